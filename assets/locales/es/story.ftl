### The part about the story so far: how it began, what is felt now, what happened when, and what was tried.
### This translation still needs a reader from the field.
### Ids: part-story, story-FIELD, together-symptom-*, together-treatment-dates, list-story-symptoms,
### list-story-events, list-story-treatments, symptom-FIELD, event-FIELD, treatment-FIELD, and the choices
### pattern-*, effect-*, event-kind-*, helped-*.

part-story = Su historia hasta ahora
    .help = Su historia a menudo le dice más al médico que una prueba. Cuéntela poco a poco, en sus propias palabras.

## Questions

story-first-sign = ¿Cuál fue la primera señal de que algo iba mal?
    .label = Primera señal
    .hint = Lo que sintió, vio o le dijeron
    .help = Cómo empezó ayuda al médico a entender lo demás. Las cosas pequeñas también cuentan.

story-first-sign-when = ¿Cuándo lo notó por primera vez?
    .label = Notado por primera vez
    .hint = Basta con un mes o un año, o con "hace unos 3 años"
    .help = El médico ve cuánto tiempo lleva así. Puede ser aproximado.

story-worst-now = ¿Qué le molesta más ahora?
    .label = Lo peor ahora
    .hint = La cosa que más le molesta estos días
    .help = El médico puede empezar por lo que usted más necesita.

## What is felt

list-story-symptoms = Lo que siente o nota
    .label = Síntomas
    .count = { $count ->
        [one] 1 síntoma
       *[other] { $count } síntomas
    }
    .hint = Dolor, cansancio, un bulto o mareos, por ejemplo
    .help = Cada cosa que siente puede ser una pista. Añádalas una por una, la peor primero.
    .add = Añadir algo que siente o nota
    .another = Añadir otra cosa que siente o nota
    .none = No siento ni noto nada fuera de lo normal
    .none-label = No siente ni nota nada fuera de lo normal
    .entry = Algo que aún no tiene nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

symptom-what = ¿Qué siente o nota?
    .label = Síntoma
    .hint = Una cosa, en pocas palabras
    .help = Use sus propias palabras. No necesita saber cómo se llama.

symptom-since = ¿Cuándo empezó?
    .label = Desde
    .hint = Basta con un mes o un año, o con "la semana pasada"
    .help = Ayuda saber qué vino primero y qué vino después.

together-symptom-how-bad = ¿Cuánto le molesta?
    .hint = 0 es nada, y 10 es lo peor posible
    .help = Con un número, el médico puede comparar hoy con más adelante. Confíe en lo que siente.

symptom-now = ¿Cuánto le molesta ahora, del 0 al 10?
    .label = Ahora, de 0 a 10
    .hint = 0 es nada, y 10 es lo peor posible
    .help = Muestra cómo está usted estos días.

symptom-worst = ¿Cuánto le molesta en el peor momento, del 0 al 10?
    .label = En el peor momento, de 0 a 10
    .hint = 0 es nada, y 10 es lo peor posible
    .help = El día de la visita quizás se sienta mejor. El médico debe conocer también los días malos.

symptom-pattern = ¿Está siempre, o va y viene?
    .label = Cómo se presenta
    .help = Las dos cosas pueden ocurrir, y pueden significar cosas distintas.

together-symptom-feel = ¿Dónde es, y cómo se siente?
    .help = No siempre se puede mostrar en la visita. Las palabras ayudan al médico a imaginarlo.

symptom-place = ¿En qué parte del cuerpo es?
    .label = Dónde
    .hint = La rodilla izquierda o detrás de los ojos, por ejemplo
    .help = El lugar es una pista. Diga izquierda o derecha, y si se mueve o se extiende.

symptom-feels-like = ¿Cómo se siente?
    .label = Se siente como
    .hint = Ardor, dolor sordo o como una cinta apretada, por ejemplo
    .help = La manera en que se siente puede decirle al médico de dónde viene.

together-symptom-better = ¿Qué lo mejora o lo empeora?
    .help = Pueden influir el descanso, la comida, el calor, el movimiento o una hora del día. Si nada influye, puede decirlo.

symptom-better-with = ¿Qué lo mejora?
    .label = Mejora con
    .hint = Descansar, el calor o incorporarse, por ejemplo
    .help = Lo que le ayuda es una pista para el médico.

symptom-worse-with = ¿Qué lo empeora?
    .label = Empeora con
    .hint = Escaleras, frío o acostarse, por ejemplo
    .help = Lo que lo empeora también es una pista.

symptom-effects = ¿En qué le estorba?
    .label = Le estorba en
    .hint = Elija todo lo que corresponda
    .help = El médico ve lo que les hace a sus días y sus noches.

symptom-change = ¿Qué ha cambiado en las últimas 4 semanas?
    .label = Cambios en las últimas 4 semanas
    .hint = Mejor, peor o igual
    .help = Algo nuevo puede ser importante. Si no hay nada nuevo, puede decirlo.

