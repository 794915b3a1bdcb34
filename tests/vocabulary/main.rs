//! The laws of the lists of names, over all data that is shipped: ids that never change, plain words, no advice, licences.

mod golden;
mod licences;
mod medicines;
mod names;
mod plain;
mod questions;
mod rows;

#[path = "../support/grade.rs"]
mod grade;

/// All that is wrong, a line each.
#[track_caller]
fn report(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} things:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
