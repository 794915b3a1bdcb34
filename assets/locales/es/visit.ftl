### The part about the visit and the person: who goes, to whom, when, and what helps there.
### This translation still needs a reader from the field.
### Ids: part-visit, together-visit-*, visit-FIELD, and the choices writer-*, sex-*, need-*, yes-no-*.
### "You" is always the person who goes to the doctor, whoever types.

part-visit = Usted y la visita
    .help = Aquí ve el médico quién es usted y qué necesita. "Usted" es siempre la persona que va al médico.

## Questions

visit-name-on-id = ¿Cuál es su nombre, como en su documento de identidad?
    .label = Nombre
    .hint = Nombre y apellidos
    .help = Está arriba en cada página. Así sus papeles no se confunden con los de otra persona.

visit-birth-date = ¿Cuándo nació?
    .label = Fecha de nacimiento
    .hint = Escríbala así: 27 3 1952
    .help = El nombre y la fecha de nacimiento juntos muestran que la hoja es suya. El médico ve también su edad.

visit-visit-date = ¿Cuándo es la visita?
    .label = Fecha de la visita
    .hint = Escríbala así: 27 5 2026, o solo el mes
    .help = La fecha muestra para qué visita se hizo la hoja. Si aún no hay fecha, omita esto.

together-visit-doctor = ¿A quién va a ver?
    .hint = Escriba lo que sepa y deje lo demás vacío
    .help = Con esto, su hoja llega al médico correcto. Una carta o tarjeta de la clínica suele tener todo.

visit-doctor = ¿Cómo se llama el médico?
    .label = Médico
    .help = Muestra para quién es la hoja. Si aún no sabe el nombre, omita esto.

visit-clinic = ¿A qué clínica u hospital va a ir?
    .label = Clínica u hospital
    .hint = El nombre, y la ciudad si quiere
    .help = Muestra dónde es la visita. También ayuda si la hoja se envía antes.

visit-specialty = ¿Qué tipo de médico es?
    .label = Especialidad
    .hint = Corazón, ojos, huesos o médico de cabecera, por ejemplo
    .help = El tipo de médico decide qué papeles y preguntas van con su visita.

visit-called = ¿Cómo le gusta que le llamen?
    .label = Le gusta que le llamen
    .hint = Señora Kowalska o Anna, por ejemplo
    .help = Así el médico puede saludarle como a usted le gusta.

visit-phone = ¿Cuál es su número de teléfono?
    .label = Teléfono
    .hint = Un número en el que la clínica pueda localizarle
    .help = Quizás la clínica quiera llamarle por la visita o por un resultado.

visit-writer = ¿Quién rellena esto?
    .label = Rellenado por
    .help = El médico quiere saber de quién son estas palabras. Si ayuda a alguien, responda todas las preguntas por esa persona.

visit-writer-name = ¿Cómo se llama la persona que rellena esto?
    .label = Nombre de quien ayuda
    .hint = El nombre, y el teléfono si quiere
    .help = Quizás el médico quiera preguntar algo a quien ayuda.

visit-written-on = ¿Qué día se rellena esto?
    .label = Rellenado el
    .hint = Puede ser hoy
    .help = La salud cambia. La fecha muestra si las respuestas son recientes.

together-visit-emergency = ¿A quién hay que llamar en una emergencia?
    .hint = Alguien que le conozca bien
    .help = Si se siente mal en la visita, la clínica sabe a quién llamar. Puede omitir esto.

visit-emergency-name = ¿Cómo se llama esta persona?
    .label = Contacto de emergencia
    .help = La clínica pregunta por esta persona por teléfono.

visit-emergency-relation = ¿Qué es esta persona de usted?
    .label = Relación con el contacto
    .hint = Hija, esposo o vecina, por ejemplo
    .help = Así la clínica sabe lo cercana que es esta persona.

visit-emergency-phone = ¿Cuál es el número de teléfono de esta persona?
    .label = Teléfono del contacto
    .hint = Un número al que alguien responda de día
    .help = Sin un número, la clínica no puede localizar a esta persona.

visit-family-doctor = ¿Quién es su médico de cabecera?
    .label = Médico de cabecera
    .hint = El nombre, y la ciudad o el teléfono si lo sabe
    .help = La clínica puede enviarle allí su carta o pedir papeles anteriores.

visit-language = ¿Qué idioma habla mejor?
    .label = Habla mejor
    .help = Es más fácil hablar de la salud en el propio idioma. La clínica puede prepararse para ello.

