//! The one place that touches a session.

use super::Desk;
use super::keys::SETTINGS;
use super::notices::{Tone, host_words};
use super::play::{Play, Solo};
use super::screen::Screen;
use crate::app::command::{Command, FacilitatorCommand, Go, HotSeatCommand, PlayCommand, SettingsCommand};
use crate::exercise::Refused;
use crate::rules::{Action, Answer};
use crate::text::errors;
use crate::text::words::Cards;

impl Desk {
    /// Carries out one wish.
    pub(super) fn carry_out(&mut self, command: Command) {
        let Some(command) = self.keep_back(command) else { return };
        match command {
            Command::Go(go) => self.go(go),
            Command::OpenUrl(url) => self.host.open_url(&url),
            Command::Play(command) => self.play_command(command),
            Command::Start(command) => self.start(command),
            Command::AnotherNumber => self.another_number(),
            Command::Saved(command) => self.saved_command(command),
            Command::HotSeat(command) => self.hot_seat_command(&command),
            Command::Facilitator(command) => self.facilitator_command(command),
            Command::Library(command) => self.library_command(command),
            Command::Settings(command) => self.choose_setting(command),
            Command::Certificate(command) => self.certificate_command(&command),
            Command::Room(command) => self.room_command(command),
            Command::FetchAgain => {}
            Command::UseNewer => self.host.use_newer_version(),
            Command::Course(command) => self.course_command(command),
            Command::Record(command) => self.record_command(command),
            Command::Due(command) => self.due_command(command),
            Command::Dismiss(id) => self.notices.dismiss(id),
        }
    }

    fn go(&mut self, go: Go) {
        if self.leads_out_of_course(&go) {
            return self.say_not_in_course();
        }
        self.notices.forget_confirmations();
        // The drawer asks again at each look.
        self.locals.drawer = Default::default();
        if let Go::Guide(Some(card)) = &go {
            self.locals.guide.kind = card.kind;
            self.locals.guide.search.clear();
            self.locals.guide.open = Some(card.clone());
        }
        if let (Go::Home, Some(Play::Room(room))) = (&go, &mut self.play) {
            // Whoever comes back next need not be of the team whose screen this was.
            room.seat.close();
        }
        if let Go::Due = &go {
            self.locals.due = Default::default();
        }
        if let Go::Certificate(_) = &go
            && self.locals.name.is_empty()
        {
            self.locals.name = self.learner().unwrap_or_default().to_owned();
        }
        self.leave_page(&go);
        if let Go::Scenario { .. } | Go::HotSeatSetup { .. } = &go {
            // Each visit begins with the scenario's own rule set.
            self.locals.start.rules = Default::default();
            self.locals.setup.rules = Default::default();
        }
        self.number_for(&go);
        match Screen::of(&go) {
            None => self.stack.back(),
            // The way back from the briefing leads to where it was opened.
            Some(Screen::Play) if self.in_room() => self.stack.open(Screen::Online),
            Some(screen) => self.stack.open(screen),
        }
    }

    fn play_command(&mut self, command: PlayCommand) {
        if self.in_room() {
            return self.online_play(command);
        }
        let now_ms = self.host.now_ms();
        let Some(play) = &mut self.play else { return };
        let done: Result<(), Refused> = match (command, play) {
            (PlayCommand::Again, _) => {
                self.again();
                return;
            }
            (PlayCommand::Answer { team, when, pair, chosen }, play) => {
                let took_ms = self.locals.asked.took(team, (when, pair), now_ms);
                play.answer(team, Answer { when, pair, chosen, took_ms }, now_ms)
            }
            (PlayCommand::SkipQuestions { team, when }, play) => play.skip_questions(team, when, now_ms),
            (PlayCommand::BriefingRead, Play::Solo(solo)) => {
                solo.reading.briefed = true;
                self.stack.play();
                return;
            }
            (PlayCommand::BriefingRead, Play::Room(room)) => {
                room.briefed = true;
                self.stack.play();
                return;
            }
            (PlayCommand::ReportRead, play) => {
                if let Some(reading) = play.reading_mut() {
                    reading.report = true;
                }
                return;
            }
            (PlayCommand::Hide, Play::Room(room)) => {
                room.seat.hide();
                Ok(())
            }
            (PlayCommand::Hide, Play::Solo(_)) => Ok(()),
            (PlayCommand::Act(action), Play::Solo(solo)) => act_alone(solo, action, now_ms),
            (PlayCommand::Act(action), Play::Room(room)) => room.seat.act(action, now_ms).map(|_| ()),
            (PlayCommand::Roll(face), Play::Solo(solo)) => {
                solo.session.roll(face, now_ms).map(|_| ()).map_err(|why| Refused::Rules(0, why))
            }
            (PlayCommand::Roll(_), Play::Room(_)) => Err(Refused::NotNow),
        };
        self.settle(done);
    }

