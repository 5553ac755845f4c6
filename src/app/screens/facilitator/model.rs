//! What the drawer shows, as words.

use crate::packs::Pack;
use crate::rules::log::Record;
use crate::rules::{Action, Event, InjectId, Phase, Ruling, Seat, Stage, View, Waiting};
use crate::sim::Session;
use crate::text::words::{self, Cards};
use crate::text::{Text, log};

/// What a drawer is built from.
#[derive(Clone, Copy)]
pub struct DrawerInput<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// Where the cards stand.
    pub pack: &'a Pack,
    /// The facilitator's name.
    pub name: &'a str,
    /// The team whose dossier is open: its number from 0, its name, its session.
    pub team: (u8, &'a str, &'a Session),
    /// Every team's name, by number.
    pub teams: &'a [String],
}

/// What the drawer shows.
pub struct DrawerModel<'a> {
    pub(super) text: &'a Text,
    /// The facilitator's name.
    pub name: String,
    /// Every team's name, by number.
    pub teams: Vec<String>,
    /// What is known of the open one.
    pub dossier: Dossier,
}

/// Everything about one team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// Which team, from 0.
    pub team: u8,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// The chain, stage by stage: what is there and whether the team knows.
    pub chain: Vec<String>,
    /// The injects still to come, in words.
    pub injects: Vec<String>,
    /// The rulings that are legal now.
    pub rulings: Vec<RulingKind>,
    /// The stages that can be turned up by hand.
    pub stages: Vec<Stage>,
    /// The injects that can be forced, with their titles.
    pub forceable: Vec<(InjectId, String)>,
    /// Where an undo can return to, latest first.
    pub undo: Vec<UndoPoint>,
}

/// A moment to return to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoPoint {
    /// The last entry that stands then.
    pub to: u64,
    /// What would be undone last, in words: the first thing after it.
    pub what: String,
}

/// A ruling without its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RulingKind {
    /// Adds to the last roll.
    AdjustRoll,
    /// Adds to the coming roll.
    GrantBonus,
    /// Turns up a stage.
    RevealStage,
    /// Draws an inject now.
    ForceInject,
    /// Keeps an inject from coming, or takes back a choice.
    SkipInject,
    /// Gives or takes turns.
    GiveTurns,
    /// Awards points.
    AwardPoints,
    /// Writes a note.
    Note,
    /// Stops the team.
    Pause,
    /// Lets it go on.
    Resume,
    /// Returns to an earlier moment.
    Undo,
}

impl RulingKind {
    /// Which kind a ruling is of.
    pub fn of(ruling: &Ruling) -> Self {
        match ruling {
            Ruling::AdjustRoll { .. } => Self::AdjustRoll,
            Ruling::GrantBonus { .. } => Self::GrantBonus,
            Ruling::RevealStage { .. } => Self::RevealStage,
            Ruling::ForceInject { .. } => Self::ForceInject,
            Ruling::SkipInject => Self::SkipInject,
            Ruling::GiveTurns { .. } => Self::GiveTurns,
            Ruling::AwardPoints { .. } => Self::AwardPoints,
            Ruling::Note => Self::Note,
            Ruling::Pause => Self::Pause,
            Ruling::Resume => Self::Resume,
        }
    }

    /// The id of its label.
    pub fn id(self) -> &'static str {
        match self {
            Self::AdjustRoll => "facilitator-adjust",
            Self::GrantBonus => "facilitator-bonus",
            Self::RevealStage => "facilitator-reveal",
            Self::ForceInject => "facilitator-force",
            Self::SkipInject => "facilitator-skip",
            Self::GiveTurns => "facilitator-turns",
            Self::AwardPoints => "facilitator-award",
            Self::Note => "facilitator-note",
            Self::Pause => "facilitator-pause",
            Self::Resume => "facilitator-resume",
            Self::Undo => "facilitator-undo",
        }
    }

    /// The numbers that it takes, lowest and highest; 0 is never one of them.
    pub fn range(self) -> Option<(i16, i16)> {
        match self {
            Self::AdjustRoll | Self::AwardPoints => Some((-20, 20)),
            Self::GrantBonus => Some((1, 3)),
            Self::GiveTurns => Some((-5, 5)),
            Self::RevealStage
            | Self::ForceInject
            | Self::SkipInject
            | Self::Note
            | Self::Pause
            | Self::Resume
            | Self::Undo => None,
        }
    }
}

