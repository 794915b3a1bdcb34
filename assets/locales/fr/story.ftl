### The part about the story so far: how it began, what is felt now, what happened when, and what was tried.
### This translation still needs a reader from the field.

part-story = Votre histoire jusqu'ici
    .help = Votre histoire en dit souvent plus au médecin qu'un examen. Racontez-la petit à petit, avec vos propres mots.

## Questions

story-first-sign = Quel a été le premier signe que quelque chose n'allait pas ?
    .label = Premier signe
    .hint = Ce que vous avez senti, vu, ou ce qu'on vous a dit
    .help = La façon dont cela a commencé aide le médecin à comprendre le reste. Les petites choses comptent aussi.

story-first-sign-when = Quand l'avez-vous remarqué pour la première fois ?
    .label = Remarqué la première fois
    .hint = Un mois ou une année suffit, et « il y a environ 3 ans » aussi
    .help = Le médecin voit depuis combien de temps cela dure. Une réponse approximative suffit.

story-worst-now = Qu'est-ce qui vous gêne le plus maintenant ?
    .label = Le pire en ce moment
    .hint = La chose qui vous ennuie le plus ces jours-ci
    .help = Le médecin peut commencer par ce qu'il vous faut le plus.

## What is felt

list-story-symptoms = Ce que vous ressentez ou remarquez
    .label = Symptômes
    .count = { $count ->
        [one] { $count } symptôme
       *[other] { $count } symptômes
    }
    .hint = Douleur, fatigue, boule ou vertiges, par exemple
    .help = Chaque chose que vous ressentez peut être un indice. Ajoutez-les une par une, la pire d'abord.
    .add = Ajouter quelque chose que vous ressentez ou remarquez
    .another = Ajouter une autre chose que vous ressentez ou remarquez
    .none = Je ne ressens et ne remarque rien d'inhabituel
    .none-label = Ne ressent et ne remarque rien d'inhabituel
    .entry = Quelque chose qui n'a pas encore de nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

symptom-what = Que ressentez-vous ou que remarquez-vous ?
    .label = Symptôme
    .hint = Une seule chose, en quelques mots
    .help = Utilisez vos propres mots. Vous n'avez pas besoin de savoir comment cela s'appelle.

symptom-since = Quand cela a-t-il commencé ?
    .label = Depuis
    .hint = Un mois ou une année suffit, et « la semaine dernière » aussi
    .help = Il est utile de savoir ce qui est venu d'abord et ce qui est venu ensuite.

together-symptom-how-bad = À quel point est-ce fort ?
    .hint = 0 veut dire pas du tout, et 10 veut dire le pire possible
    .help = Un chiffre permet au médecin de comparer aujourd'hui avec plus tard. Fiez-vous à ce que vous ressentez.

symptom-now = À quel point est-ce fort maintenant, de 0 à 10 ?
    .label = Maintenant, de 0 à 10
    .hint = 0 veut dire pas du tout, et 10 veut dire le pire possible
    .help = Cela montre comment vous allez ces jours-ci.

symptom-worst = À quel point est-ce fort au pire moment, de 0 à 10 ?
    .label = Au pire, de 0 à 10
    .hint = 0 veut dire pas du tout, et 10 veut dire le pire possible
    .help = Le jour du rendez-vous, vous irez peut-être mieux. Le médecin doit connaître aussi les mauvais jours.

symptom-pattern = Est-ce toujours là, ou est-ce que cela va et vient ?
    .label = Déroulement
    .help = Les deux sont possibles, et peuvent vouloir dire des choses différentes.

together-symptom-feel = Où est-ce, et que ressentez-vous ?
    .help = Vous ne pouvez pas toujours le montrer au rendez-vous. Les mots aident le médecin à se le représenter.

symptom-place = Où est-ce dans votre corps ?
    .label = Endroit
    .hint = Genou gauche ou derrière les yeux, par exemple
    .help = L'endroit est un indice. Dites gauche ou droite, et si cela bouge ou s'étend.

symptom-feels-like = Quelle sensation est-ce ?
    .label = Sensation
    .hint = Brûlure, douleur sourde ou comme une bande serrée, par exemple
    .help = La sensation peut dire au médecin d'où cela vient.

together-symptom-better = Qu'est-ce qui rend cela mieux ou pire ?
    .help = Repos, repas, chaleur, mouvement ou moment de la journée peuvent jouer un rôle. Si rien ne change cela, vous pouvez le dire.

symptom-better-with = Qu'est-ce qui rend cela mieux ?
    .label = Mieux avec
    .hint = Repos, chaleur ou position assise, par exemple
    .help = Ce qui vous aide est un indice pour le médecin.

symptom-worse-with = Qu'est-ce qui rend cela pire ?
    .label = Pire avec
    .hint = Escaliers, froid ou position couchée, par exemple
    .help = Ce qui aggrave est aussi un indice.

symptom-effects = Qu'est-ce que cela vous empêche de bien faire ?
    .label = Gêne pour
    .hint = Choisissez tout ce qui convient
    .help = Le médecin voit ce que cela change dans vos jours et vos nuits.

