### Rough dates: how they are said, what is asked when one is not clear, and the words in which they are read.
### This translation still needs a reader from the field.

## Saying a date

# The month with a day before it.
date-month-1 = Januar
date-month-2 = Februar
date-month-3 = März
date-month-4 = April
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = August
date-month-9 = September
date-month-10 = Oktober
date-month-11 = November
date-month-12 = Dezember

# The month without a day.
date-month-alone-1 = Januar
date-month-alone-2 = Februar
date-month-alone-3 = März
date-month-alone-4 = April
date-month-alone-5 = Mai
date-month-alone-6 = Juni
date-month-alone-7 = Juli
date-month-alone-8 = August
date-month-alone-9 = September
date-month-alone-10 = Oktober
date-month-alone-11 = November
date-month-alone-12 = Dezember

date-day = { $day }. { $month } { $year }
date-month-and-year = { $month } { $year }
date-year = { $year }
date-spring = Frühling { $year }
date-summer = Sommer { $year }
date-autumn = Herbst { $year }
date-winter = Winter { $year }
# $year is the first year of the ten, such as 1980. Without an article, so that it can stand behind any other word.
date-decade = { $year }er-Jahre
# $rank is 20 for the years from 1900 to 1999.
date-century = { $rank }. Jahrhundert

# Not exact: of a month, a year and longer times.
date-about = etwa { $date }
# Not exact: of a day.
date-about-day = etwa { $date }
# The person was not sure of it.
date-unsure = vielleicht { $date }
date-between = zwischen { $from } und { $to }
date-before = vor { $date }
# Up to and including this date.
date-until = bis { $date }
# From this date on.
date-since = seit { $date }
# The first, middle or last third of a month or a year.
date-early = Anfang { $date }
date-middle = Mitte { $date }
date-late = Ende { $date }
# The same of ten years.
date-decade-early = Anfang der { $date }
date-decade-middle = Mitte der { $date }
date-decade-late = Ende der { $date }

# The person's own words, when they count from the day of typing, and the date that they mean.
date-echo = { $said } ({ $date })

## Asking

date-problem-unreadable = Schreiben Sie das Datum wie 27.3.2019, oder nur 2019
date-problem-no-such-day = Prüfen Sie den Tag und den Monat. So lang ist dieser Monat nicht
date-problem-no-birth-date = Schreiben Sie ein Jahr, wie 1967. Das Geburtsdatum ist noch nicht ausgefüllt

## Reading a date

