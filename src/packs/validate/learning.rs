//! What is learned around the play: questions, hot wash, segment, library, glossary, paths.

use std::collections::BTreeMap;

use crate::packs::cards::{Application, Block, ChecklistLine, Debrief, QuestionPair, ScenarioFile, SpotLine};
use crate::packs::date;
use crate::packs::fault::{Fault, Quantity};
use crate::packs::raw::{Deck, Entry, Raw};
use crate::packs::tree::Node;

use super::texts::Limit::{Characters, Words};
use super::texts::{HOOK, count, text, texts};
use super::within;

/// A title in the library.
const TITLE: super::texts::Limit = Characters(60);

pub(super) fn check(raw: &Raw) {
    for deck in &raw.scenarios {
        for entry in &deck.entries {
            scenario(deck, entry);
        }
    }
    for entry in &raw.random.entries {
        let minutes = entry.card.minutes;
        debrief(&raw.random, entry.node.get("debrief"), &entry.card.debrief, minutes);
    }
    documents(raw);
    glossary(raw);
}

fn scenario(deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let (card, node) = (&entry.card, &entry.node);
    if !card.topic.is_empty() {
        text(deck, node.get("topic"), &card.topic, TITLE);
    }
    if let Some(note) = &card.content_note {
        text(deck, node.get("content_note"), note, Words(40));
    }
    questions(deck, node.get("questions"), &card.questions, card.objectives.len());
    debrief(deck, node.get("debrief"), &card.debrief, card.minutes);
    segment(deck, node.get("segment"), card);
}

/// A day of review, and a hot wash that fits into a fifth of the planned time.
fn debrief<T>(deck: &Deck<T>, node: &Node, card: &Debrief, minutes: u16) {
    if let Some(day) = &card.reviewed
        && date::day(day).is_none()
    {
        deck.fault(node.get("reviewed"), Fault::BadDay);
    }
    let list = node.get("hot_wash");
    for (at, step) in card.hot_wash.iter().enumerate() {
        text(deck, list.nth(at).get("say"), &step.say, Words(60));
    }
    if !card.hot_wash.is_empty() {
        let seconds: i64 = card.hot_wash.iter().map(|step| i64::from(step.seconds)).sum();
        within(deck, list, Quantity::HotWashSeconds, seconds, 30, i64::from(minutes) * 12);
    }
}

fn questions(deck: &Deck<ScenarioFile>, list: &Node, pairs: &[QuestionPair], objectives: usize) {
    if !pairs.is_empty() {
        within(deck, list, Quantity::QuestionPairs, count(pairs.len()), 3, 3);
    }
    for (at, pair) in pairs.iter().enumerate() {
        let node = list.nth(at);
        within(deck, node.get("objective"), Quantity::Objective, pair.objective, 1, count(objectives));
        question(deck, node.get("before"), &pair.before);
        question(deck, node.get("after"), &pair.after);
    }
}

fn question(deck: &Deck<ScenarioFile>, node: &Node, question: &Application) {
    text(deck, node.get("ask"), &question.ask, Words(60));
    let options = node.get("options");
    within(deck, options, Quantity::Answers, count(question.options.len()), 3, 4);
    let right = question.options.iter().filter(|answer| answer.right).count();
    within(deck, options, Quantity::RightAnswers, count(right), 1, 1);
    for (at, answer) in question.options.iter().enumerate() {
        text(deck, options.nth(at).get("text"), &answer.text, Words(25));
        text(deck, options.nth(at).get("rationale"), &answer.rationale, Words(45));
    }
}

fn segment(deck: &Deck<ScenarioFile>, list: &Node, card: &ScenarioFile) {
    for (at, slide) in card.segment.iter().enumerate() {
        let node = list.nth(at);
        text(deck, node.get("slide"), &slide.slide, TITLE);
        // A slide is spoken in one to two minutes.
        text(deck, node.get("say"), &slide.say, Words(300));
        within(deck, node.get("points"), Quantity::SlidePoints, count(slide.points.len()), 0, 4);
        for (at, point) in slide.points.iter().enumerate() {
            text(deck, node.get("points").nth(at), point, Words(12));
        }
        if let Some(pause) = &slide.pause {
            text(deck, node.get("pause").get("ask"), &pause.ask, Words(60));
        }
    }
    if !card.segment.is_empty() {
        // Fifteen minutes, give or take what a narrator does.
        within(deck, list, Quantity::SegmentSeconds, count(card.segment_seconds()), 13 * 60, 16 * 60);
    }
}

fn documents(raw: &Raw) {
    let deck = &raw.documents;
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(deck, node.get("title"), &card.title, TITLE);
        text(deck, node.get("hook"), &card.hook, HOOK);
        if date::day(&card.reviewed).is_none() {
            deck.fault(node.get("reviewed"), Fault::BadDay);
        }
        if card.body.is_empty() {
            deck.fault(node.get("body"), Fault::EmptyList);
        }
        for (at, part) in card.body.iter().enumerate() {
            block(deck, node.get("body").nth(at), part);
        }
    }
}

fn block<T>(deck: &Deck<T>, node: &Node, block: &Block) {
    let inner = node.nth(0);
    match block {
        Block::Heading(words) => text(deck, inner, words, TITLE),
        Block::Text(words) | Block::Warning(words) => text(deck, inner, words, Words(200)),
        Block::Code(words) => text(deck, inner, words, Words(400)),
        Block::Points(items) | Block::Steps(items) => texts(deck, inner, items, Words(80)),
        Block::Lines(lines) => {
            for (at, ChecklistLine { action, milestone, .. }) in lines.iter().enumerate() {
                text(deck, inner.nth(at).get("action"), action, Words(25));
                if let Some(milestone) = milestone {
                    text(deck, inner.nth(at).get("milestone"), milestone, TITLE);
                }
            }
        }
        Block::Spot { lines } => {
            let list = node.get("lines");
            for (at, SpotLine { trap, better, .. }) in lines.iter().enumerate() {
                if let Some(trap) = trap {
                    text(deck, list.nth(at).get("trap"), trap, Words(45));
                }
                if let Some(better) = better {
                    text(deck, list.nth(at).get("better"), better, Characters(200));
                }
            }
            if !lines.iter().any(|line| line.trap.is_some()) {
                deck.fault(list, Fault::NoTrap);
            }
        }
    }
}

/// A term is explained once.
fn glossary(raw: &Raw) {
    let deck = &raw.glossary;
    let mut first: BTreeMap<String, u32> = BTreeMap::new();
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(deck, node.get("term"), &card.term, Characters(40));
        text(deck, node.get("meaning"), &card.meaning, Words(35));
        let also = card.also.iter().enumerate().map(|(at, form)| (node.get("also").nth(at), form));
        for (place, form) in std::iter::once((node.get("term"), &card.term)).chain(also) {
            let line = deck.line(place);
            if let Some(line) = first.insert(form.to_lowercase(), line) {
                deck.fault(place, Fault::DuplicateId { id: form.clone(), line });
            }
        }
    }
}
