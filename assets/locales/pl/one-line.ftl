### A medicine on one line, such as "metformin 500 mg 2x day for sugar".
### This translation still needs a reader from the field.
### The lists one-line-read-* hold the words that are known, in small letters without accents, with | between. The
### English words are always known too: "po", "od" and "a" mean something else in Polish, so they stand in lists below.

## What is counted or measured

# Behind a number these say how strong it is.
one-line-read-strength = mg|miligram|miligramy|miligramow|g|gr|gram|gramy|gramow|mcg|ug|µg|μg|mikrogram|mikrogramy|mikrogramow|jm|j m|jednostka miedzynarodowa|jednostki miedzynarodowe|jednostek miedzynarodowych|meq|mmol|mmola|moli|%|procent|procentowy|procentowa|ng|nanogram|nanogramow|mg na ml|mg na godzine|mg na godz|mg na h|mg na dawke|mcg na ml|mcg na godzine|mcg na godz|mcg na h|mcg na dawke|µg na ml|µg na godzine|µg na godz|µg na h|µg na dawke|mikrogramow na ml|mikrogramow na godzine|mikrogramow na godz|mikrogramow na h|mikrogramow na dawke|g na ml|g na godzine|g na godz|g na h|g na dawke
# In front of another measure: "5 mg per ml".
one-line-read-per = na jeden|na jedna|na kazdy|na kazda
# Behind "per": "25 mcg per hour".
one-line-read-measure = ml|mililitr|mililitry|mililitrow|l|litr|godzine|godz|h|dawke|dawka|dawce|rozpylenie|wdech|krople|kropla
# Behind a number these say how much is taken at a time.
one-line-read-count = jednostka|jednostki|jednostek|jedn|j|ml|mililitr|mililitry|mililitrow|pigulka|pigulki|pigulek|pigulke|drazetka|drazetki|drazetek|miarka|miarki|miarek|miarke|dawka|dawki|dawek|dawke
one-line-read-count-inhaler = wdech|wdechy|wdechow|inhalacja|inhalacje|inhalacji
one-line-read-count-spray = psik|psiki|psikow|psikniecie|psikniecia|psikniec|rozpylenie|rozpylenia|rozpylen
one-line-read-count-powder = saszetka|saszetki|saszetek|saszetke
# Behind an amount: where it goes.
one-line-read-site = do oczu|do oka|do kazdego oka|do obu oczu|do obojga oczu|do lewego oka|do prawego oka|oba oczy|lewe oko|prawe oko|oko lewe|oko prawe|na oko|na kazde oko|do nosa|do kazdego otworu nosa|do kazdej dziurki nosa|do kazdej dziurki|do obu dziurek nosa|do kazdego nozdrza|do obu nozdrzy|do uszu|do ucha|do kazdego ucha|do obu uszu|do lewego ucha|do prawego ucha|lewe ucho|prawe ucho|na kazda strone

## Forms; behind a number they are counted too

one-line-read-form-tablet = tabletka|tabletki|tabletek|tabletke|tabletce|tabletkach|tabl|tab|tbl
one-line-read-form-capsule = kapsulka|kapsulki|kapsulek|kapsulke|kapsulce|kapsulkach|kaps
one-line-read-form-drops = kropla|krople|kropli|kropel|kroplach|kropelki|gtt|krople do oczu|krople do uszu|krople do nosa|krople doustne
one-line-read-form-liquid = plyn|syrop|syropu|roztwor|roztwor doustny|zawiesina|zawiesina doustna|zawiesiny|eliksir
one-line-read-form-patch = plaster|plastry|plastra|plastrow|system transdermalny
one-line-read-form-injection = zastrzyk|zastrzyki|zastrzykow|zastrzyku|wstrzykniecie|iniekcja|iniekcje|inj|ampulka|ampulki|ampulek|amp|strzykawka|amputkostrzykawka|ampulkostrzykawka|wstrzykiwacz|pen
one-line-read-form-inhaler = inhalator|inhalatory|inhalatora|turbuhaler|dysk|dyskhaler
one-line-read-form-spray = aerozol|aerozolu|spray|spraye|sprayu|spray do nosa|aerozol do nosa|spray do ust|aerozol do ust
one-line-read-form-cream = krem|kremu|kremy|masc|masci|mascia|zel|zelu|emulsja
one-line-read-form-suppository = czopek|czopki|czopka|czopkow|globulka|globulki
one-line-read-form-powder = proszek|proszki|proszku|proszkow
one-line-read-form-tea = herbata|herbatka|herbatki|herbaty|napar

# Names that end in such a word and mean nothing without it.
one-line-read-whole-name = zielona herbata|czarna herbata|biala herbata|czerwona herbata|herbata zielona|herbata czarna|herbata biala|herbata czerwona|herbata ziolowa|herbatka ziolowa|ziolowa herbatka

## Ways into the body