# Words that add nothing.
date-read-filler = in|im|am|an|zu|zum|zur|um|auf|bei|der|die|das|den|dem|des|von|vom|es|war|wars|es war|ist|es ist|irgendwann|irgendwann im|jahr|jahre|jahren|jahres|im jahr|im jahre|im monat|monat|tag|datum|geboren|geboren am|geb|ich bin geboren|ich wurde geboren|begonnen|begann|angefangen|fing an|es begann|es fing an|beginn|passiert|und zwar|damals|schon|erst
date-read-about = etwa|ungefähr|ungefaehr|circa|zirka|ca|c|um|um den|um das|um die|rund|gegen|so um|so gegen|so etwa|in etwa|schätzungsweise|schaetzungsweise|fast|beinahe|knapp|gut|oder so|mehr oder weniger|plus minus
date-read-unsure = vielleicht|womöglich|womoeglich|möglicherweise|moeglicherweise|wahrscheinlich|vermutlich|wohl|ich glaube|glaube ich|glaub ich|ich denke|denke ich|ich meine|ich schätze|schätze ich|nicht sicher|bin nicht sicher|ich bin nicht sicher|unsicher|könnte sein|kann sein|es könnte sein|muss gewesen sein|es muss gewesen sein|müsste gewesen sein|eventuell|evtl
date-read-ago = vor|her|ist her|ist es her|zurück|zurueck|zuvor
# From today on: "in 2 Wochen".
date-read-hence = in|von jetzt an|ab jetzt|von heute an
# Up to now: "seit 3 Wochen", "die letzten 3 Wochen".
date-read-for = seit|schon seit|bereits seit|für|fuer|letzten|die letzten|der letzten|in den letzten|während der letzten|waehrend der letzten|über die letzten|vergangenen|die vergangenen|in den vergangenen|während der vergangenen|lang|lange
date-read-longer = mehr als|über|ueber|länger als|laenger als|mindestens
date-read-shorter = weniger als|unter|kürzer als|kuerzer als|innerhalb der letzten|innerhalb der vergangenen|nicht einmal|nicht mal|keine
date-read-last = letzte|letzter|letztes|letzten|letztem|vorige|voriger|voriges|vorigen|vorigem|vergangene|vergangener|vergangenes|vergangenen|vergangenem
date-read-this = diese|dieser|dieses|diesen|diesem|aktuelle|aktueller|aktuelles|aktuellen
date-read-next = nächste|nächster|nächstes|nächsten|nächstem|naechste|naechster|naechstes|naechsten|naechstem|kommende|kommender|kommendes|kommenden|kommendem
date-read-before = vor|vor dem|vor der|früher als|frueher als|eher als
date-read-after = nach|nach dem|nach der|später als|spaeter als
date-read-since = seit|seit dem|seit der|seitdem|ab|ab dem|von|vom|und später|und spaeter|oder später|oder spaeter|beginnend
date-read-until = bis|bis zu|bis zum|bis zur|bis einschließlich|bis spätestens|spätestens|spaetestens|oder früher|oder frueher|und früher|und frueher|nicht später als
date-read-between = zwischen
date-read-and = und|u|&
date-read-or = oder|od|bzw
date-read-to = bis|bis zu|bis zum
# Stands beside an age: "als ich 12 war", "mit 12 Jahren".
date-read-age = als ich|als ich erst|als ich gerade|da war ich|ich war|mit|im alter von|in dem alter von|alter|im alter|jahre alt|jahr alt|j alt
date-read-birth = geburt|der geburt|bei geburt|bei der geburt|bei meiner geburt|meine geburt|meiner geburt|ich bin geboren|ich wurde geboren|als ich geboren wurde|als ich auf die welt kam
date-read-half = halb|halbe|halber|halbes|halben|ein halbes|ein halber|eine halbe|einem halben|einer halben|einen halben|½
date-read-one-and-half = eineinhalb|anderthalb|einundeinhalb|ein einhalb
date-read-and-half = und ein halbes|und ein halber|und eine halbe|und einem halben|und einer halben|und einen halben|und ein halb|einhalb|½
# About three.
date-read-few = einige|einigen|einiger|ein paar|einem paar|paar|wenige|wenigen|mehrere|mehreren
# German has no word of its own for two of them: "ein paar" is a few.
date-read-couple = { "" }
# One, before a unit: "eine Woche".
date-read-article = ein|eine|einer|einem|einen|eines
# Behind a number of two or four digits: "1980er".
date-read-decade-mark = er|ern|iger|igern|er jahre|er jahren|iger jahre|iger jahren
date-read-century = jahrhundert|jahrhunderts|jh|jhd|jhdt
# Behind the digits of a day: "27ten".
date-read-ordinal-ending = te|ter|tes|ten|tem|ste|ster|stes|sten|stem
# The T of hospital systems that use FileMan: T-2W.
date-read-t = t

