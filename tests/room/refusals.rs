//! Red when what somebody is refused tells them what they may not know: whether another table moved, how
//! often facilitators did something, which card is the true one.

use breach_rounds::exercise::evaluation::{ObserverNote, Pace};
use breach_rounds::exercise::room::{
    Actor, Audience, MemberId, MemberKind, Record, Refusal, Room, RoomAction, RoomPhase, Scope, TeamScore,
    TimerChange,
};
use breach_rounds::rules::{Action, Answer, Asked, Dice, Ruling, Seat, Stage};
use breach_rounds::scoring::Points;

use super::random::bytes;
use super::world::{World, lead, plan};

/// What can be tried at a table.
fn at_a_table(room: &Room, team: u8) -> Vec<RoomAction> {
    let legal = room.session(team).map(|session| session.view(Seat::Team(team)).legal).unwrap_or_default();
    let choices = [
        Action::Pass { expired: false },
        Action::Pass { expired: true },
        Action::Choose { option: 0, expired: false },
        Action::ReadReport,
        Action::CommitPlan,
        Action::ChooseReveal { stage: Stage::Persistence },
    ];
    let acts = legal.into_iter().chain(choices);
    let mut all: Vec<RoomAction> = acts.map(|action| RoomAction::Act { team, action }).collect();
    let reason = || "as said".to_owned();
    let rulings = [Ruling::Note, Ruling::Pause, Ruling::RevealStage { stage: Stage::Persistence }];
    all.extend(rulings.map(|ruling| RoomAction::Rule { team: Some(team), ruling, reason: reason() }));
    all.extend((0..3).map(|to| RoomAction::Undo { team, to, reason: reason() }));
    let answer = Answer { when: Asked::Before, pair: 0, chosen: Some(0), took_ms: 5 };
    let score = TeamScore { total: Points::whole(1), decision: None, guided: false };
    let entries = room.session(team).map_or(0, |session| session.entries().len() as u64);
    all.extend([
        RoomAction::Roll { team: Some(team), face: None },
        RoomAction::Roll { team: Some(team), face: Some(2) },
        RoomAction::MoveOn { team: Some(team), reason: reason() },
        RoomAction::Timer { scope: Scope::Team(team), change: TimerChange::Pause },
        RoomAction::Message { team: Some(team), text: "Listen, please".to_owned() },
        RoomAction::SetBot { team, policy: None },
        RoomAction::Merge { from: team, into: (team + 1) % 3 },
        RoomAction::TakeTeam { team },
        RoomAction::PickEstablished { team, procedures: Vec::new() },
        RoomAction::RenameTeam { team, name: "Others".to_owned() },
        RoomAction::Answer { team, answer },
        RoomAction::SkipQuestions { team, when: Asked::Before },
        RoomAction::PlayBot { team, action: Action::Pass { expired: false } },
        RoomAction::Score { team, entries, score },
        RoomAction::Expire { scope: Scope::Team(team), ends_ms: 1 },
    ]);
    all
}

/// What can be tried at all, short of what the generator would have to make.
fn everything(room: &Room) -> Vec<RoomAction> {
    let mut all: Vec<RoomAction> = (0..3).flat_map(|team| at_a_table(room, team)).collect();
    let reason = || "as said".to_owned();
    for member in room.members().map(|member| member.id) {
        all.extend([
            RoomAction::Admit { member },
            RoomAction::Remove { member },
            RoomAction::Place { member, team: Some(1) },
            RoomAction::NameCaptain { team: 1, member },
        ]);
    }
    all.extend((0..3).map(|proposal| RoomAction::Vote { proposal }));
    all.extend((0..3).map(|record| RoomAction::Discard { record }));
    all.extend([
        RoomAction::Roll { team: None, face: None },
        RoomAction::Roll { team: None, face: Some(2) },
        RoomAction::MoveOn { team: None, reason: reason() },
        RoomAction::Rule { team: None, ruling: Ruling::Note, reason: reason() },
        RoomAction::Propose { action: Action::Pass { expired: false } },
        RoomAction::ShowVotes,
        RoomAction::AdmitAll,
        RoomAction::Enter { phase: RoomPhase::HotWash },
        RoomAction::ShowStandings { places: 1 },
        RoomAction::Timer { scope: Scope::Room, change: TimerChange::Pause },
        RoomAction::Expire { scope: Scope::Room, ends_ms: 1 },
        RoomAction::Leave,
        RoomAction::StopForRealEvent,
    ]);
    all
}

