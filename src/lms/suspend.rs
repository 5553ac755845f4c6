//! What an LMS keeps between two launches: how far the course is, and the running play as what was
//! done in it. Everything else of a log follows from the seed and the pack, and is worked out again, so
//! the log that comes back is the log that went, byte for byte, or it does not come back.
//!
//! A decision takes 5 or 6 bytes, so that bytes as they are, in base64's alphabet for URLs (which every
//! LMS keeps unharmed), hold some 500 decisions within the 4,096 characters of SCORM 1.2. A play has
//! under a hundred, unless somebody adopts and puts back measures for an hour. Deflate gains nothing:
//! nearly all that is left are times.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::course::Course;
use super::progress::{Attempt, Progress};
use crate::packs::{Library, Scenario};
use crate::rules::log::{Record, hash_of};
use crate::rules::{
    Action, Answer, Asked, AttackId, ChainChoice, CoachLevel, ConsultantId, Dice, Event, MitigationId,
    ProcedureId,
};
use crate::scoring::Points;
use crate::sim::{Session, Start};

/// The version of what is kept; read by this version alone.
const VERSION: u8 = 1;

/// Why a state cannot be kept by the LMS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// It is longer than the LMS takes: so many characters.
    TooLong(usize),
    /// The play does not follow from the pack: it was brought in, led, or by rules without a name.
    Foreign,
}

/// Why a kept state does not come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// It is no such state, cut off, or of another version.
    Unreadable,
    /// The pack or the rules have changed since, so that another log would follow.
    Changed,
}

/// The play that runs, if one does, with whether the progress counts it already.
pub type Running = Result<Option<(Session, bool)>, Lost>;

/// Writes down how far a course is, and the running play with whether the progress counts it already,
/// in at most `most` characters of
/// `A-Z a-z 0-9 - _`.
///
/// # Errors
/// Why it cannot be kept.
pub fn suspend(
    course: &Course,
    library: &Library,
    progress: &Progress,
    running: Option<(&Session, bool)>,
    most: usize,
) -> Result<String, NotKept> {
    let mut out = Bytes(vec![VERSION]);
    for part in &progress.parts {
        match part {
            None => out.byte(0),
            Some((count, attempt)) => {
                out.byte((*count).max(1));
                out.signed(attempt.decision.tenths().into());
                out.byte(attempt.right);
                out.byte(attempt.asked << 1 | u8::from(attempt.guided));
            }
        }
    }
    if let Some((session, counted)) = running {
        write_session(&mut out, course, library, session, counted).ok_or(NotKept::Foreign)?;
    }
    let text = URL_SAFE_NO_PAD.encode(&out.0);
    if text.len() > most { Err(NotKept::TooLong(text.len())) } else { Ok(text) }
}

/// What an LMS shall keep, and whether that is all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What it shall keep; none where what it keeps already is to stand.
    pub text: Option<String>,
    /// Whether the running play comes back from it as it is.
    pub all: bool,
}

/// What an LMS shall keep of it in at most `most` characters. Where the running play is too long, the LMS
/// keeps an earlier moment of it; once that play is counted, it keeps how far the course is without the
/// play, since nothing that was reached may be taken back.
pub fn keep(
    course: &Course,
    library: &Library,
    progress: &Progress,
    running: Option<(&Session, bool)>,
    most: usize,
) -> Kept {
    if let Ok(text) = suspend(course, library, progress, running, most) {
        return Kept { text: Some(text), all: true };
    }
    let counted = running.is_none_or(|(_, counted)| counted);
    let text = counted.then(|| suspend(course, library, progress, None, most).ok()).flatten();
    Kept { text, all: false }
}

