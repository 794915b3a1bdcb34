### The part about illnesses, operations and the facts that keep a person safe.
### Ids: part-health, health-FIELD, together-health-*, list-health-illnesses, list-health-operations,
### list-health-stays, list-health-cancers, illness-FIELD, operation-FIELD, stay-FIELD, cancer-FIELD, and the choices
### control-*, implant-*, pregnancy-*, anaesthetic-*, diabetes-*, smoking-*, alone-*, side-*.

part-health = Illnesses and operations
    .help = The doctor needs to know about your health as a whole. Some answers here keep you safe during tests and operations.

## Illnesses

list-health-illnesses = Illnesses you have or have had
    .label = Illnesses now and before
    .count = { $count ->
        [one] 1 illness
       *[other] { $count } illnesses
    }
    .hint = High blood pressure, asthma or gout, for example
    .help = One illness can change how another is treated. Think of what you see a doctor or take medicine for.
    .add = Add an illness (also one that is over)
    .another = Add another illness
    .none = I have no illnesses that I know of
    .none-label = No known illnesses
    .entry = An illness without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

illness-name = What is the illness called?
    .label = Illness
    .hint = Your own words are fine
    .help = A plain name is enough. If you have a letter about it, you can copy the name.

illness-since = Since when have you had it?
    .label = Since
    .hint = A year is enough, and so is "about 10 years ago"
    .help = The doctor sees how long you have lived with it.

illness-doctor = Who looks after it?
    .label = Looked after by
    .hint = A doctor or a clinic
    .help = The doctor knows whom to ask. If no one does, you can say so.

illness-code = Which code does it have?
    .label = Code
    .hint = From a doctor's letter, like I10
    .help = Doctors use these codes (ICD-10) among themselves. It comes with a name from the list. You can leave this out.

illness-control = Is it under control?
    .label = Under control
    .help = It shows if this illness troubles you now. Say how it seems to you.

## Operations

list-health-operations = Operations you have had
    .label = Operations and procedures
    .count = { $count ->
        [one] 1 operation
       *[other] { $count } operations
    }
    .hint = Also small ones and those long ago
    .help = An old operation can explain a new problem. Scars on your body may help you to remember.
    .add = Add an operation (also small ones)
    .another = Add another operation
    .none = I have had no operations
    .none-label = Has had no operations
    .entry = An operation without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

operation-what = What was done?
    .label = Operation
    .hint = Appendix out or new left hip, for example
    .help = Your own words are fine. Say left or right if it fits.

operation-date = When was it?
    .label = Date
    .hint = A year is enough, and so is "when I was 12"
    .help = The doctor sees what came first.

operation-hospital = Where was it done?
    .label = Hospital
    .hint = The hospital, or just the town
    .help = The report of the operation is kept there.

operation-problems = Were there any problems?
    .label = Problems
    .hint = Bleeding, infection or trouble waking up, for example
    .help = The next team can be ready for it. If all went well, you can write that.

## Hospital stays

list-health-stays = Hospital stays because you were very ill
    .label = Serious hospital stays
    .count = { $count ->
        [one] 1 hospital stay
       *[other] { $count } hospital stays
    }
    .hint = Stays without an operation, such as for pneumonia
    .help = A serious stay can matter years later. Short stays for a test need not be here.
    .add = Add a hospital stay
    .another = Add another hospital stay
    .none = I was never very ill in hospital
    .none-label = No serious hospital stays
    .entry = A hospital stay without a reason
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

stay-why = Why were you in hospital?
    .label = Reason for the stay
    .hint = Heart attack or bad fall, for example
    .help = The doctor sees what was wrong. Your own words are fine.

stay-date = When was it?
    .label = Date
    .hint = A year is enough
    .help = The doctor sees how long ago it was.

stay-hospital = Which hospital was it?
    .label = Hospital
    .hint = The hospital, or just the town
    .help = The letter about your stay is kept there.

## Safety

health-blood-thinner = Do you take a blood thinner?
    .label = Blood thinner
    .hint = Warfarin, apixaban, clopidogrel or aspirin, for example
    .help = A blood thinner keeps blood from clotting, so you bleed longer. Doctors must know this before many tests and operations.

health-blood-thinner-name = Which blood thinner do you take?
    .label = Name of the blood thinner
    .hint = Copy it from the box
    .help = Each one works for a different time. The name tells the doctor which one it is.

health-implants = Is there a device or metal in your body?
    .label = Implants
    .hint = Choose all that fit, or None
    .help = Some scans and tools can disturb a device. Staff must know before they start.

health-implant-card = What is it, since when, and do you have its card?
    .label = Implant details and card
    .hint = Left hip since 2015 and the card is in my purse, for example
    .help = Most devices come with a small card. It tells staff which scans are safe for you.

