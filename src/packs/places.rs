//! Where in its files a pack says something, for those who judge it once it is loaded.

use std::collections::BTreeMap;

use crate::diag::Span;

use super::document::{Document, Faults};
use super::sources::Source;
use super::tree::{Node, parse};

/// The files of a source with their places.
#[derive(Debug, Default)]
pub struct Places {
    files: BTreeMap<String, (Document, Node)>,
}

/// A step into a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// To a field.
    Field(&'a str),
    /// To an item of a list, from 0.
    Item(usize),
}

impl Places {
    /// Reads every file that can be read.
    pub fn of(source: &dyn Source) -> Self {
        let mut files = BTreeMap::new();
        for folder in source.folders().0 {
            for (file, bytes) in folder.files {
                let name = format!("{}/{file}", folder.name);
                let Ok(document) = Document::new(name.clone(), bytes) else { continue };
                // What is wrong with it was said when the pack was loaded.
                if let Some(node) = parse(&document, &mut Faults::default()) {
                    files.insert(name, (document, node));
                }
            }
        }
        Self { files }
    }

    /// The place of a value, or of the nearest one around it that is there; none without the file.
    pub fn span(&self, file: &str, path: &[Step<'_>]) -> Option<Span> {
        let (document, root) = self.files.get(file)?;
        let mut node = root;
        for step in path {
            let next = match step {
                Step::Field(name) => node.field(name),
                Step::Item(at) => node.items().get(*at),
            };
            let Some(next) = next else { break };
            node = next;
        }
        // The whole file would be marked line by line.
        (!std::ptr::eq(node, root)).then(|| document.span(&node.range))
    }
}
