//! Makes different ways of typing the same thing alike: capitals, accents, digits of other scripts, kinds of dashes.

/// The first of ten digits that follow each other, in the scripts whose keyboards have digits of their own.
const ZEROS: [char; 15] = [
    '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '၀',
];

/// The text in small letters without accents, with western digits, plain dashes and plain spaces.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().map(narrow).flat_map(char::to_lowercase) {
        match letter {
            c if c.is_ascii() && !c.is_ascii_control() => folded.push(c),
            c if c.is_whitespace() => folded.push(' '),
            c => match digit(c) {
                Some(digit) => folded.push(digit),
                None => fold_letter(c, &mut folded),
            },
        }
    }
    folded
}

/// Full-width forms, as East Asian keyboards write them, stand in the order of ASCII.
fn narrow(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        _ => letter,
    }
}

fn digit(letter: char) -> Option<char> {
    ZEROS
        .iter()
        .filter_map(|zero| u32::from(letter).checked_sub(u32::from(*zero)))
        .find_map(|value| char::from_digit(value, 10))
}

fn fold_letter(letter: char, folded: &mut String) {
    folded.push_str(match letter {
        // Combining marks, soft hyphens, zero-width characters and direction marks carry no meaning here.
        '\u{300}'..='\u{36f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => return,
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '־' => "-",
        '’' | '‘' | 'ʼ' | 'ʹ' | '′' | '`' | '´' => "'",
        '⁄' | '∕' => "/",
        '。' | '．' | '·' => ".",
        '、' | '،' => ",",
        '؟' => "?",
        '≈' | '∼' | '〜' => "~",
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ª' => "a",
        'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' | 'ĝ' | 'ġ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'º' => "o",
        'ŕ' | 'ř' => "r",
        'ś' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ά' => "α",
        'έ' => "ε",
        'ή' => "η",
        'ί' | 'ϊ' | 'ΐ' => "ι",
        'ό' => "ο",
        'ύ' | 'ϋ' | 'ΰ' => "υ",
        'ώ' => "ω",
        'ς' => "σ",
        'ё' => "е",
        'й' => "и",
        'ї' => "і",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        other => return folded.push(other),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_accents_and_composition_do_not_matter() {
        assert_eq!(
            fold("MÄRZ  Paździérnik İlk ağustos Груде́нь"),
            "marz  pazdziernik ilk agustos грудень"
        );
        assert_eq!(fold("ma\u{308}rz"), "marz");
        assert_eq!(fold("Großes cœur"), "grosses coeur");
    }

    #[test]
    fn digits_of_other_scripts_are_digits() {
        assert_eq!(
            fold("٢٧/٣/١٩٥٥ ۲۷ २७ ２７．３．５５"),
            "27/3/1955 27 27 27.3.55"
        );
    }

    #[test]
    fn what_cannot_be_seen_is_dropped() {
        assert_eq!(
            fold("2\u{200b}0\u{ad}1\u{2060}9\u{a0}–\u{feff}2020"),
            "2019 -2020"
        );
        assert_eq!(fold("a\tb\nc\0"), "a b c\0");
    }
}
