//! Red when something that a sighted player sees happen is not said to one who cannot: a roll and its
//! result, a reveal, an inject, a turn, votes that are shown, a timer that runs out, a message, a lost
//! connection.

use breach_rounds::app::mirror::live::LiveTexts;
use breach_rounds::app::mirror::tree::VirtualTree;
use breach_rounds::app::screens::table::{MomentKind, TableLocal};
use breach_rounds::app::widgets::announce::{Urgency, announce, last, regions};
use breach_rounds::exercise::room::{RoomAction, RoomPhase, Scope, TimerChange};
use breach_rounds::rules::Dice;
use egui::{Context, RawInput};

use crate::desk::{App, LAPTOP};
use crate::online::hall::{CODE, Hall, browser};
use crate::online::screens::{admitted, founded, playing};
use crate::picture::Studio;
use crate::stage::Play;

const DOOR: &str = "knock-on-your-own-door";

/// What a screen of the table says by itself, frame after frame.
fn told(play: &mut Play) -> String {
    let look = breach_rounds::app::theme::Look { reduced_motion: true, ..Default::default() };
    let mut studio = Studio::new(LAPTOP, 1.0, look, |ui| play.ui(ui));
    studio.settle();
    format!("{} {}", last(studio.ctx(), Urgency::Assertive), last(studio.ctx(), Urgency::Polite))
}

/// The table after a turn that was not read yet.
fn turned(procedure: &str, face: u8) -> Play {
    let mut play = Play::new(DOOR, 7, Dice::Manual);
    let before = play.events();
    play.turn(procedure, face);
    play.local = TableLocal::having_read(before);
    play
}

#[test]
fn a_roll_its_result_and_what_it_turned_up_are_said() {
    let said = told(&mut turned("exposure-check", 15));
    assert!(said.contains("15"), "the face: {said}");
    assert!(said.contains("A port left open"), "what was found: {said}");
    assert!(said.contains("Initial compromise: "), "the stage and its clue: {said}");
}

#[test]
fn a_roll_that_failed_says_so() {
    let said = told(&mut turned("log-correlation", 3));
    assert!(said.contains("Nothing learned") && said.contains("The die shows 3; 9 was needed."), "{said}");
}

#[test]
fn an_inject_is_said_with_its_text() {
    // A natural 20 draws one.
    let mut play = turned("exposure-check", 20);
    let model = play.model();
    let inject = model.moments.iter().find_map(|moment| match &moment.kind {
        MomentKind::Inject { title, .. } => Some((moment.from, title.clone())),
        _ => None,
    });
    let (from, title) = inject.expect("a natural 20 draws an inject");
    play.local = TableLocal::having_read(from);
    let said = told(&mut play);
    assert!(said.contains(&title), "{title}: {said}");
}

/// What is heard of an application, as the mirror tells it.
struct Ears(LiveTexts);

impl Ears {
    fn new() -> Self {
        Self(LiveTexts::default())
    }

    /// Everything new since the last call.
    fn hear(&mut self, app: &mut App) -> String {
        self.0.changes(&app.live()).into_iter().map(|one| one.text).collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn a_timer_is_said_at_two_minutes_at_thirty_seconds_and_at_its_end() {
    let mut hall = playing(|_| {}, LAPTOP);
    let timer = |change| RoomAction::Timer { scope: Scope::Room, change };
    hall.lead(timer(TimerChange::Off));
    hall.lead(timer(TimerChange::Start { seconds: 150 }));
    let mut ears = Ears::new();
    let heard = ears.hear(&mut hall.app);
    assert!(!heard.contains("left."), "2:30 is no news: {heard}");
    let mut after = |hall: &mut Hall, seconds: u64| {
        // So slowly that the server is heard in between.
        for _ in 0..seconds {
            hall.app.host.with(|memory| memory.now_ms += 1000);
            hall.flow();
        }
        hall.app.wait();
        ears.hear(&mut hall.app)
    };
    assert!(after(&mut hall, 31).contains("At most 2 minutes are left."));
    assert_eq!(after(&mut hall, 20), "", "said once");
    assert!(after(&mut hall, 70).contains("At most 30 seconds are left."));
    assert_eq!(after(&mut hall, 10), "", "said once");
    hall.lead(timer(TimerChange::Extend { seconds: 60 }));
    assert!(after(&mut hall, 0).contains("At most 2 minutes are left."), "it was extended");
    hall.lead(timer(TimerChange::Pause));
    assert!(after(&mut hall, 0).contains("The timer is paused."));
    hall.lead(timer(TimerChange::Resume));
    assert!(after(&mut hall, 200).contains("Time is up"));
}

#[test]
fn proposals_and_votes_are_said_when_they_are_shown() {
    let world = founded(|plan| plan.seats = 3);
    let mut hall = admitted(Hall::new(world, browser(Some(&format!("#join={CODE}"))), LAPTOP));
    let alan = hall.other("Alan", 0);
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app.press("Begin the first turn");
    hall.lead(RoomAction::Enter { phase: RoomPhase::Play });
    let mut ears = Ears::new();
    ears.hear(&mut hall.app);
    let session = hall.world.room.session(0).unwrap();
    let action = session.view(session.team()).legal[0].clone();
    hall.act(alan, RoomAction::Propose { action });
    let heard = ears.hear(&mut hall.app);
    assert!(heard.contains("Alan: "), "the proposal: {heard}");
    hall.act(alan, RoomAction::Vote { proposal: 0 });
    assert!(!ears.hear(&mut hall.app).contains("Alan"), "votes are silent until they are shown");
    hall.app.press_like("Vote for: Alan");
    hall.flow();
    let heard = ears.hear(&mut hall.app);
    assert!(heard.contains("Alan: ") && heard.contains("Ada"), "who voted for what: {heard}");
}

#[test]
fn a_message_and_a_lost_connection_are_said() {
    let mut hall = playing(|_| {}, LAPTOP);
    let mut ears = Ears::new();
    ears.hear(&mut hall.app);
    hall.lead(RoomAction::Message { team: None, text: "Five minutes to the break.".to_owned() });
    let heard = ears.hear(&mut hall.app);
    assert!(heard.contains("Facilitator: Five minutes to the break."), "{heard}");
    hall.cut();
    let heard = ears.hear(&mut hall.app);
    assert!(heard.contains("The connection is lost."), "{heard}");
}

#[test]
fn what_is_said_in_one_frame_is_said_whole_and_the_same_words_twice() {
    let ctx = Context::default();
    ctx.enable_accesskit();
    let mut texts = LiveTexts::default();
    let mut frame = |words: &[&str]| {
        let mut output = ctx.run_ui(RawInput::default(), |ui| {
            words.iter().for_each(|words| announce(ui.ctx(), Urgency::Polite, words));
            regions(ui);
        });
        output.textures_delta.clear();
        let update = output.platform_output.accesskit_update.expect("accessibility is on");
        texts.changes(&VirtualTree::new(&update, 1.0)).into_iter().map(|one| one.text).collect::<Vec<_>>()
    };
    assert_eq!(frame(&["One.", "Two."]), ["One. Two."]);
    assert_eq!(frame(&[]), [""; 0]);
    assert_eq!(frame(&["One. Two."]), ["One. Two."]);
}
