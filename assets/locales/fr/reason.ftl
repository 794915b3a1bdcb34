### The part about the reason for the visit: why a second opinion, what the first doctor said, and the choices.
### This translation still needs a reader from the field.

part-reason = Pourquoi vous y allez
    .help = C'est ce que le médecin lit en premier. Le premier médecin est celui qui s'est occupé de ce problème jusqu'ici.

## Questions

reason-situations = Pourquoi voulez-vous un deuxième avis ?
    .label = Pourquoi un deuxième avis
    .hint = Choisissez tout ce qui convient
    .help = Le médecin voit tout de suite ce qu'il vous faut. Pour tout autre rendez-vous, choisissez la dernière ligne et écrivez pourquoi vous y allez.

reason-situation-words = Quelle est votre raison, avec vos propres mots ?
    .label = Raison, ses propres mots
    .hint = Une ou deux phrases suffisent
    .help = Vos propres mots valent autant que ceux de la liste.

reason-main-reason = Que doit surtout vous apporter ce rendez-vous ?
    .label = Raison principale
    .hint = Choisissez ce qui compte le plus
    .help = Le temps avec le médecin est court. Votre raison principale passe en premier.

reason-told = Que vous a dit votre premier médecin ?
    .label = Dit par le premier médecin
    .hint = Avec vos propres mots, comme vous vous en souvenez
    .help = Cela montre au médecin ce que vous savez déjà. Cela n'a pas besoin d'être complet ni en mots de médecin.

reason-proposed = Que veut faire votre premier médecin ?
    .label = Plan du premier médecin
    .hint = Une opération, un médicament, ou attendre et surveiller, par exemple
    .help = Le nouveau médecin peut alors dire ce qu'il pense de ce plan.

reason-most-want-to-know = Quelle est la chose que vous voulez le plus savoir ?
    .label = Veut surtout savoir
    .hint = Écrivez-le comme vous le diriez
    .help = On perd vite le fil pendant un rendez-vous. Ceci est tout en haut, et ne se perdra donc pas.

reason-decide-by = Quand devez-vous décider ?
    .label = Date limite de la décision
    .hint = Une date approximative suffit
    .help = Attendre un deuxième avis n'est peut-être pas sans danger pour toutes les maladies. Demandez à votre médecin combien de temps vous pouvez attendre. Si personne ne vous a donné de date, laissez cette question de côté.

reason-sentence = Voulez-vous tout dire avec vos propres mots, en bref ?
    .label = En une phrase
    .hint = Laissez vide, et nous la composons pour vous
    .on-paper = Une ou deux phrases suffisent
    .help = Ceci est en haut de la fiche. Nous le faisons avec vos dernières réponses, et vous pouvez le récrire.
reason-sentence-take = Composer la phrase maintenant, pour que je puisse la changer
reason-sentence-told = On m'a dit :
reason-sentence-proposed = Le plan proposé :
reason-sentence-decide = Date limite pour ma décision : { $date }.
reason-sentence-know = Je voudrais savoir :

reason-treatment-started = Le traitement a-t-il commencé ?
    .label = Traitement commencé
    .help = Le médecin voit si le plan peut encore être changé.

reason-diagnosis = Comment votre premier médecin appelle-t-il votre maladie ?
    .label = Premier diagnostic
    .hint = Recopiez-le d'une lettre si vous en avez une
    .help = Ce nom s'appelle le diagnostic. Le nouveau médecin vérifiera s'il convient.

reason-diagnosis-date = Quand vous a-t-on dit quelle est la maladie ?
    .label = Diagnostic donné
    .hint = Un mois ou une année suffit
    .help = Le médecin voit depuis combien de temps vous le savez.

reason-diagnosis-tests = Quels examens l'ont montré ?
    .label = Examens derrière le diagnostic
    .hint = Prise de sang, scanner ou biopsie, par exemple
    .help = Un deuxième avis part des examens que vous avez faits. Vous pouvez lister les papiers dans une autre partie.

together-reason-first-doctor = Qui est votre premier médecin ?
    .hint = Écrivez ce que vous savez et laissez le reste vide
    .help = Le nouveau médecin voudra peut-être demander des papiers à ce médecin. Ce programme lui-même n'appelle personne.

reason-first-doctor = Comment s'appelle votre premier médecin ?
    .label = Premier médecin
    .help = Les lettres et les résultats d'examens portent souvent ce nom.

reason-first-clinic = Où travaille votre premier médecin ?
    .label = Lieu de travail du premier médecin
    .hint = Cabinet ou hôpital, et la ville
    .help = Les papiers et les images sont gardés là-bas.

reason-first-phone = Quel est le numéro de téléphone là-bas ?
    .label = Téléphone du premier médecin
    .help = Il permet de demander facilement les papiers manquants.

reason-nature = Quelqu'un vous a-t-il dit si c'est un cancer ou non ?
    .label = Cancer ou non
    .help = Beaucoup de maladies n'ont rien à voir avec le cancer. Si cela ne convient pas, ou si la réponse est dure à donner, laissez cette question de côté.

