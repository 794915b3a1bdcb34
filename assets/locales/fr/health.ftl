### The part about illnesses, operations and the facts that keep a person safe.
### This translation still needs a reader from the field.

part-health = Maladies et opérations
    .help = Le médecin doit connaître votre santé dans son ensemble. Certaines réponses vous protègent pendant les examens et les opérations.

## Illnesses

list-health-illnesses = Maladies que vous avez ou avez eues
    .label = Maladies actuelles et passées
    .count = { $count ->
        [one] { $count } maladie
       *[other] { $count } maladies
    }
    .hint = Tension élevée, asthme ou goutte, par exemple
    .help = Une maladie peut changer la façon d'en soigner une autre. Pensez à tout ce pour quoi vous voyez un médecin ou prenez un médicament.
    .add = Ajouter une maladie (même terminée)
    .another = Ajouter une autre maladie
    .none = Je n'ai aucune maladie, à ma connaissance
    .none-label = Aucune maladie connue
    .entry = Une maladie sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

illness-name = Comment s'appelle la maladie ?
    .label = Maladie
    .hint = Vos propres mots conviennent
    .help = Un nom simple suffit. Si vous avez une lettre à ce sujet, vous pouvez recopier le nom.

illness-since = Depuis quand l'avez-vous ?
    .label = Depuis
    .hint = Une année suffit, et « il y a environ 10 ans » aussi
    .help = Le médecin voit depuis combien de temps vous vivez avec.

illness-doctor = Qui la suit ?
    .label = Suivi par
    .hint = Un médecin ou un lieu de soins
    .help = Le médecin sait à qui demander. Si personne ne la suit, vous pouvez le dire.

illness-code = Quel code a-t-elle ?
    .label = Code
    .hint = Dans une lettre de médecin, comme I10
    .help = Les médecins utilisent ces codes (CIM-10) entre eux. Il vient avec un nom de la liste. Vous pouvez laisser cette question de côté.

illness-control = Est-elle sous contrôle ?
    .label = Sous contrôle
    .help = Cela montre si cette maladie vous gêne en ce moment. Dites comment vous le ressentez.

## Operations

list-health-operations = Opérations que vous avez eues
    .label = Opérations et interventions
    .count = { $count ->
        [one] { $count } opération
       *[other] { $count } opérations
    }
    .hint = Aussi les petites et les très anciennes
    .help = Une ancienne opération peut expliquer un nouveau problème. Les cicatrices sur votre corps peuvent vous aider à vous souvenir.
    .add = Ajouter une opération (même petite)
    .another = Ajouter une autre opération
    .none = Je n'ai eu aucune opération
    .none-label = N'a eu aucune opération
    .entry = Une opération sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

operation-what = Qu'est-ce qui a été fait ?
    .label = Opération
    .hint = Appendice enlevé ou nouvelle hanche gauche, par exemple
    .help = Vos propres mots conviennent. Dites gauche ou droite si c'est utile.

operation-date = Quand était-ce ?
    .label = Date
    .hint = Une année suffit, et « quand j'avais 12 ans » aussi
    .help = Le médecin voit ce qui est venu en premier.

operation-hospital = Où a-t-elle été faite ?
    .label = Hôpital
    .hint = L'hôpital, ou juste la ville
    .help = Le compte rendu de l'opération est gardé là-bas.

operation-problems = Y a-t-il eu des problèmes ?
    .label = Problèmes
    .hint = Saignement, infection ou réveil difficile, par exemple
    .help = La prochaine équipe peut s'y préparer. Si tout s'est bien passé, vous pouvez l'écrire.

## Hospital stays

