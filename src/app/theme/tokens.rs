//! Every colour and every size of the interface. Nothing else in `app` names a colour or a number of
//! points; `tests/contrast.rs` computes the contrast of every pair that is listed here.

use egui::Color32;

/// The dark modules of a QR code, in both themes: a camera wants dark on light.
pub const CODE_INK: Color32 = Color32::from_rgb(0x08, 0x0C, 0x10);
/// The light modules of a QR code and the quiet zone around it.
pub const CODE_PAPER: Color32 = Color32::from_rgb(0xFF, 0xFF, 0xFF);

/// The colours of one room.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// The room behind everything.
    pub room: Color32,
    /// A calm surface on it: bars, the tray.
    pub panel: Color32,
    /// What lies on a surface and can be taken: cards, fields.
    pub raised: Color32,
    /// The same under the pointer.
    pub raised_hover: Color32,
    /// What is sunk into a surface: text fields, tracks.
    pub well: Color32,
    /// Lines that only divide.
    pub line: Color32,
    /// Lines that show where a control is; 3:1 against every surface.
    pub edge: Color32,
    /// Text.
    pub ink: Color32,
    /// Text beside the text.
    pub ink_dim: Color32,
    /// The warm accent: what wants to be done.
    pub warm: Color32,
    /// The warm accent under the pointer.
    pub warm_hover: Color32,
    /// Text on the warm accent.
    pub on_warm: Color32,
    /// A surface tinted with it: a failed roll, a warning.
    pub warm_soft: Color32,
    /// The cool accent: what is known, chosen or focused.
    pub cool: Color32,
    /// Text on the cool accent.
    pub on_cool: Color32,
    /// A surface tinted with it: a find, a selection.
    pub cool_soft: Color32,
    /// Harm to patients, and what cannot be taken back.
    pub alarm: Color32,
    /// Text on it.
    pub on_alarm: Color32,
    /// An unlit film.
    pub film: Color32,
    /// Text on an unlit film.
    pub film_ink: Color32,
    /// The rim of an unlit film.
    pub film_edge: Color32,
    /// A lit film, at its top.
    pub lit_top: Color32,
    /// A lit film, at its foot.
    pub lit_foot: Color32,
    /// Text on a lit film.
    pub lit_ink: Color32,
    /// Text beside the text on a lit film.
    pub lit_ink_dim: Color32,
    /// The frame of the light box.
    pub bench: Color32,
    /// What dims the room behind a dialog.
    pub scrim: Color32,
}

impl Palette {
    /// The reading room: the default.
    pub const DARK: Self = Self {
        room: Color32::from_rgb(0x0B, 0x11, 0x17),
        panel: Color32::from_rgb(0x12, 0x1A, 0x22),
        raised: Color32::from_rgb(0x1B, 0x26, 0x30),
        raised_hover: Color32::from_rgb(0x24, 0x32, 0x3E),
        well: Color32::from_rgb(0x07, 0x0C, 0x11),
        line: Color32::from_rgb(0x2A, 0x37, 0x43),
        edge: Color32::from_rgb(0x7C, 0x8F, 0x9E),
        ink: Color32::from_rgb(0xE9, 0xEF, 0xF3),
        ink_dim: Color32::from_rgb(0xA9, 0xB9, 0xC5),
        warm: Color32::from_rgb(0xF3, 0xB3, 0x54),
        warm_hover: Color32::from_rgb(0xFF, 0xC7, 0x74),
        on_warm: Color32::from_rgb(0x1C, 0x12, 0x04),
        warm_soft: Color32::from_rgb(0x2F, 0x25, 0x15),
        cool: Color32::from_rgb(0x63, 0xCB, 0xDB),
        on_cool: Color32::from_rgb(0x04, 0x1A, 0x1F),
        cool_soft: Color32::from_rgb(0x12, 0x2D, 0x36),
        alarm: Color32::from_rgb(0xFF, 0x8F, 0x7A),
        on_alarm: Color32::from_rgb(0x26, 0x08, 0x04),
        film: Color32::from_rgb(0x0C, 0x13, 0x19),
        film_ink: Color32::from_rgb(0xA3, 0xB4, 0xC0),
        film_edge: Color32::from_rgb(0x3B, 0x4B, 0x58),
        lit_top: Color32::from_rgb(0xF4, 0xFA, 0xFC),
        lit_foot: Color32::from_rgb(0xC9, 0xDF, 0xE7),
        lit_ink: Color32::from_rgb(0x08, 0x16, 0x1D),
        lit_ink_dim: Color32::from_rgb(0x2D, 0x44, 0x50),
        bench: Color32::from_rgb(0x17, 0x21, 0x2A),
        scrim: Color32::from_rgba_premultiplied(0x03, 0x05, 0x07, 0xC8),
    };

