//! Who comes, and whether there is a seat for them.
//!
//! Whatever is wrong with a code, a room, a token or a key, the answer is the same, and it counts
//! against the address that it came from. Whoever was cut off before they heard of their seat comes again
//! with the same command, and finds it.

use std::net::IpAddr;
use std::sync::Arc;

use super::NotDone;
use super::commit::Wish;
use super::node::{Hold, Node};
use super::people::{cleaned, no_name};
use super::seat::{Arrived, Seat, Turned, nothing};
use super::secrets::{self, Token};
use crate::exercise::evaluation::Profile;
use crate::exercise::room::{Actor, Held, MemberId, MemberKind, Pass, Refusal, RoomAction, TokenHash};
use crate::protocol::{Farewell, ServerMessage, Who, read_code};
use crate::server::store::{CommandId, RoomId};

/// Somebody who arrives.
#[derive(Clone, Copy)]
struct Guest<'a> {
    profile: &'a Profile,
    team: Option<u8>,
    command: CommandId,
}

/// A command id as a client wrote it.
pub(super) fn read_command(command: &str) -> Result<CommandId, NotDone> {
    command.parse().map_err(|_| NotDone::Refused(Refusal::Unreadable))
}

impl Hold {
    /// Whose seat or debrief a token opens that follows from a command: it was used before, if anybody's,
    /// perhaps on another node a moment ago.
    async fn guest(&self, token: &Token) -> Result<Option<MemberId>, NotDone> {
        self.catch_up().await?;
        Ok(match self.held(&token.hash()) {
            Some(Held::Seat(member) | Held::Debrief(member)) => Some(member),
            Some(Held::Invitation(_)) | None => None,
        })
    }
}

impl Node {
    /// Lets somebody in, or says why not.
    ///
    /// # Errors
    /// See [`Farewell`].
    pub async fn arrive(self: &Arc<Self>, who: Who, from: IpAddr) -> Result<Arrived, Turned> {
        let limits = &self.parts.context.limits;
        let place = limits.place().await;
        limits.may_guess(from)?;
        let arrived = match who {
            Who::Back { room, token, view } => self.back(&room, &token, view).await,
            Who::New { code, profile, team, command } => {
                limits.may_join(from)?;
                let guest = Guest { profile: &profile, team, command: read_command(&command)? };
                self.join(&code, guest).await
            }
            Who::Link { room, token, profile, command } => {
                limits.may_join(from)?;
                let profile = profile.unwrap_or_default();
                let guest = Guest { profile: &profile, team: None, command: read_command(&command)? };
                self.link(&room, &token, guest).await
            }
            Who::Host { key, plan, profile, command } => {
                self.found(&key, *plan, &profile, &command, from).await
            }
            Who::Look { code } => self.glance(&code).await,
        };
        if arrived.as_ref().is_err_and(|turned| turned.why == Farewell::NoSuchSeat) {
            limits.guessed_wrong(from);
        }
        drop(place);
        arrived
    }

    async fn back(self: &Arc<Self>, room: &str, token: &str, view: Option<u64>) -> Result<Arrived, Turned> {
        let (room, token) = self.room_and_token(room, token).await?;
        let hash = token.hash();
        if room.held(&hash).is_none() {
            // It may have been made on another node a moment ago.
            room.catch_up().await?;
        }
        let Some(Held::Seat(member) | Held::Debrief(member)) = room.held(&hash) else {
            return Err(nothing());
        };
        self.seated(room, member, &token, false, view).await
    }

    async fn join(self: &Arc<Self>, code: &str, guest: Guest<'_>) -> Result<Arrived, Turned> {
        let room = self.room_of_code(code).await?;
        let token = Token::of_guest(room.id(), None, &guest.command);
        if let Some(member) = room.guest(&token).await? {
            return self.seated(room, member, &token, true, None).await;
        }
        self.sit_down(room, MemberKind::Participant, None, &token, guest).await
    }

