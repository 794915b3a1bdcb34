### The part about medicines: what stands on the box, and how it is really taken.
### This translation still needs a reader from the field.

part-medicines = Przyjmowane leki
    .help = Pełna lista dba o bezpieczeństwo: niektóre leki źle działają razem. Proszę przynieść opakowania i z nich przepisać.

## The list

list-medicines-medicines = Przyjmowane leki
    .label = Leki
    .count = { $count ->
        [one] 1 lek
        [few] { $count } leki
        [many] { $count } leków
       *[other] { $count } leku
    }
    .hint = Proszę położyć wszystkie opakowania na stole i z nich przepisać
    .help = Chodzi o to, co się naprawdę bierze, nie tylko o to, co zlecono. Liczą się też kremy, krople, witaminy i zioła. Proszę dodać leki odstawione w ostatnich 3 miesiącach.
    .add = Dodaj lek (także kremy, krople, witaminy, zioła, plastry)
    .another = Dodaj następny lek
    .none = Nie biorę żadnych leków
    .none-label = Nie bierze żadnych leków
    .entry = Lek bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdy w osobnym wierszu

medicines-takes-none = Czego z tego w ogóle nie ma w użyciu?
    .label = Nie używa
    .hint = Proszę zaznaczyć wszystko, co pasuje
    .help = Lekarze o to pytają, bo łatwo to przeoczyć. To, co tu zaznaczono, drukuje się jako „brak”.

## One medicine

medicine-name = Jak nazywa się lek?
    .label = Lek
    .hint = Proszę przepisać nazwę z opakowania lub ulotki
    .help = Wiele nazw jest podobnych, więc przepisanie jest najbezpieczniejsze. Część nazwy to więcej niż nic.

medicine-strength = Jaka jest jego moc?
    .label = Moc
    .hint = Liczba i jednostka na opakowaniu, na przykład 500 mg
    .help = Ten sam lek bywa w kilku mocach. Liczba stoi obok nazwy lub pod nią.

medicine-form = W jakiej jest postaci?
    .label = Postać
    .help = Niektóre leki są w tabletkach i w kroplach. Lekarz musi wiedzieć, o którą postać chodzi.

medicine-pattern = Jak często jest brany?
    .label = Jak często
    .help = Chodzi o to, jak jest naprawdę, nawet jeśli na opakowaniu jest inaczej.

medicine-weekdays = W które dni tygodnia jest brany?
    .label = Dni tygodnia
    .hint = Proszę zaznaczyć każdy dzień
    .help = Niektóre leki bierze się tylko w pewne dni. Karta pokazuje je pełnymi słowami.

together-medicine-day = Ile się bierze o każdej porze dnia?
    .hint = Na przykład 1 tabletka, pół tabletki, 10 kropli lub 20 jednostek
    .help = Lekarz widzi, jak lek jest rozłożony na dzień. Jeśli wtedy nic się nie bierze, proszę zostawić puste pole.

medicine-morning = Ile bierze się rano?
    .label = Rano
    .hint = Na przykład 1 tabletka
    .help = Liczy się to, co się bierze po wstaniu lub przy śniadaniu.

medicine-noon = Ile bierze się w południe?
    .label = W południe
    .hint = Na przykład 1 tabletka
    .help = Liczy się to, co się bierze około połowy dnia.

medicine-evening = Ile bierze się wieczorem?
    .label = Wieczorem
    .hint = Na przykład 1 tabletka
    .help = Liczy się to, co się bierze około kolacji.

medicine-night = Ile bierze się na noc?
    .label = Na noc
    .hint = Na przykład 1 tabletka
    .help = Liczy się to, co się bierze przed snem lub później.

together-medicine-as-needed = Ile się go bierze?
    .hint = Na przykład 2 tabletki, 10 kropli lub 1 rozpylenie
    .help = Lekarz widzi, ile bierze się za każdym razem. Przy niektórych lekach ważne jest też, ile najwięcej na dzień.

medicine-amount = Ile bierze się za każdym razem?
    .label = Ilość za każdym razem
    .hint = Na przykład 1 tabletka lub 2 rozpylenia
    .help = Moc mówi, ile jest w jednej sztuce. Tutaj chodzi o to, ile sztuk się bierze.

medicine-most-in-a-day = Ile najwięcej bierze się w ciągu jednego dnia?
    .label = Najwięcej na dzień
    .hint = Na przykład 4 tabletki
    .help = Proszę pomyśleć o złym dniu. Lekarz widzi, ile to może być.

medicine-when-words = Kiedy lek jest brany, własnymi słowami?
    .label = Kiedy
    .hint = Na przykład gdy boli głowa lub co 3 miesiące
    .help = Nie każdy lek pasuje do pór dnia. Własne słowa wystarczą.

together-medicine-stopped = Kiedy i dlaczego lek odstawiono?
    .help = Lek może działać jeszcze po odstawieniu. Powód pomaga lekarzowi wybrać inny.

together-medicine-changed = Czy ostatnio coś się w nim zmieniło?
    .hint = Ostatnia zmiana, jeśli jakaś była
    .help = Obecne samopoczucie może mieć związek ze zmianą. Jeśli nic się nie zmieniło, proszę to pominąć.

medicine-changed = Kiedy ostatnio go zmieniono lub odstawiono?
    .label = Zmiana lub odstawienie
    .hint = Wystarczy przybliżona data
    .help = Lekarz widzi, czy potem było lepiej, czy gorzej.

medicine-changed-why = Dlaczego go zmieniono lub odstawiono?
    .label = Powód zmiany lub odstawienia
    .hint = Na przykład kręciło się w głowie lub tak powiedział lekarz
    .help = Powód chroni przed powtórzeniem tej samej zmiany.

