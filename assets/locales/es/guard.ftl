### The dose guard: clear words for abbreviations and signs in doses, and what is asked where they have two meanings.
### This translation still needs a reader from the field.
### The abbreviations themselves are international and stand in the program.

## How often and when
guard-once-a-day = una vez al día
guard-every-other-day = un día sí y otro no
guard-2-times-a-day = 2 veces al día
guard-3-times-a-day = 3 veces al día
guard-4-times-a-day = 4 veces al día
guard-3-times-a-week = 3 veces por semana
guard-twice-a-week = 2 veces por semana
guard-at-bedtime = al acostarse
guard-as-needed = si hace falta
# Before the reason: "as needed for pain".
guard-as-needed-for = si hace falta por
guard-every-hours = cada { $number } { $count ->
    [one] hora
   *[other] horas
}
guard-every-days = cada { $number } { $count ->
    [one] día
   *[other] días
}
guard-every-weeks = cada { $number } { $count ->
    [one] semana
   *[other] semanas
}
guard-every-months = cada { $number } { $count ->
    [one] mes
   *[other] meses
}
guard-for-days = durante { $number } { $count ->
    [one] día
   *[other] días
}
guard-for-weeks = durante { $number } { $count ->
    [one] semana
   *[other] semanas
}
guard-at-time = a las { $time }
guard-months = meses
guard-minutes = minutos

## Units
guard-units = { $count ->
    [one] unidad
   *[other] unidades
}
guard-international-units = { $count ->
    [one] unidad internacional
   *[other] unidades internacionales
}
guard-micrograms = mcg
# Between the thousands of a number, such as 12,500.
guard-thousands = { "\u00A0" }
guard-thousand = mil
guard-million = millones

## Parts of one
# $thing is one of the words tableta, cápsula, pastilla, parche (or the same for many); "parche" is masculine.
guard-half = { $thing ->
    [parche] medio { $thing }
   *[other] media { $thing }
}
guard-quarter = un cuarto de { $thing }
guard-three-quarters = tres cuartos de { $thing }
guard-third = un tercio de { $thing }
guard-two-thirds = dos tercios de { $thing }
guard-and-half = { $count ->
    [one] { $thing ->
        [tabletas] una tableta y media
        [pastillas] una pastilla y media
        [parches] un parche y medio
       *[other] una y media { $thing }
    }
   *[other] { $thing ->
        [parches] { $count } { $thing } y medio
       *[other] { $count } { $thing } y media
    }
}
guard-and-a-half = { $count ->
    [0] un medio
    [one] uno y medio
   *[other] { $count } y medio
}
guard-tablets = { $count ->
    [one] tableta
   *[other] tabletas
}
guard-capsules = { $count ->
    [one] cápsula
   *[other] cápsulas
}
guard-pills = { $count ->
    [one] pastilla
   *[other] pastillas
}
guard-patches = { $count ->
    [one] parche
   *[other] parches
}

## Which way, and where; `.bare` stands behind a word such as "in"
guard-by-mouth = por la boca
guard-under-the-skin = debajo de la piel
guard-injection = por inyección
    .bare = inyección
guard-in-the-nose = en la nariz
guard-the-word-in = la palabra "in"
guard-right-ear = en el oído derecho
    .bare = oído derecho
guard-left-ear = en el oído izquierdo
    .bare = oído izquierdo
guard-both-ears = en los dos oídos
    .bare = los dos oídos
guard-right-eye = en el ojo derecho
guard-left-eye = en el ojo izquierdo
    .bare = ojo izquierdo
guard-both-eyes = en los dos ojos
    .bare = los dos ojos

## Signs
guard-more-than = más de
guard-less-than = menos de
guard-at = a las
guard-and = y
guard-per = por
guard-degrees = grados

## Names of medicines, and what else an abbreviation can mean. The names stay as they are in English.
guard-half-strength = la mitad de la concentración
guard-stopped = se dejó de tomar
guard-left-hospital = salió del hospital
guard-morphine-sulfate = morphine sulfate
guard-magnesium-sulfate = magnesium sulfate
guard-hydrochlorothiazide = hydrochlorothiazide
guard-hydrocortisone = hydrocortisone
guard-propylthiouracil = propylthiouracil
guard-methotrexate = methotrexate
guard-mitoxantrone = mitoxantrone
guard-zidovudine = zidovudine
guard-azathioprine = azathioprine
guard-tylenol-with-codeine = Tylenol with codeine
guard-liothyronine = liothyronine
guard-sliding-scale = insulina en escala móvil
guard-antidepressant = un medicamento para el ánimo bajo

