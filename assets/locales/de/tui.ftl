### The full-screen wizard: pages, buttons, keys and messages.
### This translation still needs a reader from the field.

program-title = Blatt für den Termin
person-new = Eine neue Person
nothing-leaves = Nichts verlässt diesen Computer
saved-at = Gespeichert { $time }
not-saved = Nicht gespeichert
not-filled-in = nicht ausgefüllt
preview-heading = Das Blatt, wie es jetzt aussieht
hidden-back = Weitermachen
window-too-small = Machen Sie das Fenster größer. Nichts geht verloren.

# Fixed words (see the safety rules of the project); every language has them.
safety-emergency = Brustschmerzen, Atemnot, Schwäche in Gesicht oder Arm, Mühe beim Sprechen? Starke Blutung, eine schwere allergische Reaktion, plötzliche Verwirrung, Ohnmacht oder Gedanken, Ihr Leben zu beenden? Halten Sie hier an. Rufen Sie jetzt Ihre örtliche Notrufnummer an. Fieber während einer Chemo: Rufen Sie sofort Ihr Krebs-Team an, Tag und Nacht.
safety-not-advice = Dieses Programm ist kein medizinischer Rat. Es hilft Ihnen, mit Ihrem Arzt zu sprechen.
safety-no-change = Beginnen, beenden oder ändern Sie kein Medikament wegen dieses Blattes.

# Choose person
choose-title = Blatt für den Termin
choose-heading = Für wen ist der Termin?
choose-first-time = Sind Sie zum ersten Mal hier? Wählen Sie eine neue Person, oder sehen Sie sich mit einer erfundenen um.
choose-new = Eine neue Person
choose-demo = Mit einer erfundenen Person ausprobieren
choose-stopped = Sie waren zuletzt bei: { $name }, { $part }. Drücken Sie Enter, um dort weiterzumachen.
choose-letters = Sind die Buchstaben zu klein? Halten Sie Strg und drücken Sie + (auf einem Mac: Cmd und +).
choose-plain = Nutzen Sie ein Vorlese-Programm? Schließen Sie dies und starten Sie previsit --plain
choose-broken = Diese Antworten waren nicht zu lesen. Enter sagt, was zu tun ist.
broken-heading = Diese Antworten waren nicht zu lesen
broken-aside = Es wird nichts entfernt, wenn die Datei beiseitegelegt wird. Sie können neu anfangen oder eine Kopie an ihre Stelle legen.
broken-put-aside = Die Datei beiseitelegen
choose-refused = Diese Antworten lassen sich jetzt nicht öffnen. Enter sagt, warum.
choose-how-to-close = Das ist die erste Seite. Drücken Sie Strg+Q zum Schließen.
choose-set-aside = Diese Antworten waren nicht zu lesen. Die Datei wurde als { $file } beiseitegelegt. Es wurde nichts entfernt.
parts-done = { $done } von { $all } Teilen fertig

# Task list
tasks-heading = Was möchten Sie als Nächstes tun?
group-visit = Der Termin
group-health = Ihre Gesundheit
group-sheet = Das Blatt
standing-to-do = Offen
standing-started = Begonnen
standing-done = Fertig
tasks-optional = Sie können das weglassen
tasks-check = Ihre Antworten prüfen
tasks-findings = { $count ->
    [0] Nichts anzusehen
    [one] 1 Sache anzusehen
   *[other] { $count } Dinge anzusehen
}
tasks-make = Das Blatt machen
tasks-ready = Bereit: Lücken heißen "nicht ausgefüllt"

# Questions
page-position = { $part }: Frage { $now } von { $all }
page-style-one = Eine Frage pro Seite. F3 zeigt alle Felder dieses Teils auf einer Seite.
page-style-all = Alle Felder dieses Teils. F3 geht zurück zu einer Frage pro Seite.
sheet-will-say = Auf dem Blatt wird stehen: { $words }
problem = Problem: { $problem }
problem-stays = Ändern Sie es, oder drücken Sie noch einmal Enter, um Ihre Worte zu behalten.
date-ask = Das kann zwei Tage bedeuten. Welcher ist es?
leave-out = Das weglassen
leave-out-again = Diese Antwort zurücknehmen und weglassen
suggest-called = heißt auch { $names }
suggest-sold = gibt es auch als { $names }
suggest-contains = enthält { $names }
suggest-as-written = "{ $words }" so behalten, wie ich es geschrieben habe
suggest-found = { $count ->
    [one] 1 gefunden. Drücken Sie Pfeil ab, um es zu wählen, oder tippen Sie weiter.
   *[other] { $count } gefunden. Drücken Sie Pfeil ab, um eins zu wählen, oder tippen Sie weiter.
}
choices-narrowed = Nur die mit "{ $words }". Die Rücktaste bringt die anderen zurück.
choices-order = { $words } (Nummer { $place })
column-when = Wann
list-not-given = nicht angegeben
list-moved = Verschoben. Es ist jetzt Nummer { $place }.
list-cannot-move = Weiter lässt es sich nicht verschieben. Es ist Nummer { $place }.
list-added = { $count ->
    [0] Es wurde nichts hinzugefügt.
    [one] 1 hinzugefügt. { undo-takes-back }
   *[other] { $count } hinzugefügt. { undo-takes-them-back }
}
many-hint = Eins pro Zeile, Alt+Enter beginnt eine neue Zeile

