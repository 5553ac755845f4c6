//! Red when what a room hands to its papers did not happen, or not so.

use breach_rounds::exercise::evaluation::{ObserverNote, Pace, RoomRulingKind};
use breach_rounds::exercise::room::{
    Actor, PlanFault, Record, Refusal, RoomAction, RoomPhase, RoomPlan, Scope, TimerChange,
};
use breach_rounds::rules::{Action, InjectId, Ruling, Seat};
use breach_rounds::sim::PolicyKind;

use super::world::{World, lead, plan};

fn play(world: &mut World) {
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        world.act(lead(), RoomAction::Enter { phase }).unwrap();
    }
}

fn note(text: &str) -> Box<Record> {
    let text = text.to_owned();
    Box::new(Record::Note(ObserverNote { at_ms: 1, team: None, objective: None, rating: None, text }))
}

fn notes(world: &World) -> Vec<String> {
    world.room.record().notes.into_iter().map(|note| note.text).collect()
}

#[test]
fn an_inject_that_was_forced_stands_in_the_teams_log_and_was_not_read_aloud() {
    let mut world = World::found(plan(2, 0), 1);
    play(&mut world);
    let forced = (0..12).map(InjectId).find(|inject| {
        let ruling = Ruling::ForceInject { inject: *inject };
        world.act(lead(), RoomAction::Rule { team: Some(0), ruling, reason: "as said".to_owned() }).is_ok()
    });
    let inject = forced.expect("one of the pile can be forced");
    assert_eq!(world.room.record().injects, [], "nobody read it aloud");
    world.act(lead(), RoomAction::ReadAloud { inject: Some(inject) }).unwrap();
    assert_eq!(world.room.record().injects.len(), 1);
}

#[test]
fn only_whom_a_facilitator_moved_is_said_to_have_been_moved() {
    let mut world = World::found(plan(2, 0), 1);
    play(&mut world);
    let late = world.join(None);
    world.act(late, RoomAction::TakeTeam { team: 0 }).unwrap();
    assert_eq!(world.room.record().rulings, [], "they sat down by themselves");
    let Actor::Member(member) = late else { panic!("a member") };
    world.act(lead(), RoomAction::Place { member, team: Some(1) }).unwrap();
    let kinds: Vec<_> = world.room.record().rulings.iter().map(|ruling| ruling.kind).collect();
    assert_eq!(kinds, [RoomRulingKind::MemberMoved { member: member.0 }]);
}

#[test]
fn a_team_for_which_people_chose_is_no_practice_team_whoever_plays_it_later() {
    let mut own = plan(3, 0);
    own.pace = Pace::Own;
    own.bots = vec![None, Some(PolicyKind::Random), Some(PolicyKind::Random)];
    let mut world = World::found(own, 1);
    play(&mut world);
    let practice = |world: &World| -> Vec<bool> {
        world.room.record().plan.teams.iter().map(|team| team.practice).collect()
    };
    assert_eq!(practice(&world), [false, true, true]);
    let pass = |team| RoomAction::Act { team, action: Action::Pass { expired: false } };
    let set = |team, policy| RoomAction::SetBot { team, policy };
    world.act(lead(), pass(0)).unwrap();
    world.act(lead(), set(0, Some(PolicyKind::Random))).unwrap();
    // A policy began this one, and people went on.
    world.act(lead(), pass(1)).unwrap();
    world.act(lead(), set(1, None)).unwrap();
    assert_eq!(practice(&world), [false, true, true], "the policy alone played the second team");
    world.act(lead(), pass(1)).unwrap();
    world.act(lead(), set(1, Some(PolicyKind::Random))).unwrap();
    world.act(lead(), set(2, None)).unwrap();
    assert_eq!(practice(&world), [false, false, false], "nobody chose for the third, and people would");
}

