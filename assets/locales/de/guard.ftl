### The dose guard: clear words for abbreviations and signs in doses, and what is asked where they have two meanings.
### This translation still needs a reader from the field.

## How often and when
guard-once-a-day = einmal am Tag
guard-every-other-day = jeden zweiten Tag
guard-2-times-a-day = 2 Mal am Tag
guard-3-times-a-day = 3 Mal am Tag
guard-4-times-a-day = 4 Mal am Tag
guard-3-times-a-week = 3 Mal pro Woche
guard-twice-a-week = zweimal pro Woche
guard-at-bedtime = vor dem Schlafengehen
guard-as-needed = bei Bedarf
# Before the reason: "bei Bedarf gegen Schmerzen".
guard-as-needed-for = bei Bedarf gegen
# $number is written in digits and can be "4-6"; $count is 1 for one and 2 for more.
guard-every-hours = alle { $number } { $count ->
    [one] Stunde
   *[other] Stunden
}
guard-every-days = alle { $number } { $count ->
    [one] Tag
   *[other] Tage
}
guard-every-weeks = alle { $number } { $count ->
    [one] Woche
   *[other] Wochen
}
guard-every-months = alle { $number } { $count ->
    [one] Monat
   *[other] Monate
}
guard-for-days = { $number } { $count ->
    [one] Tag lang
   *[other] Tage lang
}
guard-for-weeks = { $number } { $count ->
    [one] Woche lang
   *[other] Wochen lang
}
guard-at-time = um { $time }
guard-months = Monate
guard-minutes = Minuten

## Units
guard-units = { $count ->
    [one] Einheit
   *[other] Einheiten
}
guard-international-units = { $count ->
    [one] internationale Einheit
   *[other] internationale Einheiten
}
guard-micrograms = mcg
# Between the thousands of a number, such as 12,500.
guard-thousands = { "\u00A0" }
guard-thousand = Tausend
guard-million = Millionen

## Parts of one; $thing is one of the words below: Tablette, Kapsel, Pille, Pflaster
guard-half = { $thing ->
    [Pflaster] ein halbes
   *[other] eine halbe
} { $thing }
guard-quarter = { $thing ->
    [Pflaster] ein Viertel von einem
   *[other] ein Viertel von einer
} { $thing }
guard-three-quarters = { $thing ->
    [Pflaster] drei Viertel von einem
   *[other] drei Viertel von einer
} { $thing }
guard-third = { $thing ->
    [Pflaster] ein Drittel von einem
   *[other] ein Drittel von einer
} { $thing }
guard-two-thirds = { $thing ->
    [Pflaster] zwei Drittel von einem
   *[other] zwei Drittel von einer
} { $thing }
guard-and-half = { $count ->
    [one] eineinhalb
    [2] zweieinhalb
    [3] dreieinhalb
    [4] viereinhalb
    [5] fünfeinhalb
    [6] sechseinhalb
    [7] siebeneinhalb
    [8] achteinhalb
    [9] neuneinhalb
    [10] zehneinhalb
   *[other] { $count } und eine halbe
} { $thing }
guard-and-a-half = { $count ->
    [0] ein halb
    [one] eineinhalb
    [2] zweieinhalb
    [3] dreieinhalb
    [4] viereinhalb
    [5] fünfeinhalb
    [6] sechseinhalb
    [7] siebeneinhalb
    [8] achteinhalb
    [9] neuneinhalb
    [10] zehneinhalb
   *[other] { $count } und ein halb
}
guard-tablets = { $count ->
    [one] Tablette
   *[other] Tabletten
}
guard-capsules = { $count ->
    [one] Kapsel
   *[other] Kapseln
}
guard-pills = { $count ->
    [one] Pille
   *[other] Pillen
}
guard-patches = { $count ->
    [one] Pflaster
   *[other] Pflaster
}

## Which way, and where; `.bare` stands behind a word such as "in"
guard-by-mouth = durch den Mund
guard-under-the-skin = unter die Haut
guard-injection = als Spritze
    .bare = Spritze
guard-in-the-nose = in die Nase
guard-the-word-in = das Wort "in"
guard-right-ear = ins rechte Ohr
    .bare = rechtes Ohr
guard-left-ear = ins linke Ohr
    .bare = linkes Ohr
guard-both-ears = in beide Ohren
    .bare = beide Ohren
guard-right-eye = rechtes Auge
guard-left-eye = ins linke Auge
    .bare = linkes Auge
guard-both-eyes = in beide Augen
    .bare = beide Augen

## Signs
guard-more-than = mehr als
guard-less-than = weniger als
guard-at = um
guard-and = und
guard-per = pro
guard-degrees = Grad

