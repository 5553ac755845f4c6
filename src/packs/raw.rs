//! The files of a pack as decks of entries with their places; nothing is checked but the shape.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::diag::Diagnostic;

use super::cards::{
    Attack, Consultant, Inject, LibraryDocument, Mitigation, PackInfo, Procedure, Prompt, RandomFile,
    Reference, Role, ScenarioFile, Technique, Term,
};
use super::decode::decode;
use super::document::{Document, Faults};
use super::fault::Fault;
use super::sources::{Folder, PACK_FILE};
use super::tree::{Kind, Node, parse};

/// A card and where it stands.
#[derive(Debug)]
pub(super) struct Entry<T> {
    pub card: T,
    pub node: Node,
}

/// One file: its entries, and what is wrong with it.
#[derive(Debug)]
pub(super) struct Deck<T> {
    pub document: Document,
    /// Whether there is such a file, and it could be read as text.
    pub present: bool,
    /// Whether `ids` holds every id of the file; not so after a fault of its syntax.
    pub complete: bool,
    /// The entries whose shape is right.
    pub entries: Vec<Entry<T>>,
    /// Every id in the file and its line, also of entries that are broken.
    pub ids: BTreeMap<String, u32>,
    faults: RefCell<Faults>,
}

impl<T> Deck<T> {
    fn empty(document: Document, present: bool) -> Self {
        Self {
            document,
            present,
            complete: false,
            entries: Vec::new(),
            ids: BTreeMap::new(),
            faults: RefCell::default(),
        }
    }

    /// Names a fault at a value.
    pub fn fault(&self, node: &Node, fault: Fault) {
        self.faults.borrow_mut().at(&self.document, &node.range, fault);
    }

    /// Whether further faults are only counted, so that it is not worth while to look for a hint.
    pub fn is_full(&self) -> bool {
        self.faults.borrow().is_full()
    }

    /// Names a fault of the whole file.
    pub fn whole(&self, fault: Fault) {
        self.faults.borrow_mut().whole(&self.document.file, fault);
    }

    /// Adds what a source found out before.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.faults.borrow_mut().push(diagnostic);
    }

    /// The line of a value.
    pub fn line(&self, node: &Node) -> u32 {
        self.document.line_of(node.range.start)
    }

    /// Whether anything is wrong with the file, warnings aside.
    pub fn failed(&self) -> bool {
        self.faults.borrow().failed()
    }

    /// What is wrong with the file, by place.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        self.faults.take().into_diagnostics()
    }

    /// The cards alone.
    pub fn cards(self) -> Vec<T> {
        self.entries.into_iter().map(|entry| entry.card).collect()
    }
}

/// A pack as it stands in its files.
#[derive(Debug)]
pub(super) struct Raw {
    pub name: String,
    pub info: Deck<PackInfo>,
    pub references: Deck<Reference>,
    pub attacks: Deck<Attack>,
    pub procedures: Deck<Procedure>,
    pub injects: Deck<Inject>,
    pub consultants: Deck<Consultant>,
    pub mitigations: Deck<Mitigation>,
    /// The techniques that the attacks are mapped to; a pack without the file may use any.
    pub techniques: Deck<Technique>,
    pub glossary: Deck<Term>,
    pub documents: Deck<LibraryDocument>,
    /// Whom participants speak for; a pack need not have any.
    pub roles: Deck<Role>,
    /// What a facilitator can ask; a pack need not have any.
    pub prompts: Deck<Prompt>,
    /// The words of random incidents; a pack need not have them.
    pub random: Deck<RandomFile>,
    /// One deck of one card for every other file.
    pub scenarios: Vec<Deck<ScenarioFile>>,
    /// What belongs to none of these files.
    pub others: Vec<Diagnostic>,
}

/// A file may hold so many cards.
const MAX_CARDS: usize = 512;

/// The name of the file that holds attacks, and so on.
const CARD_FILES: [&str; 6] =
    ["references.ron", "attacks.ron", "procedures.ron", "injects.ron", "consultants.ron", "mitigations.ron"];

/// The files of what is learned around the play.
const TECHNIQUES_FILE: &str = "techniques.ron";
const GLOSSARY_FILE: &str = "glossary.ron";
const LIBRARY_FILE: &str = "library.ron";

/// The files of what helps people to talk.
const ROLES_FILE: &str = "roles.ron";
const PROMPTS_FILE: &str = "prompts.ron";

/// The file that holds the words of random incidents.
const RANDOM_FILE: &str = "random.ron";

