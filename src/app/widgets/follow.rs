//! What gets the focus is brought into view (WCAG 2.4.11): egui moves the focus with Tab, and leaves what
//! scrolls where it is.

use egui::accesskit::Action;
use egui::{Context, Id, Key, Response, Ui};

use super::button::focus_ring;
use crate::app::mirror::route::request;

/// Whom the focus was on at the end of the last frame, and whom to bring into view in the next.
#[derive(Debug, Clone, Copy, Default)]
struct Followed {
    last: Option<Id>,
    hidden: Option<Id>,
    /// It got there with Tab.
    by_tab: bool,
}

fn key() -> Id {
    Id::new("followed focus")
}

/// Scrolls to what got the focus out of sight; at the start of a frame.
pub fn begin(ctx: &Context) {
    let mut followed: Followed = ctx.data(|data| data.get_temp(key())).unwrap_or_default();
    let Some(hidden) = followed.hidden.take() else { return };
    ctx.data_mut(|data| data.insert_temp(key(), followed));
    let asked = request(hidden.accesskit_id().0, Action::ScrollIntoView, None);
    ctx.input_mut(|input| input.events.push(asked));
}

/// Looks at whether what got the focus in this frame can be seen; at its end. A pointer touches only what
/// it sees, and what moved away under it would be pressed in the wrong place.
pub fn finish(ctx: &Context) {
    let mut followed: Followed = ctx.data(|data| data.get_temp(key())).unwrap_or_default();
    let focused = ctx.memory(|memory| memory.focused());
    if followed.last == focused {
        return;
    }
    followed.last = focused;
    followed.by_tab = tabs(ctx);
    let by_pointer = ctx.input(|input| input.pointer.any_down() || input.pointer.any_released());
    followed.hidden = focused.filter(|id| !by_pointer && is_cut(ctx, *id));
    if followed.hidden.is_some() {
        ctx.request_repaint();
    }
    ctx.data_mut(|data| data.insert_temp(key(), followed));
}

/// The ring around a title that gets the focus by itself, so that a screen reader begins there: drawn only
/// for somebody who came with Tab.
pub fn title_ring(ui: &Ui, response: &Response) {
    let followed: Followed = ui.data(|data| data.get_temp(key())).unwrap_or_default();
    if tabs(ui.ctx()) || followed.by_tab && followed.last == Some(response.id) {
        focus_ring(ui, response, 4);
    }
}

fn tabs(ctx: &Context) -> bool {
    ctx.input(|input| input.key_pressed(Key::Tab))
}

fn is_cut(ctx: &Context, id: Id) -> bool {
    let found = ctx.viewport(|viewport| viewport.this_pass.widgets.get(id).copied());
    found.is_some_and(|widget| !widget.interact_rect.expand(0.5).contains_rect(widget.rect))
}
