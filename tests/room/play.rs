//! Red when a room plays by other laws than the hot seat: a die before everybody has locked, a face
//! from nowhere, a stale choice that counts, a timer that decides for nobody.

use breach_rounds::exercise::RankBy;
use breach_rounds::exercise::evaluation::{Pace, RoomRulingKind};
use breach_rounds::exercise::room::{
    Actor, Audience, MemberId, Pass, Refusal, RoomAction, RoomEvent, RoomPhase, RoomPlan, Scope, Sheet,
    TeamScore, TimerChange, TimerState,
};
use breach_rounds::rules::log::Record;
use breach_rounds::rules::{Action, Dice, Event, Illegal, Phase, Ruling, Seat, Waiting};
use breach_rounds::scoring::Points;
use breach_rounds::sim::Session;

use super::random::bytes;
use super::world::{World, lead, plan};

/// A room in play, with a member a seat.
fn playing(plan: RoomPlan) -> (World, Vec<Actor>) {
    let (teams, seats) = (plan.teams.len(), plan.seats);
    let mut world = World::found(plan, 11);
    let mut members = Vec::new();
    for team in 0..u8::try_from(teams).unwrap() {
        for _ in 0..seats {
            members.push(world.join(Some(team)));
        }
    }
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        world.act(lead(), RoomAction::Enter { phase }).unwrap();
    }
    (world, members)
}

fn investigate(world: &World, team: u8) -> RoomAction {
    let legal = world.room.session(team).unwrap().view(Seat::Team(team)).legal;
    let first = legal.into_iter().find(|action| matches!(action, Action::Investigate { .. })).unwrap();
    RoomAction::Act { team, action: first }
}

fn pass(team: u8) -> RoomAction {
    RoomAction::Act { team, action: Action::Pass { expired: false } }
}

fn faces(world: &World, team: u8) -> Vec<u8> {
    let rolled = |event: &Event| match event {
        Event::Rolled { face, .. } => Some(*face),
        _ => None,
    };
    world.room.session(team).unwrap().events().filter_map(rolled).collect()
}

fn move_on(team: Option<u8>) -> RoomAction {
    RoomAction::MoveOn { team, reason: "time is up".to_owned() }
}

fn rule(team: Option<u8>, ruling: Ruling) -> RoomAction {
    RoomAction::Rule { team, ruling, reason: "as agreed".to_owned() }
}

fn finish(world: &mut World) {
    for _ in 0..3 {
        world.act(lead(), move_on(None)).unwrap();
    }
}

fn phase(world: &World, team: u8) -> Phase {
    world.room.session(team).unwrap().state().phase()
}

#[test]
fn a_drawn_die_falls_once_the_last_table_has_locked_and_is_the_same_for_all() {
    let (mut world, members) = playing(plan(3, 0));
    for team in 0..2u8 {
        let action = investigate(&world, team);
        world.act(members[usize::from(team)], action).unwrap();
        assert!(faces(&world, 0).is_empty(), "nobody rolls before everybody has locked");
    }
    assert_eq!(world.act(members[0], pass(0)), Err(Refusal::Rules { team: 0, why: Illegal::ChanceFirst }));
    let action = investigate(&world, 2);
    world.act(members[2], action).unwrap();
    let first = faces(&world, 0);
    assert_eq!(first.len(), 1);
    assert!((0..3).all(|team| faces(&world, team) == first));
    let header = |team| world.room.session(team).unwrap().header().clone();
    assert_eq!((header(0).seed, header(0).setup), (header(2).seed, header(2).setup));
    assert!(header(1).room_die && header(1).setup.facilitator);
}

#[test]
fn a_table_that_passed_waits_for_the_others_and_holds_nobody_up() {
    let (mut world, members) = playing(plan(2, 0));
    world.act(members[0], pass(0)).unwrap();
    assert_eq!(world.act(members[0], pass(0)), Err(Refusal::NotAllLocked));
    assert_eq!(world.room.session(0).unwrap().state().turn(), 2);
    let action = investigate(&world, 1);
    world.act(members[1], action).unwrap();
    assert_eq!(faces(&world, 1).len(), 1);
    assert!(faces(&world, 0).is_empty(), "who passed takes no die");
}

