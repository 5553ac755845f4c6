//! Beginning a play: alone, or in a room.

use std::borrow::Cow;

use super::Desk;
use super::keys;
use super::notices::Tone;
use super::play::{Play, Room, Solo};
use super::saved::SavedState;
use crate::app::command::{Command, HotSeatStart, SavedCommand, StartCommand};
use crate::exercise::{ExerciseFile, HotSeat, Plan, Roster};
use crate::packs::{Scenario, incident_number, incident_slug};
use crate::rules::{ChainChoice, CoachLevel, Dice};
use crate::sim::{Session, Start};

impl Desk {
    /// Begins what was asked for; what cannot begin is said in words.
    pub(super) fn start(&mut self, command: StartCommand) {
        if self.starts_out_of_course(&command) {
            return self.say_not_in_course();
        }
        if !self.may_replace_play() {
            return;
        }
        let begun = match command {
            StartCommand::Solo { pack, scenario, dice, coach, rules } => {
                self.begin_solo(&pack, &scenario, dice, coach, rules.as_deref())
            }
            StartCommand::HotSeat(start) => self.begin_room(&start),
        };
        let Some(play) = begun else {
            let text = self.text.t("host-cannot-start");
            self.notices.add("start", Tone::Problem, text);
            return;
        };
        self.take_up(play);
        self.keep_play();
    }

    /// Takes up a play and shows it.
    pub(super) fn take_up(&mut self, play: Play) {
        self.thinking.forget();
        self.locals.new_play(&play.read());
        self.incident = self.incident_of(&play);
        if self.incident.is_some() {
            self.locals.incident.clear();
        }
        self.play = Some(play);
        self.course_of_new_play();
        self.stack.play();
    }

    /// Whether the running play can make room: it is kept, or over, or there is none. Else a notice
    /// says what would be lost.
    pub(super) fn may_replace_play(&mut self) -> bool {
        if self.unsaved {
            self.keep_play();
        }
        let over = self.play.as_ref().is_none_or(Play::over);
        if !self.unsaved || over {
            self.unsaved = false;
            return true;
        }
        let actions = vec![
            (self.text.t("host-export"), Command::Saved(SavedCommand::ExportPlaythrough)),
            (self.text.t("host-let-go"), Command::Saved(SavedCommand::LetGo)),
        ];
        let text = self.text.t("host-would-lose");
        self.notices.add("replace", Tone::Problem, text).actions = actions;
        false
    }

    /// Whether a scenario was never begun here: then the author's chain is played.
    pub(super) fn is_first_play(&self, pack: &str, scenario: &str) -> bool {
        let kept = self.saved.iter().any(|saved| match &saved.state {
            SavedState::Good(summary) => summary.pack == pack && summary.scenario == scenario,
            SavedState::Unreadable(_) => false,
        });
        !kept && !self.results.played(pack, scenario) && !self.enrolled_has_played(scenario)
    }

    fn scenario(&self, pack: &str, scenario: &str, rules: Option<&str>) -> Option<Cow<'_, Scenario>> {
        self.library.pack(pack)?.scenario_under(scenario, rules)
    }

    /// What everything is drawn from: a random incident's own number, so that whoever plays it by that
    /// number meets the same case and the same faces; else as the platform gives it.
    fn seed(&mut self, scenario: &str) -> u64 {
        incident_number(scenario).unwrap_or_else(|| self.host.entropy())
    }

    fn begin_solo(
        &mut self,
        pack: &str,
        scenario: &str,
        dice: Dice,
        coach: CoachLevel,
        rules: Option<&str>,
    ) -> Option<Play> {
        let first = self.is_first_play(pack, scenario);
        let chain = if first { ChainChoice::Authored } else { ChainChoice::Drawn };
        let (seed, now_ms) = (self.seed(scenario), self.host.now_ms());
        let found = self.scenario(pack, scenario, rules)?;
        let setup = found.blueprint.draw(seed, chain, dice, false).ok()?;
        let start = Start {
            pack: pack.to_owned(),
            scenario: scenario.to_owned(),
            seed,
            team: 0,
            started_ms: now_ms,
            room_die: false,
            coach,
            questions: found.question_keys(),
            names: found.names.clone(),
            setup,
        };
        let session = Session::start(start).ok()?;
        let id = keys::new_id(now_ms, self.host.entropy());
        Some(Play::Solo(Box::new(Solo::new(id, session))))
    }

    fn begin_room(&mut self, start: &HotSeatStart) -> Option<Play> {
        let HotSeatStart {
            pack,
            scenario,
            teams,
            facilitator,
            dice,
            authored,
            coach,
            coach_locked,
            rules,
            questions,
            practice,
        } = start;
        let roster = Roster::new(teams, facilitator.as_deref()).ok()?;
        let chain = if *authored { ChainChoice::Authored } else { ChainChoice::Drawn };
        let (seed, now_ms) = (self.seed(scenario), self.host.now_ms());
        let found = self.scenario(pack, scenario, rules.as_deref())?;
        let setup = found.blueprint.draw(seed, chain, *dice, facilitator.is_some()).ok()?;
        let plan = Plan {
            pack: pack.clone(),
            scenario: scenario.clone(),
            seed,
            started_ms: now_ms,
            dice: *dice,
            authored: *authored,
            coach: *coach,
            coach_locked: *coach_locked,
            questions: if *questions { found.question_keys() } else { Vec::new() },
        };
        let file = ExerciseFile::new(plan, &roster).with_practice(practice);
        let seat = HotSeat::start(file, roster, &found.names, &setup).ok()?;
        let id = keys::new_id(now_ms, self.host.entropy());
        Some(Play::Room(Box::new(Room::new(id, seat))))
    }

    /// The same scenario again, with a new draw; after a random incident another one.
    pub(super) fn again(&mut self) {
        let Some(session) = self.play.as_ref().and_then(Play::any_session) else { return };
        let header = session.header();
        let (pack, mut scenario) = (header.pack.clone(), header.scenario.clone());
        let (dice, coach) = (header.setup.dice, header.coach);
        let found = self.library.pack(&pack);
        let rules = found.and_then(|found| found.rules_name(header.setup.rules())).map(str::to_owned);
        if incident_number(&scenario).is_some() {
            scenario = incident_slug(self.new_number());
        }
        self.start(StartCommand::Solo { pack, scenario, dice, coach, rules });
    }
}
