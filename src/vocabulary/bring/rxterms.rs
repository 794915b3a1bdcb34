//! `RxTerms`, the list of medicine names of the US National Library of Medicine, which appears each month.
//!
//! A line is a product: a name with its route, one form, one strength. Lines that the list itself marks as retired or
//! as not meant for choosing are left out, as its makers advise.

use std::collections::HashMap;

use super::columns::{Cells, Columns, Place};
use super::fault::Fault;
use super::gather::{Kind, Medicines};
use super::text::{lines, tidy};
use super::{forms, strengths};

/// The list does not say how common a medicine is: the number of its products orders it, behind the well-known ones.
const COMMONEST: u16 = 99;

/// Words behind a name that tell how slowly a tablet works: they belong to the product, not to its substance.
const RELEASE: [&str; 10] = ["CR", "DR", "EC", "ER", "IR", "LA", "ODT", "SR", "XL", "XR"];

/// The columns that are used.
struct Layout {
    id: Place,
    generic: Place,
    kind: Place,
    brand: Place,
    name: Place,
    synonym: Place,
    route: Place,
    form: Place,
    short_form: Place,
    strength: Place,
    suppressed: Place,
    retired: Place,
}

impl Layout {
    fn of(columns: &Columns) -> Result<Self, Fault> {
        let place = |name| columns.place(&[name]);
        Ok(Self {
            name: columns.needed("DISPLAY_NAME")?,
            id: place("RXCUI"),
            generic: place("GENERIC_RXCUI"),
            kind: place("TTY"),
            brand: place("BRAND_NAME"),
            synonym: place("DISPLAY_NAME_SYNONYM"),
            route: place("ROUTE"),
            form: place("RXN_DOSE_FORM"),
            short_form: place("NEW_DOSE_FORM"),
            strength: place("STRENGTH"),
            suppressed: place("SUPPRESS_FOR"),
            retired: place("IS_RETIRED"),
        })
    }

    fn kind(&self, cells: &Cells<'_>) -> Kind {
        let is_branded = matches!(cells.at(self.kind), "SBD" | "BPCK");
        if is_branded || !cells.at(self.brand).is_empty() {
            Kind::Brand
        } else {
            Kind::Generic
        }
    }

    fn is_left_out(&self, cells: &Cells<'_>) -> bool {
        !cells.at(self.suppressed).is_empty() || !cells.at(self.retired).is_empty()
    }

    /// The name without the route that stands in brackets behind it.
    fn name<'a>(&self, cells: &Cells<'a>) -> &'a str {
        let shown = cells.at(self.name);
        let route = cells.at(self.route);
        let split = shown
            .strip_suffix(')')
            .and_then(|open| open.rsplit_once('('));
        match split {
            Some((name, inside)) if inside == route || forms::is_route(inside) => name.trim(),
            _ => shown,
        }
    }
}

/// Reads the medicines of the list; of `ingredients` there may be none.
pub(super) fn read(list: &[u8], ingredients: &[u8]) -> Result<Medicines, Fault> {
    let mut lines = lines(list)?;
    let heading = lines.next().ok_or(Fault::Empty)??;
    let columns = Columns::of(heading, '|');
    let layout = Layout::of(&columns)?;
    let rows: Vec<Cells<'_>> = lines
        .map(|line| columns.cells(line?))
        .collect::<Result<_, _>>()?;
    let substances = Substances::new(&layout, &rows, ingredients)?;
    let mut medicines = Medicines::default();
    for cells in rows.iter().filter(|cells| !layout.is_left_out(cells)) {
        let own = substances.of(&layout, cells);
        let entry = medicines.entry(cells.name(layout.name(cells))?, layout.kind(cells));
        entry.common = (entry.common + 1).min(COMMONEST);
        let form = match cells.at(layout.form) {
            "" => format!("{} {}", cells.at(layout.route), cells.at(layout.short_form)),
            form => form.to_owned(),
        };
        entry
            .routes
            .say(forms::route(&form, cells.at(layout.route)));
        entry.forms.say(&forms::form(&form));
        entry
            .strengths
            .say(&strengths::plain(cells.at(layout.strength), own.len()));
        entry.substances.say_all(own.iter().map(String::as_str));
        // The separator of several synonyms is not laid down.
        let synonyms = cells.at(layout.synonym).split([';', '/']);
        entry.others.say_all(synonyms);
    }
    Ok(medicines)
}

/// What each product contains.
struct Substances<'a> {
    /// By the number of the product, from the file of substances.
    told: HashMap<&'a str, Vec<String>>,
    /// By the number of the product, from the names of those without a brand.
    named: HashMap<&'a str, Vec<String>>,
}

impl<'a> Substances<'a> {
    fn new(layout: &Layout, rows: &[Cells<'a>], ingredients: &'a [u8]) -> Result<Self, Fault> {
        let generics = rows
            .iter()
            .filter(|cells| layout.kind(cells) == Kind::Generic);
        let named = generics.map(|cells| (cells.at(layout.id), parts(layout.name(cells))));
        Ok(Self {
            told: told(ingredients)?,
            named: named.collect(),
        })
    }

    /// The substances of a product in the order of its strengths: that of the alphabet.
    fn of(&self, layout: &Layout, cells: &Cells<'_>) -> Vec<String> {
        let ids = [cells.at(layout.id), cells.at(layout.generic)];
        let known = |from: &HashMap<&str, Vec<String>>| {
            let mut ids = ids.iter().filter(|id| !id.is_empty());
            ids.find_map(|id| from.get(id)).cloned()
        };
        let found = known(&self.told).or_else(|| known(&self.named));
        found.unwrap_or_default()
    }
}

fn told(ingredients: &[u8]) -> Result<HashMap<&str, Vec<String>>, Fault> {
    let mut told: HashMap<&str, Vec<String>> = HashMap::new();
    let mut lines = lines(ingredients)?;
    let Some(heading) = lines.next() else {
        return Ok(told);
    };
    let columns = Columns::of(heading?, '|');
    let (id, substance) = (columns.needed("RXCUI")?, columns.needed("INGREDIENT")?);
    for line in lines {
        let cells = columns.cells(line?)?;
        let of = told.entry(cells.at(id)).or_default();
        if of.len() < MOST_SUBSTANCES {
            of.push(tidy(cells.at(substance)).to_lowercase());
        }
    }
    for of in told.values_mut() {
        of.sort_unstable();
        of.dedup();
    }
    Ok(told)
}

/// No product has more; a file that says otherwise is not to keep us busy.
const MOST_SUBSTANCES: usize = 100;

/// The substances in a name such as `amLODIPine/Hydrochlorothiazide XR`.
fn parts(name: &str) -> Vec<String> {
    let words = name.split(' ').filter(|word| !RELEASE.contains(word));
    let name = words.collect::<Vec<_>>().join(" ");
    name.split('/')
        .map(|part| tidy(part).to_lowercase())
        .collect()
}
