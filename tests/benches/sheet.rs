//! How fast the sheet of the made-up person is made: composed, laid out, written as PDF, as text.

#[path = "../support/overfull.rs"]
mod overfull;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use previsit::language::Language;
use previsit::profile::Profile;
use previsit::sheet::compose::compose;
use previsit::sheet::{Audience, Choices, Letters, PaperSize, Style, lay_out, plain};
use previsit::store;

use overfull::overfull;

const TODAY: Date = date(2026, 5, 12);

const A4: Style = Style::new(PaperSize::A4, Letters::Normal);

fn main() {
    let (profile, language) = (demo(), Language::english());
    for audience in Audience::ALL {
        let laid = lay_out(&profile, &choices(audience), &A4, &language);
        let bytes = laid.pdf().expect("a PDF").len();
        println!(
            "for {}: {} pages, {bytes} bytes",
            audience.key(),
            laid.outcome().pages
        );
    }
    divan::main();
}

fn demo() -> Profile {
    store::demo(TODAY)
}

const fn choices(audience: Audience) -> Choices {
    Choices::all(audience, TODAY)
}

#[divan::bench]
fn the_words_of_the_language() -> Language {
    Language::english()
}

#[divan::bench]
fn compose_both_copies(bencher: Bencher<'_, '_>) {
    let (profile, language) = (demo(), Language::english());
    bencher.bench_local(|| compose(black_box(&profile), &choices(Audience::Both), &language));
}

#[divan::bench(args = Audience::ALL.map(Audience::key))]
fn lay_out_a4(bencher: Bencher<'_, '_>, audience: &str) {
    let (profile, language) = (demo(), Language::english());
    let choices = choices(Audience::from_key(audience).expect("an audience"));
    bencher.bench_local(|| lay_out(black_box(&profile), &choices, &A4, &language));
}

#[divan::bench]
fn write_the_pdf(bencher: Bencher<'_, '_>) {
    let laid = lay_out(&demo(), &choices(Audience::Both), &A4, &Language::english());
    bencher.bench_local(|| black_box(&laid).pdf());
}

#[divan::bench]
fn answers_to_pdf(bencher: Bencher<'_, '_>) {
    let (profile, language) = (demo(), Language::english());
    bencher.bench_local(|| {
        lay_out(
            black_box(&profile),
            &choices(Audience::Both),
            &A4,
            &language,
        )
        .pdf()
    });
}

/// Far more than most people have to tell: 60 medicines and 40 relatives; then twice and four times as much.
#[divan::bench(args = [1, 2, 4])]
fn overfull_to_pdf(bencher: Bencher<'_, '_>, times: usize) {
    let (profile, language) = (overfull(TODAY, times), Language::english());
    bencher.bench_local(|| {
        lay_out(
            black_box(&profile),
            &choices(Audience::Both),
            &A4,
            &language,
        )
        .pdf()
    });
}

#[divan::bench]
fn answers_to_text(bencher: Bencher<'_, '_>) {
    let (profile, language) = (demo(), Language::english());
    bencher.bench_local(|| plain(black_box(&profile), &choices(Audience::Both), &language));
}
