//! How a chart looks.

use egui::{Align2, Color32, CornerRadius, Mesh, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::labels::{Label, ink};
use super::plot::Plot;
use super::{Chart, MarkKind};
use crate::app::theme::Theme;
use crate::app::widgets::emblem::{self, Emblem};

/// Paints everything; `looked` is the turn that stands out.
pub fn paint(
    ui: &Ui,
    theme: &Theme,
    chart: &Chart<'_>,
    plot: &Plot,
    labels: &[Label],
    looked: Option<usize>,
) {
    let painter = ui.painter();
    if let Some(at) = looked {
        let band = plot.column(at).with_max_y(plot.foot);
        painter.rect_filled(band, CornerRadius::same(theme.sizes.radius / 2), theme.colours.raised);
    }
    shade(painter, theme, plot);
    grid(painter, theme, chart, plot);
    turns(painter, theme, chart, plot, looked);
    if let Some(words) = chart.instead {
        let font = theme.font(theme.sizes.body);
        painter.text(plot.area.center(), Align2::CENTER_CENTER, words, font, theme.colours.ink_dim);
    }
    walk(painter, theme, plot);
    for label in labels {
        painter.galley(label.at, label.galley.clone(), ink(theme, label.kind));
    }
}

/// The light below the walk, fading towards the ground: one mesh, so that no seams show.
fn shade(painter: &Painter, theme: &Theme, plot: &Plot) {
    let light = theme.colours.cool_soft;
    let at_height = |y: f32| {
        let share = (plot.area.bottom() - y) / plot.area.height();
        light.gamma_multiply(0.25 + 0.75 * share)
    };
    let mut mesh = Mesh::default();
    for pair in plot.path.windows(2) {
        let [from, to] = pair else { continue };
        if to.x <= from.x {
            continue;
        }
        let base = u32::try_from(mesh.vertices.len()).unwrap_or(0);
        for (x, y) in
            [(from.x, from.y), (to.x, from.y), (to.x, plot.area.bottom()), (from.x, plot.area.bottom())]
        {
            mesh.colored_vertex(pos2(x, y), at_height(y));
        }
        mesh.add_triangle(base, base + 1, base + 2);
        mesh.add_triangle(base, base + 2, base + 3);
    }
    painter.add(mesh);
}

fn grid(painter: &Painter, theme: &Theme, chart: &Chart<'_>, plot: &Plot) {
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    let lines = (chart.top / chart.grid).round() as u16;
    for line in 0..=lines {
        let value = f32::from(line) * chart.grid;
        let y = plot.y(value);
        let colour = if line == 0 { colours.edge.gamma_multiply(0.7) } else { colours.line };
        painter.hline(plot.area.x_range(), y, Stroke::new(sizes.hair, colour));
        let at = pos2(plot.area.left() - sizes.s2, y);
        painter.text(at, Align2::RIGHT_CENTER, value, theme.font(sizes.caption), colours.ink_dim);
    }
    let (Some((value, _)), Some((at, galley))) = (chart.start, &plot.start) else { return };
    let ends = [pos2(plot.area.left(), plot.y(value)), pos2(plot.area.right(), plot.y(value))];
    let stroke = Stroke::new(sizes.stroke, colours.edge);
    painter.extend(Shape::dashed_line(&ends, stroke, sizes.s2, sizes.s1 * 1.5));
    painter.galley(*at, galley.clone(), colours.ink_dim);
}

/// The numbers below, as many as have room, and what came to light.
fn turns(painter: &Painter, theme: &Theme, chart: &Chart<'_>, plot: &Plot, looked: Option<usize>) {
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    let top = plot.area.bottom() + sizes.s1;
    let at = pos2(plot.area.left() - sizes.s2, top);
    painter.text(at, Align2::RIGHT_TOP, chart.unit, theme.font(sizes.caption), colours.ink_dim);
    let step = (sizes.caption * 1.6 / plot.column(0).width()).ceil().max(1.0) as usize;
    for (at, column) in chart.columns.iter().enumerate() {
        let place = plot.column(at);
        let chosen = looked == Some(at);
        let (font, colour) = if chosen {
            (theme.strong(sizes.caption), colours.ink)
        } else {
            (theme.font(sizes.caption), colours.ink_dim)
        };
        if at % step == 0 || chosen {
            painter.text(pos2(place.center().x, top), Align2::CENTER_TOP, column.turn, font, colour);
        }
        let side = (sizes.caption * 1.3).min(place.width() / column.found.len().max(1) as f32);
        let row = Vec2::new(side * column.found.len() as f32, side);
        let centre = pos2(place.center().x, plot.foot - sizes.caption * 0.65);
        let row = Rect::from_center_size(centre, row);
        for (which, &stage) in column.found.iter().enumerate() {
            let corner = row.min + vec2(which as f32 * side, 0.0);
            let sign = Rect::from_min_size(corner, Vec2::splat(side)).shrink(1.0);
            emblem::paint(painter, sign, Emblem::Stage(stage), colours.cool);
        }
    }
}

fn walk(painter: &Painter, theme: &Theme, plot: &Plot) {
    let colours = &theme.colours;
    let line = Stroke::new(2.0 * theme.screen, colours.ink);
    for pair in plot.path.windows(2) {
        if let [from, to] = pair
            && to.x > from.x
        {
            painter.line_segment([*from, *to], line);
        }
    }
    for placed in &plot.marks {
        mark(painter, theme, placed.kind, placed.from, placed.to, colours.panel);
    }
    if let Some((at, galley, last)) = &plot.end {
        painter.circle(*last, theme.sizes.s1 * 1.4, colours.ink, Stroke::new(2.0, colours.panel));
        painter.galley(*at, galley.clone(), colours.ink);
    }
}

/// One movement: a bar, an arrow, a diamond or a square. What changes nothing is drawn only where it
/// is a thing that happened.
pub fn mark(painter: &Painter, theme: &Theme, kind: MarkKind, from: Pos2, to: Pos2, ground: Color32) {
    let ink = ink(theme, kind);
    let unit = theme.screen;
    let along = to - from;
    match kind {
        MarkKind::Loss => {
            let across = if along.x == 0.0 { vec2(3.5, 1.0) } else { vec2(1.0, 3.5) };
            let bar = Rect::from_two_pos(from, to).expand2(across * unit);
            painter.rect_filled(bar, CornerRadius::same(1), ink);
        }
        MarkKind::Luck => {
            let (half, long) = (4.5 * unit, 7.0 * unit);
            let way = if along == Vec2::ZERO { vec2(0.0, 1.0) } else { along.normalized() };
            let neck = to - way * long.min(along.length());
            painter.line_segment([from, neck], Stroke::new(2.0 * unit, ink));
            let (base, side) = (to - way * long, way.rot90() * half);
            painter.add(Shape::convex_polygon(vec![to, base + side, base - side], ink, Stroke::NONE));
        }
        MarkKind::Event | MarkKind::Ruling => {
            let line = Stroke::new(1.5 * unit, ink);
            painter.extend(Shape::dotted_line(&[from, to], ink, 4.0 * unit, 1.2 * unit));
            let side = 4.5 * unit;
            if kind == MarkKind::Event {
                let corners = [vec2(0.0, -side), vec2(side, 0.0), vec2(0.0, side), vec2(-side, 0.0)];
                let corners = corners.map(|corner| to + corner * 1.2).to_vec();
                painter.add(Shape::convex_polygon(corners, ground, line));
            } else {
                let square = Rect::from_center_size(to, Vec2::splat(side * 1.8));
                painter.rect(square, 0, ground, line, egui::StrokeKind::Middle);
            }
        }
    }
}