/// Reads what [`suspend`] wrote.
///
/// # Errors
/// Why it does not come back. The progress alone comes back where only the running play is lost.
pub fn resume(course: &Course, library: &Library, text: &str) -> Result<(Progress, Running), Lost> {
    let bytes = URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| Lost::Unreadable)?;
    let mut from = Reader(&bytes);
    if from.byte() != Some(VERSION) {
        return Err(Lost::Unreadable);
    }
    let mut progress = Progress::new(course);
    for part in &mut progress.parts {
        *part = read_part(&mut from).ok_or(Lost::Unreadable)?;
    }
    let session =
        if from.0.is_empty() { Ok(None) } else { read_session(&mut from, course, library).map(Some) };
    Ok((progress, session))
}

fn read_part(from: &mut Reader<'_>) -> Option<Option<(u8, Attempt)>> {
    let count = from.byte()?;
    if count == 0 {
        return Some(None);
    }
    let decision = Points::of_tenths(i32::try_from(from.signed()?).ok()?);
    let (right, asked) = (from.byte()?, from.byte()?);
    Some(Some((count, Attempt { decision, right, asked: asked >> 1, guided: asked & 1 == 1 })))
}

/// The header's choices in one byte.
const AUTHORED: u8 = 1;
const MANUAL: u8 = 2;
const QUESTIONS: u8 = 4;
const COUNTED: u8 = 8;
/// The coach's level stands above them.
const COACH: u32 = 4;

fn write_session(
    out: &mut Bytes,
    course: &Course,
    library: &Library,
    session: &Session,
    counted: bool,
) -> Option<()> {
    let (header, begins) = (session.header(), out.0.len());
    let pack = library.pack(&header.pack).filter(|_| header.pack == course.pack)?;
    let rules = pack.rule_names().position(|name| pack.rules(name).as_ref() == Some(header.setup.rules()));
    let own = pack.scenario(&header.scenario)?.blueprint.rules == *header.setup.rules();
    out.byte(u8::try_from(course.place(&header.scenario)?).ok()?);
    // 0 is the scenario's own rule set.
    out.byte(if own { 0 } else { u8::try_from(rules? + 1).ok()? });
    let flag = |set: bool, flag: u8| if set { flag } else { 0 };
    let flags = flag(header.setup.chain == header.setup.blueprint.authored, AUTHORED)
        | flag(header.setup.dice == Dice::Manual, MANUAL)
        | flag(!header.questions.is_empty(), QUESTIONS)
        | flag(counted, COUNTED);
    let coach = CoachLevel::ALL.iter().position(|level| *level == header.coach)?;
    out.byte(flags | u8::try_from(coach << COACH).ok()?);
    out.0.extend(header.seed.to_le_bytes());
    out.unsigned(header.started_ms);
    out.check(session.header_line());
    let mut before_ms = header.started_ms;
    for entry in session.entries() {
        let Some(write) = done(&entry.record, header.setup.dice)? else { continue };
        write.iter().for_each(|&byte| out.byte(byte));
        if let Record::Answered(answer) = &entry.record {
            out.unsigned(answer.took_ms);
        }
        out.signed(i64::try_from(entry.at_ms).ok()? - i64::try_from(before_ms).ok()?);
        before_ms = entry.at_ms;
    }
    out.byte(END);
    out.check(&session.to_jsonl());
    // What does not lead back must not be handed out.
    let mut again = Reader(out.0.get(begins..)?);
    let (start, _) = start_of(&mut again, course, library).ok()?;
    (start.setup == header.setup && start.questions == header.questions && !header.room_die).then_some(())
}

const INVESTIGATE: u8 = 1;
const CONSULT: u8 = 2;
const PASS: u8 = 3;
const CHOOSE: u8 = 4;
const REPORT: u8 = 5;
const ADOPT: u8 = 6;
const WITHDRAW: u8 = 7;
const COMMIT: u8 = 8;
const ROLL: u8 = 9;
const ANSWER: u8 = 10;
const END: u8 = 11;
/// In place of an id: none, or a timer that decided.
const NONE: u8 = 0xff;

