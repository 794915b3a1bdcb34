### The dose guard: clear words for abbreviations and signs in doses, and what is asked where they have two meanings.
### This translation still needs a reader from the field.

## How often and when
guard-once-a-day = 1 fois par jour
guard-every-other-day = un jour sur deux
guard-2-times-a-day = 2 fois par jour
guard-3-times-a-day = 3 fois par jour
guard-4-times-a-day = 4 fois par jour
guard-3-times-a-week = 3 fois par semaine
guard-twice-a-week = 2 fois par semaine
guard-at-bedtime = au coucher
guard-as-needed = si besoin
# Before the reason: "si besoin pour douleur".
guard-as-needed-for = si besoin pour
# $number is written in digits and can be "4-6"; $count is 1 for one and 2 for more.
guard-every-hours = toutes les { $number } { $count ->
    [one] heure
   *[other] heures
}
guard-every-days = tous les { $number } { $count ->
    [one] jour
   *[other] jours
}
guard-every-weeks = toutes les { $number } { $count ->
    [one] semaine
   *[other] semaines
}
guard-every-months = tous les { $number } { $count ->
    [one] mois
   *[other] mois
}
guard-for-days = pendant { $number } { $count ->
    [one] jour
   *[other] jours
}
guard-for-weeks = pendant { $number } { $count ->
    [one] semaine
   *[other] semaines
}
guard-at-time = à { $time }
guard-months = mois
guard-minutes = minutes

## Units
guard-units = { $count ->
    [one] unité
   *[other] unités
}
guard-international-units = { $count ->
    [one] unité internationale
   *[other] unités internationales
}
guard-micrograms = mcg
# Between the thousands of a number, such as 12,500.
guard-thousands = { "\u00A0" }
guard-thousand = mille
guard-million = million

## Parts of one
guard-half = une moitié de { $thing }
guard-quarter = un quart de { $thing }
guard-three-quarters = trois quarts de { $thing }
guard-third = un tiers de { $thing }
guard-two-thirds = deux tiers de { $thing }
# $thing is in the plural here. In French 0 counts as [one], so the number is shown.
guard-and-half = { $count ->
    [one] { $count } et demi
   *[other] { $count } et demi
} ({ $thing })
guard-and-a-half = { $count ->
    [0] un demi
    [one] un et demi
   *[other] { $count } et demi
}
guard-tablets = { $count ->
    [one] comprimé
   *[other] comprimés
}
guard-capsules = { $count ->
    [one] gélule
   *[other] gélules
}
guard-pills = { $count ->
    [one] pilule
   *[other] pilules
}
guard-patches = { $count ->
    [one] patch
   *[other] patchs
}

## Which way, and where; `.bare` stands behind a word such as "dans"
guard-by-mouth = par la bouche
guard-under-the-skin = sous la peau
guard-injection = en injection
    .bare = injection
guard-in-the-nose = dans le nez
guard-the-word-in = le mot « in »
guard-right-ear = dans l'oreille droite
    .bare = l'oreille droite
guard-left-ear = dans l'oreille gauche
    .bare = l'oreille gauche
guard-both-ears = dans les deux oreilles
    .bare = les deux oreilles
guard-right-eye = œil droit
guard-left-eye = dans l'œil gauche
    .bare = l'œil gauche
guard-both-eyes = dans les deux yeux
    .bare = les deux yeux

## Signs
guard-more-than = plus de
guard-less-than = moins de
guard-at = à
guard-and = et
guard-per = par
guard-degrees = degrés

## Names of medicines, and what else an abbreviation can mean
guard-half-strength = moitié du dosage
guard-stopped = arrêt
guard-left-hospital = sortie de l'hôpital
guard-morphine-sulfate = morphine sulfate
guard-magnesium-sulfate = magnesium sulfate
guard-hydrochlorothiazide = hydrochlorothiazide
guard-hydrocortisone = hydrocortisone
guard-propylthiouracil = propylthiouracil
guard-methotrexate = methotrexate
guard-mitoxantrone = mitoxantrone
guard-zidovudine = zidovudine
guard-azathioprine = azathioprine
guard-tylenol-with-codeine = Tylenol avec codéine
guard-liothyronine = liothyronine
guard-sliding-scale = insuline à dose variable selon la glycémie
guard-antidepressant = un médicament contre la baisse de moral

