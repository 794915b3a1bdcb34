### The part about the family: who belongs to it, how old they became, and which illnesses they had.
### This translation still needs a reader from the field.

part-family = Krankheiten in Ihrer Familie
    .help = Manche Krankheiten kommen in Familien häufiger vor, und Ärzte können früh danach suchen. Angaben zur Familie gehören auch Ihren Verwandten. Schreiben Sie die Verwandtschaft, keine Namen, wenn Ihre Verwandten die Weitergabe nicht möchten. Sie können diesen Teil weglassen.

## Who is in the family

together-family-who = Wie viele davon haben Sie?
    .hint = Zählen Sie auch die Verstorbenen mit
    .help = Jede Person bekommt eine eigene Zeile, auch Ihre Eltern und Großeltern. Sie können Zeilen später entfernen.
family-sisters = Schwestern
    .label = Zahl der Schwestern
    .help = Schwestern mit derselben Mutter und demselben Vater. Halbschwestern können Sie der Liste hinzufügen.
family-brothers = Brüder
    .label = Zahl der Brüder
    .help = Brüder mit derselben Mutter und demselben Vater. Halbbrüder können Sie der Liste hinzufügen.
family-daughters = Töchter
    .label = Zahl der Töchter
    .help = Ihre leiblichen Kinder. Andere können Sie der Liste hinzufügen.
family-sons = Söhne
    .label = Zahl der Söhne
    .help = Ihre leiblichen Kinder. Andere können Sie der Liste hinzufügen.
together-family-sides = Wie viele Geschwister haben Ihre Eltern?
    .hint = Zählen Sie auch die Verstorbenen mit, eine Schätzung genügt
    .help = Jede Person bekommt eine eigene Zeile. Onkel und Tanten sagen viel darüber, was in einer Familie häufiger vorkommt.
family-mothers-sisters = Schwestern Ihrer Mutter
    .label = Zahl der Schwestern der Mutter
    .help = Sie haben dieselbe Familie wie Ihre Mutter. Eine Schätzung genügt.
family-mothers-brothers = Brüder Ihrer Mutter
    .label = Zahl der Brüder der Mutter
    .help = Sie haben dieselbe Familie wie Ihre Mutter. Eine Schätzung genügt.
family-fathers-sisters = Schwestern Ihres Vaters
    .label = Zahl der Schwestern des Vaters
    .help = Sie haben dieselbe Familie wie Ihr Vater. Eine Schätzung genügt.
family-fathers-brothers = Brüder Ihres Vaters
    .label = Zahl der Brüder des Vaters
    .help = Sie haben dieselbe Familie wie Ihr Vater. Eine Schätzung genügt.
family-nobody-had = Welche davon hatte niemand in Ihrer Familie?
    .label = Hatte niemand in der Familie
    .hint = Wählen Sie alles, was passt
    .help = Dass niemand eine Krankheit hatte, ist für den Arzt genauso wichtig, wie dass jemand sie hatte.
family-not-known = Bei welchen davon wissen Sie es nicht?
    .label = In der Familie nicht bekannt
    .hint = Wählen Sie alles, was passt
    .help = Es ist gut zu wissen, was nicht bekannt ist. Sie können das weglassen.

## Relatives

list-family-relatives = Ihre Verwandten
    .label = Verwandte und ihre Krankheiten
    .count = { $count ->
        [one] 1 Familienmitglied
       *[other] { $count } Familienmitglieder
    }
    .hint = Zuerst Eltern, Geschwister und Kinder
    .help = Fügen Sie auch gesunde Verwandte hinzu, denn sie sagen dem Arzt genauso viel. Fragen Sie zu Hause nach, wenn Sie können.
    .add = Ein Familienmitglied hinzufügen (lebend oder verstorben, gesund oder krank)
    .another = Noch ein Familienmitglied hinzufügen
    .none = Ich habe keine Verwandten, von denen ich weiß
    .none-label = Keine bekannten Verwandten
    .entry = Ein Familienmitglied ohne Angabe
    .removed = Entfernt: { $name }. { undo-brings-back }

relative-relation = Wie ist dieses Familienmitglied mit Ihnen verwandt?
    .label = Familienmitglied
    .help = Nahe Verwandte sagen dem Arzt am meisten. Wichtig ist auch, zu welcher Seite der Familie sie gehören.

