//! Which signs of the key are seen in a drawing, so that no other is explained.

use super::{Arrival, Bond, Inside, Line, Living, Pedigree, Shape, Sign, Symbol, Union};

impl Pedigree {
    /// Whether a sign stands anywhere in the drawing.
    pub fn shows(&self, sign: Sign) -> bool {
        let symbols = |shows: &dyn Fn(&Symbol) -> bool| {
            let mut all = self.drawn().map(|id| &self.person(id).symbol);
            all.any(shows)
        };
        let unions = |shows: &dyn Fn(&Union) -> bool| self.unions.iter().any(shows);
        match sign {
            Sign::Shape(shape) => self.shows_shape(shape),
            Sign::Fill(fill) => symbols(&|symbol| symbol.fills.contains(&fill)),
            Sign::Dead => symbols(&|symbol| symbol.living == Living::Dead),
            Sign::Patient => true,
            Sign::Inside(Inside::Several(_)) => {
                symbols(&|symbol| matches!(symbol.inside, Inside::Several(_)))
            }
            Sign::Inside(inside) => symbols(&|symbol| symbol.inside == inside),
            Sign::Adopted => symbols(&|symbol| symbol.arrival != Arrival::Born),
            Sign::ByBlood => unions(&|union| union.bond == Bond::ByBlood),
            Sign::Broken => unions(&|union| {
                union.bond == Bond::Unsure
                    || union
                        .children
                        .iter()
                        .any(|child| child.line == Line::Broken)
            }),
        }
    }

    fn shows_shape(&self, shape: Shape) -> bool {
        self.drawn().any(|id| self.person(id).shape == shape)
    }
}
