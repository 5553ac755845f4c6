//! The own team's debrief as files: what the server said of it, and nothing that is played at this device.

use super::super::Desk;
use super::super::files::{known, worth};
use super::super::keys;
use super::OverPlay;
use crate::app::command::TakeAlong;
use crate::report;

impl Desk {
    /// Hands the own team's debrief to the person.
    pub(super) fn take_along(&mut self, form: TakeAlong) {
        let Some(over) = &self.online.over else { return };
        // Of several teams' files in one folder each has its own name.
        let header = over.session.header();
        let id = format!("{:011x}-team-{}", header.started_ms, u16::from(header.team) + 1);
        let file = match form {
            TakeAlong::Playthrough => Some((keys::file_name(&keys::session(&id)), over.log.clone())),
            TakeAlong::Report => self.debrief_report(&id, false),
            TakeAlong::Json => self.debrief_report(&id, true),
        };
        if let Some((name, words)) = file {
            self.export(&name, &words);
        }
    }

    /// The report of the own team's play: its name and its words.
    fn debrief_report(&mut self, id: &str, json: bool) -> Option<(String, String)> {
        let Self { online, thinking, library, text, .. } = self;
        let OverPlay { session, .. } = online.over.as_ref()?;
        let found = known(thinking, session);
        let pack = library.pack(&session.header().pack)?;
        let scenario = pack.scenario_of(session.header())?;
        let sheets = online.client.as_ref()?.sheets();
        let team = sheets.room.as_ref()?.teams.get(usize::from(session.header().team))?;
        let play = report::Play { name: &team.name, session, worth: worth(&found) };
        // Whoever leads has opened it, also where the play was broken off.
        let gathered = report::gather_opened(text, pack, &scenario, &[play]).ok()?;
        Some(if json {
            (keys::report_name(id, "json"), gathered.to_json())
        } else {
            (keys::report_name(id, "md"), report::markdown(text, &gathered))
        })
    }
}
