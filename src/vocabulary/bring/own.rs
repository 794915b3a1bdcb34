//! A list in our own columns, parted by tabs; only the name is needed.

use super::columns::Columns;
use super::fault::Fault;
use super::gather::{COMMONEST, Kind, Medicines};
use super::text::lines;

/// Reads the medicines of a list in our columns.
pub(super) fn read(bytes: &[u8]) -> Result<Medicines, Fault> {
    let mut lines = lines(bytes)?;
    let heading = lines.next().ok_or(Fault::Empty)??;
    let columns = Columns::of(heading, '\t');
    let name = columns.needed("name")?;
    let place = |name| columns.place(&[name]);
    let (kind, substances) = (place("kind"), place("substances"));
    let others = columns.place(&["other_names", "also"]);
    let (routes, forms) = (place("routes"), place("forms"));
    let (strengths, common) = (place("strengths"), place("common"));
    let mut medicines = Medicines::default();
    for line in lines {
        let cells = columns.cells(line?)?;
        let fault = |column| Fault::Cell {
            line: cells.line,
            column,
        };
        let kind = match cells.at(kind) {
            "" => Kind::Generic,
            key => Kind::from_key(key).ok_or(fault("kind"))?,
        };
        let common = match cells.at(common) {
            "" => Some(0),
            number => number.parse().ok().filter(|common| *common <= COMMONEST),
        };
        let common = common.ok_or(fault("common"))?;
        let entry = medicines.entry(cells.name(cells.at(name))?, kind);
        entry.common = entry.common.max(common);
        entry.substances.say_all(cells.values(substances));
        entry.others.say_all(cells.values(others));
        entry.routes.say_all(cells.values(routes));
        entry.forms.say_all(cells.values(forms));
        entry.strengths.say_all(cells.values(strengths));
    }
    Ok(medicines)
}
