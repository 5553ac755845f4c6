//! What was learned: three questions before the play against three parallel ones after it. Beside the
//! score and never in it.

use serde::{Deserialize, Serialize};

use crate::rules::{Answer, Asked, Draws, PairKey, Purpose, QuestionKey};

/// The order in which the options of a question are shown, as places in the author's order: the same for
/// everybody with this seed, and every order as likely as any other.
pub fn option_order(seed: u64, when: Asked, pair: u8, options: u8) -> Vec<u8> {
    let mut order: Vec<u8> = (0..options).collect();
    let ordinal = 2 * u32::from(pair) + u32::from(when == Asked::After);
    Draws::new(seed, Purpose::Questions, 0, ordinal, 0).shuffle(&mut order);
    order
}

/// One question with what became of it. It names the right option: what is asked before the play must
/// not be shown before the play is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedQuestion {
    /// Before or after.
    pub when: Asked,
    /// Which pair, from 0.
    pub pair: u8,
    /// Which of the scenario's objectives, counted from 1.
    pub objective: u8,
    /// How many options it has.
    pub options: u8,
    /// The right one, from 0, in the author's order.
    pub right: u8,
    /// The answer; none while it is open.
    pub answer: Option<Answer>,
}

impl AskedQuestion {
    /// How many options it has and which is right: by it a pack tells whether it still has the question.
    pub fn key(&self) -> QuestionKey {
        QuestionKey { options: self.options, right: self.right }
    }

    /// Whether it was answered well; none while it is open and where it was skipped.
    pub fn correct(&self) -> Option<bool> {
        Some(self.answer?.chosen? == self.right)
    }
}

/// How many of some questions were answered well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Answered well.
    pub right: usize,
    /// Answered at all.
    pub answered: usize,
    /// Asked.
    pub of: usize,
}

/// What the answers of a play come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Learned {
    questions: Vec<AskedQuestion>,
}

impl Learned {
    /// The questions of `keys` with their answers; an answer to none of them is left out, and of two to
    /// the same question the first one counts.
    pub fn new(keys: &[PairKey], answers: impl Iterator<Item = Answer>) -> Self {
        let pairs = || (0u8..=u8::MAX).zip(keys);
        let mut questions: Vec<AskedQuestion> = Asked::ALL
            .into_iter()
            .flat_map(|when| pairs().map(move |(pair, key)| (when, pair, key)))
            .map(|(when, pair, key)| AskedQuestion {
                when,
                pair,
                objective: key.objective,
                options: key.of(when).options,
                right: key.of(when).right,
                answer: None,
            })
            .collect();
        for answer in answers {
            let same = |one: &&mut AskedQuestion| (one.when, one.pair) == (answer.when, answer.pair);
            if let Some(question) = questions.iter_mut().find(same) {
                question.answer.get_or_insert(answer);
            }
        }
        Self { questions }
    }

    /// Whether this play asks nothing.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty()
    }

    /// Every question: those before in the pack's order, then those after.
    pub fn questions(&self) -> &[AskedQuestion] {
        &self.questions
    }

    /// Those of one of the two times, in the pack's order.
    pub fn asked(&self, when: Asked) -> impl Iterator<Item = &AskedQuestion> {
        self.questions.iter().filter(move |question| question.when == when)
    }

    /// The first question that is open, if any.
    pub fn next(&self, when: Asked) -> Option<&AskedQuestion> {
        self.asked(when).find(|question| question.answer.is_none())
    }

    /// How many were answered well.
    pub fn tally(&self, when: Asked) -> Tally {
        self.asked(when).fold(Tally::default(), |tally, question| Tally {
            right: tally.right + usize::from(question.correct() == Some(true)),
            answered: tally.answered + usize::from(question.correct().is_some()),
            of: tally.of + 1,
        })
    }

    /// The objectives that were asked about, ascending, each with its tally before and after.
    pub fn by_objective(&self) -> Vec<(u8, Tally, Tally)> {
        let mut objectives: Vec<u8> = self.questions.iter().map(|question| question.objective).collect();
        objectives.sort_unstable();
        objectives.dedup();
        let of = |objective: u8| {
            let mine = self.questions.iter().filter(|question| question.objective == objective);
            Self { questions: mine.copied().collect() }
        };
        let line = |objective: u8| {
            let mine = of(objective);
            (objective, mine.tally(Asked::Before), mine.tally(Asked::After))
        };
        objectives.into_iter().map(line).collect()
    }
}
