### The part about the reason for the visit: why a second opinion, what the first doctor said, and the choices.
### This translation still needs a reader from the field.

part-reason = Warum Sie hingehen
    .help = Das liest der Arzt zuerst. Der erste Arzt ist der, der dieses Problem bisher behandelt hat.

## Questions

reason-situations = Warum möchten Sie eine Zweitmeinung?
    .label = Warum eine Zweitmeinung
    .hint = Wählen Sie alles, was passt
    .help = Der Arzt sieht sofort, was Sie brauchen. Bei jedem anderen Termin wählen Sie das letzte und schreiben, warum Sie hingehen.

reason-situation-words = Was ist Ihr Grund, in Ihren eigenen Worten?
    .label = Grund in eigenen Worten
    .hint = Ein oder zwei Sätze genügen
    .help = Ihre eigenen Worte sind so gut wie alle auf der Liste.

reason-main-reason = Was soll dieser Termin vor allem für Sie tun?
    .label = Hauptgrund
    .hint = Wählen Sie, was am wichtigsten ist
    .help = Die Zeit mit dem Arzt ist kurz. Ihr Hauptgrund kommt zuerst.

reason-told = Was hat Ihr erster Arzt Ihnen gesagt?
    .label = Vom ersten Arzt gesagt
    .hint = In eigenen Worten, so wie Sie sich daran erinnern
    .help = Der Arzt sieht, was Sie bisher wissen. Es muss nicht vollständig oder in Fachwörtern sein.

reason-proposed = Was möchte Ihr erster Arzt tun?
    .label = Plan des ersten Arztes
    .hint = Zum Beispiel eine Operation, ein Medikament oder abwarten und beobachten
    .help = Der neue Arzt kann dann sagen, was er von diesem Plan hält.

reason-most-want-to-know = Was ist das eine, das Sie am meisten wissen möchten?
    .label = Möchte am meisten wissen
    .hint = Schreiben Sie es so, wie Sie es sagen würden
    .help = Bei einem Termin verliert man leicht den Faden. Das hier steht ganz oben, so geht es nicht verloren.

reason-decide-by = Wann müssen Sie sich entscheiden?
    .label = Entscheidung nötig bis
    .hint = Ein ungefähres Datum genügt
    .help = Auf eine Zweitmeinung zu warten, ist vielleicht nicht bei jeder Krankheit sicher. Fragen Sie Ihren Arzt, wie lange Sie warten können. Wenn Ihnen niemand ein Datum gesagt hat, lassen Sie das weg.

reason-sentence = Möchten Sie alles in eigenen kurzen Worten sagen?
    .label = In einem Satz
    .hint = Lassen Sie es leer, dann setzen wir es für Sie zusammen
    .on-paper = Ein oder zwei Sätze genügen
    .help = Das steht oben auf dem Blatt. Wir machen es aus Ihren letzten Antworten, und Sie können es neu schreiben.
reason-sentence-take = Jetzt zusammensetzen, damit ich es ändern kann
reason-sentence-told = Mir wurde gesagt:
reason-sentence-proposed = Der Plan dort:
reason-sentence-decide = Ich muss mich entscheiden bis: { $date }.
reason-sentence-know = Ich möchte gern wissen:

reason-treatment-started = Hat die Behandlung begonnen?
    .label = Behandlung begonnen
    .help = Der Arzt sieht, ob man den Plan noch ändern kann.

reason-diagnosis = Wie nennt Ihr erster Arzt Ihre Krankheit?
    .label = Erste Diagnose
    .hint = Schreiben Sie es aus einem Brief ab, wenn Sie einen haben
    .help = Dieser Name heißt Diagnose. Der neue Arzt wird prüfen, ob er passt.

reason-diagnosis-date = Wann hat man Ihnen gesagt, was für eine Krankheit es ist?
    .label = Diagnose mitgeteilt
    .hint = Ein Monat oder ein Jahr genügt
    .help = Der Arzt sieht, wie lange Sie es schon wissen.

reason-diagnosis-tests = Welche Untersuchungen haben es gezeigt?
    .label = Untersuchungen hinter der Diagnose
    .hint = Zum Beispiel Bluttest, Bildaufnahme oder Gewebeprobe
    .help = Eine Zweitmeinung beginnt bei den Untersuchungen, die Sie hatten. Die Unterlagen können Sie in einem anderen Teil auflisten.

together-reason-first-doctor = Wer ist Ihr erster Arzt?
    .hint = Schreiben Sie, was Sie wissen, und lassen Sie den Rest leer
    .help = Der neue Arzt möchte diesen Arzt vielleicht um Unterlagen bitten. Dieses Programm selbst ruft niemanden an.

reason-first-doctor = Wie heißt Ihr erster Arzt?
    .label = Erster Arzt
    .help = Briefe und Testergebnisse kommen oft unter diesem Namen.

reason-first-clinic = Wo arbeitet Ihr erster Arzt?
    .label = Klinik des ersten Arztes
    .hint = Praxis, Klinik oder Krankenhaus, und der Ort
    .help = Dort liegen Unterlagen und Bilder.

reason-first-phone = Wie ist dort die Telefonnummer?
    .label = Telefon des ersten Arztes
    .help = So kann man leicht um fehlende Unterlagen bitten.

reason-nature = Hat Ihnen jemand gesagt, ob es Krebs ist oder nicht?
    .label = Krebs oder nicht
    .help = Viele Krankheiten haben nichts mit Krebs zu tun. Wenn das nicht passt oder schwer zu beantworten ist, lassen Sie es weg.

