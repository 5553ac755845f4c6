//! The screens of somebody who plays: what one who plays alone gets, with a bar above it. Which is due
//! follows from what the server showed last.

use std::time::Duration;

use egui::Ui;

use super::super::Desk;
use super::super::screen::Screen;
use super::super::seen::{draw_second_half, draw_table};
use super::super::show_outcome::{Over, draw_debrief};
use super::bar::bar_model;
use super::case::{room_case, seen};
use super::due::{Due, Place, due};
use super::models::{join_model, lobby_model};
use super::votes::ballot_model;
use super::{Online, OverPlay};
use crate::app::command::Command;
use crate::app::online::{Client, Sheets};
use crate::app::screens::briefing::{BriefingModel, briefing_ui};
use crate::app::screens::online::{StoryModel, ballot_ui, bar_ui, join_ui, lobby_ui, page_ui, story_ui};
use crate::app::screens::questions::{AskModel, before_ui};
use crate::rules::{Asked, PairKey, Waiting};
use crate::scoring::Learned;

impl Desk {
    /// Draws joining, founding, or whatever screen of the exercise is due.
    pub(in super::super) fn show_online(
        &mut self,
        ui: &mut Ui,
        screen: &Screen,
        commands: &mut Vec<Command>,
    ) {
        match screen {
            Screen::Join => {
                let own_page = self.host.origin().is_some();
                let model = join_model(&self.text, &self.online, own_page);
                let Self { online: Online { locals, .. }, .. } = self;
                join_ui(ui, &model, &mut locals.join, commands);
            }
            Screen::Found => self.show_founding(ui, commands),
            _ => self.show_room_screen(ui, commands),
        }
    }

    /// Which screen of the exercise is due.
    pub(super) fn online_due(&self) -> Due {
        let Some(client) = &self.online.client else { return Due::Ended };
        if self.online.leaving.is_some() {
            return Due::Leaving;
        }
        let place = Place {
            briefed: self.online.reading.briefing,
            story: self.wants_story(client.sheets()),
            asks: self.open_questions().is_some(),
        };
        due(client.link(), client.sheets(), place)
    }

    /// Whoever comes to a table at which something has happened reads the story first.
    fn wants_story(&self, sheets: &Sheets) -> bool {
        let late = sheets.table.as_ref().is_some_and(|table| table.view.turn > 1);
        let fresh = !self.online.reading.story && !self.online.locals.table.has_read();
        (late && fresh) || self.online.locals.bar.story
    }

    fn show_room_screen(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let due = self.online_due();
        if matches!(due, Due::Console | Due::Projector) {
            return self.show_leading(ui, due, commands);
        }
        if !matches!(due, Due::Connecting | Due::Leaving | Due::Ended | Due::Stopped) {
            self.show_bar(ui, due, commands);
        }
        let shown = match due {
            Due::Lobby => self.show_lobby(ui, commands),
            Due::Questions => self.show_room_questions(ui, commands),
            Due::Briefing => self.show_room_briefing(ui, false, commands),
            Due::Story => self.show_story(ui, commands),
            Due::Table | Due::SecondHalf => self.show_room_play(ui, due, commands),
            Due::Debrief => self.show_room_debrief(ui, commands),
            _ => None,
        };
        if shown.is_none() {
            page_ui(ui, &self.waiting_page(due), commands);
        }
    }

    fn show_bar(&mut self, ui: &mut Ui, due: Due, commands: &mut Vec<Command>) {
        let now_ms = self.host.now_ms();
        let messages = self.messages();
        let says = self.online.says();
        let Some(client) = &self.online.client else { return };
        let played = room_case(&self.online, &self.library);
        let model =
            bar_model(&self.text, &self.online, client, now_ms, (due, says.decides), played, messages);
        let mut local = self.online.locals.bar.clone();
        bar_ui(ui, &model, &mut local, commands);
        let changes = model.timer.as_ref().and_then(|timer| timer.changes_in_ms);
        if let Some(changes) = changes {
            ui.ctx().request_repaint_after(Duration::from_millis(changes));
        }
        if !local.story && self.online.locals.bar.story {
            self.online.reading.story = true;
        }
        self.online.locals.bar = local;
        if let (Some((you, room)), Some((pack, _))) = (self.online.own(), room_case(&self.online, &self.library))
            && let Some(sheets) = self.online.sheets()
            && let Some(table) = sheets.table.as_ref().filter(|_| matches!(due, Due::Table | Due::SecondHalf))
            // The dialog of an inject's choice has it within.
            && !matches!(table.view.waiting, Waiting::Choice { .. })
        {
            let model = ballot_model(&self.text, sheets, (you, room), table, pack, says);
            ballot_ui(ui, &self.text, &model, commands);
        }
    }

