//! What is kept of an exercise beside its teams' logs, and how both are read again.

use serde::{Deserialize, Serialize};

use crate::diag::Diagnostic;
use crate::rules::{CoachLevel, Dice, PairKey};
use crate::sim::{PolicyKind, Session};

use super::hot_seat::HotSeat;
use super::roster::Roster;

/// The version of the exercise file that this build reads and writes.
pub const EXERCISE_FORMAT: u32 = 1;

/// The small file of an exercise. What happened stands in the logs; this says who plays, and how far
/// each team has read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExerciseFile {
    /// [`EXERCISE_FORMAT`].
    pub format: u32,
    /// `exercise`, so that the file says what it is.
    pub kind: String,
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// Seed of the draw and of the room's die.
    pub seed: u64,
    /// Milliseconds since the Unix epoch.
    pub started_ms: u64,
    /// The teams' names.
    pub teams: Vec<String>,
    /// The facilitator's name, if one leads.
    pub facilitator: Option<String>,
    /// Where the room's faces come from.
    pub dice: Dice,
    /// Whether the author's chain is played.
    pub authored: bool,
    /// How much the coach may say to every team; absent when off, as in files from before the coach.
    #[serde(default, skip_serializing_if = "CoachLevel::is_off")]
    pub coach: CoachLevel,
    /// Whether every team is shown exactly that; else a team may have the coach say less.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub coach_locked: bool,
    /// The application questions that every team is asked; absent where none are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<PairKey>,
    /// Per team: the policy that plays it for practice, if no people do; absent where people play
    /// every team.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub practice: Vec<Option<PolicyKind>>,
    /// Per team, how many entries of its log it has confirmed to have read.
    pub read: Vec<usize>,
}

/// What an exercise starts from, beside the names.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// Seed of the draw and of the room's die.
    pub seed: u64,
    /// Milliseconds since the Unix epoch.
    pub started_ms: u64,
    /// Where the room's faces come from.
    pub dice: Dice,
    /// Whether the author's chain is played.
    pub authored: bool,
    /// How much the coach may say to every team.
    pub coach: CoachLevel,
    /// Whether every team is shown exactly that; else a team may have the coach say less.
    pub coach_locked: bool,
    /// The application questions that every team is asked.
    pub questions: Vec<PairKey>,
}

impl ExerciseFile {
    /// The file of an exercise that begins.
    pub fn new(plan: Plan, roster: &Roster) -> Self {
        let Plan { pack, scenario, seed, started_ms, dice, authored, coach, coach_locked, questions } = plan;
        Self {
            format: EXERCISE_FORMAT,
            kind: Self::kind(),
            pack,
            scenario,
            seed,
            started_ms,
            teams: roster.teams().to_vec(),
            facilitator: roster.facilitator().map(str::to_owned),
            dice,
            authored,
            coach,
            coach_locked,
            questions,
            practice: Vec::new(),
            read: vec![0; roster.teams().len()],
        }
    }

    /// The same, with policies in the seats of some teams.
    #[must_use]
    pub fn with_practice(mut self, practice: &[Option<PolicyKind>]) -> Self {
        let anyone = practice.iter().any(Option::is_some);
        self.practice = if anyone { practice.to_vec() } else { Vec::new() };
        self.practice.truncate(self.teams.len());
        self
    }

    /// The file as text, one line.
    pub fn to_text(&self) -> String {
        // Strings, numbers and lists of them: there is nothing in it that JSON could refuse.
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }

    /// Reads the file.
    ///
    /// # Errors
    /// One diagnostic that says what is wrong with it.
    pub fn read(text: &str, name: &str) -> Result<Self, Box<Diagnostic>> {
        #[derive(Deserialize)]
        struct Version {
            format: u32,
        }
        let bad = |why: String| {
            Box::new(
                Diagnostic::error(name, format!("this is not an exercise that can be read: {why}"))
                    .hint("the file was kept as it is; export it to look at it"),
            )
        };
        let version: Version = serde_json::from_str(text).map_err(|why| bad(why.to_string()))?;
        if version.format != EXERCISE_FORMAT {
            let what = format!(
                "the exercise was saved by another version (format {}, expected {EXERCISE_FORMAT})",
                version.format
            );
            return Err(Box::new(
                Diagnostic::error(name, what)
                    .hint("open it with the version that saved it; the file was kept as it is"),
            ));
        }
        serde_json::from_str(text).map_err(|why| bad(why.to_string()))
    }
}

impl HotSeat {
    /// Reads an exercise again: its file, and one log per team as `(file name, text)`. Warnings say
    /// what could not be kept of a truncated log.
    ///
    /// # Errors
    /// Everything that is wrong with any of the files.
    pub fn read(
        text: &str,
        name: &str,
        logs: &[(String, String)],
    ) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        let file = ExerciseFile::read(text, name).map_err(|diagnostic| vec![*diagnostic])?;
        let roster = Roster::new(&file.teams, file.facilitator.as_deref())
            .map_err(|_| vec![Diagnostic::error(name, "the teams' names were edited")])?;
        if logs.len() != roster.teams().len() || file.read.len() != logs.len() {
            let what =
                format!("{} teams were expected, {} logs were found", roster.teams().len(), logs.len());
            return Err(vec![Diagnostic::error(name, what)]);
        }
        let (mut sessions, mut warnings, mut errors) = (Vec::new(), Vec::new(), Vec::new());
        for (at, (log_name, log)) in logs.iter().enumerate() {
            match Session::read(log, log_name) {
                Ok((session, said)) => {
                    warnings.extend(said);
                    if !belongs(&session, &file, at) {
                        errors.push(Diagnostic::error(log_name, "the log is of another exercise or team"));
                    }
                    sessions.push(session);
                }
                Err(said) => errors.extend(said),
            }
        }
        if errors.is_empty() { Ok((Self::of(file, roster, sessions), warnings)) } else { Err(errors) }
    }
}

fn belongs(session: &Session, file: &ExerciseFile, team: usize) -> bool {
    let header = session.header();
    header.pack == file.pack
        && header.scenario == file.scenario
        && header.seed == file.seed
        && header.coach == file.coach
        && header.questions == file.questions
        && usize::from(header.team) == team
}
