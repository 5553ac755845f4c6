//! What is played: the scenario on the shelf of this device that the server speaks of.

use std::borrow::Cow;

use super::super::Desk;
use super::super::seen::Seen;
use super::Online;
use super::votes::ballot_model;
use crate::app::screens::Seating;
use crate::exercise::evaluation::Pace;
use crate::packs::{Library, Pack, Scenario};
use crate::rules::Waiting;
use crate::text::Text;

impl Desk {
    /// Finds what is played, once for each thing that is played: a random incident is drawn anew.
    pub(in super::super) fn find_scenario(&mut self) {
        let Some(room) = self.online.sheets().and_then(|sheets| sheets.room.as_ref()) else { return };
        let slug = room.case.slug();
        let key = format!("{} {slug} {:?}", room.pack, room.rules);
        if self.online.scenario.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let found =
            self.library.pack(&room.pack).and_then(|pack| pack.scenario_under(&slug, room.rules.as_deref()));
        self.online.scenario = found.map(|found| (key, Box::new(found.into_owned())));
    }

    /// Slug of the pack that the server plays from, once it has said so.
    pub(in super::super) fn room_pack(&self) -> Option<String> {
        Some(self.online.sheets()?.room.as_ref()?.pack.clone())
    }

    /// Slugs of the pack and the scenario that are played.
    pub(super) fn room_scenario(&self) -> Option<(String, String)> {
        let (pack, scenario) = room_case(&self.online, &self.library)?;
        Some((pack.info().id.clone(), scenario.file.id.clone()))
    }

    /// What the exercise is called, where its screens are shown.
    pub(in super::super) fn room_title(&self) -> Option<String> {
        Some(self.online.sheets()?.room.as_ref()?.title.clone())
    }
}

/// What is played, if it is on the shelf here.
pub(super) fn room_case<'a>(online: &'a Online, library: &'a Library) -> Option<(&'a Pack, &'a Scenario)> {
    let room = online.sheets()?.room.as_ref()?;
    Some((library.pack(&room.pack)?, online.scenario.as_ref()?.1.as_ref()))
}

/// The own team's table as the screens see it.
pub(super) fn seen<'a>(text: &Text, online: &'a Online, library: &'a Library) -> Option<Seen<'a>> {
    let (pack, scenario) = room_case(online, library)?;
    let sheets = online.sheets()?;
    let (table, case) = (sheets.table.as_ref()?, sheets.case.as_ref()?);
    let (you, room) = online.own()?;
    let says = online.says();
    // Its dialog covers whatever stands above the table.
    let chooses = matches!(table.view.waiting, Waiting::Choice { .. });
    let ballot = chooses.then(|| ballot_model(text, sheets, (you, room), table, pack, says));
    let name = room.teams.get(usize::from(table.team))?.name.clone();
    Some(Seen {
        pack,
        scenario,
        names: &case.names,
        view: Cow::Borrowed(&table.view),
        events: Cow::Borrowed(&table.events),
        team: table.team,
        name: Some(name.clone()),
        seating: Seating::Online { team_name: name, decides: says.decides, own_die: room.pace == Pace::Own },
        ballot,
        coach: table.coach,
        coach_locked: table.coach_locked,
    })
}
