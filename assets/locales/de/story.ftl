### The part about the story so far: how it began, what is felt now, what happened when, and what was tried.
### This translation still needs a reader from the field.

part-story = Ihre Geschichte bisher
    .help = Ihre Geschichte sagt einem Arzt oft mehr als ein Test. Erzählen Sie sie Stück für Stück, in eigenen Worten.

## Questions

story-first-sign = Was war das erste Zeichen, dass etwas nicht stimmte?
    .label = Erstes Zeichen
    .hint = Was Sie gespürt oder gesehen haben, oder was man Ihnen sagte
    .help = Wie es begann, hilft dem Arzt, den Rest zu verstehen. Auch kleine Dinge zählen.

story-first-sign-when = Wann haben Sie es zum ersten Mal bemerkt?
    .label = Zuerst bemerkt
    .hint = Ein Monat oder ein Jahr genügt, oder auch "vor etwa 3 Jahren"
    .help = Der Arzt sieht, wie lange es schon so geht. Ihre beste Schätzung genügt.

story-worst-now = Was macht Ihnen jetzt am meisten Mühe?
    .label = Jetzt am schlimmsten
    .hint = Das eine, das Sie in diesen Tagen am meisten stört
    .help = Der Arzt kann mit dem beginnen, was Sie am meisten brauchen.

## What is felt

list-story-symptoms = Was Sie spüren oder bemerken
    .label = Beschwerden
    .count = { $count ->
        [one] 1 Beschwerde
       *[other] { $count } Beschwerden
    }
    .hint = Zum Beispiel Schmerzen, Müdigkeit, ein Knoten oder Schwindel
    .help = Alles, was Sie spüren, kann ein Hinweis sein. Fügen Sie eins nach dem anderen hinzu, das Schlimmste zuerst.
    .add = Etwas hinzufügen, das Sie spüren oder bemerken
    .another = Noch etwas hinzufügen, das Sie spüren oder bemerken
    .none = Ich spüre und bemerke nichts Ungewöhnliches
    .none-label = Spürt und bemerkt nichts Ungewöhnliches
    .entry = Etwas, das noch keinen Namen hat
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eins pro Zeile tippen oder einfügen

symptom-what = Was spüren oder bemerken Sie?
    .label = Beschwerde
    .hint = Eine Sache, in wenigen Worten
    .help = Nehmen Sie Ihre eigenen Worte. Sie müssen nicht wissen, wie es heißt.

symptom-since = Wann hat es angefangen?
    .label = Seit
    .hint = Ein Monat oder ein Jahr genügt, oder auch "letzte Woche"
    .help = Es hilft zu wissen, was zuerst kam und was später.

together-symptom-how-bad = Wie schlimm ist es?
    .hint = 0 ist gar nicht schlimm, und 10 ist so schlimm, wie es nur sein kann
    .help = Mit einer Zahl kann der Arzt heute mit später vergleichen. Vertrauen Sie Ihrem Gefühl.

symptom-now = Wie schlimm ist es jetzt, von 0 bis 10?
    .label = Jetzt, 0 bis 10
    .hint = 0 ist gar nicht schlimm, und 10 ist so schlimm, wie es nur sein kann
    .help = Es zeigt, wie es Ihnen in diesen Tagen geht.

symptom-worst = Wie schlimm ist es, wenn es am schlimmsten ist, von 0 bis 10?
    .label = Am schlimmsten, 0 bis 10
    .hint = 0 ist gar nicht schlimm, und 10 ist so schlimm, wie es nur sein kann
    .help = Am Tag des Termins geht es Ihnen vielleicht besser. Der Arzt soll auch die schlechten Tage kennen.

symptom-pattern = Ist es immer da, oder kommt und geht es?
    .label = Verlauf
    .help = Beides kommt vor, und es kann Verschiedenes bedeuten.

together-symptom-feel = Wo ist es, und wie fühlt es sich an?
    .help = Nicht immer können Sie es beim Termin zeigen. Worte helfen dem Arzt, es sich vorzustellen.

symptom-place = Wo im Körper ist es?
    .label = Wo
    .hint = Zum Beispiel linkes Knie oder hinter den Augen
    .help = Die Stelle ist ein Hinweis. Sagen Sie links oder rechts, und ob es wandert oder sich ausbreitet.

symptom-feels-like = Wie fühlt es sich an?
    .label = Fühlt sich an wie
    .hint = Zum Beispiel brennend, dumpf oder wie ein enges Band
    .help = Wie es sich anfühlt, kann dem Arzt sagen, woher es kommt.

together-symptom-better = Was macht es besser oder schlimmer?
    .help = Ruhe, Essen, Wärme, Bewegung oder eine Tageszeit kann eine Rolle spielen. Wenn nichts davon, können Sie das sagen.

symptom-better-with = Was macht es besser?
    .label = Besser durch
    .hint = Zum Beispiel Ruhe, Wärme oder aufrecht sitzen
    .help = Was Ihnen hilft, ist ein Hinweis für den Arzt.

symptom-worse-with = Was macht es schlimmer?
    .label = Schlimmer durch
    .hint = Zum Beispiel Treppen, Kälte oder Hinlegen
    .help = Auch was es schlimmer macht, ist ein Hinweis.

symptom-effects = Wobei stört es Sie?
    .label = Stört bei
    .hint = Wählen Sie alles, was passt
    .help = Der Arzt sieht, was es mit Ihren Tagen und Nächten macht.

symptom-change = Was hat sich in den letzten 4 Wochen verändert?
    .label = Verändert in den letzten 4 Wochen
    .hint = Besser, schlechter oder gleich
    .help = Etwas Neues kann wichtig sein. Wenn nichts neu ist, können Sie das sagen.

