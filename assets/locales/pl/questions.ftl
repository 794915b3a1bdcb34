### The part in which questions for the doctor are collected and put in order. The answers are noted after the visit.
### This translation still needs a reader from the field.

part-questions = Pytania do lekarza
    .help = Podczas wizyty trudno pomyśleć o wszystkim. Z listą w ręku żadne pytanie nie zginie.

## The list

list-questions-questions = Pytania do lekarza
    .label = Pytania do lekarza
    .count = { $count ->
        [one] 1 pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
    .hint = Najważniejsze pytanie proszę umieścić jako pierwsze
    .help = Pierwsze 3 drukują się na stronie 1. Reszta jest dalej, z miejscem na odpowiedzi.
    .add = Dodaj pytanie (własne lub podpowiedziane)
    .another = Dodaj następne pytanie
    .none = Nie mam pytań
    .none-label = Nie ma pytań
    .entry = Pytanie bez słów
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każde w osobnym wierszu

question-text = Jakie jest pytanie?
    .label = Pytanie
    .hint = Proszę napisać tak, jak by się to powiedziało
    .help = Żadne pytanie nie jest za małe ani niemądre. Program pokazuje też pytania, które często zadają inni.

question-urgency = Czy trzeba o to zapytać, czy tylko jeśli będzie czas?
    .label = Zapytać
    .help = Wizyty bywają krótkie. Lekarz widzi, które pytania nie mogą czekać.

question-situation = Czego dotyczy to pytanie?
    .label = Dotyczy
    .hint = Na przykład badania lub leku
    .help = Pytania o to samo można zadać razem. Można to pominąć.

question-privacy = Czy to pytanie może stać na karcie?
    .label = Na karcie
    .help = Prywatne pytanie jest tylko dla pacjenta. Drukuje się jedynie na jego własnej kartce i tylko na życzenie.
# What stands in lists instead of a private question.
question-private = Prywatne pytanie

question-source = Skąd jest to pytanie?
    .label = Źródło
    .help = Lekarz widzi, czy to własne słowa, czy podpowiedziane.

## After the visit

question-asked = Czy udało się zadać to pytanie?
    .label = Zadane
    .help = Niezadane pytanie może trafić na listę na następny raz.

question-answer = Co odpowiedział lekarz?
    .label = Odpowiedź
    .hint = Własnymi słowami, tak jak się pamięta
    .help = Proszę zapisać to zaraz po wizycie, póki jest świeże. Osoba towarzysząca może pamiętać więcej.

question-follow-up = Kto zajmie się tym dalej?
    .label = Dalej zajmie się
    .hint = Na przykład pacjent, lekarz lub przychodnia
    .help = Wtedy jest jasne, kto robi następny krok. Jeśli sprawa jest załatwiona, proszę to pominąć.

## Notes

questions-something-else = Czy jest coś jeszcze?
    .label = Coś jeszcze
    .hint = Coś, co niepokoi lub co chce się powiedzieć
    .help = Często najważniejsze jest to, co leży na sercu. Jeśli nic takiego nie ma, proszę to pominąć.

questions-private-notes = Co warto zanotować tylko dla siebie?
    .label = Prywatne notatki
    .hint = Myśli, których nikt inny nie musi widzieć
    .help = Te notatki nigdy się nie drukują. Można to pominąć.

## Choices

urgency-ask = W każdym razie
urgency-if-time = Tylko jeśli będzie czas

privacy-printed = Tak
privacy-private = Nie, jest prywatne

source-own = Własne słowa
source-bank = Z podpowiedzianych pytań
