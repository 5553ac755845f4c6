//! Live announcements: what a screen reader says by itself when a die falls or a film lights up.
//!
//! Two regions stand in every frame, one polite and one assertive, at fixed ids; a text that changes
//! inside them is spoken.

use egui::accesskit::{Live, Node, Role};
use egui::{Context, Id, Rect, Sense, Ui};

use super::semantics::mark;

/// How urgent an announcement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// When the reader pauses.
    Polite,
    /// At once: a die, a reveal, an inject.
    Assertive,
}

#[derive(Debug, Clone, Default)]
struct Said {
    text: String,
    /// Flips at each announcement, so that the same words are spoken twice when said twice.
    odd: bool,
    /// In which pass it was said.
    pass: u64,
}

fn key(urgency: Urgency) -> Id {
    Id::new(match urgency {
        Urgency::Polite => "live region, polite",
        Urgency::Assertive => "live region, assertive",
    })
}

/// Has `text` spoken, after what else was said in this frame.
pub fn announce(ctx: &Context, urgency: Urgency, text: &str) {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let said: &mut Said = data.get_temp_mut_or_default(key(urgency));
        if said.pass == pass && !said.text.is_empty() {
            said.text.push(' ');
            said.text.push_str(text);
        } else {
            said.odd = !said.odd;
            text.clone_into(&mut said.text);
        }
        said.pass = pass;
    });
}

/// What is heard when it comes up and whenever it changes, beside what is seen: how votes stand, that a
/// timer runs out. `salt` keeps it apart from others; without words nothing is heard.
pub fn hear(ui: &Ui, salt: &str, urgency: Urgency, words: &str) {
    let place = Rect::from_min_size(ui.max_rect().min, egui::Vec2::ZERO);
    let response = ui.interact(place, Id::new(("heard", salt)), Sense::hover());
    mark(ui.ctx(), response.id, |node| {
        node.set_role(Role::Status);
        live(node, urgency);
        node.set_value(words);
    });
}

/// Has a node spoken when it comes up and whenever its words change.
pub fn live(node: &mut Node, urgency: Urgency) {
    node.set_live(match urgency {
        Urgency::Polite => Live::Polite,
        Urgency::Assertive => Live::Assertive,
    });
    node.set_live_atomic();
}

/// What was said last, for tests and for a log of announcements.
pub fn last(ctx: &Context, urgency: Urgency) -> String {
    ctx.data(|data| data.get_temp::<Said>(key(urgency))).unwrap_or_default().text
}

/// The two regions; once a frame, behind everything else.
pub fn regions(ui: &mut Ui) {
    for urgency in [Urgency::Polite, Urgency::Assertive] {
        let said = ui.data(|data| data.get_temp::<Said>(key(urgency))).unwrap_or_default();
        let response = ui.interact(
            Rect::from_min_size(ui.max_rect().min, egui::Vec2::ZERO),
            key(urgency),
            Sense::hover(),
        );
        mark(ui.ctx(), response.id, |node| {
            node.set_role(Role::Status);
            live(node, urgency);
            let pause = if said.odd && !said.text.is_empty() { "\u{a0}" } else { "" };
            node.set_value(format!("{}{pause}", said.text));
        });
    }
}