one-line-read-route-mouth = doustnie|doustny|doustna|doustne|ustnie|przez usta|per os|p o
one-line-read-route-under-tongue = pod jezyk|podjezykowo|podjezykowy|podjezykowa|sublingualnie
one-line-read-route-skin = na skore|na skorze|naskornie|przezskornie
one-line-read-route-under-skin = pod skore|podskornie|podskorny|podskorna

## Times of day

one-line-read-morning = rano|co rano|z rana|ranem|kazdego ranka|kazdego rana|nad ranem|przed poludniem
one-line-read-noon = w poludnie|poludnie|w porze obiadowej
one-line-read-evening = wieczor|wieczorem|co wieczor|kazdego wieczoru|na wieczor|wieczorami
one-line-read-night = na noc|noca|w nocy|noc|co noc|kazdej nocy|przed snem|do snu|przed spaniem|przed pojsciem spac|przed zasnieciem

# How it is taken, kept in the person's words.
one-line-read-manner = z jedzeniem|z posilkiem|z posilkami|z kazdym posilkiem|podczas posilku|podczas posilkow|podczas jedzenia|w czasie posilku|w trakcie posilku|w trakcie jedzenia|przy posilku|przy posilkach|przy jedzeniu|do posilku|po jedzeniu|po posilku|po posilkach|po kazdym posilku|przed jedzeniem|przed posilkiem|przed posilkami|przed kazdym posilkiem|na czczo|na pusty zoladek|na pelny zoladek|miedzy posilkami|z woda|z mlekiem|ze szklanka wody|popijajac woda|popic woda|przy sniadaniu|ze sniadaniem|do sniadania|przed sniadaniem|po sniadaniu|w czasie sniadania|przy obiedzie|z obiadem|do obiadu|przed obiadem|po obiedzie|w czasie obiadu|przy kolacji|z kolacja|do kolacji|przed kolacja|po kolacji|w czasie kolacji|przy glownym posilku|z glownym posilkiem|w wodzie

## How often

one-line-read-daily = dziennie|codziennie|co dzien|co dnia|kazdego dnia|na dzien|na dobe|w ciagu dnia|w ciagu doby|dzien w dzien
one-line-read-weekly = tygodniowo|co tydzien|na tydzien|w tygodniu|kazdego tygodnia|w ciagu tygodnia
one-line-read-monthly = miesiecznie|co miesiac|na miesiac|w miesiacu|kazdego miesiaca|w ciagu miesiaca
one-line-read-once = raz|jeden raz|jednorazowo|jednokrotnie
one-line-read-twice = dwa razy|dwukrotnie
one-line-read-thrice = trzy razy|trzykrotnie
one-line-read-times = razy|raz|x|krotnie|przez
one-line-read-twice-a-day = bid|bd|2xdz|2xd
one-line-read-three-a-day = tid|tds|3xdz|3xd
one-line-read-four-a-day = qid|4xdz|4xd
one-line-read-every = co|kazdy|kazda|kazde|kazdego
one-line-read-other = drugi|druga|drugie|drugiego
one-line-read-alternate-days = na zmiane co drugi dzien|naprzemiennie co drugi dzien
one-line-read-hours = godzina|godziny|godzin|godzine|godz|h
one-line-read-days = dzien|dni|dnia|dobe|doba|doby|dob
one-line-read-weeks = tydzien|tygodnie|tygodni|tygodnia|tyg
one-line-read-months = miesiac|miesiace|miesiecy|miesiaca|mies|mc

one-line-read-monday = poniedzialek|poniedzialki|poniedzialku|pon|pn
one-line-read-tuesday = wtorek|wtorki|wtorku|wt
one-line-read-wednesday = sroda|srody|srode|sr
one-line-read-thursday = czwartek|czwartki|czwartku|czw
one-line-read-friday = piatek|piatki|piatku|pt
one-line-read-saturday = sobota|soboty|sobote|sob
one-line-read-sunday = niedziela|niedziele|niedzieli|niedz|nd
one-line-read-on = w|we|tylko w|tylko we|co|kazdy|kazda|w kazdy|w kazda|w kazde

one-line-read-as-needed = w razie potrzeby|w razie koniecznosci|w razie|gdy potrzeba|gdy trzeba|jak potrzeba|jak trzeba|kiedy trzeba|jesli potrzeba|jesli trzeba|jezeli trzeba|doraznie|w miare potrzeby|wedlug potrzeby|wg potrzeby|tylko w razie potrzeby|tylko w razie|tylko gdy trzeba|tylko jak trzeba|tylko doraznie|przy potrzebie|prn|przy
one-line-read-max = max|maks|maksymalnie|maksimum|najwyzej|co najwyzej|nie wiecej niz|do max|do maks
one-line-read-in-a-day = na dobe|na dzien|dziennie|w ciagu doby|w ciagu dnia|na 24 godziny|w ciagu 24 godzin|na 24 h|dobe|dzien
one-line-read-stopped = odstawiony|odstawiona|odstawione|odstawilem|odstawilam|odstawiono|przerwany|przerwane|przerwano|juz nie biore|nie biore|juz nie przyjmuje|nie przyjmuje|juz nie stosuje|nie stosuje|zakonczone

