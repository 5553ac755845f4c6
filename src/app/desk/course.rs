//! Within a learning-management system: what is played there, and what it is told.

use std::collections::BTreeMap;

use super::Desk;
use super::keys::{self, COURSE};
use super::notices::Tone;
use super::play::{Play, Solo};
use super::thinking::Thought;
use crate::app::command::{Command, CourseCommand, Go, StartCommand};
use crate::app::host::{Launch, LmsState};
use crate::lms::{
    Attempt, Course, Fact, Kept, Mastery, Progress, Standing, Telling, facts, keep, report, resume,
};
use crate::scoring::Score;
use crate::sim::Session;

/// What a package was launched for, and how far it is.
pub(super) struct Enrolled {
    /// What is played.
    pub course: Course,
    /// The thresholds in force.
    pub mastery: Mastery,
    /// How far it is.
    pub progress: Progress,
    /// The learner's name, for the certificate alone.
    pub learner: Option<String>,
    /// The languages that the learner prefers, says the LMS, and then the package's own, by tag.
    pub languages: Vec<String>,
    looks_only: bool,
    offset_min: i32,
    /// Whether the progress counts the running play.
    counted: bool,
    /// Of each play, by its header: how many of its decisions the LMS was told.
    told: BTreeMap<String, usize>,
    /// What was last said of the LMS.
    said: Option<LmsState>,
    /// What the LMS kept, until the pack is there from which it is worked out again.
    waiting: Option<Option<String>>,
}

impl Enrolled {
    fn new(launch: Launch, course: Course) -> Self {
        let decision = launch.mastery.unwrap_or(course.mastery.decision);
        Self {
            mastery: Mastery { decision, ..course.mastery },
            progress: Progress::new(&course),
            languages: launch.languages.into_iter().chain([course.language.clone()]).collect(),
            course,
            learner: launch.learner.filter(|name| !name.trim().is_empty()),
            looks_only: launch.looks_only,
            offset_min: launch.offset_min,
            counted: false,
            told: BTreeMap::new(),
            said: None,
            waiting: None,
        }
    }

    /// What the course comes to so far.
    pub fn standing(&self) -> Standing {
        self.progress.standing(&self.course, self.mastery)
    }
}

impl Desk {
    /// The name that a learning-management system says the learner has: for the certificate.
    pub fn learner(&self) -> Option<&str> {
        self.enrolled.as_ref()?.learner.as_deref()
    }

    /// Takes up what the LMS launched us for, and goes on where it was left. Whether there is an LMS.
    pub(super) fn enrol(&mut self) -> bool {
        let Some(mut launch) = self.host.launch() else { return false };
        let Some(course) = Course::read(&launch.course) else { return false };
        // Opened by itself, a package remembers for itself; else the LMS's word is the one that counts.
        let alone = self.host.lms() == LmsState::Absent;
        let suspended = launch.suspended.take().filter(|text| !text.is_empty());
        let suspended = suspended.or_else(|| alone.then(|| self.host.load(COURSE)).flatten());
        let mut enrolled = Enrolled::new(launch, course);
        enrolled.waiting = Some(suspended);
        self.enrolled = Some(Box::new(enrolled));
        self.resume_course();
        true
    }

    /// Goes on where the course was left, as soon as its pack is there.
    pub(super) fn resume_course(&mut self) {
        let Some(enrolled) = &mut self.enrolled else { return };
        if self.library.pack(&enrolled.course.pack).is_none() {
            return;
        }
        let Some(suspended) = enrolled.waiting.take() else { return };
        let found = suspended.map(|text| resume(&enrolled.course, &self.library, &text));
        let (kept, lost) = match found {
            None => (None, false),
            Some(Err(_)) => (None, true),
            Some(Ok((progress, running))) => {
                enrolled.progress = progress;
                let lost = running.is_err();
                (running.ok().flatten(), lost)
            }
        };
        if lost {
            let text = self.text.t("lms-lost");
            self.notices.add("lms lost", Tone::Problem, text);
        }
        if let Some((session, counted)) = kept {
            self.take_up_suspended(session, counted);
        }
        self.tell_course();
    }

