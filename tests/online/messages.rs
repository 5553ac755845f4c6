//! Red when what whoever leads says is lost, told twice, stays in the way, or costs every later view.

use breach_rounds::exercise::room::{Audience, RoomAction, Section, SectionKey};
use breach_rounds::rules::{Asked, Seat};
use breach_rounds::scoring::option_order;

use super::hall::{CODE, Hall, browser};
use super::screens::{admitted, founded, playing};
use crate::desk::PHONE;
use crate::room::world::lead;
use breach_rounds::exercise::room::RoomPhase;
use egui::accesskit::Role;

fn say(text: &str) -> RoomAction {
    RoomAction::Message { team: None, text: text.to_owned() }
}

const WORDS: &str = "Facilitator: Five minutes to the break.";

#[test]
fn a_message_is_told_once_and_leaves_the_screen() {
    let mut hall = playing(|_| {}, PHONE);
    hall.lead(say("Five minutes to the break."));
    assert!(hall.app.said().contains(WORDS), "{}", hall.app.said());
    hall.app.host.with(|memory| memory.now_ms += 60_000);
    hall.app.wait();
    assert!(!hall.app.said().contains(WORDS), "it is among the messages now: {}", hall.app.said());
    let mut again = hall.reloaded();
    again.flow();
    assert!(!again.app.said().contains(WORDS), "not after a reload: {}", again.app.said());
    again.lead(say("Go on."));
    assert!(again.app.said().contains("Facilitator: Go on."), "{}", again.app.said());
}

#[test]
fn who_comes_later_is_not_told_what_was_said_before() {
    let mut world = founded(|_| {});
    world.act(lead(), say("Five minutes to the break.")).unwrap();
    let hall = admitted(Hall::new(world, browser(Some(&format!("#join={CODE}"))), PHONE));
    assert!(!hall.app.said().contains(WORDS), "{}", hall.app.said());
    assert!(hall.app.has(Role::Button, "Messages: 1"), "but it can be read: {}", hall.app.said());
}

#[test]
fn the_newest_fifty_are_sent_and_the_room_is_not_sent_with_them() {
    let mut hall = playing(|_| {}, PHONE);
    let room = |hall: &Hall| {
        let names = hall.world.room.names();
        let all = hall.world.room.sections(Audience::Team(0));
        let text = |key| all.iter().find(|one| one.key() == key).map(|one| one.text(&names)).unwrap();
        (text(SectionKey::Room), text(SectionKey::Table))
    };
    let before = room(&hall);
    for at in 0..70 {
        hall.world.act(lead(), say(&format!("word {at}"))).unwrap();
    }
    assert_eq!(room(&hall), before, "what was said is a section of its own");
    let all = hall.world.room.sections(Audience::Team(0));
    let sheet = all.iter().find_map(|one| match one {
        Section::Messages(sheet) => Some(sheet),
        _ => None,
    });
    let sheet = sheet.unwrap();
    assert_eq!((sheet.older, sheet.lines.len()), (20, 50));
    assert_eq!(sheet.lines.last().unwrap().text, "word 69");
    hall.show();
    hall.flow();
    hall.app.press("Messages: 70");
    assert!(hall.app.said().contains("20 older messages are not shown."), "{}", hall.app.said());
}

#[test]
fn options_stand_in_the_order_that_the_log_gives() {
    let world = founded(|plan| plan.questions = true);
    let mut hall = admitted(Hall::new(world, browser(Some(&format!("#join={CODE}"))), PHONE));
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    let session = hall.world.room.session(0).unwrap();
    let header = session.header().clone();
    let learned = session.learned();
    let pair = learned.next(Asked::Before).expect("a question is asked");
    let order = option_order(header.order_seed(), Asked::Before, pair.pair, pair.options);
    assert_ne!(header.order_seed(), header.seed, "the seed is a secret");
    let pack = crate::room::world::library().pack(&header.pack).unwrap();
    let scenario = pack.scenario(&header.scenario).unwrap();
    let question = &scenario.file.questions[usize::from(pair.pair)].before;
    let said = hall.app.said();
    let words = order.iter().map(|at| question.options[usize::from(*at)].text.as_str());
    let places: Vec<Option<usize>> = words.map(|words| said.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {said}");
    assert!(session.view(Seat::Team(0)).secrets.is_none());
}
