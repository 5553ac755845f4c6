//! The teams on the wall: a grid whose cells are as large as the number of teams allows.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Id, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::model::{Cell, Contact, ProjectorModel};
use super::ui::{Kit, clock_ink};
use crate::app::widgets::semantics::{self, mark};
use crate::rules::Stage;

/// How a grid is divided.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Grid {
    columns: usize,
    rows: usize,
    /// The size of a name.
    name: f32,
}

/// The grid with the largest names for so many teams: a cell is as wide as eleven and a half of them and as high as
/// `lines`.
fn grid(count: usize, area: Rect, gap: f32, lines: f32, most: f32) -> Grid {
    let all = (1..=count.max(1)).map(|columns| {
        let rows = count.max(1).div_ceil(columns);
        let wide = (area.width() - gap * (columns as f32 - 1.0)) / columns as f32;
        let high = (area.height() - gap * (rows as f32 - 1.0)) / rows as f32;
        Grid { columns, rows, name: (wide / 11.5).min(high / lines).min(most) }
    });
    // Of equals the one with fewer columns, which leaves no holes in the last row.
    all.reduce(|best, next| if next.name > best.name + 0.25 { next } else { best }).unwrap_or(Grid {
        columns: 1,
        rows: 1,
        name: most,
    })
}

/// Draws the teams into an area.
pub(super) fn teams_ui(ui: &mut Ui, kit: &Kit, area: Rect, model: &ProjectorModel) {
    let wall = &kit.wall;
    let second = |cell: &Cell| !cell.said.is_empty() || !cell.revealed_words.is_empty();
    let lines = if model.teams.iter().any(second) { 3.2 } else { 1.9 };
    let gap = wall.gap * 0.6;
    let grid = grid(model.teams.len(), area, gap, lines, wall.clock);
    let wide = (area.width() - gap * (grid.columns as f32 - 1.0)) / grid.columns as f32;
    let high = (area.height() - gap * (grid.rows as f32 - 1.0)) / grid.rows as f32;
    let high = high.min(grid.name * (lines + 0.9));
    semantics::list(ui, &model.teams_name, |ui| {
        for (at, cell) in model.teams.iter().enumerate() {
            let (column, row) = (at % grid.columns, at / grid.columns);
            let corner = area.min + vec2(column as f32 * (wide + gap), row as f32 * (high + gap));
            cell_ui(ui, kit, (at, cell), Rect::from_min_size(corner, vec2(wide, high)), grid.name);
        }
    });
}

/// What must be said of a team's connection; nothing while all is well.
fn trouble(cell: &Cell) -> Option<&str> {
    matches!(cell.contact, Contact::Lost | Contact::Nobody).then_some(cell.contact_words.as_str())
}

fn cell_ui(ui: &mut Ui, kit: &Kit, (at, cell): (usize, &Cell), rect: Rect, size: f32) {
    let (theme, colours) = (&kit.theme, &kit.theme.colours);
    tell(ui, at, cell, rect);
    let radius = CornerRadius::same(theme.sizes.radius);
    let done = usize::from(cell.revealed) >= Stage::COUNT;
    let edge =
        if done { Stroke::new(2.0, colours.cool) } else { Stroke::new(theme.sizes.hair, colours.line) };
    ui.painter().rect(rect, radius, colours.panel, edge, StrokeKind::Inside);
    let inside = rect.shrink2(vec2(size * 0.55, size * 0.35));
    let small = (size * 0.82).max(kit.wall.small * 0.92);
    let mut room = inside.width();
    if let Some(clock) = &cell.clock {
        let galley = kit.lay(ui, &clock.figure, theme.strong(small), f32::INFINITY, 1);
        let at = pos2(inside.right() - galley.size().x, inside.top() + (size - small) * 0.6);
        room -= galley.size().x + size * 0.4;
        ui.painter().galley_with_override_text_color(at, galley, clock_ink(kit, clock));
    }
    let whole = kit.lay(ui, &cell.name, theme.strong(size), f32::INFINITY, 1);
    let fit = (room / whole.size().x.max(1.0)).clamp(0.72, 1.0);
    let name = kit.lay(ui, &cell.name, theme.strong(size * fit), room, 1);
    let (lift, row) = ((size - size * fit) * 0.6, whole.size().y);
    ui.painter().galley_with_override_text_color(inside.min + vec2(0.0, lift), name, colours.ink);
    second_line(ui, kit, cell, inside.with_min_y(inside.top() + row), (size, small));
}

