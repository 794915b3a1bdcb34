### The full-screen wizard: pages, buttons, keys and messages.
### This translation still needs a reader from the field.

program-title = Karta na wizytę
person-new = Nowa osoba
nothing-leaves = Nic nie opuszcza tego komputera
saved-at = Zapisano { $time }
not-saved = Nie zapisano
not-filled-in = nie wypełniono
preview-heading = Karta w obecnej postaci
hidden-back = Kontynuuj
window-too-small = Proszę powiększyć okno. Nic nie zginęło.

# Fixed words (see the safety rules of the project); every language has them.
safety-emergency = Ból w klatce piersiowej, trudności z oddychaniem, osłabienie twarzy lub ręki, trudności z mówieniem? Silne krwawienie, ciężka reakcja alergiczna, nagłe splątanie, omdlenie lub myśli o odebraniu sobie życia? Proszę tu przerwać. Proszę od razu zadzwonić pod miejscowy numer alarmowy. Gorączka podczas chemioterapii: proszę od razu zadzwonić do swojego zespołu onkologicznego, w dzień i w nocy.
safety-not-advice = Ten program nie jest poradą lekarską. Pomaga w rozmowie z lekarzem.
safety-no-change = Z powodu tej karty proszę nie zaczynać brać leku, nie odstawiać go ani nie zmieniać.

# Choose person
choose-title = Karta na wizytę
choose-heading = Dla kogo jest ta wizyta?
choose-new = Nowa osoba
choose-demo = Wypróbuj na zmyślonej osobie
choose-first-time = Pierwszy raz tutaj? Proszę wybrać nową osobę albo rozejrzeć się na zmyślonej.
choose-stopped = Przerwano tutaj: { $name }, { $part }. Enter wraca w to miejsce.
choose-letters = Litery za małe? Proszę przytrzymać Ctrl i nacisnąć + (na Macu: Cmd i +).
choose-plain = Czytnik ekranu? Proszę to zamknąć i uruchomić previsit --plain
choose-broken = Tych odpowiedzi nie udało się odczytać. Enter mówi, co zrobić.
broken-heading = Tych odpowiedzi nie udało się odczytać
broken-aside = Odłożenie pliku na bok niczego nie usuwa. Można zacząć od nowa albo wstawić na jego miejsce kopię.
broken-put-aside = Odłóż plik na bok
choose-refused = Tych odpowiedzi nie można teraz otworzyć. Enter mówi dlaczego.
choose-how-to-close = To jest pierwsza strona. Ctrl+Q zamyka program.
choose-set-aside = Tych odpowiedzi nie udało się odczytać. Plik odłożono na bok jako { $file }. Niczego nie usunięto.
parts-done = Gotowe części: { $done } z { $all }

# Task list
tasks-heading = Co teraz?
group-visit = Wizyta
group-health = Zdrowie
group-sheet = Karta
standing-to-do = Do zrobienia
standing-started = Zaczęte
standing-done = Gotowe
tasks-optional = można to pominąć
tasks-check = Sprawdź odpowiedzi
tasks-findings = { $count ->
    [0] Nic do sprawdzenia
    [one] 1 rzecz do sprawdzenia
    [few] { $count } rzeczy do sprawdzenia
    [many] { $count } rzeczy do sprawdzenia
   *[other] { $count } rzeczy do sprawdzenia
}
tasks-make = Przygotuj kartę
tasks-ready = Gotowe: w lukach stoi „nie wypełniono”

# Questions
page-position = { $part }: pytanie { $now } z { $all }
page-style-one = Jedno pytanie na stronie. F3 pokazuje wszystkie pola tej części na jednej stronie.
page-style-all = Wszystkie pola tej części. F3 wraca do jednego pytania na stronie.
sheet-will-say = Na karcie będzie: { $words }
problem = Problem: { $problem }
problem-stays = Proszę to zmienić albo jeszcze raz nacisnąć Enter, by zostawić to, co napisano.
date-ask = To może oznaczać dwa dni. Który z nich?
leave-out = Pomiń to pytanie
leave-out-again = Cofnij tę odpowiedź i pomiń pytanie
suggest-called = inna nazwa: { $names }
suggest-sold = sprzedawane też jako: { $names }
suggest-contains = zawiera: { $names }
suggest-as-written = Zostaw „{ $words }” tak, jak napisano
suggest-found = { $count ->
    [one] Znaleziono 1. Strzałka w dół wybiera, można też pisać dalej.
    [few] Znaleziono { $count }. Strzałka w dół pozwala wybrać, można też pisać dalej.
    [many] Znaleziono { $count }. Strzałka w dół pozwala wybrać, można też pisać dalej.
   *[other] Znaleziono { $count }. Strzałka w dół pozwala wybrać, można też pisać dalej.
}
choices-narrowed = Tylko te z „{ $words }”. Backspace przywraca pozostałe.
choices-order = { $words } (numer { $place })
column-when = Kiedy
list-not-given = nie podano
list-moved = Przesunięto. Teraz to numer { $place }.
list-cannot-move = Dalej nie można przesunąć. To numer { $place }.
list-added = { $count ->
    [0] Niczego nie dodano.
    [one] Dodano 1. { undo-takes-back }
    [few] Dodano { $count }. { undo-takes-them-back }
    [many] Dodano { $count }. { undo-takes-them-back }
   *[other] Dodano { $count }. { undo-takes-them-back }
}
many-hint = Po jednym w wierszu. Alt+Enter zaczyna nowy wiersz

