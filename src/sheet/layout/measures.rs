//! Every length on the paper, from the size of letters that was chosen.
//!
//! The sources are the clear print rules of UKAAF and RNIB: 12 points at least everywhere, page numbers too, lines
//! 1.25 apart, left aligned, thin rules that survive a fax. Large print is the same layout done again with larger
//! letters, so nearly all lengths here grow with them; margins and the room for handwriting do not.

use super::strip::Turn;

/// The paper in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperSize {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl PaperSize {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Its name on the command line and in message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// The size of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.key() == key)
    }

    /// Width and height in points.
    pub fn points(self) -> (f32, f32) {
        match self {
            Self::A4 => (mm(210.0), mm(297.0)),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// How large the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letters {
    /// 12 points: clear print.
    #[default]
    Normal,
    /// 18 points: large print, laid out anew.
    Large,
}

impl Letters {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Normal, Self::Large];

    /// The last part of its message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
        }
    }

    /// Size of running text in points.
    pub const fn points(self) -> f32 {
        match self {
            Self::Normal => 12.0,
            Self::Large => 18.0,
        }
    }
}

/// How the sheet is to look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The paper in the printer.
    pub paper: PaperSize,
    /// Size of running text in points: 12, or 18 for large print. Less than 12 is taken as 12, more than 36 as 36.
    pub body_pt: f32,
}

impl Style {
    /// This paper with letters of this size.
    pub const fn new(paper: PaperSize, letters: Letters) -> Self {
        Self {
            paper,
            body_pt: letters.points(),
        }
    }
}

/// A size of letters with the distance of its lines.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Type {
    /// Size of the letters.
    pub(super) size: f32,
    /// From line to line.
    pub(super) leading: f32,
}

/// All lengths in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measures {
    /// Width of the paper.
    pub(super) paper_width: f32,
    /// Height of the paper.
    pub(super) paper_height: f32,
    /// White edge on all sides.
    pub(super) margin: f32,
    /// Size of running text.
    pub(super) body_pt: f32,
    /// From a rule to the next line to write on.
    pub(super) writing: f32,
    /// Thickness of rules and frames.
    pub(super) hairline: f32,
    /// Thickness of the rule below a table's head.
    pub(super) head_rule: f32,
}

impl Measures {
    /// The lengths for this style.
    pub(super) fn new(style: Style) -> Self {
        let (paper_width, paper_height) = style.paper.points();
        let body_pt = if style.body_pt.is_finite() {
            style.body_pt.clamp(12.0, 36.0)
        } else {
            12.0
        };
        Self {
            paper_width,
            paper_height,
            margin: mm(12.7),
            body_pt,
            writing: mm(9.0),
            hairline: 0.5,
            head_rule: 1.0,
        }
    }

    /// How many pages hold what so many hold in letters of normal size: large ones take twice as many.
    pub(super) fn pages(&self, normal: usize) -> usize {
        if self.body_pt > 12.0 {
            2 * normal
        } else {
            normal
        }
    }

    /// The lengths for paper that is held like this.
    #[must_use]
    pub(super) fn turned(&self, turn: Turn) -> Self {
        let (paper_width, paper_height) = match turn {
            Turn::Upright => (self.paper_width, self.paper_height),
            Turn::Sideways => (self.paper_height, self.paper_width),
        };
        Self {
            paper_width,
            paper_height,
            ..*self
        }
    }

    /// Width of the text.
    pub(super) fn width(&self) -> f32 {
        self.paper_width - 2.0 * self.margin
    }

    /// Running text, tables and furniture.
    pub(super) fn body(&self) -> Type {
        self.scaled(12.0)
    }

    /// The reason and the first questions.
    pub(super) fn large(&self) -> Type {
        self.scaled(15.0)
    }

    /// A heading of this level.
    pub(super) fn heading(&self, level: u8) -> Type {
        let (at_12, leading) = match level {
            0 | 1 => (20.0, 1.15),
            2 => (14.0, 1.2),
            3.. => (13.0, 1.25),
        };
        let size = self.em(at_12 / 12.0);
        Type {
            size,
            leading: size * leading,
        }
    }

    /// White above and below a heading.
    pub(super) fn around_heading(&self, level: u8) -> (f32, f32) {
        match level {
            0 | 1 => (self.em(2.0), self.em(0.4)),
            2 => (self.em(0.6), self.em(0.1)),
            3.. => (self.em(1.0), self.em(0.35)),
        }
    }

    /// A length in sizes of running text.
    pub(super) fn em(&self, ems: f32) -> f32 {
        self.body_pt * ems
    }

    /// White between paragraphs.
    pub(super) fn between_blocks(&self) -> f32 {
        self.em(0.5)
    }

    /// White between facts that stand close together.
    pub(super) fn between_lines(&self) -> f32 {
        self.em(0.08)
    }

    /// White between facts and between items of a list.
    pub(super) fn between_items(&self) -> f32 {
        self.em(0.3)
    }

    /// White between columns.
    pub(super) fn gutter(&self) -> f32 {
        self.em(1.0)
    }

    /// White above and below a frame.
    pub(super) fn around_frame(&self) -> f32 {
        self.em(0.6)
    }

    /// White between a frame and what stands in it.
    pub(super) fn frame_padding(&self) -> f32 {
        self.em(0.5)
    }

    /// White between the furniture and its rule.
    pub(super) fn edge_padding(&self) -> f32 {
        self.em(0.25)
    }

    /// White between the furniture's rule and the text.
    pub(super) fn edge_white(&self) -> f32 {
        self.em(0.5)
    }

    /// White above and below the words of a table row.
    pub(super) fn cell_padding(&self) -> f32 {
        self.em(0.14)
    }

    fn scaled(&self, at_12: f32) -> Type {
        let size = self.em(at_12 / 12.0);
        Type {
            size,
            leading: size * 1.2,
        }
    }
}

/// Points of a length in millimetres.
pub(super) fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}
