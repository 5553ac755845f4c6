//! What a team knows, as the list of worlds that it holds possible, moved on by the rules themselves.
//!
//! One [`State`] for every hidden chain that agrees with what was seen. A move is played in each of
//! them, every outcome of chance is resolved by the rules, and worlds that give the team equal views
//! stay together.

use std::collections::BTreeMap;
use std::sync::Arc;

use breach_rounds::rules::{
    Action, AttackId, Care, Event, Move, Node, Outcome, PerStage, RevealRule, RevealedBy, RuledOutBy, Ruling,
    Seat, Setup, State, View, Waiting,
};

pub const TEAM: Seat = Seat::Team(0);

/// States with their weights.
type Worlds = Vec<(f64, State)>;

/// What a team holds possible, with probabilities that add up to 1. Every world looks alike to it.
#[derive(Debug, Clone)]
pub struct Knowledge {
    worlds: Worlds,
    view: View,
    /// Whether the views of all worlds are compared after a move, and not of one among those to which
    /// the same was told. `tests/plain_values.rs` compares the two.
    every_view: bool,
}

impl Knowledge {
    /// Before the first turn, no inject in the pile: every chain of the suspects, by weight.
    pub fn at_start(setup: &Setup) -> Self {
        Self::after_events(setup, &[])
    }

    /// After these events of a session, with the piles emptied: every chain that the board leaves
    /// possible, by the weights of its suspects. A die that is due has not been asked for, a pause is
    /// over, and an open choice is taken back, so that it does nothing more.
    pub fn after_events(setup: &Setup, events: &[Event]) -> Self {
        let mut setup = setup.clone();
        setup.pile.clear();
        setup.blueprint.scheduled.clear();
        if setup.blueprint.rules.reveal == RevealRule::FacilitatorChooses {
            setup.blueprint.rules.reveal = RevealRule::Earliest;
        }
        let chosen = events.iter().rposition(|event| matches!(event, Event::Chosen { .. }));
        let fell = events.iter().rposition(|event| matches!(event, Event::Rolled { .. }));
        let due = chosen.filter(|&chosen| fell.is_none_or(|fell| fell < chosen));
        let fold = |setup: &Setup| {
            let mut state = State::new(Arc::new(setup.clone()), 0);
            let decided = events.iter().enumerate().filter(|&(at, _)| Some(at) != due);
            decided.for_each(|(_, event)| state.evolve(event));
            state
        };
        // Only that seat can take back a choice; adjusting a roll needs its memory of the roll.
        let ruled = events.iter().any(|event| matches!(event, Event::Ruled { .. }));
        let open = |state: &State| matches!(View::for_seat(state, TEAM).waiting, Waiting::Choice { .. });
        setup.facilitator = ruled || open(&fold(&setup));
        let board = View::for_seat(&fold(&setup), TEAM);
        let mut worlds = Vec::new();
        for (weight, chain) in chains(&board) {
            setup.chain = chain;
            let mut state = fold(&setup);
            let rule = |state: &mut State, ruling| {
                let rule = Action::Rule { ruling, reason: "as if".to_owned() };
                state.apply(Seat::Facilitator, rule).unwrap();
            };
            if View::for_seat(&state, TEAM).waiting == Waiting::Paused {
                rule(&mut state, Ruling::Resume);
            }
            if open(&state) {
                rule(&mut state, Ruling::SkipInject);
            }
            worlds.push((weight, state));
        }
        let knowledge = Self::of(worlds, false);
        assert!(knowledge.worlds.iter().all(|(_, s)| view_of(s) == knowledge.view), "worlds differ");
        knowledge
    }

    /// Before the first turn, with the piles as they were dealt: to be followed through real play. For
    /// values it is of no use, because its views leave out what decides which inject comes.
    pub fn with_piles(setup: &Setup) -> Self {
        let board = View::for_seat(&State::new(Arc::new(setup.clone()), 0), TEAM);
        let world = |(weight, chain)| (weight, State::new(Arc::new(Setup { chain, ..setup.clone() }), 0));
        Self::of(chains(&board).into_iter().map(world).collect(), false)
    }

    /// The odds of every possible chain.
    pub fn odds(&self) -> BTreeMap<PerStage<AttackId>, f64> {
        let mut odds = BTreeMap::new();
        for (weight, state) in &self.worlds {
            *odds.entry(state.setup().chain).or_insert(0.0) += weight;
        }
        odds
    }

    /// The odds of every chain that the board leaves possible, by the weights of its suspects alone.
    pub fn odds_on_board(&self) -> BTreeMap<PerStage<AttackId>, f64> {
        let chains = chains(&self.view);
        let sum: f64 = chains.iter().map(|(weight, _)| weight).sum();
        chains.into_iter().map(|(weight, chain)| (chain, weight / sum)).collect()
    }

    /// From now on, and in all that follows, every view is compared.
    pub fn comparing_every_view(mut self) -> Self {
        self.every_view = true;
        self
    }

    fn of(mut worlds: Worlds, every_view: bool) -> Self {
        let sum: f64 = worlds.iter().map(|(weight, _)| weight).sum();
        worlds.iter_mut().for_each(|(weight, _)| *weight /= sum);
        let view = view_of(&worlds[0].1);
        Self { worlds, view, every_view }
    }

    /// How many chains are possible.
    pub fn len(&self) -> usize {
        self.worlds.len()
    }

