//! How the values of a PDF are spelled (ISO 32000-1, 7.3).

use std::io::Write as _;

use lopdf::{Dictionary, Object, StringFormat};

/// Puts a value at the end of the text. A stream stands for itself elsewhere, and is none.
pub(super) fn value(text: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null | Object::Stream(_) => put(text, format_args!("null")),
        Object::Boolean(value) => put(text, format_args!("{value}")),
        Object::Integer(value) => put(text, format_args!("{value}")),
        Object::Real(value) => put(text, format_args!("{value}")),
        Object::Reference((id, generation)) => put(text, format_args!("{id} {generation} R")),
        Object::Name(name) => spell(text, name),
        Object::String(bytes, StringFormat::Literal) => {
            text.push(b'(');
            literal(text, bytes);
            text.push(b')');
        }
        Object::String(bytes, StringFormat::Hexadecimal) => hexadecimal(text, bytes),
        Object::Array(values) => {
            text.push(b'[');
            for (index, object) in values.iter().enumerate() {
                if index > 0 {
                    text.push(b' ');
                }
                value(text, object);
            }
            text.push(b']');
        }
        Object::Dictionary(dictionary) => {
            text.extend(b"<<");
            entries(text, dictionary, b"");
            text.extend(b">>");
        }
    }
}

/// Puts the entries of a dictionary at the end of the text, without one of them.
pub(super) fn entries(text: &mut Vec<u8>, dictionary: &Dictionary, without: &[u8]) {
    for (key, object) in dictionary.iter().filter(|(key, _)| *key != without) {
        spell(text, key);
        text.push(b' ');
        value(text, object);
    }
}

/// Puts formatted text at the end; a list of bytes takes all there is.
pub(super) fn put(text: &mut Vec<u8>, arguments: std::fmt::Arguments<'_>) {
    // It cannot fail, as the standard library says of lists.
    let _ = text.write_fmt(arguments);
}

/// Puts a name at the end of the text.
pub(super) fn spell(text: &mut Vec<u8>, name: &[u8]) {
    text.push(b'/');
    for &byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.".contains(&byte) {
            text.push(byte);
        } else {
            put(text, format_args!("#{byte:02X}"));
        }
    }
}

/// Puts a string at the end of the text, two digits for each byte.
pub(super) fn hexadecimal(text: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    text.push(b'<');
    for byte in bytes {
        text.extend([byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]));
    }
    text.push(b'>');
}

/// Puts the bytes of a string at the end of the text, without the brackets around it.
pub(super) fn literal(text: &mut Vec<u8>, bytes: &[u8]) {
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => text.extend([b'\\', byte]),
            b'\r' => text.extend(b"\\r"),
            byte => text.push(byte),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_spelled_as_the_format_wants() {
        let mut dictionary = Dictionary::new();
        dictionary.set("A B", Object::Name(b"x/y".to_vec()));
        dictionary.set("Length", 7);
        dictionary.set(
            "L",
            vec![Object::Real(0.5), Object::Reference((3, 0)), Object::Null],
        );
        dictionary.set("S", Object::string_literal("a(b)\\\r"));
        let mut text = Vec::new();
        value(&mut text, &Object::Dictionary(dictionary));
        let expected = "<</A#20B /x#2Fy/Length 7/L [0.5 3 0 R null]/S (a\\(b\\)\\\\\\r)>>";
        assert_eq!(String::from_utf8_lossy(&text), expected);
    }
}
