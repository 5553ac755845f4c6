//! Draws the table. Wide: the light box and the hand at the left, the tray at the right. Narrow: one
//! column, with what is to be done next at the foot.

use std::sync::Arc;

use egui::{Id, Key, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, pos2};

use super::coach::CoachModel;
use super::local::{FocusOn, Primary, TableLocal};
use super::model::{Step, TableModel};
use super::moments::MomentKind;
use super::question::question;
use super::{board_ui, coach_ui, dialogs_ui, hand_ui, tray_ui};
use crate::app::command::{Command, PlayCommand};
use crate::app::theme::{self, Theme, breakpoints};
use crate::app::widgets::semantics::{self, Landmark, as_heading};
use crate::app::widgets::{self, Urgency, announce, button, shortcuts};
use crate::rules::Action;
use crate::text::Text;

/// Everything that the parts of the table draw from and write to.
pub(super) struct Table<'a> {
    pub text: &'a Text,
    pub model: &'a TableModel,
    pub local: &'a mut TableLocal,
    pub commands: &'a mut Vec<Command>,
    pub theme: Arc<Theme>,
    /// Whether the die moves.
    pub rolls: bool,
    /// Whether everything stands in one column.
    pub narrow: bool,
    /// The table before what is being read.
    pub before: Option<&'a TableModel>,
}

/// Draws the table and collects what the team asks for.
pub fn table_ui(
    ui: &mut Ui,
    text: &Text,
    model: &TableModel,
    local: &mut TableLocal,
    commands: &mut Vec<Command>,
) {
    let theme = theme::of(ui.ctx());
    let now = ui.input(|input| input.time);
    local.refresh(model, now);
    let rolls = local.rolls(now, theme.look.reduced_motion);
    // While the die is in the air the board is the one before it: nobody reads the end first.
    let before = local.before.take();
    let before_model = before.as_deref();
    let shown = if rolls { before_model.unwrap_or(model) } else { model };
    let width = ui.available_width();
    let narrow = width < breakpoints::SIDE_TRAY * theme.text_scale();
    let mut table = Table { text, model, local, commands, theme, rolls, narrow, before: before_model };
    table.shortcuts(ui);
    if narrow {
        table.narrow_ui(ui, shown);
    } else {
        table.wide_ui(ui, shown);
    }
    if !rolls {
        dialogs_ui::dialogs(&mut table, ui);
        table.say(ui);
    }
    if local.before.is_none() {
        local.before = before;
    }
    if !rolls {
        local.remember(model);
    }
}

