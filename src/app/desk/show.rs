//! One `match` on the screen that is due: build its model, draw it, take its wishes.

use egui::Ui;

use super::Desk;
use super::keys;
use super::play::Play;
use super::saved::{SavedState, Summary};
use super::screen::Screen;
use crate::app::command::{Command, Go, SavedCommand};
use crate::app::screens::about::{AboutModel, about_ui};
use crate::app::screens::frame::{FrameModel, frame_ui};
use crate::app::screens::guide::{GuideModel, guide_ui};
use crate::app::screens::home::{CoursePlayed, HomeModel, ResumeLine, best_words, home_ui};
use crate::app::screens::library::{ShelfModel, shelf_ui};
use crate::app::screens::pack_errors::{PackErrorsModel, pack_errors_ui};
use crate::app::screens::resume::{ResumeModel, good_line, resume_ui};
use crate::app::screens::settings::{SettingsModel, settings_ui};
use crate::app::screens::setup::{SetupModel, setup_ui};
use crate::app::screens::start::{StartModel, start_ui};
use crate::app::widgets::semantics::{Landmark, landmark};
use crate::packs::RANDOM;

impl Desk {
    /// Draws the frame and the screen that is due.
    pub(super) fn show(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let screen = self.stack.top().clone();
        // A bar takes the height that it had in the last frame; in a window of another size it needs two.
        let (size, before) = (ui.ctx().content_rect().size(), egui::Id::new("size of the window"));
        if ui.data_mut(|data| data.get_temp(before)) != Some(size) {
            ui.data_mut(|data| data.insert_temp(before, size));
            ui.ctx().request_repaint();
        }
        if self.fills_window() {
            let frame = egui::CentralPanel::default().frame(egui::Frame::NONE);
            frame.show(ui, |ui| self.show_online(ui, &screen, commands));
            return;
        }
        let mut model = FrameModel::new(&self.text, self.playing(&screen), self.notices.all());
        model.has_back =
            (self.stack.has_back() || self.waits()) && !matches!(screen, Screen::Play | Screen::Online);
        model.at_home = screen == Screen::Home;
        model.has_drawer = match &self.play {
            Some(Play::Room(room)) => room.seat.roster().facilitator().is_some() && screen != Screen::Drawer,
            Some(Play::Solo(_)) | None => false,
        };
        model.in_course = self.enrolled.is_some();
        frame_ui(ui, &model, commands);
        let name = self.text.t("home-main");
        egui::CentralPanel::default().frame(egui::Frame::NONE).show(ui, |ui| {
            ui.push_id(("visit", self.stack.visits()), |ui| {
                landmark(ui, Landmark::Main, &name, |ui| self.show_screen(ui, &screen, commands));
            });
        });
    }

    fn show_screen(&mut self, ui: &mut Ui, screen: &Screen, commands: &mut Vec<Command>) {
        if self.show_fetching(ui, screen, commands) {
            return;
        }
        match screen {
            Screen::Home => self.show_home(ui, commands),
            Screen::HowTo => self.show_how_to(ui, commands),
            Screen::Start(pack, scenario) => self.show_start(ui, pack, scenario, commands),
            Screen::Setup(pack, scenario) => self.show_setup(ui, pack, scenario, commands),
            Screen::Saved => {
                let now_ms = self.host.now_ms();
                let model = ResumeModel::new(&self.text, &self.library, &self.saved, now_ms);
                resume_ui(ui, &model, &mut self.locals.resume, commands);
            }
            Screen::Play => self.show_play(ui, commands),
            Screen::Briefing if self.in_room() => {
                self.show_room_briefing(ui, true, commands);
            }
            Screen::Briefing => self.show_briefing(ui, true, commands),
            Screen::Guide => {
                let local = &mut self.locals.guide;
                let model = GuideModel::new(&self.text, &self.library, local);
                guide_ui(ui, &model, local, commands);
            }
            Screen::Library => {
                let local = &mut self.locals.shelf;
                let model = ShelfModel::new(&self.text, &self.library, local);
                shelf_ui(ui, &model, local, commands);
            }
            Screen::Page(at) => self.show_page(ui, at, commands),
            Screen::Settings => settings_ui(ui, &SettingsModel::new(&self.text, self.settings), commands),
            Screen::About => about_ui(ui, &AboutModel::new(&self.text, &self.library), commands),
            Screen::Record => self.show_record(ui, commands),
            Screen::Due => self.show_due(ui, commands),
            Screen::Certificate(of) => self.show_certificate(ui, of, commands),
            Screen::PackErrors => pack_errors_ui(ui, &PackErrorsModel::new(&self.text, &self.library)),
            Screen::Drawer => self.show_drawer(ui, commands),
            Screen::Join | Screen::Online | Screen::Found => self.show_online(ui, screen, commands),
        }
    }

