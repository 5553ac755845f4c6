//! The table of results: who stands where, and why somebody stands nowhere.

use breach_rounds::app::command::{Command, SettingsCommand};
use breach_rounds::app::screens::hot_seat::{
    Judged, Page, ResultsModel, RoomLocal, RoomModel, TeamResult, room_ui,
};
use breach_rounds::app::theme::Look;
use breach_rounds::exercise::RankBy;
use breach_rounds::rules::Dice;
use breach_rounds::scoring::{Points, Score};
use breach_rounds::sim::Unsolvable;
use breach_rounds::text::Text;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::stories::{Debrief, perfect};
use crate::picture::Studio;

/// Four teams: one lucky, two level by what they deserve, one guided.
fn scores() -> Vec<(&'static str, Score)> {
    let of = |decided: i32, total: i32, awarded: i16, guided: bool| Score {
        total: Points::of_tenths(total),
        decision_score: Some(Points::of_tenths(decided)),
        awarded,
        guided,
        ..Debrief::new(perfect()).score
    };
    vec![
        ("Team Blue", of(551, 786, 0, false)),
        ("Team Green", of(866, 712, 3, false)),
        ("Team Amber", of(866, 655, 0, false)),
        ("Team Violet", of(982, 900, 0, true)),
    ]
}

fn model(judged: Judged, by: RankBy) -> ResultsModel {
    let mut scores = scores();
    if judged != Judged::Known {
        scores.iter_mut().for_each(|(_, score)| score.decision_score = None);
    }
    let teams: Vec<TeamResult<'_>> = scores.iter().map(|(name, score)| TeamResult { name, score }).collect();
    ResultsModel::new(&Text::english(), &teams, judged, by)
}

fn first_two(model: &ResultsModel) -> Vec<(String, String)> {
    model.rows.iter().map(|row| (row.cells[0].clone(), row.cells[1].clone())).collect()
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn teams_stand_by_what_their_choices_deserve_or_by_points() {
    let by_decision = model(Judged::Known, RankBy::DecisionScore);
    let expected =
        [("1 =", "Team Green"), ("1 =", "Team Amber"), ("3", "Team Blue"), ("–", "Team Violet (guided)")];
    assert_eq!(first_two(&by_decision), pairs(&expected));
    assert_eq!(by_decision.columns[by_decision.leading].title, "Decision score");
    assert!(by_decision.notes.iter().any(|note| note.contains("whatever the dice did")));
    assert!(by_decision.notes.iter().any(|note| note.contains("level")));
    assert!(by_decision.notes.iter().any(|note| note.contains("not ranked")));
    let by_points = model(Judged::Known, RankBy::Points);
    let expected =
        [("1", "Team Blue"), ("2", "Team Green"), ("3", "Team Amber"), ("–", "Team Violet (guided)")];
    assert_eq!(first_two(&by_points), pairs(&expected));
    assert_eq!(by_points.columns[by_points.leading].title, "Points");
    for row in by_points.rows.iter().chain(&by_decision.rows) {
        assert_eq!(row.cells.len(), by_points.columns.len());
    }
}

#[test]
fn nobody_is_ranked_before_everybody_can_be() {
    let working = model(Judged::Working, RankBy::DecisionScore);
    assert_eq!(working.rows[0].cells[..3], ["…", "Team Blue", "…"]);
    assert_eq!(working.rows.iter().map(|row| row.team).collect::<Vec<_>>(), [0, 1, 2, 3]);
    let points = model(Judged::Working, RankBy::Points);
    assert_eq!(points.rows[0].cells[..2], ["1", "Team Blue"], "points need no thinking");
    let why = Unsolvable::NotNow;
    let never = model(Judged::Points(why), RankBy::DecisionScore);
    assert!(!never.choice && never.by == RankBy::Points);
    assert!(never.columns.iter().all(|column| column.title != "Decision score"));
    assert_eq!(never.columns[never.leading].title, "Points");
}

struct Room {
    text: Text,
    by: RankBy,
    local: RoomLocal,
    commands: Vec<Command>,
}

impl Room {
    fn new() -> Self {
        Self {
            text: Text::english(),
            by: RankBy::DecisionScore,
            local: RoomLocal::default(),
            commands: Vec::new(),
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui) {
        let mut model = RoomModel::new(&self.text, Page::Results, None, 20, None, Dice::Seeded);
        model.results = Some(self::model(Judged::Known, self.by));
        let mut commands = Vec::new();
        room_ui(ui, &model, &mut self.local, &mut commands);
        for command in commands {
            if let Command::Settings(SettingsCommand::RankBy(by)) = command {
                self.by = by;
            }
            self.commands.push(command);
        }
    }
}

#[test]
fn the_order_is_switched_by_role_and_name_and_fits_a_phone() {
    for size in [(1366.0, 768.0), (390.0, 844.0)] {
        let look = Look { reduced_motion: true, ..Look::default() };
        let mut harness = Harness::builder().with_size(size).with_max_steps(12).build_ui_state(
            move |ui, room: &mut Room| {
                breach_rounds::app::theme::apply(ui.ctx(), look);
                room.ui(ui);
                breach_rounds::app::widgets::finish(ui);
            },
            Room::new(),
        );
        harness.run();
        let order = |harness: &Harness<'_, Room>| -> Vec<String> {
            use egui_kittest::kittest::NodeT;
            let nodes = harness.query_all_by_role(Role::RowHeader);
            nodes.filter_map(|node| node.accesskit_node().label()).collect()
        };
        assert_eq!(order(&harness), ["Team Green", "Team Amber", "Team Blue", "Team Violet (guided)"]);
        harness.get_by_role_and_label(Role::RadioButton, "Points").click_accesskit();
        harness.run();
        assert_eq!(order(&harness), ["Team Blue", "Team Green", "Team Amber", "Team Violet (guided)"]);
        assert_eq!(harness.state().by, RankBy::Points);
        for node in harness.query_all_by_role(Role::Cell) {
            assert!(node.rect().right() <= size.0 + 0.5, "{:?} of {size:?}", node.rect());
        }
    }
}

#[test]
fn the_results_are_drawn() {
    let look = Look { reduced_motion: true, ..Look::default() };
    let scale = if std::env::var_os("ALBUM_FULL").is_some() { 1.0 } else { 0.2 };
    for (name, size) in
        [("laptop", (1366.0, 768.0)), ("phone", (390.0, 844.0)), ("projector", (1920.0, 1080.0))]
    {
        let mut room = Room::new();
        let mut studio = Studio::new(size, scale, look, |ui| room.ui(ui));
        studio.settle();
        let canvas = studio.shoot(&format!("results-{name}"), 0.5);
        assert!(canvas.colours() > 20, "{name}: {} colours", canvas.colours());
    }
}
