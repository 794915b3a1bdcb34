### The words of the printed sheet that are ours; the names of questions come from their own files.
### This translation still needs a reader from the field.

sheet-title = Vorbereitet für einen Termin
sheet-title-of = Vorbereitet für einen Termin: { $name }
sheet-paper-doctor = Blatt für den Arzt
sheet-paper-patient = Patientenblatt, zum Hineinschreiben

# The edge of each page.
sheet-no-name = Name nicht ausgefüllt
sheet-name-born = { $name }, geboren { $date }
sheet-made = Erstellt am { $date }
sheet-notice = Von Patient/in geschrieben, nicht von einem Arzt geprüft
sheet-table-continued = { $head } (Fortsetzung)
sheet-page-of = Seite { $page } von { $pages }

# Between a label and its answer, between answers in a row.
sheet-colon = {": "}
sheet-semicolon = {"; "}
sheet-full-stop = {". "}
sheet-space = {" "}
sheet-not-filled-in = nicht ausgefüllt

# The fixed lines.
sheet-not-advice = Dieses Blatt ist kein medizinischer Rat. Es sagt nicht, welche Krankheit Sie haben oder was Sie tun sollen. Es hilft Ihnen, mit Ihrem Arzt zu sprechen.
sheet-unchecked = Geschrieben von Patient/in oder einer helfenden Person, Datum: { $date }. Nicht mit ärztlichen Unterlagen verglichen. Bitte bestätigen Sie Medikamente, Dosen und Allergien.
sheet-do-not-change = Beginnen, beenden oder ändern Sie kein Medikament wegen dieses Blattes.

# Page 1.
sheet-age = Alter { $age }
sheet-age-either = Alter { $least } oder { $most }
sheet-reason = Warum ich hier bin
sheet-top-questions = Bitte sehen Sie diese mit mir an
sheet-top-questions-of = Bitte sehen Sie diese mit mir an ({ $top } von { $all })
sheet-safe-to-wait = Ist es sicher, bis dahin zu warten?
sheet-safety = Wichtig für die Sicherheit

# The first opinion and the story.
sheet-first-opinion = Erste Meinung
sheet-story = Dieses Problem bisher
sheet-events = Was geschah, das Neueste zuletzt
sheet-continues = Mehr steht auf dem Patientenblatt.
sheet-long = lang, steht auf dem Patientenblatt
sheet-is-full = Dieses Blatt ist voll. Es geht auf dem Patientenblatt weiter.
sheet-print-both = Das Blatt für den Arzt ist voll. Drucken Sie auch das Patientenblatt: Dort geht es weiter.
sheet-missing = Diese Zeichen lassen sich nicht drucken und erscheinen als Kästchen: { $signs }
sheet-from-doctors = Wofür auf dem Blatt für den Arzt kein Platz ist
sheet-levels = jetzt { $now }, am schlimmsten { $worst } von 10
sheet-left-out = Von Patient/in weggelassen

# Medicines.
sheet-medicines = Medikamente
sheet-medicine-count = { $count ->
    [one] 1 Medikament
   *[other] { $count } Medikamente
}
sheet-medicine-stopped-count = { $count ->
    [one] 1 abgesetzt
   *[other] { $count } abgesetzt
}
sheet-medicines-daily = Jeden Tag
sheet-medicines-stopped = Abgesetzt
sheet-medicine-unit = Einheit
sheet-medicines-own-names = Wie von Patient/in geschrieben, nicht in unserer Liste der Namen
sheet-medicine-only-on = Nur am { $days }

# Health and family.
sheet-health = Krankheiten und Operationen
sheet-family = Familie
sheet-relatives-ill = Krank, mit dem Alter bei Beginn
sheet-relatives-well = Keine bekannte Krankheit
sheet-relatives-counted = Wie viele es sind
sheet-relatives-further = Weitere Verwandte
sheet-relative-age = Lebend oder verstorben, Alter
sheet-relative-illnesses = Krankheiten (Alter bei Beginn)