    async fn link(self: &Arc<Self>, room: &str, pass: &str, guest: Guest<'_>) -> Result<Arrived, Turned> {
        let (room, pass) = self.room_and_token(room, pass).await?;
        let pass = pass.hash();
        let token = Token::of_guest(room.id(), Some(&pass), &guest.command);
        // Whoever asks again has used the link up, and has the seat.
        if let Some(member) = room.guest(&token).await? {
            return self.seated(room, member, &token, true, None).await;
        }
        match room.look(|room| room.link(&pass)).ok_or_else(nothing)? {
            Pass::Invitation(kind) => self.sit_down(room, kind, Some(pass), &token, guest).await,
            Pass::Seat(member) | Pass::Debrief(member) => {
                let action = RoomAction::TakeOver { pass, token: token.hash() };
                self.by_server(&room, &action, secrets::of_arrival(&token.hash())).await?;
                self.seated(room, member, &token, true, None).await
            }
        }
    }

    /// A new member sits down.
    async fn sit_down(
        self: &Arc<Self>,
        room: Hold,
        kind: MemberKind,
        invitation: Option<TokenHash>,
        token: &Token,
        guest: Guest<'_>,
    ) -> Result<Arrived, Turned> {
        let profile = cleaned(guest.profile);
        // A projector is a thing and needs no name.
        if kind != MemberKind::Projector && profile.is_none() {
            return Err(NotDone::Refused(no_name()).into());
        }
        let action = RoomAction::Join { kind, token: token.hash(), invitation, team: guest.team };
        self.by_server(&room, &action, secrets::of_arrival(&token.hash())).await?;
        let Some(Held::Seat(member)) = room.held(&token.hash()) else { return Err(nothing()) };
        if let Some(profile) = profile {
            room.set_profile(member, &profile).await?;
        }
        self.seated(room, member, token, true, None).await
    }

    async fn glance(self: &Arc<Self>, code: &str) -> Result<Arrived, Turned> {
        let room = self.room_of_code(code).await?;
        let behind = room.look(super::ask::behind);
        Ok(Arrived::Looked(Box::new(behind)))
    }

    async fn by_server(&self, room: &Hold, action: &RoomAction, command: CommandId) -> Result<(), NotDone> {
        room.perform(Wish { actor: Actor::Server, action, view: None, command }).await
    }

    async fn room_of_code(self: &Arc<Self>, code: &str) -> Result<Hold, Turned> {
        let code = read_code(code).ok_or_else(nothing)?;
        let found = self.parts.store.room_of_code(&code).await.map_err(|error| {
            tracing::warn!(why = %error, "a code could not be looked up");
            NotDone::Unavailable
        })?;
        Ok(self.hold(found.ok_or_else(nothing)?).await?)
    }

    async fn room_and_token(self: &Arc<Self>, room: &str, token: &str) -> Result<(Hold, Token), Turned> {
        let id: RoomId = room.parse().map_err(|_| nothing())?;
        let token = Token::read(token).ok_or_else(nothing)?;
        Ok((self.hold(id).await?, token))
    }

    /// The seat with the first message to it. A client that saw more than this node has read comes
    /// from another node: read on before anything is shown.
    pub(super) async fn seated(
        self: &Arc<Self>,
        room: Hold,
        member: MemberId,
        token: &Token,
        is_new: bool,
        view: Option<u64>,
    ) -> Result<Arrived, Turned> {
        let ahead = |room: &Hold| {
            let known = room.look(|room| room.audience(member).map(|audience| room.view_number(audience)));
            view.is_some_and(|view| known.is_some_and(|known| room.view_in_room(member, view) > known))
        };
        if ahead(&room) {
            room.catch_up().await?;
        }
        let context = &self.parts.context;
        let public = context.base_url();
        let welcome = ServerMessage::Welcome {
            room: room.id().to_string(),
            code: room.code(),
            member,
            token: is_new.then(|| token.secret()),
            now_ms: context.clock.now_ms(),
            public_url: Some(public.trim_end_matches('/').to_owned()),
            insecure: context.unprotected,
        };
        let hash = token.hash();
        let debrief_only = matches!(room.held(&hash), Some(Held::Debrief(_)));
        if !debrief_only {
            room.connected(member);
        }
        let seat = Seat::new(room, member, hash, debrief_only);
        if !seat.is_held() {
            return Err(NotDone::Refused(Refusal::DebriefClosed).into());
        }
        Ok(Arrived::Seated(Box::new(seat), Box::new(welcome), view))
    }
}