health-kidney-problem = Do you have a kidney problem?
    .label = Kidney problem
    .help = Many medicines leave the body through the kidneys. So does the dye for some scans.

health-kidney-words = What is the problem with your kidneys?
    .label = Kidney problem in own words
    .hint = Weak kidneys, stones or dialysis, for example
    .help = The doctor can tell which medicines and scans suit you.

health-diabetes = Do you have diabetes (high blood sugar)?
    .label = Diabetes
    .help = It matters before tests where you must not eat, and before operations.

health-pregnancy = Could you be pregnant, or are you breast-feeding?
    .label = Pregnant or breast-feeding
    .help = Some X-rays and medicines are left out to protect a baby. If you are past that age, say no. You can leave this out.

health-anaesthetic = Has an anaesthetic ever gone badly for you or a relative?
    .label = Anaesthetic problems
    .hint = It makes you sleep or feel no pain in an operation
    .help = Such problems can run in families. The team can then choose what is safe for you.

health-anaesthetic-words = What happened with the anaesthetic?
    .label = What the anaesthetic did
    .hint = Who it was, when, and what went wrong
    .help = The team can be ready for it. Write what you know, even if it is little.

health-contrast = Has the dye for a scan ever made you ill?
    .label = Contrast dye problems
    .hint = You drink it or get it into a vein before some scans
    .help = It is also called contrast dye. Staff can then get ready or choose another scan.

health-contrast-words = What happened after the dye?
    .label = What the contrast dye did
    .hint = Rash, vomiting or trouble breathing, for example
    .help = It helps staff to keep you safe the next time.

health-transfusion = Have you ever been given blood?
    .label = Blood transfusion in the past
    .hint = Someone else's blood, through a drip
    .help = It can matter when blood must be found for you again.

health-transfusion-wishes = Is there something you wish about being given blood?
    .label = Wishes about transfusion
    .hint = No blood because of my faith, for example
    .help = Some people do not want to be given blood. Doctors need to know that ahead. You can leave this out.

## Life and habits

health-vaccines = Which vaccines have you had in the last 10 years?
    .label = Vaccines
    .hint = With the year, if you know it
    .help = They show what you are protected from. A vaccine card or your family doctor can tell.

health-smoking = Do you smoke, or did you smoke?
    .label = Smoking
    .help = It matters for the lungs, the heart and for operations. No one will scold you. You can leave this out.

health-smoking-amount = How much is or was it, and for how many years?
    .label = Amount and years smoked
    .hint = 10 a day for 20 years until 1998, for example
    .help = The doctor can work out how much it was in all. A guess is fine.

health-alcohol = How many alcoholic drinks do you have in a week?
    .label = Alcoholic drinks in a week
    .hint = A glass of wine, a small beer or a shot is 1 drink
    .help = Alcohol changes how some medicines work. No one will scold you. You can leave this out.

health-other-drugs = Do you take drugs such as cannabis, or did you?
    .label = Other drugs
    .hint = What it is, and how often
    .help = Some drugs do not go well with medicines or with an operation. It is safe to leave this out.

health-work-exposure = Were you near dust, fumes, asbestos or radiation at work?
    .label = Dust, fumes, radiation at work
    .hint = What it was, and in which years
    .help = Some illnesses come many years after such work. Hobbies and your home count too.

health-travel = Which far journeys have you made in the last few years?
    .label = Travel
    .hint = The country, and the year
    .help = Some infections are found in certain countries only.

health-infections = Do you carry an infection that doctors should know about?
    .label = Infections carried
    .hint = Hepatitis, HIV or germs that are hard to treat, for example
    .help = With this, doctors can protect you and others. It is your choice, so you can leave this out.

health-screening = Which check-up tests have you had, and when?
    .label = Screening tests with year
    .hint = Bowel test 2022 or eye test 2024, for example
    .help = These are tests to find an illness early. The doctor sees which ones you have had, and how long ago.

## Women

together-health-women = Periods, pregnancies and check-ups
    .hint = Write what you know and leave the rest empty
    .help = Doctors often ask this, as it can matter for many illnesses. You can leave out all or some of it.

health-last-period = When was your last period?
    .label = Last period
    .hint = A rough date is fine, even if it was years ago
    .help = It can matter for test results and medicines. You can leave this out.

health-pregnancies = How many pregnancies and births have you had?
    .label = Pregnancies and births
    .hint = 3 pregnancies and 2 births, for example
    .help = Pregnancies that were lost count too. If that is hard to write about, leave it out.

health-menopause-age = How old were you when your periods stopped?
    .label = Age when periods stopped
    .hint = About 50, for example
    .help = Bones and heart can change after that time. If you still have periods, leave this out.

health-hormones = Do you take hormones, or did you?
    .label = Hormones
    .hint = The pill, a patch or tablets for hot flushes, for example
    .help = Hormones can matter for blood clots and for some tests. Write the years if you know them.

