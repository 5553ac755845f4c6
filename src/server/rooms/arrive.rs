//! Who comes, and whether there is a seat for them.
//!
//! Whatever is wrong with a code, a room, a token or a key, the answer is the same, and it counts
//! against the address that it came from.

use std::net::IpAddr;
use std::sync::Arc;

use super::NotDone;
use super::commit::Wish;
use super::node::{Hold, Node};
use super::people::{cleaned, no_name};
use super::secrets::{self, Token};
use super::views::Look;
use crate::exercise::evaluation::Profile;
use crate::exercise::room::{
    Actor, Context, Held, MemberId, MemberKind, Pass, Refusal, Room, RoomAction, RoomPlan, TokenHash,
};
use crate::protocol::{Farewell, ServerMessage, Who};
use crate::server::RetryAfter;
use crate::server::store::{CommandId, NewRoom, RoomId, StoreError};

/// So many codes are drawn before it is given up to find a free one.
const CODES: usize = 16;
/// When to come back where nothing better is known, in milliseconds.
const LATER_MS: u32 = 5_000;

/// A member's place in a room, for as long as their socket is open.
pub struct Seat {
    room: Hold,
    member: MemberId,
    token: TokenHash,
    debrief_only: bool,
}

impl Seat {
    /// The room.
    pub fn room(&self) -> &Hold {
        &self.room
    }

    /// Whose seat.
    pub fn member(&self) -> MemberId {
        self.member
    }

    /// Whether all that it opens is the debrief.
    pub fn is_debrief_only(&self) -> bool {
        self.debrief_only
    }

    /// Whether it is still theirs, on this device, and open.
    pub fn is_held(&self) -> bool {
        match self.room.held(&self.token) {
            Some(Held::Seat(member)) => !self.debrief_only && member == self.member,
            Some(Held::Debrief(member)) => {
                let now = self.room.parts.context.clock.now_ms();
                member == self.member && self.room.look(|room| room.debrief_open(now))
            }
            _ => false,
        }
    }

    /// What is seen from here now; nothing once the seat is gone.
    pub fn view(&self) -> Option<Look> {
        let look = self.room.view_of(self.member)?;
        Some(if self.debrief_only { look.of_debrief() } else { look })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        if !self.debrief_only {
            self.room.disconnected(self.member);
        }
    }
}

/// Who came in.
pub enum Arrived {
    /// Somebody with a seat, what they are told first, and the number of the view that they have.
    Seated(Box<Seat>, Box<ServerMessage>, Option<u64>),
    /// Somebody who only looked, and what they are told.
    Looked(Box<ServerMessage>),
}

/// Somebody who was turned away: why, and when to come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    /// Why.
    pub why: Farewell,
    /// After how many milliseconds, if at all.
    pub retry_ms: Option<u32>,
}

impl From<NotDone> for Turned {
    fn from(why: NotDone) -> Self {
        let (why, retry_ms) = match why {
            NotDone::Refused(Refusal::NoSuchToken) | NotDone::Gone => (Farewell::NoSuchSeat, None),
            NotDone::Refused(why) => (Farewell::Refused(why), None),
            NotDone::Unavailable => (Farewell::StoreUnavailable, Some(LATER_MS)),
            NotDone::Full => (Farewell::TooMuch, Some(12 * LATER_MS)),
        };
        Self { why, retry_ms }
    }
}

impl From<RetryAfter> for Turned {
    fn from(after: RetryAfter) -> Self {
        let retry_ms = u32::try_from(after.0.as_millis()).unwrap_or(u32::MAX);
        Self { why: Farewell::TooMuch, retry_ms: Some(retry_ms) }
    }
}