    /// For bright rooms.
    pub const LIGHT: Self = Self {
        room: Color32::from_rgb(0xE9, 0xEE, 0xF1),
        panel: Color32::from_rgb(0xF6, 0xF9, 0xFA),
        raised: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        raised_hover: Color32::from_rgb(0xEA, 0xF4, 0xF6),
        well: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        line: Color32::from_rgb(0xC6, 0xD1, 0xD8),
        edge: Color32::from_rgb(0x6A, 0x7C, 0x88),
        ink: Color32::from_rgb(0x0E, 0x1C, 0x25),
        ink_dim: Color32::from_rgb(0x45, 0x57, 0x63),
        warm: Color32::from_rgb(0x8C, 0x4B, 0x00),
        warm_hover: Color32::from_rgb(0x74, 0x3E, 0x00),
        on_warm: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        warm_soft: Color32::from_rgb(0xFD, 0xF0, 0xDC),
        cool: Color32::from_rgb(0x00, 0x67, 0x79),
        on_cool: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        cool_soft: Color32::from_rgb(0xDD, 0xF0, 0xF3),
        alarm: Color32::from_rgb(0xA8, 0x26, 0x14),
        on_alarm: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        film: Color32::from_rgb(0x37, 0x47, 0x52),
        film_ink: Color32::from_rgb(0xE6, 0xED, 0xF1),
        film_edge: Color32::from_rgb(0x5B, 0x6D, 0x79),
        lit_top: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        lit_foot: Color32::from_rgb(0xE3, 0xF3, 0xF7),
        lit_ink: Color32::from_rgb(0x08, 0x16, 0x1D),
        lit_ink_dim: Color32::from_rgb(0x2D, 0x44, 0x50),
        bench: Color32::from_rgb(0xD3, 0xDD, 0xE2),
        scrim: Color32::from_rgba_premultiplied(0x08, 0x0D, 0x11, 0x99),
    };

    /// What the page around the game wears, by the names of its style sheets (`--ink`…).
    pub fn for_pages(&self) -> [(&'static str, Color32); 18] {
        [
            ("room", self.room),
            ("panel", self.panel),
            ("raised", self.raised),
            ("raised-hover", self.raised_hover),
            ("well", self.well),
            ("line", self.line),
            ("edge", self.edge),
            ("ink", self.ink),
            ("ink-dim", self.ink_dim),
            ("warm", self.warm),
            ("warm-hover", self.warm_hover),
            ("on-warm", self.on_warm),
            ("warm-soft", self.warm_soft),
            ("cool", self.cool),
            ("on-cool", self.on_cool),
            ("cool-soft", self.cool_soft),
            ("alarm", self.alarm),
            ("on-alarm", self.on_alarm),
        ]
    }

    /// Every pair that is read or told apart, with the contrast that it needs: 4.5 for text, 3 for
    /// the edge of a control and for signs (WCAG 2.2, 1.4.3 and 1.4.11).
    pub fn pairs(&self) -> Vec<(&'static str, Color32, Color32, f32)> {
        let surfaces = [
            ("room", self.room),
            ("panel", self.panel),
            ("raised", self.raised),
            ("raised under the pointer", self.raised_hover),
            ("bench", self.bench),
            ("warm surface", self.warm_soft),
            ("cool surface", self.cool_soft),
        ];
        let mut pairs = Vec::new();
        for (_, surface) in surfaces {
            pairs.push(("text", self.ink, surface, 4.5));
            pairs.push(("dim text", self.ink_dim, surface, 4.5));
            pairs.push(("warm text", self.warm, surface, 4.5));
            pairs.push(("cool text", self.cool, surface, 4.5));
            pairs.push(("alarm text", self.alarm, surface, 4.5));
            pairs.push(("edge of a control", self.edge, surface, 3.0));
        }
        pairs.push(("text in a field", self.ink, self.well, 4.5));
        pairs.push(("hint in a field", self.ink_dim, self.well, 4.5));
        pairs.push(("edge of a field", self.edge, self.well, 3.0));
        pairs.push(("text on warm", self.on_warm, self.warm, 4.5));
        pairs.push(("text on warm under the pointer", self.on_warm, self.warm_hover, 4.5));
        pairs.push(("text on cool", self.on_cool, self.cool, 4.5));
        pairs.push(("text on alarm", self.on_alarm, self.alarm, 4.5));
        pairs.push(("text on an unlit film", self.film_ink, self.film, 4.5));
        for lit in [self.lit_top, self.lit_foot] {
            pairs.push(("text on a lit film", self.lit_ink, lit, 4.5));
            pairs.push(("dim text on a lit film", self.lit_ink_dim, lit, 4.5));
            pairs.push(("a lit film beside an unlit one", lit, self.film, 3.0));
        }
        pairs
    }
}

/// Sizes in points. Type follows the chosen text size and the screen; spacing keeps a rhythm of four
/// and follows the screen alone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// Labels of labels; never the only place of anything.
    pub caption: f32,
    /// Reading.
    pub body: f32,
    /// What is read aloud.
    pub lead: f32,
    /// Heading of a card or a panel.
    pub h3: f32,
    /// Heading of a part.
    pub h2: f32,
    /// The question of the moment; the title of a screen.
    pub h1: f32,
    /// A number that is seen from the last row.
    pub figure: f32,
    /// 4.
    pub s1: f32,
    /// 8.
    pub s2: f32,
    /// 12.
    pub s3: f32,
    /// 16.
    pub s4: f32,
    /// 24.
    pub s6: f32,
    /// 32.
    pub s8: f32,
    /// The height of a button: 44 and more.
    pub target: f32,
    /// The height of a small button: 32, above the 24 that WCAG asks for.
    pub target_small: f32,
    /// The corner of a card.
    pub radius: u8,
    /// A hairline.
    pub hair: f32,
    /// The edge of a control.
    pub stroke: f32,
    /// The ring of the focus.
    pub ring: f32,
    /// The longest line that is comfortable to read.
    pub measure: f32,
    /// The side of a small emblem.
    pub emblem: f32,
    /// The side of a large emblem.
    pub emblem_large: f32,
}

