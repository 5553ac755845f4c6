//! The hot seat's own screens: handing over, one die for the room, a reveal to decide, a pause, the
//! table of results. Nothing on them may tell one team what another knows.

mod results;

use crate::app::widgets::semantics::{DIGITS, typed_as};
use egui::{ScrollArea, Ui};

use super::super::command::{Command, Go, HotSeatCommand};
use super::super::theme;
use super::super::widgets::field::field;
use super::super::widgets::{DiceTray, Die, Urgency, announce, button, column, semantics, text};
use crate::rules::{Dice, Stage};
use crate::text::Text;
use crate::text::words::stage as stage_words;

pub use results::{Judged, ResultRow, ResultsModel, TeamResult};

/// What the room's screens show.
pub struct RoomModel<'a> {
    text: &'a Text,
    /// Which of them.
    pub page: Page,
    /// The facilitator's name, if one leads.
    pub facilitator: Option<String>,
    /// How many faces the die has.
    pub faces: u8,
    /// What the room's die last showed.
    pub face: Option<u8>,
    /// Where faces come from.
    pub dice: Dice,
    /// The table of results, once every team is done.
    pub results: Option<ResultsModel>,
}

/// One of the room's screens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The device goes to this team.
    HandOver {
        /// Its name.
        team: String,
    },
    /// A policy plays this team, and thinks.
    Practice {
        /// Its name, with the mark of a practice team.
        team: String,
    },
    /// One die for these teams.
    Roll {
        /// Their names.
        teams: Vec<String>,
    },
    /// The facilitator decides which stage this team's success turns up.
    Reveal {
        /// Which team, from 0.
        team: u8,
        /// Its name.
        name: String,
        /// The matching stages.
        stages: Vec<Stage>,
    },
    /// This team is paused, and so is the room.
    Paused {
        /// Its name.
        team: String,
    },
    /// Every team is done; the table is [`RoomModel::results`].
    Results,
}

/// What only these screens know between two frames.
#[derive(Debug, Clone, Default)]
pub struct RoomLocal {
    typed: String,
    /// Whether the facilitator said that only the facilitator looks.
    alone: bool,
    /// When the room's die left the hand, in egui's time.
    pub rolled_at: Option<f64>,
    /// The page that was told last.
    told: Option<Page>,
}

impl RoomLocal {
    /// A team's screen comes between: the next page is told anew.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

impl<'a> RoomModel<'a> {
    /// The model of one of the pages.
    pub fn new(
        text: &'a Text,
        page: Page,
        facilitator: Option<&str>,
        faces: u8,
        face: Option<u8>,
        dice: Dice,
    ) -> Self {
        Self { text, page, facilitator: facilitator.map(str::to_owned), faces, face, dice, results: None }
    }
}

/// Draws the room's screen.
pub fn room_ui(ui: &mut Ui, model: &RoomModel<'_>, local: &mut RoomLocal, commands: &mut Vec<Command>) {
    tell(ui, model, local);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let wide = model.page == Page::Results;
        column(ui, if wide { 980.0 } else { 640.0 }, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s6;
            ui.add_space(gap);
            match &model.page {
                Page::HandOver { team } => hand_over_ui(ui, model, local, team, commands),
                Page::Practice { team } => {
                    let title = model.text.t_with("hot-seat-thinks", &[("team", team.as_str().into())]);
                    semantics::heading(ui, 1, &title);
                    text::lead(ui, model.text.t("hot-seat-thinks-lead"));
                }
                Page::Roll { teams } => roll_ui(ui, model, local, teams, commands),
                Page::Reveal { team, name, stages } => {
                    reveal_ui(ui, model, local, (*team, name), stages, commands);
                }
                Page::Paused { team } => paused_ui(ui, model, team, commands),
                Page::Results => {
                    if let Some(results) = &model.results {
                        results::results_ui(ui, model.text, results, commands);
                    }
                }
            }
            ui.add_space(gap);
        });
    });
}

/// Says which page it is, in the place of whatever the last team was told.
fn tell(ui: &Ui, model: &RoomModel<'_>, local: &mut RoomLocal) {
    if local.told.as_ref() == Some(&model.page) {
        return;
    }
    let words = model.text;
    let title = match &model.page {
        Page::HandOver { team } => words.t_with("hot-seat-pass", &[("team", team.as_str().into())]),
        Page::Practice { team } => words.t_with("hot-seat-thinks", &[("team", team.as_str().into())]),
        Page::Roll { .. } => words.t("hot-seat-roll-title"),
        Page::Reveal { .. } => words.t("hot-seat-reveal-look-away"),
        Page::Paused { .. } => words.t("hot-seat-paused-title"),
        Page::Results => words.t("hot-seat-results"),
    };
    let face = model.face.map(|face| words.t_with("hot-seat-die-shows", &[("face", face.into())]));
    announce(ui.ctx(), Urgency::Polite, &title);
    announce(ui.ctx(), Urgency::Assertive, &face.unwrap_or_default());
    local.told = Some(model.page.clone());
}

