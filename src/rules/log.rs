//! The log: JSON Lines, a header and then one entry an event, each chained to the line before it.
//!
//! The header carries the setup itself, as ids and numbers, so a corrected typo in a pack orphans no
//! saved session. Times are written down and never read by the rules.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha3::{Digest, Sha3_256};

use super::answers::{Answer, PairKey};
use super::coach::CoachLevel;
use super::event::Event;
use super::ids::{Names, Seat};
use super::setup::Setup;

/// The version of the log that this build writes. Older ones migrate, newer ones are refused.
pub const FORMAT: u32 = 1;

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// What everything seeded was drawn from.
    pub seed: u64,
    /// The team's number, from 0.
    pub team: u8,
    /// When it began, in milliseconds since the Unix epoch.
    pub started_ms: u64,
    /// Whether one die is rolled for a whole room, so that faces do not come from this seed alone.
    pub room_die: bool,
    /// How much the coach may say, settled for good before the first turn.
    pub coach: CoachLevel,
    /// The application questions that this play asks, pair by pair; none where none are asked.
    pub questions: Vec<PairKey>,
    /// The slugs behind the ids.
    pub names: Arc<Names>,
    /// Everything that was decided before the first turn.
    pub setup: Setup,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Record {
    /// Something became true.
    Event(Event),
    /// What came after entry `to` counts no more; it stays readable.
    Undone {
        /// The last entry that still counts; 0 for the beginning.
        to: u64,
        /// Why.
        reason: String,
    },
    /// An application question was answered. It is beside the play: the rules know nothing of it, and
    /// an undo leaves it.
    Answered(Answer),
}

/// One line after the header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// From 1, without gaps.
    pub seq: u64,
    /// When, in milliseconds since the Unix epoch.
    pub at_ms: u64,
    /// Who acted; nobody when chance did.
    pub seat: Option<Seat>,
    /// What became true.
    #[serde(flatten)]
    pub record: Record,
    /// SHA3-256 of the line before this one, without its end, in hexadecimal.
    pub prev_hash: String,
}

/// How the header stands in the file; `setup` needs the names' scope to be read and written.
#[derive(Serialize)]
struct HeaderLine<'a> {
    format: u32,
    pack: &'a str,
    scenario: &'a str,
    seed: u64,
    team: u8,
    started_ms: u64,
    room_die: bool,
    // Absent when off: what was written before there was a coach still stands byte for byte.
    #[serde(skip_serializing_if = "CoachLevel::is_off")]
    coach: CoachLevel,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    questions: &'a [PairKey],
    names: &'a Names,
    setup: &'a Setup,
    setup_sha3: String,
}

/// The header's parts that can be read without the names' scope.
#[derive(Deserialize)]
struct HeaderParts {
    pack: String,
    scenario: String,
    seed: u64,
    team: u8,
    started_ms: u64,
    room_die: bool,
    #[serde(default)]
    coach: CoachLevel,
    #[serde(default)]
    questions: Vec<PairKey>,
    names: Names,
    setup: serde_json::Value,
    setup_sha3: String,
}

/// Why a line cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Not a log at all, or a damaged line; in the parser's words.
    Malformed(String),
    /// Written by a newer build.
    NewerFormat(u64),
    /// The setup does not match its checksum.
    Edited,
}

impl Header {
    /// What the order of the questions' options is drawn from: the seed; where somebody leads, the time of
    /// the beginning, for devices of an exercise over a network are told that and never the seed.
    pub fn order_seed(&self) -> u64 {
        if self.setup.facilitator { self.started_ms } else { self.seed }
    }

    /// The line, with its end.
    ///
    /// # Errors
    /// When an id of the setup has no name.
    pub fn to_line(&self) -> Result<String, serde_json::Error> {
        self.names.scope(|| {
            let line = HeaderLine {
                format: FORMAT,
                pack: &self.pack,
                scenario: &self.scenario,
                seed: self.seed,
                team: self.team,
                started_ms: self.started_ms,
                room_die: self.room_die,
                coach: self.coach,
                questions: &self.questions,
                names: &self.names,
                setup: &self.setup,
                setup_sha3: hash_of(&serde_json::to_string(&self.setup)?),
            };
            serde_json::to_string(&line).map(|line| line + "\n")
        })
    }

    /// Reads a line.
    ///
    /// # Errors
    /// Why it cannot be read. Whether the setup makes sense is checked by [`Setup::check`].
    pub fn from_line(line: &str) -> Result<Self, Unreadable> {
        let malformed = |error: serde_json::Error| Unreadable::Malformed(error.to_string());
        let value: serde_json::Value = serde_json::from_str(line).map_err(malformed)?;
        match value.get("format").and_then(serde_json::Value::as_u64) {
            Some(1) => {}
            Some(newer) => return Err(Unreadable::NewerFormat(newer)),
            None => return Err(Unreadable::Malformed("no `format`".to_owned())),
        }
        let parts: HeaderParts = serde_json::from_value(value).map_err(malformed)?;
        let names = Arc::new(parts.names);
        let (setup, again) = names.scope(|| {
            let setup: Setup = serde_json::from_value(parts.setup).map_err(malformed)?;
            let again = serde_json::to_string(&setup).map_err(malformed)?;
            Ok::<_, Unreadable>((setup, again))
        })?;
        if hash_of(&again) != parts.setup_sha3 {
            return Err(Unreadable::Edited);
        }
        Ok(Self {
            pack: parts.pack,
            scenario: parts.scenario,
            seed: parts.seed,
            team: parts.team,
            started_ms: parts.started_ms,
            room_die: parts.room_die,
            coach: parts.coach,
            questions: parts.questions,
            names,
            setup,
        })
    }
}

impl Entry {
    /// The line, with its end.
    ///
    /// # Errors
    /// When an id has no name.
    pub fn to_line(&self, names: &Arc<Names>) -> Result<String, serde_json::Error> {
        names.scope(|| serde_json::to_string(self)).map(|line| line + "\n")
    }

    /// Reads a line.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn from_line(line: &str, names: &Arc<Names>) -> Result<Self, Unreadable> {
        names.scope(|| serde_json::from_str(line)).map_err(|error| Unreadable::Malformed(error.to_string()))
    }
}

/// SHA3-256 of a line without its end, in hexadecimal.
pub fn hash_of(line: &str) -> String {
    let digest = Sha3_256::digest(line.trim_end_matches('\n').as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
