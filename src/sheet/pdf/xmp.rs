//! What the file says about itself a second time, in the form that archives read (XMP, ISO 16684-1).

use super::Meta;

/// The XMP packet.
pub(super) fn packet(meta: &Meta) -> String {
    let (year, month, day) = meta.made;
    let title = escaped(&meta.title);
    let lang = escaped(&meta.lang);
    let producer = escaped(&meta.producer);
    let author = match &meta.author {
        Some(author) => {
            let author = escaped(author);
            format!("   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n")
        }
        None => String::new(),
    };
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
{author}   <pdfuaid:part>1</pdfuaid:part>
   <pdf:Producer>{producer}</pdf:Producer>
   <xmp:CreateDate>{year:04}-{month:02}-{day:02}</xmp:CreateDate>
   <xmp:ModifyDate>{year:04}-{month:02}-{day:02}</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{FEFF}'
    )
}

/// Text that is safe inside XML; characters that XML forbids are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_break_out_of_the_packet() {
        let meta = Meta {
            title: "A & B </rdf:li>\u{0}".into(),
            lang: "en".into(),
            author: None,
            made: (2019, 3, 7),
            producer: "previsit 1".into(),
        };
        let packet = packet(&meta);
        assert!(packet.contains("A &amp; B &lt;/rdf:li&gt;</rdf:li>"));
        assert!(packet.contains("2019-03-07"));
    }
}