## What is asked
guard-or = {", o "}
guard-ask = ¿"{ $words }" quiere decir { $meanings }? Escríbalo con palabras.
guard-ask-detail = "{ $words }" no dice cuánto ni cuándo. Escriba lo que le dijeron.
guard-ask-digits = Usted escribió "{ $words }". ¿Quiso decir { $meaning }? Escríbalo con cifras.
guard-ask-letter = ¿Qué quiere decir "{ $words }"? Escriba la letra como palabra.
guard-ask-spoon = ¿Cuántos mL caben en una { $words }? Las cucharas son distintas; escriba los mL.
guard-ask-weight = Aquí hay dos unidades de peso. Escriba solo una de ellas.

## On paper
guard-as-written = como se escribió
    .label = Como se escribió

## Words beside a dose, split by |; without them an abbreviation is left alone
read-dose-things = tab|tabs|tabl|tableta|tabletas|comprimido|comprimidos|comp|comps|cp|gragea|grageas|pastilla|pastillas|píldora|píldoras|pildora|pildoras|cap|caps|cáps|cápsula|cápsulas|capsula|capsulas|gota|gotas|gtt|gtts|inhalación|inhalaciones|inhalacion|puff|puffs|aplicación|aplicaciones|aplicacion|pulverización|pulverizaciones|pulverizacion|spray|sprays|parche|parches|sobre|sobres|sobrecito|sobrecitos|ampolla|ampollas|ampolleta|ampolletas|vial|viales|inyección|inyecciones|inyeccion|supositorio|supositorios|óvulo|óvulos|ovulo|ovulos
read-dose-times = am|pm|mañana|mañanas|manana|mananas|mediodía|mediodia|tarde|tardes|noche|noches|acostarme|acostarse|dormir|desayuno|desayunar|almuerzo|almorzar|comida|comidas|comer|merienda|cena|cenar|boca|ayunas|diario|diaria|diariamente|hora|horas
read-dose-joins = a|o|u|y
read-dose-verbs = tomar|tomo|toma|tome|tomando|tomaba|usar|uso|usa|use|usando|inyectar|inyecto|inyecta|inyecte|inyectarse|aplicar|aplico|aplica|aplique|inhalar|inhalo|inhala|inhale|tragar|trago|trague|echar|echo|poner|pongo|pone|ponga|dar|doy|instilar
read-dose-behind = con|sin|antes|después|despues|cuando|si|solo|sólo|solamente|para|por|cada|y|o|a|en
# Small words of the language itself that are abbreviations of doses elsewhere; none in English.
read-dose-own-words = os|as|ad|un|al|in|im
read-dose-labels = etapa|estadio|estadío|grado|tipo|habitación|habitacion|sala|cama|piso|planta|nivel|clase|grupo|fase|no|n|nro|núm|num|número|numero|casa|calle|apartamento|unidad|vitamina|hepatitis|puerta
read-dose-before-place = en|el|los|a|al|por|para|sobre|hacia
read-dose-spoons = cucharadita|cucharaditas|cdta|cdtas|cdita|cditas|cucharilla|cucharillas|cucharita|cucharitas|cucharada|cucharadas|cda|cdas|cuchara|cucharas
read-dose-reasons = dolor|dolores|náusea|náuseas|nausea|nauseas|vómito|vómitos|vomito|vomitos|dormir|insomnio|ansiedad|nervios|cefalea|cefaleas|jaqueca|jaquecas|migraña|migrañas|migrana|migranas|picor|picores|picazón|picazon|comezón|comezon|estreñimiento|estrenimiento|diarrea|diarreas|tos|fiebre|pitos|silbidos|sibilancias|espasmo|espasmos|calambre|calambres|cólico|cólicos|colico|colicos|mareo|mareos|acidez|ardor|ahogo|agitación|agitacion|alergia|alergias
read-dose-per = kg|día|dia|d|hora|horas|hr|hrs|h|min|minuto|minutos|semana|sem|mes|dosis|tableta|tab|comprimido|comp|pastilla|cápsula|capsula|cap|puff|inhalación|inhalacion|pulverización|pulverizacion|gota|parche|sobre
