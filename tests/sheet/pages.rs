//! How many pages the papers take, and what stands on the first.

use jiff::ToSpan;
use jiff::civil::date;
use previsit::language::Language;
use previsit::sheet::{Audience, Choices, Letters, PaperSize, Style, lay_out};
use previsit::store;

#[test]
fn the_doctors_paper_of_the_demo_takes_two_pages_on_any_day_of_the_year() {
    let english = Language::english();
    let mut longer = Vec::new();
    for week in 0..53 {
        let today = date(2026, 9, 3) + (week * 7).days();
        let choices = Choices::all(Audience::Doctor, today);
        let demo = store::demo(today);
        for paper in PaperSize::ALL {
            let style = Style::new(paper, Letters::Normal);
            let pages = lay_out(&demo, &choices, &style, &english).count();
            if pages > 2 {
                longer.push(format!("{today} {paper:?}: {pages} pages"));
            }
        }
    }
    assert!(longer.is_empty(), "{longer:?}");
}
