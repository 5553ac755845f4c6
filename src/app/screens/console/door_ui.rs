//! Who waits to be let in, drawn: above every page, and one by one on the room's.

use egui::Ui;

use super::local::{Confirm, ConsoleLocal, Page};
use super::model::ConsoleModel;
use super::ui::ask;
use crate::app::command::Command;
use crate::app::theme;
use crate::app::widgets::{button, semantics, text};
use crate::exercise::room::RoomAction;

/// So many of those who wait stand above every page.
const AT_THE_DOOR: usize = 4;

/// Who waits at the door: all at once by one press, the first few one by one; the rest stand on the
/// room's page.
pub(super) fn door_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let (words, waiting) = (model.text, &model.people.waiting);
    let (first, rest) = waiting.split_at(waiting.len().min(AT_THE_DOOR));
    let names: Vec<&str> = first.iter().map(|one| one.said.as_str()).collect();
    let values = [("n", waiting.len().into()), ("names", crate::text::words::commas(words, &names).into())];
    text::strong(ui, words.t_with("console-waiting", &values));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = theme::of(ui.ctx()).sizes.s1;
        let all = words.t("console-admit-all");
        if ui.add(button::primary(&all).small().key("W").id("admit all")).clicked() {
            ask(commands, RoomAction::AdmitAll);
        }
        for one in first {
            let label = words.t_with("console-admit", &[("name", one.name.as_str().into())]);
            if ui.add(button::secondary(&label).small().id(("admit", one.member.0))).clicked() {
                ask(commands, RoomAction::Admit { member: one.member });
            }
        }
        if !rest.is_empty() && local.page != Page::Room {
            let label = words.t_with("console-waiting-rest", &[("n", rest.len().into())]);
            if ui.add(button::quiet(&label).small().id("the rest at the door")).clicked() {
                local.page = Page::Room;
            }
        }
    });
}

/// Everybody at the door, each with a yes and a no.
pub(super) fn waiting_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let (words, waiting) = (model.text, &model.people.waiting);
    if waiting.is_empty() {
        return;
    }
    let name = words.t_with("console-at-the-door", &[("n", waiting.len().into())]);
    text::strong(ui, &name);
    let all = words.t("console-turn-all-away");
    if ui.add(button::quiet(&all).small().id("turn all away")).clicked() {
        local.confirm = Some(Confirm::TurnAllAway);
    }
    semantics::list(ui, &name, |ui| {
        for one in waiting {
            semantics::list_item(ui, ("at the door", one.member.0), |ui| {
                ui.horizontal_wrapped(|ui| {
                    text::body(ui, &one.said);
                    let who = [("name", one.name.as_str().into())];
                    let (yes, no) = (words.t("console-let-in"), words.t("console-turn-away"));
                    let named = words.t_with("console-let-in-named", &who);
                    let admit = button::secondary(&yes).small().name(&named);
                    if ui.add(admit.id(("let in", one.member.0))).clicked() {
                        ask(commands, RoomAction::Admit { member: one.member });
                    }
                    let named = words.t_with("console-turn-away-named", &who);
                    let refuse = button::quiet(&no).small().name(&named);
                    if ui.add(refuse.id(("turn away", one.member.0))).clicked() {
                        local.confirm = Some(Confirm::Remove(one.member, one.name.clone()));
                    }
                });
            });
        }
    });
}
