//! When a sheet can have changed: so that only what an event touched is written anew.
//!
//! Stamps say nothing of what changed and never leave the server. One that stands still promises that the
//! sheet is the same; one that grew promises nothing.

use super::event::RoomEvent;
use super::ids::Audience;
use super::sheets::Section;
use super::state::Room;

/// A section with whose eyes it is seen. Audiences that see the same share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sheet {
    /// The room as those see it who wait.
    Outside,
    /// The room as everybody else sees it.
    Room,
    /// What is played.
    Case,
    /// A team's own table.
    Table(u8),
    /// What facilitators see of the room.
    Console,
    /// What they see of a team.
    Team(u8),
    /// A team's debrief.
    Debrief(u8),
    /// What was said to a team and to all.
    Messages(u8),
}

/// Counts of the events that can have changed something.
#[derive(Debug, Clone, Default)]
pub(super) struct Stamps {
    case: u64,
    console: u64,
    messages: u64,
    /// Whatever is no play and no timer, people above all.
    people: u64,
    /// By team: its table, what facilitators see of it, its debrief.
    teams: Vec<u64>,
}

/// What an event can change beside the room's own sheet and what is compared anyway.
enum Reach {
    Nothing,
    Team(u8),
    Everything,
}

impl Stamps {
    pub fn open(&mut self, teams: usize) {
        self.teams = vec![0; teams];
    }

    /// Counts an event. `told_apart` says whether what is cheap to compare of a team's table changed.
    pub fn count(&mut self, event: &RoomEvent, all_done: bool, told_apart: impl Fn(usize) -> bool) {
        let reach = reach(event);
        let everything = matches!(reach, Reach::Everything);
        self.people += u64::from(everything);
        // The ledger keeps what a hand did to a clock; standings follow from plays once all are done.
        let by_hand = matches!(event, RoomEvent::TimerSet { by_hand: Some(_), .. });
        self.console += u64::from(all_done || everything || by_hand);
        self.messages += u64::from(matches!(event, RoomEvent::Said { .. }));
        self.case += u64::from(matches!(event, RoomEvent::Founded { .. } | RoomEvent::Drawn { .. }));
        for (at, stamp) in self.teams.iter_mut().enumerate() {
            let reached = match reach {
                Reach::Nothing => false,
                Reach::Team(team) => usize::from(team) == at,
                Reach::Everything => true,
            };
            *stamp += u64::from(reached || told_apart(at));
        }
    }
}

fn reach(event: &RoomEvent) -> Reach {
    match event {
        RoomEvent::Played { team, .. }
        | RoomEvent::Proposed { team, .. }
        | RoomEvent::Voted { team, .. }
        | RoomEvent::VotesShown { team } => Reach::Team(*team),
        RoomEvent::TimerSet { .. } => Reach::Nothing,
        _ => Reach::Everything,
    }
}

impl Room {
    /// The sheets of an audience, each with a stamp. As long as a sheet's stamp is the same, so is what
    /// [`Room::section`] makes of it.
    pub fn sheets(&self, audience: Audience) -> Vec<(Sheet, u64)> {
        self.sheets_of(audience).into_iter().map(|sheet| (sheet, self.stamp_of(sheet))).collect()
    }

    /// As long as this is the same, nobody came, left, was let in or became somebody else.
    pub fn people_stamp(&self) -> u64 {
        self.views.stamps.people
    }

    pub(super) fn stamp_of(&self, sheet: Sheet) -> u64 {
        let stamps = &self.views.stamps;
        match sheet {
            Sheet::Outside => self.views.number(Audience::Waiting),
            // A projector sees this and no more, and is told of every change of it.
            Sheet::Room => self.views.number(Audience::Projector),
            Sheet::Case => stamps.case,
            Sheet::Console => stamps.console,
            Sheet::Messages(_) => stamps.messages,
            Sheet::Table(team) | Sheet::Team(team) | Sheet::Debrief(team) => {
                stamps.teams.get(usize::from(team)).copied().unwrap_or(0)
            }
        }
    }

    /// Everything that an audience sees but [`super::You`] and the people.
    pub fn sections(&self, audience: Audience) -> Vec<Section> {
        self.sheets_of(audience).into_iter().filter_map(|sheet| self.section(sheet)).collect()
    }
}
