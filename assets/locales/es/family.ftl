### The part about the family: who belongs to it, how old they became, and which illnesses they had.
### This translation still needs a reader from the field.
### Ids: part-family, family-FIELD, together-family-*, list-family-relatives, relative-FIELD,
### list-relative-illnesses, family-illness-FIELD, and the choices relation-*, life-*, gender-*,
### adopted-*, blood-*.
### Relatives are named by relation: no names are asked for.

part-family = Enfermedades en su familia
    .help = Algunas enfermedades vienen de familia, y los médicos pueden buscarlas a tiempo. Los datos de la familia también son de sus familiares. Escriba el parentesco, no los nombres, si ellos no quisieran que se comparta. Puede omitir esta parte.

## Who is in the family

together-family-who = ¿Cuántos tiene de estos familiares?
    .hint = Cuente también a quienes murieron
    .help = Cada uno recibe su propia fila, y también sus padres y abuelos. Después puede quitar filas.
family-sisters = Hermanas
    .label = Número de hermanas
    .help = Hermanas de la misma madre y el mismo padre. Las medias hermanas se pueden añadir a la lista.
family-brothers = Hermanos
    .label = Número de hermanos
    .help = Hermanos de la misma madre y el mismo padre. Los medios hermanos se pueden añadir a la lista.
family-daughters = Hijas
    .label = Número de hijas
    .help = Las hijas de usted. Otras se pueden añadir a la lista.
family-sons = Hijos
    .label = Número de hijos varones
    .help = Los hijos varones de usted. Otros se pueden añadir a la lista.
together-family-sides = ¿Cuántos hermanos y hermanas tienen sus padres?
    .hint = Cuente también a quienes murieron; puede ser aproximado
    .help = Cada uno recibe su propia fila. Los tíos y las tías le dicen mucho al médico sobre lo que viene de familia.
family-mothers-sisters = Hermanas de su madre
    .label = Número de hermanas de la madre
    .help = Son de la misma familia que su madre. Puede ser aproximado.
family-mothers-brothers = Hermanos de su madre
    .label = Número de hermanos de la madre
    .help = Son de la misma familia que su madre. Puede ser aproximado.
family-fathers-sisters = Hermanas de su padre
    .label = Número de hermanas del padre
    .help = Son de la misma familia que su padre. Puede ser aproximado.
family-fathers-brothers = Hermanos de su padre
    .label = Número de hermanos del padre
    .help = Son de la misma familia que su padre. Puede ser aproximado.
family-nobody-had = ¿Cuáles de estas no tuvo nadie en su familia?
    .label = Nadie de la familia tuvo
    .hint = Elija todo lo que corresponda
    .help = Que nadie tuviera una enfermedad le dice al médico tanto como que alguien la tuviera.
family-not-known = ¿De cuáles de estas no sabe nada?
    .label = No se sabe en la familia
    .hint = Elija todo lo que corresponda
    .help = Es bueno saber lo que no se sabe. Puede omitir esto.

## Relatives

list-family-relatives = Sus familiares
    .label = Familiares y sus enfermedades
    .count = { $count ->
        [one] 1 familiar
       *[other] { $count } familiares
    }
    .hint = Primero padres, hermanos, hermanas, hijos e hijas
    .help = Añada también a los familiares sanos: le dicen tanto al médico como los demás. Pregunte en casa si puede.
    .add = Añadir un familiar (vivo o muerto, sano o enfermo)
    .another = Añadir otro familiar
    .none = No tengo familiares, que yo sepa
    .none-label = Sin familiares conocidos
    .entry = Un familiar sin nombrar todavía
    .removed = Se quitó { $name }. { undo-brings-back }

relative-relation = ¿Qué es este familiar de usted?
    .label = Familiar
    .help = Los familiares cercanos son los que más le dicen al médico. También importa de qué lado de la familia son.

relative-which = ¿Cuál de ellos es?
    .label = Cuál de ellos
    .hint = El mayor o el que vive en España, por ejemplo
    .help = Esto sirve cuando tiene 2 hermanas o 3 tíos. No hace falta el nombre.

relative-life = ¿Vive este familiar?
    .label = Vive o ha muerto
    .help = El médico necesita saber si la edad que usted da es la de hoy o la de la muerte. Puede omitir esto.

relative-age = ¿Qué edad tiene este familiar ahora, o qué edad tenía al morir?
    .label = Edad ahora o al morir
    .hint = 82, unos 70 o entre 50 y 60, por ejemplo
    .help = La edad ayuda al médico a ver lo que viene de familia. Puede ser aproximada.

relative-cause-of-death = ¿De qué murió este familiar?
    .label = Murió de
    .hint = Puede usar sus propias palabras
    .help = Puede ser una pista de lo que viene de familia. Si es duro escribir sobre ello, omítalo.

