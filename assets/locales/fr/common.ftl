### Words that screen, plain mode and paper share.
### This translation still needs a reader from the field.

list-separator = {", "}

# What a person may say instead of an answer. `.paper` is how a doctor reads it.
unknown-not-sure = Je ne sais pas
    .paper = ne sait pas
unknown-nobody-knows = J'ai demandé, personne ne sait
    .paper = a demandé, personne ne sait
unknown-withheld = Je préfère ne pas le dire
    .paper = préfère ne pas le dire
instead-not-sure = Je ne sais pas
instead-nobody-knows = J'ai demandé, personne ne sait
instead-withheld = Je préfère ne pas le dire

# The times of a day, in rows of the medicine list.
time-morning = matin
time-noon = midi
time-evening = soir
time-night = nuit

# Words that count as a number when an amount is read, split by |.
read-number-words = demi|demie|moitié|moitie|quart|tiers|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze
# Words that count as a decade when an age is read, split by |.
read-decade-words = vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|septuagénaire|septuagenaire|octogénaire|octogenaire|nonagénaire|nonagenaire|adolescen|naissance|enfant|enfance|bébé|bebe

# Words for 0, 1, 2 and so on, when it is asked how many; split by |, several words for one number by a space.
read-counts = aucun aucune zéro zero personne rien|un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze

problem-amount = Écrivez un nombre et son unité, comme 500 mg ou un demi-comprimé
problem-age = Écrivez l'âge en chiffres, comme 62, ou environ 70
problem-scale = Écrivez un nombre de 0 à 10
problem-count = Écrivez un nombre de 0 à 20, ou aucun

# The second look at the answers.
review-blank = { $question } : non rempli
review-blank-of = { $name } : { $question }, non rempli
review-unread = { $question } : le programme n'a pas pu lire ceci, cela reste comme vous l'avez écrit
review-unread-of = { $name } : { $question } n'a pas pu être lu, cela reste comme vous l'avez écrit
review-lies-behind = { $question } : { $day }, c'est déjà passé. Y a-t-il une nouvelle date ?
review-lies-ahead = { $name } : { $question } indique { $day }, ce qui est encore à venir
review-before-birth = { $name } : { $question } indique { $day }, ce qui est avant la date de naissance
review-end-before-start = { $name } : la fin vient avant le début. Vérifiez les deux dates
review-dose = { $name } : { $asks }
review-no-unit = { $name } : le dosage indique { $dose }. Est-ce en mg, ou dans une autre unité ?
review-parent-younger = { $name } : cet âge ne va pas avec le vôtre
review-ill-after-death = { $name } : une maladie a commencé à un âge plus élevé que celui-ci
review-paper-missing = { $name } : demandé, pas encore arrivé
review-no-file = { $name } : il n'y a pas de fichier { $file } sur cet ordinateur
review-sensitive = { $question } : ceci sera imprimé. Enlevez-le si personne d'autre ne doit le lire
review-question-printed = { $name } : ceci sera imprimé. Dites-le si cela doit rester privé
review-top-open = Vous avez écrit { $count } questions. Choisissez les 3 plus importantes
review-list-empty = { $part } : pas de réponse. N'y en a-t-il aucun, ou ne savez-vous pas ?
review-top-three = { $count ->
    [one] Vous avez écrit { $count } question. Les médecins aiment voir les 3 plus importantes
   *[other] Vous avez écrit { $count } questions. Les médecins aiment voir les 3 plus importantes
}
