//! Every team at a glance: a grid of cards, each a button to the team in full.

use egui::accesskit::Role;
use egui::{CornerRadius, Id, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::glance::{Doing, Glance};
use super::local::ConsoleLocal;
use super::model::ConsoleModel;
use crate::app::command::Command;
use crate::app::screens::room_words::ClockState;
use crate::app::theme::{self, Theme};
use crate::app::widgets::button::focus_ring;
use crate::app::widgets::semantics::{self, mark};
use crate::app::widgets::{Emblem, emblem, hint, text};
use crate::exercise::room::RoomPhase;

/// The least width of a card, in points on a laptop.
const CARD: f32 = 178.0;

/// Draws the grid.
pub(super) fn teams_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let theme = theme::of(ui.ctx());
    let name = model.text.t("console-teams");
    if model.room.phase == RoomPhase::Lobby {
        super::join_ui::lobby_ui(ui, model, commands);
        ui.add_space(theme.sizes.s4);
    }
    let gap = theme.sizes.s2;
    let room = ui.available_width();
    let most = ((room + gap) / (CARD * theme.text_scale() + gap)).floor().max(1.0) as usize;
    let columns = columns(model.teams.len(), most);
    let wide = (room - gap * (columns as f32 - 1.0)) / columns as f32;
    let wide = wide.min(480.0 * theme.text_scale());
    let lines = if wide > 260.0 * theme.text_scale() || model.teams.len() <= 12 { 2 } else { 1 };
    semantics::list(ui, &name, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(gap);
        for row in model.teams.chunks(columns) {
            ui.horizontal(|ui| {
                for glance in row {
                    semantics::list_item(ui, ("glance", glance.team), |ui| {
                        if card_ui(ui, &theme, glance, (wide, lines)).clicked() {
                            local.open(glance.team);
                        }
                    });
                }
            });
        }
    });
    if model.teams.is_empty() {
        text::dim(ui, model.text.t("console-no-teams"));
    }
}

/// As many columns as fit, and as few as leave the same number of rows.
fn columns(count: usize, most: usize) -> usize {
    let rows = count.max(1).div_ceil(most);
    count.max(1).div_ceil(rows)
}

