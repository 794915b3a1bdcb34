### The part about illnesses, operations and the facts that keep a person safe.
### This translation still needs a reader from the field.

part-health = Choroby i operacje
    .help = Lekarz musi znać stan zdrowia w całości. Niektóre odpowiedzi dbają o bezpieczeństwo przy badaniach i operacjach.

## Illnesses

list-health-illnesses = Choroby teraz i dawniej
    .label = Choroby teraz i dawniej
    .count = { $count ->
        [one] 1 choroba
        [few] { $count } choroby
        [many] { $count } chorób
       *[other] { $count } choroby
    }
    .hint = Na przykład wysokie ciśnienie, astma lub dna
    .help = Jedna choroba może zmienić leczenie innej. Chodzi o to, z czym się chodzi do lekarza lub na co bierze się leki.
    .add = Dodaj chorobę (także tę, która minęła)
    .another = Dodaj następną chorobę
    .none = Nie wiem o żadnych chorobach u siebie
    .none-label = Brak znanych chorób
    .entry = Choroba bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdą w osobnym wierszu

illness-name = Jak nazywa się ta choroba?
    .label = Choroba
    .hint = Własne słowa wystarczą
    .help = Zwykła nazwa wystarczy. Jeśli jest o niej list, można przepisać nazwę.

illness-since = Od kiedy ona jest?
    .label = Od kiedy
    .hint = Wystarczy rok, a także „około 10 lat temu”
    .help = Lekarz widzi, jak długo trwa życie z tą chorobą.

illness-doctor = Kto się nią zajmuje?
    .label = Opieka
    .hint = Lekarz lub przychodnia
    .help = Lekarz wie, kogo zapytać. Jeśli nikt, też można to napisać.

illness-code = Jaki ma kod?
    .label = Kod
    .hint = Z listu od lekarza, na przykład I10
    .help = Lekarze używają tych kodów (ICD-10) między sobą. Kod przychodzi razem z nazwą z listy. Można to pominąć.

illness-control = Czy choroba jest opanowana?
    .label = Opanowana
    .help = To pokazuje, czy choroba teraz dokucza. Liczy się własne odczucie.

## Operations

list-health-operations = Przebyte operacje
    .label = Operacje i zabiegi
    .count = { $count ->
        [one] 1 operacja
        [few] { $count } operacje
        [many] { $count } operacji
       *[other] { $count } operacji
    }
    .hint = Także małe i te sprzed wielu lat
    .help = Dawna operacja może wyjaśnić nowy problem. Blizny na ciele pomagają sobie przypomnieć.
    .add = Dodaj operację (także małą)
    .another = Dodaj następną operację
    .none = Nie było u mnie żadnej operacji
    .none-label = Bez przebytych operacji
    .entry = Operacja bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdą w osobnym wierszu

operation-what = Co zostało zrobione?
    .label = Operacja
    .hint = Na przykład wycięcie wyrostka lub nowe lewe biodro
    .help = Własne słowa wystarczą. Jeśli to pasuje, proszę napisać, czy lewa, czy prawa strona.

operation-date = Kiedy to było?
    .label = Data
    .hint = Wystarczy rok, a także „gdy miałam 12 lat”
    .help = Lekarz widzi, co było najpierw.

operation-hospital = Gdzie to było?
    .label = Szpital
    .hint = Szpital albo tylko miejscowość
    .help = Tam jest opis operacji.

operation-problems = Czy były jakieś problemy?
    .label = Problemy
    .hint = Na przykład krwawienie, zakażenie lub trudne wybudzenie
    .help = Następny zespół może być na to gotowy. Jeśli wszystko poszło dobrze, można to napisać.

## Hospital stays

