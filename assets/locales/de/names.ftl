### Lists of names that are brought: what was done; what happened, and what to do.
### This translation still needs a reader from the field.

names-add = Eine Liste hinzufügen: das RxTerms-Archiv, wie es kommt, oder eine Tabelle mit Tabulatoren
names-remove = Eine Liste wegnehmen, die hinzugefügt wurde
names-arg-file = Das RxTerms-Archiv, eine Datei daraus oder eine Tabelle, deren erste Zeile die Spalten nennt
names-arg-called = Wie die Liste heißen soll
names-arg-name = Wie die Liste heißt

names-count =
    { $count ->
        [one] 1 Name
       *[other] { $count } Namen
    }
names-added =
    { $count ->
        [one] Die Liste { $name } mit 1 Namen wurde hinzugefügt.
       *[other] Die Liste { $name } mit { $count } Namen wurde hinzugefügt.
    }
names-replaced =
    { $count ->
        [one] Die Liste { $name } mit 1 Namen wurde hinzugefügt, an Stelle der früheren.
       *[other] Die Liste { $name } mit { $count } Namen wurde hinzugefügt, an Stelle der früheren.
    }
names-from = Sie hat den Stand: { $date }.
names-from-unknown = Der Name der Datei sagt nicht, von wann sie ist.
names-removed = Die Liste { $name } wurde entfernt.
names-damaged = Beschädigt, daher weggelassen. Entfernen Sie sie und fügen Sie sie neu hinzu.

names-too-large = { $file } ist viel größer als jede Liste von Namen.
    .advice = Prüfen Sie, ob das die richtige Datei ist.
names-archive = Das Archiv { $file } ist beschädigt, abgeschnitten oder gesperrt.
    .advice = Holen Sie die Datei noch einmal und fügen Sie sie hinzu, wie sie kommt.
names-nothing-inside = In { $file } ist keine Liste von Namen, die wir kennen.
    .advice = Prüfen Sie, ob das das Archiv von RxTerms ist. Darin ist eine Datei wie RxTerms202611.txt.
names-empty = In { $file } sind keine Namen.
    .advice = Prüfen Sie, ob das die richtige Datei ist.
names-not-text = { $file } ist keine Textdatei in UTF-8. Das Problem ist in Zeile { $line }.
    .advice = Prüfen Sie, ob das die richtige Datei ist, oder speichern Sie sie neu als Text in UTF-8.
names-character = Zeile { $line } von { $file } enthält ein Zeichen, das niemand sehen kann.
    .advice = Nehmen Sie es heraus, oder holen Sie die Datei von einer Stelle, der Sie vertrauen.
names-long-line = Zeile { $line } von { $file } ist viel länger als jede Zeile einer Liste.
    .advice = Prüfen Sie, ob das die richtige Datei ist.
names-cells = Zeile { $line } von { $file } hat zu wenige oder zu viele Zellen. Vielleicht ist sie abgeschnitten.
    .advice = Holen Sie die Datei noch einmal und fügen Sie sie hinzu, wie sie kommt.
names-column = Die erste Zeile von { $file } nennt keine Spalte "{ $column }".
    .advice = Prüfen Sie, ob das die richtige Datei ist. Spalten sind durch Tabulatoren getrennt, in RxTerms durch "|".
names-name = Zeile { $line } von { $file } hat keinen Namen oder einen, der zu lang ist.
    .advice = Schreiben Sie dort einen Namen von bis zu 200 Buchstaben, dann fügen Sie die Datei neu hinzu.
names-cell = In Zeile { $line } von { $file } steht in der Spalte "{ $column }" etwas, das wir nicht kennen.
    .advice = Bessern Sie diese Zelle aus oder lassen Sie sie leer, dann fügen Sie die Datei neu hinzu.
names-called = Eine Liste kann nicht "{ $name }" heißen.
    .advice = Nehmen Sie bis zu 40 Buchstaben von a bis z, Ziffern und "-".
names-not-there = Eine Liste mit dem Namen "{ $name }" gibt es nicht.
    .advice = Wählen Sie eine davon: { $names }
names-none-brought = Eine Liste mit dem Namen "{ $name }" gibt es nicht. Es wurde noch keine hinzugefügt.
    .advice = Alle Listen sehen Sie mit: previsit names
names-built-in = Unsere eigene Liste gehört zum Programm und bleibt.
    .advice = Alle Listen sehen Sie mit: previsit names