## What happened

list-story-events = Was geschah, und wann
    .label = Was bisher geschah
    .count = { $count ->
        [one] 1 Ereignis
       *[other] { $count } Ereignisse
    }
    .hint = Arztbesuche, Untersuchungen, Krankenhausaufenthalte und Änderungen
    .help = Daraus wird eine kurze Geschichte für den Arzt. Beginnen Sie mit dem, was Sie am besten wissen, die Reihenfolge ist gleich.
    .add = Etwas hinzufügen, das geschah (Arztbesuch, Untersuchung, Krankenhausaufenthalt)
    .another = Noch etwas hinzufügen, das geschah
    .none = Ich hatte bisher keine Arztbesuche oder Untersuchungen
    .none-label = Bisher keine Besuche oder Untersuchungen
    .entry = Etwas, das noch keinen Namen hat
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eins pro Zeile tippen oder einfügen

event-what = Was geschah?
    .label = Ereignis
    .hint = Zum Beispiel MRT des Knies oder erster Besuch beim Herzarzt
    .help = Ein paar Worte genügen. Der Arzt kann nach mehr fragen.

event-date = Wann war das?
    .label = Datum
    .hint = Ein Monat oder ein Jahr genügt
    .help = Das Datum bringt Ihre Geschichte in die richtige Reihenfolge.

event-kind = Was für eine Art von Ereignis war es?
    .label = Art
    .help = Der Arzt findet Besuche, Untersuchungen und Behandlungen dann schneller.

event-place = Wo war das?
    .label = Ort
    .hint = Die Klinik oder das Krankenhaus, und der Ort
    .help = Der Arzt kann dort um Unterlagen oder Bilder bitten.

event-result = Was kam dabei heraus?
    .label = Ergebnis in eigenen Worten
    .hint = Was man Ihnen gesagt hat, so wie Sie sich daran erinnern
    .help = Es zeigt, was Sie daraus mitgenommen haben. Die Unterlagen können den Rest sagen.

## What was tried

list-story-treatments = Behandlungen, die Sie versucht haben
    .label = Versuchte Behandlungen
    .count = { $count ->
        [one] 1 Behandlung
       *[other] { $count } Behandlungen
    }
    .hint = Medikamente, Übungen, Operationen, Diäten oder andere Hilfe
    .help = Der Arzt muss nicht noch einmal versuchen, was Ihnen nicht geholfen hat. Auch was Sie allein versucht haben, zählt.
    .add = Eine Behandlung hinzufügen (auch Übungen, Diäten, Hausmittel)
    .another = Noch eine Behandlung hinzufügen
    .none = Ich habe keine Behandlung versucht
    .none-label = Bisher keine Behandlung versucht
    .entry = Eine Behandlung ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

treatment-name = Was haben Sie versucht?
    .label = Behandlung
    .hint = Der Name, oder was gemacht wurde
    .help = Der Arzt sieht, was versucht wurde. Ein Teil des Namens genügt.

together-treatment-dates = Wann begann und endete sie?
    .hint = Ein Monat oder ein Jahr genügt
    .help = Manche Behandlungen brauchen Zeit, bis sie wirken. Die Daten zeigen, wie lange Sie es versucht haben.

treatment-from = Wann begann sie?
    .label = Von
    .hint = Ein Monat oder ein Jahr genügt
    .help = Der Anfang zeigt, ob sie vor oder nach einer Veränderung kam.

treatment-until = Wann endete sie?
    .label = Bis
    .hint = Lassen Sie es leer, wenn sie noch läuft
    .help = Das Ende zeigt, wie lange Sie es versucht haben.

treatment-helped = Hat es geholfen?
    .label = Hat geholfen
    .help = Hier zählt Ihr eigenes Gefühl.

treatment-dose = Wie viel haben Sie bekommen?
    .label = Dosis
    .hint = So wie Sie es wissen, etwa 2 Tabletten am Tag oder 10 Sitzungen
    .help = Eine Behandlung hilft vielleicht nicht, weil sie zu wenig oder zu kurz war. Wenn Sie es nicht wissen, lassen Sie das weg.

treatment-why-stopped = Warum endete sie?
    .label = Warum beendet
    .hint = Zum Beispiel sie war fertig oder half nicht
    .help = Der Grund sagt dem Arzt, ob man es noch einmal versuchen könnte. Wenn sie noch läuft, lassen Sie das weg.

treatment-side-effects = Welche schlechten Wirkungen hatte sie?
    .label = Nebenwirkungen
    .hint = Zum Beispiel Übelkeit oder ein Ausschlag
    .help = Der Arzt kann nach etwas suchen, das besser zu Ihnen passt.

## Choices

pattern-constant = Immer da
pattern-comes-and-goes = Kommt und geht

effect-sleep = Schlafen
effect-walking = Gehen
effect-work = Arbeiten
effect-eating = Essen
effect-mood = Stimmung
effect-other = Etwas anderes

event-kind-symptom = Etwas gespürt oder bemerkt
event-kind-visit = Besuch bei einem Arzt
event-kind-test = Untersuchung
event-kind-biopsy = Gewebeprobe (Biopsie)
    .help = Ein kleines Stück vom Körper wurde entnommen und angesehen.
event-kind-operation = Operation
event-kind-treatment-start = Beginn einer Behandlung
event-kind-treatment-stop = Ende einer Behandlung
event-kind-hospital-stay = Krankenhausaufenthalt
event-kind-other = Etwas anderes

helped-yes = Ja
helped-some = Ein wenig
helped-no = Nein
