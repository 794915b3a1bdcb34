### The part in which questions for the doctor are collected and put in order. The answers are noted after the visit.
### This translation still needs a reader from the field.
### Ids: part-questions, questions-FIELD, list-questions-questions, question-FIELD, and the choices urgency-*, source-*.

part-questions = Sus preguntas para el médico
    .help = Es difícil pensar en todo durante una visita. Con una lista en la mano, no se pierde ninguna pregunta.

## The list

list-questions-questions = Sus preguntas para el médico
    .label = Preguntas para el médico
    .count = { $count ->
        [one] 1 pregunta
       *[other] { $count } preguntas
    }
    .hint = Ponga primero la pregunta más importante
    .help = Las 3 primeras se imprimen en la página 1. Las demás siguen, con sitio para escribir las respuestas.
    .add = Añadir una pregunta (suya o una que proponemos)
    .another = Añadir otra pregunta
    .none = No tengo preguntas
    .none-label = No tiene preguntas
    .entry = Una pregunta sin palabras
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

question-text = ¿Qué quiere preguntar?
    .label = Pregunta
    .hint = Escríbala como la diría
    .help = Ninguna pregunta es demasiado pequeña o tonta. También mostramos preguntas que otros hacen a menudo.

question-urgency = ¿Hay que preguntarlo en todo caso, o solo si hay tiempo?
    .label = Preguntar esto
    .help = Las visitas pueden ser cortas. El médico ve qué preguntas no pueden esperar.

question-situation = ¿De qué trata esta pregunta?
    .label = Trata de
    .hint = Una prueba o un medicamento, por ejemplo
    .help = Las preguntas sobre lo mismo se pueden hacer juntas. Puede omitir esto.

question-privacy = ¿Puede estar esta pregunta en la hoja?
    .label = En la hoja
    .help = Una pregunta privada es solo para usted. Se imprime solo en su propio papel, y solo si usted lo pide.
# What stands in lists instead of a private question.
question-private = Una pregunta privada

question-source = ¿De dónde viene esta pregunta?
    .label = Origen
    .help = El médico ve si son palabras de usted o palabras que propusimos nosotros.

## After the visit

question-asked = ¿Llegó a hacer esta pregunta?
    .label = Se preguntó
    .help = Una pregunta que no se hizo puede ir a la lista de la próxima vez.

question-answer = ¿Qué respondió el médico?
    .label = Respuesta
    .hint = En sus propias palabras, como lo recuerde
    .help = Escríbalo poco después de la visita, mientras lo recuerda bien. Quien le acompañó quizás recuerde más.

question-follow-up = ¿Quién se va a ocupar de esto?
    .label = Se ocupa
    .hint = Usted, el médico o la clínica, por ejemplo
    .help = Así está claro quién da el próximo paso. Si la pregunta está resuelta, omita esto.

## Notes

questions-something-else = ¿Hay algo más?
    .label = Algo más
    .hint = Algo que le preocupa o que quiere decir
    .help = Lo que le da vueltas en la cabeza suele ser lo que más importa. Si no hay nada, omita esto.

questions-private-notes = ¿Qué quiere anotar solo para usted?
    .label = Notas privadas
    .hint = Pensamientos que nadie más necesita ver
    .help = Estas notas nunca se imprimen. Puede omitir esto.

## Choices

urgency-ask = En todo caso
urgency-if-time = Solo si hay tiempo

privacy-printed = Sí
privacy-private = No, es privada

source-own = Palabras propias
source-bank = De las preguntas propuestas
