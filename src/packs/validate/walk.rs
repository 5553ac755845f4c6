//! Every text of an entry, whatever its shape.

use crate::packs::tree::{Kind, Node};

/// Calls `each` with every text below `node`, fields of the names in `but` left out.
pub(super) fn each_text(node: &Node, but: &[&str], each: &mut impl FnMut(&Node, &str)) {
    match &node.kind {
        Kind::Str(text) => each(node, text),
        Kind::List(items) | Kind::Tuple { items, .. } => {
            items.iter().for_each(|item| each_text(item, but, each));
        }
        Kind::Struct { fields, .. } => {
            let wanted = fields.iter().filter(|field| !but.contains(&field.name.as_str()));
            wanted.for_each(|field| each_text(&field.value, but, each));
        }
        Kind::Word(_) | Kind::Broken => {}
    }
}
