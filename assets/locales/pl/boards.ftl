### Boards: pages beside a list on which entries are chosen instead of typed.
### This translation still needs a reader from the field.

help-board = Do poruszania się służą strzałki w górę i w dół. Enter lub spacja wybiera zaznaczony wiersz i cofa wybór.

## Questions that others ask

board-questions = Które z tych pytań warto zadać?
    .hint = Proszę wybrać to, co pasuje, a słowa można zmienić później
    .open = Wybierz z pytań, które zadają inni
    .more = Więcej na temat: { $topic } ({ $count })
    .topic = { $topic } ({ $count })
board-questions-others = Inne tematy
board-questions-quiet = Niektórzy chcą zapytać także o to
    .hint = Tylko jeśli jest taka chęć: to zostaje prywatne aż do innej decyzji
board-questions-time = Jeśli na każde liczyć około 5 minut, te pytania zajmą { $minutes } minut z godziny.

topic-second-opinion = Druga opinia
topic-new-diagnosis = Nowa choroba
topic-unclear-diagnosis = Gdy choroba nie jest jasna
topic-choice = Które leczenie wybrać
topic-surgery = Operacja
topic-strong-treatment = Chemioterapia, radioterapia i inne silne leczenie
topic-not-working = Gdy leczenie nie pomaga lub jest trudne
topic-rare = Rzadka choroba
topic-test-results = Badania i ich wyniki
topic-medicines = Leki
topic-long-term = Choroba niegroźna lub długa
topic-daily-life = Koszty, dojazdy i codzienne życie

# The starts of words, split by |, that speak of a topic in what the person has written.
read-topic-surgery = operac|operow|zoperow|zabieg|usun|usuw|wyciec|wycia|wycina|wytn|bypass|bajpas|przeszczep|transplant|implant|wszczep|protez|endoprotez|wymian|ablac|rozrusznik|stymulator
read-topic-strong-treatment = chemi|radiot|radiac|naswietl|napromien|immunot|wlew|kroplow|macierzyst
read-topic-test-results = biops|tomograf|rezonans|mri|ct|usg|ultrason|rtg|rentgen|przeswietl|badani|laborat|wynik
read-topic-not-working = gorzej|pogorsz|pogarsz|nieskutecz|niepozadan|uboczn
read-topic-rare = rzadk|syndrom
read-topic-medicines = tablet|pigulk|kapsul|lekarst|leki|lekow|lekach|lekami|lekom

## The questions that matter most

board-top = Które 3 pytania są najważniejsze?
    .open = Wybierz 3 najważniejsze
board-top-chosen = { $count ->
    [0] Proszę zacząć od najważniejszego. Pierwsze 3 stoją na stronie 1
    [one] Wybrano 1. Pierwsze 3 stoją na stronie 1
    [2] Wybrano 2. Pierwsze 3 stoją na stronie 1
    [3] Wybrano 3. Stoją na stronie 1, pozostałe są na wypadek wolnego czasu
    [few] Wybrano { $count }. Na stronie 1 mieszczą się 3, pozostałe są za nimi
    [many] Wybrano { $count }. Na stronie 1 mieszczą się 3, pozostałe są za nimi
   *[other] Wybrano { $count }. Na stronie 1 mieszczą się 3, pozostałe są za nimi
}
board-top-place = Numer { $place }

## Papers

board-records = Jakie dokumenty i zdjęcia już są?
    .hint = Czy na każdym są nazwisko i data urodzenia, takie jak w dowodzie osobistym?
    .open = Przejrzyj dokumenty, których chcą lekarze
board-records-clinic = O co prosiła ta placówka
board-records-core = Na każdą wizytę
board-records-others = O co często proszą inne placówki
board-records-specialty = { $specialty }
board-records-own = Inne z tej listy

## Medicines

board-medicines = Proszę położyć wszystkie opakowania na stole. Czy jest też coś z tego?
    .hint = Wybór wiersza dodaje lek, a zajrzeć warto też do łazienki i lodówki
    .open = Przejrzyj rodzaje, które łatwo przeoczyć
    .nothing-else = Nie używam niczego więcej z tej listy
board-medicines-none = Brak

forgotten-drops = Krople do oczu, uszu lub nosa
forgotten-creams = Kremy i maści
forgotten-patches = Plastry
forgotten-injections = Zastrzyki, także te w przychodni
forgotten-inhalers = Inhalatory i aerozole
forgotten-over-the-counter = Ze sklepu lub apteki, bez recepty
forgotten-vitamins = Witaminy i minerały
forgotten-herbs = Zioła i herbatki
forgotten-abroad = Z innego kraju
forgotten-someone-else = Lek innej osoby
forgotten-stopped = Odstawione w ostatnich 3 miesiącach

## The family

board-family = Czy ktoś w rodzinie miał jedną z tych chorób?
    .hint = Proszę otwierać grupy po kolei, można podać w przybliżeniu
    .open = Przejrzyj choroby, które bywają w rodzinach
    .nobody = Nikt w mojej rodzinie nie miał żadnej z nich
    .not-known = Nie wiem
board-family-nobody = Nikt
board-family-noted = { $count ->
    [one] Zapisano 1
    [few] Zapisano { $count }
    [many] Zapisano { $count }
   *[other] Zapisano { $count }
}
# One of several brothers of whom nothing else is known yet.
board-family-alike = { $name } { $place }
board-family-group =
    .hint = Proszę wybrać chorobę, a potem to, kto ją miał
board-family-who = { $illness }: kto to miał?
    .hint = Proszę wybrać każdą osobę, która to miała. Potem będzie pytanie o wiek

family-group-cancer-breast-pelvis = Rak piersi, macicy, jajnika lub prostaty
family-group-cancer-digestive = Rak żołądka, jelita, wątroby lub trzustki
family-group-cancer-other = Inne nowotwory złośliwe
family-group-tumors = Rzadkie guzy, znane zmiany w genach
family-group-heart = Serce
family-group-vessels-blood = Krew, naczynia krwionośne i udar
family-group-metabolism = Cukrzyca, tarczyca i podobne
family-group-digestion-kidney-lung = Żołądek, jelita, nerki i płuca
family-group-brain = Mózg, nerwy i mięśnie
family-group-mind = Psychika i nastrój
family-group-birth = Ciąża, poród i rozwój
family-group-senses-joints = Oczy, uszy, skóra i stawy
family-group-reactions = Zakażenia, obrzęki, złe reakcje

side-own = Bracia, siostry i dzieci
side-mothers = Strona matki
side-fathers = Strona ojca
side-others = Inni
