//! Red when a hint cannot be put away with Escape, goes when the pointer moves onto it, or goes by itself
//! (1.4.13).

use breach_rounds::app::theme::{self, Look};
use breach_rounds::app::widgets::{self, button};
use egui::epaint::Shape;
use egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, Vec2, pos2};

const WORDS: &str = "What it is for";

/// A button with a hint, and a pointer.
struct Page {
    ctx: Context,
    time: f64,
    escapes: usize,
}

impl Page {
    fn open() -> Self {
        let mut page = Self { ctx: Context::default(), time: 0.0, escapes: 0 };
        theme::prepare(&page.ctx);
        page.frame(Vec::new());
        page
    }

    /// A frame; where the hint is painted in it.
    fn frame(&mut self, events: Vec<Event>) -> Option<Rect> {
        self.time += 0.25;
        let screen = Rect::from_min_size(Pos2::ZERO, Vec2::new(800.0, 600.0));
        let input =
            RawInput { screen_rect: Some(screen), time: Some(self.time), events, ..RawInput::default() };
        let mut escapes = 0;
        let mut output = self.ctx.run_ui(input, |ui| {
            theme::apply(ui.ctx(), Look::default());
            widgets::begin(ui.ctx());
            escapes = usize::from(ui.input(|input| input.key_pressed(Key::Escape)));
            ui.add_space(100.0);
            ui.add(button::secondary("Press").describe(WORDS));
            widgets::finish(ui);
        });
        self.escapes += escapes;
        output.textures_delta.clear();
        output.shapes.iter().find_map(|shape| match &shape.shape {
            Shape::Text(text) if text.galley.text() == WORDS => Some(text.visual_bounding_rect()),
            _ => None,
        })
    }

    /// Rests somewhere for two seconds; where the hint is then.
    fn rest(&mut self, at: Pos2) -> Option<Rect> {
        self.frame(vec![Event::PointerMoved(at)]);
        (0..8).map(|_| self.frame(Vec::new())).last().flatten()
    }

    fn escape(&mut self) {
        let stroke = |pressed| Event::Key {
            key: Key::Escape,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.frame(vec![stroke(true), stroke(false)]);
    }
}

const ON_IT: Pos2 = pos2(30.0, 120.0);
const AWAY: Pos2 = pos2(700.0, 500.0);

#[test]
fn a_hint_stays_and_the_pointer_may_move_onto_it() {
    let mut page = Page::open();
    assert_eq!(page.rest(AWAY), None);
    let place = page.rest(ON_IT).expect("a hint");
    assert!((0..40).all(|_| page.frame(Vec::new()).is_some()), "it stays");
    assert!(page.rest(place.center()).is_some(), "it can be read with the pointer on it");
    assert_eq!(page.rest(AWAY), None);
}

#[test]
fn escape_puts_a_hint_away_and_nothing_else() {
    let mut page = Page::open();
    page.rest(ON_IT).expect("a hint");
    page.escape();
    assert_eq!(page.rest(ON_IT), None);
    assert_eq!(page.escapes, 0, "a dialog below it stays open");
    page.escape();
    assert_eq!(page.escapes, 1, "the next Escape is anybody's");
    page.rest(AWAY);
    assert!(page.rest(ON_IT).is_some(), "it comes again");
}
