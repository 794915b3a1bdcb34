### The further papers: letters for missing records, the list of what is brought, the medicine card, the blank form.
### This translation still needs a reader from the field.

# Letters that ask for missing records.
letter-title = Briefe wegen fehlender Unterlagen
letter-paper = Brief an { $place }
letter-paper-open = Brief, Empfänger noch auszufüllen
letter-notice = Brief von Patient/in
letter-heading = Bitte senden Sie mir Kopien meiner Unterlagen
letter-to = An
letter-address = Adresse, an die sie gehen sollen
letter-why = Ich bereite mich auf einen Termin bei einem Arzt vor. Der Arzt muss meine früheren Unterlagen sehen. Ich bitte Sie um Kopien von dem, was hier aufgelistet ist.
letter-which = Worum ich bitte
letter-item-asked = Schon einmal angefordert: { $date }
letter-how = In welcher Form
letter-how-papers = Berichte, Briefe und Laborwerte: auf Papier oder als PDF-Datei.
letter-how-pictures = Bilder und Aufzeichnungen: die Bilder oder Aufzeichnungen selbst, mit dem schriftlichen Befund. Eine CD, ein Stick oder ein Link ist gut.
letter-how-slides = Glasplättchen oder Gewebe: Ich möchte gern wissen, wie ich sie ausleihen kann.
letter-when = Ich brauche sie vor meinem Termin: { $date }.
letter-when-open = Ich brauche sie bis zu diesem Tag
letter-right = An den meisten Orten dürfen Menschen ihre eigenen Unterlagen sehen und Kopien davon bekommen.
letter-trouble = Wenn Sie ein Formular, eine Gebühr oder einen Ausweis brauchen, sagen Sie es mir bitte bald. Wenn Sie etwas nicht senden können, sagen Sie mir bitte, warum und wer es hat.
letter-thanks = Vielen Dank für Ihre Hilfe.
letter-signature = Unterschrift von Patient/in oder einer Person, die unterschreiben darf
letter-date = Datum
letter-none = Es ist kein Brief nötig: Aus der Liste muss keine Unterlage angefordert werden.

# The list of what is brought, to be ticked at the desk.
cover-title = Was ich zum Termin mitbringe
cover-notice = Geschrieben von Patient/in
cover-heading = Was ich zum Termin mitbringe
cover-enclosed = In diesem Umschlag
cover-count = { $count ->
    [one] 1 Unterlage oder Bild
   *[other] { $count } Unterlagen und Bilder
}
cover-none = Im Umschlag ist noch nichts
cover-unsaid = Vielleicht in diesem Umschlag
cover-coming = Unterwegs, nicht in diesem Umschlag
cover-missing = Fehlt, war nicht zu bekommen
cover-desk = Wird am Empfang ausgefüllt
cover-received = Angenommen von
cover-date = Datum
cover-nothing = Es gibt keine Liste zu drucken: Es sind keine Unterlagen oder Bilder ausgefüllt.
cover-back = Nummern, die ich zurückbekommen soll

# The medicine card for a wallet: a page that is folded twice.
card-title = Medikamenten-Karte
card-part-of = Teil { $page } von { $pages }
card-fold = So falten: die untere Hälfte nach hinten, dann die rechte Hälfte nach hinten.
card-pages = Nicht alle Medikamente passen auf eine Seite. Die Karte hat { $count } Seiten. Tragen Sie alle bei sich.

# The blank form, to be filled in with a pen.
blank-title = Formular zur Vorbereitung auf einen Termin
blank-who = Name und Geburtsdatum: ______________________________
blank-how = Füllen Sie aus, was Sie wissen, und lassen Sie den Rest weg. Kreuzen Sie an, was passt. Jemand darf Ihnen helfen. Wenn Sie nicht antworten können, schreiben Sie ein Zeichen:
blank-sign = { $sign } bedeutet: { $words }
blank-more-room = Wenn Sie mehr Platz brauchen, nehmen Sie die Rückseite. Schreiben Sie auch die Frage dazu.
blank-own = Nur für Sie
blank-own-why = Behalten Sie diese Seite zu Hause oder zeigen Sie sie, wenn Sie möchten. Niemand braucht sie, um den Rest zu lesen.
blank-number = Nr.
blank-more-each = Mehr dazu: Beginnen Sie mit der Nummer der Zeile
blank-if = nur wenn bei "{ $question }" steht: { $answer }
blank-if-given = nur wenn Sie auf "{ $question }" geantwortet haben
blank-if-not = nicht wenn bei "{ $question }" steht: { $answer }
blank-if-fits = nur wenn es zu Ihrer Antwort auf "{ $question }" passt
blank-or = {" oder "}
blank-slash = {" / "}
