//! Red when a team cannot play at the table by roles and names: choose, name, roll, read, answer.

use breach_rounds::app::command::{Command, PlayCommand};
use breach_rounds::app::screens::Seating;
use breach_rounds::app::screens::table::TableLocal;
use breach_rounds::app::theme::{self, Look};
use breach_rounds::app::widgets;
use breach_rounds::rules::{Action, Care, Dice};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::stage::Play;

const DOOR: &str = "knock-on-your-own-door";
const LAPTOP: (f32, f32) = (1366.0, 768.0);

fn table(play: Play, size: (f32, f32), look: Look) -> Harness<'static, Play> {
    let mut harness = Harness::builder().with_size(size).with_max_steps(12).build_ui_state(
        move |ui, play: &mut Play| {
            theme::apply(ui.ctx(), look);
            play.ui(ui);
            widgets::finish(ui);
        },
        play,
    );
    harness.run();
    harness
}

fn still() -> Look {
    Look { reduced_motion: true, ..Look::default() }
}

fn laptop(play: Play) -> Harness<'static, Play> {
    table(play, LAPTOP, still())
}

/// Presses a button the assistive way, wherever it stands.
fn press(harness: &mut Harness<'_, Play>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    harness.run();
}

fn name_suspect(harness: &mut Harness<'_, Play>, name: &str) {
    harness.get_by_role_and_label(Role::RadioButton, name).click_accesskit();
    harness.run();
}

fn key(harness: &mut Harness<'_, Play>, key: Key) {
    harness.key_press(key);
    harness.run();
}

/// The question of the moment.
fn question(harness: &Harness<'_, Play>) -> String {
    let heading = harness.get_by(|node| node.role() == Role::Heading && node.data().level() == Some(1));
    heading.accesskit_node().label().unwrap_or_default()
}

fn says(harness: &Harness<'_, Play>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

/// After this turn with a typed face, the screen has read nothing of it yet.
fn after(procedure: &str, face: u8) -> Harness<'static, Play> {
    let mut play = Play::new(DOOR, 7, Dice::Manual);
    play.turn(procedure, face);
    play.local = TableLocal::having_read(0);
    laptop(play)
}

#[test]
fn a_turn_is_played_with_the_pointer() {
    let mut harness = laptop(Play::new(DOOR, 7, Dice::Seeded));
    assert_eq!(question(&harness), "What will you look at next?");
    harness.get_by_role_and_label(Role::Button, "Knock from the outside").click();
    harness.run();
    assert_eq!(question(&harness), "Which suspect do you test?");
    assert!(harness.state().commands.is_empty(), "nothing is played before the roll");
    harness.get_by_role_and_label(Role::RadioButton, "A port left open").click();
    harness.run();
    assert_eq!(question(&harness), "Is it “A port left open”?");
    assert!(says(&harness, "needs 9 or more"), "the needed face stands on the screen");
    harness.get_by_role_and_label(Role::Button, "Roll the die").click();
    harness.run();
    let asked = &harness.state().commands;
    assert!(
        matches!(
            asked.as_slice(),
            [
                Command::Play(PlayCommand::Act(Action::Investigate { .. })),
                Command::Play(PlayCommand::Roll(None))
            ]
        ),
        "{asked:?}"
    );
    press(&mut harness, "Continue");
    assert!(harness.query_by_role_and_label(Role::Button, "Continue").is_none(), "the result was read");
}

#[test]
fn a_turn_is_played_with_the_keyboard() {
    let mut harness = laptop(Play::new(DOOR, 7, Dice::Seeded));
    key(&mut harness, Key::Num1);
    assert_eq!(question(&harness), "Which suspect do you test?");
    key(&mut harness, Key::Escape);
    assert_eq!(question(&harness), "What will you look at next?");
    key(&mut harness, Key::Num1);
    key(&mut harness, Key::Space);
    key(&mut harness, Key::R);
    assert_eq!(harness.state().commands.len(), 2, "{:?}", harness.state().commands);
    key(&mut harness, Key::Enter);
    assert!(harness.query_by_role_and_label(Role::Button, "Continue").is_none(), "Enter reads on");
}

/// What the exposure check shows of an open port.
fn clue() -> &'static str {
    let attack = crate::support::shipped::imaging().attack("open-dicom-port").expect("the card");
    let found = attack.detected_by.iter().find(|found| found.procedure == "exposure-check");
    &found.expect("its clue").clue
}

#[test]
fn a_find_shows_its_clue_and_lights_the_film() {
    let harness = after("exposure-check", 15);
    assert_eq!(question(&harness), "Found: A port left open");
    assert!(says(&harness, clue()), "the clue can be read");
    assert!(says(&harness, "Initial compromise: A port left open"), "the film is lit");
    assert!(says(&harness, "The die shows 15"), "the die shows its face");
    let struck = harness.get_by_role_and_label(Role::Button, "A hole in the image portal");
    let why = struck.accesskit_node().data().description().unwrap_or_default().to_owned();
    assert!(why.contains("Ruled out on turn 1"), "{why}");
}

