### Help on the command line: what makes the program usable for everyone.
### This translation still needs a reader from the field.

help-commands = Comandos del modo simple

help-accessibility =
    Lectores de pantalla y braille
    Empiece con previsit --plain. Hace las mismas preguntas, una línea tras otra. El ajuste ACCESSIBLE=1 hace lo mismo.
    Escriba ? para la ayuda y ?? para todos los comandos. También sirve un guion con respuestas en la entrada estándar.

    Letras más grandes
    En la mayoría de las terminales, mantenga pulsada Ctrl y pulse +; en una Mac, Cmd y +. Todo cabe en 40 columnas y 12 filas.
    La hoja en letra grande: previsit export NAME --to visit.pdf --large

    Contraste fuerte
    previsit --high-contrast muestra letras blancas sobre negro. No hace falta ningún color para ver dónde está. La fila marcada tiene un > delante, y el cursor está en ella. Se respeta NO_COLOR.

    Terminales sencillas
    previsit --ascii muestra solo letras ASCII. Lo hace por sí mismo donde la configuración regional no tiene otras.

    El ratón
    No hace falta ratón. previsit --no-mouse lo deja a la terminal, para que pueda marcar y copiar texto.

    Manos que tiemblan
    Una tecla que se mantiene pulsada cuenta una vez. Todo cambio se puede deshacer con Ctrl+Z. No hay límites de tiempo.

    Alguien mira por encima de su hombro
    F12 oculta todo hasta que usted siga. Los archivos de esta computadora se quedan donde están.

    Sin computadora
    previsit blank hace un formulario con todas las preguntas, para rellenar a mano.