## What happened

list-story-events = Qué pasó, y cuándo
    .label = Lo que pasó hasta ahora
    .count = { $count ->
        [one] 1 suceso
       *[other] { $count } sucesos
    }
    .hint = Visitas, pruebas, estancias en el hospital y cambios
    .help = Así se forma una historia corta para el médico. Empiece por lo que mejor recuerde, en cualquier orden.
    .add = Añadir algo que pasó (visita, prueba, estancia en el hospital)
    .another = Añadir otra cosa que pasó
    .none = No he tenido visitas ni pruebas hasta ahora
    .none-label = Sin visitas ni pruebas hasta ahora
    .entry = Algo que aún no tiene nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

event-what = ¿Qué pasó?
    .label = Suceso
    .hint = Resonancia de la rodilla o primera visita al cardiólogo, por ejemplo
    .help = Bastan unas pocas palabras. El médico puede preguntar más.

event-date = ¿Cuándo fue?
    .label = Fecha
    .hint = Basta con un mes o un año
    .help = La fecha pone su historia en el orden correcto.

event-kind = ¿Qué tipo de cosa fue?
    .label = Tipo
    .help = El médico encuentra más rápido las visitas, pruebas y tratamientos.

event-place = ¿Dónde fue?
    .label = Lugar
    .hint = La clínica o el hospital, y la ciudad
    .help = El médico puede pedir allí papeles o imágenes.

event-result = ¿Qué resultó de eso?
    .label = Resultado en palabras propias
    .hint = Lo que le dijeron, como lo recuerde
    .help = Muestra lo que usted entendió. Los papeles pueden decir lo demás.

## What was tried

list-story-treatments = Tratamientos que ha probado
    .label = Tratamientos probados
    .count = { $count ->
        [one] 1 tratamiento
       *[other] { $count } tratamientos
    }
    .hint = Medicamentos, ejercicios, operaciones, dietas u otra ayuda
    .help = El médico no tiene que probar de nuevo lo que no le ayudó. También cuenta lo que probó por su cuenta.
    .add = Añadir un tratamiento (también ejercicios, dietas, remedios caseros)
    .another = Añadir otro tratamiento
    .none = No he probado ningún tratamiento
    .none-label = Ningún tratamiento probado hasta ahora
    .entry = Un tratamiento sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varios: escriba o pegue uno por línea

treatment-name = ¿Qué probó?
    .label = Tratamiento
    .hint = Su nombre, o lo que se hizo
    .help = El médico puede ver lo que se probó. Basta una parte del nombre.

together-treatment-dates = ¿Cuándo empezó y terminó?
    .hint = Basta con un mes o un año
    .help = Algunos tratamientos necesitan tiempo para actuar. Las fechas muestran cuánto tiempo lo probó.

treatment-from = ¿Cuándo empezó?
    .label = Desde
    .hint = Basta con un mes o un año
    .help = El comienzo muestra si fue antes o después de un cambio en cómo se sentía.

treatment-until = ¿Cuándo terminó?
    .label = Hasta
    .hint = Déjelo vacío si todavía sigue
    .help = El final muestra cuánto tiempo lo probó.

treatment-helped = ¿Ayudó?
    .label = Ayudó
    .help = Aquí cuenta lo que usted siente.

treatment-dose = ¿Cuánto recibió?
    .label = Dosis
    .hint = Como lo sepa, por ejemplo 2 pastillas al día o 10 sesiones
    .help = Un tratamiento puede no ayudar porque fue poco o demasiado corto. Si no lo sabe, omita esto.

treatment-why-stopped = ¿Por qué terminó?
    .label = Por qué terminó
    .hint = Se completó o no ayudó, por ejemplo
    .help = El motivo le dice al médico si se podría probar otra vez. Si todavía sigue, omita esto.

treatment-side-effects = ¿Qué malos efectos tuvo?
    .label = Efectos secundarios
    .hint = Náuseas o manchas en la piel, por ejemplo
    .help = El médico puede buscar algo que le convenga más.

## Choices

pattern-constant = Siempre está
pattern-comes-and-goes = Va y viene

effect-sleep = Dormir
effect-walking = Caminar
effect-work = Trabajar
effect-eating = Comer
effect-mood = El ánimo
effect-other = Otra cosa

event-kind-symptom = Algo que sintió o notó
event-kind-visit = Visita a un médico
event-kind-test = Prueba
event-kind-biopsy = Biopsia
    .help = Se sacó un trocito del cuerpo para mirarlo.
event-kind-operation = Operación
event-kind-treatment-start = Comienzo de un tratamiento
event-kind-treatment-stop = Final de un tratamiento
event-kind-hospital-stay = Estancia en el hospital
event-kind-other = Otra cosa

helped-yes = Sí
helped-some = Un poco
helped-no = No
