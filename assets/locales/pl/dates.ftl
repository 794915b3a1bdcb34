### Rough dates: how they are said, what is asked when one is not clear, and the words in which they are read.
### This translation still needs a reader from the field.

## Saying a date. The words around a date are chosen so that they ask for no ending: the date stands as it is.

date-month-1 = stycznia
date-month-2 = lutego
date-month-3 = marca
date-month-4 = kwietnia
date-month-5 = maja
date-month-6 = czerwca
date-month-7 = lipca
date-month-8 = sierpnia
date-month-9 = września
date-month-10 = października
date-month-11 = listopada
date-month-12 = grudnia

date-month-alone-1 = styczeń
date-month-alone-2 = luty
date-month-alone-3 = marzec
date-month-alone-4 = kwiecień
date-month-alone-5 = maj
date-month-alone-6 = czerwiec
date-month-alone-7 = lipiec
date-month-alone-8 = sierpień
date-month-alone-9 = wrzesień
date-month-alone-10 = październik
date-month-alone-11 = listopad
date-month-alone-12 = grudzień

date-day = { $day } { $month } { $year }
date-month-and-year = { $month } { $year }
date-year = { $year }
date-spring = wiosna { $year }
date-summer = lato { $year }
date-autumn = jesień { $year }
date-winter = zima { $year }
# $year is the first year of the ten, such as 1980.
date-decade = lata { $year }.
# $rank is 20 for the years from 1900 to 1999.
date-century =
    { $rank ->
        [18] XVIII
        [19] XIX
        [20] XX
        [21] XXI
       *[other] { $rank }.
    } wiek

date-about = mniej więcej { $date }
date-about-day = mniej więcej { $date }
date-unsure = może { $date }
date-between = w okresie { $from } – { $to }
date-before = wcześniej niż { $date }
# Up to and including this date.
date-until = nie później niż { $date }
# From this date on.
date-since = { $date } i później
date-early = { $date } (początek)
date-middle = { $date } (połowa)
date-late = { $date } (koniec)
date-decade-early = { $date } (początek)
date-decade-middle = { $date } (połowa)
date-decade-late = { $date } (koniec)

date-echo = { $said } ({ $date })

## Asking

date-problem-unreadable = Proszę wpisać datę tak: 27 3 2019, albo tylko 2019
date-problem-no-such-day = Proszę sprawdzić dzień i miesiąc. Ten miesiąc nie jest tak długi
date-problem-no-birth-date = Proszę wpisać rok, na przykład 1967. Data urodzenia nie jest jeszcze wypełniona

## Reading a date
## Lists of words with | between them; they are never shown. Capitals and accents do not matter.

