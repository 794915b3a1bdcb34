### The part about the reason for the visit: why a second opinion, what the first doctor said, and the choices.
### "First doctor" is the doctor who gave the first opinion; "this visit" is the visit to the second doctor.
### This translation still needs a reader from the field.

part-reason = Po co jest ta wizyta
    .help = To lekarz czyta najpierw. Pierwszy lekarz to ten, który dotąd zajmował się tym problemem.

## Questions

reason-situations = Dlaczego potrzebna jest druga opinia?
    .label = Dlaczego druga opinia
    .hint = Proszę zaznaczyć wszystko, co pasuje
    .help = Lekarz od razu widzi, co jest potrzebne. Przy każdej innej wizycie proszę wybrać ostatnie i napisać jej powód.

reason-situation-words = Jaki jest powód, własnymi słowami?
    .label = Powód własnymi słowami
    .hint = Jedno lub dwa zdania wystarczą
    .help = Własne słowa są tak samo dobre jak te z listy.

reason-main-reason = Co przede wszystkim ma dać ta wizyta?
    .label = Główny powód
    .hint = Proszę wybrać ten najważniejszy
    .help = Czas u lekarza jest krótki. Główny powód jest pierwszy.

reason-told = Co powiedział pierwszy lekarz?
    .label = Słowa pierwszego lekarza
    .hint = Własnymi słowami, tak jak się pamięta
    .help = To pokazuje lekarzowi, co już wiadomo. Nie musi być pełne ani zapisane językiem lekarzy.

reason-proposed = Co chce zrobić pierwszy lekarz?
    .label = Plan pierwszego lekarza
    .hint = Na przykład operacja, lek albo czekanie i obserwacja
    .help = Nowy lekarz może wtedy powiedzieć, co myśli o tym planie.

reason-most-want-to-know = Jakiej jednej rzeczy pacjent najbardziej chce się dowiedzieć?
    .label = Najbardziej chce wiedzieć
    .hint = Proszę napisać tak, jak by się to powiedziało
    .help = Podczas wizyty łatwo zgubić wątek. To stoi na samej górze, więc się nie zgubi.

reason-decide-by = Do kiedy trzeba podjąć decyzję?
    .label = Decyzja potrzebna do
    .hint = Wystarczy przybliżona data
    .help = Przy niektórych chorobach czekanie na drugą opinię może nie być bezpieczne. Proszę zapytać lekarza, jak długo można czekać. Jeśli nikt nie podał daty, proszę to pominąć.

reason-sentence = Czy powiedzieć to wszystko krótko, własnymi słowami?
    .label = W jednym zdaniu
    .hint = Puste pole: program złoży to zdanie z odpowiedzi
    .on-paper = Jedno lub dwa zdania wystarczą
    .help = To stoi na górze karty. Program składa to z ostatnich odpowiedzi, a można napisać to od nowa.
reason-sentence-take = Złóż to zdanie teraz, chcę je zmienić
reason-sentence-told = Powiedziano mi:
reason-sentence-proposed = Plan lekarza:
reason-sentence-decide = Termin mojej decyzji: { $date }.
reason-sentence-know = Chcę wiedzieć:

reason-treatment-started = Czy leczenie się zaczęło?
    .label = Leczenie zaczęte
    .help = Lekarz widzi, czy plan można jeszcze zmienić.

reason-diagnosis = Jak pierwszy lekarz nazywa tę chorobę?
    .label = Pierwsza diagnoza
    .hint = Proszę przepisać to z listu, jeśli jest
    .help = Ta nazwa to diagnoza. Nowy lekarz sprawdzi, czy pasuje.

reason-diagnosis-date = Kiedy powiedziano, co to za choroba?
    .label = Diagnozę podano
    .hint = Wystarczy miesiąc lub rok
    .help = Lekarz widzi, od jak dawna to wiadomo.

reason-diagnosis-tests = Które badania to pokazały?
    .label = Badania do diagnozy
    .hint = Na przykład badanie krwi, tomografia lub biopsja
    .help = Druga opinia zaczyna się od dotychczasowych badań. Dokumenty można wypisać w innej części.

together-reason-first-doctor = Kto jest pierwszym lekarzem?
    .hint = Proszę wpisać to, co wiadomo, a resztę zostawić pustą
    .help = Nowy lekarz może chcieć poprosić tego lekarza o dokumenty. Sam program do nikogo nie dzwoni.

reason-first-doctor = Jak nazywa się pierwszy lekarz?
    .label = Pierwszy lekarz
    .help = Listy i wyniki badań są często pod tym nazwiskiem.

reason-first-clinic = Gdzie pracuje pierwszy lekarz?
    .label = Placówka pierwszego lekarza
    .hint = Przychodnia lub szpital i miejscowość
    .help = Tam są dokumenty i zdjęcia.

reason-first-phone = Jaki jest tam numer telefonu?
    .label = Telefon pierwszego lekarza
    .help = Dzięki temu łatwo poprosić o brakujące dokumenty.

reason-nature = Czy ktoś powiedział, czy to rak (nowotwór złośliwy)?
    .label = Rak (nowotwór złośliwy) czy nie
    .help = Wiele chorób nie ma nic wspólnego z rakiem. Jeśli to nie pasuje lub trudno odpowiedzieć, proszę to pominąć.

