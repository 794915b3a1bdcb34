### The part about allergies and bad reactions: to what, what happened, how bad it was.
### Ids: part-allergies, list-allergies-allergies, allergy-FIELD, and the choices trigger-*, severity-*.

part-allergies = Allergies and bad reactions
    .help = Has a medicine, a food or anything else ever made you ill? Every doctor looks at this before they treat you.

list-allergies-allergies = Allergies and bad reactions
    .label = Allergies and bad reactions
    .count = { $count ->
        [one] 1 allergy
       *[other] { $count } allergies
    }
    .hint = Medicines, food, latex, plasters, dye for scans, insects
    .help = This is always printed on page 1. If there are none, say so, as that is an answer too.
    .add = Add an allergy or a bad reaction
    .another = Add another allergy or bad reaction
    .none = I have no allergies that I know of
    .none-label = No known allergies or reactions
    .entry = A reaction without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

allergy-to = What made you ill?
    .label = Reaction to
    .hint = Penicillin, nuts or a plaster, for example
    .help = The exact name is best. "A medicine for the bladder" is better than nothing.

allergy-trigger = What kind of thing is it?
    .label = Kind
    .help = The staff can keep it away from you: at a scan, at meals, or when they dress a wound.

allergy-reaction = What happened?
    .label = What happened
    .hint = Rash, swelling, vomiting or trouble breathing, for example
    .help = The doctor can tell an allergy from other bad effects. Your own words are fine.

allergy-severity = How bad was it?
    .label = How bad
    .help = It tells staff how careful they must be. Say how it was for you.

allergy-date = When was it?
    .label = When
    .hint = A year is enough, and so is "when I was 10"
    .help = Some reactions fade with the years, others stay.

## Choices

trigger-medicine = Medicine
trigger-food = Food
trigger-contrast = Contrast dye for scans
trigger-latex = Latex (rubber)
trigger-tape = Tape or plaster
trigger-iodine = Iodine
    .help = The brown liquid that cleans the skin before an operation.
trigger-insect = Insect bite or sting
trigger-other = Something else

severity-mild = Mild
    .help = It bothered you, but it went away by itself.
severity-bad = Bad
    .help = You had to see a doctor or take something for it.
severity-emergency = An emergency
    .help = You were in danger, could not breathe well, fainted, or had to go to hospital.
