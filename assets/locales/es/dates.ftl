### Rough dates: how they are said, what is asked when one is not clear, and the words in which they are read.
### This translation still needs a reader from the field.

## Saying a date

date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre

date-month-alone-1 = enero
date-month-alone-2 = febrero
date-month-alone-3 = marzo
date-month-alone-4 = abril
date-month-alone-5 = mayo
date-month-alone-6 = junio
date-month-alone-7 = julio
date-month-alone-8 = agosto
date-month-alone-9 = septiembre
date-month-alone-10 = octubre
date-month-alone-11 = noviembre
date-month-alone-12 = diciembre

date-day = { $day } de { $month } de { $year }
date-month-and-year = { $month } de { $year }
date-year = { $year }
date-spring = primavera de { $year }
date-summer = verano de { $year }
date-autumn = otoño de { $year }
date-winter = invierno de { $year }
# $year is the first year of the ten, such as 1980.
date-decade = la década de { $year }
# $rank is 20 for the years from 1900 to 1999. Centuries have Roman numerals in Spanish.
date-century =
    { $rank ->
        [18] siglo XVIII
        [19] siglo XIX
        [20] siglo XX
        [21] siglo XXI
       *[other] siglo { $rank }
    }

# Not exact: of a month, a year and longer times.
date-about = alrededor de { $date }
# Not exact: of a day.
date-about-day = alrededor del { $date }
date-unsure = quizás { $date }
date-between = entre { $from } y { $to }
date-before = antes de { $date }
date-until = hasta { $date }
date-since = desde { $date }
date-early = principios de { $date }
date-middle = mediados de { $date }
date-late = finales de { $date }
date-decade-early = principios de { $date }
date-decade-middle = mediados de { $date }
date-decade-late = finales de { $date }

date-echo = { $said } ({ $date })

## Asking

date-problem-unreadable = Escriba la fecha así: 27 3 2019, o solo 2019
date-problem-no-such-day = Mire el día y el mes. Ese mes no tiene tantos días
date-problem-no-birth-date = Escriba un año, como 1967. La fecha de nacimiento está sin rellenar todavía

## Reading a date
## Lists of words with | between them; they are never shown.

