### What is said in other words where the interview goes on in lines: there are no keys there, and no rows to see.
### This translation still needs a reader from the field.

choose-letters = { "" }
choose-plain = { "" }
choose-broken = Diese Antworten waren nicht zu lesen. Wählen Sie diese Nummer, um zu hören, was zu tun ist.
choose-refused = Diese Antworten lassen sich jetzt nicht öffnen. Wählen Sie diese Nummer, um zu hören, warum.
choose-how-to-close = Das ist die erste Seite. Tippen Sie ende zum Schließen.
undo-brings-back = Tippen Sie storno, um es zurückzuholen.
undo-takes-back = Tippen Sie storno, um es zurückzunehmen.
undo-takes-them-back = Tippen Sie storno, um sie zurückzunehmen.
undo-done = Zurückgenommen. Tippen Sie nochmal, um es wieder zu tun.
many-hint = Eins pro Zeile
reading-title = Das Blatt, zum Lesen
help-board = Tippen Sie die Nummern von dem, was Sie wählen möchten. Dieselbe Nummer nimmt es zurück.
help-check = Die ersten Nummern sind Dinge zum Ansehen. Dann kommen alle Antworten: Wählen Sie eine, um sie zu ändern.
goto-hint = Tippen Sie eine Nummer oder einen Teil des Namens
cli-saved = Ihre Antworten sind gespeichert. Um weiterzumachen, tippen Sie: previsit --plain
