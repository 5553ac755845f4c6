//! Emblems: one sign per kind of card and per stage, drawn by us as vectors on a grid of 24, so that
//! they are the same at 24 points on a chip and at 96 on a film.

use egui::epaint::PathShape;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2};

use crate::rules::Stage;

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Emblem {
    /// A stage of the attack, and every attack that can be it.
    Stage(Stage),
    /// A magnifying glass.
    Procedure,
    /// A lightning bolt in a ring.
    Inject,
    /// A person who speaks.
    Consultant,
    /// A shield with a tick.
    Mitigation,
    /// A tick: found, done.
    Found,
    /// A cross: failed, struck.
    Struck,
    /// A circle crossed out: nothing there.
    Nothing,
    /// An hourglass: rests.
    Resting,
    /// A star: practised here.
    Established,
    /// A heart with a pulse: care.
    Care,
    /// What the coach weighs.
    Coach,
    /// A sheet with ticks: a checklist.
    Checklist,
    /// A sheet with lines: a how-to.
    Sheet,
    /// An open book: a story, a glossary.
    Book,
    /// A screen that plays: a segment.
    Screen,
    /// A house: Home.
    House,
    /// An arrow to the left: back.
    Back,
    /// Sliders: the settings.
    Settings,
}

impl Emblem {
    /// Every sign, for the test that draws them all.
    pub const ALL: [Self; 22] = [
        Self::Stage(Stage::InitialCompromise),
        Self::Stage(Stage::PivotEscalate),
        Self::Stage(Stage::Persistence),
        Self::Stage(Stage::ExfiltrationImpact),
        Self::Procedure,
        Self::Inject,
        Self::Consultant,
        Self::Mitigation,
        Self::Found,
        Self::Struck,
        Self::Nothing,
        Self::Resting,
        Self::Established,
        Self::Care,
        Self::Coach,
        Self::Checklist,
        Self::Sheet,
        Self::Book,
        Self::Screen,
        Self::House,
        Self::Back,
        Self::Settings,
    ];
}

/// Draws `emblem` into `rect` in one colour.
pub fn paint(painter: &Painter, rect: Rect, emblem: Emblem, colour: Color32) {
    let pen = Pen::new(painter, rect, colour);
    match emblem {
        Emblem::Stage(Stage::InitialCompromise) => door(&pen),
        Emblem::Stage(Stage::PivotEscalate) => steps(&pen),
        Emblem::Stage(Stage::Persistence) => anchor(&pen),
        Emblem::Stage(Stage::ExfiltrationImpact) => tray_out(&pen),
        Emblem::Procedure => glass(&pen),
        Emblem::Inject => bolt(&pen),
        Emblem::Consultant => person(&pen),
        Emblem::Mitigation => shield(&pen),
        Emblem::Found => pen.line(&[(4.5, 12.5), (10.0, 18.0), (19.5, 6.5)]),
        Emblem::Struck => {
            pen.line(&[(6.0, 6.0), (18.0, 18.0)]);
            pen.line(&[(18.0, 6.0), (6.0, 18.0)]);
        }
        Emblem::Nothing => {
            pen.ring((12.0, 12.0), 8.5);
            pen.line(&[(6.2, 17.8), (17.8, 6.2)]);
        }
        Emblem::Resting => hourglass(&pen),
        Emblem::Established => star(&pen),
        Emblem::Care => heart(&pen),
        Emblem::Coach => scales(&pen),
        Emblem::Checklist => ticks(&pen),
        Emblem::Sheet => sheet(&pen),
        Emblem::Book => book(&pen),
        Emblem::Screen => screen(&pen),
        Emblem::House => house(&pen),
        Emblem::Back => {
            pen.line(&[(20.5, 12.0), (4.0, 12.0)]);
            pen.line(&[(10.5, 5.5), (4.0, 12.0), (10.5, 18.5)]);
        }
        Emblem::Settings => sliders(&pen),
    }
}

/// A way in: a frame, a door ajar, an arrow through it.
fn door(pen: &Pen<'_>) {
    pen.line(&[(11.0, 3.0), (20.5, 3.0), (20.5, 21.0), (11.0, 21.0)]);
    pen.line(&[(2.5, 12.0), (14.0, 12.0)]);
    pen.line(&[(9.8, 7.6), (14.2, 12.0), (9.8, 16.4)]);
}

/// Onwards and upwards: a staircase with an arrow.
fn steps(pen: &Pen<'_>) {
    pen.line(&[(2.5, 20.5), (8.5, 20.5), (8.5, 14.5), (14.5, 14.5), (14.5, 8.5), (20.5, 8.5)]);
    pen.line(&[(3.5, 12.5), (11.5, 4.5)]);
    pen.line(&[(6.6, 3.8), (12.2, 3.8), (12.2, 9.4)]);
}

