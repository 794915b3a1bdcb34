### Rough dates: how they are said, what is asked when one is not clear, and the words in which they are read.
### This translation still needs a reader from the field.

## Saying a date

# The month with a day before it.
date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre

# The month without a day.
date-month-alone-1 = janvier
date-month-alone-2 = février
date-month-alone-3 = mars
date-month-alone-4 = avril
date-month-alone-5 = mai
date-month-alone-6 = juin
date-month-alone-7 = juillet
date-month-alone-8 = août
date-month-alone-9 = septembre
date-month-alone-10 = octobre
date-month-alone-11 = novembre
date-month-alone-12 = décembre

date-day = { $day } { $month } { $year }
date-month-and-year = { $month } { $year }
date-year = { $year }
date-spring = printemps { $year }
date-summer = été { $year }
date-autumn = automne { $year }
date-winter = hiver { $year }
# $year is the first year of the ten, such as 1980.
date-decade = les années { $year }
# $rank is 20 for the years from 1900 to 1999.
date-century = le { $rank }e siècle

# Not exact: of a month, a year and longer times.
date-about = environ { $date }
# Not exact: of a day.
date-about-day = environ le { $date }
# The person was not sure of it.
date-unsure = peut-être { $date }
date-between = entre { $from } et { $to }
date-before = avant { $date }
# Up to and including this date.
date-until = au plus tard { $date }
# From this date on.
date-since = depuis { $date }
# The first, middle or last third of a month or a year.
date-early = début { $date }
date-middle = mi-{ $date }
date-late = fin { $date }
# The same of ten years; $date is such as "les années 1980".
date-decade-early = { $date }, au début
date-decade-middle = { $date }, au milieu
date-decade-late = { $date }, à la fin

# The person's own words, when they count from the day of typing, and the date that they mean.
date-echo = { $said } ({ $date })

## Asking

date-problem-unreadable = Écrivez la date comme 27 3 2019, ou juste 2019
date-problem-no-such-day = Vérifiez le jour et le mois. Ce mois n'est pas si long
date-problem-no-birth-date = Écrivez une année, comme 1967. La date de naissance n'est pas encore remplie

## Reading a date
## Lists of words with | between them; they are never shown. Capitals and accents do not matter. An apostrophe inside a
## word is dropped, so that "l'été" is one word.

