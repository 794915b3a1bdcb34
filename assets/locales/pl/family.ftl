### The part about the family: who belongs to it, how old they became, and which illnesses they had.
### Relatives are named by relation: no names are asked for.
### This translation still needs a reader from the field.

part-family = Choroby w rodzinie
    .help = Niektóre choroby występują w rodzinach i lekarze mogą szukać ich wcześnie. Fakty o rodzinie należą też do krewnych. Jeśli ktoś z nich nie chciałby ich ujawniać, proszę pisać pokrewieństwo, a nie imiona. Tę część można pominąć.

## Who is in the family

together-family-who = Ile jest tych osób?
    .hint = Proszę liczyć także zmarłych
    .help = Każda z nich dostaje własny wiersz, tak samo rodzice i dziadkowie. Wiersze można później usunąć.
family-sisters = Siostry
    .label = Liczba sióstr
    .help = Siostry tej samej matki i tego samego ojca. Siostry przyrodnie można dodać do listy.
family-brothers = Bracia
    .label = Liczba braci
    .help = Bracia tej samej matki i tego samego ojca. Braci przyrodnich można dodać do listy.
family-daughters = Córki
    .label = Liczba córek
    .help = Własne dzieci. Inne można dodać do listy.
family-sons = Synowie
    .label = Liczba synów
    .help = Własne dzieci. Inne można dodać do listy.
together-family-sides = Ile braci i sióstr mają rodzice?
    .hint = Proszę liczyć także zmarłych, można podać w przybliżeniu
    .help = Każda z tych osób dostaje własny wiersz. Wujkowie i ciotki dużo mówią lekarzowi o tym, co występuje w rodzinie.
family-mothers-sisters = Siostry matki
    .label = Liczba sióstr matki
    .help = Mają tę samą rodzinę co matka. Można podać w przybliżeniu.
family-mothers-brothers = Bracia matki
    .label = Liczba braci matki
    .help = Mają tę samą rodzinę co matka. Można podać w przybliżeniu.
family-fathers-sisters = Siostry ojca
    .label = Liczba sióstr ojca
    .help = Mają tę samą rodzinę co ojciec. Można podać w przybliżeniu.
family-fathers-brothers = Bracia ojca
    .label = Liczba braci ojca
    .help = Mają tę samą rodzinę co ojciec. Można podać w przybliżeniu.
family-nobody-had = Których z tych chorób nie miał nikt w rodzinie?
    .label = Nikt w rodzinie nie miał
    .hint = Proszę zaznaczyć wszystko, co pasuje
    .help = To, że nikt nie miał choroby, mówi lekarzowi tyle samo, co to, że ktoś ją miał.
family-not-known = O których z tych chorób nic nie wiadomo?
    .label = Nie wiadomo w rodzinie
    .hint = Proszę zaznaczyć wszystko, co pasuje
    .help = Dobrze jest wiedzieć, czego nie wiadomo. Można to pominąć.

## Relatives

list-family-relatives = Krewni
    .label = Krewni i ich choroby
    .count = { $count ->
        [one] 1 osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    }
    .hint = Najpierw rodzice, bracia, siostry i dzieci
    .help = Proszę dodać też zdrowe osoby, bo mówią lekarzowi tyle samo. Jeśli można, warto zapytać w domu.
    .add = Dodaj osobę z rodziny (żyjącą lub zmarłą, zdrową lub chorą)
    .another = Dodaj następną osobę z rodziny
    .none = Nie wiem o żadnych krewnych
    .none-label = Brak znanych krewnych
    .entry = Osoba jeszcze nienazwana
    .removed = Usunięto: { $name }. { undo-brings-back }

relative-relation = Kim jest ta osoba w rodzinie?
    .label = Pokrewieństwo
    .help = Bliscy krewni mówią lekarzowi najwięcej. Ważne jest też, z której strony rodziny są.