    fn hot_seat_command(&mut self, command: &HotSeatCommand) {
        let now_ms = self.host.now_ms();
        let Some(Play::Room(room)) = &mut self.play else { return };
        let done: Result<(), Refused> = match *command {
            HotSeatCommand::Practise => room.seat.practise(self.thinking.solver(), now_ms),
            HotSeatCommand::TakeOver => {
                room.face = None;
                self.locals.room.forget();
                room.seat.take_over().map(|_| ())
            }
            HotSeatCommand::RollForAll(face) => match room.seat.roll(face, now_ms) {
                Ok((face, _)) => {
                    room.face = Some(face);
                    Ok(())
                }
                Err(why) => Err(why),
            },
            HotSeatCommand::ChooseReveal { team, stage } => {
                room.seat.choose_reveal(team, stage, now_ms).map(|_| ())
            }
            HotSeatCommand::ShowTeam(team) => {
                room.debrief = Some(team);
                self.locals.debrief = Default::default();
                self.stack.play();
                return;
            }
            HotSeatCommand::ShowResults => {
                room.debrief = None;
                self.stack.play();
                return;
            }
        };
        self.settle(done);
    }

    fn facilitator_command(&mut self, command: FacilitatorCommand) {
        let now_ms = self.host.now_ms();
        let Some(Play::Room(room)) = &mut self.play else { return };
        let done = match command {
            FacilitatorCommand::Rule { team, ruling, reason } => room.seat.rule(team, ruling, reason, now_ms),
            FacilitatorCommand::Undo { team, to, reason } => room.seat.undo(team, to, reason, now_ms),
        };
        let ruled = done.is_ok();
        self.settle(done.map(|_| ()));
        if ruled {
            let text = self.text.t("facilitator-done");
            self.notices.add("ruling", Tone::Info, text);
        }
    }

    /// Keeps what changed, or says why nothing did.
    fn settle(&mut self, done: Result<(), Refused>) {
        match done {
            Ok(()) => {
                self.notices.settle("refused");
                self.keep_play();
            }
            Err(why) => {
                let text = self.refusal_words(why);
                self.notices.add("refused", Tone::Problem, text);
            }
        }
    }

    fn refusal_words(&self, why: Refused) -> String {
        let session = self.play.as_ref().and_then(Play::any_session);
        let found = session.and_then(|session| Some((session, self.library.pack(&session.header().pack)?)));
        match found {
            Some((session, pack)) => {
                errors::refused(&self.text, &Cards { pack, names: session.names() }, why)
            }
            None => self.text.t("host-no-pack"),
        }
    }

    /// Takes and keeps a choice of the settings.
    pub fn choose_setting(&mut self, command: SettingsCommand) {
        self.settings = self.settings.with(command);
        if matches!(command, SettingsCommand::Language(_)) {
            self.language_chosen();
        }
        match self.host.save(SETTINGS, &self.settings.to_text()) {
            Ok(()) => self.notices.settle("settings"),
            Err(why) => {
                let words = host_words(&self.text, &why);
                let text = self.text.t_with("host-settings-not-saved", &[("why", words.into())]);
                self.notices.add("settings", Tone::Problem, text);
            }
        }
    }
}

fn act_alone(solo: &mut Solo, action: Action, now_ms: u64) -> Result<(), Refused> {
    solo.session.act(solo.session.team(), action, now_ms).map(|_| ()).map_err(|why| Refused::Rules(0, why))
}
