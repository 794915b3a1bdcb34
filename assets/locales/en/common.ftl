### Words that screen, plain mode and paper share.

list-separator = {", "}

# What a person may say instead of an answer. `.paper` is how a doctor reads it.
unknown-not-sure = I do not know
    .paper = not sure
unknown-nobody-knows = I asked, nobody knows
    .paper = asked, nobody knows
unknown-withheld = I would rather not say
    .paper = prefers not to say
instead-not-sure = I do not know
instead-nobody-knows = I asked, nobody knows
instead-withheld = I would rather not say

# The times of a day, in rows of the medicine list.
time-morning = morning
time-noon = noon
time-evening = evening
time-night = night

# Words that count as a number when an amount is read, split by |.
read-number-words = half|quarter|third|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an|once|twice|none|both
# Words that count as a decade when an age is read, split by |.
read-decade-words = twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|birth|child|baby

# Words for 0, 1, 2 and so on, when it is asked how many; split by |, several words for one number by a space.
read-counts = none no zero nobody|one a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve

problem-amount = Write a number and its unit, like 500 mg or half a tablet
problem-age = Write the age as a number, like 62, or about 70
problem-scale = Write a number from 0 to 10
problem-count = Write a number from 0 to 20, or none

# The second look at the answers.
review-blank = { $question }: not filled in
review-blank-of = { $name }: { $question } is not filled in
review-unread = { $question }: the program could not read this, it stays as you wrote it
review-unread-of = { $name }: { $question } could not be read, it stays as you wrote it
review-lies-behind = { $question }: { $day } lies behind us. Is there a new date?
review-lies-ahead = { $name }: { $question } says { $day }, which is still to come
review-before-birth = { $name }: { $question } says { $day }, which is before the birth date
review-end-before-start = { $name }: it ended before it began. Check the two dates
review-dose = { $name }: { $asks }
review-no-unit = { $name }: the strength says { $dose }. Is it mg, or another unit?
review-parent-younger = { $name }: this age does not fit with your own
review-ill-after-death = { $name }: an illness began at a later age than this one
review-paper-missing = { $name }: asked for, not here yet
review-no-file = { $name }: there is no file { $file } on this computer
review-sensitive = { $question }: this will be printed. Take it out if nobody else should read it
review-question-printed = { $name }: this will be printed. Say if it should stay private
review-top-open = You wrote { $count } questions. Choose the 3 that matter most
review-list-empty = { $part }: not answered. Are there none, or do you not know?
review-top-three = { $count ->
    [one] You wrote 1 question. Doctors like to see the 3 that matter most
   *[other] You wrote { $count } questions. Doctors like to see the 3 that matter most
}
