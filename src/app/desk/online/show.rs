//! The screens of an exercise over a network: which is due follows from what the server showed last.
//!
//! Whoever leads gets the console and the screen on the wall gets the projector, both in `show_leading`;
//! everybody else gets what one who plays alone gets, with a bar above it.

use std::borrow::Cow;
use std::time::Duration;

use egui::Ui;

use super::super::Desk;
use super::super::screen::Screen;
use super::super::seen::{Seen, draw_second_half, draw_table};
use super::super::show_outcome::{Over, draw_debrief};
use super::ask::decides;
use super::due::{Due, Place, due};
use super::models::{ballot_model, bar_model, connection_words, join_model, lobby_model};
use super::{Online, OverPlay};
use crate::app::command::Command;
use crate::app::online::{Client, Sheets};
use crate::app::screens::Seating;
use crate::app::screens::briefing::{BriefingModel, briefing_ui};
use crate::app::screens::console::{ConsoleInput, ConsoleLocal, ConsoleModel, console_ui};
use crate::app::screens::found::{FoundInput, FoundLocal, FoundModel, found_ui};
use crate::app::screens::frame::notices_ui;
use crate::app::screens::online::{
    StoryModel, StripModel, ballot_ui, bar_ui, join_ui, lobby_ui, page_ui, said_ui, story_ui, strip_ui,
};
use crate::app::screens::projector::{ProjectorInput, ProjectorModel, projector_ui};
use crate::app::screens::questions::{AskModel, before_ui};
use crate::app::widgets::text::body;
use crate::app::widgets::{Tone, callout};
use crate::exercise::evaluation::Pace;
use crate::exercise::room::Case;
use crate::packs::{Library, Pack, Scenario, incident_slug};
use crate::rules::{Asked, PairKey};
use crate::scoring::Learned;

/// A clock on the wall is looked at so often.
const TICK: Duration = Duration::from_millis(250);

impl Desk {
    /// Draws joining, founding, or whatever screen of the exercise is due.
    pub(in super::super) fn show_online(
        &mut self,
        ui: &mut Ui,
        screen: &Screen,
        commands: &mut Vec<Command>,
    ) {
        match screen {
            Screen::Join => {
                let own_page = self.host.origin().is_some();
                let model = join_model(&self.text, &self.online, own_page);
                let Self { online: Online { locals, .. }, .. } = self;
                join_ui(ui, &model, &mut locals.join, commands);
            }
            Screen::Found => self.show_founding(ui, commands),
            _ => self.show_room_screen(ui, commands),
        }
    }

    /// Which screen of the exercise is due.
    pub(super) fn online_due(&self) -> Due {
        let Some(client) = &self.online.client else { return Due::Ended };
        let place = Place {
            briefed: self.online.reading.briefing,
            story: self.wants_story(client.sheets()),
            asks: self.open_questions().is_some(),
        };
        due(client.link(), client.sheets(), place)
    }

    /// Whoever comes to a table at which something has happened reads the story first.
    fn wants_story(&self, sheets: &Sheets) -> bool {
        let late = sheets.table.as_ref().is_some_and(|table| table.view.turn > 1);
        let fresh = !self.online.reading.story && !self.online.locals.table.has_read();
        (late && fresh) || self.online.locals.bar.story
    }

    fn show_room_screen(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let due = self.online_due();
        if matches!(due, Due::Console | Due::Projector) {
            return self.show_leading(ui, due, commands);
        }
        if !matches!(due, Due::Connecting | Due::Ended | Due::Stopped) {
            self.show_bar(ui, due, commands);
        }
        let shown = match due {
            Due::Lobby => self.show_lobby(ui, commands),
            Due::Questions => self.show_room_questions(ui, commands),
            Due::Briefing => self.show_room_briefing(ui, false, commands),
            Due::Story => self.show_story(ui, commands),
            Due::Table | Due::SecondHalf => self.show_room_play(ui, due, commands),
            Due::Debrief => self.show_room_debrief(ui, commands),
            _ => None,
        };
        if shown.is_none() {
            page_ui(ui, &self.waiting_page(due), commands);
        }
    }

