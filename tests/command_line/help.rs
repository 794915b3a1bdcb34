//! Help that is looked for: topics, the manual page, completions, and what a Debian package is made of.

use std::path::Path;

use previsit::cli;
use previsit::language::Language;

use crate::Computer;

/// All commands, also those that the short help has no room for.
fn commands() -> Vec<String> {
    let definition = cli::definition(&Language::english());
    let names = definition
        .get_subcommands()
        .map(|command| command.get_name().to_owned());
    names.collect()
}

#[test]
fn help_tells_of_keys_of_accessibility_and_of_each_command() {
    let computer = Computer::new();
    assert_eq!(computer.done(&["help"]), computer.done(&["--help"]));
    let keys = computer.done(&["help", "keys"]);
    for key in ["F12", "Ctrl+Z", "\n  ??", "\n  go 3", "plain mode"] {
        assert!(keys.contains(key), "{key}: {keys}");
    }
    let access = computer.done(&["help", "accessibility"]);
    for way in [
        "--plain",
        "ACCESSIBLE=1",
        "--high-contrast",
        "--ascii",
        "--no-mouse",
        "--large",
        "F12",
        "previsit blank",
    ] {
        assert!(access.contains(way), "{way}: {access}");
    }
    for text in [&keys, &access] {
        assert!(
            text.lines().all(|line| line.chars().count() <= 78),
            "{text}"
        );
    }
    for command in commands() {
        let told = computer.done(&["help", &command]);
        assert!(told.contains("Usage: "), "{command}: {told}");
    }
    computer
        .run(&["help", "nothing"])
        .refused(2, &["nothing", "previsit help keys"]);
}

#[test]
fn the_manual_page_and_the_completions_know_all_commands_and_options() {
    let computer = Computer::new();
    let manual = computer.done(&["man"]);
    assert!(manual.contains(".TH previsit 1"), "{manual}");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = computer.done(&["completions", shell]);
        for command in commands() {
            assert!(script.contains(&command), "{shell}: {command}");
            assert!(manual.contains(&command), "{command}");
        }
        for option in ["plain", "high-contrast", "no-mouse", "home"] {
            assert!(script.contains(option), "{shell}: {option}");
            assert!(manual.contains(&option.replace('-', "\\-")), "{option}");
        }
    }
    computer
        .run(&["completions", "nosuch"])
        .refused(2, &["bash"]);
}

#[test]
fn what_a_debian_package_takes_is_there_or_made_by_the_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("Cargo.toml");
    let (_, package) = manifest
        .split_once("[package.metadata.deb]")
        .expect("data for a package");
    let assets = package
        .lines()
        .filter_map(|line| line.trim().strip_prefix("[\""));
    let files: Vec<&str> = assets.filter_map(|line| line.split('"').next()).collect();
    assert!(files.len() >= 7, "{files:?}");
    for file in files {
        let is_made = file.starts_with("target/");
        assert!(is_made || root.join(file).is_file(), "{file}");
    }
    for name in [
        "maintainer",
        "copyright",
        "license-file",
        "section",
        "extended-description",
    ] {
        assert!(package.contains(&format!("\n{name} = ")), "{name}");
    }
}
