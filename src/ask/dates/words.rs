//! The words that dates are made of, by language: lists in the message files, read once and kept.

use std::collections::HashMap;

use jiff::civil::Weekday;

use super::feast::Feast;
use super::part::Part;
use super::sense::{Form, Number, Open, Sense, Step, Unit};
use super::token;
use crate::language::Language;
use crate::profile::edtf::Season;

/// The lists of words: the message `date-read-NAME` holds them, with `|` between. Where a word has two meanings, the
/// one that stands first here is tried first.
const LISTS: [(&str, Sense); 71] = [
    ("about", Sense::About),
    ("unsure", Sense::Unsure),
    ("ago", Sense::Ago),
    ("hence", Sense::Hence),
    ("longer", Sense::Open(Open::Longer)),
    ("shorter", Sense::Open(Open::Shorter)),
    ("last", Sense::Step(Step::Last)),
    ("this", Sense::Step(Step::This)),
    ("next", Sense::Step(Step::Next)),
    ("for", Sense::Open(Open::For)),
    ("before", Sense::Open(Open::Before)),
    ("after", Sense::Open(Open::After)),
    ("since", Sense::Open(Open::Since)),
    ("until", Sense::Open(Open::Until)),
    ("between", Sense::Between),
    ("and", Sense::And),
    ("or", Sense::Or),
    ("to", Sense::To),
    ("age", Sense::Age),
    ("birth", Sense::Birth),
    ("half", Sense::Half),
    ("and-half", Sense::AndHalf),
    ("one-and-half", Sense::OneAndHalf),
    ("few", Sense::Few),
    ("couple", Sense::Couple),
    ("article", Sense::Article),
    ("decade-mark", Sense::DecadeMark),
    ("century", Sense::Century),
    ("ordinal-ending", Sense::OrdinalEnding),
    ("t", Sense::T),
    ("day-before-yesterday", Sense::Today(-2)),
    ("yesterday", Sense::Today(-1)),
    ("today", Sense::Today(0)),
    ("tomorrow", Sense::Today(1)),
    ("day-after-tomorrow", Sense::Today(2)),
    ("monday", Sense::Weekday(Weekday::Monday)),
    ("tuesday", Sense::Weekday(Weekday::Tuesday)),
    ("wednesday", Sense::Weekday(Weekday::Wednesday)),
    ("thursday", Sense::Weekday(Weekday::Thursday)),
    ("friday", Sense::Weekday(Weekday::Friday)),
    ("saturday", Sense::Weekday(Weekday::Saturday)),
    ("sunday", Sense::Weekday(Weekday::Sunday)),
    ("weekend", Sense::Weekend),
    ("spring", Sense::Season(Season::Spring)),
    ("summer", Sense::Season(Season::Summer)),
    ("autumn", Sense::Season(Season::Autumn)),
    ("winter", Sense::Season(Season::Winter)),
    ("day", Sense::Unit(Unit::Day)),
    ("week", Sense::Unit(Unit::Week)),
    ("fortnight", Sense::Unit(Unit::Fortnight)),
    ("month", Sense::Unit(Unit::Month)),
    ("year", Sense::Unit(Unit::Year)),
    ("decade", Sense::Unit(Unit::Decade)),
    ("one-day", Sense::One(Unit::Day)),
    ("one-week", Sense::One(Unit::Week)),
    ("one-month", Sense::One(Unit::Month)),
    ("one-year", Sense::One(Unit::Year)),
    ("early", Sense::Part(Part::Early)),
    ("middle", Sense::Part(Part::Middle)),
    ("late", Sense::Part(Part::Late)),
    ("christmas", Sense::Feast(Feast::Christmas)),
    ("easter", Sense::Feast(Feast::Easter)),
    ("new-year", Sense::Feast(Feast::NewYear)),
    ("twenties", Sense::Decade(20)),
    ("thirties", Sense::Decade(30)),
    ("forties", Sense::Decade(40)),
    ("fifties", Sense::Decade(50)),
    ("sixties", Sense::Decade(60)),
    ("seventies", Sense::Decade(70)),
    ("eighties", Sense::Decade(80)),
    ("nineties", Sense::Decade(90)),
];

/// Numbered lists: the message `date-read-NAME-NUMBER`, for these numbers.
fn numbered() -> impl Iterator<Item = (String, Sense)> {
    let months = (1_i8..=12).map(|n| (format!("month-{n}"), Sense::Month(n)));
    let numbers = (1..=20).chain((30..=90).step_by(10)).flat_map(|value| {
        let number = Sense::Number(Number {
            value,
            digits: 0,
            form: Form::Spelled,
        });
        [
            (format!("count-{value}"), number),
            (format!("rank-{value}"), number),
        ]
    });
    months.chain(numbers)
}

/// The words of one language and of English, ready to read dates with. Make it once and keep it.
#[derive(Debug)]
pub struct DateWords {
    tables: Vec<Table>,
}

