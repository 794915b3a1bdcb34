### The words of the printed sheet that are ours; the names of questions come from their own files.
### Ids: sheet-PLACE. Short: a doctor reads page 1 in a minute.

sheet-title = Prepared for a visit
sheet-title-of = Prepared for a visit: { $name }
sheet-paper-doctor = For the doctor
sheet-paper-patient = For the patient, to write on

# The edge of each page.
sheet-no-name = Name not filled in
sheet-name-born = { $name }, born { $date }
sheet-made = Made on { $date }
sheet-notice = Written by the patient, not checked by a doctor
sheet-table-continued = { $head } (continued)
sheet-page-of = Page { $page } of { $pages }

# Between a label and its answer, between answers in a row.
sheet-colon = {": "}
sheet-semicolon = {"; "}
sheet-full-stop = {". "}
sheet-space = {" "}
sheet-not-filled-in = not filled in

# The fixed lines.
sheet-not-advice = This sheet is not medical advice. It does not say what illness you have or what you should do. It helps you talk with your doctor.
sheet-unchecked = Written by the patient or a helper on { $date }. Not checked against medical records. Please confirm medicines, doses and allergies.
sheet-do-not-change = Do not start, stop or change a medicine because of this sheet.

# Page 1.
sheet-age = age { $age }
sheet-age-either = age { $least } or { $most }
sheet-reason = Why I am here
sheet-top-questions = Please look at these with me
sheet-top-questions-of = Please look at these with me ({ $top } of { $all })
sheet-safe-to-wait = Is it safe to wait until then?
sheet-safety = Important for safety

# The first opinion and the story.
sheet-first-opinion = First opinion
sheet-story = This problem so far
sheet-events = What happened, newest last
sheet-continues = More stands on the patient's own paper.
sheet-long = long, stands on the patient's own paper
sheet-is-full = This paper is full. It continues on the patient's own paper.
sheet-print-both = The doctor's paper is full. Print the patient's paper too: there it continues.
sheet-missing = These signs cannot be printed and show as a box: { $signs }
sheet-from-doctors = What the doctor's paper has no room for
sheet-levels = now { $now }, at worst { $worst } of 10
sheet-left-out = Left out by the patient

# Medicines.
sheet-medicines = Medicines
sheet-medicine-count = { $count ->
    [one] 1 medicine
   *[other] { $count } medicines
}
sheet-medicine-stopped-count = { $count ->
    [one] 1 stopped
   *[other] { $count } stopped
}
sheet-medicines-daily = Every day
sheet-medicines-stopped = Stopped
sheet-medicine-unit = Unit
sheet-medicines-own-names = As the patient wrote it, not in our list of names
sheet-medicine-only-on = Only on { $days }

# Health and family.
sheet-health = Illnesses and operations
sheet-family = Family
sheet-relatives-ill = Ill, with the age at start
sheet-relatives-well = No known illness
sheet-relatives-counted = How many there are
sheet-relatives-further = Further relatives
sheet-relative-age = Alive or dead, age
sheet-relative-illnesses = Illnesses (age at start)

# The drawing of the family. Short words: they stand below small signs.
tree-alt = A drawing of the family. The table after it says the same in words.
tree-fathers-side = Family tree: father's side
tree-mothers-side = Family tree: mother's side
tree-own-side = Family tree: brothers, sisters and children
tree-too-large = This family is too large to draw on this paper. The table shows everyone.
tree-undrawn = { $count ->
    [one] 1 relative is not in the drawing: { $names }.
   *[other] { $count } relatives are not in the drawing: { $names }.
}
tree-me = Me
tree-mother = Mother
tree-father = Father
tree-sister = Sister
tree-brother = Brother
tree-daughter = Daughter
tree-son = Son
tree-grandmother = Grandmother
tree-grandfather = Grandfather
tree-aunt = Aunt
tree-uncle = Uncle
tree-identical-twin = Identical twin
tree-twin = Twin
tree-half-sister = Half-sister
tree-half-brother = Half-brother
tree-cousin = Cousin
tree-niece = Niece
tree-nephew = Nephew
tree-granddaughter = Granddaughter
tree-grandson = Grandson
tree-half-aunt = Half-aunt
tree-half-uncle = Half-uncle
tree-great-grandparent = Great-grandparent
tree-great-aunt = Great-aunt
tree-great-uncle = Great-uncle
tree-loss = Lost pregnancy
tree-partner = Partner
tree-donor = Donor
tree-birth-parent = Birth parent
tree-adoptive-parent = Adoptive parent
tree-adopted-child = Adopted child
tree-died = died
tree-born-female = female at birth
tree-born-male = male at birth
tree-born-intersex = intersex at birth
# Words for women and for men, with commas between them: read by the program, not by people.
tree-words-woman = woman, female, girl
tree-words-man = man, male, boy
tree-died-at = died { $age }
tree-key-man = man
tree-key-woman = woman
tree-key-other = another gender, or not known
tree-key-loss = lost pregnancy
tree-key-dead = dead
tree-key-patient = the patient
tree-key-unknown = nothing known
tree-key-several = this many people
tree-key-donor = gave an egg or sperm
tree-key-gene-change = gene change found
tree-key-adopted = adopted
tree-key-by-blood = related by blood
tree-key-broken = not by blood, or not sure

# Papers, wishes, and what is left.
sheet-records = Papers and pictures
sheet-records-enclosed = Enclosed
sheet-records-coming = On the way
sheet-records-missing = Missing, cannot get it
sheet-records-unsaid = Not said whether they are there
sheet-question = Question { $number }
sheet-all-of-these = All of these
sheet-more-visit = More about me and the visit
sheet-more-about = More: { $part }

# The patient's own paper.
sheet-patient-heading = My notes for the visit
sheet-your-questions = My questions
sheet-compare = First and second opinion
sheet-compare-what = About
sheet-compare-diagnosis = Diagnosis
sheet-compare-plan = Plan
sheet-compare-tests = Tests
sheet-compare-for = What speaks for it
sheet-compare-against = What speaks against it
sheet-compare-nothing = If nothing is done
sheet-second-opinion = Second opinion
sheet-say-it-back = I say it back in my own words
sheet-to-bring = What to bring
sheet-annex = More of my answers
