//! What each team left on record beside its score.

use sha3::{Digest, Sha3_256};

use super::gather::{Material, Team};
use super::{PlanLine, TeamRecord};
use crate::report::gather::chain;
use crate::text::scores;
use crate::text::words::Cards;

/// The name of the file that holds a team's playthrough; `team` counts from 0, the name from 1.
pub fn playthrough_name(team: u8) -> String {
    format!("playthrough-team-{:02}.jsonl", u16::from(team) + 1)
}

/// Every team in the order of their numbers.
pub(super) fn records(material: &Material<'_>, teams: &[Team<'_>]) -> Vec<TeamRecord> {
    let shared = teams.first().map(|team| team.play.session.setup().chain);
    teams
        .iter()
        .map(|team| {
            record(material, team, shared == Some(team.play.session.setup().chain) || teams.len() == 1)
        })
        .collect()
}

fn record(material: &Material<'_>, team: &Team<'_>, shared: bool) -> TeamRecord {
    let session = team.play.session;
    let cards = Cards { pack: material.pack, names: session.names() };
    let mitigations = team.score.mitigation.lines.iter().map(|line| PlanLine {
        title: cards.mitigation(line.mitigation),
        adopted: line.adopted,
        in_best: line.in_best,
        words: scores::mitigation(material.text, &cards, line),
    });
    TeamRecord {
        name: material.team_name(team.number),
        practice: team.practice,
        finished: team.finished(),
        chain: if shared { Vec::new() } else { chain(material.text, &cards, session) },
        mitigations: mitigations.collect(),
        playthrough: playthrough_name(team.number),
        sha3: hex(&session.to_jsonl()),
        points: team.score.total,
    }
}

/// SHA3-256 of a file, in hexadecimal: what `openssl dgst -sha3-256` says of it.
fn hex(file: &str) -> String {
    Sha3_256::digest(file.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
