//! What holds on every page, in every size: nothing is cut off, everything is seen and reached, Esc leads back.

use std::collections::BTreeSet;

use previsit::interview::screenful::{Focus, Screenful, Stop};
use previsit::interview::state::{PageStyle, Screen};
use previsit::interview::{keys, view};
use previsit::profile::Profile;
use previsit::store;
use previsit::tui::draw::Sight;
use previsit::tui::lay;
use unicode_width::UnicodeWidthStr;

use crate::looks::{Look, SIZES, Size, look, stop_at_cursor};
use crate::pages::{around, barely_begun, boards, questions};
use crate::sitting::Sitting;
use crate::world::TODAY;

/// The window in which the least can be seen.
const NARROW: Size = (40, 12);

/// On pages with more things than this the way up is not walked.
const LONG: usize = 30;

/// More keys than any page needs from its top to its bottom.
const ENOUGH: usize = 2_000;

#[test]
fn the_pages_of_a_filled_form_keep_the_rules() {
    let demo = store::demo(TODAY);
    check(&demo, questions(&demo));
}

#[test]
fn the_pages_around_a_filled_form_keep_the_rules() {
    let demo = store::demo(TODAY);
    check(&demo, around(&demo));
}

#[test]
fn the_pages_of_an_empty_form_keep_the_rules() {
    let empty = Profile::default();
    let pages = questions(&empty)
        .into_iter()
        .chain(around(&empty))
        .collect();
    check(&empty, pages);
}

#[test]
fn the_boards_keep_the_rules() {
    for profile in [store::demo(TODAY), Profile::default()] {
        check(&profile, boards(&profile));
    }
}

#[test]
fn the_pages_of_entries_without_answers_keep_the_rules() {
    let begun = barely_begun();
    let mut pages = questions(&begun);
    pages.retain(|(screen, _)| match screen {
        Screen::Ask(place) | Screen::Many(place) => place.node.list().is_some(),
        _ => false,
    });
    check(&begun, pages);
}

/// Longer words than ours, and other plurals: in each language that is read from the left.
fn keeps_the_rules_in(tag: &str) {
    let empty = Profile::default();
    let mut pages = questions(&empty);
    pages.retain(|(_, style)| *style == PageStyle::One);
    pages.extend(around(&empty));
    check_in(&mut Sitting::speaking(&empty, tag), pages);
}

#[test]
fn the_pages_keep_the_rules_in_german() {
    keeps_the_rules_in("de");
}

#[test]
fn the_pages_keep_the_rules_in_spanish() {
    keeps_the_rules_in("es");
}

#[test]
fn the_pages_keep_the_rules_in_french() {
    keeps_the_rules_in("fr");
}

#[test]
fn the_pages_keep_the_rules_in_polish() {
    keeps_the_rules_in("pl");
}

#[test]
fn the_pages_keep_the_rules_in_ukrainian() {
    keeps_the_rules_in("uk");
}

#[test]
fn esc_leads_from_everywhere_to_the_first_page_and_loses_nothing() {
    let demo = store::demo(TODAY);
    for (screen, style) in questions(&demo)
        .into_iter()
        .chain(boards(&demo))
        .chain(around(&demo))
    {
        let name = format!("{screen:?} {style:?}");
        let mut sitting = Sitting::opened(&demo);
        sitting.turn_to(screen, style);
        let in_box = view::screenful(&sitting.state).focus(sitting.state.view.focus) != Focus::Row;
        let is_answer = matches!(sitting.state.view.screen, Screen::Ask(_) | Screen::Many(_));
        if in_box && is_answer {
            sitting.types(" quokka");
        }
        for _ in 0..10 {
            sitting.press("Esc");
            if sitting.state.view.screen == Screen::Choose {
                break;
            }
        }
        assert_eq!(sitting.state.view.screen, Screen::Choose, "{name}");
        assert!(sitting.state.open.is_none(), "still open: {name}");
        let kept = store::write_export(&sitting.world.saved("p1"));
        let is_kept = kept.contains("quokka");
        assert_eq!(is_kept, in_box && is_answer, "what was typed: {name}");
    }
}

/// Walks over pages and says everything that is against the rules at once.
fn check(profile: &Profile, pages: Vec<(Screen, PageStyle)>) {
    check_in(&mut Sitting::opened(profile), pages);
}

fn check_in(sitting: &mut Sitting, pages: Vec<(Screen, PageStyle)>) {
    let ids = message_ids();
    let mut problems = Vec::new();
    for (screen, style) in pages {
        let name = name(&screen, style);
        sitting.turn_to(screen, style);
        let found = walk(sitting, &ids);
        problems.extend(
            found
                .into_iter()
                .map(|problem| format!("{name}: {problem}")),
        );
    }
    let count = problems.len();
    problems.truncate(40);
    assert!(
        problems.is_empty(),
        "{count} against the rules:\n{}",
        problems.join("\n")
    );
}

fn name(screen: &Screen, style: PageStyle) -> String {
    format!("{screen:?} {style:?}").replace("section: ", "")
}

