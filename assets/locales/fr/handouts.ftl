### The further papers: letters for missing records, the list of what is brought, the medicine card, the blank form.
### This translation still needs a reader from the field.

# Letters that ask for missing records.
letter-title = Lettres pour les papiers manquants
letter-paper = Lettre à { $place }
letter-paper-open = Lettre, destinataire à remplir
letter-notice = Lettre du patient
letter-heading = Demande de copies de mon dossier médical
letter-to = À
letter-address = Adresse où les envoyer
letter-why = Je prépare un rendez-vous chez un médecin. Ce médecin a besoin de voir mon dossier médical. Je vous demande des copies de ce qui est listé ici.
letter-which = Ce que je demande
letter-item-asked = Je l'ai déjà demandé : { $date }
letter-how = Sous quelle forme
letter-how-papers = Comptes rendus, lettres et résultats de laboratoire : sur papier ou en fichier PDF.
letter-how-pictures = Images et enregistrements : les images ou enregistrements eux-mêmes, avec le compte rendu écrit. Un disque, une clé ou un lien convient.
letter-how-slides = Lames de verre ou tissus : je voudrais savoir comment je peux les emprunter.
letter-when = J'en ai besoin avant mon rendez-vous : { $date }.
letter-when-open = J'en ai besoin pour ce jour au plus tard
letter-right = Presque partout, chacun peut voir son propre dossier médical et en obtenir des copies.
letter-trouble = S'il vous faut un formulaire, un paiement ou une preuve d'identité, merci de me le dire rapidement. Si vous ne pouvez pas envoyer quelque chose, merci de me dire pourquoi, et qui l'a.
letter-thanks = Je vous remercie de votre aide.
letter-signature = Signature du patient, ou d'une personne qui a le droit de signer
letter-date = Date
letter-none = Aucune lettre n'est nécessaire : aucun papier de la liste n'est à demander.

# The list of what is brought, to be ticked at the desk.
cover-title = Ce que j'apporte au rendez-vous
cover-notice = Écrit par le patient
cover-heading = Ce que j'apporte au rendez-vous
cover-enclosed = Dans cette enveloppe
cover-count = { $count ->
    [one] { $count } papier ou image
   *[other] { $count } papiers et images
}
cover-none = Rien n'est encore dans l'enveloppe
cover-unsaid = Peut-être dans cette enveloppe
cover-coming = En chemin, pas dans cette enveloppe
cover-missing = Manquant, impossible à obtenir
cover-desk = Rempli à l'accueil
cover-received = Reçu par
cover-date = Date
cover-nothing = Il n'y a pas de liste à imprimer : aucun papier et aucune image ne sont remplis.
cover-back = Numéros à me rendre

# The medicine card for a wallet: a page that is folded twice.
card-title = Carte des médicaments
card-part-of = Partie { $page } sur { $pages }
card-fold = Pour plier : la moitié du bas vers l'arrière, puis la moitié droite vers l'arrière.
card-pages = Tous les médicaments ne tiennent pas sur une page. La carte a { $count } pages. Gardez-les toutes sur vous.

# The blank form, to be filled in with a pen.
blank-title = Formulaire pour préparer un rendez-vous
blank-who = Nom et date de naissance : ______________________________
blank-how = Remplissez ce que vous savez, et laissez le reste de côté. Cochez les cases qui conviennent. Quelqu'un peut vous aider. Si vous ne pouvez pas répondre, écrivez un signe :
blank-sign = { $sign } veut dire : { $words }
blank-more-room = S'il vous faut plus de place, utilisez le dos de la page. Écrivez-y aussi la question.
blank-own = Pour vous seulement
blank-own-why = Gardez cette page à la maison, ou montrez-la si vous voulez. Personne n'en a besoin pour lire le reste.
blank-number = N°
blank-more-each = Plus de détails : commencez par le numéro de la ligne
blank-if = seulement si « { $question } » est : { $answer }
blank-if-given = seulement si vous avez répondu à « { $question } »
blank-if-not = pas si « { $question } » est : { $answer }
blank-if-fits = seulement si cela va avec votre réponse à « { $question } »
blank-or = {" ou "}
blank-slash = {" / "}