# Words that add nothing.
date-read-filler = en|au|aux|à|le|la|les|l'|de|du|des|dans|dans les|pendant|durant|au cours de|au cours du|au cours de la|courant|mois de|le mois de|au mois de|date|daté|datant|datant de|c'est|c'était|année|l'année|en l'an|l'an|né|née|né le|née le|né en|née en|je suis né|je suis née|je suis né le|je suis née le|je suis né en|je suis née en|derniers|dernières|commencé|a commencé|ça a commencé|cela a commencé|débuté|a débuté|ça a débuté|arrivé|c'est arrivé
date-read-about = environ|d'environ|vers|à peu près|autour de|autour du|aux alentours de|aux alentours du|aux environs de|aux environs du|approximativement|approx|env|ca|circa|presque|plus ou moins|grosso modo|à peu de chose près|ou à peu près
date-read-unsure = peut-être|sans doute|probablement|possible|possiblement|je crois|je crois que|je pense|je pense que|je suppose|il me semble|pas sûr|pas sûre|je ne suis pas sûr|je ne suis pas sûre|pas certain|pas certaine|ça doit être|ça devait être|cela doit être|ce doit être
date-read-ago = il y a|y a|y'a|il y'a|ya
# From today on: "dans 2 semaines".
date-read-hence = dans|d'ici
# Up to now: "depuis 3 semaines", "ces 3 dernières semaines".
date-read-for = depuis|pendant|pendant les|durant|durant les|ces|depuis ces|au cours des|au cours de ces|ça fait|cela fait|ça fait que|sur les
date-read-longer = plus de|plus|plus que|au moins|au-delà de|plus longtemps que
date-read-shorter = moins de|moins|moins que|pas plus de|à peine|même pas
date-read-last = dernier|dernière|passé|passée|précédent|précédente
date-read-this = ce|cet|cette|actuel|actuelle|en cours
date-read-next = prochain|prochaine|suivant|suivante|à venir|qui vient
date-read-before = avant|antérieur à|plus tôt que
date-read-after = après|postérieur à|plus tard que
date-read-since = depuis|dès|à partir de|à partir du|à compter de|à compter du|et après|ou après|et plus tard|ou plus tard
date-read-until = jusqu'à|jusqu'à la|jusqu'en|jusqu'au|jusque|jusqu'aux|d'ici|au plus tard|pas plus tard que|et avant|ou avant
date-read-between = entre
date-read-and = et|&
date-read-or = ou|ou bien
date-read-to = à|au|a
# Stands beside an age: "quand j'avais 12 ans", "à 12 ans".
date-read-age = quand j'avais|quand j'avais seulement|lorsque j'avais|j'avais|quand j'ai eu|à l'âge de|dès l'âge de|à l'âge d'|l'âge de|âge de|âge|âgé de|âgée de|mes|à mes|pour mes|à
date-read-birth = naissance|la naissance|ma naissance|à la naissance|à ma naissance|de naissance|je suis né|je suis née|quand je suis né|quand je suis née
date-read-half = demi|demie|un demi|une demi|une demie|d'un demi|d'une demi|½
date-read-one-and-half = un et demi|une et demie
date-read-and-half = et demi|et demie|et un demi|½
# About three.
date-read-few = quelques|quelque
date-read-couple = un couple de|couple de|une paire de|paire de|une couple de
# One, before a unit: "une semaine".
date-read-article = un|une|d'un|d'une
# Behind or in front of a number of two or four digits: "années 80".
date-read-decade-mark = les années|des années|dans les années|pendant les années|durant les années|au cours des années|aux années|s
date-read-century = siècle
# Behind the digits of a day or a century: "1er", "20e".
date-read-ordinal-ending = er|re|ère|e|è|ème|eme|ième|nd|nde
# The T of hospital systems that use FileMan: T-2W.
date-read-t = t

date-read-day-before-yesterday = avant-hier|avant hier
date-read-yesterday = hier|hier soir|hier matin|hier après-midi|la nuit dernière|la nuit passée
date-read-today = aujourd'hui|aujourdhui|auj|ce jour|maintenant|à présent|en ce moment|actuellement|à l'instant|ce matin|cet après-midi|ce soir
date-read-tomorrow = demain
date-read-day-after-tomorrow = après-demain|après demain
date-read-monday = lundi|lundis|lun
date-read-tuesday = mardi|mardis|mar
date-read-wednesday = mercredi|mercredis|mer|mercr
date-read-thursday = jeudi|jeudis|jeu
date-read-friday = vendredi|vendredis|ven|vendr
date-read-saturday = samedi|samedis|sam
date-read-sunday = dimanche|dimanches|dim
date-read-weekend = week-end|weekend
date-read-spring = printemps
date-read-summer = été|l'été|d'été
date-read-autumn = automne|l'automne|d'automne
date-read-winter = hiver|l'hiver|d'hiver
date-read-day = jour|jours|j|journée|journées
date-read-week = semaine|semaines|sem|semaine-ci
# One of them without a number.
date-read-one-day = jour
date-read-one-week = semaine|sem
date-read-one-month = mois
date-read-one-year = an|année
date-read-fortnight = quinzaine|quinzaines|quinzaine de jours
date-read-month = mois|m|mois-ci
date-read-year = an|ans|année|années|l'an|l'année|d'année|d'années|année-ci
date-read-decade = décennie|décennies
date-read-early = début|au début|au début de|au début du|début de|début du|en début de|tout début|commencement|au commencement de|au commencement du
date-read-middle = milieu|au milieu|au milieu de|au milieu du|milieu de|milieu du|mi|à la mi|en milieu de|vers le milieu de
date-read-late = fin|fin de|fin du|à la fin|à la fin de|à la fin du|en fin de|la fin|la fin de|la fin du|vers la fin de|vers la fin du
date-read-christmas = noël|la noël|jour de noël|le jour de noël|fêtes de noël
date-read-easter = pâques|dimanche de pâques|fêtes de pâques
date-read-new-year = nouvel an|le nouvel an|jour de l'an|le jour de l'an|premier de l'an
date-read-twenties = années vingt|les années vingt
date-read-thirties = années trente|les années trente
date-read-forties = années quarante|les années quarante
date-read-fifties = années cinquante|les années cinquante
date-read-sixties = années soixante|les années soixante
date-read-seventies = années soixante-dix|les années soixante-dix|années septante|les années septante
date-read-eighties = années quatre-vingt|les années quatre-vingt|années quatre-vingts|les années quatre-vingts|années huitante
date-read-nineties = années quatre-vingt-dix|les années quatre-vingt-dix|années nonante|les années nonante

