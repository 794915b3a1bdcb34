### Plain mode: the interview in lines. Commands are the same at every prompt.
### This translation still needs a reader from the field.

plain-hello = Escriba su respuesta y pulse Enter. Escriba ? para la ayuda, ?? para todos los comandos, < para volver, salir para cerrar. Cada respuesta se guarda al momento.
plain-question = Pregunta { $now } de { $all }. { $question }
plain-now = Ahora: { $words }
plain-keep = Pulse Enter para dejarlo así.
plain-chosen = { $words } (elegido)
plain-ticked = Elegido: { $words }.
plain-unticked = Ya no está elegido: { $words }.
plain-cleared = La respuesta se quitó. Escriba deshacer para recuperarla.
plain-more = { $count ->
    [one] 1 más. Escriba seguir para oírla.
   *[other] { $count } más. Escriba seguir para oírlas.
}
plain-found = { $count ->
    [one] Se encontró 1.
   *[other] Se encontraron { $count }.
}
plain-garbled = Problema: algunas letras de esta línea no se pudieron leer. Mírelas, y escriba la línea otra vez si están mal.

# What can be typed now
plain-ask-one = Escriba un número. Pulse Enter para dejarlo abierto.
plain-ask-one-kept = Escriba un número, o pulse Enter para dejar lo elegido.
plain-ask-several = Escriba uno o más números, como 1 3. Pulse Enter para dejarlo abierto.
plain-ask-several-kept = Escriba los números que correspondan, como 1 3, o pulse Enter para dejar lo elegido.
plain-ask-ticks = Escriba un número para elegirlo o quitarlo, varios con espacios entre ellos. Pulse Enter para seguir.
plain-ask-list = Escriba un número para cambiar una fila, + para añadir, - y un número para quitar.
plain-ask-rows = Escriba un número.
plain-ask-nothing = Escriba < para volver.
plain-ask-lines = Escriba uno por línea. Una línea vacía termina la lista.
plain-ask-day = Escriba un número, o pulse Enter para dejar sus palabras.
plain-ask-offered = Escriba un número, o escriba su respuesta. Pulse Enter para seguir.
plain-ask-offers = Escriba un número, o pulse Enter para dejar "{ $words }".
plain-ask-boxes = Pulse Enter para ponerlo en las casillas, o escriba 1 para dejar las palabras como están.
plain-ask-others = Escriba un número, o escriba su respuesta.
plain-ask-one-of-these = Escriba uno de estos números.
plain-enter = Pulse Enter para: { $words }.
plain-enter-number = Pulse Enter para el número { $number }, { $words }.
plain-enter-back = Pulse Enter para volver.
plain-digits = "{ $digits }" es también el número de { $words } en la lista. Escriba { $digits } otra vez para { $words }, o pulse Enter para dejar "{ $digits }".

# What cannot be done here
plain-no-question = Aquí no hay ninguna respuesta que esto pueda cambiar.
plain-no-others = Aquí no hay otras respuestas. Escriba un número o pulse Enter.
plain-no-more = Eso fue todo. Aquí no hay más que oír.
plain-no-numbers = Aquí no hay números. Escriba su respuesta, o escriba ? para la ayuda.
plain-no-number = Aquí no hay un número { $number }. Escriba un número del 1 al { $last }.
plain-one-number = Aquí solo se puede escribir un número.
plain-nobody-open = Todavía no están abiertas las respuestas de nadie. Elija primero una persona.
plain-nothing-found = Aquí nada se llama "{ $words }". Escriba un número, o escriba ? para la ayuda.

# Help
plain-help-others = Otras respuestas a esta pregunta:
plain-help-commands = Escriba ?? para oír todos los comandos.

# Commands in words; the English words work in every language
plain-word-undo = deshacer
plain-word-redo = rehacer
plain-word-go = vaya
plain-word-sheet = hoja
plain-word-more = seguir
plain-word-quit = salir

# What each command does
plain-does-back = vuelve a la pregunta anterior
plain-does-help = dice por qué se pregunta esto
plain-does-commands = dice todos los comandos
plain-does-where = dice dónde está usted y cuánto está hecho
plain-does-leave-out = omite esta pregunta
plain-does-clear = quita la respuesta y pregunta otra vez
plain-does-others = dice otras respuestas, como que no lo sabe; /1 es la primera de ellas
plain-does-numbers = elige estos números
plain-does-add = añade uno a una lista
plain-does-remove = quita el número 2 de una lista
plain-does-more = dice los nueve siguientes de una lista larga
plain-does-undo = deshace el último cambio
plain-does-redo = lo hace otra vez
plain-does-go = va a la parte 3; vaya y un nombre va a lo que se llama así
plain-does-sheet = hace la hoja
plain-does-quit = guarda y cierra
plain-does-space = Un espacio al principio de una línea hace de ella una respuesta, palabra por palabra. Así, una respuesta puede empezar con cualquier signo.