relative-which = Która to z nich?
    .label = Która z nich
    .hint = Na przykład starsza albo ta w Hiszpanii
    .help = To na wypadek, gdy są 2 siostry lub 3 wujków. Imię nie jest potrzebne.

relative-life = Czy ta osoba żyje?
    .label = Żyje czy nie
    .help = Lekarz musi wiedzieć, czy podany wiek jest dzisiejszy, czy z chwili śmierci. Można to pominąć.

relative-age = Ile ta osoba ma teraz lat albo ile miała w chwili śmierci?
    .label = Wiek teraz lub w chwili śmierci
    .hint = Na przykład 82, około 70 lub po pięćdziesiątce
    .help = Wiek pomaga lekarzowi zobaczyć, co występuje w rodzinie. Można podać w przybliżeniu.

relative-cause-of-death = Na co ta osoba zmarła?
    .label = Przyczyna śmierci
    .hint = Własne słowa wystarczą
    .help = To może być wskazówka, co występuje w rodzinie. Jeśli trudno o tym pisać, proszę to pominąć.

relative-blood = Czy z tą osobą łączą więzy krwi?
    .label = Więzy krwi
    .help = Tylko krewni z krwi mają wspólne to, co występuje w rodzinie. Osoby adoptowane i przybrane to też rodzina.

relative-gene-test = Czy ta osoba miała badanie genów i co ono pokazało?
    .label = Badanie genów
    .hint = Proszę przepisać wynik tak, jak jest napisany
    .help = To może pomóc lekarzom wiedzieć, czego szukać u pacjenta. Najpierw proszę zapytać, czy ta osoba zgadza się to podać.

relative-gene-change = Czy badanie znalazło u tej osoby zmianę w genach?
    .label = Znaleziono zmianę w genach
    .help = Drzewo rodziny pokazuje ją wtedy własnym znakiem. Można to pominąć.

relative-through = Kto z krewnych łączy pacjenta z tą osobą?
    .label = Pokrewieństwo przez
    .hint = Na przykład ciotka w Hiszpanii lub starszy brat
    .help = Proszę użyć tych samych słów co przy tamtej osobie. Wtedy drzewo rodziny może połączyć obie linią.

relative-count = Ile osób oznacza ten wpis?
    .label = Ile osób
    .hint = Na przykład 3
    .help = Jeśli 3 braci jest zdrowych, można wpisać ich raz. Drzewo rodziny pokazuje wtedy liczbę.

relative-gender = Jaka jest płeć tej osoby?
    .label = Płeć
    .help = Drzewo rodziny rysuje kwadrat dla mężczyzny i koło dla kobiety. Dla innych osób rysuje romb.

relative-birth-sex = Jaką płeć zapisano przy urodzeniu tej osoby?
    .label = Płeć przy urodzeniu
    .help = Proszę odpowiedzieć tylko wtedy, gdy jest inna niż podana płeć i może mieć znaczenie dla choroby.

relative-adopted = Czy ta osoba jest adoptowana?
    .label = Adopcja
    .help = Drzewo rodziny pokazuje to nawiasami. Można to pominąć.

relative-told-by = Od kogo to wiadomo?
    .label = Wiadomo od
    .hint = Na przykład od ciotki lub z listu
    .help = Lekarz widzi, jak pewne to jest i kto może wiedzieć więcej.

relative-notes = Czy jest jeszcze coś o tej osobie?
    .label = Notatki
    .help = Tu jest miejsce na to, co nie zmieściło się wyżej. Można to pominąć.

## The illnesses of one relative

list-relative-illnesses = Choroby tej osoby
    .label = Choroby tej osoby
    .count = { $count ->
        [one] 1 choroba
        [few] { $count } choroby
        [many] { $count } chorób
       *[other] { $count } choroby
    }
    .hint = Na przykład rak, zawał serca, udar lub cukrzyca
    .help = Lekarz szuka chorób, które miała więcej niż jedna osoba. Przeziębienia i drobne sprawy proszę pominąć.
    .add = Dodaj chorobę tej osoby
    .another = Dodaj następną chorobę tej osoby
    .none = Nie wiem o żadnej chorobie tej osoby
    .none-label = Brak znanej choroby
    .entry = Choroba bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdą w osobnym wierszu

