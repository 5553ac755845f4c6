//! A segment as it is shown, without a screen: which slide, what is read aloud, how long a pause lasts.

use crate::app::host::Speech;
use crate::report::library::SlideCue;

/// Where a segment stands. Nothing in it starts by itself but what follows from what was started.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Player {
    at: usize,
    reading: bool,
    failed: bool,
    /// The pause that is counted: when it ends, in seconds of the screen's clock, and how long it is.
    ends: Option<(f64, usize)>,
}

/// What the platform's voice is asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Read what is said to this slide, from 0.
    Speak(usize),
    /// Be silent.
    Hush,
}

impl Player {
    /// The slide that is shown, from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether the segment is being read aloud, pauses included.
    pub fn is_reading(&self) -> bool {
        self.reading
    }

    /// Whether the voice broke off.
    pub fn has_failed(&self) -> bool {
        self.failed
    }

    /// What is left of the pause in whole seconds, while one is counted.
    pub fn left(&self, now: f64) -> Option<usize> {
        self.ends.map(|(ends, seconds)| ((ends - now).max(0.0).ceil() as usize).min(seconds))
    }

    /// Shows another slide of `count`; whoever is being read to goes on there.
    pub fn go(&mut self, to: usize, count: usize) -> Option<Step> {
        self.at = to.min(count.saturating_sub(1));
        self.ends = None;
        self.reading.then_some(Step::Speak(self.at))
    }

    /// Begins to read aloud, at the slide that is shown.
    pub fn read(&mut self) -> Step {
        *self = Self { at: self.at, reading: true, ..Self::default() };
        Step::Speak(self.at)
    }

    /// Stops reading aloud.
    pub fn stop(&mut self) -> Step {
        (self.reading, self.ends) = (false, None);
        Step::Hush
    }

    /// Begins to count the pause of a slide.
    pub fn pause(&mut self, seconds: usize, now: f64) {
        self.ends = Some((now + seconds as f64, seconds));
    }

    /// Ends the pause early; whoever is being read to goes on with the next slide.
    pub fn skip(&mut self, slides: &[SlideCue]) -> Option<Step> {
        self.ends = None;
        if self.reading { self.next(slides) } else { None }
    }

    /// Goes on, if it is time: once a frame.
    pub fn tick(&mut self, now: f64, speech: Speech, slides: &[SlideCue]) -> Option<Step> {
        // Another version of the pack may have fewer slides.
        self.at = self.at.min(slides.len().saturating_sub(1));
        if let Some((ends, _)) = self.ends {
            return if now >= ends { self.skip(slides) } else { None };
        }
        if !self.reading {
            return None;
        }
        match speech {
            Speech::Speaking => None,
            Speech::Absent | Speech::Failed => {
                (self.reading, self.failed) = (false, true);
                None
            }
            Speech::Idle => match slides.get(self.at).and_then(|slide| slide.pause.as_ref()) {
                Some(pause) => {
                    self.pause(pause.seconds, now);
                    None
                }
                None => self.next(slides),
            },
        }
    }

    /// The next slide is read; after the last one it is silent.
    fn next(&mut self, slides: &[SlideCue]) -> Option<Step> {
        if self.at + 1 < slides.len() {
            return self.go(self.at + 1, slides.len());
        }
        self.reading = false;
        None
    }
}
