//! The exercise "spot the settings", drawn: every line is a switch, then the answer stands below it.

use std::sync::Arc;

use egui::accesskit::{Role, Toggled};
use egui::{
    Color32, Galley, Id, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::spot::{SpotLocal, SpotResult, Verdict};
use crate::app::theme::{self, Theme};
use crate::app::widgets::emblem::{self, Emblem};
use crate::app::widgets::prose::{Type, prose};
use crate::app::widgets::semantics::mark;
use crate::app::widgets::{Tone, Urgency, announce, button, callout, semantics, text};
use crate::report::library::SpotRow;
use crate::text::Text;

/// Draws it; `salt` tells it from others.
pub fn spot_ui(ui: &mut Ui, words: &Text, salt: Id, rows: &[SpotRow], local: &mut SpotLocal) {
    let name = words.t("library-spot-lines");
    text::dim(ui, words.t("library-spot-how"));
    let result = local.checked.then(|| local.result(rows));
    let theme = theme::of(ui.ctx());
    egui::Frame::new()
        .fill(theme.colours.well)
        .stroke(Stroke::new(theme.sizes.hair, theme.colours.line))
        .corner_radius(theme.sizes.radius)
        .inner_margin(egui::Margin::same(6))
        .show(ui, |ui| {
            semantics::container(ui, Role::List, Some(&name), salt, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (at, row) in rows.iter().enumerate() {
                    let verdict = result.as_ref().and_then(|result| result.lines.get(at)).copied();
                    semantics::list_item(ui, (salt, at), |ui| {
                        line_ui(ui, words, salt.with(at), (at, row), verdict, local);
                    });
                }
            });
        });
    ui.add_space(theme.sizes.s2);
    foot_ui(ui, words, salt, rows, result.as_ref(), local);
}

/// One line: its number, a box while it can be marked, its text; below it what became of it.
fn line_ui(
    ui: &mut Ui,
    words: &Text,
    id: Id,
    (at, row): (usize, &SpotRow),
    verdict: Option<Verdict>,
    local: &mut SpotLocal,
) {
    let theme = theme::of(ui.ctx());
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    let marked = local.marked.contains(&at);
    let room = (ui.available_width() - lead(&theme) - sizes.s2).max(6.0 * sizes.body);
    let galley = ui.painter().layout(row.line.clone(), theme.font(sizes.body), colours.ink, room);
    let height = (galley.size().y + sizes.s2).max(sizes.target_small);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let sense = if verdict.is_none() { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    if response.clicked() {
        local.toggle(at);
    }
    let number = words.t_with("library-line", &[("n", (at + 1).into())]);
    let named = format!("{number} {}", row.line.trim());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &named));
    mark(ui.ctx(), id, |node| {
        node.set_role(if verdict.is_none() { Role::CheckBox } else { Role::Label });
        if verdict.is_none() {
            node.set_toggled(Toggled::from(marked));
        }
    });
    if ui.is_rect_visible(rect) {
        let sign = sign_of(&theme, verdict, marked);
        paint_line(ui, &theme, &response, (at, galley), (sign, verdict, marked));
    }
    if let Some(verdict) = verdict {
        verdict_ui(ui, words, id, row, verdict);
    }
}

/// The sign before a line, and its colour.
fn sign_of(theme: &Theme, verdict: Option<Verdict>, marked: bool) -> (Option<Emblem>, Color32) {
    let colours = &theme.colours;
    match verdict {
        None if marked => (Some(Emblem::Found), colours.warm),
        None | Some(Verdict::Plain) => (None, colours.ink_dim),
        Some(Verdict::Found) => (Some(Emblem::Found), colours.cool),
        Some(Verdict::Missed) => (Some(Emblem::Inject), colours.warm),
        Some(Verdict::Wrong) => (Some(Emblem::Struck), colours.ink_dim),
    }
}

/// The width before a line's words: the box, and the number.
fn lead(theme: &Theme) -> f32 {
    theme.sizes.body * 3.1 + theme.sizes.s2
}