#[test]
fn an_exercise_ends_when_the_debriefs_open_however_late_its_papers_are_taken() {
    let mut world = World::found(plan(1, 0), 1);
    play(&mut world);
    assert_eq!(world.room.record().end_ms(77), 77, "it lasts");
    world.act(lead(), RoomAction::Enter { phase: RoomPhase::HotWash }).unwrap();
    assert_eq!(world.room.record().end_ms(78), 78, "the hot wash belongs to it");
    world.now_ms += 60_000;
    let end = world.now_ms;
    world.act(lead(), RoomAction::Enter { phase: RoomPhase::Debrief }).unwrap();
    world.now_ms += 86_400_000;
    assert_eq!(world.room.record().end_ms(world.now_ms), end);
    world.act(lead(), RoomAction::Enter { phase: RoomPhase::Closed }).unwrap();
    assert_eq!(world.room.record().end_ms(world.now_ms), end);
}

#[test]
fn a_corrected_record_takes_the_place_of_the_one_before_or_nothing_happens() {
    let mut world = World::found(plan(1, 0), 1);
    let keep = |text: &str, replaces| RoomAction::Keep { record: note(text), replaces };
    world.act(lead(), keep("one", None)).unwrap();
    world.act(lead(), keep("two", None)).unwrap();
    let long = "x".repeat(401);
    assert_eq!(world.act(lead(), keep(&long, Some(0))), Err(Refusal::Text { most: 400 }));
    assert_eq!(notes(&world), ["one", "two"], "what could not be kept took nothing with it");
    assert_eq!(world.act(lead(), keep("one, corrected", Some(0))), Ok(1));
    assert_eq!(notes(&world), ["one, corrected", "two"]);
    assert_eq!(world.act(lead(), keep("seven", Some(7))), Err(Refusal::NoSuchRecord));
}

#[test]
fn too_many_records_are_refused_as_what_they_are_and_can_still_be_corrected() {
    let mut world = World::found(plan(1, 0), 1);
    let keep = |replaces| RoomAction::Keep { record: note("seen"), replaces };
    while world.room.record().notes.len() < 500 {
        world.act(lead(), keep(None)).unwrap();
    }
    assert_eq!(world.act(lead(), keep(None)), Err(Refusal::TooMany));
    assert_eq!(world.act(lead(), keep(Some(3))), Ok(1));
}

#[test]
fn whatever_ends_the_pause_of_the_room_lets_every_teams_clock_go_on() {
    for change in [TimerChange::Off, TimerChange::Start { seconds: 600 }, TimerChange::Resume] {
        let mut timed = plan(2, 0);
        (timed.turn_seconds, timed.pace) = (Some(60), Pace::Own);
        let mut world = World::found(timed, 1);
        play(&mut world);
        let set = |change| RoomAction::Timer { scope: Scope::Room, change };
        world.act(lead(), set(TimerChange::Pause)).unwrap();
        world.now_ms += 500_000;
        world.act(lead(), set(change)).unwrap();
        world.now_ms += 60_000;
        let mut due = 0;
        while let Some(action) = world.room.due(world.now_ms) {
            due += usize::from(matches!(action, RoomAction::Expire { scope: Scope::Team(_), .. }));
            world.act(Actor::Server, action).unwrap();
        }
        assert_eq!(due, 2, "{change:?}");
        let passed = |team| world.room.session(team).unwrap().view(Seat::Team(team)).turn;
        assert_eq!([passed(0), passed(1)], [2, 2], "{change:?}: the clock passed for both");
    }
}

#[test]
fn the_mark_that_the_room_was_founded_with_stands_on_its_papers() {
    let marked = RoomPlan { handling: " For the security team only ".to_owned(), ..plan(1, 0) };
    let world = World::found(marked, 1);
    assert_eq!(world.room.record().handling, "For the security team only");
    let long = RoomPlan { handling: "x".repeat(81), ..plan(1, 0) };
    assert_eq!(long.faults(), [PlanFault::Handling]);
}