## Names of medicines, as in the source, and what else an abbreviation can mean
guard-half-strength = halbe Stärke
guard-stopped = abgesetzt
guard-left-hospital = aus dem Krankenhaus entlassen
guard-morphine-sulfate = morphine sulfate
guard-magnesium-sulfate = magnesium sulfate
guard-hydrochlorothiazide = hydrochlorothiazide
guard-hydrocortisone = hydrocortisone
guard-propylthiouracil = propylthiouracil
guard-methotrexate = methotrexate
guard-mitoxantrone = mitoxantrone
guard-zidovudine = zidovudine
guard-azathioprine = azathioprine
guard-tylenol-with-codeine = Tylenol mit codeine
guard-liothyronine = liothyronine
guard-sliding-scale = Insulin je nach Blutzucker (sliding scale)
guard-antidepressant = ein Medikament gegen gedrückte Stimmung

## What is asked
guard-or = {", oder "}
guard-ask = Bedeutet "{ $words }" { $meanings }? Schreiben Sie es in Worten.
guard-ask-detail = "{ $words }" sagt nicht, wie viel oder wann. Schreiben Sie, was man Ihnen gesagt hat.
guard-ask-digits = Sie haben "{ $words }" geschrieben. Meinten Sie { $meaning }? Schreiben Sie es mit Ziffern.
guard-ask-letter = Was bedeutet "{ $words }"? Schreiben Sie den Buchstaben als Wort.
guard-ask-spoon = Wie viele mL hat "{ $words }"? Löffel sind verschieden groß, schreiben Sie daher die mL.
guard-ask-weight = Hier stehen zwei Einheiten für das Gewicht. Schreiben Sie nur eine davon.

## On paper
guard-as-written = wie geschrieben
    .label = Wie geschrieben

## Words beside a dose, split by |; without them an abbreviation is left alone
# What is counted.
read-dose-things = tab|tabs|tbl|tabl|tablette|tabletten|filmtablette|filmtabletten|dragee|dragees|pille|pillen|cap|caps|kaps|kps|kapsel|kapseln|tropfen|trpf|gtt|hub|hübe|huebe|sprühstoß|sprühstöße|spruehstoss|spruehstoesse|spray|sprays|pflaster|beutel|sachet|sachets|ampulle|ampullen|amp|injektion|injektionen|spritze|spritzen|zäpfchen|zaepfchen|supp|lutschtablette|lutschtabletten|stück|stueck|stk
# Times of a day, days and meals.
read-dose-times = uhr|früh|frueh|morgen|morgens|vormittag|vormittags|mittag|mittags|nachmittag|nachmittags|abend|abends|nacht|nachts|schlafengehen|frühstück|fruehstueck|mittagessen|abendessen|abendbrot|mund|essen|mahlzeit|mahlzeiten|täglich|taeglich|tgl|stunden|std
# Between two numbers of one dose.
read-dose-joins = bis|oder|und
# That a medicine is taken.
read-dose-verbs = nehme|nehmen|nimmt|nimm|nahm|genommen|einnehmen|einnahme|eingenommen|benutze|benutzen|verwende|verwenden|anwenden|spritze|spritzen|gespritzt|auftragen|inhaliere|inhalieren|schlucke|schlucken|träufeln|traeufeln|tropfen|gebe|geben|gib
# Behind an abbreviation that stands first.
read-dose-behind = mit|ohne|vor|nach|wenn|falls|nur|für|fuer|gegen|bei|alle|jeden|jede|und|oder|um|zu|zum|zur
# Before a number that counts nothing.
# Small words of the language itself that are abbreviations of doses elsewhere; none in English.
read-dose-own-words = im|in|am|an|ab|so
read-dose-labels = stadium|grad|typ|zimmer|raum|station|bett|wohnung|etage|stock|stufe|klasse|gruppe|phase|nr|nummer|haus|straße|strasse|einheit|vitamin|hepatitis
# Before a place of the body.
read-dose-before-place = in|ins|im|auf|aufs|an|ans|am|für|fuer
# What a teaspoon and its kin are called.
read-dose-spoons = teelöffel|teeloeffel|tl|esslöffel|essloeffel|eßlöffel|el|löffel|loeffel|messlöffel|messloeffel|meßlöffel
# What a medicine is needed for, right behind PRN: each of them must be able to stand behind "gegen".
read-dose-reasons = schmerz|schmerzen|kopfschmerz|kopfschmerzen|kopfweh|bauchschmerzen|rückenschmerzen|rueckenschmerzen|übelkeit|uebelkeit|erbrechen|schlaflosigkeit|schlafstörung|schlafstörungen|schlafstoerungen|angst|migräne|migraene|juckreiz|jucken|verstopfung|durchfall|husten|fieber|krampf|krämpfe|kraempfe|schwindel|sodbrennen|atemnot|luftnot|unruhe|allergie|allergien
# What a dose is given per, behind "/".
read-dose-per = kg|tag|tage|stunde|stunden|std|h|min|minute|woche|monat|dosis|tablette|tabl|tab|tbl|kapsel|kaps|kps|hub|sprühstoß|spruehstoss|tropfen|pflaster