/// From the top of the page to its bottom with Up and Down alone.
///
/// The narrowest window is looked at after each step, the others at the first and now and then.
fn walk(sitting: &mut Sitting, ids: &BTreeSet<String>) -> BTreeSet<String> {
    let stops = view::screenful(&sitting.state).stops();
    if stops.len() > LONG {
        sitting.state.view.focus = stops[0];
    }
    to_top(sitting);
    let mut problems = BTreeSet::new();
    let mut sights = SIZES.map(|size| (size, Sight::default(), Seen::default()));
    let (mut there, mut reached) = (BTreeSet::new(), BTreeSet::new());
    for at in 0..ENOUGH {
        let screenful = view::screenful(&sitting.state);
        there.extend(screenful.stops().iter().map(|stop| format!("{stop:?}")));
        reached.insert(format!("{:?}", sitting.state.view.focus));
        for (size, sight, seen) in &mut sights {
            if *size != NARROW && at % 5 != 0 {
                continue;
            }
            let found = one_look(sitting, &screenful, *size, sight, seen, ids);
            problems.extend(
                found
                    .into_iter()
                    .map(|problem| format!("{size:?} {problem}")),
            );
        }
        let before = place_of(sitting);
        sitting.press("Down");
        if place_of(sitting) == before {
            break;
        }
    }
    problems.extend(
        there
            .difference(&reached)
            .map(|stop| format!("{stop} is not reached by Down")),
    );
    for (size, _, seen) in sights.iter().filter(|(size, ..)| *size == NARROW) {
        problems.extend(
            seen.missing()
                .map(|line| format!("{size:?} never seen: {line}")),
        );
    }
    problems
}

fn to_top(sitting: &mut Sitting) {
    for _ in 0..ENOUGH {
        let before = place_of(sitting);
        sitting.press("Up");
        if place_of(sitting) == before {
            return;
        }
    }
}

/// The focus, and where the cursor stands in a long text.
fn place_of(sitting: &Sitting) -> (Stop, Vec<(usize, String)>) {
    let cursors = sitting
        .state
        .boxes
        .iter()
        .map(|draft| draft.editor.cursor());
    (sitting.state.view.focus, cursors.collect())
}

/// The lines of a page, and those that were on the screen at some time.
#[derive(Default)]
struct Seen {
    all: BTreeSet<String>,
    shown: BTreeSet<String>,
}

impl Seen {
    fn missing(&self) -> impl Iterator<Item = &String> {
        self.all.difference(&self.shown)
    }
}

/// A line without the marker of the focus.
fn bare(line: &str) -> String {
    line.trim()
        .strip_prefix("> ")
        .unwrap_or(line.trim())
        .trim()
        .to_owned()
}

/// What one screen must have.
fn one_look(
    sitting: &Sitting,
    screenful: &Screenful,
    size: Size,
    sight: &mut Sight,
    seen: &mut Seen,
    ids: &BTreeSet<String>,
) -> Vec<String> {
    let state = &sitting.state;
    let focus = state.view.focus;
    let drawn = look(state, sight, size);
    let mut problems = Vec::new();
    for line in lay::lines(&screenful.entries, focus, size.0.into()) {
        let words: String = line
            .pieces
            .iter()
            .map(|(words, _)| words.as_str())
            .collect();
        if words.width() > size.0.into() {
            problems.push(format!("wider than the window: {words:?}"));
        }
        seen.all.insert(bare(&words));
    }
    seen.shown.extend(drawn.rows.iter().map(|row| bare(row)));
    let Some((row, _)) = drawn.cursor else {
        problems.push(format!("no cursor at {focus:?}"));
        return problems;
    };
    if stop_at_cursor(&drawn, sight) != Some(focus) {
        problems.push(format!("the cursor is not on {focus:?}"));
    }
    let marked = &drawn.rows[usize::from(row)];
    let shows = match screenful.focus(focus) {
        Focus::Row => marked.starts_with(" > "),
        Focus::Line | Focus::Lines => marked.contains('[') && marked.contains(']'),
    };
    if !shows {
        problems.push(format!("no mark at {focus:?}: {marked}"));
    }
    problems.extend(cut_keys(sitting, screenful, &drawn));
    problems.extend(drawn.rows.iter().flat_map(|row| shown_ids(row, ids)));
    problems
}

/// Key help that is not one of the whole texts.
fn cut_keys(sitting: &Sitting, screenful: &Screenful, drawn: &Look) -> Vec<String> {
    let focus = screenful.focus(sitting.state.view.focus);
    let whole: Vec<String> = keys::footer(&sitting.state, focus)
        .into_iter()
        .map(|(key, words)| format!("{key} {words}"))
        .collect();
    let rows = if drawn.rows.len() >= 18 { 2 } else { 1 };
    let help = &drawn.rows[drawn.rows.len() - rows..];
    let parts = help.iter().flat_map(|row| row.split("   ")).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let mut problems: Vec<String> = parts
        .iter()
        .filter(|part| !whole.iter().any(|known| known == *part))
        .map(|part| format!("cut key help: {part}"))
        .collect();
    if parts.is_empty() {
        problems.push("no key help".to_owned());
    }
    problems
}

/// Names of messages that stand on the screen instead of the message.
fn shown_ids<'a>(row: &'a str, ids: &'a BTreeSet<String>) -> impl Iterator<Item = String> + 'a {
    let tokens = row.split(|c: char| c.is_whitespace() || "[]():,;\"".contains(c));
    tokens
        .map(|token| token.trim_end_matches('.'))
        .filter_map(move |token| {
            let message = token.split('.').next().unwrap_or(token);
            let prefix = message.split('-').next().unwrap_or(message);
            let like_an_id = message.contains('-')
                && message
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            let is_id =
                like_an_id && (ids.contains(message) || ids.contains(&format!("{prefix}-*")));
            is_id.then(|| format!("a message id: {token}"))
        })
}

/// The ids of all messages, and `NAME-*` for the first words of those of the form.
fn message_ids() -> BTreeSet<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/en");
    let mut ids = BTreeSet::new();
    for file in std::fs::read_dir(folder).expect("the messages") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("messages");
        for line in text.lines() {
            if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.starts_with(' ')) {
                ids.insert(id.to_owned());
            }
        }
    }
    for name in Profile::SECTIONS
        .iter()
        .chain(&["list", "part", "together", "medicine", "relative"])
    {
        ids.insert(format!("{name}-*"));
    }
    ids
}
