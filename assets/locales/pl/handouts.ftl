### The further papers: letters for missing records, the list of what is brought, the medicine card, the blank form.
### This translation still needs a reader from the field.

# Letters that ask for missing records.
letter-title = Listy z prośbą o brakujące dokumenty
letter-paper = List do: { $place }
letter-paper-open = List, miejsce do wpisania
letter-notice = List od pacjenta
letter-heading = Proszę o kopie mojej dokumentacji medycznej
letter-to = Do
letter-address = Adres do wysyłki
letter-why = Przygotowuję się do wizyty u lekarza. Lekarz musi zobaczyć moje wcześniejsze dokumenty. Proszę o kopie tego, co jest tu wymienione.
letter-which = O co proszę
letter-item-asked = Wcześniejsza prośba o to: { $date }
letter-how = W jakiej postaci
letter-how-papers = Opisy, listy i wyniki laboratoryjne: na papierze lub jako plik PDF.
letter-how-pictures = Zdjęcia i zapisy: same zdjęcia lub zapisy, razem z pisemnym opisem. Może to być płyta, pendrive lub link.
letter-how-slides = Szkiełka lub wycinki tkanek: proszę o informację, jak mogę je wypożyczyć.
letter-when = Potrzebuję ich przed wizytą: { $date }.
letter-when-open = Potrzebuję ich do tego dnia
letter-right = W większości miejsc ludzie mogą zobaczyć własną dokumentację medyczną i dostać jej kopie.
letter-trouble = Jeśli potrzebny jest formularz, opłata lub potwierdzenie tożsamości, proszę szybko dać mi znać. Jeśli czegoś nie można wysłać, proszę napisać dlaczego i kto to ma.
letter-thanks = Dziękuję za pomoc.
letter-signature = Podpis pacjenta lub osoby, która może podpisać
letter-date = Data
letter-none = Żaden list nie jest potrzebny: o żaden dokument z listy nie trzeba prosić.

# The list of what is brought, to be ticked at the desk.
cover-title = Co przynoszę na wizytę
cover-notice = Napisane przez pacjenta
cover-heading = Co przynoszę na wizytę
cover-enclosed = W tej kopercie
cover-count = { $count ->
    [one] 1 dokument lub zdjęcie
    [few] { $count } dokumenty i zdjęcia
    [many] { $count } dokumentów i zdjęć
   *[other] { $count } dokumentu i zdjęcia
}
cover-none = W kopercie jeszcze nic nie ma
cover-unsaid = Być może w tej kopercie
cover-coming = W drodze, nie w tej kopercie
cover-missing = Brakuje, nie udało się dostać
cover-desk = Wypełnia rejestracja
cover-received = Przyjmujący
cover-date = Data
cover-nothing = Nie ma listy do wydrukowania: nie wpisano żadnych dokumentów ani zdjęć.
cover-back = Numery do zwrotu

# The medicine card for a wallet: a page that is folded twice.
card-title = Lista leków
card-part-of = Część { $page } z { $pages }
card-fold = Jak złożyć: dolną połowę do tyłu, potem prawą połowę do tyłu.
card-pages = Nie wszystkie leki mieszczą się na jednej stronie. Lista ma więcej stron: { $count }. Proszę nosić wszystkie.

# The blank form, to be filled in with a pen.
blank-title = Formularz do przygotowania wizyty
blank-who = Imię, nazwisko i data urodzenia: ______________________________
blank-how = Proszę wypełnić to, co wiadomo, a resztę pominąć. Pasujące kratki proszę zaznaczyć. Ktoś może pomóc. Gdy nie można odpowiedzieć, proszę wpisać znak:
blank-sign = { $sign } znaczy: { $words }
blank-more-room = Jeśli brakuje miejsca, można pisać na odwrocie strony. Proszę wpisać tam też pytanie.
blank-own = Tylko dla pacjenta
blank-own-why = Tę stronę można zostawić w domu albo pokazać. Nikt nie potrzebuje jej, by przeczytać resztę.
blank-number = Nr
blank-more-each = Więcej o nich: na początku proszę wpisać numer wiersza
blank-if = tylko gdy w „{ $question }” jest: { $answer }
blank-if-given = tylko jeśli jest odpowiedź na „{ $question }”
blank-if-not = nie, gdy w „{ $question }” jest: { $answer }
blank-if-fits = tylko jeśli pasuje do odpowiedzi na „{ $question }”
blank-or = {" lub "}
blank-slash = {" / "}