fn card_ui(ui: &mut Ui, theme: &Theme, glance: &Glance, (wide, lines): (f32, usize)) -> egui::Response {
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    let pad = sizes.s2 + 2.0;
    let row = sizes.body * 1.35;
    let small = sizes.caption * 1.3;
    // Where there is room, a line of its own says who decides.
    let led = lines > 1 && !glance.captain.is_empty();
    let high = 2.0 * pad + row + small * (2.0 + lines as f32 + f32::from(u8::from(lines > 1))) + sizes.s1;
    let (_, rect) = ui.allocate_space(vec2(wide, high));
    let response = ui.interact(rect, Id::new(("team card", glance.team)), Sense::click());
    tell(&response, glance);
    let painter = ui.painter();
    let asks = glance.doing == Doing::AsksYou || glance.lost;
    let fill = if response.hovered() { colours.raised_hover } else { colours.raised };
    let edge = match glance.doing {
        _ if asks => Stroke::new(2.0, colours.warm),
        Doing::Locked | Doing::Done => Stroke::new(sizes.stroke, colours.cool),
        _ => Stroke::new(sizes.hair, colours.line),
    };
    painter.rect(rect, CornerRadius::same(sizes.radius), fill, edge, StrokeKind::Inside);
    let inside = rect.shrink(pad);
    let line = |words: &str, font: egui::FontId, room: f32, rows: usize| one(ui, words, font, room, rows);
    let mut room = inside.width();
    if let Some(clock) = &glance.clock {
        let galley = line(&clock.figure, theme.strong(sizes.body), f32::INFINITY, 1);
        let ending = matches!(clock.state, ClockState::Ending | ClockState::Over);
        let ink = if ending { colours.warm } else { colours.ink_dim };
        let at = pos2(inside.right() - galley.size().x, inside.top());
        room -= galley.size().x + sizes.s2;
        painter.galley_with_override_text_color(at, galley, ink);
    }
    let name = line(&glance.name, theme.strong(sizes.body), room, 1);
    painter.galley_with_override_text_color(inside.min, name, colours.ink);
    let mut y = inside.top() + row;
    films_ui(ui, theme, pos2(inside.right(), y + small / 2.0), &glance.revealed);
    let place = line(&glance.place, theme.font(sizes.caption), inside.width() - small * 4.0, 1);
    painter.galley_with_override_text_color(pos2(inside.left(), y), place, colours.ink);
    y += small;
    let ink = match glance.doing {
        Doing::AsksYou | Doing::Paused => colours.warm,
        Doing::Locked | Doing::Done => colours.cool,
        _ => colours.ink_dim,
    };
    let doing = line(&glance.doing_words, theme.strong(sizes.caption), inside.width(), 1);
    let right = line(&glance.connected, theme.font(sizes.caption), f32::INFINITY, 1);
    let apart = doing.size().x + right.size().x + sizes.s2 <= inside.width();
    painter.galley_with_override_text_color(pos2(inside.left(), y), doing, ink);
    if apart {
        let ink = if glance.lost { colours.warm } else { colours.ink_dim };
        let at = pos2(inside.right() - right.size().x, y);
        painter.galley_with_override_text_color(at, right, ink);
    }
    y += small;
    if led {
        let captain = line(&glance.captain, theme.font(sizes.caption), inside.width(), 1);
        painter.galley_with_override_text_color(pos2(inside.left(), y), captain, colours.ink_dim);
    }
    y += sizes.s1 + if lines > 1 { small } else { 0.0 };
    let said = if glance.last.is_empty() && !led { &glance.captain } else { &glance.last };
    let last = line(said, theme.font(sizes.caption), inside.width(), lines);
    painter.galley_with_override_text_color(pos2(inside.left(), y), last, colours.ink_dim);
    focus_ring(ui, &response, sizes.radius);
    hint(response, &glance.last)
}

/// Text in one piece, cut off with an ellipsis.
fn one(ui: &Ui, words: &str, font: egui::FontId, room: f32, rows: usize) -> std::sync::Arc<egui::Galley> {
    let mut job = egui::text::LayoutJob::default();
    job.append(words, 0.0, egui::TextFormat::simple(font, egui::Color32::PLACEHOLDER));
    job.wrap = egui::text::TextWrapping { max_width: room, max_rows: rows, ..Default::default() };
    ui.painter().layout_job(job)
}

/// The four stages with their emblems, the revealed ones lit.
pub(super) fn films_ui(ui: &Ui, theme: &Theme, right_middle: egui::Pos2, revealed: &[bool]) {
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    let side = sizes.caption * 1.15;
    let gap = sizes.s1 / 2.0;
    let from = right_middle.x - revealed.len() as f32 * (side + gap) + gap;
    for (at, (lit, stage)) in revealed.iter().zip(crate::rules::Stage::ALL).enumerate() {
        let corner = pos2(from + at as f32 * (side + gap), right_middle.y - side / 2.0);
        let film = Rect::from_min_size(corner, Vec2::splat(side));
        let (fill, ink) =
            if *lit { (colours.cool, colours.on_cool) } else { (colours.well, colours.ink_dim) };
        ui.painter().rect_filled(film, 3, fill);
        emblem::paint(ui.painter(), film.shrink(1.5), Emblem::Stage(stage), ink);
    }
}

fn tell(response: &egui::Response, glance: &Glance) {
    let clock = glance.clock.as_ref().map_or("", |clock| clock.words.as_str());
    let parts = [
        glance.place.as_str(),
        &glance.revealed_words,
        clock,
        &glance.doing_words,
        &glance.connected,
        &glance.captain,
        &glance.last,
    ];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let name = glance.name.clone();
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &name));
    mark(&response.ctx, response.id, |node| {
        node.set_role(Role::Button);
        node.set_description(said.join(", "));
    });
}
