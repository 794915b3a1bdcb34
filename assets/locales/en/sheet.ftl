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
sheet-medicine-only-on = Only on { $days }

# Health and family.
sheet-health = Illnesses and operations
sheet-family = Family
sheet-relatives-ill = Ill, with the age at start
sheet-relatives-well = No known illness
sheet-relatives-further = Further relatives
sheet-relative-age = Alive or dead, age
sheet-relative-illnesses = Illnesses (age at start)

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