list-health-stays = Pobyty w szpitalu z powodu ciężkiej choroby
    .label = Ciężkie pobyty w szpitalu
    .count = { $count ->
        [one] 1 pobyt w szpitalu
        [few] { $count } pobyty w szpitalu
        [many] { $count } pobytów w szpitalu
       *[other] { $count } pobytu w szpitalu
    }
    .hint = Pobyty bez operacji, na przykład z powodu zapalenia płuc
    .help = Ciężki pobyt może mieć znaczenie po latach. Krótkich pobytów na badania nie trzeba tu wpisywać.
    .add = Dodaj pobyt w szpitalu
    .another = Dodaj następny pobyt w szpitalu
    .none = Nigdy nie było u mnie ciężkiej choroby w szpitalu
    .none-label = Bez ciężkich pobytów w szpitalu
    .entry = Pobyt w szpitalu bez powodu
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdy w osobnym wierszu

stay-why = Jaki był powód pobytu w szpitalu?
    .label = Powód pobytu
    .hint = Na przykład zawał serca lub ciężki upadek
    .help = Lekarz widzi, co się działo. Własne słowa wystarczą.

stay-date = Kiedy to było?
    .label = Data
    .hint = Wystarczy rok
    .help = Lekarz widzi, jak dawno to było.

stay-hospital = W którym szpitalu?
    .label = Szpital
    .hint = Szpital albo tylko miejscowość
    .help = Tam jest list (wypis) z tego pobytu.

## Safety

health-blood-thinner = Czy jest brany lek na rozrzedzenie krwi?
    .label = Lek na rozrzedzenie krwi
    .hint = Na przykład warfaryna, apiksaban, klopidogrel lub aspiryna
    .help = Taki lek chroni przed krzepnięciem krwi, więc krwawi się dłużej. Lekarze muszą to wiedzieć przed wieloma badaniami i operacjami.

health-blood-thinner-name = Który to lek na rozrzedzenie krwi?
    .label = Nazwa leku na rozrzedzenie krwi
    .hint = Proszę przepisać ją z opakowania
    .help = Każdy działa przez inny czas. Nazwa mówi lekarzowi, który to lek.

health-implants = Czy w ciele jest urządzenie lub metal?
    .label = Implanty
    .hint = Proszę zaznaczyć wszystko, co pasuje, albo „Brak”
    .help = Niektóre badania i narzędzia mogą zakłócić urządzenie. Personel musi to wiedzieć, zanim zacznie.

health-implant-card = Co to jest, od kiedy, i czy jest karta urządzenia?
    .label = Opis implantu i jego karta
    .hint = Na przykład lewe biodro od 2015, karta jest w torebce
    .help = Do większości urządzeń jest mała karta. Mówi ona personelowi, które badania są przy nich bezpieczne.

health-kidney-problem = Czy jest problem z nerkami?
    .label = Problem z nerkami
    .help = Wiele leków opuszcza ciało przez nerki. Tak samo kontrast do niektórych badań.

health-kidney-words = Jaki jest problem z nerkami?
    .label = Problem z nerkami własnymi słowami
    .hint = Na przykład słabe nerki, kamienie lub dializy
    .help = Lekarz może ocenić, które leki i badania są odpowiednie.

health-diabetes = Czy jest cukrzyca (wysoki cukier we krwi)?
    .label = Cukrzyca
    .help = To ważne przed badaniami, na które trzeba być na czczo, i przed operacjami.

health-pregnancy = Czy możliwa jest ciąża albo czy trwa karmienie piersią?
    .label = Ciąża lub karmienie piersią
    .help = Aby chronić dziecko, pomija się niektóre zdjęcia rentgenowskie i leki. Po tym wieku proszę wybrać „Nie”. Można to pominąć.

health-anaesthetic = Czy ze znieczuleniem był kiedyś problem, także u krewnych?
    .label = Problemy ze znieczuleniem
    .hint = Usypia lub wyłącza ból podczas operacji
    .help = Takie problemy mogą występować w rodzinach. Zespół może wtedy wybrać to, co bezpieczne.

health-anaesthetic-words = Co się stało przy znieczuleniu?
    .label = Co się stało przy znieczuleniu
    .hint = U kogo, kiedy i co poszło źle
    .help = Zespół może być na to gotowy. Proszę napisać to, co wiadomo, nawet jeśli to niewiele.

