### The part about the family: who belongs to it, how old they became, and which illnesses they had.
### Ids: part-family, family-FIELD, together-family-*, list-family-relatives, relative-FIELD,
### list-relative-illnesses, family-illness-FIELD, and the choices relation-*, life-*, gender-*,
### adopted-*, blood-*.
### Relatives are named by relation: no names are asked for.

part-family = Illnesses in your family
    .help = Some illnesses run in families, and doctors can look for them early. Family facts belong to your relatives too. Write relation, not names, if they would not want it shared. You can leave this part out.

## Who is in the family

together-family-who = How many of these do you have?
    .hint = Count those who died too
    .help = Each of them gets a row of its own, and so do your parents and grandparents. You can remove rows later.
family-sisters = Sisters
    .label = Number of sisters
    .help = Sisters with the same mother and father. Half sisters can be added to the list.
family-brothers = Brothers
    .label = Number of brothers
    .help = Brothers with the same mother and father. Half brothers can be added to the list.
family-daughters = Daughters
    .label = Number of daughters
    .help = Your own children. Others can be added to the list.
family-sons = Sons
    .label = Number of sons
    .help = Your own children. Others can be added to the list.
together-family-sides = How many brothers and sisters do your parents have?
    .hint = Count those who died too, a guess is fine
    .help = Each of them gets a row of its own. Uncles and aunts tell a doctor a lot about what runs in a family.
family-mothers-sisters = Your mother's sisters
    .label = Number of mother's sisters
    .help = They have the same family as your mother. A guess is fine.
family-mothers-brothers = Your mother's brothers
    .label = Number of mother's brothers
    .help = They have the same family as your mother. A guess is fine.
family-fathers-sisters = Your father's sisters
    .label = Number of father's sisters
    .help = They have the same family as your father. A guess is fine.
family-fathers-brothers = Your father's brothers
    .label = Number of father's brothers
    .help = They have the same family as your father. A guess is fine.
family-nobody-had = Which of these did nobody in your family have?
    .label = Nobody in the family had
    .hint = Choose all that fit
    .help = That nobody had an illness tells a doctor as much as that somebody did.
family-not-known = Of which of these do you not know?
    .label = Not known in the family
    .hint = Choose all that fit
    .help = It is good to know what is not known. You can leave this out.

## Relatives

list-family-relatives = Your relatives
    .label = Relatives and their illnesses
    .count = { $count ->
        [one] 1 relative
       *[other] { $count } relatives
    }
    .hint = Parents, brothers, sisters and children first
    .help = Add healthy relatives too, as they tell the doctor just as much. Ask at home if you can.
    .add = Add a relative (alive or dead, healthy or ill)
    .another = Add another relative
    .none = I have no relatives that I know of
    .none-label = No known relatives
    .entry = A relative not named yet
    .removed = Removed { $name }. { undo-brings-back }

relative-relation = Who is this relative to you?
    .label = Relative
    .help = Close relatives tell the doctor the most. It also matters which side of the family they are on.

relative-which = Which one of them is it?
    .label = Which one
    .hint = The older one or the one in Spain, for example
    .help = This is for when you have 2 sisters or 3 uncles. No name is needed.

relative-life = Is this relative alive?
    .label = Alive or dead
    .help = The doctor needs to know if the age you give is today or at death. You can leave this out.

relative-age = How old is this relative now, or how old when they died?
    .label = Age now or at death
    .hint = 82, about 70 or in her fifties, for example
    .help = The age helps the doctor to see what runs in the family. A guess is fine.

relative-cause-of-death = What did this relative die of?
    .label = Died of
    .hint = Your own words are fine
    .help = It can be a clue to what runs in the family. If it is hard to write about, leave it out.

relative-blood = Are you related by blood?
    .label = Related by blood
    .help = Only relatives by blood share what runs in a family. Adopted and step relatives can be family all the same.

relative-gene-test = Has this relative had a gene test, and what did it show?
    .label = Gene test
    .hint = Copy the result as it is written
    .help = It may help doctors to know what to look for in you. Ask first if your relative is happy to share it.

relative-gene-change = Did a test find a gene change in this relative?
    .label = Gene change found
    .help = The family tree then shows it with a sign of its own. You can leave this out.

relative-through = Which of your relatives is between you and this one?
    .label = Related through
    .hint = My aunt in Spain, or my older brother, for example
    .help = Use the same words as for that relative. Then the family tree can join the two with a line.

relative-count = How many relatives does this stand for?
    .label = How many
    .hint = 3, for example
    .help = If 3 brothers are all healthy, you can write them down once. The family tree then shows the number.

relative-gender = What is this relative's gender?
    .label = Gender
    .help = The family tree draws a square for a man and a circle for a woman. It draws a diamond for anyone else.

relative-birth-sex = Which sex was noted when this relative was born?
    .label = Sex at birth
    .help = Answer this only if it differs from the gender and may matter for an illness.

relative-adopted = Was this relative adopted?
    .label = Adopted
    .help = The family tree shows it with brackets. You can leave this out.

relative-told-by = Who told you this?
    .label = Told by
    .hint = My aunt or a letter, for example
    .help = The doctor can see how sure it is, and who may know more.

relative-notes = Is there anything else about this relative?
    .label = Notes
    .help = Here is room for what did not fit above. You can leave this out.

## The illnesses of one relative

list-relative-illnesses = Illnesses of this relative
    .label = Illnesses of this relative
    .count = { $count ->
        [one] 1 illness
       *[other] { $count } illnesses
    }
    .hint = Cancer, heart attack, stroke or diabetes, for example
    .help = The doctor looks for illnesses that more than one relative had. Leave out colds and small things.
    .add = Add an illness of this relative
    .another = Add another illness of this relative
    .none = I know of no illness of this relative
    .none-label = No known illness
    .entry = An illness without a name
    .removed = Removed { $name }. { undo-brings-back }
    .many = Add many: type or paste one per line

