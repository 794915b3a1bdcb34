### A medicine on one line, such as "Metformin 500 mg 2x am Tag gegen Zucker".
### This translation still needs a reader from the field.
### The lists one-line-read-* hold the words that are known, in small letters, with | between; umlauts also as ae, oe, ue.

## What is counted or measured

# Behind a number these say how strong it is.
one-line-read-strength = mg|milligramm|g|gramm|mcg|µg|μg|mikrogramm|meq|mval|mmol|%|prozent|ng
# In front of another measure: "5 mg pro ml".
one-line-read-per = pro|je
# Behind "pro": "25 mcg pro Stunde".
one-line-read-measure = ml|milliliter|l|liter|stunde|std|h|dosis|hub|sprühstoß|sprühstoss|spruehstoss|tropfen
# Behind a number these say how much is taken at a time. In German IE is what people write for units of insulin.
one-line-read-count = einheit|einheiten|ie|internationale einheiten|ml|milliliter|pille|pillen|stück|stueck|stk|messlöffel|messloeffel|dosis|dosen
one-line-read-count-inhaler = hub|hübe|huebe|inhalation|inhalationen|atemzug|atemzüge|atemzuege
one-line-read-count-spray = sprühstoß|sprühstoss|sprühstöße|sprühstösse|spruehstoss|spruehstoesse|stoß|stöße
one-line-read-count-powder = beutel|beutelchen|sachet|sachets
# Behind an amount: where it goes.
one-line-read-site = jedes auge|in jedes auge|je auge|pro auge|beide augen|in beide augen|linkes auge|rechtes auge|ins linke auge|ins rechte auge|in das linke auge|in das rechte auge|jedes nasenloch|in jedes nasenloch|je nasenloch|pro nasenloch|beide nasenlöcher|in beide nasenlöcher|in beide nasenloecher|jedes ohr|in jedes ohr|je ohr|pro ohr|beide ohren|in beide ohren|linkes ohr|rechtes ohr|ins linke ohr|ins rechte ohr|in das linke ohr|in das rechte ohr|je seite|pro seite|jede seite

## Forms; behind a number they are counted too

one-line-read-form-tablet = tablette|tabletten|tabl|tbl|tab|tabs|filmtablette|filmtabletten|ftbl|retardtablette|retardtabletten|dragee|dragees
one-line-read-form-capsule = kapsel|kapseln|kps|kaps|hartkapsel|hartkapseln|weichkapsel|weichkapseln
one-line-read-form-drops = tropfen|tr|trpf|gtt|augentropfen|ohrentropfen|nasentropfen
one-line-read-form-liquid = saft|säfte|sirup|lösung|loesung|trinklösung|trinkloesung|suspension|flüssigkeit|fluessigkeit|elixier
one-line-read-form-patch = pflaster|hautpflaster|medikamentenpflaster
one-line-read-form-injection = spritze|spritzen|injektion|injektionen|inj|fertigspritze|fertigspritzen|pen|fertigpen
one-line-read-form-inhaler = inhalator|inhalatoren|inhaler|dosieraerosol|turbohaler|diskus|pulverinhalator|asthmaspray
one-line-read-form-spray = spray|sprays|nasenspray|mundspray|rachenspray
one-line-read-form-cream = creme|cremes|crème|salbe|salben|gel|lotion
one-line-read-form-suppository = zäpfchen|zaepfchen|supp|suppositorium|suppositorien
one-line-read-form-powder = pulver|granulat
one-line-read-form-tea = tee|tees

# Names that end in such a word and mean nothing without it.
one-line-read-whole-name = grüner tee|gruener tee|schwarzer tee|weißer tee|weisser tee|roter tee|grüntee|gruentee|schwarztee|kräutertee|kraeutertee

## Ways into the body

one-line-read-route-mouth = oral|peroral|per os|po|durch den mund|zum schlucken
one-line-read-route-under-tongue = unter die zunge|unter der zunge|sublingual
one-line-read-route-skin = auf die haut|auf der haut
one-line-read-route-under-skin = unter die haut|unter der haut|subkutan|subcutan

## Times of day

one-line-read-morning = morgen|morgens|am morgen|jeden morgen|früh|frueh|in der früh|in der frueh|frühmorgens|morgens früh
one-line-read-noon = mittag|mittags|am mittag|zu mittag|jeden mittag
one-line-read-evening = abend|abends|am abend|jeden abend
one-line-read-night = nacht|nachts|zur nacht|in der nacht|jede nacht|zn|vor dem schlafen|vorm schlafen|vor dem schlafengehen|vorm schlafengehen|zum schlafengehen|beim schlafengehen|vor dem einschlafen|vor dem zubettgehen|vorm zubettgehen

