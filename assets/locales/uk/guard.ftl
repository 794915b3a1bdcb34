### The dose guard: clear words for abbreviations and signs in doses, and what is asked where they have two meanings.
### This translation still needs a reader from the field.

## How often and when
guard-once-a-day = раз на день
guard-every-other-day = через день
guard-2-times-a-day = 2 рази на день
guard-3-times-a-day = 3 рази на день
guard-4-times-a-day = 4 рази на день
guard-3-times-a-week = 3 рази на тиждень
guard-twice-a-week = двічі на тиждень
guard-at-bedtime = перед сном
guard-as-needed = за потреби
# Before the reason, which can stand in any case: "за потреби: біль".
guard-as-needed-for = за потреби:
# $count is 1 for one and 2 for all more, so the noun is shortened where its ending would depend on the number.
guard-every-hours = { $count ->
    [one] кожну { $number } год
    [few] кожні { $number } год
    [many] кожні { $number } год
   *[other] кожні { $number } год
}
guard-every-days = { $count ->
    [one] кожен { $number } день
    [few] кожні { $number } дн.
    [many] кожні { $number } дн.
   *[other] кожні { $number } дн.
}
guard-every-weeks = { $count ->
    [one] кожен { $number } тиждень
    [few] кожні { $number } тиж.
    [many] кожні { $number } тиж.
   *[other] кожні { $number } тиж.
}
guard-every-months = { $count ->
    [one] кожен { $number } місяць
    [few] кожні { $number } міс.
    [many] кожні { $number } міс.
   *[other] кожні { $number } міс.
}
guard-for-days = протягом { $number } { $count ->
    [one] дня
    [few] днів
    [many] днів
   *[other] днів
}
guard-for-weeks = протягом { $number } { $count ->
    [one] тижня
    [few] тижнів
    [many] тижнів
   *[other] тижнів
}
guard-at-time = о { $time }
guard-months = місяці
guard-minutes = хвилини

## Units; $count is 1 for one and 2 for all more
guard-units = { $count ->
    [one] одиниця
    [few] одиниць
    [many] одиниць
   *[other] одиниць
}
guard-international-units = { $count ->
    [one] міжнародна одиниця
    [few] міжнародних одиниць
    [many] міжнародних одиниць
   *[other] міжнародних одиниць
}
guard-micrograms = mcg
# Between the thousands of a number, such as 12,500.
guard-thousands = { "\u00A0" }
guard-thousand = тисяча
guard-million = мільйон

## Parts of one; $thing is a word below, in the genitive of one for 1 and 2
guard-half = пів { $thing }
guard-quarter = чверть { $thing }
guard-three-quarters = три чверті { $thing }
guard-third = третина { $thing }
guard-two-thirds = дві третини { $thing }
guard-and-half = { $count ->
    [one] { $count } з половиною
    [few] { $count } з половиною
    [many] { $count } з половиною
   *[other] { $count } з половиною
} { $thing }
guard-and-a-half = { $count ->
    [0] половина
    [one] { $count } з половиною
    [few] { $count } з половиною
    [many] { $count } з половиною
   *[other] { $count } з половиною
}
guard-tablets = { $count ->
    [one] таблетки
    [few] таблетки
    [many] таблеток
   *[other] таблетки
}
guard-capsules = { $count ->
    [one] капсули
    [few] капсули
    [many] капсул
   *[other] капсули
}
guard-pills = { $count ->
    [one] пігулки
    [few] пігулки
    [many] пігулок
   *[other] пігулки
}
guard-patches = { $count ->
    [one] пластиру
    [few] пластиру
    [many] пластирів
   *[other] пластиру
}

## Which way, and where; `.bare` stands behind a word such as "in"
guard-by-mouth = через рот
guard-under-the-skin = під шкіру
guard-injection = уколом
    .bare = укол
guard-in-the-nose = у ніс
guard-the-word-in = слово «in»
guard-right-ear = у праве вухо
    .bare = праве вухо
guard-left-ear = у ліве вухо
    .bare = ліве вухо
guard-both-ears = в обидва вуха
    .bare = обидва вуха
guard-right-eye = праве око
guard-left-eye = у ліве око
    .bare = ліве око
guard-both-eyes = в обидва ока
    .bare = обидва ока

## Signs
guard-more-than = більше ніж
guard-less-than = менше ніж
guard-at = о
guard-and = і
guard-per = на
guard-degrees = градусів

## Names of medicines, and what else an abbreviation can mean
guard-half-strength = половинна сила дії
guard-stopped = припинено
guard-left-hospital = виписка з лікарні
guard-morphine-sulfate = морфіну сульфат
guard-magnesium-sulfate = магнію сульфат
guard-hydrochlorothiazide = гідрохлоротіазид
guard-hydrocortisone = гідрокортизон
guard-propylthiouracil = пропілтіоурацил
guard-methotrexate = метотрексат
guard-mitoxantrone = мітоксантрон
guard-zidovudine = зидовудин
guard-azathioprine = азатіоприн
guard-tylenol-with-codeine = Tylenol із кодеїном
guard-liothyronine = ліотиронін
guard-sliding-scale = інсулін за рівнем цукру (sliding scale)
guard-antidepressant = ліки від пригніченого настрою

