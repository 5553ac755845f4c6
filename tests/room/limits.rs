//! Red when a room takes more than it can hold, or less than it promises.

use breach_rounds::exercise::evaluation::ObserverNote;
use breach_rounds::exercise::room::{
    Actor, MemberId, MemberKind, PlanFault, Record, Refusal, RoomAction, RoomPhase, RoomPlan,
};

use super::world::{World, lead, library, plan};

fn joins(world: &mut World) -> RoomAction {
    let token = world.token();
    RoomAction::Join { kind: MemberKind::Participant, token, invitation: None, team: None }
}

fn note(text: &str) -> RoomAction {
    let note = ObserverNote { at_ms: 1, team: None, objective: None, rating: None, text: text.to_owned() };
    RoomAction::Keep { record: Box::new(Record::Note(note)), replaces: None }
}

fn faults(plan: &RoomPlan) -> Vec<PlanFault> {
    plan.resolve(library()).err().unwrap_or_default()
}

#[test]
fn thirty_teams_play_and_one_more_is_refused() {
    assert_eq!(faults(&plan(30, 0)), []);
    assert_eq!(faults(&plan(31, 0)), [PlanFault::Teams]);
    assert_eq!(faults(&plan(0, 0)), [PlanFault::Teams]);
    let mut world = World::found(plan(30, 0), 1);
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        world.act(lead(), RoomAction::Enter { phase }).unwrap();
    }
    assert!((0..30).all(|team| world.room.session(team).is_some()));
    assert!(world.room.session(30).is_none());
}

#[test]
fn names_and_seats_have_their_bounds() {
    let with = |change: fn(&mut RoomPlan)| {
        let mut plan = plan(2, 0);
        change(&mut plan);
        faults(&plan)
    };
    assert_eq!(with(|plan| plan.title = "ä".repeat(60)), []);
    assert_eq!(with(|plan| plan.title = "ä".repeat(61)), [PlanFault::Title]);
    assert_eq!(with(|plan| plan.teams[1] = "ä".repeat(24)), []);
    assert_eq!(with(|plan| plan.teams[1] = "ä".repeat(25)), [PlanFault::TeamName(1)]);
    assert_eq!(with(|plan| plan.teams[1] = " ".to_owned()), [PlanFault::TeamName(1)]);
    assert_eq!(with(|plan| plan.teams[1] = plan.teams[0].to_uppercase()), [PlanFault::TeamName(1)]);
    assert_eq!(with(|plan| plan.seats = 8), []);
    assert_eq!(with(|plan| plan.seats = 9), [PlanFault::Seats]);
    assert_eq!(with(|plan| plan.seats = 0), [PlanFault::Seats]);
    assert_eq!(with(|plan| plan.turn_seconds = Some(9)), [PlanFault::TurnSeconds]);
    assert_eq!(with(|plan| plan.turn_seconds = Some(3601)), [PlanFault::TurnSeconds]);

    let mut world = World::found(plan(2, 0), 1);
    let mut rename = |name: String| world.act(lead(), RoomAction::RenameTeam { team: 0, name });
    assert_eq!(rename("ä".repeat(25)), Err(Refusal::Text { most: 24 }));
    assert_eq!(rename(" \n".to_owned()), Err(Refusal::Text { most: 24 }));
    assert_eq!(rename("ä".repeat(24)), Ok(1));
    let mut say = |text: String| world.act(lead(), RoomAction::Message { team: None, text });
    assert_eq!(say("ä".repeat(401)), Err(Refusal::Text { most: 400 }));
    assert_eq!(say("ä".repeat(400)), Ok(1));
}

#[test]
fn a_room_has_two_hundred_and_fifty_six_people_and_a_place_becomes_free() {
    let mut world = World::found(RoomPlan { seats: 8, admission: false, ..plan(30, 0) }, 1);
    for _ in 1..256 {
        let join = joins(&mut world);
        assert_eq!(world.act(Actor::Server, join), Ok(1));
    }
    assert!(!world.room.takes_members());
    let join = joins(&mut world);
    assert_eq!(world.act(Actor::Server, join), Err(Refusal::RoomFull));
    world.act(lead(), RoomAction::Remove { member: MemberId(7) }).unwrap();
    let join = joins(&mut world);
    assert_eq!(world.act(Actor::Server, join), Ok(1));
}

#[test]
fn a_room_has_five_hundred_records_and_the_last_messages() {
    let mut world = World::found(plan(2, 0), 1);
    for at in 0..500 {
        assert_eq!(world.act(lead(), note(&format!("note {at}"))), Ok(1));
    }
    assert_eq!(world.act(lead(), note("one more")), Err(Refusal::TooMany));
    assert_eq!(world.act(lead(), RoomAction::Discard { record: 3 }), Ok(1));
    assert_eq!(world.act(lead(), note("one more")), Ok(1));
    for at in 0..502 {
        let text = format!("message {at}");
        world.act(lead(), RoomAction::Message { team: None, text }).unwrap();
    }
    let seen = super::random::bytes(&world.room, breach_rounds::exercise::room::Audience::Facilitators);
    assert!(seen.contains("\"message 501\"") && seen.contains("\"message 452\""));
    assert!(!seen.contains("\"message 451\""), "the oldest fall out");
}
