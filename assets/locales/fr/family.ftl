### The part about the family: who belongs to it, how old they became, and which illnesses they had.
### This translation still needs a reader from the field.

part-family = Maladies dans votre famille
    .help = Certaines maladies reviennent dans une famille, et les médecins peuvent les chercher tôt. Ces informations appartiennent aussi aux membres de votre famille. Écrivez le lien de famille, pas le nom, si ces personnes n'aimeraient pas que ce soit partagé. Vous pouvez laisser cette partie de côté.

## Who is in the family

together-family-who = Combien en avez-vous ?
    .hint = Comptez aussi les personnes décédées
    .help = Chaque personne a sa propre ligne, vos parents et grands-parents aussi. Vous pouvez retirer des lignes plus tard.
family-sisters = Sœurs
    .label = Nombre de sœurs
    .help = Les sœurs de même mère et de même père. Les demi-sœurs peuvent être ajoutées à la liste.
family-brothers = Frères
    .label = Nombre de frères
    .help = Les frères de même mère et de même père. Les demi-frères peuvent être ajoutés à la liste.
family-daughters = Filles
    .label = Nombre de filles
    .help = Vos propres enfants. D'autres peuvent être ajoutés à la liste.
family-sons = Fils
    .label = Nombre de fils
    .help = Vos propres enfants. D'autres peuvent être ajoutés à la liste.
together-family-sides = Combien de frères et de sœurs vos parents ont-ils ?
    .hint = Comptez aussi les personnes décédées, une réponse approximative suffit
    .help = Chaque personne a sa propre ligne. Oncles et tantes en disent long au médecin sur les maladies d'une famille.
family-mothers-sisters = Sœurs de votre mère
    .label = Nombre de sœurs de la mère
    .help = Elles ont la même famille que votre mère. Une réponse approximative suffit.
family-mothers-brothers = Frères de votre mère
    .label = Nombre de frères de la mère
    .help = Ils ont la même famille que votre mère. Une réponse approximative suffit.
family-fathers-sisters = Sœurs de votre père
    .label = Nombre de sœurs du père
    .help = Elles ont la même famille que votre père. Une réponse approximative suffit.
family-fathers-brothers = Frères de votre père
    .label = Nombre de frères du père
    .help = Ils ont la même famille que votre père. Une réponse approximative suffit.
family-nobody-had = Parmi ces maladies, lesquelles n'ont touché personne dans votre famille ?
    .label = Personne dans la famille n'a eu
    .hint = Choisissez tout ce qui convient
    .help = Savoir que personne n'a eu une maladie est aussi utile au médecin que savoir que quelqu'un l'a eue.
family-not-known = Pour lesquelles de ces maladies ne savez-vous pas ?
    .label = Pas connu dans la famille
    .hint = Choisissez tout ce qui convient
    .help = Il est bon de savoir ce qui n'est pas connu. Vous pouvez laisser cette question de côté.

## Relatives

list-family-relatives = Les membres de votre famille
    .label = Membres de la famille et leurs maladies
    .count = { $count ->
        [one] { $count } membre de la famille
       *[other] { $count } membres de la famille
    }
    .hint = Les parents, frères, sœurs et enfants d'abord
    .help = Ajoutez aussi les personnes en bonne santé, car elles renseignent le médecin tout autant. Demandez autour de vous, si vous pouvez.
    .add = Ajouter quelqu'un (en vie ou non, en bonne santé ou malade)
    .another = Ajouter un autre membre de la famille
    .none = Je n'ai pas de famille, à ma connaissance
    .none-label = Aucun membre de la famille connu
    .entry = Une personne pas encore nommée
    .removed = Retiré : { $name }. { undo-brings-back }

relative-relation = Qui est cette personne pour vous ?
    .label = Membre de la famille
    .help = La famille proche en dit le plus au médecin. Le côté de la famille compte aussi.

relative-which = De qui s'agit-il parmi ces personnes ?
    .label = Lequel ou laquelle
    .hint = L'aînée, ou celui qui vit en Espagne, par exemple
    .help = Ceci sert quand vous avez 2 sœurs ou 3 oncles. Le nom n'est pas nécessaire.

relative-life = Cette personne est-elle en vie ?
    .label = En vie ou non
    .help = Le médecin doit savoir si l'âge donné est celui d'aujourd'hui ou celui du décès. Vous pouvez laisser cette question de côté.

relative-age = Quel âge a cette personne, ou quel âge avait-elle à son décès ?
    .label = Âge actuel ou au décès
    .hint = 82, environ 70 ou dans la cinquantaine, par exemple
    .help = L'âge aide le médecin à voir quelles maladies reviennent dans la famille. Une réponse approximative suffit.

relative-cause-of-death = De quoi cette personne est-elle morte ?
    .label = Cause du décès
    .hint = Vos propres mots conviennent
    .help = Cela peut être un indice pour les maladies de la famille. Si c'est dur à écrire, laissez cette question de côté.