#[test]
fn paused_merged_and_finished_tables_hold_nobody_up() {
    let (mut world, members) = playing(plan(4, 0));
    world.act(lead(), rule(Some(1), Ruling::Pause)).unwrap();
    world.act(lead(), move_on(Some(2))).unwrap();
    assert_eq!(phase(&world, 2), Phase::Report);
    let action = investigate(&world, 0);
    world.act(members[0], action).unwrap();
    assert!(faces(&world, 0).is_empty());
    world.act(lead(), RoomAction::Merge { from: 3, into: 0 }).unwrap();
    assert_eq!(faces(&world, 0).len(), 1, "what it waited for was the merged table");
    assert_eq!(world.room.audience(MemberId(4)), Some(Audience::Team(0)));
    assert_eq!(world.act(lead(), pass(3)), Err(Refusal::NoSuchTeam));
    // The report tells the chain of them all.
    let read = RoomAction::Act { team: 2, action: Action::ReadReport };
    assert_eq!(world.act(members[2], read), Err(Refusal::NotAllLocked));
}

#[test]
fn a_real_die_waits_for_whoever_leads() {
    let mut manual = plan(2, 0);
    manual.dice = Dice::Manual;
    let (mut world, members) = playing(manual);
    let roll = |face| RoomAction::Roll { team: None, face };
    assert_eq!(world.act(lead(), roll(Some(7))), Err(Refusal::NoDieNow));
    let action = investigate(&world, 0);
    world.act(members[0], action).unwrap();
    assert_eq!(world.act(lead(), roll(Some(7))), Err(Refusal::NotAllLocked));
    let action = investigate(&world, 1);
    world.act(members[1], action).unwrap();
    assert!(faces(&world, 0).is_empty());
    assert_eq!(world.act(members[0], roll(Some(20))), Err(Refusal::NotAllowed));
    assert_eq!(world.act(lead(), roll(None)), Err(Refusal::WrongDie));
    assert_eq!(world.act(lead(), roll(Some(21))), Err(Refusal::WrongDie));
    world.act(lead(), roll(Some(7))).unwrap();
    assert_eq!((faces(&world, 0), faces(&world, 1)), (vec![7], vec![7]));
}

#[test]
fn at_its_own_pace_a_table_rolls_its_own_die_from_its_own_seed() {
    let mut own = plan(2, 0);
    own.pace = Pace::Own;
    let (mut world, members) = playing(own);
    let header = |world: &World, team| world.room.session(team).unwrap().header().clone();
    assert_ne!(header(&world, 0).seed, header(&world, 1).seed);
    let action = investigate(&world, 0);
    world.act(members[0], action).unwrap();
    let roll = |team| RoomAction::Roll { team: Some(team), face: None };
    assert_eq!(world.act(members[1], roll(0)), Err(Refusal::NotAllowed));
    assert_eq!(world.act(members[1], roll(1)), Err(Refusal::NoDieNow));
    world.act(members[0], roll(0)).unwrap();
    assert_eq!(faces(&world, 0).len(), 1);
    let text = world.room.session(0).unwrap().to_jsonl();
    assert!(Session::read(&text, "a").is_ok(), "the seed gives that face");
}

#[test]
fn a_choice_is_stale_once_its_own_table_went_on_and_only_then() {
    let mut own = plan(2, 0);
    own.pace = Pace::Own;
    let (mut world, members) = playing(own);
    let seen = world.room.view_number(Audience::Team(0));
    world.act(members[1], pass(1)).unwrap();
    world.act(lead(), RoomAction::Message { team: Some(0), text: "Two more minutes".to_owned() }).unwrap();
    world.act_on(members[0], pass(0), Some(seen)).expect("another table's turn makes nothing stale");
    let now = world.room.view_number(Audience::Team(0));
    assert_eq!(world.act_on(members[0], pass(0), Some(seen)), Err(Refusal::Stale { current: now }));
    world.act_on(members[0], pass(0), Some(now)).unwrap();
}