/// Everybody but those who lead and those of one team.
fn curious(room: &Room, but: Option<u8>) -> Vec<Actor> {
    let knows = |id: MemberId| match room.audience(id) {
        Some(Audience::Facilitators) | None => true,
        Some(Audience::Team(team)) => Some(team) == but,
        Some(Audience::Projector | Audience::Waiting) => false,
    };
    room.members().filter(|member| !knows(member.id)).map(|member| Actor::Member(member.id)).collect()
}

/// What each is told in both rooms, whichever number of a view they name.
pub fn same_answers(one: &World, other: &World, but: Option<u8>, views: &[Option<u64>]) {
    let tried = everything(&one.room);
    for actor in curious(&one.room, but) {
        for action in &tried {
            for view in views {
                let (here, there) = (one.verdict(actor, action, *view), other.verdict(actor, action, *view));
                assert_eq!(here, there, "{actor:?} asks with {view:?} for {action:?}");
            }
        }
    }
}

/// Three tables of two, a projector, somebody without a team and somebody who waits to be let in.
pub fn hall(world: &mut World) {
    for at in 0..6 {
        world.join(Some(at % 3));
    }
    world.join(None);
    let (invitation, token, kind) = (world.token(), world.token(), MemberKind::Projector);
    world.act(lead(), RoomAction::Invite { kind, token: invitation }).unwrap();
    let join = RoomAction::Join { kind, token, invitation: Some(invitation), team: None };
    world.act(Actor::Server, join).unwrap();
    let token = world.token();
    let stranger = RoomAction::Join { kind: MemberKind::Participant, token, invitation: None, team: None };
    world.act(Actor::Server, stranger).unwrap();
}

/// Two rooms in play that differ in what is done at table 1 and on the console, turn by turn.
fn rooms(pace: Pace) -> (World, World) {
    let mut plan = plan(3, 0);
    (plan.pace, plan.dice, plan.seats) = (pace, Dice::Manual, 2);
    (plan.turn_seconds, plan.questions) = (None, true);
    let mut one = World::found(plan, 7);
    hall(&mut one);
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        one.act(lead(), RoomAction::Enter { phase }).unwrap();
    }
    let mut other = one.clone();
    let text = "They asked who owns the archive".to_owned();
    let note = ObserverNote { at_ms: one.now_ms, team: Some(1), objective: None, rating: None, text };
    for _ in 0..3 {
        let record = Box::new(Record::Note(note.clone()));
        other.act(lead(), RoomAction::Keep { record, replaces: None }).unwrap();
    }
    other.act(lead(), RoomAction::Message { team: Some(1), text: "Two more minutes".to_owned() }).unwrap();
    other.act(lead(), RoomAction::SkipQuestions { team: 1, when: Asked::Before }).unwrap();
    let bonus = Ruling::GrantBonus { points: 1 };
    other
        .act(lead(), RoomAction::Rule { team: Some(1), ruling: bonus, reason: "as said".to_owned() })
        .unwrap();
    // A choice that waits for its die is nobody else's business either.
    let legal = other.room.session(1).unwrap().view(Seat::Team(1)).legal;
    let action = legal.into_iter().find(|action| matches!(action, Action::Investigate { .. })).unwrap();
    other.act(lead(), RoomAction::Act { team: 1, action }).unwrap();
    (one, other)
}

#[test]
fn no_refusal_tells_what_another_table_or_the_console_did() {
    for pace in [Pace::Lockstep, Pace::Own] {
        let (one, other) = rooms(pace);
        for audience in [Audience::Team(0), Audience::Team(2), Audience::Projector, Audience::Waiting] {
            assert_eq!(bytes(&one.room, audience), bytes(&other.room, audience), "{audience:?}");
            assert_eq!(one.room.view_number(audience), other.room.view_number(audience), "{audience:?}");
        }
        let most = other.room.view_number(Audience::Facilitators);
        let views: Vec<Option<u64>> = (0..=most + 1).map(Some).chain([None]).collect();
        same_answers(&one, &other, Some(1), &views);
    }
}

#[test]
fn who_is_refused_for_lack_of_a_right_is_told_that_and_nothing_else() {
    let (_, world) = rooms(Pace::Lockstep);
    let stranger = world.room.members().last().unwrap().id;
    let asked = [
        RoomAction::Act { team: 1, action: Action::Pass { expired: false } },
        RoomAction::Roll { team: None, face: Some(2) },
        RoomAction::Undo { team: 1, to: 0, reason: "as said".to_owned() },
        RoomAction::MoveOn { team: None, reason: "as said".to_owned() },
    ];
    for action in asked {
        for view in [0, 1, u64::MAX] {
            let told = world.verdict(Actor::Member(stranger), &action, Some(view));
            assert_eq!(told, Err(Refusal::NotAllowed), "{action:?} with {view}");
        }
    }
}
