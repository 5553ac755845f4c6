//! Where an exercise touches what others ask for: the NIST Cybersecurity Framework 2.0, and the HIPAA
//! Security Rule's administrative safeguards on training, incidents and contingency (45 CFR
//! 164.308(a)(5) to (7)). A mapping, said as one: it proves nothing and is no legal advice.

use super::gather::{Material, Team};
use super::people::{contact_in_all, participants};
use super::{InjectLine, MappingLine};
use crate::exercise::evaluation::HotWashItem;
use crate::packs::category_codes;
use crate::report::exercise::words;
use crate::rules::Event;
use crate::text::words::list;

/// The lines of the mapping, the framework's first.
pub(super) fn mapping(
    material: &Material<'_>,
    teams: &[Team<'_>],
    injects: &[InjectLine],
    actions: usize,
) -> Vec<MappingLine> {
    let mut lines = framework(material, teams, actions);
    lines.extend(security_rule(material, teams, injects, actions));
    lines
}

/// Titles of the mitigations that people adopted, each once, for which `wanted` holds.
fn adopted(material: &Material<'_>, teams: &[Team<'_>], wanted: impl Fn(&[String]) -> bool) -> Vec<String> {
    let mut titles: Vec<String> = Vec::new();
    for team in teams.iter().filter(|team| !team.practice) {
        let names = team.play.session.names();
        for &mitigation in &team.score.mitigation.plan {
            let Some(card) = material.pack.mitigation_of(mitigation, names) else { continue };
            if wanted(&card.csf) && !titles.contains(&card.title) {
                titles.push(card.title.clone());
            }
        }
    }
    titles
}

/// The categories of the scenario and of what was adopted; awareness and improvement always.
fn framework(material: &Material<'_>, teams: &[Team<'_>], actions: usize) -> Vec<MappingLine> {
    let text = material.text;
    let mut lines = Vec::new();
    for code in category_codes() {
        let mut touched = Vec::new();
        if material.scenario.file.csf.iter().any(|own| own == code) {
            touched.push(text.t("papers-map-objectives"));
        }
        let titles = adopted(material, teams, |csf| csf.iter().any(|one| one == code));
        if !titles.is_empty() {
            touched.push(text.t_with("papers-map-adopted", &[("cards", list(text, &titles).into())]));
        }
        let own = |item: &&HotWashItem| item.capability == code || item.capability == words::capability(code);
        let said = material.record.hot_wash.iter().filter(own).count();
        if said > 0 {
            touched.push(text.t_with("papers-map-hot-wash", &[("n", said.into())]));
        }
        match code {
            "ID.IM" => touched.push(text.t_with("papers-map-improvement", &[("n", actions.into())])),
            "PR.AT" => touched.push(took_part(material)),
            _ => {}
        }
        if !touched.is_empty() {
            lines.push(MappingLine {
                reference: format!("NIST CSF 2.0, {code}"),
                asks: words::capability(code),
                touched: touched.join(" "),
            });
        }
    }
    lines
}

fn took_part(material: &Material<'_>) -> String {
    let people = participants(material);
    if people == 0 {
        return material.text.t("papers-map-by-hand");
    }
    let values = [("n", people.into()), ("contact", contact_in_all(material).into())];
    material.text.t_with("papers-map-took-part", &values)
}

fn security_rule(
    material: &Material<'_>,
    teams: &[Team<'_>],
    injects: &[InjectLine],
    actions: usize,
) -> Vec<MappingLine> {
    let text = material.text;
    let people: Vec<&Team<'_>> = teams.iter().filter(|team| !team.practice).collect();
    let found = |event: &&Event| matches!(event, Event::Revealed { by, .. } if *by != crate::rules::RevealedBy::Report);
    let stages: usize = people.iter().map(|team| team.play.session.events().filter(found).count()).sum();
    let incidents =
        [("teams", people.len().into()), ("found", stages.into()), ("all", (4 * people.len()).into())];
    let mut decisions: Vec<String> =
        injects.iter().filter(|line| line.answer.is_some()).map(|line| line.title.clone()).collect();
    decisions.sort();
    decisions.dedup();
    let emergency = match decisions.as_slice() {
        [] => text.t("papers-map-not-touched"),
        some => text.t_with("papers-map-emergency", &[("injects", list(text, some).into())]),
    };
    let recovery = adopted(material, teams, |csf| csf.iter().any(|one| one == "RC.RP"));
    let backup = match recovery.as_slice() {
        [] => text.t("papers-map-not-touched"),
        some => text.t_with("papers-map-adopted", &[("cards", list(text, some).into())]),
    };
    let line = |paragraph: &str, asks: &str, touched: String| MappingLine {
        reference: format!("45 CFR 164.308{paragraph}"),
        asks: text.t(asks),
        touched,
    };
    vec![
        line("(a)(5)(i)", "papers-map-training", took_part(material)),
        line("(a)(5)(ii)(A)", "papers-map-reminders", text.t("papers-map-reminders-here")),
        line("(a)(6)(i), (ii)", "papers-map-incidents", text.t_with("papers-map-incidents-here", &incidents)),
        line("(a)(7)(ii)(A), (B)", "papers-map-backup", backup),
        line("(a)(7)(ii)(C)", "papers-map-emergency-mode", emergency),
        line(
            "(a)(7)(ii)(D)",
            "papers-map-testing",
            text.t_with("papers-map-testing-here", &[("n", actions.into())]),
        ),
    ]
}
