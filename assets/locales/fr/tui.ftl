### The full-screen wizard: pages, buttons, keys and messages.
### This translation still needs a reader from the field.

program-title = Fiche de rendez-vous
person-new = Une nouvelle personne
nothing-leaves = Rien ne sort de cet ordinateur
saved-at = Enregistré { $time }
not-saved = Pas enregistré
not-filled-in = non rempli
preview-heading = La fiche, telle qu'elle est maintenant
hidden-back = Continuer
window-too-small = Agrandissez la fenêtre. Rien n'est perdu.

# Fixed words (see the safety rules of the project); every language has them.
safety-emergency = Douleur dans la poitrine, mal à respirer, faiblesse du visage ou d'un bras, mal à parler ? Fort saignement, réaction allergique grave, confusion soudaine, perte de connaissance, ou pensées de mettre fin à votre vie ? Arrêtez-vous ici. Appelez maintenant le numéro d'urgence de l'endroit où vous êtes. Fièvre pendant une chimio : appelez tout de suite l'équipe qui soigne votre cancer, de jour comme de nuit.
safety-not-advice = Ce programme n'est pas un avis médical. Il vous aide à parler avec votre médecin.
safety-no-change = Ne commencez pas, n'arrêtez pas et ne changez pas un médicament à cause de cette fiche.

# Choose person
choose-title = Fiche de rendez-vous
choose-heading = Pour qui est le rendez-vous ?
choose-new = Une nouvelle personne
choose-demo = Essayer avec une personne inventée
choose-stopped = Vous en étiez à : { $name }, { $part }. Appuyez sur Entrée pour continuer là.
choose-letters = Lettres trop petites ? Maintenez Ctrl et appuyez sur + (sur un Mac : Cmd et +).
choose-first-time = Ici pour la première fois ? Choisissez une nouvelle personne, ou regardez avec une personne inventée.
choose-plain = Vous utilisez un lecteur d'écran ? Fermez ceci et lancez previsit --plain
choose-broken = Ces réponses n'ont pas pu être lues. Entrée dit quoi faire.
broken-heading = Ces réponses n'ont pas pu être lues
broken-aside = Rien n'est retiré quand le fichier est mis à part. Vous pouvez recommencer, ou mettre une copie à sa place.
broken-put-aside = Mettre le fichier à part
choose-refused = Ces réponses ne peuvent pas être ouvertes maintenant. Entrée dit pourquoi.
choose-how-to-close = C'est la première page. Appuyez sur Ctrl+Q pour fermer.
choose-set-aside = Ces réponses n'ont pas pu être lues. Le fichier a été mis à part sous le nom { $file }. Rien n'a été retiré.
parts-done = { $done } sur { $all } parties faites

# Task list
tasks-heading = Que voulez-vous faire maintenant ?
group-visit = Le rendez-vous
group-health = Votre santé
group-sheet = La fiche
standing-to-do = À faire
standing-started = Commencé
standing-done = Fait
tasks-optional = vous pouvez laisser ceci de côté
tasks-check = Vérifier vos réponses
tasks-findings = { $count ->
    [0] Rien à revoir
    [one] { $count } chose à revoir
   *[other] { $count } choses à revoir
}
tasks-make = Faire la fiche
tasks-ready = Prête : les vides disent « non rempli »

# Questions
page-position = { $part } : question { $now } sur { $all }
page-style-one = Une question par page. F3 montre toutes les cases de cette partie sur une page.
page-style-all = Toutes les cases de cette partie. F3 revient à une question par page.
sheet-will-say = La fiche dira : { $words }
problem = Problème : { $problem }
problem-stays = Changez-le, ou appuyez encore sur Entrée pour garder ce que vous avez écrit.
date-ask = Cela peut vouloir dire deux jours. Lequel est-ce ?
leave-out = Laisser ceci de côté
leave-out-again = Enlever cette réponse et laisser ceci de côté
suggest-called = aussi appelé { $names }
suggest-sold = aussi vendu sous le nom { $names }
suggest-contains = contient { $names }
suggest-as-written = Garder « { $words } » comme je l'ai écrit
suggest-found = { $count ->
    [one] { $count } trouvé. Appuyez sur Bas pour le choisir, ou continuez à taper.
   *[other] { $count } trouvés. Appuyez sur Bas pour en choisir un, ou continuez à taper.
}
choices-narrowed = Seulement ceux avec « { $words } ». Retour arrière ramène les autres.
choices-order = { $words } (numéro { $place })
column-when = Quand
list-not-given = non indiqué
list-moved = Déplacé. C'est le numéro { $place } maintenant.
list-cannot-move = Cela ne peut pas aller plus loin. C'est le numéro { $place }.
list-added = { $count ->
    [0] Rien n'a été ajouté.
    [one] { $count } ajouté. { undo-takes-back }
   *[other] { $count } ajoutés. { undo-takes-them-back }
}
many-hint = Une ligne pour chaque. Alt+Entrée commence une nouvelle ligne