relative-which = Um wen von ihnen geht es?
    .label = Wer genau
    .hint = Zum Beispiel die Ältere oder der in Spanien
    .help = Das ist für den Fall, dass Sie 2 Schwestern oder 3 Onkel haben. Ein Name ist nicht nötig.

relative-life = Lebt dieses Familienmitglied?
    .label = Lebend oder verstorben
    .help = Der Arzt muss wissen, ob das Alter von heute ist oder vom Tod. Sie können das weglassen.

relative-age = Wie alt ist dieses Familienmitglied jetzt, oder wie alt war es beim Tod?
    .label = Alter jetzt oder beim Tod
    .hint = Zum Beispiel 82, etwa 70 oder in den Fünfzigern
    .help = Das Alter hilft dem Arzt zu sehen, was in der Familie häufiger vorkommt. Eine Schätzung genügt.

relative-cause-of-death = Woran ist dieses Familienmitglied gestorben?
    .label = Gestorben an
    .hint = Ihre eigenen Worte genügen
    .help = Das kann ein Hinweis darauf sein, was in der Familie häufiger vorkommt. Wenn es schwerfällt, darüber zu schreiben, lassen Sie es weg.

relative-blood = Sind Sie blutsverwandt?
    .label = Blutsverwandt
    .help = Nur Blutsverwandte teilen, was in der Familie liegt. Zur Familie gehören können Adoptiv- und Stiefverwandte trotzdem.

relative-gene-test = Hatte dieses Familienmitglied einen Gentest, und was zeigte er?
    .label = Gentest
    .hint = Schreiben Sie das Ergebnis so ab, wie es dasteht
    .help = So wissen Ärzte vielleicht, wonach sie bei Ihnen suchen können. Fragen Sie zuerst, ob Ihr Familienmitglied es teilen möchte.

relative-gene-change = Hat ein Test bei diesem Familienmitglied eine Genveränderung gefunden?
    .label = Genveränderung gefunden
    .help = Der Stammbaum zeigt sie dann mit einem eigenen Zeichen. Sie können das weglassen.

relative-through = Wer aus der Familie steht zwischen Ihnen und diesem Familienmitglied?
    .label = Verwandt über
    .hint = Zum Beispiel meine Tante in Spanien oder mein älterer Bruder
    .help = Nehmen Sie dieselben Worte wie bei jenem Familienmitglied. Dann kann der Stammbaum die beiden mit einer Linie verbinden.

relative-count = Für wie viele Verwandte steht das?
    .label = Wie viele
    .hint = Zum Beispiel 3
    .help = Wenn 3 Brüder alle gesund sind, genügt ein Eintrag. Der Stammbaum zeigt dann die Zahl.

relative-gender = Welches Geschlecht hat dieses Familienmitglied?
    .label = Geschlecht
    .help = Der Stammbaum zeichnet ein Quadrat für einen Mann und einen Kreis für eine Frau. Für alle anderen zeichnet er eine Raute.

relative-birth-sex = Welches Geschlecht wurde bei der Geburt eingetragen?
    .label = Geschlecht bei der Geburt
    .help = Antworten Sie nur, wenn es vom Geschlecht heute abweicht und für eine Krankheit wichtig sein kann.

relative-adopted = Wurde dieses Familienmitglied adoptiert?
    .label = Adoptiert
    .help = Der Stammbaum zeigt das mit Klammern. Sie können das weglassen.

relative-told-by = Wer hat Ihnen das gesagt?
    .label = Gesagt von
    .hint = Zum Beispiel meine Tante oder ein Brief
    .help = Der Arzt sieht, wie sicher es ist und wer vielleicht mehr weiß.

relative-notes = Gibt es noch etwas über dieses Familienmitglied?
    .label = Notizen
    .help = Hier ist Platz für alles, was oben nicht gepasst hat. Sie können das weglassen.

## The illnesses of one relative