date-read-filler = w|we|na|z|ze|rok|roku|r|rokiem|latach|te|tych|dnia|dniu|to było|to był|to była|było|był|była|jest|to|gdzieś|kiedyś|kiedyś w|jakoś|w roku|w miesiącu|data|z dnia|z roku|w okresie|okres|w czasie|urodzony|urodzona|ur|zaczęło się|zaczęło|zaczął się|zaczęła się|rozpoczęcie|stało się|zdarzyło się
date-read-about = około|ok|koło|circa|ca|mniej więcej|mniej więcej w|w przybliżeniu|jakieś|jakiś|jakieś tam|prawie|blisko|z grubsza|plus minus|coś koło
date-read-unsure = może|być może|chyba|prawdopodobnie|przypuszczalnie|możliwe|możliwe że|myślę|myślę że|sądzę że|wydaje mi się|wydaje mi się że|nie jestem pewien|nie jestem pewna|nie na pewno|niepewne|pewnie|to musiało być|musiało być
date-read-ago = temu|przed|wstecz
# From today on: "in 2 weeks", "2 weeks from now".
date-read-hence = za|od dziś|od dzisiaj|od teraz
# Up to now: "for 3 weeks", "the last 3 weeks".
date-read-for = od|przez|ostatni|ostatnie|ostatnich|przez ostatni|przez ostatnie|przez ostatnich|w ostatnim|w ostatnich|w ostatnie|w ciągu ostatnich|w ciągu ostatniego|na przestrzeni ostatnich|od jakichś|od jakiegoś
date-read-longer = ponad|powyżej|więcej niż|dłużej niż|przeszło|co najmniej|najmniej|przynajmniej
date-read-shorter = mniej niż|krócej niż|poniżej|nie więcej niż|niecałe|niecały|niecałych|niecała|niecałego
date-read-last = zeszły|zeszłego|zeszłym|zeszła|zeszłej|zeszłą|zeszłe|ubiegły|ubiegłego|ubiegłym|ubiegła|ubiegłej|ubiegłą|ubiegłe|w ostatni|ostatniego|ostatnia|ostatniej|ostatnią|poprzedni|poprzedniego|poprzednim|poprzednia|poprzedniej|poprzednią|miniony|minionego|minionym|minionej|minioną
date-read-this = ten|tego|tym|ta|tej|tę|tą|bieżący|bieżącego|bieżącym|bieżącej|obecny|obecnego|obecnym|obecnej
date-read-next = przyszły|przyszłego|przyszłym|przyszła|przyszłej|przyszłą|przyszłe|następny|następnego|następnym|następna|następnej|następną|najbliższy|najbliższego|najbliższym|najbliższej|najbliższą|nadchodzący|nadchodzącego|nadchodzącym|nadchodzącej|nadchodzącą
date-read-before = przed|sprzed|wcześniej niż
date-read-after = po|później niż
date-read-since = od|od czasu|odkąd|począwszy od|poczynając od|i później|lub później|albo później|i dalej|wzwyż
date-read-until = do|aż do|nie później niż|najpóźniej|i wcześniej|lub wcześniej|albo wcześniej
date-read-between = między|pomiędzy
date-read-and = i|a|oraz|&
date-read-or = lub|albo|czy|bądź
date-read-to = do|po
# Stands beside an age: "when I was 12", "12 years old".
date-read-age = gdy miałem|gdy miałam|kiedy miałem|kiedy miałam|jak miałem|jak miałam|miałem|miałam|gdy miałem tylko|gdy miałam tylko|w wieku|w wieku lat|mając|mając lat|latek
date-read-birth = urodzenie|urodzenia|przy urodzeniu|narodziny|narodzin|moje urodzenie
date-read-half = pół|połowa|połowę|połowy|½
date-read-one-and-half = półtora|półtorej|półtorej roku
date-read-and-half = i pół|z połową|i połowa|½
# About three.
date-read-few = kilka|kilku|parę|paru|kilkoma|paroma
date-read-couple = para|parka
# One, before a unit: "a week".
date-read-article = tylko jeden|tylko jedna|tylko jedno
# Behind or in front of a number of two or four digits: "1980s".
date-read-decade-mark = lata|latach|te|tych|dekada|dekadzie|dekady
date-read-century = wiek|wieku|stulecie|stulecia|stuleciu
# Behind the digits of a day: "27th".
date-read-ordinal-ending = go|ego|tego|szego|giego|ciego|mego|ty|szy|gi|ci|my
date-read-t = t

