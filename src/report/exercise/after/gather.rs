//! From the record of an exercise and its teams' sessions to what the report says.

use super::{
    EXERCISE_REPORT_FORMAT, ExerciseReport, Fact, analysis, mapping, people, proposals, teams, timeline,
};
use crate::exercise::evaluation::{ExerciseRecord, Pace, Profiles};
use crate::packs::{Pack, Scenario};
use crate::report::exercise::words;
use crate::report::gather::{compose, scored};
use crate::report::library::credits;
use crate::report::{Play, time};
use crate::rules::Phase;
use crate::rules::Seat;
use crate::scoring::Score;
use crate::text::words::list;
use crate::text::{Text, rules};

/// What a report is written from.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// The pack that was played.
    pub pack: &'a Pack,
    /// The scenario, under the rule set that was played.
    pub scenario: &'a Scenario,
    /// What the room has on record.
    pub record: &'a ExerciseRecord,
    /// The names; whoever is not in it was erased.
    pub profiles: &'a Profiles,
    /// The teams' plays, as many as the record plans and in its order.
    pub plays: &'a [Play<'a>],
    /// Now, in milliseconds since the Unix epoch: the end of what has not ended.
    pub now_ms: u64,
}

/// Why there is no report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotReady {
    /// The room has not entered its debrief: a report would tell what is hidden.
    BeforeDebrief,
    /// Nobody played.
    NoPlay,
    /// There are so many plays for so many teams.
    OtherTeams {
        /// What the record plans.
        planned: usize,
        /// What was handed in.
        played: usize,
    },
}

/// A team with its play and what that came to.
#[derive(Clone, Copy)]
pub(super) struct Team<'a> {
    /// From 0.
    pub number: u8,
    /// Its play.
    pub play: &'a Play<'a>,
    /// What it came to.
    pub score: &'a Score,
    /// Whether the program played it.
    pub practice: bool,
}

impl Team<'_> {
    /// Whether it came to its end.
    pub fn finished(&self) -> bool {
        self.play.session.view(Seat::Observer).phase == Phase::Debrief
    }
}

impl Material<'_> {
    /// The name of a team; its number where there is none.
    pub(super) fn team_name(&self, team: u8) -> String {
        let planned = self.record.plan.teams.get(usize::from(team));
        planned.map_or_else(|| (u16::from(team) + 1).to_string(), |team| team.name.clone())
    }

    /// When the exercise ended.
    pub(super) fn end_ms(&self) -> u64 {
        self.record.end_ms(self.now_ms)
    }
}

/// Gathers the report of an exercise.
///
/// # Errors
/// Why there is none yet.
pub fn gather(material: &Material<'_>) -> Result<ExerciseReport, NotReady> {
    let Material { text, pack, scenario, record, plays, .. } = *material;
    if !record.is_open() {
        return Err(NotReady::BeforeDebrief);
    }
    if plays.len() != record.plan.teams.len() {
        return Err(NotReady::OtherTeams { planned: record.plan.teams.len(), played: plays.len() });
    }
    let scores = scored(plays);
    let leaders = people::leaders(material);
    let facilitator = (!leaders.is_empty()).then(|| list(text, &leaders));
    let mut play = compose(text, pack, scenario, plays, &scores, facilitator.as_deref())
        .map_err(|_| NotReady::NoPlay)?;
    if !record.ranked {
        play.standings.clear();
    }
    let both = plays.iter().zip(&scores).zip(&record.plan.teams);
    let all: Vec<Team<'_>> = (0..)
        .zip(both)
        .map(|(number, ((play, score), plan))| Team { number, play, score, practice: plan.practice })
        .collect();
    let proposed = proposals::of_teams(material, &all);
    let wash = analysis::wash(material, &proposed);
    let plan = analysis::plan(material, &proposed);
    let attendance = people::attendance(material);
    let objectives = analysis::objectives(material);
    let injects = timeline::injects(material, &all);
    let mapping = mapping::mapping(material, &all, &injects, plan.len());
    Ok(ExerciseReport {
        format: EXERCISE_REPORT_FORMAT,
        kind: "exercise-after-action-report",
        exercise: text.t("common-exercise"),
        handling: words::handling(text, &record.handling),
        title: record.title.clone(),
        stopped: record
            .stopped_for_real_event_ms
            .map(|at| text.t_with("papers-stopped", &[("when", time::utc(text, at).into())])),
        other_pack: (record.pack.hash != pack.hash()).then(|| text.t("papers-other-pack")),
        overview: overview(material, &leaders),
        capabilities: scenario.file.csf.iter().map(|code| words::capability(code)).collect(),
        objectives,
        notes: analysis::other_notes(material),
        strengths: wash.0,
        improvements: wash.1,
        plan,
        attendance,
        contact: people::contact_in_all(material),
        participants: people::participants(material),
        timeline: timeline::timeline(material, &all),
        undone: timeline::undone(material, &all),
        injects,
        mapping,
        teams: teams::records(material, &all),
        play,
        credits: credits(text, pack),
        language: pack.info().languages.first().cloned().unwrap_or_else(|| "en".to_owned()),
    })
}

/// What the exercise was.
fn overview(material: &Material<'_>, leaders: &[String]) -> Vec<Fact> {
    let Material { text, scenario, record, .. } = *material;
    let (plan, times) = (&record.plan, &record.times);
    let participants = match people::participants(material) {
        0 => text.t("papers-participants-by-hand"),
        some => some.to_string(),
    };
    let names: Vec<String> = plan.teams.iter().map(|team| team.name.clone()).collect();
    let pace = match plan.pace {
        Pace::Lockstep => "papers-pace-lockstep",
        Pace::Own => "papers-pace-own",
    };
    let rule_set = if plan.rules.is_empty() { text.t("papers-rules-own") } else { plan.rules.clone() };
    let chain = if plan.authored { "papers-chain-authored" } else { "papers-chain-drawn" };
    let mut facts = vec![
        ("papers-fact-exercise", record.title.clone()),
        ("papers-fact-kind", text.t("papers-kind-tabletop")),
        ("papers-fact-begun", time::utc(text, times.started_ms)),
        ("papers-fact-ended", time::utc(text, material.end_ms())),
        ("papers-fact-led", list(text, leaders)),
        ("papers-fact-scenario", format!("{}. {}", scenario.file.title, scenario.file.hook)),
        ("papers-fact-chain", text.t(chain)),
        (
            "papers-fact-teams",
            text.t_with("papers-teams", &[("n", names.len().into()), ("names", list(text, &names).into())]),
        ),
        ("papers-fact-participants", participants),
        (
            "papers-fact-rules",
            format!("{rule_set}; {}; {}", text.t(pace), rules::dice_words(text, plan.dice)),
        ),
    ];
    facts.extend(
        (plan.agenda > 0)
            .then(|| ("papers-fact-length", text.t_with("papers-minutes", &[("n", plan.agenda.into())]))),
    );
    let info = material.pack.info();
    let played = format!("{} {} ({})", info.title, record.pack.version, info.licence);
    facts.push(("papers-fact-pack", played));
    facts.push(("papers-fact-hash", record.pack.hash.clone()));
    facts.push(("papers-fact-program", format!("Breach Rounds {}", env!("CARGO_PKG_VERSION"))));
    let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(id, value)| Fact { label: text.t(id), value }).collect()
}
