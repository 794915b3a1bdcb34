### The part about allergies and bad reactions: to what, what happened, how bad it was.
### This translation still needs a reader from the field.

part-allergies = Allergies et mauvaises réactions
    .help = Avez-vous déjà mal réagi à un médicament, à un aliment ou à autre chose ? Tous les médecins regardent cela avant de vous soigner.

list-allergies-allergies = Allergies et mauvaises réactions
    .label = Allergies et mauvaises réactions
    .count = { $count ->
        [one] { $count } allergie
       *[other] { $count } allergies
    }
    .hint = Médicaments, aliments, latex, pansements, produit de contraste, insectes
    .help = Cela est toujours imprimé en page 1. S'il n'y en a pas, dites-le : c'est aussi une réponse.
    .add = Ajouter une allergie ou une mauvaise réaction
    .another = Ajouter une autre allergie ou mauvaise réaction
    .none = Je n'ai aucune allergie, à ma connaissance
    .none-label = Aucune allergie ni réaction connue
    .entry = Une réaction sans nom
    .removed = Retiré : { $name }. { undo-brings-back }
    .many = En ajouter plusieurs : tapez ou collez, une ligne pour chaque

allergy-to = À quoi avez-vous mal réagi ?
    .label = Réaction à
    .hint = La pénicilline, les noix ou un pansement, par exemple
    .help = Le nom exact est le mieux. « Un médicament pour la vessie » vaut mieux que rien.

allergy-trigger = De quelle sorte de chose s'agit-il ?
    .label = Sorte
    .help = Les soignants peuvent l'éviter : pendant un examen, aux repas, ou quand ils pansent une plaie.

allergy-reaction = Que s'est-il passé ?
    .label = Ce qui s'est passé
    .hint = Boutons, gonflement, vomissements ou mal à respirer, par exemple
    .help = Le médecin sait distinguer une allergie d'autres effets gênants. Vos propres mots conviennent.

allergy-severity = Était-ce grave ?
    .label = Gravité
    .help = Cela dit aux soignants à quel point ils doivent faire attention. Dites comment vous l'avez vécu.

allergy-date = Quand était-ce ?
    .label = Quand
    .hint = Une année suffit, et « quand j'avais 10 ans » aussi
    .help = Certaines réactions s'effacent avec les années, d'autres restent.

## Choices

trigger-medicine = Médicament
trigger-food = Aliment
trigger-contrast = Produit de contraste (scanner, IRM)
trigger-latex = Latex (caoutchouc)
trigger-tape = Sparadrap ou pansement
trigger-iodine = Iode
    .help = Le liquide brun qui nettoie la peau avant une opération.
trigger-insect = Piqûre ou morsure d'insecte
trigger-other = Autre chose

severity-mild = Légère
    .help = C'était gênant, mais c'est passé tout seul.
severity-bad = Forte
    .help = Il a fallu voir un médecin ou prendre quelque chose.
severity-emergency = Une urgence
    .help = Vous étiez en danger, aviez du mal à respirer, avez perdu connaissance ou dû aller à l'hôpital.