# Buttons
button-continue = Continuer
button-back = Revenir
button-finished = Cette partie est finie
button-later = J'y reviendrai plus tard
button-add-many = Les ajouter à la liste
button-to-list = Revenir à la liste
button-more = { $count ->
    [one] Encore { $count } question à ce sujet
   *[other] Encore { $count } questions à ce sujet
}
button-move-up = Monter d'une ligne
button-move-down = Descendre d'une ligne
button-remove = Retirer
button-next-part = Partie suivante : { $part }
button-check = Vérifier vos réponses
button-all-parts = Revenir à la liste des parties
button-make = Faire la fiche
button-open-file = Ouvrir
button-close = Enregistrer et fermer
button-stay = Rester ici
button-back-to-page = Revenir à la page

# The end of a part
end-heading = { $part } : c'était la dernière question
end-done = Ici, tout a une réponse. Vous pouvez la changer à tout moment.
end-open = Certaines réponses sont ouvertes. La fiche dit « non rempli » à leur place.

# Undo
undo-done = Annulé. Ctrl+Y le refait.
redo-done = Refait. { undo-takes-back }
# Said behind what was removed or added
undo-brings-back = Ctrl+Z le remet.
undo-takes-back = Ctrl+Z l'annule.
undo-takes-them-back = Ctrl+Z les annule.
undo-nothing = Il n'y a rien à annuler.
redo-nothing = Il n'y a rien à refaire.
saved-as-you-go = Enregistré. Chaque réponse est enregistrée au fur et à mesure.

# Check your answers
check-title = Vérifier vos réponses
check-findings = { $count ->
    [0] Rien à revoir. Relisez vos réponses encore une fois.
    [one] { $count } chose à revoir
   *[other] { $count } choses à revoir
}

# Make the sheet
make-title = Faire la fiche
make-heading = Faire la fiche
make-for = Pour qui est-elle ?
make-for-doctor = Pour le médecin
make-for-patient = Pour vous, avec de la place pour écrire
make-for-both = Les deux
make-paper = Papier
make-paper-a4 = A4
make-paper-letter = Letter
make-letters = Lettres
make-letters-normal = Normales, 12 points
make-letters-large = Grandes, 18 points, plus de pages
make-without = Laisser ces parties de côté
make-private-heading = Notes privées
make-private = Les imprimer aussi, sur votre propre papier
make-now = Et maintenant ?
make-show = La montrer d'abord ici
make-print = Imprimer sur { $printer }
make-pdf = Enregistrer en PDF
make-text = Enregistrer en texte simple
make-file = Le fichier va ici. Vous pouvez changer l'endroit
make-answers-heading = Relire les réponses plus tard
make-answers-hint = Qui a le fichier peut alors lire toutes les réponses qui sont imprimées
make-answers = Mettre les réponses dans le PDF
make-more-papers = Autres papiers, enregistrés en PDF
make-handout-letters = Lettres qui demandent les papiers manquants
make-handout-cover = Liste de ce que vous apportez
make-handout-card = Carte des médicaments à plier dans un portefeuille
make-pages = { $count ->
    [one] { $count } page. Personne ne la reçoit, sauf si vous l'imprimez ou l'envoyez.
   *[other] { $count } pages. Personne ne les reçoit, sauf si vous les imprimez ou les envoyez.
}
make-saved = Enregistré sous { $file }
make-printed = Envoyé à l'imprimante { $printer }.
make-opened = La visionneuse s'ouvre.
reading-title = La fiche, à lire. Échap revient en arrière
done-heading = Le papier est prêt
done-next = Prenez-le avec vous, et apportez vos médicaments et vos papiers. Si vous pouvez, venez avec quelqu'un qui écoute avec vous.
done-private = Qui a le fichier peut le lire. Gardez-le là où vous gardez vos papiers.

