# Rough dates: how they are said, what is asked when one is not clear, and the words in which they are read.

## Saying a date
## $date is a date that was already put in words. Numbers are western digits, the calendar is the Gregorian one.

# The month with a day before it; in many languages it has another ending than alone.
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December

# The month without a day.
date-month-alone-1 = January
date-month-alone-2 = February
date-month-alone-3 = March
date-month-alone-4 = April
date-month-alone-5 = May
date-month-alone-6 = June
date-month-alone-7 = July
date-month-alone-8 = August
date-month-alone-9 = September
date-month-alone-10 = October
date-month-alone-11 = November
date-month-alone-12 = December

date-day = { $day } { $month } { $year }
date-month-and-year = { $month } { $year }
date-year = { $year }
date-spring = spring { $year }
date-summer = summer { $year }
date-autumn = autumn { $year }
date-winter = winter { $year }
# $year is the first year of the ten, such as 1980.
date-decade = the { $year }s
# $rank is 20 for the years from 1900 to 1999.
date-century =
    the { $rank ->
        [21] 21st
        [22] 22nd
        [23] 23rd
       *[other] { $rank }th
    } century

# Not exact: of a month, a year and longer times.
date-about = about { $date }
# Not exact: of a day.
date-about-day = around { $date }
# The person was not sure of it.
date-unsure = maybe { $date }
date-between = between { $from } and { $to }
date-before = before { $date }
# Up to and including this date.
date-until = until { $date }
# From this date on.
date-since = since { $date }
# The first, middle or last third of a month or a year.
date-early = early { $date }
date-middle = middle of { $date }
date-late = late { $date }
# The same of ten years; $date is such as "the 1980s".
date-decade-early = early in { $date }
date-decade-middle = middle of { $date }
date-decade-late = late in { $date }

# The person's own words, when they count from the day of typing, and the date that they mean.
date-echo = { $said } ({ $date })

## Asking
## A problem says what to write instead.

date-problem-unreadable = Write the date like 27 3 2019, or just 2019
date-problem-no-such-day = Check the day and the month. This month is not that long
date-problem-no-birth-date = Write a year, like 1967. The birth date is not filled in yet

## Reading a date
## Lists of words with | between them; they are never shown. Capitals and accents do not matter. Write a list for what
## people type, every ending and short form that is usual. A list that your language does not need can be left out. The
## order of words in a sentence does not matter: "3 weeks ago" and "ago 3 weeks" are the same.

# Words that add nothing.
date-read-filler = in|on|over|during|the|of|at|it|was|its|it was|it is|is|sometime|some time|some time in|back|back in|dated|year|the year|in the year|month of|the month of|day of|born|born on|i was born|started|started in|it started|began|happened
date-read-about = about|around|circa|ca|c|approximately|approx|roughly|nearly|almost|or so|ish|more or less|give or take|somewhere around
date-read-unsure = maybe|perhaps|possibly|probably|i think|i guess|i believe|not sure|could be|might be|must have been|it must have been
date-read-ago = ago|back|before now
# From today on: "in 2 weeks", "2 weeks from now".
date-read-hence = in|from now|from today|time
# Up to now: "for 3 weeks", "the last 3 weeks".
date-read-for = for|for the|for the last|for the past|for about the last|last|the last|past|the past|over the last|over the past|during the last|during the past
date-read-longer = more than|over|longer than|at least
date-read-shorter = less than|under|within the last|within the past|not even
date-read-last = last|previous
date-read-this = this|current
date-read-next = next|the next|coming|the coming|this coming
date-read-before = before|prior to|earlier than
date-read-after = after|later than
date-read-since = since|ever since|from|onwards|onward|and later|or later|starting
date-read-until = until|till|til|up to|up until|by|or earlier|and earlier|no later than
date-read-between = between
date-read-and = and|&
date-read-or = or
date-read-to = to|through|thru
# Stands beside an age: "when I was 12", "12 years old".
date-read-age = when i was|when i was only|when i was just|i was|at the age of|at age|the age of|aged|age|years old|year old|yrs old|years of age|yo
date-read-birth = birth|at birth|my birth|i was born|when i was born
date-read-half = half|half a|half an|a half|½
date-read-one-and-half = one and a half
date-read-and-half = and a half|and one half|½
# About three.
date-read-few = few|a few|the few
date-read-couple = couple|couple of|a couple|a couple of
# One, before a unit: "a week".
date-read-article = a|an
# Behind or in front of a number of two or four digits: "1980s".
date-read-decade-mark = s
date-read-century = century
# Behind the digits of a day: "27th".
date-read-ordinal-ending = st|nd|rd|th
# The T of hospital systems that use FileMan: T-2W.
date-read-t = t