## Words that hold the line together

one-line-read-for = na|przeciw|przeciwko|z powodu
one-line-read-and = i|oraz|plus|a takze
one-line-read-range = do|lub|albo
one-line-read-take = biore|brac|bierze|zazywam|zazywac|przyjmuje|przyjmowac|stosuje|stosowac|uzywam|uzywac|lykam|polykac|wdycham|wdychac|wstrzykuje|wstrzykiwac|smaruje|smarowac|naklejam|naklejac|zmieniam|zmieniac|podawac|po
# Numbers in words, where a number of tablets or puffs may stand.
one-line-read-half = pol|polowa|polowe|polowka|polowke|polowki
one-line-read-quarter = cwierc|cwiartka|cwiartke|cwiartki
one-line-read-one = jeden|jedna|jedno|jedne|jednej|jednego
one-line-read-two = dwa|dwie|dwoch
one-line-read-three = trzy|trzech
one-line-read-four = cztery|czterech
one-line-read-five = piec
one-line-read-six = szesc
one-line-read-eight = osiem
one-line-read-ten = dziesiec

# Behind a number these are a time of the clock, which has no box.
one-line-read-clock = am|pm|a m|p m
# Ways and places in short or in words that have no box of their own: they are asked about, and nothing else is in doubt.
one-line-read-aside = cienko|cienka warstwa|cienka warstwe|oszczednie|domiesniowo|dozylnie|im|iv|sc|sl|na wysypke|na chore miejsce|na chore miejsca|na zmienione miejsca|na bolace miejsce|na twarz|na rece|na dlonie|na glowe|na skore glowy|na plecy|miejscowo|zewnetrznie
# In front of a number or a month: since when.
one-line-read-since = od|w
one-line-read-of = z
# These can mean several things, or need more words; a line with one of them is asked about.
one-line-read-unsure = wedlug zalecen|wg zalecen|wedlug zalecenia|wg zalecenia|zgodnie z zaleceniem|zgodnie z zaleceniami|jak zalecono|jak zalecil lekarz|wedlug wskazan|wg wskazan|wedlug schematu|wg schematu|wedlug uznania|zmniejszajac|zwiekszajac|stopniowo|malejaco|czasem|czasami|niekiedy|rzadko|roznie|zmiennie|na zmiane|naprzemiennie|pomijac|pomijam|az do|dopoki|dni parzyste|dni nieparzyste|parzyste|nieparzyste|nie|oprocz|z wyjatkiem|poza|ale|chyba ze|jesli|jezeli|gdy|wtedy|u|cc|mtx|ms|ssri|hct|t3|qd|qod|hs|ud|dc|d/c|biw|tiw|noc|czczo|skore|skorze|dobe|dzien|tydzien|miesiac|godzine|pusty|pelny|twarz|wysypke|chore|zmienione|bolace|rece|dlonie|glowe|plecy
# Among them words that stand behind "na": so "na noc" and "na czczo" are never taken for a reason.
# The same; these may well stand in a reason too: "pain in the knee".
one-line-read-doubt = zwykle|zazwyczaj|przewaznie|najczesciej|okolo|ok|mniej wiecej|moze|chyba|nie wiem|nieznane|lyzeczka|lyzeczki|lyzeczke|lyzeczek|lyzka|lyzki|lyzke|lyzek|wedlug|wg|m

## What becomes of how often

one-line-once-a-day = raz dziennie
one-line-twice-a-day = 2 razy dziennie
one-line-times-a-day = { $count } razy dziennie
one-line-once-a-week = raz w tygodniu
one-line-twice-a-week = 2 razy w tygodniu
one-line-times-a-week = { $count } razy w tygodniu
one-line-once-a-month = raz w miesiącu
one-line-twice-a-month = 2 razy w miesiącu
one-line-times-a-month = { $count } razy w miesiącu
one-line-every-hours = co { $number } godz.
one-line-every-days = co { $number } dni
one-line-every-weeks = co { $number } tyg.
one-line-every-months = co { $number } mies.
one-line-every-hour = co godzinę
one-line-every-other-day = co drugi dzień
one-line-every-other-week = co drugi tydzień
one-line-every-other-month = co drugi miesiąc

## What is shown below the box

one-line-labelled = { $label }: { $words }
one-line-not-sure = Niepewne: { $words }
one-line-note-separator = { "; " }
one-line-heading = Enter wpisuje ten wiersz w pola:
one-line-many-heading = Enter wpisuje te wiersze w pola:
one-line-keep = Zostaw wiersz bez zmian
one-line-keep-many = Zostaw wiersze bez zmian
one-line-taken = Wiersz wpisano w pola. { undo-takes-back }
one-line-taken-note = Proszę sprawdzić jeszcze raz pole „Kiedy”: stoi tam to, co nie jest pewne.
one-line-more = { $count ->
    [one] Jeszcze 1 wiersz
    [few] Jeszcze { $count } wiersze
    [many] Jeszcze { $count } wierszy
   *[other] Jeszcze { $count } wiersza
}