# Months, with usual short forms.
date-read-month-1 = janvier|janv|jan
date-read-month-2 = février|févr|fév
date-read-month-3 = mars
date-read-month-4 = avril|avr|d'avril
date-read-month-5 = mai
date-read-month-6 = juin
date-read-month-7 = juillet|juil|juill
date-read-month-8 = août|aout|aoû|d'août
date-read-month-9 = septembre|sept|sep
date-read-month-10 = octobre|oct|d'octobre
date-read-month-11 = novembre|nov
date-read-month-12 = décembre|déc

# Numbers in words.
date-read-count-1 = un|une
date-read-count-2 = deux
date-read-count-3 = trois
date-read-count-4 = quatre
date-read-count-5 = cinq
date-read-count-6 = six
date-read-count-7 = sept
date-read-count-8 = huit
date-read-count-9 = neuf
date-read-count-10 = dix|dizaine|une dizaine|dizaine de|une dizaine de
date-read-count-11 = onze
date-read-count-12 = douze|douzaine|une douzaine|douzaine de|une douzaine de
date-read-count-13 = treize
date-read-count-14 = quatorze
date-read-count-15 = quinze
date-read-count-16 = seize
date-read-count-17 = dix-sept
date-read-count-18 = dix-huit
date-read-count-19 = dix-neuf
date-read-count-20 = vingt|vingtaine|une vingtaine|vingtaine de|une vingtaine de
date-read-count-30 = trente|trentaine|une trentaine|trentaine de|une trentaine de
date-read-count-40 = quarante|quarantaine|une quarantaine|quarantaine de|une quarantaine de
date-read-count-50 = cinquante|cinquantaine|une cinquantaine|cinquantaine de|une cinquantaine de
date-read-count-60 = soixante|soixantaine|une soixantaine|soixantaine de|une soixantaine de
date-read-count-70 = soixante-dix|septante
date-read-count-80 = quatre-vingt|quatre-vingts|huitante|octante
date-read-count-90 = quatre-vingt-dix|nonante

# Numbers as ranks: "le premier mai".
date-read-rank-1 = premier|première
date-read-rank-2 = deuxième|second|seconde
date-read-rank-3 = troisième
date-read-rank-4 = quatrième
date-read-rank-5 = cinquième
date-read-rank-6 = sixième
date-read-rank-7 = septième
date-read-rank-8 = huitième
date-read-rank-9 = neuvième
date-read-rank-10 = dixième
date-read-rank-11 = onzième
date-read-rank-12 = douzième
date-read-rank-13 = treizième
date-read-rank-14 = quatorzième
date-read-rank-15 = quinzième
date-read-rank-16 = seizième
date-read-rank-17 = dix-septième
date-read-rank-18 = dix-huitième
date-read-rank-19 = dix-neuvième
date-read-rank-20 = vingtième
date-read-rank-30 = trentième
date-read-rank-40 = quarantième
date-read-rank-50 = cinquantième
date-read-rank-60 = soixantième
date-read-rank-70 = soixante-dixième|septantième
date-read-rank-80 = quatre-vingtième
date-read-rank-90 = quatre-vingt-dixième
