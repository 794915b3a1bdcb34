### The part about papers and pictures for the visit: what there is, where it is, and what is still missing.
### This translation still needs a reader from the field.

part-records = Ergebnisse und Unterlagen mitbringen
    .help = Eine Zweitmeinung stützt sich auf Ihre Testergebnisse. Dieser Teil zeigt, was Sie haben und was noch fehlt.

records-clinic-wants = Was sollen Sie laut der Klinik mitbringen?
    .label = Von der Klinik gewünscht
    .hint = Schauen Sie im Brief nach, oder fragen Sie am Telefon
    .help = Worum die Klinik bittet, kommt zuerst. Wenn sie um nichts gebeten hat, lassen Sie das weg.

list-records-records = Testergebnisse und Unterlagen zum Mitbringen
    .label = Unterlagen und Bilder
    .count = { $count ->
        [one] 1 Unterlage
       *[other] { $count } Unterlagen
    }
    .hint = Briefe, Berichte, Bildaufnahmen, Laborwerte, Implantat-Ausweise
    .help = Der Arzt sieht, was Sie mitbringen und was unterwegs ist. Von hier wird nichts verschickt.
    .add = Eine Unterlage oder ein Bild hinzufügen (Bericht, Bildaufnahme, Brief, Laborwerte)
    .another = Noch eine Unterlage oder ein Bild hinzufügen
    .none = Ich habe keine Unterlagen oder Bilder
    .none-label = Hat keine Unterlagen oder Bilder
    .entry = Eine Unterlage ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

records-names-match = Stehen auf jeder Unterlage Ihr Name und Geburtsdatum wie im Ausweis?
    .label = Namen und Geburtsdaten stimmen
    .help = Eine Klinik darf Unterlagen mit einem anderen Namen vielleicht nicht verwenden. Ein neuer Name nach der Heirat und Tippfehler sind häufig.

record-what = Was ist es?
    .label = Unterlage oder Bild
    .hint = Zum Beispiel MRT des Kopfes oder Brief vom Krankenhaus
    .help = Die meisten Unterlagen haben oben einen Titel. Sie können ihn abschreiben.

record-date = Wann war die Untersuchung oder der Besuch?
    .label = Datum der Untersuchung oder des Besuchs
    .hint = Das Datum der Untersuchung, nicht das des Ausdrucks
    .help = Die neuesten Ergebnisse zählen am meisten. Ältere zeigen, wie sich etwas verändert hat.

record-place = Wo wurde es gemacht?
    .label = Wo es gemacht wurde
    .hint = Die Klinik, das Krankenhaus oder das Labor, und der Ort
    .help = Dort kann man um Kopien und Bilder bitten.

record-form = In welcher Form ist es da?
    .label = Form
    .hint = Wählen Sie alles, was passt
    .help = Bei einer Bildaufnahme möchten viele Ärzte die Bilder und den schriftlichen Bericht.

record-state = Haben Sie es schon?
    .label = Stand
    .help = Sie sehen auf einen Blick, was vor dem Termin zu tun ist. Der Arzt sieht, was fehlt.

record-asked-on = Wann haben Sie darum gebeten?
    .label = Angefordert am
    .hint = Ein ungefähres Datum genügt
    .help = Kopien können einige Wochen dauern. Das Datum hilft, wenn Sie noch einmal fragen müssen.

record-disc-works = Haben Sie die CD oder den Link ausprobiert, und geht es?
    .label = CD oder Link geht
    .help = Manche CDs lassen sich in einer anderen Klinik nicht öffnen. Wenn Sie es nicht ausprobiert haben, lassen Sie das weg.

record-language = In welcher Sprache ist es?
    .label = Sprache
    .hint = Sagen Sie auch, ob es übersetzt wurde
    .help = Der Arzt muss es lesen können. Die Klinik kennt vielleicht jemanden zum Übersetzen.

record-matches-id = Stehen darauf Ihr Name und Geburtsdatum wie im Ausweis?
    .label = Name und Geburtsdatum stimmen
    .help = Eine Klinik darf Unterlagen mit einem anderen Namen vielleicht nicht verwenden. Ein neuer Name nach der Heirat und Tippfehler sind häufig.

record-file = Wo ist die Datei auf diesem Computer?
    .label = Datei auf diesem Computer
    .hint = Der Ordner und der Name der Datei
    .help = So finden Sie die Datei leichter wieder. Das wird nie gedruckt.

# Said after the name of a file was given.
record-file-there = Die Datei ist da.
record-file-missing = Auf diesem Computer gibt es keine Datei mit diesem Namen. Es bleibt so, wie Sie es geschrieben haben.

## Choices

record-form-report = Schriftlicher Bericht
record-form-pictures = Bilder (CD, Stick oder Link)
record-form-slides = Glasplättchen oder Gewebe
    .help = Dünne Stücke, die das Labor nach einer Gewebeprobe oder einer Operation aufhebt.
record-form-tracing = Kurve oder Aufzeichnung
    .help = Kurven oder ein Film, zum Beispiel von einer Untersuchung von Herz oder Gehirn.
record-form-letter = Arztbrief
record-form-lab-printout = Laborwerte
record-form-own-list = Meine eigene Liste oder Notizen

record-state-in-hand = Ich habe es
record-state-in-portal = Ich kann es online sehen
    .help = Es liegt in einem Konto im Internet, zum Beispiel in einem Patientenportal.
record-state-asked = Angefordert, noch nicht da
record-state-will-be-sent = Wird an die Klinik geschickt
record-state-cannot-get = Ich kann es nicht bekommen
record-state-not-needed = Nicht nötig

# Said about a paper while its name is typed.
record-takes-longer = Eine Kopie dauert oft etwa { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}. Der Termin ist in { $left ->
    [0] weniger als 1 Tag
    [one] 1 Tag
   *[other] { $left } Tagen
}.
