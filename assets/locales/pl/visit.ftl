### The part about the visit and the person: who goes, to whom, when, and what helps there.
### The questions are always about the person who goes to the doctor, whoever types.
### This translation still needs a reader from the field.

part-visit = Pacjent i wizyta
    .help = Lekarz widzi tu, kto przychodzi i czego potrzebuje. Pytania zawsze dotyczą osoby, która idzie do lekarza.

## Questions

visit-name-on-id = Jakie imię i nazwisko są w dowodzie osobistym?
    .label = Imię i nazwisko
    .hint = Najpierw imię, potem nazwisko
    .help = Stoi to na górze każdej strony. Dzięki temu kartki nie pomylą się z kartkami innej osoby.

visit-birth-date = Jaka jest data urodzenia?
    .label = Data urodzenia
    .hint = Proszę wpisać ją tak: 27 3 1952
    .help = Nazwisko i data urodzenia razem pokazują, czyja to karta. Lekarz widzi też wiek.

visit-visit-date = Kiedy jest wizyta?
    .label = Data wizyty
    .hint = Proszę wpisać ją tak: 27 5 2026, albo sam miesiąc
    .help = Data pokazuje, na którą wizytę jest ta karta. Jeśli nie ma jeszcze terminu, proszę to pominąć.

together-visit-doctor = U kogo jest wizyta?
    .hint = Proszę wpisać to, co wiadomo, a resztę zostawić pustą
    .help = Dzięki temu karta trafi do właściwego lekarza. Często wszystko to jest w liście lub na karteczce z placówki.

visit-doctor = Jak nazywa się lekarz?
    .label = Lekarz
    .help = To pokazuje, dla kogo jest karta. Jeśli nazwisko nie jest jeszcze znane, proszę to pominąć.

visit-clinic = W jakiej przychodni lub szpitalu?
    .label = Przychodnia lub szpital
    .hint = Nazwa, a jeśli można, także miejscowość
    .help = To pokazuje, gdzie jest wizyta. Pomaga też, gdy karta jest wysyłana wcześniej.

visit-specialty = Jaki to lekarz?
    .label = Specjalizacja
    .hint = Na przykład od serca, oczu, kości lub lekarz rodzinny
    .help = Od rodzaju lekarza zależy, które dokumenty i pytania pasują do wizyty.

visit-called = Jak najlepiej się zwracać?
    .label = Jak się zwracać
    .hint = Na przykład Pani Kowalska lub Pani Anna
    .help = Lekarz może wtedy przywitać się w taki sposób, jaki jest miły.

visit-phone = Jaki jest numer telefonu?
    .label = Telefon
    .hint = Numer, pod którym placówka może zastać pacjenta
    .help = Placówka może chcieć zadzwonić w sprawie wizyty lub wyniku badania.

visit-writer = Kto to wypełnia?
    .label = Wypełnia
    .help = Lekarz chce wiedzieć, czyje to słowa. Kto pomaga, niech na wszystkie pytania odpowiada za osobę, której pomaga.

visit-writer-name = Jak nazywa się osoba, która to wypełnia?
    .label = Nazwisko pomocnika
    .hint = Nazwisko, a jeśli można, także numer telefonu
    .help = Lekarz może chcieć zapytać o coś pomocnika.

visit-written-on = Którego dnia jest to wypełniane?
    .label = Data wypełnienia
    .hint = Dzisiejsza data pasuje
    .help = Zdrowie się zmienia. Data pokazuje, jak świeże są odpowiedzi.

together-visit-emergency = Do kogo dzwonić w nagłej sytuacji?
    .hint = Ktoś, kto dobrze zna pacjenta
    .help = Gdy na wizycie zrobi się słabo, placówka wie, do kogo dzwonić. Można to pominąć.

visit-emergency-name = Jak nazywa się ta osoba?
    .label = Kontakt w nagłej sytuacji
    .help = Placówka poprosi tę osobę do telefonu.

visit-emergency-relation = Kim ta osoba jest dla pacjenta?
    .label = Kim jest ta osoba
    .hint = Na przykład córka, mąż lub sąsiadka
    .help = Placówka wie wtedy, jak bliska jest ta osoba.

visit-emergency-phone = Jaki jest numer telefonu tej osoby?
    .label = Telefon tej osoby
    .hint = Numer, pod którym ktoś odbiera w ciągu dnia
    .help = Bez numeru placówka nie dodzwoni się do tej osoby.

visit-family-doctor = Kto jest lekarzem rodzinnym?
    .label = Lekarz rodzinny
    .hint = Nazwisko, a jeśli są znane, miejscowość lub telefon
    .help = Placówka może tam wysłać list lub zapytać o starsze dokumenty.

visit-language = W jakim języku najłatwiej rozmawiać?
    .label = Najlepiej mówi po
    .help = O zdrowiu łatwiej mówić we własnym języku. Placówka może się na to przygotować.