/// What was done, of which an entry is the first trace; `Some(None)` for an entry that follows from another.
#[expect(
    clippy::option_option,
    reason = "outside: whether it can be kept at all; inside: whether it must be"
)]
fn done(record: &Record, dice: Dice) -> Option<Option<Vec<u8>>> {
    let event = match record {
        Record::Event(event) => event,
        Record::Undone { .. } => return None,
        Record::Answered(answer) => {
            let when = answer.pair << 1 | u8::from(answer.when == Asked::After);
            return Some(Some(vec![ANSWER, when, answer.chosen.unwrap_or(NONE)]));
        }
    };
    Some(match event {
        Event::Chosen { procedure, testing } => {
            Some(vec![INVESTIGATE, procedure.0, testing.map_or(NONE, |attack| attack.0)])
        }
        Event::Consulted { consultant } => Some(vec![CONSULT, consultant.0]),
        Event::Passed { expired } => Some(vec![PASS, u8::from(*expired)]),
        Event::OptionChosen { option, expired, .. } => {
            Some(vec![CHOOSE, if *expired { NONE } else { *option }])
        }
        Event::ReportRead => Some(vec![REPORT]),
        Event::Adopted { mitigation } => Some(vec![ADOPT, mitigation.0]),
        Event::Withdrawn { mitigation } => Some(vec![WITHDRAW, mitigation.0]),
        Event::PlanCommitted { .. } => Some(vec![COMMIT]),
        Event::Rolled { face, .. } if dice == Dice::Manual => Some(vec![ROLL, *face]),
        Event::Rolled { .. } => Some(vec![ROLL]),
        Event::Ruled { .. } | Event::RevealOffered { .. } => return None,
        Event::Revealed { .. }
        | Event::NoMatch { .. }
        | Event::RuledOut { .. }
        | Event::Failed { .. }
        | Event::Cooling { .. }
        | Event::InjectDrawn { .. }
        | Event::InjectSkipped { .. }
        | Event::Applied { .. }
        | Event::TurnEnded { .. }
        | Event::InvestigationEnded { .. } => None,
    })
}

fn read_session(from: &mut Reader<'_>, course: &Course, library: &Library) -> Result<(Session, bool), Lost> {
    let (start, counted) = start_of(from, course, library)?;
    let manual = start.setup.dice == Dice::Manual;
    let mut at_ms = start.started_ms;
    let mut session = Session::start(start).map_err(|_| Lost::Changed)?;
    from.checks(session.header_line())?;
    loop {
        let step = Step::read(from, manual).ok_or(Lost::Unreadable)?;
        let Some(step) = step else { break };
        let since = from.signed().ok_or(Lost::Unreadable)?;
        at_ms = at_ms.checked_add_signed(since).ok_or(Lost::Unreadable)?;
        step.again(&mut session, at_ms).ok_or(Lost::Changed)?;
    }
    from.checks(&session.to_jsonl())?;
    Ok((session, counted))
}

/// The header, drawn again from the pack, and whether the play was counted.
fn start_of(from: &mut Reader<'_>, course: &Course, library: &Library) -> Result<(Start, bool), Lost> {
    let mut byte = || from.byte().ok_or(Lost::Unreadable);
    let (part, rules, flags) = (byte()?, byte()?, byte()?);
    let seed = from.fixed().map(u64::from_le_bytes).ok_or(Lost::Unreadable)?;
    let started_ms = from.unsigned().ok_or(Lost::Unreadable)?;
    let part = course.parts.get(usize::from(part)).ok_or(Lost::Unreadable)?;
    let pack = library.pack(&course.pack).ok_or(Lost::Changed)?;
    let rules = match usize::from(rules).checked_sub(1) {
        Some(at) => Some(pack.rule_names().nth(at).ok_or(Lost::Changed)?),
        None => None,
    };
    let found = pack.scenario_under(&part.scenario, rules).ok_or(Lost::Changed)?;
    let found: &Scenario = &found;
    let set = |flag: u8| flags & flag != 0;
    let chain = if set(AUTHORED) { ChainChoice::Authored } else { ChainChoice::Drawn };
    let dice = if set(MANUAL) { Dice::Manual } else { Dice::Seeded };
    let coach = CoachLevel::ALL.get(usize::from(flags >> COACH)).copied().ok_or(Lost::Unreadable)?;
    let start = Start {
        pack: course.pack.clone(),
        scenario: part.scenario.clone(),
        seed,
        team: 0,
        started_ms,
        room_die: false,
        coach,
        questions: if set(QUESTIONS) { found.question_keys() } else { Vec::new() },
        names: found.names.clone(),
        setup: found.blueprint.draw(seed, chain, dice, false).map_err(|_| Lost::Changed)?,
    };
    Ok((start, set(COUNTED)))
}

