### The full-screen wizard: pages, buttons, keys and messages.
### This translation still needs a reader from the field.

program-title = Hoja de visita
person-new = Una persona nueva
nothing-leaves = Nada sale de esta computadora
saved-at = Guardado { $time }
not-saved = No guardado
not-filled-in = sin rellenar
preview-heading = La hoja, como está ahora
hidden-back = Seguir
window-too-small = Haga la ventana más grande. No se pierde nada.

# Fixed words (see the safety rules of the project); every language has them.
safety-emergency = ¿Dolor en el pecho, dificultad para respirar, debilidad en la cara o en un brazo, dificultad para hablar? ¿Sangrado fuerte, reacción alérgica grave, confusión repentina, desmayo o pensamientos de acabar con su vida? Deténgase aquí. Llame ahora al número de emergencias de su zona. Fiebre durante la quimio: llame de inmediato al equipo que trata su cáncer, de día o de noche.
safety-not-advice = Este programa no es un consejo médico. Le ayuda a hablar con su médico.
safety-no-change = No empiece a tomar, no deje de tomar ni cambie ningún medicamento por causa de esta hoja.

# Choose person
choose-title = Hoja de visita
choose-heading = ¿Para quién es la visita?
choose-new = Una persona nueva
choose-demo = Probar con una persona inventada
choose-stopped = Se quedó en: { $name }, { $part }. Pulse Enter para seguir ahí.
choose-letters = ¿Letras muy pequeñas? Mantenga pulsada Ctrl y pulse + (en una Mac: Cmd y +).
choose-first-time = ¿Es la primera vez? Elija una persona nueva, o mire con una inventada.
choose-plain = ¿Usa un lector de pantalla? Cierre esto y empiece con previsit --plain
choose-broken = Estas respuestas no se pudieron leer. Enter dice qué hacer.
broken-heading = Estas respuestas no se pudieron leer
broken-aside = No se quita nada cuando el archivo se pone aparte. Puede empezar de nuevo, o poner una copia en su lugar.
broken-put-aside = Poner el archivo aparte
choose-refused = Estas respuestas no se pueden abrir ahora. Enter dice por qué.
choose-how-to-close = Esta es la primera página. Pulse Ctrl+Q para cerrar.
choose-set-aside = Estas respuestas no se pudieron leer. El archivo se puso aparte como { $file }. No se quitó nada.
parts-done = { $done } de { $all } partes hechas

# Task list
tasks-heading = ¿Qué quiere hacer ahora?
group-visit = La visita
group-health = Su salud
group-sheet = La hoja
standing-to-do = Por hacer
standing-started = Empezado
standing-done = Hecho
tasks-optional = puede omitir esto
tasks-check = Revisar sus respuestas
tasks-findings = { $count ->
    [0] Nada que mirar
    [one] 1 cosa que mirar
   *[other] { $count } cosas que mirar
}
tasks-make = Hacer la hoja
tasks-ready = Ya está lista: los huecos dicen "sin rellenar"

# Questions
page-position = { $part }: pregunta { $now } de { $all }
page-style-one = Una pregunta por página. F3 muestra todas las casillas de esta parte en una página.
page-style-all = Todas las casillas de esta parte. F3 vuelve a una pregunta por página.
sheet-will-say = La hoja dirá: { $words }
problem = Problema: { $problem }
problem-stays = Cámbielo, o pulse Enter otra vez para dejar lo que escribió.
date-ask = Esto puede ser uno de dos días. ¿Cuál es?
leave-out = Omitir esto
leave-out-again = Quitar esta respuesta y omitirla
suggest-called = también se llama { $names }
suggest-sold = también se vende como { $names }
suggest-contains = contiene { $names }
suggest-as-written = Dejar "{ $words }" como lo escribí
suggest-found = { $count ->
    [one] Se encontró 1. Pulse Abajo para elegirlo, o siga escribiendo.
   *[other] Se encontraron { $count }. Pulse Abajo para elegir uno, o siga escribiendo.
}
choices-narrowed = Solo los que tienen "{ $words }". Retroceso trae de vuelta los demás.
choices-order = { $words } (número { $place })
column-when = Cuándo
list-not-given = sin indicar
list-moved = Movido. Ahora es el número { $place }.
list-cannot-move = No se puede mover más. Es el número { $place }.
list-added = { $count ->
    [0] No se añadió nada.
    [one] Se añadió 1. { undo-takes-back }
   *[other] Se añadieron { $count }. { undo-takes-them-back }
}
many-hint = Uno por línea. Alt+Enter empieza una línea nueva

