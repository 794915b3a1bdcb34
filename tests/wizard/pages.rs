//! Every page there can be: all questions, lists, entries and ends of the form, and the pages around them.

use previsit::ask::board::Page as Board;
use previsit::ask::edit::{self, Change, Edit};
use previsit::ask::form::{Growth, Item};
use previsit::ask::place::{Node, Place};
use previsit::ask::sections::SECTIONS;
use previsit::ask::walk;
use previsit::interview::screenful::Stop;
use previsit::interview::state::{PageStyle, Screen, View};
use previsit::interview::{page, view};
use previsit::profile::Profile;
use previsit::profile::family::FamilyGroup;
use previsit::profile::rows::Listing;
use previsit::profile::values::Choice;
use previsit::vocabulary::TOPICS;

use crate::sitting::Sitting;

/// Of each list so many entries are looked at, as the others have the same pages.
const ENTRIES: usize = 1;

/// All pages of the form that these answers lead to.
pub(crate) fn places(profile: &Profile) -> Vec<Place> {
    let mut found = Vec::new();
    for section in &SECTIONS {
        of_node(profile, &Node::section(section), &mut found);
    }
    found
}

fn of_node(profile: &Profile, node: &Node, found: &mut Vec<Place>) {
    for (at, item) in node.items().iter().enumerate() {
        match item {
            Item::List(list) => {
                found.push(node.at(at));
                let ids = walk::listing(profile, node, list).map(Listing::ids);
                for id in ids.unwrap_or_default().into_iter().take(ENTRIES) {
                    of_node(profile, &node.entry(at, id), found);
                }
            }
            Item::Ask(_) | Item::Together(..) => {
                if !walk::fields(profile, node, item).is_empty() {
                    found.push(node.at(at));
                }
            }
        }
    }
    found.push(node.end());
}

/// Answers with an entry in each list, in which nothing is said yet.
pub(crate) fn barely_begun() -> Profile {
    let mut profile = Profile::default();
    for section in &SECTIONS {
        add_entries(&mut profile, &Node::section(section));
    }
    profile
}

fn add_entries(profile: &mut Profile, node: &Node) {
    for (at, item) in node.items().iter().enumerate() {
        let Item::List(list) = item else { continue };
        if list.home.is_none()
            && let Change::Added(id) = edit::apply(profile, &Edit::Add(node.spot(), list.key))
        {
            add_entries(profile, &node.entry(at, id));
        }
    }
}

/// All pages of the form, in both styles, with the pages on which many entries are added.
pub(crate) fn questions(profile: &Profile) -> Vec<(Screen, PageStyle)> {
    let mut screens = Vec::new();
    for place in places(profile) {
        if place.list().is_some_and(|list| list.growth == Growth::Free) {
            screens.push((Screen::Many(place.clone()), PageStyle::One));
        }
        screens.push((Screen::Ask(place), PageStyle::One));
    }
    for part in parts(profile) {
        screens.push((Screen::Ask(part), PageStyle::All));
    }
    screens
}

/// The first question of each part and of each entry: its page with all boxes is the same for all its questions.
fn parts(profile: &Profile) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    for place in places(profile) {
        let known = found.last().is_some_and(|last| last.node == place.node);
        if !known && place.item().is_some() && place.list().is_none() {
            found.push(place);
        }
    }
    found
}

/// The pages around the form, and help for some of the others.
pub(crate) fn around(profile: &Profile) -> Vec<(Screen, PageStyle)> {
    let plain = [
        Screen::Choose,
        Screen::Tasks,
        Screen::Check,
        Screen::Make,
        Screen::Done,
        Screen::Reading,
        Screen::GoTo,
        Screen::Closing,
        Screen::Hidden,
    ];
    let mut screens: Vec<Screen> = plain.to_vec();
    let helped = parts(profile)
        .into_iter()
        .take(2)
        .map(Screen::Ask)
        .chain([Screen::Tasks]);
    screens.extend(helped.map(|below| Screen::Help(Box::new(below))));
    screens
        .into_iter()
        .map(|screen| (screen, PageStyle::One))
        .collect()
}

/// The boards of all lists, and one of each kind that they lead to.
pub(crate) fn boards(profile: &Profile) -> Vec<(Screen, PageStyle)> {
    let mut screens = Vec::new();
    for place in places(profile) {
        let Some(first) = place.list().and_then(Board::of) else {
            continue;
        };
        let pages = match first {
            Board::Questions => {
                let topics = (0..TOPICS.len()).map(Board::Topic);
                topics.chain([first, Board::TopThree]).collect()
            }
            Board::Family => {
                let groups = FamilyGroup::CHOICES.keys.len();
                let who = (0..groups).map(|group| Board::Who(group, 0));
                who.chain((0..groups).map(Board::Group))
                    .chain([first])
                    .collect()
            }
            other => vec![other],
        };
        screens.extend(
            pages
                .into_iter()
                .map(|page| Screen::Board(place.clone(), page)),
        );
    }
    let plain = |screen| (screen, PageStyle::One);
    screens.into_iter().map(plain).collect()
}

impl Sitting {
    /// Opens a page as if one had come to it from the task list.
    pub(crate) fn turn_to(&mut self, screen: Screen, style: PageStyle) {
        let state = &mut self.state;
        state.message = None;
        state.pages = style;
        state.trail = vec![
            View {
                screen: Screen::Choose,
                focus: Stop::NewPerson,
            },
            View {
                screen: Screen::Tasks,
                focus: Stop::Part(0),
            },
        ];
        let focus = match &screen {
            Screen::Ask(place) => page::first_focus(state, place),
            _ => Stop::Box(0),
        };
        if screen == Screen::Reading {
            state.make.reading = view::reading_pages(state);
        }
        state.view = View { screen, focus };
        page::fill_boxes(state);
        // Any key lets the focus fall on something that is there.
        self.press("Ctrl+S");
        self.state.message = None;
    }
}
