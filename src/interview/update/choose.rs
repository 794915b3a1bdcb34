//! Enter: what each row, box and button does.

use crate::ask::place::Node;
use crate::ask::sections::{self, SECTIONS};
use crate::ask::walk::{self, Depth};
use crate::interview::effect::{Effect, Kind};
use crate::interview::screenful::Stop;
use crate::interview::state::{Answers, Open, Saved, Screen, State};
use crate::interview::view;
use crate::profile::Profile;
use crate::profile::rows::{Progress, Way};
use crate::sheet::Handout;

use super::{answer, board, list, moves, one_line};

/// Does what the marked thing does.
pub fn choose(state: &mut State, stop: Stop, effects: &mut Vec<Effect>) {
    if let (Saved::Failed(_), Stop::Person(_) | Stop::NewPerson | Stop::Demo) = (&state.saved, stop)
    {
        back_to_unsaved(state);
        return;
    }
    match stop {
        Stop::Person(at) => open_person(state, at),
        Stop::PutAside(at) => put_aside(state, at, effects),
        Stop::NewPerson => open(state, None, Profile::default()),
        Stop::Demo => {
            let demo = crate::store::demo(state.today);
            open(state, None, demo);
            effects.push(Effect::Save);
        }
        Stop::Part(at) => open_part(state, at),
        Stop::Check => moves::go(state, Screen::Check, Stop::Finding(0)),
        Stop::Make => open_make(state, effects),
        Stop::OtherPeople => moves::to_people(state, effects),
        Stop::Box(at) => enter_in_box(state, at, effects),
        Stop::Choice(at, which) => answer::take_choice(state, at, which, effects),
        Stop::Meaning(at, which) => answer::mean(state, at, which, effects),
        Stop::Suggestion(at, which) => answer::take_suggestion(state, at, which, effects),
        Stop::AsWritten(at) => answer::accept(state, at, effects),
        Stop::KeepLine(at) => one_line::keep(state, at, effects),
        Stop::Compose(at) => answer::compose(state, at, effects),
        Stop::Unknown(at, _) => answer::take_unknown(state, stop, at, effects),
        Stop::LeaveOut(at) => answer::leave_out(state, at, effects),
        Stop::Back | Stop::Stay | Stop::Reading(_) => moves::back(state, effects),
        Stop::Continue => go_on(state, effects),
        Stop::OpenList(item) => open_list(state, item, effects),
        Stop::Entry(id) => list::open_entry(state, id),
        Stop::Add => list::add(state, effects),
        Stop::AddMany => list::open_many(state),
        Stop::Board(page) => board::open(state, page),
        Stop::Offer(at) => board::choose(state, at, effects),
        Stop::Instead(instead) => list::say_instead(state, instead, effects),
        Stop::Finished => list::finish(state, Progress::Finished, effects),
        Stop::Later => list::finish(state, Progress::Open, effects),
        Stop::MoveUp => list::shift_shown(state, Way::Up, effects),
        Stop::MoveDown => list::shift_shown(state, Way::Down, effects),
        Stop::RemoveEntry => list::remove_shown(state, effects),
        Stop::Another => list::another(state, effects),
        Stop::More => open_more(state),
        Stop::ToList => list::to_list(state, effects),
        Stop::NextPart => next_part(state, effects),
        Stop::AllParts => moves::to_tasks(state, effects),
        Stop::Finding(at) => open_finding(state, at),
        Stop::Answer(at) => open_answer(state, at),
        Stop::Audience(_)
        | Stop::Paper(_)
        | Stop::Letters(_)
        | Stop::Without(_)
        | Stop::Private
        | Stop::WithAnswers => answer::tick(state, stop, effects),
        Stop::ShowHere => {
            state.make.reading = view::reading_pages(state);
            moves::go(state, Screen::Reading, Stop::Reading(0));
        }
        Stop::Print(at) => {
            if let Some(printer) = state.make.printers.get(at) {
                effects.push(Effect::Print(printer.clone()));
            }
        }
        Stop::SavePdf => export(state, Kind::Pdf, effects),
        Stop::SaveText => export(state, Kind::Text, effects),
        Stop::Handout(at) => {
            answer::keep_typed(state, effects);
            let handout = Handout::OF_A_PERSON.get(at);
            effects.extend(handout.map(|handout| Effect::Handout(*handout)));
        }
        Stop::OpenFile => {
            if let Some(file) = state.make.done.as_ref().and_then(|done| done.file.clone()) {
                effects.push(Effect::View(file));
            }
        }
        Stop::Destination(at) => open_destination(state, at, effects),
        Stop::Close => super::close(state, effects),
    }
}

fn enter_in_box(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    match state.view.screen {
        Screen::Many(_) => list::add_many(state, effects),
        Screen::GoTo => open_destination(state, 0, effects),
        Screen::Ask(_) => {
            if !one_line::take(state, effects) {
                answer::accept(state, at, effects);
            }
        }
        Screen::Make => export(state, Kind::Pdf, effects),
        Screen::Choose
        | Screen::Tasks
        | Screen::Board(..)
        | Screen::Check
        | Screen::Done
        | Screen::Reading
        | Screen::Help(_)
        | Screen::Broken(_)
        | Screen::Closing
        | Screen::Hidden => {}
    }
}

fn go_on(state: &mut State, effects: &mut Vec<Effect>) {
    match state.view.screen {
        Screen::Many(_) => list::add_many(state, effects),
        Screen::Board(..) => board::go_on(state, effects),
        _ => {
            if !one_line::take(state, effects) {
                answer::advance(state, effects);
            }
        }
    }
}

