//! The table of the house: what each room may use, and what only a few places may touch.

/// A room of the house.
pub(crate) struct Room {
    /// The folder below `src`.
    pub(crate) name: &'static str,
    /// The rooms it may use.
    pub(crate) rooms: &'static [&'static str],
    /// The crates it may name.
    pub(crate) crates: &'static [&'static str],
}

const FLOOR_0: [&str; 3] = ["profile", "vocabulary", "language"];
const BELOW_SHEET: &[&str] = &["profile", "vocabulary", "language", "ask"];
const BELOW_INTERVIEW: &[&str] = &[
    FLOOR_0[0], FLOOR_0[1], FLOOR_0[2], "store", "ask", "sheet", "fhir",
];
const BELOW_TUI: &[&str] = &[
    FLOOR_0[0],
    FLOOR_0[1],
    FLOOR_0[2],
    "store",
    "ask",
    "sheet",
    "fhir",
    "interview",
];
const BELOW_CLI: &[&str] = &[
    FLOOR_0[0],
    FLOOR_0[1],
    FLOOR_0[2],
    "store",
    "ask",
    "sheet",
    "fhir",
    "interview",
    "tui",
    "linear",
];

/// The table of `src/lib.rs`, with the crates of each room. A room that is not built yet may stand here.
pub(crate) const ROOMS: [Room; 11] = [
    // Answers and their schema are derived on the types themselves; members we do not know are kept as JSON.
    Room {
        name: "profile",
        rooms: &[],
        crates: &["serde", "serde_json", "schemars", "jiff"],
    },
    Room {
        name: "vocabulary",
        rooms: &[],
        crates: &["nucleo_matcher", "flate2", "zip"],
    },
    Room {
        name: "language",
        rooms: &[],
        crates: &[
            "fluent_bundle",
            "unic_langid",
            "sys_locale",
            "any_ascii",
            "flate2",
        ],
    },
    // The day moves the dates of the made-up person; the envelope of a file is a type with a schema too.
    Room {
        name: "store",
        rooms: &["profile"],
        crates: &["serde", "serde_json", "schemars", "jiff", "directories"],
    },
    Room {
        name: "ask",
        rooms: &FLOOR_0,
        crates: &["jiff"],
    },
    // Plain text is broken by the width of its characters; a box on paper stands for a whole one.
    Room {
        name: "sheet",
        rooms: BELOW_SHEET,
        crates: &["jiff", "unicode_width", "unicode_segmentation"],
    },
    Room {
        name: "fhir",
        rooms: BELOW_SHEET,
        crates: &["jiff", "serde_json"],
    },
    // The table of keys is made of the terminal's own keys, the box to write in is one for terminals.
    Room {
        name: "interview",
        rooms: BELOW_INTERVIEW,
        crates: &[
            "crossterm",
            "ratatui_textarea",
            "unicode_width",
            "unicode_segmentation",
            "jiff",
        ],
    },
    Room {
        name: "tui",
        rooms: BELOW_TUI,
        crates: &[
            "ratatui",
            "crossterm",
            "unicode_width",
            "unicode_segmentation",
            "signal_hook",
        ],
    },
    Room {
        name: "linear",
        rooms: BELOW_TUI,
        crates: &["rustix", "signal_hook"],
    },
    // The world is built here: the day, the folder for papers, the columns of `list`, the text of `schema`.
    Room {
        name: "cli",
        rooms: BELOW_CLI,
        crates: &[
            "clap",
            "clap_complete",
            "clap_mangen",
            "opener",
            "jiff",
            "directories",
            "serde_json",
            "unicode_width",
        ],
    },
];

/// Crates that only one folder of a room may name.
pub(crate) const ONLY_BELOW: [(&str, &[&str]); 6] = [
    ("parley", &["src/sheet/layout/", "src/sheet/pdf/"]),
    ("subsetter", &["src/sheet/layout/", "src/sheet/pdf/"]),
    ("printpdf", &["src/sheet/layout/", "src/sheet/pdf/"]),
    ("lopdf", &["src/sheet/layout/", "src/sheet/pdf/"]),
    (
        "flate2",
        &["src/sheet/pdf/", "src/vocabulary/", "src/language/"],
    ),
    ("zip", &["src/vocabulary/bring/"]),
];

/// What only certain files may touch; a path that ends in `/` stands for all files below it.
pub(crate) const TOUCH: [(&str, &[&str]); 13] = [
    // The disk.
    ("std::fs", &["src/store/", "src/cli/"]),
    (".exists()", &["src/store/", "src/cli/"]),
    (".read_dir()", &["src/store/", "src/cli/"]),
    (".canonicalize()", &["src/store/", "src/cli/"]),
    // The clock.
    ("Zoned::now", &["src/cli/", "src/tui/mod.rs"]),
    ("Timestamp::now", &["src/cli/", "src/tui/mod.rs"]),
    ("SystemTime::now", &["src/cli/", "src/tui/mod.rs"]),
    ("Instant::now", &["src/cli/", "src/tui/mod.rs"]),
    // The environment, where the program's own arguments come from too.
    ("std::env", &["src/cli/", "src/main.rs"]),
    // Other programs; an exit code is none.
    ("Command::new(", &["src/cli/printer.rs"]),
    // The network, and work that goes on by itself.
    ("std::net", &[]),
    ("std::thread", &[]),
    ("static mut", &[]),
];
