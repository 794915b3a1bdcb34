//! A number for each name, so that a name is known or not without unpacking a list of thousands.

/// The mark of folded words: FNV-1a, 64 bits. Two of some ten thousand names share one about once in a trillion lists.
pub(super) fn mark(folded: &str) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let step = |mark: u64, byte: u8| (mark ^ u64::from(byte)).wrapping_mul(PRIME);
    folded.bytes().fold(BASIS, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_those_of_the_published_algorithm() {
        assert_eq!(mark(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(mark("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(mark("foobar"), 0x8594_4171_f739_67e8);
    }
}
