### The part about the story so far: how it began, what is felt now, what happened when, and what was tried.
### This translation still needs a reader from the field.

part-story = Dotychczasowa historia
    .help = Historia często mówi lekarzowi więcej niż badanie. Można ją opowiedzieć kawałek po kawałku, własnymi słowami.

## Questions

story-first-sign = Jaki był pierwszy znak, że coś jest nie tak?
    .label = Pierwszy znak
    .hint = Co było czuć, co było widać lub co ktoś powiedział
    .help = Początek pomaga lekarzowi zrozumieć resztę. Drobne rzeczy też się liczą.

story-first-sign-when = Kiedy po raz pierwszy było to widać lub czuć?
    .label = Zauważono po raz pierwszy
    .hint = Wystarczy miesiąc lub rok, a także „około 3 lata temu”
    .help = Lekarz widzi, jak długo to trwa. Można podać w przybliżeniu.

story-worst-now = Co teraz dokucza najbardziej?
    .label = Teraz najgorsze
    .hint = Jedna rzecz, która ostatnio najbardziej przeszkadza
    .help = Lekarz może zacząć od tego, co najbardziej potrzebne.

## What is felt

list-story-symptoms = Co się czuje lub zauważa
    .label = Objawy
    .count = { $count ->
        [one] 1 objaw
        [few] { $count } objawy
        [many] { $count } objawów
       *[other] { $count } objawu
    }
    .hint = Na przykład ból, zmęczenie, guzek lub zawroty głowy
    .help = Każde odczucie może być wskazówką. Proszę dodawać po jednym, najgorsze najpierw.
    .add = Dodaj coś, co się czuje lub zauważa
    .another = Dodaj następną rzecz, którą się czuje lub zauważa
    .none = Nie czuję i nie zauważam nic niezwykłego
    .none-label = Nie czuje i nie zauważa nic niezwykłego
    .entry = Coś, co nie ma jeszcze nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdy w osobnym wierszu

symptom-what = Co się czuje lub zauważa?
    .label = Objaw
    .hint = Jedna rzecz, w kilku słowach
    .help = Własne słowa wystarczą. Nie trzeba wiedzieć, jak to się nazywa.

symptom-since = Kiedy to się zaczęło?
    .label = Od kiedy
    .hint = Wystarczy miesiąc lub rok, a także „w zeszłym tygodniu”
    .help = Pomaga wiedzieć, co było najpierw, a co później.

together-symptom-how-bad = Jak bardzo to dokucza?
    .hint = 0 to wcale, a 10 to najgorzej, jak może być
    .help = Liczba pozwala lekarzowi porównać dzisiaj z późniejszym czasem. Proszę zaufać własnemu odczuciu.

symptom-now = Jak bardzo dokucza teraz, od 0 do 10?
    .label = Teraz, 0 do 10
    .hint = 0 to wcale, a 10 to najgorzej, jak może być
    .help = To pokazuje, jak jest w ostatnich dniach.

symptom-worst = Jak bardzo dokucza w najgorszych chwilach, od 0 do 10?
    .label = W najgorszych chwilach, 0 do 10
    .hint = 0 to wcale, a 10 to najgorzej, jak może być
    .help = W dniu wizyty może być lepiej. Lekarz powinien znać też złe dni.

symptom-pattern = Czy jest cały czas, czy przychodzi i odchodzi?
    .label = Przebieg
    .help = Zdarza się jedno i drugie i może znaczyć coś innego.

together-symptom-feel = Gdzie to jest i jakie to uczucie?
    .help = Nie zawsze można to pokazać na wizycie. Słowa pomagają lekarzowi to sobie wyobrazić.

symptom-place = W którym miejscu ciała to jest?
    .label = Gdzie
    .hint = Na przykład lewe kolano lub za oczami
    .help = Miejsce jest wskazówką. Proszę podać, czy po lewej, czy po prawej i czy to się przesuwa lub rozchodzi.

symptom-feels-like = Jakie to uczucie?
    .label = Jakie uczucie
    .hint = Na przykład piecze, jest tępe lub jak ciasna obręcz
    .help = Rodzaj uczucia może powiedzieć lekarzowi, skąd to pochodzi.

together-symptom-better = Od czego jest lepiej lub gorzej?
    .help = Odpoczynek, jedzenie, ciepło, ruch lub pora dnia mogą mieć wpływ. Jeśli nic, też można to napisać.

symptom-better-with = Od czego jest lepiej?
    .label = Lepiej od
    .hint = Na przykład odpoczynek, ciepło lub siedzenie
    .help = To, co pomaga, jest wskazówką dla lekarza.

symptom-worse-with = Od czego jest gorzej?
    .label = Gorzej od
    .hint = Na przykład schody, zimno lub leżenie
    .help = To, co pogarsza, też jest wskazówką.

symptom-effects = Na co to źle wpływa?
    .label = Na co źle wpływa
    .hint = Proszę zaznaczyć wszystko, co pasuje
    .help = Lekarz widzi, co to robi z dniami i nocami.

symptom-change = Co się zmieniło w ostatnich 4 tygodniach?
    .label = Zmiany w ostatnich 4 tygodniach
    .hint = Lepiej, gorzej lub bez zmian
    .help = Coś nowego może być ważne. Jeśli nic nowego nie ma, można to napisać.

