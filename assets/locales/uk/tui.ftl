### The full-screen wizard: pages, buttons, keys and messages.
### This translation still needs a reader from the field.

program-title = Аркуш для візиту
person-new = Нова людина
nothing-leaves = Нічого не виходить за межі цього комп’ютера
saved-at = Збережено { $time }
not-saved = Не збережено
not-filled-in = не заповнено
preview-heading = Аркуш, як він виглядає зараз
hidden-back = Далі
window-too-small = Зробіть вікно більшим. Нічого не пропало.

# Fixed words (see the safety rules of the project); every language has them.
safety-emergency = Біль у грудях, важко дихати, слабкість обличчя або руки, важко говорити? Сильна кровотеча, тяжка алергічна реакція, раптова сплутаність свідомості, непритомність або думки про те, щоб покінчити з життям? Зупиніться тут. Зараз же телефонуйте на місцевий номер екстреної допомоги. Підвищена температура (гарячка) під час хіміотерапії: одразу телефонуйте тим, хто лікує вас від раку, вдень чи вночі.
safety-not-advice = Ця програма не є медичною порадою. Вона допомагає вам говорити з лікарем.
safety-no-change = Не починайте, не припиняйте і не змінюйте ліки через цей аркуш.

# Choose person
choose-title = Аркуш для візиту
choose-heading = Для кого цей візит?
choose-new = Нова людина
choose-demo = Спробувати з вигаданою людиною
choose-stopped = Ви зупинилися тут: { $name }, { $part }. Натисніть Enter, щоб продовжити.
choose-letters = Літери замалі? Тримайте Ctrl і натисніть + (на Mac: Cmd і +).
choose-first-time = Ви тут уперше? Виберіть нову людину або роздивіться все з вигаданою.
choose-plain = Маєте програму читання екрана? Закрийте це й запустіть previsit --plain
choose-broken = Ці відповіді не вдалося прочитати. Enter покаже, що робити.
broken-heading = Ці відповіді не вдалося прочитати
broken-aside = Коли файл відкладають, нічого не зникає. Ви можете почати заново або покласти на його місце копію.
broken-put-aside = Відкласти файл
choose-refused = Ці відповіді зараз не можна відкрити. Enter покаже, чому.
choose-how-to-close = Це перша сторінка. Натисніть Ctrl+Q, щоб закрити.
choose-set-aside = Ці відповіді не вдалося прочитати. Файл відкладено як { $file }. Нічого не прибрано.
parts-done = готово розділів: { $done } з { $all }

# Task list
tasks-heading = Що ви хочете зробити далі?
group-visit = Візит
group-health = Ваше здоров’я
group-sheet = Аркуш
standing-to-do = Ще не почато
standing-started = Почато
standing-done = Готово
tasks-optional = це можна пропустити
tasks-check = Перевірити відповіді
tasks-findings = { $count ->
    [0] Немає на що дивитися
    [one] Варто переглянути { $count } місце
    [few] Варто переглянути { $count } місця
    [many] Варто переглянути { $count } місць
   *[other] Варто переглянути { $count } місця
}
tasks-make = Зробити аркуш
tasks-ready = Готово: де порожньо, там «не заповнено»

# Questions
page-position = { $part }: запитання { $now } з { $all }
page-style-one = Одне запитання на сторінці. F3 показує всі поля цього розділу на одній сторінці.
page-style-all = Усі поля цього розділу. F3 повертає до одного запитання на сторінці.
sheet-will-say = На аркуші буде: { $words }
problem = Проблема: { $problem }
problem-stays = Змініть це або натисніть Enter ще раз, щоб залишити, як ви написали.
date-ask = Це може означати два різні дні. Який із них?
leave-out = Пропустити це
leave-out-again = Скасувати цю відповідь і пропустити
suggest-called = інші назви: { $names }
suggest-sold = продається також як { $names }
suggest-contains = містить { $names }
suggest-as-written = Залишити «{ $words }», як написано
suggest-found = { $count ->
    [one] Знайдено { $count }. Натисніть «Вниз», щоб вибрати, або пишіть далі.
    [few] Знайдено { $count }. Натисніть «Вниз», щоб вибрати, або пишіть далі.
    [many] Знайдено { $count }. Натисніть «Вниз», щоб вибрати, або пишіть далі.
   *[other] Знайдено { $count }. Натисніть «Вниз», щоб вибрати, або пишіть далі.
}
choices-narrowed = Лише ті, де є «{ $words }». Backspace повертає інші.
choices-order = { $words } (номер { $place })
column-when = Коли
list-not-given = не вказано
list-moved = Переміщено. Тепер це номер { $place }.
list-cannot-move = Далі перемістити не можна. Це номер { $place }.
list-added = { $count ->
    [0] Нічого не додано.
    [1] Додано 1. { undo-takes-back }
    [one] Додано { $count }. { undo-takes-them-back }
    [few] Додано { $count }. { undo-takes-them-back }
    [many] Додано { $count }. { undo-takes-them-back }
   *[other] Додано { $count }. { undo-takes-them-back }
}
many-hint = По одному в рядку. Alt+Enter починає новий рядок