date-read-day-before-yesterday = day before yesterday
date-read-yesterday = yesterday|last night
date-read-today = today|now|present|the present|right now|just now|this morning|this afternoon|this evening|tonight
date-read-tomorrow = tomorrow
date-read-day-after-tomorrow = day after tomorrow
date-read-monday = monday|mondays|mon
date-read-tuesday = tuesday|tuesdays|tue|tues
date-read-wednesday = wednesday|wednesdays|wed|weds
date-read-thursday = thursday|thursdays|thu|thur|thurs
date-read-friday = friday|fridays|fri
date-read-saturday = saturday|saturdays|sat
date-read-sunday = sunday|sundays|sun
date-read-weekend = weekend
date-read-spring = spring|springtime
date-read-summer = summer|summertime
date-read-autumn = autumn|fall
date-read-winter = winter|wintertime
date-read-day = day|days|d
date-read-week = week|weeks|wk|wks|w
# One of them without a number, where that is usual: "year ago".
date-read-one-day = day
date-read-one-week = week|wk
date-read-one-month = month
date-read-one-year = year|yr
date-read-fortnight = fortnight|fortnights
date-read-month = month|months|mo|mos|mth|mths|m
date-read-year = year|years|yr|yrs|y
date-read-decade = decade|decades
date-read-early = early|early in|beginning|beginning of|start|start of
date-read-middle = middle|middle of|mid|halfway through
date-read-late = late|late in|end|end of|latter part of
date-read-christmas = christmas|xmas|christmas day|christmas time
date-read-easter = easter|easter sunday|easter time
date-read-new-year = new year|new years|new years day
date-read-twenties = twenties
date-read-thirties = thirties
date-read-forties = forties
date-read-fifties = fifties
date-read-sixties = sixties
date-read-seventies = seventies
date-read-eighties = eighties
date-read-nineties = nineties

# Months, with usual short forms.
date-read-month-1 = january|jan
date-read-month-2 = february|feb|febr
date-read-month-3 = march|mar|mrch
date-read-month-4 = april|apr
date-read-month-5 = may
date-read-month-6 = june|jun
date-read-month-7 = july|jul
date-read-month-8 = august|aug
date-read-month-9 = september|sep|sept
date-read-month-10 = october|oct
date-read-month-11 = november|nov
date-read-month-12 = december|dec

# Numbers in words.
date-read-count-1 = one
date-read-count-2 = two
date-read-count-3 = three
date-read-count-4 = four
date-read-count-5 = five
date-read-count-6 = six
date-read-count-7 = seven
date-read-count-8 = eight
date-read-count-9 = nine
date-read-count-10 = ten
date-read-count-11 = eleven
date-read-count-12 = twelve
date-read-count-13 = thirteen
date-read-count-14 = fourteen
date-read-count-15 = fifteen
date-read-count-16 = sixteen
date-read-count-17 = seventeen
date-read-count-18 = eighteen
date-read-count-19 = nineteen
date-read-count-20 = twenty
date-read-count-30 = thirty
date-read-count-40 = forty
date-read-count-50 = fifty
date-read-count-60 = sixty
date-read-count-70 = seventy
date-read-count-80 = eighty
date-read-count-90 = ninety

# Numbers as ranks: "the first of May".
date-read-rank-1 = first
date-read-rank-2 = second
date-read-rank-3 = third
date-read-rank-4 = fourth
date-read-rank-5 = fifth
date-read-rank-6 = sixth
date-read-rank-7 = seventh
date-read-rank-8 = eighth
date-read-rank-9 = ninth
date-read-rank-10 = tenth
date-read-rank-11 = eleventh
date-read-rank-12 = twelfth
date-read-rank-13 = thirteenth
date-read-rank-14 = fourteenth
date-read-rank-15 = fifteenth
date-read-rank-16 = sixteenth
date-read-rank-17 = seventeenth
date-read-rank-18 = eighteenth
date-read-rank-19 = nineteenth
date-read-rank-20 = twentieth
date-read-rank-30 = thirtieth
date-read-rank-40 = fortieth
date-read-rank-50 = fiftieth
date-read-rank-60 = sixtieth
date-read-rank-70 = seventieth
date-read-rank-80 = eightieth
date-read-rank-90 = ninetieth
