### Plain mode: the interview in lines. Commands are the same at every prompt.
### This translation still needs a reader from the field.

plain-hello = Écrivez votre réponse et appuyez sur Entrée. Tapez ? pour l'aide, ?? pour toutes les commandes, < pour revenir, quitter pour fermer. Chaque réponse est enregistrée au fur et à mesure.
plain-question = Question { $now } sur { $all }. { $question }
plain-now = Maintenant : { $words }
plain-keep = Appuyez sur Entrée pour garder cela.
plain-chosen = { $words } (choisi)
plain-ticked = Choisi : { $words }.
plain-unticked = N'est plus choisi : { $words }.
plain-cleared = La réponse a été enlevée. Tapez annuler pour la remettre.
plain-more = { $count ->
    [one] Encore { $count }. Tapez suite pour l'entendre.
   *[other] Encore { $count }. Tapez suite pour les entendre.
}
plain-found = { $count ->
    [one] { $count } trouvé.
   *[other] { $count } trouvés.
}
plain-garbled = Problème : quelques lettres de cette ligne n'ont pas pu être lues. Regardez-les, et récrivez la ligne si elles sont fausses.

# What can be typed now
plain-ask-one = Tapez un numéro. Appuyez sur Entrée pour ne pas répondre maintenant.
plain-ask-one-kept = Tapez un numéro, ou appuyez sur Entrée pour garder ce qui est choisi.
plain-ask-several = Tapez un ou plusieurs numéros, comme 1 3. Appuyez sur Entrée pour ne pas répondre maintenant.
plain-ask-several-kept = Tapez les numéros qui conviennent, comme 1 3, ou appuyez sur Entrée pour garder ce qui est choisi.
plain-ask-ticks = Tapez un numéro pour le choisir ou annuler ce choix, plusieurs avec des espaces. Appuyez sur Entrée pour continuer.
plain-ask-list = Tapez un numéro pour changer, + pour ajouter, - et un numéro pour retirer.
plain-ask-rows = Tapez un numéro.
plain-ask-nothing = Tapez < pour revenir.
plain-ask-lines = Tapez une ligne pour chaque. Une ligne vide termine la liste.
plain-ask-day = Tapez un numéro, ou appuyez sur Entrée pour garder vos mots.
plain-ask-offered = Tapez un numéro, ou écrivez votre réponse. Appuyez sur Entrée pour continuer.
plain-ask-offers = Tapez un numéro, ou appuyez sur Entrée pour garder « { $words } ».
plain-ask-boxes = Appuyez sur Entrée pour le mettre dans les cases, ou tapez 1 pour garder les mots tels quels.
plain-ask-others = Tapez un numéro, ou écrivez votre réponse.
plain-ask-one-of-these = Tapez un de ces numéros.
plain-enter = Appuyez sur Entrée pour : { $words }.
plain-enter-number = Appuyez sur Entrée pour le numéro { $number }, { $words }.
plain-enter-back = Appuyez sur Entrée pour revenir.
plain-digits = « { $digits } » est aussi le numéro de { $words } dans la liste. Tapez encore { $digits } pour { $words }, ou appuyez sur Entrée pour garder « { $digits } ».

# What cannot be done here
plain-no-question = Il n'y a pas ici de réponse que cela pourrait changer.
plain-no-others = Il n'y a pas d'autres réponses ici. Tapez un numéro ou appuyez sur Entrée.
plain-no-more = C'était tout. Il n'y a rien de plus à entendre ici.
plain-no-numbers = Il n'y a pas de numéros ici. Écrivez votre réponse, ou tapez ? pour l'aide.
plain-no-number = Il n'y a pas de numéro { $number } ici. Tapez un numéro de 1 à { $last }.
plain-one-number = Un seul numéro peut être tapé ici.
plain-nobody-open = Aucune réponse n'est encore ouverte. Choisissez d'abord une personne.
plain-nothing-found = Rien ne s'appelle « { $words } » ici. Tapez un numéro, ou tapez ? pour l'aide.

# Help
plain-help-others = Autres réponses à cette question :
plain-help-commands = Tapez ?? pour entendre toutes les commandes.

# Commands in words; the English words work in every language
plain-word-undo = annuler
plain-word-redo = refaire
plain-word-go = ouvrir
plain-word-sheet = fiche
plain-word-more = suite
plain-word-quit = quitter

# What each command does
plain-does-back = revient à la question d'avant
plain-does-help = dit pourquoi cela est demandé
plain-does-commands = dit toutes les commandes
plain-does-where = dit où vous en êtes et ce qui est fait
plain-does-leave-out = laisse cette question de côté
plain-does-clear = enlève la réponse et demande de nouveau
plain-does-others = dit d'autres réponses, comme que vous ne savez pas ; /1 est la première
plain-does-numbers = choisit ces numéros
plain-does-add = ajoute quelque chose à une liste
plain-does-remove = retire le numéro 2 d'une liste
plain-does-more = dit les neuf suivants d'une longue liste
plain-does-undo = annule le dernier changement
plain-does-redo = le refait
plain-does-go = va à la partie 3 ; ouvrir et un nom va à ce qui s'appelle ainsi
plain-does-sheet = fait la fiche
plain-does-quit = enregistre et ferme
plain-does-space = Un espace au début d'une ligne en fait une réponse, mot pour mot. Ainsi, une réponse peut commencer par n'importe quel signe.
