### A medicine on one line, such as "metformine 500 mg 2x jour pour le sucre".
### This translation still needs a reader from the field.

## What is counted or measured

# Behind a number these say how strong it is.
one-line-read-strength = mg|mgs|milligramme|milligrammes|g|gr|gramme|grammes|mcg|µg|μg|microgramme|microgrammes|ui|unité internationale|unités internationales|meq|mmol|%|pour cent|pourcent|ng
# In front of another measure: "5 mg par ml".
one-line-read-per = par
# Behind "par": "25 mcg par heure".
one-line-read-measure = ml|millilitre|millilitres|l|litre|heure|h|dose|bouffée|pulvérisation|vaporisation|inhalation|spray|goutte
# Behind a number these say how much is taken at a time.
one-line-read-count = unité|unités|ml|millilitre|millilitres|pilule|pilules|mesure|mesures|dosette|dosettes|cuillère-mesure|cuillères-mesure|dose|doses|ampoule|ampoules
one-line-read-count-inhaler = bouffée|bouffées|inhalation|inhalations
one-line-read-count-spray = pulvérisation|pulvérisations|vaporisation|vaporisations
one-line-read-count-powder = sachet|sachets
# Behind an amount: where it goes.
one-line-read-site = chaque œil|dans chaque œil|à chaque œil|par œil|l'œil droit|l'œil gauche|œil droit|œil gauche|dans l'œil droit|dans l'œil gauche|dans l'œil|chaque oeil|dans chaque oeil|à chaque oeil|par oeil|l'oeil droit|l'oeil gauche|oeil droit|oeil gauche|dans l'oeil droit|dans l'oeil gauche|dans l'oeil|les deux yeux|dans les deux yeux|dans les yeux|les 2 yeux|dans les 2 yeux|chaque narine|dans chaque narine|par narine|les deux narines|dans les deux narines|les 2 narines|dans les 2 narines|chaque oreille|dans chaque oreille|par oreille|les deux oreilles|dans les deux oreilles|les 2 oreilles|dans les 2 oreilles|oreille droite|oreille gauche|l'oreille droite|l'oreille gauche|dans l'oreille droite|dans l'oreille gauche|de chaque côté

## Forms; behind a number they are counted too

one-line-read-form-tablet = comprimé|comprimés|cp|cps|cpr|cprs|comp|cachet|cachets|comprimé effervescent|comprimés effervescents|comprimé à croquer|comprimés à croquer|en comprimé|en comprimés
one-line-read-form-capsule = gélule|gélules|capsule|capsules|caps|en gélule|en gélules|en capsule|en capsules
one-line-read-form-drops = goutte|gouttes|gttes|collyre|collyres|gouttes pour les yeux|gouttes pour les oreilles|gouttes pour le nez|gouttes auriculaires|gouttes nasales|en gouttes
one-line-read-form-liquid = liquide|sirop|solution|solution buvable|suspension|suspension buvable|ampoule buvable|ampoules buvables|élixir|en sirop|en solution buvable
one-line-read-form-patch = patch|patchs|patches|timbre|timbres|emplâtre|emplâtres|en patch
one-line-read-form-injection = injection|injections|inj|injecté|injectée|piqûre|piqûres|seringue|seringues|seringue préremplie|seringues préremplies|stylo|stylos|stylo injecteur|stylo prérempli|en injection|en piqûre
one-line-read-form-inhaler = inhalateur|inhalateurs|turbuhaler|diskus|aérosol|aérosols
one-line-read-form-spray = spray|sprays|spray nasal|spray buccal|spray pour le nez|spray pour la bouche|en spray
one-line-read-form-cream = crème|crèmes|pommade|pommades|gel|gels|lotion|lotions|onguent|onguents|en crème|en pommade|en gel
one-line-read-form-suppository = suppositoire|suppositoires|suppo|suppos|ovule|ovules|en suppositoire|en suppositoires
one-line-read-form-powder = poudre|poudres|en poudre
one-line-read-form-tea = tisane|tisanes|infusion|infusions|thé|en tisane|en infusion

# Names that hold such a word and mean nothing without it.
one-line-read-whole-name = thé vert|thé noir|thé blanc|thé rouge|tisane de plantes|infusion de plantes

## Ways into the body

