//! Words and papers: messages, what is read aloud, notes and actions, standings, debriefs.

use crate::exercise::room::RoomPhase;
use crate::exercise::room::action::RoomAction;
use crate::exercise::room::event::{Record, RoomEvent, TeamScore};
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::state::Room;
use crate::rules::{InjectId, Phase};

use super::{TEXT_MAX, Who, check_text};

/// The most records that stand at a time.
const MAX_RECORDS: usize = 500;

impl Room {
    pub(super) fn decide_notebook(
        &self,
        at_ms: u64,
        who: Who,
        action: &RoomAction,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        if let RoomAction::Score { team, entries, score } = action {
            who.server()?;
            return self.decide_score(*team, *entries, *score);
        }
        let by = who.lead()?;
        match action {
            RoomAction::Message { team, text } => {
                team.map_or(Ok(()), |team| self.check_team(team))?;
                check_text(text)?;
                Ok(vec![RoomEvent::Said { team: *team, text: text.trim().to_owned(), at_ms }])
            }
            RoomAction::ReadAloud { inject } => self.decide_read_aloud(at_ms, *inject),
            RoomAction::Keep { record, replaces } => {
                self.check_record(record)?;
                let number = match *replaces {
                    Some(number) if !self.records.contains_key(&number) => return Err(Refusal::NoSuchRecord),
                    Some(number) => number,
                    None if self.records.len() >= MAX_RECORDS => return Err(Refusal::TooMany),
                    None => self.next_record,
                };
                Ok(vec![RoomEvent::Kept { record: number, what: Box::clone(record), by }])
            }
            RoomAction::Discard { record } => {
                self.records.get(record).ok_or(Refusal::NoSuchRecord)?;
                Ok(vec![RoomEvent::Discarded { record: *record }])
            }
            RoomAction::Rank { by } => Ok(vec![RoomEvent::RankedBy { by: *by }]),
            RoomAction::ShowStandings { places } => {
                if self.plan.ranked.is_none() || !self.all_done() {
                    return Err(Refusal::NoStandings);
                }
                Ok(vec![RoomEvent::StandingsShown { places: *places }])
            }
            RoomAction::DebriefUntil { until_ms } => {
                Ok(vec![RoomEvent::DebriefUntil { until_ms: *until_ms }])
            }
            _ => Err(self.wrong_phase()),
        }
    }

    fn decide_read_aloud(&self, at_ms: u64, inject: Option<InjectId>) -> Result<Vec<RoomEvent>, Refusal> {
        if self.phase == RoomPhase::Lobby {
            return Err(self.wrong_phase());
        }
        let known = inject.is_none_or(|inject| inject.slug(&self.names).is_some());
        if !known {
            return Err(Refusal::Unreadable);
        }
        if inject == self.aloud {
            return Ok(Vec::new());
        }
        Ok(vec![RoomEvent::ReadAloud { inject, at_ms }])
    }

    /// The score of a play that has gone on since is of another play.
    fn decide_score(&self, team: u8, entries: u64, score: TeamScore) -> Result<Vec<RoomEvent>, Refusal> {
        let play = self.play(team).ok_or(Refusal::NoSuchTeam)?;
        let current = play.session.entries().len() as u64;
        if current != entries {
            return Err(Refusal::Stale { current });
        }
        if play.place.phase != Phase::Debrief {
            return Err(Refusal::NotAllowed);
        }
        Ok(vec![RoomEvent::Scored { team, score }])
    }

    fn check_record(&self, record: &Record) -> Result<(), Refusal> {
        let team = match record {
            Record::Note(note) => {
                // A rating says something without words, too.
                match note.rating {
                    Some(_) => check_short(&[&note.text])?,
                    None => check_text(&note.text)?,
                }
                note.team
            }
            Record::HotWash(item) => {
                check_text(&item.text)?;
                check_short(&[&item.capability])?;
                item.team
            }
            Record::Corrective(action) => {
                check_text(&action.action)?;
                let days = [&action.start, &action.end].map(|day| day.as_deref().unwrap_or_default());
                check_short(&[&action.capability, &action.issue, &action.owner, days[0], days[1]])?;
                action.team
            }
            Record::Dismissed { team, .. } => Some(*team),
        };
        let stands = team.is_none_or(|team| self.team(team).is_some());
        if stands { Ok(()) } else { Err(Refusal::NoSuchTeam) }
    }
}

/// Texts that may be empty.
fn check_short(texts: &[&str]) -> Result<(), Refusal> {
    let long = |text: &&str| text.chars().count() > usize::from(TEXT_MAX);
    if texts.iter().any(long) { Err(Refusal::Text { most: TEXT_MAX }) } else { Ok(()) }
}