family-illness-what = Jaką chorobę miała ta osoba?
    .label = Choroba
    .hint = Część ciała też pomaga, na przykład rak jelita
    .help = Zwykła nazwa wystarczy. Rodzina może mieć na to własne słowo.

family-illness-age = Ile ta osoba miała lat, gdy to się zaczęło?
    .label = Wiek na początku choroby
    .hint = Na przykład 48, około 50 lub w dzieciństwie
    .help = Choroba, która zaczyna się wcześnie, częściej występuje w rodzinie. Można podać w przybliżeniu.

family-illness-code = Jaki ma kod?
    .label = Kod
    .hint = Z listu od lekarza, na przykład C50.9
    .help = Lekarze używają tych kodów (ICD-10) między sobą. Kod przychodzi razem z nazwą z listy. Można to pominąć.

## The whole family

together-family-ancestry = Skąd pochodzi rodzina?
    .hint = Kraj, region lub naród
    .help = Niektóre choroby są częstsze u ludzi z pewnych miejsc. Można to pominąć.

family-ancestry-mother = Skąd pochodzi rodzina matki?
    .label = Rodzina matki pochodzi z
    .hint = Na przykład Sycylia lub rodzina żydowska z Polski
    .help = Chodzi o jej rodziców i dziadków. Można to pominąć.

family-ancestry-father = Skąd pochodzi rodzina ojca?
    .label = Rodzina ojca pochodzi z
    .hint = Na przykład Irlandia lub Afryka Zachodnia
    .help = Chodzi o jego rodziców i dziadków. Można to pominąć.

family-parents-related = Czy rodzice są ze sobą spokrewnieni?
    .label = Rodzice spokrewnieni
    .hint = Na przykład jako kuzyni
    .help = W wielu miejscach kuzyni biorą ślub. To może mieć znaczenie przy niektórych rzadkich chorobach. Można to pominąć.

family-parents-related-words = Jak rodzice są spokrewnieni?
    .label = Jak rodzice są spokrewnieni
    .hint = Na przykład ich matki są siostrami
    .help = To pokazuje lekarzowi, jak bliskie jest pokrewieństwo. Można to pominąć.

family-losses = Czy ktoś w rodzinie stracił ciążę lub małe dziecko?
    .label = Utracone ciąże w rodzinie
    .hint = Kto to był i ile razy, bez imion
    .help = Kilka strat może mieć jedną przyczynę, której lekarze mogą szukać. Jeśli pisanie o tym boli, proszę to pominąć.

together-family-told = Od kogo i kiedy są wiadomości o rodzinie?
    .help = Lekarz widzi, jak pewne są te fakty.

family-historian = Od kogo jest większość tych wiadomości?
    .label = Fakty o rodzinie podaje
    .hint = Na przykład matka lub starsza kuzynka
    .help = Ta osoba może umieć odpowiedzieć na więcej pytań.

family-told-on = Kiedy to opowiedziano?
    .label = Opowiedziano
    .hint = Wystarczy przybliżona data
    .help = Rodziny się zmieniają. Data pokazuje, jak świeże są fakty.

family-something-else = Czy jest w rodzinie coś jeszcze?
    .label = Coś jeszcze w rodzinie
    .hint = Na przykład coś, co ma kilka osób w rodzinie
    .help = Ważne mogą być nagłe zgony, złe reakcje na leki lub wiele przypadków jednej choroby. Można to pominąć.

## Choices