health-contrast = Czy po kontraście do badania były kiedyś złe objawy?
    .label = Problemy po kontraście
    .hint = Pije się go lub dostaje do żyły przed niektórymi badaniami
    .help = Nazywa się go też środkiem kontrastowym. Personel może się wtedy przygotować lub wybrać inne badanie.

health-contrast-words = Co się stało po kontraście?
    .label = Co się stało po kontraście
    .hint = Na przykład wysypka, wymioty lub trudności z oddychaniem
    .help = To pomaga personelowi zadbać o bezpieczeństwo następnym razem.

health-transfusion = Czy była kiedyś przetaczana krew?
    .label = Przetoczenie krwi w przeszłości
    .hint = Krew innej osoby, przez kroplówkę
    .help = To może być ważne, gdy znów trzeba będzie dobrać krew.

health-transfusion-wishes = Czy są życzenia co do przetaczania krwi?
    .label = Życzenia co do przetaczania krwi
    .hint = Na przykład bez krwi z powodu wiary
    .help = Niektórzy nie chcą, by im przetaczano krew. Lekarze muszą to wiedzieć wcześniej. Można to pominąć.

## Life and habits

health-vaccines = Jakie szczepienia były w ostatnich 10 latach?
    .label = Szczepienia
    .hint = Z rokiem, jeśli jest znany
    .help = Pokazują, przed czym jest ochrona. Może to podać karta szczepień lub lekarz rodzinny.

health-smoking = Czy jest lub było palenie papierosów?
    .label = Palenie
    .help = To ważne dla płuc, serca i przy operacjach. Nikt nie będzie robił wyrzutów. Można to pominąć.

health-smoking-amount = Ile to jest lub było i przez ile lat?
    .label = Ile i przez ile lat
    .hint = Na przykład 10 dziennie przez 20 lat, do 1998
    .help = Lekarz może policzyć, ile to było razem. Można podać w przybliżeniu.

health-alcohol = Ile porcji alkoholu przypada na tydzień?
    .label = Porcje alkoholu na tydzień
    .hint = Kieliszek wina, małe piwo lub kieliszek wódki to 1 porcja
    .help = Alkohol zmienia działanie niektórych leków. Nikt nie będzie robił wyrzutów. Można to pominąć.

health-other-drugs = Czy są lub były brane narkotyki, na przykład marihuana?
    .label = Inne używki
    .hint = Co to jest i jak często
    .help = Niektóre nie pasują do leków lub do operacji. Można to bezpiecznie pominąć.

health-work-exposure = Czy w pracy były pyły, opary, azbest lub promieniowanie?
    .label = Pyły, opary, promieniowanie w pracy
    .hint = Co to było i w których latach
    .help = Niektóre choroby przychodzą wiele lat po takiej pracy. Liczą się też zajęcia w wolnym czasie i mieszkanie.

health-travel = Jakie dalekie podróże były w ostatnich kilku latach?
    .label = Podróże
    .hint = Kraj i rok
    .help = Niektóre zakażenia występują tylko w pewnych krajach.

health-infections = Czy jest zakażenie, o którym lekarze powinni wiedzieć?
    .label = Noszone zakażenia
    .hint = Na przykład zapalenie wątroby, HIV lub bakterie trudne do leczenia
    .help = Dzięki temu lekarze mogą chronić pacjenta i innych. To własny wybór, więc można to pominąć.

health-screening = Jakie były badania kontrolne i kiedy?
    .label = Badania kontrolne z rokiem
    .hint = Na przykład badanie jelita 2022 lub badanie oczu 2024
    .help = To badania, które mają wcześnie znaleźć chorobę. Lekarz widzi, które były i jak dawno.

## Women

together-health-women = Miesiączki, ciąże i badania kontrolne
    .hint = Proszę wpisać to, co wiadomo, a resztę zostawić pustą
    .help = Lekarze często o to pytają, bo może to być ważne przy wielu chorobach. Można pominąć wszystko lub część.

