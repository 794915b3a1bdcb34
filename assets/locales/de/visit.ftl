### The part about the visit and the person: who goes, to whom, when, and what helps there.
### This translation still needs a reader from the field.

part-visit = Sie und der Termin
    .help = Der Arzt sieht hier, wer Sie sind und was Sie brauchen. "Sie" meint immer die Person, die zum Arzt geht.

## Questions

visit-name-on-id = Wie heißen Sie, so wie es im Ausweis steht?
    .label = Name
    .hint = Vorname und Familienname
    .help = Er steht oben auf jeder Seite. So werden Ihre Unterlagen nicht mit denen von jemand anderem verwechselt.

visit-birth-date = Wann sind Sie geboren?
    .label = Geburtsdatum
    .hint = Schreiben Sie es wie 27.3.1952
    .help = Name und Geburtsdatum zusammen zeigen, dass das Blatt Ihnen gehört. Der Arzt sieht auch Ihr Alter.

visit-visit-date = Wann ist der Termin?
    .label = Datum des Termins
    .hint = Schreiben Sie es wie 27.5.2026, oder nur den Monat
    .help = Das Datum zeigt, für welchen Termin das Blatt gemacht wurde. Wenn es noch kein Datum gibt, lassen Sie das weg.

together-visit-doctor = Zu wem gehen Sie?
    .hint = Schreiben Sie, was Sie wissen, und lassen Sie den Rest leer
    .help = So bekommt der richtige Arzt Ihr Blatt. Oft steht alles in einem Brief oder auf einer Karte der Klinik.

visit-doctor = Wie heißt der Arzt?
    .label = Arzt
    .help = Es zeigt, für wen das Blatt ist. Wenn Sie den Namen noch nicht wissen, lassen Sie das weg.

visit-clinic = In welche Praxis oder Klinik, oder in welches Krankenhaus gehen Sie?
    .label = Praxis, Klinik oder Krankenhaus
    .hint = Der Name, und der Ort, wenn Sie möchten
    .help = Es zeigt, wo der Termin ist. Es hilft auch, wenn das Blatt vorher geschickt wird.

visit-specialty = Was für ein Arzt ist es?
    .label = Fachgebiet
    .hint = Zum Beispiel Herz, Augen, Knochen oder Hausarzt
    .help = Von der Art des Arztes hängt ab, welche Unterlagen und Fragen zu Ihrem Termin passen.

visit-called = Wie möchten Sie angesprochen werden?
    .label = Möchte genannt werden
    .hint = Zum Beispiel Frau Kowalska oder Anna
    .help = Der Arzt kann Sie dann so begrüßen, wie Sie es möchten.

visit-phone = Wie ist Ihre Telefonnummer?
    .label = Telefon
    .hint = Eine Nummer, unter der die Klinik Sie erreicht
    .help = Die Klinik möchte Sie vielleicht wegen des Termins oder eines Ergebnisses anrufen.

visit-writer = Wer füllt das hier aus?
    .label = Ausgefüllt von
    .help = Der Arzt möchte wissen, wessen Worte das sind. Wenn Sie jemandem helfen, beantworten Sie alle Fragen für diese Person.

visit-writer-name = Wie heißt die Person, die das hier ausfüllt?
    .label = Name der helfenden Person
    .hint = Der Name, und die Telefonnummer, wenn Sie möchten
    .help = Der Arzt möchte die helfende Person vielleicht etwas fragen.

visit-written-on = An welchem Tag wird das hier ausgefüllt?
    .label = Ausgefüllt am
    .hint = Heute ist gut
    .help = Die Gesundheit ändert sich. Das Datum zeigt, wie frisch die Antworten sind.

together-visit-emergency = Wen soll man im Notfall anrufen?
    .hint = Jemanden, der Sie gut kennt
    .help = Wenn es Ihnen beim Termin schlecht geht, weiß die Klinik, wen sie anrufen kann. Sie können das weglassen.

visit-emergency-name = Wie heißt diese Person?
    .label = Kontakt im Notfall
    .help = Die Klinik fragt am Telefon nach dieser Person.

visit-emergency-relation = Wer ist diese Person für Sie?
    .label = Beziehung zum Kontakt
    .hint = Zum Beispiel Tochter, Ehemann oder Nachbarin
    .help = Die Klinik weiß dann, wie nah Ihnen diese Person steht.

visit-emergency-phone = Wie ist die Telefonnummer dieser Person?
    .label = Telefon des Kontakts
    .hint = Eine Nummer, unter der am Tag jemand abhebt
    .help = Ohne Nummer kann die Klinik diese Person nicht erreichen.

visit-family-doctor = Wer ist Ihr Hausarzt?
    .label = Hausarzt
    .hint = Der Name, und der Ort oder die Telefonnummer, wenn Sie sie wissen
    .help = Die Klinik kann ihren Brief dorthin schicken oder um ältere Unterlagen bitten.

visit-language = Welche Sprache sprechen Sie am besten?
    .label = Spricht am besten
    .help = Über die Gesundheit spricht es sich leichter in der eigenen Sprache. Die Klinik kann sich darauf vorbereiten.