# Buttons
button-continue = Weiter
button-back = Zurück
button-finished = Dieser Teil ist fertig
button-later = Ich komme später wieder
button-add-many = Zur Liste hinzufügen
button-to-list = Zurück zur Liste
button-more = { $count ->
    [one] 1 weitere Frage dazu
   *[other] { $count } weitere Fragen dazu
}
button-move-up = Nach oben verschieben
button-move-down = Nach unten verschieben
button-remove = Entfernen
button-next-part = Nächster Teil: { $part }
button-check = Ihre Antworten prüfen
button-all-parts = Zurück zur Liste der Teile
button-make = Das Blatt machen
button-open-file = Öffnen
button-close = Speichern und schließen
button-stay = Hier bleiben
button-back-to-page = Zurück zur Seite

# The end of a part
end-heading = { $part }: Das war die letzte Frage
end-done = Hier ist alles beantwortet. Sie können es jederzeit ändern.
end-open = Einige Antworten sind offen. Auf dem Blatt steht dort "nicht ausgefüllt".

# Undo
undo-done = Zurückgenommen. Strg+Y tut es wieder.
redo-done = Wieder getan. { undo-takes-back }
# Said behind what was removed or added
undo-brings-back = Strg+Z holt es zurück.
undo-takes-back = Strg+Z nimmt es zurück.
undo-takes-them-back = Strg+Z nimmt sie zurück.
undo-nothing = Es gibt nichts zurückzunehmen.
redo-nothing = Es gibt nichts wieder zu tun.
saved-as-you-go = Gespeichert. Jede Antwort wird gleich gespeichert.

# Check your answers
check-title = Ihre Antworten prüfen
check-findings = { $count ->
    [0] Nichts anzusehen. Lesen Sie Ihre Antworten noch einmal.
    [one] 1 Sache anzusehen
   *[other] { $count } Dinge anzusehen
}

# Make the sheet
make-title = Das Blatt machen
make-heading = Das Blatt machen
make-for = Für wen ist es?
make-for-doctor = Für den Arzt
make-for-patient = Für Sie, mit Platz zum Schreiben
make-for-both = Beide
make-paper = Papier
make-paper-a4 = A4
make-paper-letter = Letter
make-letters = Buchstaben
make-letters-normal = Normal, 12 Punkt
make-letters-large = Groß, 18 Punkt, mehr Seiten
make-without = Diese Teile weglassen
make-private-heading = Private Notizen
make-private = Auch drucken, auf Ihr eigenes Blatt
make-now = Was jetzt?
make-show = Zuerst hier zeigen
make-print = Drucken auf { $printer }
make-pdf = Als PDF speichern
make-text = Als einfachen Text speichern
make-file = Die Datei kommt hierhin. Sie können das ändern
make-answers-heading = Die Antworten später wieder einlesen
make-answers-hint = Wer die Datei hat, kann dann alle gedruckten Antworten lesen
make-answers = Die Antworten ins PDF legen
make-more-papers = Weitere Blätter, als PDF gespeichert
make-handout-letters = Briefe, die um fehlende Unterlagen bitten
make-handout-cover = Liste dessen, was Sie mitbringen
make-handout-card = Medikamenten-Karte, zum Falten für den Geldbeutel
make-pages = { $count ->
    [one] 1 Seite. Niemand bekommt sie, wenn Sie sie nicht drucken oder verschicken.
   *[other] { $count } Seiten. Niemand bekommt sie, wenn Sie sie nicht drucken oder verschicken.
}
make-saved = Gespeichert als { $file }
make-printed = An den Drucker { $printer } geschickt.
make-opened = Die Anzeige öffnet sich.
reading-title = Das Blatt, zum Lesen. Esc geht zurück
done-heading = Das Papier ist fertig
done-next = Nehmen Sie es mit, und bringen Sie Ihre Medikamente und Unterlagen mit. Bringen Sie jemanden mit, der mithört, wenn Sie können.
done-private = Wer die Datei hat, kann sie lesen. Bewahren Sie sie dort auf, wo Ihre Unterlagen sind.

# Help
help-title = Hilfe
help-heading = Hilfe
help-emergency = Im Notfall
help-keys = Tasten
help-plain-answers = Jede Antwort bleibt auf diesem Computer. Um eine Person zu löschen, schließen Sie dies und tippen Sie: previsit remove NAME
help-choose = Wählen Sie, für wen der Termin ist, oder fügen Sie eine Person hinzu. Die erfundene Person ist zum Ausprobieren da.
help-tasks = Öffnen Sie die Teile in beliebiger Reihenfolge. Das Blatt können Sie jederzeit machen.
help-check = Die ersten Zeilen sind Dinge zum Ansehen. Darunter stehen alle Antworten: Enter auf einer Zeile ändert sie.
help-make = Auf dem Blatt für den Arzt stehen die Tatsachen. Auf Ihrem eigenen Blatt ist Platz, um die Antworten aufzuschreiben.
help-goto = Tippen Sie ein Wort, und wählen Sie die Zeile, die Sie möchten.