list-health-stays = Séjours à l'hôpital où vous étiez très malade
    .label = Séjours graves à l'hôpital
    .count = { $count ->
        [one] { $count } séjour à l'hôpital
       *[other] { $count } séjours à l'hôpital
    }
    .hint = Séjours sans opération, par exemple pour une pneumonie
    .help = Un séjour grave peut compter des années plus tard. Les courts séjours pour un examen n'ont pas besoin d'être ici.
    .add = Ajouter un séjour à l'hôpital
    .another = Ajouter un autre séjour à l'hôpital
    .none = Je n'ai jamais été très malade à l'hôpital
    .none-label = Aucun séjour grave à l'hôpital
    .entry = Un séjour à l'hôpital sans raison
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

stay-why = Pourquoi étiez-vous à l'hôpital ?
    .label = Raison du séjour
    .hint = Crise cardiaque ou grave chute, par exemple
    .help = Le médecin voit ce qui n'allait pas. Vos propres mots conviennent.

stay-date = Quand était-ce ?
    .label = Date
    .hint = Une année suffit
    .help = Le médecin voit depuis combien de temps.

stay-hospital = Dans quel hôpital était-ce ?
    .label = Hôpital
    .hint = L'hôpital, ou juste la ville
    .help = La lettre sur votre séjour est gardée là-bas.

## Safety

health-blood-thinner = Prenez-vous un médicament qui fluidifie le sang ?
    .label = Fluidifiant du sang
    .hint = Warfarine, apixaban, clopidogrel ou aspirine, par exemple
    .help = Il empêche le sang de faire des caillots, donc vous saignez plus longtemps. Les médecins doivent le savoir avant beaucoup d'examens et d'opérations.

health-blood-thinner-name = Quel médicament qui fluidifie le sang prenez-vous ?
    .label = Nom du fluidifiant du sang
    .hint = Recopiez-le de la boîte
    .help = Chacun agit pendant une durée différente. Le nom dit au médecin lequel c'est.

health-implants = Y a-t-il un appareil ou du métal dans votre corps ?
    .label = Implants
    .hint = Choisissez tout ce qui convient, ou Aucun
    .help = Certains examens et outils peuvent dérégler un appareil. Les soignants doivent le savoir avant de commencer.

health-implant-card = Qu'est-ce que c'est, depuis quand, et avez-vous sa carte ?
    .label = Détails et carte de l'implant
    .hint = Hanche gauche depuis 2015 et la carte est dans mon sac, par exemple
    .help = La plupart des appareils ont une petite carte. Elle dit aux soignants quels examens sont sans danger pour vous.

health-kidney-problem = Avez-vous un problème de reins ?
    .label = Problème de reins
    .help = Beaucoup de médicaments quittent le corps par les reins. Le produit de contraste de certains examens aussi.

health-kidney-words = Quel est le problème avec vos reins ?
    .label = Problème de reins, ses propres mots
    .hint = Reins faibles, calculs ou dialyse, par exemple
    .help = Le médecin peut dire quels médicaments et quels examens vous conviennent.

health-diabetes = Avez-vous du diabète (trop de sucre dans le sang) ?
    .label = Diabète
    .help = C'est important avant les examens où il ne faut pas manger, et avant les opérations.

health-pregnancy = Une grossesse est-elle possible, ou allaitez-vous ?
    .label = Grossesse ou allaitement
    .help = Certaines radios et certains médicaments sont évités pour protéger un bébé. Si vous avez passé cet âge, dites non. Vous pouvez laisser cette question de côté.

health-anaesthetic = Une anesthésie s'est-elle déjà mal passée, pour vous ou dans la famille ?
    .label = Problèmes d'anesthésie
    .hint = Elle fait dormir ou enlève la douleur pendant une opération
    .help = Ces problèmes peuvent venir de la famille. L'équipe peut alors choisir ce qui est sûr pour vous.

health-anaesthetic-words = Que s'est-il passé avec l'anesthésie ?
    .label = Ce que l'anesthésie a fait
    .hint = Qui c'était, quand, et ce qui a mal tourné
    .help = L'équipe peut s'y préparer. Écrivez ce que vous savez, même si c'est peu.

