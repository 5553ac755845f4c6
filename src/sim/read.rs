//! Reading a session back: every event and every face is recomputed and compared, so what was edited
//! is refused and what was cut off is completed as far as it goes.

use crate::diag::{Diagnostic, Span};
use crate::rules::log::{Entry, FORMAT, Header, Record, Unreadable, hash_of};
use crate::rules::{Action, Dice, Event, Outcome, PairKey, RevealedBy, RuledOutBy, Ruling, Seat, Waiting};

use super::session::Session;

/// The largest log that is read: far above any session.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Who or what caused an event.
enum Cause {
    Acted(Seat, Action),
    Chance(Outcome),
}

impl Session {
    /// Reads a log and recomputes it.
    ///
    /// The warnings say what was cut off and how far the session could be kept.
    ///
    /// # Errors
    /// What is wrong, with the line: another version, damaged, edited, or not following from the
    /// rules. The text itself is the caller's to keep.
    pub fn read(text: &str, file: &str) -> Result<(Self, Vec<Diagnostic>), Vec<Diagnostic>> {
        Reader { file, warnings: Vec::new() }.read(text).map_err(|error| vec![error])
    }
}

struct Reader<'a> {
    file: &'a str,
    warnings: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn read(mut self, text: &str) -> Result<(Session, Vec<Diagnostic>), Diagnostic> {
        if text.len() > MAX_BYTES {
            return Err(self.error(1, "the file is larger than 16 MiB, which no playthrough is"));
        }
        let mut lines = text.split_inclusive('\n').zip(1u32..).filter(|(line, _)| !line.trim().is_empty());
        let Some((first, _)) = lines.next() else {
            return Err(self.error(1, "the file is empty; a playthrough begins with a header line"));
        };
        let header = Header::from_line(first).map_err(|why| self.unreadable(1, &why))?;
        if let Err(why) = header.setup.check(&header.names) {
            return Err(self.error(1, &format!("the setup in the header does not hold together ({why:?})")));
        }
        if !header.questions.iter().all(PairKey::holds) {
            return Err(self.error(1, "the header names a question that has no right answer"));
        }
        // Compared as written, not as read: spaces or a reordered field are an edit as well.
        let written = first.trim_end_matches('\n');
        let mut session = Session::start(header)
            .map_err(|_| self.error(1, "the header names a card that it does not list"))?;
        if session.header_line().trim_end_matches('\n') != written {
            return Err(self.edited(1));
        }
        let entries = self.parse(&session, lines)?;
        self.replay(&mut session, &entries)?;
        Ok((session, self.warnings))
    }

    /// The entries as far as they are whole, their chain checked.
    fn parse<'t>(
        &mut self,
        session: &Session,
        lines: impl Iterator<Item = (&'t str, u32)>,
    ) -> Result<Vec<(Entry, u32)>, Diagnostic> {
        let mut hash = session.last_hash.clone();
        let mut entries = Vec::new();
        for (line, number) in lines {
            let entry = match Entry::from_line(line, session.names()) {
                Ok(entry) => entry,
                Err(_) if !line.ends_with('\n') => {
                    self.warn(
                        number,
                        "the file ends in the middle of a line",
                        "everything before it was kept",
                    );
                    break;
                }
                Err(why) => return Err(self.unreadable(number, &why)),
            };
            if entry.prev_hash != hash || entry.seq != entries.len() as u64 + 1 {
                return Err(self.edited(number));
            }
            hash = hash_of(line);
            entries.push((entry, number));
        }
        Ok(entries)
    }

    fn replay(&mut self, session: &mut Session, entries: &[(Entry, u32)]) -> Result<(), Diagnostic> {
        let mut at = 0;
        while let Some((entry, line)) = entries.get(at) {
            let before = session.entries.len();
            match &entry.record {
                Record::Undone { to, reason } => {
                    session
                        .undo(*to, reason.clone(), entry.at_ms)
                        .map_err(|why| self.does_not_follow(*line, &format!("{why:?}")))?;
                    // An undo that uncovers a draw makes it anew; the draw stands behind it.
                }
                Record::Answered(answer) => {
                    session
                        .answer(*answer, entry.at_ms)
                        .map_err(|why| self.does_not_follow(*line, &format!("{why:?}")))?;
                }
                Record::Event(event) => self.replay_event(session, entry, event, *line)?,
            }
            let made = session.entries.get(before..).unwrap_or_default();
            for (made, (read, line)) in made.iter().zip(&entries[at..]) {
                if made.record != read.record || made.seat != read.seat {
                    return Err(self.does_not_follow(*line, "another event follows from the rules here"));
                }
            }
            // What was cut off in the middle of one action follows from the rules, and is completed.
            if made.len() > entries.len() - at {
                self.warn(
                    *line,
                    "the file ends in the middle of what one action did",
                    "the rest was worked out again",
                );
            }
            self.keep_times(session, before, &entries[at..]);
            at += session.entries.len() - before;
        }
        Ok(())
    }

    /// Times are facts of the log, not of the rules: they are taken over, and the chain with them.
    fn keep_times(&self, session: &mut Session, from: usize, read: &[(Entry, u32)]) {
        for (at, (entry, _)) in (from..session.entries.len()).zip(read) {
            session.entries[at] = entry.clone();
        }
        let last = session.entries.len().saturating_sub(1);
        for at in from..session.entries.len() {
            let before = match at.checked_sub(1).and_then(|before| session.entries.get(before)) {
                Some(entry) => hash_of(&session.entry_line(entry)),
                None => hash_of(session.header_line()),
            };
            session.entries[at].prev_hash = before;
        }
        if let Some(entry) = session.entries.get(last) {
            session.last_hash = hash_of(&session.entry_line(entry));
        }
    }

    fn replay_event(
        &self,
        session: &mut Session,
        entry: &Entry,
        event: &Event,
        line: u32,
    ) -> Result<(), Diagnostic> {
        let done = match cause_of(session, entry, event) {
            None => return Err(self.does_not_follow(line, "nothing here can cause this event")),
            Some(Cause::Acted(seat, action)) => session.act(seat, action, entry.at_ms).map(|_| ()),
            Some(Cause::Chance(Outcome::Face(face))) => {
                let header = session.header();
                if header.setup.dice == Dice::Seeded && !header.room_die {
                    if session.state().awaits_die() && session.seeded_face() != face {
                        return Err(self.does_not_follow(line, "the seed gives another face"));
                    }
                    session.roll(None, entry.at_ms).map(|_| ())
                } else {
                    session.roll(Some(face), entry.at_ms).map(|_| ())
                }
            }
            Some(Cause::Chance(Outcome::Cleared(_))) => {
                return Err(self.does_not_follow(line, "no card strikes a suspect here"));
            }
        };
        done.map_err(|why| self.does_not_follow(line, &format!("{why:?}")))
    }

    fn unreadable(&self, line: u32, why: &Unreadable) -> Diagnostic {
        match why {
            Unreadable::Malformed(words) => self
                .error(line, &format!("this line is not part of a playthrough: {words}"))
                .hint("a playthrough is the .jsonl file that the game exports"),
            Unreadable::NewerFormat(format) => self
                .error(line, &format!("written in format {format}; this build reads format {FORMAT}"))
                .hint("open it with the version that saved it, or a newer one"),
            Unreadable::Edited => self.edited(line),
        }
    }

    fn edited(&self, line: u32) -> Diagnostic {
        self.error(line, "this line, or the one before it, was changed after it was written")
            .hint("import the file as it was exported")
    }

    fn does_not_follow(&self, line: u32, why: &str) -> Diagnostic {
        self.error(line, &format!("this event does not follow from the rules: {why}"))
            .hint("import the file as it was exported")
    }

    fn error(&self, line: u32, message: &str) -> Diagnostic {
        Diagnostic::error(self.file, message).at(whole_line(line))
    }

    fn warn(&mut self, line: u32, message: &str, hint: &str) {
        self.warnings.push(Diagnostic::warning(self.file, message).at(whole_line(line)).hint(hint));
    }
}

