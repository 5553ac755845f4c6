//! Red when a room that is folded from its events differs from the one that decided them, when a view
//! changes without its number, a number grows for those who see nothing new, or a sheet changes whose stamp
//! stands still.

use std::collections::BTreeMap;

use breach_rounds::exercise::RankBy;
use breach_rounds::exercise::evaluation::{ObserverNote, Pace};
use breach_rounds::exercise::room::{
    Actor, Audience, MemberId, MemberKind, Record, Room, RoomAction, RoomPhase, Scope, Sheet, TimerChange,
};
use breach_rounds::rules::{Action, Answer, Asked, Dice, InjectId, Ruling, Seat, Stage, Waiting};
use breach_rounds::sim::{Limits, PolicyKind, Session, Solver};
use proptest::prelude::*;

use super::world::{World, lead, plan};
use crate::support::{Dealer, soak};

/// What everybody sees: each audience's sections as bytes, its number, and what its members are told.
pub type Seen = BTreeMap<Audience, (String, u64, BTreeMap<MemberId, String>)>;

pub fn seen(room: &Room) -> Seen {
    let teams = (0..room.plan().teams.len()).map(|team| Audience::Team(u8::try_from(team).unwrap()));
    let all = [Audience::Facilitators, Audience::Projector, Audience::Waiting].into_iter().chain(teams);
    all.map(|audience| (audience, (bytes(room, audience), room.view_number(audience), you(room, audience))))
        .collect()
}

pub fn bytes(room: &Room, audience: Audience) -> String {
    let names = room.names();
    let section = |section: &breach_rounds::exercise::room::Section| {
        format!("{:?} {}\n", section.key(), section.write(&names))
    };
    room.sections(audience).iter().map(section).collect()
}

fn you(room: &Room, audience: Audience) -> BTreeMap<MemberId, String> {
    let here = room.members().filter(|member| room.audience(member.id) == Some(audience));
    here.filter_map(|member| Some((member.id, serde_json::to_string(&room.you(member.id)?).ok()?))).collect()
}

/// What decides who is told of whom.
fn people(room: &Room) -> Vec<String> {
    let here = room.members().map(|member| member.id);
    let told = |id| room.you(id).map(|you| (you.kind, you.admitted));
    here.map(|id| format!("{:?}", (id, room.audience(id), told(id)))).collect()
}

/// Every sheet with its stamp and its bytes.
fn stamped(room: &Room) -> BTreeMap<Sheet, (u64, String)> {
    let names = room.names();
    let said = |sheet| room.section(sheet).map(|section| section.text(&names)).unwrap_or_default();
    let sheets = seen(room).into_keys().flat_map(|audience| room.sheets(audience));
    sheets.map(|(sheet, stamp)| (sheet, (stamp, said(sheet)))).collect()
}

/// Folds one event after the other, and holds every number and every stamp to what it promises.
fn fold_checked(room: &mut Room, event: &breach_rounds::exercise::room::RoomEvent) {
    let (before, written) = (seen(room), stamped(room));
    let (around, people_stamp) = (people(room), room.people_stamp());
    room.evolve(event).unwrap_or_else(|why| panic!("{why:?}"));
    for (sheet, (stamp, bytes)) in stamped(room) {
        let Some((old_stamp, old_bytes)) = written.get(&sheet) else { continue };
        assert!(stamp != *old_stamp || bytes == *old_bytes, "{sheet:?} changed unseen: {event:?}");
    }
    assert!(
        around == people(room) || people_stamp != room.people_stamp(),
        "people changed unseen: {event:?}"
    );
    for (audience, (bytes, number, you)) in seen(room) {
        let Some((old_bytes, old_number, old_you)) = before.get(&audience) else { continue };
        // Who left or sits elsewhere is told nothing here any more.
        let told = you.iter().any(|(member, you)| old_you.get(member) != Some(you));
        let changed = bytes != *old_bytes || told;
        let grew = number > *old_number;
        assert!(number >= *old_number);
        if changed {
            assert!(grew, "{audience:?} sees something new under an old number: {event:?}");
        } else if audience != Audience::Facilitators {
            assert!(!grew, "{audience:?} sees nothing new, and its number grew: {event:?}");
        }
    }
}