medicine-what-for = Na co jest ten lek?
    .label = Na co
    .hint = Na przykład na ciśnienie lub na sen
    .help = Ten sam lek może być na różne rzeczy. Jeśli nie wiadomo, można to zaznaczyć.

medicine-route = Jak lek trafia do ciała?
    .label = Sposób podania
    .help = Od tego zależy, jak szybko i jak mocno działa.

medicine-substance = Jaka inna nazwa jest na opakowaniu?
    .label = Substancja czynna
    .hint = Często małymi literami pod dużą nazwą
    .help = To jest to, co jest w środku: substancja czynna. Jest taka sama w każdym kraju.

medicine-since = Od kiedy jest brany?
    .label = Od kiedy
    .hint = Wystarczy rok, a także „wiosna 2020”
    .help = Lekarz może porównać początek z samopoczuciem.

medicine-ordered-by = Kto powiedział, żeby go brać?
    .label = Zlecający
    .hint = Nazwisko lekarza albo własna decyzja
    .help = Pytania o lek mogą trafić do właściwej osoby.

medicine-as-told = Czy jest brany zgodnie z zaleceniem?
    .label = Zgodnie z zaleceniem
    .help = Wiele osób tak nie robi i ma dobre powody. Lekarz może pomóc tylko wtedy, gdy o tym wie.

medicine-as-told-why = Dlaczego jest brany inaczej?
    .label = Dlaczego inaczej, niż zalecono
    .hint = Na przykład trudno go połknąć lub dużo kosztuje
    .help = Może jest sposób, który będzie lepszy. Nikt nie będzie robił wyrzutów.

medicine-side-effects = Czy lek wywołuje coś złego?
    .label = Działania niepożądane
    .hint = Na przykład sucho w ustach lub spuchnięte stopy
    .help = Takie skutki to działania niepożądane. Lekarz może sprawdzić, czy są od tego leku.

medicine-last-dose = Kiedy była ostatnia dawka?
    .label = Ostatnia dawka
    .hint = Na przykład dziś o 8 rano
    .help = To najważniejsze przy lekach na rozrzedzenie krwi, insulinie i sterydach. Przy innych lekach proszę to pominąć.

medicine-pharmacy = Skąd jest ten lek?
    .label = Apteka
    .hint = Apteka i miejscowość
    .help = Apteka wie, które opakowanie wydano.

medicine-sort = Jakiego rodzaju jest to lek?
    .label = Rodzaj leku
    .help = Lekarze nie widzą tego, co się samemu kupuje lub dostaje. Wszystko się liczy i nikt nie będzie robił wyrzutów.

medicine-looks-like = Jak lek wygląda?
    .label = Wygląd
    .hint = Na przykład mały, okrągły i żółty
    .help = To pomaga, gdy zginie opakowanie, a nazwa nie jest pewna.

## All medicines

medicines-list-date = Którego dnia sprawdzono tę listę?
    .label = Lista sprawdzona
    .hint = Dzisiejsza data pasuje
    .help = Leki często się zmieniają. Lekarz widzi, jak świeża jest lista.

medicines-notes = Czy jest jeszcze coś o lekach?
    .label = Więcej o lekach
    .hint = Na przykład córka układa leki w pudełku
    .help = Tu jest miejsce na to, co nie zmieściło się wyżej. Można to pominąć.

## Choices

form-tablet = Tabletka
form-capsule = Kapsułka
form-drops = Krople
form-liquid = Płyn
form-patch = Plaster
form-injection = Zastrzyk
form-inhaler = Inhalator
form-spray = Aerozol
form-cream = Krem lub maść
form-suppository = Czopek
    .help = Mały miękki kawałek, który wkłada się do odbytu lub pochwy.
form-powder = Proszek
form-tea = Herbatka
form-other = Coś innego

route-mouth = Przez usta
route-under-tongue = Pod język
route-skin = Na skórę
route-under-skin = Zastrzyk pod skórę
route-muscle = Zastrzyk w mięsień
route-vein = Do żyły
    .help = Przez kroplówkę lub igłę, najczęściej w przychodni lub szpitalu.
route-breath = Wdychanie
route-nose = Do nosa
route-eye = Do oka
route-ear = Do ucha
route-rectum = Do odbytu
route-vagina = Do pochwy
route-other = Inaczej

dosing-daily = Codziennie
dosing-weekly = W pewne dni tygodnia
dosing-as-needed = Tylko w razie potrzeby
dosing-other = Inaczej
    .help = Na przykład co drugi dzień lub co 3 miesiące. Można to napisać własnymi słowami.
dosing-stopped = Odstawiony
    .help = Był brany w ostatnich 3 miesiącach, ale teraz nie.

weekday-monday = Poniedziałek
weekday-tuesday = Wtorek
weekday-wednesday = Środa
weekday-thursday = Czwartek
weekday-friday = Piątek
weekday-saturday = Sobota
weekday-sunday = Niedziela

adherence-always = Zawsze
adherence-sometimes = Czasami
adherence-no = Nie

sort-prescription = Przepisany przez lekarza
sort-over-the-counter = Kupiony bez recepty
sort-vitamin = Witamina lub minerał
sort-herb = Zioło lub herbatka ziołowa
sort-clinic = Podawany w przychodni
    .help = Podaje go tam personel, na przykład zastrzyk lub kroplówkę.
sort-abroad = Z innego kraju
sort-someone-else = Lek innej osoby

# Said about names while they are typed: facts about names, no advice.
medicine-lookalike = Podobna nazwa, ale inny lek: { $name }. Proszę sprawdzić opakowanie.
medicine-same-substance = { $name } i { $other } zawierają to samo: { $substance }. Czy tak ma być?