relative-blood = ¿Es familiar de sangre?
    .label = Familiar de sangre
    .help = Solo los familiares de sangre comparten lo que viene de familia. Quienes llegaron por adopción o por otro matrimonio son familia igual.

relative-gene-test = ¿Se hizo este familiar una prueba genética, y qué mostró?
    .label = Prueba genética
    .hint = Copie el resultado como está escrito
    .help = Puede ayudar a los médicos a saber qué buscar en usted. Pregunte antes si su familiar está de acuerdo en compartirlo.

relative-gene-change = ¿Encontró una prueba un cambio en los genes de este familiar?
    .label = Cambio encontrado en los genes
    .help = El árbol familiar lo muestra entonces con un signo propio. Puede omitir esto.

relative-through = ¿Qué familiar está entre usted y este?
    .label = Familiar a través de
    .hint = Mi tía de España o mi hermano mayor, por ejemplo
    .help = Use las mismas palabras que para ese familiar. Así el árbol familiar puede unir a los dos con una línea.

relative-count = ¿A cuántos familiares representa esta fila?
    .label = Cuántos
    .hint = 3, por ejemplo
    .help = Si 3 hermanos están todos sanos, puede anotarlos una sola vez. El árbol familiar muestra entonces el número.

relative-gender = ¿Cuál es el género de este familiar?
    .label = Género
    .help = El árbol familiar dibuja un cuadrado para un hombre y un círculo para una mujer. Para los demás dibuja un rombo.

relative-birth-sex = ¿Qué sexo se anotó cuando nació este familiar?
    .label = Sexo al nacer
    .help = Responda solo si es distinto del género y puede importar para una enfermedad.

relative-adopted = ¿Fue adoptado este familiar?
    .label = Adopción
    .help = El árbol familiar lo muestra con corchetes. Puede omitir esto.

relative-told-by = ¿Quién le contó esto?
    .label = Contado por
    .hint = Mi tía o una carta, por ejemplo
    .help = El médico puede ver hasta qué punto es seguro, y quién puede saber más.

relative-notes = ¿Hay algo más sobre este familiar?
    .label = Notas
    .help = Aquí hay sitio para lo que no cupo arriba. Puede omitir esto.

## The illnesses of one relative

list-relative-illnesses = Enfermedades de este familiar
    .label = Enfermedades de este familiar
    .count = { $count ->
        [one] 1 enfermedad
       *[other] { $count } enfermedades
    }
    .hint = Cáncer, infarto, derrame cerebral o diabetes, por ejemplo
    .help = El médico busca enfermedades que tuvo más de un familiar. Omita los resfriados y las cosas pequeñas.
    .add = Añadir una enfermedad de este familiar
    .another = Añadir otra enfermedad de este familiar
    .none = No sé de ninguna enfermedad de este familiar
    .none-label = Sin enfermedades conocidas
    .entry = Una enfermedad sin nombre
    .removed = Se quitó { $name }. { undo-brings-back }
    .many = Añadir varias: escriba o pegue una por línea

family-illness-what = ¿Qué enfermedad tuvo este familiar?
    .label = Enfermedad
    .hint = También ayuda la parte del cuerpo, como cáncer de intestino
    .help = Basta un nombre sencillo. Quizás su familia tenga su propia palabra para ella.

family-illness-age = ¿Qué edad tenía este familiar cuando empezó?
    .label = Edad cuando empezó
    .hint = 48, unos 50 o en la infancia, por ejemplo
    .help = Una enfermedad que empieza pronto es más probable que venga de familia. Puede ser aproximada.

family-illness-code = ¿Qué código tiene?
    .label = Código
    .hint = De una carta del médico, como C50.9
    .help = Los médicos usan estos códigos (ICD-10) entre ellos. Viene con un nombre de la lista. Puede omitir esto.

## The whole family

together-family-ancestry = ¿De dónde viene su familia?
    .hint = Un país, una región o un pueblo
    .help = Algunas enfermedades son más comunes en personas de ciertos lugares. Puede omitir esto.

family-ancestry-mother = ¿De dónde viene la familia de su madre?
    .label = La familia de la madre viene de
    .hint = Sicilia o una familia judía de Polonia, por ejemplo
    .help = Piense en los padres y abuelos de ella. Puede omitir esto.

family-ancestry-father = ¿De dónde viene la familia de su padre?
    .label = La familia del padre viene de
    .hint = Irlanda o África occidental, por ejemplo
    .help = Piense en los padres y abuelos de él. Puede omitir esto.

family-parents-related = ¿Son sus padres familiares de sangre entre ellos?
    .label = Padres familiares de sangre
    .hint = Como los primos, por ejemplo
    .help = En muchos lugares se casan los primos. Puede importar para algunas enfermedades raras. Puede omitir esto.

family-parents-related-words = ¿Qué parentesco tienen sus padres?
    .label = Parentesco entre los padres
    .hint = Sus madres son hermanas, por ejemplo
    .help = Le muestra al médico lo cercanos que son. Puede omitir esto.

