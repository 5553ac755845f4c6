//! In which language the desk speaks: what was chosen, else what the platform prefers; and getting what
//! that language needs.
//!
//! The sentences change when they are there with the letters that they need, each pack when its
//! translation is; until then the language before is spoken. A play is not touched, for it knows no language.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Desk;
use super::notices::Tone;
use crate::app::fetched::{FetchFault, Fetched};
use crate::app::theme;
use crate::packs::{Pack, Translation, read_translation, translation_name, unbundle};
use crate::text::{Language, Text, pseudo};

/// What the notice about a language that did not come is called.
const NOTICE: &str = "language";

/// What is known of languages between two frames.
#[derive(Default)]
pub(super) struct Spoken {
    /// The language that did not come; asked for again when it is chosen again.
    failed: Option<Language>,
    /// What the packs say in English while another language is spoken, also by the paragraph.
    english: BTreeSet<String>,
}

/// What came of what a language needs.
enum Got<T> {
    Whole(T),
    Coming,
    Failed(FetchFault),
}

impl Desk {
    /// The language that is spoken.
    pub fn language(&self) -> Language {
        self.text.language()
    }

    /// What was chosen, else the first language that is spoken of those that the learning-management system
    /// asks for, and of the platform's.
    fn wanted_language(&self) -> Language {
        let preferred = || {
            let asked = self.enrolled.as_ref().map(|enrolled| enrolled.languages.clone());
            let tags: Vec<String> = asked.into_iter().flatten().chain(self.host.languages()).collect();
            Language::preferred(tags.iter().map(String::as_str))
        };
        self.settings.language.unwrap_or_else(preferred)
    }

    /// Changes the language once everything that it needs is there.
    pub(super) fn tend_language(&mut self, ctx: &egui::Context) {
        let wanted = self.wanted_language();
        if self.spoken.failed == Some(wanted) {
            return;
        }
        if wanted != self.language() {
            match self.sentences(wanted) {
                Got::Whole((text, face)) => {
                    if let Some(face) = face {
                        theme::add_face(ctx, &face);
                    }
                    self.text = text;
                    self.reworded(ctx);
                }
                Got::Coming => return,
                Got::Failed(why) => return self.language_failed(wanted, why),
            }
        }
        self.tend_translations(ctx, wanted);
    }

    /// Puts every pack into the language that is spoken, also one that has just come.
    fn tend_translations(&mut self, ctx: &egui::Context, language: Language) {
        for at in 0..self.library.packs.len() {
            let pack = &self.library.packs[at];
            if pack.translated_into().unwrap_or(Language::English.tag()) == language.tag() {
                continue;
            }
            let translated = match language {
                Language::English => Got::Whole(pack.in_english().clone()),
                Language::Pseudo => {
                    let english = pack.in_english();
                    Got::Whole(english.translated(&Translation::made(english, language.tag(), pseudo::card)))
                }
                _ => {
                    let name = translation_name(&pack.info().id, language.tag());
                    match self.host.fetch(&name) {
                        Fetched::Here(bytes) => Got::Whole(self.translated(at, language, &bytes)),
                        // A pack that nobody has translated, or whose translation came with it.
                        Fetched::Failed(FetchFault::Unknown) => {
                            Got::Whole(self.translated(at, language, &[]))
                        }
                        Fetched::Coming => Got::Coming,
                        Fetched::Failed(why) => Got::Failed(why),
                    }
                }
            };
            match translated {
                Got::Whole(pack) => {
                    self.library.packs[at] = pack;
                    self.reworded(ctx);
                }
                Got::Coming => {}
                Got::Failed(why) => return self.language_failed(language, why),
            }
        }
    }

    /// A pack with its translation as the site brings it, else with the one that came with it.
    fn translated(&self, at: usize, language: Language, bytes: &[u8]) -> Pack {
        let pack = self.library.packs[at].in_english();
        // What is wrong with a shipped translation, `check` has said.
        let brought = unbundle(bytes).filter(|files| !files.is_empty());
        let brought = brought.map(|files| read_translation(pack, language.tag(), files).0);
        let own = || pack.translation(language.tag()).cloned();
        pack.translated(&brought.or_else(own).unwrap_or_else(|| Translation::none(language.tag())))
    }

    /// The sentences of a language, and the face that has its letters if ours has not.
    fn sentences(&mut self, language: Language) -> Got<(Text, Option<Rc<[u8]>>)> {
        match language {
            Language::English => return Got::Whole((Text::english(), None)),
            Language::Pseudo => return Got::Whole((Text::pseudo(), None)),
            Language::German | Language::Spanish | Language::Japanese => {}
        }
        let face = face_name(language).map(|name| self.host.fetch(name));
        let face = match face {
            None => None,
            Some(Fetched::Here(face)) => Some(face),
            Some(Fetched::Coming) => {
                // Both are sent for at once.
                let _ = self.host.fetch(&sentences_name(language));
                return Got::Coming;
            }
            Some(Fetched::Failed(why)) => return Got::Failed(why),
        };
        match self.host.fetch(&sentences_name(language)) {
            Fetched::Here(bytes) => Got::Whole((Text::of(language, &String::from_utf8_lossy(&bytes)), face)),
            Fetched::Coming => Got::Coming,
            Fetched::Failed(why) => Got::Failed(why),
        }
    }

    /// The tag of the language of a text of a pack that is not in the language that is spoken.
    pub fn other_language(&self, words: &str) -> Option<&'static str> {
        self.spoken.english.contains(words).then_some(Language::English.tag())
    }

    /// What was put into words before is put into words anew.
    fn reworded(&mut self, ctx: &egui::Context) {
        let left = self.library.packs.iter().flat_map(Pack::still_english);
        let paragraphs = left.flat_map(|text| std::iter::once(text).chain(text.split("\n\n")));
        self.spoken.english = paragraphs.map(str::to_owned).collect();
        self.locals.read = None;
        self.locals.incident.forget_words();
        self.online.forget_words();
        self.find_scenario();
        self.incident = self.play.as_ref().and_then(|play| self.incident_of(play));
        ctx.request_repaint();
    }

    /// Chosen again, what did not come is sent for again.
    pub(super) fn language_chosen(&mut self) {
        self.notices.settle(NOTICE);
        let Some(language) = self.spoken.failed.take() else { return };
        self.host.fetch_again(&sentences_name(language));
        if let Some(face) = face_name(language) {
            self.host.fetch_again(face);
        }
        for pack in &self.library.packs {
            self.host.fetch_again(&translation_name(&pack.info().id, language.tag()));
        }
    }

    fn language_failed(&mut self, language: Language, why: FetchFault) {
        self.spoken.failed = Some(language);
        let values = [("language", language.own_name().into()), ("why", why.sentence(&self.text).into())];
        let words = self.text.t_with("language-failed", &values);
        self.notices.add(NOTICE, Tone::Problem, words);
    }
}

fn sentences_name(language: Language) -> String {
    format!("lang/{}.ftl", language.tag())
}

/// The face that has the letters of a language which ours has not.
fn face_name(language: Language) -> Option<&'static str> {
    (language == Language::Japanese).then_some("fonts/japanese.ttf")
}