#[test]
fn a_timer_decides_for_whoever_has_not() {
    let mut timed = plan(2, 0);
    timed.turn_seconds = Some(60);
    let (mut world, members) = playing(timed);
    let started = world.now_ms;
    assert_eq!(world.room.wakes_at(), Some(started + 60_000));
    let action = investigate(&world, 0);
    world.act(members[0], action).unwrap();
    let extend = RoomAction::Timer { scope: Scope::Room, change: TimerChange::Extend { seconds: 30 } };
    world.act(lead(), extend).unwrap();
    world.now_ms = started + 60_000;
    assert_eq!(world.room.due(world.now_ms), None, "it was extended");
    let early = RoomAction::Expire { scope: Scope::Room, ends_ms: started + 60_000 };
    assert_eq!(world.act(Actor::Server, early), Err(Refusal::NoSuchTimer));
    world.now_ms = started + 90_000;
    let due = world.room.due(world.now_ms).unwrap();
    assert_eq!(world.act(members[0], due.clone()), Err(Refusal::NotAllowed));
    world.act(Actor::Server, due).unwrap();
    let passed = world.room.session(1).unwrap().events().any(|e| *e == Event::Passed { expired: true });
    assert!(passed);
    assert_eq!(faces(&world, 0).len(), 1, "everybody has locked by now");
    assert_eq!(world.room.wakes_at(), Some(world.now_ms + 60_000), "the next turn has a timer of its own");
}

#[test]
fn a_pause_of_the_room_stops_clocks_and_tables() {
    let mut timed = plan(2, 0);
    timed.turn_seconds = Some(60);
    timed.pace = Pace::Own;
    let (mut world, members) = playing(timed);
    let change = |change| RoomAction::Timer { scope: Scope::Room, change };
    world.act(lead(), change(TimerChange::Pause)).unwrap();
    world.now_ms += 500_000;
    assert_eq!(world.room.due(world.now_ms), None);
    assert_eq!(world.act(members[0], pass(0)), Err(Refusal::Rules { team: 0, why: Illegal::Paused }));
    world.act(lead(), change(TimerChange::Resume)).unwrap();
    assert_eq!(world.room.wakes_at(), Some(world.now_ms + 60_000), "nothing of the time was lost");
    world.act(members[0], pass(0)).unwrap();
    let kinds: Vec<RoomRulingKind> = world.room.record().rulings.iter().map(|ruling| ruling.kind).collect();
    assert_eq!(kinds, [RoomRulingKind::Paused, RoomRulingKind::Resumed]);
}

#[test]
fn the_captain_decides_and_goes_round_with_the_turns() {
    let mut three = plan(1, 0);
    three.seats = 3;
    let (mut world, members) = playing(three);
    assert_eq!(world.act(members[1], pass(0)), Err(Refusal::NotCaptain));
    world.act(members[0], pass(0)).unwrap();
    assert_eq!(world.act(members[0], pass(0)), Err(Refusal::NotCaptain));
    let Actor::Member(third) = members[2] else { panic!() };
    world.act(lead(), RoomAction::NameCaptain { team: 0, member: third }).unwrap();
    world.act(members[2], pass(0)).unwrap();
    assert!(world.room.you(MemberId(1)).unwrap().captain, "round and round");
}

#[test]
fn votes_are_silent_until_all_are_cast_and_end_with_the_choice() {
    let mut three = plan(1, 0);
    three.seats = 3;
    let (mut world, members) = playing(three);
    let propose = |action| RoomAction::Propose { action };
    let RoomAction::Act { action: search, .. } = investigate(&world, 0) else { panic!() };
    world.act(members[1], propose(search.clone())).unwrap();
    world.act(members[2], propose(Action::Pass { expired: false })).unwrap();
    world.act(members[0], RoomAction::Vote { proposal: 0 }).unwrap();
    world.act(members[1], RoomAction::Vote { proposal: 0 }).unwrap();
    let ballot = |world: &World| {
        let sections = world.room.sections(Audience::Team(0));
        let table = sections.into_iter().find_map(|section| match section {
            breach_rounds::exercise::room::Section::Table(table) => Some(table.ballot),
            _ => None,
        });
        table.unwrap()
    };
    assert_eq!((ballot(&world).cast, ballot(&world).of, ballot(&world).shown), (2, 3, None));
    assert_eq!(world.act(members[2], RoomAction::Vote { proposal: 2 }), Err(Refusal::NoSuchProposal));
    assert_eq!(world.act(members[1], RoomAction::ShowVotes), Err(Refusal::NotCaptain));
    world.act(members[2], RoomAction::Vote { proposal: 1 }).unwrap();
    assert_eq!(ballot(&world).minority, [MemberId(3)]);
    assert_eq!(ballot(&world).shown.unwrap().len(), 3);
    world.act(members[0], RoomAction::Act { team: 0, action: search }).unwrap();
    assert!(ballot(&world).proposals.is_empty());
}

