### The part about what matters to the person, so that a plan can fit a life.
### This translation still needs a reader from the field.

part-wishes = Ce qui compte pour vous
    .help = Le meilleur plan est celui qui va avec votre vie. Le médecin ne peut l'apprendre que de vous. Vous pouvez laisser cette partie de côté.

wishes-matters = Qu'est-ce qui compte le plus pour vous ?
    .label = Compte le plus
    .hint = Choisissez le plus important en premier
    .help = Tout ne sera peut-être pas possible. Le médecin voit ce que vous mettriez en premier.

wishes-matters-words = Qu'est-ce qui compte encore pour vous ?
    .label = Autres choses qui comptent
    .hint = Chanter dans la chorale ou voir un petit-enfant se marier, par exemple
    .help = Les petites choses de chaque jour comptent autant que les grandes. Vous pouvez laisser cette question de côté.

wishes-do-not-want = Que ne voulez-vous pas ?
    .label = Ne veut pas
    .hint = Avec vos propres mots
    .help = Vous avez le droit de dire non. Si le médecin le sait tôt, il peut faire un plan avec vous. Vous pouvez laisser cette question de côté.

wishes-how-much = Que voulez-vous savoir ?
    .label = Veut savoir
    .help = Certaines personnes veulent tout entendre, d'autres non. Les deux conviennent, et vous pouvez changer d'idée.

wishes-how-decide = Comment aimez-vous décider ?
    .label = Qui décide
    .help = Le médecin peut alors parler avec vous de la façon qui vous convient.

wishes-faith = Que faut-il savoir de votre foi ou de votre culture ?
    .label = Foi ou culture
    .hint = Repas, prière ou une femme médecin, par exemple
    .help = Les soignants peuvent essayer de la respecter. Vous pouvez laisser cette question de côté.

wishes-upset-help = Qu'est-ce qui vous aide quand l'émotion est forte ?
    .label = Aide quand l'émotion est forte
    .hint = Une petite pause ou quelqu'un qui me tient la main, par exemple
    .help = Les rendez-vous peuvent être durs. Les soignants voudraient savoir ce qui vous fait du bien. Vous pouvez laisser cette question de côté.

## Choices

matters-live-longer = Vivre plus longtemps
matters-be-at-home = Être à la maison
matters-less-pain = Avoir moins mal
matters-clear-head = Garder la tête claire
matters-keep-working = Continuer à travailler
matters-be-there = Être là pour quelqu'un
    .help = Quelqu'un a besoin de vous, ou vous voulez partager un jour avec cette personne. Vous pouvez dire qui à la question suivante.
matters-avoid-hospital = Éviter l'hôpital
matters-cost = Garder les coûts bas

how-much-all = Tout
how-much-main-points = Seulement l'essentiel
how-much-ask-relative = Peu, dites-le plutôt à ma famille

how-decide-me = Je décide moi-même
how-decide-together = Le médecin et moi décidons ensemble
how-decide-doctor = Le médecin décide pour moi