# Buttons
button-continue = Przejdź dalej
button-back = Wróć
button-finished = Zakończ tę część
button-later = Wróć do tego później
button-add-many = Dodaj je do listy
button-to-list = Wróć do listy
button-more = { $count ->
    [one] Jeszcze 1 pytanie na ten temat
    [few] Jeszcze { $count } pytania na ten temat
    [many] Jeszcze { $count } pytań na ten temat
   *[other] Jeszcze { $count } pytania na ten temat
}
button-move-up = Przesuń w górę
button-move-down = Przesuń w dół
button-remove = Usuń
button-next-part = Następna część: { $part }
button-check = Sprawdź odpowiedzi
button-all-parts = Wróć do listy części
button-make = Przygotuj kartę
button-open-file = Otwórz
button-close = Zapisz i zamknij
button-stay = Zostań tutaj
button-back-to-page = Wróć do strony

# The end of a part
end-heading = { $part }: to było ostatnie pytanie
end-done = Na wszystko tutaj jest odpowiedź. Można ją zmienić w każdej chwili.
end-open = Niektóre odpowiedzi są otwarte. Na karcie stoi przy nich „nie wypełniono”.

# Undo
undo-done = Cofnięto. Ctrl+Y robi to jeszcze raz.
redo-done = Zrobiono ponownie. { undo-takes-back }
# Said behind what was removed or added
undo-brings-back = Ctrl+Z to przywraca.
undo-takes-back = Ctrl+Z to cofa.
undo-takes-them-back = Ctrl+Z je cofa.
undo-nothing = Nie ma niczego do cofnięcia.
redo-nothing = Nie ma niczego do ponownego zrobienia.
saved-as-you-go = Zapisano. Każda odpowiedź zapisuje się od razu.

# Check your answers
check-title = Sprawdzanie odpowiedzi
check-findings = { $count ->
    [0] Nic do sprawdzenia. Warto przeczytać odpowiedzi jeszcze raz.
    [one] 1 rzecz do sprawdzenia
    [few] { $count } rzeczy do sprawdzenia
    [many] { $count } rzeczy do sprawdzenia
   *[other] { $count } rzeczy do sprawdzenia
}

# Make the sheet
make-title = Przygotowanie karty
make-heading = Przygotowanie karty
make-for = Dla kogo ma być?
make-for-doctor = Dla lekarza
make-for-patient = Dla pacjenta, z miejscem do pisania
make-for-both = Obie
make-paper = Papier
make-paper-a4 = A4
make-paper-letter = Letter
make-letters = Litery
make-letters-normal = Zwykłe, 12 punktów
make-letters-large = Duże, 18 punktów, więcej stron
make-without = Pomiń te części
make-private-heading = Prywatne notatki
make-private = Wydrukuj je też, na kartce pacjenta
make-now = Co teraz?
make-show = Pokaż najpierw tutaj
make-print = Wydrukuj na { $printer }
make-pdf = Zapisz jako PDF
make-text = Zapisz jako zwykły tekst
make-file = Plik trafi tutaj. Można to zmienić
make-answers-heading = Odczytanie odpowiedzi w przyszłości
make-answers-hint = Kto ma plik, może wtedy odczytać wszystkie wydrukowane odpowiedzi
make-answers = Włóż odpowiedzi do PDF
make-more-papers = Więcej dokumentów, jako PDF
make-handout-letters = Listy z prośbą o brakujące dokumenty
make-handout-cover = Spis tego, co przynoszę
make-handout-card = Lista leków do złożenia, do portfela
make-pages = { $count ->
    [one] 1 strona. Bez wydrukowania lub wysłania nikt jej nie dostanie.
    [few] { $count } strony. Bez wydrukowania lub wysłania nikt ich nie dostanie.
    [many] { $count } stron. Bez wydrukowania lub wysłania nikt ich nie dostanie.
   *[other] { $count } strony. Bez wydrukowania lub wysłania nikt ich nie dostanie.
}
make-saved = Zapisano jako { $file }
make-printed = Wysłano do drukarki { $printer }.
make-opened = Plik się otwiera.
reading-title = Karta do czytania. Esc wraca
done-heading = Dokument jest gotowy
done-next = Proszę zabrać go ze sobą, razem z lekami i dokumentami. Jeśli można, także kogoś, kto będzie słuchać.
done-private = Kto ma plik, może go przeczytać. Warto trzymać go tam, gdzie inne dokumenty.