visit-interpreter = Czy na wizycie potrzebny jest tłumacz?
    .label = Potrzebny tłumacz
    .hint = Ktoś, kto tłumaczy podczas rozmowy
    .help = Placówki często mogą znaleźć tłumacza, jeśli wiedzą wcześnie.

visit-needs = Czy coś z tego sprawia trudność?
    .label = Trudności
    .hint = Proszę zaznaczyć wszystko, co pasuje, albo to pominąć
    .help = Placówka może wtedy pomóc: mówić głośniej, drukować większymi literami lub dać więcej czasu.

visit-needs-help = Co w tym pomaga?
    .label = Co pomaga
    .hint = Na przykład powolna mowa, duży druk lub wózek
    .help = Pacjent najlepiej wie, co ułatwia wizytę. Personel może to przygotować.

visit-companion = Kto przyjdzie razem na wizytę?
    .label = Osoba towarzysząca
    .hint = Nazwisko i kim jest ta osoba
    .help = Druga osoba słyszy więcej i może notować. Jeśli nikt nie przyjdzie, można to tu napisać.

visit-may-hear-results = Kto może poznać wyniki?
    .label = Może poznać wyniki
    .hint = Na przykład tylko pacjent albo także córka
    .help = To własny wybór, kto dowie się o zdrowiu. Personel będzie wiedział, z kim może rozmawiać.

visit-sex-at-birth = Jaką płeć zapisano przy urodzeniu?
    .label = Płeć przy urodzeniu
    .help = Niektóre badania i dawki są inne u kobiet i u mężczyzn. Można to pominąć.

visit-gender = Czy obecna płeć jest inna? Jaka?
    .label = Płeć
    .hint = Własnymi słowami
    .help = To pomaga personelowi mówić we właściwy sposób. Można to pominąć.

together-visit-body = Wzrost i waga
    .hint = Proszę podać też jednostkę, na przykład 165 cm lub 62 kg
    .help = Może od nich zależeć właściwa dawka leku. Można podać w przybliżeniu.

visit-height = Jaki jest wzrost?
    .label = Wzrost
    .hint = Z jednostką, na przykład 165 cm lub 5 stóp 5 cali
    .help = Wzrost i waga razem pomagają lekarzowi wybrać dawki.

visit-weight = Jaka jest waga?
    .label = Waga
    .hint = Z jednostką, na przykład 62 kg lub 137 funtów
    .help = Dawka niektórych leków zależy od wagi. Można to pominąć.

visit-weight-change = Czy waga zmieniła się w ostatnich 6 miesiącach?
    .label = Zmiana wagi w 6 miesięcy
    .hint = Na przykład 4 kg mniej lub prawie bez zmian
    .help = Zmiana może coś powiedzieć lekarzowi. Luźniejsze lub ciaśniejsze ubrania też się liczą.

visit-pronouns = Jakiego słowa o pacjencie używać: ona, on czy innego?
    .label = Zaimki
    .help = Personel może wtedy mówić w taki sposób, jaki jest miły. Można to pominąć.

visit-insurance = Jaki jest numer ubezpieczenia lub zgody?
    .label = Numer ubezpieczenia lub zgody
    .hint = Proszę przepisać go z karty lub z listu
    .help = Drukuje się tylko na kartce pacjenta, nie na tej dla lekarza. Rejestracja może o niego zapytać.

visit-advance-directive = Czy zapisano życzenia na wypadek, gdy nie da się mówić za siebie?
    .label = Życzenia na przyszłość (testament życia)
    .hint = Nazywa się to też oświadczeniem na przyszłość lub testamentem życia
    .help = Jeśli jest taki dokument, lekarze mogą uszanować te życzenia. Można to pominąć.

visit-advance-directive-place = Gdzie jest ten dokument?
    .label = Gdzie jest dokument z życzeniami
    .hint = Na przykład w domu w biurku lub u syna
    .help = Ktoś musi umieć szybko go znaleźć.

visit-address = Jaki jest adres?
    .label = Adres
    .help = Placówka może tam wysyłać listy. Można to pominąć.

## Choices

writer-patient = Pacjent
    .help = Osoba, która idzie do lekarza.
writer-relative = Ktoś z rodziny
writer-nurse = Pielęgniarka lub pielęgniarz
writer-other = Ktoś inny

sex-female = Żeńska
sex-male = Męska
sex-intersex = Interpłciowa
    .help = Przy urodzeniu ciało nie było wyraźnie żeńskie ani męskie.

need-none = Nic z tego
need-hearing = Słuch
need-sight = Wzrok
need-memory = Pamięć
need-walking = Chodzenie
need-speech = Mówienie
need-other = Coś innego

yes-no-yes = Tak
yes-no-no = Nie