# Buttons
button-continue = Продовжити
button-back = Назад
button-finished = Цей розділ готовий
button-later = Повернуся до цього пізніше
button-add-many = Додати їх до списку
button-to-list = Назад до списку
button-more = { $count ->
    [one] Ще { $count } запитання про це
    [few] Ще { $count } запитання про це
    [many] Ще { $count } запитань про це
   *[other] Ще { $count } запитання про це
}
button-move-up = Перемістити вгору
button-move-down = Перемістити вниз
button-remove = Прибрати
button-next-part = Наступний розділ: { $part }
button-check = Перевірити відповіді
button-all-parts = Назад до списку розділів
button-make = Зробити аркуш
button-open-file = Відкрити
button-close = Зберегти й закрити
button-stay = Залишитися тут
button-back-to-page = Назад до сторінки

# The end of a part
end-heading = { $part }: це було останнє запитання
end-done = Тут є відповіді на все. Їх можна змінити будь-коли.
end-open = Деяких відповідей ще немає. На аркуші там стоятиме «не заповнено».

# Undo
undo-done = Скасовано. Ctrl+Y зробить це знову.
redo-done = Зроблено знову. { undo-takes-back }
undo-brings-back = Ctrl+Z поверне це.
undo-takes-back = Ctrl+Z скасує це.
undo-takes-them-back = Ctrl+Z скасує все це.
undo-nothing = Немає що скасувати.
redo-nothing = Немає що робити знову.
saved-as-you-go = Збережено. Кожна відповідь зберігається одразу.

# Check your answers
check-title = Перевірка відповідей
check-findings = { $count ->
    [0] Немає на що дивитися. Прочитайте відповіді ще раз.
    [one] Варто переглянути { $count } місце
    [few] Варто переглянути { $count } місця
    [many] Варто переглянути { $count } місць
   *[other] Варто переглянути { $count } місця
}

# Make the sheet
make-title = Зробити аркуш
make-heading = Зробити аркуш
make-for = Для кого він?
make-for-doctor = Для лікаря
make-for-patient = Для вас, із місцем для записів
make-for-both = Обидва
make-paper = Папір
make-paper-a4 = A4
make-paper-letter = Letter
make-letters = Літери
make-letters-normal = Звичайні, 12 пунктів
make-letters-large = Великі, 18 пунктів, більше сторінок
make-without = Пропустити ці розділи
make-private-heading = Особисті нотатки
make-private = Надрукувати і їх, на вашому власному папері
make-now = Що тепер?
make-show = Спочатку показати тут
make-print = Надрукувати на { $printer }
make-pdf = Зберегти як PDF
make-text = Зберегти як простий текст
make-file = Файл буде тут. Місце можна змінити
make-answers-heading = Прочитати відповіді знову пізніше
make-answers-hint = Хто має файл, той зможе прочитати всі надруковані відповіді
make-answers = Вкласти відповіді в PDF
make-more-papers = Інші папери, збережуться як PDF
make-handout-letters = Листи з проханням про документи, яких бракує
make-handout-cover = Список того, що ви берете
make-handout-card = Картка з ліками, яку можна скласти в гаманець
make-pages = { $count ->
    [one] { $count } сторінка. Ніхто її не отримає, якщо ви не надрукуєте чи не надішлете.
    [few] { $count } сторінки. Ніхто їх не отримає, якщо ви не надрукуєте чи не надішлете.
    [many] { $count } сторінок. Ніхто їх не отримає, якщо ви не надрукуєте чи не надішлете.
   *[other] { $count } сторінки. Ніхто їх не отримає, якщо ви не надрукуєте чи не надішлете.
}
make-saved = Збережено як { $file }
make-printed = Надіслано на принтер { $printer }.
make-opened = Відкривається програма перегляду.
reading-title = Аркуш для читання. Esc повертає назад
done-heading = Папір готовий
done-next = Візьміть його з собою, а також свої ліки та документи. Якщо можете, візьміть із собою того, хто слухатиме разом із вами.
done-private = Хто має файл, той може його прочитати. Тримайте його там, де тримаєте свої документи.

