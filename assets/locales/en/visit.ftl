### The part about the visit and the person: who goes, to whom, when, and what helps there.
### Ids: part-visit, together-visit-*, visit-FIELD, and the choices writer-*, sex-*, need-*, yes-no-*.
### "You" is always the person who goes to the doctor, whoever types.

part-visit = You and the visit
    .help = The doctor sees here who you are and what you need. "You" always means the person who goes to the doctor.

## Questions

visit-name-on-id = What is your name, as on your identity card?
    .label = Name
    .hint = First name and family name
    .help = It stands at the top of every page. So your papers cannot be mixed up with those of someone else.

visit-birth-date = When were you born?
    .label = Birth date
    .hint = Write it like 27 3 1952
    .help = Name and birth date together show that the sheet is yours. The doctor also sees your age.

visit-visit-date = When is the visit?
    .label = Visit date
    .hint = Write it like 27 5 2026, or just the month
    .help = The date shows which visit the sheet was made for. If there is no date yet, leave this out.

together-visit-doctor = Who will you see?
    .hint = Write what you know and leave the rest empty
    .help = With this, the right doctor gets your sheet. A letter or a card from the clinic often has all of it.

visit-doctor = What is the doctor's name?
    .label = Doctor
    .help = It shows who the sheet is for. If you do not know the name yet, leave this out.

visit-clinic = Which clinic or hospital will you go to?
    .label = Clinic or hospital
    .hint = The name, and the town if you like
    .help = It shows where the visit is. It also helps when the sheet is sent ahead.

visit-specialty = What kind of doctor is it?
    .label = Specialty
    .hint = Heart, eyes, bones or family doctor, for example
    .help = The kind of doctor decides which papers and questions fit your visit.

visit-called = What do you like to be called?
    .label = Likes to be called
    .hint = Mrs Kowalska or Anna, for example
    .help = The doctor can then greet you in the way you like.

visit-phone = What is your phone number?
    .label = Phone
    .hint = A number where the clinic can reach you
    .help = The clinic may want to call you about the visit or a test result.

visit-writer = Who is filling this in?
    .label = Filled in by
    .help = The doctor wants to know whose words these are. If you help someone, answer all questions for that person.

visit-writer-name = What is the name of the person who fills this in?
    .label = Name of the helper
    .hint = The name, and the phone number if you like
    .help = The doctor may want to ask the helper something.

visit-written-on = On which day is this filled in?
    .label = Filled in on
    .hint = Today is fine
    .help = Health changes. The date shows how fresh the answers are.

together-visit-emergency = Who should be called in an emergency?
    .hint = Someone who knows you well
    .help = If you feel ill at the visit, the clinic knows who to call. You can leave this out.

visit-emergency-name = What is this person's name?
    .label = Emergency contact
    .help = The clinic asks for this person on the phone.

visit-emergency-relation = Who is this person to you?
    .label = Relation of the contact
    .hint = Daughter, husband or neighbour, for example
    .help = The clinic then knows how close this person is to you.

visit-emergency-phone = What is this person's phone number?
    .label = Phone of the contact
    .hint = A number that someone answers by day
    .help = Without a number the clinic cannot reach this person.

visit-family-doctor = Who is your family doctor?
    .label = Family doctor
    .hint = The name, and the town or phone number if you know it
    .help = The clinic can send its letter there or ask for older papers.

visit-language = Which language do you speak best?
    .label = Speaks best
    .help = It is easier to talk about health in your own language. The clinic can get ready for that.

visit-interpreter = Do you need an interpreter at the visit?
    .label = Interpreter needed
    .hint = Someone who translates while you talk
    .help = Clinics can often find an interpreter if they know early.

visit-needs = Do you have trouble with any of these?
    .label = Has trouble with
    .hint = Choose all that fit, or leave this out
    .help = The clinic can then help: speak louder, print larger, or give you more time.

visit-needs-help = What helps you with that?
    .label = What helps
    .hint = Speak slowly, large print or a wheelchair, for example
    .help = You know best what makes a visit easier. Staff can get it ready for you.

visit-companion = Who comes with you to the visit?
    .label = Comes along
    .hint = Name, and who it is to you
    .help = A second person hears more and can take notes. If you go on your own, you can say so here.

visit-may-hear-results = Who may hear your results?
    .label = May hear the results
    .hint = Only you, or also your daughter, for example
    .help = It is your choice who hears about your health. Staff will know whom they may talk to.

visit-sex-at-birth = What sex was noted when you were born?
    .label = Sex at birth
    .help = Some tests and doses differ between women and men. You can leave this out.

visit-gender = Is your gender different from that? What is it?
    .label = Gender
    .hint = In your own words
    .help = It helps staff to speak to you in the right way. You can leave this out.

together-visit-body = Your height and weight
    .hint = Write the unit too, like 165 cm or 62 kg
    .help = The right dose of a medicine can depend on them. Your best guess is fine.

visit-height = How tall are you?
    .label = Height
    .hint = With the unit, like 165 cm or 5 feet 5
    .help = Height and weight together help the doctor choose doses.

visit-weight = How much do you weigh?
    .label = Weight
    .hint = With the unit, like 62 kg or 137 pounds
    .help = The dose of some medicines depends on your weight. You can leave this out.

visit-weight-change = Has your weight changed in the last 6 months?
    .label = Weight change in 6 months
    .hint = 4 kg less or about the same, for example
    .help = A change can tell the doctor something. Looser or tighter clothes count too.

visit-pronouns = Which word should people use for you: she, he or another?
    .label = Pronouns
    .help = Staff can then talk about you in the way you like. You can leave this out.

visit-insurance = What is your insurance or approval number?
    .label = Insurance or approval number
    .hint = Copy it from your card or letter
    .help = It is printed on your own paper only, not on the one for the doctor. The front desk may ask for it.

visit-advance-directive = Is it written down what you want if you cannot speak for yourself?
    .label = Advance directive
    .hint = It is also called an advance directive or a living will
    .help = If you have such a paper, doctors can follow your wishes. You can leave this out.

visit-advance-directive-place = Where is that paper?
    .label = Advance directive is kept
    .hint = At home in the desk or with my son, for example
    .help = Someone must be able to find it quickly.

visit-address = What is your address?
    .label = Address
    .help = The clinic can send letters there. You can leave this out.

## Choices

writer-patient = The patient
    .help = You are the person who goes to the doctor.
writer-relative = A relative
writer-nurse = A nurse
writer-other = Someone else

sex-female = Female
sex-male = Male
sex-intersex = Intersex
    .help = The body was not clearly female or male at birth.

need-none = None of these
need-hearing = Hearing
need-sight = Seeing
need-memory = Memory
need-walking = Walking
need-speech = Speaking
need-other = Something else

yes-no-yes = Yes
yes-no-no = No
