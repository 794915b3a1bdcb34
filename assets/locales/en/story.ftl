### The part about the story so far: how it began, what is felt now, what happened when, and what was tried.
### Ids: part-story, story-FIELD, together-symptom-*, together-treatment-dates, list-story-symptoms,
### list-story-events, list-story-treatments, symptom-FIELD, event-FIELD, treatment-FIELD, and the choices
### pattern-*, effect-*, event-kind-*, helped-*.

part-story = Your story so far
    .help = Your story often tells a doctor more than a test. Tell it bit by bit, in your own words.

## Questions

story-first-sign = What was the first sign that something was wrong?
    .label = First sign
    .hint = What you felt, saw, or were told
    .help = How it began helps the doctor to understand the rest. Small things count too.

story-first-sign-when = When did you first notice it?
    .label = First noticed
    .hint = A month or a year is enough, and so is "about 3 years ago"
    .help = The doctor sees how long it has been going on. Your best guess is fine.

story-worst-now = What troubles you most now?
    .label = Worst now
    .hint = The one thing that bothers you most these days
    .help = The doctor can start with what you need most.

## What is felt

list-story-symptoms = What you feel or notice
    .label = Symptoms
    .count = { $count ->
        [one] 1 symptom
       *[other] { $count } symptoms
    }
    .hint = Pain, tiredness, a lump or dizzy spells, for example
    .help = Each thing you feel can be a clue. Add them one by one, the worst first.
    .add = Add something you feel or notice
    .another = Add another thing you feel or notice
    .none = I feel and notice nothing unusual
    .none-label = Feels and notices nothing unusual
    .entry = Something that has no name yet
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

symptom-what = What do you feel or notice?
    .label = Symptom
    .hint = One thing, in a few words
    .help = Use your own words. You do not need to know what it is called.

symptom-since = When did it start?
    .label = Since
    .hint = A month or a year is enough, and so is "last week"
    .help = It helps to know what came first and what came later.

together-symptom-how-bad = How bad is it?
    .hint = 0 is not bad at all, and 10 is as bad as can be
    .help = A number lets the doctor compare today with later. Trust your feeling.

symptom-now = How bad is it now, from 0 to 10?
    .label = Now, 0 to 10
    .hint = 0 is not bad at all, and 10 is as bad as can be
    .help = It shows how you are these days.

symptom-worst = How bad is it at its worst, from 0 to 10?
    .label = At its worst, 0 to 10
    .hint = 0 is not bad at all, and 10 is as bad as can be
    .help = On the day of the visit you may feel better. The doctor should know the bad days too.

symptom-pattern = Is it always there, or does it come and go?
    .label = Pattern
    .help = Both can happen, and they can mean different things.

together-symptom-feel = Where is it, and what does it feel like?
    .help = You cannot always show it at the visit. Words help the doctor to picture it.

symptom-place = Where in your body is it?
    .label = Where
    .hint = Left knee or behind the eyes, for example
    .help = The place is a clue. Say left or right, and if it moves or spreads.

symptom-feels-like = What does it feel like?
    .label = Feels like
    .hint = Burning, dull or like a tight band, for example
    .help = The way it feels can tell the doctor where it comes from.

together-symptom-better = What makes it better or worse?
    .help = Rest, food, heat, moving or a time of day can play a part. If nothing does, you can say so.

symptom-better-with = What makes it better?
    .label = Better with
    .hint = Rest, warmth or sitting up, for example
    .help = What helps you is a clue for the doctor.

symptom-worse-with = What makes it worse?
    .label = Worse with
    .hint = Stairs, cold or lying down, for example
    .help = What makes it worse is a clue too.

symptom-effects = What does it get in the way of?
    .label = Gets in the way of
    .hint = Choose all that fit
    .help = The doctor sees what it does to your days and nights.

symptom-change = What has changed in the last 4 weeks?
    .label = Changed in the last 4 weeks
    .hint = Better, worse, or the same
    .help = Something new can be important. If nothing is new, you can say so.

## What happened

list-story-events = What happened, and when
    .label = What happened so far
    .count = { $count ->
        [one] 1 event
       *[other] { $count } events
    }
    .hint = Visits, tests, hospital stays and changes
    .help = This makes a short history for the doctor. Start with what you remember best, in any order.
    .add = Add something that happened (visit, test, hospital stay)
    .another = Add another thing that happened
    .none = I have had no visits or tests so far
    .none-label = No visits or tests so far
    .entry = Something that has no name yet
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

event-what = What happened?
    .label = Event
    .hint = MRI of the knee or first visit to the heart doctor, for example
    .help = A few words are enough. The doctor can ask for more.

event-date = When was it?
    .label = Date
    .hint = A month or a year is enough
    .help = The date puts your story in the right order.

event-kind = What kind of thing was it?
    .label = Kind
    .help = The doctor can find visits, tests and treatments faster.

event-place = Where was it?
    .label = Place
    .hint = The clinic or hospital, and the town
    .help = The doctor can ask there for papers or pictures.

event-result = What came out of it?
    .label = Result in own words
    .hint = What you were told, as you remember it
    .help = It shows what you took from it. The papers can say the rest.

## What was tried

list-story-treatments = Treatments you have tried
    .label = Treatments tried
    .count = { $count ->
        [one] 1 treatment
       *[other] { $count } treatments
    }
    .hint = Medicines, exercises, operations, diets or other help
    .help = The doctor need not try again what did not help you. What you tried on your own counts too.
    .add = Add a treatment (also exercises, diets, home remedies)
    .another = Add another treatment
    .none = I have not tried any treatment
    .none-label = No treatment tried so far
    .entry = A treatment without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

treatment-name = What did you try?
    .label = Treatment
    .hint = Its name, or what was done
    .help = The doctor can see what was tried. Part of the name is fine.

together-treatment-dates = When did it start and end?
    .hint = A month or a year is enough
    .help = Some treatments need time to work. The dates show how long you tried it.

treatment-from = When did it start?
    .label = From
    .hint = A month or a year is enough
    .help = The start shows if it came before or after a change in how you felt.

treatment-until = When did it end?
    .label = Until
    .hint = Leave this empty if it still goes on
    .help = The end shows how long you tried it.

treatment-helped = Did it help?
    .label = Helped
    .help = Your own feeling counts here.

treatment-dose = How much did you have?
    .label = Dose
    .hint = As you know it, like 2 tablets a day or 10 sessions
    .help = A treatment may not help because it was too little or too short. If you do not know, leave this out.

treatment-why-stopped = Why did it stop?
    .label = Why it stopped
    .hint = It was finished or did not help, for example
    .help = The reason tells the doctor if it could be tried again. If it still goes on, leave this out.

treatment-side-effects = What bad effects did it have?
    .label = Side effects
    .hint = Feeling sick or a rash, for example
    .help = The doctor can look for something that suits you better.

## Choices

pattern-constant = Always there
pattern-comes-and-goes = Comes and goes

effect-sleep = Sleep
effect-walking = Walking
effect-work = Work
effect-eating = Eating
effect-mood = Mood
effect-other = Something else

event-kind-symptom = Something felt or noticed
event-kind-visit = Visit to a doctor
event-kind-test = Test
event-kind-biopsy = Biopsy
    .help = A small piece of the body was taken out and looked at.
event-kind-operation = Operation
event-kind-treatment-start = Start of a treatment
event-kind-treatment-stop = End of a treatment
event-kind-hospital-stay = Hospital stay
event-kind-other = Something else

helped-yes = Yes
helped-some = A little
helped-no = No
