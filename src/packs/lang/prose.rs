//! Which texts of a card can be said in another language, and what each is called in a translation.
//!
//! A field that is not visited here can never be replaced: ids, numbers, references and lines that a
//! machine writes stay what the English files say.

use crate::packs::cards::{
    Answer, Application, Attack, Block, Consultant, Debrief, EffectEntry, Inject, LibraryDocument,
    Mitigation, PackInfo, Procedure, Prompt, RandomFile, Role, RoleFact, ScenarioFile, Term,
};
use crate::packs::pack::Pack;

/// Gets the name of a text within its card, and the text.
pub(super) type Visit<'v> = dyn FnMut(&str, &mut String) + 'v;

/// A card with texts in it.
pub(super) trait Prose {
    /// The id of the card.
    fn id(&self) -> &str;
    /// Visits every text, in the order in which it is read.
    fn texts(&mut self, visit: &mut Visit<'_>);
}

/// Gets the file that a card stands in, and the card.
pub(super) type VisitCard<'v> = dyn FnMut(&str, &mut dyn Prose) + 'v;

/// Visits every card of a pack that has texts, file by file.
pub(super) fn each_card(pack: &mut Pack, visit: &mut VisitCard<'_>) {
    fn all<T: Prose>(file: &str, cards: &mut [T], visit: &mut VisitCard<'_>) {
        cards.iter_mut().for_each(|card| visit(file, card));
    }
    visit("pack.ron", &mut pack.info);
    for scenario in &mut pack.scenarios {
        let file = format!("{}.ron", scenario.file.id);
        visit(&file, &mut scenario.file);
    }
    all("attacks.ron", &mut pack.attacks, visit);
    all("procedures.ron", &mut pack.procedures, visit);
    all("injects.ron", &mut pack.injects, visit);
    all("consultants.ron", &mut pack.consultants, visit);
    all("mitigations.ron", &mut pack.mitigations, visit);
    all("roles.ron", &mut pack.roles, visit);
    all("prompts.ron", &mut pack.prompts, visit);
    all("glossary.ron", &mut pack.glossary, visit);
    all("library.ron", &mut pack.documents, visit);
    if let Some(random) = &mut pack.random {
        visit("random.ron", random);
    }
}

macro_rules! prose {
    ($($card:ty: $id:ident, |$me:ident, $visit:ident| $texts:block)*) => {$(
        impl Prose for $card {
            fn id(&self) -> &str {
                &self.$id
            }

            fn texts(&mut self, $visit: &mut Visit<'_>) {
                let $me = self;
                $texts
            }
        }
    )*};
}

prose! {
    PackInfo: id, |card, visit| {
        visit("title", &mut card.title);
        for path in &mut card.paths {
            visit(&format!("paths.{}.title", path.id), &mut path.title);
            visit(&format!("paths.{}.hook", path.id), &mut path.hook);
        }
    }
    Attack: id, |card, visit| {
        visit("title", &mut card.title);
        visit("short", &mut card.short);
        visit("text", &mut card.text);
        for found in &mut card.detected_by {
            visit(&format!("detected_by.{}.clue", found.procedure), &mut found.clue);
        }
    }
    Procedure: id, |card, visit| {
        visit("title", &mut card.title);
        visit("short", &mut card.short);
        visit("text", &mut card.text);
        visit("no_match", &mut card.no_match);
        for (at, failure) in card.failures.iter_mut().enumerate() {
            visit(&format!("failures.{}.reason", at + 1), &mut failure.reason);
        }
    }
    Inject: id, |card, visit| {
        visit("title", &mut card.title);
        visit("text", &mut card.text);
        for (at, effect) in card.effects.iter_mut().enumerate() {
            let EffectEntry::Choice { options } = effect else { continue };
            for (option, entry) in options.iter_mut().enumerate() {
                let name = format!("effects.{}.options.{}", at + 1, option + 1);
                visit(&format!("{name}.text"), &mut entry.text);
                visit(&format!("{name}.rationale"), &mut entry.rationale);
            }
        }
        visit("lesson", &mut card.lesson);
    }
    Consultant: id, |card, visit| {
        visit("title", &mut card.title);
        visit("short", &mut card.short);
        visit("text", &mut card.text);
    }
    Mitigation: id, |card, visit| {
        visit("title", &mut card.title);
        visit("short", &mut card.short);
        visit("text", &mut card.text);
    }
    Role: id, |card, visit| {
        visit("title", &mut card.title);
        visit("text", &mut card.text);
    }
    Prompt: id, |card, visit| {
        visit("ask", &mut card.ask);
        visit("listen_for", &mut card.listen_for);
    }
    Term: term, |card, visit| {
        visit("term", &mut card.term);
        // Languages differ in how many forms a word has, so all of them are one text.
        let mut also = card.also.join("; ");
        visit("also", &mut also);
        card.also = also.split(';').map(|form| form.trim().to_owned()).filter(|form| !form.is_empty()).collect();
        visit("meaning", &mut card.meaning);
    }
    LibraryDocument: id, |card, visit| {
        visit("title", &mut card.title);
        visit("hook", &mut card.hook);
        for (at, part) in card.body.iter_mut().enumerate() {
            block(&format!("body.{}", at + 1), part, visit);
        }
    }
    ScenarioFile: id, |card, visit| {
        visit("title", &mut card.title);
        // Optional, and empty where it is left out.
        if !card.topic.is_empty() {
            visit("topic", &mut card.topic);
        }
        visit("hook", &mut card.hook);
        if let Some(note) = &mut card.content_note {
            visit("content_note", note);
        }
        list("objectives", &mut card.objectives, visit);
        visit("briefing", &mut card.briefing);
        visit("opening_symptom", &mut card.opening_symptom);
        let stages = [
            ("initial", &mut card.suspects.initial),
            ("pivot", &mut card.suspects.pivot),
            ("persistence", &mut card.suspects.persistence),
            ("impact", &mut card.suspects.impact),
        ];
        for (stage, suspects) in stages {
            for suspect in suspects {
                visit(&format!("suspects.{stage}.{}.because", suspect.attack), &mut suspect.because);
            }
        }
        facts(&mut card.roles, visit);
        for (at, pair) in card.questions.iter_mut().enumerate() {
            application(&format!("questions.{}.before", at + 1), &mut pair.before, visit);
            application(&format!("questions.{}.after", at + 1), &mut pair.after, visit);
        }
        debrief(&mut card.debrief, visit);
        for (at, slide) in card.segment.iter_mut().enumerate() {
            let name = format!("segment.{}", at + 1);
            visit(&format!("{name}.slide"), &mut slide.slide);
            list(&format!("{name}.points"), &mut slide.points, visit);
            visit(&format!("{name}.say"), &mut slide.say);
            if let Some(pause) = &mut slide.pause {
                visit(&format!("{name}.pause.ask"), &mut pause.ask);
            }
        }
    }
    RandomFile: id, |card, visit| {
        visit("title", &mut card.title);
        visit("hook", &mut card.hook);
        list("objectives", &mut card.objectives, visit);
        visit("briefing", &mut card.briefing);
        visit("opening_symptom", &mut card.opening_symptom);
        visit("because", &mut card.because);
        facts(&mut card.roles, visit);
        debrief(&mut card.debrief, visit);
    }
}

/// Items of a list by number, from 1.
fn list(name: &str, items: &mut [String], visit: &mut Visit<'_>) {
    for (at, item) in items.iter_mut().enumerate() {
        visit(&format!("{name}.{}", at + 1), item);
    }
}

fn facts(facts: &mut [RoleFact], visit: &mut Visit<'_>) {
    for fact in facts {
        visit(&format!("roles.{}.fact", fact.role), &mut fact.fact);
    }
}

fn application(name: &str, question: &mut Application, visit: &mut Visit<'_>) {
    visit(&format!("{name}.ask"), &mut question.ask);
    for (at, Answer { text, rationale, right: _ }) in question.options.iter_mut().enumerate() {
        visit(&format!("{name}.options.{}.text", at + 1), text);
        visit(&format!("{name}.options.{}.rationale", at + 1), rationale);
    }
}

fn debrief(debrief: &mut Debrief, visit: &mut Visit<'_>) {
    list("debrief.takeaways", &mut debrief.takeaways, visit);
    visit("debrief.story", &mut debrief.story);
    for (at, step) in debrief.hot_wash.iter_mut().enumerate() {
        visit(&format!("debrief.hot_wash.{}.say", at + 1), &mut step.say);
    }
    list("debrief.checklist", &mut debrief.checklist, visit);
    for (at, question) in debrief.questions.iter_mut().enumerate() {
        visit(&format!("debrief.questions.{}.ask", at + 1), &mut question.ask);
        visit(&format!("debrief.questions.{}.listen_for", at + 1), &mut question.listen_for);
    }
}

fn block(name: &str, block: &mut Block, visit: &mut Visit<'_>) {
    match block {
        Block::Heading(text) | Block::Text(text) | Block::Warning(text) => visit(name, text),
        Block::Points(items) | Block::Steps(items) => list(name, items, visit),
        Block::Code(_) => {}
        Block::Lines(lines) => {
            for (at, line) in lines.iter_mut().enumerate() {
                visit(&format!("{name}.{}.action", at + 1), &mut line.action);
                if let Some(milestone) = &mut line.milestone {
                    visit(&format!("{name}.{}.milestone", at + 1), milestone);
                }
            }
        }
        Block::Spot { lines } => {
            for (at, line) in lines.iter_mut().enumerate() {
                if let Some(trap) = &mut line.trap {
                    visit(&format!("{name}.{}.trap", at + 1), trap);
                }
            }
        }
    }
}

/// Whether a text belongs to the long pages of the library: a story or a narrated segment.
pub(super) fn is_long(name: &str) -> bool {
    name == "debrief.story" || name.starts_with("segment.")
}
