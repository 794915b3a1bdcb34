### The dose guard: clear words for abbreviations and signs in doses, and what is asked where they have two meanings.
### This translation still needs a reader from the field.

## How often and when
guard-once-a-day = raz dziennie
guard-every-other-day = co drugi dzień
guard-2-times-a-day = 2 razy dziennie
guard-3-times-a-day = 3 razy dziennie
guard-4-times-a-day = 4 razy dziennie
guard-3-times-a-week = 3 razy w tygodniu
guard-twice-a-week = 2 razy w tygodniu
guard-at-bedtime = przed snem
guard-as-needed = w razie potrzeby
# Before the reason: the reason stands in the form of a dictionary, as in "gdy jest ból".
guard-as-needed-for = w razie potrzeby, gdy jest
# $number is written in digits and can be "4-6"; $count is 1 for one and 2 for more, so the noun is a short form.
guard-every-hours = co { $number } { $count ->
    [one] godzinę
    [few] godz.
    [many] godz.
   *[other] godz.
}
guard-every-days = co { $number } { $count ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dni
}
guard-every-weeks = co { $number } { $count ->
    [one] tydzień
    [few] tyg.
    [many] tyg.
   *[other] tyg.
}
guard-every-months = co { $number } { $count ->
    [one] miesiąc
    [few] mies.
    [many] mies.
   *[other] mies.
}
guard-for-days = przez { $number } { $count ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dni
}
guard-for-weeks = przez { $number } { $count ->
    [one] tydzień
    [few] tyg.
    [many] tyg.
   *[other] tyg.
}
guard-at-time = o godzinie { $time }
guard-months = miesiące
guard-minutes = minuty

## Units; $count is 1 for one and 2 for more
guard-units = { $count ->
    [one] jednostka
    [few] jednostek
    [many] jednostek
   *[other] jednostek
}
guard-international-units = { $count ->
    [one] jednostka międzynarodowa
    [few] jednostek międzynarodowych
    [many] jednostek międzynarodowych
   *[other] jednostek międzynarodowych
}
guard-micrograms = mcg
# Between the thousands of a number, such as 12,500.
guard-thousands = { "\u00A0" }
guard-thousand = tysiąc
guard-million = milion

## Parts of one; $thing is always in the form that stands behind a half
guard-half = pół { $thing }
guard-quarter = ćwierć { $thing }
guard-three-quarters = trzy czwarte { $thing }
guard-third = jedna trzecia { $thing }
guard-two-thirds = dwie trzecie { $thing }
guard-and-half = { $count ->
    [one] 1 i pół
    [few] { $count } i pół
    [many] { $count } i pół
   *[other] { $count } i pół
} { $thing }
guard-and-a-half = { $count ->
    [0] pół
    [one] jeden i pół
    [few] { $count } i pół
    [many] { $count } i pół
   *[other] { $count } i pół
}
guard-tablets = { $count ->
    [one] tabletki
    [few] tabletki
    [many] tabletki
   *[other] tabletki
}
guard-capsules = { $count ->
    [one] kapsułki
    [few] kapsułki
    [many] kapsułki
   *[other] kapsułki
}
guard-pills = { $count ->
    [one] pigułki
    [few] pigułki
    [many] pigułki
   *[other] pigułki
}
guard-patches = { $count ->
    [one] plastra
    [few] plastra
    [many] plastra
   *[other] plastra
}

## Which way, and where; `.bare` stands behind a word such as "do"
guard-by-mouth = doustnie
guard-under-the-skin = pod skórę
guard-injection = w zastrzyku
    .bare = zastrzyk
guard-in-the-nose = do nosa
guard-the-word-in = słowo „in”
guard-right-ear = do prawego ucha
    .bare = prawego ucha
guard-left-ear = do lewego ucha
    .bare = lewego ucha
guard-both-ears = do obu uszu
    .bare = obu uszu
guard-right-eye = prawe oko
guard-left-eye = do lewego oka
    .bare = lewego oka
guard-both-eyes = do obu oczu
    .bare = obu oczu

## Signs
guard-more-than = więcej niż
guard-less-than = mniej niż
guard-at = o
guard-and = i
guard-per = na
guard-degrees = stopni

## Names of medicines, and what else an abbreviation can mean
guard-half-strength = połowa mocy
guard-stopped = odstawiono
guard-left-hospital = wypis ze szpitala
guard-morphine-sulfate = siarczan morfiny
guard-magnesium-sulfate = siarczan magnezu
guard-hydrochlorothiazide = hydrochlorotiazyd
guard-hydrocortisone = hydrokortyzon
guard-propylthiouracil = propylotiouracyl
guard-methotrexate = metotreksat
guard-mitoxantrone = mitoksantron
guard-zidovudine = zydowudyna
guard-azathioprine = azatiopryna
guard-tylenol-with-codeine = Tylenol z kodeiną
guard-liothyronine = liotyronina
guard-sliding-scale = insulina w dawce zależnej od poziomu cukru
guard-antidepressant = lek na obniżony nastrój

