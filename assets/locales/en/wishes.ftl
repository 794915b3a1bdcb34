### The part about what matters to the person, so that a plan can fit a life.
### Ids: part-wishes, wishes-FIELD, and the choices matters-*, how-much-*, how-decide-*.

part-wishes = What matters to you
    .help = The best plan is one that fits your life. The doctor can only know that from you. You can leave this part out.

wishes-matters = What matters most to you?
    .label = Matters most
    .hint = Choose the most important one first
    .help = You may not be able to have all of these. The doctor sees what you would put first.

wishes-matters-words = What else matters to you?
    .label = More about what matters
    .hint = To sing in the choir or to see a grandchild marry, for example
    .help = Small things of daily life count as much as big ones. You can leave this out.

wishes-do-not-want = What do you not want?
    .label = Does not want
    .hint = In your own words
    .help = You may say no to things. If the doctor knows early, they can plan with you. You can leave this out.

wishes-how-much = How much do you want to know?
    .label = Wants to know
    .help = Some people want to hear it all, others do not. Both are fine, and you can change your mind.

wishes-how-decide = How do you like to decide?
    .label = Who decides
    .help = The doctor can then talk with you in the way that suits you.

wishes-faith = What should the clinic know about your faith or culture?
    .label = Faith or culture
    .hint = Food, prayer or a woman doctor, for example
    .help = The clinic can try to respect it. You can leave this out.

wishes-upset-help = What helps when you are upset?
    .label = Helps when upset
    .hint = A short break or someone to hold my hand, for example
    .help = Visits can be hard. Staff would like to know what does you good. You can leave this out.

## Choices

matters-live-longer = Live longer
matters-be-at-home = Be at home
matters-less-pain = Have less pain
matters-clear-head = Keep a clear head
matters-keep-working = Keep working
matters-be-there = Be there for someone
    .help = Someone needs you, or you want to share a day with them. You can say who in the next question.
matters-avoid-hospital = Stay out of hospital
matters-cost = Keep the costs low

how-much-all = Everything
how-much-main-points = Only the main points
how-much-ask-relative = Little, tell my relative instead

how-decide-me = I decide myself
how-decide-together = The doctor and I decide together
how-decide-doctor = The doctor decides for me
