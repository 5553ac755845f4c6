//! What somebody decided, one fact a decision: the one list that all three dialects are written from.

use crate::packs::{Pack, Scenario};
use crate::rules::log::{Entry, Record};
use crate::rules::{Answer, Asked, Event, Names, Stage};
use crate::sim::Session;
use crate::text::Text;
use crate::text::log::sentence;

/// What kind of decision it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// A procedure was used; what came of it is known.
    Investigation,
    /// A consultant was called.
    Consultation,
    /// The turn was passed.
    Pass,
    /// An inject's choice was answered.
    InjectChoice,
    /// The plan of mitigation was finished.
    Plan,
    /// An application question was answered or skipped.
    Question,
}

impl FactKind {
    /// Its name, as it stands in ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Investigation => "investigation",
            Self::Consultation => "consultation",
            Self::Pass => "pass",
            Self::InjectChoice => "inject-choice",
            Self::Plan => "plan",
            Self::Question => "question",
        }
    }
}

/// Whether there was a right answer. A decision has none: what it was worth is in the decision score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// There is no right or wrong one.
    Neutral,
    /// It was right.
    Correct,
    /// It was wrong.
    Incorrect,
}

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The entry of the log that it begins with.
    pub seq: u64,
    /// Which scenario.
    pub scenario: String,
    /// What it decided about, an id without the attempt: the same for everybody who comes to it.
    pub about: String,
    /// What kind.
    pub kind: FactKind,
    /// When, in milliseconds since the Unix epoch.
    pub at_ms: u64,
    /// How long it took, in milliseconds: since the decision before it, or since the question was shown.
    pub took_ms: u64,
    /// What was chosen, as slugs; several for a plan, none for a skipped question.
    pub response: Vec<String>,
    /// What could have been chosen, as slugs; empty where that is the whole hand.
    pub options: Vec<String>,
    /// The right answer, where there is one.
    pub right: Option<String>,
    /// Whether it was right.
    pub verdict: Verdict,
    /// What came of an investigation, as slugs: `failed`, `no-match`, or the stages it turned up.
    pub outcome: Vec<String>,
    /// Which of the scenario's objectives it is about, counted from 1; the whole scenario where none.
    pub objective: Option<u8>,
    /// What happened, in a sentence or two.
    pub words: String,
}

/// Every decision of a session that is whole: an investigation whose die has not fallen is none yet.
pub fn facts(text: &Text, pack: &Pack, scenario: &Scenario, session: &Session) -> Vec<Fact> {
    let entries: Vec<&Entry> = session.surviving_and_answers();
    let mut all = Vec::new();
    let mut before_ms = session.header().started_ms;
    for (at, entry) in entries.iter().enumerate() {
        let from = Telling { text, pack, scenario, session, rest: &entries[at..] };
        let fact = match &entry.record {
            Record::Event(event) => from.decision(entry, event),
            Record::Answered(answer) => Some(from.question(entry, answer)),
            Record::Undone { .. } => None,
        };
        let Some(mut fact) = fact else { continue };
        if fact.kind != FactKind::Question {
            fact.took_ms = entry.at_ms.saturating_sub(before_ms);
        }
        before_ms = entry.at_ms;
        all.push(fact);
    }
    all
}

struct Telling<'a> {
    text: &'a Text,
    pack: &'a Pack,
    scenario: &'a Scenario,
    session: &'a Session,
    /// This entry and those behind it.
    rest: &'a [&'a Entry],
}

