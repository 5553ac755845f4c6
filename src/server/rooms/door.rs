//! Those who wait to be let in and are not there any more: whoever has the code could fill the door with
//! them, and nobody who really comes would find a place.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior};

use super::commit::Wish;
use super::live::Live;
use super::secrets;
use crate::exercise::room::{Actor, MemberId, Room, RoomAction};

/// Looks now and then who has long been gone. Where few wait nobody is sent away: a phone that sleeps until
/// the facilitator comes keeps its place.
pub(super) async fn keep(live: &Live) {
    let options = &live.parts.options;
    let mut looks = tokio::time::interval((options.ghost / 4).max(Duration::from_millis(1)));
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut gone_since: BTreeMap<MemberId, Instant> = BTreeMap::new();
    loop {
        looks.tick().await;
        let waiting = waiting(live);
        if waiting.len() < options.crowd {
            gone_since.clear();
            continue;
        }
        let gone: Vec<MemberId> = {
            let people = live.people();
            waiting.into_iter().filter(|member| !people.is_connected(*member)).collect()
        };
        gone_since.retain(|member, _| gone.contains(member));
        for member in gone {
            if gone_since.entry(member).or_insert_with(Instant::now).elapsed() >= options.ghost {
                send_away(live, member).await;
            }
        }
    }
}

fn waiting(live: &Live) -> Vec<MemberId> {
    let waits =
        |room: &Room| room.members().filter(|member| !member.admitted).map(|member| member.id).collect();
    live.look(waits)
}

async fn send_away(live: &Live, member: MemberId) {
    let action = RoomAction::Remove { member };
    let command = secrets::of_server(live.id(), live.core().head, &action);
    let wish = Wish { actor: Actor::Server, action: &action, view: None, command };
    // Another node was faster, or they were let in meanwhile; what else fails is tried at the next look.
    let _ = live.perform(wish).await;
}
