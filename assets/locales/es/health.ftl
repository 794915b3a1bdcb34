### The part about illnesses, operations and the facts that keep a person safe.
### This translation still needs a reader from the field.
### Ids: part-health, health-FIELD, together-health-*, list-health-illnesses, list-health-operations,
### list-health-stays, list-health-cancers, illness-FIELD, operation-FIELD, stay-FIELD, cancer-FIELD, and the choices
### control-*, implant-*, pregnancy-*, anaesthetic-*, diabetes-*, smoking-*, alone-*, side-*.

part-health = Enfermedades y operaciones
    .help = El médico necesita saber de su salud en conjunto. Algunas respuestas de aquí le protegen durante pruebas y operaciones.

## Illnesses

list-health-illnesses = Enfermedades que tiene o ha tenido
    .label = Enfermedades de ahora y de antes
    .count = { $count ->
        [one] 1 enfermedad
       *[other] { $count } enfermedades
    }
    .hint = Tensión alta, asma o gota, por ejemplo
    .help = Una enfermedad puede cambiar el tratamiento de otra. Piense en aquello por lo que va al médico o toma medicamentos.
    .add = Añadir una enfermedad (también una que ya pasó)
    .another = Añadir otra enfermedad
    .none = No tengo enfermedades, que yo sepa
    .none-label = Sin enfermedades conocidas
    .entry = Una enfermedad sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

illness-name = ¿Cómo se llama la enfermedad?
    .label = Enfermedad
    .hint = Puede usar sus propias palabras
    .help = Basta un nombre sencillo. Si tiene una carta sobre ella, puede copiar el nombre.

illness-since = ¿Desde cuándo la tiene?
    .label = Desde
    .hint = Basta con un año, o con "hace unos 10 años"
    .help = El médico ve cuánto tiempo ha vivido con ella.

illness-doctor = ¿Quién la atiende?
    .label = La atiende
    .hint = Un médico o una clínica
    .help = El médico sabe a quién preguntar. Si nadie la atiende, puede decirlo.

illness-code = ¿Qué código tiene?
    .label = Código
    .hint = De una carta del médico, como I10
    .help = Los médicos usan estos códigos (ICD-10) entre ellos. Viene con un nombre de la lista. Puede omitir esto.

illness-control = ¿Está bajo control?
    .label = Bajo control
    .help = Muestra si esta enfermedad le molesta ahora. Diga cómo le parece a usted.

## Operations

list-health-operations = Operaciones que ha tenido
    .label = Operaciones y procedimientos
    .count = { $count ->
        [one] 1 operación
       *[other] { $count } operaciones
    }
    .hint = También las pequeñas y las de hace mucho
    .help = Una operación antigua puede explicar un problema nuevo. Las cicatrices del cuerpo pueden ayudarle a recordar.
    .add = Añadir una operación (también las pequeñas)
    .another = Añadir otra operación
    .none = No he tenido operaciones
    .none-label = No ha tenido operaciones
    .entry = Una operación sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

operation-what = ¿Qué le hicieron?
    .label = Operación
    .hint = Apéndice fuera o cadera izquierda nueva, por ejemplo
    .help = Puede usar sus propias palabras. Diga izquierda o derecha si corresponde.

operation-date = ¿Cuándo fue?
    .label = Fecha
    .hint = Basta con un año, o con "cuando tenía 12 años"
    .help = El médico ve qué ocurrió primero.

operation-hospital = ¿Dónde se hizo?
    .label = Hospital
    .hint = El hospital, o solo la ciudad
    .help = Allí está guardado el informe de la operación.

operation-problems = ¿Hubo algún problema?
    .label = Problemas
    .hint = Sangrado, infección o dificultad para despertar, por ejemplo
    .help = El próximo equipo puede estar preparado. Si todo fue bien, puede escribirlo.

## Hospital stays

list-health-stays = Estancias en el hospital por estar muy mal
    .label = Estancias graves en el hospital
    .count = { $count ->
        [one] 1 estancia en el hospital
       *[other] { $count } estancias en el hospital
    }
    .hint = Estancias sin operación, como por una neumonía
    .help = Una estancia grave puede importar años después. Las estancias cortas para una prueba no hacen falta aquí.
    .add = Añadir una estancia en el hospital
    .another = Añadir otra estancia en el hospital
    .none = Nunca estuve muy mal en el hospital
    .none-label = Sin estancias graves en el hospital
    .entry = Una estancia en el hospital sin motivo
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

stay-why = ¿Por qué estuvo en el hospital?
    .label = Motivo de la estancia
    .hint = Infarto o mala caída, por ejemplo
    .help = El médico ve qué pasaba. Puede usar sus propias palabras.

stay-date = ¿Cuándo fue?
    .label = Fecha
    .hint = Basta con un año
    .help = El médico ve cuánto tiempo hace.

