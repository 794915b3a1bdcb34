### Help on the command line: what makes the program usable for everyone.
### This translation still needs a reader from the field.

help-commands = Commandes du mode simple

help-accessibility =
    Lecteurs d'écran et braille
    Lancez previsit --plain. Il pose les mêmes questions, une ligne après l'autre. Le réglage ACCESSIBLE=1 fait la même chose.
    Tapez ? pour l'aide et ?? pour toutes les commandes. Un script de réponses sur l'entrée standard marche aussi.

    Lettres plus grandes
    Maintenez Ctrl et appuyez sur + dans la plupart des terminaux, ou Cmd et + sur un Mac. Tout tient dans 40 colonnes et 12 lignes.
    La fiche en grandes lettres : previsit export NOM --to visit.pdf --large

    Fort contraste
    previsit --high-contrast montre des lettres blanches sur noir. La couleur n'est pas nécessaire pour voir où vous êtes. La ligne marquée a un > devant elle, et le curseur est dessus. NO_COLOR est respecté.

    Terminaux simples
    previsit --ascii montre seulement des lettres ASCII. Il le fait de lui-même là où les réglages n'en ont pas d'autres.

    La souris
    La souris n'est pas nécessaire. previsit --no-mouse la laisse au terminal, pour que vous puissiez marquer et copier du texte.

    Mains qui tremblent
    Une touche maintenue compte une seule fois. Chaque changement peut être annulé avec Ctrl+Z. Il n'y a pas de limite de temps.

    Quelqu'un regarde par-dessus votre épaule
    F12 cache tout jusqu'à ce que vous continuiez. Les fichiers sur cet ordinateur restent où ils sont.

    Sans ordinateur
    previsit blank fait un formulaire avec toutes les questions, à remplir au stylo.