# Buttons
button-continue = Continuar
button-back = Volver
button-finished = Esta parte está terminada
button-later = Volveré más tarde
button-add-many = Añadirlos a la lista
button-to-list = Volver a la lista
button-more = { $count ->
    [one] 1 pregunta más sobre esto
   *[other] { $count } preguntas más sobre esto
}
button-move-up = Moverlo hacia arriba
button-move-down = Moverlo hacia abajo
button-remove = Quitarlo
button-next-part = Parte siguiente: { $part }
button-check = Revisar sus respuestas
button-all-parts = Volver a la lista de partes
button-make = Hacer la hoja
button-open-file = Abrirlo
button-close = Guardar y cerrar
button-stay = Quedarse aquí
button-back-to-page = Volver a la página

# The end of a part
end-heading = { $part }: esa fue la última pregunta
end-done = Aquí todo está respondido. Puede cambiarlo en cualquier momento.
end-open = Algunas respuestas están abiertas. La hoja dice "sin rellenar" en ellas.

# Undo
undo-done = Deshecho. Ctrl+Y lo hace otra vez.
redo-done = Hecho otra vez. { undo-takes-back }
# Said behind what was removed or added
undo-brings-back = Ctrl+Z lo trae de vuelta.
undo-takes-back = Ctrl+Z lo deshace.
undo-takes-them-back = Ctrl+Z los quita.
undo-nothing = No hay nada que deshacer.
redo-nothing = No hay nada que hacer otra vez.
saved-as-you-go = Guardado. Cada respuesta se guarda al momento.

# Check your answers
check-title = Revisar sus respuestas
check-findings = { $count ->
    [0] Nada que mirar. Lea sus respuestas una vez más.
    [one] 1 cosa que mirar
   *[other] { $count } cosas que mirar
}

# Make the sheet
make-title = Hacer la hoja
make-heading = Hacer la hoja
make-for = ¿Para quién es?
make-for-doctor = Para el médico
make-for-patient = Para usted, con sitio para escribir
make-for-both = Para los dos
make-paper = Papel
make-paper-a4 = A4
make-paper-letter = Carta (Letter)
make-letters = Letra
make-letters-normal = Normal, 12 puntos
make-letters-large = Grande, 18 puntos, más páginas
make-without = Omitir estas partes
make-private-heading = Notas privadas
make-private = Imprimirlas también, en su propio papel
make-now = ¿Y ahora?
make-show = Mostrarla aquí primero
make-print = Imprimir en { $printer }
make-pdf = Guardar como PDF
make-text = Guardar como texto simple
make-file = El archivo va aquí. Puede cambiarlo
make-answers-heading = Leer las respuestas de vuelta más tarde
make-answers-hint = Quien tenga el archivo puede leer entonces todas las respuestas que se imprimen
make-answers = Poner las respuestas dentro del PDF
make-more-papers = Más papeles, guardados como PDF
make-handout-letters = Cartas para pedir los documentos que faltan
make-handout-cover = Lista de lo que lleva
make-handout-card = Tarjeta de medicamentos para doblar y llevar en la cartera
make-pages = { $count ->
    [one] 1 página. Nadie la recibe si usted no la imprime o la envía.
   *[other] { $count } páginas. Nadie las recibe si usted no las imprime o las envía.
}
make-saved = Guardado como { $file }
make-printed = Enviado a la impresora { $printer }.
make-opened = Se abre el visor.
reading-title = La hoja, para leer. Esc vuelve atrás
done-heading = El papel está listo
done-next = Llévelo, y lleve también sus medicamentos y papeles. Vaya con alguien que escuche con usted, si puede.
done-private = Quien tenga el archivo puede leerlo. Guárdelo donde guarda sus papeles.