stay-hospital = ¿Qué hospital fue?
    .label = Hospital
    .hint = El hospital, o solo la ciudad
    .help = Allí está guardada la carta sobre su estancia.

## Safety

health-blood-thinner = ¿Toma un medicamento para que la sangre no se cuaje?
    .label = Medicamento contra los coágulos
    .hint = Warfarina, apixaban, clopidogrel o aspirina, por ejemplo
    .help = Estos medicamentos evitan que se formen coágulos, y por eso se sangra más tiempo. Los médicos deben saberlo antes de muchas pruebas y operaciones.

health-blood-thinner-name = ¿Qué medicamento contra los coágulos toma?
    .label = Nombre del medicamento contra coágulos
    .hint = Cópielo de la caja
    .help = Cada uno actúa durante un tiempo distinto. El nombre le dice al médico cuál es.

health-implants = ¿Tiene un aparato o metal dentro del cuerpo?
    .label = Implantes
    .hint = Elija todo lo que corresponda, o Ninguno
    .help = Algunas pruebas de imagen e instrumentos pueden alterar un aparato. El personal debe saberlo antes de empezar.

health-implant-card = ¿Qué es, desde cuándo lo tiene, y tiene su tarjeta?
    .label = Datos y tarjeta del implante
    .hint = Cadera izquierda desde 2015 y la tarjeta está en mi bolso, por ejemplo
    .help = La mayoría de los aparatos vienen con una tarjeta pequeña. Le dice al personal qué pruebas de imagen son seguras para usted.

health-kidney-problem = ¿Tiene un problema en los riñones?
    .label = Problema de riñón
    .help = Muchos medicamentos salen del cuerpo por los riñones. También el contraste de algunas pruebas de imagen.

health-kidney-words = ¿Cuál es el problema con sus riñones?
    .label = Problema de riñón en palabras propias
    .hint = Riñones débiles, piedras o diálisis, por ejemplo
    .help = El médico puede saber qué medicamentos y pruebas de imagen le convienen.

health-diabetes = ¿Tiene diabetes (azúcar alta en la sangre)?
    .label = Diabetes
    .help = Importa antes de las pruebas en que no debe comer, y antes de las operaciones.

health-pregnancy = ¿Podría haber un embarazo, o está dando el pecho?
    .label = Embarazo o lactancia
    .help = Algunas radiografías y medicamentos se evitan para proteger a un bebé. Si ya pasó esa edad, diga que no. Puede omitir esto.

health-anaesthetic = ¿Alguna anestesia le fue mal a usted o a un familiar?
    .label = Problemas con la anestesia
    .hint = Hace dormir o no sentir dolor en una operación
    .help = Estos problemas pueden venir de familia. El equipo puede entonces elegir lo que es seguro para usted.

health-anaesthetic-words = ¿Qué pasó con la anestesia?
    .label = Lo que pasó con la anestesia
    .hint = A quién, cuándo y qué salió mal
    .help = El equipo puede estar preparado. Escriba lo que sepa, aunque sea poco.

health-contrast = ¿Alguna vez le hizo daño el contraste de una prueba de imagen?
    .label = Problemas con el contraste
    .hint = Se bebe o se pone en la vena antes de algunas pruebas de imagen
    .help = También se llama medio de contraste. El personal puede entonces prepararse o elegir otra prueba.

health-contrast-words = ¿Qué pasó después del contraste?
    .label = Lo que hizo el contraste
    .hint = Manchas en la piel, vómitos o falta de aire, por ejemplo
    .help = Ayuda al personal a protegerle la próxima vez.

health-transfusion = ¿Alguna vez le pusieron sangre?
    .label = Transfusión de sangre en el pasado
    .hint = Sangre de otra persona, por la vena
    .help = Puede importar cuando haya que buscar sangre para usted otra vez.

health-transfusion-wishes = ¿Desea decir algo sobre recibir sangre?
    .label = Deseos sobre la transfusión
    .hint = Sin sangre por mi fe, por ejemplo
    .help = Algunas personas no quieren recibir sangre. Los médicos necesitan saberlo de antemano. Puede omitir esto.

## Life and habits

health-vaccines = ¿Qué vacunas le pusieron en los últimos 10 años?
    .label = Vacunas
    .hint = Con el año, si lo sabe
    .help = Muestran de qué está usted a salvo. Lo dice la cartilla de vacunas o su médico de cabecera.

health-smoking = ¿Fuma, o ha fumado?
    .label = Tabaco
    .help = Importa para los pulmones, el corazón y las operaciones. Nadie va a regañarle. Puede omitir esto.

