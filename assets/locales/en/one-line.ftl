### A medicine on one line, such as "metformin 500 mg 2x day for sugar".
### The lists one-line-read-* hold the words that are known, in small letters without accents, with | between; a language
### can do without any of them. The other messages are shown.

## What is counted or measured

# Behind a number these say how strong it is.
one-line-read-strength = mg|mgs|milligram|milligrams|g|gm|gram|grams|mcg|mcgs|µg|μg|microgram|micrograms|iu|international units|meq|mmol|mmols|%|percent|ng
# In front of another measure: "5 mg per ml".
one-line-read-per = per
# Behind "per": "25 mcg per hour".
one-line-read-measure = ml|mls|millilitre|millilitres|milliliter|milliliters|l|hour|hr|h|dose|puff|spray|drop|actuation
# Behind a number these say how much is taken at a time.
one-line-read-count = unit|units|ml|mls|millilitre|millilitres|milliliter|milliliters|pill|pills|scoop|scoops|dose|doses
one-line-read-count-inhaler = puff|puffs|inhalation|inhalations
one-line-read-count-spray = squirt|squirts
one-line-read-count-powder = sachet|sachets
# Behind an amount: where it goes.
one-line-read-site = each eye|in each eye|to each eye|both eyes|in both eyes|to both eyes|left eye|right eye|in left eye|in right eye|in the left eye|in the right eye|each nostril|in each nostril|per nostril|both nostrils|in both nostrils|each ear|in each ear|both ears|in both ears|left ear|right ear|in the left ear|in the right ear|per eye|each side

## Forms; behind a number they are counted too

one-line-read-form-tablet = tablet|tablets|tab|tabs
one-line-read-form-capsule = capsule|capsules|cap|caps
one-line-read-form-drops = drop|drops|eye drops|eye drop|ear drops|eyedrops|eardrops|nose drops
one-line-read-form-liquid = liquid|syrup|solution|oral solution|oral liquid|suspension|oral suspension|elixir
one-line-read-form-patch = patch|patches|skin patch|plaster|plasters
one-line-read-form-injection = injection|injections|inj|injected|syringe|syringes|prefilled syringe|pen injection
one-line-read-form-inhaler = inhaler|inhalers|turbohaler|accuhaler|diskus
one-line-read-form-spray = spray|sprays|nasal spray|nose spray|mouth spray
one-line-read-form-cream = cream|creams|ointment|ointments|gel|lotion
one-line-read-form-suppository = suppository|suppositories|supp|suppos
one-line-read-form-powder = powder|powders
one-line-read-form-tea = tea

# Names that end in such a word and mean nothing without it.
one-line-read-whole-name = green tea|black tea|white tea|red tea|herbal tea|herb tea

## Ways into the body

one-line-read-route-mouth = po|by mouth|orally|oral|per os
one-line-read-route-under-tongue = under the tongue|under tongue|sublingual|sublingually
one-line-read-route-skin = on the skin|to the skin
one-line-read-route-under-skin = under the skin

## Times of day

one-line-read-morning = morning|mornings|in the morning|in the mornings|in morning|every morning|each morning|am|in the am|mane
one-line-read-noon = noon|at noon|midday|at midday|every noon
one-line-read-evening = evening|evenings|in the evening|in the evenings|in evening|every evening|each evening|pm|in the pm
one-line-read-night = night|nights|at night|every night|each night|nightly|bedtime|at bedtime|bed time|at bed time|before bed|nocte|in the night|at nighttime|qhs

# How it is taken, kept in the person's words.
one-line-read-manner = with food|with meals|with a meal|with each meal|after food|after meals|after eating|before food|before meals|before eating|on an empty stomach|with water|with milk|at breakfast|with breakfast|before breakfast|after breakfast|with lunch|at lunch|before lunch|after lunch|with dinner|at dinner|before dinner|after dinner|with supper|at supper|before supper|after supper|with the main meal|with the evening meal|in water

## How often

one-line-read-daily = daily|every day|each day|a day|per day|everyday|in a day
one-line-read-weekly = weekly|every week|each week|a week|per week
one-line-read-monthly = monthly|every month|each month|a month|per month
one-line-read-once = once
one-line-read-twice = twice
one-line-read-thrice = thrice
one-line-read-times = times|time|x
one-line-read-twice-a-day = bid|bd
one-line-read-three-a-day = tid|tds
one-line-read-four-a-day = qid
one-line-read-every = every|each
one-line-read-other = other|second|2nd|alternate
one-line-read-alternate-days = alternate days|on alternate days
one-line-read-hours = hour|hours|hr|hrs|h
one-line-read-days = day|days
one-line-read-weeks = week|weeks|wk|wks
one-line-read-months = month|months

