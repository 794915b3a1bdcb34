### The words of the printed sheet that are ours; the names of questions come from their own files.
### This translation still needs a reader from the field.

sheet-title = Підготовлено до візиту
sheet-title-of = Підготовлено до візиту: { $name }
sheet-paper-doctor = Для лікаря
sheet-paper-patient = Для пацієнта, щоб писати

# The edge of each page.
sheet-no-name = Ім’я не заповнено
sheet-name-born = { $name }, дата народження: { $date }
sheet-made = Зроблено: { $date }
sheet-notice = Написано пацієнтом, лікар не перевіряв
sheet-table-continued = { $head } (далі)
sheet-page-of = Сторінка { $page } з { $pages }

# Between a label and its answer, between answers in a row.
sheet-colon = {": "}
sheet-semicolon = {"; "}
sheet-full-stop = {". "}
sheet-space = {" "}
sheet-not-filled-in = не заповнено

# The fixed lines.
sheet-not-advice = Цей аркуш не є медичною порадою. Він не каже, яка у вас хвороба або що вам робити. Він допомагає вам говорити з лікарем.
sheet-unchecked = Написано пацієнтом або помічником, дата: { $date }. Не звірено з медичними документами. Просимо підтвердити ліки, дози та алергії.
sheet-do-not-change = Не починайте, не припиняйте і не змінюйте ліки через цей аркуш.

# Page 1.
sheet-age = вік { $age }
sheet-age-either = вік { $least } або { $most }
sheet-reason = Чому я тут
sheet-top-questions = Прошу розглянути це зі мною
sheet-top-questions-of = Прошу розглянути це зі мною ({ $top } з { $all })
sheet-safe-to-wait = Чи безпечно чекати до того часу?
sheet-safety = Важливо для безпеки

# The first opinion and the story.
sheet-first-opinion = Перша думка
sheet-story = Ця проблема досі
sheet-events = Що сталося, найновіше в кінці
sheet-continues = Більше — на власному папері пацієнта.
sheet-long = довге, стоїть на власному папері пацієнта
sheet-is-full = На цьому папері більше немає місця. Далі — на власному папері пацієнта.
sheet-print-both = На папері для лікаря більше немає місця. Надрукуйте й папір пацієнта: продовження там.
sheet-missing = Ці знаки не можна надрукувати, замість них видно квадратик: { $signs }
sheet-from-doctors = На що не вистачило місця на папері для лікаря
sheet-levels = зараз { $now }, найгірше { $worst } з 10
sheet-left-out = Пацієнт пропустив

# Medicines.
sheet-medicines = Ліки
sheet-medicine-count = { $count ->
    [one] { $count } препарат
    [few] { $count } препарати
    [many] { $count } препаратів
   *[other] { $count } препарату
}
sheet-medicine-stopped-count = { $count ->
    [one] припинено { $count }
    [few] припинено { $count }
    [many] припинено { $count }
   *[other] припинено { $count }
}
sheet-medicines-daily = Щодня
sheet-medicines-stopped = Припинено
sheet-medicine-unit = Одиниця
sheet-medicines-own-names = Як написав пацієнт, у нашому списку назв немає
sheet-medicine-only-on = Лише в такі дні: { $days }

# Health and family.
sheet-health = Хвороби та операції
sheet-family = Родина
sheet-relatives-ill = Хворіли, з віком на початку
sheet-relatives-well = Немає відомих хвороб
sheet-relatives-counted = Скільки їх
sheet-relatives-further = Інші родичі
sheet-relative-age = Живе чи ні, вік
sheet-relative-illnesses = Хвороби (вік на початку)

# The drawing of the family. Short words: they stand below small signs.
tree-alt = Малюнок родини. Таблиця після нього каже те саме словами.
tree-fathers-side = Родинне дерево: бік батька
tree-mothers-side = Родинне дерево: бік матері
tree-own-side = Родинне дерево: брати, сестри та діти
tree-too-large = Ця родина завелика, щоб намалювати її на цьому папері. Таблиця показує всіх.
tree-undrawn = { $count ->
    [one] На малюнку немає { $count } родича: { $names }.
    [few] На малюнку немає { $count } родичів: { $names }.
    [many] На малюнку немає { $count } родичів: { $names }.
   *[other] На малюнку немає { $count } родича: { $names }.
}
tree-me = Я
tree-mother = Мати
tree-father = Батько
tree-sister = Сестра
tree-brother = Брат
tree-daughter = Донька
tree-son = Син
tree-grandmother = Бабуся
tree-grandfather = Дідусь
tree-aunt = Тітка
tree-uncle = Дядько
tree-identical-twin = Однояйцевий близнюк
tree-twin = Близнюк
tree-half-sister = Неповнорідна сестра
tree-half-brother = Неповнорідний брат
tree-cousin = Двоюрідні
tree-niece = Племінниця
tree-nephew = Племінник
tree-granddaughter = Онука
tree-grandson = Онук
tree-half-aunt = Неповнорідна тітка
tree-half-uncle = Неповнорідний дядько
tree-great-grandparent = Прабаба або прадід
tree-great-aunt = Сестра баби чи діда
tree-great-uncle = Брат баби чи діда
tree-loss = Втрачена вагітність
tree-partner = Партнер
tree-donor = Донор
tree-birth-parent = Біологічна мати чи батько
tree-adoptive-parent = Прийомна мати чи батько
tree-adopted-child = Усиновлена дитина
tree-died = смерть
tree-born-female = стать при народженні: жіноча
tree-born-male = стать при народженні: чоловіча
tree-born-intersex = стать при народженні: інтерсекс
# Words for women and for men, with commas between them: read by the program, not by people.
tree-words-woman = жінка, жіночий, жіноча, жіночої, жіночого, дівчина, дівчинка
tree-words-man = чоловік, чоловічий, чоловіча, чоловічої, чоловічого, хлопець, хлопчик
tree-died-at = смерть: { $age }
tree-key-man = чоловік
tree-key-woman = жінка
tree-key-other = інший гендер або невідомо
tree-key-loss = втрачена вагітність
tree-key-dead = смерть
tree-key-patient = пацієнт
tree-key-unknown = нічого не відомо
tree-key-several = стільки людей
tree-key-donor = донор яйцеклітини або сперми
tree-key-gene-change = знайдено зміну гена
tree-key-adopted = усиновлення
tree-key-by-blood = кровні родичі
tree-key-broken = не кровні або непевно

# Papers, wishes, and what is left.
sheet-records = Документи та знімки
sheet-records-enclosed = Додано
sheet-records-coming = У дорозі
sheet-records-missing = Бракує, отримати не вдається
sheet-records-unsaid = Не сказано, чи вони є
sheet-question = Запитання { $number }
sheet-all-of-these = Усе це
sheet-more-visit = Більше про мене і візит
sheet-more-about = Більше: { $part }

# The patient's own paper.
sheet-patient-heading = Мої нотатки для візиту
sheet-your-questions = Мої запитання
sheet-compare = Перша і друга думка
sheet-compare-what = Про що
sheet-compare-diagnosis = Діагноз
sheet-compare-plan = План
sheet-compare-tests = Обстеження
sheet-compare-for = Що за це
sheet-compare-against = Що проти цього
sheet-compare-nothing = Якщо нічого не робити
sheet-second-opinion = Друга думка
sheet-say-it-back = Я повторюю своїми словами
sheet-to-bring = Що взяти з собою
sheet-annex = Інші мої відповіді