#[test]
fn a_failure_reads_a_gap_and_a_miss_strikes_suspects() {
    let failed = after("passive-inventory", 2);
    assert_eq!(question(&failed), "Nothing learned");
    let gaps = &crate::stage::imaging().procedure("passive-inventory").expect("the card").failures;
    assert!(gaps.iter().any(|gap| says(&failed, &gap.reason)), "one of the three gaps is read");
    let missed = after("secrets-sweep", 19);
    assert_eq!(question(&missed), "No match");
    assert!(says(&missed, "Passwords in the config files"), "what is ruled out is named");
}

#[test]
fn what_was_read_is_not_read_again_after_a_reload() {
    let mut play = Play::new(DOOR, 7, Dice::Manual);
    play.turn("exposure-check", 15);
    let harness = laptop(play);
    assert_eq!(question(&harness), "What will you look at next?");
}

#[test]
fn enter_skips_no_inject_that_nobody_read() {
    let mut harness = after("exposure-check", 1);
    assert_eq!(question(&harness), "Nothing learned");
    key(&mut harness, Key::Enter);
    let dialog = harness.get_by_role(Role::Dialog);
    let title = dialog.accesskit_node().label().unwrap_or_default();
    assert_eq!(question(&harness), title, "the inject of the natural 1 is there to be read");
}

#[test]
fn a_choice_wants_an_answer_and_says_afterwards_what_it_meant() {
    let mut play = Play::new(DOOR, 7, Dice::Manual);
    for procedure in ["exposure-check", "passive-inventory", "secrets-sweep"] {
        play.turn(procedure, 9);
    }
    let mut harness = laptop(play);
    let dialog = harness.get_by_role(Role::Dialog);
    assert!(dialog.accesskit_node().data().is_modal(), "what lies behind is out of reach");
    key(&mut harness, Key::Escape);
    assert!(harness.query_by_role(Role::Dialog).is_some(), "Escape is no answer");
    let inject = crate::stage::imaging().inject("night-readers-cut-off").expect("the card");
    let option = inject.effects.iter().find_map(|effect| match effect {
        breach_rounds::packs::EffectEntry::Choice { options } => options.first(),
        _ => None,
    });
    let option = option.expect("it has options");
    press(&mut harness, &option.text);
    assert!(says(&harness, &option.rationale), "the rationale is read");
    assert!(says(&harness, &inject.lesson), "and what to take away");
    assert_ne!(harness.state().view().care, Care::Normal, "the choice had its consequence");
    press(&mut harness, "Continue");
    assert!(harness.query_by_role(Role::Dialog).is_none(), "the dialog is gone");
}

#[test]
fn a_consultant_is_called_and_a_turn_is_passed() {
    let mut harness = laptop(Play::new(DOOR, 7, Dice::Seeded));
    press(&mut harness, "Call a consultant (1 left)");
    assert_eq!(question(&harness), "What will you look at next?");
    let card = crate::stage::imaging().consultant("radiologist-on-call").expect("the card");
    press(&mut harness, &card.title);
    assert!(says(&harness, &card.text), "what was said can be read");
    press(&mut harness, "Continue");
    let turn = harness.state().view().turn;
    press(&mut harness, "Pass the turn");
    let dialog = harness.get_by_role(Role::Dialog);
    dialog.get_by_role_and_label(Role::Button, "Pass the turn").click_accesskit();
    harness.run();
    assert_eq!(harness.state().view().turn, turn + 1);
}

#[test]
fn a_real_die_is_typed_or_tapped() {
    let mut harness = laptop(Play::new(DOOR, 7, Dice::Manual));
    key(&mut harness, Key::Num1);
    name_suspect(&mut harness, "A port left open");
    press(&mut harness, "Face 14");
    press(&mut harness, "The die shows 14");
    assert_eq!(harness.state().commands.last(), Some(&Command::Play(PlayCommand::Roll(Some(14)))));
    press(&mut harness, "Continue");
    key(&mut harness, Key::Num2);
    name_suspect(&mut harness, "A borrowed AE title");
    key(&mut harness, Key::Num1);
    key(&mut harness, Key::Num9);
    press(&mut harness, "The die shows 19");
    assert_eq!(harness.state().commands.last(), Some(&Command::Play(PlayCommand::Roll(Some(19)))));
}