/// There is no such thing; it is not said which.
fn nothing() -> Turned {
    Turned { why: Farewell::NoSuchSeat, retry_ms: None }
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
            Who::New { code, profile, team } => self.join(&code, &profile, team).await,
            Who::Link { room, token, profile } => self.link(&room, &token, profile.as_ref()).await,
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

    async fn join(
        self: &Arc<Self>,
        code: &str,
        profile: &Profile,
        team: Option<u8>,
    ) -> Result<Arrived, Turned> {
        let room = self.room_of_code(code).await?;
        let invitation = None;
        self.sit_down(room, MemberKind::Participant, invitation, profile, team).await
    }

    async fn link(
        self: &Arc<Self>,
        room: &str,
        token: &str,
        profile: Option<&Profile>,
    ) -> Result<Arrived, Turned> {
        let (room, pass) = self.room_and_token(room, token).await?;
        let pass = pass.hash();
        if room.look(|room| room.link(&pass)).is_none() {
            room.catch_up().await?;
        }
        match room.look(|room| room.link(&pass)).ok_or_else(nothing)? {
            Pass::Invitation(kind) => {
                let nameless = Profile::default();
                self.sit_down(room, kind, Some(pass), profile.unwrap_or(&nameless), None).await
            }
            Pass::Seat(member) | Pass::Debrief(member) => {
                let token = self.draw()?;
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
        profile: &Profile,
        team: Option<u8>,
    ) -> Result<Arrived, Turned> {
        // A projector is a thing and needs no name.
        if kind != MemberKind::Projector && cleaned(profile).is_none() {
            return Err(NotDone::Refused(no_name()).into());
        }
        let token = self.draw()?;
        let action = RoomAction::Join { kind, token: token.hash(), invitation, team };
        self.by_server(&room, &action, secrets::of_arrival(&token.hash())).await?;
        let Some(Held::Seat(member)) = room.held(&token.hash()) else { return Err(nothing()) };
        if cleaned(profile).is_some() {
            room.set_profile(member, profile).await?;
        }
        self.seated(room, member, &token, true, None).await
    }

    async fn found(
        self: &Arc<Self>,
        key: &str,
        plan: RoomPlan,
        profile: &Profile,
        command: &str,
        from: IpAddr,
    ) -> Result<Arrived, Turned> {
        let context = &self.parts.context;
        if !context.host_key.matches(key) {
            return Err(nothing());
        }
        let command: CommandId = command.parse().map_err(|_| NotDone::Refused(Refusal::Unreadable))?;
        let profile = cleaned(profile).ok_or(NotDone::Refused(no_name()))?;
        let token = Token::of_host(&context.host_key, &command);
        let (command, id) = secrets::of_host(command);
        let room = match self.hold(id).await {
            Ok(room) => room,
            Err(NotDone::Gone) => {
                context.limits.create_room(from)?;
                self.create(id, command, plan, &token).await?;
                self.hold(id).await?
            }
            Err(other) => return Err(other.into()),
        };
        let Some(Held::Seat(member)) = room.held(&token.hash()) else { return Err(nothing()) };
        room.set_profile(member, &profile).await?;
        self.seated(room, member, &token, true, None).await
    }

    /// Makes a room under a code that nobody else has.
    async fn create(
        &self,
        id: RoomId,
        command: CommandId,
        plan: RoomPlan,
        token: &Token,
    ) -> Result<(), NotDone> {
        let bodies = self.founding(plan, token)?;
        let now = self.parts.context.clock.now_ms();
        for _ in 0..CODES {
            let code = secrets::draw_code(&*self.parts.context.entropy).map_err(|_| NotDone::Unavailable)?;
            let expires_ms = self.parts.expires_ms();
            let room = NewRoom { room: id, code: Some(code), created_ms: now, expires_ms };
            match self.parts.store.create(room, command, bodies.clone()).await {
                Ok(_) => return Ok(()),
                Err(StoreError::CodeTaken) => {}
                Err(error) => {
                    tracing::error!(why = %error, "a room could not be made");
                    return Err(NotDone::Unavailable);
                }
            }
        }
        tracing::error!("no free code was found");
        Err(NotDone::Unavailable)
    }

    /// The first events of a room.
    fn founding(&self, plan: RoomPlan, token: &Token) -> Result<Vec<Arc<str>>, NotDone> {
        let (entropy, mut dry) = (&self.parts.context.entropy, false);
        let mut draw = || {
            let bytes = entropy.bytes::<8>();
            dry |= bytes.is_err();
            u64::from_be_bytes(bytes.unwrap_or_default())
        };
        let now_ms = self.parts.context.clock.now_ms();
        let mut context = Context { library: &self.parts.library, now_ms, entropy: &mut draw };
        let action = RoomAction::Found { plan: Box::new(plan), token: token.hash() };
        let room = Room::new();
        let events = room.decide(&mut context, Actor::Server, &action, None).map_err(NotDone::Refused)?;
        if dry {
            return Err(NotDone::Unavailable);
        }
        Ok(events.iter().map(|event| room.write(event).into()).collect())
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
        let code = secrets::read_code(code).ok_or_else(nothing)?;
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

    fn draw(&self) -> Result<Token, NotDone> {
        Token::draw(&*self.parts.context.entropy).map_err(|_| NotDone::Unavailable)
    }

    /// The seat with the first message to it. A client that saw more than this node has read comes
    /// from another node: read on before anything is shown.
    async fn seated(
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
        let seat = Seat { room, member, token: hash, debrief_only };
        if !seat.is_held() {
            return Err(NotDone::Refused(Refusal::DebriefClosed).into());
        }
        Ok(Arrived::Seated(Box::new(seat), Box::new(welcome), view))
    }
}
