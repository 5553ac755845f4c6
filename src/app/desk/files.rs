//! Saved games and files: open, export, import, delete.

use super::Desk;
use super::keys;
use super::notices::{Tone, diagnostic_words, host_words};
use super::play::{Play, Room, Solo};
use super::saved;
use super::show_play::team_label;
use super::thinking::{Thinking, Thought};
use super::whole;
use crate::app::command::{Command, Go, SavedCommand};
use crate::app::host::{MAX_PICKED_BYTES, PickedFile};
use crate::diag::Diagnostic;
use crate::exercise::{HotSeat, bundle, is_bundle, unbundle};
use crate::report;
use crate::scoring::Analysis;
use crate::sim::{Session, Unsolvable};

impl Desk {
    /// Carries out a wish about saved games and files.
    pub(super) fn saved_command(&mut self, command: SavedCommand) {
        match command {
            SavedCommand::Open(key) => self.open_saved(&key),
            SavedCommand::Export(key) => {
                if let Some((name, text)) = saved::export_of(&*self.host, &key) {
                    self.export(&name, &text);
                }
            }
            SavedCommand::Delete(key) => self.delete(&key),
            SavedCommand::Import => self.host.pick(),
            SavedCommand::ExportReport => self.export_report(false),
            SavedCommand::ExportReportJson => self.export_report(true),
            SavedCommand::ExportPlaythrough => self.export_play(),
            SavedCommand::Retry => {
                self.notices.settle("save");
                self.keep_play();
            }
            SavedCommand::LetGo => {
                self.play = None;
                self.unsaved = false;
                self.notices.settle("replace");
                self.notices.settle("save");
            }
        }
    }

    /// Goes on with a saved game; the one that runs is taken up as it is.
    fn open_saved(&mut self, key: &str) {
        let running = match &self.play {
            Some(Play::Solo(solo)) => keys::session(&solo.id) == key,
            Some(Play::Room(room)) => keys::exercise(&room.id) == key,
            None => false,
        };
        if running {
            self.stack.play();
            return;
        }
        if !self.may_replace_play() {
            return;
        }
        match self.read_saved(key) {
            Ok((play, warnings)) => {
                self.take_up(play);
                if !warnings.is_empty() {
                    let text = self.text.t("host-cut");
                    let notice = self.notices.add("cut", Tone::Problem, text);
                    notice.details = warnings.iter().map(diagnostic_words).collect();
                }
            }
            Err(said) => self.say_unreadable(&said),
        }
    }

    fn read_saved(&self, key: &str) -> Result<(Play, Vec<Diagnostic>), Vec<Diagnostic>> {
        if let Some(id) = keys::exercise_id(key) {
            let (seat, warnings) = saved::read_exercise(&*self.host, id)?;
            return Ok((Play::Room(Box::new(Room::new(id.to_owned(), seat))), warnings));
        }
        let text = self.host.load(key).unwrap_or_default();
        let (session, warnings) = Session::read(&text, key)?;
        Ok((Play::Solo(Box::new(Solo::new(keys::session_id(key).to_owned(), session))), warnings))
    }

    fn say_unreadable(&mut self, said: &[Diagnostic]) {
        let text = self.text.t("host-unreadable");
        let notice = self.notices.add("unreadable", Tone::Problem, text);
        notice.details = said.iter().map(diagnostic_words).collect();
    }

    fn delete(&mut self, key: &str) {
        if let Some(id) = keys::exercise_id(key) {
            let logs: Vec<String> =
                self.host.keys().into_iter().filter(|log| keys::team_log_of(log) == Some(id)).collect();
            logs.iter().for_each(|log| self.host.remove(log));
        }
        self.host.remove(key);
        self.saved.retain(|saved| saved.key != key);
        let running = match &self.play {
            Some(Play::Solo(solo)) => keys::session(&solo.id) == key,
            Some(Play::Room(room)) => keys::exercise(&room.id) == key,
            None => false,
        };
        if running {
            self.play = None;
            self.unsaved = false;
        }
    }

    /// Hands a text to the person as a file, and says where it went.
    pub(super) fn export(&mut self, name: &str, text: &str) {
        self.export_bytes(name, text.as_bytes());
    }

    /// Hands a file to the person that need not be text, and says where it went.
    pub(super) fn export_bytes(&mut self, name: &str, bytes: &[u8]) {
        match self.host.export(name, bytes) {
            Ok(place) => {
                let said = self.text.t_with("host-exported", &[("place", place.into())]);
                self.notices.add("export", Tone::Info, said);
            }
            Err(why) => {
                let words = host_words(&self.text, &why);
                let said = self.text.t_with("host-not-exported", &[("why", words.into())]);
                self.notices.add("export", Tone::Problem, said);
            }
        }
    }

    /// The running play as a file, from memory: it works when nothing can be kept.
    fn export_play(&mut self) {
        let file = match &self.play {
            None => return,
            Some(Play::Solo(solo)) => (keys::file_name(&keys::session(&solo.id)), solo.session.to_jsonl()),
            Some(Play::Room(room)) => {
                let logs: Vec<String> =
                    room.seat.teams().filter_map(|team| Some(room.seat.session(team)?.to_jsonl())).collect();
                (keys::bundle_name(&room.id), bundle(&room.seat.file().to_text(), &logs))
            }
        };
        self.export(&file.0, &file.1);
    }

