### The part about what matters to the person, so that a plan can fit a life.
### This translation still needs a reader from the field.

part-wishes = Co jest ważne
    .help = Najlepszy plan to taki, który pasuje do życia. Lekarz może to wiedzieć tylko od pacjenta. Tę część można pominąć.

wishes-matters = Co jest najważniejsze?
    .label = Najważniejsze
    .hint = Proszę zacząć od tego, co najważniejsze
    .help = Może nie da się mieć wszystkiego naraz. Lekarz widzi, co jest na pierwszym miejscu.

wishes-matters-words = Co jeszcze jest ważne?
    .label = Więcej o tym, co ważne
    .hint = Na przykład śpiewać w chórze lub być na ślubie wnuczki
    .help = Małe sprawy dnia codziennego liczą się tak samo jak wielkie. Można to pominąć.

wishes-do-not-want = Czego pacjent nie chce?
    .label = Nie chce
    .hint = Własnymi słowami
    .help = Wolno się na coś nie zgodzić. Jeśli lekarz wie o tym wcześnie, może to uwzględnić. Można to pominąć.

wishes-how-much = Ile pacjent chce wiedzieć?
    .label = Ile chce wiedzieć
    .help = Jedni chcą usłyszeć wszystko, inni nie. Jedno i drugie jest w porządku, a zdanie można zmienić.

wishes-how-decide = Jak pacjent chce podejmować decyzje?
    .label = Kto decyduje
    .help = Lekarz może wtedy rozmawiać w odpowiedni sposób.

wishes-faith = Co placówka powinna wiedzieć o wierze lub kulturze?
    .label = Wiara lub kultura
    .hint = Na przykład jedzenie, modlitwa lub lekarka zamiast lekarza
    .help = Placówka może spróbować to uszanować. Można to pominąć.

wishes-upset-help = Co pomaga w silnych emocjach?
    .label = Pomaga w silnych emocjach
    .hint = Na przykład krótka przerwa lub ktoś, kto potrzyma za rękę
    .help = Wizyty bywają trudne. Personel chętnie dowie się, co dobrze robi. Można to pominąć.

## Choices

matters-live-longer = Żyć dłużej
matters-be-at-home = Być w domu
matters-less-pain = Mieć mniej bólu
matters-clear-head = Zachować jasny umysł
matters-keep-working = Nadal pracować
matters-be-there = Być przy kimś
    .help = Ktoś potrzebuje pacjenta albo jest dzień, który ma być wspólny. W następnym pytaniu można napisać, o kogo chodzi.
matters-avoid-hospital = Być poza szpitalem
matters-cost = Mieć niskie koszty

how-much-all = Wszystko
how-much-main-points = Tylko najważniejsze
how-much-ask-relative = Niewiele, resztę osobie z mojej rodziny

how-decide-me = Decyduję osobiście
how-decide-together = Lekarz i ja decydujemy razem
how-decide-doctor = Lekarz decyduje za mnie
