//! The wall, drawn: large, still, and nothing on it that does not matter to the last row.

use std::sync::Arc;
use std::time::Duration;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align2, Color32, CornerRadius, FontId, Galley, Id, Pos2, Rect, Stroke, StrokeKind, Ui, UiBuilder,
};
use egui::{pos2, vec2};

use super::model::{AloudCard, JoinCard, ProjectorModel, Scene, StandingsCard};
use super::teams_ui::teams_ui;
use crate::app::screens::room_words::{Clock, ClockState};
use crate::app::theme::{self, Theme, Wall};
use crate::app::widgets::emblem::{self, Emblem};
use crate::app::widgets::semantics::{self, Landmark, written};
use crate::app::widgets::{qr, sized_ribbon};

/// The most places that are legible at once; the best of those that are shown stay.
const PLACES: usize = 10;

/// What every part of the wall needs.
pub(super) struct Kit {
    pub theme: Arc<Theme>,
    pub wall: Wall,
}

impl Kit {
    /// Text in one piece, cut off with an ellipsis after `rows` lines.
    pub fn lay(&self, ui: &Ui, words: &str, font: FontId, width: f32, rows: usize) -> Arc<Galley> {
        let mut job = LayoutJob::default();
        job.append(words, 0.0, TextFormat::simple(font, Color32::PLACEHOLDER));
        job.wrap = TextWrapping { max_width: width.max(1.0), max_rows: rows, ..TextWrapping::default() };
        ui.painter().layout_job(job)
    }

    /// Paints text, and tells it to who cannot see it.
    pub fn say(&self, ui: &Ui, salt: &str, (at, ink): (Pos2, Color32), galley: &Arc<Galley>, role: Role) {
        ui.painter().galley_with_override_text_color(at, Arc::clone(galley), ink);
        let place = Rect::from_min_size(at, galley.size());
        written(ui, Id::new(("wall", salt)), place, role, galley.text());
    }
}

/// Draws the wall over the whole of the `Ui`.
pub fn projector_ui(ui: &mut Ui, model: &ProjectorModel) {
    let theme = theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.y = 0.0;
    let wall = Wall::new(ui.ctx().content_rect().size());
    semantics::landmark(ui, Landmark::Banner, &model.exercise, |ui| {
        sized_ribbon(ui, &model.exercise, "", wall.small);
    });
    let kit = Kit { theme, wall };
    let area = ui.available_rect_before_wrap();
    semantics::landmark(ui, Landmark::Main, &model.title, |ui| {
        ui.allocate_rect(area, egui::Sense::hover());
        if let Scene::Stopped { head, said } = &model.scene {
            stopped_ui(ui, &kit, area, head, said);
            return;
        }
        let inside = area.shrink2(vec2(kit.wall.margin, kit.wall.gap));
        let below = head_ui(ui, &kit, inside, model);
        let rest = Rect::from_min_max(pos2(inside.left(), below), inside.max);
        scene_ui(ui, &kit, rest, model);
    });
    if model.moves() {
        ui.ctx().request_repaint_after(Duration::from_millis(250));
    }
}

/// The title and the phase at the left, the clock at the right. Returns where the rest begins.
fn head_ui(ui: &mut Ui, kit: &Kit, area: Rect, model: &ProjectorModel) -> f32 {
    let (wall, colours) = (&kit.wall, &kit.theme.colours);
    let clock = model.clock.as_ref().map(|clock| {
        let size = if area.width() < area.height() { wall.clock } else { wall.huge };
        let galley = kit.lay(ui, &clock.figure, kit.theme.strong(size), f32::INFINITY, 1);
        let at = pos2(area.right() - galley.size().x, area.top() - size * 0.08);
        (clock, Rect::from_min_size(at, galley.size()), galley)
    });
    let room = area.width() - clock.as_ref().map_or(0.0, |(_, place, _)| place.width() + wall.gap);
    let phase = kit.lay(ui, &model.phase, kit.theme.strong(wall.head), room, 1);
    let title = kit.lay(ui, &model.title, kit.theme.font(wall.lead), room, 1);
    kit.say(ui, "phase", (area.min, colours.cool), &phase, Role::Label);
    let below = area.min + vec2(0.0, phase.size().y);
    ui.painter().galley_with_override_text_color(below, Arc::clone(&title), colours.ink);
    let id = Id::new("wall title");
    written(ui, id, Rect::from_min_size(below, title.size()), Role::Heading, &model.title);
    semantics::as_heading(ui.ctx(), id, 1, &model.title);
    let Some((clock, place, galley)) = clock else { return below.y + title.size().y + wall.gap };
    ui.painter().galley_with_override_text_color(place.min, galley, clock_ink(kit, clock));
    written(ui, Id::new("wall clock"), place, Role::Timer, &clock.words);
    if clock.state == ClockState::Paused {
        // The figure stands still; so that nobody waits for it, it also says so.
        let words = kit.lay(ui, &clock.words, kit.theme.font(wall.small), room, 1);
        let beside = pos2(place.left() - wall.gap - words.size().x, place.center().y - words.size().y / 2.0);
        ui.painter().galley_with_override_text_color(beside, words, colours.warm);
    }
    place.bottom().max(below.y + title.size().y) + wall.gap
}