health-contrast = Avez-vous déjà mal réagi au produit de contraste d'un examen ?
    .label = Problèmes de produit de contraste
    .hint = On le boit ou on le reçoit dans une veine avant certains scanners
    .help = On l'appelle aussi agent de contraste. Les soignants peuvent alors se préparer ou choisir un autre examen.

health-contrast-words = Que s'est-il passé après le produit de contraste ?
    .label = Ce que le produit de contraste a fait
    .hint = Boutons, vomissements ou mal à respirer, par exemple
    .help = Cela aide les soignants à vous protéger la prochaine fois.

health-transfusion = Avez-vous déjà reçu du sang ?
    .label = Transfusion de sang dans le passé
    .hint = Le sang de quelqu'un d'autre, par une perfusion
    .help = Cela peut compter quand il faut de nouveau trouver du sang pour vous.

health-transfusion-wishes = Avez-vous un souhait au sujet des transfusions de sang ?
    .label = Souhaits sur la transfusion
    .hint = Pas de sang à cause de ma foi, par exemple
    .help = Certaines personnes ne veulent pas recevoir de sang. Les médecins doivent le savoir à l'avance. Vous pouvez laisser cette question de côté.

## Life and habits

health-vaccines = Quels vaccins avez-vous eus ces 10 dernières années ?
    .label = Vaccins
    .hint = Avec l'année, si vous la savez
    .help = Ils montrent contre quoi vous avez une protection. Un carnet de vaccination ou votre médecin traitant peut le dire.

health-smoking = Fumez-vous, ou avez-vous fumé ?
    .label = Tabac
    .help = C'est important pour les poumons, le cœur et les opérations. Personne ne vous fera de reproche. Vous pouvez laisser cette question de côté.

health-smoking-amount = Combien fumez-vous ou fumiez-vous, et pendant combien d'années ?
    .label = Quantité et années de tabac
    .hint = 10 par jour pendant 20 ans jusqu'en 1998, par exemple
    .help = Le médecin peut calculer combien cela fait en tout. Une réponse approximative suffit.

health-alcohol = Combien de verres d'alcool buvez-vous par semaine ?
    .label = Verres d'alcool par semaine
    .hint = Un verre de vin, une petite bière ou un petit alcool fort compte pour 1 verre
    .help = L'alcool change l'effet de certains médicaments. Personne ne vous fera de reproche. Vous pouvez laisser cette question de côté.

health-other-drugs = Prenez-vous des drogues comme le cannabis, ou en avez-vous pris ?
    .label = Autres drogues
    .hint = Ce que c'est, et combien de fois
    .help = Certaines drogues ne vont pas bien avec des médicaments ou une opération. Vous pouvez sans risque laisser cette question de côté.

health-work-exposure = Au travail, étiez-vous près de poussières, fumées, amiante ou rayons ?
    .label = Poussières, fumées, rayons au travail
    .hint = Ce que c'était, et en quelles années
    .help = Certaines maladies viennent bien des années après un tel travail. Les loisirs et votre maison comptent aussi.

health-travel = Quels voyages lointains avez-vous faits ces dernières années ?
    .label = Voyages
    .hint = Le pays, et l'année
    .help = Certaines infections n'existent que dans certains pays.

health-infections = Portez-vous une infection que les médecins devraient connaître ?
    .label = Infections portées
    .hint = Hépatite, VIH ou microbes difficiles à traiter, par exemple
    .help = Ainsi, les médecins peuvent vous protéger, vous et les autres. C'est votre choix : vous pouvez laisser cette question de côté.

health-screening = Quels examens de dépistage avez-vous faits, et quand ?
    .label = Examens de dépistage avec l'année
    .hint = Test de l'intestin 2022 ou examen des yeux 2024, par exemple
    .help = Ces examens servent à trouver une maladie tôt. Le médecin voit lesquels vous avez faits, et depuis combien de temps.

## Women

together-health-women = Règles, grossesses et examens
    .hint = Écrivez ce que vous savez et laissez le reste vide
    .help = Les médecins demandent souvent cela, car c'est utile pour beaucoup de maladies. Vous pouvez en laisser une partie ou tout de côté.

