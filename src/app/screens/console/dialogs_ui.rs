//! What is asked before it is done, how to join, and the keys.

use egui::{Context, Ui};

use super::join_ui::join_ui;
use super::local::{Confirm, ConsoleLocal};
use super::model::ConsoleModel;
use super::ui::ask;
use crate::app::command::{Command, RoomCommand};
use crate::app::screens::room_words;
use crate::app::widgets::field::field;
use crate::app::widgets::{Dialog, button, semantics, shortcuts, text};
use crate::exercise::room::{RoomAction, RoomPhase, TEXT_MAX};
use crate::rules::Phase;
use crate::text::words::list as text_list;

/// The keys with what they do.
pub(super) const KEYS: [(&str, &str); 12] = [
    ("N", "console-key-next"),
    ("P", "console-key-pause"),
    ("E", "console-key-extend"),
    ("Shift+P", "console-key-pause-team"),
    ("Shift+E", "console-key-extend-team"),
    ("W", "console-key-admit"),
    ("M", "console-key-message"),
    ("O", "console-key-note"),
    ("R", "console-key-roll"),
    ("A", "console-key-aloud"),
    ("X", "console-key-stop"),
    ("?", "console-key-help"),
];

/// Shows the dialog that is open, if one is.
pub(super) fn dialogs_ui(
    ctx: &Context,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    if let Some(confirm) = local.confirm.clone() {
        confirm_ui(ctx, model, confirm, local, commands);
    } else if local.joining {
        let title = words.t("console-join");
        let shown = Dialog::new("join", &title).width(720.0).show(ctx, |ui| {
            join_ui(ui, model, commands);
            close_ui(ui, model)
        });
        local.joining = !(shown.close || shown.inner);
    } else if local.help {
        let title = words.t("console-keys");
        let shown = Dialog::new("keys", &title).show(ctx, |ui| {
            semantics::list(ui, &title, |ui| {
                for (key, id) in KEYS {
                    semantics::list_item(ui, ("key", key), |ui| {
                        text::body(ui, words.t_with(id, &[("key", key.into())]));
                    });
                }
            });
            let on = shortcuts::allowed(ui.ctx());
            text::dim(ui, words.t(if on { "console-keys-note" } else { "console-keys-off" }));
            close_ui(ui, model)
        });
        local.help = !(shown.close || shown.inner);
    }
}

fn close_ui(ui: &mut Ui, model: &ConsoleModel<'_>) -> bool {
    let close = model.text.t("common-close");
    ui.add(button::secondary(&close).id("close dialog")).clicked()
}

fn confirm_ui(
    ctx: &Context,
    model: &ConsoleModel<'_>,
    confirm: Confirm,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    let asked = question(model, &confirm);
    let reasoned = matches!(confirm, Confirm::MoveOn(_));
    let alarming = matches!(
        confirm,
        Confirm::Stop
            | Confirm::TurnAllAway
            | Confirm::EraseName(..)
            | Confirm::EraseNames
            | Confirm::Remove(..)
    );
    let shown = Dialog::new("confirm", &asked.title).show(ctx, |ui| {
        text::body(ui, &asked.said);
        if reasoned {
            field(
                ui,
                "move on reason",
                &words.t("facilitator-reason"),
                "",
                &mut local.reason,
                usize::from(TEXT_MAX),
            );
        }
        let ready = !reasoned || !local.reason.trim().is_empty();
        let mut answer = None;
        ui.horizontal_wrapped(|ui| {
            let yes = match alarming {
                true => button::alarm(&asked.yes),
                false => button::primary(&asked.yes),
            };
            if ui.add(yes.enabled(ready).id("confirm yes")).clicked() {
                answer = Some(true);
            }
            let no = words.t("common-cancel");
            if ui.add(button::secondary(&no).id("confirm no")).clicked() {
                answer = Some(false);
            }
        });
        answer
    });
    let answer = shown.inner.or(shown.close.then_some(false));
    let Some(answer) = answer else { return };
    local.confirm = None;
    if answer {
        carry_out(confirm, local, commands);
    }
}

struct Asked {
    title: String,
    said: String,
    yes: String,
}

