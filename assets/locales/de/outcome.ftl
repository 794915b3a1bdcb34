### The part that is filled in after the visit: what the second doctor said, and what happens next.
### This translation still needs a reader from the field.

part-outcome = Nach dem Termin
    .help = Füllen Sie das bald nach dem Termin aus, solange es frisch ist. Der zweite Arzt ist der, bei dem Sie gerade waren.

## The answers

list-outcome-questions = Was der Arzt geantwortet hat
    .label = Antworten auf die Fragen
    .count = { $count ->
        [one] 1 Frage
       *[other] { $count } Fragen
    }
    .hint = Öffnen Sie eine Frage, um die Antwort zu schreiben
    .on-paper = Ihre Fragen, und was der Arzt gesagt hat
    .help = Das sind die Fragen, die Sie mitgenommen haben. Fragen ohne Antwort können Sie beim nächsten Mal stellen.
    .none-label = Es wurden keine Fragen aufgeschrieben
    .entry = Eine Frage ohne Worte

## The second opinion

outcome-agrees-diagnosis = Stimmt der zweite Arzt zu, welche Krankheit Sie haben?
    .label = Stimmt der Diagnose zu
    .help = Eine Zweitmeinung kann zustimmen, anders sein oder Dinge offen lassen. Eine andere Meinung ist kein Beweis, dass die erste falsch war.

outcome-second-diagnosis = Welche Krankheit haben Sie, nach dem, was der zweite Arzt sagt?
    .label = Diagnose des zweiten Arztes
    .hint = Aus dem Brief abgeschrieben, oder was man Ihnen gesagt hat
    .help = Dann sehen Sie beide Ansichten nebeneinander.

outcome-agrees-plan = Stimmt der zweite Arzt dem Plan zu?
    .label = Stimmt dem Plan zu
    .hint = Der Plan ist das, was Ihr erster Arzt tun möchte
    .help = So sehen Sie, wo beide Ärzte dasselbe denken.

outcome-second-plan = Was möchte der zweite Arzt tun?
    .label = Plan des zweiten Arztes
    .hint = In eigenen Worten, so wie Sie sich daran erinnern
    .help = Dann sehen Sie beide Pläne nebeneinander.

outcome-why-differ = Worin unterscheiden sich die 2 Ärzte, und warum?
    .label = Worin sie sich unterscheiden und warum
    .hint = Was man Ihnen gesagt hat, in eigenen Worten
    .help = Ärzte können aus guten Gründen verschiedener Meinung sein. Wenn sie einig sind, lassen Sie das weg.

outcome-new-tests = Welche neuen Untersuchungen sind geplant?
    .label = Neue Untersuchungen
    .hint = Die Untersuchung, und wann sie sein wird
    .help = So sehen Sie, was noch offen ist. Wenn es keine gibt, können Sie das sagen.

outcome-report = Bekommen Sie einen schriftlichen Bericht?
    .label = Schriftlicher Bericht
    .help = Mit einem Bericht in der Hand weiß Ihr erster Arzt, was gesagt wurde.

outcome-own-words = Was hat der Arzt gesagt, in Ihren eigenen Worten?
    .label = Was der Arzt gesagt hat
    .hint = Erzählen Sie es wie einem guten Freund
    .help = Wenn Sie es in eigenen Worten sagen können, haben Sie es verstanden. Wenn nicht, können Sie noch einmal fragen.

outcome-feel = Wie geht es Ihnen damit?
    .label = Wie es Patient/in damit geht
    .hint = Zum Beispiel erleichtert, unsicher oder traurig
    .help = Ihre Gefühle sind wichtig, wenn Sie entscheiden. Sie können das weglassen.

outcome-choice = Was wählen Sie?
    .label = Was Patient/in wählt
    .hint = "Ich brauche mehr Zeit" ist auch eine Antwort
    .help = Es ist Ihre Wahl, und Sie dürfen sie ändern. Sie können das weglassen.

## What happens next

list-outcome-steps = Wie es weitergeht
    .label = Nächste Schritte
    .count = { $count ->
        [one] 1 Schritt
       *[other] { $count } Schritte
    }
    .hint = Untersuchungen, Anrufe, Briefe, Termine und Behandlungen
    .help = Mit einer Liste geht zwischen 2 Kliniken nichts verloren. 3 Schritte genügen oft.
    .add = Einen Schritt hinzufügen
    .another = Noch einen Schritt hinzufügen
    .none = Es ist nichts mehr zu tun
    .none-label = Keine nächsten Schritte
    .entry = Ein Schritt ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: einen pro Zeile tippen oder einfügen

step-what = Was ist der nächste Schritt?
    .label = Schritt
    .hint = Zum Beispiel anrufen wegen eines Termins für die Bildaufnahme
    .help = Schreiben Sie eine Sache nach der anderen. Kleine Schritte sind leichter.

step-who = Wer macht es?
    .label = Wer
    .hint = Zum Beispiel Sie, Ihre Tochter oder die Klinik
    .help = Ein Schritt, bei dem ein Name steht, wird auch gemacht.

step-by-when = Bis wann soll es gemacht sein?
    .label = Bis wann
    .hint = Ein ungefähres Datum genügt
    .help = So sehen Sie, was zuerst kommt.

## Choices

agrees-yes = Ja
agrees-partly = Teilweise
agrees-no = Nein
agrees-open = Noch offen
    .help = Der Arzt kann es noch nicht sagen oder wartet auf eine Untersuchung.

report-yes = Ja, er kommt noch
report-no = Nein
report-in-hand = Ich habe ihn schon