/// A clock's colour; how it stands is said in words or by its figure too.
pub(super) fn clock_ink(kit: &Kit, clock: &Clock) -> Color32 {
    let colours = &kit.theme.colours;
    match clock.state {
        ClockState::Running => colours.ink,
        ClockState::Ending | ClockState::Over => colours.warm,
        ClockState::Paused => colours.ink_dim,
    }
}

fn scene_ui(ui: &mut Ui, kit: &Kit, area: Rect, model: &ProjectorModel) {
    let join = model.join.as_ref();
    match &model.scene {
        Scene::Lobby => lobby_ui(ui, kit, area, model),
        Scene::Teams { said } => {
            let (mut area, foot) = foot(kit, area, join);
            if !said.is_empty() {
                let galley = kit.lay(ui, said, kit.theme.font(kit.wall.lead), area.width(), 2);
                kit.say(ui, "said", (area.min, kit.theme.colours.ink_dim), &galley, Role::Label);
                area.min.y += galley.size().y + kit.wall.gap;
            }
            teams_ui(ui, kit, area, model);
            foot_ui(ui, kit, foot, join);
        }
        Scene::Aloud(card) => {
            let (area, foot) = foot(kit, area, join);
            aloud_ui(ui, kit, area, card);
            foot_ui(ui, kit, foot, join);
        }
        Scene::Standings(card) => standings_ui(ui, kit, area, card),
        Scene::Words { head, said } => words_ui(ui, kit, area, head, said),
        Scene::Stopped { .. } => {}
    }
}

/// What stands above the foot, and the foot, if there is a way to join.
fn foot(kit: &Kit, area: Rect, join: Option<&JoinCard>) -> (Rect, Rect) {
    let height = if join.is_some() { kit.wall.clock * 1.3 } else { 0.0 };
    let (rest, foot) = area.split_top_bottom_at_y(area.bottom() - height);
    let gap = if join.is_some() { kit.wall.gap } else { 0.0 };
    (Rect::from_min_max(rest.min, pos2(rest.right(), rest.bottom() - gap)), foot)
}

/// How to join, small, at the foot.
fn foot_ui(ui: &mut Ui, kit: &Kit, foot: Rect, join: Option<&JoinCard>) {
    let Some(join) = join else { return };
    let (wall, colours) = (&kit.wall, &kit.theme.colours);
    let height = foot.height();
    let mut x = foot.left();
    if let Some(model) = &join.qr {
        let place = Rect::from_min_size(foot.min, vec2(height, height));
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("wall small code"));
        let shown = qr(&mut child, model, height, &join.qr_name);
        x = shown.rect.right() + wall.gap;
    }
    let code = kit.lay(ui, &join.code, kit.theme.strong(wall.lead), f32::INFINITY, 1);
    let label = kit.lay(ui, &join.label, kit.theme.font(wall.small), f32::INFINITY, 1);
    let line = foot.center().y - wall.gap * 0.2;
    kit.say(ui, "small label", (pos2(x, line - label.size().y), colours.ink_dim), &label, Role::Label);
    kit.say(ui, "small join code", (pos2(x, line), colours.ink), &code, Role::Label);
    if let Some(address) = &join.address {
        let x = x + code.size().x.max(label.size().x) + 2.0 * wall.gap;
        let galley = kit.lay(ui, address, kit.theme.font(wall.body), foot.right() - x, 1);
        let y = line + (code.size().y - galley.size().y) * 0.6;
        kit.say(ui, "small address", (pos2(x, y), colours.ink_dim), &galley, Role::Label);
    }
}