impl Table<'_> {
    fn wide_ui(&mut self, ui: &mut Ui, shown: &TableModel) {
        let sizes = self.theme.sizes;
        let all = ui.available_rect_before_wrap().shrink2(Vec2::new(sizes.s4, sizes.s3));
        let side = (all.width() * 0.30).clamp(360.0 * self.theme.screen, 470.0 * self.theme.screen);
        let left = Rect::from_min_max(all.min, pos2(all.right() - side - sizes.s4, all.bottom()));
        let right = Rect::from_min_max(pos2(all.right() - side, all.top()), all.max);
        ui.scope_builder(UiBuilder::new().max_rect(left).id_salt("table, left"), |ui| {
            self.question_ui(ui, shown);
            ui.add_space(sizes.s2);
            ScrollArea::vertical().id_salt("board").auto_shrink(false).show(ui, |ui| {
                board_ui::light_box(self, ui, shown);
                ui.add_space(sizes.s3);
                hand_ui::hand(self, ui, shown);
            });
        });
        ui.scope_builder(UiBuilder::new().max_rect(right).id_salt("table, right"), |ui| {
            let name = self.text.t("table-tray");
            semantics::landmark(ui, Landmark::Complementary, &name, |ui| tray_ui::tray(self, ui));
        });
        ui.advance_cursor_after_rect(all);
    }

    fn narrow_ui(&mut self, ui: &mut Ui, shown: &TableModel) {
        let sizes = self.theme.sizes;
        let all = ui.available_rect_before_wrap();
        // In large text its words take two lines: it gets what they took in the frame before.
        let key = Id::new("table, height of the foot");
        let needs = ui.data(|data| data.get_temp::<f32>(key)).unwrap_or_default().max(sizes.target);
        let foot = if self.primary().is_some() { needs + 2.0 * sizes.s2 } else { 0.0 };
        let body = Rect::from_min_max(all.min, pos2(all.right(), all.bottom() - foot));
        ui.scope_builder(UiBuilder::new().max_rect(body).id_salt("table, body"), |ui| {
            ScrollArea::vertical().id_salt("table").auto_shrink(false).show(ui, |ui| {
                let side = if body.width() < 480.0 { sizes.s3 } else { sizes.s4 };
                let inner = ui.available_rect_before_wrap().shrink2(Vec2::new(side, sizes.s2));
                ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
                    self.question_ui(ui, shown);
                    ui.add_space(sizes.s2);
                    self.narrow_body(ui, shown);
                });
            });
        });
        if foot > 0.0 {
            let bar = Rect::from_min_max(pos2(all.left(), body.bottom()), all.max);
            ui.painter().rect_filled(bar, 0, self.theme.colours.panel);
            let line = egui::Stroke::new(sizes.hair, self.theme.colours.line);
            ui.painter().hline(bar.x_range(), bar.top(), line);
            let inner = bar.shrink(sizes.s2);
            let drawn = ui.scope_builder(UiBuilder::new().max_rect(inner).id_salt("table, foot"), |ui| {
                let top = ui.cursor().top();
                self.primary_ui(ui);
                ui.min_rect().bottom() - top
            });
            if (drawn.inner - needs).abs() > 0.5 && (drawn.inner > sizes.target || needs > sizes.target) {
                ui.data_mut(|data| data.insert_temp(key, drawn.inner));
                ui.ctx().request_repaint();
            }
        }
        ui.advance_cursor_after_rect(all);
    }

    fn narrow_body(&mut self, ui: &mut Ui, shown: &TableModel) {
        let gap = self.theme.sizes.s3;
        let busy = self.rolls || self.local.unread(self.model).is_some() || self.local.chosen.is_some();
        if busy || self.model.step != Step::Choose {
            tray_ui::tray(self, ui);
            ui.add_space(gap);
            board_ui::light_box(self, ui, shown);
            ui.add_space(gap);
            hand_ui::hand(self, ui, shown);
        } else {
            board_ui::strip(self, ui, shown);
            ui.add_space(gap);
            if self.coach().is_some_and(|coach| coach.panel.is_some()) {
                widgets::panel(ui, |ui| coach_ui::panel(self, ui));
                ui.add_space(gap);
            }
            hand_ui::hand(self, ui, shown);
            ui.add_space(gap);
            board_ui::light_box(self, ui, shown);
            ui.add_space(gap);
            tray_ui::tray(self, ui);
        }
    }

    /// Turn and care in a line, and below it the question of the moment.
    fn question_ui(&mut self, ui: &mut Ui, shown: &TableModel) {
        let sizes = self.theme.sizes;
        let unread = self.local.unread(self.model).is_some();
        let status = match self.before {
            Some(before) if unread => before,
            _ => shown,
        };
        let top = ui.cursor().min;
        let width = ui.available_width();
        if self.narrow {
            self.status_ui(ui, status);
        }
        let question = question(self.text, self.model, self.local, self.rolls);
        let ink = self.theme.colours.ink;
        let size = if self.narrow { sizes.h2.max(sizes.h1 * 0.8) } else { sizes.h1 };
        let room = if self.narrow { width } else { width - self.status_width(ui, status) };
        let galley = ui.painter().layout(question.title.clone(), self.theme.strong(size), ink, room);
        let (_, rect) = ui.allocate_space(Vec2::new(room, galley.size().y));
        let id = Id::new("the question of the moment");
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        ui.painter().galley(rect.min, galley, ink);
        as_heading(ui.ctx(), id, 1, &question.title);
        widgets::title_ring(ui, &response);
        if !self.narrow {
            let place =
                Rect::from_min_size(pos2(top.x + room, top.y), Vec2::new(width - room, rect.height()));
            let right =
                UiBuilder::new().max_rect(place).layout(egui::Layout::right_to_left(egui::Align::Center));
            ui.scope_builder(right, |ui| self.status_ui(ui, status));
        }
        let size = sizes.lead.min(sizes.body * 1.1);
        let note = self.theme.text(question.note, size, self.theme.colours.ink_dim);
        ui.add(egui::Label::new(note).wrap());
        if self.local.focus == Some(FocusOn::Question) {
            self.local.focus = None;
            response.request_focus();
            response.scroll_to_me(Some(egui::Align::TOP));
        }
    }

    /// The turn and how care stands.
    fn status_ui(&self, ui: &mut Ui, status: &TableModel) {
        let gap = if self.narrow { self.theme.sizes.s3 } else { self.theme.sizes.s6 };
        let show = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let turns = self.text.t("table-turns");
            let marked = !self.narrow || ui.available_width() > 480.0 * self.theme.text_scale();
            let at = (status.turn, status.limit);
            widgets::turn_counter(ui, &turns, at, &status.turn_words, marked);
            let care = self.text.t("common-care");
            widgets::care_track(ui, &care, status.care, &status.care_word);
        };
        if self.narrow { ui.horizontal_wrapped(show).inner } else { show(ui) }
    }

    /// How much room the status needs beside the question.
    fn status_width(&self, ui: &Ui, status: &TableModel) -> f32 {
        let sizes = &self.theme.sizes;
        let words = format!("{}{}: {}", status.turn_words, self.text.t("common-care"), status.care_word);
        let font = self.theme.strong(sizes.body);
        let text = ui.painter().layout_no_wrap(words, font, self.theme.colours.ink).size().x;
        let marks = f32::from(status.limit) * (sizes.s2 + 2.0 + sizes.s1) + 4.0 * (sizes.s4 + sizes.s1);
        text + marks + sizes.emblem + 2.0 * sizes.s6
    }

    /// The one thing to do next; nothing while the die moves.
    pub fn primary(&self) -> Option<Primary> {
        if self.rolls { None } else { self.local.primary(self.model) }
    }

    /// Its button.
    pub fn primary_ui(&mut self, ui: &mut Ui) {
        let Some(primary) = self.primary() else { return };
        if let Primary::Face(before) = &primary {
            let ready = before.is_some() && (1..=self.model.die).contains(&self.typed_face());
            let words = self.face_words();
            let shown = button::primary(&words).id("table: primary").key("↵").wide().enabled(ready);
            let response = ui.add(shown);
            self.take_focus(&response);
            if response.clicked() {
                self.carry_out(primary);
            }
            return;
        }
        let (id, key) = match &primary {
            Primary::Roll(_) => ("table-roll", "R"),
            Primary::Lock(_) if !self.model.decides() => ("table-propose", "L"),
            Primary::Lock(_) => ("table-lock", "L"),
            Primary::Continue => ("common-continue", "↵"),
            Primary::Report => ("table-report", "↵"),
            Primary::Hide | Primary::Face(_) => ("table-hide", "↵"),
        };
        let enabled = !matches!(primary, Primary::Roll(None) | Primary::Lock(None));
        let words = self.text.t(id);
        let shown = button::primary(&words).id("table: primary").key(key).wide().enabled(enabled);
        let response = ui.add(shown);
        self.take_focus(&response);
        if response.clicked() {
            self.carry_out(primary);
        }
    }

    fn take_focus(&mut self, response: &egui::Response) {
        if self.local.focus == Some(FocusOn::Primary) {
            self.local.focus = None;
            response.request_focus();
        }
    }

    fn face_words(&self) -> String {
        match self.typed_face() {
            0 => self.text.t("table-face-missing"),
            face => self.text.t_with("table-face", &[("face", face.into())]),
        }
    }

    pub(super) fn typed_face(&self) -> u8 {
        self.local.typed.parse().unwrap_or(0)
    }

    fn carry_out(&mut self, primary: Primary) {
        match primary {
            Primary::Roll(Some(before)) => {
                self.commands.extend(before);
                self.commands.push(Command::Play(PlayCommand::Roll(None)));
            }
            Primary::Face(Some(before)) => {
                let face = self.typed_face();
                if (1..=self.model.die).contains(&face) {
                    self.commands.extend(before);
                    self.commands.push(Command::Play(PlayCommand::Roll(Some(face))));
                }
            }
            Primary::Lock(Some(acts)) => self.commands.extend(acts),
            Primary::Roll(None) | Primary::Lock(None) | Primary::Face(None) => {}
            Primary::Continue => self.local.read_on(self.model),
            Primary::Report => {
                self.local.read = Some(self.model.events);
                self.commands.push(Command::Play(PlayCommand::Act(Action::ReadReport)));
            }
            Primary::Hide => self.commands.push(Command::Play(PlayCommand::Hide)),
        }
    }

    /// 1 to 9 and 0 take procedures, R rolls, L locks, where these keys are on; Escape puts a choice back. Enter presses what
    /// has the focus, or else continues.
    fn shortcuts(&mut self, ui: &Ui) {
        if self.rolls || shortcuts::rest(ui.ctx()) {
            return;
        }
        let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let letter = |key: Key| shortcuts::pressed(ui, Modifiers::NONE, key);
        let primary = self.primary();
        if matches!(primary, Some(Primary::Face(_))) {
            self.type_face(ui);
        } else if self.model.step == Step::Choose && self.local.unread(self.model).is_none() {
            for (at, key) in NUMBERS.into_iter().enumerate() {
                if let Some(card) = self.model.hand.get(at).filter(|_| letter(key)) {
                    self.local.choose(self.model, card.id);
                }
            }
        }
        if self.local.chosen.is_some() && pressed(Key::Escape) {
            (self.local.chosen, self.local.testing) = (None, None);
            self.local.focus = Some(FocusOn::Question);
        }
        let goes = match &primary {
            Some(Primary::Roll(_)) => letter(Key::R),
            Some(Primary::Lock(_)) => letter(Key::L),
            Some(Primary::Continue | Primary::Report | Primary::Face(_)) => {
                ui.memory(|memory| memory.focused().is_none()) && pressed(Key::Enter)
            }
            _ => false,
        };
        if let (true, Some(primary)) = (goes, primary) {
            self.carry_out(primary);
        }
    }

    /// Digits of a real die, as they are typed.
    fn type_face(&mut self, ui: &Ui) {
        for (at, key) in NUMBERS.into_iter().enumerate() {
            if shortcuts::pressed(ui, Modifiers::NONE, key) {
                let digit = (at + 1) % 10;
                let longer = format!("{}{digit}", self.local.typed);
                let fits = longer.parse::<u8>().is_ok_and(|face| face >= 1 && face <= self.model.die);
                self.local.typed = if fits { longer } else { digit.to_string() };
            }
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Backspace)) {
            self.local.typed.pop();
        }
    }

    /// Speaks the coach's best move, once it is found.
    fn say_advice(&mut self, ui: &Ui) {
        if self.local.announced_advice == Some(self.model.events) {
            return;
        }
        if let Some(best) = self.coach().and_then(CoachModel::best) {
            let said = self.text.t_with("coach-best", &[("move", best.words.as_str().into())]);
            announce(ui.ctx(), Urgency::Polite, &said);
            self.local.announced_advice = Some(self.model.events);
        }
    }

    /// Speaks what happened, once.
    fn say(&mut self, ui: &Ui) {
        let current = self.local.unread(self.model);
        if let Some(moment) = current {
            if self.local.announced != Some(moment.from) {
                self.local.announced = Some(moment.from);
                let question = question(self.text, self.model, self.local, false);
                let said = match &moment.kind {
                    MomentKind::Roll(roll) => &roll.said,
                    _ => &question.note,
                };
                let clues = moment.found.iter().map(|find| format!("{}: {}", find.stage_name, find.clue));
                let all: Vec<String> =
                    [question.title, question.note.clone(), said.clone()].into_iter().chain(clues).collect();
                announce(ui.ctx(), Urgency::Assertive, &all.join(" "));
            }
        } else if self.local.announced_turn != Some(self.model.turn) {
            if self.local.announced_turn.is_some() {
                announce(ui.ctx(), Urgency::Polite, &self.model.turn_words);
            }
            self.local.announced_turn = Some(self.model.turn);
        } else {
            self.say_advice(ui);
        }
    }
}

/// The keys of the hand, in its order.
pub(super) const NUMBERS: [Key; 10] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
    Key::Num0,
];
