//! What somebody with a seat asks for, and what they are told.

use serde_json::Value;

use super::commit::Wish;
use super::documents::Form;
use super::seat::{Seat, Turned};
use super::secrets::{self, Token};
use super::{NotDone, live::Live};
use crate::exercise::room::{Actor, MemberId, Refusal, Room, RoomAction};
use crate::protocol::{ClientMessage, Farewell, LinkKind, Reach, ServerMessage};
use crate::server::store::CommandId;

/// Whoever founded a room came first.
const FOUNDER: MemberId = MemberId(0);

/// What is sent back for a message: nothing, or these frames in this order.
pub type Reply = Vec<String>;

impl Seat {
    /// Answers a message.
    ///
    /// # Errors
    /// The connection ends: the room is gone, or the store does not answer.
    pub async fn ask(&self, message: ClientMessage) -> Result<Reply, Turned> {
        if self.is_debrief_only() {
            return self.only_reads(message);
        }
        let room: &Live = self.room();
        match message {
            ClientMessage::Do { command, view, action } => self.act(command, view, action).await,
            ClientMessage::Profile(profile) => match room.set_profile(self.member(), &profile).await {
                // The people section says what stands.
                Ok(()) => Ok(Vec::new()),
                Err(NotDone::Refused(why)) => Ok(vec![written(room, &ServerMessage::ProfileRefused { why })]),
                Err(other) => Err(other.into()),
            },
            ClientMessage::EraseProfile { member } => {
                let told = match room.erase_profiles(self.member(), member).await {
                    Ok(()) => ServerMessage::Erased { member },
                    Err(NotDone::Refused(why)) => ServerMessage::NotErased { member, why },
                    Err(other) => return Err(other.into()),
                };
                Ok(vec![written(room, &told)])
            }
            ClientMessage::Fetch(kind) => self.fetch(kind, Form::Files).await,
            ClientMessage::FetchArchive(kind) => self.fetch(kind, Form::Archive).await,
            ClientMessage::Reach => Ok(self.reach()),
            ClientMessage::Ping { echo } => Ok(vec![written(room, &ServerMessage::Pong { echo })]),
            ClientMessage::Hello { .. } => Err(Turned { why: Farewell::Unreadable, retry_ms: None }),
        }
    }

    /// A link to the debrief is there to be handed on. Whoever holds one reads, and can do nothing in the
    /// name of the member who made it.
    fn only_reads(&self, message: ClientMessage) -> Result<Reply, Turned> {
        let why = Refusal::NotAllowed;
        let told = match message {
            ClientMessage::Ping { echo } => ServerMessage::Pong { echo },
            ClientMessage::Do { command, .. } => ServerMessage::Refused { command, why },
            ClientMessage::Fetch(kind) | ClientMessage::FetchArchive(kind) => {
                ServerMessage::NoDocument { kind, why }
            }
            ClientMessage::EraseProfile { member } => ServerMessage::NotErased { member, why },
            ClientMessage::Profile(_) | ClientMessage::Reach => return Ok(Vec::new()),
            ClientMessage::Hello { .. } => {
                return Err(Turned { why: Farewell::Unreadable, retry_ms: None });
            }
        };
        Ok(vec![written(self.room(), &told)])
    }

    /// Devices are the server's and no room's: they are told to whoever showed the host key when this room
    /// was founded, and to nobody else.
    fn reach(&self) -> Reply {
        let room = self.room();
        if self.member() != FOUNDER {
            return Vec::new();
        }
        let context = &room.parts.context;
        let devices = context.reach.visits().into_iter().map(|visit| (visit.address, visit.at_ms));
        let only_this_machine = context.reachable().is_empty();
        let reach = Reach { only_this_machine, devices: devices.collect() };
        vec![written(room, &ServerMessage::Reach(reach))]
    }