list-relative-illnesses = Krankheiten dieses Familienmitglieds
    .label = Krankheiten dieses Familienmitglieds
    .count = { $count ->
        [one] 1 Krankheit
       *[other] { $count } Krankheiten
    }
    .hint = Zum Beispiel Krebs, Herzinfarkt, Schlaganfall oder Diabetes
    .help = Der Arzt sucht nach Krankheiten, die mehrere Verwandte hatten. Lassen Sie Erkältungen und Kleinigkeiten weg.
    .add = Eine Krankheit dieses Familienmitglieds hinzufügen
    .another = Noch eine Krankheit dieses Familienmitglieds hinzufügen
    .none = Ich weiß von keiner Krankheit dieses Familienmitglieds
    .none-label = Keine bekannte Krankheit
    .entry = Eine Krankheit ohne Namen
    .removed = Entfernt: { $name }. { undo-brings-back }
    .many = Mehrere hinzufügen: eine pro Zeile tippen oder einfügen

family-illness-what = Welche Krankheit hatte dieses Familienmitglied?
    .label = Krankheit
    .hint = Auch der Körperteil hilft, wie bei Darmkrebs
    .help = Ein einfacher Name genügt. Vielleicht hat Ihre Familie ein eigenes Wort dafür.

family-illness-age = Wie alt war dieses Familienmitglied, als es begann?
    .label = Alter bei Beginn
    .hint = Zum Beispiel 48, etwa 50 oder als Kind
    .help = Eine Krankheit, die früh beginnt, liegt eher in der Familie. Eine Schätzung genügt.

family-illness-code = Welchen Code hat sie?
    .label = Code
    .hint = Aus einem Arztbrief, wie C50.9
    .help = Ärzte benutzen diese Codes (ICD-10) unter sich. Bei einem Namen aus der Liste kommt er von selbst. Sie können das weglassen.

## The whole family

together-family-ancestry = Woher kommt Ihre Familie?
    .hint = Ein Land, eine Gegend oder ein Volk
    .help = Manche Krankheiten sind bei Menschen aus bestimmten Gegenden häufiger. Sie können das weglassen.

family-ancestry-mother = Woher kommt die Familie Ihrer Mutter?
    .label = Herkunft der Familie der Mutter
    .hint = Zum Beispiel Sizilien oder eine jüdische Familie aus Polen
    .help = Denken Sie an ihre Eltern und Großeltern. Sie können das weglassen.

family-ancestry-father = Woher kommt die Familie Ihres Vaters?
    .label = Herkunft der Familie des Vaters
    .hint = Zum Beispiel Irland oder Westafrika
    .help = Denken Sie an seine Eltern und Großeltern. Sie können das weglassen.

family-parents-related = Sind Ihre Eltern miteinander blutsverwandt?
    .label = Eltern blutsverwandt
    .hint = Zum Beispiel als Cousine und Cousin
    .help = An vielen Orten heiraten Cousins und Cousinen. Für einige seltene Krankheiten kann das wichtig sein. Sie können das weglassen.

family-parents-related-words = Wie sind Ihre Eltern verwandt?
    .label = Wie die Eltern verwandt sind
    .hint = Zum Beispiel sind ihre Mütter Schwestern
    .help = Der Arzt sieht, wie nah sie verwandt sind. Sie können das weglassen.

family-losses = Hat jemand in der Familie eine Schwangerschaft oder ein Baby verloren?
    .label = Verlorene Schwangerschaften in der Familie
    .hint = Wer es war und wie viele, ohne Namen
    .help = Mehrere Verluste können eine Ursache haben, nach der Ärzte suchen können. Wenn es wehtut, darüber zu schreiben, lassen Sie es weg.

together-family-told = Wer hat Ihnen von der Familie erzählt, und wann?
    .help = Der Arzt sieht, wie sicher diese Angaben sind.

family-historian = Wer hat Ihnen das meiste davon erzählt?
    .label = Angaben zur Familie von
    .hint = Zum Beispiel meine Mutter oder meine ältere Cousine
    .help = Diese Person kann vielleicht weitere Fragen beantworten.

family-told-on = Wann hat man es Ihnen erzählt?
    .label = Erzählt am
    .hint = Ein ungefähres Datum genügt
    .help = Familien verändern sich. Das Datum zeigt, wie frisch die Angaben sind.

family-something-else = Gibt es sonst noch etwas in der Familie?
    .label = Sonst noch in der Familie
    .hint = Zum Beispiel etwas, das mehrere Verwandte haben
    .help = Plötzliche Todesfälle, schlechte Reaktionen auf Medikamente oder eine gehäufte Krankheit können wichtig sein. Sie können das weglassen.