/// A room with members, in one of the shapes that a plan can have.
pub fn room(seed: u64) -> World {
    let mut d = Dealer::new(seed);
    let teams = 1 + d.below(4);
    let mut plan = plan(teams, d.below(19));
    plan.pace = if d.below(2) == 0 { Pace::Lockstep } else { Pace::Own };
    plan.dice = if d.below(3) == 0 { Dice::Manual } else { Dice::Seeded };
    plan.seats = u8::try_from(1 + d.below(3)).unwrap();
    plan.admission = d.below(2) == 0;
    plan.roles = d.below(2) == 0;
    plan.questions = d.below(2) == 0;
    plan.own_established = d.below(2) == 0;
    plan.ranked = (d.below(2) == 0).then_some(RankBy::Points);
    plan.turn_seconds = (d.below(2) == 0).then_some(60);
    if d.below(3) == 0 {
        plan.case = breach_rounds::exercise::room::Case::Random(seed);
    }
    if d.below(4) == 0 {
        plan.bots = vec![None; teams];
        plan.bots[teams - 1] = Some(PolicyKind::Greedy);
    }
    let mut world = World::found(plan, seed);
    for team in 0..teams {
        for _ in 0..world.room.free_seats(u8::try_from(team).unwrap()).min(2) {
            world.join(Some(u8::try_from(team).unwrap()));
        }
    }
    let token = world.token();
    world.act(lead(), RoomAction::Invite { kind: MemberKind::Projector, token }).unwrap();
    let own = world.token();
    let kind = MemberKind::Projector;
    world
        .act(Actor::Server, RoomAction::Join { kind, token: own, invitation: Some(token), team: None })
        .unwrap();
    world
}

fn team(d: &mut Dealer, world: &World) -> u8 {
    u8::try_from(d.below(world.room.plan().teams.len())).unwrap()
}

fn anybody(d: &mut Dealer, world: &World) -> Actor {
    let here: Vec<MemberId> = world.room.members().map(|member| member.id).collect();
    Actor::Member(*d.pick(&here))
}

/// Something that moves the play on, as often as not; by whom, and what.
pub fn likely(d: &mut Dealer, world: &World) -> (Actor, RoomAction) {
    let at = team(d, world);
    let Some(session) = world.room.session(at) else {
        let phase =
            if world.room.phase() == RoomPhase::Lobby { RoomPhase::Briefing } else { RoomPhase::Play };
        return (lead(), RoomAction::Enter { phase });
    };
    if world.room.phase() == RoomPhase::Briefing {
        return (lead(), RoomAction::Enter { phase: RoomPhase::Play });
    }
    if let Some((team, policy, view)) = world.room.bot_due() {
        let cards = &world.room.session(team).unwrap().setup().blueprint;
        let action = policy.act(&view, cards, &mut Solver::new(Limits::web())).unwrap().unwrap();
        return (Actor::Server, RoomAction::PlayBot { team, action });
    }
    let view = session.view(Seat::Facilitator);
    if view.waiting == Waiting::Die {
        let face = (session.setup().dice == Dice::Manual).then(|| u8::try_from(1 + d.below(20)).unwrap());
        let own = world.room.plan().pace == Pace::Own;
        return (lead(), RoomAction::Roll { team: own.then_some(at), face });
    }
    if let Waiting::Facilitator { stages } = &view.waiting {
        return (lead(), RoomAction::Act { team: at, action: Action::ChooseReveal { stage: stages[0] } });
    }
    let mut legal = session.view(Seat::Team(at)).legal;
    if legal.contains(&Action::CommitPlan) && d.below(3) == 0 {
        legal = vec![Action::CommitPlan];
    }
    let action = if legal.is_empty() { Action::Pass { expired: false } } else { d.pick(&legal).clone() };
    let members: Vec<MemberId> = world.room.members().map(|member| member.id).collect();
    let captain = members
        .into_iter()
        .find(|&id| world.room.you(id).is_some_and(|you| you.captain && you.team == Some(at)));
    (captain.map_or(lead(), Actor::Member), RoomAction::Act { team: at, action })
}

fn ruling(d: &mut Dealer) -> Ruling {
    d.pick(&[
        Ruling::Pause,
        Ruling::Resume,
        Ruling::Resume,
        Ruling::Note,
        Ruling::SkipInject,
        Ruling::AwardPoints { points: 2 },
        Ruling::GrantBonus { points: 1 },
        Ruling::GiveTurns { turns: -1 },
        Ruling::AdjustRoll { delta: 5 },
        Ruling::RevealStage { stage: Stage::Persistence },
        Ruling::ForceInject { inject: InjectId(0) },
    ])
    .clone()
}

