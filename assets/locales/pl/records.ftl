### The part about papers and pictures for the visit: what there is, where it is, and what is still missing.
### This translation still needs a reader from the field.

part-records = Wyniki badań i dokumenty na wizytę
    .help = Druga opinia opiera się na wynikach badań. Ta część pokazuje, co już jest, a czego jeszcze brakuje.

records-clinic-wants = Co placówka prosiła przynieść?
    .label = O co prosiła placówka
    .hint = Proszę zajrzeć do listu lub zapytać przez telefon
    .help = To, o co prosi placówka, jest pierwsze. Jeśli o nic nie prosiła, proszę to pominąć.

list-records-records = Wyniki badań i dokumenty na wizytę
    .label = Dokumenty i zdjęcia
    .count = { $count ->
        [one] 1 dokument
        [few] { $count } dokumenty
        [many] { $count } dokumentów
       *[other] { $count } dokumentu
    }
    .hint = Listy, opisy, zdjęcia z badań, wyniki laboratoryjne, karty urządzeń
    .help = Lekarz widzi, co będzie na wizycie, a co jest w drodze. Stąd nic nie jest wysyłane.
    .add = Dodaj dokument lub zdjęcie (opis, badanie obrazowe, list, wynik)
    .another = Dodaj następny dokument lub zdjęcie
    .none = Nie mam dokumentów ani zdjęć
    .none-label = Nie ma dokumentów ani zdjęć
    .entry = Dokument bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdy w osobnym wierszu

records-names-match = Czy na każdym są nazwisko i data urodzenia, takie jak w dowodzie osobistym?
    .label = Nazwiska i daty urodzenia się zgadzają
    .help = Placówka może nie móc użyć dokumentów z innym nazwiskiem. Nazwiska po ślubie i błędy w pisowni są częste.

record-what = Co to jest?
    .label = Dokument lub zdjęcie
    .hint = Na przykład rezonans głowy lub list ze szpitala
    .help = Większość dokumentów ma na górze tytuł. Można go przepisać.

record-date = Kiedy było badanie lub wizyta?
    .label = Data badania lub wizyty
    .hint = Data badania, a nie wydruku
    .help = Najnowsze wyniki liczą się najbardziej. Starsze pokazują, jak coś się zmieniało.

record-place = Gdzie to zrobiono?
    .label = Gdzie to zrobiono
    .hint = Przychodnia, szpital lub laboratorium i miejscowość
    .help = Tam można poprosić o kopie i zdjęcia.

record-form = W jakiej jest postaci?
    .label = Postać
    .hint = Proszę zaznaczyć wszystko, co pasuje
    .help = Przy badaniu obrazowym wielu lekarzy chce zdjęć i pisemnego opisu.

record-state = Czy już jest?
    .label = Stan
    .help = Od razu widać, co zrobić przed wizytą. Lekarz widzi, czego brakuje.

record-asked-on = Kiedy była prośba o to?
    .label = Data prośby
    .hint = Wystarczy przybliżona data
    .help = Kopie mogą zająć kilka tygodni. Data pomaga, gdy trzeba zapytać ponownie.

record-disc-works = Czy płyta lub link są sprawdzone i działają?
    .label = Płyta lub link działa
    .help = Niektóre płyty nie otwierają się w innej placówce. Jeśli nie było próby, proszę to pominąć.

record-language = W jakim to jest języku?
    .label = Język
    .hint = Proszę podać też, czy jest tłumaczenie
    .help = Lekarz musi móc to przeczytać. Placówka może znać tłumacza.

record-matches-id = Czy są na nim nazwisko i data urodzenia, takie jak w dowodzie osobistym?
    .label = Nazwisko i data urodzenia się zgadzają
    .help = Placówka może nie móc użyć dokumentów z innym nazwiskiem. Nazwiska po ślubie i błędy w pisowni są częste.

record-file = Gdzie jest plik na tym komputerze?
    .label = Plik na tym komputerze
    .hint = Folder i nazwa pliku
    .help = To pomaga znów znaleźć plik. Nigdy się to nie drukuje.

# Said after the name of a file was given.
record-file-there = Plik tam jest.
record-file-missing = Na tym komputerze nie ma pliku o tej nazwie. Zostaje tak, jak napisano.

## Choices

record-form-report = Pisemny opis
record-form-pictures = Zdjęcia (płyta, pendrive lub link)
record-form-slides = Szkiełka lub wycinki tkanek
    .help = Cienkie skrawki, które laboratorium przechowuje po biopsji lub operacji.
record-form-tracing = Wykres lub zapis
    .help = Krzywe lub film, na przykład z badania serca lub mózgu.
record-form-letter = List od lekarza
record-form-lab-printout = Wyniki laboratoryjne
record-form-own-list = Własna lista lub notatki

record-state-in-hand = Mam to
record-state-in-portal = Widzę to w internecie
    .help = Jest na koncie w internecie, na przykład w portalu pacjenta.
record-state-asked = Poproszono o to, jeszcze nie ma
record-state-will-be-sent = Zostanie wysłane do placówki
record-state-cannot-get = Nie mogę tego dostać
record-state-not-needed = Niepotrzebne

# Said about a paper while its name is typed.
record-takes-longer = Na kopię czeka się często około { $days ->
    [one] 1 dnia
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dni
}. Wizyta jest za { $left ->
    [0] mniej niż 1 dzień
    [one] 1 dzień
    [few] { $left } dni
    [many] { $left } dni
   *[other] { $left } dni
}.
