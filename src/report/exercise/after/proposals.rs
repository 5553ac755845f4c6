//! What a team's log proposes for the hot wash and the improvement plan. Nothing of it is a judgement of
//! people, and somebody has to confirm it.

use super::gather::{Material, Team};
use crate::exercise::evaluation::{CorrectiveAction, Finding, HotWashItem, HotWashKind, Source};
use crate::packs::{FailureReason, Pack};
use crate::report::{Play, gather::scored};
use crate::rules::{Care, Event};
use crate::scoring::{Countered, MitigationLine, Score, StepKind};
use crate::text::Text;
use crate::text::words::{Cards, list};

/// A decision that gives away at most so many points of the investigation is well judged.
const WELL_JUDGED: f64 = 1.0;

/// What the log of one team proposes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposals {
    /// Strengths, then areas for improvement in the order in which they were met.
    pub hot_wash: Vec<HotWashItem>,
    /// A draft for every mitigation that the team adopted.
    pub actions: Vec<CorrectiveAction>,
}

/// What this play proposes. It names what is hidden: once the room is in its hot wash, or for the
/// facilitator's eyes.
pub fn proposals(text: &Text, pack: &Pack, team: u8, play: &Play<'_>) -> Proposals {
    let scores = scored(std::slice::from_ref(play));
    scores.first().map_or_else(Proposals::default, |score| of(text, pack, team, play, score))
}

/// What people's plays propose and nobody has confirmed, taken over or turned down yet.
pub(super) fn of_teams(material: &Material<'_>, teams: &[Team<'_>]) -> Proposals {
    let record = material.record;
    let mut all = Proposals::default();
    for team in teams.iter().filter(|team| !team.practice) {
        let found = of(material.text, material.pack, team.number, team.play, team.score);
        let dismissed = |source: &Source| matches!(source, Source::Proposed(finding) if record.dismissed.contains(&(team.number, finding.clone())));
        let washed = |item: &HotWashItem| {
            let same = |one: &HotWashItem| one.source == item.source && one.team == item.team;
            dismissed(&item.source) || record.hot_wash.iter().any(same)
        };
        let planned = |action: &CorrectiveAction| {
            let same = |one: &CorrectiveAction| one.source == action.source && one.team == action.team;
            dismissed(&action.source) || record.corrective_actions.iter().any(same)
        };
        all.hot_wash.extend(found.hot_wash.into_iter().filter(|item| !washed(item)));
        all.actions.extend(found.actions.into_iter().filter(|action| !planned(action)));
    }
    all
}

fn of(text: &Text, pack: &Pack, team: u8, play: &Play<'_>, score: &Score) -> Proposals {
    let cards = Cards { pack, names: play.session.names() };
    let mut hot_wash = strengths(text, team, play, score);
    hot_wash.extend(gaps(text, &cards, team, play.session.events()));
    let adopted = score.mitigation.lines.iter().filter(|line| line.adopted);
    let actions = adopted.filter_map(|line| action(text, &cards, team, line)).collect();
    Proposals { hot_wash, actions }
}

fn strengths(text: &Text, team: u8, play: &Play<'_>, score: &Score) -> Vec<HotWashItem> {
    let mut all: Vec<HotWashItem> = found(text, team, play.session.events()).into_iter().collect();
    if let Some((good, decisions)) = score.analysis.as_ref().map(|analysis| {
        let losses = analysis.steps.iter().filter(|step| matches!(step.kind, StepKind::Decision(_)));
        let losses: Vec<f64> = losses.map(crate::scoring::Step::loss).collect();
        (losses.iter().filter(|&&loss| loss <= WELL_JUDGED).count(), losses.len())
    }) && decisions >= 3
        && good * 4 >= decisions * 3
    {
        let values = [("good", good.into()), ("all", decisions.into())];
        let words = text.t_with("papers-strength-judgement", &values);
        all.push(strength(team, Finding::Judgement, "RS.AN", words));
    }
    if score.care.level == Care::Normal && !score.care.lines.is_empty() {
        all.push(strength(team, Finding::Care, "RS.MA", text.t("papers-strength-care")));
    }
    all
}