/// Something that was done.
enum Step {
    Acted(Action),
    Rolled(Option<u8>),
    Answered(Answer),
}

impl Step {
    /// The next one; `Some(None)` at the end.
    #[expect(clippy::option_option, reason = "outside: whether it can be read; inside: whether there is one")]
    fn read(from: &mut Reader<'_>, manual: bool) -> Option<Option<Self>> {
        let step = match from.byte()? {
            INVESTIGATE => {
                let procedure = ProcedureId(from.byte()?);
                let testing = from.byte().map(|id| (id != NONE).then_some(AttackId(id)))?;
                Self::Acted(Action::Investigate { procedure, testing })
            }
            CONSULT => Self::Acted(Action::Consult { consultant: ConsultantId(from.byte()?) }),
            PASS => Self::Acted(Action::Pass { expired: from.byte()? == 1 }),
            CHOOSE => Self::Acted(match from.byte()? {
                NONE => Action::Choose { option: 0, expired: true },
                option => Action::Choose { option, expired: false },
            }),
            REPORT => Self::Acted(Action::ReadReport),
            ADOPT => Self::Acted(Action::Adopt { mitigation: MitigationId(from.byte()?) }),
            WITHDRAW => Self::Acted(Action::Withdraw { mitigation: MitigationId(from.byte()?) }),
            COMMIT => Self::Acted(Action::CommitPlan),
            ROLL => Self::Rolled(if manual { Some(from.byte()?) } else { None }),
            ANSWER => {
                let (which, chosen) = (from.byte()?, from.byte()?);
                let when = if which & 1 == 1 { Asked::After } else { Asked::Before };
                let chosen = (chosen != NONE).then_some(chosen);
                Self::Answered(Answer { when, pair: which >> 1, chosen, took_ms: from.unsigned()? })
            }
            END => return Some(None),
            _ => return None,
        };
        Some(Some(step))
    }

    /// Does it again; nothing where the rules refuse it.
    fn again(self, session: &mut Session, at_ms: u64) -> Option<()> {
        match self {
            Self::Acted(action) => session.act(session.team(), action, at_ms).map(drop).ok(),
            Self::Rolled(face) => session.roll(face, at_ms).map(drop).ok(),
            Self::Answered(answer) => session.answer(answer, at_ms).map(drop).ok(),
        }
    }
}

/// Numbers in as few bytes as they need: seven bits each, the lowest first (LEB128).
struct Bytes(Vec<u8>);

impl Bytes {
    fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    fn unsigned(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.byte((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    /// Zigzag, so that a clock that was set back costs no more.
    fn signed(&mut self, number: i64) {
        self.unsigned(((number << 1) ^ (number >> 63)).cast_unsigned());
    }

    /// Four bytes of a text's hash.
    fn check(&mut self, text: &str) {
        self.0.extend(check(text).as_bytes());
    }
}

/// The first digits of a text's hash.
fn check(text: &str) -> String {
    hash_of(text).chars().take(4).collect()
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn fixed<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    fn unsigned(&mut self) -> Option<u64> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<i64> {
        let number = self.unsigned()?;
        Some((number >> 1).cast_signed() ^ -((number & 1).cast_signed()))
    }

    fn checks(&mut self, text: &str) -> Result<(), Lost> {
        let found: [u8; 4] = self.fixed().ok_or(Lost::Unreadable)?;
        if found == check(text).as_bytes() { Ok(()) } else { Err(Lost::Changed) }
    }
}
