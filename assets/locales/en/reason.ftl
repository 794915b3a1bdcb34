### The part about the reason for the visit: why a second opinion, what the first doctor said, and the choices.
### Ids: part-reason, reason-FIELD, together-reason-*, list-reason-options, option-FIELD, and the choices
### situation-*, main-reason-*, nature-*, started-*.
### "First doctor" is the doctor who gave the first opinion; "this visit" is the visit to the second doctor.

part-reason = Why you are going
    .help = This is what the doctor reads first. The first doctor is the one who looked after this problem so far.

## Questions

reason-situations = Why do you want a second opinion?
    .label = Why a second opinion
    .hint = Choose all that fit
    .help = The doctor sees at once what you need. For any other visit, choose the last one and write why you go.

reason-situation-words = What is your reason, in your own words?
    .label = Reason in own words
    .hint = One or two sentences are enough
    .help = Your own words are just as good as any on the list.

reason-main-reason = What should this visit do for you above all?
    .label = Main reason
    .hint = Choose the one that matters most
    .help = Time with the doctor is short. Your main reason comes first.

reason-told = What did your first doctor tell you?
    .label = Told by the first doctor
    .hint = In your own words, as you remember it
    .help = It shows the doctor what you know so far. It does not have to be complete or in doctor's words.

reason-proposed = What does your first doctor want to do?
    .label = First doctor's plan
    .hint = An operation, a medicine, or wait and watch, for example
    .help = The new doctor can then say what they think of this plan.

reason-most-want-to-know = What is the one thing you most want to know?
    .label = Most wants to know
    .hint = Write it the way you would say it
    .help = It is easy to lose your thread at a visit. This stands at the top, so it will not get lost.

reason-decide-by = When do you have to decide?
    .label = Decision needed by
    .hint = A rough date is fine
    .help = Waiting for a second opinion may not be safe for every illness. Ask your doctor how long you can wait. If no one gave you a date, leave this out.

reason-sentence = Do you want to say it all in your own short words?
    .label = In one sentence
    .hint = Leave it empty, and we put it together for you
    .on-paper = One or two sentences are enough
    .help = This stands at the top of the sheet. We make it from your last answers, and you can write it anew.
reason-sentence-take = Put it together now, so that I can change it
reason-sentence-told = I was told:
reason-sentence-proposed = Their plan:
reason-sentence-decide = I have to decide by { $date }.
reason-sentence-know = I would like to know:

reason-treatment-started = Has the treatment started?
    .label = Treatment started
    .help = The doctor sees if the plan can still be changed.

reason-diagnosis = What does your first doctor call your illness?
    .label = First diagnosis
    .hint = Copy it from a letter if you have one
    .help = This name is called the diagnosis. The new doctor will check if it fits.

reason-diagnosis-date = When were you told what the illness is?
    .label = Diagnosis given
    .hint = A month or a year is enough
    .help = The doctor sees how long you have known.

reason-diagnosis-tests = Which tests showed it?
    .label = Tests behind the diagnosis
    .hint = Blood test, scan or biopsy, for example
    .help = A second opinion starts from the tests you have had. You can list the papers in another part.

together-reason-first-doctor = Who is your first doctor?
    .hint = Write what you know and leave the rest empty
    .help = The new doctor may want to ask this doctor for papers. This program itself calls no one.

reason-first-doctor = What is your first doctor's name?
    .label = First doctor
    .help = Letters and test results often come under this name.

reason-first-clinic = Where does your first doctor work?
    .label = First doctor's clinic
    .hint = Clinic or hospital, and the town
    .help = Papers and pictures are kept there.

reason-first-phone = What is the phone number there?
    .label = First doctor's phone
    .help = It makes it easy to ask for missing papers.

reason-nature = Did anyone tell you if it is cancer or not?
    .label = Cancer or not
    .help = Many illnesses have nothing to do with cancer. If this does not fit, or is hard to answer, leave it out.

reason-advised-by = Who suggested this visit?
    .label = Visit suggested by
    .hint = Your family doctor, your son or you yourself, for example
    .help = The doctor then knows how you came to be there.

reason-first-doctor-knows = Does your first doctor know about this visit?
    .label = First doctor knows of visit
    .help = Both answers are fine. The new doctor just needs to know before they write or call.

reason-other-opinions = What have other doctors said about it?
    .label = Other opinions
    .hint = Who it was, when, and what they said
    .help = The doctor sees all views side by side. If you have seen no one else, leave this out.

reason-fear = What worries you most?
    .label = Greatest worry
    .hint = In your own words
    .help = A doctor who knows your worry can talk about it. You can leave this out.

reason-good-result = What would be a good result for you?
    .label = A good result would be
    .hint = To walk without pain or to know for sure, for example
    .help = People want different things. The doctor can then look for what fits you.

## The choices that were offered

list-reason-options = What could be done
    .label = Options on the table
    .count = { $count ->
        [one] 1 option
       *[other] { $count } options
    }
    .hint = Each treatment or step that someone spoke of
    .help = The doctor can go through them with you, one by one. To wait and watch is also a choice.
    .add = Add a choice (also to wait, or to do nothing)
    .another = Add another choice
    .none = No one has spoken of any choices
    .none-label = No options were offered
    .entry = A choice without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

option-what = What could be done?
    .label = Option
    .hint = An operation, a medicine, or to wait, for example
    .help = Write each choice by itself. Then the doctor can talk about one after the other.

option-offered-by = Who spoke of it?
    .label = Brought up by
    .hint = Your first doctor, or something you read, for example
    .help = The doctor sees if it comes from a doctor, from you, or from someone else.

option-speaks-for = What is good about it, as you see it?
    .label = Speaks for it
    .help = It shows what you hope for. There is no wrong answer.

option-speaks-against = What is bad about it, as you see it?
    .label = Speaks against it
    .help = It shows what holds you back. The doctor can answer that.

## Choices

situation-not-enough-information = I was not told enough about the treatment
    .help = You know that there is a plan, but not all of it. You want to know more before you decide.
situation-do-not-agree = I doubt or do not understand what I was told
    .help = You do not agree with the diagnosis or the treatment. Or it is not clear to you, or does not feel right.
situation-serious-or-rare = My illness is serious or rare
    .help = You want to see a doctor or a team that knows this illness well.
situation-choice-or-surgery = I face an operation or a choice of treatments
    .help = You are thinking about an operation. Or there are several treatments and you have to choose.
situation-not-working = My treatment does not help, or may do harm
    .help = You do not get better with it. Or it has bad side effects, or could have them.
situation-no-diagnosis = No one has found out what I have
    .help = You feel ill, but your doctor cannot say which illness it is. So the right treatment is not clear.
situation-other = Something else
    .help = None of these fits, or there is more. You can write it in your own words.

main-reason-check-diagnosis = Check the diagnosis
    .help = You want to know if the name of the illness is right.
main-reason-no-diagnosis-yet = Find out what I have
main-reason-choose-treatment = Choose between treatments
main-reason-surgery-advised = Talk about an operation I was offered
main-reason-treatment-not-working = Find a treatment that works better
main-reason-side-effects = Do something about side effects
main-reason-rare-disease = See someone who knows my rare illness
main-reason-reassurance = Be sure that all is right so far
main-reason-explanation = Get a better explanation
main-reason-other = Something else

nature-benign = Not cancer (benign)
nature-malignant = Cancer (malignant)
nature-not-told = I was not told

started-no = No
started-planned = Not yet, but it is planned
started-yes = Yes
started-finished = Yes, and it is finished
