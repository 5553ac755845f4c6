//! Red when the form founds something else than what it says, or lets a plan through that does not hold.

use breach_rounds::app::command::{Command, RoomCommand};
use breach_rounds::app::screens::found::{FoundInput, FoundLocal, FoundModel, Preset, found_ui};
use breach_rounds::app::theme::{self, Look};
use breach_rounds::exercise::room::{Case, MAX_TEAMS, PlanFault, RoomPlan};
use breach_rounds::rules::Dice;
use breach_rounds::sim::PolicyKind;
use breach_rounds::text::Text;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::stage::imaging;

fn plan(text: &Text, local: &mut FoundLocal) -> (RoomPlan, Vec<PlanFault>) {
    let model = FoundModel::new(&FoundInput { text, pack: imaging() }, local);
    (model.plan, model.faults)
}

#[test]
fn every_preset_fills_in_a_plan_that_holds() {
    let text = Text::english();
    for preset in Preset::ALL {
        let mut local = FoundLocal::new(&text);
        local.title = "Drill".to_owned();
        local.fill(&text, preset);
        let (plan, faults) = plan(&text, &mut local);
        assert_eq!((faults, plan.faults()), (vec![], vec![]), "{preset:?}");
        assert_eq!(plan.title, "Drill", "what was typed stays");
        match preset {
            Preset::Workshop => assert!(plan.teams.len() == 8 && plan.ranked.is_some()),
            Preset::Department => assert!(plan.seats == 4 && plan.own_established && plan.ranked.is_none()),
            Preset::NoDevices => assert!(!plan.devices && !plan.admission && plan.dice == Dice::Manual),
            Preset::Rehearsal => assert_eq!(plan.bots, [Some(PolicyKind::Greedy); 4]),
        }
    }
}

#[test]
fn teams_are_named_as_they_come_and_keep_what_was_typed() {
    let text = Text::english();
    let mut local = FoundLocal::new(&text);
    local.teams[1] = "Table 3".to_owned();
    local.set_teams(&text, 3);
    assert_eq!(local.teams, ["Table 1", "Table 3", "Table 4"]);
    local.set_teams(&text, 99);
    assert_eq!(local.teams.len(), MAX_TEAMS);
    local.title = "Hall".to_owned();
    assert_eq!(plan(&text, &mut local).1, []);
}

#[test]
fn a_random_incident_is_founded_by_its_number() {
    let text = Text::english();
    let mut local = FoundLocal::new(&text);
    local.random = true;
    local.authored = true;
    local.number.set(42);
    let (plan, _) = plan(&text, &mut local);
    assert_eq!((plan.case, plan.authored), (Case::Random(42), false));
}

struct Form {
    text: Text,
    local: FoundLocal,
    commands: Vec<Command>,
}

#[test]
fn faults_stand_beside_their_fields_and_nothing_is_founded_before_they_are_gone() {
    let text = Text::english();
    let form = Form { local: FoundLocal::new(&text), text, commands: Vec::new() };
    let mut harness = Harness::builder().with_size((1000.0, 4000.0)).with_max_steps(24).build_ui_state(
        |ui, form: &mut Form| {
            theme::apply(ui.ctx(), Look { reduced_motion: true, ..Look::default() });
            let input = FoundInput { text: &form.text, pack: imaging() };
            let model = FoundModel::new(&input, &mut form.local);
            found_ui(ui, &model, &mut form.local, &mut form.commands);
        },
        form,
    );
    harness.run_steps(4);
    let fault = "The exercise needs a title of at most 60 characters.";
    assert!(harness.query_by_label(fault).is_none(), "nothing is blamed before it was tried");
    harness.get_by_role_and_label(Role::Button, "Found the exercise").click_accesskit();
    harness.run_steps(4);
    assert!(harness.state().commands.is_empty());
    assert!(harness.query_by_label(fault).is_some());
    harness.state_mut().local.title = "Autumn".to_owned();
    harness.state_mut().local.profile.name = " Ada ".to_owned();
    harness.run_steps(4);
    assert!(harness.query_by_label(fault).is_none());
    harness.get_by_role_and_label(Role::Button, "Found the exercise").click_accesskit();
    harness.run_steps(4);
    let commands = &harness.state().commands;
    let [Command::Room(RoomCommand::Found(plan, profile))] = commands.as_slice() else {
        panic!("{commands:?}")
    };
    assert_eq!((plan.title.as_str(), profile.name.as_str()), ("Autumn", "Ada"));
}
