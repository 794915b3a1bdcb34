### Lists of names that are brought: what was done; what happened, and what to do.
### This translation still needs a reader from the field.

names-add = Dodaje listę: archiwum RxTerms bez zmian albo tabelę z tabulatorami
names-remove = Usuwa listę, która była dodana
names-arg-file = Archiwum RxTerms, plik z niego albo tabela, której pierwszy wiersz nazywa kolumny
names-arg-called = Jak lista ma się nazywać
names-arg-name = Jak lista się nazywa

names-count =
    { $count ->
        [one] 1 nazwa
        [few] { $count } nazwy
        [many] { $count } nazw
       *[other] { $count } nazwy
    }
names-added =
    { $count ->
        [one] Dodano listę { $name }: 1 nazwa.
        [few] Dodano listę { $name }: { $count } nazwy.
        [many] Dodano listę { $name }: { $count } nazw.
       *[other] Dodano listę { $name }: { $count } nazwy.
    }
names-replaced =
    { $count ->
        [one] Dodano listę { $name } w miejsce wcześniejszej: 1 nazwa.
        [few] Dodano listę { $name } w miejsce wcześniejszej: { $count } nazwy.
        [many] Dodano listę { $name } w miejsce wcześniejszej: { $count } nazw.
       *[other] Dodano listę { $name } w miejsce wcześniejszej: { $count } nazwy.
    }
names-from = Data listy: { $date }.
names-from-unknown = Nazwa pliku nie mówi, z kiedy on jest.
names-removed = Usunięto listę { $name }.
names-damaged = Uszkodzona, więc pominięta. Proszę ją usunąć i dodać jeszcze raz.

names-too-large = Plik { $file } jest o wiele większy niż jakakolwiek lista nazw.
    .advice = Proszę sprawdzić, czy to właściwy plik.
names-archive = Archiwum { $file } jest uszkodzone, ucięte lub zablokowane.
    .advice = Proszę pobrać plik jeszcze raz i dodać go bez zmian.
names-nothing-inside = W { $file } nie ma listy nazw, którą program zna.
    .advice = Proszę sprawdzić, czy to archiwum RxTerms. Zawiera ono plik podobny do RxTerms202611.txt.
names-empty = W { $file } nie ma nazw.
    .advice = Proszę sprawdzić, czy to właściwy plik.
names-not-text = { $file } nie jest plikiem tekstowym w UTF-8. Problem jest w wierszu { $line }.
    .advice = Proszę sprawdzić, czy to właściwy plik, albo zapisać go ponownie jako tekst w UTF-8.
names-character = Wiersz { $line } pliku { $file } zawiera znak, którego nie widać.
    .advice = Proszę go usunąć albo pobrać plik z miejsca godnego zaufania.
names-long-line = Wiersz { $line } pliku { $file } jest o wiele dłuższy niż jakikolwiek wiersz listy.
    .advice = Proszę sprawdzić, czy to właściwy plik.
names-cells = Wiersz { $line } pliku { $file } ma za mało lub za dużo komórek. Być może jest ucięty.
    .advice = Proszę pobrać plik jeszcze raz i dodać go bez zmian.
names-column = Pierwszy wiersz pliku { $file } nie zawiera kolumny „{ $column }”.
    .advice = Proszę sprawdzić, czy to właściwy plik. Kolumny rozdziela tabulator, a w RxTerms znak „|”.
names-name = Wiersz { $line } pliku { $file } nie ma nazwy albo jest ona za długa.
    .advice = Proszę wpisać tam nazwę do 200 liter, a potem dodać plik jeszcze raz.
names-cell = Wiersz { $line } pliku { $file } ma w kolumnie „{ $column }” coś innego, niż program zna.
    .advice = Proszę poprawić tę komórkę albo zostawić ją pustą, a potem dodać plik jeszcze raz.
names-called = Lista nie może nazywać się „{ $name }”.
    .advice = Można użyć do 40 znaków: liter od a do z, cyfr i „-”.
names-not-there = Nie ma listy o nazwie „{ $name }”.
    .advice = Proszę wybrać jedną z tych: { $names }
names-none-brought = Nie ma listy o nazwie „{ $name }”. Żadnej jeszcze nie dodano.
    .advice = Wszystkie listy pokazuje: previsit names
names-built-in = Własna lista jest częścią programu i zostaje.
    .advice = Wszystkie listy pokazuje: previsit names