one-line-read-monday = monday|mondays|mon
one-line-read-tuesday = tuesday|tuesdays|tue|tues
one-line-read-wednesday = wednesday|wednesdays|wed
one-line-read-thursday = thursday|thursdays|thu|thur|thurs
one-line-read-friday = friday|fridays|fri
one-line-read-saturday = saturday|saturdays|sat
one-line-read-sunday = sunday|sundays|sun
one-line-read-on = on|only on|every|each

one-line-read-as-needed = as needed|when needed|if needed|prn|when required|as required|if required|only when needed|only if needed|only as needed|when i need it|if i need it|as and when needed
one-line-read-max = max|maximum|max of|maximum of|no more than|not more than|at most|up to max
one-line-read-in-a-day = a day|per day|daily|in a day|each day|in 24 hours|per 24 hours|in 24 h|day
one-line-read-stopped = stopped|discontinued|no longer taking|not taking any more|not taking anymore|stopped taking

## Words that hold the line together

one-line-read-for = for
one-line-read-and = and|plus
one-line-read-range = to|or
one-line-read-take = take|takes|taking|taken|i take|use|uses|using|apply|applied|inhale|inhaled|inject|put|change|changed
# Numbers in words, where a number of tablets or puffs may stand.
one-line-read-half = half|half a|half of a|a half|one half
one-line-read-quarter = quarter|a quarter|quarter of a|a quarter of a
one-line-read-one = one|a|an
one-line-read-two = two
one-line-read-three = three
one-line-read-four = four
one-line-read-five = five
one-line-read-six = six
one-line-read-eight = eight
one-line-read-ten = ten

# Behind a number these are a time of the clock, which has no box.
one-line-read-clock = am|pm|a m|p m|oclock|o clock
# Ways and places in short or in words that have no box of their own: they are asked about, and nothing else is in doubt.
one-line-read-aside = thinly|sparingly|apply thinly|apply sparingly|sc|sq|subq|subcut|iv|im|sl|au|ad|as|os|ou|on the rash|to the rash|on the affected area|to the affected area|on the face|on the hands|on the feet|on the scalp|on the knee|on the back
# In front of a number or a month: since when.
one-line-read-since = since|in|from|last
one-line-read-of = of
# These can mean several things, or need more words; a line with one of them is asked about.
one-line-read-unsure = as directed|as prescribed|as advised|as told|as instructed|as ordered|per doctor|as per doctor|od|hs|qd|qod|dc|d/c|mtx|ms|ssri|ssi|ud|hct|t3|taper|tapering|tapered|sliding scale|biw|tiw|qwk|u|cc|sometimes|occasionally|variable|varies|skip|alternating|until|odd|even|not|except|but|unless|if|then
# The same; these may well stand in a reason too: "pain in the knee".
one-line-read-doubt = in|by|m|usually|mostly|about|approx|approximately|maybe|or|unknown|reducing|increasing|tsp|tbsp|teaspoon|teaspoons|tablespoon|tablespoons|spoon|spoons|according to|up to

## What becomes of how often

one-line-once-a-day = once a day
one-line-twice-a-day = twice a day
one-line-times-a-day = { $count } times a day
one-line-once-a-week = once a week
one-line-twice-a-week = twice a week
one-line-times-a-week = { $count } times a week
one-line-once-a-month = once a month
one-line-twice-a-month = twice a month
one-line-times-a-month = { $count } times a month
one-line-every-hours = every { $number } hours
one-line-every-days = every { $number } days
one-line-every-weeks = every { $number } weeks
one-line-every-months = every { $number } months
one-line-every-hour = every hour
one-line-every-other-day = every other day
one-line-every-other-week = every other week
one-line-every-other-month = every other month

## What is shown below the box

one-line-labelled = { $label }: { $words }
one-line-not-sure = Not sure about: { $words }
one-line-note-separator = { "; " }
one-line-heading = Enter puts this line into boxes:
one-line-many-heading = Enter puts these lines into boxes:
one-line-keep = Keep the line as it is
one-line-keep-many = Keep the lines as they are
one-line-taken = The line was put into boxes. { undo-takes-back }
one-line-taken-note = Look at "When" once more: what is not sure stands there.
one-line-more = { $count ->
    [one] 1 more line
   *[other] { $count } more lines
}
