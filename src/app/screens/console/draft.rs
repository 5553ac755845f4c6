//! What is being written down: a note, a line of the hot wash, a corrective action.

use crate::exercise::evaluation::{CorrectiveAction, HotWashItem, HotWashKind, ObserverNote, Rating, Source};
use crate::exercise::room::Record;
use crate::packs::day;

/// A note.
#[derive(Debug, Clone, Default)]
pub(super) struct NoteDraft {
    pub team: Option<u8>,
    pub objective: Option<u8>,
    pub rating: Option<Rating>,
    pub text: String,
}

/// A line of the hot wash.
#[derive(Debug, Clone)]
pub(super) struct WashDraft {
    pub kind: HotWashKind,
    pub team: Option<u8>,
    pub capability: String,
    pub text: String,
    pub source: Source,
}

impl Default for WashDraft {
    fn default() -> Self {
        Self {
            kind: HotWashKind::Strength,
            team: None,
            capability: String::new(),
            text: String::new(),
            source: Source::Entered,
        }
    }
}

/// A corrective action.
#[derive(Debug, Clone, Default)]
pub(super) struct ActionDraft {
    pub team: Option<u8>,
    pub capability: String,
    pub issue: String,
    pub action: String,
    pub owner: String,
    pub start: String,
    pub end: String,
    pub top: bool,
    pub source: Source,
}

impl NoteDraft {
    /// The note, once it says something.
    pub fn record(&self, at_ms: u64) -> Option<Record> {
        let text = self.text.trim().to_owned();
        let Self { team, objective, rating, .. } = *self;
        // A rating is of an objective.
        let rating = rating.filter(|_| objective.is_some());
        let says = !text.is_empty() || rating.is_some();
        says.then_some(Record::Note(ObserverNote { at_ms, team, objective, rating, text }))
    }
}

impl WashDraft {
    /// The line, once it says something.
    pub fn record(&self) -> Option<Record> {
        let (text, capability) = (self.text.trim().to_owned(), self.capability.trim().to_owned());
        (!text.is_empty()).then(|| {
            Record::HotWash(HotWashItem {
                kind: self.kind,
                team: self.team,
                capability,
                text,
                source: self.source.clone(),
            })
        })
    }
}

impl ActionDraft {
    /// Whether both days are days or left out, and in order.
    pub fn days_hold(&self) -> bool {
        let (start, end) = (self.start.trim(), self.end.trim());
        let holds = |typed: &str| typed.is_empty() || day(typed).is_some();
        holds(start) && holds(end) && (start.is_empty() || end.is_empty() || start <= end)
    }

    /// The action, once it says what is done and its days hold.
    pub fn record(&self) -> Option<Record> {
        let trimmed = |text: &str| text.trim().to_owned();
        let named = |text: &str| Some(trimmed(text)).filter(|day| !day.is_empty());
        let action = trimmed(&self.action);
        (!action.is_empty() && self.days_hold()).then(|| {
            Record::Corrective(CorrectiveAction {
                capability: trimmed(&self.capability),
                issue: trimmed(&self.issue),
                action,
                owner: trimmed(&self.owner),
                start: named(&self.start),
                end: named(&self.end),
                source: self.source.clone(),
                team: self.team,
                top: self.top,
            })
        })
    }
}

impl From<&ObserverNote> for NoteDraft {
    fn from(note: &ObserverNote) -> Self {
        Self { team: note.team, objective: note.objective, rating: note.rating, text: note.text.clone() }
    }
}

impl From<&HotWashItem> for WashDraft {
    fn from(item: &HotWashItem) -> Self {
        Self {
            kind: item.kind,
            team: item.team,
            capability: item.capability.clone(),
            text: item.text.clone(),
            source: item.source.clone(),
        }
    }
}

impl From<&CorrectiveAction> for ActionDraft {
    fn from(action: &CorrectiveAction) -> Self {
        Self {
            team: action.team,
            capability: action.capability.clone(),
            issue: action.issue.clone(),
            action: action.action.clone(),
            owner: action.owner.clone(),
            start: action.start.clone().unwrap_or_default(),
            end: action.end.clone().unwrap_or_default(),
            top: action.top,
            source: action.source.clone(),
        }
    }
}