relation-mother = Matka
relation-father = Ojciec
relation-sister = Siostra
relation-brother = Brat
relation-daughter = Córka
relation-son = Syn
relation-mothers-mother = Matka matki (babcia)
relation-mothers-father = Ojciec matki (dziadek)
relation-fathers-mother = Matka ojca (babcia)
relation-fathers-father = Ojciec ojca (dziadek)
relation-mothers-sister = Siostra matki (ciotka)
relation-mothers-brother = Brat matki (wujek)
relation-fathers-sister = Siostra ojca (ciotka)
relation-fathers-brother = Brat ojca (wujek, stryj)
relation-identical-twin = Bliźniak (bliźniaczka) z jednego jaja
    .help = Oboje z jednego jaja, podobni do siebie.
relation-non-identical-twin = Bliźniak (bliźniaczka) z 2 jaj
    .help = Urodzeni razem, ale z 2 jaj.
relation-half-sister-by-mother = Siostra przyrodnia, ta sama matka
relation-half-brother-by-mother = Brat przyrodni, ta sama matka
relation-half-sister-by-father = Siostra przyrodnia, ten sam ojciec
relation-half-brother-by-father = Brat przyrodni, ten sam ojciec
relation-cousin-mothers-side = Kuzyn lub kuzynka ze strony matki
relation-cousin-fathers-side = Kuzyn lub kuzynka ze strony ojca
relation-niece = Siostrzenica lub bratanica
relation-nephew = Siostrzeniec lub bratanek
relation-granddaughter = Wnuczka
relation-grandson = Wnuk
relation-half-aunt-mothers-side = Przyrodnia siostra matki (ciotka)
relation-half-uncle-mothers-side = Przyrodni brat matki (wujek)
relation-half-aunt-fathers-side = Przyrodnia siostra ojca (ciotka)
relation-half-uncle-fathers-side = Przyrodni brat ojca (wujek, stryj)
relation-great-grandparent-mothers-side = Pradziadek lub prababcia ze strony matki
relation-great-grandparent-fathers-side = Pradziadek lub prababcia ze strony ojca
relation-great-aunt-mothers-side = Siostra babci lub dziadka ze strony matki
    .help = Siostra matki lub ojca matki.
relation-great-uncle-mothers-side = Brat babci lub dziadka ze strony matki
    .help = Brat matki lub ojca matki.
relation-great-aunt-fathers-side = Siostra babci lub dziadka ze strony ojca
    .help = Siostra matki lub ojca ojca.
relation-great-uncle-fathers-side = Brat babci lub dziadka ze strony ojca
    .help = Brat matki lub ojca ojca.
relation-pregnancy-loss = Utracona ciąża lub dziecko urodzone martwe
    .help = Własna ciąża, która skończyła się za wcześnie. Można to pominąć.
relation-partner = Partner lub partnerka (mąż lub żona)
    .help = Drugi rodzic dzieci.
relation-donor = Dawca lub dawczyni komórki jajowej lub nasienia
    .help = Ktoś, kto oddał komórkę jajową lub nasienie, by pacjent lub jego dziecko mogli się urodzić.
relation-unknown-birth-parent = Rodzic z krwi, którego nie znam
relation-adoptive-parent = Rodzic przez adopcję
relation-adopted-child = Dziecko adoptowane
relation-step-relative = Osoba przybrana (np. ojczym, macocha)
    .help = Ktoś, kto wszedł do rodziny przez nowe małżeństwo.
relation-foster-relative = Osoba z rodziny zastępczej
relation-other = Inna osoba z rodziny

life-alive = Żyje
life-dead = Nie żyje

gender-woman = Kobieta
gender-man = Mężczyzna
gender-non-binary = Osoba niebinarna
gender-other = Inna płeć

adopted-into = Tak, przyjęto do rodziny
    .help = Ktoś z rodziny wychowywał tę osobę, ale nie jest jej rodzicem z krwi.
adopted-out = Tak, przez inną rodzinę
    .help = Ta osoba urodziła się w rodzinie, ale wychowała się w innej.

blood-yes = Tak
blood-no = Nie