date-read-day-before-yesterday = vorgestern
date-read-yesterday = gestern|gestern früh|gestern frueh|gestern morgen|gestern mittag|gestern abend|gestern nacht|letzte nacht
date-read-today = heute|jetzt|gerade|gerade eben|eben|eben gerade|im moment|momentan|zurzeit|zur zeit|derzeit|heute früh|heute frueh|heute morgen|heute vormittag|heute mittag|heute nachmittag|heute abend|heute nacht
date-read-tomorrow = morgen
date-read-day-after-tomorrow = übermorgen|uebermorgen
date-read-monday = montag|montags|mo
date-read-tuesday = dienstag|dienstags|di
date-read-wednesday = mittwoch|mittwochs|mi
date-read-thursday = donnerstag|donnerstags|do
date-read-friday = freitag|freitags|fr
date-read-saturday = samstag|samstags|sonnabend|sonnabends|sa
date-read-sunday = sonntag|sonntags|so
date-read-weekend = wochenende|wochenendes
date-read-spring = frühling|frühlings|frühjahr|frühjahrs|fruehling|fruehjahr
date-read-summer = sommer|sommers|sommerzeit
date-read-autumn = herbst|herbstes|herbsts
date-read-winter = winter|winters|winterzeit
date-read-day = tag|tage|tagen|tages|tg
date-read-week = woche|wochen|wo|wch|w
# One of them without a number: not usual in German.
date-read-one-day = { "" }
date-read-one-week = { "" }
date-read-one-month = { "" }
date-read-one-year = { "" }
# German counts "zwei Wochen" and has no word of its own.
date-read-fortnight = { "" }
date-read-month = monat|monate|monaten|monats|m
date-read-year = jahr|jahre|jahren|jahres|j
date-read-decade = jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts
date-read-early = anfang|anfangs|anfang von|zu anfang|am anfang|beginn|zu beginn|früh|frueh|frühe|frühen|fruehen
date-read-middle = mitte|mitte von|in der mitte|mittleren
date-read-late = ende|ende von|am ende|zu ende|gegen ende|spät|spaet|späte|späten|spaeten|ausgang
date-read-christmas = weihnachten|weihnacht|weihnachtszeit|weihnachtstag
date-read-easter = ostern|ostersonntag|osterzeit
date-read-new-year = neujahr|neujahrstag
date-read-twenties = zwanziger|zwanzigern|zwanziger jahre|zwanziger jahren|zwanzigerjahre|zwanzigerjahren
date-read-thirties = dreißiger|dreißigern|dreißiger jahre|dreißiger jahren|dreißigerjahre|dreißigerjahren
date-read-forties = vierziger|vierzigern|vierziger jahre|vierziger jahren|vierzigerjahre|vierzigerjahren
date-read-fifties = fünfziger|fünfzigern|fünfziger jahre|fünfziger jahren|fünfzigerjahre|fünfzigerjahren|fuenfziger|fuenfzigern|fuenfziger jahre|fuenfziger jahren|fuenfzigerjahre|fuenfzigerjahren
date-read-sixties = sechziger|sechzigern|sechziger jahre|sechziger jahren|sechzigerjahre|sechzigerjahren
date-read-seventies = siebziger|siebzigern|siebziger jahre|siebziger jahren|siebzigerjahre|siebzigerjahren
date-read-eighties = achtziger|achtzigern|achtziger jahre|achtziger jahren|achtzigerjahre|achtzigerjahren
date-read-nineties = neunziger|neunzigern|neunziger jahre|neunziger jahren|neunzigerjahre|neunzigerjahren

# Months, with usual short forms.
date-read-month-1 = januar|jänner|jaenner|jan|jän
date-read-month-2 = februar|feber|feb|febr
date-read-month-3 = märz|maerz|mrz|mär|mar
date-read-month-4 = april|apr
date-read-month-5 = mai
date-read-month-6 = juni|juno|jun
date-read-month-7 = juli|julei|jul
date-read-month-8 = august|aug
date-read-month-9 = september|sep|sept
date-read-month-10 = oktober|okt
date-read-month-11 = november|nov
date-read-month-12 = dezember|dez

