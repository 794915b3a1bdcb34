### The part that is filled in after the visit: what the second doctor said, and what happens next.
### This translation still needs a reader from the field.

part-outcome = Après le rendez-vous
    .help = Remplissez ceci peu après le rendez-vous, tant que c'est frais. Le deuxième médecin est celui que vous venez de voir.

## The answers

list-outcome-questions = Ce que le médecin a répondu
    .label = Réponses aux questions
    .count = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
    .hint = Ouvrez une question pour écrire la réponse
    .on-paper = Vos questions, et ce que le médecin a dit
    .help = Ce sont les questions que vous avez emportées. Les questions sans réponse peuvent être posées la prochaine fois.
    .none-label = Aucune question n'a été écrite
    .entry = Une question sans mots

## The second opinion

outcome-agrees-diagnosis = Le deuxième médecin est-il d'accord sur la maladie que vous avez ?
    .label = D'accord avec le diagnostic
    .help = Un deuxième avis peut être d'accord avec le premier, être différent, ou laisser des choses ouvertes. Un avis différent ne prouve pas que le premier était faux.

outcome-second-diagnosis = Selon le deuxième médecin, quelle maladie avez-vous ?
    .label = Diagnostic du deuxième médecin
    .hint = Recopiez-le de la lettre, ou écrivez ce qu'on vous a dit
    .help = Vous pouvez alors voir les deux avis côte à côte.

outcome-agrees-plan = Le deuxième médecin est-il d'accord avec le plan ?
    .label = D'accord avec le plan
    .hint = Le plan est ce que votre premier médecin veut faire
    .help = Cela vous aide à voir où les deux médecins pensent la même chose.

outcome-second-plan = Que veut faire le deuxième médecin ?
    .label = Plan du deuxième médecin
    .hint = Avec vos propres mots, comme vous vous en souvenez
    .help = Vous pouvez alors voir les deux plans côte à côte.

outcome-why-differ = Où les 2 médecins ont-ils des avis différents, et pourquoi ?
    .label = Où ils diffèrent, et pourquoi
    .hint = Ce qu'on vous a dit, avec vos propres mots
    .help = Des médecins peuvent avoir des avis différents pour de bonnes raisons. S'ils sont d'accord, laissez cette question de côté.

outcome-new-tests = Quels nouveaux examens sont prévus ?
    .label = Nouveaux examens
    .hint = L'examen, et quand il aura lieu
    .help = Vous voyez ce qui est encore ouvert. S'il n'y en a pas, vous pouvez le dire.

outcome-report = Recevrez-vous un compte rendu écrit ?
    .label = Compte rendu écrit
    .help = Avec un compte rendu en main, votre premier médecin sait ce qui a été dit.

outcome-own-words = Qu'a dit le médecin, avec vos propres mots ?
    .label = Ce que le médecin a dit
    .hint = Racontez-le comme à quelqu'un de proche
    .help = Si vous pouvez le dire avec vos propres mots, vous l'avez compris. Sinon, vous pouvez demander encore une fois.

outcome-feel = Comment le vivez-vous ?
    .label = Ce que ressent le patient
    .hint = Soulagement, doute ou tristesse, par exemple
    .help = Ce que vous ressentez compte quand vous décidez. Vous pouvez laisser cette question de côté.

outcome-choice = Que choisissez-vous ?
    .label = Choix du patient
    .hint = « Il me faut plus de temps » est aussi une réponse
    .help = C'est votre choix, et vous pouvez en changer. Vous pouvez laisser cette question de côté.

## What happens next

list-outcome-steps = Ce qui vient ensuite
    .label = Prochaines étapes
    .count = { $count ->
        [one] { $count } étape
       *[other] { $count } étapes
    }
    .hint = Examens, appels, lettres, rendez-vous et traitements
    .help = Avec une liste, rien ne se perd entre 2 lieux de soins. 3 étapes suffisent souvent.
    .add = Ajouter une étape
    .another = Ajouter une autre étape
    .none = Il n'y a plus rien à faire
    .none-label = Aucune prochaine étape
    .entry = Une étape sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

step-what = Quelle est la prochaine étape ?
    .label = Étape
    .hint = Appeler pour avoir une date de scanner, par exemple
    .help = Écrivez une chose à la fois. Les petites étapes sont plus faciles à faire.

step-who = Qui la fait ?
    .label = Qui
    .hint = Vous, votre fille ou l'hôpital, par exemple
    .help = Une étape qui porte un nom est une étape qui se fait.

step-by-when = Pour quand faut-il la faire ?
    .label = Pour quand
    .hint = Une date approximative suffit
    .help = Vous voyez ce qui vient en premier.

## Choices

agrees-yes = Oui
agrees-partly = En partie
agrees-no = Non
agrees-open = Encore ouvert
    .help = Le médecin ne peut pas encore le dire, ou attend un examen.

report-yes = Oui, il viendra
report-no = Non
report-in-hand = Je l'ai déjà