family-losses = ¿Alguien de la familia perdió un embarazo o un bebé?
    .label = Embarazos perdidos en la familia
    .hint = Quién fue y cuántos, sin nombres
    .help = Varias pérdidas pueden tener una misma causa que los médicos pueden buscar. Si duele escribir sobre ello, omítalo.

together-family-told = ¿Quién le habló de la familia, y cuándo?
    .help = El médico puede ver hasta qué punto son seguros estos datos.

family-historian = ¿Quién le contó la mayor parte?
    .label = Datos de la familia contados por
    .hint = Mi madre o mi prima mayor, por ejemplo
    .help = Quizás esta persona pueda responder más preguntas.

family-told-on = ¿Cuándo se lo contaron?
    .label = Contado el
    .hint = Basta una fecha aproximada
    .help = Las familias cambian. La fecha muestra si los datos son recientes.

family-something-else = ¿Hay algo más en la familia?
    .label = Algo más en la familia
    .hint = Algo que tienen varios familiares, por ejemplo
    .help = Pueden importar las muertes repentinas, las malas reacciones a medicamentos o muchos casos de una enfermedad. Puede omitir esto.

## Choices

relation-mother = Madre
relation-father = Padre
relation-sister = Hermana
relation-brother = Hermano
relation-daughter = Hija
relation-son = Hijo
relation-mothers-mother = Madre de la madre (abuela)
relation-mothers-father = Padre de la madre (abuelo)
relation-fathers-mother = Madre del padre (abuela)
relation-fathers-father = Padre del padre (abuelo)
relation-mothers-sister = Hermana de la madre (tía)
relation-mothers-brother = Hermano de la madre (tío)
relation-fathers-sister = Hermana del padre (tía)
relation-fathers-brother = Hermano del padre (tío)
relation-identical-twin = Gemelo o gemela idénticos
    .help = Los dos crecieron de un mismo óvulo y se parecen mucho.
relation-non-identical-twin = Mellizo o melliza (no idénticos)
    .help = Nacieron a la vez, pero crecieron de 2 óvulos.
relation-half-sister-by-mother = Media hermana, misma madre
relation-half-brother-by-mother = Medio hermano, misma madre
relation-half-sister-by-father = Media hermana, mismo padre
relation-half-brother-by-father = Medio hermano, mismo padre
relation-cousin-mothers-side = Primo o prima por parte de madre
relation-cousin-fathers-side = Primo o prima por parte de padre
relation-niece = Sobrina
relation-nephew = Sobrino
relation-granddaughter = Nieta
relation-grandson = Nieto
relation-half-aunt-mothers-side = Media hermana de la madre (media tía)
relation-half-uncle-mothers-side = Medio hermano de la madre (medio tío)
relation-half-aunt-fathers-side = Media hermana del padre (media tía)
relation-half-uncle-fathers-side = Medio hermano del padre (medio tío)
relation-great-grandparent-mothers-side = Bisabuelo o bisabuela por parte de madre
relation-great-grandparent-fathers-side = Bisabuelo o bisabuela por parte de padre
relation-great-aunt-mothers-side = Tía abuela por parte de madre
    .help = Una hermana de la madre o del padre de su madre.
relation-great-uncle-mothers-side = Tío abuelo por parte de madre
    .help = Un hermano de la madre o del padre de su madre.
relation-great-aunt-fathers-side = Tía abuela por parte de padre
    .help = Una hermana de la madre o del padre de su padre.
relation-great-uncle-fathers-side = Tío abuelo por parte de padre
    .help = Un hermano de la madre o del padre de su padre.
relation-pregnancy-loss = Embarazo perdido o bebé nacido sin vida
    .help = Un embarazo propio que terminó demasiado pronto. Puede omitir esto.
relation-partner = Pareja (esposo o esposa)
    .help = La otra persona con quien tuvo a sus hijos.
relation-donor = Donante de óvulo o de esperma
    .help = Alguien que dio un óvulo o esperma para que usted o su hijo o hija pudiera nacer.
relation-unknown-birth-parent = Padre o madre de sangre a quien no conozco
relation-adoptive-parent = Padre adoptivo o madre adoptiva
relation-adopted-child = Hijo adoptado o hija adoptada
relation-step-relative = Familiar por otro matrimonio
    .help = Alguien que pasó a ser familia por un nuevo matrimonio.
relation-foster-relative = Familiar de acogida
relation-other = Otro familiar

life-alive = Vive
life-dead = Ha muerto

gender-woman = Mujer
gender-man = Hombre
gender-non-binary = No binario
gender-other = Otro género

adopted-into = Sí, por nuestra familia
    .help = Alguien de la familia crio a este familiar, pero no lo trajo al mundo.
adopted-out = Sí, por otra familia
    .help = Este familiar nació en la familia, pero creció en otra.

blood-yes = Sí
blood-no = No