# How it is taken, kept in the person's words.
one-line-read-manner = mit essen|zum essen|beim essen|mit dem essen|mit etwas essen|zu den mahlzeiten|zur mahlzeit|mit den mahlzeiten|zu jeder mahlzeit|nach dem essen|nach den mahlzeiten|nach der mahlzeit|vor dem essen|vorm essen|vor den mahlzeiten|vor der mahlzeit|nüchtern|nuechtern|auf nüchternen magen|auf nuechternen magen|auf leeren magen|mit wasser|mit viel wasser|mit einem glas wasser|mit milch|zum frühstück|zum fruehstueck|beim frühstück|mit dem frühstück|vor dem frühstück|vor dem fruehstueck|nach dem frühstück|nach dem fruehstueck|zum mittagessen|beim mittagessen|vor dem mittagessen|nach dem mittagessen|zum abendessen|beim abendessen|vor dem abendessen|nach dem abendessen|zum abendbrot|vor dem abendbrot|nach dem abendbrot|zur hauptmahlzeit|in wasser|in wasser aufgelöst|in wasser aufgeloest

## How often

one-line-read-daily = täglich|taeglich|tgl|tägl|jeden tag|am tag|pro tag|je tag
one-line-read-weekly = wöchentlich|woechentlich|wöchtl|wchtl|jede woche|pro woche|je woche|in der woche|die woche
one-line-read-monthly = monatlich|mtl|jeden monat|pro monat|je monat|im monat
one-line-read-once = einmal
one-line-read-twice = zweimal
one-line-read-thrice = dreimal
one-line-read-times = mal|x
one-line-read-twice-a-day = bid|bd
one-line-read-three-a-day = tid|tds
one-line-read-four-a-day = qid|viermal täglich|viermal taeglich|viermal am tag|viermal pro tag
one-line-read-every = alle|jede|jeden|jeder|jedes|jedem
one-line-read-other = zweite|zweiten|zweiter|zweites|zweitem|2.|2te|2ten
one-line-read-alternate-days = an jedem zweiten tag|an jedem 2. tag|einen tag um den anderen
one-line-read-hours = stunde|stunden|std|stdn|h
one-line-read-days = tag|tage|tagen|tg
one-line-read-weeks = woche|wochen|wo|wch
one-line-read-months = monat|monate|monaten

one-line-read-monday = montag|montags|mo
one-line-read-tuesday = dienstag|dienstags|di
one-line-read-wednesday = mittwoch|mittwochs|mi
one-line-read-thursday = donnerstag|donnerstags|do
one-line-read-friday = freitag|freitags|fr
one-line-read-saturday = samstag|samstags|sonnabend|sonnabends|sa
one-line-read-sunday = sonntag|sonntags
one-line-read-on = am|nur|nur am|jeden|immer|immer am

one-line-read-as-needed = bei bedarf|nach bedarf|nur bei bedarf|bedarfsweise|im bedarfsfall|bb|nb|prn|wenn nötig|wenn noetig|falls nötig|falls noetig|nur wenn nötig|nur wenn noetig|wenn erforderlich|falls erforderlich|wenn ich es brauche|wenn ich sie brauche|wenn ich ihn brauche|nur wenn ich es brauche
one-line-read-max = max|maximal|maximum|höchstens|hoechstens|nicht mehr als|bis maximal|bis zu maximal
one-line-read-in-a-day = am tag|pro tag|je tag|täglich|taeglich|tgl|tägl|in 24 stunden|pro 24 stunden|in 24 std|in 24 h|tag
one-line-read-stopped = abgesetzt|gestoppt|beendet|nicht mehr|nehme ich nicht mehr|nehme nicht mehr|aufgehört|aufgehoert

## Words that hold the line together