health-last-period = Kiedy była ostatnia miesiączka?
    .label = Ostatnia miesiączka
    .hint = Wystarczy przybliżona data, nawet sprzed lat
    .help = To może być ważne dla wyników badań i leków. Można to pominąć.

health-pregnancies = Ile było ciąż i porodów?
    .label = Ciąże i porody
    .hint = Na przykład 3 ciąże i 2 porody
    .help = Utracone ciąże też się liczą. Jeśli trudno o tym pisać, można to pominąć.

health-menopause-age = W jakim wieku miesiączki się skończyły?
    .label = Wiek, gdy skończyły się miesiączki
    .hint = Na przykład około 50
    .help = Kości i serce mogą się po tym czasie zmieniać. Jeśli miesiączki nadal są, proszę to pominąć.

health-hormones = Czy są lub były brane hormony?
    .label = Hormony
    .hint = Na przykład pigułka, plaster lub tabletki na uderzenia gorąca
    .help = Hormony mogą mieć znaczenie dla zakrzepów i niektórych badań. Jeśli lata są znane, proszę je wpisać.

health-last-smear = Kiedy była ostatnia cytologia?
    .label = Ostatnia cytologia
    .hint = Wymaz z szyjki macicy, zwany też testem Pap
    .help = Lekarz widzi, czy i kiedy było to sprawdzane. Jeśli nigdy nie było, proszę to pominąć.

health-last-mammogram = Kiedy było ostatnie prześwietlenie piersi?
    .label = Ostatnie prześwietlenie piersi
    .hint = Nazywa się je też mammografią
    .help = Starsze zdjęcia można porównać z nowymi. Jeśli nigdy nie było, proszę to pominąć.

## Men

health-last-psa = Kiedy było ostatnie badanie PSA i co pokazało?
    .label = Ostatnie badanie PSA
    .hint = Data i wynik, tak jak jest napisany
    .help = PSA to badanie krwi dotyczące prostaty. Jeśli nigdy nie było, proszę to pominąć.

## Days and nights

together-health-days = Jak mijają dni i noce?
    .hint = Kilka słów wystarczy
    .help = Nastrój, sen, upadki i pamięć są tak samo ważne jak wyniki badań. Można pominąć, co się chce.

health-mood = Jaki jest nastrój?
    .label = Nastrój
    .hint = Na przykład spokój, smutek, niepokój lub raz tak, raz tak
    .help = Wielu ludzi w chorobie jest przygnębionych, a lekarze mogą pomóc. Można to pominąć.

health-sleep = Jaki jest sen?
    .label = Sen
    .hint = Na przykład dobry lub bezsenność od 3 w nocy
    .help = Zły sen może być znakiem, a inne rzeczy przez niego się pogarszają.

health-falls = Czy w ostatnich 12 miesiącach były upadki?
    .label = Upadki w ostatnich 12 miesiącach
    .hint = Jak często i czy był uraz
    .help = Upadek może mieć związek z lekiem, sercem, oczami lub nogami.

health-memory = Jaka jest pamięć?
    .label = Pamięć
    .hint = Na przykład jak zawsze lub trudniej o nazwiska
    .help = To pomaga przychodni wyjaśniać wszystko w odpowiedni sposób. Można to pominąć.

health-alone = Co udaje się robić bez pomocy?
    .label = Robi bez pomocy
    .hint = Proszę zaznaczyć wszystko, co udaje się samodzielnie
    .help = To pokazuje, jak wygląda każdy dzień. Lekarz może pomyśleć o potrzebnej pomocy.

## Earlier cancers