## What is asked
guard-or = {", ou "}
guard-ask = Est-ce que « { $words } » veut dire { $meanings } ? Écrivez-le en toutes lettres.
guard-ask-detail = « { $words } » ne dit pas combien ni quand. Écrivez ce qu'on vous a dit.
guard-ask-digits = Vous avez écrit « { $words } ». Vouliez-vous dire { $meaning } ? Écrivez-le en chiffres.
guard-ask-letter = Que veut dire « { $words } » ? Écrivez la lettre comme un mot.
guard-ask-spoon = « { $words } » : combien de mL y a-t-il dans une seule ? Les cuillères diffèrent, alors écrivez les mL.
guard-ask-weight = Il y a ici deux unités de poids. Écrivez-en une seule.

## On paper
guard-as-written = tel qu'écrit
    .label = Tel qu'écrit

## Words beside a dose, split by |; accents count here, so both ways are given
# What is counted.
read-dose-things = cp|cps|cpr|cprs|comp|comprimé|comprimés|comprime|comprimes|cachet|cachets|pilule|pilules|gélule|gélules|gelule|gelules|gél|capsule|capsules|goutte|gouttes|gtte|gttes|bouffée|bouffées|bouffee|bouffees|inhalation|inhalations|pulvérisation|pulvérisations|pulverisation|pulverisations|spray|sprays|patch|patchs|patches|sachet|sachets|dosette|dosettes|ampoule|ampoules|injection|injections|piqûre|piqûres|piqure|piqures|suppositoire|suppositoires|suppo|suppos|ovule|ovules|pastille|pastilles
# Times of a day, days and meals.
read-dose-times = am|pm|matin|matins|midi|soir|soirs|soirée|nuit|nuits|coucher|lever|déjeuner|dejeuner|dîner|diner|souper|goûter|gouter|bouche|repas|jour|jours|quotidien|heure|heures|h
# Between two numbers of one dose.
read-dose-joins = à|a|ou|et
# That a medicine is taken.
read-dose-verbs = prendre|prends|prend|prenez|prenait|prise|pris|utiliser|utilise|utilisez|injecter|injecte|appliquer|applique|appliquez|inhaler|inhale|avaler|avale|instiller|mettre|mets|met|mettez|donner|donne
# Behind an abbreviation that stands first.
read-dose-behind = avec|sans|avant|après|apres|quand|lorsque|si|seulement|uniquement|pour|contre|chaque|tous|toutes|et|ou|à|au
# Small words of French that are abbreviations of doses elsewhere.
read-dose-own-words = au|os|ou|as|im|un|sur|in|ad|cc
# Before a number that counts nothing.
# Small words of the language itself that are abbreviations of doses elsewhere; none in English.
read-dose-labels = stade|grade|type|chambre|salle|lit|appartement|étage|etage|niveau|classe|groupe|phase|n|no|numéro|numero|maison|rue|unité|unite|bâtiment|batiment|service|vitamine|hépatite|hepatite
# Before a place of the body.
read-dose-before-place = dans|en|sur|pour|par|à
# What a teaspoon and its kin are called.
read-dose-spoons = cuillère|cuillères|cuillere|cuilleres|cuiller|cuillers|cuillerée|cuillerées|cuilleree|cuillerees|càc|cac|càs|cas
# What a medicine is needed for, right behind PRN.
read-dose-reasons = douleur|douleurs|mal|nausée|nausées|nausee|nausees|vomissement|vomissements|sommeil|dormir|insomnie|anxiété|anxiete|angoisse|angoisses|migraine|migraines|démangeaison|démangeaisons|demangeaisons|constipation|diarrhée|diarrhées|diarrhee|toux|fièvre|fievre|sifflements|spasme|spasmes|crampe|crampes|vertige|vertiges|brûlures|brulures|essoufflement|agitation|allergie|allergies
# What a dose is given per, behind "/".
read-dose-per = kg|jour|jours|j|heure|heures|h|min|minute|semaine|sem|mois|dose|prise|comprimé|comprime|cp|gélule|gelule|bouffée|bouffee|spray|goutte|patch
