### The words of the printed sheet that are ours; the names of questions come from their own files.
### This translation still needs a reader from the field.
### Ids: sheet-PLACE. Short: a doctor reads page 1 in a minute.

sheet-title = Preparado para una visita
sheet-title-of = Preparado para una visita: { $name }
sheet-paper-doctor = Para el médico
sheet-paper-patient = Para el paciente, para escribir

# The edge of each page.
sheet-no-name = Nombre sin rellenar
sheet-name-born = { $name }, fecha de nacimiento { $date }
sheet-made = Hecho el { $date }
sheet-notice = Escrito por el paciente, no revisado por un médico
sheet-table-continued = { $head } (continuación)
sheet-page-of = Página { $page } de { $pages }

# Between a label and its answer, between answers in a row.
sheet-colon = {": "}
sheet-semicolon = {"; "}
sheet-full-stop = {". "}
sheet-space = {" "}
sheet-not-filled-in = sin rellenar

# The fixed lines.
sheet-not-advice = Esta hoja no es un consejo médico. No dice qué enfermedad tiene usted ni qué debe hacer. Le ayuda a hablar con su médico.
sheet-unchecked = Escrito por el paciente o por alguien que le ayuda. Fecha: { $date }. No se ha comparado con la historia clínica. Por favor, confirme los medicamentos, las dosis y las alergias.
sheet-do-not-change = No empiece a tomar, no deje de tomar ni cambie ningún medicamento por causa de esta hoja.

# Page 1.
sheet-age = edad: { $age }
sheet-age-either = edad: { $least } o { $most }
sheet-reason = Por qué estoy aquí
sheet-top-questions = Por favor, mire esto conmigo
sheet-top-questions-of = Por favor, mire esto conmigo ({ $top } de { $all })
sheet-safe-to-wait = ¿Es seguro esperar hasta entonces?
sheet-safety = Importante para la seguridad

# The first opinion and the story.
sheet-first-opinion = Primera opinión
sheet-story = Este problema hasta ahora
sheet-events = Lo que pasó, lo más nuevo al final
sheet-continues = Hay más en el papel del paciente.
sheet-long = largo, está en el papel del paciente
sheet-is-full = Este papel está lleno. Sigue en el papel del paciente.
sheet-print-both = El papel del médico está lleno. Imprima también el papel del paciente: allí sigue.
sheet-missing = Estos signos no se pueden imprimir y aparecen como un cuadro: { $signs }
sheet-from-doctors = Lo que no cabe en el papel del médico
sheet-levels = ahora { $now }, en el peor momento { $worst } de 10
sheet-left-out = Omitido por el paciente

# Medicines.
sheet-medicines = Medicamentos
sheet-medicine-count = { $count ->
    [one] 1 medicamento
   *[other] { $count } medicamentos
}
sheet-medicine-stopped-count = { $count ->
    [one] 1 dejado
   *[other] { $count } dejados
}
sheet-medicines-daily = Todos los días
sheet-medicines-stopped = Dejados
sheet-medicine-unit = Unidad
sheet-medicines-own-names = Como lo escribió el paciente; no está en nuestra lista de nombres
sheet-medicine-only-on = Solo cada { $days }

# Health and family.
sheet-health = Enfermedades y operaciones
sheet-family = Familia
sheet-relatives-ill = Con enfermedad, y la edad al empezar
sheet-relatives-well = Sin enfermedades conocidas
sheet-relatives-counted = Cuántos hay
sheet-relatives-further = Otros familiares
sheet-relative-age = Vive o ha muerto, edad
sheet-relative-illnesses = Enfermedades (edad al empezar)

# The drawing of the family. Short words: they stand below small signs.
tree-alt = Un dibujo de la familia. La tabla que sigue dice lo mismo con palabras.
tree-fathers-side = Árbol familiar: lado del padre
tree-mothers-side = Árbol familiar: lado de la madre
tree-own-side = Árbol familiar: hermanos, hermanas, hijos e hijas
tree-too-large = Esta familia es demasiado grande para dibujarla en este papel. La tabla muestra a todos.
tree-undrawn = { $count ->
    [one] 1 familiar no está en el dibujo: { $names }.
   *[other] { $count } familiares no están en el dibujo: { $names }.
}
tree-me = Yo
tree-mother = Madre
tree-father = Padre
tree-sister = Hermana
tree-brother = Hermano
tree-daughter = Hija
tree-son = Hijo
tree-grandmother = Abuela
tree-grandfather = Abuelo
tree-aunt = Tía
tree-uncle = Tío
tree-identical-twin = Gemelo/a idéntico/a
tree-twin = Mellizo/a
tree-half-sister = Media hermana
tree-half-brother = Medio hermano
tree-cousin = Primo/a
tree-niece = Sobrina
tree-nephew = Sobrino
tree-granddaughter = Nieta
tree-grandson = Nieto
tree-half-aunt = Media tía
tree-half-uncle = Medio tío
tree-great-grandparent = Bisabuelo/a
tree-great-aunt = Tía abuela
tree-great-uncle = Tío abuelo
tree-loss = Embarazo perdido
tree-partner = Pareja
tree-donor = Donante
tree-birth-parent = Padre/madre de sangre
tree-adoptive-parent = Padre/madre por adopción
tree-adopted-child = Hijo/a por adopción
tree-died = murió
tree-born-female = mujer al nacer
tree-born-male = hombre al nacer
tree-born-intersex = intersexual al nacer
# Words for women and for men, with commas between them: read by the program, not by people.
tree-words-woman = mujer, femenino, femenina, hembra, chica, niña, señora
tree-words-man = hombre, masculino, masculina, varón, chico, niño, señor
tree-died-at = murió, edad: { $age }
tree-key-man = hombre
tree-key-woman = mujer
tree-key-other = otro género, o no se sabe
tree-key-loss = embarazo perdido
tree-key-dead = ha muerto
tree-key-patient = paciente
tree-key-unknown = no se sabe nada
tree-key-several = este número de personas
tree-key-donor = dio un óvulo o esperma
tree-key-gene-change = cambio encontrado en los genes
tree-key-adopted = adopción
tree-key-by-blood = familia de sangre
tree-key-broken = no es de sangre, o no es seguro

# Papers, wishes, and what is left.
sheet-records = Papeles e imágenes
sheet-records-enclosed = Incluidos
sheet-records-coming = En camino
sheet-records-missing = Faltan, no se pueden conseguir
sheet-records-unsaid = No se dijo si están
sheet-question = Pregunta { $number }
sheet-all-of-these = Todo esto
sheet-more-visit = Más sobre mí y la visita
sheet-more-about = Más: { $part }

# The patient's own paper.
sheet-patient-heading = Mis notas para la visita
sheet-your-questions = Mis preguntas
sheet-compare = Primera y segunda opinión
sheet-compare-what = Tema
sheet-compare-diagnosis = Diagnóstico
sheet-compare-plan = Plan
sheet-compare-tests = Pruebas
sheet-compare-for = A favor
sheet-compare-against = En contra
sheet-compare-nothing = Si no se hace nada
sheet-second-opinion = Segunda opinión
sheet-say-it-back = Lo repito en mis propias palabras
sheet-to-bring = Qué llevar
sheet-annex = Más respuestas mías
