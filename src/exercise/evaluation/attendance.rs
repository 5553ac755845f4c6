//! Who was there, from when to when. Members are numbers here; names are handed in by whoever may read
//! them, and may have been erased.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What somebody did in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemberKind {
    /// Led the exercise, alone or with others.
    Facilitator,
    /// Watched: an evaluator, an observer, a guest.
    Observer,
    /// Sat at a team's table.
    Participant,
}

/// One stay of one member. Somebody who left and came back has two, and somebody with two devices may
/// have two that overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// The member's number in the room.
    pub member: u16,
    /// What the member did there.
    pub kind: MemberKind,
    /// At which table, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<u8>,
    /// When it began, in milliseconds since the Unix epoch.
    pub joined_ms: u64,
    /// When it ended; nothing while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_ms: Option<u64>,
}

/// What is known of a member beside the number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The name as it was typed.
    pub name: String,
    /// The role, for instance "PACS administrator"; empty when not said.
    #[serde(default)]
    pub role: String,
    /// The department; empty when not said.
    #[serde(default)]
    pub department: String,
}

/// Profiles by member; one that was erased is not in it.
pub type Profiles = BTreeMap<u16, Profile>;

/// What all stays of a member come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// The member's number in the room.
    pub member: u16,
    /// What the member did, of several things the first of [`MemberKind`]'s order.
    pub kind: MemberKind,
    /// The tables, in the order in which they were first sat at.
    pub teams: Vec<u8>,
    /// When the member first came.
    pub first_ms: u64,
    /// When the member last left.
    pub last_ms: u64,
    /// How long the member was there in all, in milliseconds; no moment counts twice.
    pub contact_ms: u64,
}

/// The stays of every member, facilitators first, then by number. What lasts still, ends at `end_ms`,
/// and so does what ends later.
pub fn presences(stays: &[Attendance], end_ms: u64) -> Vec<Presence> {
    let mut members: BTreeMap<u16, Vec<Attendance>> = BTreeMap::new();
    for stay in stays.iter().filter(|stay| stay.joined_ms <= end_ms) {
        members.entry(stay.member).or_default().push(*stay);
    }
    let mut all: Vec<Presence> = members.into_values().filter_map(|stays| presence(stays, end_ms)).collect();
    all.sort_by_key(|one| (one.kind, one.member));
    all
}

fn presence(mut stays: Vec<Attendance>, end_ms: u64) -> Option<Presence> {
    stays.sort_by_key(|stay| stay.joined_ms);
    let first = *stays.first()?;
    let mut found = Presence {
        member: first.member,
        kind: first.kind,
        teams: Vec::new(),
        first_ms: first.joined_ms,
        last_ms: first.joined_ms,
        contact_ms: 0,
    };
    for stay in stays {
        let left = stay.left_ms.unwrap_or(end_ms).clamp(stay.joined_ms, end_ms);
        found.contact_ms += left.saturating_sub(stay.joined_ms.max(found.last_ms));
        found.last_ms = found.last_ms.max(left);
        found.kind = found.kind.min(stay.kind);
        if let Some(team) = stay.team.filter(|team| !found.teams.contains(team)) {
            found.teams.push(team);
        }
    }
    Some(found)
}