health-smoking-amount = ¿Cuánto fuma o fumaba, y durante cuántos años?
    .label = Cantidad y años de fumar
    .hint = 10 al día durante 20 años hasta 1998, por ejemplo
    .help = El médico puede calcular cuánto fue en total. Puede ser aproximado.

health-alcohol = ¿Cuántas bebidas con alcohol toma en una semana?
    .label = Bebidas con alcohol por semana
    .hint = Una copa de vino, una cerveza pequeña o un trago es 1 bebida
    .help = El alcohol cambia el efecto de algunos medicamentos. Nadie va a regañarle. Puede omitir esto.

health-other-drugs = ¿Toma drogas como el cannabis, o las tomó?
    .label = Otras drogas
    .hint = Qué es y con qué frecuencia
    .help = Algunas drogas no van bien con medicamentos o con una operación. Puede omitir esto sin problema.

health-work-exposure = ¿Estuvo cerca de polvo, humos, amianto (asbesto) o radiación en el trabajo?
    .label = Polvo, humos o radiación en el trabajo
    .hint = Qué fue, y en qué años
    .help = Algunas enfermedades llegan muchos años después de esos trabajos. También cuentan las aficiones y la casa.

health-travel = ¿Qué viajes lejanos hizo en los últimos años?
    .label = Viajes
    .hint = El país y el año
    .help = Algunas infecciones existen solo en ciertos países.

health-infections = ¿Lleva una infección que los médicos deban conocer?
    .label = Infecciones que lleva
    .hint = Hepatitis, VIH o gérmenes difíciles de tratar, por ejemplo
    .help = Con esto, los médicos pueden protegerle a usted y a los demás. Usted decide, así que puede omitir esto.

health-screening = ¿Qué pruebas de control se hizo, y cuándo?
    .label = Pruebas de control con el año
    .hint = Prueba de intestino 2022 o de la vista 2024, por ejemplo
    .help = Son pruebas para encontrar pronto una enfermedad. El médico ve cuáles se hizo, y hace cuánto.

## Women

together-health-women = Reglas, embarazos y controles
    .hint = Escriba lo que sepa y deje lo demás vacío
    .help = Los médicos lo preguntan a menudo, porque puede importar para muchas enfermedades. Puede omitir todo o una parte.

health-last-period = ¿Cuándo fue su última regla?
    .label = Última regla
    .hint = Basta una fecha aproximada, aunque fuera hace años
    .help = Puede importar para resultados de pruebas y medicamentos. Puede omitir esto.

health-pregnancies = ¿Cuántos embarazos y partos ha tenido?
    .label = Embarazos y partos
    .hint = 3 embarazos y 2 partos, por ejemplo
    .help = También cuentan los embarazos que se perdieron. Si es duro escribir sobre ello, omítalo.

health-menopause-age = ¿Qué edad tenía cuando dejó de tener la regla?
    .label = Edad al terminar la regla
    .hint = Unos 50, por ejemplo
    .help = Los huesos y el corazón pueden cambiar después de ese momento. Si todavía tiene la regla, omita esto.

health-hormones = ¿Toma hormonas, o las tomó?
    .label = Hormonas
    .hint = La píldora, un parche o pastillas para los sofocos, por ejemplo
    .help = Las hormonas pueden importar para los coágulos de sangre y para algunas pruebas. Escriba los años si los sabe.

health-last-smear = ¿Cuándo fue su última citología?
    .label = Última citología
    .hint = Prueba del cuello del útero, también llamada Papanicolaou
    .help = El médico ve si se revisó y cuándo. Si nunca le hicieron una, omita esto.

health-last-mammogram = ¿Cuándo fue su última radiografía de las mamas?
    .label = Última radiografía de las mamas
    .hint = También se llama mamografía
    .help = Las imágenes de antes se pueden comparar con las nuevas. Si nunca le hicieron una, omita esto.

## Men

health-last-psa = ¿Cuándo fue su última prueba de PSA, y qué mostró?
    .label = Última prueba de PSA
    .hint = La fecha, y el resultado como está escrito
    .help = PSA es un análisis de sangre sobre la próstata. Si nunca le hicieron uno, omita esto.

## Days and nights

together-health-days = ¿Cómo son sus días y sus noches?
    .hint = Bastan unas pocas palabras
    .help = El ánimo, el sueño, las caídas y la memoria importan tanto como los resultados de las pruebas. Puede omitir lo que quiera.

health-mood = ¿Cómo está su ánimo?
    .label = Ánimo
    .hint = En calma, triste, con preocupación o con altibajos, por ejemplo
    .help = Muchas personas se sienten decaídas cuando tienen una enfermedad, y los médicos pueden ayudar. Puede omitir esto.

health-sleep = ¿Cómo duerme?
    .label = Sueño
    .hint = Bien, o sin dormir desde las 3 de la madrugada, por ejemplo
    .help = Dormir mal puede ser una señal, y empeora otras cosas.