list-health-cancers = Jeśli wcześniej był rak (nowotwór złośliwy)
    .label = Wcześniejsze nowotwory złośliwe
    .count = { $count ->
        [one] 1 wcześniejszy nowotwór
        [few] { $count } wcześniejsze nowotwory
        [many] { $count } wcześniejszych nowotworów
       *[other] { $count } wcześniejszego nowotworu
    }
    .hint = Nie ta choroba, z powodu której jest wizyta
    .help = Wcześniejszy nowotwór i jego leczenie są ważne dla nowych planów. Można to pominąć.
    .add = Dodaj wcześniejszy nowotwór
    .another = Dodaj następny wcześniejszy nowotwór
    .none = Nigdy wcześniej nie było u mnie nowotworu złośliwego
    .none-label = Bez wcześniejszego nowotworu złośliwego
    .entry = Nowotwór bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdy w osobnym wierszu

cancer-kind = Jaki to był nowotwór?
    .label = Nowotwór
    .hint = Na przykład piersi lub jelita
    .help = Zwykła nazwa wystarczy. W liście z tamtego czasu może być pełna nazwa.

cancer-date = Kiedy go wykryto?
    .label = Wykryto
    .hint = Wystarczy rok
    .help = Lekarz widzi, jak dawno to było.

cancer-side = Po której stronie był?
    .label = Strona
    .help = To ważne przy narządach, które mamy po dwa, jak piersi, płuca i nerki.

cancer-treatment = Jak go leczono?
    .label = Leczenie
    .hint = Na przykład operacja, chemioterapia lub radioterapia
    .help = Niektóre leczenie można podać tylko raz lub do pewnej granicy.

health-radiation = Czy było leczenie promieniami i jakiego miejsca?
    .label = Wcześniejsze leczenie promieniami
    .hint = Część ciała i rok, na przykład lewa pierś 2009
    .help = Część ciała znosi tylko pewną ilość promieni. Zdjęcia rentgenowskie się tu nie liczą.

health-gene-test = Czy było badanie genów i co pokazało?
    .label = Badanie genów
    .hint = Proszę przepisać wynik tak, jak jest napisany
    .help = To badanie tego, co występuje w rodzinie. Można to pominąć.

## Choices

control-yes = Tak
control-partly = Częściowo
control-no = Nie
control-gone = Minęła

implant-none = Brak
implant-pacemaker = Rozrusznik serca
    .help = Małe urządzenie, które pilnuje rytmu serca.
implant-defibrillator = Defibrylator (ICD)
    .help = Urządzenie, które daje sercu wstrząs, gdy bije ono w groźny sposób.
implant-heart-valve = Sztuczna zastawka serca
implant-stent = Stent
    .help = Mała rurka, która utrzymuje otwarte naczynie krwionośne lub przewód.
implant-joint-or-metal = Sztuczny staw, śruby, płytki lub inny metal
implant-ear = Implant ucha
    .help = Urządzenie wewnątrz ucha. Zdejmowany aparat słuchowy się nie liczy.
implant-pump = Pompa lub inne urządzenie pod skórą
implant-other = Coś innego

pregnancy-no = Nie
pregnancy-yes = Tak, ciąża
pregnancy-possible = Być może ciąża
pregnancy-breast-feeding = Karmienie piersią

anaesthetic-no = Nie
anaesthetic-me = Tak, u mnie
anaesthetic-family = Tak, u osoby z rodziny
anaesthetic-both = Tak, u mnie i u osoby z rodziny

diabetes-no = Nie
diabetes-type-1 = Typ 1
    .help = Często zaczyna się w młodym wieku i od początku wymaga insuliny.
diabetes-type-2 = Typ 2
    .help = Często zaczyna się później, a wielu ludzi bierze na nią tabletki.
diabetes-other = Inny rodzaj lub rodzaj nieznany

smoking-never = Nigdy
smoking-past = W przeszłości
smoking-now = Teraz

alone-none = Nic z tego
alone-walk = Chodzenie
alone-stairs = Wchodzenie po schodach
alone-wash = Mycie się
alone-dress = Ubieranie się
alone-cook = Gotowanie
alone-shop = Zakupy

side-left = Lewa
side-right = Prawa
side-both = Obie
side-none = Bez strony
    .help = Był pośrodku lub w całym ciele, na przykład we krwi.