visit-interpreter = Brauchen Sie beim Termin jemanden zum Dolmetschen?
    .label = Dolmetschen nötig
    .hint = Jemand, der übersetzt, während Sie sprechen
    .help = Kliniken finden oft jemanden zum Dolmetschen, wenn sie es früh wissen.

visit-needs = Haben Sie mit etwas davon Mühe?
    .label = Hat Mühe mit
    .hint = Wählen Sie alles, was passt, oder lassen Sie das weg
    .help = Die Klinik kann dann helfen: lauter sprechen, größer drucken oder Ihnen mehr Zeit geben.

visit-needs-help = Was hilft Ihnen dabei?
    .label = Was hilft
    .hint = Zum Beispiel langsam sprechen, große Schrift oder ein Rollstuhl
    .help = Sie wissen am besten, was einen Termin leichter macht. Das Personal kann es für Sie bereithalten.

visit-companion = Wer kommt mit Ihnen zum Termin?
    .label = Kommt mit
    .hint = Name, und wer es für Sie ist
    .help = Eine zweite Person hört mehr und kann mitschreiben. Wenn Sie allein gehen, können Sie das hier sagen.

visit-may-hear-results = Wer darf Ihre Ergebnisse hören?
    .label = Darf die Ergebnisse hören
    .hint = Zum Beispiel nur Sie, oder auch Ihre Tochter
    .help = Es ist Ihre Wahl, wer von Ihrer Gesundheit hört. Das Personal weiß dann, mit wem es sprechen darf.

visit-sex-at-birth = Welches Geschlecht wurde bei Ihrer Geburt eingetragen?
    .label = Geschlecht bei der Geburt
    .help = Manche Untersuchungen und Dosen sind bei Frauen und Männern verschieden. Sie können das weglassen.

visit-gender = Ist Ihr Geschlecht heute ein anderes? Welches?
    .label = Geschlecht
    .hint = In Ihren eigenen Worten
    .help = So kann das Personal Sie richtig ansprechen. Sie können das weglassen.

together-visit-body = Ihre Größe und Ihr Gewicht
    .hint = Schreiben Sie auch die Einheit, wie 165 cm oder 62 kg
    .help = Die richtige Dosis eines Medikaments kann davon abhängen. Ihre beste Schätzung genügt.

visit-height = Wie groß sind Sie?
    .label = Größe
    .hint = Mit der Einheit, wie 165 cm oder 5 Fuß 5
    .help = Größe und Gewicht zusammen helfen dem Arzt, Dosen zu wählen.

visit-weight = Wie viel wiegen Sie?
    .label = Gewicht
    .hint = Mit der Einheit, wie 62 kg oder 137 Pfund
    .help = Die Dosis mancher Medikamente hängt von Ihrem Gewicht ab. Sie können das weglassen.

visit-weight-change = Hat sich Ihr Gewicht in den letzten 6 Monaten verändert?
    .label = Gewichtsänderung in 6 Monaten
    .hint = Zum Beispiel 4 kg weniger oder etwa gleich
    .help = Eine Änderung kann dem Arzt etwas sagen. Auch weitere oder engere Kleidung zählt.

visit-pronouns = Welches Wort sollen andere für Sie nehmen: sie, er oder ein anderes?
    .label = Pronomen
    .help = Das Personal kann dann so über Sie sprechen, wie Sie es möchten. Sie können das weglassen.

visit-insurance = Wie ist Ihre Versicherungs- oder Genehmigungsnummer?
    .label = Versicherungs- oder Genehmigungsnummer
    .hint = Schreiben Sie sie von Ihrer Karte oder aus dem Brief ab
    .help = Sie wird nur auf Ihr eigenes Blatt gedruckt, nicht auf das für den Arzt. Der Empfang fragt vielleicht danach.

visit-advance-directive = Ist aufgeschrieben, was Sie möchten, wenn Sie nicht für sich sprechen können?
    .label = Patientenverfügung
    .hint = Das heißt auch Patientenverfügung
    .help = Wenn Sie ein solches Papier haben, können Ärzte Ihren Wünschen folgen. Sie können das weglassen.

visit-advance-directive-place = Wo ist dieses Papier?
    .label = Patientenverfügung liegt
    .hint = Zum Beispiel zu Hause im Schreibtisch oder bei meinem Sohn
    .help = Jemand muss es schnell finden können.

visit-address = Wie ist Ihre Adresse?
    .label = Adresse
    .help = Die Klinik kann Briefe dorthin schicken. Sie können das weglassen.

## Choices

writer-patient = Patientin oder Patient
    .help = Sie sind die Person, die zum Arzt geht.
writer-relative = Jemand aus der Familie
writer-nurse = Eine Pflegekraft
writer-other = Jemand anderes

sex-female = Weiblich
sex-male = Männlich
sex-intersex = Intergeschlechtlich
    .help = Der Körper war bei der Geburt nicht klar weiblich oder männlich.

need-none = Nichts davon
need-hearing = Hören
need-sight = Sehen
need-memory = Gedächtnis
need-walking = Gehen
need-speech = Sprechen
need-other = Etwas anderes

yes-no-yes = Ja
yes-no-no = Nein
