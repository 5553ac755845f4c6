//! The one way in which a room changes: decide on what stands, append, and only then believe it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::live::{Core, Live};
use super::{NotDone, telemetry};
use crate::exercise::room::{Actor, Context, Refusal, RoomAction, RoomEvent};
use crate::server::store::{Appended, CommandId, Head, StoreError};

/// How often something is decided anew because others were faster, or the store did not answer.
const ATTEMPTS: u32 = 12;
/// How long a store that does not answer is given before it is asked again, times the attempt.
const PAUSE: Duration = Duration::from_millis(40);
/// So many silences end it: whoever asked is told to come back.
const SILENCES: u32 = 4;

/// What somebody asks of a room.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// Who.
    pub actor: Actor,
    /// What.
    pub action: &'a RoomAction,
    /// The number of the actor's view, as the room counts it.
    pub view: Option<u64>,
    /// By which name it counts once.
    pub command: CommandId,
}

/// What would become true, and behind which event.
struct Decided {
    head: Head,
    events: Vec<RoomEvent>,
    bodies: Vec<Arc<str>>,
}

impl Live {
    /// Does what somebody asks for, once, and returns when it is durable. What was done before under
    /// the same name is done.
    ///
    /// # Errors
    /// The room refused, or it is gone, or the store does not answer: then it may have happened, and
    /// whoever asks again by the same name finds out.
    pub async fn perform(&self, wish: Wish<'_>) -> Result<(), NotDone> {
        let _turn = self.turn.lock().await;
        let (mut silences, mut looked_again) = (0, false);
        for _ in 0..ATTEMPTS {
            if self.core().commands.contains(&wish.command) {
                return Ok(());
            }
            let decided = match self.decide(wish)? {
                Ok(decided) => decided,
                Err(_) if !looked_again => {
                    // Another node may know better; it costs one question.
                    looked_again = true;
                    self.read_on().await?;
                    continue;
                }
                Err(why) => {
                    telemetry::refused();
                    return Err(NotDone::Refused(why));
                }
            };
            if decided.events.is_empty() {
                return Ok(());
            }
            match self.append(wish.command, decided).await {
                Ok(()) => return Ok(()),
                Err(StoreError::Unavailable(_)) => {
                    telemetry::unknown_outcome();
                    silences += 1;
                    if silences >= SILENCES {
                        return Err(NotDone::Unavailable);
                    }
                    tokio::time::sleep(PAUSE * silences).await;
                    // Whether it happened is seen by the command id, in the next round.
                    match self.read_on().await {
                        Err(NotDone::Unavailable) | Ok(()) => {}
                        Err(other) => return Err(other),
                    }
                }
                Err(StoreError::Conflict { .. } | StoreError::Forked { .. }) => {
                    telemetry::conflict();
                    self.read_on().await?;
                }
                Err(other) => return Err(self.failed(&other)),
            }
        }
        Err(NotDone::Unavailable)
    }

    /// What the room says to a wish as it stands.
    fn decide(&self, wish: Wish<'_>) -> Result<Result<Decided, Refusal>, NotDone> {
        let entropy = &self.parts.context.entropy;
        let mut dry = false;
        let mut draw = || {
            let bytes = entropy.bytes::<8>();
            dry |= bytes.is_err();
            u64::from_be_bytes(bytes.unwrap_or_default())
        };
        let core = self.core();
        let mut context = Context {
            library: &self.parts.library,
            now_ms: self.parts.context.clock.now_ms(),
            entropy: &mut draw,
        };
        let decided = core.room.decide(&mut context, wish.actor, wish.action, wish.view);
        if dry {
            tracing::error!("the system gives no random numbers: nothing can be decided");
            return Err(NotDone::Unavailable);
        }
        Ok(decided.map(|events| {
            let bodies = events.iter().map(|event| core.room.write(event).into()).collect();
            Decided { head: core.head, events, bodies }
        }))
    }

    /// Appends what was decided and folds it in.
    async fn append(&self, command: CommandId, decided: Decided) -> Result<(), StoreError> {
        let Decided { head, events, bodies } = decided;
        let started = Instant::now();
        let appended = self.parts.store.append(self.id, head, command, bodies).await;
        telemetry::appended(started.elapsed());
        match appended? {
            Appended::Done { head } => self.fold(command, head, &events),
            // The next round finds the command in the room.
            Appended::Repeated { .. } => Err(StoreError::Conflict { head }),
        }
    }

    /// Folds in what this node has just made durable.
    pub(super) fn fold(
        &self,
        command: CommandId,
        head: Head,
        events: &[RoomEvent],
    ) -> Result<(), StoreError> {
        let mut core = self.core_mut();
        for event in events {
            if core.room.evolve(event).is_err() {
                tracing::error!(room = %self.id, seq = head.seq, "an event that was decided does not fold; reading anew");
                *core = Core::new(self.id);
                return Err(StoreError::Conflict { head });
            }
        }
        core.head = head;
        core.commands.insert(command);
        drop(core);
        self.tell();
        Ok(())
    }

    /// Says what a store's answer means for whoever asked.
    pub(super) fn failed(&self, error: &StoreError) -> NotDone {
        match error {
            StoreError::NoSuchRoom(_) => {
                self.set_gone();
                NotDone::Gone
            }
            StoreError::Unavailable(why) => {
                tracing::warn!(room = %self.id, why, "the store does not answer");
                NotDone::Unavailable
            }
            other => {
                tracing::error!(room = %self.id, why = %other, "the store refuses");
                NotDone::Unavailable
            }
        }
    }
}
