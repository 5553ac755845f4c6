//! The pages on which somebody waits, or on which it is over.

use super::super::Desk;
use super::bar::connection_words;
use super::due::Due;
use crate::app::command::{Command, Go, RoomCommand};
use crate::app::online::{Client, Link};
use crate::app::screens::online::{PageButton, PageModel, words};
use crate::app::widgets::Tone;

impl Desk {
    /// A page on which somebody waits, or on which it is over.
    pub(super) fn waiting_page(&self, due: Due) -> PageModel {
        let t = |id: &str| self.text.t(id);
        let button = |id: &str, command: Command| PageButton { words: t(id), command };
        let page = |title: &str, lead: &str, notes: Vec<String>, tone: Tone| PageModel {
            title: t(title),
            lead: t(lead),
            notes,
            tone,
            buttons: Vec::new(),
        };
        let insecure = self.online.client.as_ref().and_then(Client::seat).is_some_and(|seat| seat.insecure);
        match due {
            Due::Connecting => {
                let mut notes = vec![t("online-page-connecting-note")];
                let client = self.online.client.as_ref();
                let (said, advice) =
                    client.map(|client| connection_words(&self.text, client)).unwrap_or_default();
                notes.extend(advice);
                let mut page = page("online-page-connecting", "online-connecting", notes, Tone::Cool);
                page.lead = said.unwrap_or(page.lead);
                page.buttons = vec![
                    button("online-retry", Command::Room(RoomCommand::Reconnect)),
                    button("online-bye-home", Command::Room(RoomCommand::PutAside)),
                ];
                page
            }
            Due::Leaving => page("online-leaving-title", "online-leaving", Vec::new(), Tone::Cool),
            Due::Ended => self.farewell_page(),
            Due::Stopped => {
                page("online-stopped-title", "online-stopped", vec![t("online-stopped-note")], Tone::Alarm)
            }
            Due::Admission => {
                let mut notes = vec![t("online-wait-note")];
                notes.extend(insecure.then(|| t("online-insecure")));
                page("online-wait-title", "online-wait-admission", notes, Tone::Cool)
            }
            Due::NoTeam => {
                let notes = vec![t("online-watch"), t("online-wait-note")];
                page("online-noteam-title", "online-noteam", notes, Tone::Cool)
            }
            Due::Ready => {
                let mut page =
                    page("online-begin-title", "online-begin", vec![t("online-wait-note")], Tone::Cool);
                page.buttons = vec![button("online-again-briefing", Command::Go(Go::Briefing))];
                page
            }
            Due::Done => page("online-done-title", "online-done", vec![t("online-wait-note")], Tone::Cool),
            Due::HotWash => {
                page("online-hotwash-title", "online-hotwash", vec![t("online-hotwash-note")], Tone::Cool)
            }
            Due::Closed => {
                page("online-closed-title", "online-closed", vec![t("online-closed-debrief")], Tone::Cool)
            }
            Due::Debrief => page("online-debrief-wait-title", "online-debrief-wait", Vec::new(), Tone::Cool),
            // Everything else has a screen of its own, unless its scenario is missing here.
            Due::Console
            | Due::Projector
            | Due::Lobby
            | Due::Questions
            | Due::Briefing
            | Due::Story
            | Due::Table
            | Due::SecondHalf => page("online-nocase-title", "online-nocase", Vec::new(), Tone::Alarm),
        }
    }

    fn farewell_page(&self) -> PageModel {
        let t = |id: &str| self.text.t(id);
        let why = self.online.client.as_ref().map(Client::link);
        let lead = match why {
            Some(Link::Ended(why)) => words::farewell(&self.text, why),
            _ => t("online-not-connected"),
        };
        let button = |id: &str, command: Command| PageButton { words: t(id), command };
        PageModel {
            title: t("online-bye-title"),
            lead,
            notes: Vec::new(),
            tone: Tone::Alarm,
            buttons: vec![
                button("online-bye-again", Command::Room(RoomCommand::Reconnect)),
                button("online-bye-join", Command::Go(Go::Join)),
                button("online-bye-home", Command::Room(RoomCommand::PutAside)),
            ],
        }
    }
}