health-last-smear = When was your last smear test?
    .label = Last smear test
    .hint = A test of the neck of the womb, also called a Pap test
    .help = The doctor sees if and when it was checked. If you never had one, leave this out.

health-last-mammogram = When was your last breast X-ray?
    .label = Last breast X-ray
    .hint = It is also called a mammogram
    .help = Older pictures can be compared with new ones. If you never had one, leave this out.

## Men

health-last-psa = When was your last PSA test, and what did it show?
    .label = Last PSA test
    .hint = The date, and the result as it is written
    .help = PSA is a blood test about the prostate. If you never had one, leave this out.

## Days and nights

together-health-days = How are your days and nights?
    .hint = A few words are enough
    .help = Mood, sleep, falls and memory matter as much as test results. You can leave out what you like.

health-mood = How is your mood?
    .label = Mood
    .hint = Calm, sad, worried or up and down, for example
    .help = Many people feel low when they are ill, and doctors can help. You can leave this out.

health-sleep = How do you sleep?
    .label = Sleep
    .hint = Well, or awake from 3 in the morning, for example
    .help = Bad sleep can be a sign, and it makes other things worse.

health-falls = Have you fallen in the last 12 months?
    .label = Falls in the last 12 months
    .hint = How often, and whether you were hurt
    .help = A fall can come from a medicine, the heart, the eyes or the legs.

health-memory = How is your memory?
    .label = Memory
    .hint = As always, or names are harder to find, for example
    .help = It helps the clinic to explain things in a way that suits you. You can leave this out.

health-alone = What can you do without help?
    .label = Does without help
    .hint = Choose all that you do on your own
    .help = It shows how you manage each day. The doctor can think of help you may need.

## Earlier cancers

list-health-cancers = If you have had cancer before
    .label = Earlier cancers
    .count = { $count ->
        [one] 1 earlier cancer
       *[other] { $count } earlier cancers
    }
    .hint = Not the illness you go for now
    .help = Earlier cancer and its treatment matter for new plans. You can leave this out.
    .add = Add an earlier cancer
    .another = Add another earlier cancer
    .none = I have never had cancer before
    .none-label = No earlier cancer
    .entry = A cancer without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

cancer-kind = What kind of cancer was it?
    .label = Cancer
    .hint = Breast or bowel, for example
    .help = A plain name is enough. A letter from that time may have the full name.

cancer-date = When was it found?
    .label = Found
    .hint = A year is enough
    .help = The doctor sees how long ago it was.

cancer-side = On which side was it?
    .label = Side
    .help = It matters for parts we have two of, like breasts, lungs and kidneys.

cancer-treatment = How was it treated?
    .label = Treatment
    .hint = Operation, chemo or radiation, for example
    .help = Some treatments can be given only once or to a limit.

health-radiation = Have you had radiation treatment, and where?
    .label = Earlier radiation treatment
    .hint = Part of the body and year, like left breast 2009
    .help = A part of the body can take only so much radiation. X-ray pictures do not count here.

health-gene-test = Have you had a gene test, and what did it show?
    .label = Gene test
    .hint = Copy the result as it is written
    .help = It is a test of what runs in the family. You can leave this out.

## Choices

control-yes = Yes
control-partly = Partly
control-no = No
control-gone = It is gone

implant-none = None
implant-pacemaker = Pacemaker
    .help = A small device that keeps the heart beating in time.
implant-defibrillator = Defibrillator (ICD)
    .help = A device that gives the heart a shock if it beats in a dangerous way.
implant-heart-valve = Artificial heart valve
implant-stent = Stent
    .help = A small tube that keeps a blood vessel or a duct open.
implant-joint-or-metal = Artificial joint, screws, plates or other metal
implant-ear = Ear implant
    .help = A device inside the ear. A hearing aid that you take out does not count.
implant-pump = Pump or other device under the skin
implant-other = Something else

pregnancy-no = No
pregnancy-yes = Yes, pregnant
pregnancy-possible = Possibly pregnant
pregnancy-breast-feeding = Breast-feeding

anaesthetic-no = No
anaesthetic-me = Yes, for me
anaesthetic-family = Yes, for a relative
anaesthetic-both = Yes, for me and for a relative

diabetes-no = No
diabetes-type-1 = Type 1
    .help = It often starts when people are young, and needs insulin from the start.
diabetes-type-2 = Type 2
    .help = It often starts later in life, and many people take tablets for it.
diabetes-other = Another kind, or kind not known

smoking-never = Never
smoking-past = In the past
smoking-now = Now

alone-none = None of these
alone-walk = Walk
alone-stairs = Climb stairs
alone-wash = Wash
alone-dress = Get dressed
alone-cook = Cook
alone-shop = Shop

side-left = Left
side-right = Right
side-both = Both
side-none = No side
    .help = It was in the middle or in the whole body, such as in the blood.