## Choices

relation-mother = Mutter
relation-father = Vater
relation-sister = Schwester
relation-brother = Bruder
relation-daughter = Tochter
relation-son = Sohn
relation-mothers-mother = Mutter der Mutter (Großmutter)
relation-mothers-father = Vater der Mutter (Großvater)
relation-fathers-mother = Mutter des Vaters (Großmutter)
relation-fathers-father = Vater des Vaters (Großvater)
relation-mothers-sister = Schwester der Mutter (Tante)
relation-mothers-brother = Bruder der Mutter (Onkel)
relation-fathers-sister = Schwester des Vaters (Tante)
relation-fathers-brother = Bruder des Vaters (Onkel)
relation-identical-twin = Eineiiger Zwilling
    .help = Sie sind zu zweit aus einem Ei gewachsen und sehen sich ähnlich.
relation-non-identical-twin = Zweieiiger Zwilling
    .help = Sie wurden zusammen geboren, sind aber aus 2 Eiern gewachsen.
relation-half-sister-by-mother = Halbschwester, gleiche Mutter
relation-half-brother-by-mother = Halbbruder, gleiche Mutter
relation-half-sister-by-father = Halbschwester, gleicher Vater
relation-half-brother-by-father = Halbbruder, gleicher Vater
relation-cousin-mothers-side = Cousine oder Cousin, Seite der Mutter
relation-cousin-fathers-side = Cousine oder Cousin, Seite des Vaters
relation-niece = Nichte
relation-nephew = Neffe
relation-granddaughter = Enkelin
relation-grandson = Enkel
relation-half-aunt-mothers-side = Halbschwester der Mutter (Halbtante)
relation-half-uncle-mothers-side = Halbbruder der Mutter (Halbonkel)
relation-half-aunt-fathers-side = Halbschwester des Vaters (Halbtante)
relation-half-uncle-fathers-side = Halbbruder des Vaters (Halbonkel)
relation-great-grandparent-mothers-side = Urgroßmutter oder Urgroßvater, Seite der Mutter
relation-great-grandparent-fathers-side = Urgroßmutter oder Urgroßvater, Seite des Vaters
relation-great-aunt-mothers-side = Großtante, Seite der Mutter
    .help = Eine Schwester der Mutter oder des Vaters Ihrer Mutter.
relation-great-uncle-mothers-side = Großonkel, Seite der Mutter
    .help = Ein Bruder der Mutter oder des Vaters Ihrer Mutter.
relation-great-aunt-fathers-side = Großtante, Seite des Vaters
    .help = Eine Schwester der Mutter oder des Vaters Ihres Vaters.
relation-great-uncle-fathers-side = Großonkel, Seite des Vaters
    .help = Ein Bruder der Mutter oder des Vaters Ihres Vaters.
relation-pregnancy-loss = Verlorene Schwangerschaft oder tot geborenes Baby
    .help = Eine eigene Schwangerschaft, die zu früh endete. Sie können das weglassen.
relation-partner = Partnerin oder Partner (Ehefrau oder Ehemann)
    .help = Der andere Elternteil Ihrer Kinder.
relation-donor = Eizell- oder Samenspende
    .help = Jemand, der eine Eizelle oder Samen gab, damit Sie oder Ihr Kind zur Welt kommen konnten.
relation-unknown-birth-parent = Leiblicher Elternteil, den ich nicht kenne
relation-adoptive-parent = Adoptivelternteil
relation-adopted-child = Adoptivkind
relation-step-relative = Stiefverwandte
    .help = Jemand, der durch eine neue Ehe zur Familie kam.
relation-foster-relative = Pflegeverwandte
relation-other = Andere Verwandte

life-alive = Lebt
life-dead = Verstorben

gender-woman = Frau
gender-man = Mann
gender-non-binary = Nicht-binär
gender-other = Ein anderes Geschlecht

adopted-into = Ja, in die Familie hinein
    .help = Jemand aus der Familie hat dieses Familienmitglied großgezogen, aber nicht zur Welt gebracht.
adopted-out = Ja, von einer anderen Familie
    .help = Dieses Familienmitglied wurde in die Familie geboren, wuchs aber in einer anderen auf.

blood-yes = Ja
blood-no = Nein
