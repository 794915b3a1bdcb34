### The part about papers and pictures for the visit: what there is, where it is, and what is still missing.
### This translation still needs a reader from the field.
### Ids: part-records, records-FIELD, list-records-records, record-FIELD, and the choices record-form-*, record-state-*.

part-records = Resultados y papeles para llevar
    .help = Una segunda opinión se apoya en los resultados de sus pruebas. Esta parte muestra lo que tiene y lo que aún falta.

records-clinic-wants = ¿Qué le pidió la clínica que llevara?
    .label = Pedido por la clínica
    .hint = Mire en la carta o pregunte por teléfono
    .help = Lo que pide la clínica va primero. Si no pidió nada, omita esto.

list-records-records = Resultados y papeles para llevar
    .label = Papeles e imágenes
    .count = { $count ->
        [one] 1 papel
       *[other] { $count } papeles
    }
    .hint = Cartas, informes, imágenes, análisis, tarjetas de aparatos
    .help = El médico ve lo que usted lleva y lo que está en camino. Desde aquí no se envía nada.
    .add = Añadir un papel o imagen (informe, radiografía, carta, análisis)
    .another = Añadir otro papel o imagen
    .none = No tengo papeles ni imágenes
    .none-label = No tiene papeles ni imágenes
    .entry = Un papel sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varios: escriba o pegue uno por línea

records-names-match = ¿Está en cada papel su nombre y fecha de nacimiento, como en su documento de identidad?
    .label = Coinciden nombres y fechas de nacimiento
    .help = Es posible que una clínica no pueda usar papeles con otro nombre. Los apellidos de casada y los errores de escritura son frecuentes.

record-what = ¿Qué es?
    .label = Papel o imagen
    .hint = Resonancia de la cabeza o carta del hospital, por ejemplo
    .help = La mayoría de los papeles tienen un título arriba. Puede copiarlo.

record-date = ¿Cuándo fue la prueba o la visita?
    .label = Fecha de la prueba o visita
    .hint = La fecha de la prueba, no la de la impresión
    .help = Los resultados más nuevos son los que más cuentan. Los de antes muestran cómo cambiaron las cosas.

record-place = ¿Dónde se hizo?
    .label = Dónde se hizo
    .hint = La clínica, el hospital o el laboratorio, y la ciudad
    .help = Allí se pueden pedir copias e imágenes.

record-form = ¿En qué forma viene?
    .label = Forma
    .hint = Elija todo lo que corresponda
    .help = De una prueba de imagen, muchos médicos quieren las imágenes y el informe escrito.

record-state = ¿Ya lo tiene?
    .label = Situación
    .help = Usted ve de un vistazo qué hacer antes de la visita. El médico ve lo que falta.

record-asked-on = ¿Cuándo lo pidió?
    .label = Pedido el
    .hint = Basta una fecha aproximada
    .help = Las copias pueden tardar unas semanas. La fecha ayuda si tiene que pedirlo otra vez.

record-disc-works = ¿Probó el disco o el enlace, y funciona?
    .label = El disco o enlace funciona
    .help = Algunos discos no se abren en otra clínica. Si no lo ha probado, omita esto.

record-language = ¿En qué idioma está?
    .label = Idioma
    .hint = Diga también si está traducido
    .help = El médico tiene que poder leerlo. Quizás la clínica conozca a alguien que traduzca.

record-matches-id = ¿Tiene su nombre y fecha de nacimiento como en su documento de identidad?
    .label = Coincide nombre y fecha de nacimiento
    .help = Es posible que una clínica no pueda usar papeles con otro nombre. Los apellidos de casada y los errores de escritura son frecuentes.

record-file = ¿Dónde está el archivo en esta computadora?
    .label = Archivo en esta computadora
    .hint = La carpeta y el nombre del archivo
    .help = Le ayuda a encontrar el archivo otra vez. Nunca se imprime.

# Said after the name of a file was given.
record-file-there = El archivo está ahí.
record-file-missing = No hay ningún archivo con este nombre en esta computadora. Queda como usted lo escribió.

## Choices

record-form-report = Informe escrito
record-form-pictures = Imágenes (disco, memoria USB o enlace)
record-form-slides = Preparaciones en vidrio o tejido
    .help = Trozos finos que el laboratorio guarda después de una biopsia o una operación.
record-form-tracing = Trazado o grabación
    .help = Curvas o una película, como las de una prueba del corazón o del cerebro.
record-form-letter = Carta del médico
record-form-lab-printout = Resultados de laboratorio
record-form-own-list = Lista o notas mías

record-state-in-hand = Lo tengo
record-state-in-portal = Puedo verlo en internet
    .help = Está en una cuenta en internet, como un portal del paciente.
record-state-asked = Pedido, todavía no llegó
record-state-will-be-sent = Se enviará a la clínica
record-state-cannot-get = No puedo conseguirlo
record-state-not-needed = No hace falta

# Said about a paper while its name is typed.
record-takes-longer = Una copia suele tardar { $days ->
    [one] alrededor de 1 día
   *[other] unos { $days } días
}. La visita es dentro de { $left ->
    [0] menos de 1 día
    [one] 1 día
   *[other] { $left } días
}.
