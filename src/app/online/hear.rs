//! What the server says, and what follows from it.

use serde_json::Value;

use super::client::{Client, Moment, is_answered};
use super::door::Door;
use super::happened::{Happened, Seat};
use super::link::Link;
use crate::app::command::Secret;
use crate::protocol::{ClientMessage, Farewell, ServerMessage};

/// A view as it stands on the wire. Sections are read one by one, so that one of a later version does
/// not spoil the others.
#[derive(serde::Deserialize)]
struct RawView {
    view: u64,
    sections: Vec<(Value, Value)>,
    gone: Vec<Value>,
}

impl Client {
    /// Takes a frame. One of a kind that this version does not know is left out.
    pub(super) fn hear(&mut self, frame: &str, moment: &mut Moment<'_>, happened: &mut Vec<Happened>) {
        self.heard_ms = moment.now_ms;
        self.answer_by_ms = None;
        let Ok(mut value) = serde_json::from_str::<Value>(frame) else { return };
        if let Some(view) = value.get_mut("view").map(Value::take) {
            return self.take_view(view, happened);
        }
        if let Ok(message) = serde_json::from_value::<ServerMessage>(value) {
            self.take(message, moment, happened);
        }
    }

    fn take_view(&mut self, view: Value, happened: &mut Vec<Happened>) {
        let read = serde_json::from_value::<RawView>(view);
        let taken = read.is_ok_and(|raw| self.sheets.take(raw.view, raw.sections, raw.gone).is_ok());
        if taken {
            happened.push(Happened::Shown);
        } else {
            // Half a view is worse than none.
            self.end(Farewell::Unreadable, happened);
        }
    }

    fn take(&mut self, message: ServerMessage, moment: &mut Moment<'_>, happened: &mut Vec<Happened>) {
        match message {
            ServerMessage::Welcome { room, code, member, token, now_ms, public_url, insecure } => {
                let token = token.map(Secret::new).or_else(|| self.token().cloned());
                // A server that gives no token to a new seat gives no seat.
                let Some(token) = token else { return };
                self.ahead_ms = i64::try_from(i128::from(now_ms) - i128::from(moment.now_ms)).unwrap_or(0);
                self.door = Door::Back { room: room.clone(), token: token.clone() };
                self.seat = Some(Seat { room, token, member, code, public_url, insecure });
                self.welcome();
                happened.push(Happened::Seated);
            }
            ServerMessage::Behind { title, teams, open, admission } => {
                happened.push(Happened::Behind { title, teams, open, admission });
                // It was asked, it answered: there is nothing more to say here.
                self.close();
            }
            // Views were taken before.
            ServerMessage::View { .. } | ServerMessage::Pong { .. } => {}
            ServerMessage::Done { command } => {
                if let Some(asked) = self.answered(&command) {
                    happened.push(Happened::Done(Box::new(asked.action)));
                }
            }
            ServerMessage::Refused { command, why } => {
                if let Some(asked) = self.answered(&command) {
                    happened.push(Happened::Refused(Box::new(asked.action), why));
                }
            }
            ServerMessage::Link { command, room, token, opens } => {
                self.answered(&command);
                happened.push(Happened::LinkMade { room, token: Secret::new(token), opens });
            }
            ServerMessage::Reach(reach) => happened.push(Happened::Reached(reach)),
            ServerMessage::ProfileRefused { why } => happened.push(Happened::ProfileRefused(why)),
            ServerMessage::Document { kind, files } => {
                self.was_answered(&ClientMessage::Fetch(kind));
                happened.push(Happened::Document(kind, files));
            }
            ServerMessage::Archive { kind, name, bytes } => {
                self.was_answered(&ClientMessage::FetchArchive(kind));
                happened.push(Happened::Archive(name, bytes));
            }
            ServerMessage::NoDocument { kind, why } => {
                self.was_answered(&ClientMessage::Fetch(kind));
                self.was_answered(&ClientMessage::FetchArchive(kind));
                happened.push(Happened::NoDocument(kind, why));
            }
            ServerMessage::Erased { member } => {
                self.was_answered(&ClientMessage::EraseProfile { member });
                happened.push(Happened::Erased(member));
            }
            ServerMessage::NotErased { member, why } => {
                self.was_answered(&ClientMessage::EraseProfile { member });
                happened.push(Happened::NotErased(why));
            }
            ServerMessage::Bye { retry_ms: Some(retry_ms), .. } => self.come_back(retry_ms, moment),
            ServerMessage::Bye { why, retry_ms: None } => self.end(why, happened),
        }
    }

    /// Connected again: what was not answered is asked again, with its id.
    fn welcome(&mut self) {
        self.link = Link::Online;
        self.failures = 0;
        for message in std::mem::take(&mut self.to_say) {
            self.say(&message);
            if is_answered(&message) {
                self.to_say.push(message);
            }
        }
        let frames: Vec<_> = self.asked.iter().map(super::Asked::frame).collect();
        for frame in &frames {
            self.say(frame);
        }
    }

    fn was_answered(&mut self, message: &ClientMessage) {
        self.to_say.retain(|waits| waits != message);
    }

    fn token(&self) -> Option<&Secret> {
        match &self.door {
            Door::Back { token, .. } => Some(token),
            Door::Look(_) | Door::Join { .. } | Door::Link { .. } | Door::Found { .. } => None,
        }
    }

    fn answered(&mut self, command: &str) -> Option<super::Asked> {
        let at = self.asked.iter().position(|asked| asked.command == command)?;
        self.asked.remove(at)
    }

    /// The server said when: not all at once, or it would have to say it again.
    fn come_back(&mut self, retry_ms: u32, moment: &mut Moment<'_>) {
        self.wire.close();
        self.answer_by_ms = None;
        self.failures += 1;
        let retry = u64::from(retry_ms);
        let spread = (moment.entropy)() % (retry / 2 + 500);
        self.link = Link::Waiting { until_ms: moment.now_ms + retry + spread };
    }

    fn end(&mut self, why: Farewell, happened: &mut Vec<Happened>) {
        self.wire.close();
        self.answer_by_ms = None;
        self.link = Link::Ended(why.clone());
        happened.push(Happened::Ended(why));
    }
}