/// How to join at the left, who is there at the right; below each other on a tall screen.
fn lobby_ui(ui: &mut Ui, kit: &Kit, area: Rect, model: &ProjectorModel) {
    let wall = &kit.wall;
    let Some(join) = &model.join else {
        teams_ui(ui, kit, area, model);
        return;
    };
    let wide = area.width() > area.height();
    let (how, who) = if wide {
        let (how, who) = area.split_left_right_at_fraction(0.44);
        (how, Rect::from_min_max(pos2(who.left() + wall.margin, who.top()), who.max))
    } else {
        let (how, who) = area.split_top_bottom_at_fraction(0.6);
        (how, Rect::from_min_max(pos2(who.left(), who.top() + wall.gap), who.max))
    };
    join_ui(ui, kit, how, join);
    teams_ui(ui, kit, who, model);
}

fn join_ui(ui: &mut Ui, kit: &Kit, area: Rect, join: &JoinCard) {
    let (wall, colours) = (&kit.wall, &kit.theme.colours);
    let largest = |words: &str, most: f32| {
        let galley = kit.lay(ui, words, kit.theme.strong(most), f32::INFINITY, 1);
        let fit = (area.width() / galley.size().x.max(1.0)).min(1.0);
        kit.lay(ui, words, kit.theme.strong((most * fit).max(wall.small)), area.width(), 2)
    };
    let address = join.address.as_ref().map(|address| largest(address, wall.head));
    let code = largest(&join.code, wall.huge);
    let label = kit.lay(ui, &join.label, kit.theme.font(wall.lead), area.width(), 1);
    let words = label.size().y + code.size().y + address.as_ref().map_or(0.0, |address| address.size().y);
    let mut at = area.min;
    if let Some(model) = &join.qr {
        let side = (area.height() - words - wall.gap).min(area.width());
        let place = Rect::from_min_size(at, vec2(side, side));
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("wall code"));
        at.y = qr(&mut child, model, side, &join.qr_name).rect.bottom() + wall.gap;
    }
    if let Some(address) = address {
        kit.say(ui, "address", (at, colours.cool), &address, Role::Label);
        at.y += address.size().y;
    }
    kit.say(ui, "label", (at, colours.ink_dim), &label, Role::Label);
    at.y += label.size().y * 0.8;
    kit.say(ui, "join code", (at, colours.ink), &code, Role::Label);
}

fn aloud_ui(ui: &mut Ui, kit: &Kit, area: Rect, card: &AloudCard) {
    let (wall, colours) = (&kit.wall, &kit.theme.colours);
    let painter = ui.painter();
    let radius = CornerRadius::same(kit.theme.sizes.radius);
    painter.rect(area, radius, colours.raised, Stroke::new(2.0, colours.warm), StrokeKind::Inside);
    let inside = area.shrink2(vec2(wall.margin * 1.5, wall.margin));
    let sign = wall.clock;
    let label = kit.lay(ui, &card.label, kit.theme.font(wall.lead), inside.width() - sign, 1);
    let title = kit.lay(ui, &card.title, kit.theme.strong(wall.clock), inside.width(), 2);
    // A card of many words is set smaller rather than cut off.
    let tall = inside.height() - sign - title.size().y - wall.gap;
    let fit = |size: f32| kit.lay(ui, &card.text, kit.theme.font(size), inside.width(), usize::MAX);
    let text = [wall.clock * 0.8, wall.head, wall.lead, wall.body].map(fit);
    let text = text.iter().find(|text| text.size().y <= tall).or(text.last());
    let words = text.map_or(0.0, |text| text.size().y);
    let mut at = inside.min + vec2(0.0, ((tall - words) / 3.0).max(0.0));
    let place = Rect::from_min_size(at, egui::Vec2::splat(sign));
    emblem::paint(ui.painter(), place, Emblem::Inject, colours.warm);
    let beside = pos2(at.x + sign + wall.gap, place.center().y - label.size().y / 2.0);
    kit.say(ui, "aloud", (beside, colours.warm), &label, Role::Label);
    at.y += sign + wall.gap * 0.5;
    kit.say(ui, "inject", (at, colours.ink), &title, Role::Heading);
    at.y += title.size().y + wall.gap;
    if let Some(text) = text {
        kit.say(ui, "inject text", (at, colours.ink), text, Role::Label);
    }
}

