### Lists of names that are brought: what was done; what happened, and what to do.
### This translation still needs a reader from the field.

names-add = Apporter une liste : l'archive RxTerms telle quelle, ou un tableau avec des tabulations
names-remove = Enlever une liste qui a été apportée
names-arg-file = L'archive RxTerms, un fichier qui en vient, ou un tableau dont la première ligne nomme les colonnes
names-arg-called = Le nom que la liste doit avoir
names-arg-name = Le nom de la liste

names-count =
    { $count ->
        [one] { $count } nom
       *[other] { $count } noms
    }
names-added =
    { $count ->
        [one] La liste { $name } a été ajoutée avec { $count } nom.
       *[other] La liste { $name } a été ajoutée avec { $count } noms.
    }
names-replaced =
    { $count ->
        [one] La liste { $name } a été ajoutée avec { $count } nom, à la place de la précédente.
       *[other] La liste { $name } a été ajoutée avec { $count } noms, à la place de la précédente.
    }
names-from = Elle date de : { $date }.
names-from-unknown = Le nom du fichier ne dit pas de quand elle date.
names-removed = La liste { $name } a été retirée.
names-damaged = Abîmée, donc laissée de côté. Retirez-la et ajoutez-la de nouveau.

names-too-large = { $file } est bien plus grand que n'importe quelle liste de noms.
    .advice = Vérifiez que c'est le bon fichier.
names-archive = L'archive { $file } est abîmée, coupée ou verrouillée.
    .advice = Reprenez le fichier et ajoutez-le tel quel.
names-nothing-inside = Il n'y a dans { $file } aucune liste de noms que nous connaissons.
    .advice = Vérifiez que c'est l'archive de RxTerms. Elle contient un fichier comme RxTerms202611.txt.
names-empty = Il n'y a pas de noms dans { $file }.
    .advice = Vérifiez que c'est le bon fichier.
names-not-text = { $file } n'est pas un fichier texte en UTF-8. Le problème est à la ligne { $line }.
    .advice = Vérifiez que c'est le bon fichier, ou enregistrez-le de nouveau en texte UTF-8.
names-character = La ligne { $line } de { $file } contient un caractère que personne ne peut voir.
    .advice = Enlevez-le, ou prenez le fichier à un endroit auquel vous faites confiance.
names-long-line = La ligne { $line } de { $file } est bien plus longue que n'importe quelle ligne d'une liste.
    .advice = Vérifiez que c'est le bon fichier.
names-cells = La ligne { $line } de { $file } a trop peu ou trop de cellules. Le fichier est peut-être coupé.
    .advice = Reprenez le fichier et ajoutez-le tel quel.
names-column = La première ligne de { $file } ne nomme aucune colonne « { $column } ».
    .advice = Vérifiez que c'est le bon fichier. Les colonnes sont séparées par des tabulations, dans RxTerms par « | ».
names-name = La ligne { $line } de { $file } n'a pas de nom, ou un nom trop long.
    .advice = Écrivez là un nom de 200 lettres au plus, puis ajoutez le fichier de nouveau.
names-cell = La ligne { $line } de { $file } a autre chose que ce que nous connaissons dans la colonne « { $column } ».
    .advice = Corrigez cette cellule ou laissez-la vide, puis ajoutez le fichier de nouveau.
names-called = Une liste ne peut pas s'appeler « { $name } ».
    .advice = Utilisez au plus 40 lettres de a à z, chiffres et « - ».
names-not-there = Il n'y a pas de liste du nom de « { $name } ».
    .advice = Choisissez parmi celles-ci : { $names }
names-none-brought = Il n'y a pas de liste du nom de « { $name } ». Aucune n'a encore été apportée.
    .advice = Voyez toutes les listes : previsit names
names-built-in = Notre propre liste fait partie du programme et reste.
    .advice = Voyez toutes les listes : previsit names
