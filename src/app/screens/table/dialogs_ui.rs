//! Draws the table's dialogs: injects and answers, consultants, rulings, the log, a suspect.

use egui::{Event, Key, Ui};

use super::local::Open;
use super::model::{PASS, Step};
use super::moments::{Moment, MomentKind};
use super::tray_ui::struck;
use super::ui::Table;
use crate::app::command::{CardKind, CardRef, Command, Go, PlayCommand};
use crate::app::screens::online::votes_ui;
use crate::app::widgets::semantics;
use crate::app::widgets::{Card, Dialog, Emblem, Tone, button, callout, text};
use crate::rules::AttackId;

/// What a press in a dialog asked for.
enum Asked {
    Nothing,
    ReadOn,
    Close,
    Do(Command),
}

/// Shows the dialog that is due, if one is.
pub(super) fn dialogs(table: &mut Table<'_>, ui: &Ui) {
    let unread = table.local.unread(table.model).cloned();
    let asked = match unread {
        Some(moment) => moment_dialog(table, ui, &moment),
        None if table.model.step == Step::Choice => open_choice(table, ui),
        None => own_dialog(table, ui),
    };
    match asked {
        Asked::Nothing => {}
        Asked::ReadOn => table.local.read_on(table.model),
        Asked::Close => table.local.open = Open::Nothing,
        Asked::Do(command) => {
            table.local.open = Open::Nothing;
            table.commands.push(command);
        }
    }
}

fn moment_dialog(table: &Table<'_>, ui: &Ui, moment: &Moment) -> Asked {
    match &moment.kind {
        MomentKind::Roll(_) | MomentKind::Ended { .. } | MomentKind::Passed => Asked::Nothing,
        MomentKind::Inject { title, text, lesson, asks, .. } => {
            inject(table, ui, moment, (title, text), lesson, *asks)
        }
        MomentKind::Answer { title, text, rationale, lesson } => {
            answer(table, ui, moment, title, [text, rationale, lesson])
        }
        MomentKind::Consultant { title, text, .. } => read_dialog(table, ui, moment, title, |ui| {
            headed(table, ui, Emblem::Consultant, text);
            outcome(table, ui, moment);
        }),
        MomentKind::Ruling { reason } => {
            let title = table.text.t("table-ruling-title");
            read_dialog(table, ui, moment, &title, |ui| {
                text::lead(ui, reason);
                outcome(table, ui, moment);
            })
        }
    }
}

/// A dialog that is read and left by Continue.
fn read_dialog(table: &Table<'_>, ui: &Ui, moment: &Moment, title: &str, add: impl FnOnce(&mut Ui)) -> Asked {
    // Enter on the title reads on as well; the title has the focus from the second frame on, so the
    // Enter that ended the moment before, or one that is held, skips nothing.
    let at_title = ui.memory(|memory| memory.focused()) == Some(Dialog::title_id(("moment", moment.from)));
    let enter = at_title && ui.input(|input| input.events.iter().any(is_enter));
    let shown = Dialog::new(("moment", moment.from), title).show(ui.ctx(), |ui| {
        add(ui);
        ui.add_space(table.theme.sizes.s3);
        let go = table.text.t("common-continue");
        ui.add(button::primary(&go).id("dialog: continue").key("↵")).clicked()
    });
    if shown.inner || shown.close || enter { Asked::ReadOn } else { Asked::Nothing }
}

fn is_enter(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter, pressed: true, repeat: false, .. })
}

fn inject(
    table: &Table<'_>,
    ui: &Ui,
    moment: &Moment,
    (title, body): (&str, &str),
    lesson: &str,
    asks: bool,
) -> Asked {
    if asks && table.model.choice.is_some() {
        return choice_dialog(table, ui, moment.from, title, body);
    }
    read_dialog(table, ui, moment, title, |ui| {
        headed(table, ui, Emblem::Inject, body);
        outcome(table, ui, moment);
        if !lesson.is_empty() && !asks {
            takeaway(table, ui, lesson);
        }
    })
}