#[test]
fn who_leads_plays_for_tables_without_a_device() {
    let mut bare = plan(2, 0);
    (bare.devices, bare.dice) = (false, Dice::Manual);
    let mut world = World::found(bare, 3);
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        world.act(lead(), RoomAction::Enter { phase }).unwrap();
    }
    for team in 0..2 {
        let action = investigate(&world, team);
        world.act(lead(), action).unwrap();
    }
    world.act(lead(), RoomAction::Roll { team: None, face: Some(12) }).unwrap();
    assert_eq!((faces(&world, 0), faces(&world, 1)), (vec![12], vec![12]));
}

#[test]
fn rulings_for_all_reach_every_table_where_they_are_legal() {
    let (mut world, members) = playing(plan(2, 0));
    let action = investigate(&world, 0);
    world.act(members[0], action).unwrap();
    let reveal = Ruling::RevealStage { stage: breach_rounds::rules::Stage::Persistence };
    assert_eq!(world.act(lead(), rule(None, reveal.clone())), Ok(1), "one waits for its die");
    let none = rule(Some(0), reveal);
    assert_eq!(world.act(lead(), none), Err(Refusal::Rules { team: 0, why: Illegal::ChanceFirst }));
    let silent = RoomAction::Rule { team: None, ruling: Ruling::Note, reason: "  ".to_owned() };
    assert_eq!(world.act(lead(), silent), Err(Refusal::ReasonMissing));
    assert_eq!(world.act(members[0], rule(None, Ruling::Note)), Err(Refusal::NotAllowed));
}

#[test]
fn an_undo_takes_back_one_table_and_brings_another_die() {
    let (mut world, members) = playing(plan(2, 0));
    for team in 0..2u8 {
        let action = investigate(&world, team);
        world.act(members[usize::from(team)], action).unwrap();
    }
    let undo = RoomAction::Undo { team: 1, to: 0, reason: "the wrong card".to_owned() };
    world.act(lead(), undo).unwrap();
    assert!(faces(&world, 1).is_empty());
    assert_eq!(world.act(members[0], pass(0)), Err(Refusal::NotAllLocked));
    let action = investigate(&world, 1);
    world.act(members[1], action).unwrap();
    assert_eq!((faces(&world, 0).len(), faces(&world, 1).len()), (1, 1), "it catches up alone");
    let entries = world.room.session(1).unwrap().entries();
    assert!(entries.iter().any(|entry| matches!(entry.record, Record::Undone { .. })));
}

#[test]
fn everybody_can_be_moved_on_to_the_end_and_every_log_verifies() {
    for (pace, dice) in [(Pace::Lockstep, Dice::Manual), (Pace::Own, Dice::Seeded)] {
        let mut any = plan(3, 0);
        (any.pace, any.dice) = (pace, dice);
        let (mut world, members) = playing(any);
        let action = investigate(&world, 0);
        world.act(members[0], action).unwrap();
        world.act(lead(), rule(Some(1), Ruling::Pause)).unwrap();
        for expected in [Phase::Report, Phase::Mitigation, Phase::Debrief] {
            world.act(lead(), move_on(None)).unwrap();
            assert!((0..3).all(|team| phase(&world, team) == expected));
        }
        assert!(world.act(lead(), move_on(None)).is_err());
        for team in 0..3 {
            let text = world.room.session(team).unwrap().to_jsonl();
            assert_eq!(Session::read(&text, "a").unwrap().1, []);
        }
    }
}

