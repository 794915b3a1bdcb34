### The part that is filled in after the visit: what the second doctor said, and what happens next.
### "Second doctor" is the doctor who was just visited.
### This translation still needs a reader from the field.

part-outcome = Po wizycie
    .help = Proszę wypełnić to zaraz po wizycie, póki wszystko jest świeże. Drugi lekarz to ten, u którego była ta wizyta.

## The answers

list-outcome-questions = Co odpowiedział lekarz
    .label = Odpowiedzi na pytania
    .count = { $count ->
        [one] 1 pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
    .hint = Aby wpisać odpowiedź, proszę otworzyć pytanie
    .on-paper = Pytania i to, co powiedział lekarz
    .help = To pytania zabrane na wizytę. Te bez odpowiedzi można zadać następnym razem.
    .none-label = Nie zapisano żadnych pytań
    .entry = Pytanie bez słów

## The second opinion

outcome-agrees-diagnosis = Czy drugi lekarz zgadza się co do choroby?
    .label = Zgadza się z diagnozą
    .help = Druga opinia może być zgodna, inna albo zostawić sprawy otwarte. Inna opinia nie dowodzi, że pierwsza była błędna.

outcome-second-diagnosis = Jaka to choroba według drugiego lekarza?
    .label = Diagnoza drugiego lekarza
    .hint = Proszę przepisać ją z listu albo podać, co powiedziano
    .help = Można wtedy zobaczyć oba zdania obok siebie.

outcome-agrees-plan = Czy drugi lekarz zgadza się z planem?
    .label = Zgadza się z planem
    .hint = Plan to jest to, co chce zrobić pierwszy lekarz
    .help = To pomaga zobaczyć, w czym lekarze myślą tak samo.

outcome-second-plan = Co chce zrobić drugi lekarz?
    .label = Plan drugiego lekarza
    .hint = Własnymi słowami, tak jak się pamięta
    .help = Można wtedy zobaczyć oba plany obok siebie.

outcome-why-differ = W czym 2 lekarze się różnią i dlaczego?
    .label = W czym się różnią i dlaczego
    .hint = Co powiedziano, własnymi słowami
    .help = Lekarze mogą się różnić z dobrych powodów. Jeśli się zgadzają, proszę to pominąć.

outcome-new-tests = Jakie nowe badania są w planie?
    .label = Nowe badania
    .hint = Badanie i jego termin
    .help = Widać wtedy, co jest jeszcze otwarte. Jeśli nie ma żadnych, można to zaznaczyć.

outcome-report = Czy będzie pisemny opis wizyty?
    .label = Pisemny opis
    .help = Z opisem w ręku pierwszy lekarz wie, co powiedziano.

outcome-own-words = Co powiedział lekarz, własnymi słowami?
    .label = Co powiedział lekarz
    .hint = Tak, jak by się to opowiedziało bliskiej osobie
    .help = Kto umie powiedzieć coś własnymi słowami, ten to rozumie. Jeśli nie, można zapytać jeszcze raz.

outcome-feel = Jakie uczucia to budzi?
    .label = Uczucia pacjenta
    .hint = Na przykład ulga, niepewność lub smutek
    .help = Uczucia są ważne przy decyzji. Można to pominąć.

outcome-choice = Jaki jest wybór?
    .label = Wybór pacjenta
    .hint = „Potrzebuję więcej czasu” to też odpowiedź
    .help = To własny wybór i można go zmienić. Można to pominąć.

## What happens next

list-outcome-steps = Co dalej
    .label = Następne kroki
    .count = { $count ->
        [one] 1 krok
        [few] { $count } kroki
        [many] { $count } kroków
       *[other] { $count } kroku
    }
    .hint = Badania, telefony, listy, wizyty i leczenie
    .help = Dzięki liście nic nie zginie między 2 placówkami. 3 kroki często wystarczą.
    .add = Dodaj krok
    .another = Dodaj następny krok
    .none = Nie ma nic więcej do zrobienia
    .none-label = Bez następnych kroków
    .entry = Krok bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdy w osobnym wierszu

step-what = Jaki jest następny krok?
    .label = Krok
    .hint = Na przykład zadzwonić po termin badania
    .help = Proszę pisać po jednej rzeczy. Małe kroki łatwiej zrobić.

step-who = Kto to zrobi?
    .label = Kto
    .hint = Na przykład pacjent, córka lub przychodnia
    .help = Krok, przy którym stoi osoba, zostaje zrobiony.

step-by-when = Do kiedy ma to być zrobione?
    .label = Do kiedy
    .hint = Wystarczy przybliżona data
    .help = Widać wtedy, co jest pierwsze.

## Choices

agrees-yes = Tak
agrees-partly = Częściowo
agrees-no = Nie
agrees-open = Sprawa otwarta
    .help = Lekarz nie może jeszcze powiedzieć albo czeka na badanie.

report-yes = Tak, przyjdzie
report-no = Nie
report-in-hand = Już go mam
