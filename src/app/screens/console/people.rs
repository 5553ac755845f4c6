//! Who is in the room, as words.

use super::model::ConsoleInput;
use crate::exercise::room::MemberId;
use crate::sim::PolicyKind;

/// Who is in the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleModel {
    /// Who waits to be let in.
    pub waiting: Vec<WaitingPerson>,
    /// Who sits where.
    pub teams: Vec<TeamPeople>,
    /// Who was let in and sits nowhere yet.
    pub without_team: Vec<PersonLine>,
    /// Who leads.
    pub facilitators: Vec<PersonLine>,
    /// Everybody whose name is known, for erasing them.
    pub named: Vec<MemberId>,
}

/// Somebody who waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingPerson {
    /// Who.
    pub member: MemberId,
    /// Name, with the team that they would like.
    pub said: String,
    /// The name alone.
    pub name: String,
}

/// A team's people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamPeople {
    /// Which team.
    pub team: u8,
    /// Its name.
    pub name: String,
    /// The policy that plays it.
    pub bot: Option<PolicyKind>,
    /// Who.
    pub people: Vec<PersonLine>,
}

/// Somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonLine {
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// Role and department, as they were told.
    pub about: String,
    /// Whether they decide.
    pub captain: bool,
    /// Whether a device of theirs is connected.
    pub connected: bool,
    /// The same in words.
    pub connected_words: String,
}

pub(super) fn people(input: &ConsoleInput<'_>) -> PeopleModel {
    let text = input.text;
    let waiting = input.console.waiting.iter().map(|line| {
        let name = input.name(line.member);
        let said = match line.team {
            Some(team) => {
                let values = [("name", name.as_str().into()), ("team", input.team(team).into())];
                text.t_with("console-waits-for", &values)
            }
            None => name.clone(),
        };
        WaitingPerson { member: line.member, said, name }
    });
    let teams = input.room.teams.iter().zip(0u8..).filter(|(line, _)| line.merged.is_none());
    let teams = teams.map(|(line, team)| TeamPeople {
        team,
        name: line.name.clone(),
        bot: line.bot,
        people: line.members.iter().map(|id| person(input, *id, line.captain == Some(*id))).collect(),
    });
    let known = input.people.people.iter().filter(|(_, person)| !person.profile.name.is_empty());
    PeopleModel {
        waiting: waiting.collect(),
        teams: teams.collect(),
        without_team: input.console.without_team.iter().map(|id| person(input, *id, false)).collect(),
        facilitators: input.console.facilitators.iter().map(|id| person(input, *id, false)).collect(),
        named: known.map(|(id, _)| MemberId(*id)).collect(),
    }
}

fn person(input: &ConsoleInput<'_>, member: MemberId, captain: bool) -> PersonLine {
    let known = input.people.people.get(&member.0);
    let connected = known.is_some_and(|person| person.connected);
    let about = known.map(|person| {
        let parts = [person.profile.role.trim(), person.profile.department.trim()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    PersonLine {
        member,
        name: input.name(member),
        about: about.unwrap_or_default(),
        captain,
        connected,
        connected_words: input.text.t(if connected { "projector-connected" } else { "projector-lost" }),
    }
}
