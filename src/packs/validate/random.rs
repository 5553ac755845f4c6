//! `random.ron`: the checks of its own, and that incidents can be drawn with it.

use super::{blueprints, within};
use crate::packs::cards::RandomFile;
use crate::packs::fault::{Fault, Quantity};
use crate::packs::random::{MAX_STAGE, NoIncident, random_incident};
use crate::packs::raw::{Deck, Entry, Raw};
use crate::packs::{Pack, Scenario};
use crate::rules::Stage;

/// The checks that need no finished pack.
pub(super) fn check(raw: &Raw) {
    let deck = &raw.random;
    for entry in &deck.entries {
        let minutes = i64::from(entry.card.minutes);
        within(deck, entry.node.get("minutes"), Quantity::Minutes, minutes, 5, 480);
        for stage in Stage::ALL {
            let attacks = raw.attacks.entries.iter().filter(|attack| attack.card.stage == stage).count();
            if attacks > MAX_STAGE {
                let stage = super::scenarios::field_of(stage);
                deck.fault(
                    entry.node.get("id"),
                    Fault::ManySuspects { stage, found: attacks, most: MAX_STAGE },
                );
            }
        }
    }
}

/// Draws an incident of a whole pack and names what stands in its way. One is enough, for packs are
/// loaded while somebody waits: what can be missing is missing for every number, unless every choice
/// that patients feel blocks a procedure.
pub(in crate::packs) fn check_drawn(deck: &Deck<RandomFile>, entry: &Entry<RandomFile>, pack: &Pack) {
    match random_incident(pack, 0, None) {
        Ok(built) if sound(&built) => {}
        Ok(_) => deck.fault(entry.node.get("id"), Fault::NoMitigationHelps),
        Err(why) => deck.fault(entry.node.get("id"), fault(why)),
    }
}

/// Whether a plan exists that lowers the risk. That it can be dealt is shown by its having been dealt.
fn sound(built: &Scenario) -> bool {
    blueprints::can_lower_the_risk(&built.blueprint)
}

fn fault(why: NoIncident) -> Fault {
    match why {
        NoIncident::NoSuspects(stage) => Fault::NoAttackOf { stage: super::scenarios::field_of(stage) },
        NoIncident::Undetectable(dealt) => Fault::NoDealDetects { dealt },
        NoIncident::NoChoice => Fault::NoChoiceToSchedule,
        // Of the others, rule sets and the file itself were checked before.
        NoIncident::NoWords | NoIncident::NoSuchRules(_) | NoIncident::NoMitigation => {
            Fault::NoMitigationHelps
        }
    }
}