/// It stays: an anchor.
fn anchor(pen: &Pen<'_>) {
    pen.ring((12.0, 5.4), 2.6);
    pen.line(&[(12.0, 8.0), (12.0, 21.0)]);
    pen.line(&[(7.5, 11.2), (16.5, 11.2)]);
    pen.line(&[
        (3.4, 13.6),
        (4.6, 17.2),
        (7.8, 20.0),
        (12.0, 21.0),
        (16.2, 20.0),
        (19.4, 17.2),
        (20.6, 13.6),
    ]);
    pen.line(&[(2.2, 16.2), (3.4, 13.2), (6.4, 14.6)]);
    pen.line(&[(21.8, 16.2), (20.6, 13.2), (17.6, 14.6)]);
}

/// Out it goes: an open tray and an arrow leaving it.
fn tray_out(pen: &Pen<'_>) {
    pen.line(&[(8.0, 11.0), (3.0, 11.0), (3.0, 20.5), (21.0, 20.5), (21.0, 11.0), (16.0, 11.0)]);
    pen.line(&[(12.0, 16.0), (12.0, 3.8)]);
    pen.line(&[(7.4, 8.0), (12.0, 3.4), (16.6, 8.0)]);
}

fn glass(pen: &Pen<'_>) {
    pen.ring((10.0, 10.0), 6.6);
    pen.line(&[(15.0, 15.0), (21.0, 21.0)]);
    pen.line(&[(6.6, 10.4), (8.8, 10.4), (10.2, 7.6), (11.6, 12.4), (13.2, 10.4)]);
}

fn bolt(pen: &Pen<'_>) {
    pen.ring((12.0, 12.0), 9.6);
    pen.solid(&[(13.6, 4.6), (7.4, 13.2), (11.4, 13.2)]);
    pen.solid(&[(10.4, 19.4), (16.6, 10.8), (12.6, 10.8)]);
    pen.solid(&[(11.4, 13.2), (12.6, 10.8), (13.4, 10.8), (10.6, 13.2)]);
}

fn person(pen: &Pen<'_>) {
    pen.ring((8.6, 9.0), 3.6);
    pen.line(&[
        (2.2, 20.5),
        (2.6, 17.8),
        (4.6, 15.8),
        (8.6, 15.0),
        (12.6, 15.8),
        (14.6, 17.8),
        (15.0, 20.5),
        (2.2, 20.5),
    ]);
    pen.line(&[(14.6, 9.6), (16.2, 7.6), (21.6, 7.6), (21.6, 2.8), (13.6, 2.8), (13.6, 6.0)]);
}

fn shield(pen: &Pen<'_>) {
    pen.line(&[
        (12.0, 2.4),
        (20.2, 5.4),
        (20.2, 11.6),
        (18.2, 16.8),
        (12.0, 21.6),
        (5.8, 16.8),
        (3.8, 11.6),
        (3.8, 5.4),
        (12.0, 2.4),
    ]);
    pen.line(&[(8.0, 11.6), (11.0, 14.8), (16.2, 8.6)]);
}

fn hourglass(pen: &Pen<'_>) {
    pen.line(&[(5.0, 3.0), (19.0, 3.0)]);
    pen.line(&[(5.0, 21.0), (19.0, 21.0)]);
    pen.line(&[(7.0, 3.0), (7.0, 7.0), (17.0, 17.0), (17.0, 21.0)]);
    pen.line(&[(17.0, 3.0), (17.0, 7.0), (7.0, 17.0), (7.0, 21.0)]);
}

fn star(pen: &Pen<'_>) {
    let point = |at: u8| {
        let angle = f32::from(at) * std::f32::consts::PI / 5.0 - std::f32::consts::FRAC_PI_2;
        let radius = if at.is_multiple_of(2) { 10.0 } else { 4.4 };
        (12.0 + radius * angle.cos(), 12.6 + radius * angle.sin())
    };
    // A star is not convex: five kites around its middle are.
    for tip in 0..5u8 {
        let at = tip * 2;
        pen.solid(&[(12.0, 12.6), point((at + 9) % 10), point(at), point(at + 1)]);
    }
}

fn heart(pen: &Pen<'_>) {
    pen.line(&[
        (12.0, 20.6),
        (4.4, 13.4),
        (2.6, 9.6),
        (3.6, 5.8),
        (7.0, 4.0),
        (10.2, 4.8),
        (12.0, 7.2),
        (13.8, 4.8),
        (17.0, 4.0),
        (20.4, 5.8),
        (21.4, 9.6),
        (19.6, 13.4),
        (12.0, 20.6),
    ]);
    pen.line(&[(6.0, 11.4), (9.4, 11.4), (11.0, 8.6), (13.2, 14.4), (14.6, 11.4), (18.0, 11.4)]);
}