## What is asked
guard-or = {", чи "}
guard-ask = Що означає «{ $words }»: { $meanings }? Напишіть це словами.
guard-ask-detail = «{ $words }» не каже, скільки або коли. Напишіть, що вам сказали.
guard-ask-digits = Ви написали «{ $words }». Ви мали на увазі { $meaning }? Напишіть це цифрами.
guard-ask-letter = Що означає «{ $words }»? Напишіть літеру словом.
guard-ask-spoon = Скільки mL в одній ложці («{ $words }»)? Ложки різні, тому напишіть mL.
guard-ask-weight = Тут стоять дві одиниці ваги. Напишіть лише одну з них.

## On paper
guard-as-written = як написано
    .label = Як написано

## Words beside a dose, split by |; without them an abbreviation is left alone
# What is counted. The units in Ukrainian letters stand here too, as the program knows only those in Latin ones.
read-dose-things = tab|tabs|tbl|tablet|tablets|cap|caps|gtt|gtts|таб|табл|тбл|таблетка|таблетки|таблетку|таблеток|таблетці|таблеткою|пігулка|пігулки|пігулку|пігулок|капс|капсула|капсули|капсулу|капсул|капсулі|крапля|краплі|краплю|крапель|кап|вдих|вдихи|вдихів|вдиху|впорскування|впорскувань|пшик|пшики|пшиків|спрей|спреї|доза|дози|дозу|доз|пластир|пластири|пластиру|пластирів|пакетик|пакетики|пакетиків|пакет|пакети|пакетів|саше|ампула|ампули|ампулу|ампул|амп|укол|уколи|уколів|уколу|інʼєкція|інʼєкції|інʼєкцій|єкція|єкції|єкцій|свічка|свічки|свічку|свічок|супозиторій|супозиторії|супозиторіїв|льодяник|льодяники|льодяників|мг|мкг|мл|г|од|одиниця|одиниці|одиницю|одиниць|мо
# Times of a day, days and meals.
read-dose-times = am|pm|ранок|ранку|вранці|уранці|зранку|ранком|щоранку|обід|обіду|обідом|обіді|день|дня|вдень|удень|опівдні|вечір|вечора|ввечері|увечері|вечором|щовечора|ніч|ночі|вночі|уночі|щоночі|сном|сніданок|сніданку|сніданком|вечеря|вечері|вечерею|рот|їжа|їжі|їжею|їди|їдою|щодня|щоденно|добу|доба|година|години|годин|год
# Between two numbers of one dose.
read-dose-joins = до|або|чи|і|й|та
# That a medicine is taken.
read-dose-verbs = приймати|приймаю|приймає|приймайте|прийняти|пити|ю|пʼю|випити|випиваю|вживати|вживаю|використовувати|використовую|застосовувати|застосовую|колоти|колю|вколоти|вводити|ввожу|наносити|наношу|мазати|мажу|вдихати|вдихаю|ковтати|ковтаю|капати|капаю|закапувати|закапую|давати|даю|по
# Behind an abbreviation that stands first.
read-dose-behind = з|із|зі|без|до|перед|після|коли|якщо|тільки|лише|для|від|при|кожен|кожну|кожні|кожного|щодня|і|й|та|або|чи|о|об|у|в
# Before a number that counts nothing.
# Small words of the language itself that are abbreviations of doses elsewhere; none in English.
read-dose-own-words = { "" }
read-dose-labels = стадія|стадії|стадію|ступінь|ступеня|тип|типу|палата|палати|палаті|ліжко|квартира|кв|поверх|поверсі|рівень|рівня|клас|класу|група|групи|фаза|фази|номер|кабінет|кімната|відділення|будинок|буд|вулиця|вул|вітамін|вітаміну|гепатит|гепатиту
# Before a place of the body.
read-dose-before-place = у|в|во|до|на|для|через
# What a teaspoon and its kin are called.
read-dose-spoons = ложка|ложки|ложку|ложок|ложці|ложечка|ложечки|ложечку|ложечок|чайна|чайної|чайну|чайні|чайних|столова|столової|столову|столові|столових|десертна|десертну|чл|стл
# What a medicine is needed for, right behind PRN.
read-dose-reasons = біль|болю|болі|болях|нудота|нудоти|нудоті|блювання|блювота|блювоти|сон|сну|безсоння|безсонні|тривога|тривоги|тривозі|мігрень|мігрені|свербіж|свербежу|свербіння|запор|запору|закреп|закрепу|пронос|проносу|кашель|кашлю|температура|температури|температурі|гарячка|гарячки|жар|жару|хрипи|хрипів|спазм|спазму|спазми|спазмів|судоми|судом|запаморочення|запамороченні|печія|печії|задишка|задишки|задишці|збудження|алергія|алергії
# What a dose is given per, behind "/".
read-dose-per = kg|h|кг|день|доба|добу|год|година|годину|хв|хвилина|хвилину|тиждень|тиж|місяць|міс|доза|дозу|таблетка|таблетку|таб|табл|капсула|капсулу|капс|вдих|впорскування|крапля|краплю|пластир|мл|л
