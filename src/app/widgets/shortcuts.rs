//! Keys of a single letter, digit or sign. Speech input and a slip of the hand press them unmeant, so a
//! person can switch them off (WCAG 2.1.4); Enter, Escape and the arrows are not among them.

use egui::{Context, Id, Key, Modifiers, Ui};

use super::dialog_is_open;

fn key() -> Id {
    Id::new("breach-rounds shortcuts")
}

/// Says at the start of a frame whether they do anything.
pub fn allow(ctx: &Context, on: bool) {
    ctx.data_mut(|data| data.insert_temp(key(), on));
}

/// Whether they are switched on; so they are before [`allow`] was called.
pub fn allowed(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(key())).unwrap_or(true)
}

/// Whether keys of a screen do anything now: whoever types or answers a dialog is left alone.
pub fn rest(ctx: &Context) -> bool {
    dialog_is_open(ctx) || ctx.text_edit_focused()
}

/// Whether the key of a single character was pressed in this frame; nobody else is told of it then.
pub fn pressed(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    allowed(ui.ctx()) && ui.input_mut(|input| input.consume_key(modifiers, key))
}
