//! What can go wrong before a session and between the teams of an exercise.

use super::words::{self, Cards};
use super::{Text, Value, reasons};
use crate::exercise::{NAME_MAX, Refused, RosterFault, TEAMS_MAX, TEAMS_MIN};
use crate::packs::NoIncident;
use crate::rules::Undetectable;
use crate::sim::NotAsked;

/// Why no hand can be dealt for a scenario.
pub fn undetectable(text: &Text, cards: &Cards<'_>, why: &Undetectable) -> String {
    if why.suspects.is_empty() {
        return text.t("errors-no-deal");
    }
    let title = |&attack| text.t_with("log-quoted", &[("title", cards.attack(attack).into())]);
    let titles: Vec<String> = why.suspects.iter().map(title).collect();
    text.t_with("errors-undetectable", &[("attacks", words::list(text, &titles).into())])
}

/// Why a pack gives no random incident.
pub fn no_incident(text: &Text, why: &NoIncident) -> String {
    match why {
        NoIncident::NoWords => text.t("incident-no-words"),
        NoIncident::NoSuchRules(rules) => {
            text.t_with("incident-no-rules", &[("rules", rules.as_str().into())])
        }
        NoIncident::NoSuspects(stage) => {
            text.t_with("incident-no-suspects", &[("stage", words::stage(text, *stage).into())])
        }
        NoIncident::Undetectable(dealt) => text.t_with("incident-undetectable", &[("n", (*dealt).into())]),
        NoIncident::NoChoice => text.t("incident-no-choice"),
        NoIncident::NoMitigation => text.t("incident-no-mitigation"),
    }
}

/// Why the room refused.
pub fn refused(text: &Text, cards: &Cards<'_>, why: Refused) -> String {
    match why {
        Refused::Rules(_, illegal) => reasons::illegal(text, cards, illegal),
        Refused::NotNow => text.t("errors-not-now"),
        Refused::NoSuchFace => text.t("errors-no-such-face"),
        Refused::WrongDie => text.t("errors-wrong-die"),
        Refused::NotAsked(_, why) => text.t(match why {
            NotAsked::NoSuchQuestion | NotAsked::NoSuchOption => "errors-no-question",
            NotAsked::Answered => "errors-answered",
            NotAsked::TooLate => "errors-asked-too-late",
            NotAsked::TooEarly => "errors-asked-too-early",
        }),
    }
}

/// What is wrong with the names of an exercise; teams are counted from 1 in words.
pub fn roster(text: &Text, fault: RosterFault) -> String {
    let team = |at: usize| Value::from(at + 1);
    match fault {
        RosterFault::TooFew => text.t_with("errors-too-few-teams", &[("least", TEAMS_MIN.into())]),
        RosterFault::TooMany => text.t_with("errors-too-many-teams", &[("most", TEAMS_MAX.into())]),
        RosterFault::Nameless(at) => text.t_with("errors-team-nameless", &[("team", team(at))]),
        RosterFault::TooLong(at) => {
            text.t_with("errors-team-name-long", &[("team", team(at)), ("most", NAME_MAX.into())])
        }
        RosterFault::Twice(at) => text.t_with("errors-team-name-twice", &[("team", team(at))]),
        RosterFault::FacilitatorNameless => text.t("errors-facilitator-nameless"),
        RosterFault::FacilitatorTooLong => {
            text.t_with("errors-facilitator-name-long", &[("most", NAME_MAX.into())])
        }
    }
}