symptom-change = Qu'est-ce qui a changé ces 4 dernières semaines ?
    .label = Changement ces 4 dernières semaines
    .hint = Mieux, pire, ou pareil
    .help = Quelque chose de nouveau peut être important. S'il n'y a rien de nouveau, vous pouvez le dire.

## What happened

list-story-events = Ce qui s'est passé, et quand
    .label = Ce qui s'est passé jusqu'ici
    .count = { $count ->
        [one] { $count } événement
       *[other] { $count } événements
    }
    .hint = Visites, examens, séjours à l'hôpital et changements
    .help = Cela donne au médecin une histoire courte. Commencez par ce dont vous vous souvenez le mieux, sans ordre.
    .add = Ajouter quelque chose qui s'est passé (visite, examen, hôpital)
    .another = Ajouter une autre chose qui s'est passée
    .none = Je n'ai eu aucune visite et aucun examen jusqu'ici
    .none-label = Aucune visite et aucun examen jusqu'ici
    .entry = Quelque chose qui n'a pas encore de nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

event-what = Que s'est-il passé ?
    .label = Événement
    .hint = IRM du genou ou première visite chez le médecin du cœur, par exemple
    .help = Quelques mots suffisent. Le médecin peut en demander plus.

event-date = Quand était-ce ?
    .label = Date
    .hint = Un mois ou une année suffit
    .help = La date met votre histoire dans le bon ordre.

event-kind = De quelle sorte de chose s'agit-il ?
    .label = Sorte
    .help = Le médecin trouve plus vite les visites, les examens et les traitements.

event-place = Où était-ce ?
    .label = Lieu
    .hint = Le cabinet ou l'hôpital, et la ville
    .help = Le médecin peut y demander des papiers ou des images.

event-result = Qu'est-ce que cela a donné ?
    .label = Résultat, ses propres mots
    .hint = Ce qu'on vous a dit, comme vous vous en souvenez
    .help = Cela montre ce que vous en avez retenu. Les papiers peuvent dire le reste.

## What was tried

list-story-treatments = Traitements que vous avez essayés
    .label = Traitements essayés
    .count = { $count ->
        [one] { $count } traitement
       *[other] { $count } traitements
    }
    .hint = Médicaments, exercices, opérations, régimes ou autre aide
    .help = Le médecin n'a pas besoin de réessayer ce qui ne vous a pas aidé. Ce que vous avez essayé vous-même compte aussi.
    .add = Ajouter un traitement (aussi exercices, régimes, remèdes maison)
    .another = Ajouter un autre traitement
    .none = Je n'ai essayé aucun traitement
    .none-label = Aucun traitement essayé jusqu'ici
    .entry = Un traitement sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

treatment-name = Qu'avez-vous essayé ?
    .label = Traitement
    .hint = Son nom, ou ce qui a été fait
    .help = Le médecin voit ce qui a été essayé. Une partie du nom suffit.

together-treatment-dates = Quand a-t-il commencé et fini ?
    .hint = Un mois ou une année suffit
    .help = Certains traitements ont besoin de temps pour agir. Les dates montrent combien de temps vous l'avez essayé.

treatment-from = Quand a-t-il commencé ?
    .label = Début
    .hint = Un mois ou une année suffit
    .help = Le début montre s'il est venu avant ou après un changement dans ce que vous ressentiez.

treatment-until = Quand a-t-il fini ?
    .label = Fin
    .hint = Laissez ceci vide s'il dure encore
    .help = La fin montre combien de temps vous l'avez essayé.

treatment-helped = A-t-il aidé ?
    .label = A aidé
    .help = C'est ce que vous ressentez qui compte ici.

treatment-dose = Combien en avez-vous eu ?
    .label = Dose
    .hint = Comme vous le savez, par exemple 2 comprimés par jour ou 10 séances
    .help = Un traitement peut ne pas aider parce qu'il était trop faible ou trop court. Si vous ne savez pas, laissez cette question de côté.

treatment-why-stopped = Pourquoi a-t-il été arrêté ?
    .label = Raison de l'arrêt
    .hint = Il était terminé ou n'aidait pas, par exemple
    .help = La raison dit au médecin si l'on pourrait l'essayer encore. S'il dure encore, laissez cette question de côté.

treatment-side-effects = Quels mauvais effets a-t-il eus ?
    .label = Effets secondaires
    .hint = Nausées ou boutons, par exemple
    .help = Le médecin peut chercher quelque chose qui vous convient mieux.

## Choices

pattern-constant = Toujours là
pattern-comes-and-goes = Va et vient

effect-sleep = Dormir
effect-walking = Marcher
effect-work = Travailler
effect-eating = Manger
effect-mood = Humeur
effect-other = Autre chose

event-kind-symptom = Quelque chose de ressenti ou remarqué
event-kind-visit = Visite chez un médecin
event-kind-test = Examen
event-kind-biopsy = Biopsie
    .help = Un petit morceau du corps a été prélevé et regardé.
event-kind-operation = Opération
event-kind-treatment-start = Début d'un traitement
event-kind-treatment-stop = Fin d'un traitement
event-kind-hospital-stay = Séjour à l'hôpital
event-kind-other = Autre chose

helped-yes = Oui
helped-some = Un peu
helped-no = Non