# Help
help-title = Ayuda
help-heading = Ayuda
help-emergency = En una emergencia
help-keys = Teclas
help-plain-answers = Todas las respuestas se quedan en esta computadora. Para borrar a una persona, cierre esto y escriba: previsit remove NAME
help-choose = Elija para quién es la visita, o añada una persona. La persona inventada está para hacer pruebas.
help-tasks = Abra cualquier parte, en cualquier orden. Puede hacer la hoja en cualquier momento.
help-check = Las primeras filas son cosas que mirar. Debajo están todas las respuestas: Enter en una fila la cambia.
help-make = La hoja para el médico tiene los datos. Su propia hoja tiene sitio para anotar las respuestas.
help-goto = Escriba una palabra y elija la fila que quiera.

# Go to
goto-title = Ir a
goto-heading = ¿Adónde quiere ir?
goto-hint = Escriba una parte del nombre; después Enter toma la primera fila
goto-nothing = Nada tiene este nombre. Quite algunas letras.
goto-tasks = La lista de partes
goto-people = Otras personas

# Closing
closing-heading = ¿Quiere cerrar?
closing-saved = Todas sus respuestas están guardadas.
closing-not-saved = Las últimas respuestas aún no están guardadas. Quédese aquí, y el programa lo intenta otra vez.
closing-back = Para volver, escriba: previsit

# Keys: what a key does, in a word for the footer, and in a sentence for the help page.
key-enter-choose = Elegir
key-enter-tick = Marcar
key-enter-continue = Continuar
key-enter-open = Abrir
key-enter-go-there = Ir allí
key-enter-change = Cambiar
key-enter-back-to-page = Volver
key-choose = Elegir
    .help = Toma lo marcado: guarda la respuesta y sigue
key-back = Volver
    .help = Vuelve un paso atrás y conserva lo que escribió
key-up = Arriba
    .help = Va a la fila de arriba
key-down = Abajo
    .help = Va a la fila de abajo
key-up-down = Moverse
key-next = Siguiente
    .help = Va a lo siguiente, también a Continuar y Volver
key-previous = Anterior
    .help = Va a lo anterior
key-help = Ayuda
    .help = Dice por qué se pregunta esto, y muestra las teclas
key-go-to = Ir a
    .help = Va a cualquier parte o pregunta por su nombre
key-pages = Todo junto
    .help = Muestra todas las casillas de una parte en una página, o una pregunta por página
key-add = Añadir
    .help = Añade una fila a una lista
key-remove = Quitar
    .help = Quita la fila marcada; Ctrl+Z la trae de vuelta
key-move-up = Subir
    .help = Mueve la fila marcada hacia arriba
key-move-down = Bajar
    .help = Mueve la fila marcada hacia abajo
key-undo = Deshacer
    .help = Deshace el último cambio, en cualquier página
key-redo = Otra vez
    .help = Lo hace otra vez
key-sheet = Hoja
    .help = Hace la hoja
key-save = Guardar
    .help = Dice que cada respuesta se guarda al momento
key-hide = Ocultar
    .help = Oculta todo hasta que usted siga
key-close = Cerrar
    .help = Guarda y cierra
key-interrupt = Cerrar
    .help = Dice lo que se guardó, y cierra cuando se pulsa otra vez
key-page-up = Arriba
    .help = Sube diez filas
key-page-down = Abajo
    .help = Baja diez filas
key-new-line = Línea nueva
    .help = Empieza una línea nueva en un texto largo
key-left = Izquierda
    .help = Va una letra atrás en el texto
key-right = Derecha
    .help = Va una letra adelante en el texto
key-word-left = Palabra atrás
    .help = Va una palabra atrás en el texto
key-word-right = Otra palabra
    .help = Va una palabra adelante en el texto
key-home = Principio
    .help = Va al principio de la línea
key-end = Final
    .help = Va al final de la línea
key-backspace = Quitar
    .help = Quita la letra de antes del cursor
key-delete = Quitar
    .help = Quita la letra que está en el cursor
key-delete-word = Quitar
    .help = Quita la palabra de antes del cursor
key-space = Marcar
    .help = Marca una fila; en un texto es un espacio
key-digits = Fila
    .help = Toma la fila con este número, en las listas
key-question-mark = Ayuda
    .help = Muestra la ayuda; en una casilla, escríbalo solo y pulse Enter
make-print-usual = Imprimir
make-not-printed = La impresora no lo aceptó. Guarde el PDF e imprímalo desde ahí.
make-not-opened = No se encontró ningún visor. El archivo es { $file }
make-no-pdf = No se pudo hacer el PDF. Guarde la hoja como texto simple.