relative-blood = Avez-vous un lien de sang ?
    .label = Lien de sang
    .help = Seules les personnes du même sang partagent les maladies d'une famille. La famille par adoption ou par remariage peut être une famille tout autant.

relative-gene-test = Cette personne a-t-elle fait un test génétique, et qu'a-t-il montré ?
    .label = Test génétique
    .hint = Recopiez le résultat tel qu'il est écrit
    .help = Cela peut aider les médecins à savoir quoi chercher chez vous. Demandez d'abord à cette personne si elle est d'accord.

relative-gene-change = Un test a-t-il trouvé une anomalie d'un gène chez cette personne ?
    .label = Anomalie d'un gène trouvée
    .help = L'arbre familial le montre alors par un signe à part. Vous pouvez laisser cette question de côté.

relative-through = Quel membre de la famille est entre vous et cette personne ?
    .label = Lien par
    .hint = Ma tante en Espagne, ou mon frère aîné, par exemple
    .help = Utilisez les mêmes mots que pour ce membre de la famille. L'arbre familial peut alors relier les deux par un trait.

relative-count = Combien de personnes cette ligne représente-t-elle ?
    .label = Combien
    .hint = 3, par exemple
    .help = Si 3 frères sont tous en bonne santé, une seule ligne suffit. L'arbre familial montre alors le nombre.

relative-gender = Quel est le genre de cette personne ?
    .label = Genre
    .help = L'arbre familial dessine un carré pour un homme et un rond pour une femme. Il dessine un losange pour toute autre personne.

relative-birth-sex = Quel sexe a été noté à la naissance de cette personne ?
    .label = Sexe à la naissance
    .help = Répondez seulement s'il diffère du genre et peut compter pour une maladie.

relative-adopted = Cette personne a-t-elle été adoptée ?
    .label = Adoption
    .help = L'arbre familial le montre par des crochets. Vous pouvez laisser cette question de côté.

relative-told-by = Qui vous l'a dit ?
    .label = Dit par
    .hint = Ma tante ou une lettre, par exemple
    .help = Le médecin voit à quel point c'est sûr, et qui peut en savoir plus.

relative-notes = Y a-t-il autre chose sur cette personne ?
    .label = Notes
    .help = Ici, il y a de la place pour ce qui n'entrait pas plus haut. Vous pouvez laisser cette question de côté.

## The illnesses of one relative

list-relative-illnesses = Maladies de cette personne
    .label = Maladies de cette personne
    .count = { $count ->
        [one] { $count } maladie
       *[other] { $count } maladies
    }
    .hint = Cancer, crise cardiaque, AVC ou diabète, par exemple
    .help = Le médecin cherche les maladies que plusieurs membres de la famille ont eues. Laissez de côté les rhumes et les petites choses.
    .add = Ajouter une maladie de cette personne
    .another = Ajouter une autre maladie de cette personne
    .none = Je ne connais aucune maladie de cette personne
    .none-label = Aucune maladie connue
    .entry = Une maladie sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

family-illness-what = Quelle maladie cette personne a-t-elle eue ?
    .label = Maladie
    .hint = La partie du corps aide aussi, comme cancer de l'intestin
    .help = Un nom simple suffit. Votre famille a peut-être son propre mot.

family-illness-age = Quel âge avait cette personne quand cela a commencé ?
    .label = Âge au début
    .hint = 48, environ 50 ou dans l'enfance, par exemple
    .help = Une maladie qui commence tôt vient plus souvent de la famille. Une réponse approximative suffit.

family-illness-code = Quel code a-t-elle ?
    .label = Code
    .hint = Dans une lettre de médecin, comme C50.9
    .help = Les médecins utilisent ces codes (CIM-10) entre eux. Il vient avec un nom de la liste. Vous pouvez laisser cette question de côté.

## The whole family

together-family-ancestry = D'où vient votre famille ?
    .hint = Un pays, une région ou un peuple
    .help = Certaines maladies sont plus fréquentes chez les gens de certains endroits. Vous pouvez laisser cette question de côté.

family-ancestry-mother = D'où vient la famille de votre mère ?
    .label = Origine de la famille de la mère
    .hint = La Sicile ou une famille juive de Pologne, par exemple
    .help = Pensez à ses parents et grands-parents. Vous pouvez laisser cette question de côté.

family-ancestry-father = D'où vient la famille de votre père ?
    .label = Origine de la famille du père
    .hint = L'Irlande ou l'Afrique de l'Ouest, par exemple
    .help = Pensez à ses parents et grands-parents. Vous pouvez laisser cette question de côté.

family-parents-related = Vos parents ont-ils un lien de sang entre eux ?
    .label = Lien de sang entre les parents
    .hint = Comme des cousins, par exemple
    .help = Dans beaucoup d'endroits, des cousins se marient. Cela peut compter pour quelques maladies rares. Vous pouvez laisser cette question de côté.

family-parents-related-words = Quel est le lien entre vos parents ?
    .label = Lien entre les parents
    .hint = Leurs mères sont sœurs, par exemple
    .help = Cela montre au médecin à quel point le lien est proche. Vous pouvez laisser cette question de côté.