/// Phrases of small letters without accents, each with what it can mean.
#[derive(Debug, Default)]
pub(super) struct Table {
    phrases: HashMap<String, Vec<Sense>>,
    longest: usize,
}

impl DateWords {
    /// The words of this language, and of English behind them.
    pub fn new(language: &Language) -> Self {
        let own = Table::gather(|id| language.maybe(id));
        if language.tag() == "en" {
            return Self { tables: vec![own] };
        }
        let english = Language::english();
        Self::in_turn(own, Table::gather(|id| english.maybe(id)))
    }

    /// Both languages each by itself come first: "on" is a filler in English and 10 in Turkish.
    pub(super) fn in_turn(own: Table, english: Table) -> Self {
        let mixed = own.and(&english);
        Self {
            tables: vec![own, english, mixed],
        }
    }

    /// The tables in the order in which they are tried.
    pub(super) fn tables(&self) -> &[Table] {
        &self.tables
    }
}

impl Table {
    /// Collects the lists that `message` has; one that is not there is an empty list.
    pub(super) fn gather(message: impl Fn(&str) -> Option<String>) -> Self {
        let mut table = Self::default();
        let named = LISTS
            .into_iter()
            .map(|(name, sense)| (name.to_owned(), sense));
        let filler = std::iter::once(("filler".to_owned(), Sense::Filler));
        for (name, sense) in named.chain(numbered()).chain(filler) {
            for phrase in message(&format!("date-read-{name}"))
                .iter()
                .flat_map(|list| list.split('|'))
            {
                table.add(&token::letters(phrase), sense);
            }
        }
        table
    }

    /// What a phrase can mean; its words are folded and joined by spaces.
    pub(super) fn senses(&self, phrase: &str) -> Option<&[Sense]> {
        self.phrases.get(phrase).map(Vec::as_slice)
    }

    /// How many words the longest phrase has.
    pub(super) const fn longest(&self) -> usize {
        self.longest
    }

    fn and(&self, other: &Self) -> Self {
        let mut both = Self {
            phrases: self.phrases.clone(),
            longest: self.longest,
        };
        for (phrase, senses) in &other.phrases {
            let words: Vec<String> = phrase.split(' ').map(str::to_owned).collect();
            for sense in senses {
                both.add(&words, *sense);
            }
        }
        both
    }