one-line-read-route-mouth = po|par la bouche|par voie orale|voie orale|oral|orale|per os|à avaler
one-line-read-route-under-tongue = sous la langue|sublingual|sublinguale|voie sublinguale|par voie sublinguale
one-line-read-route-skin = sur la peau|voie cutanée|par voie cutanée
one-line-read-route-under-skin = sous la peau|sous-cutané|sous-cutanée|voie sous-cutanée|par voie sous-cutanée

## Times of day

one-line-read-morning = matin|matins|le matin|au matin|du matin|chaque matin|tous les matins|au lever|au réveil|le matin au lever|le matin au réveil|matin au lever|matin au réveil|le matin, au lever|le matin, au réveil
one-line-read-noon = midi|midis|le midi|à midi|du midi|chaque midi|tous les midis
one-line-read-evening = soir|soirs|le soir|au soir|du soir|chaque soir|tous les soirs|en soirée
one-line-read-night = nuit|nuits|la nuit|chaque nuit|toutes les nuits|pendant la nuit|pour la nuit|au coucher|le coucher|à l'heure du coucher|au moment du coucher|au moment de dormir|avant de dormir|avant le coucher|avant de se coucher|avant de me coucher|en se couchant|en me couchant|le soir au coucher|soir au coucher|le soir, au coucher|le soir avant le coucher|le soir avant de dormir|le soir avant de se coucher|le soir avant de me coucher|le soir en se couchant|le soir en me couchant|chaque soir au coucher|tous les soirs au coucher

# How it is taken, kept in the person's words.
one-line-read-manner = à jeun|le ventre vide|estomac vide|l'estomac vide|en mangeant|au repas|aux repas|à chaque repas|au moment du repas|au moment des repas|au milieu du repas|au milieu des repas|au début du repas|au début des repas|à la fin du repas|à la fin des repas|au cours du repas|au cours des repas|entre les repas|en dehors des repas|loin des repas|avec un repas|avec de la nourriture|avec des aliments|avec un verre d'eau|avec de l'eau|avec un peu d'eau|dans un verre d'eau|dans de l'eau|dans l'eau|avec du lait|après manger|avant manger|après avoir mangé|avant de manger|avec le repas|avec les repas|avec chaque repas|avec le repas principal|avec le repas du soir|avec le repas de midi|avant le repas|avant les repas|avant chaque repas|avant le repas principal|avant le repas du soir|avant le repas de midi|après le repas|après les repas|après chaque repas|après le repas principal|après le repas du soir|après le repas de midi|pendant le repas|pendant les repas|pendant chaque repas|pendant le repas principal|pendant le repas du soir|pendant le repas de midi|au petit-déjeuner|avec le petit-déjeuner|avant le petit-déjeuner|après le petit-déjeuner|pendant le petit-déjeuner|au petit déj|avec le petit déj|avant le petit déj|après le petit déj|pendant le petit déj|au déjeuner|avec le déjeuner|avant le déjeuner|après le déjeuner|pendant le déjeuner|au dîner|avec le dîner|avant le dîner|après le dîner|pendant le dîner|au souper|avec le souper|avant le souper|après le souper|pendant le souper|au goûter|avec le goûter|avant le goûter|après le goûter|pendant le goûter

## How often

one-line-read-daily = par jour|chaque jour|tous les jours|quotidien|quotidienne|quotidiennement|en un jour|dans la journée|journalier
one-line-read-weekly = par semaine|chaque semaine|toutes les semaines|hebdomadaire|par sem
one-line-read-monthly = par mois|chaque mois|tous les mois|mensuel|mensuelle
one-line-read-once = une fois
one-line-read-twice = deux fois
one-line-read-thrice = trois fois
one-line-read-times = fois|x
one-line-read-twice-a-day = bid|bd
one-line-read-three-a-day = tid|tds
one-line-read-four-a-day = qid
one-line-read-every = tous les|toutes les|chaque|ts les|ttes les
one-line-read-other = deuxième|second|seconde|2e|2ème
one-line-read-alternate-days = un jour sur deux|1 jour sur 2|un jour sur 2|1 jour/2|1j/2|1 j sur 2|jours alternés|les jours alternés
one-line-read-hours = heure|heures|h
one-line-read-days = jour|jours|j
one-line-read-weeks = semaine|semaines|sem
one-line-read-months = mois

one-line-read-monday = lundi|lundis|lun
one-line-read-tuesday = mardi|mardis|mar
one-line-read-wednesday = mercredi|mercredis|mercr
one-line-read-thursday = jeudi|jeudis|jeu
one-line-read-friday = vendredi|vendredis|ven|vendr
one-line-read-saturday = samedi|samedis|sam
one-line-read-sunday = dimanche|dimanches|dim
one-line-read-on = le|les|chaque|tous les|seulement le|uniquement le|seulement les|uniquement les

