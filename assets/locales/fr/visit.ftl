### The part about the visit and the person: who goes, to whom, when, and what helps there.
### This translation still needs a reader from the field.

part-visit = Vous et le rendez-vous
    .help = Le médecin voit ici qui vous êtes et ce qu'il vous faut. « Vous » veut toujours dire la personne qui va chez le médecin.

## Questions

visit-name-on-id = Quel est votre nom, comme sur votre carte d'identité ?
    .label = Nom
    .hint = Prénom et nom de famille
    .help = Il est en haut de chaque page. Ainsi, vos papiers ne se mélangent pas avec ceux de quelqu'un d'autre.

visit-birth-date = Quelle est votre date de naissance ?
    .label = Date de naissance
    .hint = Écrivez-la comme 27 3 1952
    .help = Le nom et la date de naissance ensemble montrent que la fiche est la vôtre. Le médecin voit aussi votre âge.

visit-visit-date = Quand est le rendez-vous ?
    .label = Date du rendez-vous
    .hint = Écrivez-la comme 27 5 2026, ou juste le mois
    .help = La date montre pour quel rendez-vous la fiche a été faite. S'il n'y a pas encore de date, laissez cette question de côté.

together-visit-doctor = Qui allez-vous voir ?
    .hint = Écrivez ce que vous savez et laissez le reste vide
    .help = Ainsi, le bon médecin reçoit votre fiche. Une lettre ou une carte du lieu de soins indique souvent tout cela.

visit-doctor = Comment s'appelle le médecin ?
    .label = Médecin
    .help = Cela montre pour qui est la fiche. Si vous ne savez pas encore le nom, laissez cette question de côté.

visit-clinic = Dans quel cabinet ou hôpital allez-vous ?
    .label = Cabinet ou hôpital
    .hint = Le nom, et la ville si vous voulez
    .help = Cela montre où est le rendez-vous. C'est aussi utile quand la fiche est envoyée à l'avance.

visit-specialty = Quelle sorte de médecin est-ce ?
    .label = Spécialité
    .hint = Cœur, yeux, os ou médecin traitant, par exemple
    .help = Les papiers et les questions utiles pour votre rendez-vous dépendent de la sorte de médecin.

visit-called = Comment aimez-vous qu'on vous appelle ?
    .label = Aime qu'on l'appelle
    .hint = Madame Kowalska ou Anna, par exemple
    .help = Le médecin peut alors vous saluer comme vous aimez.

visit-phone = Quel est votre numéro de téléphone ?
    .label = Téléphone
    .hint = Un numéro où l'on peut vous joindre
    .help = Le lieu de soins voudra peut-être vous appeler pour le rendez-vous ou un résultat d'examen.

visit-writer = Qui remplit ceci ?
    .label = Rempli par
    .help = Le médecin veut savoir de qui viennent ces mots. Si vous aidez quelqu'un, répondez à toutes les questions pour cette personne.

visit-writer-name = Comment s'appelle la personne qui remplit ceci ?
    .label = Nom de la personne qui aide
    .hint = Le nom, et le numéro de téléphone si vous voulez
    .help = Le médecin voudra peut-être demander quelque chose à la personne qui aide.

visit-written-on = Quel jour ceci est-il rempli ?
    .label = Rempli le
    .hint = Aujourd'hui convient
    .help = La santé change. La date montre si les réponses sont récentes.

together-visit-emergency = Qui faut-il appeler en cas d'urgence ?
    .hint = Quelqu'un qui vous connaît bien
    .help = Si vous vous sentez mal au rendez-vous, les soignants savent qui appeler. Vous pouvez laisser cette question de côté.

visit-emergency-name = Comment s'appelle cette personne ?
    .label = Contact en cas d'urgence
    .help = Au téléphone, le lieu de soins demande cette personne.

visit-emergency-relation = Qui est cette personne pour vous ?
    .label = Lien avec le contact
    .hint = Fille, mari ou voisin, par exemple
    .help = Les soignants savent alors à quel point cette personne vous est proche.

visit-emergency-phone = Quel est le numéro de téléphone de cette personne ?
    .label = Téléphone du contact
    .hint = Un numéro où quelqu'un répond en journée
    .help = Sans numéro, le lieu de soins ne peut pas joindre cette personne.

visit-family-doctor = Qui est votre médecin traitant ?
    .label = Médecin traitant
    .hint = Le nom, et la ville ou le numéro de téléphone si vous le savez
    .help = Le lieu de soins peut y envoyer sa lettre ou demander d'anciens papiers.

visit-language = Quelle langue parlez-vous le mieux ?
    .label = Langue parlée le mieux
    .help = Il est plus facile de parler de santé dans sa propre langue. Les soignants peuvent s'y préparer.

