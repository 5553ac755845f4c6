//! The numbers of the views: each audience's grows with what that audience can see.

use std::collections::BTreeMap;

use super::event::RoomEvent;
use super::ids::{Audience, MemberId};
use super::sheets::{Ballot, PlaceLine, RoomSheet, TableSheet, TeamLine};
use super::stamps::Stamps;
use super::state::Room;
use crate::rules::log::{Entry, Record};
use crate::rules::{Event, Phase, Ruling, Seat};

/// Every audience's number, and the numbers at which what choices are based on last changed.
#[derive(Debug, Clone, Default)]
pub(super) struct Views {
    facilitators: u64,
    projector: u64,
    waiting: u64,
    teams: Vec<TeamNumbers>,
    pub(super) stamps: Stamps,
}

/// The numbers of a team.
#[derive(Debug, Clone, Copy, Default)]
struct TeamNumbers {
    view: u64,
    /// The team's number when its position last changed.
    position: u64,
    /// The facilitators' number when it last changed.
    led_position: u64,
    /// The facilitators' number when it last came to another phase of its play.
    led_phase: u64,
}

/// What of a room is compared before and after an event: no more than the event can change, because
/// every event is looked at twice.
pub(super) struct Look {
    room: Public,
    tables: Vec<Light>,
    all_done: bool,
    /// Of the team that plays, where the entries do not say by themselves whether it sees them.
    full: Option<Box<TableSheet>>,
    phase: Option<Phase>,
    people: BTreeMap<MemberId, (Option<Audience>, Personal)>,
}

/// What everybody in the room can see of what an event can change.
#[derive(PartialEq)]
struct Public {
    lines: Vec<TeamLine>,
    standings: Option<Vec<PlaceLine>>,
    /// Everything, where any of it can change.
    sheet: Option<Box<RoomSheet>>,
}

impl Public {
    /// What those who wait see of it.
    fn outside(&self) -> (Vec<TeamLine>, Option<RoomSheet>) {
        let lines = self.lines.iter().cloned().map(TeamLine::outside).collect();
        (lines, self.sheet.as_deref().cloned().map(RoomSheet::outside))
    }
}

/// What is cheap to compare of a team's table.
#[derive(PartialEq, Eq)]
struct Light {
    waits_for_others: bool,
    ballot: Ballot,
    established: Vec<String>,
}

/// What a member is told about itself alone.
#[derive(PartialEq, Eq)]
struct Personal {
    admitted: bool,
    team: Option<u8>,
    captain: bool,
    role: Option<String>,
    vote: Option<u8>,
}

impl Views {
    pub fn open(&mut self, teams: usize) {
        self.teams = vec![TeamNumbers::default(); teams];
        self.stamps.open(teams);
    }

    pub fn number(&self, audience: Audience) -> u64 {
        match audience {
            Audience::Facilitators => self.facilitators,
            Audience::Projector => self.projector,
            Audience::Waiting => self.waiting,
            Audience::Team(team) => self.team(team).view,
        }
    }

    /// The number at which a team's position last changed for an audience; 0 where the audience does not
    /// see that table. There the count of others must not even tell what is stale: a member names any
    /// number, and could find by asking again when that table moved.
    pub fn position(&self, audience: Audience, team: u8) -> u64 {
        match audience {
            Audience::Facilitators => self.team(team).led_position,
            Audience::Team(own) if own == team => self.team(team).position,
            Audience::Team(_) | Audience::Projector | Audience::Waiting => 0,
        }
    }

    /// The facilitators' number at which any team last came to another phase.
    pub fn phases(&self) -> u64 {
        self.teams.iter().map(|team| team.led_phase).max().unwrap_or(0)
    }

    fn team(&self, team: u8) -> TeamNumbers {
        self.teams.get(usize::from(team)).copied().unwrap_or_default()
    }
}

impl Room {
    /// What there is to compare with once an event was folded in.
    pub(super) fn look(&self, event: &RoomEvent) -> Look {
        let floor = super::pace::Floor::of(self);
        let light = |team: u8| {
            let found = self.team(team);
            Light {
                waits_for_others: floor.waits_for_others(team),
                ballot: self.ballot(team, false),
                established: found.map(|team| team.established.clone()).unwrap_or_default(),
            }
        };
        let plays = match event {
            RoomEvent::Played { team, .. } => Some(*team),
            _ => None,
        };
        let hidden = plays.filter(|_| !sure(event));
        Look {
            room: self.public(event),
            tables: self.every_team().map(light).collect(),
            all_done: self.all_done(),
            full: hidden.and_then(|team| self.table_sheet(team)).map(Box::new),
            phase: plays.and_then(|team| self.play(team)).map(|play| play.place.phase),
            people: self.told_by(event),
        }
    }

