### The part in which questions for the doctor are collected and put in order. The answers are noted after the visit.
### This translation still needs a reader from the field.

part-questions = Ihre Fragen an den Arzt
    .help = Bei einem Termin an alles zu denken, ist schwer. Mit einer Liste in der Hand geht keine Frage verloren.

## The list

list-questions-questions = Ihre Fragen an den Arzt
    .label = Fragen an den Arzt
    .count = { $count ->
        [one] 1 Frage
       *[other] { $count } Fragen
    }
    .hint = Setzen Sie die wichtigste Frage an den Anfang
    .help = Die ersten 3 werden auf Seite 1 gedruckt. Die anderen folgen, mit Platz für die Antworten.
    .add = Eine Frage hinzufügen (eine eigene oder einen Vorschlag von uns)
    .another = Noch eine Frage hinzufügen
    .none = Ich habe keine Fragen
    .none-label = Hat keine Fragen
    .entry = Eine Frage ohne Worte
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

question-text = Was möchten Sie fragen?
    .label = Frage
    .hint = Schreiben Sie es so, wie Sie es sagen würden
    .help = Keine Frage ist zu klein oder zu dumm. Wir zeigen auch Fragen, die andere oft stellen.

question-urgency = Muss das gefragt werden, oder nur, wenn Zeit bleibt?
    .label = Diese Frage stellen
    .help = Termine können kurz sein. Der Arzt sieht, welche Fragen nicht warten können.

question-situation = Worum geht es bei dieser Frage?
    .label = Thema
    .hint = Zum Beispiel eine Untersuchung oder ein Medikament
    .help = Fragen zum selben Thema kann man zusammen stellen. Sie können das weglassen.

question-privacy = Darf diese Frage auf dem Blatt stehen?
    .label = Auf dem Blatt
    .help = Eine private Frage ist für Sie allein. Sie wird nur auf Ihr eigenes Blatt gedruckt, und nur, wenn Sie es verlangen.
# What stands in lists instead of a private question.
question-private = Eine private Frage

question-source = Woher kommt diese Frage?
    .label = Herkunft
    .help = Der Arzt sieht, ob das Ihre eigenen Worte sind oder Worte, die wir vorgeschlagen haben.

## After the visit

question-asked = Konnten Sie diese Frage stellen?
    .label = Gestellt
    .help = Eine Frage, die nicht gestellt wurde, kann auf die Liste für das nächste Mal.

question-answer = Was hat der Arzt geantwortet?
    .label = Antwort
    .hint = In eigenen Worten, so wie Sie sich daran erinnern
    .help = Schreiben Sie es bald nach dem Termin, solange es frisch ist. Wer dabei war, erinnert sich vielleicht an mehr.

question-follow-up = Wer kümmert sich weiter darum?
    .label = Weiter gekümmert von
    .hint = Zum Beispiel Sie, der Arzt oder die Klinik
    .help = Dann ist klar, wer den nächsten Schritt macht. Wenn die Frage geklärt ist, lassen Sie das weg.

## Notes

questions-something-else = Gibt es sonst noch etwas?
    .label = Sonst noch etwas
    .hint = Etwas, das Ihnen Sorgen macht oder das Sie sagen möchten
    .help = Was Ihnen auf dem Herzen liegt, ist oft am wichtigsten. Wenn es nichts gibt, lassen Sie das weg.

questions-private-notes = Was möchten Sie nur für sich notieren?
    .label = Private Notizen
    .hint = Gedanken, die sonst niemand sehen muss
    .help = Diese Notizen werden nie gedruckt. Sie können das weglassen.

## Choices

urgency-ask = Auf jeden Fall
urgency-if-time = Nur wenn Zeit bleibt

privacy-printed = Ja
privacy-private = Nein, sie ist privat

source-own = Eigene Worte
source-bank = Aus den vorgeschlagenen Fragen
