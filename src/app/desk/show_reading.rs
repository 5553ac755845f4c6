//! What is read before the first turn.

use egui::Ui;

use super::Desk;
use super::show_play::{scenario_of, team_of};
use crate::app::command::Command;
use crate::app::screens::briefing::{BriefingModel, briefing_ui};
use crate::app::screens::how_to::how_to_ui;
use crate::app::screens::questions::{AskModel, before_ui};
use crate::rules::Asked;

impl Desk {
    /// The application questions before the play, for one team.
    pub(super) fn show_questions(&mut self, ui: &mut Ui, team: u8, commands: &mut Vec<Command>) {
        // Answering takes a minute; by then the coach has long thought about the first move.
        self.think_ahead();
        let now_ms = self.host.now_ms();
        let Self { play: Some(play), library, incident, text, locals, .. } = self else { return };
        let Some(session) = play.session_of(team) else { return };
        let Some((_, scenario)) = scenario_of(library, incident.as_deref(), session) else { return };
        let name = team_of(play, team);
        let (seed, learned) = (session.header().order_seed(), session.learned());
        let who = (team, name.as_deref());
        let Some(model) = AskModel::next(text, scenario, seed, &learned, Asked::Before, who) else { return };
        locals.asked.shown(team, model.which, now_ms);
        before_ui(ui, text, &model, &mut locals.questions, commands);
    }

    /// The briefing: before the first turn, or `again`.
    pub(super) fn show_briefing(&mut self, ui: &mut Ui, again: bool, commands: &mut Vec<Command>) {
        if !again {
            // Reading takes a minute; by then the coach has long thought about the first move.
            self.think_ahead();
        }
        let Some((pack, scenario)) = self.played_scenario() else { return };
        let model = BriefingModel::new(&self.text, pack, scenario, again);
        briefing_ui(ui, &self.text, &model, commands);
    }

    /// How to play: practised with the cards of the first pack, which is the shipped one.
    pub(super) fn show_how_to(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Self { library, text, locals, .. } = self;
        if let Some(pack) = library.pack("imaging").or(library.packs.first()) {
            how_to_ui(ui, text, pack, &mut locals.practice, commands);
        }
    }
}
