//! A room as its papers need it.

use super::RoomPhase;
use super::event::Record;
use super::state::Room;
use crate::exercise::evaluation::{ExerciseRecord, Message, PackStamp, PlanFacts, TeamPlan, Times};

impl Room {
    /// Everything that the papers need beside the teams' sessions. It names nobody.
    pub fn record(&self) -> ExerciseRecord {
        let (mut notes, mut hot_wash, mut corrective_actions, mut dismissed) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for record in self.records.values() {
            match record {
                Record::Note(note) => notes.push(note.clone()),
                Record::HotWash(item) => hot_wash.push(item.clone()),
                Record::Corrective(action) => corrective_actions.push(action.clone()),
                Record::Dismissed { team, finding } => dismissed.push((*team, finding.clone())),
            }
        }
        let message = |line: &super::MessageLine| Message {
            at_ms: line.at_ms,
            team: line.team,
            text: line.text.clone(),
        };
        let ledger = &self.ledger;
        ExerciseRecord {
            title: self.plan.title.clone(),
            pack: ledger.pack.clone().unwrap_or_else(|| PackStamp {
                id: self.plan.pack.clone(),
                version: String::new(),
                hash: String::new(),
            }),
            scenario: self.plan.case.slug(),
            plan: self.plan_facts(),
            times: Times {
                opened_ms: ledger.opened_ms,
                started_ms: ledger.entered(RoomPhase::Play).unwrap_or(ledger.opened_ms),
                debrief_ms: ledger.entered(RoomPhase::Debrief),
                closed_ms: ledger.entered(RoomPhase::Closed),
            },
            attendance: ledger.stays.clone(),
            injects: ledger.injects.clone(),
            rulings: ledger.rulings.clone(),
            messages: self.messages.iter().map(message).collect(),
            notes,
            hot_wash,
            corrective_actions,
            dismissed,
            handling: self.plan.handling.clone(),
            ranked: self.plan.ranked.is_some(),
            stopped_for_real_event_ms: ledger.stopped_ms,
        }
    }

    fn plan_facts(&self) -> PlanFacts {
        // Whoever plays it now: a team for which people ever chose is a team of people.
        let practice = |at: u8| match self.ledger.by_people.get(&at) {
            Some(people) => !people,
            None => self.plan.bot(at).is_some(),
        };
        let team = |(name, at): (&String, u8)| TeamPlan { name: name.clone(), practice: practice(at) };
        PlanFacts {
            rules: self.plan.rules.clone().unwrap_or_default(),
            pace: self.plan.pace,
            dice: self.plan.dice,
            teams: self.plan.teams.iter().zip(0u8..).map(team).collect(),
            agenda: self.plan.agenda.map_or(0, u16::from),
            authored: self.plan.authored,
            coach: self.plan.coach,
            turn_seconds: self.plan.turn_seconds,
        }
    }
}
