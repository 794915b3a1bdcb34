### The part about the reason for the visit: why a second opinion, what the first doctor said, and the choices.
### This translation still needs a reader from the field.
### Ids: part-reason, reason-FIELD, together-reason-*, list-reason-options, option-FIELD, and the choices
### situation-*, main-reason-*, nature-*, started-*.
### "First doctor" is the doctor who gave the first opinion; "this visit" is the visit to the second doctor.

part-reason = Por qué va
    .help = Es lo primero que lee el médico. El primer médico es el que se ocupó de este problema hasta ahora.

## Questions

reason-situations = ¿Por qué quiere una segunda opinión?
    .label = Por qué una segunda opinión
    .hint = Elija todo lo que corresponda
    .help = El médico ve enseguida lo que usted necesita. Para cualquier otra visita, elija la última y escriba por qué va.

reason-situation-words = ¿Cuál es su motivo, en sus propias palabras?
    .label = Motivo en palabras propias
    .hint = Bastan una o dos frases
    .help = Sus propias palabras sirven igual que las de la lista.

reason-main-reason = ¿Qué debe lograr esta visita ante todo?
    .label = Motivo principal
    .hint = Elija lo que más le importa
    .help = El tiempo con el médico es corto. Su motivo principal va primero.

reason-told = ¿Qué le dijo su primer médico?
    .label = Lo que dijo el primer médico
    .hint = En sus propias palabras, como lo recuerde
    .help = Le muestra al médico lo que usted sabe hasta ahora. No tiene que estar completo ni en palabras de médico.

reason-proposed = ¿Qué quiere hacer su primer médico?
    .label = Plan del primer médico
    .hint = Una operación, un medicamento, o esperar y observar, por ejemplo
    .help = El nuevo médico puede entonces decir qué piensa de este plan.

reason-most-want-to-know = ¿Qué es lo que más quiere saber?
    .label = Lo que más quiere saber
    .hint = Escríbalo como lo diría
    .help = Es fácil perder el hilo en una visita. Esto va arriba, así que no se pierde.

reason-decide-by = ¿Cuándo tiene que decidir?
    .label = Fecha límite para decidir
    .hint = Basta una fecha aproximada
    .help = Esperar una segunda opinión puede no ser seguro en todas las enfermedades. Pregunte a su médico cuánto tiempo puede esperar. Si nadie le dio una fecha, omita esto.

reason-sentence = ¿Quiere decirlo todo en pocas palabras suyas?
    .label = En una frase
    .hint = Déjelo vacío, y nosotros la armamos para usted
    .on-paper = Bastan una o dos frases
    .help = Esto va arriba en la hoja. Lo hacemos con sus últimas respuestas, y usted puede escribirlo de nuevo.
reason-sentence-take = Armarla ahora, para que yo pueda cambiarla
reason-sentence-told = Me dijeron:
reason-sentence-proposed = El plan que proponen:
reason-sentence-decide = Mi fecha límite para decidir: { $date }.
reason-sentence-know = Quisiera saber:

reason-treatment-started = ¿Ha empezado el tratamiento?
    .label = Tratamiento empezado
    .help = El médico ve si el plan todavía se puede cambiar.

reason-diagnosis = ¿Cómo llama su primer médico a su enfermedad?
    .label = Primer diagnóstico
    .hint = Cópielo de una carta si la tiene
    .help = Este nombre se llama diagnóstico. El nuevo médico mirará si encaja.

reason-diagnosis-date = ¿Cuándo le dijeron qué enfermedad es?
    .label = Fecha del diagnóstico
    .hint = Basta con un mes o un año
    .help = El médico ve desde cuándo lo sabe.

reason-diagnosis-tests = ¿Qué pruebas lo mostraron?
    .label = Pruebas detrás del diagnóstico
    .hint = Análisis de sangre, prueba de imagen o biopsia, por ejemplo
    .help = Una segunda opinión parte de las pruebas que ya le hicieron. Los papeles los puede anotar en otra parte.

together-reason-first-doctor = ¿Quién es su primer médico?
    .hint = Escriba lo que sepa y deje lo demás vacío
    .help = El nuevo médico quizás quiera pedirle papeles a este médico. Este programa no llama a nadie.

reason-first-doctor = ¿Cómo se llama su primer médico?
    .label = Primer médico
    .help = Las cartas y los resultados suelen llegar con este nombre.

reason-first-clinic = ¿Dónde trabaja su primer médico?
    .label = Clínica del primer médico
    .hint = Clínica u hospital, y la ciudad
    .help = Allí están guardados los papeles y las imágenes.

reason-first-phone = ¿Cuál es el número de teléfono de allí?
    .label = Teléfono del primer médico
    .help = Con él es fácil pedir los papeles que faltan.