/// What is said of a team, how much it has found, and what is wrong with its connection; smaller where it
/// does not fit.
fn second_line(ui: &Ui, kit: &Kit, cell: &Cell, inside: Rect, (size, small): (f32, f32)) {
    let (theme, colours) = (&kit.theme, &kit.theme.colours);
    let lay = |words: &str, size: f32, room: f32| kit.lay(ui, words, theme.font(size), room, 1);
    let y = inside.top();
    let whole = lay(&cell.said, small, f32::INFINITY).size();
    let mut right = inside.right();
    if !cell.revealed_words.is_empty() {
        let place = Rect::from_min_max(pos2(inside.center().x, y), pos2(right, y + whole.y));
        right = films_ui(ui, kit, place, cell.revealed) - size * 0.4;
    }
    let trouble = trouble(cell).unwrap_or_default();
    let between = if cell.said.is_empty() || trouble.is_empty() { 0.0 } else { size * 0.5 };
    let needed = whole.x + lay(trouble, small, f32::INFINITY).size().x;
    let room = right - inside.left() - between;
    let fit = small * (room / needed.max(1.0)).clamp(0.6, 1.0);
    let said = lay(&cell.said, fit, room);
    let x = inside.left() + said.size().x + between;
    ui.painter().galley_with_override_text_color(pos2(inside.left(), y), said, colours.ink_dim);
    let trouble = lay(trouble, fit, right - x);
    ui.painter().galley_with_override_text_color(pos2(x, y), trouble, colours.warm);
}

/// The four films, small: so many of them lit, from the left. Which ones is not told. Returns where
/// they begin.
fn films_ui(ui: &Ui, kit: &Kit, place: Rect, revealed: u8) -> f32 {
    let colours = &kit.theme.colours;
    let height = place.height() * 0.72;
    let (wide, gap) = (height * 0.78, height * 0.22);
    let total = wide * Stage::COUNT as f32 + gap * (Stage::COUNT as f32 - 1.0);
    let scale = (place.width() / total).clamp(0.2, 1.0);
    let left = place.right() - total * scale;
    for stage in 0..Stage::COUNT {
        let corner = pos2(left + stage as f32 * (wide + gap) * scale, place.center().y - height / 2.0);
        let film = Rect::from_min_size(corner, vec2(wide * scale, height));
        let lit = stage < usize::from(revealed);
        let (fill, edge) =
            if lit { (colours.cool, colours.cool) } else { (Color32::TRANSPARENT, colours.edge) };
        ui.painter().rect(film, 2, fill, Stroke::new(1.5, edge), StrokeKind::Inside);
    }
    left
}

/// A team in words, as one entry of the list.
fn tell(ui: &Ui, at: usize, cell: &Cell, rect: Rect) {
    let clock = cell.clock.as_ref().map_or("", |clock| clock.words.as_str());
    let parts = [cell.name.as_str(), &cell.said, &cell.revealed_words, clock, &cell.contact_words];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let response = ui.interact(rect, Id::new(("wall team", at)), Sense::hover());
    let [x0, y0, x1, y1] = [rect.left(), rect.top(), rect.right(), rect.bottom()].map(f64::from);
    mark(ui.ctx(), response.id, |node| {
        node.set_role(Role::ListItem);
        node.set_label(said.join(", "));
        node.set_bounds(egui::accesskit::Rect { x0, y0, x1, y1 });
    });
}
