//! Red when what a seat is sent depends on what it may not know.

use breach_rounds::exercise::evaluation::Pace;
use breach_rounds::exercise::room::{Actor, Audience, Room, RoomAction, RoomEvent, RoomPhase};
use breach_rounds::rules::log::Header;
use breach_rounds::rules::{Action, Dice, Effect, Event, Ruling, Seat, Stage, Waiting};
use proptest::prelude::*;

use super::random::{bytes, likely, room};
use super::refusals::{hall, same_answers};
use super::world::{World, lead, plan};
use crate::support::{Dealer, soak};

/// The same headers with another chain, and another order of the injects that nobody comes to.
fn other_secrets(headers: &[String], only: Option<usize>) -> Vec<String> {
    let change = |(at, line): (usize, &String)| {
        if only.is_some_and(|only| only != at) {
            return line.clone();
        }
        let mut header = Header::from_line(line).unwrap();
        let setup = &mut header.setup;
        for stage in Stage::ALL {
            let true_one = setup.chain[stage.index()];
            let other = setup.blueprint.suspects.iter().find(|s| s.stage == stage && s.attack != true_one);
            setup.chain[stage.index()] = other.expect("a stage has more than one suspect").attack;
        }
        if setup.pile.len() > 4 {
            setup.pile[4..].reverse();
        }
        header.seed ^= 0x5555;
        header.to_line().unwrap()
    };
    headers.iter().enumerate().map(change).collect()
}

/// Two rooms that differ in what nobody at a table knows.
fn twins(seed: u64, pace: Pace, only: Option<usize>) -> (World, World) {
    let mut plan = plan(3, usize::try_from(seed).unwrap());
    plan.pace = pace;
    plan.dice = Dice::Manual;
    plan.seats = 2;
    let mut one = World::found(plan, seed);
    hall(&mut one);
    let mut other = one.clone();
    let drawn = one.decide(lead(), &RoomAction::Enter { phase: RoomPhase::Briefing }, None).unwrap();
    for event in drawn {
        one.room.evolve(&event).unwrap();
        let changed = match event {
            RoomEvent::Drawn { headers, pack_version, pack_hash, roles } => {
                let headers = other_secrets(&headers, only);
                RoomEvent::Drawn { headers, pack_version, pack_hash, roles }
            }
            same => same,
        };
        other.room.evolve(&changed).unwrap();
    }
    (one, other)
}

/// What looks the same whatever is hidden: to pass, to call somebody who reveals nothing, to fail.
fn harmless(d: &mut Dealer, world: &World) -> (Actor, RoomAction) {
    let at = u8::try_from(d.below(3)).unwrap();
    let view = world.room.session(at).unwrap().view(Seat::Team(at));
    let tells = |effect: &Effect| matches!(effect, Effect::RevealEarliest | Effect::ClearSuspects { .. });
    let fine = |action: &Action| match action {
        Action::Consult { consultant } => {
            let card = view.consultants.iter().find(|card| card.consultant == *consultant).unwrap();
            !card.effects.iter().any(tells)
        }
        Action::Pass { expired } | Action::Choose { expired, .. } => !expired,
        _ => true,
    };
    if view.waiting == Waiting::Die {
        let own = world.room.plan().pace == Pace::Own;
        return (lead(), RoomAction::Roll { team: own.then_some(at), face: Some(2) });
    }
    if d.below(6) == 0 {
        let ruling = if d.below(2) == 0 { Ruling::Note } else { Ruling::GrantBonus { points: 1 } };
        return (lead(), RoomAction::Rule { team: Some(at), ruling, reason: "as said".to_owned() });
    }
    let legal: Vec<Action> = view.legal.iter().filter(|action| fine(action)).cloned().collect();
    let action = if legal.is_empty() { Action::Pass { expired: false } } else { d.pick(&legal).clone() };
    (lead(), RoomAction::Act { team: at, action })
}

fn same_for_the_tables(one: &Room, other: &Room) {
    let teams = (0..3).map(Audience::Team);
    for audience in teams.chain([Audience::Projector, Audience::Waiting]) {
        assert_eq!(bytes(one, audience), bytes(other, audience), "{audience:?}");
        assert_eq!(one.view_number(audience), other.view_number(audience), "{audience:?}");
    }
}

