### The part about medicines: what stands on the box, and how it is really taken.
### Ids: part-medicines, medicines-FIELD, list-medicines-medicines, together-medicine-*, medicine-FIELD, and the
### choices form-*, route-*, dosing-*, weekday-*, adherence-*, sort-*.

part-medicines = Medicines you take
    .help = A full list keeps you safe: some medicines do not go well together. Fetch your boxes and copy from them.

## The list

list-medicines-medicines = Medicines you take
    .label = Medicines
    .count = { $count ->
        [one] 1 medicine
       *[other] { $count } medicines
    }
    .hint = Put every box on the table, then copy from them
    .help = Write what you really take, not only what was ordered. Creams, drops, vitamins and herbs all count. Add those you stopped in the last 3 months.
    .add = Add a medicine (also creams, drops, vitamins, herbs, patches)
    .another = Add another medicine
    .none = I take no medicines
    .none-label = Takes no medicines
    .entry = A medicine without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

medicines-takes-none = Which of these do you not use at all?
    .label = Does not use
    .hint = Choose all that fit
    .help = Doctors ask about these because they are easy to miss. What you choose here is printed as none.

## One medicine

medicine-name = What is the medicine called?
    .label = Medicine
    .hint = Copy it from the box or the leaflet
    .help = Many names look alike, so a copy is the safest. Part of the name is better than nothing.

medicine-strength = How strong is it?
    .label = Strength
    .hint = The number and unit on the box, like 500 mg
    .help = The same medicine comes in several strengths. The number stands beside or below the name.

medicine-form = In what form does it come?
    .label = Form
    .help = Some medicines come as tablets and as drops. The doctor needs to know which one you use.

medicine-pattern = How often do you take it?
    .label = How often
    .help = Say how you really take it, even if the box says something else.

medicine-weekdays = On which days of the week do you take it?
    .label = Days of the week
    .hint = Choose each day
    .help = Some medicines are taken only on certain days. The sheet shows them in full words.

together-medicine-day = How much do you take at each time of day?
    .hint = 1 tablet, half a tablet, 10 drops or 20 units, for example
    .help = The doctor sees how you spread it over the day. Leave a box empty if you take nothing then.

medicine-morning = How much do you take in the morning?
    .label = Morning
    .hint = 1 tablet, for example
    .help = Count what you take when you get up or at breakfast.

medicine-noon = How much do you take at noon?
    .label = Noon
    .hint = 1 tablet, for example
    .help = Count what you take around the middle of the day.

medicine-evening = How much do you take in the evening?
    .label = Evening
    .hint = 1 tablet, for example
    .help = Count what you take around your evening meal.

medicine-night = How much do you take at night?
    .label = Night
    .hint = 1 tablet, for example
    .help = Count what you take at bedtime or later.

together-medicine-as-needed = How much of it do you take?
    .hint = 2 tablets, 10 drops or 1 spray, for example
    .help = The doctor sees how much you take each time. For some medicines, the most in a day matters too.

medicine-amount = How much do you take each time?
    .label = Amount each time
    .hint = 1 tablet or 2 sprays, for example
    .help = The strength says what is in one. This says how many you take.

medicine-most-in-a-day = What is the most you take in one day?
    .label = Most in a day
    .hint = 4 tablets, for example
    .help = Think of a bad day. The doctor sees how much it can be.

medicine-when-words = When do you take it, in your own words?
    .label = When
    .hint = When my head hurts, or every 3 months, for example
    .help = Not all medicines fit morning, noon and evening. Your own words are fine.

together-medicine-stopped = When and why did it stop?
    .help = A medicine can still work after you stop it. The reason helps the doctor to choose another.

together-medicine-changed = Has it changed lately?
    .hint = The last change, if there was one
    .help = How you feel now may have to do with a change. If nothing changed, leave this out.

medicine-changed = When was it last changed or stopped?
    .label = Changed or stopped
    .hint = A rough date is fine
    .help = The doctor can see if you felt better or worse after that.

medicine-changed-why = Why was it changed or stopped?
    .label = Why changed or stopped
    .hint = It made me dizzy or the doctor said so, for example
    .help = The reason keeps others from making the same change again.