health-last-period = À quand remontent vos dernières règles ?
    .label = Dernières règles
    .hint = Une date approximative suffit, même si c'était il y a des années
    .help = Cela peut compter pour des résultats d'examens et des médicaments. Vous pouvez laisser cette question de côté.

health-pregnancies = Combien de grossesses et de naissances avez-vous eues ?
    .label = Grossesses et naissances
    .hint = 3 grossesses et 2 naissances, par exemple
    .help = Les grossesses perdues comptent aussi. Si c'est dur à écrire, laissez cette question de côté.

health-menopause-age = À quel âge vos règles se sont-elles arrêtées ?
    .label = Âge à l'arrêt des règles
    .hint = Environ 50, par exemple
    .help = Les os et le cœur peuvent changer après ce moment. Si vous avez encore vos règles, laissez cette question de côté.

health-hormones = Prenez-vous des hormones, ou en avez-vous pris ?
    .label = Hormones
    .hint = La pilule, un patch ou des comprimés contre les bouffées de chaleur, par exemple
    .help = Les hormones peuvent compter pour les caillots de sang et pour certains examens. Écrivez les années si vous les savez.

health-last-smear = À quand remonte votre dernier frottis ?
    .label = Dernier frottis
    .hint = Un examen du col de l'utérus, aussi appelé test de Papanicolaou
    .help = Le médecin voit si et quand cela a été vérifié. Si vous n'en avez jamais eu, laissez cette question de côté.

health-last-mammogram = À quand remonte votre dernière radio des seins ?
    .label = Dernière radio des seins
    .hint = On l'appelle aussi mammographie
    .help = Les anciennes images peuvent être comparées aux nouvelles. Si vous n'en avez jamais eu, laissez cette question de côté.

## Men

health-last-psa = À quand remonte votre dernier test PSA, et qu'a-t-il montré ?
    .label = Dernier test PSA
    .hint = La date, et le résultat tel qu'il est écrit
    .help = Le PSA est une prise de sang pour la prostate. Si vous n'en avez jamais eu, laissez cette question de côté.

## Days and nights

together-health-days = Comment sont vos jours et vos nuits ?
    .hint = Quelques mots suffisent
    .help = L'humeur, le sommeil, les chutes et la mémoire comptent autant que les résultats d'examens. Vous pouvez laisser de côté ce que vous voulez.

health-mood = Comment est votre humeur ?
    .label = Humeur
    .hint = Calme, triste, inquiète ou changeante, par exemple
    .help = Beaucoup de gens ont le moral bas quand ils sont malades, et les médecins peuvent aider. Vous pouvez laisser cette question de côté.

health-sleep = Comment dormez-vous ?
    .label = Sommeil
    .hint = Bien, ou réveil dès 3 heures du matin, par exemple
    .help = Un mauvais sommeil peut être un signe, et il aggrave d'autres choses.

health-falls = Avez-vous fait des chutes ces 12 derniers mois ?
    .label = Chutes ces 12 derniers mois
    .hint = Combien de fois, et si vous avez eu mal
    .help = Une chute peut venir d'un médicament, du cœur, des yeux ou des jambes.

health-memory = Comment est votre mémoire ?
    .label = Mémoire
    .hint = Comme toujours, ou les noms viennent moins vite, par exemple
    .help = Cela aide les soignants à expliquer les choses d'une façon qui vous convient. Vous pouvez laisser cette question de côté.

health-alone = Que pouvez-vous faire sans aide ?
    .label = Fait sans aide
    .hint = Choisissez tout ce que vous faites sans aide
    .help = Cela montre comment vous vous débrouillez chaque jour. Le médecin peut penser à l'aide qu'il vous faudrait.

## Earlier cancers

