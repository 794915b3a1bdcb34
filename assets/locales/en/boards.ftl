### Boards: pages beside a list on which entries are chosen instead of typed.
### Ids: board-BOARD, topic-TOPIC, read-topic-TOPIC, forgotten-KIND, family-group-GROUP, side-SIDE.

help-board = Move with Up and Down. Enter or Space chooses the marked row, and takes it back.

## Questions that others ask

board-questions = Which of these do you want to ask?
    .hint = Choose what fits and change the words later, if you like
    .open = Choose from questions that others ask
    .more = More about: { $topic } ({ $count })
    .topic = { $topic } ({ $count })
board-questions-others = Other subjects
board-questions-quiet = Some people also want to ask this
    .hint = Only if you want to: it stays private until you say otherwise
board-questions-time = With about 5 minutes for each, your questions take { $minutes } minutes of the hour.

topic-second-opinion = The second opinion
topic-new-diagnosis = A new illness
topic-unclear-diagnosis = When the illness is not clear
topic-choice = Which treatment to choose
topic-surgery = An operation
topic-strong-treatment = Chemo, radiation and other strong treatment
topic-not-working = When treatment does not help, or is hard
topic-rare = A rare illness
topic-test-results = Tests and their results
topic-medicines = Your medicines
topic-long-term = A harmless or long illness
topic-daily-life = Cost, travel and daily life

# The starts of words, split by |, that speak of a topic in what the person has written.
read-topic-surgery = operat|surg|remov|taken out|bypass|transplant|implant|replace|ablation|pacemaker
read-topic-strong-treatment = chemo|radiat|radioth|immunoth|infusion|stem
read-topic-test-results = biops|scan|mri|ct|ultrasound|xray|blood test|lab
read-topic-not-working = worse|not help|side effect|no better
read-topic-rare = rare|syndrome
read-topic-medicines = tablet|pill|medicine

## The questions that matter most

board-top = Which 3 questions matter most?
    .open = Choose the 3 that matter most
board-top-chosen = { $count ->
    [0] Choose the most important first. The first 3 stand on page 1
    [one] 1 chosen. The first 3 stand on page 1
    [2] 2 chosen. The first 3 stand on page 1
    [3] 3 chosen. They stand on page 1, the others are for when there is time
   *[other] { $count } chosen. Page 1 has room for 3, the others come behind them
}
board-top-place = Number { $place }

## Papers

board-records = Which papers and pictures do you have?
    .hint = Check each: is your name and birth date on it, as on your identity card?
    .open = Go through the papers that doctors want
board-records-clinic = What this clinic asked for
board-records-core = For every visit
board-records-others = What other clinics often ask for
board-records-specialty = { $specialty }
board-records-own = Others on your list

## Medicines

board-medicines = Put every box on the table. Do you also use one of these?
    .hint = Choose a row to add one, and look in the bathroom and the fridge too
    .open = Go through the kinds that are easy to miss
    .nothing-else = I use nothing else of these
board-medicines-none = None

forgotten-drops = Drops for eyes, ears or nose
forgotten-creams = Creams and ointments
forgotten-patches = Patches
forgotten-injections = Injections, also those at a clinic
forgotten-inhalers = Inhalers and sprays
forgotten-over-the-counter = From the shop, without a prescription
forgotten-vitamins = Vitamins and minerals
forgotten-herbs = Herbs and teas
forgotten-abroad = From another country
forgotten-someone-else = Somebody else's medicine
forgotten-stopped = Stopped in the last 3 months

## The family

board-family = Did somebody in your family have one of these?
    .hint = Open each group in turn, a guess is fine
    .open = Go through the illnesses that run in families
    .nobody = Nobody in my family had any of these
    .not-known = I do not know
board-family-nobody = Nobody
board-family-noted = { $count ->
    [one] 1 noted
   *[other] { $count } noted
}
# One of several brothers of whom nothing else is known yet.
board-family-alike = { $name } { $place }
board-family-group =
    .hint = Choose an illness, then who had it
board-family-who = { $illness }: who had it?
    .hint = Choose each relative who had it, then you are asked for the age

family-group-cancer-breast-pelvis = Cancer of the breast, womb, ovary or prostate
family-group-cancer-digestive = Cancer of stomach, bowel, liver or pancreas
family-group-cancer-other = Other cancers
family-group-tumors = Rare tumors, known gene changes
family-group-heart = The heart
family-group-vessels-blood = Blood, blood vessels and stroke
family-group-metabolism = Diabetes, thyroid and the like
family-group-digestion-kidney-lung = Stomach, bowel, kidneys and lungs
family-group-brain = Brain, nerves and muscles
family-group-mind = Mind and mood
family-group-birth = Pregnancy, birth and development
family-group-senses-joints = Eyes, ears, skin and joints
family-group-reactions = Infections, swelling, bad reactions

side-own = Brothers, sisters and children
side-mothers = Your mother's side
side-fathers = Your father's side
side-others = Others
