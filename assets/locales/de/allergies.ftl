### The part about allergies and bad reactions: to what, what happened, how bad it was.
### This translation still needs a reader from the field.

part-allergies = Allergien und schlechte Reaktionen
    .help = Hat ein Medikament, ein Lebensmittel oder etwas anderes Sie schon einmal krank gemacht? Jeder Arzt sieht sich das vor der Behandlung an.

list-allergies-allergies = Allergien und schlechte Reaktionen
    .label = Allergien und schlechte Reaktionen
    .count = { $count ->
        [one] 1 Allergie
       *[other] { $count } Allergien
    }
    .hint = Medikamente, Essen, Latex, Pflaster, Kontrastmittel, Insekten
    .help = Das steht immer auf Seite 1. Wenn Sie keine haben, sagen Sie es: Auch das ist eine Antwort.
    .add = Eine Allergie oder schlechte Reaktion hinzufügen
    .another = Noch eine Allergie oder schlechte Reaktion hinzufügen
    .none = Ich habe keine Allergien, von denen ich weiß
    .none-label = Keine bekannten Allergien oder Reaktionen
    .entry = Eine Reaktion ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

allergy-to = Was hat Sie krank gemacht?
    .label = Reaktion auf
    .hint = Zum Beispiel Penicillin, Nüsse oder ein Pflaster
    .help = Am besten ist der genaue Name. "Ein Medikament für die Blase" ist besser als nichts.

allergy-trigger = Was für eine Art von Sache ist es?
    .label = Art
    .help = Das Personal kann es dann von Ihnen fernhalten: bei Bildaufnahmen, beim Essen oder beim Verbinden einer Wunde.

allergy-reaction = Was ist passiert?
    .label = Was passiert ist
    .hint = Zum Beispiel Ausschlag, Schwellung, Erbrechen oder Atemnot
    .help = Der Arzt kann eine Allergie von anderen schlechten Wirkungen unterscheiden. Ihre eigenen Worte genügen.

allergy-severity = Wie schlimm war es?
    .label = Wie schlimm
    .help = So weiß das Personal, wie vorsichtig es sein muss. Sagen Sie, wie es für Sie war.

allergy-date = Wann war das?
    .label = Wann
    .hint = Ein Jahr genügt, oder auch "als ich 10 war"
    .help = Manche Reaktionen werden mit den Jahren schwächer, andere bleiben.

## Choices

trigger-medicine = Medikament
trigger-food = Lebensmittel
trigger-contrast = Kontrastmittel für Bildaufnahmen
trigger-latex = Latex (Gummi)
trigger-tape = Klebeband oder Pflaster
trigger-iodine = Jod
    .help = Die braune Flüssigkeit, mit der die Haut vor einer Operation gereinigt wird.
trigger-insect = Insektenstich oder Insektenbiss
trigger-other = Etwas anderes

severity-mild = Leicht
    .help = Es hat Sie gestört, ging aber von selbst wieder weg.
severity-bad = Schlimm
    .help = Sie mussten zum Arzt gehen oder etwas dagegen nehmen.
severity-emergency = Ein Notfall
    .help = Sie waren in Gefahr, bekamen schlecht Luft, wurden ohnmächtig oder mussten ins Krankenhaus.
