### The part about medicines: what stands on the box, and how it is really taken.
### This translation still needs a reader from the field.
### Ids: part-medicines, medicines-FIELD, list-medicines-medicines, together-medicine-*, medicine-FIELD, and the
### choices form-*, route-*, dosing-*, weekday-*, adherence-*, sort-*.

part-medicines = Medicamentos que toma
    .help = Una lista completa le protege: algunos medicamentos no van bien juntos. Traiga sus cajas y copie de ellas.

## The list

list-medicines-medicines = Medicamentos que toma
    .label = Medicamentos
    .count = { $count ->
        [one] 1 medicamento
       *[other] { $count } medicamentos
    }
    .hint = Ponga todas las cajas en la mesa y copie de ellas
    .help = Escriba lo que toma de verdad, no solo lo que le indicaron. Cremas, gotas, vitaminas y hierbas, todo cuenta. Añada lo que dejó en los últimos 3 meses.
    .add = Añadir un medicamento (también cremas, gotas, vitaminas, hierbas, parches)
    .another = Añadir otro medicamento
    .none = No tomo medicamentos
    .none-label = No toma medicamentos
    .entry = Un medicamento sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varios: escriba o pegue uno por línea

medicines-takes-none = ¿Cuáles de estos no usa en absoluto?
    .label = No usa
    .hint = Elija todo lo que corresponda
    .help = Los médicos preguntan por estos porque se pasan por alto con facilidad. Lo que elija aquí se imprime como ninguno.

## One medicine

medicine-name = ¿Cómo se llama el medicamento?
    .label = Medicamento
    .hint = Cópielo de la caja o del prospecto
    .help = Muchos nombres se parecen, así que lo más seguro es copiar. Una parte del nombre es mejor que nada.

medicine-strength = ¿De qué concentración es?
    .label = Concentración
    .hint = El número y la unidad de la caja, como 500 mg
    .help = El mismo medicamento existe en varias concentraciones. El número está al lado o debajo del nombre.

medicine-form = ¿En qué forma viene?
    .label = Forma
    .help = Algunos medicamentos vienen en pastillas y en gotas. El médico necesita saber cuál usa usted.

medicine-pattern = ¿Con qué frecuencia lo toma?
    .label = Con qué frecuencia
    .help = Diga cómo lo toma de verdad, aunque la caja diga otra cosa.

medicine-weekdays = ¿Qué días de la semana lo toma?
    .label = Días de la semana
    .hint = Elija cada día
    .help = Algunos medicamentos se toman solo ciertos días. La hoja los muestra con la palabra entera.

together-medicine-day = ¿Cuánto toma en cada momento del día?
    .hint = 1 pastilla, media pastilla, 10 gotas o 20 unidades, por ejemplo
    .help = El médico ve cómo lo reparte durante el día. Deje una casilla vacía si no toma nada en ese momento.

medicine-morning = ¿Cuánto toma por la mañana?
    .label = Mañana
    .hint = 1 pastilla, por ejemplo
    .help = Cuente lo que toma al levantarse o en el desayuno.

medicine-noon = ¿Cuánto toma al mediodía?
    .label = Mediodía
    .hint = 1 pastilla, por ejemplo
    .help = Cuente lo que toma hacia la mitad del día.

medicine-evening = ¿Cuánto toma por la tarde o con la cena?
    .label = Tarde
    .hint = 1 pastilla, por ejemplo
    .help = Cuente lo que toma hacia la hora de la cena.

medicine-night = ¿Cuánto toma por la noche?
    .label = Noche
    .hint = 1 pastilla, por ejemplo
    .help = Cuente lo que toma al acostarse o más tarde.

together-medicine-as-needed = ¿Cuánto toma?
    .hint = 2 pastillas, 10 gotas o 1 pulverización, por ejemplo
    .help = El médico ve cuánto toma cada vez. Con algunos medicamentos, también importa lo máximo en un día.

medicine-amount = ¿Cuánto toma cada vez?
    .label = Cantidad cada vez
    .hint = 1 pastilla o 2 pulverizaciones, por ejemplo
    .help = La concentración dice lo que hay en una. Esto dice cuántas toma.

medicine-most-in-a-day = ¿Cuánto es lo máximo que toma en un día?
    .label = Máximo en un día
    .hint = 4 pastillas, por ejemplo
    .help = Piense en un día malo. El médico ve cuánto puede llegar a ser.

medicine-when-words = ¿Cuándo lo toma, en sus propias palabras?
    .label = Cuándo
    .hint = Cuando me duele la cabeza, o cada 3 meses, por ejemplo
    .help = No todos los medicamentos caben en mañana, mediodía y tarde. Puede usar sus propias palabras.

together-medicine-stopped = ¿Cuándo lo dejó, y por qué?
    .help = Un medicamento puede seguir actuando después de dejarlo. El motivo ayuda al médico a elegir otro.

together-medicine-changed = ¿Ha cambiado hace poco?
    .hint = El último cambio, si hubo alguno
    .help = Lo que siente ahora puede tener que ver con un cambio. Si nada cambió, omita esto.

medicine-changed = ¿Cuándo se cambió o se dejó por última vez?
    .label = Cambiado o dejado
    .hint = Basta una fecha aproximada
    .help = El médico puede ver si después se sintió mejor o peor.

