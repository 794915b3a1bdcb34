### The part about illnesses, operations and the facts that keep a person safe.
### This translation still needs a reader from the field.

part-health = Krankheiten und Operationen
    .help = Der Arzt muss Ihre Gesundheit als Ganzes kennen. Manche Antworten hier schützen Sie bei Untersuchungen und Operationen.

## Illnesses

list-health-illnesses = Krankheiten, die Sie haben oder hatten
    .label = Krankheiten jetzt und früher
    .count = { $count ->
        [one] 1 Krankheit
       *[other] { $count } Krankheiten
    }
    .hint = Zum Beispiel Bluthochdruck, Asthma oder Gicht
    .help = Eine Krankheit kann ändern, wie man eine andere behandelt. Denken Sie daran, weswegen Sie zum Arzt gehen oder Medikamente nehmen.
    .add = Eine Krankheit hinzufügen (auch eine, die vorbei ist)
    .another = Noch eine Krankheit hinzufügen
    .none = Ich habe keine Krankheiten, von denen ich weiß
    .none-label = Keine bekannten Krankheiten
    .entry = Eine Krankheit ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

illness-name = Wie heißt die Krankheit?
    .label = Krankheit
    .hint = Ihre eigenen Worte genügen
    .help = Ein einfacher Name genügt. Wenn Sie einen Brief darüber haben, können Sie den Namen abschreiben.

illness-since = Seit wann haben Sie sie?
    .label = Seit
    .hint = Ein Jahr genügt, oder auch "vor etwa 10 Jahren"
    .help = Der Arzt sieht, wie lange Sie schon damit leben.

illness-doctor = Wer kümmert sich darum?
    .label = In Behandlung bei
    .hint = Ein Arzt, eine Praxis oder eine Klinik
    .help = Der Arzt weiß dann, wo man nachfragen kann. Wenn es niemand tut, können Sie das sagen.

illness-code = Welchen Code hat sie?
    .label = Code
    .hint = Aus einem Arztbrief, wie I10
    .help = Ärzte benutzen diese Codes (ICD-10) unter sich. Bei einem Namen aus der Liste kommt er von selbst. Sie können das weglassen.

illness-control = Ist sie im Griff?
    .label = Im Griff
    .help = Es zeigt, ob diese Krankheit Ihnen jetzt Mühe macht. Sagen Sie, wie es Ihnen vorkommt.

## Operations

list-health-operations = Operationen, die Sie hatten
    .label = Operationen und Eingriffe
    .count = { $count ->
        [one] 1 Operation
       *[other] { $count } Operationen
    }
    .hint = Auch kleine und solche, die lange her sind
    .help = Eine alte Operation kann eine neue Beschwerde erklären. Narben an Ihrem Körper helfen vielleicht beim Erinnern.
    .add = Eine Operation hinzufügen (auch kleine)
    .another = Noch eine Operation hinzufügen
    .none = Ich hatte keine Operationen
    .none-label = Hatte keine Operationen
    .entry = Eine Operation ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

operation-what = Was wurde gemacht?
    .label = Operation
    .hint = Zum Beispiel Blinddarm entfernt oder neue linke Hüfte
    .help = Ihre eigenen Worte genügen. Sagen Sie links oder rechts, wenn es passt.

operation-date = Wann war das?
    .label = Datum
    .hint = Ein Jahr genügt, oder auch "als ich 12 war"
    .help = Der Arzt sieht, was zuerst kam.

operation-hospital = Wo wurde es gemacht?
    .label = Krankenhaus
    .hint = Das Krankenhaus oder nur der Ort
    .help = Dort liegt der Bericht über die Operation.

operation-problems = Gab es Probleme?
    .label = Probleme
    .hint = Zum Beispiel Blutung, Infektion oder schweres Aufwachen
    .help = Das nächste Team kann darauf vorbereitet sein. Wenn alles gut ging, können Sie das schreiben.

## Hospital stays