date-read-day-before-yesterday = przedwczoraj|onegdaj
date-read-yesterday = wczoraj|wczoraj wieczorem|wczoraj w nocy|wczorajszy
date-read-today = dziś|dzisiaj|teraz|obecnie|w tej chwili|dziś rano|dzisiaj rano|dziś po południu|dzisiaj po południu|dziś wieczorem|dzisiaj wieczorem
date-read-tomorrow = jutro
date-read-day-after-tomorrow = pojutrze
date-read-monday = poniedziałek|poniedziałku|poniedziałki|poniedziałkiem|pon|pn
date-read-tuesday = wtorek|wtorku|wtorki|wtorkiem|wt|wto
date-read-wednesday = środa|środę|środy|środzie|środą|śr|śro
date-read-thursday = czwartek|czwartku|czwartki|czwartkiem|czw
date-read-friday = piątek|piątku|piątki|piątkiem|pt|pią
date-read-saturday = sobota|sobotę|soboty|sobocie|sobotą|sob|sb
date-read-sunday = niedziela|niedzielę|niedziele|niedzieli|niedzielą|niedz|nd|ndz
date-read-weekend = weekend|weekendu|weekendzie|weekendem
date-read-spring = wiosna|wiosną|wiosny|wiosnę|wiośnie
date-read-summer = lato|latem|lecie
date-read-autumn = jesień|jesienią|jesieni
date-read-winter = zima|zimą|zimy|zimę|zimie
date-read-day = dzień|dni|dnia|dniach|dniami|dniom|doba|doby|dób|dobę
date-read-week = tydzień|tygodnie|tygodni|tygodnia|tygodniu|tygodniach|tygodniami|tygodniem|tyg
# One of them without a number, where that is usual: "year ago".
date-read-one-day = dzień|dniem|dobę
date-read-one-week = tydzień|tygodnia|tygodniu|tygodniem
date-read-one-month = miesiąc|miesiąca|miesiącu|miesiącem
date-read-one-year = rok|roku|rokiem
date-read-fortnight = dwutygodnie|dwutygodni
date-read-month = miesiąc|miesiące|miesięcy|miesiąca|miesiącu|miesiącach|miesiącami|miesiącem|mies|mc|m
date-read-year = rok|roku|rokiem|lata|lat|latach|latami|r
date-read-decade = dekada|dekady|dekad|dekadę|dekadzie|dekadach|dekadami|dziesięciolecie|dziesięciolecia|dziesięcioleci|dziesięcioleciu
date-read-early = początek|początku|na początku|z początku|z początkiem|początkiem|na początek|pierwsze dni|początek lat|początku lat|na początku lat|z początkiem lat
date-read-middle = połowa|połowie|połowy|w połowie|środek|środku|w środku|połowa lat|połowie lat|w połowie lat|środek lat
date-read-late = koniec|końcu|końca|końcem|pod koniec|na koniec|w końcu|z końcem|ostatnie dni|schyłek|u schyłku|koniec lat|końcu lat|końca lat|pod koniec lat|na koniec lat|schyłek lat|u schyłku lat
date-read-christmas = boże narodzenie|bożego narodzenia|bożym narodzeniem|święta bożego narodzenia|gwiazdka|gwiazdkę|pierwszy dzień świąt bożego narodzenia
date-read-easter = wielkanoc|wielkanocy|wielkanocą|święta wielkanocne|świąt wielkanocnych|niedziela wielkanocna|niedzielę wielkanocną
date-read-new-year = nowy rok|nowego roku|nowym rokiem|nowym roku
date-read-twenties = dwudzieste|dwudziestych|lata dwudzieste|latach dwudziestych
date-read-thirties = trzydzieste|trzydziestych|lata trzydzieste|latach trzydziestych
date-read-forties = czterdzieste|czterdziestych|lata czterdzieste|latach czterdziestych
date-read-fifties = pięćdziesiąte|pięćdziesiątych|lata pięćdziesiąte|latach pięćdziesiątych
date-read-sixties = sześćdziesiąte|sześćdziesiątych|lata sześćdziesiąte|latach sześćdziesiątych
date-read-seventies = siedemdziesiąte|siedemdziesiątych|lata siedemdziesiąte|latach siedemdziesiątych
date-read-eighties = osiemdziesiąte|osiemdziesiątych|lata osiemdziesiąte|latach osiemdziesiątych
date-read-nineties = dziewięćdziesiąte|dziewięćdziesiątych|lata dziewięćdziesiąte|latach dziewięćdziesiątych

# Months, with usual short forms and Roman numbers, which many people write by hand. The Roman one for January is
# the Polish word for "and" and is left out.
date-read-month-1 = styczeń|stycznia|styczniu|styczniem|sty|stycz
date-read-month-2 = luty|lutego|lutym|lut|ii
date-read-month-3 = marzec|marca|marcu|marcem|mar|marz|iii
date-read-month-4 = kwiecień|kwietnia|kwietniu|kwietniem|kwi|kwiec|iv
date-read-month-5 = maj|maja|maju|majem|v
date-read-month-6 = czerwiec|czerwca|czerwcu|czerwcem|cze|czerw|vi
date-read-month-7 = lipiec|lipca|lipcu|lipcem|lip|vii
date-read-month-8 = sierpień|sierpnia|sierpniu|sierpniem|sie|sierp|viii
date-read-month-9 = wrzesień|września|wrześniu|wrześniem|wrz|wrzes|ix
date-read-month-10 = październik|października|październiku|październikiem|paź|paźdz|październ|x
date-read-month-11 = listopad|listopada|listopadzie|listopadem|lis|list|xi
date-read-month-12 = grudzień|grudnia|grudniu|grudniem|gru|grudz|xii