reason-nature = ¿Alguien le dijo si es cáncer o no?
    .label = Cáncer o no
    .help = Muchas enfermedades no tienen nada que ver con el cáncer. Si esto no corresponde, o es duro responder, omítalo.

reason-advised-by = ¿Quién propuso esta visita?
    .label = Visita propuesta por
    .hint = Su médico de cabecera, su hijo o usted, por ejemplo
    .help = Así el médico sabe cómo llegó usted allí.

reason-first-doctor-knows = ¿Sabe su primer médico de esta visita?
    .label = El primer médico sabe de la visita
    .help = Las dos respuestas están bien. El nuevo médico solo necesita saberlo antes de escribir o llamar.

reason-other-opinions = ¿Qué han dicho otros médicos?
    .label = Otras opiniones
    .hint = Quién fue, cuándo y qué dijo
    .help = El médico ve todas las opiniones juntas. Si no ha visto a nadie más, omita esto.

reason-fear = ¿Qué le preocupa más?
    .label = Mayor preocupación
    .hint = En sus propias palabras
    .help = Un médico que conoce su preocupación puede hablar de ella. Puede omitir esto.

reason-good-result = ¿Cuál sería un buen resultado para usted?
    .label = Un buen resultado sería
    .hint = Caminar sin dolor o saberlo con certeza, por ejemplo
    .help = Cada persona quiere cosas distintas. El médico puede entonces buscar lo que encaja con usted.

## The choices that were offered

list-reason-options = Lo que se podría hacer
    .label = Opciones sobre la mesa
    .count = { $count ->
        [one] 1 opción
       *[other] { $count } opciones
    }
    .hint = Cada tratamiento o paso del que alguien habló
    .help = El médico puede repasarlas con usted, una por una. Esperar y observar también es una opción.
    .add = Añadir una opción (también esperar, o no hacer nada)
    .another = Añadir otra opción
    .none = Nadie ha hablado de opciones
    .none-label = No se ofrecieron opciones
    .entry = Una opción sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

option-what = ¿Qué se podría hacer?
    .label = Opción
    .hint = Una operación, un medicamento o esperar, por ejemplo
    .help = Escriba cada opción por separado. Así el médico puede hablar de una después de otra.

option-offered-by = ¿Quién habló de ella?
    .label = Propuesta por
    .hint = Su primer médico, o algo que leyó, por ejemplo
    .help = El médico ve si viene de un médico, de usted o de otra persona.

option-speaks-for = ¿Qué tiene de bueno, como usted lo ve?
    .label = A favor
    .help = Muestra lo que espera. No hay respuestas malas.

option-speaks-against = ¿Qué tiene de malo, como usted lo ve?
    .label = En contra
    .help = Muestra lo que le frena. El médico puede responder a eso.

## Choices

situation-not-enough-information = No me dijeron lo suficiente sobre el tratamiento
    .help = Sabe que hay un plan, pero no todo lo que es. Quiere saber más antes de decidir.
situation-do-not-agree = Dudo de lo que me dijeron, o no lo entiendo
    .help = No está de acuerdo con el diagnóstico o con el tratamiento. O no lo tiene claro, o siente que no está bien.
situation-serious-or-rare = Mi enfermedad es grave o rara
    .help = Quiere ver a un médico o un equipo que conozca bien esta enfermedad.
situation-choice-or-surgery = Me espera una operación, o tengo que elegir tratamiento
    .help = Está pensando en una operación. O hay varios tratamientos y tiene que elegir.
situation-not-working = Mi tratamiento no ayuda, o puede hacer daño
    .help = No mejora con él. O tiene malos efectos secundarios, o podría tenerlos.
situation-no-diagnosis = Nadie ha encontrado qué tengo
    .help = Se siente mal, pero su médico no puede decir qué enfermedad es. Por eso no está claro el tratamiento correcto.
situation-other = Otra cosa
    .help = Nada de esto encaja, o hay algo más. Puede escribirlo en sus propias palabras.

main-reason-check-diagnosis = Revisar el diagnóstico
    .help = Quiere saber si el nombre de la enfermedad es correcto.
main-reason-no-diagnosis-yet = Averiguar qué tengo
main-reason-choose-treatment = Elegir entre tratamientos
main-reason-surgery-advised = Hablar de una operación que me ofrecieron
main-reason-treatment-not-working = Encontrar un tratamiento que funcione mejor
main-reason-side-effects = Hacer algo contra los efectos secundarios
main-reason-rare-disease = Ver a alguien que conozca mi enfermedad rara
main-reason-reassurance = Tener la certeza de que todo va bien hasta ahora
main-reason-explanation = Recibir una explicación mejor
main-reason-other = Otra cosa

nature-benign = No es cáncer (benigno)
nature-malignant = Cáncer (maligno)
nature-not-told = No me lo dijeron

started-no = No
started-planned = Todavía no, pero está previsto
started-yes = Sí
started-finished = Sí, y ya terminó