#[test]
fn a_hot_seat_locks_and_hides_and_never_rolls_itself() {
    let mut play = Play::new(DOOR, 7, Dice::Seeded);
    play.seating = Seating::HotSeat { team_name: "Night shift".to_owned(), may_hide: false };
    let mut harness = laptop(play);
    key(&mut harness, Key::Num1);
    name_suspect(&mut harness, "A port left open");
    assert!(harness.query_by_role_and_label(Role::Button, "Roll the die").is_none());
    press(&mut harness, "Lock this choice");
    assert_eq!(question(&harness), "Your choice is locked");
    harness.state_mut().seating = Seating::HotSeat { team_name: "Night shift".to_owned(), may_hide: true };
    harness.run();
    press(&mut harness, "Hide and hand over");
    assert_eq!(harness.state().commands.last(), Some(&Command::Play(PlayCommand::Hide)));
}

#[test]
fn a_resting_procedure_says_until_when_and_cannot_be_rolled() {
    let mut play = Play::new(DOOR, 7, Dice::Manual);
    play.turn("exposure-check", 15);
    let mut harness = laptop(play);
    press(&mut harness, "Knock from the outside");
    assert!(says(&harness, "rests until turn 5"));
    let roll = harness.get_by_role_and_label(Role::Button, "Enter what the die shows");
    assert!(roll.accesskit_node().is_disabled());
}

#[test]
fn the_tree_has_headings_lists_and_words_for_quantities() {
    let harness = laptop(Play::new(DOOR, 7, Dice::Seeded));
    let level_1 = harness
        .query_all_by_role(Role::Heading)
        .filter(|node| node.accesskit_node().data().level() == Some(1));
    assert_eq!(level_1.count(), 1, "one question at a time");
    let stages =
        ["Initial compromise: ", "Pivot and escalate: ", "Persistence: ", "Exfiltration and impact: "];
    let films = harness.query_all_by_role(Role::Heading).filter(|node| {
        let node = node.accesskit_node();
        let name = node.label().unwrap_or_default();
        node.data().level() == Some(2) && stages.iter().any(|stage| name.starts_with(stage))
    });
    assert_eq!(films.count(), 4, "a heading a film");
    harness.get_by_role_and_label(Role::List, "Light box");
    harness.get_by_role_and_label(Role::List, "Suspects: Persistence");
    harness.get_by_role_and_label(Role::List, "Procedures");
    let care = harness.get_by_role_and_label(Role::Meter, "Patient care");
    assert_eq!(care.value().as_deref(), Some("Normal"));
    let turns = harness.get_by_role_and_label(Role::Meter, "Turns");
    assert_eq!(turns.value().as_deref(), Some("Turn 1 of 7"));
}

#[test]
fn a_roll_is_spoken_once() {
    let harness = after("exposure-check", 15);
    let said = widgets::announce::last(&harness.ctx, widgets::Urgency::Assertive);
    assert!(said.starts_with("Found: A port left open"), "{said}");
    assert!(said.contains(clue()), "{said}");
}

#[test]
fn nothing_is_drawn_while_nothing_happens() {
    let moving = Look { reduced_motion: false, ..Look::default() };
    let mut harness = table(Play::new(DOOR, 7, Dice::Seeded), LAPTOP, moving);
    let delay = |harness: &Harness<'_, Play>| {
        harness.output().viewport_output.values().map(|output| output.repaint_delay).min()
    };
    harness.step();
    assert_eq!(delay(&harness), Some(std::time::Duration::MAX), "at rest no frame is asked for");
    harness.key_press(Key::Num1);
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    harness.key_press(Key::R);
    harness.step();
    harness.step();
    assert_eq!(delay(&harness), Some(std::time::Duration::ZERO), "the die moves");
    harness.run_steps(12);
    assert_eq!(delay(&harness), Some(std::time::Duration::MAX), "it lies");
}

#[test]
fn a_phone_of_360_points_needs_no_sideways_scrolling() {
    for percent in [100, 200] {
        let look = Look { text_percent: percent, ..still() };
        let mut play = Play::new(DOOR, 7, Dice::Manual);
        play.turn("exposure-check", 15);
        let mut harness = table(play, (360.0, 740.0), look);
        let wide = |harness: &Harness<'_, Play>, at: &str| {
            let all = harness.query_all_by(|node| {
                matches!(
                    node.role(),
                    Role::Button | Role::Heading | Role::Label | Role::RadioButton | Role::Meter
                )
            });
            let beyond: Vec<String> = all
                .filter(|node| node.accesskit_node().bounding_box().is_some_and(|rect| rect.x1 > 361.0))
                .map(|node| format!("{:?} {:?}", node.accesskit_node().role(), node.accesskit_node().label()))
                .collect();
            assert!(beyond.is_empty(), "{percent} %, {at}: {beyond:#?}");
        };
        wide(&harness, "choosing");
        press(&mut harness, "Check the DICOM associations");
        wide(&harness, "naming");
    }
}