impl Telling<'_> {
    fn decision(&self, entry: &Entry, event: &Event) -> Option<Fact> {
        let names = self.session.names();
        let slug = |slug: Option<&str>| slug.map(str::to_owned);
        let turn = || format!("turn-{}", self.turn());
        match event {
            Event::Chosen { procedure, testing: _ } => {
                let (outcome, words) = self.outcome()?;
                let mut fact = self.fact(entry, FactKind::Investigation, turn());
                fact.response = slug(procedure.slug(names)).into_iter().collect();
                fact.words = format!("{} {words}", self.say(event));
                fact.outcome = outcome;
                Some(fact)
            }
            Event::Consulted { consultant } => {
                let mut fact = self.fact(entry, FactKind::Consultation, turn());
                fact.response = slug(consultant.slug(names)).into_iter().collect();
                Some(fact)
            }
            Event::Passed { .. } => {
                let mut fact = self.fact(entry, FactKind::Pass, turn());
                fact.response = vec!["pass".to_owned()];
                Some(fact)
            }
            Event::OptionChosen { inject, option, .. } => {
                let about = format!("{}-{}", turn(), inject.slug(names)?);
                let mut fact = self.fact(entry, FactKind::InjectChoice, about);
                fact.response = vec![format!("option-{}", option + 1)];
                Some(fact)
            }
            Event::PlanCommitted { .. } => {
                let mut fact = self.fact(entry, FactKind::Plan, "plan".to_owned());
                let view = self.session.view(self.session.team());
                let adopted = view.mitigations.iter().filter(|card| card.adopted);
                fact.response = adopted.filter_map(|card| slug(card.mitigation.slug(names))).collect();
                Some(fact)
            }
            _ => None,
        }
    }

    /// What the die brought; nothing while it has not fallen.
    fn outcome(&self) -> Option<(Vec<String>, String)> {
        let events = || {
            self.rest.iter().skip(1).map_while(|entry| match &entry.record {
                Record::Event(Event::TurnEnded { .. } | Event::InvestigationEnded { .. }) => None,
                Record::Event(event) => Some(event),
                Record::Answered(_) | Record::Undone { .. } => None,
            })
        };
        events().find(|event| matches!(event, Event::Rolled { .. }))?;
        let mut outcome = Vec::new();
        let mut words: Vec<String> = Vec::new();
        for event in events() {
            match event {
                Event::Failed { .. } => outcome.push("failed".to_owned()),
                Event::NoMatch { .. } => outcome.push("no-match".to_owned()),
                Event::Revealed { stage, .. } => outcome.push(stage_slug(*stage).to_owned()),
                Event::Rolled { .. } => {}
                _ => continue,
            }
            words.push(self.say(event));
        }
        Some((outcome, words.join(" ")))
    }

    fn question(&self, entry: &Entry, answer: &Answer) -> Fact {
        let time = match answer.when {
            Asked::Before => "before",
            Asked::After => "after",
        };
        let mut fact = self.fact(entry, FactKind::Question, format!("question-{}-{time}", answer.pair + 1));
        fact.took_ms = answer.took_ms;
        let learned = self.session.learned();
        let same = |one: &&crate::scoring::AskedQuestion| (one.when, one.pair) == (answer.when, answer.pair);
        if let Some(asked) = learned.questions().iter().find(same) {
            fact.objective = Some(asked.objective);
            fact.options = (0..asked.options).map(letter).collect();
            fact.right = Some(letter(asked.right));
            fact.verdict = match asked.correct() {
                Some(true) => Verdict::Correct,
                Some(false) => Verdict::Incorrect,
                None => Verdict::Neutral,
            };
        }
        fact.response = answer.chosen.map(letter).into_iter().collect();
        let key = self.session.header().questions.get(usize::from(answer.pair));
        let asked = key.and_then(|key| self.scenario.question(answer.when, answer.pair, key.of(answer.when)));
        fact.words = asked.map(|question| question.ask.clone()).unwrap_or_default();
        fact
    }

    fn fact(&self, entry: &Entry, kind: FactKind, about: String) -> Fact {
        let words = match &entry.record {
            Record::Event(event) => self.say(event),
            Record::Answered(_) | Record::Undone { .. } => String::new(),
        };
        Fact {
            seq: entry.seq,
            scenario: self.session.header().scenario.clone(),
            about,
            kind,
            at_ms: entry.at_ms,
            took_ms: 0,
            response: Vec::new(),
            options: Vec::new(),
            right: None,
            verdict: Verdict::Neutral,
            outcome: Vec::new(),
            objective: None,
            words,
        }
    }

    /// The turn on which it was decided: the one that the next end of a turn ends.
    fn turn(&self) -> u64 {
        let seq = self.rest.first().map_or(0, |entry| entry.seq);
        let ended = self.session.surviving().take_while(|entry| entry.seq < seq);
        let last = ended.filter_map(|entry| match &entry.record {
            Record::Event(Event::TurnEnded { next }) => Some(u64::from(*next)),
            _ => None,
        });
        last.last().unwrap_or(1)
    }

    fn say(&self, event: &Event) -> String {
        let names: &Names = self.session.names();
        sentence(self.text, self.pack, names, event)
    }
}

/// An option of a question as one letter: what SCORM 1.2 takes as a choice.
fn letter(option: u8) -> String {
    char::from(b'a' + option.min(25)).to_string()
}

/// A stage as a slug.
pub fn stage_slug(stage: Stage) -> &'static str {
    match stage {
        Stage::InitialCompromise => "initial-compromise",
        Stage::PivotEscalate => "pivot-escalate",
        Stage::Persistence => "persistence",
        Stage::ExfiltrationImpact => "exfiltration-impact",
    }
}
