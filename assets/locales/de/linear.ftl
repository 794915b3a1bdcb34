### Plain mode: the interview in lines. Commands are the same at every prompt.
### This translation still needs a reader from the field.

plain-hello = Schreiben Sie Ihre Antwort und drücken Sie Enter. Tippen Sie ? für Hilfe, ?? für alle Befehle, < für zurück, ende zum Schließen. Jede Antwort wird gleich gespeichert.
plain-question = Frage { $now } von { $all }. { $question }
plain-now = Jetzt: { $words }
plain-keep = Drücken Sie Enter, um es zu behalten.
plain-chosen = { $words } (gewählt)
plain-ticked = Gewählt: { $words }.
plain-unticked = Nicht mehr gewählt: { $words }.
plain-cleared = Die Antwort wurde zurückgenommen. Tippen Sie storno, um sie zurückzuholen.
plain-more = { $count ->
    [one] Noch 1. Tippen Sie mehr, um es zu hören.
   *[other] Noch { $count }. Tippen Sie mehr, um sie zu hören.
}
plain-found = { $count ->
    [one] 1 gefunden.
   *[other] { $count } gefunden.
}
plain-garbled = Problem: Einige Buchstaben dieser Zeile waren nicht zu lesen. Sehen Sie sie an, und schreiben Sie die Zeile neu, wenn sie falsch sind.

# What can be typed now
plain-ask-one = Tippen Sie eine Nummer. Drücken Sie Enter, um es offen zu lassen.
plain-ask-one-kept = Tippen Sie eine Nummer, oder drücken Sie Enter, um das Gewählte zu behalten.
plain-ask-several = Tippen Sie eine oder mehrere Nummern, wie 1 3. Drücken Sie Enter, um es offen zu lassen.
plain-ask-several-kept = Tippen Sie die Nummern, die stimmen, wie 1 3, oder drücken Sie Enter, um das Gewählte zu behalten.
plain-ask-ticks = Tippen Sie eine Nummer, um sie zu wählen oder zurückzunehmen, mehrere mit Leerzeichen dazwischen. Drücken Sie Enter, um weiterzugehen.
plain-ask-list = Tippen Sie eine Nummer zum Ändern, + zum Hinzufügen, - und eine Nummer zum Entfernen.
plain-ask-rows = Tippen Sie eine Nummer.
plain-ask-nothing = Tippen Sie <, um zurückzugehen.
plain-ask-lines = Tippen Sie eins pro Zeile. Eine leere Zeile beendet die Liste.
plain-ask-day = Tippen Sie eine Nummer, oder drücken Sie Enter, um Ihre Worte zu behalten.
plain-ask-offered = Tippen Sie eine Nummer, oder schreiben Sie Ihre Antwort. Drücken Sie Enter, um weiterzugehen.
plain-ask-offers = Tippen Sie eine Nummer, oder drücken Sie Enter, um "{ $words }" zu behalten.
plain-ask-boxes = Drücken Sie Enter, um es in die Felder zu setzen, oder tippen Sie 1, um die Worte so zu behalten.
plain-ask-others = Tippen Sie eine Nummer, oder schreiben Sie Ihre Antwort.
plain-ask-one-of-these = Tippen Sie eine dieser Nummern.
plain-enter = Drücken Sie Enter für: { $words }.
plain-enter-number = Drücken Sie Enter für Nummer { $number }, { $words }.
plain-enter-back = Drücken Sie Enter, um zurückzugehen.
plain-digits = "{ $digits }" ist auch die Nummer von { $words } in der Liste. Tippen Sie noch einmal { $digits } für { $words }, oder drücken Sie Enter, um "{ $digits }" zu behalten.

# What cannot be done here
plain-no-question = Hier ist keine Antwort, die das ändern könnte.
plain-no-others = Hier gibt es keine anderen Antworten. Tippen Sie eine Nummer oder drücken Sie Enter.
plain-no-more = Das war alles. Mehr gibt es hier nicht zu hören.
plain-no-numbers = Hier gibt es keine Nummern. Schreiben Sie Ihre Antwort, oder tippen Sie ? für Hilfe.
plain-no-number = Nummer { $number } gibt es hier nicht. Tippen Sie eine Nummer von 1 bis { $last }.
plain-one-number = Hier kann man nur eine Nummer tippen.
plain-nobody-open = Es sind noch von niemandem Antworten offen. Wählen Sie zuerst eine Person.
plain-nothing-found = Hier heißt nichts "{ $words }". Tippen Sie eine Nummer, oder tippen Sie ? für Hilfe.

# Help
plain-help-others = Andere Antworten auf diese Frage:
plain-help-commands = Tippen Sie ??, um alle Befehle zu hören.

# Commands in words; the English words work in every language
plain-word-undo = storno
plain-word-redo = nochmal
plain-word-go = gehe
plain-word-sheet = blatt
plain-word-more = mehr
plain-word-quit = ende

# What each command does
plain-does-back = geht zur Frage davor zurück
plain-does-help = sagt, warum das gefragt wird
plain-does-commands = sagt alle Befehle
plain-does-where = sagt, wo Sie sind und wie viel fertig ist
plain-does-leave-out = lässt diese Frage weg
plain-does-clear = nimmt die Antwort zurück und fragt noch einmal
plain-does-others = sagt andere Antworten, zum Beispiel, dass Sie es nicht wissen; /1 ist die erste davon
plain-does-numbers = wählt diese Nummern
plain-does-add = fügt einer Liste etwas hinzu
plain-does-remove = entfernt Nummer 2 aus einer Liste
plain-does-more = sagt die nächsten neun einer langen Liste
plain-does-undo = nimmt die letzte Änderung zurück
plain-does-redo = macht sie noch einmal
plain-does-go = geht zu Teil 3; gehe und ein Name geht zu dem, was so heißt
plain-does-sheet = macht das Blatt
plain-does-quit = speichert und schließt
plain-does-space = Ein Leerzeichen vor einer Zeile macht sie zu einer Antwort, Wort für Wort. So kann eine Antwort mit jedem Zeichen beginnen.