# Help
help-title = Pomoc
help-heading = Pomoc
help-emergency = W nagłej sytuacji
help-keys = Klawisze
help-plain-answers = Każda odpowiedź zostaje na tym komputerze. Aby usunąć osobę, proszę to zamknąć i wpisać: previsit remove NAZWISKO
help-choose = Tu wybiera się osobę, dla której jest wizyta, albo dodaje nową. Zmyślona osoba jest na próbę.
help-tasks = Można otworzyć dowolną część, w dowolnej kolejności. Kartę można przygotować w każdej chwili.
help-check = Pierwsze wiersze to rzeczy do sprawdzenia. Niżej są wszystkie odpowiedzi: Enter na wierszu pozwala go zmienić.
help-make = Karta dla lekarza zawiera fakty. Na karcie pacjenta jest miejsce na zapisanie odpowiedzi.
help-goto = Proszę wpisać słowo i wybrać właściwy wiersz.

# Go to
goto-title = Przejście do
goto-heading = Dokąd przejść?
goto-hint = Proszę wpisać część nazwy, a Enter wybierze pierwszy wiersz
goto-nothing = Nic się tak nie nazywa. Proszę usunąć kilka liter.
goto-tasks = Lista części
goto-people = Inne osoby

# Closing
closing-heading = Czy zamknąć program?
closing-saved = Wszystkie odpowiedzi są zapisane.
closing-not-saved = Ostatnie odpowiedzi nie są jeszcze zapisane. Po wyborze „Zostań tutaj” program spróbuje znowu.
closing-back = Aby wrócić, proszę wpisać: previsit

# Keys: what a key does, in a word for the footer, and in a sentence for the help page.
key-enter-choose = Wybierz
key-enter-tick = Zaznacz
key-enter-continue = Dalej
key-enter-open = Otwórz
key-enter-go-there = Przejdź tam
key-enter-change = Zmień
key-enter-back-to-page = Wróć
key-choose = Wybierz
    .help = Bierze zaznaczoną rzecz: zapamiętuje odpowiedź i przechodzi dalej
key-back = Wróć
    .help = Wraca o krok i zachowuje to, co wpisano
key-up = W górę
    .help = Przechodzi do wiersza wyżej
key-down = W dół
    .help = Przechodzi do wiersza niżej
key-up-down = Ruch
key-next = Następne
    .help = Przechodzi do następnej rzeczy, także do „Przejdź dalej” i „Wróć”
key-previous = Poprzednie
    .help = Przechodzi do poprzedniej rzeczy
key-help = Pomoc
    .help = Mówi, po co jest to pytanie, i pokazuje klawisze
key-go-to = Przejdź do
    .help = Przechodzi do dowolnej części lub pytania po nazwie
key-pages = Wszystkie pola
    .help = Pokazuje wszystkie pola części na jednej stronie albo jedno pytanie na stronie
key-add = Dodaj
    .help = Dodaje wiersz do listy
key-remove = Usuń
    .help = Usuwa zaznaczony wiersz; Ctrl+Z go przywraca
key-move-up = Przesuń wyżej
    .help = Przesuwa zaznaczony wiersz w górę
key-move-down = Przesuń niżej
    .help = Przesuwa zaznaczony wiersz w dół
key-undo = Cofnij
    .help = Cofa ostatnią zmianę, na każdej stronie
key-redo = Ponownie
    .help = Robi ją jeszcze raz
key-sheet = Karta
    .help = Przygotowuje kartę
key-save = Zapisz
    .help = Mówi, że każda odpowiedź zapisuje się od razu
key-hide = Ukryj
    .help = Ukrywa wszystko, aż do powrotu
key-close = Zamknij
    .help = Zapisuje i zamyka
key-interrupt = Zamknij
    .help = Mówi, co zapisano, a naciśnięty jeszcze raz zamyka
key-page-up = W górę
    .help = Przechodzi o dziesięć wierszy w górę
key-page-down = W dół
    .help = Przechodzi o dziesięć wierszy w dół
key-new-line = Nowy wiersz
    .help = Zaczyna nowy wiersz w długim tekście
key-left = W lewo
    .help = Wraca o jedną literę w tekście
key-right = W prawo
    .help = Przechodzi o jedną literę dalej w tekście
key-word-left = Słowo wstecz
    .help = Wraca o jedno słowo w tekście
key-word-right = Słowo dalej
    .help = Przechodzi o jedno słowo dalej w tekście
key-home = Początek
    .help = Przechodzi na początek wiersza
key-end = Koniec
    .help = Przechodzi na koniec wiersza
key-backspace = Usuń literę
    .help = Usuwa literę przed kursorem
key-delete = Usuń literę
    .help = Usuwa literę przy kursorze
key-delete-word = Usuń słowo
    .help = Usuwa słowo przed kursorem
key-space = Zaznacz
    .help = Zaznacza wiersz; w tekście jest to spacja
key-digits = Wiersz
    .help = Wybiera wiersz o tym numerze, na listach
key-question-mark = Pomoc
    .help = Pokazuje pomoc; w polu proszę wpisać sam ten znak i nacisnąć Enter
make-print-usual = Drukuj
make-not-printed = Drukarka tego nie przyjęła. Proszę zapisać PDF i wydrukować go stamtąd.
make-not-opened = Nie znaleziono programu do otwarcia pliku. Plik to { $file }
make-no-pdf = Nie udało się utworzyć PDF. Proszę zapisać kartę jako zwykły tekst.
