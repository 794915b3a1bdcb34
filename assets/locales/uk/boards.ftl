### Boards: pages beside a list on which entries are chosen instead of typed.
### This translation still needs a reader from the field.

help-board = Рухайтеся клавішами «Вгору» і «Вниз». Enter або пробіл вибирає позначений рядок або скасовує вибір.

## Questions that others ask

board-questions = Що з цього ви хочете запитати?
    .hint = Виберіть те, що підходить, а слова можна змінити потім
    .open = Вибрати із запитань, які ставлять інші
    .more = Ще на тему: { $topic } ({ $count })
    .topic = { $topic } ({ $count })
board-questions-others = Інші теми
board-questions-quiet = Дехто хоче запитати й це
    .hint = Лише якщо хочете: це особисте, доки ви не скажете інакше
board-questions-time = Якщо на кожне запитання піде близько 5 хвилин, разом це { $minutes } хв із години.

topic-second-opinion = Друга думка
topic-new-diagnosis = Нова хвороба
topic-unclear-diagnosis = Коли незрозуміло, яка це хвороба
topic-choice = Яке лікування вибрати
topic-surgery = Операція
topic-strong-treatment = Хіміотерапія, опромінення та інше сильне лікування
topic-not-working = Коли лікування не допомагає або його важко терпіти
topic-rare = Рідкісна хвороба
topic-test-results = Обстеження та їхні результати
topic-medicines = Ваші ліки
topic-long-term = Безпечна або довга хвороба
topic-daily-life = Гроші, дорога і щоденне життя

# The starts of words, split by |, that speak of a topic in what the person has written.
read-topic-surgery = операц|операт|прооперу|хірург|видал|вирізал|вирізати|шунт|пересад|трансплант|імплант|протез|замін|абляц|кардіостимул|стимулятор
read-topic-strong-treatment = хімі|опромін|променев|радіотер|імунотер|таргетн|інфуз|крапельниц|стовбур
read-topic-test-results = біопс|сканув|мрт|кт|узд|узі|ультразвук|рентген|томограф|аналіз|лаборат|обстежен
read-topic-not-working = гірш|погірш|побічн|безрезультат
read-topic-rare = рідкіс|синдром
read-topic-medicines = таблет|пігул|ліки|ліків|лікам|ліками|препарат|капсул

## The questions that matter most

board-top = Які 3 запитання найважливіші?
    .open = Вибрати 3 найважливіші
board-top-chosen = { $count ->
    [0] Спочатку виберіть найважливіше. Перші 3 стоять на сторінці 1
    [1] Вибрано 1. Перші 3 стоять на сторінці 1
    [2] Вибрано 2. Перші 3 стоять на сторінці 1
    [3] Вибрано 3. Вони стоять на сторінці 1, інші — якщо буде час
    [one] Вибрано { $count }. На сторінці 1 є місце для 3, інші йдуть за ними
    [few] Вибрано { $count }. На сторінці 1 є місце для 3, інші йдуть за ними
    [many] Вибрано { $count }. На сторінці 1 є місце для 3, інші йдуть за ними
   *[other] Вибрано { $count }. На сторінці 1 є місце для 3, інші йдуть за ними
}
board-top-place = Номер { $place }

## Papers

board-records = Які документи та знімки у вас є?
    .hint = Чи є на кожному ваше ім’я і дата народження, як у паспорті?
    .open = Переглянути документи, які потрібні лікарям
board-records-clinic = Що просила ця клініка
board-records-core = Для кожного візиту
board-records-others = Що часто просять інші клініки
board-records-specialty = { $specialty }
board-records-own = Інше з вашого списку

## Medicines

board-medicines = Покладіть на стіл усі упаковки. Чи вживаєте ви ще щось із цього?
    .hint = Виберіть рядок, щоб додати, і гляньте також у ванній та холодильнику
    .open = Переглянути види, про які легко забути
    .nothing-else = Я більше нічого з цього не вживаю
board-medicines-none = Немає

forgotten-drops = Краплі для очей, вух або носа
forgotten-creams = Креми та мазі
forgotten-patches = Пластирі з ліками
forgotten-injections = Уколи, також ті, що роблять у клініці
forgotten-inhalers = Інгалятори та спреї
forgotten-over-the-counter = Куплене без рецепта
forgotten-vitamins = Вітаміни та мінерали
forgotten-herbs = Трави та чаї
forgotten-abroad = З іншої країни
forgotten-someone-else = Чужі ліки
forgotten-stopped = Припинено за останні 3 місяці

## The family

board-family = Чи мав хтось у вашій родині щось із цього?
    .hint = Відкривайте групи по черзі, можна відповісти приблизно
    .open = Переглянути хвороби, які бувають у родинах
    .nobody = Ніхто в моїй родині не мав нічого з цього
    .not-known = Я не знаю
board-family-nobody = Ніхто
board-family-noted = { $count ->
    [one] записано { $count }
    [few] записано { $count }
    [many] записано { $count }
   *[other] записано { $count }
}
board-family-alike = { $name } { $place }
board-family-group =
    .hint = Виберіть хворобу, потім того, хто її мав
board-family-who = { $illness }: хто мав цю хворобу?
    .hint = Виберіть кожного родича, хто її мав, потім вас запитають про вік

family-group-cancer-breast-pelvis = Рак грудей, матки, яєчників або простати
family-group-cancer-digestive = Рак шлунка, кишок, печінки або підшлункової залози
family-group-cancer-other = Інші види раку
family-group-tumors = Рідкісні пухлини, відомі зміни генів
family-group-heart = Серце
family-group-vessels-blood = Кров, судини та інсульт
family-group-metabolism = Діабет, щитоподібна залоза і подібне
family-group-digestion-kidney-lung = Шлунок, кишки, нирки та легені
family-group-brain = Мозок, нерви та м’язи
family-group-mind = Психіка та настрій
family-group-birth = Вагітність, народження та розвиток
family-group-senses-joints = Очі, вуха, шкіра та суглоби
family-group-reactions = Інфекції, набряки, погані реакції

side-own = Брати, сестри та діти
side-mothers = Родина вашої матері
side-fathers = Родина вашого батька
side-others = Інші