/// The choice of an inject that was read before: after a reload, or when the dialog was left.
fn open_choice(table: &Table<'_>, ui: &Ui) -> Asked {
    let last = table.model.moments.iter().rev().find_map(|moment| match &moment.kind {
        MomentKind::Inject { title, text, .. } => Some((moment.from, title, text)),
        _ => None,
    });
    match last {
        Some((from, title, body)) => choice_dialog(table, ui, from, title, body),
        None => Asked::Nothing,
    }
}

fn choice_dialog(table: &Table<'_>, ui: &Ui, from: usize, title: &str, body: &str) -> Asked {
    let Some(choice) = &table.model.choice else { return Asked::Nothing };
    let shown = Dialog::new(("choice", from), title).must_answer().show(ui.ctx(), |ui| {
        headed(table, ui, Emblem::Inject, body);
        ui.add_space(table.theme.sizes.s2);
        let name = table.text.t("table-options");
        text::strong(ui, &name);
        let mut asked = Asked::Nothing;
        semantics::group(ui, &name, |ui| {
            for (at, option) in choice.options.iter().enumerate() {
                let shown = button::secondary(&option.text).wide().left().enabled(option.action.is_some());
                let pressed = ui.add(shown.id(("option", from, at))).clicked();
                if let (true, Some(action)) = (pressed, &option.action) {
                    asked = Asked::Do(Command::Play(PlayCommand::Act(action.clone())));
                }
            }
        });
        if let Some(ballot) = &table.model.ballot {
            let mut commands = Vec::new();
            ui.add_space(table.theme.sizes.s2);
            votes_ui(ui, table.text, ballot, &mut commands);
            if let Some(command) = commands.pop() {
                asked = Asked::Do(command);
            }
        }
        asked
    });
    shown.inner
}

fn answer(table: &Table<'_>, ui: &Ui, moment: &Moment, title: &str, said: [&String; 3]) -> Asked {
    let [chosen, rationale, lesson] = said;
    read_dialog(table, ui, moment, title, |ui| {
        text::caption(ui, table.text.t("table-answered"));
        text::strong(ui, chosen);
        ui.add_space(table.theme.sizes.s2);
        text::lead(ui, rationale);
        outcome(table, ui, moment);
        takeaway(table, ui, lesson);
    })
}

fn takeaway(table: &Table<'_>, ui: &mut Ui, lesson: &str) {
    ui.add_space(table.theme.sizes.s2);
    callout(ui, Tone::Plain, Some(Emblem::Mitigation), |ui| {
        text::caption(ui, table.text.t("table-lesson"));
        text::body(ui, lesson);
    });
}

fn headed(table: &Table<'_>, ui: &mut Ui, sign: Emblem, body: &str) {
    let tone = if sign == Emblem::Inject { Tone::Warm } else { Tone::Cool };
    callout(ui, tone, Some(sign), |ui| text::lead(ui, body));
    ui.add_space(table.theme.sizes.s1);
}

/// What the card did: effects, finds, struck suspects.
fn outcome(table: &Table<'_>, ui: &mut Ui, moment: &Moment) {
    for find in &moment.found {
        callout(ui, Tone::Cool, Some(Emblem::Stage(find.stage)), |ui| {
            text::strong(ui, &find.title);
            text::caption(ui, &find.stage_name);
        });
    }
    if !moment.effects.is_empty() {
        let name = table.text.t("table-effects");
        ui.add_space(table.theme.sizes.s1);
        text::strong(ui, &name);
        semantics::list(ui, &name, |ui| {
            for (at, line) in moment.effects.iter().enumerate() {
                semantics::list_item(ui, ("effect", at), |ui| text::body(ui, line));
            }
        });
    }
    struck(table, ui, moment);
}

fn own_dialog(table: &Table<'_>, ui: &Ui) -> Asked {
    match table.local.open {
        Open::Nothing => Asked::Nothing,
        Open::Consultants => consultants(table, ui),
        Open::Pass => pass(table, ui),
        Open::Log => log(table, ui),
        Open::About(attack) => about(table, ui, attack),
    }
}

