### Lists of names that are brought: what was done; what happened, and what to do.
### This translation still needs a reader from the field.

names-add = Принести список: архів RxTerms, як він є, або таблицю з табуляціями
names-remove = Прибрати принесений список
names-arg-file = Архів RxTerms, файл із нього або таблиця, перший рядок якої називає стовпці
names-arg-called = Як має називатися список
names-arg-name = Як називається список

names-count =
    { $count ->
        [one] { $count } назва
        [few] { $count } назви
        [many] { $count } назв
       *[other] { $count } назви
    }
names-added =
    { $count ->
        [one] Додано список { $name }, у ньому { $count } назва.
        [few] Додано список { $name }, у ньому { $count } назви.
        [many] Додано список { $name }, у ньому { $count } назв.
       *[other] Додано список { $name }, у ньому { $count } назви.
    }
names-replaced =
    { $count ->
        [one] Додано список { $name }, у ньому { $count } назва. Він замінив попередній.
        [few] Додано список { $name }, у ньому { $count } назви. Він замінив попередній.
        [many] Додано список { $name }, у ньому { $count } назв. Він замінив попередній.
       *[other] Додано список { $name }, у ньому { $count } назви. Він замінив попередній.
    }
names-from = Дата списку: { $date }.
names-from-unknown = Назва файлу не каже, за яку дату цей список.
names-removed = Прибрано список { $name }.
names-damaged = Пошкоджений, тому його пропущено. Приберіть його й додайте знову.

names-too-large = { $file } набагато більший за будь-який список назв.
    .advice = Перевірте, чи це той файл.
names-archive = Архів { $file } пошкоджений, обрізаний або замкнений.
    .advice = Отримайте файл знову і додайте його як є.
names-nothing-inside = У { $file } немає списку назв, який ми знаємо.
    .advice = Перевірте, чи це архів RxTerms. У ньому є файл на зразок RxTerms202611.txt.
names-empty = У { $file } немає назв.
    .advice = Перевірте, чи це той файл.
names-not-text = { $file } — не текстовий файл в UTF-8. Проблема в рядку { $line }.
    .advice = Перевірте, чи це той файл, або збережіть його знову як текст в UTF-8.
names-character = У рядку { $line } файлу { $file } є символ, якого ніхто не бачить.
    .advice = Вилучіть його або візьміть файл із місця, якому довіряєте.
names-long-line = Рядок { $line } файлу { $file } набагато довший за будь-який рядок списку.
    .advice = Перевірте, чи це той файл.
names-cells = У рядку { $line } файлу { $file } замало або забагато клітинок. Можливо, файл обрізаний.
    .advice = Отримайте файл знову і додайте його як є.
names-column = Перший рядок файлу { $file } не називає стовпця «{ $column }».
    .advice = Перевірте, чи це той файл. Стовпці розділяє табуляція, у RxTerms — «|».
names-name = У рядку { $line } файлу { $file } немає назви, або вона задовга.
    .advice = Напишіть там назву до 200 літер, потім додайте файл знову.
names-cell = У рядку { $line } файлу { $file }, у стовпці «{ $column }», стоїть щось нам невідоме.
    .advice = Виправте цю клітинку або залиште її порожньою, потім додайте файл знову.
names-called = Список не може називатися «{ $name }».
    .advice = Беріть до 40 літер від a до z, цифри та «-».
names-not-there = Немає списку з назвою «{ $name }».
    .advice = Виберіть одне з цього: { $names }
names-none-brought = Немає списку з назвою «{ $name }». Ще жодного не принесено.
    .advice = Подивіться всі списки: previsit names
names-built-in = Наш власний список — частина програми, він лишається.
    .advice = Подивіться всі списки: previsit names