# "o de" is what is left of "1º de mayo": the raised letter is folded to "o", which alone is "or".
date-read-filler = en|en el|en la|en los|en las|el|la|lo|los|las|de|del|de la|de los|al|durante|durante el|durante la|por|por el|por la|ya|allá|fue|era|es|ha sido|fue en|fue el|año|mes de|el mes de|en el mes de|del mes de|día|el día|fecha|con fecha|con fecha de|nací|nací en|nací el|nacido|nacida|nacido en|nacida en|nacido el|nacida el|empezó|empezó en|empezó el|comenzó|comenzó en|comenzó el|inició|ocurrió|pasó|sucedió|por la mañana|por la tarde|por la noche|en la mañana|en la tarde|en la noche|a|o de|que
date-read-about = hacia|hacia el|hacia la|unos|unas|alrededor|alrededor de|alrededor del|aproximadamente|aprox|más o menos|poco más o menos|casi|cerca de|cerca del|como|como en|como por|cosa de|sobre|sobre el|a eso de|por ahí|por ahí de|por ahí por|allá por|circa|ca|c|y pico
date-read-unsure = quizá|quizás|tal vez|a lo mejor|posiblemente|probablemente|seguramente|creo|creo que|creo que en|creo que fue|me parece|me parece que|supongo|supongo que|imagino que|no sé si|no estoy seguro|no estoy segura|no seguro|no es seguro|puede ser|puede que|pudo ser|podría ser|debe de ser|debe ser|debió de ser|debió ser|debió de|debió
date-read-ago = hace|hace ya|ya hace|hará|hacía|atrás|antes de hoy|antes de ahora
date-read-hence = dentro de|en|desde hoy|desde ahora|a partir de hoy|a partir de ahora|de aquí a|de aquí en
date-read-for = durante|por|durante los últimos|durante las últimas|en los últimos|en las últimas|los últimos|las últimas|últimos|últimas|último|última|el último|la última|en el último|en la última|durante el último|durante la última|llevo|llevo ya|lleva|desde hace
date-read-longer = más de|más que|al menos|por lo menos|como mínimo|como poco
date-read-shorter = menos de|menos que|ni siquiera|en menos de|dentro de los últimos|dentro de las últimas|no llega a|no llegan a
date-read-last = pasado|pasada|anterior|previo|previa
date-read-this = este|esta|actual|en curso|corriente
date-read-next = próximo|próxima|el próximo|la próxima|que viene|siguiente|entrante|que entra
date-read-before = antes de|antes del|antes de la|antes de que|antes que|previo a|anterior a
date-read-after = después de|después del|después de la|después que|luego de|luego del|tras|posterior a|más tarde de|más tarde que
date-read-since = desde|desde el|desde la|desde que|desde las|ya desde|a partir de|a partir del|en adelante|de ahí en adelante|y después|o después|y más tarde|o más tarde
date-read-until = hasta|hasta el|hasta la|hasta los|hasta las|o antes|y antes|no más tarde de|no más tarde del|a más tardar
date-read-between = entre|entre el|entre la|entre los|entre las
date-read-and = y|e|&
date-read-or = o|u|o bien
date-read-to = a|al|a la|a los
date-read-age = cuando tenía|cuando yo tenía|cuando solo tenía|cuando apenas tenía|cuando cumplí|cuando contaba|tenía|yo tenía|teniendo|a los|desde los|a mis|a la edad de|a edad de|con|con solo|con apenas|al cumplir|al cumplir los|en edad de|de edad|edad|edad de|años de edad|año de edad
date-read-birth = nacimiento|al nacer|mi nacimiento|el nacimiento|de nacimiento|nací|cuando nací|que nací
date-read-half = medio|media|½
date-read-one-and-half = uno y medio|una y media
date-read-and-half = y medio|y media|½
date-read-few = unos|unas|unos pocos|unas pocas|unos cuantos|unas cuantas|pocos|pocas|algunos|algunas|varios|varias
date-read-couple = par|par de|un par|un par de
date-read-article = un|una
date-read-decade-mark = los|en los|de los|los años|en los años|de los años|desde los años|década de|la década de|década de los|la década de los|década del|la década del|década de los años|la década de los años
date-read-century = siglo|el siglo
date-read-ordinal-ending = ro|ero|er|do|ra
date-read-t = t

date-read-day-before-yesterday = anteayer|antes de ayer|antier|anteanoche|antenoche
date-read-yesterday = ayer|anoche
date-read-today = hoy|ahora|ahora mismo|hoy mismo|hoy en día|hoy día|actualidad|la actualidad|el presente|presente|este momento|en este momento|esta mañana|esta tarde|esta noche|hoy por hoy
date-read-tomorrow = mañana
date-read-day-after-tomorrow = pasado mañana
date-read-monday = lunes|lun
date-read-tuesday = martes|mart
date-read-wednesday = miércoles|mié|mier
date-read-thursday = jueves|jue
date-read-friday = viernes|vie
date-read-saturday = sábado|sábados|sáb
date-read-sunday = domingo|domingos|dom
date-read-weekend = fin de semana|finde
date-read-spring = primavera
date-read-summer = verano
date-read-autumn = otoño
date-read-winter = invierno
date-read-day = día|días|d
date-read-week = semana|semanas|sem|sems
date-read-one-day = día
date-read-one-week = semana
date-read-one-month = mes
date-read-one-year = año
date-read-fortnight = quincena|quincenas
date-read-month = mes|meses|m
date-read-year = año|años
date-read-decade = década|décadas|decenio|decenios
date-read-early = principios|a principios|principio|al principio|comienzos|a comienzos|comienzo|al comienzo|inicios|a inicios|inicio|al inicio|primeros|a primeros|primeros de
date-read-middle = mediados|a mediados|mitad|a mitad|la mitad|en la mitad|a la mitad
date-read-late = finales|a finales|fines|a fines|final|al final|fin|últimos de|a últimos|a últimos de
date-read-christmas = navidad|navidades|la navidad|las navidades|día de navidad
date-read-easter = pascua|la pascua|domingo de pascua|domingo de resurrección|pascua de resurrección|semana santa|la semana santa
date-read-new-year = año nuevo|el año nuevo|día de año nuevo
date-read-twenties = los veinte|en los veinte|de los veinte|en los años veinte|de los años veinte|años veinte|los años veinte
date-read-thirties = los treinta|en los treinta|de los treinta|en los años treinta|de los años treinta|años treinta|los años treinta
date-read-forties = los cuarenta|en los cuarenta|de los cuarenta|en los años cuarenta|de los años cuarenta|años cuarenta|los años cuarenta
date-read-fifties = los cincuenta|en los cincuenta|de los cincuenta|en los años cincuenta|de los años cincuenta|años cincuenta|los años cincuenta
date-read-sixties = los sesenta|en los sesenta|de los sesenta|en los años sesenta|de los años sesenta|años sesenta|los años sesenta
date-read-seventies = los setenta|en los setenta|de los setenta|en los años setenta|de los años setenta|años setenta|los años setenta
date-read-eighties = los ochenta|en los ochenta|de los ochenta|en los años ochenta|de los años ochenta|años ochenta|los años ochenta
date-read-nineties = los noventa|en los noventa|de los noventa|en los años noventa|de los años noventa|años noventa|los años noventa

