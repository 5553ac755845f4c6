//! Thinking: whatever needs the solver is worked on here, in slices, so that no frame waits for it.
//!
//! A screen asks in every frame for what it would show, and is told the answer or that it is being
//! worked on. The first asking starts the work; what was not asked for in a frame is given up, since
//! nobody waits for it any more. All questions of a frame share one slice of time, and as long as one
//! of them is open the desk asks for another frame; after that it rests.

mod slices;

use std::collections::VecDeque;
use std::time::Duration;

use crate::rules::log::Entry;
use crate::scoring::Analysis;
use crate::sim::{Analyst, Belief, Limits, Rated, Session, Solver, Unsolvable};

pub use slices::{Slices, monotonic};

/// How long one frame may work: a good third of what a frame has at 60 a second. The rest is for drawing,
/// and for what no portion can foresee: a browser compiles a function when it is first called.
pub const SLICE: Duration = Duration::from_millis(6);

/// So many answers are kept for who comes back to them: more than teams at a hot seat.
const KEPT: usize = 24;

/// What became of a question.
#[derive(Debug, PartialEq)]
pub enum Thought<'a, T> {
    /// It is being worked on: ask again in the next frame.
    Working,
    /// The answer.
    Done(&'a T),
    /// It cannot be answered exactly.
    Impossible(Unsolvable),
}

// Derived, it would ask that the answer itself can be copied.
impl<T> Clone for Thought<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Thought<'_, T> {}

/// Something that the solver finds out in several goes.
trait Job {
    type Answer;
    /// Goes on for about so many steps; the answer, once it is found.
    fn work(&mut self, solver: &mut Solver, steps: u32) -> Result<Option<Self::Answer>, Unsolvable>;
}

/// The one place that owns the solver.
pub struct Thinking {
    solver: Solver,
    slices: Slices,
    ratings: Questions<Belief, Rating>,
    analyses: Questions<Told, Analyst>,
}

impl Thinking {
    /// Nothing was asked yet; a frame works for at most about `slice`.
    pub fn new(slice: Duration) -> Self {
        Self {
            solver: Solver::new(Limits::platform()),
            slices: Slices::new(slice, monotonic()),
            ratings: Questions::default(),
            analyses: Questions::default(),
        }
    }

    /// Forgets everything: another session begins, and what was found for this one would only take
    /// memory.
    pub fn forget(&mut self) {
        self.solver = Solver::new(Limits::platform());
        self.ratings = Questions::default();
        self.analyses = Questions::default();
    }

    /// A frame begins: it has a whole slice, and what the last one did not ask for is given up.
    pub fn begin(&mut self) {
        self.slices.begin();
        self.ratings.begin();
        self.analyses.begin();
    }

    /// What every move of a position is worth: for a coach's advice, and for whoever plays the best.
    pub fn rate(&mut self, belief: &Belief) -> Thought<'_, Rated> {
        let Self { solver, slices, ratings, .. } = self;
        ratings.ask(|asked| asked == belief, || (belief.clone(), Ok(Rating(belief.clone()))), solver, slices)
    }

    /// The solver itself, for an answer that was found before and is there at once.
    pub fn solver(&mut self) -> &mut Solver {
        &mut self.solver
    }

    /// What a session came to in par, loss and luck: as far as it was played, undone entries aside.
    pub fn analyse(&mut self, session: &Session) -> Thought<'_, Analysis> {
        let Self { solver, slices, analyses, .. } = self;
        analyses.ask(|told| told.is(session), || (Told::of(session), Analyst::new(session)), solver, slices)
    }

    /// A frame ends: how long it worked, and whether another one is needed to go on.
    pub fn end(&self) -> Worked {
        Worked { took: self.slices.spent(), goes_on: self.ratings.working() || self.analyses.working() }
    }
}

/// What a frame did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worked {
    /// How long it worked.
    pub took: Duration,
    /// Whether a question is still open.
    pub goes_on: bool,
}

/// The worth of every move.
struct Rating(Belief);

impl Job for Rating {
    type Answer = Rated;

    fn work(&mut self, solver: &mut Solver, steps: u32) -> Result<Option<Rated>, Unsolvable> {
        if solver.work(&self.0, steps)? { solver.rate(&self.0).map(Some) } else { Ok(None) }
    }
}

impl Job for Analyst {
    type Answer = Analysis;

    fn work(&mut self, solver: &mut Solver, steps: u32) -> Result<Option<Analysis>, Unsolvable> {
        Analyst::work(self, solver, steps)
    }
}

/// Which session, and how much of it: each entry is chained to everything before it.
struct Told {
    header: String,
    last: Option<Entry>,
}

impl Told {
    fn of(session: &Session) -> Self {
        Self { header: session.header_line().to_owned(), last: session.entries().last().cloned() }
    }

    fn is(&self, session: &Session) -> bool {
        self.last.as_ref() == session.entries().last() && self.header == session.header_line()
    }
}

/// The questions of one kind, oldest first.
struct Questions<K, J: Job>(VecDeque<Question<K, J>>);

struct Question<K, J: Job> {
    key: K,
    state: State<J>,
    asked: bool,
}

enum State<J: Job> {
    Working(J),
    Done(J::Answer),
    Impossible(Unsolvable),
}

impl<K, J: Job> Default for Questions<K, J> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<K, J: Job> Questions<K, J> {
    fn begin(&mut self) {
        self.0.retain(|question| question.asked || !matches!(question.state, State::Working(_)));
        self.0.iter_mut().for_each(|question| question.asked = false);
    }

    fn working(&self) -> bool {
        self.0.iter().any(|question| question.asked && matches!(question.state, State::Working(_)))
    }

    fn ask(
        &mut self,
        is_this: impl Fn(&K) -> bool,
        start: impl FnOnce() -> (K, Result<J, Unsolvable>),
        solver: &mut Solver,
        slices: &mut Slices,
    ) -> Thought<'_, J::Answer> {
        let at = self.0.iter().position(|question| is_this(&question.key)).unwrap_or_else(|| {
            if self.0.len() == KEPT {
                self.0.pop_front();
            }
            let (key, job) = start();
            let state = job.map_or_else(State::Impossible, State::Working);
            self.0.push_back(Question { key, state, asked: false });
            self.0.len() - 1
        });
        let question = &mut self.0[at];
        question.asked = true;
        if let State::Working(job) = &mut question.state {
            match slices.run(|steps| job.work(solver, steps)) {
                Ok(None) => {}
                Ok(Some(answer)) => question.state = State::Done(answer),
                Err(why) => question.state = State::Impossible(why),
            }
        }
        match &question.state {
            State::Working(_) => Thought::Working,
            State::Done(answer) => Thought::Done(answer),
            State::Impossible(why) => Thought::Impossible(*why),
        }
    }
}
