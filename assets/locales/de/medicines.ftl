### The part about medicines: what stands on the box, and how it is really taken.
### This translation still needs a reader from the field.

part-medicines = Ihre Medikamente
    .help = Eine volle Liste schützt Sie: Manche Medikamente vertragen sich schlecht miteinander. Holen Sie Ihre Packungen und schreiben Sie davon ab.

## The list

list-medicines-medicines = Medikamente, die Sie nehmen
    .label = Medikamente
    .count = { $count ->
        [one] 1 Medikament
       *[other] { $count } Medikamente
    }
    .hint = Legen Sie alle Packungen auf den Tisch und schreiben Sie davon ab
    .help = Schreiben Sie, was Sie wirklich nehmen, nicht nur, was verordnet wurde. Auch Cremes, Tropfen, Vitamine und Kräuter zählen. Fügen Sie hinzu, was Sie in den letzten 3 Monaten abgesetzt haben.
    .add = Ein Medikament hinzufügen (auch Cremes, Tropfen, Vitamine, Kräuter, Pflaster)
    .another = Noch ein Medikament hinzufügen
    .none = Ich nehme keine Medikamente
    .none-label = Nimmt keine Medikamente
    .entry = Ein Medikament ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eins pro Zeile tippen oder einfügen

medicines-takes-none = Was davon nehmen Sie gar nicht?
    .label = Nimmt nicht
    .hint = Wählen Sie alles, was passt
    .help = Ärzte fragen danach, weil man es leicht übersieht. Was Sie hier wählen, wird als "keine" gedruckt.

## One medicine

medicine-name = Wie heißt das Medikament?
    .label = Medikament
    .hint = Schreiben Sie es von der Packung oder vom Beipackzettel ab
    .help = Viele Namen sehen ähnlich aus, daher ist Abschreiben am sichersten. Ein Teil des Namens ist besser als nichts.

medicine-strength = Wie stark ist es?
    .label = Stärke
    .hint = Die Zahl und die Einheit auf der Packung, wie 500 mg
    .help = Dasselbe Medikament gibt es in mehreren Stärken. Die Zahl steht neben oder unter dem Namen.

medicine-form = In welcher Form gibt es das?
    .label = Form
    .help = Manche Medikamente gibt es als Tabletten und als Tropfen. Der Arzt muss wissen, was davon Sie nehmen.

medicine-pattern = Wie oft nehmen Sie es?
    .label = Wie oft
    .help = Sagen Sie, wie Sie es wirklich nehmen, auch wenn auf der Packung etwas anderes steht.

medicine-weekdays = An welchen Wochentagen nehmen Sie es?
    .label = Wochentage
    .hint = Wählen Sie jeden Tag
    .help = Manche Medikamente nimmt man nur an bestimmten Tagen. Das Blatt zeigt sie in ganzen Worten.

together-medicine-day = Wie viel nehmen Sie zu jeder Tageszeit?
    .hint = Zum Beispiel 1 Tablette, eine halbe Tablette, 10 Tropfen oder 20 Einheiten
    .help = Der Arzt sieht, wie Sie es über den Tag verteilen. Lassen Sie ein Feld leer, wenn Sie dann nichts nehmen.

medicine-morning = Wie viel nehmen Sie am Morgen?
    .label = Morgens
    .hint = Zum Beispiel 1 Tablette
    .help = Zählen Sie, was Sie beim Aufstehen oder zum Frühstück nehmen.

medicine-noon = Wie viel nehmen Sie am Mittag?
    .label = Mittags
    .hint = Zum Beispiel 1 Tablette
    .help = Zählen Sie, was Sie um die Mitte des Tages nehmen.

medicine-evening = Wie viel nehmen Sie am Abend?
    .label = Abends
    .hint = Zum Beispiel 1 Tablette
    .help = Zählen Sie, was Sie um das Abendessen herum nehmen.

medicine-night = Wie viel nehmen Sie zur Nacht?
    .label = Nachts
    .hint = Zum Beispiel 1 Tablette
    .help = Zählen Sie, was Sie vor dem Schlafengehen oder später nehmen.

