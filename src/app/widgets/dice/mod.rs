//! The dice tray: a d20 that tumbles for less than a second and lands on its face.
//!
//! It asks for frames only while it moves; with reduced motion it lies there at once.

mod digits;
pub mod solid;

use egui::epaint::PathShape;
use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use self::solid::{Facet, V3};
use super::semantics::image;
use crate::app::theme::{self, Palette, motion};

/// The die as it lies or rolls.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Die {
    /// How many faces it has; 20 is drawn as a solid, others as a plain token.
    pub faces: u8,
    /// The face that it shows or will show.
    pub face: Option<u8>,
    /// When it left the hand, in egui's time; `None` when it lies.
    pub since: Option<f64>,
    /// Whether its face sufficed, for the colour of its top once it lies.
    pub success: Option<bool>,
}

impl Die {
    /// Whether it still moves.
    pub fn moves(&self, ctx: &egui::Context) -> bool {
        let still = theme::of(ctx).look.reduced_motion;
        let now = ctx.input(|input| input.time);
        self.since.is_some_and(|since| !still && now - since < motion::ROLL_S)
    }
}

/// Where the die lies.
pub struct DiceTray<'a> {
    /// The die.
    pub die: Die,
    /// What it is called: "a d20 showing 14", "the die has not been rolled".
    pub name: &'a str,
    /// How high the tray is.
    pub height: f32,
}

impl DiceTray<'_> {
    /// Shows the tray as wide as there is room.
    pub fn show(&self, ui: &mut Ui) -> Response {
        let theme = theme::of(ui.ctx());
        let (id, rect) = ui.allocate_space(vec2(ui.available_width(), self.height));
        let response = ui.interact(rect, id, Sense::hover());
        image(ui, &response, self.name);
        let moves = self.die.moves(ui.ctx());
        if moves {
            ui.ctx().request_repaint();
        }
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        painter.rect_filled(rect, theme.sizes.radius, theme.colours.well);
        let radius = rect.height() * 0.37;
        let now = ui.input(|input| input.time);
        let gone = match self.die.since {
            Some(since) if moves => ((now - since) / motion::ROLL_S).clamp(0.0, 1.0) as f32,
            _ => 1.0,
        };
        let flight = Flight::at(gone, rect, radius);
        if self.die.faces == 20 {
            let shown = self.die.face.unwrap_or(20);
            let top = self.top(&theme.colours, gone >= 1.0);
            flight.shadow(&painter);
            paint_solid(
                &painter,
                &solid::turned(shown, flight.spin),
                flight.middle,
                radius,
                &theme.colours,
                top,
            );
        } else {
            self.token(&painter, rect, radius, gone);
        }
        response
    }

    /// The colour of the top face once the die lies.
    fn top(&self, colours: &Palette, lies: bool) -> Option<(Color32, Color32)> {
        match (lies, self.die.success) {
            (true, Some(true)) => Some((colours.cool, colours.on_cool)),
            (true, Some(false)) => Some((colours.warm, colours.on_warm)),
            _ => None,
        }
    }

    fn token(&self, painter: &Painter, rect: Rect, radius: f32, gone: f32) {
        let theme = theme::of(painter.ctx());
        let c = &theme.colours;
        painter.circle(rect.center(), radius, c.raised, Stroke::new(theme.sizes.stroke, c.edge));
        if let (Some(face), true) = (self.die.face, gone >= 1.0) {
            let font = theme.strong(theme.sizes.figure);
            painter.text(rect.center(), Align2::CENTER_CENTER, face.to_string(), font, c.ink);
        }
    }
}

/// Where the die is on its way, and how far it has yet to turn.
struct Flight {
    middle: Pos2,
    floor: Pos2,
    radius: f32,
    height: f32,
    spin: f32,
}

impl Flight {
    /// `gone` is the part of the way, 0 to 1. It comes in from the left, bounces twice, and settles.
    fn at(gone: f32, tray: Rect, radius: f32) -> Self {
        let left = 1.0 - gone;
        let eased = 1.0 - left * left * left;
        let x = egui::lerp(tray.left() + radius..=tray.center().x, eased);
        let floor = pos2(x, tray.center().y + tray.height() * 0.06);
        let bounce = (gone * std::f32::consts::PI * 2.5).cos().abs() * left * left;
        let height = bounce * tray.height() * 0.19;
        // Two turns and a half, slowing down; none left when it lies.
        let spin = left * left * std::f32::consts::TAU * 2.5;
        Self { middle: floor - Vec2::new(0.0, height), floor, radius, height, spin }
    }

    fn shadow(&self, painter: &Painter) {
        let spread = self.radius * (0.95 + self.height / self.radius * 0.2);
        let place = Rect::from_center_size(
            self.floor + vec2(0.0, self.radius * 0.92),
            vec2(spread * 1.5, spread * 0.28),
        );
        let dark = Color32::from_black_alpha(110);
        let round = (place.height() / 2.0) as u8;
        painter.add(egui::epaint::RectShape::filled(place, round, dark).with_blur_width(spread * 0.2));
    }
}

fn paint_solid(
    painter: &Painter,
    facets: &[Facet; 20],
    middle: Pos2,
    radius: f32,
    colours: &Palette,
    top: Option<(Color32, Color32)>,
) {
    let lamp = V3::new(-0.35, 0.65, 0.68).unit();
    for facet in facets {
        let normal = facet.normal();
        if normal.z <= 0.02 {
            continue;
        }
        let light = (0.25 + 0.75 * normal.dot(lamp).max(0.0)).clamp(0.0, 1.0);
        let is_top = normal.z > 0.985;
        let (body, ink) = match top {
            Some((fill, ink)) if is_top => (fill, ink),
            _ => (colours.film.lerp_to_gamma(colours.film_edge, light), colours.film_ink),
        };
        let points: Vec<Pos2> = facet.corners.iter().map(|&corner| seen(corner, middle, radius)).collect();
        // Edges are lines of their own: the outline of a sliver would grow spikes at its corners.
        let edge = Stroke::new(1.2, body.lerp_to_gamma(colours.film_ink, 0.5));
        for (from, to) in [(0, 1), (1, 2), (2, 0)] {
            painter.line_segment([points[from], points[to]], edge);
        }
        painter.add(PathShape::convex_polygon(points, body, Stroke::NONE));
        if normal.z > 0.35 {
            paint_number(
                painter,
                facet,
                middle,
                radius,
                ink.gamma_multiply(((normal.z - 0.3) * 1.6).min(1.0)),
            );
        }
    }
}

/// The number of a face, lying on it.
fn paint_number(painter: &Painter, facet: &Facet, middle: Pos2, radius: f32, ink: Color32) {
    const SIZE: f32 = 0.24;
    let (right, up, out) = solid::frame(facet);
    let origin = facet.middle();
    let width = (radius * 0.055 * (0.4 + 0.6 * out.z)).max(1.0);
    for line in digits::number(facet.number) {
        let points: Vec<Pos2> = line
            .iter()
            .map(|&(x, y)| {
                let on_face = origin.plus(right.times(x * SIZE)).plus(up.times(y * SIZE - 0.02));
                seen(on_face, middle, radius)
            })
            .collect();
        for &point in &points {
            painter.circle_filled(point, width / 2.0, ink);
        }
        painter.add(Shape::line(points, Stroke::new(width, ink)));
    }
}

fn seen(point: V3, middle: Pos2, radius: f32) -> Pos2 {
    pos2(middle.x + point.x * radius, middle.y - point.y * radius)
}
