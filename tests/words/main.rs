//! The words: every sentence the program asks for is there and can be read, none is left over, and all are plain.

mod asked;
mod help;
mod languages;
mod plain;

#[path = "../support/grade.rs"]
mod grade;
#[path = "../support/ids.rs"]
mod ids;
#[path = "../support/messages.rs"]
mod messages;
#[path = "../support/pages.rs"]
mod pages;
#[path = "../support/source.rs"]
mod source;

use std::sync::LazyLock;

use messages::Message;

/// All English messages.
static MESSAGES: LazyLock<Vec<Message>> = LazyLock::new(|| messages::of("en"));

/// What is said in other words in plain lines.
static IN_LINES: LazyLock<Vec<Message>> = LazyLock::new(|| {
    let mut all = messages::of("in-lines");
    all.retain(|message| message.place.starts_with("en.ftl"));
    all
});

fn message(id: &str) -> &'static Message {
    let found = MESSAGES.iter().find(|message| message.id == id);
    found.unwrap_or_else(|| panic!("there is no message {id}"))
}

/// Messages that people read, with each way they can come out.
fn shown() -> impl Iterator<Item = (&'static Message, String)> {
    MESSAGES
        .iter()
        .chain(&*IN_LINES)
        .filter(|message| !message.is_for_reading())
        .flat_map(|message| {
            message
                .readings()
                .into_iter()
                .map(move |words| (message, words))
        })
}

fn report(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} things:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