together-medicine-as-needed = Wie viel davon nehmen Sie?
    .hint = Zum Beispiel 2 Tabletten, 10 Tropfen oder 1 Sprühstoß
    .help = Der Arzt sieht, wie viel Sie jedes Mal nehmen. Bei manchen Medikamenten zählt auch, wie viel es höchstens am Tag ist.

medicine-amount = Wie viel nehmen Sie jedes Mal?
    .label = Menge jedes Mal
    .hint = Zum Beispiel 1 Tablette oder 2 Sprühstöße
    .help = Die Stärke sagt, was in einer Tablette ist. Das hier sagt, wie viele Sie nehmen.

medicine-most-in-a-day = Wie viel nehmen Sie höchstens an einem Tag?
    .label = Höchstens an einem Tag
    .hint = Zum Beispiel 4 Tabletten
    .help = Denken Sie an einen schlechten Tag. Der Arzt sieht, wie viel es werden kann.

medicine-when-words = Wann nehmen Sie es, in Ihren eigenen Worten?
    .label = Wann
    .hint = Zum Beispiel wenn mir der Kopf wehtut oder alle 3 Monate
    .help = Nicht alle Medikamente passen zu Morgen, Mittag und Abend. Ihre eigenen Worte genügen.

together-medicine-stopped = Wann und warum wurde es abgesetzt?
    .help = Ein Medikament kann noch wirken, wenn Sie es nicht mehr nehmen. Der Grund hilft dem Arzt, ein anderes zu wählen.

together-medicine-changed = Hat sich daran in letzter Zeit etwas geändert?
    .hint = Die letzte Änderung, wenn es eine gab
    .help = Wie Sie sich jetzt fühlen, kann mit einer Änderung zu tun haben. Wenn sich nichts geändert hat, lassen Sie das weg.

medicine-changed = Wann wurde es zuletzt geändert oder abgesetzt?
    .label = Geändert oder abgesetzt
    .hint = Ein ungefähres Datum genügt
    .help = Der Arzt sieht, ob es Ihnen danach besser oder schlechter ging.

medicine-changed-why = Warum wurde es geändert oder abgesetzt?
    .label = Warum geändert oder abgesetzt
    .hint = Zum Beispiel mir wurde schwindlig, oder der Arzt hat es gesagt
    .help = Mit dem Grund machen andere dieselbe Änderung nicht noch einmal.

medicine-what-for = Wofür ist es?
    .label = Wofür
    .hint = Zum Beispiel Blutdruck oder Schlaf
    .help = Dasselbe Medikament kann man für verschiedene Dinge nehmen. Wenn Sie es nicht wissen, können Sie das sagen.

medicine-route = Wie kommt es in Ihren Körper?
    .label = Wie genommen
    .help = Davon hängt ab, wie schnell und wie stark es wirkt.

medicine-substance = Welcher andere Name steht auf der Packung?
    .label = Wirkstoff
    .hint = Oft in kleinen Buchstaben unter dem großen Namen
    .help = Das ist, was darin wirkt, der Wirkstoff. Er ist in jedem Land derselbe.

medicine-since = Seit wann nehmen Sie es?
    .label = Seit
    .hint = Ein Jahr genügt, oder auch "Frühling 2020"
    .help = Der Arzt kann den Anfang damit vergleichen, wie Sie sich gefühlt haben.

medicine-ordered-by = Wer hat Ihnen gesagt, dass Sie es nehmen sollen?
    .label = Verordnet von
    .hint = Der Name des Arztes, oder Sie selbst
    .help = Fragen dazu können dann an die richtige Person gehen.

medicine-as-told = Nehmen Sie es so, wie man es Ihnen gesagt hat?
    .label = Wie verordnet genommen
    .help = Viele Menschen tun das nicht, und es gibt gute Gründe. Helfen kann der Arzt nur, wenn er es weiß.

medicine-as-told-why = Warum nehmen Sie es anders?
    .label = Warum nicht wie verordnet
    .hint = Zum Beispiel es ist schwer zu schlucken oder teuer
    .help = Vielleicht gibt es einen Weg, der besser zu Ihnen passt. Niemand wird mit Ihnen schimpfen.

