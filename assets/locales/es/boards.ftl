### Boards: pages beside a list on which entries are chosen instead of typed.
### This translation still needs a reader from the field.
### Ids: board-BOARD, topic-TOPIC, read-topic-TOPIC, forgotten-KIND, family-group-GROUP, side-SIDE.

help-board = Muévase con las flechas arriba y abajo. Enter o Espacio elige la fila marcada, y también la quita.

## Questions that others ask

board-questions = ¿Cuáles de estas preguntas quiere hacer?
    .hint = Elija las que le sirvan y cambie las palabras después, si quiere
    .open = Elegir entre preguntas que otros hacen
    .more = Más sobre: { $topic } ({ $count })
    .topic = { $topic } ({ $count })
board-questions-others = Otros temas
board-questions-quiet = Algunas personas también quieren preguntar esto
    .hint = Solo si usted quiere: es privado hasta que diga otra cosa
board-questions-time = Con unos 5 minutos para cada una, sus preguntas ocupan { $minutes } minutos de la hora.

topic-second-opinion = La segunda opinión
topic-new-diagnosis = Una enfermedad nueva
topic-unclear-diagnosis = Cuando no está claro qué enfermedad es
topic-choice = Qué tratamiento elegir
topic-surgery = Una operación
topic-strong-treatment = Quimio, radioterapia y otros tratamientos fuertes
topic-not-working = Cuando el tratamiento no ayuda o es difícil
topic-rare = Una enfermedad rara
topic-test-results = Las pruebas y sus resultados
topic-medicines = Sus medicamentos
topic-long-term = Una enfermedad sin peligro o larga
topic-daily-life = Gastos, viajes y vida diaria

# The starts of words, split by |, that speak of a topic in what the person has written; folded to letters without accents.
read-topic-surgery = opera|cirug|quirurg|extirp|quitar|sacar|quitaron|sacaron|bypass|trasplant|transplant|implant|protesis|reemplaz|ablacion|marcapaso
read-topic-strong-treatment = quimio|radiac|radioter|inmunoter|infusion|madre|rayos
read-topic-test-results = biops|escaner|resonancia|rm|rmn|tac|tc|tomograf|ecograf|ultrasonido|radiograf|placa|analisis|analitica|laborat
read-topic-not-working = peor|empeor|secundario|adverso|mejoro|mejora
read-topic-rare = rara|raro|raras|sindrome
read-topic-medicines = tableta|comprimido|pastilla|pildora|medicament|medicina

## The questions that matter most

board-top = ¿Cuáles son las 3 preguntas más importantes?
    .open = Elegir las 3 más importantes
board-top-chosen = { $count ->
    [0] Elija primero la más importante. Las 3 primeras van en la página 1
    [one] 1 elegida. Las 3 primeras van en la página 1
    [2] 2 elegidas. Las 3 primeras van en la página 1
    [3] 3 elegidas. Van en la página 1; las demás son para cuando haya tiempo
   *[other] { $count } elegidas. En la página 1 caben 3; las demás van detrás
}
board-top-place = Número { $place }

## Papers

board-records = ¿Qué papeles e imágenes tiene?
    .hint = Mire en cada uno: ¿nombre y fecha de nacimiento como en su documento?
    .open = Repasar los papeles que piden los médicos
board-records-clinic = Lo que pidió esta clínica
board-records-core = Para cualquier visita
board-records-others = Lo que otras clínicas suelen pedir
board-records-specialty = { $specialty }
board-records-own = Otros de su lista

## Medicines

board-medicines = Ponga todas las cajas en la mesa. ¿Usa también algo de esto?
    .hint = Elija una fila para añadirlo, y mire también en el baño y en la nevera
    .open = Repasar los tipos que se olvidan con facilidad
    .nothing-else = No uso nada más de esto
board-medicines-none = Ninguno

forgotten-drops = Gotas para los ojos, los oídos o la nariz
forgotten-creams = Cremas y pomadas
forgotten-patches = Parches
forgotten-injections = Inyecciones, también las de una clínica
forgotten-inhalers = Inhaladores y aerosoles
forgotten-over-the-counter = De la tienda, sin receta
forgotten-vitamins = Vitaminas y minerales
forgotten-herbs = Hierbas e infusiones
forgotten-abroad = De otro país
forgotten-someone-else = El medicamento de otra persona
forgotten-stopped = Lo que dejó en los últimos 3 meses

## The family

board-family = ¿Alguien de su familia tuvo algo de esto?
    .hint = Abra los grupos uno por uno; puede ser aproximado
    .open = Repasar las enfermedades que vienen de familia
    .nobody = Nadie de mi familia tuvo nada de esto
    .not-known = No lo sé
board-family-nobody = Nadie
board-family-noted = { $count ->
    [one] 1 anotada
   *[other] { $count } anotadas
}
# One of several brothers of whom nothing else is known yet.
board-family-alike = { $name } { $place }
board-family-group =
    .hint = Elija una enfermedad y después quién la tuvo
board-family-who = { $illness }: ¿quién la tuvo?
    .hint = Elija a cada familiar que la tuvo; después se le pregunta la edad

family-group-cancer-breast-pelvis = Cáncer de mama, útero, ovario o próstata
family-group-cancer-digestive = Cáncer de estómago, intestino, hígado o páncreas
family-group-cancer-other = Otros cánceres
family-group-tumors = Tumores raros, cambios conocidos en los genes
family-group-heart = El corazón
family-group-vessels-blood = Sangre, vasos sanguíneos y derrame cerebral
family-group-metabolism = Diabetes, tiroides y similares
family-group-digestion-kidney-lung = Estómago, intestino, riñones y pulmones
family-group-brain = Cerebro, nervios y músculos
family-group-mind = Mente y ánimo
family-group-birth = Embarazo, parto y desarrollo
family-group-senses-joints = Ojos, oídos, piel y articulaciones
family-group-reactions = Infecciones, hinchazón, malas reacciones

side-own = Hermanos, hermanas, hijos e hijas
side-mothers = Por parte de su madre
side-fathers = Por parte de su padre
side-others = Otros
