### The part about what matters to the person, so that a plan can fit a life.
### This translation still needs a reader from the field.
### Ids: part-wishes, wishes-FIELD, and the choices matters-*, how-much-*, how-decide-*.

part-wishes = Lo que le importa
    .help = El mejor plan es el que va con su vida. El médico solo puede saberlo por usted. Puede omitir esta parte.

wishes-matters = ¿Qué es lo que más le importa?
    .label = Lo que más importa
    .hint = Elija primero lo más importante
    .help = Quizás no pueda tenerlo todo. El médico ve lo que usted pondría primero.

wishes-matters-words = ¿Qué más le importa?
    .label = Más sobre lo que importa
    .hint = Cantar en el coro o ver casarse a un nieto, por ejemplo
    .help = Las cosas pequeñas de la vida diaria cuentan tanto como las grandes. Puede omitir esto.

wishes-do-not-want = ¿Qué no quiere?
    .label = No quiere
    .hint = En sus propias palabras
    .help = Puede decir que no a cosas. Si el médico lo sabe pronto, puede planear con usted. Puede omitir esto.

wishes-how-much = ¿Cuánto quiere saber?
    .label = Quiere saber
    .help = Algunas personas quieren saberlo todo y otras no. Las dos cosas están bien, y puede cambiar de idea.

wishes-how-decide = ¿Cómo le gusta decidir?
    .label = Quién decide
    .help = El médico puede entonces hablar con usted de la manera que le convenga.

wishes-faith = ¿Qué debe saber la clínica de su fe o su cultura?
    .label = Fe o cultura
    .hint = Comida, oración o que le atienda una médica, por ejemplo
    .help = La clínica puede intentar respetarlo. Puede omitir esto.

wishes-upset-help = ¿Qué le ayuda cuando pasa un mal momento?
    .label = Ayuda en un mal momento
    .hint = Una pausa corta o alguien que me dé la mano, por ejemplo
    .help = Las visitas pueden ser duras. Al personal le gusta saber qué le hace bien. Puede omitir esto.

## Choices

matters-live-longer = Vivir más tiempo
matters-be-at-home = Estar en casa
matters-less-pain = Tener menos dolor
matters-clear-head = Mantener la cabeza clara
matters-keep-working = Seguir trabajando
matters-be-there = Estar ahí para alguien
    .help = Alguien le necesita, o quiere compartir un día con esa persona. Puede decir quién en la pregunta siguiente.
matters-avoid-hospital = No tener que estar en el hospital
matters-cost = Que los gastos sean bajos

how-much-all = Todo
how-much-main-points = Solo lo principal
how-much-ask-relative = Poco, mejor que se lo digan a mi familiar

how-decide-me = Decido yo
how-decide-together = Decidimos entre el médico y yo
how-decide-doctor = El médico decide por mí