    /// The report of a finished play, all teams of a room in one: for people, or as JSON.
    fn export_report(&mut self, json: bool) {
        let Self { play, thinking, .. } = self;
        let known: Vec<Known> = match play {
            None => return,
            Some(Play::Solo(solo)) => vec![known(thinking, &solo.session)],
            Some(Play::Room(room)) => {
                let sessions = room.seat.teams().filter_map(|team| room.seat.session(team));
                sessions.map(|session| known(thinking, session)).collect()
            }
        };
        let worth = |at: usize| known.get(at).map_or(report::Worth::Unknown, worth);
        let Some((pack, scenario)) = self.played_scenario() else { return };
        let alone = self.text.t("debrief-your-team");
        let labels: Vec<String> = match &self.play {
            Some(Play::Room(room)) => {
                room.seat.teams().map(|team| team_label(&self.text, room, team)).collect()
            }
            Some(Play::Solo(_)) | None => Vec::new(),
        };
        let (id, plays, facilitator): (&str, Vec<report::Play<'_>>, Option<&str>) = match &self.play {
            None => return,
            Some(Play::Solo(solo)) => {
                let play = report::Play { name: &alone, session: &solo.session, worth: worth(0) };
                (&solo.id, vec![play], None)
            }
            Some(Play::Room(room)) => {
                let play = |team: u8| {
                    let (name, session) = (labels.get(usize::from(team))?, room.seat.session(team)?);
                    Some(report::Play { name, session, worth: worth(team.into()) })
                };
                (&room.id, room.seat.teams().filter_map(play).collect(), room.seat.roster().facilitator())
            }
        };
        let gathered = report::gather(&self.text, pack, scenario, &plays, facilitator);
        let Ok(gathered) = gathered else { return };
        let (ending, words) =
            if json { ("json", gathered.to_json()) } else { ("md", report::markdown(&self.text, &gathered)) };
        let name = keys::report_name(id, ending);
        self.export(&name, &words);
    }

    /// Takes a file that was picked or dropped.
    pub(super) fn take_picked(&mut self) {
        while let Some(file) = self.host.picked() {
            match self.import(&file) {
                Ok(None) => {}
                Ok(Some(key)) => {
                    let text = self.text.t_with("host-imported", &[("name", file.name.as_str().into())]);
                    let open = (self.text.t("home-open"), Command::Saved(SavedCommand::Open(key)));
                    self.carry_out(Command::Go(Go::Resume));
                    self.notices.add("import", Tone::Info, text).actions = vec![open];
                }
                Err(said) => {
                    let text = self.text.t_with("host-not-imported", &[("name", file.name.as_str().into())]);
                    let details = said.iter().map(diagnostic_words).collect();
                    self.notices.add("import", Tone::Problem, text).details = details;
                }
            }
        }
    }

    /// Keeps a file under a new key, if it can be read; the answer is the key, and none for a whole record.
    fn import(&mut self, file: &PickedFile) -> Result<Option<String>, Vec<Diagnostic>> {
        let refuse = |id: &str| vec![Diagnostic::error(&file.name, self.text.t(id))];
        if file.bytes.len() > MAX_PICKED_BYTES {
            return Err(refuse("errors-too-large"));
        }
        let text = std::str::from_utf8(&file.bytes).map_err(|_| refuse("errors-not-text"))?;
        if whole::is_whole(text) {
            return self.take_whole(&file.name, text).map(|()| None);
        }
        let id = keys::new_id(self.host.now_ms(), self.host.entropy());
        let (key, files) = if is_bundle(text) {
            import_room(text, &file.name, &id)?
        } else {
            let (session, _) = Session::read(text, &file.name)?;
            let key = keys::session(&id);
            // What was cut off is completed, so that the copy is whole; the file itself stays.
            (key.clone(), vec![(key, session.to_jsonl())])
        };
        for (key, text) in &files {
            if let Err(why) = self.host.save(key, text) {
                let words = host_words(&self.text, &why);
                return Err(vec![Diagnostic::error(&file.name, words)]);
            }
        }
        self.saved = saved::index(&*self.host);
        Ok(Some(key))
    }
}

/// What is known of a session's par and luck by now.
pub(super) type Known = Option<Result<Analysis, Unsolvable>>;

/// The same as a report takes it.
pub(super) fn worth(known: &Known) -> report::Worth<'_> {
    known.as_ref().map_or(report::Worth::Unknown, report::Worth::from)
}

/// What there is to know of a session by now; what is worked on goes on.
pub(super) fn known(thinking: &mut Thinking, session: &Session) -> Known {
    match thinking.analyse(session) {
        Thought::Working => None,
        Thought::Done(analysis) => Some(Ok(analysis.clone())),
        Thought::Impossible(why) => Some(Err(why)),
    }
}

/// Texts, each with its key.
type Files = Vec<(String, String)>;

/// The files of an exercise that came in one, by key.
fn import_room(text: &str, name: &str, id: &str) -> Result<(String, Files), Vec<Diagnostic>> {
    let (file, logs) = unbundle(text);
    let named: Vec<(String, String)> =
        logs.into_iter().enumerate().map(|(at, log)| (format!("{name}, team {}", at + 1), log)).collect();
    let (seat, _) = HotSeat::read(&file, name, &named)?;
    let mut files: Vec<(String, String)> = seat
        .teams()
        .filter_map(|team| Some((keys::team_log(id, team), seat.session(team)?.to_jsonl())))
        .collect();
    let key = keys::exercise(id);
    files.push((key.clone(), seat.file().to_text()));
    Ok((key, files))
}
