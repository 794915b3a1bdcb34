### The part about papers and pictures for the visit: what there is, where it is, and what is still missing.
### This translation still needs a reader from the field.

part-records = Résultats et papiers à apporter
    .help = Un deuxième avis repose sur vos résultats d'examens. Cette partie montre ce que vous avez et ce qui manque encore.

records-clinic-wants = Que vous a-t-on demandé d'apporter au rendez-vous ?
    .label = Demandé par le lieu de soins
    .hint = Regardez dans la lettre ou demandez par téléphone
    .help = Ce que l'on vous demande passe en premier. Si l'on n'a rien demandé, laissez cette question de côté.

list-records-records = Résultats et papiers à apporter
    .label = Papiers et images
    .count = { $count ->
        [one] { $count } papier
       *[other] { $count } papiers
    }
    .hint = Lettres, comptes rendus, imagerie, résultats de laboratoire, cartes d'appareils
    .help = Le médecin voit ce que vous apportez et ce qui est en chemin. Rien n'est envoyé d'ici.
    .add = Ajouter un papier ou une image (compte rendu, scanner, lettre, laboratoire)
    .another = Ajouter un autre papier ou une autre image
    .none = Je n'ai pas de papiers ni d'images
    .none-label = N'a pas de papiers ni d'images
    .entry = Un papier sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

records-names-match = Vos nom et date de naissance sont-ils sur chaque papier, comme sur votre carte d'identité ?
    .label = Noms et dates de naissance identiques
    .help = Un lieu de soins n'a peut-être pas le droit d'utiliser des papiers à un autre nom. Les noms de mariage et les fautes de frappe sont fréquents.

record-what = Qu'est-ce que c'est ?
    .label = Papier ou image
    .hint = IRM de la tête ou lettre de l'hôpital, par exemple
    .help = La plupart des papiers ont un titre en haut. Vous pouvez le recopier.

record-date = Quand était l'examen ou le rendez-vous ?
    .label = Date de l'examen ou du rendez-vous
    .hint = La date de l'examen, pas celle de l'impression
    .help = Les résultats les plus récents comptent le plus. Les plus anciens montrent comment les choses ont changé.

record-place = Où a-t-il été fait ?
    .label = Lieu de l'examen
    .hint = Le cabinet, l'hôpital ou le laboratoire, et la ville
    .help = C'est là qu'on peut demander des copies et des images.

record-form = Sous quelle forme est-il ?
    .label = Forme
    .hint = Choisissez tout ce qui convient
    .help = Pour un scanner ou une IRM, beaucoup de médecins veulent les images et le compte rendu écrit.

record-state = L'avez-vous déjà ?
    .label = Où en est-on
    .help = Vous voyez d'un coup d'œil quoi faire avant le rendez-vous. Le médecin voit ce qui manque.

record-asked-on = Quand l'avez-vous demandé ?
    .label = Demandé le
    .hint = Une date approximative suffit
    .help = Les copies peuvent prendre quelques semaines. La date aide s'il faut demander encore une fois.

record-disc-works = Avez-vous essayé le disque ou le lien, et marche-t-il ?
    .label = Disque ou lien qui marche
    .help = Certains disques ne s'ouvrent pas dans un autre lieu de soins. Si vous ne l'avez pas essayé, laissez cette question de côté.

record-language = Dans quelle langue est-il ?
    .label = Langue
    .hint = Dites aussi s'il a été traduit
    .help = Le médecin doit pouvoir le lire. Le lieu de soins connaît peut-être quelqu'un qui traduit.

record-matches-id = Montre-t-il vos nom et date de naissance comme sur votre carte d'identité ?
    .label = Nom et date de naissance identiques
    .help = Un lieu de soins n'a peut-être pas le droit d'utiliser des papiers à un autre nom. Les noms de mariage et les fautes de frappe sont fréquents.

record-file = Où est le fichier sur cet ordinateur ?
    .label = Fichier sur cet ordinateur
    .hint = Le dossier et le nom du fichier
    .help = Cela vous aide à retrouver le fichier. Ce n'est jamais imprimé.

# Said after the name of a file was given.
record-file-there = Le fichier est là.
record-file-missing = Il n'y a pas de fichier de ce nom sur cet ordinateur. Cela reste comme vous l'avez écrit.

## Choices

record-form-report = Compte rendu écrit
record-form-pictures = Images (disque, clé ou lien)
record-form-slides = Lames de verre ou tissus
    .help = De fines tranches que le laboratoire garde après une biopsie ou une opération.
record-form-tracing = Tracé ou enregistrement
    .help = Des courbes ou un film, par exemple d'un examen du cœur ou du cerveau.
record-form-letter = Lettre de médecin
record-form-lab-printout = Résultats de laboratoire
record-form-own-list = Ma propre liste ou mes notes

record-state-in-hand = Je l'ai
record-state-in-portal = Je peux le voir en ligne
    .help = C'est dans un compte sur internet, comme un espace patient.
record-state-asked = Demandé, pas encore là
record-state-will-be-sent = Sera envoyé au lieu de soins
record-state-cannot-get = Je ne peux pas l'obtenir
record-state-not-needed = Pas nécessaire

# Said about a paper while its name is typed.
record-takes-longer = Une copie prend souvent environ { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. Le rendez-vous est dans { $left ->
    [0] moins de 1 jour
    [one] { $left } jour
   *[other] { $left } jours
}.
