### Help on the command line: what makes the program usable for everyone.
### This translation still needs a reader from the field.

help-commands = Polecenia trybu zwykłych wierszy

help-accessibility =
    Czytniki ekranu i brajl
    Proszę uruchomić previsit --plain. Zadaje te same pytania, wiersz po wierszu. Ustawienie ACCESSIBLE=1 robi to samo.
    ? podaje pomoc, a ?? wszystkie polecenia. Działa też skrypt z odpowiedziami na standardowym wejściu.

    Większe litery
    W większości terminali: przytrzymać Ctrl i nacisnąć +, a na Macu Cmd i +. Wszystko mieści się w 40 kolumnach i 12 wierszach.
    Karta dużym drukiem: previsit export NAZWISKO --to visit.pdf --large

    Silny kontrast
    previsit --high-contrast pokazuje białe litery na czarnym tle. Kolor nie jest potrzebny, by widzieć swoje miejsce. Zaznaczony wiersz ma przed sobą znak > i stoi na nim kursor. Ustawienie NO_COLOR jest przestrzegane.

    Proste terminale
    previsit --ascii pokazuje tylko litery ASCII. Program robi to sam, jeśli ustawienia języka nie mają innych liter.

    Mysz
    Mysz nie jest potrzebna. previsit --no-mouse zostawia ją terminalowi, więc można zaznaczać i kopiować tekst.

    Drżące ręce
    Przytrzymany klawisz liczy się raz. Każdą zmianę można cofnąć przez Ctrl+Z. Nie ma ograniczeń czasu.

    Ktoś zagląda przez ramię
    F12 ukrywa wszystko aż do powrotu. Pliki na tym komputerze zostają na swoim miejscu.

    Bez komputera
    previsit blank tworzy formularz ze wszystkimi pytaniami, do wypełnienia długopisem.