list-health-stays = Krankenhausaufenthalte, weil Sie sehr krank waren
    .label = Ernste Krankenhausaufenthalte
    .count = { $count ->
        [one] 1 Krankenhausaufenthalt
       *[other] { $count } Krankenhausaufenthalte
    }
    .hint = Aufenthalte ohne Operation, zum Beispiel wegen Lungenentzündung
    .help = Ein ernster Aufenthalt kann noch Jahre später wichtig sein. Kurze Aufenthalte für eine Untersuchung müssen nicht hier stehen.
    .add = Einen Krankenhausaufenthalt hinzufügen
    .another = Noch einen Krankenhausaufenthalt hinzufügen
    .none = Ich lag nie schwer krank im Krankenhaus
    .none-label = Keine ernsten Krankenhausaufenthalte
    .entry = Ein Krankenhausaufenthalt ohne Grund
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: einen pro Zeile tippen oder einfügen

stay-why = Warum waren Sie im Krankenhaus?
    .label = Grund des Aufenthalts
    .hint = Zum Beispiel Herzinfarkt oder schwerer Sturz
    .help = Der Arzt sieht, was los war. Ihre eigenen Worte genügen.

stay-date = Wann war das?
    .label = Datum
    .hint = Ein Jahr genügt
    .help = Der Arzt sieht, wie lange es her ist.

stay-hospital = Welches Krankenhaus war es?
    .label = Krankenhaus
    .hint = Das Krankenhaus oder nur der Ort
    .help = Dort liegt der Brief über Ihren Aufenthalt.

## Safety

health-blood-thinner = Nehmen Sie einen Blutverdünner?
    .label = Blutverdünner
    .hint = Zum Beispiel Warfarin, Apixaban, Clopidogrel oder Aspirin
    .help = Ein Blutverdünner hindert das Blut am Gerinnen, daher bluten Sie länger. Vor vielen Untersuchungen und Operationen müssen Ärzte das wissen.

health-blood-thinner-name = Welchen Blutverdünner nehmen Sie?
    .label = Name des Blutverdünners
    .hint = Schreiben Sie ihn von der Packung ab
    .help = Jeder wirkt verschieden lang. Der Name sagt dem Arzt, welcher es ist.

health-implants = Haben Sie ein Gerät oder Metall im Körper?
    .label = Implantate
    .hint = Wählen Sie alles, was passt, oder Keine
    .help = Manche Bildaufnahmen und Werkzeuge können ein Gerät stören. Das Personal muss es vorher wissen.

health-implant-card = Was ist es, seit wann, und haben Sie den Ausweis dazu?
    .label = Angaben zum Implantat und Ausweis
    .hint = Zum Beispiel linke Hüfte seit 2015, der Ausweis ist im Geldbeutel
    .help = Zu den meisten Geräten gehört eine kleine Karte. Sie sagt dem Personal, welche Bildaufnahmen für Sie sicher sind.

health-kidney-problem = Haben Sie ein Problem mit den Nieren?
    .label = Nierenproblem
    .help = Viele Medikamente verlassen den Körper über die Nieren. Das gilt auch für das Kontrastmittel bei manchen Bildaufnahmen.

health-kidney-words = Was ist das Problem mit Ihren Nieren?
    .label = Nierenproblem in eigenen Worten
    .hint = Zum Beispiel schwache Nieren, Steine oder Dialyse
    .help = Der Arzt kann sagen, welche Medikamente und Bildaufnahmen zu Ihnen passen.

health-diabetes = Haben Sie Diabetes (Zuckerkrankheit)?
    .label = Diabetes
    .help = Das ist wichtig vor Untersuchungen, bei denen Sie nichts essen dürfen, und vor Operationen.

health-pregnancy = Könnten Sie schwanger sein, oder stillen Sie?
    .label = Schwanger oder stillend
    .help = Manche Röntgenbilder und Medikamente lässt man weg, um ein Baby zu schützen. Wenn Sie über dieses Alter hinaus sind, sagen Sie nein. Sie können das weglassen.

health-anaesthetic = Ging eine Narkose oder Betäubung bei Ihnen oder Verwandten einmal schlecht?
    .label = Probleme mit Narkose oder Betäubung
    .hint = Damit schlafen Sie oder spüren keinen Schmerz bei einer Operation
    .help = Solche Probleme können in Familien häufiger vorkommen. Das Team kann dann wählen, was für Sie sicher ist.

health-anaesthetic-words = Was ist bei der Narkose oder Betäubung passiert?
    .label = Was bei Narkose oder Betäubung passierte
    .hint = Wer es war, wann, und was schiefging
    .help = Das Team kann darauf vorbereitet sein. Schreiben Sie, was Sie wissen, auch wenn es wenig ist.