one-line-read-for = für|fuer|gegen|wegen
one-line-read-and = und|plus|sowie
one-line-read-range = bis|oder|bis zu
one-line-read-take = nehme|nehmen|nimmt|ich nehme|genommen|einnehmen|einzunehmen|eingenommen|einnahme|benutze|benutzen|verwende|verwenden|anwenden|auftragen|aufgetragen|inhalieren|inhaliere|inhaliert|spritze ich|ich spritze|gespritzt|kleben|aufkleben|wechseln|gewechselt
# Numbers in words, where a number of tablets or puffs may stand.
one-line-read-half = halb|halbe|halber|halbes|halben|eine halbe|einer halben|ein halber|ein halbes|einen halben|ein halb
one-line-read-quarter = viertel|ein viertel|eine viertel
one-line-read-one = eins|ein|eine|einen|einer|einem
one-line-read-two = zwei|zwo
one-line-read-three = drei
one-line-read-four = vier
one-line-read-five = fünf|fuenf
one-line-read-six = sechs
one-line-read-eight = acht
one-line-read-ten = zehn

# Behind a number these are a time of the clock, which has no box.
one-line-read-clock = uhr
# Ways and places in short or in words that have no box of their own: they are asked about, and nothing else is in doubt.
one-line-read-aside = dünn|duenn|dünn auftragen|duenn auftragen|sparsam|sparsam auftragen|sc|iv|auf den ausschlag|auf die betroffene stelle|auf die betroffenen stellen|ins gesicht|auf das gesicht|auf die hände|auf die haende|auf die füße|auf die fuesse|auf die kopfhaut|auf das knie|aufs knie|auf den rücken|auf den ruecken
# In front of a number or a month: since when.
one-line-read-since = seit|ab|im|in|von|letzten
one-line-read-of = von|vom
# These can mean several things, or need more words; a line with one of them is asked about.
one-line-read-unsure = nach anweisung|laut anweisung|nach plan|laut plan|nach schema|nach spritzplan|wie verordnet|wie verschrieben|wie besprochen|wie angegeben|wie gesagt|laut arzt|nach arzt|nach ärztlicher anweisung|nach aerztlicher anweisung|nach blutzucker|je nach blutzucker|nach bz|nach inr|ausschleichen|ausschleichend|einschleichen|einschleichend|mtx|ms|hct|ssri|manchmal|gelegentlich|ab und zu|hin und wieder|variabel|unterschiedlich|verschieden|wechselnd|abwechselnd|im wechsel|auslassen|pause|pausieren|pausiert|ausgesetzt|bis|gerade|geraden|ungerade|ungeraden|nicht|außer|ausser|aber|sondern|wenn|falls|dann|sofern
# The same; these may well stand in a reason too: "Schmerzen im Knie".
one-line-read-doubt = in|im|durch|meist|meistens|normalerweise|etwa|ungefähr|ungefaehr|circa|ca|vielleicht|eventuell|evtl|ggf|oder|unbekannt|weniger werdend|reduzieren|reduzierend|steigern|steigernd|erhöhen|erhoehen|tl|el|teelöffel|teeloeffel|esslöffel|essloeffel|löffel|loeffel|laut|je nach|bis zu

## What becomes of how often

one-line-once-a-day = einmal am Tag
one-line-twice-a-day = zweimal am Tag
one-line-times-a-day = { $count } Mal am Tag
one-line-once-a-week = einmal pro Woche
one-line-twice-a-week = zweimal pro Woche
one-line-times-a-week = { $count } Mal pro Woche
one-line-once-a-month = einmal pro Monat
one-line-twice-a-month = zweimal pro Monat
one-line-times-a-month = { $count } Mal pro Monat
one-line-every-hours = alle { $number } Stunden
one-line-every-days = alle { $number } Tage
one-line-every-weeks = alle { $number } Wochen
one-line-every-months = alle { $number } Monate
one-line-every-hour = jede Stunde
one-line-every-other-day = jeden zweiten Tag
one-line-every-other-week = jede zweite Woche
one-line-every-other-month = jeden zweiten Monat

## What is shown below the box

one-line-labelled = { $label }: { $words }
one-line-not-sure = Nicht sicher bei: { $words }
one-line-note-separator = { "; " }
one-line-heading = Enter setzt diese Zeile in Felder:
one-line-many-heading = Enter setzt diese Zeilen in Felder:
one-line-keep = Die Zeile so behalten, wie sie ist
one-line-keep-many = Die Zeilen so behalten, wie sie sind
one-line-taken = Die Zeile wurde in Felder gesetzt. { undo-takes-back }
one-line-taken-note = Sehen Sie noch einmal bei "Wann" nach: Was nicht sicher ist, steht dort.
one-line-more = { $count ->
    [one] 1 weitere Zeile
   *[other] { $count } weitere Zeilen
}