    fn show_bar(&mut self, ui: &mut Ui, due: Due, commands: &mut Vec<Command>) {
        let now_ms = self.host.now_ms();
        let messages = self.messages();
        let decides = self.own().is_some_and(|(you, room)| decides(you, room));
        let Some(client) = &self.online.client else { return };
        let played = room_case(&self.online, &self.library);
        let model = bar_model(&self.text, &self.online, client, now_ms, (due, decides), played, messages);
        let mut local = self.online.locals.bar.clone();
        bar_ui(ui, &model, &mut local, commands);
        let changes = model.timer.as_ref().and_then(|timer| timer.changes_in_ms);
        if let Some(changes) = changes {
            ui.ctx().request_repaint_after(Duration::from_millis(changes));
        }
        if !local.story && self.online.locals.bar.story {
            self.online.reading.story = true;
        }
        self.online.locals.bar = local;
        if let (Some((you, room)), Some((pack, _))) = (self.own(), room_case(&self.online, &self.library))
            && let Some(sheets) = self.online.sheets()
            && let Some(table) = sheets.table.as_ref().filter(|_| matches!(due, Due::Table | Due::SecondHalf))
        {
            let model = ballot_model(&self.text, sheets, (you, room), table, pack, decides);
            ballot_ui(ui, &self.text, &model, commands);
        }
    }

    fn show_lobby(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let Self { online, library, text, .. } = self;
        let sheets = online.client.as_ref().map(Client::sheets)?;
        let own = sheets.you.as_ref().zip(sheets.room.as_ref())?;
        let model = lobby_model(text, sheets, own, room_case(online, library));
        lobby_ui(ui, &model, &mut online.locals.lobby, commands);
        Some(())
    }

    /// The questions before the play, as far as they are open.
    fn open_questions(&self) -> Option<AskModel> {
        let (_, scenario) = room_case(&self.online, &self.library)?;
        let sheets = self.online.sheets()?;
        let (table, case) = (sheets.table.as_ref()?, sheets.case.as_ref()?);
        // The server tells no right answers; what it tells shows whether this pack asks the same.
        let told = |(pair, key): &(usize, PairKey)| {
            case.sheet.questions.get(*pair) == Some(&(key.before.options, key.after.options))
        };
        let keys: Vec<PairKey> =
            scenario.question_keys().into_iter().enumerate().filter(told).map(|(_, key)| key).collect();
        if keys.len() != case.sheet.questions.len() {
            return None;
        }
        let learned = Learned::new(&keys, table.answers.iter().copied());
        let room = sheets.room.as_ref()?;
        let name = room.teams.get(usize::from(table.team)).map(|team| team.name.as_str());
        // The order of the options is drawn from a number that nobody secret stands behind.
        AskModel::next(
            &self.text,
            scenario,
            u64::from(table.team),
            &learned,
            Asked::Before,
            (table.team, name),
        )
    }

    fn show_room_questions(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let now_ms = self.host.now_ms();
        let model = self.open_questions()?;
        self.locals.asked.shown(model.team, model.which, now_ms);
        before_ui(ui, &self.text, &model, &mut self.locals.questions, commands);
        Some(())
    }

    /// The briefing: before the first turn, or `again`.
    pub(in super::super) fn show_room_briefing(
        &mut self,
        ui: &mut Ui,
        again: bool,
        commands: &mut Vec<Command>,
    ) -> Option<()> {
        let (pack, scenario) = room_case(&self.online, &self.library)?;
        let model = BriefingModel::new(&self.text, pack, scenario, again);
        briefing_ui(ui, &self.text, &model, commands);
        Some(())
    }