## What happened

list-story-events = Co się działo i kiedy
    .label = Co działo się dotąd
    .count = { $count ->
        [one] 1 zdarzenie
        [few] { $count } zdarzenia
        [many] { $count } zdarzeń
       *[other] { $count } zdarzenia
    }
    .hint = Wizyty, badania, pobyty w szpitalu i zmiany
    .help = Z tego powstaje krótka historia dla lekarza. Proszę zacząć od tego, co najlepiej się pamięta, w dowolnej kolejności.
    .add = Dodaj coś, co się wydarzyło (wizyta, badanie, pobyt w szpitalu)
    .another = Dodaj następną rzecz, która się wydarzyła
    .none = Dotąd nie było u mnie wizyt ani badań
    .none-label = Dotąd bez wizyt i badań
    .entry = Coś, co nie ma jeszcze nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każde w osobnym wierszu

event-what = Co się wydarzyło?
    .label = Zdarzenie
    .hint = Na przykład rezonans kolana lub pierwsza wizyta u lekarza od serca
    .help = Kilka słów wystarczy. Lekarz może zapytać o więcej.

event-date = Kiedy to było?
    .label = Data
    .hint = Wystarczy miesiąc lub rok
    .help = Data układa historię we właściwej kolejności.

event-kind = Jakiego rodzaju to było zdarzenie?
    .label = Rodzaj
    .help = Lekarz szybciej znajdzie wizyty, badania i leczenie.

event-place = Gdzie to było?
    .label = Miejsce
    .hint = Przychodnia lub szpital i miejscowość
    .help = Lekarz może tam zapytać o dokumenty lub zdjęcia.

event-result = Co z tego wynikło?
    .label = Wynik własnymi słowami
    .hint = Co powiedziano, tak jak się pamięta
    .help = To pokazuje, co zostało w pamięci. Dokumenty mogą powiedzieć resztę.

## What was tried

list-story-treatments = Dotychczasowe leczenie
    .label = Wypróbowane leczenie
    .count = { $count ->
        [one] 1 sposób leczenia
        [few] { $count } sposoby leczenia
        [many] { $count } sposobów leczenia
       *[other] { $count } sposobu leczenia
    }
    .hint = Leki, ćwiczenia, operacje, diety lub inna pomoc
    .help = Lekarz nie musi znów próbować tego, co nie pomogło. Liczy się też to, czego próbowano bez lekarza.
    .add = Dodaj leczenie (także ćwiczenia, diety, domowe sposoby)
    .another = Dodaj następne leczenie
    .none = Nie było u mnie żadnego leczenia
    .none-label = Dotąd bez leczenia
    .entry = Leczenie bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każde w osobnym wierszu

treatment-name = Czego próbowano?
    .label = Leczenie
    .hint = Nazwa albo to, co zrobiono
    .help = Lekarz widzi, czego próbowano. Część nazwy wystarczy.

together-treatment-dates = Kiedy się zaczęło i skończyło?
    .hint = Wystarczy miesiąc lub rok
    .help = Niektóre leczenie potrzebuje czasu. Daty pokazują, jak długo trwało.

treatment-from = Kiedy się zaczęło?
    .label = Od
    .hint = Wystarczy miesiąc lub rok
    .help = Początek pokazuje, czy było to przed zmianą samopoczucia, czy po niej.

treatment-until = Kiedy się skończyło?
    .label = Do
    .hint = Proszę zostawić puste, jeśli jeszcze trwa
    .help = Koniec pokazuje, jak długo to trwało.

treatment-helped = Czy pomogło?
    .label = Pomogło
    .help = Liczy się własne odczucie.

treatment-dose = Ile tego było?
    .label = Dawka
    .hint = Tyle, ile wiadomo, na przykład 2 tabletki dziennie lub 10 zabiegów
    .help = Leczenie może nie pomóc, bo było go za mało lub trwało za krótko. Jeśli nie wiadomo, proszę to pominąć.

treatment-why-stopped = Dlaczego się skończyło?
    .label = Dlaczego się skończyło
    .hint = Na przykład dobiegło końca lub nie pomogło
    .help = Powód mówi lekarzowi, czy można spróbować znowu. Jeśli leczenie jeszcze trwa, proszę to pominąć.

treatment-side-effects = Jakie były złe skutki?
    .label = Działania niepożądane
    .hint = Na przykład nudności lub wysypka
    .help = Lekarz może poszukać czegoś, co będzie lepsze.

## Choices

pattern-constant = Cały czas
pattern-comes-and-goes = Przychodzi i odchodzi

effect-sleep = Sen
effect-walking = Chodzenie
effect-work = Praca
effect-eating = Jedzenie
effect-mood = Nastrój
effect-other = Coś innego

event-kind-symptom = Coś odczutego lub zauważonego
event-kind-visit = Wizyta u lekarza
event-kind-test = Badanie
event-kind-biopsy = Biopsja
    .help = Pobrano mały kawałek ciała i obejrzano go.
event-kind-operation = Operacja
event-kind-treatment-start = Początek leczenia
event-kind-treatment-stop = Koniec leczenia
event-kind-hospital-stay = Pobyt w szpitalu
event-kind-other = Coś innego

helped-yes = Tak
helped-some = Trochę
helped-no = Nie