    async fn act(&self, command: String, view: u64, action: Value) -> Result<Reply, Turned> {
        let (room, member) = (self.room(), self.member());
        let refused = |command, why| Ok(vec![written(room, &ServerMessage::Refused { command, why })]);
        let Ok(id) = command.parse::<CommandId>() else { return refused(command, Refusal::Unreadable) };
        let (action, token) = with_token(action, room)?;
        let action = match room.look(|room| room.read_action(action)) {
            Ok(action) if is_the_servers(&action) => return refused(command, Refusal::NotAllowed),
            Ok(action) => action,
            Err(why) => return refused(command, why),
        };
        let wish = Wish {
            actor: Actor::Member(member),
            action: &action,
            view: Some(room.view_in_room(member, view)),
            command: secrets::of_member(member, id),
        };
        match room.perform(wish).await {
            Ok(()) => {}
            Err(NotDone::Refused(why)) => return refused(command, room.refusal_on_wire(member, why)),
            Err(other) => return Err(other.into()),
        }
        let mut reply = Vec::new();
        // A repeated command made no new link: its first answer told the one that there is.
        if let Some((token, opens)) = token.zip(opens(&action))
            && room.look(|room| room.link(&token.hash())).is_some()
        {
            let (command, id) = (command.clone(), room.id().to_string());
            reply.push(written(
                room,
                &ServerMessage::Link { command, room: id, token: token.secret(), opens },
            ));
        }
        reply.push(written(room, &ServerMessage::Done { command }));
        Ok(reply)
    }
}

/// A message as a frame. A refusal names cards, which have their names in the room.
pub(super) fn written(room: &Live, message: &ServerMessage) -> String {
    let names = room.look(Room::names);
    // Plain data whose ids come from this room: the writer of JSON refuses none of it.
    names.scope(|| serde_json::to_string(message)).unwrap_or_default()
}

/// Draws the token of an action that makes a link, and puts its hash in.
fn with_token(mut action: Value, room: &Live) -> Result<(Value, Option<Token>), NotDone> {
    let makes_link = ["make-pass", "invite"].iter().find(|name| action.get(**name).is_some());
    let Some(fields) = makes_link.and_then(|name| action.get_mut(*name)).and_then(Value::as_object_mut)
    else {
        return Ok((action, None));
    };
    let token = Token::draw(&*room.parts.context.entropy).map_err(|_| NotDone::Unavailable)?;
    let hash = serde_json::to_value(token.hash()).map_err(|_| NotDone::Refused(Refusal::Unreadable))?;
    fields.insert("token".to_owned(), hash);
    Ok((action, Some(token)))
}

/// What the link opens that an action makes.
fn opens(action: &RoomAction) -> Option<LinkKind> {
    match action {
        RoomAction::MakePass { debrief_only: true, .. } => Some(LinkKind::Debrief),
        RoomAction::MakePass { member: Some(member), .. } => Some(LinkKind::SeatOf(*member)),
        RoomAction::MakePass { debrief_only: false, .. } => Some(LinkKind::Seat),
        RoomAction::Invite { kind, .. } => Some(LinkKind::Invitation(*kind)),
        _ => None,
    }
}

/// What only the server asks for.
fn is_the_servers(action: &RoomAction) -> bool {
    matches!(
        action,
        RoomAction::Found { .. }
            | RoomAction::Join { .. }
            | RoomAction::TakeOver { .. }
            | RoomAction::Expire { .. }
            | RoomAction::PlayBot { .. }
            | RoomAction::Score { .. }
    )
}

/// What is told to somebody who has the code and no seat.
pub(super) fn behind(room: &Room) -> ServerMessage {
    let seats = |team: usize| u8::try_from(team).map_or(0, |team| room.free_seats(team));
    let teams = room.plan().teams.iter().enumerate().map(|(team, name)| (name.clone(), seats(team)));
    ServerMessage::Behind {
        title: room.plan().title.clone(),
        teams: teams.collect(),
        open: room.takes_members(),
        admission: room.plan().admission,
    }
}
