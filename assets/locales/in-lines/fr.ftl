### What is said in other words where the interview goes on in lines: there are no keys there, and no rows to see.
### This translation still needs a reader from the field.

choose-letters = { "" }
choose-plain = { "" }
choose-broken = Ces réponses n'ont pas pu être lues. Choisissez ce numéro pour entendre quoi faire.
choose-refused = Ces réponses ne peuvent pas être ouvertes maintenant. Choisissez ce numéro pour entendre pourquoi.
choose-how-to-close = C'est la première page. Tapez quitter pour fermer.
undo-brings-back = Tapez annuler pour le remettre.
undo-takes-back = Tapez annuler pour l'enlever.
undo-takes-them-back = Tapez annuler pour les enlever.
undo-done = Annulé. Tapez refaire pour le refaire.
many-hint = Une ligne pour chaque
reading-title = La fiche, à lire
help-board = Tapez les numéros de ce que vous voulez choisir. Le même numéro annule ce choix.
help-check = Les premiers numéros sont à revoir. Ensuite viennent toutes les réponses : choisissez-en une pour la changer.
goto-hint = Tapez un numéro, ou une partie du nom
cli-saved = Vos réponses sont enregistrées. Pour continuer, tapez : previsit --plain
