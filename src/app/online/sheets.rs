//! What a device was shown last.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::exercise::room::{
    CaseSheet, ConsoleSheet, ConsoleTeam, DebriefSheet, MessagesSheet, RoomSheet, SectionKey, TableSheet, You,
};
use crate::protocol::PeopleSheet;
use crate::rules::Names;

/// The sections that arrived. Those that were not named again stay as they were.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    /// The number of the last view.
    pub view: Option<u64>,
    /// About the member alone.
    pub you: Option<You>,
    /// What everybody may see.
    pub room: Option<RoomSheet>,
    /// Who is who.
    pub people: PeopleSheet,
    /// What is played.
    pub case: Option<CaseSeen>,
    /// The own team's table.
    pub table: Option<TableSheet>,
    /// What facilitators see of the room.
    pub console: Option<ConsoleSheet>,
    /// What facilitators see of each team.
    pub teams: BTreeMap<u8, ConsoleTeam>,
    /// The own team's debrief.
    pub debrief: Option<DebriefSheet>,
    /// What was said to the own team.
    pub messages: Option<MessagesSheet>,
}

/// A section came that this version knows and cannot read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// What is played, with its names at hand.
#[derive(Debug, Clone)]
pub struct CaseSeen {
    /// As it came.
    pub sheet: CaseSheet,
    /// Its names, which read and write every id.
    pub names: Arc<Names>,
}

impl Sheets {
    /// Takes the sections of a view. The case goes first: without its names no id can be read. A
    /// section that this version does not know is left out.
    ///
    /// # Errors
    /// When a section that it knows cannot be read; some may have been taken by then.
    pub fn take(
        &mut self,
        view: u64,
        sections: Vec<(Value, Value)>,
        gone: Vec<Value>,
    ) -> Result<(), Unreadable> {
        let known = |key: Value| serde_json::from_value::<SectionKey>(key).ok();
        let mut all: Vec<(SectionKey, Value)> =
            sections.into_iter().filter_map(|(key, value)| Some((known(key)?, value))).collect();
        all.sort_by_key(|(key, _)| *key != SectionKey::Case);
        for (key, value) in all {
            self.take_one(key, value)?;
        }
        for key in gone.into_iter().filter_map(known) {
            self.drop_one(key);
        }
        self.view = Some(view);
        Ok(())
    }

    fn take_one(&mut self, key: SectionKey, value: Value) -> Result<(), Unreadable> {
        let names = self.case.as_ref().map(|case| Arc::clone(&case.names)).unwrap_or_default();
        match key {
            SectionKey::You => self.you = Some(read(value, &names)?),
            SectionKey::Room => self.room = Some(read(value, &names)?),
            SectionKey::People => self.people = read(value, &names)?,
            SectionKey::Case => {
                let sheet: CaseSheet = read(value, &names)?;
                let names = Arc::new(sheet.names.clone());
                self.case = Some(CaseSeen { sheet, names });
            }
            SectionKey::Table => self.table = Some(read(value, &names)?),
            SectionKey::Console => self.console = Some(read(value, &names)?),
            SectionKey::Team(team) => {
                self.teams.insert(team, read(value, &names)?);
            }
            SectionKey::Debrief => self.debrief = Some(read(value, &names)?),
            SectionKey::Messages => self.messages = Some(read(value, &names)?),
        }
        Ok(())
    }

    fn drop_one(&mut self, key: SectionKey) {
        match key {
            SectionKey::You => self.you = None,
            SectionKey::Room => self.room = None,
            SectionKey::People => self.people = PeopleSheet::default(),
            SectionKey::Case => self.case = None,
            SectionKey::Table => self.table = None,
            SectionKey::Console => self.console = None,
            SectionKey::Team(team) => {
                self.teams.remove(&team);
            }
            SectionKey::Debrief => self.debrief = None,
            SectionKey::Messages => self.messages = None,
        }
    }

    /// A member's name; nothing where it is not known or was erased.
    pub fn name(&self, member: crate::exercise::room::MemberId) -> Option<&str> {
        let person = self.people.people.get(&member.0)?;
        Some(person.profile.name.as_str()).filter(|name| !name.is_empty())
    }

    /// Whether a device of a member is connected.
    pub fn connected(&self, member: crate::exercise::room::MemberId) -> bool {
        self.people.people.get(&member.0).is_some_and(|person| person.connected)
    }
}

fn read<T: DeserializeOwned>(value: Value, names: &Arc<Names>) -> Result<T, Unreadable> {
    names.scope(|| serde_json::from_value(value)).map_err(|_| Unreadable)
}
