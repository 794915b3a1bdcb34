//! Amounts: a number and the unit or the thing behind it.

use super::Finding;
use super::dose::Dose;
use super::numbers::{self, LONG, Meaning, Number};
use super::units::{Measures, Spelling};
use crate::language::Arg;

/// A number that is read wrongly, or a unit that is, or one that touches its number.
pub(super) fn find(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    number(dose, at).or_else(|| unit(dose, at))
}

fn number(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    let is_alone = dose.lexemes.len() == 1;
    let code = dose.code(at + 1);
    let is_how_often = code.is_some_and(|(code, length)| dose.stands(code, at + 1, length));
    let before_time = dose.is_time(at + 1) || is_how_often;
    let is_amount = dose.is_amount(at) || (dose.is_number(at) && (is_alone || before_time));
    let number = dose.at(at).filter(|_| is_amount)?;
    let is_effect = dose
        .unit(at + 1)
        .is_some_and(|unit| unit.measures == Measures::Effect);
    let grouped_from = if is_effect { LONG - 1 } else { LONG };
    // Between thousands; where a comma stands before a part of one, it must not stand between thousands too.
    let thousands = dose.language.text("guard-thousands");
    let found = match numbers::either(number.text) {
        Some(asked) if thousands != "," => asked,
        Some(_) | None => numbers::number(number.text, grouped_from),
    };
    let said = |number: String| number.replace(',', &thousands);
    match found {
        Number::Clear => None,
        Number::Rewrite(clear) => dose.rewrite(at, 1, said(clear)),
        Number::Ask(meanings) => {
            let meanings = meanings.into_iter().map(|meaning| match meaning {
                Meaning::Number(number) => said(number),
                Meaning::AndAHalf(whole) => dose
                    .language
                    .fill("guard-and-a-half", &[("count", Arg::Count(whole))]),
            });
            dose.ask(at, 1, meanings.collect())
        }
    }
}

fn unit(dose: &Dose<'_>, at: usize) -> Option<(Finding, usize)> {
    let word = dose.at(at)?;
    let before = at.checked_sub(1)?;
    let is_touching = dose.is_number(before) && word.is_glued;
    let space = if is_touching { " " } else { "" };
    let behind_number = dose.is_number(before);
    if behind_number && dose.is_thing(at) && is_touching {
        return dose.rewrite(at, 1, format!("{space}{}", word.text));
    }
    let unit = dose.unit(at)?;
    let is_per = before > 0
        && dose.before(at).is_some_and(|sign| sign.is_sign("/"))
        && dose.amount_unit(before - 1).is_some();
    if !behind_number && !is_per {
        return None;
    }
    let spelled = match unit.spelling {
        Spelling::Kept if is_touching => word.text.to_owned(),
        Spelling::Kept => return None,
        Spelling::Fixed(letters) => letters.to_owned(),
        Spelling::Words(id) => {
            let is_one = !behind_number || dose.before(at).is_some_and(|one| one.text == "1");
            let count = if is_one { 1 } else { 2 };
            dose.language.fill(id, &[("count", Arg::Count(count))])
        }
    };
    dose.rewrite(at, 1, format!("{space}{spelled}"))
}
