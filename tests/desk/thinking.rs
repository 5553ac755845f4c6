//! Thinking in slices: no frame is held up, everything comes to an end, and then nothing is drawn.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use breach_rounds::app::desk::thinking::{SLICE, Slices, Thinking, Thought};
use breach_rounds::app::screens::how_to::Practice;
use breach_rounds::rules::Action;
use breach_rounds::sim::{Belief, Limits, Rated, Solver, analyse};

use crate::stage::imaging;

/// Work of so many steps, of so much time each, by a clock that only the work moves.
struct Load {
    now: Rc<Cell<Duration>>,
    left: u64,
    step: Duration,
}

impl Load {
    fn new(steps: u64, step: Duration) -> (Self, Box<dyn Fn() -> Duration>) {
        let now = Rc::new(Cell::new(Duration::ZERO));
        let clock = Rc::clone(&now);
        (Self { now, left: steps, step }, Box::new(move || clock.get()))
    }

    fn work(&mut self, steps: u32) -> Result<Option<()>, ()> {
        let done = u64::from(steps).min(self.left);
        self.left -= done;
        self.now.set(self.now.get() + self.step * u32::try_from(done).unwrap());
        Ok((self.left == 0).then_some(()))
    }
}

#[test]
fn no_frame_works_much_longer_than_its_slice_however_fast_the_machine() {
    for step in [Duration::from_nanos(50), Duration::from_micros(3), Duration::from_micros(200)] {
        let whole = Duration::from_millis(200);
        let (mut load, clock) = Load::new((whole.as_nanos() / step.as_nanos()) as u64, step);
        let mut slices = Slices::new(SLICE, clock);
        let mut frames: u128 = 0;
        loop {
            slices.begin();
            let found = slices.run(|steps| load.work(steps)).unwrap();
            // The last portion may overrun, and the very first one is a guess.
            let most = SLICE + Duration::from_millis(2).max(step * 16);
            assert!(slices.spent() <= most, "{step:?}: {:?} in frame {frames}", slices.spent());
            frames += 1;
            if found.is_some() {
                break;
            }
        }
        let fewest = whole.as_millis() / (2 * SLICE.as_millis());
        assert!((fewest..=2 * whole.as_millis() / SLICE.as_millis()).contains(&frames), "{step:?}: {frames}");
    }
}

#[test]
fn what_is_small_is_answered_in_the_frame_that_asked() {
    let (mut load, clock) = Load::new(1000, Duration::from_micros(2));
    let mut slices = Slices::new(SLICE, clock);
    slices.begin();
    assert_eq!(slices.run(|steps| load.work(steps)), Ok(Some(())));
}

#[test]
fn a_clock_that_stands_still_holds_up_nothing() {
    let (mut load, clock) = Load::new(1 << 22, Duration::ZERO);
    let mut slices = Slices::new(SLICE, clock);
    slices.begin();
    assert_eq!(slices.run(|steps| load.work(steps)), Ok(Some(())));
}

/// A position small enough for any build, and what it is worth.
fn position() -> (Belief, Rated) {
    let practice = Practice::new(imaging()).expect("the pack has the cards of the practice");
    let session = practice.session();
    let belief = Belief::of(&session.view(session.team())).unwrap();
    let rated = Solver::new(Limits::platform()).rate(&belief).unwrap();
    (belief, rated)
}

#[test]
fn frame_by_frame_comes_to_the_same_as_at_once() {
    let (belief, rated) = position();
    for slice in [Duration::ZERO, SLICE] {
        let mut thinking = Thinking::new(slice);
        let mut frames = 0;
        loop {
            thinking.begin();
            let done = match thinking.rate(&belief) {
                Thought::Done(found) => {
                    assert_eq!(*found, rated);
                    true
                }
                Thought::Working => false,
                Thought::Impossible(why) => panic!("{why:?}"),
            };
            assert_eq!(thinking.end().goes_on, !done, "another frame exactly while it works");
            if done {
                break;
            }
            frames += 1;
            assert!(frames < 100_000, "it never ends");
        }
        // Asked again it is known, and nothing works.
        thinking.begin();
        assert!(matches!(thinking.rate(&belief), Thought::Done(_)));
        assert!(thinking.end().took.is_zero());
    }
}

#[test]
fn a_session_is_analysed_anew_only_when_it_went_on() {
    let mut session = Practice::new(imaging()).expect("the pack has the cards").session().clone();
    let mut thinking = Thinking::new(SLICE);
    for _ in 0..2 {
        let known = analyse(&session, &mut Solver::new(Limits::platform())).unwrap();
        for again in [false, true] {
            let found = loop {
                thinking.begin();
                match thinking.analyse(&session) {
                    Thought::Done(found) => break found.clone(),
                    Thought::Working => {}
                    Thought::Impossible(why) => panic!("{why:?}"),
                }
            };
            assert_eq!(found, known);
            assert!(!again || thinking.end().took.is_zero(), "known things are not worked on");
        }
        session.act(session.team(), Action::Pass { expired: false }, 0).unwrap();
    }
}

#[test]
fn what_nobody_asks_for_any_more_is_not_worked_on() {
    let (belief, _) = position();
    let mut thinking = Thinking::new(Duration::ZERO);
    thinking.begin();
    thinking.rate(&belief);
    thinking.begin();
    let worked = thinking.end();
    assert!(!worked.goes_on && worked.took.is_zero());
}
