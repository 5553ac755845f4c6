//! Red when joining, admitting, moving or handing over a seat goes wrong.

use breach_rounds::exercise::room::{
    Actor, Audience, Case, Held, MemberId, MemberKind, Pass, PlanFault, Refusal, RoomAction, RoomPhase,
    Section, TokenHash,
};
use breach_rounds::rules::Action;

use super::random::bytes;
use super::world::{World, lead, plan};

fn member(actor: Actor) -> MemberId {
    match actor {
        Actor::Member(member) => member,
        Actor::Server => panic!("a member was expected"),
    }
}

fn participant(world: &mut World, team: Option<u8>) -> RoomAction {
    let token = world.token();
    RoomAction::Join { kind: MemberKind::Participant, token, invitation: None, team }
}

#[test]
fn a_plan_is_checked_against_the_library_before_a_room_stands() {
    let mut world = World::found(plan(2, 0), 1);
    let token = world.token();
    let again = RoomAction::Found { plan: Box::new(plan(2, 0)), token };
    assert_eq!(world.act(Actor::Server, again), Err(Refusal::WrongPhase { now: RoomPhase::Lobby }));
    let mut bad = plan(2, 0);
    bad.case = Case::Scenario("no-such-thing".to_owned());
    bad.title = String::new();
    assert_eq!(
        bad.resolve(super::world::library()).unwrap_err(),
        [PlanFault::Title, PlanFault::NoSuchScenario]
    );
    let mut random = plan(2, 0);
    random.case = Case::Random(4711);
    random.rules = Some("no-such-rules".to_owned());
    assert_eq!(random.resolve(super::world::library()).unwrap_err(), [PlanFault::NoSuchRules]);
}

#[test]
fn whoever_joins_waits_until_somebody_lets_them_in() {
    let mut world = World::found(plan(2, 0), 1);
    let join = participant(&mut world, Some(1));
    world.act(Actor::Server, join).unwrap();
    let one = MemberId(1);
    assert_eq!(world.room.audience(one), Some(Audience::Waiting));
    assert_eq!(world.act(Actor::Member(one), RoomAction::TakeTeam { team: 0 }), Err(Refusal::NotAdmitted));
    world.act(lead(), RoomAction::Admit { member: one }).unwrap();
    assert_eq!(world.room.audience(one), Some(Audience::Team(1)));
    assert!(world.room.you(one).unwrap().captain);
    // Nobody else fits at a table of one device.
    let join = participant(&mut world, Some(1));
    assert_eq!(world.act(Actor::Server, join), Err(Refusal::TeamFull));
    let join = participant(&mut world, Some(2));
    assert_eq!(world.act(Actor::Server, join), Err(Refusal::NoSuchTeam));
    world.act(lead(), RoomAction::Lock { locked: true }).unwrap();
    let join = participant(&mut world, None);
    assert_eq!(world.act(Actor::Server, join), Err(Refusal::Locked));
}

#[test]
fn a_seat_that_was_taken_meanwhile_is_not_given_twice() {
    let mut world = World::found(plan(2, 0), 1);
    for _ in 0..2 {
        let join = participant(&mut world, Some(0));
        world.act(Actor::Server, join).unwrap();
    }
    let admit = |member| RoomAction::Admit { member: MemberId(member) };
    world.act(lead(), admit(1)).unwrap();
    world.act(lead(), admit(2)).unwrap();
    assert_eq!(world.room.audience(MemberId(2)), Some(Audience::Waiting));
    assert_eq!(world.act(lead(), admit(2)), Ok(0), "letting in twice changes nothing");
}