# The drawing of the family. Short words: they stand below small signs.
tree-alt = Eine Zeichnung der Familie. Die Tabelle danach sagt dasselbe in Worten.
tree-fathers-side = Stammbaum: Seite des Vaters
tree-mothers-side = Stammbaum: Seite der Mutter
tree-own-side = Stammbaum: Geschwister und Kinder
tree-too-large = Diese Familie ist zu groß, um sie auf dieses Papier zu zeichnen. Die Tabelle zeigt alle.
tree-undrawn = { $count ->
    [one] 1 Familienmitglied ist nicht in der Zeichnung: { $names }.
   *[other] { $count } Familienmitglieder sind nicht in der Zeichnung: { $names }.
}
tree-me = Ich
tree-mother = Mutter
tree-father = Vater
tree-sister = Schwester
tree-brother = Bruder
tree-daughter = Tochter
tree-son = Sohn
tree-grandmother = Großmutter
tree-grandfather = Großvater
tree-aunt = Tante
tree-uncle = Onkel
tree-identical-twin = Eineiiger Zwilling
tree-twin = Zwilling
tree-half-sister = Halbschwester
tree-half-brother = Halbbruder
tree-cousin = Cousin/e
tree-niece = Nichte
tree-nephew = Neffe
tree-granddaughter = Enkelin
tree-grandson = Enkel
tree-half-aunt = Halbtante
tree-half-uncle = Halbonkel
tree-great-grandparent = Urgroßmutter/-vater
tree-great-aunt = Großtante
tree-great-uncle = Großonkel
tree-loss = Verlorene Schwangerschaft
tree-partner = Partner/in
tree-donor = Spende
tree-birth-parent = Leiblicher Elternteil
tree-adoptive-parent = Adoptivelternteil
tree-adopted-child = Adoptivkind
tree-died = verstorben
tree-born-female = bei Geburt weiblich
tree-born-male = bei Geburt männlich
tree-born-intersex = bei Geburt intergeschlechtlich
# Words for women and for men, with commas between them: read by the program, not by people.
tree-words-woman = frau, weiblich, mädchen
tree-words-man = mann, männlich, junge
tree-died-at = verstorben mit { $age }
tree-key-man = Mann
tree-key-woman = Frau
tree-key-other = anderes Geschlecht oder nicht bekannt
tree-key-loss = verlorene Schwangerschaft
tree-key-dead = verstorben
tree-key-patient = Patient/in
tree-key-unknown = nichts bekannt
tree-key-several = so viele Personen
tree-key-donor = gab Eizelle oder Samen
tree-key-gene-change = Genveränderung gefunden
tree-key-adopted = adoptiert
tree-key-by-blood = blutsverwandt
tree-key-broken = nicht blutsverwandt oder nicht sicher

# Papers, wishes, and what is left.
sheet-records = Unterlagen und Bilder
sheet-records-enclosed = Liegt bei
sheet-records-coming = Unterwegs
sheet-records-missing = Fehlt, nicht zu bekommen
sheet-records-unsaid = Nicht gesagt, ob sie da sind
sheet-question = Frage { $number }
sheet-all-of-these = Alle davon
sheet-more-visit = Mehr über mich und den Termin
sheet-more-about = Mehr: { $part }

# The patient's own paper.
sheet-patient-heading = Meine Notizen zum Termin
sheet-your-questions = Meine Fragen
sheet-compare = Erste Meinung und Zweitmeinung
sheet-compare-what = Worum es geht
sheet-compare-diagnosis = Diagnose
sheet-compare-plan = Plan
sheet-compare-tests = Untersuchungen
sheet-compare-for = Was dafür spricht
sheet-compare-against = Was dagegen spricht
sheet-compare-nothing = Wenn nichts getan wird
sheet-second-opinion = Zweitmeinung
sheet-say-it-back = Ich sage es noch einmal in eigenen Worten
sheet-to-bring = Was ich mitbringe
sheet-annex = Weitere Antworten von mir
