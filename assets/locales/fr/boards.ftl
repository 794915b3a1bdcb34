### Boards: pages beside a list on which entries are chosen instead of typed.
### This translation still needs a reader from the field.

help-board = Déplacez-vous avec Haut et Bas. Entrée ou Espace choisit la ligne marquée, ou annule ce choix.

## Questions that others ask

board-questions = Lesquelles de ces questions voulez-vous poser ?
    .hint = Choisissez ce qui convient et changez les mots plus tard, si vous voulez
    .open = Choisir parmi les questions que d'autres posent
    .more = Plus de questions : { $topic } ({ $count })
    .topic = { $topic } ({ $count })
board-questions-others = Autres sujets
board-questions-quiet = Certaines personnes veulent aussi demander ceci
    .hint = Seulement si vous voulez : cela reste privé tant que vous ne dites rien d'autre
board-questions-time = À environ 5 minutes par question, vos questions prennent { $minutes } minutes sur une heure.

topic-second-opinion = Le deuxième avis
topic-new-diagnosis = Une nouvelle maladie
topic-unclear-diagnosis = Quand la maladie n'est pas claire
topic-choice = Quel traitement choisir
topic-surgery = Une opération
topic-strong-treatment = Chimio, rayons et autres traitements forts
topic-not-working = Quand le traitement n'aide pas, ou est dur
topic-rare = Une maladie rare
topic-test-results = Les examens et leurs résultats
topic-medicines = Vos médicaments
topic-long-term = Une maladie sans danger ou longue
topic-daily-life = Coûts, trajets et vie de tous les jours

# The starts of words, split by |, without accents.
read-topic-surgery = opera|chirurg|enlev|retir|pontage|greff|transplant|implant|prothese|rempla|ablation|pacemaker|stimulateur
read-topic-strong-treatment = chimio|rayons|radioth|immunoth|perfusion|souche
read-topic-test-results = biops|scan|irm|ct|echogra|echocard|radiogra|prelevement|analyse|labo
read-topic-not-working = pire|aggrav|empir|inefficac|indesirable|secondaire
read-topic-rare = rare|syndrome|orphelin
read-topic-medicines = comprime|cachet|pilule|gelule|medicament

## The questions that matter most

board-top = Quelles sont les 3 questions les plus importantes ?
    .open = Choisir les 3 questions les plus importantes
board-top-chosen = { $count ->
    [0] Choisissez d'abord la plus importante. Les 3 premières sont en page 1
    [one] { $count } choisie. Les 3 premières sont en page 1
    [2] { $count } choisies. Les 3 premières sont en page 1
    [3] { $count } choisies. Elles sont en page 1, les autres viennent s'il reste du temps
   *[other] { $count } choisies. La page 1 a de la place pour 3, les autres viennent après
}
board-top-place = Numéro { $place }

## Papers

board-records = Quels papiers et quelles images avez-vous ?
    .hint = Vérifiez chacun : nom et date de naissance comme sur votre carte d'identité ?
    .open = Parcourir les papiers que les médecins demandent
board-records-clinic = Ce que ce lieu de soins a demandé
board-records-core = Pour chaque rendez-vous
board-records-others = Ce que d'autres lieux de soins demandent souvent
board-records-specialty = { $specialty }
board-records-own = Autres papiers de votre liste

## Medicines

board-medicines = Posez toutes vos boîtes sur la table. Utilisez-vous aussi quelque chose d'ici ?
    .hint = Choisissez une ligne pour ajouter, et regardez aussi la salle de bain et le frigo
    .open = Parcourir les sortes que l'on oublie facilement
    .nothing-else = Je n'utilise rien d'autre de cette liste
board-medicines-none = Aucun

forgotten-drops = Gouttes pour les yeux, les oreilles ou le nez
forgotten-creams = Crèmes et pommades
forgotten-patches = Patchs
forgotten-injections = Piqûres, aussi celles d'un lieu de soins
forgotten-inhalers = Inhalateurs et sprays
forgotten-over-the-counter = Achetés sans ordonnance
forgotten-vitamins = Vitamines et minéraux
forgotten-herbs = Plantes et tisanes
forgotten-abroad = D'un autre pays
forgotten-someone-else = Médicament de quelqu'un d'autre
forgotten-stopped = Arrêtés ces 3 derniers mois

## The family

board-family = Quelqu'un dans votre famille a-t-il eu une de ces maladies ?
    .hint = Ouvrez les groupes l'un après l'autre, une réponse approximative suffit
    .open = Parcourir les maladies présentes dans les familles
    .nobody = Personne dans ma famille n'en a eu
    .not-known = Je ne sais pas
board-family-nobody = Personne
board-family-noted = { $count ->
    [one] { $count } noté
   *[other] { $count } notés
}
# One of several brothers of whom nothing else is known yet.
board-family-alike = { $name } { $place }
board-family-group =
    .hint = Choisissez une maladie, puis qui l'a eue
board-family-who = { $illness } : qui a eu cela ?
    .hint = Choisissez chaque personne de la famille qui l'a eu, puis l'âge vous sera demandé

family-group-cancer-breast-pelvis = Cancer du sein, de l'utérus, de l'ovaire ou de la prostate
family-group-cancer-digestive = Cancer de l'estomac, de l'intestin, du foie ou du pancréas
family-group-cancer-other = Autres cancers
family-group-tumors = Tumeurs rares, anomalies de gènes connues
family-group-heart = Le cœur
family-group-vessels-blood = Sang, vaisseaux et AVC
family-group-metabolism = Diabète, thyroïde et maladies proches
family-group-digestion-kidney-lung = Estomac, intestin, reins et poumons
family-group-brain = Cerveau, nerfs et muscles
family-group-mind = Esprit et humeur
family-group-birth = Grossesse, naissance et développement
family-group-senses-joints = Yeux, oreilles, peau et articulations
family-group-reactions = Infections, gonflements, mauvaises réactions

side-own = Frères, sœurs et enfants
side-mothers = Le côté de votre mère
side-fathers = Le côté de votre père
side-others = Autres
