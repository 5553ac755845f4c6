//! What the debrief says in words and numbers: without a window, and then by role and name.

use breach_rounds::app::screens::debrief::Decisions;
use breach_rounds::app::theme::{self, Look};
use breach_rounds::app::widgets::chart::MarkKind;
use breach_rounds::app::widgets::{self, Urgency, announce};
use breach_rounds::scoring::{Account, Analysis, Points};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::stories::{Debrief, Known, analysis, eventful, perfect, stories};

const LAPTOP: (f32, f32) = (1366.0, 768.0);
const PHONE: (f32, f32) = (390.0, 844.0);

fn decisions(analysis: &Analysis) -> Decisions {
    let debrief = Debrief::new(analysis.clone());
    debrief.model(&[]).decisions.expect("decisions are known")
}

/// A number as it is shown, in tenths.
fn tenths(shown: &str) -> i32 {
    let plain = shown.replace('\u{2212}', "-").replace('+', "");
    Points::rounded(plain.parse().unwrap_or_else(|_| panic!("`{shown}` is no number"))).tenths()
}

#[test]
fn the_table_adds_up_along_and_down_as_it_is_shown() {
    for (name, analysis) in stories() {
        let decisions = decisions(&analysis);
        let (columns, rows) = &decisions.table;
        let mut expected = tenths(&rows[0][2]);
        let mut sums = vec![0; columns.len()];
        for row in rows {
            assert_eq!(row.len(), columns.len());
            let numbers: Vec<i32> = row[2..].iter().map(|cell| tenths(cell)).collect();
            let (before, after) = (numbers[0], *numbers.last().unwrap());
            let changes = &numbers[1..numbers.len() - 1];
            assert_eq!(before, expected, "{name}: {row:?}");
            assert_eq!(before + changes.iter().sum::<i32>(), after, "{name}: {row:?}");
            expected = after;
            changes.iter().zip(&mut sums).for_each(|(change, sum)| *sum += change);
        }
        let parts: Vec<i32> = decisions.ledger.iter().map(|line| tenths(&line.number)).collect();
        let (actual, rest) = parts.split_last().unwrap();
        assert_eq!(rest.iter().sum::<i32>(), *actual, "{name}: {:?}", decisions.ledger);
        assert_eq!(expected, *actual, "{name}: the last row is what was earned");
        assert_eq!(sums[..2], rest[1..3], "{name}: choices and dice are the sums of their columns");
    }
}

#[test]
fn the_chart_is_the_table_and_the_table_is_the_chart() {
    for (name, analysis) in stories() {
        let decisions = decisions(&analysis);
        let rows = &decisions.table.1;
        let played: Vec<_> = decisions.columns.iter().filter(|column| !column.words.is_empty()).collect();
        assert_eq!(played.len(), rows.len(), "{name}");
        let account = Account::of(&analysis);
        for ((column, row), turn) in played.iter().zip(rows).zip(&account.turns) {
            assert_eq!(row[0], column.turn.to_string());
            let (before, after) = (&row[2], row.last().unwrap());
            assert!(column.words.starts_with(&format!("{before} points expected.")), "{}", column.words);
            assert!(
                column.words.contains(&format!("{after} points expected afterwards.")),
                "{}",
                column.words
            );
            for mark in &column.marks {
                let shown = match mark.kind {
                    MarkKind::Loss => Points::default() - turn.loss,
                    MarkKind::Luck => turn.luck,
                    MarkKind::Event => turn.events,
                    MarkKind::Ruling => turn.rulings,
                };
                assert_eq!(tenths(&mark.label), shown.tenths(), "{name}, turn {}", column.turn);
                assert!(row[3..].contains(&mark.label), "{name}: {} in {row:?}", mark.label);
                // A mark is drawn where its number says, to what rounding takes.
                let drawn = f64::from(mark.to - mark.from);
                assert!((drawn - f64::from(shown)).abs() < 0.31, "{name}: {drawn} for {shown}");
            }
        }
        let walk = played.iter().flat_map(|column| &column.marks);
        let mut value = decisions.par.as_ref().map(|(par, _)| *par).unwrap();
        for mark in walk {
            assert!((mark.from - value).abs() < 1e-3, "{name}: the walk has a gap");
            value = mark.to;
        }
        assert!((f64::from(value) - analysis.actual).abs() < 1e-3);
    }
}

#[test]
fn a_turn_that_a_card_took_stands_there_empty() {
    let decisions = decisions(&eventful());
    let turns: Vec<(u8, bool)> =
        decisions.columns.iter().map(|column| (column.turn, column.words.is_empty())).collect();
    let expected: Vec<(u8, bool)> = (1..=10).map(|turn| (turn, turn == 5)).collect();
    assert_eq!(turns, expected);
}

#[test]
fn who_lost_nothing_is_told_so_and_others_hear_of_two_decisions() {
    assert!(decisions(&perfect()).costly.is_empty());
    let costly = decisions(&eventful()).costly;
    assert_eq!(costly.len(), 2);
    assert!(costly[0].title.contains("Turn 4") && costly[0].title.contains("3.1"), "{}", costly[0].title);
    assert!(costly[1].title.contains("Turn 7") && costly[1].title.contains("2.9"), "{}", costly[1].title);
    for one in &costly {
        assert!(one.why.contains("suspects"), "{}", one.why);
    }
    use super::stories::Did::Tried;
    let nearly = analysis(40.0, &[(1, &[Tried(1, 0.09)]), (2, &[Tried(2, 0.04)])]);
    assert!(decisions(&nearly).costly.is_empty(), "less than a tenth is not worth a word");
}

