//! A whole made-up patient is typed into the wizard, and every answer is found in the file, the plain text and the PDF.

use std::path::Path;
use std::process::Output;

use crate::pdf;
use crate::window::{Window, command, home, saved};

const SCRIPT: &str = include_str!("patient.txt");

#[test]
fn a_patient_is_typed_in_and_every_answer_is_on_the_paper() {
    let home = home();
    let mut window = Window::open(home.path());
    let mut answers = Vec::new();
    for line in SCRIPT
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        take_step(&mut window, line, &mut answers);
    }
    window.send("\x11");
    let left = window.end();
    left.is_restored();
    assert!(left.status.success(), "{:?}", left.status);

    let kept = saved(home.path()).to_string();
    for answer in answers.iter().filter(|answer| !answer.is_date) {
        assert!(
            kept.contains(answer.words),
            "not in the file: {}",
            answer.words
        );
    }
    let text = home.path().join("out.txt");
    export(home.path(), &text);
    all_are_in(
        &answers,
        "the text",
        &std::fs::read_to_string(text).expect("the text"),
    );
    let file = home.path().join("out.pdf");
    export(home.path(), &file);
    let pages = pdf::text_of(&std::fs::read(file).expect("the PDF"));
    all_are_in(&answers, "the PDF", &pages.join("\n"));
}

/// Something that was typed and must be on the paper.
struct Typed<'a> {
    words: &'a str,
    is_date: bool,
}

/// As fast as a nurse can press a key again.
const BETWEEN_PRESSES: std::time::Duration = std::time::Duration::from_millis(120);

fn take_step<'a>(window: &mut Window, line: &'a str, answers: &mut Vec<Typed<'a>>) {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    match verb {
        "expect" => window.until(rest),
        "answer" => {
            window.send(&format!("{rest}\r"));
            answers.push(Typed {
                words: rest,
                is_date: false,
            });
        }
        "date" => {
            let (typed, said) = rest.split_once(" = ").expect("how the sheet says it");
            window.send(&format!("{typed}\r"));
            answers.push(Typed {
                words: said,
                is_date: true,
            });
        }
        "pick" => window.send(rest),
        // Past the choices and the other answers.
        "continue" => window.send("\t\t\r"),
        "part" => window.send(&format!("\x07{rest}\r")),
        "key" => {
            let (name, times) = rest.split_once(' ').unwrap_or((rest, "1"));
            let key = match name {
                "Enter" => "\r",
                "Down" => "\x1b[B",
                "Tab" => "\t",
                "Space" => " ",
                "+" => "+",
                _ => panic!("no key is named {name}"),
            };
            for _ in 0..times.parse().expect("how often") {
                window.send(key);
                // Nobody presses faster; a key that comes faster is held down, and counts once.
                std::thread::sleep(BETWEEN_PRESSES);
            }
        }
        _ => panic!("no step is named {verb}"),
    }
}

fn export(home: &Path, file: &Path) {
    let output: Output = command(home)
        .args(["export", "p1", "--to"])
        .arg(file)
        .output()
        .expect("the program");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn all_are_in(answers: &[Typed<'_>], place: &str, text: &str) {
    let text = plain(text);
    let missing: Vec<&str> = answers
        .iter()
        .map(|answer| answer.words)
        .filter(|words| !text.contains(&plain(words)))
        .collect();
    assert!(missing.is_empty(), "not in {place}: {missing:#?}\n{text}");
}

/// Words without the spaces between them: lines break in other places on paper.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