fn whole_line(line: u32) -> Span {
    Span { line, column: 1, end_line: line, end_column: 1 }
}

/// What must have happened for `event` to be the first of its kind here.
fn cause_of(session: &Session, entry: &Entry, event: &Event) -> Option<Cause> {
    let team = |action| Some(Cause::Acted(session.team(), action));
    match event {
        Event::Chosen { procedure, testing } => {
            team(Action::Investigate { procedure: *procedure, testing: *testing })
        }
        Event::Consulted { consultant } => team(Action::Consult { consultant: *consultant }),
        Event::Passed { expired } => team(Action::Pass { expired: *expired }),
        Event::OptionChosen { option, expired, .. } => {
            team(Action::Choose { option: *option, expired: *expired })
        }
        Event::ReportRead => team(Action::ReadReport),
        Event::Adopted { mitigation } => team(Action::Adopt { mitigation: *mitigation }),
        Event::Withdrawn { mitigation } => team(Action::Withdraw { mitigation: *mitigation }),
        Event::PlanCommitted { .. } => team(Action::CommitPlan),
        Event::Rolled { face, .. } => Some(Cause::Chance(Outcome::Face(*face))),
        Event::Revealed { stage, by: RevealedBy::Procedure(_), .. } => {
            let asked = matches!(session.view(Seat::Facilitator).waiting, Waiting::Facilitator { .. });
            asked.then_some(Cause::Acted(Seat::Facilitator, Action::ChooseReveal { stage: *stage }))
        }
        Event::Ruled { ruling, reason } => {
            let action = Action::Rule { ruling: Ruling::clone(ruling), reason: reason.clone() };
            Some(Cause::Acted(entry.seat?, action))
        }
        Event::RuledOut { by: RuledOutBy::Card, attacks, .. } => {
            attacks.iter().next().map(|attack| Cause::Chance(Outcome::Cleared(attack)))
        }
        Event::RevealOffered { .. }
        | Event::Revealed { .. }
        | Event::NoMatch { .. }
        | Event::RuledOut { .. }
        | Event::Failed { .. }
        | Event::Cooling { .. }
        | Event::InjectDrawn { .. }
        | Event::InjectSkipped { .. }
        | Event::Applied { .. }
        | Event::TurnEnded { .. }
        | Event::InvestigationEnded { .. } => None,
    }
}
