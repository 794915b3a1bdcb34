### Words that screen, plain mode and paper share.
### This translation still needs a reader from the field.

list-separator = {", "}

# What a person may say instead of an answer. `.paper` is how a doctor reads it.
unknown-not-sure = Я не знаю
    .paper = не знає напевно
unknown-nobody-knows = Уже питали, ніхто не знає
    .paper = питали, ніхто не знає
unknown-withheld = Не хочу про це говорити
    .paper = не хоче про це говорити
instead-not-sure = Я не знаю
instead-nobody-knows = Уже питали, ніхто не знає
instead-withheld = Не хочу про це говорити

time-morning = ранок
time-noon = обід
time-evening = вечір
time-night = ніч

# Words that count as a number when an amount is read, split by |. The amount is cut at an apostrophe: "п'ять" ends in "ять".
read-number-words = пів|півтора|півтори|половина|половину|половинка|половинку|половинки|чверть|чверті|четвертинка|четвертинку|третина|третину|один|одна|одне|одну|одної|одній|два|дві|двох|три|трьох|чотири|чотирьох|ять|пʼять|пять|шість|сім|вісім|девʼять|девять|десять|дванадцять|раз|двічі|тричі|жодного|жодної|нічого|обидва|обидві|обидвох
# Words that count as a decade when an age is read, split by |; they may be a part of a word.
read-decade-words = двадцят|тридцят|сорок|десят|дев'яност|дев’яност|девʼяност|девяност|підліт|народжен|дитин|дитяч|немовл|малюк

# Words for 0, 1, 2 and so on, when it is asked how many; split by |, several words for one number by a space.
read-counts = жодного жодної жоден жодна нуль немає нема ніхто нікого ні|один одна одне одну|два дві двоє|три троє|чотири четверо|п'ять п’ять пʼять пять п'ятеро п’ятеро пʼятеро пятеро|шість шестеро|сім семеро|вісім восьмеро|дев'ять дев’ять девʼять девять дев'ятеро дев’ятеро|десять десятеро|одинадцять|дванадцять

problem-amount = Напишіть число й одиницю, наприклад 500 mg або пів таблетки
problem-age = Напишіть вік числом, наприклад 62 або близько 70
problem-scale = Напишіть число від 0 до 10
problem-count = Напишіть число від 0 до 20 або «жодного»

# The second look at the answers.
review-blank = { $question }: не заповнено
review-blank-of = { $name }: не заповнено «{ $question }»
review-unread = { $question }: програма не змогла це прочитати, лишається так, як ви написали
review-unread-of = { $name }: «{ $question }» не вдалося прочитати, лишається так, як ви написали
review-lies-behind = { $question }: { $day } — це вже минуло. Чи є нова дата?
review-lies-ahead = { $name }: «{ $question }» — { $day }, а це ще попереду
review-before-birth = { $name }: «{ $question }» — { $day }, а це раніше за дату народження
review-end-before-start = { $name }: кінець стоїть раніше за початок. Перевірте обидві дати
review-dose = { $name }: { $asks }
review-no-unit = { $name }: у силі дії стоїть { $dose }. Це mg чи інша одиниця?
review-parent-younger = { $name }: цей вік не узгоджується з вашим
review-ill-after-death = { $name }: хвороба почалася у старшому віці, ніж цей
review-paper-missing = { $name }: запит зроблено, ще не отримано
review-no-file = { $name }: на цьому комп’ютері немає файлу { $file }
review-sensitive = { $question }: це буде надруковано. Приберіть, якщо ніхто інший не має цього читати
review-question-printed = { $name }: це буде надруковано. Скажіть, якщо це має лишитися особистим
review-top-open = Ви записали запитань: { $count }. Виберіть 3 найважливіші
review-list-empty = { $part }: без відповіді. Цього немає чи ви не знаєте?
review-top-three = { $count ->
    [one] Ви записали { $count } запитання. Лікарі люблять бачити 3 найважливіші
    [few] Ви записали { $count } запитання. Лікарі люблять бачити 3 найважливіші
    [many] Ви записали { $count } запитань. Лікарі люблять бачити 3 найважливіші
   *[other] Ви записали { $count } запитання. Лікарі люблять бачити 3 найважливіші
}