reason-advised-by = Qui a proposé ce rendez-vous ?
    .label = Rendez-vous proposé par
    .hint = Votre médecin traitant, votre fils ou vous-même, par exemple
    .help = Le médecin sait alors ce qui vous amène.

reason-first-doctor-knows = Votre premier médecin est-il au courant de ce rendez-vous ?
    .label = Premier médecin au courant
    .help = Les deux réponses conviennent. Le nouveau médecin doit juste le savoir avant d'écrire ou d'appeler.

reason-other-opinions = Qu'ont dit d'autres médecins à ce sujet ?
    .label = Autres avis
    .hint = Qui c'était, quand, et ce qui a été dit
    .help = Le médecin voit tous les avis côte à côte. Si vous n'avez vu personne d'autre, laissez cette question de côté.

reason-fear = Qu'est-ce qui vous inquiète le plus ?
    .label = Plus grande inquiétude
    .hint = Avec vos propres mots
    .help = Un médecin qui connaît votre inquiétude peut en parler. Vous pouvez laisser cette question de côté.

reason-good-result = Quel serait un bon résultat pour vous ?
    .label = Un bon résultat serait
    .hint = Marcher sans douleur ou savoir à coup sûr, par exemple
    .help = Les gens veulent des choses différentes. Le médecin peut alors chercher ce qui vous convient.

## The choices that were offered

list-reason-options = Ce qui pourrait être fait
    .label = Options possibles
    .count = { $count ->
        [one] { $count } option
       *[other] { $count } options
    }
    .hint = Chaque traitement ou étape dont quelqu'un a parlé
    .help = Le médecin peut les voir avec vous, une par une. Attendre et surveiller est aussi un choix.
    .add = Ajouter un choix (aussi attendre, ou ne rien faire)
    .another = Ajouter un autre choix
    .none = Personne n'a parlé de choix
    .none-label = Aucune option n'a été proposée
    .entry = Un choix sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

option-what = Qu'est-ce qui pourrait être fait ?
    .label = Option
    .hint = Une opération, un médicament, ou attendre, par exemple
    .help = Écrivez chaque choix à part. Le médecin peut alors parler de l'un après l'autre.

option-offered-by = Qui en a parlé ?
    .label = Proposé par
    .hint = Votre premier médecin, ou quelque chose que vous avez lu, par exemple
    .help = Le médecin voit si cela vient d'un médecin, de vous, ou de quelqu'un d'autre.

option-speaks-for = Qu'y a-t-il de bon, selon vous ?
    .label = Ce qui est pour
    .help = Cela montre ce que vous espérez. Il n'y a pas de mauvaise réponse.

option-speaks-against = Qu'y a-t-il de mauvais, selon vous ?
    .label = Ce qui est contre
    .help = Cela montre ce qui vous retient. Le médecin peut y répondre.

## Choices

situation-not-enough-information = On ne m'en a pas assez dit sur le traitement
    .help = Vous savez qu'il y a un plan, mais pas tout. Vous voulez en savoir plus avant de décider.
situation-do-not-agree = Je doute de ce qu'on m'a dit, ou je ne comprends pas
    .help = Vous n'êtes pas d'accord avec le diagnostic ou le traitement. Ou ce n'est pas clair pour vous, ou cela ne vous semble pas juste.
situation-serious-or-rare = Ma maladie est grave ou rare
    .help = Vous voulez voir un médecin ou une équipe qui connaît bien cette maladie.
situation-choice-or-surgery = J'ai devant moi une opération ou un choix de traitements
    .help = Vous réfléchissez à une opération. Ou il y a plusieurs traitements et vous devez choisir.
situation-not-working = Mon traitement n'aide pas, ou peut faire du mal
    .help = Vous n'allez pas mieux avec lui. Ou il a de mauvais effets secondaires, ou pourrait en avoir.
situation-no-diagnosis = Personne n'a trouvé ce que j'ai
    .help = Vous ne vous sentez pas bien, mais votre médecin ne peut pas dire quelle maladie c'est. Le bon traitement n'est donc pas clair.
situation-other = Autre chose
    .help = Rien de cela ne convient, ou il y a plus. Vous pouvez l'écrire avec vos propres mots.

main-reason-check-diagnosis = Vérifier le diagnostic
    .help = Vous voulez savoir si le nom de la maladie est juste.
main-reason-no-diagnosis-yet = Trouver ce que j'ai
main-reason-choose-treatment = Choisir entre des traitements
main-reason-surgery-advised = Parler d'une opération qu'on m'a proposée
main-reason-treatment-not-working = Trouver un traitement qui marche mieux
main-reason-side-effects = Faire quelque chose contre les effets secondaires
main-reason-rare-disease = Voir quelqu'un qui connaît ma maladie rare
main-reason-reassurance = Avoir la certitude que tout est juste jusqu'ici
main-reason-explanation = Avoir une meilleure explication
main-reason-other = Autre chose

nature-benign = Pas un cancer (bénin)
nature-malignant = Cancer (malin)
nature-not-told = On ne me l'a pas dit

started-no = Non
started-planned = Pas encore, mais c'est prévu
started-yes = Oui
started-finished = Oui, et il est terminé