family-losses = Quelqu'un dans la famille a-t-il perdu une grossesse ou un bébé ?
    .label = Grossesses perdues dans la famille
    .hint = Qui, et combien, sans les noms
    .help = Plusieurs pertes peuvent avoir une même cause, que les médecins peuvent chercher. Si c'est douloureux à écrire, laissez cette question de côté.

together-family-told = Qui vous a parlé de la famille, et quand ?
    .help = Le médecin voit à quel point ces informations sont sûres.

family-historian = Qui vous en a dit le plus ?
    .label = Informations données par
    .hint = Ma mère ou une cousine plus âgée, par exemple
    .help = Cette personne pourra peut-être répondre à d'autres questions.

family-told-on = Quand vous l'a-t-on dit ?
    .label = Dit le
    .hint = Une date approximative suffit
    .help = Les familles changent. La date montre si les informations sont récentes.

family-something-else = Y a-t-il autre chose dans la famille ?
    .label = Autre chose dans la famille
    .hint = Quelque chose que plusieurs personnes ont, par exemple
    .help = Morts soudaines, mauvaises réactions aux médicaments ou plusieurs cas d'une même maladie peuvent compter. Vous pouvez laisser cette question de côté.

## Choices

relation-mother = Mère
relation-father = Père
relation-sister = Sœur
relation-brother = Frère
relation-daughter = Fille
relation-son = Fils
relation-mothers-mother = Mère de la mère (grand-mère)
relation-mothers-father = Père de la mère (grand-père)
relation-fathers-mother = Mère du père (grand-mère)
relation-fathers-father = Père du père (grand-père)
relation-mothers-sister = Sœur de la mère (tante)
relation-mothers-brother = Frère de la mère (oncle)
relation-fathers-sister = Sœur du père (tante)
relation-fathers-brother = Frère du père (oncle)
relation-identical-twin = Vrai jumeau ou vraie jumelle
    .help = Vous venez du même œuf et vous vous ressemblez.
relation-non-identical-twin = Faux jumeau ou fausse jumelle
    .help = Votre naissance a eu lieu ensemble, mais vous venez de 2 œufs.
relation-half-sister-by-mother = Demi-sœur, même mère
relation-half-brother-by-mother = Demi-frère, même mère
relation-half-sister-by-father = Demi-sœur, même père
relation-half-brother-by-father = Demi-frère, même père
relation-cousin-mothers-side = Cousin ou cousine, côté mère
relation-cousin-fathers-side = Cousin ou cousine, côté père
relation-niece = Nièce
relation-nephew = Neveu
relation-granddaughter = Petite-fille
relation-grandson = Petit-fils
relation-half-aunt-mothers-side = Demi-sœur de la mère (demi-tante)
relation-half-uncle-mothers-side = Demi-frère de la mère (demi-oncle)
relation-half-aunt-fathers-side = Demi-sœur du père (demi-tante)
relation-half-uncle-fathers-side = Demi-frère du père (demi-oncle)
relation-great-grandparent-mothers-side = Arrière-grand-parent, côté mère
relation-great-grandparent-fathers-side = Arrière-grand-parent, côté père
relation-great-aunt-mothers-side = Grand-tante, côté mère
    .help = Une sœur de la mère ou du père de votre mère.
relation-great-uncle-mothers-side = Grand-oncle, côté mère
    .help = Un frère de la mère ou du père de votre mère.
relation-great-aunt-fathers-side = Grand-tante, côté père
    .help = Une sœur de la mère ou du père de votre père.
relation-great-uncle-fathers-side = Grand-oncle, côté père
    .help = Un frère de la mère ou du père de votre père.
relation-pregnancy-loss = Grossesse perdue ou bébé mort-né
    .help = Une grossesse à vous qui s'est terminée trop tôt. Vous pouvez laisser cela de côté.
relation-partner = Partenaire (mari ou femme)
    .help = L'autre parent de vos enfants.
relation-donor = Don d'ovule ou de sperme
    .help = Quelqu'un qui a donné un ovule ou du sperme, pour votre naissance ou celle de votre enfant.
relation-unknown-birth-parent = Parent de naissance que je ne connais pas
relation-adoptive-parent = Parent adoptif
relation-adopted-child = Enfant adopté
relation-step-relative = Famille par remariage
    .help = Quelqu'un entré dans la famille par un nouveau mariage.
relation-foster-relative = Famille d'accueil
relation-other = Un autre membre de la famille

life-alive = En vie
life-dead = Plus en vie

gender-woman = Femme
gender-man = Homme
gender-non-binary = Non binaire
gender-other = Un autre genre

adopted-into = Oui, dans la famille
    .help = Quelqu'un de la famille a élevé cette personne, mais ne l'a pas mise au monde.
adopted-out = Oui, par une autre famille
    .help = Cette personne est née dans la famille, mais a grandi dans une autre.

blood-yes = Oui
blood-no = Non
