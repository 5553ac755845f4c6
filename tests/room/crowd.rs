//! Red when one person can fill a room, or write into it without end.

use breach_rounds::exercise::room::{Actor, MemberId, MemberKind, Refusal, RoomAction};

use super::world::{World, lead, plan};

fn join(world: &mut World) -> Result<usize, Refusal> {
    let token = world.token();
    let kind = MemberKind::Participant;
    world.act(Actor::Server, RoomAction::Join { kind, token, invitation: None, team: None })
}

#[test]
fn those_who_wait_take_no_members_place_and_can_be_sent_away_at_once() {
    let mut plan = plan(2, 0);
    plan.admission = true;
    let mut world = World::found(plan, 3);
    let ann = world.join(Some(0));
    let waiting = (0..1000).take_while(|_| join(&mut world).is_ok()).count();
    assert_eq!(waiting, 256, "a whole hall, and no more");
    assert_eq!(join(&mut world), Err(Refusal::RoomFull));
    assert!(!world.room.takes_members());
    let invited = world.token();
    world.act(lead(), RoomAction::Invite { kind: MemberKind::Facilitator, token: invited }).unwrap();
    let token = world.token();
    let kind = MemberKind::Facilitator;
    world
        .act(Actor::Server, RoomAction::Join { kind, token, invitation: Some(invited), team: None })
        .unwrap();

    assert_eq!(world.act(ann, RoomAction::SendWaitingAway), Err(Refusal::NotAllowed));
    assert_eq!(world.act(lead(), RoomAction::SendWaitingAway), Ok(256));
    assert_eq!(world.act(lead(), RoomAction::SendWaitingAway), Ok(0));
    assert_eq!(world.room.members().count(), 3);
    join(&mut world).unwrap();
}

#[test]
fn the_server_sends_nobody_away_who_was_let_in() {
    let mut plan = plan(1, 0);
    plan.admission = true;
    let mut world = World::found(plan, 3);
    world.join(Some(0));
    join(&mut world).unwrap();
    let gone = |member| RoomAction::Remove { member: MemberId(member) };
    for member in [0, 1] {
        assert_eq!(world.act(Actor::Server, gone(member)), Err(Refusal::NotAllowed), "{member}");
    }
    assert_eq!(world.act(Actor::Server, gone(2)), Ok(1));
    assert_eq!(world.act(Actor::Server, gone(2)), Err(Refusal::NoSuchMember));
}

#[test]
fn what_is_so_already_leaves_no_event() {
    let mut world = World::found(plan(2, 0), 3);
    world.join(Some(0));
    let member = MemberId(1);
    let settings = [
        RoomAction::Lock { locked: true },
        RoomAction::Admission { by_hand: !world.room.plan().admission },
        RoomAction::RenameTeam { team: 0, name: "Night shift".to_owned() },
        RoomAction::NameCaptain { team: 0, member },
        RoomAction::DebriefUntil { until_ms: Some(5) },
        RoomAction::SetBot { team: 1, policy: Some(breach_rounds::sim::PolicyKind::Random) },
        RoomAction::Rank { by: Some(breach_rounds::exercise::RankBy::Points) },
    ];
    for setting in settings {
        world.act(lead(), setting.clone()).unwrap();
        assert_eq!(world.act(lead(), setting.clone()), Ok(0), "{setting:?}");
    }
}

#[test]
fn nobody_writes_into_a_room_without_end() {
    let mut plan = plan(2, 0);
    plan.seats = 4;
    let mut world = World::found(plan, 3);
    let (ann, ben) = (world.join(Some(0)), world.join(Some(0)));
    let sit = |team: u8| RoomAction::TakeTeam { team };
    let sat = (0..3000).take_while(|at| world.act(ann, sit(1 - (at % 2) as u8)).is_ok()).count();
    assert_eq!(sat, 1000);
    assert_eq!(world.act(ann, sit(1)), Err(Refusal::TooMany));
    let token = world.token();
    let pass = RoomAction::MakePass { token, debrief_only: false, member: None };
    assert_eq!(world.act(ann, pass), Err(Refusal::TooMany));
    // It is theirs alone, and whoever leads still helps.
    assert_eq!(world.act(ben, sit(1)), Ok(1));
    assert_eq!(world.act(lead(), RoomAction::Place { member: MemberId(1), team: Some(1) }), Ok(1));
}
