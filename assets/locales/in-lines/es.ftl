### What is said in other words where the interview goes on in lines: there are no keys there, and no rows to see.
### This translation still needs a reader from the field.

choose-letters = { "" }
choose-plain = { "" }
choose-broken = Estas respuestas no se pudieron leer. Elija este número para oír qué hacer.
choose-refused = Estas respuestas no se pueden abrir ahora. Elija este número para oír por qué.
choose-how-to-close = Esta es la primera página. Escriba salir para cerrar.
undo-brings-back = Escriba deshacer para traerlo de vuelta.
undo-takes-back = Escriba deshacer para dejarlo como estaba.
undo-takes-them-back = Escriba deshacer para quitarlos.
undo-done = Deshecho. Escriba rehacer para hacerlo otra vez.
many-hint = Uno por línea
reading-title = La hoja, para leer
help-board = Escriba los números de lo que quiere elegir. El mismo número lo quita.
help-check = Los primeros números son cosas que mirar. Después vienen todas las respuestas: elija una para cambiarla.
goto-hint = Escriba un número, o una parte del nombre
cli-saved = Sus respuestas están guardadas. Para seguir, escriba: previsit --plain