    fn show_story(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let seen = seen(&self.online, &self.library)?;
        let model =
            StoryModel::new(&self.text, (seen.pack, seen.scenario, seen.names), &seen.view, &seen.events);
        if story_ui(ui, &model, commands) {
            drop(seen);
            self.online.reading.story = true;
            self.online.locals.bar.story = false;
            ui.ctx().request_repaint();
        }
        Some(())
    }

    fn show_room_play(&mut self, ui: &mut Ui, due: Due, commands: &mut Vec<Command>) -> Option<()> {
        let mut locals = std::mem::take(&mut self.online.locals);
        let Self { online, library, text, thinking, .. } = self;
        let shown = seen(online, library).map(|seen| {
            if due == Due::Table {
                draw_table(ui, text, &seen, &mut locals.table, thinking, commands);
            } else {
                draw_second_half(ui, text, &seen, online.reading.report, &mut locals.plan, commands);
            }
        });
        self.online.locals = locals;
        shown
    }

    fn show_room_debrief(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let now_ms = self.host.now_ms();
        let Self { online, library, text, locals, thinking, .. } = self;
        let OverPlay { session, score, .. } = online.over.as_ref()?;
        let pack = library.pack(&session.header().pack)?;
        let scenario = pack.scenario_of(session.header())?;
        let sheets = online.client.as_ref().map(Client::sheets)?;
        let team = sheets.room.as_ref()?.teams.get(usize::from(session.header().team));
        let team = team.map(|team| team.name.as_str());
        let over = Over { pack, scenario: &scenario, session, score, team, online: true };
        draw_debrief(ui, text, &over, locals, thinking, now_ms, commands);
        Some(())
    }

    /// Whoever leads, and the screen on the wall.
    fn show_leading(&mut self, ui: &mut Ui, due: Due, commands: &mut Vec<Command>) {
        let shown = match due {
            Due::Projector => self.show_projector(ui),
            _ => self.show_console(ui, commands),
        };
        if shown.is_none() {
            page_ui(ui, &self.waiting_page(due), commands);
        }
    }

    /// Whether the screen that is due fills the window: no frame goes around it.
    pub(in super::super) fn fills_window(&self) -> bool {
        let leads = || matches!(self.online_due(), Due::Projector | Due::Console);
        // Without its scenario neither can be shown, and the way home stands in the frame.
        *self.stack.top() == Screen::Online && leads() && room_case(&self.online, &self.library).is_some()
    }

    fn show_console(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) -> Option<()> {
        let now_ms = self.host.now_ms();
        self.ask_reach(ui.ctx(), now_ms);
        let mut locals = std::mem::take(&mut self.online.locals);
        let shown = self.draw_console(ui, &mut locals.console, now_ms, commands);
        self.online.locals = locals;
        shown
    }

    fn draw_console(
        &self,
        ui: &mut Ui,
        local: &mut ConsoleLocal,
        now_ms: u64,
        commands: &mut Vec<Command>,
    ) -> Option<()> {
        let (pack, scenario) = room_case(&self.online, &self.library)?;
        let client = self.online.client.as_ref()?;
        let (seat, sheets) = (client.seat()?, client.sheets());
        let input = ConsoleInput {
            text: &self.text,
            pack,
            scenario,
            room: sheets.room.as_ref()?,
            people: &sheets.people,
            console: sheets.console.as_ref()?,
            teams: &sheets.teams,
            code: seat.code.as_deref(),
            address: seat.public_url.as_deref().or_else(|| Some(client.server().origin())),
            insecure: seat.insecure,
            reach: self.online.reach.as_ref(),
            now_ms: client.server_ms(now_ms),
        };
        // What must be told stands at its foot: a lost connection, a refusal, a link that was made. So no
        // button moves away from below a hand.
        let (connection, advice) = connection_words(&self.text, client);
        let strip = StripModel { text: &self.text, connection, advice, link: self.online.made.clone() };
        if strip.connection.is_some() || strip.link.is_some() || !self.notices.all().is_empty() {
            egui::Panel::bottom("told").frame(egui::Frame::NONE).show_separator_line(false).show(ui, |ui| {
                strip_ui(ui, &strip, commands);
                notices_ui(ui, &self.text, self.notices.all(), commands);
            });
        }
        console_ui(ui, &ConsoleModel::new(&input, local), local, commands);
        Some(())
    }

