### The part in which questions for the doctor are collected and put in order. The answers are noted after the visit.
### Ids: part-questions, questions-FIELD, list-questions-questions, question-FIELD, and the choices urgency-*, source-*.

part-questions = Your questions for the doctor
    .help = It is hard to think of everything at a visit. With a list in your hand, no question gets lost.

## The list

list-questions-questions = Your questions for the doctor
    .label = Questions for the doctor
    .count = { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
    .hint = Put the most important question first
    .help = The first 3 are printed on page 1. The rest follow with room to write the answers.
    .add = Add a question (your own, or one we suggest)
    .another = Add another question
    .none = I have no questions
    .none-label = Has no questions
    .entry = A question without words
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

question-text = What do you want to ask?
    .label = Question
    .hint = Write it the way you would say it
    .help = No question is too small or silly. We also show questions that others often ask.

question-urgency = Must this be asked, or only if there is time?
    .label = Ask this
    .help = Visits can be short. The doctor sees which questions cannot wait.

question-situation = What is this question about?
    .label = About
    .hint = A test or a medicine, for example
    .help = Questions on the same thing can be asked together. You can leave this out.

question-privacy = May this question stand on the sheet?
    .label = On the sheet
    .help = A private question is for you alone. It is printed only on your own paper, and only if you ask for it.
# What stands in lists instead of a private question.
question-private = A private question

question-source = Where does this question come from?
    .label = Source
    .help = The doctor sees if these are your own words or words we suggested.

## After the visit

question-asked = Did you get to ask this question?
    .label = Asked
    .help = A question that was not asked can go on the list for next time.

question-answer = What did the doctor answer?
    .label = Answer
    .hint = In your own words, as you remember it
    .help = Write it soon after the visit, while it is fresh. Someone who came along may remember more.

question-follow-up = Who will look into it further?
    .label = Followed up by
    .hint = You, the doctor or the clinic, for example
    .help = Then it is clear who does the next step. If the question is settled, leave this out.

## Notes

questions-something-else = Is there something else?
    .label = Something else
    .hint = Something you worry about or want to say
    .help = What is on your mind often matters most. If there is nothing, leave this out.

questions-private-notes = What do you want to note just for yourself?
    .label = Private notes
    .hint = Thoughts that no one else needs to see
    .help = These notes are never printed. You can leave this out.

## Choices

urgency-ask = In any case
urgency-if-time = Only if there is time

privacy-printed = Yes
privacy-private = No, it is private

source-own = Own words
source-bank = From the suggested questions
