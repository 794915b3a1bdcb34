### The part in which questions for the doctor are collected and put in order. The answers are noted after the visit.
### This translation still needs a reader from the field.

part-questions = Vos questions pour le médecin
    .help = Il est dur de penser à tout pendant un rendez-vous. Avec une liste en main, aucune question ne se perd.

## The list

list-questions-questions = Vos questions pour le médecin
    .label = Questions pour le médecin
    .count = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
    .hint = Mettez la question la plus importante en premier
    .help = Les 3 premières sont imprimées en page 1. Les autres suivent, avec de la place pour écrire les réponses.
    .add = Ajouter une question (la vôtre, ou une que nous proposons)
    .another = Ajouter une autre question
    .none = Je n'ai pas de question
    .none-label = N'a pas de question
    .entry = Une question sans mots
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

question-text = Que voulez-vous demander ?
    .label = Question
    .hint = Écrivez-le comme vous le diriez
    .help = Aucune question n'est trop petite ou trop bête. Nous montrons aussi des questions que d'autres posent souvent.

question-urgency = Faut-il la poser, ou seulement s'il y a le temps ?
    .label = À poser
    .help = Les rendez-vous peuvent être courts. Le médecin voit quelles questions ne peuvent pas attendre.

question-situation = De quoi parle cette question ?
    .label = Sujet
    .hint = Un examen ou un médicament, par exemple
    .help = Les questions sur la même chose peuvent être posées ensemble. Vous pouvez laisser ceci de côté.

question-privacy = Cette question peut-elle être sur la fiche ?
    .label = Sur la fiche
    .help = Une question privée est pour vous seulement. Elle n'est imprimée que sur votre propre papier, et seulement si vous le demandez.
# What stands in lists instead of a private question.
question-private = Une question privée

question-source = D'où vient cette question ?
    .label = Source
    .help = Le médecin voit si ce sont vos propres mots ou des mots que nous avons proposés.

## After the visit

question-asked = Avez-vous pu poser cette question ?
    .label = Posée
    .help = Une question qui n'a pas été posée peut aller sur la liste pour la prochaine fois.

question-answer = Qu'a répondu le médecin ?
    .label = Réponse
    .hint = Avec vos propres mots, comme vous vous en souvenez
    .help = Écrivez-le peu après le rendez-vous, tant que c'est frais. Si quelqu'un était avec vous, cette personne se souvient peut-être mieux.

question-follow-up = Qui va s'en occuper ensuite ?
    .label = Suivi par
    .hint = Vous, le médecin ou l'hôpital, par exemple
    .help = Ainsi, on sait qui fait la prochaine étape. Si la question est réglée, laissez ceci de côté.

## Notes

questions-something-else = Y a-t-il autre chose ?
    .label = Autre chose
    .hint = Une inquiétude, ou quelque chose que vous voulez dire
    .help = Ce à quoi vous pensez est souvent le plus important. S'il n'y a rien, laissez ceci de côté.

questions-private-notes = Que voulez-vous noter seulement pour vous ?
    .label = Notes privées
    .hint = Des pensées que personne d'autre n'a besoin de voir
    .help = Ces notes ne sont jamais imprimées. Vous pouvez laisser ceci de côté.

## Choices

urgency-ask = Dans tous les cas
urgency-if-time = Seulement s'il y a le temps

privacy-printed = Oui
privacy-private = Non, elle est privée

source-own = Propres mots
source-bank = Des questions proposées
