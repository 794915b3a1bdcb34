### The part about allergies and bad reactions: to what, what happened, how bad it was.
### This translation still needs a reader from the field.
### Ids: part-allergies, list-allergies-allergies, allergy-FIELD, and the choices trigger-*, severity-*.

part-allergies = Alergias y malas reacciones
    .help = ¿Alguna vez le hizo daño un medicamento, un alimento u otra cosa? Todo médico mira esto antes de dar un tratamiento.

list-allergies-allergies = Alergias y malas reacciones
    .label = Alergias y malas reacciones
    .count = { $count ->
        [one] 1 alergia
       *[other] { $count } alergias
    }
    .hint = Medicamentos, alimentos, látex, apósitos, contraste, insectos
    .help = Esto siempre se imprime en la página 1. Si no tiene ninguna, dígalo: eso también es una respuesta.
    .add = Añadir una alergia o una mala reacción
    .another = Añadir otra alergia o mala reacción
    .none = No tengo alergias, que yo sepa
    .none-label = Sin alergias ni reacciones conocidas
    .entry = Una reacción sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

allergy-to = ¿Qué le hizo daño?
    .label = Reacción a
    .hint = Penicilina, nueces o un apósito adhesivo, por ejemplo
    .help = Lo mejor es el nombre exacto. "Un medicamento para la vejiga" es mejor que nada.

allergy-trigger = ¿Qué tipo de cosa es?
    .label = Tipo
    .help = Así el personal puede evitársela: en una prueba de imagen, en las comidas o al curar una herida.

allergy-reaction = ¿Qué pasó?
    .label = Qué pasó
    .hint = Manchas en la piel, hinchazón, vómitos o falta de aire, por ejemplo
    .help = El médico puede distinguir una alergia de otros malos efectos. Puede usar sus propias palabras.

allergy-severity = ¿Fue leve o fuerte?
    .label = Gravedad
    .help = Le dice al personal cuánto cuidado debe tener. Diga cómo fue para usted.

allergy-date = ¿Cuándo fue?
    .label = Cuándo
    .hint = Basta con un año, o con "cuando tenía 10 años"
    .help = Algunas reacciones se van con los años y otras se quedan.

## Choices

trigger-medicine = Medicamento
trigger-food = Alimento
trigger-contrast = Contraste para pruebas de imagen
trigger-latex = Látex (goma)
trigger-tape = Cinta adhesiva o apósito
trigger-iodine = Yodo
    .help = El líquido marrón con que se limpia la piel antes de una operación.
trigger-insect = Picadura o mordedura de insecto
trigger-other = Otra cosa

severity-mild = Leve
    .help = Le molestó, pero se fue sola.
severity-bad = Fuerte
    .help = Tuvo que ir al médico o tomar algo para eso.
severity-emergency = Una emergencia
    .help = Su vida corrió peligro, no podía respirar bien, se desmayó o tuvo que ir al hospital.