    fn show_projector(&mut self, ui: &mut Ui) -> Option<()> {
        let now_ms = self.host.now_ms();
        let (pack, scenario) = room_case(&self.online, &self.library)?;
        let client = self.online.client.as_ref()?;
        let seat = client.seat()?;
        let model = ProjectorModel::new(&ProjectorInput {
            text: &self.text,
            pack,
            scenario,
            room: client.sheets().room.as_ref()?,
            people: &client.sheets().people,
            code: seat.code.as_deref(),
            address: seat.public_url.as_deref().or_else(|| Some(client.server().origin())),
            now_ms: client.server_ms(now_ms),
        });
        // Nobody sits at the wall: it says that it stands still, and goes on by itself.
        if let (Some(connection), _) = connection_words(&self.text, client) {
            egui::Panel::bottom("told").frame(egui::Frame::NONE).show_separator_line(false).show(ui, |ui| {
                said_ui(ui, &connection);
            });
        }
        projector_ui(ui, &model);
        if model.moves() {
            ui.ctx().request_repaint_after(TICK);
        }
        Some(())
    }

    /// Founding a room.
    fn show_founding(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Self { online, library, text, .. } = self;
        let Some(pack) = library.packs.first() else { return };
        if let Some(refused) = &online.refused {
            callout(ui, Tone::Alarm, None, |ui| body(ui, refused));
        }
        let local = online.locals.found.get_or_insert_with(|| FoundLocal::new(text));
        let model = FoundModel::new(&FoundInput { text, pack }, local);
        found_ui(ui, &model, local, commands);
    }

    /// Finds what is played, once for each thing that is played: a random incident is drawn anew.
    pub(super) fn find_scenario(&mut self) {
        let Some(room) = self.online.sheets().and_then(|sheets| sheets.room.as_ref()) else { return };
        let slug = match &room.case {
            Case::Scenario(slug) => slug.clone(),
            Case::Random(number) => incident_slug(*number),
        };
        let key = format!("{} {slug} {:?}", room.pack, room.rules);
        if self.online.scenario.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let found =
            self.library.pack(&room.pack).and_then(|pack| pack.scenario_under(&slug, room.rules.as_deref()));
        self.online.scenario = found.map(|found| (key, Box::new(found.into_owned())));
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
fn room_case<'a>(online: &'a Online, library: &'a Library) -> Option<(&'a Pack, &'a Scenario)> {
    let room = online.sheets()?.room.as_ref()?;
    Some((library.pack(&room.pack)?, online.scenario.as_ref()?.1.as_ref()))
}

/// The own team's table as the screens see it.
fn seen<'a>(online: &'a Online, library: &'a Library) -> Option<Seen<'a>> {
    let (pack, scenario) = room_case(online, library)?;
    let sheets = online.sheets()?;
    let (table, case) = (sheets.table.as_ref()?, sheets.case.as_ref()?);
    let (you, room) = (sheets.you.as_ref()?, sheets.room.as_ref()?);
    let name = room.teams.get(usize::from(table.team))?.name.clone();
    Some(Seen {
        pack,
        scenario,
        names: &case.names,
        view: Cow::Borrowed(&table.view),
        events: Cow::Borrowed(&table.events),
        team: table.team,
        name: Some(name.clone()),
        seating: Seating::Online {
            team_name: name,
            decides: decides(you, room),
            own_die: room.pace == Pace::Own,
        },
        coach: table.coach,
        coach_locked: table.coach_locked,
    })
}
