### Boards: pages beside a list on which entries are chosen instead of typed.
### This translation still needs a reader from the field.

help-board = Bewegen Sie sich mit Pfeil auf und Pfeil ab. Enter oder die Leertaste wählt die markierte Zeile und nimmt die Wahl zurück.

## Questions that others ask

board-questions = Welche davon möchten Sie fragen?
    .hint = Wählen Sie, was passt, und ändern Sie die Worte später, wenn Sie möchten
    .open = Aus Fragen wählen, die andere stellen
    .more = Mehr zu: { $topic } ({ $count })
    .topic = { $topic } ({ $count })
board-questions-others = Andere Themen
board-questions-quiet = Manche Menschen möchten auch das fragen
    .hint = Nur wenn Sie möchten: es bleibt privat, bis Sie etwas anderes sagen
board-questions-time = Bei etwa 5 Minuten pro Frage brauchen Ihre Fragen { $minutes } Minuten von der Stunde.

topic-second-opinion = Die Zweitmeinung
topic-new-diagnosis = Eine neue Krankheit
topic-unclear-diagnosis = Wenn die Krankheit nicht klar ist
topic-choice = Welche Behandlung wählen
topic-surgery = Eine Operation
topic-strong-treatment = Chemo, Bestrahlung und andere starke Behandlungen
topic-not-working = Wenn die Behandlung nicht hilft oder schwer ist
topic-rare = Eine seltene Krankheit
topic-test-results = Untersuchungen und ihre Ergebnisse
topic-medicines = Ihre Medikamente
topic-long-term = Eine harmlose oder lange Krankheit
topic-daily-life = Kosten, Reisen und Alltag

# The starts of words, without accents.
read-topic-surgery = operat|operier|op|chirurg|entfern|herausgenommen|rausgenommen|bypass|transplant|implant|ersatz|ersetz|ablation|schrittmacher|herzschrittmacher
read-topic-strong-treatment = chemo|bestrahl|strahlen|radio|immuntherap|infusion|stammzell
read-topic-test-results = biops|gewebeprobe|scan|mrt|ct|kernspin|ultraschall|rontgen|roentgen|blutunters|bluttest|blutwert|labor
read-topic-not-working = schlimmer|schlechter|verschlecht|nebenwirk|wirkungslos|unwirksam|erfolglos
read-topic-rare = selten|syndrom
read-topic-medicines = tablette|pille|medikament|arznei|medizin

## The questions that matter most

board-top = Welche 3 Fragen sind am wichtigsten?
    .open = Die 3 wichtigsten wählen
board-top-chosen = { $count ->
    [0] Wählen Sie zuerst die wichtigste. Die ersten 3 stehen auf Seite 1
    [one] 1 gewählt. Die ersten 3 stehen auf Seite 1
    [2] 2 gewählt. Die ersten 3 stehen auf Seite 1
    [3] 3 gewählt. Sie stehen auf Seite 1, die anderen sind für den Fall, dass Zeit bleibt
   *[other] { $count } gewählt. Auf Seite 1 ist Platz für 3, die anderen kommen dahinter
}
board-top-place = Nummer { $place }

## Papers

board-records = Welche Unterlagen und Bilder haben Sie?
    .hint = Prüfen Sie jede: stehen Ihr Name und Geburtsdatum darauf wie im Ausweis?
    .open = Die Unterlagen durchgehen, die Ärzte sehen möchten
board-records-clinic = Worum diese Klinik gebeten hat
board-records-core = Für jeden Termin
board-records-others = Worum andere Kliniken oft bitten
board-records-specialty = { $specialty }
board-records-own = Andere auf Ihrer Liste

## Medicines

board-medicines = Legen Sie alle Packungen auf den Tisch. Nehmen Sie auch etwas davon?
    .hint = Wählen Sie eine Zeile und schauen Sie auch im Bad und im Kühlschrank nach
    .open = Die Arten durchgehen, die man leicht übersieht
    .nothing-else = Sonst nehme ich nichts davon
board-medicines-none = Keine

forgotten-drops = Tropfen für Augen, Ohren oder Nase
forgotten-creams = Cremes und Salben
forgotten-patches = Medikamentenpflaster
forgotten-injections = Spritzen, auch solche in einer Praxis oder Klinik
forgotten-inhalers = Inhalatoren und Sprays
forgotten-over-the-counter = Ohne Rezept gekauft
forgotten-vitamins = Vitamine und Mineralstoffe
forgotten-herbs = Kräuter und Tees
forgotten-abroad = Aus einem anderen Land
forgotten-someone-else = Medikamente von jemand anderem
forgotten-stopped = In den letzten 3 Monaten abgesetzt

## The family

board-family = Hatte jemand in Ihrer Familie eine dieser Krankheiten?
    .hint = Öffnen Sie eine Gruppe nach der anderen, eine Schätzung genügt
    .open = Krankheiten durchgehen, die in Familien häufiger vorkommen
    .nobody = Niemand in meiner Familie hatte eine davon
    .not-known = Ich weiß es nicht
board-family-nobody = Niemand
board-family-noted = { $count ->
    [one] 1 notiert
   *[other] { $count } notiert
}
# One of several brothers of whom nothing else is known yet.
board-family-alike = { $name } { $place }
board-family-group =
    .hint = Wählen Sie eine Krankheit und dann, wer sie hatte
board-family-who = { $illness }: wer hatte es?
    .hint = Wählen Sie jedes Familienmitglied, das es hatte, dann kommt die Frage nach dem Alter

family-group-cancer-breast-pelvis = Krebs an Brust, Gebärmutter, Eierstock oder Prostata
family-group-cancer-digestive = Krebs an Magen, Darm, Leber oder Bauchspeicheldrüse
family-group-cancer-other = Andere Krebsarten
family-group-tumors = Seltene Tumore, bekannte Genveränderungen
family-group-heart = Das Herz
family-group-vessels-blood = Blut, Blutgefäße und Schlaganfall
family-group-metabolism = Diabetes, Schilddrüse und Ähnliches
family-group-digestion-kidney-lung = Magen, Darm, Nieren und Lunge
family-group-brain = Gehirn, Nerven und Muskeln
family-group-mind = Psyche und Stimmung
family-group-birth = Schwangerschaft, Geburt und Entwicklung
family-group-senses-joints = Augen, Ohren, Haut und Gelenke
family-group-reactions = Infektionen, Schwellungen, schlechte Reaktionen

side-own = Geschwister und Kinder
side-mothers = Die Seite Ihrer Mutter
side-fathers = Die Seite Ihres Vaters
side-others = Andere