    fn add(&mut self, words: &[String], sense: Sense) {
        if words.is_empty() {
            return;
        }
        self.longest = self.longest.max(words.len());
        let senses = self.phrases.entry(words.join(" ")).or_default();
        if !senses.contains(&sense) {
            senses.push(sense);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ask::dates::{Reading, read};
    use crate::profile::rough_date::RoughDate;

    const ENGLISH: &str = include_str!("../../../assets/locales/en/dates.ftl");

    const GERMAN: &str = "
        filler = der|die|das|im|am|in|den|dem|des|jahre|jahr|war|uhr
        about = etwa|ca|ungefähr|um
        ago = vor
        hence = in
        for = seit|die letzten
        last = letzte|letzten|letzter|letztes
        next = nächste|nächsten|nächster|nächstes
        before = vor
        since = seit|ab
        until = bis
        between = zwischen
        and = und
        to = bis
        age = als ich|mit|im alter von
        half = ein halbes|halbes|einem halben
        one-and-half = anderthalb|eineinhalb
        few = einige|einigen|ein paar
        article = ein|eine|einem|einer|einen
        decade-mark = er
        yesterday = gestern
        day-before-yesterday = vorgestern
        tuesday = dienstag
        spring = frühling|frühjahr
        week = woche|wochen
        month = monat|monate|monaten
        year = jahr|jahre|jahren
        early = anfang
        month-3 = märz|maerz
        count-3 = drei
        eighties = achtziger";

    const POLISH: &str = "
        filler = w|we|roku|rok|r|lat|lata|dnia
        about = około|ok
        ago = temu
        hence = za
        for = od
        last = zeszły|zeszłym|zeszłego|ostatni
        since = od
        until = do
        before = przed
        between = między
        and = a|i
        to = do
        age = gdy miałem|gdy miałam|w wieku
        and-half = i pół
        one-and-half = półtora
        few = kilka
        decade-mark = lata
        week = tydzień|tygodnie|tygodni
        month = miesiąc|miesiące|miesięcy
        year = rok|roku|lata|lat
        one-week = tydzień
        one-year = rok
        spring = wiosna|wiosną|wiosny
        month-3 = marzec|marca|marcu
        count-2 = dwa|dwie";

    const SPANISH: &str = "
        filler = en|el|la|los|de|del|año|años
        about = hacia|unos|alrededor de
        ago = hace
        hence = dentro de
        last = pasado|pasada
        since = desde
        before = antes de
        between = entre
        and = y
        age = cuando tenía|a los|a la edad de
        and-half = y medio|y media
        article = un|una
        week = semana|semanas
        year = año|años
        decade-mark = años
        spring = primavera
        month-3 = marzo";

    const TURKISH: &str = "
        filler = yılında|dan|den
        ago = önce
        before = önce
        hence = sonra
        last = geçen
        age = yaşındayken|yaşında
        half = yarım
        week = hafta
        year = yıl
        one-year = yıl
        month-3 = mart
        count-10 = on";

    fn table(lists: &str) -> Table {
        let lists: HashMap<String, String> = lists
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(name, list)| (format!("date-read-{}", name.trim()), list.to_owned()))
            .collect();
        Table::gather(|id| lists.get(id).cloned())
    }

    fn check(lists: &str, lines: &[(&str, &str)]) {
        let english = Language::english();
        let words = DateWords::in_turn(table(lists), Table::gather(|id| english.maybe(id)));
        let born = RoughDate::from("1955-03-27");
        for (typed, expected) in lines {
            let reading = read(typed, &words, date(2026, 5, 20), Some(&born));
            assert_eq!(reading, Reading::Date(expected.parse().unwrap()), "{typed}");
        }
    }

    #[test]
    fn german_is_only_data() {
        check(
            GERMAN,
            &[
                ("27. März 2019", "2019-03-27"),
                ("MÄRZ 2019", "2019-03"),
                ("vor 3 Wochen", "2026-04-29~"),
                ("vor etwa drei Wochen", "2026-04-29~"),
                ("vor einem Jahr", "2025~"),
                ("vor einem halben Jahr", "2025-11~"),
                ("vor anderthalb Jahren", "2024-11~"),
                ("vor 2010", "../2009-12-31"),
                ("seit 3 Wochen", "2026-04-29~/.."),
                ("seit 2010", "2010/.."),
                ("in 2 Monaten", "2026-07~"),
                ("letzten Frühling", "2025-21"),
                ("im letzten Jahr", "2025"),
                ("vorgestern", "2026-05-18"),
                ("zwischen 2010 und 2012", "2010/2012"),
                ("als ich 12 war", "1967/1968"),
                ("die 80er Jahre", "198X"),
                ("Anfang 2019", "2019-01~/2019-04~"),
                ("27 march 2019", "2019-03-27"),
                ("im march 2019", "2019-03"),
            ],
        );
    }

    #[test]
    fn polish_is_only_data() {
        check(
            POLISH,
            &[
                ("27 marca 2019 r.", "2019-03-27"),
                ("w marcu 2019", "2019-03"),
                ("3 tygodnie temu", "2026-04-29~"),
                ("dwa tygodnie temu", "2026-05-06~"),
                ("tydzień temu", "2026-05-13~"),
                ("rok temu", "2025~"),
                ("rok i pół temu", "2024-11~"),
                ("półtora roku temu", "2024-11~"),
                ("około 2015 roku", "2015~"),
                ("za 2 tygodnie", "2026-06-03~"),
                ("od 3 tygodni", "2026-04-29~/.."),
                ("od 2010 do 2012", "2010/2012"),
                ("w zeszłym roku", "2025"),
                ("wiosną 2020", "2020-21"),
                ("lata 80.", "198X"),
                ("w wieku 12 lat", "1967/1968"),
                ("gdy miałam 12 lat", "1967/1968"),
                ("about 2015", "2015~"),
            ],
        );
    }

    #[test]
    fn spanish_and_turkish_are_only_data() {
        check(
            SPANISH,
            &[
                ("27 de marzo de 2019", "2019-03-27"),
                ("hace 3 semanas", "2026-04-29~"),
                ("desde hace 3 semanas", "2026-04-29~/.."),
                ("hace un año y medio", "2024-11~"),
                ("el año pasado", "2025"),
                ("la primavera pasada", "2025-21"),
                ("antes de 2010", "../2009-12-31"),
                ("los años 80", "198X"),
                ("a los 12 años", "1967/1968"),
            ],
        );
        check(
            TURKISH,
            &[
                ("27 Mart 2019", "2019-03-27"),
                ("3 hafta önce", "2026-04-29~"),
                ("on yıl önce", "2016~"),
                ("2 hafta sonra", "2026-06-03~"),
                ("2010'dan önce", "../2009-12-31"),
                ("12 yaşındayken", "1967/1968"),
                ("on march 27 2019", "2019-03-27"),
            ],
        );
    }

    #[test]
    fn every_english_list_is_used_and_holds_words_only() {
        let names: Vec<String> = LISTS
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .chain(numbered().map(|(name, _)| name))
            .chain(["filler".to_owned()])
            .collect();
        let lists = ENGLISH
            .lines()
            .filter_map(|line| line.strip_prefix("date-read-"));
        let mut count = 0;
        for (name, list) in lists.filter_map(|line| line.split_once(" = ")) {
            assert!(names.contains(&name.to_owned()), "{name} is not read");
            assert!(
                !list.contains(|c: char| c.is_ascii_digit()),
                "{name} holds digits"
            );
            assert!(
                list.split('|').all(|phrase| !phrase.trim().is_empty()),
                "{name} has a gap"
            );
            count += 1;
        }
        assert_eq!(count, names.len(), "an English list is missing");
    }
}