health-falls = ¿Se ha caído en los últimos 12 meses?
    .label = Caídas en los últimos 12 meses
    .hint = Cuántas veces, y si se hizo daño
    .help = Una caída puede venir de un medicamento, del corazón, de los ojos o de las piernas.

health-memory = ¿Cómo está su memoria?
    .label = Memoria
    .hint = Como siempre, o cuesta más encontrar los nombres, por ejemplo
    .help = Ayuda a la clínica a explicar las cosas de una manera que le sirva. Puede omitir esto.

health-alone = ¿Qué puede hacer sin ayuda?
    .label = Hace sin ayuda
    .hint = Elija todo lo que hace por su cuenta
    .help = Muestra cómo se arregla cada día. El médico puede pensar en la ayuda que usted podría necesitar.

## Earlier cancers

list-health-cancers = Si ya tuvo cáncer antes
    .label = Cánceres anteriores
    .count = { $count ->
        [one] 1 cáncer anterior
       *[other] { $count } cánceres anteriores
    }
    .hint = No la enfermedad por la que va ahora
    .help = Un cáncer anterior y su tratamiento importan para los planes nuevos. Puede omitir esto.
    .add = Añadir un cáncer anterior
    .another = Añadir otro cáncer anterior
    .none = Nunca tuve cáncer antes
    .none-label = Sin cáncer anterior
    .entry = Un cáncer sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varios: escriba o pegue uno por línea

cancer-kind = ¿Qué tipo de cáncer fue?
    .label = Cáncer
    .hint = De mama o de intestino, por ejemplo
    .help = Basta un nombre sencillo. Una carta de entonces puede tener el nombre completo.

cancer-date = ¿Cuándo se encontró?
    .label = Encontrado
    .hint = Basta con un año
    .help = El médico ve cuánto tiempo hace.

cancer-side = ¿En qué lado estaba?
    .label = Lado
    .help = Importa para las partes que tenemos dos veces, como mamas, pulmones y riñones.

cancer-treatment = ¿Cómo se trató?
    .label = Tratamiento
    .hint = Operación, quimio o radioterapia, por ejemplo
    .help = Algunos tratamientos se pueden dar solo una vez o hasta un límite.

health-radiation = ¿Le dieron radioterapia, y dónde?
    .label = Radioterapia anterior
    .hint = Parte del cuerpo y año, como mama izquierda 2009
    .help = Una parte del cuerpo aguanta solo cierta cantidad de radiación. Las radiografías no cuentan aquí.

health-gene-test = ¿Se hizo una prueba genética, y qué mostró?
    .label = Prueba genética
    .hint = Copie el resultado como está escrito
    .help = Es una prueba de lo que viene de familia. Puede omitir esto.

## Choices

control-yes = Sí
control-partly = En parte
control-no = No
control-gone = Ya pasó

implant-none = Ninguno
implant-pacemaker = Marcapasos
    .help = Un aparato pequeño que mantiene el ritmo del corazón.
implant-defibrillator = Desfibrilador (ICD)
    .help = Un aparato que da una descarga al corazón si late de forma peligrosa.
implant-heart-valve = Válvula artificial del corazón
implant-stent = Stent
    .help = Un tubo pequeño que mantiene abierto un vaso de sangre o un conducto.
implant-joint-or-metal = Articulación artificial, tornillos, placas u otro metal
implant-ear = Implante de oído
    .help = Un aparato dentro del oído. Un audífono que se puede quitar no cuenta.
implant-pump = Bomba u otro aparato debajo de la piel
implant-other = Otra cosa

pregnancy-no = No
pregnancy-yes = Sí, embarazo
pregnancy-possible = Embarazo posible
pregnancy-breast-feeding = Dando el pecho

anaesthetic-no = No
anaesthetic-me = Sí, a mí
anaesthetic-family = Sí, a un familiar
anaesthetic-both = Sí, a mí y a un familiar

diabetes-no = No
diabetes-type-1 = Tipo 1
    .help = A menudo empieza en la juventud, y necesita insulina desde el principio.
diabetes-type-2 = Tipo 2
    .help = A menudo empieza más tarde en la vida, y muchas personas toman pastillas para ella.
diabetes-other = Otro tipo, o no se sabe el tipo

smoking-never = Nunca
smoking-past = En el pasado
smoking-now = Ahora

alone-none = Nada de esto
alone-walk = Caminar
alone-stairs = Subir escaleras
alone-wash = Lavarse
alone-dress = Vestirse
alone-cook = Cocinar
alone-shop = Hacer las compras

side-left = Izquierdo
side-right = Derecho
side-both = Los dos
side-none = Ningún lado
    .help = Estaba en el medio o en todo el cuerpo, como en la sangre.