one-line-read-as-needed = si besoin|si nécessaire|au besoin|en cas de besoin|en cas de nécessité|en cas de|à la demande|selon besoin|selon le besoin|selon les besoins|quand il faut|s'il le faut|quand j'en ai besoin|si j'en ai besoin|seulement si besoin|uniquement si besoin|seulement en cas de besoin|uniquement en cas de besoin|seulement au besoin|prn
one-line-read-max = max|maxi|maximum|au maximum|au max|maximum de|au plus|pas plus de|jamais plus de|sans dépasser|ne pas dépasser
one-line-read-in-a-day = par jour|par 24 heures|par 24 h|en 24 heures|en 24 h|sur 24 heures|sur 24 h|en un jour|dans la journée|chaque jour|quotidien|jour
one-line-read-stopped = arrêté|arrêtée|arrêtés|arrêtées|j'ai arrêté|arrêt|stoppé|stoppée|interrompu|interrompue|je ne prends plus|je n'en prends plus|je ne le prends plus|je ne la prends plus|ne prends plus|ne prend plus|plus pris|plus prise|n'est plus pris

## Words that hold the line together

one-line-read-for = pour|contre
one-line-read-and = et|et aussi
one-line-read-range = à|ou
one-line-read-take = prendre|à prendre|prends|prend|prenez|je prends|pris|utiliser|utilise|j'utilise|appliquer|applique|j'applique|à appliquer|inhaler|inhale|j'inhale|injecter|injecte|à injecter|mettre|mets|je mets|changer|changé|à changer
# Numbers in words, where a number of tablets or puffs may stand.
one-line-read-half = demi|demie|un demi|une demi|une demie|la moitié|la moitié de|la moitié d'un|la moitié d'une|moitié de|une moitié de
one-line-read-quarter = quart|un quart|le quart|quart de|un quart de|le quart d'un|le quart d'une
one-line-read-one = un|une
one-line-read-two = deux
one-line-read-three = trois
one-line-read-four = quatre
one-line-read-five = cinq
one-line-read-six = six
one-line-read-eight = huit
one-line-read-ten = dix