date-read-month-1 = enero|ene
date-read-month-2 = febrero|feb|febr
date-read-month-3 = marzo|mar|mzo
date-read-month-4 = abril|abr
date-read-month-5 = mayo|may
date-read-month-6 = junio|jun
date-read-month-7 = julio|jul
date-read-month-8 = agosto|ago
date-read-month-9 = septiembre|setiembre|sep|sept|set
date-read-month-10 = octubre|oct
date-read-month-11 = noviembre|nov
date-read-month-12 = diciembre|dic

# "treinta y" reads the first words of "treinta y uno".
date-read-count-1 = uno
date-read-count-2 = dos
date-read-count-3 = tres
date-read-count-4 = cuatro
date-read-count-5 = cinco
date-read-count-6 = seis
date-read-count-7 = siete
date-read-count-8 = ocho
date-read-count-9 = nueve
date-read-count-10 = diez
date-read-count-11 = once
date-read-count-12 = doce
date-read-count-13 = trece
date-read-count-14 = catorce
date-read-count-15 = quince
date-read-count-16 = dieciséis|diez y seis
date-read-count-17 = diecisiete|diez y siete
date-read-count-18 = dieciocho|xviii|diez y ocho
date-read-count-19 = diecinueve|xix|diez y nueve
date-read-count-20 = veinte|xx
date-read-count-30 = treinta|treinta y
date-read-count-40 = cuarenta|cuarenta y
date-read-count-50 = cincuenta|cincuenta y
date-read-count-60 = sesenta|sesenta y
date-read-count-70 = setenta|setenta y
date-read-count-80 = ochenta|ochenta y
date-read-count-90 = noventa|noventa y

date-read-rank-1 = primero|primer|primera
date-read-rank-2 = segundo|segunda
date-read-rank-3 = tercero|tercer|tercera
date-read-rank-4 = cuarto|cuarta
date-read-rank-5 = quinto|quinta
date-read-rank-6 = sexto|sexta
date-read-rank-7 = séptimo|séptima
date-read-rank-8 = octavo|octava
date-read-rank-9 = noveno|novena
date-read-rank-10 = décimo|décima
date-read-rank-11 = undécimo|undécima
date-read-rank-12 = duodécimo|duodécima
date-read-rank-13 = decimotercero|decimotercer|decimotercera
date-read-rank-14 = decimocuarto|decimocuarta
date-read-rank-15 = decimoquinto|decimoquinta
date-read-rank-16 = decimosexto|decimosexta
date-read-rank-17 = decimoséptimo|decimoséptima
date-read-rank-18 = decimoctavo|decimoctava
date-read-rank-19 = decimonoveno|decimonovena
date-read-rank-20 = vigésimo|vigésima
date-read-rank-30 = trigésimo|trigésima
date-read-rank-40 = cuadragésimo|cuadragésima
date-read-rank-50 = quincuagésimo|quincuagésima
date-read-rank-60 = sexagésimo|sexagésima
date-read-rank-70 = septuagésimo|septuagésima
date-read-rank-80 = octogésimo|octogésima
date-read-rank-90 = nonagésimo|nonagésima
