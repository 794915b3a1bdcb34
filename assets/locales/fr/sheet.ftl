### The words of the printed sheet that are ours; the names of questions come from their own files.
### This translation still needs a reader from the field.

sheet-title = Préparé pour un rendez-vous
sheet-title-of = Préparé pour un rendez-vous : { $name }
sheet-paper-doctor = Pour le médecin
sheet-paper-patient = Pour le patient, pour y écrire

# The edge of each page.
sheet-no-name = Nom non rempli
sheet-name-born = { $name }, naissance : { $date }
sheet-made = Fait : { $date }
sheet-notice = Écrit par le patient, non vérifié par un médecin
sheet-table-continued = { $head } (suite)
sheet-page-of = Page { $page } sur { $pages }

# Between a label and its answer, between answers in a row.
sheet-colon = {" : "}
sheet-semicolon = {" ; "}
sheet-full-stop = {". "}
sheet-space = {" "}
sheet-not-filled-in = non rempli

# The fixed lines.
sheet-not-advice = Cette fiche n'est pas un avis médical. Elle ne dit pas quelle maladie vous avez ni ce que vous devez faire. Elle vous aide à parler avec votre médecin.
sheet-unchecked = Écrit par le patient ou par une personne qui l'aide (date : { $date }). Non vérifié dans le dossier médical. Merci de confirmer les médicaments, les doses et les allergies.
sheet-do-not-change = Ne commencez pas, n'arrêtez pas et ne changez pas un médicament à cause de cette fiche.

# Page 1.
sheet-age = { $age } ans
sheet-age-either = { $least } ou { $most } ans
sheet-reason = Pourquoi je suis ici
sheet-top-questions = Merci de regarder ceci avec moi
sheet-top-questions-of = Merci de regarder ceci avec moi ({ $top } sur { $all })
sheet-safe-to-wait = Peut-on attendre jusque-là sans danger ?
sheet-safety = Important pour la sécurité

# The first opinion and the story.
sheet-first-opinion = Premier avis
sheet-story = Ce problème jusqu'ici
sheet-events = Ce qui s'est passé, le plus récent à la fin
sheet-continues = La suite est sur le papier du patient.
sheet-long = long, se trouve sur le papier du patient
sheet-is-full = Ce papier est plein. La suite est sur le papier du patient.
sheet-print-both = Le papier du médecin est plein. Imprimez aussi le papier du patient : la suite s'y trouve.
sheet-missing = Ces signes ne peuvent pas être imprimés et apparaissent comme un carré : { $signs }
sheet-from-doctors = Ce qui n'a pas de place sur le papier du médecin
sheet-levels = maintenant { $now }, au pire { $worst } sur 10
sheet-left-out = Laissé de côté par le patient

# Medicines.
sheet-medicines = Médicaments
sheet-medicine-count = { $count ->
    [one] { $count } médicament
   *[other] { $count } médicaments
}
sheet-medicine-stopped-count = { $count ->
    [one] { $count } arrêté
   *[other] { $count } arrêtés
}
sheet-medicines-daily = Tous les jours
sheet-medicines-stopped = Arrêtés
sheet-medicine-unit = Unité
sheet-medicines-own-names = Comme le patient l'a écrit, pas dans notre liste de noms
sheet-medicine-only-on = Seulement : { $days }

# Health and family.
sheet-health = Maladies et opérations
sheet-family = Famille
sheet-relatives-ill = Malades, avec l'âge au début
sheet-relatives-well = Aucune maladie connue
sheet-relatives-counted = Combien il y en a
sheet-relatives-further = Autres membres de la famille
sheet-relative-age = En vie ou non, âge
sheet-relative-illnesses = Maladies (âge au début)

# The drawing of the family. Short words: they stand below small signs.
tree-alt = Un dessin de la famille. Le tableau qui suit dit la même chose en mots.
tree-fathers-side = Arbre familial : côté du père
tree-mothers-side = Arbre familial : côté de la mère
tree-own-side = Arbre familial : frères, sœurs et enfants
tree-too-large = Cette famille est trop grande pour un dessin sur ce papier. Le tableau montre tout le monde.
tree-undrawn = { $count ->
    [one] { $count } membre de la famille n'est pas dans le dessin : { $names }.
   *[other] { $count } membres de la famille ne sont pas dans le dessin : { $names }.
}
tree-me = Moi
tree-mother = Mère
tree-father = Père
tree-sister = Sœur
tree-brother = Frère
tree-daughter = Fille
tree-son = Fils
tree-grandmother = Grand-mère
tree-grandfather = Grand-père
tree-aunt = Tante
tree-uncle = Oncle
tree-identical-twin = Vrai jumeau, vraie jumelle
tree-twin = Jumeau, jumelle
tree-half-sister = Demi-sœur
tree-half-brother = Demi-frère
tree-cousin = Cousin, cousine
tree-niece = Nièce
tree-nephew = Neveu
tree-granddaughter = Petite-fille
tree-grandson = Petit-fils
tree-half-aunt = Demi-tante
tree-half-uncle = Demi-oncle
tree-great-grandparent = Arrière-grand-parent
tree-great-aunt = Grand-tante
tree-great-uncle = Grand-oncle
tree-loss = Grossesse perdue
tree-partner = Partenaire
tree-donor = Don
tree-birth-parent = Parent de naissance
tree-adoptive-parent = Parent adoptif
tree-adopted-child = Enfant adopté
tree-died = décès
tree-born-female = fille à la naissance
tree-born-male = garçon à la naissance
tree-born-intersex = intersexe à la naissance
# Words for women and for men, with commas between them: read by the program, not by people.
tree-words-woman = femme, féminin, féminine, fille
tree-words-man = homme, masculin, masculine, garçon
tree-died-at = décès : { $age }
tree-key-man = homme
tree-key-woman = femme
tree-key-other = autre genre, ou pas connu
tree-key-loss = grossesse perdue
tree-key-dead = décès
tree-key-patient = le patient
tree-key-unknown = rien de connu
tree-key-several = autant de personnes
tree-key-donor = a donné un ovule ou du sperme
tree-key-gene-change = anomalie d'un gène trouvée
tree-key-adopted = adoption
tree-key-by-blood = lien de sang
tree-key-broken = pas de lien de sang, ou pas sûr

# Papers, wishes, and what is left.
sheet-records = Papiers et images
sheet-records-enclosed = Joints
sheet-records-coming = En chemin
sheet-records-missing = Manquants, impossibles à obtenir
sheet-records-unsaid = Pas dit s'ils sont là
sheet-question = Question { $number }
sheet-all-of-these = Tout cela
sheet-more-visit = Plus sur moi et le rendez-vous
sheet-more-about = Plus : { $part }

# The patient's own paper.
sheet-patient-heading = Mes notes pour le rendez-vous
sheet-your-questions = Mes questions
sheet-compare = Premier et deuxième avis
sheet-compare-what = Sujet
sheet-compare-diagnosis = Diagnostic
sheet-compare-plan = Plan
sheet-compare-tests = Examens
sheet-compare-for = Ce qui est pour
sheet-compare-against = Ce qui est contre
sheet-compare-nothing = Si l'on ne fait rien
sheet-second-opinion = Deuxième avis
sheet-say-it-back = Je le redis avec mes propres mots
sheet-to-bring = À apporter
sheet-annex = Autres réponses de ma part