health-contrast = Hat Kontrastmittel für eine Bildaufnahme Sie einmal krank gemacht?
    .label = Probleme mit Kontrastmittel
    .hint = Sie trinken es vor manchen Aufnahmen oder bekommen es in eine Vene
    .help = Das ist ein Färbemittel für Bildaufnahmen. Das Personal kann sich dann vorbereiten oder eine andere Aufnahme wählen.

health-contrast-words = Was ist nach dem Kontrastmittel passiert?
    .label = Was nach dem Kontrastmittel passierte
    .hint = Zum Beispiel Ausschlag, Erbrechen oder Atemnot
    .help = Es hilft dem Personal, Sie beim nächsten Mal zu schützen.

health-transfusion = Haben Sie schon einmal Blut bekommen?
    .label = Frühere Bluttransfusion
    .hint = Das Blut von jemand anderem, über einen Tropf
    .help = Das kann wichtig sein, wenn wieder Blut für Sie gesucht werden muss.

health-transfusion-wishes = Haben Sie einen Wunsch dazu, ob Sie Blut bekommen?
    .label = Wünsche zur Bluttransfusion
    .hint = Zum Beispiel kein Blut wegen meines Glaubens
    .help = Manche Menschen möchten kein Blut bekommen. Ärzte müssen das vorher wissen. Sie können das weglassen.

## Life and habits

health-vaccines = Welche Impfungen hatten Sie in den letzten 10 Jahren?
    .label = Impfungen
    .hint = Mit dem Jahr, wenn Sie es wissen
    .help = Sie zeigen, wogegen Sie geschützt sind. Ein Impfpass oder die Hausarztpraxis kann es sagen.

health-smoking = Rauchen Sie, oder haben Sie geraucht?
    .label = Rauchen
    .help = Das ist wichtig für die Lunge, das Herz und für Operationen. Niemand wird mit Ihnen schimpfen. Sie können das weglassen.

health-smoking-amount = Wie viel ist oder war es, und wie viele Jahre lang?
    .label = Menge und Jahre des Rauchens
    .hint = Zum Beispiel 10 am Tag, 20 Jahre lang, bis 1998
    .help = Der Arzt kann ausrechnen, wie viel es insgesamt war. Eine Schätzung genügt.

health-alcohol = Wie viele alkoholische Getränke trinken Sie in einer Woche?
    .label = Alkoholische Getränke in einer Woche
    .hint = Ein Glas Wein, ein kleines Bier oder ein Schnaps ist 1 Getränk
    .help = Alkohol ändert, wie manche Medikamente wirken. Niemand wird mit Ihnen schimpfen. Sie können das weglassen.

health-other-drugs = Nehmen Sie Drogen wie Cannabis, oder haben Sie welche genommen?
    .label = Andere Drogen
    .hint = Was es ist und wie oft
    .help = Manche Drogen vertragen sich schlecht mit Medikamenten oder mit einer Operation. Sie können das ohne Sorge weglassen.

health-work-exposure = Waren Sie bei der Arbeit nahe an Staub, Dämpfen, Asbest oder Strahlung?
    .label = Staub, Dämpfe, Strahlung bei der Arbeit
    .hint = Was es war und in welchen Jahren
    .help = Manche Krankheiten kommen viele Jahre nach solcher Arbeit. Auch Hobbys und Ihr Zuhause zählen.

health-travel = Welche weiten Reisen haben Sie in den letzten paar Jahren gemacht?
    .label = Reisen
    .hint = Das Land und das Jahr
    .help = Manche Infektionen gibt es nur in bestimmten Ländern.

health-infections = Tragen Sie eine Infektion in sich, von der Ärzte wissen sollten?
    .label = Infektionen
    .hint = Zum Beispiel Hepatitis, HIV oder Keime, die schwer zu behandeln sind
    .help = So können Ärzte Sie und andere schützen. Es ist Ihre Wahl, Sie können das weglassen.

health-screening = Welche Vorsorge-Untersuchungen hatten Sie, und wann?
    .label = Vorsorge-Untersuchungen mit Jahr
    .hint = Zum Beispiel Darmtest 2022 oder Augentest 2024
    .help = Diese Untersuchungen sollen eine Krankheit früh finden. Der Arzt sieht, welche Sie hatten und wie lange es her ist.

## Women