# Numbers in words.
date-read-count-1 = jeden|jedna|jedno|jedną|jednego|jednej|jednym
date-read-count-2 = dwa|dwie|dwóch|dwu|dwoma|dwiema
date-read-count-3 = trzy|trzech|trzema
date-read-count-4 = cztery|czterech|czterema
date-read-count-5 = pięć|pięciu|pięcioma
date-read-count-6 = sześć|sześciu|sześcioma
date-read-count-7 = siedem|siedmiu|siedmioma
date-read-count-8 = osiem|ośmiu|ośmioma
date-read-count-9 = dziewięć|dziewięciu|dziewięcioma
date-read-count-10 = dziesięć|dziesięciu|dziesięcioma
date-read-count-11 = jedenaście|jedenastu
date-read-count-12 = dwanaście|dwunastu
date-read-count-13 = trzynaście|trzynastu
date-read-count-14 = czternaście|czternastu
date-read-count-15 = piętnaście|piętnastu
date-read-count-16 = szesnaście|szesnastu
date-read-count-17 = siedemnaście|siedemnastu
date-read-count-18 = osiemnaście|osiemnastu
date-read-count-19 = dziewiętnaście|dziewiętnastu
date-read-count-20 = dwadzieścia|dwudziestu
date-read-count-30 = trzydzieści|trzydziestu
date-read-count-40 = czterdzieści|czterdziestu
date-read-count-50 = pięćdziesiąt|pięćdziesięciu
date-read-count-60 = sześćdziesiąt|sześćdziesięciu
date-read-count-70 = siedemdziesiąt|siedemdziesięciu
date-read-count-80 = osiemdziesiąt|osiemdziesięciu
date-read-count-90 = dziewięćdziesiąt|dziewięćdziesięciu

# Numbers as ranks: "the first of May"; Roman ones for centuries.
date-read-rank-1 = pierwszy|pierwszego|pierwszym|pierwsza
date-read-rank-2 = drugi|drugiego|drugim
date-read-rank-3 = trzeci|trzeciego|trzecim
date-read-rank-4 = czwarty|czwartego|czwartym
date-read-rank-5 = piąty|piątego|piątym
date-read-rank-6 = szósty|szóstego|szóstym
date-read-rank-7 = siódmy|siódmego|siódmym
date-read-rank-8 = ósmy|ósmego|ósmym
date-read-rank-9 = dziewiąty|dziewiątego|dziewiątym
date-read-rank-10 = dziesiąty|dziesiątego|dziesiątym
date-read-rank-11 = jedenasty|jedenastego|jedenastym
date-read-rank-12 = dwunasty|dwunastego|dwunastym
date-read-rank-13 = trzynasty|trzynastego|trzynastym
date-read-rank-14 = czternasty|czternastego|czternastym
date-read-rank-15 = piętnasty|piętnastego|piętnastym
date-read-rank-16 = szesnasty|szesnastego|szesnastym
date-read-rank-17 = siedemnasty|siedemnastego|siedemnastym
date-read-rank-18 = osiemnasty|osiemnastego|osiemnastym|xviii
date-read-rank-19 = dziewiętnasty|dziewiętnastego|dziewiętnastym|xix
date-read-rank-20 = dwudziesty|dwudziestego|dwudziestym|xx
date-read-rank-30 = trzydziesty|trzydziestego|trzydziestym
date-read-rank-40 = czterdziesty|czterdziestego|czterdziestym
date-read-rank-50 = pięćdziesiąty|pięćdziesiątego|pięćdziesiątym
date-read-rank-60 = sześćdziesiąty|sześćdziesiątego|sześćdziesiątym
date-read-rank-70 = siedemdziesiąty|siedemdziesiątego|siedemdziesiątym
date-read-rank-80 = osiemdziesiąty|osiemdziesiątego|osiemdziesiątym
date-read-rank-90 = dziewięćdziesiąty|dziewięćdziesiątego|dziewięćdziesiątym