# Help
help-title = Aide
help-heading = Aide
help-emergency = En cas d'urgence
help-keys = Touches
help-plain-answers = Chaque réponse reste sur cet ordinateur. Pour effacer une personne, fermez ceci et tapez : previsit remove NOM
help-choose = Choisissez pour qui est le rendez-vous, ou ajoutez une personne. La personne inventée est là pour essayer.
help-tasks = Ouvrez n'importe quelle partie, dans n'importe quel ordre. Vous pouvez faire la fiche à tout moment.
help-check = Les premières lignes sont à revoir. En dessous sont toutes les réponses : Entrée sur une ligne la change.
help-make = La fiche pour le médecin contient les faits. Votre propre fiche a de la place pour noter les réponses.
help-goto = Tapez un mot, et choisissez la ligne que vous voulez.

# Go to
goto-title = Aller à
goto-heading = Où voulez-vous aller ?
goto-hint = Tapez une partie du nom, puis Entrée prend la première ligne
goto-nothing = Rien n'a ce nom. Enlevez quelques lettres.
goto-tasks = La liste des parties
goto-people = Autres personnes

# Closing
closing-heading = Voulez-vous fermer ?
closing-saved = Toutes vos réponses sont enregistrées.
closing-not-saved = Les dernières réponses ne sont pas encore enregistrées. Restez ici, et le programme essaie encore.
closing-back = Pour revenir, tapez : previsit

# Keys: what a key does, in a word for the footer, and in a sentence for the help page.
key-enter-choose = Choisir
key-enter-tick = Cocher
key-enter-continue = Continuer
key-enter-open = Ouvrir
key-enter-go-there = Y aller
key-enter-change = Changer
key-enter-back-to-page = Revenir
key-choose = Choisir
    .help = Prend ce qui est marqué : garde la réponse et continue
key-back = Revenir
    .help = Revient d'un pas et garde ce que vous avez tapé
key-up = Haut
    .help = Va à la ligne au-dessus
key-down = Bas
    .help = Va à la ligne en dessous
key-up-down = Se déplacer
key-next = Suivant
    .help = Va à la chose suivante, aussi à Continuer et Revenir
key-previous = Précédent
    .help = Va à la chose d'avant
key-help = Aide
    .help = Dit pourquoi cela est demandé, et montre les touches
key-go-to = Aller à
    .help = Va à n'importe quelle partie ou question par son nom
key-pages = Tout en page
    .help = Montre toutes les cases d'une partie sur une page, ou une question par page
key-add = Ajouter
    .help = Ajoute une ligne à une liste
key-remove = Retirer
    .help = Retire la ligne marquée ; Ctrl+Z la remet
key-move-up = Monter
    .help = Monte la ligne marquée
key-move-down = Descendre
    .help = Descend la ligne marquée
key-undo = Annuler
    .help = Annule le dernier changement, sur n'importe quelle page
key-redo = Refaire
    .help = Le refait
key-sheet = Fiche
    .help = Fait la fiche
key-save = Enregistrer
    .help = Dit que chaque réponse est enregistrée au fur et à mesure
key-hide = Cacher
    .help = Cache tout jusqu'à ce que vous continuiez
key-close = Fermer
    .help = Enregistre et ferme
key-interrupt = Fermer
    .help = Dit ce qui a été enregistré, et ferme si l'on appuie encore
key-page-up = Haut
    .help = Monte de dix lignes
key-page-down = Bas
    .help = Descend de dix lignes
key-new-line = Nouvelle ligne
    .help = Commence une nouvelle ligne dans un texte long
key-left = Gauche
    .help = Recule d'une lettre dans le texte
key-right = Droite
    .help = Avance d'une lettre dans le texte
key-word-left = Mot avant
    .help = Recule d'un mot dans le texte
key-word-right = Mot après
    .help = Avance d'un mot dans le texte
key-home = Début
    .help = Va au début de la ligne
key-end = Fin
    .help = Va à la fin de la ligne
key-backspace = Enlever
    .help = Enlève la lettre avant le curseur
key-delete = Enlever
    .help = Enlève la lettre sous le curseur
key-delete-word = Enlever
    .help = Enlève le mot avant le curseur
key-space = Cocher
    .help = Coche une ligne ; dans un texte, c'est un espace
key-digits = Ligne
    .help = Prend la ligne qui a ce numéro, dans les listes
key-question-mark = Aide
    .help = Montre l'aide ; dans une case, tapez-le seul et appuyez sur Entrée
make-print-usual = Imprimer
make-not-printed = L'imprimante ne l'a pas pris. Enregistrez le PDF et imprimez-le de là.
make-not-opened = Aucune visionneuse n'a été trouvée. Le fichier est { $file }
make-no-pdf = Le PDF n'a pas pu être fait. Enregistrez la fiche en texte simple.