medicine-what-for = What is it for?
    .label = What for
    .hint = Blood pressure or sleep, for example
    .help = The same medicine can be used for different things. If you do not know, you can say so.

medicine-route = How does it get into your body?
    .label = How taken
    .help = It matters for how fast and how strongly it works.

medicine-substance = What other name is on the box?
    .label = Active substance
    .hint = Often in small letters under the big name
    .help = This is what is inside, called the active substance. It is the same in every country.

medicine-since = Since when have you taken it?
    .label = Since
    .hint = A year is enough, and so is "spring 2020"
    .help = The doctor can compare the start with how you felt.

medicine-ordered-by = Who told you to take it?
    .label = Ordered by
    .hint = The doctor's name, or you yourself
    .help = Questions about it can go to the right person.

medicine-as-told = Do you take it as you were told?
    .label = Taken as told
    .help = Many people do not, and there are good reasons. The doctor can help only if they know.

medicine-as-told-why = Why do you take it in another way?
    .label = Why not as told
    .hint = It is hard to swallow or costs a lot, for example
    .help = There may be a way that suits you better. No one will scold you.

medicine-side-effects = Does it have bad effects on you?
    .label = Side effects
    .hint = Dry mouth or swollen feet, for example
    .help = Such effects are called side effects. The doctor can look if they come from this medicine.

medicine-last-dose = When did you last take it?
    .label = Last dose
    .hint = Today at 8 in the morning, for example
    .help = This matters most for blood thinners, insulin and steroids. For other medicines, leave it out.

medicine-pharmacy = Where do you get it?
    .label = Pharmacy
    .hint = The pharmacy, and the town
    .help = The pharmacy knows which pack you were given.

medicine-sort = What sort of medicine is it?
    .label = Sort of medicine
    .help = Doctors do not see what you buy or get yourself. It all counts, and no one will scold you.

medicine-looks-like = What does it look like?
    .label = Looks like
    .hint = Small, round and yellow, for example
    .help = It helps when the box is lost and the name is not sure.

## All medicines

medicines-list-date = On which day did you check this list?
    .label = List checked on
    .hint = Today is fine
    .help = Medicines change often. The doctor sees how fresh the list is.

medicines-notes = Is there anything else about your medicines?
    .label = More about the medicines
    .hint = My daughter fills the pill box, for example
    .help = Here is room for what did not fit above. You can leave this out.

## Choices

form-tablet = Tablet
form-capsule = Capsule
form-drops = Drops
form-liquid = Liquid
form-patch = Patch
form-injection = Injection
form-inhaler = Inhaler
form-spray = Spray
form-cream = Cream or ointment
form-suppository = Suppository
    .help = A small soft piece that you put into your bottom or vagina.
form-powder = Powder
form-tea = Tea
form-other = Something else

route-mouth = By mouth
route-under-tongue = Under the tongue
route-skin = On the skin
route-under-skin = Injected under the skin
route-muscle = Injected into a muscle
route-vein = Into a vein
    .help = Through a drip or a needle, most often at a clinic.
route-breath = Breathed in
route-nose = Into the nose
route-eye = Into the eye
route-ear = Into the ear
route-rectum = Into the bottom (rectum)
route-vagina = Into the vagina
route-other = In another way

dosing-daily = Every day
dosing-weekly = On certain days of the week
dosing-as-needed = Only when needed
dosing-other = In another way
    .help = Every second day or every 3 months, for example. You can say it in your own words.
dosing-stopped = Stopped
    .help = You took it in the last 3 months, but not now.

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

adherence-always = Always
adherence-sometimes = Sometimes
adherence-no = No

sort-prescription = Prescribed by a doctor
sort-over-the-counter = Bought without a prescription
sort-vitamin = Vitamin or mineral
sort-herb = Herb or herbal tea
sort-clinic = Given at a clinic
    .help = Staff give it to you there, such as an injection or a drip.
sort-abroad = From another country
sort-someone-else = Someone else's medicine

# Said about names while they are typed: facts about names, no advice.
medicine-lookalike = { $name } looks like it: a different medicine. Check the box.
medicine-same-substance = { $name } and { $other } both contain { $substance }: is that right?