list-health-cancers = Si vous avez déjà eu un cancer
    .label = Cancers précédents
    .count = { $count ->
        [one] { $count } cancer précédent
       *[other] { $count } cancers précédents
    }
    .hint = Pas la maladie pour laquelle vous venez maintenant
    .help = Un cancer précédent et son traitement comptent pour la suite. Vous pouvez laisser cette question de côté.
    .add = Ajouter un cancer précédent
    .another = Ajouter un autre cancer précédent
    .none = Je n'ai jamais eu de cancer avant
    .none-label = Aucun cancer précédent
    .entry = Un cancer sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

cancer-kind = Quelle sorte de cancer était-ce ?
    .label = Cancer
    .hint = Sein ou intestin, par exemple
    .help = Un nom simple suffit. Une lettre de cette époque peut donner le nom complet.

cancer-date = Quand a-t-il été trouvé ?
    .label = Trouvé
    .hint = Une année suffit
    .help = Le médecin voit depuis combien de temps.

cancer-side = De quel côté était-il ?
    .label = Côté
    .help = C'est important pour ce que nous avons en double, comme les seins, les poumons et les reins.

cancer-treatment = Comment a-t-il été traité ?
    .label = Traitement
    .hint = Opération, chimio ou rayons, par exemple
    .help = Certains traitements ne peuvent être donnés qu'une fois ou jusqu'à une limite.

health-radiation = Avez-vous eu un traitement par rayons, et où ?
    .label = Traitement par rayons précédent
    .hint = Partie du corps et année, comme sein gauche 2009
    .help = Une partie du corps ne supporte qu'une certaine quantité de rayons. Les radios ne comptent pas ici.

health-gene-test = Avez-vous fait un test génétique, et qu'a-t-il montré ?
    .label = Test génétique
    .hint = Recopiez le résultat tel qu'il est écrit
    .help = C'est un examen de ce qui se transmet dans la famille. Vous pouvez laisser cette question de côté.

## Choices

control-yes = Oui
control-partly = En partie
control-no = Non
control-gone = Elle a disparu

implant-none = Aucun
implant-pacemaker = Pacemaker
    .help = Un petit appareil qui garde le rythme du cœur.
implant-defibrillator = Défibrillateur (DAI, ICD)
    .help = Un appareil qui donne un choc au cœur s'il bat d'une façon dangereuse.
implant-heart-valve = Valve du cœur artificielle
implant-stent = Stent
    .help = Un petit tube qui garde ouvert un vaisseau sanguin ou un canal.
implant-joint-or-metal = Articulation artificielle, vis, plaques ou autre métal
implant-ear = Implant d'oreille
    .help = Un appareil à l'intérieur de l'oreille. Un appareil auditif que vous enlevez ne compte pas.
implant-pump = Pompe ou autre appareil sous la peau
implant-other = Autre chose

pregnancy-no = Non
pregnancy-yes = Oui, enceinte
pregnancy-possible = Peut-être enceinte
pregnancy-breast-feeding = Allaitement

anaesthetic-no = Non
anaesthetic-me = Oui, pour moi
anaesthetic-family = Oui, pour quelqu'un de la famille
anaesthetic-both = Oui, pour moi et quelqu'un de la famille

diabetes-no = Non
diabetes-type-1 = Type 1
    .help = Il commence souvent quand on est jeune, et demande de l'insuline dès le début.
diabetes-type-2 = Type 2
    .help = Il commence souvent plus tard dans la vie, et beaucoup de gens prennent des comprimés pour cela.
diabetes-other = Une autre sorte, ou sorte pas connue

smoking-never = Jamais
smoking-past = Dans le passé
smoking-now = Maintenant

alone-none = Rien de tout cela
alone-walk = Marcher
alone-stairs = Monter un escalier
alone-wash = Se laver
alone-dress = S'habiller
alone-cook = Cuisiner
alone-shop = Faire les courses

side-left = Gauche
side-right = Droite
side-both = Les deux
side-none = Aucun côté
    .help = C'était au milieu ou dans tout le corps, comme dans le sang.