# Numbers in words.
date-read-count-1 = eins
date-read-count-2 = zwei|zwo
date-read-count-3 = drei
date-read-count-4 = vier
date-read-count-5 = fünf|fuenf
date-read-count-6 = sechs
date-read-count-7 = sieben
date-read-count-8 = acht
date-read-count-9 = neun
date-read-count-10 = zehn
date-read-count-11 = elf
date-read-count-12 = zwölf|zwoelf
date-read-count-13 = dreizehn
date-read-count-14 = vierzehn
date-read-count-15 = fünfzehn|fuenfzehn
date-read-count-16 = sechzehn
date-read-count-17 = siebzehn
date-read-count-18 = achtzehn
date-read-count-19 = neunzehn
date-read-count-20 = zwanzig
date-read-count-30 = dreißig|dreissig
date-read-count-40 = vierzig
date-read-count-50 = fünfzig|fuenfzig
date-read-count-60 = sechzig
date-read-count-70 = siebzig
date-read-count-80 = achtzig
date-read-count-90 = neunzig

# Numbers as ranks: "der erste Mai".
date-read-rank-1 = erste|erster|erstes|ersten|erstem
date-read-rank-2 = zweite|zweiter|zweites|zweiten|zweitem
date-read-rank-3 = dritte|dritter|drittes|dritten|drittem
date-read-rank-4 = vierte|vierter|viertes|vierten|viertem
date-read-rank-5 = fünfte|fünfter|fünftes|fünften|fünftem|fuenfte|fuenfter|fuenftes|fuenften|fuenftem
date-read-rank-6 = sechste|sechster|sechstes|sechsten|sechstem
date-read-rank-7 = siebte|siebter|siebtes|siebten|siebtem|siebente|siebenter|siebentes|siebenten|siebentem
date-read-rank-8 = achte|achter|achtes|achten|achtem
date-read-rank-9 = neunte|neunter|neuntes|neunten|neuntem
date-read-rank-10 = zehnte|zehnter|zehntes|zehnten|zehntem
date-read-rank-11 = elfte|elfter|elftes|elften|elftem
date-read-rank-12 = zwölfte|zwölfter|zwölftes|zwölften|zwölftem|zwoelfte|zwoelfter|zwoelftes|zwoelften|zwoelftem
date-read-rank-13 = dreizehnte|dreizehnter|dreizehntes|dreizehnten|dreizehntem
date-read-rank-14 = vierzehnte|vierzehnter|vierzehntes|vierzehnten|vierzehntem
date-read-rank-15 = fünfzehnte|fünfzehnter|fünfzehntes|fünfzehnten|fünfzehntem|fuenfzehnte|fuenfzehnter|fuenfzehntes|fuenfzehnten|fuenfzehntem
date-read-rank-16 = sechzehnte|sechzehnter|sechzehntes|sechzehnten|sechzehntem
date-read-rank-17 = siebzehnte|siebzehnter|siebzehntes|siebzehnten|siebzehntem
date-read-rank-18 = achtzehnte|achtzehnter|achtzehntes|achtzehnten|achtzehntem
date-read-rank-19 = neunzehnte|neunzehnter|neunzehntes|neunzehnten|neunzehntem
date-read-rank-20 = zwanzigste|zwanzigster|zwanzigstes|zwanzigsten|zwanzigstem
date-read-rank-30 = dreißigste|dreißigster|dreißigstes|dreißigsten|dreißigstem|dreissigste|dreissigster|dreissigstes|dreissigsten|dreissigstem
date-read-rank-40 = vierzigste|vierzigster|vierzigstes|vierzigsten|vierzigstem
date-read-rank-50 = fünfzigste|fünfzigster|fünfzigstes|fünfzigsten|fünfzigstem|fuenfzigste|fuenfzigster|fuenfzigstes|fuenfzigsten|fuenfzigstem
date-read-rank-60 = sechzigste|sechzigster|sechzigstes|sechzigsten|sechzigstem
date-read-rank-70 = siebzigste|siebzigster|siebzigstes|siebzigsten|siebzigstem
date-read-rank-80 = achtzigste|achtzigster|achtzigstes|achtzigsten|achtzigstem
date-read-rank-90 = neunzigste|neunzigster|neunzigstes|neunzigsten|neunzigstem
