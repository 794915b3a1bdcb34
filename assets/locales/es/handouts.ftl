### The further papers: letters for missing records, the list of what is brought, the medicine card, the blank form.
### This translation still needs a reader from the field.
### Ids: letter-*, cover-*, card-*, blank-*. A letter is read in an office: polite, short, no illness is named.

# Letters that ask for missing records.
letter-title = Cartas para pedir los documentos que faltan
letter-paper = Carta a { $place }
letter-paper-open = Carta, lugar por rellenar
letter-notice = Carta del paciente
letter-heading = Les pido que me envíen copias de mi historia clínica
letter-to = Para
letter-address = Dirección a la que enviarlas
letter-why = Me estoy preparando para una visita al médico. El médico necesita ver mis documentos anteriores. Les pido copias de lo que figura aquí.
letter-which = Lo que pido
letter-item-asked = Ya pedí esto antes: { $date }
letter-how = En qué forma
letter-how-papers = Informes, cartas y resultados de laboratorio: en papel o como archivo PDF.
letter-how-pictures = Imágenes y registros: las imágenes o los registros mismos, con el informe escrito. Sirve un disco, una memoria USB o un enlace.
letter-how-slides = Preparaciones en vidrio o tejido: quisiera saber cómo puedo pedirlos prestados.
letter-when = Los necesito antes de mi visita: { $date }.
letter-when-open = Los necesito a más tardar este día
letter-right = En la mayoría de los lugares, las personas pueden ver su propia historia clínica y recibir copias.
letter-trouble = Si necesitan un formulario, un pago o una prueba de quién soy, díganmelo pronto, por favor. Si no pueden enviar algo, díganme por favor por qué, y quién lo tiene.
letter-thanks = Gracias por su ayuda.
letter-signature = Firma del paciente, o de alguien que pueda firmar
letter-date = Fecha
letter-none = No hace falta ninguna carta: ningún papel de la lista está por pedir.

# The list of what is brought, to be ticked at the desk.
cover-title = Lo que llevo a la visita
cover-notice = Escrito por el paciente
cover-heading = Lo que llevo a la visita
cover-enclosed = En este sobre
cover-count = { $count ->
    [one] 1 papel o imagen
   *[other] { $count } papeles e imágenes
}
cover-none = Todavía no hay nada en el sobre
cover-unsaid = Quizás en este sobre
cover-coming = En camino, no en este sobre
cover-missing = Falta, no se pudo conseguir
cover-desk = Para rellenar en recepción
cover-received = Recibido por
cover-date = Fecha
cover-nothing = No hay ninguna lista que imprimir: no se ha rellenado ningún papel ni imagen.
cover-back = Números que me deben devolver

# The medicine card for a wallet: a page that is folded twice.
card-title = Tarjeta de medicamentos
card-part-of = Parte { $page } de { $pages }
card-fold = Para doblar: la mitad de abajo hacia atrás, y después la mitad derecha hacia atrás.
card-pages = No todos los medicamentos caben en una página. La tarjeta tiene { $count } páginas. Llévelas todas.

# The blank form, to be filled in with a pen.
blank-title = Formulario para preparar una visita
blank-who = Nombre y fecha de nacimiento: ______________________________
blank-how = Rellene lo que sepa y omita lo demás. Marque las casillas que correspondan. Alguien puede ayudarle. Si no puede responder, escriba un signo:
blank-sign = { $sign } quiere decir: { $words }
blank-more-room = Si necesita más sitio, use la parte de atrás de la página. Escriba allí también la pregunta.
blank-own = Solo para usted
blank-own-why = Deje esta página en casa, o muéstrela si quiere. Nadie la necesita para leer lo demás.
blank-number = N.º
blank-more-each = Más sobre ellos: empiece con el número de la fila
blank-if = solo si "{ $question }" es: { $answer }
blank-if-given = solo si respondió "{ $question }"
blank-if-not = salvo si "{ $question }" es: { $answer }
blank-if-fits = solo si corresponde a su respuesta a "{ $question }"
blank-or = {" o "}
blank-slash = {" / "}