    /// Goes on with what the LMS kept, or with what this device knows beyond it.
    fn take_up_suspended(&mut self, session: Session, counted: bool) {
        let log = session.to_jsonl();
        let here = self.host.keys().into_iter().filter(|key| keys::is_session(key)).find_map(|key| {
            let text = self.host.load(&key)?;
            let longer = text.starts_with(&log);
            let read = Session::read(&text, &key).ok().filter(|_| longer)?;
            Some((keys::session_id(&key).to_owned(), read.0))
        });
        let told = self.facts(&session).len();
        let (id, further) = here.unwrap_or_else(|| {
            (keys::new_id(session.header().started_ms, session.header().seed), session.clone())
        });
        if let Some(enrolled) = &mut self.enrolled {
            enrolled.counted = counted;
            enrolled.told.insert(session.header_line().to_owned(), told);
        }
        self.play = Some(Play::Solo(Box::new(Solo::new(id, further))));
        let read = self.play.as_ref().map(Play::read).unwrap_or_default();
        self.locals.new_play(&read);
        self.keep_play();
    }

    /// Another play runs: nothing of it was counted.
    pub(super) fn course_of_new_play(&mut self) {
        if let Some(enrolled) = &mut self.enrolled {
            enrolled.counted = false;
        }
    }

    fn facts(&self, session: &Session) -> Vec<Fact> {
        let header = session.header();
        let found = self.library.pack(&header.pack);
        let found = found.and_then(|pack| Some((pack, pack.scenario(&header.scenario)?)));
        found.map(|(pack, scenario)| facts(&self.text, pack, scenario, session)).unwrap_or_default()
    }

    /// The play, if it is one of the course.
    fn played_in_course(&self) -> Option<&Solo> {
        let (Some(Play::Solo(solo)), Some(enrolled)) = (&self.play, &self.enrolled) else { return None };
        let header = solo.session.header();
        enrolled.course.holds(&header.pack, &header.scenario).then_some(solo)
    }

    /// Tells the LMS what it does not know yet, and has it keep where the play stands.
    pub(super) fn tell_course(&mut self) {
        let Some(enrolled) = &self.enrolled else { return };
        if enrolled.looks_only || enrolled.waiting.is_some() {
            return;
        }
        let course = &enrolled.course;
        let session = self.played_in_course().map(|solo| &solo.session);
        let running = session.map(|session| (session, enrolled.counted));
        let Some(pack) = self.library.pack(&course.pack) else { return };
        let kept = keep(course, &self.library, &enrolled.progress, running, course.kind.most_kept());
        let all = session.map(|session| self.facts(session)).unwrap_or_default();
        let line = session.map(|session| session.header_line().to_owned()).unwrap_or_default();
        let scenario = session.map(|session| session.header().scenario.as_str());
        let part = scenario.and_then(|scenario| course.place(scenario)).unwrap_or(0);
        let attempt = u16::from(enrolled.progress.attempts(part)) + u16::from(!enrolled.counted);
        let known = enrolled.told.get(&line).copied().unwrap_or(0);
        let count = all.len();
        let fresh: Vec<(u16, Fact)> = all.into_iter().skip(known).map(|fact| (attempt, fact)).collect();
        let report = report(&Telling {
            course,
            pack,
            text: &self.text,
            mastery: enrolled.mastery,
            progress: &enrolled.progress,
            facts: &fresh,
            suspend: kept.text.as_deref(),
            offset_min: enrolled.offset_min,
        });
        if let Some(enrolled) = &mut self.enrolled {
            enrolled.told.insert(line, count);
        }
        // Strings alone: nothing that JSON could refuse.
        self.host.tell_lms(&serde_json::to_string(&report).unwrap_or_default());
        self.keep_course(&kept);
    }

    /// Keeps here what the LMS was told to keep, and says so when that was not all.
    fn keep_course(&mut self, kept: &Kept) {
        if let Some(text) = &kept.text {
            // The play itself is kept by its log; without this only a package without an LMS begins anew.
            let _ = self.host.save(COURSE, text);
        }
        if kept.all {
            self.notices.settle("lms size");
        } else {
            let text = self.text.t("lms-too-long");
            self.notices.add("lms size", Tone::Problem, text);
        }
    }