impl Raw {
    /// Reads every file of a folder.
    pub fn read(mut folder: Folder) -> Self {
        let name = std::mem::take(&mut folder.name);
        let mut reader = Reader { name: name.clone(), folder };
        let info = reader.one(PACK_FILE);
        if !info.present && info.faults.borrow().len() == 0 {
            info.whole(Fault::NoFile);
        }
        let mut raw = Self {
            info,
            references: reader.list(CARD_FILES[0], false),
            attacks: reader.list(CARD_FILES[1], true),
            procedures: reader.list(CARD_FILES[2], true),
            injects: reader.list(CARD_FILES[3], true),
            consultants: reader.list(CARD_FILES[4], false),
            mitigations: reader.list(CARD_FILES[5], true),
            techniques: reader.list(TECHNIQUES_FILE, false),
            glossary: reader.list(GLOSSARY_FILE, false),
            documents: reader.list(LIBRARY_FILE, false),
            roles: reader.list(ROLES_FILE, false),
            prompts: reader.list(PROMPTS_FILE, false),
            random: reader.one(RANDOM_FILE),
            scenarios: Vec::new(),
            others: Vec::new(),
            name,
        };
        let mut rest: Vec<String> = reader.folder.files.iter().map(|(name, _)| name.clone()).collect();
        rest.sort();
        raw.scenarios = rest.iter().map(|name| reader.one(name)).collect();
        raw.others = reader.folder.faults;
        raw
    }
}

/// Reads every file of a folder as a list of cards, and hands back what belongs to none of them.
pub(super) fn lists<T: DeserializeOwned>(mut folder: Folder) -> (Vec<(String, Deck<T>)>, Vec<Diagnostic>) {
    let name = std::mem::take(&mut folder.name);
    let mut files: Vec<String> = folder.files.iter().map(|(name, _)| name.clone()).collect();
    files.sort();
    let mut reader = Reader { name, folder };
    let decks = files.into_iter().map(|file| {
        let deck = reader.list(&file, false);
        (file, deck)
    });
    (decks.collect(), std::mem::take(&mut reader.folder.faults))
}

struct Reader {
    name: String,
    folder: Folder,
}

impl Reader {
    /// The text of a file, or an empty deck with what is wrong.
    fn open<T>(&mut self, name: &str) -> Deck<T> {
        let file = format!("{}/{name}", self.name);
        let at = self.folder.files.iter().position(|(other, _)| other == name);
        let read = at.map(|at| Document::new(file.clone(), self.folder.files.swap_remove(at).1));
        let known = std::mem::take(&mut self.folder.faults);
        let (mine, others) = known.into_iter().partition(|fault| fault.file == file);
        self.folder.faults = others;
        let mut mine: Vec<Diagnostic> = mine;
        let document = match read {
            Some(Ok(document)) => Some(document),
            Some(Err(fault)) => {
                mine.push(fault);
                None
            }
            None => None,
        };
        let present = document.is_some();
        let deck = Deck::empty(document.unwrap_or_else(|| Document::empty(file)), present);
        mine.into_iter().for_each(|fault| deck.push(fault));
        deck
    }

    /// A file that is one group.
    fn one<T: DeserializeOwned>(&mut self, name: &str) -> Deck<T> {
        let mut deck = self.open(name);
        if deck.present
            && let Some(node) = parse(&deck.document, deck.faults.get_mut())
        {
            deck.take(node);
        }
        deck
    }

    /// A file that is a list of groups.
    fn list<T: DeserializeOwned>(&mut self, name: &str, needed: bool) -> Deck<T> {
        let mut deck = self.open(name);
        if !deck.present {
            let missing = deck.faults.borrow().len() == 0;
            if needed && missing {
                deck.whole(Fault::NoFile);
            }
            // A pack without consultants has none.
            deck.complete = !needed && missing;
            return deck;
        }
        let Some(node) = parse(&deck.document, deck.faults.get_mut()) else { return deck };
        deck.complete = deck.faults.get_mut().len() == 0 && matches!(node.kind, Kind::List(_));
        match node.kind {
            Kind::List(items) => {
                if let Some(one_more) = items.get(MAX_CARDS) {
                    deck.fault(one_more, Fault::TooManyCards { limit: MAX_CARDS });
                    deck.complete = false;
                }
                items.into_iter().take(MAX_CARDS).for_each(|item| deck.take(item));
            }
            Kind::Broken => {}
            _ => {
                // Decoding as a list says what was expected.
                let _: Option<Vec<()>> = decode(&deck.document, &node, deck.faults.get_mut());
            }
        }
        deck
    }
}

impl<T: DeserializeOwned> Deck<T> {
    /// Adds an entry, if its shape is right, and its id in any case.
    fn take(&mut self, node: Node) {
        if let Some(id) = node.field("id").and_then(Node::text) {
            let line = self.document.line_of(node.range.start);
            self.ids.entry(id.to_owned()).or_insert(line);
        } else {
            self.complete = false;
        }
        if let Some(card) = decode(&self.document, &node, self.faults.get_mut()) {
            self.entries.push(Entry { card, node });
        }
    }
}