    /// What everybody can see of what an event can change.
    fn public(&self, event: &RoomEvent) -> Public {
        let (mut lines, mut standings, mut sheet) = (Vec::new(), None, None);
        match event {
            RoomEvent::Played { team, .. } => {
                lines.push(self.team_line(*team));
                standings = self.shown_standings();
            }
            RoomEvent::Proposed { .. }
            | RoomEvent::Voted { .. }
            | RoomEvent::VotesShown { .. }
            | RoomEvent::Kept { .. }
            | RoomEvent::Discarded { .. }
            | RoomEvent::Passed { .. }
            | RoomEvent::TakenOver { .. }
            | RoomEvent::Said { .. }
            | RoomEvent::MovedOn { .. } => {}
            _ => sheet = Some(Box::new(self.room_sheet(false))),
        }
        Public { lines, standings, sheet }
    }

    /// What those members are told about themselves to whom an event can tell something new.
    fn told_by(&self, event: &RoomEvent) -> BTreeMap<MemberId, (Option<Audience>, Personal)> {
        let members: Vec<MemberId> = match event {
            RoomEvent::Played { team, .. } | RoomEvent::Voted { team, .. } => {
                self.people.seated(*team).collect()
            }
            RoomEvent::TimerSet { .. }
            | RoomEvent::Said { .. }
            | RoomEvent::Kept { .. }
            | RoomEvent::Discarded { .. }
            | RoomEvent::Passed { .. }
            | RoomEvent::Scored { .. } => Vec::new(),
            _ => self.people.here().map(|(member, _)| member).collect(),
        };
        let personal = |member: MemberId| {
            let you = self.you(member)?;
            let personal = Personal {
                admitted: you.admitted,
                team: you.team,
                captain: you.captain,
                role: you.role,
                vote: you.vote,
            };
            Some((member, (self.audience(member), personal)))
        };
        members.into_iter().filter_map(personal).collect()
    }

    /// Counts the views that an event changed.
    pub(super) fn count(&mut self, event: &RoomEvent, before: &Look) {
        let after = self.look(event);
        let all =
            before.room != after.room || matches!(event, RoomEvent::Drawn { .. } | RoomEvent::Founded { .. });
        let told = told(before, &after);
        let told_apart = |at: usize| before.tables.get(at) != after.tables.get(at);
        self.views.stamps.count(event, before.all_done || after.all_done, told_apart);
        self.views.facilitators += 1;
        self.views.projector += u64::from(all);
        let waiting = before.room.outside() != after.room.outside() || told.contains(&Audience::Waiting);
        self.views.waiting += u64::from(waiting);
        for team in self.every_team() {
            let at = usize::from(team);
            let table = told_apart(at) || self.table_changed(team, event, before, &after);
            let sees = all || table || told.contains(&Audience::Team(team));
            let Some(numbers) = self.views.teams.get_mut(at) else { continue };
            numbers.view += u64::from(sees);
            if moved(event, team) {
                numbers.led_position = self.views.facilitators;
                if sees {
                    numbers.position = numbers.view;
                }
                if before.phase != after.phase {
                    numbers.led_phase = self.views.facilitators;
                }
            }
        }
    }

    /// Whether a team's own table or debrief changed, apart from what was compared already.
    fn table_changed(&self, team: u8, event: &RoomEvent, before: &Look, after: &Look) -> bool {
        match event {
            RoomEvent::Said { team: to, .. } => to.is_none_or(|to| to == team),
            RoomEvent::Drawn { .. } | RoomEvent::Entered { .. } => true,
            RoomEvent::Played { team: of, .. } => {
                *of == team && (self.debriefs() || sure(event) || before.full != after.full)
            }
            _ => false,
        }
    }

    pub(super) fn ballot(&self, team: u8, open: bool) -> Ballot {
        let seated: Vec<MemberId> = self.people.seated(team).collect();
        self.team(team).map(|team| team.votes.ballot(&seated, open)).unwrap_or_default()
    }
}

/// Which audiences hold somebody who is told something new about themselves.
fn told(before: &Look, after: &Look) -> Vec<Audience> {
    let mut told = Vec::new();
    for (member, now) in &after.people {
        let Some(audience) = now.0 else { continue };
        if before.people.get(member) != Some(now) && !told.contains(&audience) {
            told.push(audience);
        }
    }
    told
}

/// Whether a team's log got an entry that the team sees for sure. An undo may take back only what it
/// never saw.
fn sure(event: &RoomEvent) -> bool {
    let sees = |team: u8, entry: &Entry| match &entry.record {
        Record::Event(event) => event.seen_by(Seat::Team(team)),
        Record::Answered(_) => true,
        Record::Undone { .. } => false,
    };
    match event {
        RoomEvent::Played { team, entries } => entries.iter().any(|entry| sees(*team, entry)),
        _ => false,
    }
}

/// Whether an event changes what a choice for this team is based on: its play began or went on. A note,
/// a point or an answer changes nothing that a choice could hang on.
fn moved(event: &RoomEvent, team: u8) -> bool {
    let beside = |entry: &Entry| match &entry.record {
        Record::Answered(_) => true,
        Record::Event(Event::Ruled { ruling: Ruling::Note | Ruling::AwardPoints { .. }, .. }) => true,
        Record::Event(_) | Record::Undone { .. } => false,
    };
    match event {
        RoomEvent::Drawn { .. } => true,
        RoomEvent::Played { team: of, entries } => *of == team && !entries.iter().all(beside),
        _ => false,
    }
}
