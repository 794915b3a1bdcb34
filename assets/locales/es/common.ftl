### Words that screen, plain mode and paper share.
### This translation still needs a reader from the field.

list-separator = {", "}

# What a person may say instead of an answer. `.paper` is how a doctor reads it.
unknown-not-sure = No lo sé
    .paper = no lo sabe
unknown-nobody-knows = Pregunté, nadie lo sabe
    .paper = preguntó, nadie lo sabe
unknown-withheld = Prefiero no decirlo
    .paper = prefiere no decirlo
instead-not-sure = No lo sé
instead-nobody-knows = Pregunté, nadie lo sabe
instead-withheld = Prefiero no decirlo

# The times of a day, in rows of the medicine list.
time-morning = mañana
time-noon = mediodía
time-evening = tarde
time-night = noche

# Words that count as a number when an amount is read, split by |.
read-number-words = medio|media|mitad|cuarto|tercio|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|un|una|vez|ninguno|ninguna|nada|ambos|ambas
# Words that count as a decade when an age is read, split by |.
read-decade-words = veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|adolescen|nacimiento|nacer|niño|niña|nino|nina|infancia|niñez|bebé|bebe|veintitantos|treintañer|quincea

# Words for 0, 1, 2 and so on, when it is asked how many; split by |, several words for one number by a space.
read-counts = ninguno ninguna no cero nadie nada|uno una un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce

problem-amount = Escriba un número y su unidad, como 500 mg o media pastilla
problem-age = Escriba la edad como número, como 62, o unos 70
problem-scale = Escriba un número del 0 al 10
problem-count = Escriba un número del 0 al 20, o ninguno

# The second look at the answers.
review-blank = { $question }: sin rellenar
review-blank-of = { $name }: { $question } está sin rellenar
review-unread = { $question }: el programa no pudo leer esto; queda como usted lo escribió
review-unread-of = { $name }: { $question } no se pudo leer; queda como usted lo escribió
review-lies-behind = { $question }: { $day } ya pasó. ¿Hay una fecha nueva?
review-lies-ahead = { $name }: { $question } dice { $day }, y ese día aún no llegó
review-before-birth = { $name }: { $question } dice { $day }, y eso es antes de la fecha de nacimiento
review-end-before-start = { $name }: terminó antes de empezar. Mire las dos fechas
review-dose = { $name }: { $asks }
review-no-unit = { $name }: la concentración dice { $dose }. ¿Es mg u otra unidad?
review-parent-younger = { $name }: esta edad no concuerda con la de usted
review-ill-after-death = { $name }: una enfermedad empezó a una edad mayor que esta
review-paper-missing = { $name }: pedido, todavía no llegó
review-no-file = { $name }: no hay ningún archivo { $file } en esta computadora
review-sensitive = { $question }: esto se va a imprimir. Quítelo si nadie más debe leerlo
review-question-printed = { $name }: esto se va a imprimir. Diga si debe quedar privado
review-top-open = Usted escribió { $count } preguntas. Elija las 3 más importantes
review-list-empty = { $part }: sin respuesta. ¿No hay nada, o no lo sabe?
review-top-three = { $count ->
    [one] Usted escribió 1 pregunta. A los médicos les gusta ver las 3 más importantes
   *[other] Usted escribió { $count } preguntas. A los médicos les gusta ver las 3 más importantes
}