together-health-women = Periode, Schwangerschaften und Kontrollen
    .hint = Schreiben Sie, was Sie wissen, und lassen Sie den Rest leer
    .help = Ärzte fragen das oft, denn es kann für viele Krankheiten wichtig sein. Sie können alles oder etwas davon weglassen.

health-last-period = Wann war Ihre letzte Periode?
    .label = Letzte Periode
    .hint = Ein ungefähres Datum genügt, auch wenn es Jahre her ist
    .help = Es kann für Testergebnisse und Medikamente wichtig sein. Sie können das weglassen.

health-pregnancies = Wie viele Schwangerschaften und Geburten hatten Sie?
    .label = Schwangerschaften und Geburten
    .hint = Zum Beispiel 3 Schwangerschaften und 2 Geburten
    .help = Auch verlorene Schwangerschaften zählen. Wenn es schwerfällt, darüber zu schreiben, lassen Sie es weg.

health-menopause-age = Wie alt waren Sie, als Ihre Periode aufhörte?
    .label = Alter, als die Periode aufhörte
    .hint = Zum Beispiel etwa 50
    .help = Knochen und Herz können sich nach dieser Zeit verändern. Wenn Sie noch die Periode haben, lassen Sie das weg.

health-hormones = Nehmen Sie Hormone, oder haben Sie welche genommen?
    .label = Hormone
    .hint = Zum Beispiel die Pille, ein Pflaster oder Tabletten gegen Hitzewallungen
    .help = Hormone können für Blutgerinnsel und für manche Untersuchungen wichtig sein. Schreiben Sie die Jahre, wenn Sie sie wissen.

health-last-smear = Wann war Ihr letzter Abstrich am Gebärmutterhals?
    .label = Letzter Abstrich am Gebärmutterhals
    .hint = Er heißt auch Pap-Test
    .help = Der Arzt sieht, ob und wann das geprüft wurde. Wenn Sie nie einen hatten, lassen Sie das weg.

health-last-mammogram = Wann wurden Ihre Brüste zuletzt geröntgt?
    .label = Letztes Röntgen der Brüste
    .hint = Es heißt auch Mammografie
    .help = Ältere Bilder kann man mit neuen vergleichen. Wenn Sie das nie hatten, lassen Sie es weg.

## Men

health-last-psa = Wann war Ihr letzter PSA-Test, und was zeigte er?
    .label = Letzter PSA-Test
    .hint = Das Datum und das Ergebnis, wie es dasteht
    .help = PSA ist ein Bluttest zur Prostata. Wenn Sie nie einen hatten, lassen Sie das weg.

## Days and nights

together-health-days = Wie sind Ihre Tage und Nächte?
    .hint = Ein paar Worte genügen
    .help = Stimmung, Schlaf, Stürze und Gedächtnis sind so wichtig wie Testergebnisse. Sie können weglassen, was Sie möchten.

health-mood = Wie ist Ihre Stimmung?
    .label = Stimmung
    .hint = Zum Beispiel ruhig, traurig, besorgt oder auf und ab
    .help = Viele Menschen sind niedergeschlagen, wenn sie krank sind, und Ärzte können helfen. Sie können das weglassen.

health-sleep = Wie schlafen Sie?
    .label = Schlaf
    .hint = Zum Beispiel gut, oder ab 3 Uhr früh wach
    .help = Schlechter Schlaf kann ein Zeichen sein, und er macht anderes schlimmer.

health-falls = Sind Sie in den letzten 12 Monaten gestürzt?
    .label = Stürze in den letzten 12 Monaten
    .hint = Wie oft, und ob Sie sich verletzt haben
    .help = Ein Sturz kann von einem Medikament, dem Herzen, den Augen oder den Beinen kommen.

health-memory = Wie ist Ihr Gedächtnis?
    .label = Gedächtnis
    .hint = Zum Beispiel wie immer, oder Namen fallen mir schwerer ein
    .help = So kann die Klinik die Dinge auf eine Art erklären, die zu Ihnen passt. Sie können das weglassen.

health-alone = Was können Sie ohne Hilfe tun?
    .label = Tut ohne Hilfe
    .hint = Wählen Sie alles, was Sie allein tun
    .help = Es zeigt, wie Sie im Alltag zurechtkommen. Der Arzt kann an Hilfe denken, die Sie vielleicht brauchen.

## Earlier cancers

