//! What a team votes on, in words.

use super::ask::Says;
use super::models::name_of;
use crate::app::online::Sheets;
use crate::app::screens::online::{BallotModel, ProposalLine, words};
use crate::exercise::room::{RoomSheet, TableSheet, You};
use crate::packs::Pack;
use crate::text::Text;
use crate::text::words::list;

/// What a team votes on.
pub(super) fn ballot_model(
    text: &Text,
    sheets: &Sheets,
    (you, room): (&You, &RoomSheet),
    table: &TableSheet,
    pack: &Pack,
    says: Says,
) -> BallotModel {
    let case = sheets.case.as_ref();
    let ballot = &table.ballot;
    let line = |(at, proposal): (u8, &crate::exercise::room::Proposal)| {
        let action = case.map_or_else(String::new, |case| {
            words::action(text, pack, &case.names, &table.view, &proposal.action)
        });
        let name = name_of(text, sheets, proposal.by);
        let votes = ballot.shown.as_ref().map(|shown| {
            let voters: Vec<String> = shown
                .iter()
                .filter(|(_, vote)| *vote == at)
                .map(|(member, _)| name_of(text, sheets, *member))
                .collect();
            text.t_with("ballot-votes", &[("n", voters.len().into()), ("names", list(text, &voters).into())])
        });
        ProposalLine {
            words: text.t_with("ballot-line", &[("name", name.into()), ("action", action.into())]),
            legal: table.view.legal.contains(&proposal.action),
            action: proposal.action.clone(),
            mine: you.vote == Some(at),
            votes,
        }
    };
    let minority: Vec<String> = ballot.minority.iter().map(|member| name_of(text, sheets, *member)).collect();
    BallotModel {
        proposals: (0u8..).zip(&ballot.proposals).map(line).collect(),
        cast: match ballot.shown {
            Some(_) => text.t("ballot-shown"),
            None => text.t_with("ballot-cast", &[("cast", ballot.cast.into()), ("of", ballot.of.into())]),
        },
        minority: (!minority.is_empty())
            .then(|| text.t_with("ballot-minority", &[("names", list(text, &minority).into())])),
        shown: ballot.shown.is_some(),
        // Who asks first decides all the same.
        decides: you.captain,
        asks: says.asks,
        team: table.team,
        captain: captain_words(text, sheets, you, room),
    }
}

fn captain_words(text: &Text, sheets: &Sheets, you: &You, room: &RoomSheet) -> String {
    let team = you.team.and_then(|team| room.teams.get(usize::from(team)));
    let captain = team.and_then(|team| team.captain);
    let name = captain.map_or_else(|| text.t("online-somebody"), |member| name_of(text, sheets, member));
    text.t_with("ballot-captain", &[("captain", name.into())])
}
