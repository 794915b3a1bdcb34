### The words of the printed sheet that are ours; the names of questions come from their own files.
### This translation still needs a reader from the field.

sheet-title = Przygotowane na wizytę
sheet-title-of = Przygotowane na wizytę: { $name }
sheet-paper-doctor = Dla lekarza
sheet-paper-patient = Dla pacjenta, z miejscem do pisania

# The edge of each page.
sheet-no-name = Nazwiska nie wypełniono
sheet-name-born = { $name }, data urodzenia: { $date }
sheet-made = Data przygotowania: { $date }
sheet-notice = Napisane przez pacjenta, niesprawdzone przez lekarza
sheet-table-continued = { $head } (dalszy ciąg)
sheet-page-of = Strona { $page } z { $pages }

# Between a label and its answer, between answers in a row.
sheet-colon = {": "}
sheet-semicolon = {"; "}
sheet-full-stop = {". "}
sheet-space = {" "}
sheet-not-filled-in = nie wypełniono

# The fixed lines.
sheet-not-advice = Ta karta nie jest poradą lekarską. Nie mówi, jaka to choroba ani co należy zrobić. Pomaga w rozmowie z lekarzem.
sheet-unchecked = Napisane przez pacjenta lub pomocnika, data: { $date }. Nie porównano tego z dokumentacją medyczną. Proszę potwierdzić leki, dawki i uczulenia.
sheet-do-not-change = Z powodu tej karty proszę nie zaczynać brać leku, nie odstawiać go ani nie zmieniać.

# Page 1.
sheet-age = wiek: { $age }
sheet-age-either = wiek: { $least } lub { $most }
sheet-reason = Po co jest ta wizyta
sheet-top-questions = Proszę omówić to ze mną
sheet-top-questions-of = Proszę omówić to ze mną ({ $top } z { $all })
sheet-safe-to-wait = Czy bezpiecznie jest czekać do tego czasu?
sheet-safety = Ważne dla bezpieczeństwa

# The first opinion and the story.
sheet-first-opinion = Pierwsza opinia
sheet-story = Dotychczasowy przebieg problemu
sheet-events = Co się działo, najnowsze na końcu
sheet-continues = Więcej jest na kartce pacjenta.
sheet-long = długie, jest na kartce pacjenta
sheet-is-full = Ta kartka jest pełna. Dalszy ciąg jest na kartce pacjenta.
sheet-print-both = Kartka dla lekarza jest pełna. Proszę wydrukować też kartkę pacjenta: tam jest dalszy ciąg.
sheet-missing = Tych znaków nie można wydrukować i widać zamiast nich kwadrat: { $signs }
sheet-from-doctors = To, na co nie ma miejsca na kartce dla lekarza
sheet-levels = teraz { $now }, najgorzej { $worst } z 10
sheet-left-out = Pominięte przez pacjenta

# Medicines.
sheet-medicines = Leki
sheet-medicine-count = { $count ->
    [one] 1 lek
    [few] { $count } leki
    [many] { $count } leków
   *[other] { $count } leku
}
sheet-medicine-stopped-count = { $count ->
    [one] 1 odstawiony
    [few] { $count } odstawione
    [many] { $count } odstawionych
   *[other] { $count } odstawionego
}
sheet-medicines-daily = Codziennie
sheet-medicines-stopped = Odstawione
sheet-medicine-unit = Jednostka
sheet-medicines-own-names = Tak jak napisał pacjent, nie ma na liście nazw
sheet-medicine-only-on = Tylko: { $days }

# Health and family.
sheet-health = Choroby i operacje
sheet-family = Rodzina
sheet-relatives-ill = Chorzy, z wiekiem na początku choroby
sheet-relatives-well = Bez znanej choroby
sheet-relatives-counted = Ile jest osób
sheet-relatives-further = Dalsi krewni
sheet-relative-age = Żyje czy nie, wiek
sheet-relative-illnesses = Choroby (wiek na początku)