# Go to
goto-title = Gehe zu
goto-heading = Wohin möchten Sie gehen?
goto-hint = Tippen Sie einen Teil des Namens, dann nimmt Enter die erste Zeile
goto-nothing = Nichts hat diesen Namen. Nehmen Sie einige Buchstaben weg.
goto-tasks = Die Liste der Teile
goto-people = Andere Personen

# Closing
closing-heading = Möchten Sie schließen?
closing-saved = Alle Ihre Antworten sind gespeichert.
closing-not-saved = Die letzten Antworten sind noch nicht gespeichert. Bleiben Sie hier, und das Programm versucht es noch einmal.
closing-back = Um wiederzukommen, tippen Sie: previsit

# Keys: what a key does, in a word for the footer, and in a sentence for the help page.
key-enter-choose = Wählen
key-enter-tick = Ankreuzen
key-enter-continue = Weiter
key-enter-open = Öffnen
key-enter-go-there = Dorthin
key-enter-change = Ändern
key-enter-back-to-page = Zurück
key-choose = Wählen
    .help = Nimmt das Markierte: behält die Antwort und geht weiter
key-back = Zurück
    .help = Geht einen Schritt zurück und behält, was Sie getippt haben
key-up = Hoch
    .help = Geht zur Zeile darüber
key-down = Runter
    .help = Geht zur Zeile darunter
key-up-down = Bewegen
key-next = Nächstes
    .help = Geht zum Nächsten, auch zu Weiter und Zurück
key-previous = Voriges
    .help = Geht zum Vorigen
key-help = Hilfe
    .help = Sagt, warum das gefragt wird, und zeigt die Tasten
key-go-to = Gehe zu
    .help = Geht zu jedem Teil und jeder Frage über den Namen
key-pages = Alle Felder
    .help = Zeigt alle Felder eines Teils auf einer Seite, oder eine Frage pro Seite
key-add = Hinzufügen
    .help = Fügt einer Liste eine Zeile hinzu
key-remove = Entfernen
    .help = Entfernt die markierte Zeile; Strg+Z holt sie zurück
key-move-up = Nach oben
    .help = Verschiebt die markierte Zeile nach oben
key-move-down = Nach unten
    .help = Verschiebt die markierte Zeile nach unten
key-undo = Zurücknehmen
    .help = Nimmt die letzte Änderung zurück, auf jeder Seite
key-redo = Nochmal
    .help = Macht sie noch einmal
key-sheet = Blatt
    .help = Macht das Blatt
key-save = Speichern
    .help = Sagt, dass jede Antwort gleich gespeichert wird
key-hide = Verbergen
    .help = Verbirgt alles, bis Sie weitermachen
key-close = Schließen
    .help = Speichert und schließt
key-interrupt = Schließen
    .help = Sagt, was gespeichert wurde, und schließt beim zweiten Drücken
key-page-up = Hoch
    .help = Geht zehn Zeilen nach oben
key-page-down = Runter
    .help = Geht zehn Zeilen nach unten
key-new-line = Neue Zeile
    .help = Beginnt eine neue Zeile in einem langen Text
key-left = Links
    .help = Geht im Text einen Buchstaben zurück
key-right = Rechts
    .help = Geht im Text einen Buchstaben weiter
key-word-left = Wort zurück
    .help = Geht im Text ein Wort zurück
key-word-right = Wort weiter
    .help = Geht im Text ein Wort weiter
key-home = Anfang
    .help = Geht zum Anfang der Zeile
key-end = Ende
    .help = Geht zum Ende der Zeile
key-backspace = Wegnehmen
    .help = Nimmt den Buchstaben vor dem Cursor weg
key-delete = Wegnehmen
    .help = Nimmt den Buchstaben am Cursor weg
key-delete-word = Wegnehmen
    .help = Nimmt das Wort vor dem Cursor weg
key-space = Ankreuzen
    .help = Kreuzt eine Zeile an; im Text ist sie ein Leerzeichen
key-digits = Zeile
    .help = Nimmt in Listen die Zeile mit dieser Nummer
key-question-mark = Hilfe
    .help = Zeigt die Hilfe; in einem Feld allein tippen und Enter drücken
make-print-usual = Drucken
make-not-printed = Der Drucker hat es nicht angenommen. Speichern Sie das PDF und drucken Sie es von dort.
make-not-opened = Es wurde keine Anzeige gefunden. Die Datei ist { $file }
make-no-pdf = Das PDF konnte nicht gemacht werden. Speichern Sie das Blatt als einfachen Text.