/// Anything that can be asked for, by anybody.
fn anything(d: &mut Dealer, world: &mut World) -> (Actor, RoomAction) {
    let (at, actor) = (team(d, world), if d.below(2) == 0 { lead() } else { anybody(d, world) });
    let here: Vec<MemberId> = world.room.members().map(|member| member.id).collect();
    let member = *d.pick(&here);
    let some = |d: &mut Dealer| (d.below(2) == 0).then_some(at);
    let reason = "because".to_owned();
    let action = match d.below(24) {
        0 => RoomAction::Rule { team: some(d), ruling: ruling(d), reason },
        1 => RoomAction::Rule { team: Some(at), ruling: ruling(d), reason },
        2 => {
            let to = world.room.session(at).map_or(0, |s| d.below(1 + s.entries().len()) as u64);
            RoomAction::Undo { team: at, to, reason }
        }
        3 if d.below(4) == 0 => RoomAction::MoveOn { team: some(d), reason },
        4 => RoomAction::Message { team: some(d), text: "Listen, please".to_owned() },
        5 => RoomAction::ReadAloud { inject: (d.below(2) == 0).then_some(InjectId(0)) },
        6 => {
            let change = *d.pick(&[
                TimerChange::Start { seconds: 30 },
                TimerChange::Pause,
                TimerChange::Resume,
                TimerChange::Resume,
                TimerChange::Extend { seconds: 15 },
                TimerChange::Off,
            ]);
            RoomAction::Timer { scope: some(d).map_or(Scope::Room, Scope::Team), change }
        }
        7 => RoomAction::Place { member, team: some(d) },
        8 => RoomAction::TakeTeam { team: at },
        9 => RoomAction::NameCaptain { team: at, member },
        10 if d.below(6) == 0 => RoomAction::Merge { from: at, into: team(d, world) },
        11 if d.below(4) == 0 => RoomAction::SetBot { team: at, policy: some(d).map(|_| PolicyKind::Random) },
        12 => {
            let action = world.room.session(at).and_then(|s| s.view(Seat::Team(at)).legal.first().cloned());
            RoomAction::Propose { action: action.unwrap_or(Action::ReadReport) }
        }
        13 | 14 => RoomAction::Vote { proposal: u8::try_from(d.below(3)).unwrap() },
        15 => RoomAction::ShowVotes,
        16 => {
            let note = ObserverNote {
                at_ms: world.now_ms,
                team: some(d),
                objective: Some(1),
                rating: None,
                text: "They asked who owns the archive".to_owned(),
            };
            RoomAction::Keep {
                record: Box::new(Record::Note(note)),
                replaces: (d.below(3) == 0).then_some(0),
            }
        }
        17 => RoomAction::Discard { record: 0 },
        18 => {
            let answer = Answer { when: *d.pick(&Asked::ALL), pair: 0, chosen: Some(0), took_ms: 5 };
            RoomAction::Answer { team: at, answer }
        }
        19 => RoomAction::SkipQuestions { team: at, when: *d.pick(&Asked::ALL) },
        20 if d.below(6) == 0 => RoomAction::Leave,
        21 => {
            let token = world.token();
            RoomAction::MakePass { token, debrief_only: d.below(2) == 0, member: some(d).map(|_| member) }
        }
        22 if d.below(4) == 0 => RoomAction::AdmitAll,
        22 => RoomAction::ShowStandings { places: 1 },
        23 if d.below(12) == 0 => {
            let phase = *d.pick(&[RoomPhase::HotWash, RoomPhase::Debrief, RoomPhase::Closed]);
            RoomAction::Enter { phase }
        }
        _ => RoomAction::Lock { locked: d.below(2) == 0 },
    };
    (actor, action)
}

/// One step; refusals are as welcome as deeds.
fn step(d: &mut Dealer, world: &mut World) {
    world.now_ms += d.below(20_000) as u64;
    if let Some(expire) = world.room.due(world.now_ms) {
        do_checked(d, world, Actor::Server, expire);
        return;
    }
    let (actor, action) = if d.below(3) > 0 { likely(d, world) } else { anything(d, world) };
    do_checked(d, world, actor, action);
}

fn do_checked(d: &mut Dealer, world: &mut World, actor: Actor, action: RoomAction) {
    let audience = match actor {
        Actor::Member(member) => world.room.audience(member),
        Actor::Server => None,
    };
    let number = audience.map(|audience| world.room.view_number(audience));
    let before = seen(&world.room);
    let decided = world.decide(actor, &action, number);
    assert_eq!(before, seen(&world.room), "deciding changes nothing");
    let Ok(events) = decided else { return };
    for event in &events {
        world.bodies.push(world.room.write(event));
        fold_checked(&mut world.room, event);
    }
    let again = matches!(action, RoomAction::Act { .. } | RoomAction::Undo { .. } | RoomAction::Roll { .. });
    if again && !events.is_empty() && d.below(2) == 0 {
        assert!(world.decide(actor, &action, number).is_err(), "what was done is stale: {action:?}");
    }
}

