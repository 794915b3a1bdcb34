### The part that is filled in after the visit: what the second doctor said, and what happens next.
### This translation still needs a reader from the field.
### Ids: part-outcome, outcome-FIELD, list-outcome-questions, list-outcome-steps, step-FIELD, and the choices
### agrees-*, report-*. The questions about each answer are question-* in questions.ftl.
### "Second doctor" is the doctor who was just visited.

part-outcome = Después de la visita
    .help = Rellene esto poco después de la visita, mientras lo recuerda bien. El segundo médico es el que acaba de ver.

## The answers

list-outcome-questions = Lo que respondió el médico
    .label = Respuestas a las preguntas
    .count = { $count ->
        [one] 1 pregunta
       *[other] { $count } preguntas
    }
    .hint = Abra una pregunta para escribir la respuesta
    .on-paper = Sus preguntas, y lo que dijo el médico
    .help = Estas son las preguntas que usted llevó. Las preguntas sin respuesta se pueden hacer la próxima vez.
    .none-label = No se anotó ninguna pregunta
    .entry = Una pregunta sin palabras

## The second opinion

outcome-agrees-diagnosis = ¿Está de acuerdo el segundo médico en qué enfermedad tiene usted?
    .label = De acuerdo con el diagnóstico
    .help = Una segunda opinión puede coincidir, puede ser distinta o puede dejar cosas abiertas. Una opinión distinta no prueba que la primera estuviera mal.

outcome-second-diagnosis = ¿Qué enfermedad dice el segundo médico que tiene usted?
    .label = Diagnóstico del segundo médico
    .hint = Cópielo de la carta, o escriba lo que le dijeron
    .help = Así puede ver las dos opiniones una al lado de la otra.

outcome-agrees-plan = ¿Está de acuerdo el segundo médico con el plan?
    .label = De acuerdo con el plan
    .hint = El plan es lo que su primer médico quiere hacer
    .help = Le ayuda a ver en qué piensan igual los dos médicos.

outcome-second-plan = ¿Qué quiere hacer el segundo médico?
    .label = Plan del segundo médico
    .hint = En sus propias palabras, como lo recuerde
    .help = Así puede ver los dos planes uno al lado del otro.

outcome-why-differ = ¿En qué no coinciden los 2 médicos, y por qué?
    .label = En qué no coinciden, y por qué
    .hint = Lo que le dijeron, en sus propias palabras
    .help = Los médicos pueden no coincidir por buenas razones. Si están de acuerdo, omita esto.

outcome-new-tests = ¿Qué pruebas nuevas están previstas?
    .label = Pruebas nuevas
    .hint = La prueba, y cuándo será
    .help = Puede ver lo que sigue abierto. Si no hay ninguna, puede decirlo.

outcome-report = ¿Va a recibir un informe escrito?
    .label = Informe escrito
    .help = Con un informe en la mano, su primer médico sabe lo que se dijo.

outcome-own-words = ¿Qué dijo el médico, en las palabras de usted?
    .label = Lo que dijo el médico
    .hint = Cuéntelo como a una amistad
    .help = Si puede decirlo en sus propias palabras, lo ha entendido. Si no, puede preguntar una vez más.

outcome-feel = ¿Cómo se siente con eso?
    .label = Cómo se siente el paciente
    .hint = Alivio, duda o tristeza, por ejemplo
    .help = Sus sentimientos importan cuando decide. Puede omitir esto.

outcome-choice = ¿Qué elige usted?
    .label = Lo que elige el paciente
    .hint = "Necesito más tiempo" también es una respuesta
    .help = Es su decisión, y puede cambiarla. Puede omitir esto.

## What happens next

list-outcome-steps = Qué sigue ahora
    .label = Próximos pasos
    .count = { $count ->
        [one] 1 paso
       *[other] { $count } pasos
    }
    .hint = Pruebas, llamadas, cartas, visitas y tratamientos
    .help = Con una lista, nada se pierde entre 2 clínicas. A menudo bastan 3 pasos.
    .add = Añadir un paso
    .another = Añadir otro paso
    .none = No hay nada más que hacer
    .none-label = Sin próximos pasos
    .entry = Un paso sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varios: escriba o pegue uno por línea

step-what = ¿Cuál es el próximo paso?
    .label = Paso
    .hint = Llamar para pedir fecha para la resonancia, por ejemplo
    .help = Escriba una cosa cada vez. Los pasos pequeños son más fáciles.

step-who = ¿Quién lo hace?
    .label = Quién
    .hint = Usted, su hija o la clínica, por ejemplo
    .help = Un paso con un nombre al lado se hace.

step-by-when = ¿Para cuándo debe estar hecho?
    .label = Para cuándo
    .hint = Basta una fecha aproximada
    .help = Puede ver qué va primero.

## Choices

agrees-yes = Sí
agrees-partly = En parte
agrees-no = No
agrees-open = Sigue abierto
    .help = El médico no puede decirlo todavía, o espera una prueba.

report-yes = Sí, va a llegar
report-no = No
report-in-hand = Ya lo tengo
