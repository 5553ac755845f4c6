//! What stands on the shelf, and what of it is looked for.

use crate::packs::Library;
use crate::report::library::{Entry, Group, contents};
use crate::text::Text;

/// What the shelf shows.
pub struct ShelfModel<'a> {
    pub(super) text: &'a Text,
    /// The packs that hold something of what is looked for.
    pub packs: Vec<ShelfPack>,
    /// How many pages that are.
    pub count: usize,
    /// The parts of the shelf that hold anything at all: what can be chosen.
    pub groups: Vec<Group>,
}

/// The pages of one pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfPack {
    /// Its slug.
    pub pack: String,
    /// Its title.
    pub title: String,
    /// Its pages, part by part.
    pub groups: Vec<(Group, Vec<Entry>)>,
}

/// What only the shelf knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct ShelfLocal {
    /// What is looked for.
    pub search: String,
    /// The part that is shown; every part when none is chosen.
    pub group: Option<Group>,
}

impl<'a> ShelfModel<'a> {
    /// What the library holds of what is looked for.
    pub fn new(text: &'a Text, library: &Library, local: &ShelfLocal) -> Self {
        let mut groups = Vec::new();
        let mut packs = Vec::new();
        for pack in &library.packs {
            let entries = contents(text, pack);
            groups.extend(entries.iter().map(|entry| entry.group));
            let wanted = |group: Group| -> Vec<Entry> {
                let of = entries.iter().filter(|entry| entry.group == group);
                of.filter(|entry| is_wanted(entry, local)).cloned().collect()
            };
            let groups = Group::ALL.into_iter().map(|group| (group, wanted(group)));
            packs.push(ShelfPack {
                pack: pack.info().id.clone(),
                title: pack.info().title.clone(),
                groups: groups.filter(|(_, entries)| !entries.is_empty()).collect(),
            });
        }
        packs.retain(|pack| !pack.groups.is_empty());
        groups.sort();
        groups.dedup();
        let count = packs.iter().flat_map(|pack| &pack.groups).map(|(_, entries)| entries.len()).sum();
        Self { text, packs, count, groups }
    }
}

/// Whether a page is of the chosen part and holds every word that is looked for.
fn is_wanted(entry: &Entry, local: &ShelfLocal) -> bool {
    let here = format!("{} {} {}", entry.title, entry.hook, entry.kind).to_lowercase();
    let mut words = local.search.split_whitespace().map(str::to_lowercase);
    local.group.is_none_or(|group| group == entry.group) && words.all(|word| here.contains(&word))
}

/// The choices of the filter in order: everything, then each part.
pub fn filters<'a>(model: &'a ShelfModel<'_>) -> impl Iterator<Item = Option<Group>> + 'a {
    std::iter::once(None).chain(model.groups.iter().copied().map(Some))
}
