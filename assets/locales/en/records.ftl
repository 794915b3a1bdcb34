### The part about papers and pictures for the visit: what there is, where it is, and what is still missing.
### Ids: part-records, records-FIELD, list-records-records, record-FIELD, and the choices record-form-*, record-state-*.

part-records = Test results and papers to bring
    .help = A second opinion rests on your test results. This part shows what you have and what is still missing.

records-clinic-wants = What did the clinic ask you to bring?
    .label = Clinic asked for
    .hint = Look in the letter or ask on the phone
    .help = What the clinic asks for comes first. If it did not ask for anything, leave this out.

list-records-records = Test results and papers to bring
    .label = Papers and pictures
    .count = { $count ->
        [one] 1 paper
       *[other] { $count } papers
    }
    .hint = Letters, reports, scans, lab results, device cards
    .help = The doctor sees what you bring and what is on its way. Nothing is sent from here.
    .add = Add a paper or picture (report, scan, letter, lab result)
    .another = Add another paper or picture
    .none = I have no papers or pictures
    .none-label = Has no papers or pictures
    .entry = A paper without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

records-names-match = Is your name and birth date on each paper, as on your identity card?
    .label = Names and birth dates match
    .help = A clinic may not use papers with another name on them. Married names and typing errors are common.

record-what = What is it?
    .label = Paper or picture
    .hint = MRI of the head or hospital letter, for example
    .help = Most papers have a title at the top. You can copy it.

record-date = When was the test or visit?
    .label = Date of test or visit
    .hint = The date of the test, not of the print
    .help = The newest results count most. Older ones show how things changed.

record-place = Where was it done?
    .label = Where it was done
    .hint = The clinic, hospital or lab, and the town
    .help = That is where copies and pictures can be asked for.

record-form = In what form does it come?
    .label = Form
    .hint = Choose all that fit
    .help = For a scan, many doctors want the pictures and the written report.

record-state = Do you have it yet?
    .label = Status
    .help = You see at a glance what to do before the visit. The doctor sees what is missing.

record-asked-on = When did you ask for it?
    .label = Asked for on
    .hint = A rough date is fine
    .help = Copies can take some weeks. The date helps if you need to ask again.

record-disc-works = Did you try the disc or link, and does it work?
    .label = Disc or link works
    .help = Some discs do not open at another clinic. If you have not tried it, leave this out.

record-language = Which language is it in?
    .label = Language
    .hint = Say too if it has been translated
    .help = The doctor must be able to read it. The clinic may know a translator.

record-matches-id = Does it show your name and birth date as on your identity card?
    .label = Name and birth date match
    .help = A clinic may not use papers with another name on them. Married names and typing errors are common.

record-file = Where is the file on this computer?
    .label = File on this computer
    .hint = The folder and the name of the file
    .help = It helps you to find the file again. It is never printed.

# Said after the name of a file was given.
record-file-there = The file is there.
record-file-missing = There is no file of this name on this computer. It is kept as you wrote it.

## Choices

record-form-report = Written report
record-form-pictures = Pictures (disc, stick or link)
record-form-slides = Glass slides or tissue
    .help = Thin pieces that the lab keeps after a biopsy or an operation.
record-form-tracing = Tracing or recording
    .help = Curves or a film, such as from a heart or brain test.
record-form-letter = Doctor's letter
record-form-lab-printout = Lab results
record-form-own-list = My own list or notes

record-state-in-hand = I have it
record-state-in-portal = I can see it online
    .help = It is in an account on the internet, such as a patient portal.
record-state-asked = Asked for, not here yet
record-state-will-be-sent = Will be sent to the clinic
record-state-cannot-get = I cannot get it
record-state-not-needed = Not needed

# Said about a paper while its name is typed.
record-takes-longer = A copy often takes about { $days ->
    [one] 1 day
   *[other] { $days } days
}. The visit is in { $left ->
    [0] less than 1 day
    [one] 1 day
   *[other] { $left } days
}.