fn refold(world: &World) -> Room {
    let mut again = Room::new();
    for body in &world.bodies {
        let event = again.read(body).unwrap_or_else(|why| panic!("{why:?}: {body}"));
        assert_eq!(again.write(&event), *body);
        again.evolve(&event).unwrap();
    }
    again
}

fn check_whole(world: &World) {
    let again = refold(world);
    assert_eq!(seen(&again), seen(&world.room), "folded as decided");
    assert_eq!(again.record(), world.room.record());
    for team in 0..u8::try_from(world.room.plan().teams.len()).unwrap() {
        let (Some(one), Some(other)) = (world.room.session(team), again.session(team)) else { continue };
        assert_eq!(one.to_jsonl(), other.to_jsonl());
        assert_eq!(one.undo_points(), other.undo_points());
        let (read, warnings) = Session::read(&one.to_jsonl(), "team.jsonl").expect("verifies");
        assert!(warnings.is_empty(), "{warnings:?}");
        assert_eq!(read.undo_points(), one.undo_points());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(u32::try_from(soak(3)).unwrap()))]

    #[test]
    fn a_folded_room_is_the_room_that_decided_and_every_number_counts_what_is_seen(seed in 0u64..1_000_000) {
        let mut world = room(seed);
        let mut d = Dealer::new(seed ^ 0xabcd);
        let founded = world.bodies.len();
        for _ in 0..100 {
            step(&mut d, &mut world);
        }
        prop_assert!(world.bodies.len() > founded + 20, "the room played");
        check_whole(&world);
    }
}

/// From any position one press, based on what the console shows now, brings every team that is furthest
/// behind to the next part of its play, and one ruling of the papers says so.
#[test]
fn one_press_moves_everybody_on_from_wherever_they_stand() {
    use breach_rounds::exercise::evaluation::RoomRulingKind;
    let (mut pressed, mut uneven) = (0, 0);
    for seed in 0..24 {
        let (mut world, mut d) = (room(seed), Dealer::new(seed ^ 0xA5));
        for _ in 0..30 + 10 * d.below(12) {
            let (actor, action) =
                if d.below(8) == 0 { anything(&mut d, &mut world) } else { likely(&mut d, &world) };
            // What ends the exercise ends this test of it.
            if !matches!(action, RoomAction::Enter { phase } if phase > RoomPhase::Play) {
                drop(world.act(actor, action));
            }
        }
        if world.room.phase() != RoomPhase::Play {
            continue;
        }
        let merged: Vec<bool> = world
            .room
            .sections(Audience::Facilitators)
            .iter()
            .find_map(|section| match section {
                breach_rounds::exercise::room::Section::Room(sheet) => {
                    Some(sheet.teams.iter().map(|team| team.merged.is_some()).collect())
                }
                _ => None,
            })
            .unwrap();
        let teams: Vec<u8> =
            (0..merged.len()).filter(|at| !merged[*at]).map(|at| u8::try_from(at).unwrap()).collect();
        let phase = |world: &World, team: u8| world.room.session(team).unwrap().state().phase();
        let before: Vec<_> = teams.iter().map(|team| phase(&world, *team)).collect();
        let from = *before.iter().min().unwrap();
        let view = world.room.view_number(Audience::Facilitators);
        let rulings = |world: &World| {
            let of = |kind: &RoomRulingKind| matches!(kind, RoomRulingKind::MovedOn);
            world.room.record().rulings.iter().filter(|ruling| of(&ruling.kind)).count()
        };
        let so_far = rulings(&world);
        let action = RoomAction::MoveOn { team: None, reason: "time is up".to_owned() };
        let done = world.act_on(lead(), action, Some(view));
        if from == breach_rounds::rules::Phase::Debrief {
            assert!(done.is_err(), "seed {seed}: all are done");
            continue;
        }
        done.unwrap_or_else(|why| panic!("seed {seed}: {why:?}"));
        for (team, was) in teams.iter().zip(&before) {
            let now = phase(&world, *team);
            assert_eq!(now > *was, *was == from, "seed {seed}, team {team}: {was:?} to {now:?}");
        }
        assert_eq!(rulings(&world), so_far + 1, "seed {seed}");
        pressed += 1;
        uneven += usize::from(before.iter().any(|was| *was != from));
    }
    assert!(pressed > 10 && uneven > 0, "{pressed} positions, {uneven} of them uneven");
}