    /// The title of what is played, where it is played.
    fn playing(&self, screen: &Screen) -> String {
        if self.in_room() {
            return self.room_title().unwrap_or_default();
        }
        let shown = matches!(screen, Screen::Play | Screen::Briefing | Screen::Drawer);
        let found = self.played_scenario().filter(|_| shown);
        found.map_or_else(String::new, |(_, scenario)| scenario.file.title.clone())
    }

    fn show_home(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let resume = self.room_line().or_else(|| self.resume_line());
        let finished = |pack: &str, scenario: &str| {
            self.saved.iter().any(|saved| match &saved.state {
                SavedState::Good(kept) => kept.over() && (&*kept.pack, &*kept.scenario) == (pack, scenario),
                SavedState::Unreadable(_) => false,
            })
        };
        let count = self.saved.len();
        let mut model = HomeModel::new(&self.text, &self.library, &self.results, &finished, resume, count);
        model.due = self.due_now();
        if let Some(enrolled) = &self.enrolled {
            let played = |part: &Option<(u8, crate::lms::Attempt)>| match part {
                None => CoursePlayed::Open,
                Some((_, attempt)) if attempt.masters(enrolled.mastery) => CoursePlayed::Mastered,
                Some(_) => CoursePlayed::Completed,
            };
            let played: Vec<CoursePlayed> = enrolled.progress.parts.iter().map(played).collect();
            model = model.within(&enrolled.course, enrolled.mastery, enrolled.standing(), &played);
        }
        home_ui(ui, &model, &mut self.locals.home, commands);
    }

    /// The exercise over a network that this device is in.
    fn room_line(&self) -> Option<ResumeLine> {
        let title = self.room_title().filter(|_| self.online.seated())?;
        let place = self.text.t("online-home-title");
        Some(ResumeLine { title, place, command: Command::Go(Go::Online) })
    }

    /// What to go on with: the running play, or the latest kept one that is open.
    fn resume_line(&self) -> Option<ResumeLine> {
        let running = match &self.play {
            Some(Play::Solo(solo)) => Some(keys::session(&solo.id)),
            Some(Play::Room(room)) => Some(keys::exercise(&room.id)),
            None => None,
        };
        let now_ms = self.host.now_ms();
        let open = |summary: &Summary| !summary.over();
        let (saved, line) = self.saved.iter().find_map(|saved| match &saved.state {
            SavedState::Good(summary) if open(summary) => {
                let line = good_line(&self.text, &self.library, saved, now_ms);
                line.playable.then_some((saved, line))
            }
            SavedState::Good(_) | SavedState::Unreadable(_) => None,
        })?;
        let command = if running.as_deref() == Some(&saved.key) {
            Command::Go(Go::Play)
        } else {
            Command::Saved(SavedCommand::Open(saved.key.clone()))
        };
        Some(ResumeLine { title: line.title, place: line.place, command })
    }

    fn show_start(&mut self, ui: &mut Ui, pack: &str, scenario: &str, commands: &mut Vec<Command>) {
        if scenario == RANDOM {
            return self.show_incident_start(ui, pack, commands);
        }
        let first = self.is_first_play(pack, scenario);
        let Some(pack) = self.library.pack(pack) else { return };
        let Some(found) = pack.scenario(scenario) else { return };
        let best = best_words(&self.text, &self.results, &pack.info().id, scenario);
        let model = StartModel::new(&self.text, pack, found, first, best);
        start_ui(ui, &model, &mut self.locals.start, &mut self.locals.incident, commands);
    }

    fn show_setup(&mut self, ui: &mut Ui, pack: &str, scenario: &str, commands: &mut Vec<Command>) {
        if scenario == RANDOM {
            return self.show_incident_setup(ui, pack, commands);
        }
        let Some(pack) = self.library.pack(pack) else { return };
        let Some(found) = pack.scenario(scenario) else { return };
        let local = &mut self.locals.setup;
        let model = SetupModel::new(&self.text, pack, found, local);
        setup_ui(ui, &model, local, &mut self.locals.incident, commands);
    }
}