/// One against the other: scales.
fn scales(pen: &Pen<'_>) {
    pen.line(&[(12.0, 3.0), (12.0, 20.5)]);
    pen.line(&[(7.0, 20.5), (17.0, 20.5)]);
    pen.line(&[(4.0, 7.6), (20.0, 5.4)]);
    for (x, y) in [(5.4, 7.4), (18.6, 5.6)] {
        pen.line(&[
            (x, y),
            (x - 3.4, y + 7.4),
            (x - 1.8, y + 9.2),
            (x + 1.8, y + 9.2),
            (x + 3.4, y + 7.4),
            (x, y),
        ]);
        pen.line(&[(x - 3.4, y + 7.4), (x + 3.4, y + 7.4)]);
    }
}

/// What is to be done, and what is done.
fn ticks(pen: &Pen<'_>) {
    for y in [6.0, 17.0] {
        pen.line(&[(2.5, y), (5.0, y + 2.6), (9.0, y - 3.0)]);
        pen.line(&[(12.5, y), (21.5, y)]);
    }
}

/// A sheet with a folded corner.
fn sheet(pen: &Pen<'_>) {
    pen.line(&[(14.0, 2.5), (5.0, 2.5), (5.0, 21.5), (19.0, 21.5), (19.0, 7.5), (14.0, 2.5)]);
    pen.line(&[(14.0, 2.5), (14.0, 7.5), (19.0, 7.5)]);
    for y in [12.0, 16.5] {
        pen.line(&[(8.5, y), (15.5, y)]);
    }
}

fn book(pen: &Pen<'_>) {
    pen.line(&[(12.0, 6.0), (12.0, 20.5)]);
    for side in [-1.0, 1.0] {
        let at = |x: f32| 12.0 + side * x;
        pen.line(&[
            (12.0, 6.0),
            (at(4.0), 4.0),
            (at(9.5), 4.0),
            (at(9.5), 18.5),
            (at(4.0), 18.5),
            (12.0, 20.5),
        ]);
    }
}

fn screen(pen: &Pen<'_>) {
    pen.line(&[(2.5, 4.0), (21.5, 4.0), (21.5, 17.0), (2.5, 17.0), (2.5, 4.0)]);
    pen.solid(&[(9.6, 7.0), (15.6, 10.5), (9.6, 14.0)]);
    pen.line(&[(8.0, 21.0), (16.0, 21.0)]);
}

fn house(pen: &Pen<'_>) {
    pen.line(&[(2.5, 12.0), (12.0, 3.0), (21.5, 12.0)]);
    pen.line(&[(5.0, 10.5), (5.0, 20.5), (19.0, 20.5), (19.0, 10.5)]);
    pen.line(&[(10.0, 20.5), (10.0, 14.5), (14.0, 14.5), (14.0, 20.5)]);
}

/// Knobs on their tracks.
fn sliders(pen: &Pen<'_>) {
    for (y, knob) in [(5.5, 15.5), (12.0, 8.0), (18.5, 15.5)] {
        pen.line(&[(2.5, y), (knob - 2.6, y)]);
        pen.ring((knob, y), 2.6);
        pen.line(&[(knob + 2.6, y), (21.5, y)]);
    }
}

/// Draws on a grid of 24 that is laid over a square in the middle of a rectangle.
struct Pen<'a> {
    painter: &'a Painter,
    origin: Pos2,
    scale: f32,
    stroke: Stroke,
}

impl<'a> Pen<'a> {
    fn new(painter: &'a Painter, rect: Rect, colour: Color32) -> Self {
        let side = rect.width().min(rect.height());
        let origin = rect.center() - egui::Vec2::splat(side / 2.0);
        let scale = side / 24.0;
        // Two units of the grid, a little less when large: a sign at 96 points must not look heavy.
        let stroke = Stroke::new((1.9 * scale).min(0.7 + 1.25 * scale), colour);
        Self { painter, origin, scale, stroke }
    }

    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        pos2(self.origin.x + x * self.scale, self.origin.y + y * self.scale)
    }

    /// A line through points, with round ends and corners.
    fn line(&self, points: &[(f32, f32)]) {
        let points: Vec<Pos2> = points.iter().map(|&point| self.at(point)).collect();
        for &point in &points {
            self.painter.circle_filled(point, self.stroke.width / 2.0, self.stroke.color);
        }
        self.painter.add(Shape::line(points, self.stroke));
    }

    fn ring(&self, centre: (f32, f32), radius: f32) {
        self.painter.circle_stroke(self.at(centre), radius * self.scale, self.stroke);
    }

    /// A filled convex shape.
    fn solid(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        self.painter.add(PathShape::convex_polygon(points, self.stroke.color, Stroke::NONE));
    }
}
