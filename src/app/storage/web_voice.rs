//! The browser's voice: `speechSynthesis`, where there is one.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance};

use crate::app::host::Speech;
use crate::app::wake::Waker;

/// What the browser calls when an utterance ends or fails.
type Heard = Closure<dyn FnMut(web_sys::Event)>;

/// The browser's voice.
pub(super) struct Voice {
    speech: Option<SpeechSynthesis>,
    state: Rc<Cell<Speech>>,
    /// Grows with every order, so that a late answer to an earlier one is not taken for this one's.
    order: Rc<Cell<u32>>,
    waker: Waker,
    /// What is being said: a browser may forget an utterance that nobody holds, and with it its end.
    held: RefCell<Vec<(SpeechSynthesisUtterance, Heard)>>,
}

impl Voice {
    /// Finds the voice, and wakes the application when the browser has more of them: some load late.
    pub fn new(waker: Waker) -> Self {
        let speech = web_sys::window().and_then(|window| window.speech_synthesis().ok());
        if let Some(speech) = &speech {
            let waker = waker.clone();
            let more = Closure::<dyn FnMut()>::new(move || waker.wake());
            speech.set_onvoiceschanged(Some(more.as_ref().unchecked_ref()));
            // The page keeps it as long as it lives.
            more.forget();
        }
        let (state, order) = (Rc::new(Cell::new(Speech::Idle)), Rc::default());
        Self { speech, state, order, waker, held: RefCell::default() }
    }

    /// Whether there is a voice, and what it does.
    pub fn state(&self) -> Speech {
        match &self.speech {
            Some(speech) if speech.get_voices().length() > 0 => self.state.get(),
            Some(_) | None => Speech::Absent,
        }
    }

    /// Reads these sentences, in place of what is being read.
    pub fn speak(&self, language: &str, sentences: &[String]) {
        let Some(speech) = &self.speech else { return };
        self.silence();
        let order = self.order.get();
        let mut held = Vec::with_capacity(sentences.len());
        for (at, sentence) in sentences.iter().enumerate() {
            let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else {
                self.state.set(Speech::Failed);
                return;
            };
            utterance.set_lang(language);
            let last = at + 1 == sentences.len();
            let heard = self.heard(order, last);
            utterance.set_onend(Some(heard.as_ref().unchecked_ref()));
            utterance.set_onerror(Some(heard.as_ref().unchecked_ref()));
            held.push((utterance, heard));
        }
        self.state.set(if held.is_empty() { Speech::Idle } else { Speech::Speaking });
        for (utterance, _) in &held {
            speech.speak(utterance);
        }
        self.held.replace(held);
    }

    /// Stops.
    pub fn hush(&self) {
        self.silence();
        self.state.set(Speech::Idle);
    }

    fn silence(&self) {
        self.order.set(self.order.get().wrapping_add(1));
        if let Some(speech) = &self.speech {
            speech.cancel();
        }
    }

    /// What happens when a sentence ends: the last one ends the order, an error does at once.
    fn heard(&self, order: u32, last: bool) -> Heard {
        let (state, orders, waker) = (Rc::clone(&self.state), Rc::clone(&self.order), self.waker.clone());
        Closure::new(move |event: web_sys::Event| {
            if orders.get() != order {
                return;
            }
            if event.type_() == "error" {
                // The rest is not said either.
                orders.set(order.wrapping_add(1));
                state.set(Speech::Failed);
            } else if last {
                state.set(Speech::Idle);
            } else {
                return;
            }
            waker.wake();
        })
    }
}
