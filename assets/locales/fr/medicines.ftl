### The part about medicines: what stands on the box, and how it is really taken.
### This translation still needs a reader from the field.

part-medicines = Médicaments que vous prenez
    .help = Une liste complète vous protège : certains médicaments ne vont pas bien ensemble. Allez chercher vos boîtes et recopiez ce qui est dessus.

## The list

list-medicines-medicines = Médicaments que vous prenez
    .label = Médicaments
    .count = { $count ->
        [one] { $count } médicament
       *[other] { $count } médicaments
    }
    .hint = Posez toutes les boîtes sur la table, puis recopiez ce qui est dessus
    .help = Écrivez ce que vous prenez vraiment, pas seulement ce qui a été prescrit. Crèmes, gouttes, vitamines et plantes comptent toutes. Ajoutez ce que vous avez arrêté ces 3 derniers mois.
    .add = Ajouter un médicament (aussi crèmes, gouttes, vitamines, plantes, patchs)
    .another = Ajouter un autre médicament
    .none = Je ne prends aucun médicament
    .none-label = Ne prend aucun médicament
    .entry = Un médicament sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

medicines-takes-none = Lesquels de ceux-ci n'utilisez-vous pas du tout ?
    .label = N'utilise pas
    .hint = Choisissez tout ce qui convient
    .help = Les médecins les demandent parce qu'on les oublie facilement. Ce que vous choisissez ici est imprimé comme « aucun ».

## One medicine

medicine-name = Comment s'appelle le médicament ?
    .label = Médicament
    .hint = Recopiez-le de la boîte ou de la notice
    .help = Beaucoup de noms se ressemblent, donc recopier est le plus sûr. Une partie du nom vaut mieux que rien.

medicine-strength = Quel est son dosage ?
    .label = Dosage
    .hint = Le nombre et l'unité sur la boîte, comme 500 mg
    .help = Le même médicament existe en plusieurs dosages. Le nombre est à côté du nom ou en dessous.

medicine-form = Sous quelle forme est-il ?
    .label = Forme
    .help = Certains médicaments existent en comprimés et en gouttes. Le médecin doit savoir ce que vous utilisez.

medicine-pattern = Tous les combien le prenez-vous ?
    .label = Rythme
    .help = Dites comment vous le prenez vraiment, même si la boîte dit autre chose.

medicine-weekdays = Quels jours de la semaine le prenez-vous ?
    .label = Jours de la semaine
    .hint = Choisissez chaque jour
    .help = Certains médicaments se prennent seulement certains jours. La fiche les montre en toutes lettres.

together-medicine-day = Combien en prenez-vous à chaque moment de la journée ?
    .hint = 1 comprimé, un demi-comprimé, 10 gouttes ou 20 unités, par exemple
    .help = Le médecin voit comment vous le répartissez dans la journée. Laissez une case vide si vous ne prenez rien à ce moment.

medicine-morning = Combien en prenez-vous le matin ?
    .label = Matin
    .hint = 1 comprimé, par exemple
    .help = Comptez ce que vous prenez au lever ou au petit-déjeuner.

medicine-noon = Combien en prenez-vous à midi ?
    .label = Midi
    .hint = 1 comprimé, par exemple
    .help = Comptez ce que vous prenez vers le milieu de la journée.

medicine-evening = Combien en prenez-vous le soir ?
    .label = Soir
    .hint = 1 comprimé, par exemple
    .help = Comptez ce que vous prenez autour du repas du soir.

medicine-night = Combien en prenez-vous la nuit ?
    .label = Nuit
    .hint = 1 comprimé, par exemple
    .help = Comptez ce que vous prenez au coucher ou plus tard.

together-medicine-as-needed = Combien en prenez-vous ?
    .hint = 2 comprimés, 10 gouttes ou 1 spray, par exemple
    .help = Le médecin voit combien vous en prenez chaque fois. Pour certains médicaments, le maximum par jour compte aussi.

medicine-amount = Combien en prenez-vous chaque fois ?
    .label = Quantité chaque fois
    .hint = 1 comprimé ou 2 sprays, par exemple
    .help = Le dosage dit ce qu'il y a dans un seul. Ceci dit combien vous en prenez.

medicine-most-in-a-day = Combien en prenez-vous au maximum en un jour ?
    .label = Maximum par jour
    .hint = 4 comprimés, par exemple
    .help = Pensez à un mauvais jour. Le médecin voit jusqu'où cela peut aller.

medicine-when-words = Quand le prenez-vous, avec vos propres mots ?
    .label = Quand
    .hint = Quand j'ai mal à la tête, ou tous les 3 mois, par exemple
    .help = Tous les médicaments n'entrent pas dans matin, midi et soir. Vos propres mots conviennent.

together-medicine-stopped = Quand et pourquoi a-t-il été arrêté ?
    .help = Un médicament peut encore agir après l'arrêt. La raison aide le médecin à en choisir un autre.

together-medicine-changed = A-t-il été changé il y a peu ?
    .hint = Le dernier changement, s'il y en a eu un
    .help = Ce que vous ressentez maintenant peut venir d'un changement. Si rien n'a changé, laissez cette question de côté.

medicine-changed = Quand a-t-il été changé ou arrêté pour la dernière fois ?
    .label = Changé ou arrêté
    .hint = Une date approximative suffit
    .help = Le médecin peut voir si vous alliez mieux ou moins bien après cela.

medicine-changed-why = Pourquoi a-t-il été changé ou arrêté ?
    .label = Raison du changement ou de l'arrêt
    .hint = Il me donnait des vertiges ou le médecin l'a dit, par exemple
    .help = La raison évite que d'autres refassent le même changement.

