//! The lines of the report, each in words.

use serde::Serialize;

use crate::exercise::evaluation::Rating;
use crate::scoring::Points;

/// Label and value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What.
    pub label: String,
    /// How it is.
    pub value: String,
}

/// An objective with what was seen of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveLine {
    /// From 1.
    pub number: usize,
    /// What was to be shown.
    pub objective: String,
    /// How well it was met: what the room was rated last, else the poorest of the teams' last ratings.
    pub rating: Option<Rating>,
    /// Each team's last rating, by the team's name.
    pub teams: Vec<(String, Rating)>,
    /// The notes behind it, in order.
    pub notes: Vec<NoteLine>,
}

/// A note of an evaluator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteLine {
    /// When, in UTC.
    pub at: String,
    /// Whom it is about; the room when left out.
    pub team: Option<String>,
    /// The rating that it gave, if it did.
    pub rating: Option<Rating>,
    /// What was seen.
    pub text: String,
}

/// A line of the hot wash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WashEntry {
    /// The capability that it belongs to.
    pub capability: String,
    /// What was said.
    pub text: String,
    /// Whose it is; everybody's when empty.
    pub teams: Vec<String>,
    /// Whether the log says so and nobody has confirmed it.
    pub draft: bool,
}

/// A line of the improvement plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionLine {
    /// The capability that it strengthens.
    pub capability: String,
    /// What was found wanting.
    pub issue: String,
    /// What will be done.
    pub action: String,
    /// Who does it; empty until somebody takes it.
    pub owner: String,
    /// When it begins, `2026-11-22`; empty when open.
    pub start: String,
    /// When it is to be done; empty when open.
    pub end: String,
    /// Whose it is; everybody's when empty.
    pub teams: Vec<String>,
    /// Whether it is one of a team's first three.
    pub top: bool,
    /// Whether the log says so and nobody has confirmed it.
    pub draft: bool,
}

/// Somebody who was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonLine {
    /// The name, or that it was erased.
    pub name: String,
    /// The role; empty when not said or erased.
    pub role: String,
    /// The department; empty when not said or erased.
    pub department: String,
    /// Facilitator, observer or participant.
    pub part: String,
    /// The tables.
    pub teams: Vec<String>,
    /// When the person came, in UTC.
    pub came: String,
    /// When the person left, in UTC.
    pub left: String,
    /// How long the person was there, in words.
    pub contact: String,
    /// The same in whole minutes.
    pub contact_minutes: u64,
}

/// Something that happened to the room or to a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoomMoment {
    /// When, in UTC.
    pub at: String,
    /// To which teams, if the same happened to several in the same minute; to all when empty.
    pub teams: Vec<String>,
    /// What.
    pub words: String,
}

/// Something that a facilitator took back. It stays in the team's playthrough and counts no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UndoneLine {
    /// When it was taken back, in UTC.
    pub at: String,
    /// Whose it was.
    pub team: String,
    /// What counts no more, in order.
    pub what: Vec<String>,
    /// Why it was taken back.
    pub reason: String,
}

/// An inject as it came to a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InjectLine {
    /// When, in milliseconds since the Unix epoch.
    pub at_ms: u64,
    /// The turn; none where it was read to all beside the play.
    pub turn: Option<u8>,
    /// To whom; to all when left out.
    pub team: Option<String>,
    /// The pack's slug of it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why it came.
    pub cause: String,
    /// What the team decided, if something was to be decided.
    pub answer: Option<String>,
}

/// What the exercise touches of what others ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MappingLine {
    /// Where it stands: `NIST CSF 2.0, PR.PS`, `45 CFR 164.308(a)(6)(ii)`.
    pub reference: String,
    /// What it asks for, in our words.
    pub asks: String,
    /// Where this exercise touches it.
    pub touched: String,
}

/// What a team left on record beside its score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TeamRecord {
    /// Its name.
    pub name: String,
    /// Whether the program played it.
    pub practice: bool,
    /// Whether it came to its end.
    pub finished: bool,
    /// What was hidden, where teams had cases of their own.
    pub chain: Vec<String>,
    /// Its mitigations and those of the best plan that it lacks.
    pub mitigations: Vec<PlanLine>,
    /// The file that holds its playthrough.
    pub playthrough: String,
    /// SHA3-256 of that file, in hexadecimal.
    pub sha3: String,
    /// The points that it earned in all, as the play's section has them.
    pub points: Points,
}

/// A mitigation beside the best plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanLine {
    /// Its title.
    pub title: String,
    /// Whether the team adopted it.
    pub adopted: bool,
    /// Whether the best plan has it.
    pub in_best: bool,
    /// What it does here.
    pub words: String,
}
