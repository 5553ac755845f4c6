//! Keeping the running play: on every event, before the screen shows it.

use super::best::Played;
use super::keys::{self, PROBE, RESULTS};
use super::ledger::{Kept, keep};
use super::notices::{Tone, host_words};
use super::play::{Play, Reading, Room, Solo};
use super::saved::{Saved, SavedState, room_summary, summary_of};
use super::{Desk, Notice};
use crate::app::command::{Command, SavedCommand};
use crate::app::host::{Host, HostError};
use crate::report::certificate::{Edition, Facts};
use crate::scoring::Score;

/// What became of the running play.
enum Outcome {
    /// All of it is kept.
    Kept,
    /// All of it is kept, under a new id: something else stood under the old one.
    Moved,
}

impl Desk {
    /// Keeps the running play, scores it when it is over, and says so when it could not be kept.
    pub(super) fn keep_play(&mut self) {
        let Some(play) = &mut self.play else { return };
        match play {
            Play::Solo(solo) => solo.reading.settle(&solo.session, None),
            Play::Room(room) => room.settle(),
        }
        let entropy = self.host.entropy();
        let kept = match play {
            Play::Solo(solo) => keep_solo(&mut *self.host, solo, entropy),
            Play::Room(room) => keep_room(&mut *self.host, room, entropy),
        };
        match kept {
            Ok(outcome) => {
                self.unsaved = false;
                self.notices.settle("save");
                if matches!(outcome, Outcome::Moved) {
                    let text = self.text.t("host-moved");
                    self.notices.add("moved", Tone::Problem, text);
                }
                self.list_play();
                self.count_results();
                self.remember_missed();
            }
            Err(why) => self.say_unsaved(&why),
        }
        self.tell_course();
    }

    /// Says at the start, not after the first turn, that games cannot be kept here.
    pub(super) fn say_if_nothing_is_kept(&mut self) {
        match self.host.save(PROBE, "1") {
            Ok(()) => self.host.remove(PROBE),
            Err(why) => {
                let words = host_words(&self.text, &why);
                self.notices.add("storage", Tone::Problem, words);
            }
        }
    }

    fn say_unsaved(&mut self, why: &HostError) {
        let words = host_words(&self.text, why);
        let said = self.text.t_with("host-not-saved", &[("why", words.into())]);
        let again = self.unsaved && self.notices.all().iter().any(|notice| notice.text == said);
        self.unsaved = true;
        if again {
            return;
        }
        let actions = vec![
            (self.text.t("host-retry"), Command::Saved(SavedCommand::Retry)),
            (self.text.t("host-export"), Command::Saved(SavedCommand::ExportPlaythrough)),
        ];
        let notice: &mut Notice = self.notices.add("save", Tone::Problem, said);
        notice.actions = actions;
    }

    /// Puts the running play at the top of the list of saved games.
    pub(super) fn list_play(&mut self) {
        let Some(play) = &self.play else { return };
        let (key, summary) = match play {
            Play::Solo(solo) => (keys::session(&solo.id), summary_of(&solo.session, Vec::new())),
            Play::Room(room) => (keys::exercise(&room.id), room_summary(&room.seat, Vec::new())),
        };
        self.saved.retain(|saved| saved.key != key);
        self.saved.insert(0, Saved { key, state: SavedState::Good(summary) });
    }

    /// Writes a line for every finished play that was not counted.
    fn count_results(&mut self) {
        let now_ms = self.host.now_ms();
        let session = self.play.as_ref().and_then(Play::any_session);
        let pack = session.and_then(|session| self.library.pack(&session.header().pack));
        let rules = session.and_then(|session| pack?.rules_name(session.setup().rules()));
        let lines: Vec<Played> = match &self.play {
            None => Vec::new(),
            Some(Play::Solo(solo)) => {
                let played = |score: &Score| {
                    let played = Played::new(solo.session.header(), rules, &solo.id, score, now_ms);
                    played.certified(Facts::new(&solo.session, score), pack.map(Edition::of))
                };
                solo.reading.score.iter().map(played).collect()
            }
            Some(Play::Room(room)) => {
                let played = |(team, reading): (u8, &Reading)| {
                    let header = room.seat.session(team)?.header();
                    let score = reading.score.as_ref()?;
                    Some(Played::new(header, rules, &format!("{}/{team}", room.id), score, now_ms))
                };
                room.seat.teams().zip(&room.reading).filter_map(played).collect()
            }
        };
        for played in lines {
            if self.results.of_play(&played.play).is_none() {
                self.count(played);
            }
        }
    }

    /// A result that cannot be kept is counted again when its play is opened.
    pub(super) fn count(&mut self, played: Played) {
        if self.host.append(RESULTS, &played.to_line()).is_ok() {
            self.results.add(played);
        }
    }
}

fn keep_solo(host: &mut dyn Host, solo: &mut Solo, entropy: u64) -> Result<Outcome, HostError> {
    let whole = solo.session.to_jsonl();
    match keep(host, &keys::session(&solo.id), &whole)? {
        Kept::Here => Ok(Outcome::Kept),
        Kept::Foreign => {
            let id = keys::new_id(host.now_ms(), entropy);
            host.save(&keys::session(&id), &whole)?;
            solo.id = id;
            Ok(Outcome::Moved)
        }
    }
}

/// The logs first, the small file last: what stands in the file is in the logs already.
fn keep_room(host: &mut dyn Host, room: &mut Room, entropy: u64) -> Result<Outcome, HostError> {
    let logs: Vec<(u8, String)> =
        room.seat.teams().filter_map(|team| Some((team, room.seat.session(team)?.to_jsonl()))).collect();
    let mut foreign = false;
    for (team, whole) in &logs {
        foreign |= keep(host, &keys::team_log(&room.id, *team), whole)? == Kept::Foreign;
    }
    if foreign {
        room.id = keys::new_id(host.now_ms(), entropy);
        for (team, whole) in &logs {
            host.save(&keys::team_log(&room.id, *team), whole)?;
        }
    }
    let (key, file) = (keys::exercise(&room.id), room.seat.file().to_text());
    if host.load(&key).as_deref() != Some(file.as_str()) {
        host.save(&key, &file)?;
    }
    Ok(if foreign { Outcome::Moved } else { Outcome::Kept })
}