fn standings_ui(ui: &mut Ui, kit: &Kit, area: Rect, card: &StandingsCard) {
    let (wall, colours) = (&kit.wall, &kit.theme.colours);
    let label = kit.lay(ui, &card.label, kit.theme.font(wall.lead), area.width(), 2);
    kit.say(ui, "standings", (area.min, colours.ink_dim), &label, Role::Label);
    let mut y = area.top() + label.size().y + wall.gap;
    if let Some(words) = &card.to_come {
        let galley = kit.lay(ui, words, kit.theme.font(wall.body), area.width(), 1);
        kit.say(ui, "to come", (pos2(area.left(), y), colours.ink_dim), &galley, Role::Label);
        y += galley.size().y + wall.gap;
    }
    let rows = card.rows.len().clamp(1, PLACES);
    let height = ((area.bottom() - y) / rows as f32).min(wall.clock * 1.6);
    for (at, row) in card.rows.iter().take(PLACES).enumerate() {
        let line = Rect::from_min_size(pos2(area.left(), y), vec2(area.width(), height));
        y += height;
        let inside = line.shrink2(vec2(0.0, height * 0.06));
        let first = at == 0;
        let fill = if first { colours.cool_soft } else { colours.panel };
        ui.painter().rect_filled(inside, kit.theme.sizes.radius, fill);
        let size = (height * 0.5).min(wall.clock);
        let ink = if first { colours.ink } else { colours.ink_dim };
        let font = kit.theme.strong(size);
        let points = kit.lay(ui, &row.points, font.clone(), f32::INFINITY, 1);
        let right = inside.right() - wall.gap;
        let left = inside.left() + wall.gap;
        let room = right - points.size().x - left - size * 3.0;
        let name = kit.lay(ui, &row.team, font.clone(), room, 1);
        let place = kit.lay(ui, &row.place, font, f32::INFINITY, 1);
        let middle = |galley: &Galley| inside.center().y - galley.size().y / 2.0;
        let said = format!("{} {} {}", row.place, row.team, row.points);
        written(ui, Id::new(("wall place", at)), inside, Role::Label, &said);
        for (x, galley) in [(left, place), (left + size * 2.0, name), (right - points.size().x, points)] {
            let at = pos2(x, middle(&galley));
            ui.painter().galley_with_override_text_color(at, galley, ink);
        }
    }
}

fn words_ui(ui: &mut Ui, kit: &Kit, area: Rect, head: &str, said: &str) {
    let (wall, colours) = (&kit.wall, &kit.theme.colours);
    let width = area.width() * 0.86;
    let head = kit.lay(ui, head, kit.theme.strong(wall.clock * 1.2), width, 3);
    let said = kit.lay(ui, said, kit.theme.font(wall.head), width, 4);
    let height = head.size().y + wall.gap + said.size().y;
    let at = pos2(area.left(), area.top() + ((area.height() - height) * 0.38).max(0.0));
    kit.say(ui, "words", (at, colours.ink), &head, Role::Heading);
    let below = at + vec2(0.0, head.size().y + wall.gap);
    kit.say(ui, "more words", (below, colours.ink_dim), &said, Role::Label);
}

fn stopped_ui(ui: &mut Ui, kit: &Kit, area: Rect, head: &str, said: &str) {
    let (wall, colours) = (&kit.wall, &kit.theme.colours);
    ui.painter().rect_filled(area, 0, colours.alarm);
    let width = area.width() - 4.0 * wall.margin;
    let head = kit.lay(ui, head, kit.theme.strong(wall.huge), width, 3);
    let said = kit.lay(ui, said, kit.theme.font(wall.head), width, 4);
    let height = head.size().y + wall.gap + said.size().y;
    let from = Align2::CENTER_CENTER.align_size_within_rect(vec2(width, height), area).min;
    kit.say(ui, "stopped", (from, colours.on_alarm), &head, Role::Heading);
    semantics::as_heading(ui.ctx(), Id::new(("wall", "stopped")), 1, head.text());
    let below = from + vec2(0.0, head.size().y + wall.gap);
    kit.say(ui, "stopped said", (below, colours.on_alarm), &said, Role::Label);
}