fn strength(team: u8, finding: Finding, capability: &str, words: String) -> HotWashItem {
    HotWashItem {
        kind: HotWashKind::Strength,
        team: Some(team),
        capability: capability.to_owned(),
        text: words,
        source: Source::Proposed(finding),
    }
}

/// That a team turned up the whole attack in time, if it did.
pub fn found<'e>(text: &Text, team: u8, mut events: impl Iterator<Item = &'e Event>) -> Option<HotWashItem> {
    let whole = events.any(|event| matches!(event, Event::InvestigationEnded { success: true, .. }));
    whole.then(|| strength(team, Finding::Found, "DE.AE", text.t("papers-strength-found")))
}

/// Every gap in readiness that a team read, once, in the order in which they were met.
pub fn gaps<'e>(
    text: &Text,
    cards: &Cards<'_>,
    team: u8,
    events: impl Iterator<Item = &'e Event>,
) -> Vec<HotWashItem> {
    let mut all: Vec<HotWashItem> = Vec::new();
    for event in events {
        let Event::Failed { procedure, reason } = event else { continue };
        let Some(card) = cards.pack.procedure_of(*procedure, cards.names) else { continue };
        let Some(gap) = card.failures.get(usize::from(*reason)) else { continue };
        let source = Source::Proposed(Finding::Gap { procedure: card.id.clone(), reason: *reason });
        if all.iter().any(|item| item.source == source) {
            continue;
        }
        let (capability, words) = gap_words(text, cards.pack, gap);
        all.push(HotWashItem {
            kind: HotWashKind::Improvement,
            team: Some(team),
            capability,
            text: words,
            source,
        });
    }
    all
}

/// The capability of what would close a gap, and the gap in a sentence. What nothing closes is a matter
/// of how events are analyzed.
fn gap_words(text: &Text, pack: &Pack, gap: &FailureReason) -> (String, String) {
    match gap.closed_by.as_deref().and_then(|slug| pack.mitigation(slug)) {
        Some(card) => {
            let values = [("reason", gap.reason.as_str().into()), ("card", card.title.as_str().into())];
            let capability = card.csf.first().cloned().unwrap_or_default();
            (capability, text.t_with("papers-gap-closed", &values))
        }
        None => ("DE.AE".to_owned(), gap.reason.clone()),
    }
}

/// A corrective action out of a mitigation that was adopted.
fn action(text: &Text, cards: &Cards<'_>, team: u8, line: &MitigationLine) -> Option<CorrectiveAction> {
    let card = cards.pack.mitigation_of(line.mitigation, cards.names)?;
    let named = |countered: &[Countered]| {
        let titles = countered
            .iter()
            .map(|one| text.t_with("log-quoted", &[("title", cards.attack(one.attack).into())]));
        list(text, &titles.collect::<Vec<_>>())
    };
    let issue = if !line.chain.is_empty() {
        text.t_with("papers-issue-chain", &[("attacks", named(&line.chain).into())])
    } else if !line.others.is_empty() {
        text.t_with("papers-issue-others", &[("attacks", named(&line.others).into())])
    } else if line.softens.is_some() {
        text.t("papers-issue-softens")
    } else if !line.carries.is_empty() || !line.cheapens.is_empty() {
        text.t("papers-issue-ground")
    } else {
        text.t("papers-issue-beyond")
    };
    let values = [("title", card.title.as_str().into()), ("short", card.short.as_str().into())];
    Some(CorrectiveAction {
        capability: card.csf.first().cloned().unwrap_or_default(),
        issue,
        action: text.t_with("papers-action", &values),
        owner: String::new(),
        start: None,
        end: None,
        source: Source::Proposed(Finding::Adopted { mitigation: card.id.clone() }),
        team: Some(team),
        top: false,
    })
}
