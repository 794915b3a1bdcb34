### Help on the command line: what makes the program usable for everyone.
### This translation still needs a reader from the field.

help-commands = Befehle der einfachen Zeilen

help-accessibility =
    Vorlese-Programme und Braille
    Starten Sie previsit --plain. Es stellt dieselben Fragen, eine Zeile nach der anderen. Die Einstellung ACCESSIBLE=1 tut dasselbe.
    Tippen Sie ? für Hilfe und ?? für alle Befehle. Auch ein Skript mit Antworten in der Standardeingabe geht.

    Größere Buchstaben
    Halten Sie in den meisten Terminals Strg und drücken Sie +, auf einem Mac Cmd und +. Alles passt in 40 Spalten und 12 Zeilen.
    Das Blatt in großer Schrift: previsit export NAME --to visit.pdf --large

    Starker Kontrast
    previsit --high-contrast zeigt weiße Buchstaben auf Schwarz. Man braucht keine Farbe, um zu sehen, wo man ist. Vor der markierten Zeile steht ein >, und der Cursor steht darauf. NO_COLOR wird beachtet.

    Einfache Terminals
    previsit --ascii zeigt nur ASCII-Zeichen. Das geschieht von selbst, wenn das System keine anderen hat.

    Die Maus
    Eine Maus ist nicht nötig. previsit --no-mouse überlässt sie dem Terminal, so können Sie Text markieren und kopieren.

    Zitternde Hände
    Eine Taste, die gedrückt bleibt, zählt einmal. Jede Änderung lässt sich mit Strg+Z zurücknehmen. Es gibt keine Zeitgrenzen.

    Jemand schaut Ihnen über die Schulter
    F12 verbirgt alles, bis Sie weitermachen. Die Dateien auf diesem Computer bleiben, wo sie sind.

    Ohne Computer
    previsit blank macht ein Formular mit allen Fragen, zum Ausfüllen mit einem Stift.
