//! Rooms are made by whoever has the host key.

use std::net::IpAddr;
use std::sync::Arc;

use super::NotDone;
use super::arrive::read_command;
use super::node::Node;
use super::people::{cleaned, no_name};
use super::seat::{Arrived, Turned, nothing};
use super::secrets::{self, Token};
use crate::exercise::evaluation::Profile;
use crate::exercise::room::{Actor, Context, Held, Room, RoomAction, RoomPlan};
use crate::server::store::{CommandId, NewRoom, RoomId, StoreError};

/// So many codes are drawn before it is given up to find a free one.
const CODES: usize = 16;

impl Node {
    pub(super) async fn found(
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
        let command = read_command(command)?;
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
}