# The drawing of the family. Short words: they stand below small signs.
tree-alt = Rysunek rodziny. Tabela pod nim mówi to samo słowami.
tree-fathers-side = Drzewo rodziny: strona ojca
tree-mothers-side = Drzewo rodziny: strona matki
tree-own-side = Drzewo rodziny: bracia, siostry i dzieci
tree-too-large = Ta rodzina jest za duża, by ją narysować na tej kartce. Tabela pokazuje wszystkich.
tree-undrawn = { $count ->
    [one] 1 osoby nie ma na rysunku: { $names }.
    [few] { $count } osób nie ma na rysunku: { $names }.
    [many] { $count } osób nie ma na rysunku: { $names }.
   *[other] { $count } osoby nie ma na rysunku: { $names }.
}
tree-me = Ja
tree-mother = Matka
tree-father = Ojciec
tree-sister = Siostra
tree-brother = Brat
tree-daughter = Córka
tree-son = Syn
tree-grandmother = Babcia
tree-grandfather = Dziadek
tree-aunt = Ciotka
tree-uncle = Wujek
tree-identical-twin = Bliźnię jednojajowe
tree-twin = Bliźnię
tree-half-sister = Siostra przyrodnia
tree-half-brother = Brat przyrodni
tree-cousin = Kuzyn(ka)
tree-niece = Bratanica, siostrzenica
tree-nephew = Bratanek, siostrzeniec
tree-granddaughter = Wnuczka
tree-grandson = Wnuk
tree-half-aunt = Ciotka przyrodnia
tree-half-uncle = Wujek przyrodni
tree-great-grandparent = Prababcia, pradziadek
tree-great-aunt = Siostra babci, dziadka
tree-great-uncle = Brat babci, dziadka
tree-loss = Utracona ciąża
tree-partner = Partner(ka)
tree-donor = Dawca
tree-birth-parent = Rodzic z krwi
tree-adoptive-parent = Rodzic adopcyjny
tree-adopted-child = Dziecko adopt.
tree-died = nie żyje
tree-born-female = przy urodzeniu: żeńska
tree-born-male = przy urodzeniu: męska
tree-born-intersex = przy urodzeniu: interpłciowa
# Words for women and for men, with commas between them: read by the program, not by people.
tree-words-woman = kobieta, kobietą, kobiety, żeńska, żeński, żeńskiej, dziewczyna, dziewczynka, k
tree-words-man = mężczyzna, mężczyzną, mężczyzny, męska, męski, męskiej, chłopak, chłopiec, m
tree-died-at = nie żyje, wiek { $age }
tree-key-man = mężczyzna
tree-key-woman = kobieta
tree-key-other = inna płeć lub nieznana
tree-key-loss = utracona ciąża
tree-key-dead = nie żyje
tree-key-patient = pacjent
tree-key-unknown = nic nie wiadomo
tree-key-several = tyle osób
tree-key-donor = oddał(a) komórkę jajową lub nasienie
tree-key-gene-change = znaleziono zmianę w genach
tree-key-adopted = adopcja
tree-key-by-blood = więzy krwi
tree-key-broken = bez więzów krwi lub nie ma pewności

# Papers, wishes, and what is left.
sheet-records = Dokumenty i zdjęcia
sheet-records-enclosed = Załączone
sheet-records-coming = W drodze
sheet-records-missing = Brakuje, nie można dostać
sheet-records-unsaid = Nie podano, czy są
sheet-question = Pytanie { $number }
sheet-all-of-these = Wszystko z tego
sheet-more-visit = Więcej o mnie i o wizycie
sheet-more-about = Więcej: { $part }

# The patient's own paper.
sheet-patient-heading = Moje notatki na wizytę
sheet-your-questions = Moje pytania
sheet-compare = Pierwsza i druga opinia
sheet-compare-what = Temat
sheet-compare-diagnosis = Diagnoza
sheet-compare-plan = Plan
sheet-compare-tests = Badania
sheet-compare-for = Co za tym przemawia
sheet-compare-against = Co przemawia przeciw
sheet-compare-nothing = Jeśli nic się nie zrobi
sheet-second-opinion = Druga opinia
sheet-say-it-back = Powtarzam to własnymi słowami
sheet-to-bring = Co przynieść
sheet-annex = Więcej moich odpowiedzi
