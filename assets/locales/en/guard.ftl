### The dose guard: clear words for abbreviations and signs in doses, and what is asked where they have two meanings.
### The abbreviations themselves are international and stand in the program.

## How often and when
guard-once-a-day = once a day
guard-every-other-day = every other day
guard-2-times-a-day = 2 times a day
guard-3-times-a-day = 3 times a day
guard-4-times-a-day = 4 times a day
guard-3-times-a-week = 3 times a week
guard-twice-a-week = twice a week
guard-at-bedtime = at bedtime
guard-as-needed = as needed
# Before the reason: "as needed for pain".
guard-as-needed-for = as needed for
# $number is written in digits and can be "4-6"; $count is 1 for one and 2 for more.
guard-every-hours = every { $number } { $count ->
    [one] hour
   *[other] hours
}
guard-every-days = every { $number } { $count ->
    [one] day
   *[other] days
}
guard-every-weeks = every { $number } { $count ->
    [one] week
   *[other] weeks
}
guard-every-months = every { $number } { $count ->
    [one] month
   *[other] months
}
guard-for-days = for { $number } { $count ->
    [one] day
   *[other] days
}
guard-for-weeks = for { $number } { $count ->
    [one] week
   *[other] weeks
}
guard-at-time = at { $time }
guard-months = months
guard-minutes = minutes

## Units
guard-units = { $count ->
    [one] unit
   *[other] units
}
guard-international-units = { $count ->
    [one] international unit
   *[other] international units
}
guard-micrograms = mcg
# Between the thousands of a number, such as 12,500.
guard-thousands = ,
guard-thousand = thousand
guard-million = million

## Parts of one
guard-half = half a { $thing }
guard-quarter = a quarter of a { $thing }
guard-three-quarters = three quarters of a { $thing }
guard-third = a third of a { $thing }
guard-two-thirds = two thirds of a { $thing }
guard-and-half = { $count ->
    [one] one and a half
   *[other] { $count } and a half
} { $thing }
guard-and-a-half = { $count ->
    [0] a half
    [one] one and a half
   *[other] { $count } and a half
}
guard-tablets = { $count ->
    [one] tablet
   *[other] tablets
}
guard-capsules = { $count ->
    [one] capsule
   *[other] capsules
}
guard-pills = { $count ->
    [one] pill
   *[other] pills
}
guard-patches = { $count ->
    [one] patch
   *[other] patches
}

## Which way, and where; `.bare` stands behind a word such as "in"
guard-by-mouth = by mouth
guard-under-the-skin = under the skin
guard-injection = by injection
    .bare = injection
guard-in-the-nose = in the nose
guard-the-word-in = the word "in"
guard-right-ear = in the right ear
    .bare = right ear
guard-left-ear = in the left ear
    .bare = left ear
guard-both-ears = in both ears
    .bare = both ears
guard-right-eye = right eye
guard-left-eye = in the left eye
    .bare = left eye
guard-both-eyes = in both eyes
    .bare = both eyes

## Signs
guard-more-than = more than
guard-less-than = less than
guard-at = at
guard-and = and
guard-per = per
guard-degrees = degrees

## Names of medicines, and what else an abbreviation can mean
guard-half-strength = half strength
guard-stopped = stopped
guard-left-hospital = left the hospital
guard-morphine-sulfate = morphine sulfate
guard-magnesium-sulfate = magnesium sulfate
guard-hydrochlorothiazide = hydrochlorothiazide
guard-hydrocortisone = hydrocortisone
guard-propylthiouracil = propylthiouracil
guard-methotrexate = methotrexate
guard-mitoxantrone = mitoxantrone
guard-zidovudine = zidovudine
guard-azathioprine = azathioprine
guard-tylenol-with-codeine = Tylenol with codeine
guard-liothyronine = liothyronine
guard-sliding-scale = sliding scale insulin
guard-antidepressant = a medicine for low mood

## What is asked
guard-or = {", or "}
guard-ask = Does "{ $words }" mean { $meanings }? Write it in words.
guard-ask-detail = "{ $words }" does not say how much or when. Write what you were told.
guard-ask-digits = You wrote "{ $words }". Did you mean { $meaning }? Write it with digits.
guard-ask-letter = What does "{ $words }" mean? Write the letter as a word.
guard-ask-spoon = How many mL are in one { $words }? Spoons differ, so write the mL.
guard-ask-weight = Two units of weight stand here. Write only one of them.

## On paper
guard-as-written = as written
    .label = As written

## Words beside a dose, split by |; without them an abbreviation is left alone
# What is counted.
read-dose-things = tab|tabs|tbl|tablet|tablets|pill|pills|cap|caps|capsule|capsules|drop|drops|gtt|gtts|puff|puffs|spray|sprays|patch|patches|sachet|sachets|ampoule|ampoules|injection|injections|suppository|suppositories|lozenge|lozenges
# Times of a day, days and meals.
read-dose-times = am|pm|morning|mornings|noon|midday|afternoon|evening|evenings|night|nights|nightly|bedtime|breakfast|lunch|dinner|supper|mouth|food|meal|meals|daily|hours
# Between two numbers of one dose.
read-dose-joins = to|or|and
# That a medicine is taken.
read-dose-verbs = take|takes|taking|took|use|uses|using|used|inject|injects|apply|inhale|swallow|instill|instil|give
# Behind an abbreviation that stands first.
read-dose-behind = with|without|before|after|when|if|only|for|every|and|or|at
# Small words of the language itself that are abbreviations of doses elsewhere; none in English.
read-dose-own-words = { "" }
# Before a number that counts nothing.
read-dose-labels = stage|grade|type|room|ward|bed|flat|floor|level|class|group|phase|no|number|house|street|apartment|unit|vitamin|hepatitis
# Before a place of the body.
read-dose-before-place = in|into|to|on|for|by
# What a teaspoon and its kin are called.
read-dose-spoons = teaspoon|teaspoons|teaspoonful|teaspoonfuls|tsp|tsps|tablespoon|tablespoons|tablespoonful|tbsp|tbsps|spoon|spoons|spoonful|spoonfuls
# What a medicine is needed for, right behind PRN.
read-dose-reasons = pain|pains|nausea|vomiting|sleep|insomnia|anxiety|headache|headaches|migraine|itching|itch|constipation|diarrhea|diarrhoea|cough|fever|wheezing|wheeze|spasm|spasms|cramps|dizziness|heartburn|breathlessness|agitation|allergies|allergy
# What a dose is given per, behind "/".
read-dose-per = kg|day|hour|hr|hrs|h|min|minute|week|month|dose|tablet|tab|capsule|cap|puff|spray|drop|patch