fn hand_over_ui(
    ui: &mut Ui,
    model: &RoomModel<'_>,
    local: &mut RoomLocal,
    team: &str,
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    let gap = theme::of(ui.ctx()).sizes.s4;
    if model.face.is_some() {
        tray_ui(ui, model, model.face, local);
        ui.add_space(gap);
    }
    semantics::heading(ui, 1, &words.t_with("hot-seat-pass", &[("team", team.into())]));
    text::lead(ui, words.t("hot-seat-look-away"));
    ui.add_space(gap);
    let ready = words.t_with("hot-seat-take", &[("team", team.into())]);
    if ui.add(button::primary(&ready).id(("take over", team))).clicked() {
        local.rolled_at = None;
        commands.push(Command::HotSeat(HotSeatCommand::TakeOver));
    }
}

fn tray_ui(ui: &mut Ui, model: &RoomModel<'_>, face: Option<u8>, local: &RoomLocal) {
    let name = match face {
        Some(face) => model.text.t_with("hot-seat-die-shows", &[("face", face.into())]),
        None => model.text.t("hot-seat-die-waits"),
    };
    let die = Die { faces: model.faces, face, since: local.rolled_at, success: None };
    let still = !die.moves(ui.ctx());
    DiceTray { die, name: &name, height: 200.0 }.show(ui);
    if still && face.is_some() {
        text::lead(ui, name);
    }
}

fn roll_ui(
    ui: &mut Ui,
    model: &RoomModel<'_>,
    local: &mut RoomLocal,
    teams: &[String],
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    let gap = theme::of(ui.ctx()).sizes.s4;
    semantics::heading(ui, 1, &words.t("hot-seat-roll-title"));
    text::lead(
        ui,
        words.t_with("hot-seat-roll-for", &[("teams", crate::text::words::commas(words, teams).into())]),
    );
    ui.add_space(gap);
    tray_ui(ui, model, None, local);
    ui.add_space(gap);
    let face = match model.dice {
        Dice::Seeded => {
            let roll = words.t("hot-seat-roll");
            ui.add(button::primary(&roll).id("roll for all")).clicked().then_some(None)
        }
        Dice::Manual => typed_ui(ui, model, local).map(Some),
    };
    if let Some(face) = face {
        local.rolled_at = Some(ui.input(|input| input.time));
        local.typed.clear();
        commands.push(Command::HotSeat(HotSeatCommand::RollForAll(face)));
    }
}

/// The face that was typed, when it was sent.
fn typed_ui(ui: &mut Ui, model: &RoomModel<'_>, local: &mut RoomLocal) -> Option<u8> {
    let words = model.text;
    let label = words.t_with("hot-seat-type-face", &[("die", model.faces.into())]);
    let response = field(ui, "room face", &label, "", &mut local.typed, 3);
    typed_as(&response, DIGITS);
    let face = local.typed.trim().parse::<u8>().ok().filter(|face| (1..=model.faces).contains(face));
    if !local.typed.trim().is_empty() && face.is_none() {
        text::body(ui, words.t_with("hot-seat-no-face", &[("die", model.faces.into())]));
    }
    let enter = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let set = words.t("hot-seat-set-face");
    let pressed = ui.add(button::primary(&set).enabled(face.is_some()).id("set face")).clicked();
    face.filter(|_| pressed || enter)
}

fn reveal_ui(
    ui: &mut Ui,
    model: &RoomModel<'_>,
    local: &mut RoomLocal,
    (team, name): (u8, &str),
    stages: &[Stage],
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    let leader = model.facilitator.clone().unwrap_or_default();
    let gap = theme::of(ui.ctx()).sizes.s4;
    semantics::heading(ui, 1, &words.t_with("hot-seat-reveal-title", &[("name", leader.as_str().into())]));
    text::lead(ui, words.t("hot-seat-reveal-look-away"));
    ui.add_space(gap);
    if !local.alone {
        let mine = words.t_with("hot-seat-reveal-take", &[("name", leader.into())]);
        if ui.add(button::primary(&mine).id("reveal take")).clicked() {
            local.alone = true;
        }
        return;
    }
    text::body(ui, words.t_with("hot-seat-reveal-which", &[("team", name.into())]));
    for &stage in stages {
        let label = stage_words(words, stage);
        if ui.add(button::secondary(&label).id(("reveal", stage.index()))).clicked() {
            local.alone = false;
            commands.push(Command::HotSeat(HotSeatCommand::ChooseReveal { team, stage }));
        }
    }
}

fn paused_ui(ui: &mut Ui, model: &RoomModel<'_>, team: &str, commands: &mut Vec<Command>) {
    let words = model.text;
    semantics::heading(ui, 1, &words.t("hot-seat-paused-title"));
    text::lead(ui, words.t_with("hot-seat-paused", &[("team", team.into())]));
    let drawer = words.t("hot-seat-drawer");
    if ui.add(button::secondary(&drawer).id("to the drawer")).clicked() {
        commands.push(Command::Go(Go::Facilitator));
    }
}