fn consultants(table: &Table<'_>, ui: &Ui) -> Asked {
    let title = table.text.t("table-consultants-title");
    let shown = Dialog::new("consultants", &title).show(ui.ctx(), |ui| {
        text::dim(ui, table.text.t("table-consultants-note"));
        let mut asked = Asked::Nothing;
        semantics::list(ui, &title, |ui| {
            for one in &table.model.consultants {
                semantics::list_item(ui, ("consultant", &one.slug), |ui| {
                    let card = Card::new(("consultant", &one.slug), Emblem::Consultant, &one.title);
                    let width = ui.available_width();
                    if card.short(&one.short).show(ui, width).clicked()
                        && let Some(action) = &one.action
                    {
                        asked = Asked::Do(Command::Play(PlayCommand::Act(action.clone())));
                    }
                });
            }
        });
        let close = table.text.t("common-cancel");
        if ui.add(button::secondary(&close).id("dialog: cancel").key("Esc")).clicked() {
            asked = Asked::Close;
        }
        asked
    });
    if shown.close { Asked::Close } else { shown.inner }
}

fn pass(table: &Table<'_>, ui: &Ui) -> Asked {
    let title = table.text.t("table-pass-title");
    let shown = Dialog::new("pass", &title).width(460.0).show(ui.ctx(), |ui| {
        text::body(ui, table.text.t("table-pass-note"));
        ui.add_space(table.theme.sizes.s2);
        ui.horizontal_wrapped(|ui| {
            let yes = table.text.t("table-pass");
            let no = table.text.t("common-cancel");
            if ui.add(button::primary(&yes).id("dialog: pass")).clicked() {
                return Asked::Do(Command::Play(PlayCommand::Act(PASS)));
            }
            if ui.add(button::secondary(&no).id("dialog: cancel").key("Esc")).clicked() {
                return Asked::Close;
            }
            Asked::Nothing
        })
        .inner
    });
    if shown.close { Asked::Close } else { shown.inner }
}

fn log(table: &Table<'_>, ui: &Ui) -> Asked {
    let title = table.text.t("table-log-heading");
    let shown = Dialog::new("log", &title).width(720.0).show(ui.ctx(), |ui| {
        if table.model.log.is_empty() {
            text::dim(ui, table.text.t("table-log-empty"));
        }
        semantics::list(ui, &title, |ui| {
            for (at, line) in table.model.log.iter().enumerate() {
                semantics::list_item(ui, ("log", at), |ui| text::body(ui, line));
            }
        });
        let close = table.text.t("common-close");
        ui.add(button::secondary(&close).id("dialog: close").key("Esc")).clicked()
    });
    if shown.close || shown.inner { Asked::Close } else { Asked::Nothing }
}

/// What is known of a suspect: the sentence behind it, and which procedures could find it.
fn about(table: &Table<'_>, ui: &Ui, attack: AttackId) -> Asked {
    let Some(suspect) = table.model.suspect(attack) else { return Asked::Close };
    let shown = Dialog::new(("about", &suspect.slug), &suspect.title).show(ui.ctx(), |ui| {
        text::body(ui, &suspect.short);
        match (&suspect.struck, suspect.found) {
            (_, true) => {
                callout(ui, Tone::Cool, Some(Emblem::Found), |ui| text::body(ui, &suspect.words));
            }
            (Some(why), _) => {
                callout(ui, Tone::Plain, Some(Emblem::Struck), |ui| text::body(ui, why));
            }
            (None, false) => {
                callout(ui, Tone::Plain, None, |ui| {
                    text::strong(ui, &suspect.weight_words);
                    text::body(ui, &suspect.because);
                });
            }
        }
        let name = table.text.t("table-found-with");
        text::strong(ui, &name);
        semantics::list(ui, &name, |ui| {
            for procedure in &suspect.found_by {
                semantics::list_item(ui, procedure, |ui| text::body(ui, procedure));
            }
        });
        ui.add_space(table.theme.sizes.s2);
        ui.horizontal_wrapped(|ui| {
            let close = table.text.t("common-close");
            let guide = table.text.t("table-guide");
            if ui.add(button::secondary(&close).id("dialog: close").key("Esc")).clicked() {
                return Asked::Close;
            }
            if ui.add(button::quiet(&guide).id("dialog: guide")).clicked() {
                let card = CardRef { kind: CardKind::Attack, slug: suspect.slug.clone() };
                return Asked::Do(Command::Go(Go::Guide(Some(card))));
            }
            Asked::Nothing
        })
        .inner
    });
    if shown.close { Asked::Close } else { shown.inner }
}