visit-interpreter = ¿Necesita un intérprete en la visita?
    .label = Necesita intérprete
    .hint = Alguien que traduce mientras se habla
    .help = Las clínicas a menudo pueden encontrar un intérprete si lo saben pronto.

visit-needs = ¿Le cuesta alguna de estas cosas?
    .label = Le cuesta
    .hint = Elija todo lo que corresponda, u omita esto
    .help = La clínica puede entonces ayudar: hablar más alto, imprimir más grande o darle más tiempo.

visit-needs-help = ¿Qué le ayuda con eso?
    .label = Qué ayuda
    .hint = Hablar despacio, letra grande o silla de ruedas, por ejemplo
    .help = Usted sabe mejor que nadie qué hace más fácil una visita. El personal puede prepararlo.

visit-companion = ¿Quién va con usted a la visita?
    .label = Acompaña
    .hint = Nombre, y qué es de usted
    .help = Una segunda persona oye más y puede tomar notas. Si va sin compañía, puede decirlo aquí.

visit-may-hear-results = ¿Quién puede saber sus resultados?
    .label = Puede saber los resultados
    .hint = Solo usted, o también su hija, por ejemplo
    .help = Usted decide quién se entera de su salud. El personal sabrá con quién puede hablar.

visit-sex-at-birth = ¿Qué sexo se anotó cuando usted nació?
    .label = Sexo al nacer
    .help = Algunas pruebas y dosis son distintas en mujeres y hombres. Puede omitir esto.

visit-gender = ¿Su género es distinto de ese? ¿Cuál es?
    .label = Género
    .hint = En sus propias palabras
    .help = Ayuda al personal a hablarle de la manera correcta. Puede omitir esto.

together-visit-body = Su estatura y su peso
    .hint = Escriba también la unidad, como 165 cm o 62 kg
    .help = La dosis correcta de un medicamento puede depender de ellos. Puede ser aproximado.

visit-height = ¿Cuánto mide?
    .label = Estatura
    .hint = Con la unidad, como 165 cm o 5 pies 5
    .help = La estatura y el peso juntos ayudan al médico a elegir las dosis.

visit-weight = ¿Cuánto pesa?
    .label = Peso
    .hint = Con la unidad, como 62 kg o 137 libras
    .help = La dosis de algunos medicamentos depende de su peso. Puede omitir esto.

visit-weight-change = ¿Ha cambiado su peso en los últimos 6 meses?
    .label = Cambio de peso en 6 meses
    .hint = 4 kg menos o más o menos igual, por ejemplo
    .help = Un cambio puede decirle algo al médico. También cuenta la ropa más suelta o más apretada.

visit-pronouns = ¿Qué palabra debe usar la gente para usted: ella, él u otra?
    .label = Pronombres
    .help = Así el personal puede hablar de usted como le gusta. Puede omitir esto.

visit-insurance = ¿Cuál es su número de seguro o de autorización?
    .label = Número de seguro o de autorización
    .hint = Cópielo de su tarjeta o carta
    .help = Se imprime solo en su propio papel, no en el del médico. Quizás lo pidan en recepción.

visit-advance-directive = ¿Está por escrito lo que quiere si usted no puede decirlo?
    .label = Voluntades anticipadas
    .hint = También se llama voluntades anticipadas o testamento vital
    .help = Si tiene ese papel, los médicos pueden seguir sus deseos. Puede omitir esto.

visit-advance-directive-place = ¿Dónde está ese papel?
    .label = Dónde están las voluntades anticipadas
    .hint = En casa en el escritorio o con mi hijo, por ejemplo
    .help = Alguien tiene que poder encontrarlo rápido.

visit-address = ¿Cuál es su dirección?
    .label = Dirección
    .help = La clínica puede enviar allí sus cartas. Puede omitir esto.

## Choices

writer-patient = Paciente
    .help = Usted es la persona que va al médico.
writer-relative = Un familiar
writer-nurse = Personal de enfermería
writer-other = Otra persona

sex-female = Mujer
sex-male = Hombre
sex-intersex = Intersexual
    .help = El cuerpo no era claramente de mujer ni de hombre al nacer.

need-none = Nada de esto
need-hearing = Oír
need-sight = Ver
need-memory = Recordar
need-walking = Caminar
need-speech = Hablar
need-other = Otra cosa

yes-no-yes = Sí
yes-no-no = No