    /// What the team sees, whichever world is the true one.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Every legal move, as an action that makes it.
    pub fn moves(&self) -> Vec<(Move, Action)> {
        let mut moves: Vec<(Move, Action)> = Vec::new();
        for action in self.worlds[0].1.legal_actions(TEAM) {
            let Some(made) = Move::of(&action) else { continue };
            if moves.iter().all(|(known, _)| *known != made) {
                moves.push((made, action));
            }
        }
        moves
    }

    /// What can follow from an action, with probabilities: all of chance that comes before the team
    /// decides again.
    pub fn after(&self, action: &Action) -> Vec<(f64, Self)> {
        let mut settled = Vec::new();
        let mut faces = None;
        for (weight, state) in &self.worlds {
            let mut state = state.clone();
            let events = state.apply(TEAM, action.clone()).unwrap();
            if self.every_view {
                faces = None;
            }
            settle(*weight, state, events, &mut faces, &mut settled);
        }
        let mut told: Vec<(Vec<Event>, Worlds)> = Vec::new();
        for (weight, state, events) in settled {
            match told.iter_mut().find(|(known, _)| !self.every_view && *known == events) {
                Some((_, worlds)) => worlds.push((weight, state)),
                None => told.push((events, vec![(weight, state)])),
            }
        }
        let mut seen: Vec<(View, Worlds)> = Vec::new();
        for (_, mut alike) in told {
            let view = view_of(&alike[0].1);
            match seen.iter_mut().find(|(known, _)| *known == view) {
                Some((_, worlds)) => worlds.append(&mut alike),
                None => seen.push((view, alike)),
            }
        }
        let part = |(_, worlds): (View, Worlds)| {
            (worlds.iter().map(|(weight, _)| weight).sum(), Self::of(worlds, self.every_view))
        };
        seen.into_iter().map(part).collect()
    }
}

/// The chains that a board leaves possible, with the products of their weights.
fn chains(board: &View) -> Vec<(f64, PerStage<AttackId>)> {
    let mut all = vec![(1.0, [AttackId(0); 4])];
    for known in &board.stages {
        let open: Vec<(f64, AttackId)> = match known.revealed {
            Some(reveal) => vec![(1.0, reveal.attack)],
            None => {
                let left = known.suspects.iter().filter(|s| s.ruled_out.is_none());
                left.map(|s| (f64::from(s.weight), s.attack)).collect()
            }
        };
        let longer = |(weight, mut chain): (f64, PerStage<AttackId>), &(factor, attack): &(f64, AttackId)| {
            chain[known.stage.index()] = attack;
            (weight * factor, chain)
        };
        all = all.iter().flat_map(|&chain| open.iter().map(move |one| longer(chain, one))).collect();
    }
    all
}

/// Outcomes with their weights, each standing for all that have its consequences.
type Kinds = Vec<(Outcome, u32)>;

/// Lets chance decide everything that it has to. Faces with the same consequences are taken together:
/// those that have them in the world in which a die falls first, then in all.
fn settle(
    weight: f64,
    state: State,
    told: Vec<Event>,
    faces: &mut Option<Kinds>,
    settled: &mut Vec<(f64, State, Vec<Event>)>,
) {
    if state.node() != Node::Chance {
        settled.push((weight, state, told.into_iter().filter(|event| event.seen_by(TEAM)).collect()));
        return;
    }
    let kinds = match faces {
        Some(kinds) if state.awaits_die() => kinds.clone(),
        _ => kinds_of(&state),
    };
    if state.awaits_die() {
        *faces = Some(kinds.clone());
    }
    let total: u32 = kinds.iter().map(|(_, count)| count).sum();
    for (outcome, count) in kinds {
        let mut next = state.clone();
        let events = consequences(next.resolve(outcome).unwrap());
        let told = told.iter().cloned().chain(events).collect();
        settle(weight * f64::from(count) / f64::from(total), next, told, faces, settled);
    }
}

/// Every outcome of chance, equal ones once.
fn kinds_of(state: &State) -> Kinds {
    let mut kinds: Vec<(Vec<Event>, Outcome, u32)> = Vec::new();
    for (outcome, count) in state.outcomes() {
        let events = consequences(state.clone().resolve(outcome).unwrap());
        match kinds.iter_mut().find(|(known, ..)| *known == events) {
            Some((_, _, counts)) => *counts += count,
            None => kinds.push((events, outcome, count)),
        }
    }
    kinds.into_iter().map(|(_, outcome, count)| (outcome, count)).collect()
}

/// What happened, but for the number on the die.
fn consequences(mut events: Vec<Event>) -> Vec<Event> {
    for event in &mut events {
        if let Event::Rolled { face, total, .. } = event {
            (*face, *total) = (0, 0);
        }
    }
    events
}

/// What the team sees, without what has no bearing on the rest of the investigation once no inject can
/// come: how often in a row it failed, what the last die showed, how care stands, and when, how and why
/// the board became what it is.
fn view_of(state: &State) -> View {
    let mut view = View::for_seat(state, TEAM);
    view.check = None;
    view.streak = 0;
    view.injects.clear();
    view.care = Care::Normal;
    view.awarded = 0;
    for known in &mut view.stages {
        if let Some(reveal) = &mut known.revealed
            && reveal.by != RevealedBy::Report
        {
            (reveal.turn, reveal.by) = (0, RevealedBy::Card);
        }
        for suspect in &mut known.suspects {
            suspect.ruled_out = suspect.ruled_out.map(|_| (RuledOutBy::Card, 0));
        }
    }
    view
}