    /// Once a frame: counts a play that is over as soon as its worth is known, and says whether the LMS
    /// listens. Whether there is something new to show.
    pub(super) fn tend_course(&mut self) -> bool {
        let said = self.say_whether_lms_listens();
        let Some(attempt) = self.finished_attempt() else { return said };
        let Some(Play::Solo(solo)) = &self.play else { return said };
        let scenario = solo.session.header().scenario.clone();
        let Some(enrolled) = &mut self.enrolled else { return said };
        let Some(part) = enrolled.course.place(&scenario) else { return said };
        enrolled.progress.add(part, attempt, enrolled.mastery);
        enrolled.counted = true;
        self.tell_course();
        true
    }

    /// What the running play came to, if it is over, known, and not counted yet.
    fn finished_attempt(&mut self) -> Option<Attempt> {
        if self.enrolled.as_ref().is_none_or(|enrolled| enrolled.counted || enrolled.looks_only) {
            return None;
        }
        let solo = self.played_in_course()?;
        let points: Score = solo.reading.score.clone()?;
        // Before the questions are answered it need not be known.
        Attempt::of(&solo.session, &points)?;
        let (Some(Play::Solo(solo)), thinking) = (&self.play, &mut self.thinking) else { return None };
        let score = match thinking.analyse(&solo.session) {
            Thought::Working => return None,
            Thought::Done(analysis) => points.with_analysis(analysis.clone()),
            Thought::Impossible(_) => points,
        };
        Attempt::of(&solo.session, &score)
    }

    /// Whether that changed.
    fn say_whether_lms_listens(&mut self) -> bool {
        let state = self.host.lms();
        let Some(enrolled) = &mut self.enrolled else { return false };
        if enrolled.said == Some(state) {
            return false;
        }
        enrolled.said = Some(state);
        let looks_only = enrolled.looks_only;
        match state {
            LmsState::Listens if looks_only => {
                let text = self.text.t("lms-looks-only");
                self.notices.add("lms", Tone::Info, text);
            }
            LmsState::Listens => self.notices.settle("lms"),
            LmsState::Absent => {
                let text = self.text.t("lms-absent");
                self.notices.add("lms", Tone::Problem, text);
            }
            LmsState::Silent => {
                let text = self.text.t("lms-silent");
                let again = (self.text.t("lms-retry"), Command::Course(CourseCommand::Retry));
                self.notices.add("lms", Tone::Problem, text).actions = vec![again];
            }
            LmsState::Left => {
                let text = self.text.t("lms-left");
                self.notices.add("lms", Tone::Info, text);
            }
        }
        true
    }

    /// Carries out a wish within a learning-management system.
    pub(super) fn course_command(&mut self, command: CourseCommand) {
        match command {
            CourseCommand::Retry => self.host.retry_lms(),
            CourseCommand::Leave => {
                self.tell_course();
                self.host.leave_lms();
            }
        }
    }

    /// Whether a wish leads to something that the package does not play.
    pub(super) fn leads_out_of_course(&self, go: &Go) -> bool {
        let Some(enrolled) = &self.enrolled else { return false };
        match go {
            Go::Scenario { pack, scenario } => !enrolled.course.holds(pack, scenario),
            Go::HotSeatSetup { .. } | Go::Resume | Go::Join | Go::Online | Go::Found | Go::Facilitator => {
                true
            }
            Go::Home
            | Go::Back
            | Go::HowTo
            | Go::Play
            | Go::Briefing
            | Go::Guide(_)
            | Go::Library
            | Go::Page(_)
            | Go::Settings
            | Go::About
            | Go::Record
            | Go::Due
            | Go::Certificate(_)
            | Go::PackErrors => false,
        }
    }

    /// Whether something would be begun that the package does not play.
    pub(super) fn starts_out_of_course(&self, command: &StartCommand) -> bool {
        let Some(enrolled) = &self.enrolled else { return false };
        match command {
            StartCommand::Solo { pack, scenario, .. } => !enrolled.course.holds(pack, scenario),
            StartCommand::HotSeat(_) => true,
        }
    }

    /// Whether the learner has finished this scenario in the course, on whichever device.
    pub(super) fn enrolled_has_played(&self, scenario: &str) -> bool {
        self.enrolled.as_ref().is_some_and(|enrolled| {
            enrolled.course.place(scenario).is_some_and(|part| enrolled.progress.attempts(part) > 0)
        })
    }

    pub(super) fn say_not_in_course(&mut self) {
        let text = self.text.t("lms-not-in-course");
        self.notices.add("lms course", Tone::Info, text);
    }
}