/// Whether something was turned up, or the report is due: then the chain is no longer hidden.
fn told(world: &World) -> bool {
    (0..3).any(|team| {
        let session = world.room.session(team).unwrap();
        let over = session.state().phase() != breach_rounds::rules::Phase::Investigation;
        over || session.events().any(|event| {
            matches!(event, Event::Revealed { .. } | Event::NoMatch { .. } | Event::RuledOut { .. })
        })
    })
}

fn play_twins(seed: u64, pace: Pace, only: Option<usize>) {
    let (mut one, mut other) = twins(seed, pace, only);
    assert_ne!(bytes(&one.room, Audience::Facilitators), bytes(&other.room, Audience::Facilitators));
    same_for_the_tables(&one.room, &other.room);
    for world in [&mut one, &mut other] {
        world.act(lead(), RoomAction::Enter { phase: RoomPhase::Play }).unwrap();
    }
    let mut d = Dealer::new(seed);
    let mut done = 0;
    for _ in 0..40 {
        let (actor, action) = harmless(&mut d, &one);
        let (here, there) = (one.act(actor, action.clone()), other.act(actor, action.clone()));
        assert_eq!(here.is_ok(), there.is_ok(), "{action:?}");
        done += usize::from(here.is_ok());
        if told(&one) || told(&other) {
            break;
        }
        same_for_the_tables(&one.room, &other.room);
        // What they are refused is as silent as what they are shown.
        if done % 4 == 1 {
            same_answers(&one, &other, None, &[None, Some(0), Some(u64::MAX)]);
        }
    }
    assert!(done > 3, "something was compared");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(u32::try_from(soak(3)).unwrap()))]

    #[test]
    fn no_byte_and_no_number_tells_a_table_what_is_hidden(seed in 0u64..100_000) {
        play_twins(seed, Pace::Lockstep, None);
        play_twins(seed, Pace::Own, None);
        play_twins(seed, Pace::Own, Some(1));
    }

    #[test]
    fn no_seed_header_or_token_reaches_a_table_before_the_debrief(seed in 0u64..100_000) {
        let mut world = room(seed);
        let mut d = Dealer::new(seed);
        for _ in 0..60 {
            let (actor, action) = likely(&mut d, &world);
            let _ = world.act(actor, action);
        }
        let tokens: Vec<String> = world.events.iter().filter_map(|event| match event {
            RoomEvent::Joined { token, .. } => serde_json::to_value(token).unwrap().as_str().map(str::to_owned),
            _ => None,
        }).collect();
        let teams = (0..world.room.plan().teams.len()).map(|team| Audience::Team(u8::try_from(team).unwrap()));
        for audience in teams.chain([Audience::Projector, Audience::Waiting]) {
            let told = bytes(&world.room, audience);
            let session = world.room.session(0).unwrap();
            let setup = session.header_line().split("\"setup\":").nth(1).unwrap();
            prop_assert!(!told.contains(&setup[..200]), "a header");
            let seed = format!("\"seed\":{}", session.header().seed);
            prop_assert!(!told.contains(&seed), "a seed");
            prop_assert!(!told.contains("\"chain\":"), "{audience:?}");
            prop_assert!(!told.contains("\"pile\":"), "{audience:?}");
            for token in &tokens {
                prop_assert!(!told.contains(token));
            }
        }
    }
}

#[test]
fn what_is_for_facilitators_alone_reaches_no_table_and_moves_no_number() {
    let mut world = World::found(plan(2, 0), 7);
    (0..2).for_each(|team| {
        world.join(Some(team));
    });
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        world.act(lead(), RoomAction::Enter { phase }).unwrap();
    }
    let tables = [Audience::Team(0), Audience::Team(1), Audience::Projector, Audience::Waiting];
    let told = |world: &World| {
        tables.map(|audience| (bytes(&world.room, audience), world.room.view_number(audience)))
    };
    let before = told(&world);
    for ruling in [Ruling::Note, Ruling::SkipInject] {
        let reason = format!("for us alone: {ruling:?}");
        let rule = RoomAction::Rule { team: Some(0), ruling, reason: reason.clone() };
        assert!(world.act(lead(), rule).is_ok_and(|events| events > 0));
        assert!(bytes(&world.room, Audience::Facilitators).contains(&reason));
    }
    assert!(before == told(&world), "somebody else was told of a note");
}