family-illness-what = Which illness did this relative have?
    .label = Illness
    .hint = The part of the body helps too, like bowel cancer
    .help = A plain name is enough. Your family may have its own word for it.

family-illness-age = How old was this relative when it began?
    .label = Age when it began
    .hint = 48, about 50 or as a child, for example
    .help = An illness that starts early is more likely to run in the family. A guess is fine.

family-illness-code = Which code does it have?
    .label = Code
    .hint = From a doctor's letter, like C50.9
    .help = Doctors use these codes (ICD-10) among themselves. It comes with a name from the list. You can leave this out.

## The whole family

together-family-ancestry = Where does your family come from?
    .hint = A country, a region or a people
    .help = Some illnesses are more common in people from certain places. You can leave this out.

family-ancestry-mother = Where does your mother's family come from?
    .label = Mother's family comes from
    .hint = Sicily or a Jewish family from Poland, for example
    .help = Think of her parents and grandparents. You can leave this out.

family-ancestry-father = Where does your father's family come from?
    .label = Father's family comes from
    .hint = Ireland or West Africa, for example
    .help = Think of his parents and grandparents. You can leave this out.

family-parents-related = Are your parents related to each other by blood?
    .label = Parents related by blood
    .hint = As cousins are, for example
    .help = In many places cousins marry. It can matter for some rare illnesses. You can leave this out.

family-parents-related-words = How are your parents related?
    .label = How the parents are related
    .hint = Their mothers are sisters, for example
    .help = It shows the doctor how close they are. You can leave this out.

family-losses = Did anyone in the family lose a pregnancy or a baby?
    .label = Pregnancy losses in family
    .hint = Who it was, and how many, without names
    .help = Several losses can have one cause that doctors can look for. If it hurts to write about, leave it out.

together-family-told = Who told you about the family, and when?
    .help = The doctor can see how sure these facts are.

family-historian = Who told you most of this?
    .label = Family facts told by
    .hint = My mother or my older cousin, for example
    .help = This person may be able to answer more questions.

family-told-on = When did they tell you?
    .label = Told on
    .hint = A rough date is fine
    .help = Families change. The date shows how fresh the facts are.

family-something-else = Is there something else in the family?
    .label = Something else in the family
    .hint = Something that several relatives have, for example
    .help = Sudden deaths, bad reactions to medicines or many cases of one illness may matter. You can leave this out.

## Choices

relation-mother = Mother
relation-father = Father
relation-sister = Sister
relation-brother = Brother
relation-daughter = Daughter
relation-son = Son
relation-mothers-mother = Mother's mother (grandmother)
relation-mothers-father = Mother's father (grandfather)
relation-fathers-mother = Father's mother (grandmother)
relation-fathers-father = Father's father (grandfather)
relation-mothers-sister = Mother's sister (aunt)
relation-mothers-brother = Mother's brother (uncle)
relation-fathers-sister = Father's sister (aunt)
relation-fathers-brother = Father's brother (uncle)
relation-identical-twin = Identical twin
    .help = You two grew from one egg and look alike.
relation-non-identical-twin = Non-identical twin
    .help = You were born together, but grew from 2 eggs.
relation-half-sister-by-mother = Half-sister, same mother
relation-half-brother-by-mother = Half-brother, same mother
relation-half-sister-by-father = Half-sister, same father
relation-half-brother-by-father = Half-brother, same father
relation-cousin-mothers-side = Cousin on mother's side
relation-cousin-fathers-side = Cousin on father's side
relation-niece = Niece
relation-nephew = Nephew
relation-granddaughter = Granddaughter
relation-grandson = Grandson
relation-half-aunt-mothers-side = Mother's half-sister (half-aunt)
relation-half-uncle-mothers-side = Mother's half-brother (half-uncle)
relation-half-aunt-fathers-side = Father's half-sister (half-aunt)
relation-half-uncle-fathers-side = Father's half-brother (half-uncle)
relation-great-grandparent-mothers-side = Great-grandparent on mother's side
relation-great-grandparent-fathers-side = Great-grandparent on father's side
relation-great-aunt-mothers-side = Great-aunt on mother's side
    .help = A sister of your mother's mother or father.
relation-great-uncle-mothers-side = Great-uncle on mother's side
    .help = A brother of your mother's mother or father.
relation-great-aunt-fathers-side = Great-aunt on father's side
    .help = A sister of your father's mother or father.
relation-great-uncle-fathers-side = Great-uncle on father's side
    .help = A brother of your father's mother or father.
relation-pregnancy-loss = Lost pregnancy or stillborn baby
    .help = A pregnancy of your own that ended too soon. You can leave this out.
relation-partner = Partner (husband or wife)
    .help = The other parent of your children.
relation-donor = Egg or sperm donor
    .help = Someone who gave an egg or sperm, so that you or your child could be born.
relation-unknown-birth-parent = Birth parent I do not know
relation-adoptive-parent = Adoptive parent
relation-adopted-child = Adopted child
relation-step-relative = Step-relative
    .help = Someone who became family through a new marriage.
relation-foster-relative = Foster relative
relation-other = Another relative

life-alive = Alive
life-dead = Dead

gender-woman = Woman
gender-man = Man
gender-non-binary = Non-binary
gender-other = Another gender

adopted-into = Yes, into the family
    .help = Someone of the family brought this relative up, but did not give birth to them.
adopted-out = Yes, by another family
    .help = This relative was born into the family, but grew up in another one.

blood-yes = Yes
blood-no = No