impl<'a> DrawerModel<'a> {
    /// What the session comes to for its facilitator.
    pub fn new(input: &DrawerInput<'a>) -> Self {
        let DrawerInput { text, name, teams, .. } = *input;
        Self { text, name: name.to_owned(), teams: teams.to_vec(), dossier: dossier(input) }
    }
}

fn dossier(input: &DrawerInput<'_>) -> Dossier {
    let DrawerInput { text, pack, team: (team, name, session), .. } = *input;
    let cards = Cards { pack, names: session.names() };
    let events = session.surviving().filter_map(|entry| match &entry.record {
        Record::Event(event) => Some((entry.seq, event)),
        Record::Undone { .. } | Record::Answered(_) => None,
    });
    let events: Vec<(u64, &Event)> = events.collect();
    let undo = undo_points(text, &cards, session.undo_points(), &events);
    Dossier::new(text, &cards, (team, name), &session.view(Seat::Facilitator), undo)
}

impl Dossier {
    /// What the facilitator's view of a team comes to.
    pub fn new(
        text: &Text,
        cards: &Cards<'_>,
        (team, name): (u8, &str),
        view: &View,
        undo: Vec<UndoPoint>,
    ) -> Self {
        let mut rulings = Vec::new();
        let (mut stages, mut forceable) = (Vec::new(), Vec::new());
        for action in &view.legal {
            let Action::Rule { ruling, .. } = action else { continue };
            let kind = RulingKind::of(ruling);
            if !rulings.contains(&kind) {
                rulings.push(kind);
            }
            match ruling {
                Ruling::RevealStage { stage } => stages.push(*stage),
                Ruling::ForceInject { inject } => forceable.push((*inject, cards.inject(*inject))),
                _ => {}
            }
        }
        if !undo.is_empty() {
            rulings.push(RulingKind::Undo);
        }
        Self {
            team,
            name: name.to_owned(),
            place: place(text, view),
            chain: chain(text, cards, view),
            injects: injects(text, cards, view),
            rulings,
            stages,
            forceable,
            undo,
        }
    }
}

fn place(text: &Text, view: &View) -> String {
    let id = match (view.phase, &view.waiting) {
        (_, Waiting::Paused) => "facilitator-place-paused",
        (Phase::Investigation, Waiting::Die) => "facilitator-place-die",
        (Phase::Investigation, _) => "facilitator-place-turn",
        (Phase::Report, _) => "home-place-report",
        (Phase::Mitigation, _) => "home-place-mitigation",
        (Phase::Debrief, _) => "home-place-debrief",
    };
    let values = [
        ("turn", view.turn.min(view.limit).into()),
        ("limit", view.limit.into()),
        ("care", words::care(text, view.care).into()),
    ];
    text.t_with(id, &values)
}

fn chain(text: &Text, cards: &Cards<'_>, view: &View) -> Vec<String> {
    let Some(secrets) = &view.secrets else { return Vec::new() };
    view.stages
        .iter()
        .zip(secrets.chain)
        .map(|(known, attack)| {
            let id = if known.revealed.is_some() { "facilitator-known" } else { "facilitator-hidden" };
            let values =
                [("stage", words::stage(text, known.stage).into()), ("attack", cards.attack(attack).into())];
            text.t_with(id, &values)
        })
        .collect()
}

fn injects(text: &Text, cards: &Cards<'_>, view: &View) -> Vec<String> {
    let Some(secrets) = &view.secrets else { return Vec::new() };
    let mut all: Vec<String> = secrets
        .scheduled
        .iter()
        .map(|(turn, inject)| {
            let values = [("turn", (*turn).into()), ("inject", cards.inject(*inject).into())];
            text.t_with("facilitator-scheduled", &values)
        })
        .collect();
    all.extend(secrets.pile.iter().map(|inject| cards.inject(*inject)));
    if secrets.skip_next_inject {
        all.insert(0, text.t("facilitator-skipping"));
    }
    all
}

/// Each point to return to, named by what happened next, latest first. `events` are those that count,
/// with their numbers, oldest first.
pub fn undo_points(
    text: &Text,
    cards: &Cards<'_>,
    points: &[u64],
    events: &[(u64, &Event)],
) -> Vec<UndoPoint> {
    let said = |after: u64| {
        events.iter().filter(|(seq, _)| *seq > after).find_map(|(_, event)| {
            let words = log::sentence(text, cards.pack, cards.names, event);
            (!words.is_empty()).then_some(words)
        })
    };
    let points = std::iter::once(0).chain(points.iter().copied());
    let mut all: Vec<UndoPoint> = points.filter_map(|to| Some(UndoPoint { to, what: said(to)? })).collect();
    all.reverse();
    all
}