list-health-cancers = Wenn Sie früher schon Krebs hatten
    .label = Frühere Krebskrankheiten
    .count = { $count ->
        [one] 1 frühere Krebskrankheit
       *[other] { $count } frühere Krebskrankheiten
    }
    .hint = Nicht die Krankheit, wegen der Sie jetzt gehen
    .help = Früherer Krebs und seine Behandlung sind wichtig für neue Pläne. Sie können das weglassen.
    .add = Eine frühere Krebskrankheit hinzufügen
    .another = Noch eine frühere Krebskrankheit hinzufügen
    .none = Ich hatte früher nie Krebs
    .none-label = Kein früherer Krebs
    .entry = Eine Krebskrankheit ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

cancer-kind = Was für ein Krebs war es?
    .label = Krebs
    .hint = Zum Beispiel Brust oder Darm
    .help = Ein einfacher Name genügt. In einem Brief aus der Zeit steht vielleicht der volle Name.

cancer-date = Wann wurde er gefunden?
    .label = Gefunden
    .hint = Ein Jahr genügt
    .help = Der Arzt sieht, wie lange es her ist.

cancer-side = Auf welcher Seite war er?
    .label = Seite
    .help = Das ist wichtig bei Körperteilen, die wir zweimal haben, wie Brüste, Lungen und Nieren.

cancer-treatment = Wie wurde er behandelt?
    .label = Behandlung
    .hint = Zum Beispiel Operation, Chemo oder Bestrahlung
    .help = Manche Behandlungen kann man nur einmal oder bis zu einer Grenze geben.

health-radiation = Hatten Sie eine Bestrahlung, und wo?
    .label = Frühere Bestrahlung
    .hint = Körperteil und Jahr, wie linke Brust 2009
    .help = Ein Körperteil verträgt nur eine bestimmte Menge Strahlung. Röntgenbilder zählen hier nicht.

health-gene-test = Hatten Sie einen Gentest, und was zeigte er?
    .label = Gentest
    .hint = Schreiben Sie das Ergebnis so ab, wie es dasteht
    .help = Dieser Test prüft, was in der Familie liegt. Sie können das weglassen.

## Choices

control-yes = Ja
control-partly = Teilweise
control-no = Nein
control-gone = Sie ist vorbei

implant-none = Keine
implant-pacemaker = Herzschrittmacher
    .help = Ein kleines Gerät, das das Herz im Takt hält.
implant-defibrillator = Defibrillator (ICD)
    .help = Ein Gerät, das dem Herzen einen Stromstoß gibt, wenn es gefährlich schlägt.
implant-heart-valve = Künstliche Herzklappe
implant-stent = Stent
    .help = Ein kleines Röhrchen, das ein Blutgefäß oder einen Gang offen hält.
implant-joint-or-metal = Künstliches Gelenk, Schrauben, Platten oder anderes Metall
implant-ear = Implantat im Ohr
    .help = Ein Gerät im Inneren des Ohrs. Ein Hörgerät, das Sie herausnehmen, zählt nicht.
implant-pump = Pumpe oder anderes Gerät unter der Haut
implant-other = Etwas anderes

pregnancy-no = Nein
pregnancy-yes = Ja, schwanger
pregnancy-possible = Vielleicht schwanger
pregnancy-breast-feeding = Stillend

anaesthetic-no = Nein
anaesthetic-me = Ja, bei mir
anaesthetic-family = Ja, bei Verwandten
anaesthetic-both = Ja, bei mir und bei Verwandten

diabetes-no = Nein
diabetes-type-1 = Typ 1
    .help = Er beginnt oft in jungen Jahren und braucht von Anfang an Insulin.
diabetes-type-2 = Typ 2
    .help = Er beginnt oft später im Leben, und viele Menschen nehmen Tabletten dagegen.
diabetes-other = Andere Art, oder Art nicht bekannt

smoking-never = Nie
smoking-past = Früher
smoking-now = Jetzt

alone-none = Nichts davon
alone-walk = Gehen
alone-stairs = Treppen steigen
alone-wash = Sich waschen
alone-dress = Sich anziehen
alone-cook = Kochen
alone-shop = Einkaufen

side-left = Links
side-right = Rechts
side-both = Beide
side-none = Keine Seite
    .help = Er war in der Mitte oder im ganzen Körper, zum Beispiel im Blut.