visit-interpreter = Avez-vous besoin d'un interprète au rendez-vous ?
    .label = Interprète nécessaire
    .hint = Quelqu'un qui traduit pendant que vous parlez
    .help = On peut souvent trouver un interprète si on le sait tôt.

visit-needs = Avez-vous des difficultés avec quelque chose ici ?
    .label = Difficultés avec
    .hint = Choisissez tout ce qui convient, ou laissez cette question de côté
    .help = Les soignants peuvent alors aider : parler plus fort, imprimer plus grand, ou vous donner plus de temps.

visit-needs-help = Qu'est-ce qui vous aide pour cela ?
    .label = Ce qui aide
    .hint = Parler lentement, grandes lettres ou fauteuil roulant, par exemple
    .help = Vous savez le mieux ce qui rend un rendez-vous plus facile. Les soignants peuvent le préparer pour vous.

visit-companion = Qui vient avec vous au rendez-vous ?
    .label = Vient aussi
    .hint = Le nom, et qui est cette personne pour vous
    .help = Une deuxième personne entend plus de choses et peut prendre des notes. Si personne ne vient avec vous, vous pouvez le dire ici.

visit-may-hear-results = Qui peut entendre vos résultats ?
    .label = Peut entendre les résultats
    .hint = Vous seulement, ou aussi votre fille, par exemple
    .help = C'est vous qui choisissez à qui l'on parle de votre santé. Les soignants sauront à qui ils peuvent parler.

visit-sex-at-birth = Quel sexe a été noté à votre naissance ?
    .label = Sexe à la naissance
    .help = Certains examens et certaines doses sont différents pour les femmes et les hommes. Vous pouvez laisser cette question de côté.

visit-gender = Votre genre est-il différent de cela ? Quel est-il ?
    .label = Genre
    .hint = Avec vos propres mots
    .help = Cela aide les soignants à vous parler de la bonne façon. Vous pouvez laisser cette question de côté.

together-visit-body = Votre taille et votre poids
    .hint = Écrivez aussi l'unité, comme 165 cm ou 62 kg
    .help = La bonne dose d'un médicament peut en dépendre. Une réponse approximative suffit.

visit-height = Combien mesurez-vous ?
    .label = Taille
    .hint = Avec l'unité, comme 165 cm ou 5 pieds 5
    .help = La taille et le poids ensemble aident le médecin à choisir les doses.

visit-weight = Combien pesez-vous ?
    .label = Poids
    .hint = Avec l'unité, comme 62 kg ou 137 livres
    .help = La dose de certains médicaments dépend de votre poids. Vous pouvez laisser cette question de côté.

visit-weight-change = Votre poids a-t-il changé ces 6 derniers mois ?
    .label = Changement de poids en 6 mois
    .hint = 4 kg de moins ou à peu près pareil, par exemple
    .help = Un changement peut dire quelque chose au médecin. Des vêtements plus larges ou plus serrés comptent aussi.

visit-pronouns = Quel mot faut-il utiliser pour vous : elle, il ou un autre ?
    .label = Pronoms
    .help = Les soignants peuvent alors parler de vous comme vous aimez. Vous pouvez laisser cette question de côté.

visit-insurance = Quel est votre numéro d'assurance ou d'accord de prise en charge ?
    .label = Numéro d'assurance ou d'accord
    .hint = Recopiez-le de votre carte ou de la lettre
    .help = Il est imprimé seulement sur votre propre papier, pas sur celui du médecin. L'accueil peut le demander.

visit-advance-directive = Est-il écrit ce que vous voulez si vous ne pouvez plus parler vous-même ?
    .label = Directives anticipées
    .hint = On parle aussi de directives anticipées ou de testament de vie
    .help = Si vous avez un tel papier, les médecins peuvent suivre vos souhaits. Vous pouvez laisser cette question de côté.

visit-advance-directive-place = Où est ce papier ?
    .label = Où sont les directives anticipées
    .hint = À la maison dans le bureau ou chez mon fils, par exemple
    .help = Quelqu'un doit pouvoir le trouver vite.

visit-address = Quelle est votre adresse ?
    .label = Adresse
    .help = Le lieu de soins peut y envoyer des lettres. Vous pouvez laisser cette question de côté.

## Choices

writer-patient = Le patient
    .help = Vous êtes la personne qui va chez le médecin.
writer-relative = Quelqu'un de la famille
writer-nurse = Une infirmière ou un infirmier
writer-other = Quelqu'un d'autre

sex-female = Féminin
sex-male = Masculin
sex-intersex = Intersexe
    .help = À la naissance, le corps n'était pas clairement féminin ou masculin.

need-none = Rien de tout cela
need-hearing = Entendre
need-sight = Voir
need-memory = Mémoire
need-walking = Marcher
need-speech = Parler
need-other = Autre chose

yes-no-yes = Oui
yes-no-no = Non