#[test]
fn who_waits_sees_free_seats_and_nothing_of_the_play() {
    let mut world = World::found(plan(2, 0), 1);
    world.join(Some(0));
    let join = participant(&mut world, None);
    world.act(Actor::Server, join).unwrap();
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        world.act(lead(), RoomAction::Enter { phase }).unwrap();
    }
    let seen = |world: &World, audience| (bytes(&world.room, audience), world.room.view_number(audience));
    let (before, wall) = (seen(&world, Audience::Waiting), seen(&world, Audience::Projector));
    for team in 0..2 {
        let action = Action::Pass { expired: false };
        world.act(lead(), RoomAction::Act { team, action }).unwrap();
    }
    assert_ne!(seen(&world, Audience::Projector), wall, "a turn went by");
    assert_eq!(seen(&world, Audience::Waiting), before);
    assert!(before.0.contains(r#""members":[]"#) && before.0.contains(r#""taken":1"#), "{}", before.0);
}

#[test]
fn only_who_leads_leads_and_somebody_always_does() {
    let mut world = World::found(plan(2, 0), 1);
    let player = world.join(Some(0));
    let message = RoomAction::Lock { locked: true };
    assert_eq!(world.act(player, message), Err(Refusal::NotAllowed));
    assert_eq!(world.act(lead(), RoomAction::Leave), Err(Refusal::NotAllowed));
    let token = world.token();
    world.act(lead(), RoomAction::Invite { kind: MemberKind::Facilitator, token }).unwrap();
    assert_eq!(world.room.held(&token), Some(Held::Invitation(MemberKind::Facilitator)));
    let own = world.token();
    let join = |kind| RoomAction::Join { kind, token: own, invitation: Some(token), team: None };
    assert_eq!(world.act(Actor::Server, join(MemberKind::Projector)), Err(Refusal::NoSuchToken));
    world.act(Actor::Server, join(MemberKind::Facilitator)).unwrap();
    assert_eq!(world.room.held(&token), None, "an invitation works once");
    assert_eq!(world.room.audience(MemberId(2)), Some(Audience::Facilitators));
    assert_eq!(world.act(lead(), RoomAction::Leave), Ok(1));
    assert_eq!(world.act(lead(), RoomAction::Lock { locked: true }), Err(Refusal::NoSuchMember));
}

#[test]
fn a_seat_moves_to_another_device_once() {
    let mut world = World::found(plan(2, 0), 1);
    let first = world.token();
    let join =
        RoomAction::Join { kind: MemberKind::Participant, token: first, invitation: None, team: Some(0) };
    world.act(Actor::Server, join).unwrap();
    let pass = world.token();
    let player = Actor::Member(MemberId(1));
    let make = RoomAction::MakePass { token: pass, debrief_only: false, member: None };
    assert_eq!(world.act(player, make.clone()), Err(Refusal::NotAdmitted));
    world.act(lead(), RoomAction::Admit { member: MemberId(1) }).unwrap();
    world.act(player, make).unwrap();
    assert_eq!(world.room.link(&pass), Some(Pass::Seat(MemberId(1))));
    assert_eq!(world.room.held(&pass), None, "a link is no seat by itself");
    let second = world.token();
    let take = RoomAction::TakeOver { pass, token: second };
    assert_eq!(world.act(player, take.clone()), Err(Refusal::NotAllowed));
    world.act(Actor::Server, take.clone()).unwrap();
    assert_eq!(world.room.held(&first), None);
    assert_eq!(world.room.held(&second), Some(Held::Seat(MemberId(1))));
    assert!(world.act(Actor::Server, take).is_err());
    world.act(lead(), RoomAction::Remove { member: MemberId(1) }).unwrap();
    assert_eq!(world.room.held(&second), None);
}

#[test]
fn a_team_without_its_captain_gets_the_next() {
    let mut three = plan(2, 0);
    three.seats = 3;
    let mut world = World::found(three, 1);
    let seats: Vec<Actor> = (0..3).map(|_| world.join(Some(0))).collect();
    assert!(world.room.you(member(seats[0])).unwrap().captain);
    world.act(seats[0], RoomAction::Leave).unwrap();
    assert!(world.room.you(member(seats[1])).unwrap().captain);
    let name = RoomAction::NameCaptain { team: 0, member: member(seats[2]) };
    world.act(lead(), name).unwrap();
    assert!(world.room.you(member(seats[2])).unwrap().captain);
    let other = RoomAction::NameCaptain { team: 1, member: member(seats[2]) };
    assert_eq!(world.act(lead(), other), Err(Refusal::NoSuchMember));
}

#[test]
fn a_token_is_read_from_64_hex_digits_and_from_nothing_else() {
    let read = |text: String| serde_json::from_value::<TokenHash>(serde_json::Value::String(text));
    assert_eq!(read("0f".repeat(32)).unwrap(), TokenHash([15; 32]));
    assert!(read("+f".repeat(32)).is_err(), "a sign is no digit");
    assert!(read("0f".repeat(31)).is_err() && read("0f".repeat(33)).is_err());
}

#[test]
fn sections_travel_as_json() {
    let mut world = World::found(plan(2, 0), 1);
    world.join(Some(0));
    for audience in [Audience::Facilitators, Audience::Team(0), Audience::Projector, Audience::Waiting] {
        for section in world.room.sections(audience) {
            let names = world.room.names();
            let again = Section::read(section.key(), section.write(&names), &names).unwrap();
            assert_eq!(again, section);
        }
    }
}

#[test]
fn whoever_leads_links_a_lost_seat_and_nobody_else_does() {
    let mut world = World::found(plan(2, 0), 1);
    let lost = world.join(Some(0));
    let other = world.join(Some(1));
    let Actor::Member(member) = lost else { panic!() };
    let own = world.token();
    world.act(lost, RoomAction::MakePass { token: own, debrief_only: false, member: None }).unwrap();
    let make = |token, debrief_only| RoomAction::MakePass { token, debrief_only, member: Some(member) };
    let pass = world.token();
    assert_eq!(world.act(other, make(pass, false)), Err(Refusal::NotAllowed));
    assert_eq!(world.act(lead(), make(pass, true)), Err(Refusal::NotAllowed), "a debrief is one's own");
    let of_lead = RoomAction::MakePass { token: pass, debrief_only: false, member: Some(MemberId(0)) };
    assert_eq!(world.act(lost, of_lead), Err(Refusal::NotAllowed));
    let nobody = RoomAction::MakePass { token: pass, debrief_only: false, member: Some(MemberId(99)) };
    assert_eq!(world.act(lead(), nobody), Err(Refusal::NoSuchMember));
    world.act(lead(), make(pass, false)).unwrap();
    assert_eq!(world.room.link(&pass), Some(Pass::Seat(member)));
    let token = world.token();
    world.act(Actor::Server, RoomAction::TakeOver { pass, token }).unwrap();
    assert_eq!(world.room.held(&token), Some(Held::Seat(member)));
    assert_eq!(world.room.link(&own), None, "what the lost device made ends with it");
    // Anybody may name themselves.
    let self_named = world.token();
    world.act(lost, make(self_named, false)).unwrap();
}

#[test]
fn all_who_wait_are_let_in_and_no_seat_is_given_twice() {
    let mut world = World::found(plan(2, 0), 1);
    for team in [Some(0), Some(0), None, Some(1)] {
        let token = world.token();
        let join = RoomAction::Join { kind: MemberKind::Participant, token, invitation: None, team };
        world.act(Actor::Server, join).unwrap();
    }
    assert_eq!(world.act(Actor::Member(MemberId(1)), RoomAction::AdmitAll), Err(Refusal::NotAllowed));
    world.act(lead(), RoomAction::AdmitAll).unwrap();
    let seats: Vec<_> = world.room.members().skip(1).map(|one| (one.admitted, one.team)).collect();
    assert_eq!(seats, [(true, Some(0)), (true, None), (true, None), (true, Some(1))]);
    assert_eq!(world.act(lead(), RoomAction::AdmitAll), Ok(0));
}
