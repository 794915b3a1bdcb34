//! Packs what the program brings along while it is built: the lists of names, the fonts that few texts need, the messages.
//!
//! What is packed is unpacked only when it is first needed, so the program stays small and starts as fast as without it.

#[path = "vocabulary/build.rs"]
mod vocabulary;

use std::path::{Path, PathBuf};
use std::{env, fs};

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Fonts that nearly every sheet needs are not packed: they are read in place.
const READ_IN_PLACE: &str = "IBMPlexSans";

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to write"));
    vocabulary::pack(&out);
    fonts(&out);
    messages(&out);
}

/// The font files, each under its own name.
fn fonts(out: &Path) {
    for path in files("assets/fonts") {
        let is_font = matches!(ending(&path), "ttf" | "otf");
        if is_font && !name(&path).starts_with(READ_IN_PLACE) {
            let bytes =
                fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            write(&out.join(name(&path)), &bytes);
        }
    }
}

/// The message files of each language besides English, one behind the other, and what it says in other words in plain lines.
fn messages(out: &Path) {
    for folder in files("assets/locales") {
        let tag = name(&folder);
        if !folder.is_dir() || matches!(tag, "en" | "in-lines") {
            continue;
        }
        let all: Vec<String> = files(&folder).iter().map(|path| text(path)).collect();
        write(
            &out.join(format!("messages.{tag}")),
            all.join("\n").as_bytes(),
        );
        let in_lines = PathBuf::from(format!("assets/locales/in-lines/{tag}.ftl"));
        write(
            &out.join(format!("in-lines.{tag}")),
            text(&in_lines).as_bytes(),
        );
    }
}

/// What lies in a folder, in the order of its names.
fn files(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let folder = folder.as_ref();
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry of a folder").path())
        .collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .expect("a plain name")
}

fn ending(path: &Path) -> &str {
    path.extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or("")
}

fn text(path: &Path) -> String {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) {
    let packed = (|| {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        std::io::Write::write_all(&mut encoder, bytes)?;
        encoder.finish()
    })();
    let packed = packed.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    fs::write(path, packed).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