medicine-changed-why = ¿Por qué se cambió o se dejó?
    .label = Por qué se cambió o se dejó
    .hint = Me mareaba o lo dijo el médico, por ejemplo
    .help = El motivo evita que otros hagan otra vez el mismo cambio.

medicine-what-for = ¿Para qué es?
    .label = Para qué
    .hint = Tensión o sueño, por ejemplo
    .help = El mismo medicamento se puede usar para cosas distintas. Si no lo sabe, puede decirlo.

medicine-route = ¿Cómo entra en su cuerpo?
    .label = Cómo se toma
    .help = Importa para saber con qué rapidez y fuerza actúa.

medicine-substance = ¿Qué otro nombre hay en la caja?
    .label = Sustancia activa
    .hint = A menudo en letra pequeña, debajo del nombre grande
    .help = Es lo que hay dentro, y se llama sustancia activa. Es la misma en todos los países.

medicine-since = ¿Desde cuándo lo toma?
    .label = Desde
    .hint = Basta con un año, o con "primavera de 2020"
    .help = El médico puede comparar el comienzo con cómo se sentía usted.

medicine-ordered-by = ¿Quién le dijo que lo tomara?
    .label = Indicado por
    .hint = El nombre del médico, o usted por su cuenta
    .help = Las preguntas pueden ir a la persona correcta.

medicine-as-told = ¿Lo toma como le dijeron?
    .label = Lo toma como le dijeron
    .help = Muchas personas no lo hacen, y hay buenas razones. El médico solo puede ayudar si lo sabe.

medicine-as-told-why = ¿Por qué lo toma de otra manera?
    .label = Por qué no como le dijeron
    .hint = Cuesta tragarlo o es muy caro, por ejemplo
    .help = Quizás haya una manera que le convenga más. Nadie va a regañarle.

medicine-side-effects = ¿Le causa malos efectos?
    .label = Efectos secundarios
    .hint = Boca seca o pies hinchados, por ejemplo
    .help = Se llaman efectos secundarios. El médico puede mirar si vienen de este medicamento.

medicine-last-dose = ¿Cuándo lo tomó por última vez?
    .label = Última dosis
    .hint = Hoy a las 8 de la mañana, por ejemplo
    .help = Importa sobre todo con medicamentos contra los coágulos, insulina y corticoides. Con otros medicamentos, omítalo.

medicine-pharmacy = ¿Dónde lo consigue?
    .label = Farmacia
    .hint = La farmacia y la ciudad
    .help = La farmacia sabe qué envase le dieron.

medicine-sort = ¿Qué clase de medicamento es?
    .label = Clase de medicamento
    .help = Los médicos no ven lo que usted compra o consigue por su cuenta. Todo cuenta, y nadie va a regañarle.

medicine-looks-like = ¿Qué aspecto tiene?
    .label = Aspecto
    .hint = Pequeño, redondo y amarillo, por ejemplo
    .help = Ayuda cuando se perdió la caja y el nombre no es seguro.

## All medicines

medicines-list-date = ¿Qué día revisó esta lista?
    .label = Lista revisada el
    .hint = Puede ser hoy
    .help = Los medicamentos cambian a menudo. El médico ve si la lista es reciente.

medicines-notes = ¿Hay algo más sobre sus medicamentos?
    .label = Más sobre los medicamentos
    .hint = Mi hija llena el pastillero, por ejemplo
    .help = Aquí hay sitio para lo que no cupo arriba. Puede omitir esto.

## Choices

form-tablet = Pastilla
form-capsule = Cápsula
form-drops = Gotas
form-liquid = Líquido
form-patch = Parche
form-injection = Inyección
form-inhaler = Inhalador
form-spray = Aerosol
form-cream = Crema o pomada
form-suppository = Supositorio
    .help = Una pieza pequeña y blanda que se pone en el ano o en la vagina.
form-powder = Polvo
form-tea = Infusión
form-other = Otra cosa

route-mouth = Por la boca
route-under-tongue = Debajo de la lengua
route-skin = Sobre la piel
route-under-skin = Inyectado debajo de la piel
route-muscle = Inyectado en un músculo
route-vein = En una vena
    .help = Con suero o con una aguja, casi siempre en una clínica.
route-breath = Respirado
route-nose = En la nariz
route-eye = En el ojo
route-ear = En el oído
route-rectum = Por el ano (recto)
route-vagina = En la vagina
route-other = De otra manera

dosing-daily = Todos los días
dosing-weekly = Ciertos días de la semana
dosing-as-needed = Solo cuando hace falta
dosing-other = De otra manera
    .help = Un día sí y otro no, o cada 3 meses, por ejemplo. Puede decirlo en sus propias palabras.
dosing-stopped = Dejado
    .help = Lo tomó en los últimos 3 meses, pero ahora no.

weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo

adherence-always = Siempre
adherence-sometimes = A veces
adherence-no = No

sort-prescription = Recetado por un médico
sort-over-the-counter = Comprado sin receta
sort-vitamin = Vitamina o mineral
sort-herb = Hierba o infusión de hierbas
sort-clinic = Se lo dan en una clínica
    .help = Se lo da allí el personal, como una inyección o un suero.
sort-abroad = De otro país
sort-someone-else = El medicamento de otra persona

# Said about names while they are typed: facts about names, no advice.
medicine-lookalike = { $name } se parece: es un medicamento distinto. Mire la caja.
medicine-same-substance = { $name } y { $other } contienen { $substance }: ¿es correcto?
