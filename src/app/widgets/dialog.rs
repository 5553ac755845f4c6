//! A dialog: in the middle, over a dimmed room, with the focus held inside it; Escape closes it
//! unless it wants an answer. The focus returns to where it was.

use egui::accesskit::Role;
use egui::{Align2, Context, Frame, Id, Key, Margin, Modal, Modifiers, ScrollArea, Sense, Stroke, Ui};

use super::follow::title_ring;
use super::semantics::{as_heading, mark};
use super::{button, text};
use crate::app::theme;

/// A dialog to be shown in this frame.
pub struct Dialog<'a> {
    id: Id,
    title: &'a str,
    must_answer: bool,
    width: f32,
}

/// What came of it in this frame.
pub struct DialogResponse<R> {
    /// What the content returned.
    pub inner: R,
    /// Whether Escape or a click beside it asked to close it.
    pub close: bool,
}

/// The dialog that was open in the last frame, and where the focus was before it.
#[derive(Debug, Clone, Copy)]
struct Open {
    id: Id,
    pass: u64,
    before: Option<Id>,
}

impl<'a> Dialog<'a> {
    /// A dialog with a title; `salt` keeps dialogs apart.
    pub fn new(salt: impl egui::AsId, title: &'a str) -> Self {
        Self { id: id_of(salt), title, must_answer: false, width: 600.0 }
    }

    /// The id of the title of the dialog with this salt; it has the focus at first.
    pub fn title_id(salt: impl egui::AsId) -> Id {
        id_of(salt).with("title")
    }

    /// Neither Escape nor a click beside it closes it: the content has the answers.
    pub fn must_answer(mut self) -> Self {
        self.must_answer = true;
        self
    }

    /// Its greatest width in points on a laptop; 600 else.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Shows it. The content goes below the title and scrolls when it is too long.
    pub fn show<R>(self, ctx: &Context, add: impl FnOnce(&mut Ui) -> R) -> DialogResponse<R> {
        let theme = theme::of(ctx);
        let sizes = &theme.sizes;
        let screen = ctx.content_rect();
        let width = (self.width * theme.screen).min(screen.width() - 2.0 * sizes.s3) - 2.0 * sizes.s6;
        let height = screen.height() - 2.0 * sizes.s6 - 2.0 * sizes.s6;
        let frame = Frame::new()
            .fill(theme.colours.panel)
            .stroke(Stroke::new(sizes.hair, theme.colours.edge))
            .corner_radius(sizes.radius + 4)
            .inner_margin(Margin::same(margin(sizes.s6)));
        let area = Modal::default_area(self.id)
            .anchor(Align2::CENTER_CENTER, egui::Vec2::ZERO)
            .default_size(screen.size());
        let shown =
            Modal::new(self.id).area(area).frame(frame).backdrop_color(theme.colours.scrim).show(ctx, |ui| {
                ui.set_width(width);
                mark(ui.ctx(), ui.unique_id(), |node| {
                    node.set_role(Role::Dialog);
                    node.set_label(self.title);
                    node.set_modal();
                });
                self.title_ui(ui);
                ui.add_space(sizes.s2);
                ScrollArea::vertical()
                    .max_height(height - sizes.h2 * 2.0)
                    .show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        add(ui)
                    })
                    .inner
            });
        let escape = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let close = !self.must_answer && (escape || shown.backdrop_response.clicked());
        DialogResponse { inner: shown.inner, close }
    }

    /// The title; it takes the focus when the dialog opens, so that a held Enter answers nothing.
    fn title_ui(&self, ui: &mut Ui) {
        let theme = theme::of(ui.ctx());
        let galley = ui.painter().layout(
            self.title.to_owned(),
            theme.strong(theme.sizes.h2),
            theme.colours.ink,
            ui.available_width(),
        );
        let (_, rect) = ui.allocate_space(egui::vec2(ui.available_width(), galley.size().y));
        let id = self.id.with("title");
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        ui.painter().galley(rect.min, galley, theme.colours.ink);
        as_heading(ui.ctx(), id, 2, self.title);
        title_ring(ui, &response);
        let pass = ui.ctx().cumulative_pass_nr();
        let open = ui.data(|data| data.get_temp::<Open>(open_key()));
        let fresh = open.is_none_or(|open| open.id != self.id);
        let before = match open {
            Some(open) => open.before,
            None => ui.memory(|memory| memory.focused()),
        };
        ui.data_mut(|data| data.insert_temp(open_key(), Open { id: self.id, pass, before }));
        if fresh {
            response.request_focus();
        }
    }
}

/// Gives the focus back when the dialog of the last frame is gone; once a frame, at its end.
pub fn finish(ctx: &Context) {
    let Some(open) = ctx.data(|data| data.get_temp::<Open>(open_key())) else {
        return;
    };
    if open.pass == ctx.cumulative_pass_nr() {
        return;
    }
    ctx.data_mut(|data| data.remove::<Open>(open_key()));
    if let Some(before) = open.before {
        ctx.memory_mut(|memory| memory.request_focus(before));
    }
}

/// Whether a dialog is open: shortcuts of the screen below it wait.
pub fn is_open(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<Open>(open_key())).is_some()
}

fn id_of(salt: impl egui::AsId) -> Id {
    Id::new(("dialog", Id::new(salt)))
}

fn open_key() -> Id {
    Id::new("the open dialog")
}

/// A margin in whole points.
pub(crate) fn margin(points: f32) -> i8 {
    points.round().clamp(0.0, 120.0) as i8
}

/// Asks before something that cannot be taken back: in words for the title, a note, the answer that leaves
/// all as it is, and the one that does not. Whether it shall be done, once it is answered; Escape is a no.
pub fn confirm(ui: &Ui, salt: &str, [title, note, no, yes]: [String; 4]) -> Option<bool> {
    let shown = Dialog::new(salt, &title).width(460.0).show(ui.ctx(), |ui| {
        text::body(ui, note);
        ui.add_space(theme::of(ui.ctx()).sizes.s2);
        ui.horizontal_wrapped(|ui| {
            let no = ui.add(button::primary(&no).id((salt, "no")).key("Esc")).clicked();
            let yes = ui.add(button::alarm(&yes).id((salt, "yes"))).clicked();
            (yes || no).then_some(yes)
        })
        .inner
    });
    shown.inner.or(shown.close.then_some(false))
}
