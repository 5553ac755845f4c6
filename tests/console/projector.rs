//! Red when the wall tells what is hidden, or does not tell what it is for.

use breach_rounds::app::screens::projector::{Contact, Scene};
use breach_rounds::exercise::room::{MemberId, RoomAction, RoomPhase, RoomPlan, Scope, TimerChange};
use breach_rounds::rules::InjectId;

use super::bench::{Bench, plan};

/// Two rooms that differ only in what is hidden show the same wall.
#[test]
fn what_is_hidden_changes_nothing_on_the_wall() {
    let drawn = RoomPlan { authored: false, ..plan(3) };
    let mut one = Bench::of(drawn.clone(), 11, RoomPhase::Briefing);
    let mut other = Bench::of(drawn, 12, RoomPhase::Briefing);
    // The same numbers for other reasons: nothing found, a turn gone.
    for (bench, procedure) in [(&mut one, "exposure-check"), (&mut other, "log-correlation")] {
        bench.act(RoomAction::Enter { phase: RoomPhase::Play });
        (0..3).for_each(|team| bench.choose(team, procedure));
        bench.roll(2);
    }
    assert_ne!(one.console.chain, other.console.chain, "the rooms must differ where nobody may look");
    assert_ne!(one.teams, other.teams, "the rooms must differ where nobody may look");
    assert_eq!(one.projector(), other.projector());
}

#[test]
fn the_wall_says_how_each_team_stands() {
    let mut bench = Bench::new(6, RoomPhase::Play);
    bench.act(RoomAction::Merge { from: 5, into: 0 });
    let start = TimerChange::Start { seconds: 60 };
    bench.act(RoomAction::Timer { scope: Scope::Team(0), change: start });
    bench.act(RoomAction::Remove { member: MemberId(2) });
    let model = bench.projector();
    assert_eq!(model.teams.len(), 5, "a merged team plays no further");
    assert_eq!(model.teams[0].clock.as_ref().map(|clock| clock.figure.as_str()), Some("1:00"));
    assert_eq!(model.teams[0].contact, Contact::Connected);
    assert_eq!(model.teams[1].contact, Contact::Nobody);
    assert_eq!(model.teams[4].contact, Contact::Lost);
    assert_eq!(model.teams[0].said, format!("Turn {}", bench.room.teams[0].turn));
    assert_eq!(
        model.teams[0].revealed_words,
        format!("{} of 4 stages revealed", bench.room.teams[0].revealed)
    );
    assert_eq!(model.clock.as_ref().map(|clock| clock.figure.as_str()), Some("1:25"));
    assert!(model.moves());
}

#[test]
fn a_locked_room_shows_no_code() {
    let mut bench = Bench::new(2, RoomPhase::Lobby);
    let join = bench.projector().join.expect("the room is open");
    assert_eq!((join.code.as_str(), join.address.as_deref()), ("K7Q H2M", Some("exercise.example.org")));
    assert!(join.qr.is_some());
    bench.act(RoomAction::Lock { locked: true });
    assert_eq!(bench.projector().join, None);
}

#[test]
fn the_scene_follows_the_room() {
    let mut bench = Bench::new(2, RoomPhase::Lobby);
    assert_eq!(bench.projector().scene, Scene::Lobby);
    bench.act(RoomAction::Enter { phase: RoomPhase::Briefing });
    bench.act(RoomAction::Enter { phase: RoomPhase::Play });
    bench.act(RoomAction::ReadAloud { inject: Some(InjectId(1)) });
    let title = super::bench::inject_title(1);
    assert!(matches!(bench.projector().scene, Scene::Aloud(card) if card.title == title));
    bench.act(RoomAction::StopForRealEvent);
    let model = bench.projector();
    assert!(matches!(model.scene, Scene::Stopped { .. }), "a real event comes before everything");
    assert_eq!((model.clock, model.join), (None, None));
    assert_eq!(model.exercise, "EXERCISE");
}
