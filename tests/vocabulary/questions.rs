//! Questions for the doctor: short, easy to read, and questions.

use super::grade::{Counts, sentences};
use super::report;
use super::rows::list;

/// The reading grade of a question at most; of one with a word that medicine has no plainer one for.
const GRADE: f64 = 6.0;
const MEDICAL_GRADE: f64 = 7.0;

/// Words that medicine has no plainer one for; a plural counts too.
const MEDICAL: [&str; 12] = [
    "biopsy",
    "cancer",
    "chemotherapy",
    "diagnosis",
    "genetic",
    "medicine",
    "operation",
    "radiation",
    "recovery",
    "surgery",
    "treatment",
    "vitamin",
];

fn is_medical(question: &str) -> bool {
    let question = question.to_lowercase();
    let mut words = question.split(|c: char| !c.is_alphabetic());
    words.any(|word| {
        MEDICAL.contains(&word.strip_suffix('s').unwrap_or(word)) || MEDICAL.contains(&word)
    })
}

#[test]
fn a_question_is_one_or_two_sentences_and_asks() {
    let mut wrong = Vec::new();
    for row in list("questions").rows() {
        let question = row.cell("name");
        if sentences(question).len() > 2 || !question.contains('?') {
            wrong.push(question.to_owned());
        }
    }
    report(&wrong);
}

#[test]
fn a_question_is_easy_to_read() {
    let mut wrong = Vec::new();
    for row in list("questions").rows() {
        let question = row.cell("name");
        let grade = Counts::of(question).grade().expect("words");
        let most = if is_medical(question) {
            MEDICAL_GRADE
        } else {
            GRADE
        };
        if grade > most {
            wrong.push(format!("{grade:.1}: {question}"));
        }
    }
    report(&wrong);
}

#[test]
fn all_questions_together_are_easier_still() {
    let questions = list("questions").rows().map(|row| row.cell("name"));
    let all = questions
        .map(Counts::of)
        .fold(Counts::default(), Counts::and);
    let grade = all.grade().expect("words");
    println!("all questions: reading grade {grade:.1}");
    assert!(grade <= 4.0, "{grade}");
}