fn open_person(state: &mut State, at: usize) {
    let Some(card) = state.people.get(at).cloned() else {
        return;
    };
    match card.answers {
        Answers::Read(profile) => open(state, Some(card.id), *profile),
        Answers::Broken(_) => moves::go(state, Screen::Broken(at), Stop::Back),
        Answers::Refused(trouble) => {
            state.message = Some(trouble.sentences());
        }
    }
}

fn put_aside(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    if let Some(card) = state.people.get(at) {
        effects.push(Effect::SetAside(card.id.clone()));
        moves::to_people(state, effects);
    }
}

/// Opens answers: a new person at the first question, another one at the task list.
fn open(state: &mut State, id: Option<String>, profile: Profile) {
    let is_new = id.is_none() && profile == Profile::default();
    let stopped = profile
        .stopped_at
        .as_deref()
        .and_then(sections::section)
        .map(|section| section.name);
    state.open = Some(Open {
        id,
        profile,
        undo: Vec::new(),
        redo: Vec::new(),
    });
    state.saved = Saved::Nothing;
    state.make.done = None;
    state.make.file = String::new();
    let at = SECTIONS
        .iter()
        .position(|section| Some(section.name) == stopped)
        .unwrap_or(0);
    moves::go(state, Screen::Tasks, Stop::Part(at));
    if is_new {
        open_part(state, 0);
    }
}

/// Answers that could not be saved yet live only here: nobody else is opened before they are on the disk.
fn back_to_unsaved(state: &mut State) {
    moves::go(state, Screen::Tasks, Stop::Part(0));
    state.message = Some(state.text("closing-not-saved"));
}

fn open_part(state: &mut State, at: usize) {
    let Some(section) = SECTIONS.get(at) else {
        return;
    };
    let place = walk::resume(state.profile(), &Node::section(section));
    moves::go_to_place(state, place);
}

fn next_part(state: &mut State, effects: &mut Vec<Effect>) {
    let at = state.node().map(|node| node.part().name);
    let now = SECTIONS
        .iter()
        .position(|section| Some(section.name) == at)
        .unwrap_or(0);
    let next = now + 1;
    let before_visit = SECTIONS
        .get(next)
        .is_some_and(|section| section.group != crate::ask::form::Group::After);
    moves::to_tasks(state, effects);
    if before_visit {
        state.view.focus = Stop::Part(next);
        open_part(state, next);
    } else {
        moves::go(state, Screen::Check, Stop::Finding(0));
    }
}

/// Opens the first question behind "more".
fn open_more(state: &mut State) {
    let Some(node) = state.node().cloned() else {
        return;
    };
    let usual = walk::steps(state.profile(), &node, Depth::Usual);
    let more = walk::steps(state.profile(), &node, Depth::All);
    if let Some(item) = more.into_iter().find(|item| !usual.contains(item)) {
        // The overview of an entry would take the walk back after one answer; "more" walks through all of them.
        state
            .trail
            .retain(|view| view.screen != Screen::Ask(node.end()));
        let place = node.at(item);
        let focus = crate::interview::page::first_focus(state, &place);
        moves::show(
            state,
            crate::interview::state::View {
                screen: Screen::Ask(place),
                focus,
            },
        );
    }
}

fn open_list(state: &mut State, item: usize, effects: &mut Vec<Effect>) {
    let Some(node) = state.node().cloned() else {
        return;
    };
    answer::keep_typed(state, effects);
    moves::go_to_place(state, node.at(item));
}

fn open_finding(state: &mut State, at: usize) {
    let findings = crate::ask::review::review(state.profile(), state.today, &state.language);
    if let Some(finding) = findings.into_iter().nth(at) {
        moves::go_to_place(state, finding.place);
    }
}

fn open_answer(state: &mut State, at: usize) {
    let places = view::answers(state);
    if let Some(place) = places.into_iter().nth(at).and_then(|answer| answer.place) {
        moves::go_to_place(state, place);
    }
}

/// Opens the page "Make the sheet".
pub(super) fn open_make(state: &mut State, effects: &mut Vec<Effect>) {
    if state.make.file.is_empty() {
        state.make.file = view::suggested_file(state);
    }
    effects.push(Effect::Printers);
    effects.push(Effect::Measure);
    moves::go(state, Screen::Make, Stop::ShowHere);
}

fn export(state: &mut State, kind: Kind, effects: &mut Vec<Effect>) {
    answer::keep_typed(state, effects);
    effects.push(Effect::Export(kind));
}

fn open_destination(state: &mut State, at: usize, effects: &mut Vec<Effect>) {
    use view::Destination;
    let Some(found) = view::destinations(state).into_iter().nth(at) else {
        return;
    };
    // "Go to" itself is no page to come back to.
    moves::pop(state, effects);
    match found.to {
        Destination::Place(place) => moves::go_to_place(state, place),
        Destination::Question(place, key) => {
            moves::go_to_place(state, place);
            let asked = state.asked();
            let mut several = asked.iter().enumerate();
            if let Some((at, asked)) = several.find(|(_, asked)| asked.field.key == key) {
                state.view.focus = crate::interview::page::focus_of_question(state, asked, at);
            }
        }
        Destination::Board(place, page) => {
            moves::go_to_place(state, place);
            board::open(state, page);
        }
        Destination::Check => moves::go(state, Screen::Check, Stop::Finding(0)),
        Destination::Make => open_make(state, effects),
        Destination::Tasks => moves::to_tasks(state, effects),
        Destination::People => moves::to_people(state, effects),
    }
}