## What is asked
guard-or = {" czy "}
guard-ask = Czy „{ $words }” oznacza: { $meanings }? Proszę napisać to słowami.
guard-ask-detail = „{ $words }” nie mówi, ile ani kiedy. Proszę napisać, jakie było zalecenie.
guard-ask-digits = Napisano „{ $words }”. Czy chodzi o { $meaning }? Proszę napisać to cyframi.
guard-ask-letter = Co oznacza „{ $words }”? Proszę zamiast litery napisać słowo.
guard-ask-spoon = Ile mL ma jedna taka miara: { $words }? Łyżki są różne, więc proszę podać mL.
guard-ask-weight = Stoją tu dwie jednostki wagi. Proszę wpisać tylko jedną z nich.

## On paper
guard-as-written = tak jak napisano
    .label = Tak jak napisano

## Words beside a dose, split by |; without them an abbreviation is left alone. Both with and without accents.
# What is counted.
read-dose-things = tabl|tab|tbl|tabletka|tabletki|tabletek|tabletkę|tabletke|tabletkach|tabletce|pigułka|pigulka|pigułki|pigulki|pigułek|pigulek|pigułkę|pigulke|kaps|kapsułka|kapsulka|kapsułki|kapsulki|kapsułek|kapsulek|kapsułkę|kapsulke|drażetka|drazetka|drażetki|drazetki|drażetek|drazetek|kropla|krople|kropli|kroplę|krople|kropelki|gtt|wdech|wdechy|wdechów|wdechow|inhalacja|inhalacje|inhalacji|psik|psiknięcie|psikniecie|psiknięcia|psikniecia|psiknięć|psikniec|rozpylenie|rozpylenia|rozpyleń|rozpylen|dawka|dawki|dawek|plaster|plastry|plastra|plastrów|plastrow|saszetka|saszetki|saszetek|saszetkę|saszetke|ampułka|ampulka|ampułki|ampulki|ampułek|ampulek|amp|zastrzyk|zastrzyki|zastrzyków|zastrzykow|czopek|czopki|czopków|czopkow|pastylka|pastylki|pastylek
# Times of a day, days and meals.
read-dose-times = rano|ranem|południe|poludnie|południu|poludniu|popołudnie|popoludnie|popołudniu|popoludniu|wieczór|wieczor|wieczorem|noc|nocą|noca|nocy|śniadanie|sniadanie|śniadaniu|sniadaniu|śniadaniem|sniadaniem|obiad|obiedzie|obiadem|kolacja|kolacji|kolację|kolacje|kolacją|kolacja|posiłek|posilek|posiłku|posilku|posiłkiem|posilkiem|posiłki|posilki|jedzenie|jedzeniu|jedzeniem|snem|dziennie|codziennie|godzin|godziny|godzinę|godzine|godz
# Between two numbers of one dose.
read-dose-joins = do|lub|albo|i|oraz
# That a medicine is taken.
read-dose-verbs = biorę|biore|bierze|brać|brac|wziąć|wziac|zażywam|zazywam|zażywać|zazywac|przyjmuję|przyjmuje|przyjmować|przyjmowac|używam|uzywam|używać|uzywac|stosuję|stosuje|stosować|stosowac|łykam|lykam|połykać|polykac|wstrzykuję|wstrzykuje|wstrzykiwać|wstrzykiwac|wkraplam|wkraplać|wkraplac|wdycham|wdychać|wdychac|smaruję|smaruje|podawać|podawac
# Behind an abbreviation that stands first.
read-dose-behind = z|ze|bez|przed|po|gdy|kiedy|jeśli|jesli|tylko|na|co|i|lub|albo|o|przy|w
# Before a number that counts nothing.
# Small words of the language itself that are abbreviations of doses elsewhere; none in English.
read-dose-own-words = po|od|do|as|ad|na|im|ac|os
read-dose-labels = stadium|stopień|stopien|typ|typu|sala|sali|pokój|pokoj|pokoju|oddział|oddzial|łóżko|lozko|piętro|pietro|poziom|klasa|klasy|grupa|grupy|faza|fazy|nr|numer|dom|ulica|mieszkanie|lokal|witamina|witaminy|wit|hepatitis
# Before a place of the body.
read-dose-before-place = do|w|na|we
# What a teaspoon and its kin are called.
read-dose-spoons = łyżeczka|lyzeczka|łyżeczki|lyzeczki|łyżeczek|lyzeczek|łyżeczkę|lyzeczke|łyżka|lyzka|łyżki|lyzki|łyżek|lyzek|łyżkę|lyzke|łyż|lyz
# What a medicine is needed for, right behind PRN: in the form of a dictionary, as the words before it want it.
read-dose-reasons = ból|bol|bóle|bole|nudności|nudnosci|wymioty|bezsenność|bezsennosc|lęk|niepokój|niepokoj|migrena|swędzenie|swedzenie|świąd|swiad|zaparcie|zaparcia|biegunka|kaszel|gorączka|goraczka|świsty|swisty|skurcz|skurcze|zawroty|zgaga|duszność|dusznosc|duszności|dusznosci|pobudzenie|uczulenie|alergia
# What a dose is given per, behind "/".
read-dose-per = kg|dzień|dzien|dobę|dobe|d|godzinę|godzine|godz|h|min|minutę|minute|tydzień|tydzien|tydz|miesiąc|miesiac|mies|dawkę|dawke|dawka|tabletkę|tabletke|tabl|tab|kapsułkę|kapsulke|kaps|wdech|rozpylenie|kroplę|krople|plaster