reason-advised-by = Wer hat diesen Termin vorgeschlagen?
    .label = Termin vorgeschlagen von
    .hint = Zum Beispiel Ihre Hausarztpraxis, Ihr Sohn oder Sie selbst
    .help = Der Arzt weiß dann, wie Sie zu ihm gekommen sind.

reason-first-doctor-knows = Weiß Ihr erster Arzt von diesem Termin?
    .label = Erster Arzt weiß vom Termin
    .help = Beide Antworten sind in Ordnung. Der neue Arzt muss es nur wissen, bevor er schreibt oder anruft.

reason-other-opinions = Was haben andere Ärzte dazu gesagt?
    .label = Andere Meinungen
    .hint = Wer es war, wann, und was gesagt wurde
    .help = Der Arzt sieht alle Ansichten nebeneinander. Wenn Sie bei niemand anderem waren, lassen Sie das weg.

reason-fear = Was macht Ihnen am meisten Sorgen?
    .label = Größte Sorge
    .hint = In Ihren eigenen Worten
    .help = Ein Arzt, der Ihre Sorge kennt, kann darüber sprechen. Sie können das weglassen.

reason-good-result = Was wäre für Sie ein gutes Ergebnis?
    .label = Ein gutes Ergebnis wäre
    .hint = Zum Beispiel ohne Schmerzen gehen oder es sicher wissen
    .help = Menschen wünschen sich Verschiedenes. Der Arzt kann dann suchen, was zu Ihnen passt.

## The choices that were offered

list-reason-options = Was man tun könnte
    .label = Möglichkeiten
    .count = { $count ->
        [one] 1 Möglichkeit
       *[other] { $count } Möglichkeiten
    }
    .hint = Jede Behandlung und jeder Schritt, von dem jemand gesprochen hat
    .help = Der Arzt kann sie mit Ihnen durchgehen, eine nach der anderen. Abwarten und beobachten ist auch eine Wahl.
    .add = Eine Möglichkeit hinzufügen (auch abwarten oder nichts tun)
    .another = Noch eine Möglichkeit hinzufügen
    .none = Niemand hat von Möglichkeiten gesprochen
    .none-label = Es wurden keine Möglichkeiten angeboten
    .entry = Eine Möglichkeit ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

option-what = Was könnte man tun?
    .label = Möglichkeit
    .hint = Zum Beispiel eine Operation, ein Medikament oder abwarten
    .help = Schreiben Sie jede Möglichkeit für sich. Dann kann der Arzt über eine nach der anderen sprechen.

option-offered-by = Wer hat davon gesprochen?
    .label = Genannt von
    .hint = Zum Beispiel Ihr erster Arzt, oder etwas, das Sie gelesen haben
    .help = Der Arzt sieht, ob es von einem Arzt, von Ihnen oder von jemand anderem kommt.

option-speaks-for = Was ist daran gut, so wie Sie es sehen?
    .label = Spricht dafür
    .help = Es zeigt, worauf Sie hoffen. Es gibt keine falsche Antwort.

option-speaks-against = Was ist daran schlecht, so wie Sie es sehen?
    .label = Spricht dagegen
    .help = Es zeigt, was Sie zögern lässt. Der Arzt kann darauf antworten.

## Choices

situation-not-enough-information = Mir wurde zu wenig über die Behandlung gesagt
    .help = Sie wissen, dass es einen Plan gibt, aber nicht alles darüber. Sie möchten mehr wissen, bevor Sie sich entscheiden.
situation-do-not-agree = Ich bezweifle oder verstehe nicht, was mir gesagt wurde
    .help = Sie sind mit der Diagnose oder der Behandlung nicht einverstanden. Oder sie ist Ihnen nicht klar oder fühlt sich nicht richtig an.
situation-serious-or-rare = Meine Krankheit ist ernst oder selten
    .help = Sie möchten zu einem Arzt oder einem Team, das diese Krankheit gut kennt.
situation-choice-or-surgery = Vor mir liegt eine Operation oder die Wahl einer Behandlung
    .help = Sie denken über eine Operation nach. Oder es gibt mehrere Behandlungen, und Sie müssen wählen.
situation-not-working = Meine Behandlung hilft nicht oder schadet vielleicht
    .help = Es geht Ihnen damit nicht besser. Oder sie hat schlimme Nebenwirkungen oder könnte welche haben.
situation-no-diagnosis = Niemand hat herausgefunden, was ich habe
    .help = Sie fühlen sich krank, aber Ihr Arzt kann nicht sagen, welche Krankheit es ist. Darum ist die richtige Behandlung nicht klar.
situation-other = Etwas anderes
    .help = Nichts davon passt, oder es gibt noch mehr. Sie können es in eigenen Worten schreiben.

main-reason-check-diagnosis = Die Diagnose prüfen
    .help = Sie möchten wissen, ob der Name der Krankheit stimmt.
main-reason-no-diagnosis-yet = Herausfinden, was ich habe
main-reason-choose-treatment = Zwischen Behandlungen wählen
main-reason-surgery-advised = Über eine Operation sprechen, die mir angeboten wurde
main-reason-treatment-not-working = Eine Behandlung finden, die besser wirkt
main-reason-side-effects = Etwas gegen Nebenwirkungen tun
main-reason-rare-disease = Zu jemandem gehen, der meine seltene Krankheit kennt
main-reason-reassurance = Sicher sein, dass bisher alles richtig ist
main-reason-explanation = Eine bessere Erklärung bekommen
main-reason-other = Etwas anderes

nature-benign = Kein Krebs (gutartig)
nature-malignant = Krebs (bösartig)
nature-not-told = Es wurde mir nicht gesagt

started-no = Nein
started-planned = Noch nicht, aber sie ist geplant
started-yes = Ja
started-finished = Ja, und sie ist beendet