    fn show_lobby(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let Self { online, library, text, .. } = self;
        let sheets = online.client.as_ref().map(Client::sheets)?;
        let own = sheets.you.as_ref().zip(sheets.room.as_ref())?;
        let model = lobby_model(text, sheets, own, room_case(online, library));
        lobby_ui(ui, &model, &mut online.locals.lobby, commands);
        Some(())
    }

    /// The questions before the play, as far as they are open.
    fn open_questions(&self) -> Option<AskModel> {
        let (_, scenario) = room_case(&self.online, &self.library)?;
        let sheets = self.online.sheets()?;
        let (table, case) = (sheets.table.as_ref()?, sheets.case.as_ref()?);
        // The server tells no right answers; what it tells shows whether this pack asks the same.
        let told = |(pair, key): &(usize, PairKey)| {
            case.sheet.questions.get(*pair) == Some(&(key.before.options, key.after.options))
        };
        let keys: Vec<PairKey> =
            scenario.question_keys().into_iter().enumerate().filter(told).map(|(_, key)| key).collect();
        if keys.len() != case.sheet.questions.len() {
            return None;
        }
        let learned = Learned::new(&keys, table.answers.iter().copied());
        let room = sheets.room.as_ref()?;
        let name = room.teams.get(usize::from(table.team)).map(|team| team.name.as_str());
        AskModel::next(
            &self.text,
            scenario,
            case.sheet.order_seed,
            &learned,
            Asked::Before,
            (table.team, name),
        )
    }

    fn show_room_questions(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let now_ms = self.host.now_ms();
        let model = self.open_questions()?;
        self.locals.asked.shown(model.team, model.which, now_ms);
        before_ui(ui, &self.text, &model, &mut self.locals.questions, commands);
        Some(())
    }

    /// The briefing: before the first turn, or `again`.
    pub(in super::super) fn show_room_briefing(
        &mut self,
        ui: &mut Ui,
        again: bool,
        commands: &mut Vec<Command>,
    ) -> Option<()> {
        let (pack, scenario) = room_case(&self.online, &self.library)?;
        let model = BriefingModel::new(&self.text, pack, scenario, again);
        briefing_ui(ui, &self.text, &model, commands);
        Some(())
    }

    fn show_story(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let seen = seen(&self.text, &self.online, &self.library)?;
        let model =
            StoryModel::new(&self.text, (seen.pack, seen.scenario, seen.names), &seen.view, &seen.events);
        if story_ui(ui, &model, commands) {
            drop(seen);
            self.online.reading.story = true;
            self.online.locals.bar.story = false;
            ui.ctx().request_repaint();
        }
        Some(())
    }

    fn show_room_play(&mut self, ui: &mut Ui, due: Due, commands: &mut Vec<Command>) -> Option<()> {
        let mut locals = std::mem::take(&mut self.online.locals);
        let Self { online, library, text, thinking, .. } = self;
        let shown = seen(text, online, library).map(|seen| {
            if due == Due::Table {
                draw_table(ui, text, &seen, &mut locals.table, thinking, commands);
            } else {
                draw_second_half(ui, text, &seen, online.reading.report, &mut locals.plan, commands);
            }
        });
        self.online.locals = locals;
        shown
    }

    fn show_room_debrief(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let now_ms = self.host.now_ms();
        let Self { online, library, text, locals, thinking, .. } = self;
        let OverPlay { session, score, .. } = online.over.as_ref()?;
        let pack = library.pack(&session.header().pack)?;
        let scenario = pack.scenario_of(session.header())?;
        let sheets = online.client.as_ref().map(Client::sheets)?;
        let team = sheets.room.as_ref()?.teams.get(usize::from(session.header().team));
        let team = team.map(|team| team.name.as_str());
        let over = Over { pack, scenario: &scenario, session, score, team, online: true };
        draw_debrief(ui, text, &over, locals, thinking, now_ms, commands);
        Some(())
    }
}
