//! What is explained while the pointer rests on something (WCAG 1.4.13): Escape puts it away, the pointer may
//! move onto it to read it, and it stays until the pointer leaves both. It says nothing that the description
//! in the accessibility tree does not.

use egui::{Context, Id, Key, Label, Modifiers, Response, Sense};

/// Whose hint is open, and whose was put away.
#[derive(Debug, Clone, Copy, Default)]
struct Hints {
    open: Option<Id>,
    away: Option<Id>,
}

fn key() -> Id {
    Id::new("breach-rounds hints")
}

fn hints(ctx: &Context) -> Hints {
    ctx.data(|data| data.get_temp(key())).unwrap_or_default()
}

/// Puts the open hint away when Escape is pressed, before anybody else hears of it; at the start of a frame.
pub fn begin(ctx: &Context) {
    let Hints { open, away } = hints(ctx);
    let Some(open) = open else { return };
    let escape = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let away = if escape { Some(open) } else { away };
    ctx.data_mut(|data| data.insert_temp(key(), Hints { open: None, away }));
}

/// Explains what the pointer rests on.
pub fn hint(response: Response, words: &str) -> Response {
    let mut hints = hints(&response.ctx);
    if hints.away == Some(response.id) {
        if response.contains_pointer() {
            return response;
        }
        hints.away = None;
        response.ctx.data_mut(|data| data.insert_temp(key(), hints));
    }
    let mut shown = false;
    let response = response.on_hover_ui(|ui| {
        shown = true;
        ui.set_max_width(ui.spacing().tooltip_width);
        // egui lets the pointer onto a hint only where there is something to press; no stop for Tab.
        ui.add(Label::new(words).sense(Sense::CLICK));
    });
    if shown {
        hints.open = Some(response.id);
        response.ctx.data_mut(|data| data.insert_temp(key(), hints));
    }
    response
}