# Help
help-title = Допомога
help-heading = Допомога
help-emergency = У невідкладному випадку
help-keys = Клавіші
help-plain-answers = Усі відповіді лишаються на цьому комп’ютері. Щоб стерти людину, закрийте це й напишіть: previsit remove NAME
help-choose = Виберіть, для кого візит, або додайте людину. Вигадана людина тут для того, щоб спробувати.
help-tasks = Відкривайте будь-який розділ, у будь-якому порядку. Аркуш можна зробити будь-коли.
help-check = Перші рядки — те, що варто переглянути. Нижче стоять усі відповіді: Enter на рядку змінює відповідь.
help-make = Аркуш для лікаря містить факти. На вашому власному аркуші є місце, щоб записати відповіді.
help-goto = Напишіть слово і виберіть потрібний рядок.

# Go to
goto-title = Перейти
goto-heading = Куди ви хочете перейти?
goto-hint = Напишіть частину назви, потім Enter візьме перший рядок
goto-nothing = Такої назви немає. Приберіть кілька літер.
goto-tasks = Список розділів
goto-people = Інші люди

# Closing
closing-heading = Хочете закрити?
closing-saved = Усі ваші відповіді збережено.
closing-not-saved = Останні відповіді ще не збережено. Залишіться тут, і програма спробує ще раз.
closing-back = Щоб повернутися, напишіть: previsit

# Keys: what a key does, in a word for the footer, and in a sentence for the help page.
key-enter-choose = Вибрати
key-enter-tick = Позначити
key-enter-continue = Продовжити
key-enter-open = Відкрити
key-enter-go-there = Перейти туди
key-enter-change = Змінити
key-enter-back-to-page = Назад
key-choose = Вибрати
    .help = Бере позначене: зберігає відповідь і йде далі
key-back = Назад
    .help = Повертає на крок назад і зберігає те, що ви написали
key-up = Вгору
    .help = Переходить на рядок вище
key-down = Вниз
    .help = Переходить на рядок нижче
key-up-down = Рух
key-next = Далі
    .help = Переходить до наступного, також до «Продовжити» і «Назад»
key-previous = Попереднє
    .help = Переходить до попереднього
key-help = Допомога
    .help = Каже, чому про це питають, і показує клавіші
key-go-to = Перейти
    .help = Переходить до будь-якого розділу чи запитання за назвою
key-pages = Усі поля
    .help = Показує всі поля розділу на одній сторінці або по одному запитанню
key-add = Додати
    .help = Додає рядок до списку
key-remove = Прибрати
    .help = Прибирає позначений рядок; Ctrl+Z повертає його
key-move-up = Підняти
    .help = Переміщує позначений рядок угору
key-move-down = Опустити
    .help = Переміщує позначений рядок униз
key-undo = Скасувати
    .help = Скасовує останню зміну на будь-якій сторінці
key-redo = Знову
    .help = Робить її знову
key-sheet = Аркуш
    .help = Робить аркуш
key-save = Зберегти
    .help = Каже, що кожна відповідь зберігається одразу
key-hide = Сховати
    .help = Ховає все, доки ви не продовжите
key-close = Закрити
    .help = Зберігає й закриває
key-interrupt = Закрити
    .help = Каже, що збережено, і закриває, якщо натиснути ще раз
key-page-up = Вгору
    .help = Піднімає на десять рядків
key-page-down = Вниз
    .help = Опускає на десять рядків
key-new-line = Новий рядок
    .help = Починає новий рядок у довгому тексті
key-left = Ліворуч
    .help = Переходить на одну літеру назад у тексті
key-right = Праворуч
    .help = Переходить на одну літеру вперед у тексті
key-word-left = Слово назад
    .help = Переходить на одне слово назад у тексті
key-word-right = Слово вперед
    .help = Переходить на одне слово вперед у тексті
key-home = Початок
    .help = Переходить на початок рядка
key-end = Кінець
    .help = Переходить у кінець рядка
key-backspace = Стерти
    .help = Стирає літеру перед курсором
key-delete = Стерти
    .help = Стирає літеру на місці курсора
key-delete-word = Стерти
    .help = Стирає слово перед курсором
key-space = Позначити
    .help = Позначає рядок; у тексті це пробіл
key-digits = Рядок
    .help = Бере рядок із цим номером у списках
key-question-mark = Допомога
    .help = Показує допомогу; у полі напишіть лише цей знак і натисніть Enter
make-print-usual = Надрукувати
make-not-printed = Принтер цього не прийняв. Збережіть PDF і надрукуйте звідти.
make-not-opened = Програми перегляду не знайдено. Файл тут: { $file }
make-no-pdf = Не вдалося створити PDF. Збережіть аркуш як простий текст.
