### Words that screen, plain mode and paper share.
### This translation still needs a reader from the field.

list-separator = {", "}

# What a person may say instead of an answer. `.paper` is how a doctor reads it.
unknown-not-sure = Nie wiem
    .paper = nie ma pewności
unknown-nobody-knows = Nikt z zapytanych nie wie
    .paper = nikt z zapytanych nie wie
unknown-withheld = Wolę nie mówić
    .paper = woli nie mówić
instead-not-sure = Nie wiem
instead-nobody-knows = Nikt z zapytanych nie wie
instead-withheld = Wolę nie mówić

# The times of a day, in rows of the medicine list.
time-morning = rano
time-noon = w południe
time-evening = wieczorem
time-night = na noc

# Words that count as a number when an amount is read, split by |.
read-number-words = pół|pol|połowa|polowa|połowę|polowe|półtora|poltora|półtorej|poltorej|ćwierć|cwierc|ćwiartka|cwiartka|ćwiartkę|cwiartke|jeden|jedna|jedną|jedno|dwa|dwie|trzy|cztery|pięć|piec|sześć|szesc|siedem|osiem|dziewięć|dziewiec|dziesięć|dziesiec|dwanaście|dwanascie|raz|brak|nic|obie|oba
# Words that count as a decade when an age is read, split by |.
read-decade-words = dwudziest|trzydziest|czterdziest|pięćdziesi|piecdziesi|sześćdziesi|szescdziesi|siedemdziesi|osiemdziesi|dziewięćdziesi|dziewiecdziesi|nastolat|urodz|dzieck|dzieci|niemowl

# Words for 0, 1, 2 and so on, when it is asked how many; split by |, several words for one number by a space.
read-counts = brak żadnego zadnego żadnej zadnej żadnych zadnych zero nikt nikogo|jeden jedna jednego jedną|dwa dwie dwóch dwoch dwoje dwaj|trzy trzech troje trzej|cztery czterech czworo czterej|pięć piec pięciu pieciu pięcioro piecioro|sześć szesc sześciu szesciu sześcioro szescioro|siedem siedmiu siedmioro|osiem ośmiu osmiu ośmioro osmioro|dziewięć dziewiec dziewięciu dziewieciu|dziesięć dziesiec dziesięciu dziesieciu|jedenaście jedenascie jedenastu|dwanaście dwanascie dwunastu

problem-amount = Proszę wpisać liczbę i jednostkę, na przykład 500 mg lub pół tabletki
problem-age = Proszę wpisać wiek jako liczbę, na przykład 62 lub około 70
problem-scale = Proszę wpisać liczbę od 0 do 10
problem-count = Proszę wpisać liczbę od 0 do 20 albo „brak”

# The second look at the answers.
review-blank = { $question }: nie wypełniono
review-blank-of = { $name }: { $question } – nie wypełniono
review-unread = { $question }: program nie mógł tego odczytać, zostaje tak, jak napisano
review-unread-of = { $name }: { $question } – nie udało się odczytać, zostaje tak, jak napisano
review-lies-behind = { $question }: podany dzień ({ $day }) już minął. Czy jest nowa data?
review-lies-ahead = { $name }: { $question } – podano { $day }, a to jest dopiero w przyszłości
review-before-birth = { $name }: { $question } – podano { $day }, a to jest przed datą urodzenia
review-end-before-start = { $name }: koniec jest przed początkiem. Proszę sprawdzić obie daty
review-dose = { $name }: { $asks }
review-no-unit = { $name }: jako moc podano { $dose }. Czy to mg, czy inna jednostka?
review-parent-younger = { $name }: ten wiek nie pasuje do wieku pacjenta
review-ill-after-death = { $name }: choroba zaczęła się w późniejszym wieku niż podany
review-paper-missing = { $name }: poproszono o to, jeszcze nie ma
review-no-file = { $name }: na tym komputerze nie ma pliku { $file }
review-sensitive = { $question }: to będzie wydrukowane. Proszę to usunąć, jeśli nikt inny nie ma tego czytać
review-question-printed = { $name }: to będzie wydrukowane. Proszę zaznaczyć, jeśli ma zostać prywatne
review-top-open = Liczba zapisanych pytań: { $count }. Proszę wybrać 3 najważniejsze
review-list-empty = { $part }: brak odpowiedzi. Czy niczego nie ma, czy nie wiadomo?
review-top-three = { $count ->
    [one] Zapisano 1 pytanie. Lekarze lubią widzieć 3 najważniejsze
    [few] Zapisano { $count } pytania. Lekarze lubią widzieć 3 najważniejsze
    [many] Zapisano { $count } pytań. Lekarze lubią widzieć 3 najważniejsze
   *[other] Zapisano { $count } pytania. Lekarze lubią widzieć 3 najważniejsze
}