impl Sizes {
    /// Sizes for a text size in percent (100 to 200) and a screen factor (1 for a laptop).
    pub fn new(text_percent: u16, screen: f32) -> Self {
        let type_factor = f32::from(text_percent.clamp(100, 200)) / 100.0 * screen;
        // Large headings need not double to be read at 200 %; they would fill a phone.
        let heading_factor = (1.0 + (f32::from(text_percent.clamp(100, 200)) / 100.0 - 1.0) * 0.6) * screen;
        let text = |points: f32| (points * type_factor * 2.0).round() / 2.0;
        let heading = |points: f32| (points * heading_factor * 2.0).round() / 2.0;
        let space = |points: f32| (points * screen).round();
        Self {
            caption: text(13.5),
            body: text(15.5),
            lead: text(18.0),
            h3: text(16.5),
            h2: heading(20.0).max(text(16.5)),
            h1: heading(27.0).max(text(18.0)),
            figure: heading(44.0),
            s1: space(4.0),
            s2: space(8.0),
            s3: space(12.0),
            s4: space(16.0),
            s6: space(24.0),
            s8: space(32.0),
            target: space(44.0).max(text(15.5) * 1.9),
            target_small: space(32.0).max(text(15.5) * 1.6),
            radius: 8,
            hair: 1.0,
            stroke: 1.5,
            ring: 3.0,
            measure: text(15.5) * 38.0,
            emblem: space(26.0),
            emblem_large: space(44.0),
        }
    }
}

/// Sizes of what hangs on a wall: they follow the screen's height, not a person's choice, for the last
/// row reads them. Text is a fortieth of the height at least, as projection guides ask for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wall {
    /// The smallest text.
    pub small: f32,
    /// Names of teams, sentences.
    pub body: f32,
    /// What is read aloud; the title.
    pub lead: f32,
    /// A heading.
    pub head: f32,
    /// The clock beside other things.
    pub clock: f32,
    /// The one thing on the screen: a clock, a code.
    pub huge: f32,
    /// A gap between things.
    pub gap: f32,
    /// The margin of the screen.
    pub margin: f32,
}

impl Wall {
    /// The sizes for a screen of this size in points. A tall one, as of a phone, is measured by its width.
    pub fn new(screen: egui::Vec2) -> Self {
        let unit = (screen.y / 40.0).min(screen.x / 40.0).max(8.0);
        let of = |units: f32| (unit * units * 2.0).round() / 2.0;
        Self {
            small: of(1.0),
            body: of(1.3),
            lead: of(1.7),
            head: of(2.2),
            clock: of(3.4),
            huge: of(6.0),
            gap: of(0.8),
            margin: of(1.4),
        }
    }
}

/// How long things move, in seconds.
pub mod motion {
    /// The die, from the hand to its face.
    pub const ROLL_S: f64 = 0.9;
    /// A film lighting up.
    pub const LIGHT_S: f32 = 0.35;
}

/// Widths at which layouts change, in points before the screen factor.
pub mod breakpoints {
    /// Below this everything stands in one column.
    pub const ONE_COLUMN: f32 = 760.0;
    /// Below this the tray goes below the light box.
    pub const SIDE_TRAY: f32 = 1080.0;
}