#[test]
fn standings_wait_for_the_last_table_and_begin_with_the_last_place() {
    let mut ranked = plan(3, 0);
    ranked.ranked = Some(RankBy::DecisionScore);
    let (mut world, _) = playing(ranked);
    let show = |places| RoomAction::ShowStandings { places };
    assert_eq!(world.act(lead(), show(1)), Err(Refusal::NoStandings));
    assert!(world.room.unscored().is_none());
    finish(&mut world);
    for _ in 0..3 {
        let (team, session) = world.room.unscored().unwrap();
        let entries = session.entries().len() as u64;
        let points = Points::whole(10 * i32::from(team));
        let score = TeamScore { total: points, decision: Some(points), guided: false };
        let old = RoomAction::Score { team, entries: entries - 1, score };
        assert!(matches!(world.act(Actor::Server, old), Err(Refusal::Stale { .. })));
        let by_hand = RoomAction::Score { team, entries, score };
        assert_eq!(world.act(lead(), by_hand.clone()), Err(Refusal::NotAllowed));
        world.act(Actor::Server, by_hand).unwrap();
    }
    world.act(lead(), show(2)).unwrap();
    let told = bytes(&world.room, Audience::Projector);
    assert!(told.contains(r#""standings":[{"place":3,"points":0.0,"team":0},{"place":2"#), "{told}");
    assert!(!told.contains(r#""place":1"#));
    // Whoever plays on is scored anew.
    world.act(lead(), RoomAction::Undo { team: 2, to: 1, reason: "one more".to_owned() }).unwrap();
    assert!(!bytes(&world.room, Audience::Projector).contains(r#""place":3"#));
}

#[test]
fn debriefs_are_closed_until_the_room_enters_them() {
    let (mut world, members) = playing(plan(2, 0));
    let link = world.token();
    world.act(members[0], RoomAction::MakePass { token: link, debrief_only: true, member: None }).unwrap();
    assert_eq!(world.room.link(&link), Some(Pass::Debrief(MemberId(1))));
    finish(&mut world);
    let table = bytes(&world.room, Audience::Team(0));
    assert!(!table.contains("playthrough") && !table.contains("\"pile\""));
    let token = world.token();
    let open = RoomAction::TakeOver { pass: link, token };
    assert_eq!(world.act(Actor::Server, open.clone()), Err(Refusal::DebriefClosed));
    for phase in [RoomPhase::HotWash, RoomPhase::Debrief, RoomPhase::Closed] {
        world.act(lead(), RoomAction::Enter { phase }).unwrap();
    }
    assert!(bytes(&world.room, Audience::Team(0)).contains("playthrough"));
    assert!(!bytes(&world.room, Audience::Projector).contains("playthrough"));
    world.act(Actor::Server, open).unwrap();
    let (team, sheets) = world.room.debrief_sheets(MemberId(1)).unwrap();
    assert_eq!((team, sheets.map(|(sheet, _)| sheet)), (0, [Sheet::Room, Sheet::Case, Sheet::Debrief(0)]));
    assert!(world.room.debrief_sheets(MemberId(0)).is_none(), "whoever leads has no debrief");
    let until = Some(world.now_ms + 1);
    world.act(lead(), RoomAction::DebriefUntil { until_ms: until }).unwrap();
    world.now_ms += 1;
    let token = world.token();
    let late = RoomAction::TakeOver { pass: link, token };
    assert_eq!(world.act(Actor::Server, late), Err(Refusal::DebriefClosed));
    assert!(world.act(lead(), RoomAction::Lock { locked: true }).is_err(), "the room is closed");
}

#[test]
fn a_real_event_ends_every_screen() {
    let (mut world, members) = playing(plan(2, 0));
    assert_eq!(world.act(members[0], RoomAction::StopForRealEvent), Err(Refusal::NotAllowed));
    world.act(lead(), RoomAction::StopForRealEvent).unwrap();
    let now = RoomPhase::Stopped;
    assert_eq!(world.room.sections(Audience::Team(0)).len(), 1);
    assert_eq!(world.room.wakes_at(), None);
    let back = RoomAction::Enter { phase: RoomPhase::Play };
    assert_eq!(world.act(lead(), back), Err(Refusal::WrongPhase { now }));
    assert_eq!(world.act(members[0], pass(0)), Err(Refusal::WrongPhase { now }));
    assert_eq!(world.room.record().stopped_for_real_event_ms, Some(world.now_ms));
}

#[test]
fn tables_may_practise_what_they_really_do() {
    let mut own = plan(2, 0);
    own.own_established = true;
    own.roles = true;
    let mut world = World::found(own, 5);
    let member = world.join(Some(1));
    let pack = super::world::library().packs.first().unwrap();
    let scenario = &pack.scenarios()[0];
    let count = usize::from(scenario.blueprint.rules.established);
    let picked: Vec<String> = scenario.names.procedures.iter().rev().take(count).cloned().collect();
    let pick =
        |procedures: &[String]| RoomAction::PickEstablished { team: 1, procedures: procedures.to_vec() };
    let asked = Refusal::Established { count: u8::try_from(count).unwrap() };
    assert_eq!(world.act(member, pick(&picked[1..])), Err(asked.clone()));
    assert_eq!(world.act(member, pick(&vec![picked[0].clone(); count])), Err(asked));
    world.act(member, pick(&picked)).unwrap();
    assert_eq!(world.room.you(MemberId(1)).unwrap().established, picked);
    world.act(lead(), RoomAction::Enter { phase: RoomPhase::Briefing }).unwrap();
    let setup = |team| world.room.session(team).unwrap().setup().clone();
    let own: Vec<&str> = setup(1)
        .established
        .iter()
        .filter_map(|id| id.slug(&scenario.names))
        .map(|slug| picked.iter().find(|name| *name == slug).map_or("", String::as_str))
        .collect();
    assert!(own.len() == count && !own.contains(&""));
    assert_eq!(setup(0).chain, setup(1).chain);
    assert_eq!(
        world.room.you(MemberId(1)).unwrap().role.as_deref(),
        scenario.file.roles.first().map(|r| r.role.as_str())
    );
}

#[test]
fn a_random_incident_has_a_public_number_and_a_secret_chain() {
    let chain = |seed| {
        let mut random = plan(1, 0);
        random.case = breach_rounds::exercise::room::Case::Random(4711);
        random.authored = true;
        let mut world = World::found(random, seed);
        world.act(lead(), RoomAction::Enter { phase: RoomPhase::Briefing }).unwrap();
        let session = world.room.session(0).unwrap();
        assert_eq!(session.header().scenario, "random-4711");
        (session.setup().blueprint.clone(), session.setup().chain)
    };
    let drawn: Vec<_> = (0..6).map(chain).collect();
    assert!(drawn.iter().all(|(cards, _)| *cards == drawn[0].0), "the number gives the cards");
    assert!(drawn.iter().any(|(_, chain)| *chain != drawn[0].1), "and not the chain");
}

#[test]
fn a_timer_that_nobody_set_waits_for_nobody() {
    let mut slow = plan(1, 0);
    slow.turn_seconds = None;
    let (mut world, members) = playing(slow);
    assert_eq!(world.room.wakes_at(), None);
    world.act(members[0], pass(0)).unwrap();
    assert_eq!(world.room.wakes_at(), None);
    let start = RoomAction::Timer { scope: Scope::Room, change: TimerChange::Start { seconds: 10 } };
    world.act(lead(), start).unwrap();
    world.now_ms += 10_000;
    let due = world.room.due(world.now_ms).unwrap();
    world.act(Actor::Server, due).unwrap();
    let set = world.events.iter().rev().find_map(|event| match event {
        RoomEvent::TimerSet { state, .. } => Some(*state),
        _ => None,
    });
    assert_eq!(set, Some(TimerState::Off));
    assert_eq!(world.room.session(0).unwrap().view(Seat::Team(0)).waiting, Waiting::Team);
}

#[test]
fn a_timer_that_ran_out_is_over_whoever_it_was_for() {
    for (pace, scope) in [(Pace::Own, Scope::Room), (Pace::Lockstep, Scope::Team(1))] {
        let mut slow = plan(2, 0);
        (slow.turn_seconds, slow.pace) = (None, pace);
        let (mut world, _) = playing(slow);
        let start = RoomAction::Timer { scope, change: TimerChange::Start { seconds: 10 } };
        world.act(lead(), start).unwrap();
        world.now_ms += 10_000;
        let due = world.room.due(world.now_ms).unwrap();
        world.act(Actor::Server, due).unwrap();
        assert_eq!(world.room.due(world.now_ms), None, "{pace:?}: it would run out again and again");
    }
}