#[test]
fn what_is_guided_or_too_large_says_so() {
    let mut debrief = Debrief::new(perfect());
    let figure = debrief.model(&[]).deserved.expect("a decision score");
    assert!(figure.note.contains("whatever the dice did"), "{}", figure.note);
    assert!(figure.parts[0].contains("100%") && figure.parts[0].contains("60 of 60"), "{:?}", figure.parts);
    debrief.guide();
    let model = debrief.model(&[]);
    let figure = model.deserved.as_ref().expect("a decision score");
    assert!(figure.parts.iter().any(|part| part.contains("coach")), "{:?}", figure.parts);
    drop(model);
    debrief.known = Known::TooLarge;
    let model = debrief.model(&[]);
    assert!(model.deserved.is_none());
    let why = model.decisions.and_then(|decisions| decisions.points_only).expect("a reason");
    assert!(why.contains("16") && why.contains("12"), "{why}");
}

fn screen(debrief: Debrief, size: (f32, f32)) -> Harness<'static, Debrief> {
    let look = Look { reduced_motion: true, ..Look::default() };
    let mut harness = Harness::builder().with_size(size).with_max_steps(12).build_ui_state(
        move |ui, debrief: &mut Debrief| {
            theme::apply(ui.ctx(), look);
            debrief.ui(ui);
            widgets::finish(ui);
        },
        debrief,
    );
    harness.run();
    harness
}

fn labels(harness: &Harness<'_, Debrief>, role: Role) -> Vec<String> {
    harness.query_all_by_role(role).filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn the_mirror_has_the_same_table_folded_and_unfolded_on_every_screen() {
    for size in [LAPTOP, PHONE] {
        for (name, analysis) in stories() {
            let wanted = decisions(&analysis).table;
            let mut harness = screen(Debrief::new(analysis), size);
            for unfolded in [false, true] {
                let table = harness.get_by_role_and_label(Role::Table, "The same as a table");
                let within = |role: Role| -> Vec<String> {
                    let nodes = table.children_recursive();
                    let nodes = nodes.filter(|node| node.accesskit_node().role() == role);
                    nodes.filter_map(|node| node.accesskit_node().label()).collect()
                };
                let titles: Vec<String> = wanted.0.iter().map(|column| column.title.clone()).collect();
                assert_eq!(within(Role::ColumnHeader), titles, "{name}, {size:?}, {unfolded}");
                let names: Vec<String> = wanted.1.iter().map(|row| row[0].clone()).collect();
                assert_eq!(within(Role::RowHeader), names, "{name}, {size:?}, {unfolded}");
                let cells: Vec<String> = wanted.1.iter().flat_map(|row| row[1..].to_vec()).collect();
                assert_eq!(within(Role::Cell), cells, "{name}, {size:?}, {unfolded}");
                harness.get_by_role_and_label(Role::Button, "The same as a table").click_accesskit();
                harness.run();
            }
        }
    }
}

#[test]
fn a_turn_is_read_with_the_keyboard_and_with_a_press() {
    let mut harness = screen(Debrief::new(eventful()), LAPTOP);
    let turn = harness.get_by_role_and_label(Role::Button, "Turn 4");
    let said = turn.accesskit_node().description().expect("the sentence of the turn");
    assert!(said.contains("(\u{2212}3.1)") && said.contains("(\u{2212}4.4)"), "{said}");
    turn.focus();
    harness.run();
    assert!(
        harness.query_by_label_contains(&format!("Turn 4. {said}")).is_some(),
        "it is shown with the focus"
    );
    harness.key_press(egui::Key::Enter);
    harness.run();
    assert_eq!(harness.state().local.turn, Some(3));
    assert!(announce::last(&harness.ctx, Urgency::Polite).contains(&said), "and read aloud");
    // Nothing was played on the turn that a card took.
    assert!(harness.query_by_role_and_label(Role::Button, "Turn 5").is_none());
    harness.get_by_role_and_label(Role::Button, "Turn 4").click_accesskit();
    harness.run();
    assert_eq!(harness.state().local.turn, None, "a second press lets it go");
}

#[test]
fn the_pointer_reads_a_turn_and_nothing_below_moves() {
    let mut harness = screen(Debrief::new(eventful()), LAPTOP);
    let top = |harness: &Harness<'_, Debrief>| {
        harness.get_by_role_and_label(Role::Heading, "How the points came about").rect().top()
    };
    let before = top(&harness);
    for turn in ["Turn 1", "Turn 4", "Turn 10"] {
        harness.get_by_role_and_label(Role::Button, turn).hover();
        harness.run();
        assert!(harness.query_by_label_contains(&format!("{turn}. ")).is_some(), "{turn} is read");
        assert_eq!(top(&harness), before, "{turn}");
    }
}

#[test]
fn what_is_being_worked_out_has_the_place_of_what_comes() {
    let mut harness = screen(Debrief::new(perfect()), LAPTOP);
    let tops = |harness: &Harness<'_, Debrief>| {
        ["Expected points of the investigation, turn by turn", "How the points came about"]
            .map(|name| harness.get_by_role_and_label(Role::Heading, name).rect().top())
    };
    let known = tops(&harness);
    harness.state_mut().known = Known::Working;
    harness.run();
    assert!(harness.query_by_label_contains("Working out").is_some());
    assert_eq!(tops(&harness), known);
}

#[test]
fn the_account_is_a_table_of_words_and_numbers() {
    let harness = screen(Debrief::new(eventful()), LAPTOP);
    let names = labels(&harness, Role::RowHeader);
    for line in ["Par", "Your choices", "The dice", "Injects", "Rulings", "Investigation"] {
        assert!(names.iter().any(|name| name == line), "{line} is missing: {names:?}");
    }
}