medicine-side-effects = Hat es schlechte Wirkungen auf Sie?
    .label = Nebenwirkungen
    .hint = Zum Beispiel trockener Mund oder geschwollene Füße
    .help = Solche Wirkungen heißen Nebenwirkungen. Der Arzt kann prüfen, ob sie von diesem Medikament kommen.

medicine-last-dose = Wann haben Sie es zuletzt genommen?
    .label = Letzte Dosis
    .hint = Zum Beispiel heute um 8 Uhr früh
    .help = Am wichtigsten ist das bei Blutverdünnern, Insulin und Kortison. Bei anderen Medikamenten lassen Sie es weg.

medicine-pharmacy = Wo bekommen Sie es?
    .label = Apotheke
    .hint = Die Apotheke und der Ort
    .help = Die Apotheke weiß, welche Packung Sie bekommen haben.

medicine-sort = Was für ein Medikament ist es?
    .label = Art des Medikaments
    .help = Ärzte sehen nicht, was Sie selbst kaufen oder besorgen. Alles zählt, und niemand wird mit Ihnen schimpfen.

medicine-looks-like = Wie sieht es aus?
    .label = Sieht so aus
    .hint = Zum Beispiel klein, rund und gelb
    .help = Das hilft, wenn die Packung weg ist und der Name nicht sicher ist.

## All medicines

medicines-list-date = An welchem Tag haben Sie diese Liste geprüft?
    .label = Liste geprüft am
    .hint = Heute ist gut
    .help = Medikamente ändern sich oft. Der Arzt sieht, wie frisch die Liste ist.

medicines-notes = Gibt es noch etwas zu Ihren Medikamenten?
    .label = Mehr zu den Medikamenten
    .hint = Zum Beispiel meine Tochter füllt die Tablettendose
    .help = Hier ist Platz für alles, was oben nicht gepasst hat. Sie können das weglassen.

## Choices

form-tablet = Tablette
form-capsule = Kapsel
form-drops = Tropfen
form-liquid = Flüssigkeit
form-patch = Pflaster
form-injection = Spritze
form-inhaler = Inhalator
form-spray = Spray
form-cream = Creme oder Salbe
form-suppository = Zäpfchen
    .help = Ein kleines weiches Stück, das Sie in den Po oder die Scheide einführen.
form-powder = Pulver
form-tea = Tee
form-other = Etwas anderes

route-mouth = Durch den Mund
route-under-tongue = Unter die Zunge
route-skin = Auf die Haut
route-under-skin = Unter die Haut gespritzt
route-muscle = In einen Muskel gespritzt
route-vein = In eine Vene
    .help = Über einen Tropf oder eine Nadel, meist in einer Praxis oder Klinik.
route-breath = Eingeatmet
route-nose = In die Nase
route-eye = Ins Auge
route-ear = Ins Ohr
route-rectum = In den Po (Enddarm)
route-vagina = In die Scheide
route-other = Auf andere Art

dosing-daily = Jeden Tag
dosing-weekly = An bestimmten Wochentagen
dosing-as-needed = Nur bei Bedarf
dosing-other = Auf andere Art
    .help = Zum Beispiel jeden zweiten Tag oder alle 3 Monate. Sie können es in eigenen Worten sagen.
dosing-stopped = Abgesetzt
    .help = Sie haben es in den letzten 3 Monaten genommen, aber jetzt nicht mehr.

weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag

adherence-always = Immer
adherence-sometimes = Manchmal
adherence-no = Nein

sort-prescription = Vom Arzt verordnet
sort-over-the-counter = Ohne Rezept gekauft
sort-vitamin = Vitamin oder Mineralstoff
sort-herb = Kraut oder Kräutertee
sort-clinic = In einer Praxis oder Klinik gegeben
    .help = Das Personal gibt es Ihnen dort, zum Beispiel als Spritze oder über einen Tropf.
sort-abroad = Aus einem anderen Land
sort-someone-else = Medikament von jemand anderem

# Said about names while they are typed: facts about names, no advice.
medicine-lookalike = { $name } sieht ähnlich aus: ein anderes Medikament. Prüfen Sie die Packung.
medicine-same-substance = { $name } und { $other } enthalten beide { $substance }: Stimmt das?
