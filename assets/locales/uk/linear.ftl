### Plain mode: the interview in lines. Commands are the same at every prompt.
### This translation still needs a reader from the field.

plain-hello = Напишіть відповідь і натисніть Enter. Напишіть ? для допомоги, ?? для всіх команд, <, щоб повернутися, «вихід», щоб закрити. Кожна відповідь зберігається одразу.
plain-question = Запитання { $now } з { $all }. { $question }
plain-now = Зараз: { $words }
plain-keep = Натисніть Enter, щоб залишити.
plain-chosen = { $words } (вибрано)
plain-ticked = Вибрано: { $words }.
plain-unticked = Більше не вибрано: { $words }.
plain-cleared = Відповідь скасовано. Напишіть «відміна», щоб повернути її.
plain-more = { $count ->
    [one] Ще { $count }. Напишіть «ще», щоб почути.
    [few] Ще { $count }. Напишіть «ще», щоб почути.
    [many] Ще { $count }. Напишіть «ще», щоб почути.
   *[other] Ще { $count }. Напишіть «ще», щоб почути.
}
plain-found = { $count ->
    [one] Знайдено { $count }.
    [few] Знайдено { $count }.
    [many] Знайдено { $count }.
   *[other] Знайдено { $count }.
}
plain-garbled = Проблема: деякі літери цього рядка не вдалося прочитати. Подивіться на них і напишіть рядок ще раз, якщо вони неправильні.

# What can be typed now
plain-ask-one = Напишіть число. Натисніть Enter, щоб залишити без відповіді.
plain-ask-one-kept = Напишіть число або натисніть Enter, щоб залишити те, що вибрано.
plain-ask-several = Напишіть одне або кілька чисел, наприклад 1 3. Натисніть Enter, щоб залишити без відповіді.
plain-ask-several-kept = Напишіть правильні числа, наприклад 1 3, або натисніть Enter, щоб залишити те, що вибрано.
plain-ask-ticks = Напишіть число, щоб вибрати або скасувати вибір; кілька чисел — через пробіл. Натисніть Enter, щоб іти далі.
plain-ask-list = Напишіть число, щоб змінити рядок, +, щоб додати, - і число, щоб прибрати.
plain-ask-rows = Напишіть число.
plain-ask-nothing = Напишіть <, щоб повернутися.
plain-ask-lines = Пишіть по одному в рядку. Порожній рядок завершує список.
plain-ask-day = Напишіть число або натисніть Enter, щоб залишити свої слова.
plain-ask-offered = Напишіть число або свою відповідь. Натисніть Enter, щоб іти далі.
plain-ask-offers = Напишіть число або натисніть Enter, щоб залишити «{ $words }».
plain-ask-boxes = Натисніть Enter, щоб розкласти це по полях, або напишіть 1, щоб залишити слова як є.
plain-ask-others = Напишіть число або свою відповідь.
plain-ask-one-of-these = Напишіть одне з цих чисел.
plain-enter = Натисніть Enter, щоб вибрати: { $words }.
plain-enter-number = Натисніть Enter, щоб вибрати номер { $number }, { $words }.
plain-enter-back = Натисніть Enter, щоб повернутися.
plain-digits = «{ $digits }» — це також номер у списку: { $words }. Напишіть { $digits } ще раз, щоб вибрати { $words }, або натисніть Enter, щоб залишити «{ $digits }».

# What cannot be done here
plain-no-question = Тут немає відповіді, яку це могло б змінити.
plain-no-others = Тут немає інших відповідей. Напишіть число або натисніть Enter.
plain-no-more = Це все. Більше тут нічого почути.
plain-no-numbers = Тут немає номерів. Напишіть свою відповідь або ? для допомоги.
plain-no-number = Тут немає номера { $number }. Напишіть число від 1 до { $last }.
plain-one-number = Тут можна написати лише одне число.
plain-nobody-open = Ще не відкрито нічиїх відповідей. Спочатку виберіть людину.
plain-nothing-found = Тут немає нічого з назвою «{ $words }». Напишіть число або ? для допомоги.

# Help
plain-help-others = Інші відповіді на це запитання:
plain-help-commands = Напишіть ??, щоб почути всі команди.

# Commands in words; the English words work in every language
plain-word-undo = відміна
plain-word-redo = повтор
plain-word-go = іти
plain-word-sheet = аркуш
plain-word-more = ще
plain-word-quit = вихід

# What each command does
plain-does-back = повертає до попереднього запитання
plain-does-help = каже, чому про це питають
plain-does-commands = каже всі команди
plain-does-where = каже, де ви зараз і скільки вже зроблено
plain-does-leave-out = пропускає це запитання
plain-does-clear = скасовує відповідь і питає знову
plain-does-others = каже інші відповіді, наприклад що ви не знаєте; /1 — перша з них
plain-does-numbers = вибирає ці номери
plain-does-add = додає рядок до списку
plain-does-remove = прибирає номер 2 зі списку
plain-does-more = каже наступні дев’ять із довгого списку
plain-does-undo = скасовує останню зміну
plain-does-redo = робить її знову
plain-does-go = переходить до розділу 3; «іти» та назва — до того, що так називається
plain-does-sheet = робить аркуш
plain-does-quit = зберігає і закриває
plain-does-space = Пробіл на початку рядка робить його відповіддю, слово в слово. Тож відповідь може починатися з будь-якого знака.
