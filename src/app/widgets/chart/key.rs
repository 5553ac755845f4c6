//! The key below a chart: only what no words beside a mark explain already.

use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};

use super::labels::Label;
use super::{Chart, MarkKind, paint};
use crate::app::theme;

/// Shows the kinds that are drawn and named nowhere, each with its mark. It is for the eye: the
/// sentences of the turns name what they speak of.
pub fn show(ui: &mut Ui, chart: &Chart<'_>, labels: &[Label]) {
    let drawn =
        |kind: MarkKind| chart.columns.iter().flat_map(|column| &column.marks).any(|mark| mark.kind == kind);
    let named = |kind: MarkKind| labels.iter().any(|label| label.named && label.kind == kind);
    let kinds: Vec<(MarkKind, &str)> = MarkKind::ALL
        .into_iter()
        .zip(chart.kinds)
        .filter(|(kind, _)| drawn(*kind) && !named(*kind))
        .collect();
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let side = sizes.s4;
    let line = (sizes.caption * 1.6).max(side);
    if kinds.is_empty() {
        // Its room is there before anything is known, so that nothing below moves then.
        ui.allocate_space(vec2(0.0, line));
        return;
    }
    let usual = std::mem::replace(&mut ui.spacing_mut().interact_size.y, line);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = sizes.s4;
        for (kind, name) in kinds {
            let font = theme.font(sizes.caption);
            let galley = ui.painter().layout_no_wrap(name.to_owned(), font, theme.colours.ink_dim);
            let size = vec2(side + sizes.s2 + galley.size().x, line);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            let sign = Rect::from_center_size(
                pos2(rect.left() + side / 2.0, rect.center().y),
                Vec2::splat(side * 0.9),
            );
            let (from, to) = match kind {
                MarkKind::Luck => (sign.center_bottom(), sign.center_top()),
                MarkKind::Loss => (sign.center_top(), sign.center_bottom()),
                MarkKind::Event | MarkKind::Ruling => (sign.center(), sign.center()),
            };
            paint::mark(ui.painter(), &theme, kind, from, to, theme.colours.panel);
            let at = pos2(sign.right() + sizes.s2, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, theme.colours.ink_dim);
        }
    });
    ui.spacing_mut().interact_size.y = usual;
}