fn question(model: &ConsoleModel<'_>, confirm: &Confirm) -> Asked {
    let words = model.text;
    let team = |team: &u8| {
        let found = model.teams.iter().find(|glance| glance.team == *team);
        found.map(|glance| glance.name.clone()).unwrap_or_default()
    };
    let plain = |title: &str, said: &str, yes: &str| Asked {
        title: words.t(title),
        said: words.t(said),
        yes: words.t(yes),
    };
    match confirm {
        Confirm::Enter(phase) => {
            let name = room_words::phase(words, *phase);
            let enter = words.t_with("console-enter", &[("phase", name.into())]);
            Asked { title: enter.clone(), said: words.t(enter_note(*phase)), yes: enter }
        }
        Confirm::Stop => plain("console-stop-ask", "console-stop-said", "console-stop-yes"),
        Confirm::TurnAllAway => {
            plain("console-turn-all-away-ask", "console-turn-all-away-said", "console-turn-all-away")
        }
        Confirm::Remove(_, name) => {
            let values = [("name", name.as_str().into())];
            Asked {
                title: words.t_with("console-remove-ask", &values),
                said: words.t("console-remove-said"),
                yes: words.t("console-remove"),
            }
        }
        Confirm::Merge(from, into) => {
            let values = [("from", team(from).into()), ("into", team(into).into())];
            Asked {
                title: words.t_with("console-merge-ask", &values),
                said: words.t_with("console-merge-said", &values),
                yes: words.t("console-merge-yes"),
            }
        }
        Confirm::MoveOn(None) => Asked {
            said: all_said(model),
            ..plain("console-move-all", "console-move-said", "console-move-yes")
        },
        Confirm::MoveOn(Some(one)) => Asked {
            title: words.t_with("console-move-ask", &[("team", team(one).into())]),
            said: words.t("console-move-said"),
            yes: words.t("console-move-yes"),
        },
        Confirm::EraseName(_, name) => Asked {
            title: words.t_with("console-name-ask", &[("name", name.as_str().into())]),
            said: words.t("console-names-said"),
            yes: words.t("console-name-erase"),
        },
        Confirm::EraseNames => plain("console-names-ask", "console-names-said", "console-names-erase"),
        Confirm::Discard(_) => plain("console-discard-ask", "console-discard-said", "console-discard"),
    }
}

/// Who goes on, and to which part: where some are ahead, the others catch up, and going on together takes
/// another press.
fn all_said(model: &ConsoleModel<'_>) -> String {
    let words = model.text;
    let Some((part, behind)) = model.laggards() else { return words.t("console-move-all-done") };
    let to = words.t(match part {
        Phase::Investigation => "console-part-report",
        Phase::Report => "console-part-plan",
        Phase::Mitigation | Phase::Debrief => "console-part-end",
    });
    if behind.len() == model.teams.len() {
        return words.t_with("console-move-all-said", &[("to", to.into())]);
    }
    let names: Vec<String> = behind.iter().map(|glance| glance.name.clone()).collect();
    let values = [("teams", text_list(words, &names).into()), ("to", to.into())];
    words.t_with("console-move-some-said", &values)
}

fn enter_note(phase: RoomPhase) -> &'static str {
    match phase {
        RoomPhase::Lobby | RoomPhase::Briefing => "console-enter-briefing",
        RoomPhase::Play => "console-enter-play",
        RoomPhase::HotWash => "console-enter-wash",
        RoomPhase::Debrief => "console-enter-debrief",
        RoomPhase::Closed | RoomPhase::Stopped => "console-enter-closed",
    }
}

fn carry_out(confirm: Confirm, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    match confirm {
        Confirm::Enter(phase) => ask(commands, RoomAction::Enter { phase }),
        Confirm::Stop => ask(commands, RoomAction::StopForRealEvent),
        Confirm::TurnAllAway => ask(commands, RoomAction::SendWaitingAway),
        Confirm::Remove(member, _) => {
            local.person = None;
            ask(commands, RoomAction::Remove { member });
        }
        Confirm::Merge(from, into) => {
            local.settings_of = None;
            ask(commands, RoomAction::Merge { from, into });
        }
        Confirm::MoveOn(team) => {
            let reason = std::mem::take(&mut local.reason).trim().to_owned();
            ask(commands, RoomAction::MoveOn { team, reason });
        }
        Confirm::EraseName(member, _) => commands.push(Command::Room(RoomCommand::Erase(Some(member)))),
        Confirm::EraseNames => commands.push(Command::Room(RoomCommand::Erase(None))),
        Confirm::Discard(record) => ask(commands, RoomAction::Discard { record }),
    }
}
