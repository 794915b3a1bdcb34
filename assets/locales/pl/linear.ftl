### Plain mode: the interview in lines. Commands are the same at every prompt.
### This translation still needs a reader from the field.

plain-hello = Proszę wpisać odpowiedź i nacisnąć Enter. ? to pomoc, ?? to wszystkie polecenia, < cofa, a słowo koniec zamyka. Każda odpowiedź zapisuje się od razu.
plain-question = Pytanie { $now } z { $all }. { $question }
plain-now = Teraz: { $words }
plain-keep = Enter zostawia tę odpowiedź.
plain-chosen = { $words } (wybrane)
plain-ticked = Wybrano: { $words }.
plain-unticked = Już nie wybrano: { $words }.
plain-cleared = Odpowiedź cofnięto. Aby ją przywrócić, proszę wpisać: cofnij.
plain-more = { $count ->
    [one] Jeszcze 1. Aby usłyszeć, proszę wpisać: dalej.
    [few] Jeszcze { $count }. Aby usłyszeć, proszę wpisać: dalej.
    [many] Jeszcze { $count }. Aby usłyszeć, proszę wpisać: dalej.
   *[other] Jeszcze { $count }. Aby usłyszeć, proszę wpisać: dalej.
}
plain-found = { $count ->
    [one] Znaleziono 1.
    [few] Znaleziono { $count }.
    [many] Znaleziono { $count }.
   *[other] Znaleziono { $count }.
}
plain-garbled = Problem: niektórych liter tego wiersza nie dało się odczytać. Proszę je sprawdzić i w razie błędu wpisać wiersz jeszcze raz.

# What can be typed now
plain-ask-one = Proszę wpisać numer. Enter zostawia pytanie bez odpowiedzi.
plain-ask-one-kept = Proszę wpisać numer albo nacisnąć Enter, by zostawić wybór.
plain-ask-several = Proszę wpisać jeden lub kilka numerów, na przykład 1 3. Enter zostawia pytanie bez odpowiedzi.
plain-ask-several-kept = Proszę wpisać właściwe numery, na przykład 1 3, albo nacisnąć Enter, by zostawić wybór.
plain-ask-ticks = Numer wybiera lub cofa wybór; kilka numerów rozdziela spacja. Enter przechodzi dalej.
plain-ask-list = Numer zmienia pozycję, + dodaje, - z numerem usuwa.
plain-ask-rows = Proszę wpisać numer.
plain-ask-nothing = Znak < cofa.
plain-ask-lines = Proszę wpisywać po jednym w wierszu. Pusty wiersz kończy listę.
plain-ask-day = Proszę wpisać numer albo nacisnąć Enter, by zostawić własne słowa.
plain-ask-offered = Proszę wpisać numer albo odpowiedź. Enter przechodzi dalej.
plain-ask-offers = Proszę wpisać numer albo nacisnąć Enter, by zostawić „{ $words }”.
plain-ask-boxes = Enter wpisuje to w pola, a 1 zostawia słowa bez zmian.
plain-ask-others = Proszę wpisać numer albo odpowiedź.
plain-ask-one-of-these = Proszę wpisać jeden z tych numerów.
plain-enter = Enter oznacza: { $words }.
plain-enter-number = Enter oznacza numer { $number }, { $words }.
plain-enter-back = Enter cofa.
plain-digits = „{ $digits }” to także numer na liście: { $words }. Proszę wpisać { $digits } jeszcze raz, by wybrać: { $words }. Enter zostawia „{ $digits }”.

# What cannot be done here
plain-no-question = Nie ma tu odpowiedzi, którą to mogłoby zmienić.
plain-no-others = Nie ma tu innych odpowiedzi. Proszę wpisać numer albo nacisnąć Enter.
plain-no-more = To było wszystko. Nie ma tu nic więcej.
plain-no-numbers = Nie ma tu numerów. Proszę wpisać odpowiedź albo ? po pomoc.
plain-no-number = Nie ma tu numeru { $number }. Proszę wpisać numer od 1 do { $last }.
plain-one-number = Tu można wpisać tylko jeden numer.
plain-nobody-open = Nie otwarto jeszcze niczyich odpowiedzi. Najpierw proszę wybrać osobę.
plain-nothing-found = Nic tu nie nazywa się „{ $words }”. Proszę wpisać numer albo ? po pomoc.

# Help
plain-help-others = Inne odpowiedzi na to pytanie:
plain-help-commands = ?? podaje wszystkie polecenia.

# Commands in words; the English words work in every language. No accents, so that every keyboard can type them.
plain-word-undo = cofnij
plain-word-redo = ponownie
plain-word-go = skocz
plain-word-sheet = karta
plain-word-more = dalej
plain-word-quit = koniec

# What each command does
plain-does-back = wraca do poprzedniego pytania
plain-does-help = mówi, po co jest to pytanie
plain-does-commands = podaje wszystkie polecenia
plain-does-where = mówi, które to miejsce i ile jest gotowe
plain-does-leave-out = pomija to pytanie
plain-does-clear = cofa odpowiedź i pyta jeszcze raz
plain-does-others = podaje inne odpowiedzi, na przykład „nie wiem”; /1 to pierwsza z nich
plain-does-numbers = wybiera te numery
plain-does-add = dodaje pozycję do listy
plain-does-remove = usuwa z listy numer 2
plain-does-more = podaje następnych dziewięć z długiej listy
plain-does-undo = cofa ostatnią zmianę
plain-does-redo = robi ją ponownie
plain-does-go = przechodzi do części 3; skocz i nazwa przechodzi do tego, co się tak nazywa
plain-does-sheet = przygotowuje kartę
plain-does-quit = zapisuje i zamyka
plain-does-space = Spacja przed wierszem sprawia, że jest on odpowiedzią, słowo w słowo. Odpowiedź może więc zaczynać się dowolnym znakiem.
