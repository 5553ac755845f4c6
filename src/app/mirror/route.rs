//! From the page back to egui: a click, focus, typed text, a moved slider, a key. And from a platform's
//! assistive technology, which asks for the same in its own words.

use egui::accesskit::{Action, ActionData, ActionRequest, NodeId, TreeId};
use egui::{Event, Key, Modifiers};

/// What happened to an element of the mirror.
#[derive(Debug, Clone, PartialEq)]
pub enum Happening {
    /// It was clicked, by a mouse, a key or a screen reader.
    Click(u64),
    /// It got the focus.
    Focus(u64),
    /// The text in it is now this.
    Text(u64, String),
    /// The slider stands here now.
    Amount(u64, f64),
    /// A key that the element itself has no use for.
    Key(Key, Modifiers),
    /// A platform's assistive technology asks for something that egui does by itself.
    Asked(ActionRequest),
}

impl From<ActionRequest> for Happening {
    /// egui writes no text that is only asked for, so that is one which was typed.
    fn from(request: ActionRequest) -> Self {
        match (request.action, request.data) {
            (Action::SetValue, Some(ActionData::Value(text))) => {
                Self::Text(request.target_node.0, text.into())
            }
            (action, data) => Self::Asked(ActionRequest { action, data, ..request }),
        }
    }
}

/// How many frames a text may wait for its field to get the focus.
const PATIENCE: u8 = 8;

/// Turns happenings into egui's events, in order, over as many frames as it takes.
///
/// egui's text field knows no "set value", but it does replace a selection by pasted text. It
/// listens only with the focus, which it has a frame after it was asked for; so the events behind
/// a text wait until it has it.
#[derive(Debug, Default)]
pub struct Router {
    queue: std::collections::VecDeque<Happening>,
    waited: u8,
    /// The field in which an input method puts a word together.
    composing: Option<u64>,
}

impl Router {
    /// Adds what happened.
    pub fn push(&mut self, happening: Happening) {
        // Only the last text counts while several wait for one field.
        if let (Some(Happening::Text(last, text)), Happening::Text(id, new)) =
            (self.queue.back_mut(), &happening)
            && last == id
        {
            text.clone_from(new);
            return;
        }
        self.queue.push_back(happening);
    }

    /// Whether something waits for the next frame.
    pub fn is_waiting(&self) -> bool {
        !self.queue.is_empty()
    }

    /// An input method begins to put a word together in this field. The word goes to egui as it grows
    /// (the keyboards of phones put every word together), but nothing may be written over it.
    pub fn begin_word(&mut self, id: u64) {
        self.composing = Some(id);
    }

    /// The word is whole or was given up, or its field (`of`) has gone.
    pub fn end_word(&mut self, of: Option<u64>) {
        if of.is_none() || of == self.composing {
            self.composing = None;
        }
    }

    /// Whether the element has what egui does not know yet, a text on its way or half a word: until
    /// it has arrived, what egui says stands in the field is out of date.
    pub fn is_writing(&self, id: u64) -> bool {
        self.composing == Some(id)
            || self.queue.iter().any(|happening| matches!(happening, Happening::Text(to, _) if *to == id))
    }

    /// The events of this frame, given the element that has egui's focus.
    pub fn events(&mut self, focused: Option<u64>) -> Vec<Event> {
        let mut events = Vec::new();
        while let Some(happening) = self.queue.pop_front() {
            match happening {
                Happening::Text(id, text) if focused != Some(id) => {
                    if self.waited == PATIENCE {
                        // The field has gone, or may not be written to.
                        self.waited = 0;
                        continue;
                    }
                    self.waited += 1;
                    events.push(request(id, Action::Focus, None));
                    self.queue.push_front(Happening::Text(id, text));
                    break;
                }
                Happening::Text(_, text) => {
                    self.waited = 0;
                    replace_text(&mut events, text);
                    // A key (Enter) belongs to the field; anything else might take its focus away
                    // before it has read the text.
                    if !matches!(self.queue.front(), Some(Happening::Key(..))) {
                        break;
                    }
                }
                Happening::Click(id) => events.push(request(id, Action::Click, None)),
                Happening::Focus(id) => {
                    events.push(request(id, Action::Focus, None));
                    events.push(request(id, Action::ScrollIntoView, None));
                    if matches!(self.queue.front(), Some(Happening::Text(..))) {
                        break;
                    }
                }
                Happening::Amount(id, value) => {
                    events.push(request(id, Action::SetValue, Some(ActionData::NumericValue(value))))
                }
                Happening::Key(key, modifiers) => press(&mut events, key, modifiers),
                Happening::Asked(request) => events.push(Event::AccessKitActionRequest(request)),
            }
        }
        events
    }
}

/// An action on a widget, as a screen reader would ask for it.
pub fn request(id: u64, action: Action, data: Option<ActionData>) -> Event {
    Event::AccessKitActionRequest(ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node: NodeId(id),
        data,
    })
}

fn replace_text(events: &mut Vec<Event>, text: String) {
    press(events, Key::A, Modifiers::COMMAND);
    if text.is_empty() {
        press(events, Key::Backspace, Modifiers::NONE);
    } else {
        events.push(Event::Paste(text));
    }
}

/// A key down and up again.
fn press(events: &mut Vec<Event>, key: Key, modifiers: Modifiers) {
    for pressed in [true, false] {
        events.push(Event::Key { key, physical_key: None, pressed, repeat: false, modifiers });
    }
}