medicine-what-for = Pour quoi est-il ?
    .label = Pour quoi
    .hint = La tension ou le sommeil, par exemple
    .help = Le même médicament peut servir à des choses différentes. Si vous ne savez pas, vous pouvez le dire.

medicine-route = Comment entre-t-il dans votre corps ?
    .label = Façon de le prendre
    .help = Cela change la vitesse et la force de son effet.

medicine-substance = Quel autre nom est sur la boîte ?
    .label = Substance active
    .hint = Souvent en petites lettres sous le grand nom
    .help = C'est ce qu'il y a dedans : on l'appelle la substance active. C'est la même dans tous les pays.

medicine-since = Depuis quand le prenez-vous ?
    .label = Depuis
    .hint = Une année suffit, et « printemps 2020 » aussi
    .help = Le médecin peut comparer le début avec la façon dont vous alliez.

medicine-ordered-by = Qui vous a dit de le prendre ?
    .label = Prescrit ou conseillé par
    .hint = Le nom du médecin, ou vous-même
    .help = Les questions à ce sujet peuvent aller à la bonne personne.

medicine-as-told = Le prenez-vous comme on vous l'a dit ?
    .label = Pris comme indiqué
    .help = Beaucoup de gens ne le font pas, et il y a de bonnes raisons. Le médecin ne peut aider que s'il le sait.

medicine-as-told-why = Pourquoi le prenez-vous d'une autre façon ?
    .label = Pourquoi pas comme indiqué
    .hint = Il est dur à avaler ou coûte cher, par exemple
    .help = Il y a peut-être une façon qui vous convient mieux. Personne ne vous fera de reproche.

medicine-side-effects = A-t-il de mauvais effets sur vous ?
    .label = Effets secondaires
    .hint = Bouche sèche ou pieds gonflés, par exemple
    .help = On les appelle des effets secondaires. Le médecin peut regarder s'ils viennent de ce médicament.

medicine-last-dose = Quand l'avez-vous pris pour la dernière fois ?
    .label = Dernière dose
    .hint = Aujourd'hui à 8 heures du matin, par exemple
    .help = C'est surtout important pour les fluidifiants du sang, l'insuline et les corticoïdes. Pour les autres médicaments, laissez cette question de côté.

medicine-pharmacy = Où l'achetez-vous ou le recevez-vous ?
    .label = Pharmacie
    .hint = La pharmacie, et la ville
    .help = La pharmacie sait quelle boîte on vous a donnée.

medicine-sort = Quelle sorte de médicament est-ce ?
    .label = Sorte de médicament
    .help = Les médecins ne voient pas ce que vous achetez ou trouvez vous-même. Tout compte, et personne ne vous fera de reproche.

medicine-looks-like = À quoi ressemble-t-il ?
    .label = Aspect
    .hint = Petit, rond et jaune, par exemple
    .help = Cela aide quand la boîte est perdue et que le nom n'est pas sûr.

## All medicines

medicines-list-date = Quel jour avez-vous vérifié cette liste ?
    .label = Liste vérifiée le
    .hint = Aujourd'hui convient
    .help = Les médicaments changent souvent. Le médecin voit si la liste est récente.

medicines-notes = Y a-t-il autre chose sur vos médicaments ?
    .label = Plus sur les médicaments
    .hint = Ma fille remplit le pilulier, par exemple
    .help = Ici, il y a de la place pour ce qui n'entrait pas plus haut. Vous pouvez laisser cette question de côté.

## Choices

form-tablet = Comprimé
form-capsule = Gélule
form-drops = Gouttes
form-liquid = Liquide
form-patch = Patch
form-injection = Injection
form-inhaler = Inhalateur
form-spray = Spray
form-cream = Crème ou pommade
form-suppository = Suppositoire ou ovule
    .help = Un petit objet mou que l'on met dans l'anus ou le vagin.
form-powder = Poudre
form-tea = Tisane
form-other = Autre chose

route-mouth = Par la bouche
route-under-tongue = Sous la langue
route-skin = Sur la peau
route-under-skin = Injecté sous la peau
route-muscle = Injecté dans un muscle
route-vein = Dans une veine
    .help = Par une perfusion ou une aiguille, le plus souvent dans un lieu de soins.
route-breath = Respiré
route-nose = Dans le nez
route-eye = Dans l'œil
route-ear = Dans l'oreille
route-rectum = Dans l'anus (rectum)
route-vagina = Dans le vagin
route-other = D'une autre façon

dosing-daily = Tous les jours
dosing-weekly = Certains jours de la semaine
dosing-as-needed = Seulement si besoin
dosing-other = D'une autre façon
    .help = Un jour sur deux ou tous les 3 mois, par exemple. Vous pouvez le dire avec vos propres mots.
dosing-stopped = Arrêté
    .help = Vous l'avez pris ces 3 derniers mois, mais plus maintenant.

weekday-monday = Lundi
weekday-tuesday = Mardi
weekday-wednesday = Mercredi
weekday-thursday = Jeudi
weekday-friday = Vendredi
weekday-saturday = Samedi
weekday-sunday = Dimanche

adherence-always = Toujours
adherence-sometimes = Parfois
adherence-no = Non

sort-prescription = Prescrit par un médecin
sort-over-the-counter = Acheté sans ordonnance
sort-vitamin = Vitamine ou minéral
sort-herb = Plante ou tisane
sort-clinic = Donné dans un lieu de soins
    .help = Les soignants vous le donnent là-bas, comme une injection ou une perfusion.
sort-abroad = D'un autre pays
sort-someone-else = Médicament de quelqu'un d'autre

# Said about names while they are typed: facts about names, no advice.
medicine-lookalike = { $name } lui ressemble : un autre médicament. Regardez la boîte.
medicine-same-substance = { $name } et { $other } contiennent tous deux { $substance } : est-ce juste ?