type Look = ((Option<Emblem>, Color32), Option<Verdict>, bool);

fn paint_line(
    ui: &Ui,
    theme: &Theme,
    response: &Response,
    (at, galley): (usize, Arc<Galley>),
    ((sign, ink), verdict, marked): Look,
) {
    let (sizes, colours, rect) = (&theme.sizes, &theme.colours, response.rect);
    let side = sizes.body * 1.2;
    let fill = match verdict {
        None if marked => colours.warm_soft,
        None if response.hovered() => colours.raised_hover,
        Some(Verdict::Found) => colours.cool_soft,
        Some(Verdict::Missed) => colours.warm_soft,
        _ => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, 4, fill);
    let middle = rect.top() + (sizes.target_small.min(rect.height())) / 2.0;
    let place = Rect::from_center_size(pos2(rect.left() + side / 2.0 + 2.0, middle), Vec2::splat(side));
    if verdict.is_none() {
        let edge = Stroke::new(sizes.stroke, if marked { colours.warm } else { colours.edge });
        ui.painter().rect_stroke(place.shrink(1.0), 3, edge, egui::StrokeKind::Inside);
    }
    if let Some(sign) = sign {
        emblem::paint(ui.painter(), place.shrink(side * 0.16), sign, ink);
    }
    let number_at = pos2(rect.left() + lead(theme) - sizes.s2, middle);
    let font = theme.font(sizes.caption);
    let right = egui::Align2::RIGHT_CENTER;
    ui.painter().text(number_at, right, (at + 1).to_string(), font, colours.ink_dim);
    let line_at = pos2(rect.left() + lead(theme), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(line_at, galley, colours.ink);
    button::focus_ring(ui, response, 4);
}

/// Why a line is one of those to be found, and what it should be.
fn verdict_ui(ui: &mut Ui, words: &Text, id: Id, row: &SpotRow, verdict: Verdict) {
    let (title, tone) = match verdict {
        Verdict::Plain => return,
        Verdict::Found => ("library-spot-found", Tone::Cool),
        Verdict::Missed => ("library-spot-missed", Tone::Warm),
        Verdict::Wrong => ("library-spot-wrong", Tone::Plain),
    };
    let theme = theme::of(ui.ctx());
    callout(ui, tone, None, |ui| {
        ui.spacing_mut().item_spacing.y = theme.sizes.s1;
        text::strong(ui, words.t(title));
        if let Some(trap) = &row.trap {
            prose(ui, id.with("why"), trap, Type::body(&theme));
        }
        if let Some(better) = &row.better {
            text::body(ui, format!("{} {}", words.t("library-better"), better.trim()));
        }
    });
    ui.add_space(theme.sizes.s2);
}

fn foot_ui(
    ui: &mut Ui,
    words: &Text,
    salt: Id,
    rows: &[SpotRow],
    result: Option<&SpotResult>,
    local: &mut SpotLocal,
) {
    match result {
        None => {
            let check = words.t("library-spot-check");
            let some = !local.marked.is_empty();
            if ui.add(button::primary(&check).enabled(some).id((salt, "check"))).clicked() {
                local.checked = true;
                announce(ui.ctx(), Urgency::Polite, &sum(words, &local.result(rows)));
            }
        }
        Some(result) => {
            text::lead(ui, sum(words, result));
            let again = words.t("library-spot-again");
            if ui.add(button::primary(&again).id((salt, "again"))).clicked() {
                *local = SpotLocal::default();
            }
        }
    }
}

/// "You found 3 of 5. …"
fn sum(words: &Text, result: &SpotResult) -> String {
    let all = result.found + result.missed;
    let mut sum = words.t_with("library-spot-sum", &[("found", result.found.into()), ("all", all.into())]);
    if result.wrong > 0 {
        sum.push(' ');
        sum.push_str(&words.t_with("library-spot-sum-wrong", &[("n", result.wrong.into())]));
    }
    sum
}
