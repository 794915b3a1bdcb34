### The part that is filled in after the visit: what the second doctor said, and what happens next.
### Ids: part-outcome, outcome-FIELD, list-outcome-questions, list-outcome-steps, step-FIELD, and the choices
### agrees-*, report-*. The questions about each answer are question-* in questions.ftl.
### "Second doctor" is the doctor who was just visited.

part-outcome = After the visit
    .help = Fill this in soon after the visit, while it is fresh. The second doctor is the one you have just seen.

## The answers

list-outcome-questions = What the doctor answered
    .label = Answers to the questions
    .count = { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
    .hint = Open a question to write the answer
    .on-paper = Your questions, and what the doctor said
    .help = These are the questions you took along. Questions with no answer can be asked next time.
    .none-label = No questions were written down
    .entry = A question without words

## The second opinion

outcome-agrees-diagnosis = Does the second doctor agree on what illness you have?
    .label = Agrees with the diagnosis
    .help = A second opinion may agree, may differ, or may leave things open. A different opinion is not proof that the first was wrong.

outcome-second-diagnosis = What illness does the second doctor say you have?
    .label = Second doctor's diagnosis
    .hint = Copy it from the letter, or write what you were told
    .help = You can then see both views side by side.

outcome-agrees-plan = Does the second doctor agree with the plan?
    .label = Agrees with the plan
    .hint = The plan is what your first doctor wants to do
    .help = It helps you to see where both doctors think the same.

outcome-second-plan = What does the second doctor want to do?
    .label = Second doctor's plan
    .hint = In your own words, as you remember it
    .help = You can then see both plans side by side.

outcome-why-differ = Where do the 2 doctors differ, and why?
    .label = Where they differ, and why
    .hint = What you were told, in your own words
    .help = Doctors can differ for good reasons. If they agree, leave this out.

outcome-new-tests = Which new tests are planned?
    .label = New tests
    .hint = The test, and when it will be
    .help = You can see what is still open. If there are none, you can say so.

outcome-report = Will you get a written report?
    .label = Written report
    .help = With a report in hand, your first doctor knows what was said.

outcome-own-words = What did the doctor say, in your own words?
    .label = What the doctor said
    .hint = Tell it as you would to a friend
    .help = If you can say it in your own words, you have understood it. If not, you can ask once more.

outcome-feel = How do you feel about it?
    .label = How the patient feels
    .hint = Relieved, unsure or sad, for example
    .help = Your feelings matter when you decide. You can leave this out.

outcome-choice = What do you choose?
    .label = What the patient chooses
    .hint = "I need more time" is an answer too
    .help = It is your choice, and you may change it. You can leave this out.

## What happens next

list-outcome-steps = What happens next
    .label = Next steps
    .count = { $count ->
        [one] 1 step
       *[other] { $count } steps
    }
    .hint = Tests, calls, letters, visits and treatments
    .help = With a list, nothing gets lost between 2 clinics. 3 steps are often enough.
    .add = Add a step
    .another = Add another step
    .none = There is nothing more to do
    .none-label = No next steps
    .entry = A step without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

step-what = What is the next step?
    .label = Step
    .hint = Call for a date for the scan, for example
    .help = Write one thing at a time. Small steps are easier to do.

step-who = Who does it?
    .label = Who
    .hint = You, your daughter or the clinic, for example
    .help = A step with a name on it gets done.

step-by-when = By when should it be done?
    .label = By when
    .hint = A rough date is fine
    .help = You can see what comes first.

## Choices

agrees-yes = Yes
agrees-partly = Partly
agrees-no = No
agrees-open = Still open
    .help = The doctor cannot say yet, or waits for a test.

report-yes = Yes, it will come
report-no = No
report-in-hand = I have it already