reason-advised-by = Kto zaproponował tę wizytę?
    .label = Wizytę zaproponował(a)
    .hint = Na przykład lekarz rodzinny, syn lub własny pomysł
    .help = Lekarz wie wtedy, skąd wzięła się ta wizyta.

reason-first-doctor-knows = Czy pierwszy lekarz wie o tej wizycie?
    .label = Pierwszy lekarz wie o wizycie
    .help = Obie odpowiedzi są w porządku. Nowy lekarz musi to tylko wiedzieć, zanim napisze lub zadzwoni.

reason-other-opinions = Co mówili o tym inni lekarze?
    .label = Inne opinie
    .hint = Kto to był, kiedy i co powiedział
    .help = Lekarz widzi wszystkie zdania obok siebie. Jeśli nie było nikogo innego, proszę to pominąć.

reason-fear = Co niepokoi najbardziej?
    .label = Największy niepokój
    .hint = Własnymi słowami
    .help = Lekarz, który zna ten niepokój, może o nim porozmawiać. Można to pominąć.

reason-good-result = Jaki wynik byłby dobry?
    .label = Dobry wynik to
    .hint = Na przykład chodzić bez bólu lub wiedzieć na pewno
    .help = Ludzie chcą różnych rzeczy. Lekarz może wtedy szukać tego, co pasuje.

## The choices that were offered

list-reason-options = Co można zrobić
    .label = Możliwości do wyboru
    .count = { $count ->
        [one] 1 możliwość
        [few] { $count } możliwości
        [many] { $count } możliwości
       *[other] { $count } możliwości
    }
    .hint = Każde leczenie lub krok, o którym ktoś mówił
    .help = Lekarz może omówić je po kolei. Czekanie i obserwacja to też możliwość.
    .add = Dodaj możliwość (także czekanie lub brak leczenia)
    .another = Dodaj następną możliwość
    .none = Nikt nie mówił o żadnych możliwościach
    .none-label = Nie zaproponowano żadnych możliwości
    .entry = Możliwość bez nazwy
    .removed = Usunięto: { $name }. { undo-brings-back }
    .many = Dodaj wiele: wpisz lub wklej, każdą w osobnym wierszu

option-what = Co można zrobić?
    .label = Możliwość
    .hint = Na przykład operacja, lek lub czekanie
    .help = Proszę wpisać każdą możliwość osobno. Wtedy lekarz może mówić o nich po kolei.

option-offered-by = Kto o tym mówił?
    .label = Skąd ta możliwość
    .hint = Na przykład pierwszy lekarz lub coś przeczytanego
    .help = Lekarz widzi, czy to pochodzi od lekarza, od pacjenta, czy od kogoś innego.

option-speaks-for = Co jest w tym dobre, według własnego zdania?
    .label = Co za tym przemawia
    .help = To pokazuje, na co jest nadzieja. Nie ma złych odpowiedzi.

option-speaks-against = Co jest w tym złe, według własnego zdania?
    .label = Co przemawia przeciw
    .help = To pokazuje, co powstrzymuje. Lekarz może na to odpowiedzieć.

## Choices

situation-not-enough-information = Za mało mi powiedziano o leczeniu
    .help = Wiadomo, że jest plan, ale nie wiadomo wszystkiego. Przed decyzją potrzeba więcej informacji.
situation-do-not-agree = Mam wątpliwości lub nie rozumiem, co mi powiedziano
    .help = Nie ma zgody na diagnozę lub leczenie. Albo nie jest to jasne lub nie wydaje się właściwe.
situation-serious-or-rare = Moja choroba jest ciężka lub rzadka
    .help = Potrzebny jest lekarz lub zespół, który dobrze zna tę chorobę.
situation-choice-or-surgery = Czeka mnie operacja lub wybór leczenia
    .help = Rozważana jest operacja. Albo jest kilka sposobów leczenia i trzeba wybrać.
situation-not-working = Leczenie mi nie pomaga lub może szkodzić
    .help = Nie ma po nim poprawy. Albo ma lub może mieć złe działania niepożądane.
situation-no-diagnosis = Nikt nie wie, co mi jest
    .help = Są dolegliwości, ale lekarz nie może powiedzieć, jaka to choroba. Dlatego nie wiadomo, jakie leczenie jest właściwe.
situation-other = Coś innego
    .help = Nic z tego nie pasuje albo jest coś więcej. Można to napisać własnymi słowami.

main-reason-check-diagnosis = Sprawdzić diagnozę
    .help = Chodzi o to, czy nazwa choroby jest właściwa.
main-reason-no-diagnosis-yet = Dowiedzieć się, co mi jest
main-reason-choose-treatment = Wybrać między sposobami leczenia
main-reason-surgery-advised = Porozmawiać o zaproponowanej operacji
main-reason-treatment-not-working = Znaleźć leczenie, które działa lepiej
main-reason-side-effects = Zrobić coś z działaniami niepożądanymi
main-reason-rare-disease = Spotkać kogoś, kto zna moją rzadką chorobę
main-reason-reassurance = Upewnić się, że dotąd wszystko jest dobrze
main-reason-explanation = Usłyszeć lepsze wyjaśnienie
main-reason-other = Coś innego

nature-benign = Nie rak (zmiana łagodna)
nature-malignant = Rak (nowotwór złośliwy)
nature-not-told = Nie powiedziano mi

started-no = Nie
started-planned = Jeszcze nie, ale jest w planie
started-yes = Tak
started-finished = Tak i jest zakończone
