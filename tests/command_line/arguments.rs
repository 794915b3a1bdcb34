//! Help, wrong use, where the home is, and what happens without a terminal.

use std::io::Read as _;
use std::process::Stdio;

use super::{Computer, as_arg, assert_harmless, say};

const COMMANDS: [&str; 14] = [
    "new", "list", "show", "check", "export", "letters", "cover", "card", "blank", "import",
    "remove", "names", "demo", "where",
];

/// Commands for scripts and other programs; they stand in README.md.
const HIDDEN: [&str; 6] = ["read", "schema", "suggest", "help", "man", "completions"];

#[test]
fn the_help_is_short_and_has_two_examples() {
    let computer = Computer::new();
    for flag in ["--help", "-h"] {
        let help = computer.done(&[flag]);
        assert!(help.lines().count() < 24, "{help}");
        assert_eq!(help.matches("\n  previsit ").count(), 2, "{help}");
        for command in COMMANDS {
            assert!(
                help.contains(&format!("\n  {command} ")),
                "{command}: {help}"
            );
        }
        for command in HIDDEN {
            assert!(!help.contains(&format!("\n  {command} ")), "{help}");
        }
        assert!(
            help.lines().all(|line| line.chars().count() <= 100),
            "{help}"
        );
    }
}

#[test]
fn every_command_has_help_of_its_own() {
    let computer = Computer::new();
    for command in COMMANDS.iter().chain(&HIDDEN) {
        let help = computer.done(&[command, "--help"]);
        assert!(help.contains("--home <DIR>"), "{help}");
        assert!(help.lines().count() < 24, "{help}");
    }
    let export = computer.done(&["export", "--help"]);
    for words in ["--to <FILE>", "a4, letter", "doctor", "patient", "both"] {
        assert!(export.contains(words), "{words}: {export}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let version = Computer::new().done(&["--version"]);
    assert_eq!(
        version,
        concat!("previsit ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn wrong_use_ends_with_2_and_says_so_on_standard_error() {
    let computer = Computer::new();
    let file = computer.arg("visit.pdf");
    for args in [
        &["no-such-command"][..],
        &["--no-such-flag"],
        &["new"],
        &["show"],
        &["show", "one", "two"],
        &["export", "anna"],
        &["export", "--to", &file],
        &["export", "anna", "--to", &file, "--to", &file],
        &["import"],
        &["remove"],
        &["list", "anna"],
        &["--home"],
    ] {
        computer.run(args).refused(2, &["--help"]);
    }
    let export = ["export", "anna", "--to", &file];
    for (wrong, choices) in [
        (&["--paper", "a5"][..], "a4, letter"),
        (&["--paper"], "a4, letter"),
        (&["--for", "nobody"], "both, doctor, patient"),
    ] {
        let args = [&export[..], wrong].concat();
        computer.run(&args).refused(2, &[wrong[0], choices]);
    }
    computer.run(&["new", " \u{7} "]).refused(2, &["name"]);
    assert!(computer.kept().is_empty());
}

#[test]
fn a_slip_of_the_finger_is_answered_by_the_right_word() {
    Computer::new()
        .run(&["lits"])
        .refused(2, &["Did you mean list?"]);
}

#[test]
fn escape_sequences_in_arguments_do_not_reach_the_terminal() {
    let computer = Computer::new();
    let red = "\u{1b}[31mred\u{1b}]0;title\u{7}";
    computer.run(&["show", red]).refused(1, &["red"]);
    computer.run(&["remove", red]).refused(1, &["red"]);
    computer.run(&["import", red]).refused(1, &["red"]);
    computer.demo();
    computer
        .run(&["export", "anna", "--to", &format!("{red}.doc")])
        .refused(2, &["red"]);
    computer.run(&[red]).refused(2, &["red"]);
    computer
        .run(&["export", "anna", "--paper", red])
        .refused(2, &["red"]);
    computer.done(&["new", red]);
    assert_harmless(&computer.done(&["list"]));
}

#[test]
fn the_home_can_be_named_before_and_behind_the_command() {
    let computer = Computer::new();
    let one = computer.arg("one");
    for args in [["--home", &one, "where"], ["where", "--home", &one]] {
        let said = say(computer.command().args(args));
        assert_eq!(said.out.trim_end(), one);
        assert_eq!(said.code, 0);
    }
    let said = say(computer
        .command()
        .args(["new", "--home", &one, "Anna", "Kowalska"]));
    assert_eq!((said.out.as_str(), said.code), ("p1\n", 0), "{}", said.err);
    assert!(computer.path("one/people/p1/profile.json").is_file());
}

#[test]
fn the_environment_names_the_home_and_the_argument_wins() {
    let computer = Computer::new();
    let (set, asked) = (computer.arg("set"), computer.arg("asked"));
    let said = say(computer.command().arg("where").env("PREVISIT_HOME", &set));
    assert_eq!(said.out.trim_end(), set);
    let said = say(computer
        .command()
        .args(["where", "--home", &asked])
        .env("PREVISIT_HOME", &set));
    assert_eq!(said.out.trim_end(), asked);
    let said = say(computer
        .command()
        .args(["new", "Anna"])
        .env("PREVISIT_HOME", &set));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(computer.path("set/people/p1").is_dir());
    assert!(!computer.path("asked").exists());
}

#[test]
fn without_a_choice_the_home_is_the_users_own() {
    let computer = Computer::new();
    for empty in [false, true] {
        let mut command = computer.command();
        if empty {
            command.env("PREVISIT_HOME", "");
        }
        let said = say(command.arg("where"));
        assert_eq!(said.code, 0, "{}", said.err);
        if cfg!(unix) {
            assert!(said.out.starts_with(&computer.arg("user")), "{}", said.out);
        }
        assert!(said.out.to_lowercase().contains("previsit"), "{}", said.out);
    }
    assert!(!computer.path("user").exists(), "asking makes nothing");
}

#[test]
fn a_home_that_is_a_file_is_refused_and_left_alone() {
    let computer = Computer::new();
    let file = computer.write("notes.txt", "my notes");
    for args in [
        &["list"][..],
        &["new", "Anna"],
        &["demo"],
        &["show", "anna"],
    ] {
        say(computer.command().args(args).args(["--home", &file]))
            .refused(1, &["notes.txt", "--home"]);
    }
    assert_eq!(std::fs::read(&file).expect("the notes"), b"my notes");
}

#[test]
fn a_reader_that_stops_early_is_no_failure() {
    let computer = Computer::new();
    computer.demo();
    for args in [
        &["schema"][..],
        &["show", "anna"],
        &["list"],
        &["--help"],
        &["where"],
    ] {
        let mut command = computer.command();
        command.args(args).env("PREVISIT_HOME", computer.home());
        let child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.expect("the program runs");
        drop(child.stdout.take());
        let mut err = String::new();
        let pipe = child.stderr.take().expect("standard error");
        std::io::BufReader::new(pipe)
            .read_to_string(&mut err)
            .expect("text");
        let status = child.wait().expect("an end");
        assert_eq!((status.code(), err.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_told() {
    let computer = Computer::new();
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("a full device");
    let said = say(computer.command().arg("schema").stdout(full));
    said.refused(1, &["could not be written"]);
}

#[test]
fn a_path_that_is_no_text_is_a_path_all_the_same() {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        let computer = Computer::new();
        let odd = computer
            .path("")
            .join(std::ffi::OsStr::from_bytes(b"\xff\xfe"));
        let said = say(computer
            .command()
            .args(["new", "Anna", "--home"])
            .arg(as_arg(&odd)));
        assert_eq!((said.out.as_str(), said.code), ("p1\n", 0), "{}", said.err);
        assert!(odd.join("people/p1/profile.json").is_file());
    }
}

#[test]
fn a_medicine_on_one_line_is_read_and_what_is_not_sure_ends_with_3() {
    let computer = Computer::new();
    let read = computer.done(&["read", "medicine", "ramipril 5mg 1-0-0"]);
    let read: serde_json::Value = serde_json::from_str(&read).expect("JSON");
    let boxes = serde_json::json!({
        "name": "ramipril", "strength": "5 mg", "pattern": "daily", "morning": "1"
    });
    assert_eq!(read["boxes"], boxes);
    assert_eq!(read["rest"], "");
    let said = computer.run(&["read", "medicine", "amlodipine", "10", "mg", "OD"]);
    assert_eq!(said.code, 3, "{said:?}");
    assert!(said.out.contains("\"rest\": \"OD\""), "{}", said.out);
    computer.run(&["read"]).refused(2, &["--help"]);
}

#[test]
fn a_language_that_is_not_spoken_is_answered_by_those_that_are() {
    let computer = Computer::new();
    for args in [&["--lang", "xx", "list"][..], &["list", "--lang=xx"]] {
        computer.run(args).refused(2, &["\"xx\"", "en (English)"]);
    }
    for tag in ["en", "en-GB", "en_US.UTF-8"] {
        assert!(computer.done(&["--lang", tag, "help"]).contains("Usage"));
    }
    // Behind "--" it is a name like any other.
    computer
        .run(&["show", "--", "--lang"])
        .refused(1, &["--lang"]);
}
