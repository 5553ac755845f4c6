//! Who was there, and for how long.

use super::PersonLine;
use super::gather::Material;
use crate::exercise::evaluation::{MemberKind, Presence, presences};
use crate::report::time;
use crate::text::Text;

/// The names of those who led.
pub(super) fn leaders(material: &Material<'_>) -> Vec<String> {
    let all = presences(&material.record.attendance, material.end_ms());
    let led = all.into_iter().filter(|one| one.kind == MemberKind::Facilitator);
    led.map(|one| name(material, one.member)).collect()
}

/// The name as it was typed, or that it was erased.
fn name(material: &Material<'_>, member: u16) -> String {
    let known = material.profiles.get(&member).filter(|profile| !profile.name.trim().is_empty());
    known.map_or_else(|| material.text.t("papers-name-erased"), |profile| profile.name.clone())
}

/// Everybody, facilitators first.
pub(super) fn attendance(material: &Material<'_>) -> Vec<PersonLine> {
    let all = presences(&material.record.attendance, material.end_ms());
    all.iter().map(|one| person(material, one)).collect()
}

fn person(material: &Material<'_>, one: &Presence) -> PersonLine {
    let profile = material.profiles.get(&one.member);
    PersonLine {
        name: name(material, one.member),
        role: profile.map(|known| known.role.clone()).unwrap_or_default(),
        department: profile.map(|known| known.department.clone()).unwrap_or_default(),
        part: material.text.t(match one.kind {
            MemberKind::Facilitator => "papers-part-facilitator",
            MemberKind::Observer => "papers-part-observer",
            MemberKind::Participant => "papers-part-participant",
        }),
        teams: one.teams.iter().map(|&team| material.team_name(team)).collect(),
        came: time::utc(material.text, one.first_ms),
        left: time::utc(material.text, one.last_ms),
        contact: contact(material.text, one.contact_ms),
        contact_minutes: one.contact_ms / 60_000,
    }
}

/// How many took part with a seat of their own; nobody, where a facilitator acted for the tables.
pub(super) fn participants(material: &Material<'_>) -> usize {
    let all = presences(&material.record.attendance, material.end_ms());
    all.iter().filter(|one| one.kind == MemberKind::Participant).count()
}

/// How long participants were there in all.
pub(super) fn contact_in_all(material: &Material<'_>) -> String {
    let all = presences(&material.record.attendance, material.end_ms());
    let took_part = all.iter().filter(|one| one.kind == MemberKind::Participant);
    contact(material.text, took_part.map(|one| one.contact_ms).sum())
}

/// Whole minutes, hours beside them.
fn contact(text: &Text, ms: u64) -> String {
    let minutes = ms / 60_000;
    text.t_with("papers-contact", &[("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())])
}