# Behind a number these are a time of the clock, which has no box.
one-line-read-clock = am|pm|h|heure|heures|h du matin|heures du matin|h du soir|heures du soir
# Ways and places in short or in words that have no box of their own; how long, and since when.
one-line-read-aside = en couche mince|en fine couche|en petite quantité|sc|iv|im|sl|en iv|en im|en sc|sur les plaques|sur les boutons|sur la plaie|sur la zone|sur le visage|sur les mains|sur les pieds|sur les jambes|sur le cuir chevelu|sur le genou|sur le dos|pendant 2 jours|pendant 3 jours|pendant 4 jours|pendant 5 jours|pendant 6 jours|pendant 7 jours|pendant 8 jours|pendant 10 jours|pendant 12 jours|pendant 14 jours|pendant 15 jours|pendant 20 jours|pendant 21 jours|pendant 30 jours|pendant quelques jours|pendant 2 semaines|pendant 3 semaines|pendant 4 semaines|pendant 6 semaines|pendant 8 semaines|pendant deux semaines|pendant trois semaines|pendant une semaine|pendant 1 semaine|pendant 1 mois|pendant 2 mois|pendant 3 mois|pendant 6 mois|pendant un mois|pendant deux mois|pendant trois mois|pendant six mois|durant 2 jours|durant 3 jours|durant 4 jours|durant 5 jours|durant 6 jours|durant 7 jours|durant 8 jours|durant 10 jours|durant 12 jours|durant 14 jours|durant 15 jours|durant 20 jours|durant 21 jours|durant 30 jours|durant quelques jours|durant 2 semaines|durant 3 semaines|durant 4 semaines|durant 6 semaines|durant 8 semaines|durant deux semaines|durant trois semaines|durant une semaine|durant 1 semaine|durant 1 mois|durant 2 mois|durant 3 mois|durant 6 mois|durant un mois|durant deux mois|durant trois mois|durant six mois|depuis 1 an|depuis 2 ans|depuis 3 ans|depuis 4 ans|depuis 5 ans|depuis 6 ans|depuis 7 ans|depuis 8 ans|depuis 9 ans|depuis 10 ans|depuis 11 ans|depuis 12 ans|depuis 15 ans|depuis 18 ans|depuis 20 ans|depuis 25 ans|depuis 30 ans|depuis un an|depuis deux ans|depuis trois ans|depuis quatre ans|depuis cinq ans|depuis dix ans|depuis quelques ans|depuis plusieurs ans|depuis 1 mois|depuis 2 mois|depuis 3 mois|depuis 4 mois|depuis 5 mois|depuis 6 mois|depuis 7 mois|depuis 8 mois|depuis 9 mois|depuis 10 mois|depuis 11 mois|depuis 12 mois|depuis un mois|depuis deux mois|depuis trois mois|depuis six mois|depuis quelques mois|depuis plusieurs mois|depuis 1 semaine|depuis 2 semaines|depuis 3 semaines|depuis 4 semaines|depuis 6 semaines|depuis une semaine|depuis deux semaines|depuis trois semaines|depuis quelques semaines|depuis plusieurs semaines|depuis 2 jours|depuis 3 jours|depuis 5 jours|depuis 8 jours|depuis 10 jours|depuis 15 jours|depuis quelques jours|depuis longtemps|depuis toujours|depuis des années|depuis peu
# In front of a number or a month: since when.
one-line-read-since = depuis|depuis le|en|dès|à partir de|à partir du
one-line-read-of = de|du|des
# These can mean several things, or need more words; a line with one of them is asked about.
one-line-read-unsure = comme indiqué|comme prescrit|comme prescrite|comme conseillé|comme convenu|comme d'habitude|selon prescription|selon la prescription|selon ordonnance|selon l'ordonnance|selon avis|selon avis médical|selon le médecin|selon schéma|selon protocole|selon glycémie|selon la glycémie|od|hs|qd|qod|dc|d/c|mtx|ms|ssri|ssi|ud|hct|t3|dégressif|dégressive|doses dégressives|à doses dégressives|biw|tiw|qwk|u|cc|cs|parfois|quelquefois|de temps en temps|occasionnellement|variable|varie|sauter|en alternance|alterner|alterné|une semaine sur deux|1 semaine sur 2|un mois sur deux|1 mois sur 2|prise|prises|et demi|et demie|après-midi|l'après-midi|dans l'après-midi|jusqu'à|jusqu'au|jusqu'en|impair|impairs|pairs|pas|ne pas|sauf|mais|sauf si|sinon|si|puis|ensuite
# The same; these may well stand in a reason too: "mal dans le genou".
one-line-read-doubt = dans|en|par|m|au|aux|os|as|mon|plus|d'habitude|surtout|environ|à peu près|peut-être|ou|inconnu|en diminuant|en augmentant|cuillère|cuillères|cuillère à café|cuillères à café|cuillère à soupe|cuillères à soupe|cuiller|cuillerée|cuillerées|càc|càs|c à c|c à s|selon

## What becomes of how often

one-line-once-a-day = une fois par jour
one-line-twice-a-day = deux fois par jour
one-line-times-a-day = { $count } fois par jour
one-line-once-a-week = une fois par semaine
one-line-twice-a-week = deux fois par semaine
one-line-times-a-week = { $count } fois par semaine
one-line-once-a-month = une fois par mois
one-line-twice-a-month = deux fois par mois
one-line-times-a-month = { $count } fois par mois
one-line-every-hours = toutes les { $number } heures
one-line-every-days = tous les { $number } jours
one-line-every-weeks = toutes les { $number } semaines
one-line-every-months = tous les { $number } mois
one-line-every-hour = toutes les heures
one-line-every-other-day = un jour sur deux
one-line-every-other-week = une semaine sur deux
one-line-every-other-month = un mois sur deux

## What is shown below the box

one-line-labelled = { $label } : { $words }
one-line-not-sure = Pas sûr : { $words }
one-line-note-separator = { " ; " }
one-line-heading = Entrée met cette ligne dans les cases :
one-line-many-heading = Entrée met ces lignes dans les cases :
one-line-keep = Garder la ligne telle quelle
one-line-keep-many = Garder les lignes telles quelles
one-line-taken = La ligne a été mise dans les cases. { undo-takes-back }
one-line-taken-note = Regardez encore « Quand » : ce qui n'est pas sûr s'y trouve.
one-line-more = { $count ->
    [one] Encore { $count } ligne
   *[other] Encore { $count } lignes
}
