### Words that screen, plain mode and paper share.
### This translation still needs a reader from the field.

list-separator = {", "}

# What a person may say instead of an answer. `.paper` is how a doctor reads it.
unknown-not-sure = Ich weiß es nicht
    .paper = weiß es nicht
unknown-nobody-knows = Ich habe gefragt, niemand weiß es
    .paper = hat gefragt, niemand weiß es
unknown-withheld = Das möchte ich nicht sagen
    .paper = möchte es nicht sagen
instead-not-sure = Ich weiß es nicht
instead-nobody-knows = Ich habe gefragt, niemand weiß es
instead-withheld = Das möchte ich nicht sagen

# The times of a day, in rows of the medicine list.
time-morning = morgens
time-noon = mittags
time-evening = abends
time-night = nachts

# Words that count as a number when an amount is read, split by |.
read-number-words = halb|halbe|halber|halbes|halben|viertel|drittel|ein|eine|einen|einer|eines|eins|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|zwölf|zwoelf|eineinhalb|anderthalb|zweieinhalb|dreieinhalb|einmal|zweimal|dreimal|kein|keine|keinen|keins|beide|beides
# Words that count as a decade when an age is read, split by |.
read-decade-words = zwanzig|dreißig|dreissig|vierzig|fünfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig|teenager|jugend|geburt|kind|baby|säugling|saeugling

# Words for 0, 1, 2 and so on, when it is asked how many; split by |, several words for one number by a space.
read-counts = keine kein keinen keins null niemand niemanden|eins ein eine einen einer|zwei zwo|drei|vier|fünf fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf zwoelf

problem-amount = Schreiben Sie eine Zahl und die Einheit, wie 500 mg oder eine halbe Tablette
problem-age = Schreiben Sie das Alter als Zahl, wie 62, oder etwa 70
problem-scale = Schreiben Sie eine Zahl von 0 bis 10
problem-count = Schreiben Sie eine Zahl von 0 bis 20, oder keine

# The second look at the answers.
review-blank = { $question }: nicht ausgefüllt
review-blank-of = { $name }: { $question } ist nicht ausgefüllt
review-unread = { $question }: Das Programm konnte dies nicht lesen, es bleibt so, wie Sie es geschrieben haben
review-unread-of = { $name }: { $question } war nicht zu lesen, es bleibt so, wie Sie es geschrieben haben
review-lies-behind = { $question }: { $day } ist schon vorbei. Gibt es ein neues Datum?
review-lies-ahead = { $name }: Bei { $question } steht { $day }, das kommt erst noch
review-before-birth = { $name }: Bei { $question } steht { $day }, das ist vor dem Geburtsdatum
review-end-before-start = { $name }: Das Ende liegt vor dem Anfang. Prüfen Sie die beiden Daten
review-dose = { $name }: { $asks }
review-no-unit = { $name }: Bei der Stärke steht { $dose }. Sind das mg oder eine andere Einheit?
review-parent-younger = { $name }: Dieses Alter passt nicht zu Ihrem eigenen
review-ill-after-death = { $name }: Eine Krankheit begann in einem höheren Alter als diesem
review-paper-missing = { $name }: angefordert, noch nicht da
review-no-file = { $name }: Auf diesem Computer gibt es keine Datei { $file }
review-sensitive = { $question }: Das wird gedruckt. Nehmen Sie es heraus, wenn es sonst niemand lesen soll
review-question-printed = { $name }: Das wird gedruckt. Sagen Sie, ob es privat bleiben soll
review-top-open = Sie haben { $count } Fragen geschrieben. Wählen Sie die 3 wichtigsten
review-list-empty = { $part }: nicht beantwortet. Gibt es keine, oder wissen Sie es nicht?
review-top-three = { $count ->
    [one] Sie haben 1 Frage geschrieben. Ärzte sehen gern die 3 wichtigsten
   *[other] Sie haben { $count } Fragen geschrieben. Ärzte sehen gern die 3 wichtigsten
}
