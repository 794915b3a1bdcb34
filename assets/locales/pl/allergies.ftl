### The part about allergies and bad reactions: to what, what happened, how bad it was.
### This translation still needs a reader from the field.

part-allergies = Uczulenia i złe reakcje
    .help = Czy jakiś lek, jedzenie lub coś innego wywołało kiedyś chorobę? Każdy lekarz sprawdza to przed leczeniem.

list-allergies-allergies = Uczulenia i złe reakcje
    .label = Uczulenia i złe reakcje
    .count = { $count ->
        [one] 1 uczulenie
        [few] { $count } uczulenia
        [many] { $count } uczuleń
       *[other] { $count } uczulenia
    }
    .hint = Leki, jedzenie, lateks, plastry, kontrast do badań, owady
    .help = To zawsze stoi na stronie 1. Jeśli uczuleń nie ma, proszę to zaznaczyć. To też jest odpowiedź.
    .add = Dodaj uczulenie lub złą reakcję
    .another = Dodaj następne uczulenie lub złą reakcję
    .none = Nie wiem o żadnych uczuleniach u siebie
    .none-label = Brak znanych uczuleń i reakcji
    .entry = Reakcja bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każde w osobnym wierszu

allergy-to = Co wywołało złą reakcję?
    .label = Reakcja na
    .hint = Na przykład penicylina, orzechy lub plaster
    .help = Najlepsza jest dokładna nazwa. „Lek na pęcherz” to więcej niż nic.

allergy-trigger = Jakiego rodzaju jest to rzecz?
    .label = Rodzaj
    .help = Personel może tego unikać: przy badaniu, przy posiłkach lub przy opatrywaniu rany.

allergy-reaction = Co się stało?
    .label = Co się stało
    .hint = Na przykład wysypka, obrzęk, wymioty lub trudności z oddychaniem
    .help = Lekarz może odróżnić uczulenie od innych złych skutków. Własne słowa wystarczą.

allergy-severity = Jak ciężka była reakcja?
    .label = Jak ciężka
    .help = To mówi personelowi, jak bardzo trzeba uważać. Liczy się to, jak było naprawdę.

allergy-date = Kiedy to było?
    .label = Kiedy
    .hint = Wystarczy rok, a także „gdy miałam 10 lat”
    .help = Niektóre reakcje z latami słabną, inne zostają.

## Choices

trigger-medicine = Lek
trigger-food = Jedzenie
trigger-contrast = Kontrast do badań obrazowych
trigger-latex = Lateks (guma)
trigger-tape = Taśma lub plaster
trigger-iodine = Jod
    .help = Brązowy płyn, którym czyści się skórę przed operacją.
trigger-insect = Ugryzienie lub użądlenie owada
trigger-other = Coś innego

severity-mild = Lekka
    .help = Przeszkadzała, ale minęła sama.
severity-bad = Ciężka
    .help = Trzeba było iść do lekarza lub coś na to wziąć.
severity-emergency = Stan nagły
    .help = Było zagrożenie, duszność, omdlenie lub trzeba było jechać do szpitala.
