//! The drawer, drawn.

use egui::{ScrollArea, Ui};

use super::model::{Dossier, DrawerModel, RulingKind};
use crate::app::command::{Command, FacilitatorCommand, Go};
use crate::app::screens::home::{bullet, cell, columns};
use crate::app::theme;
use crate::app::widgets::field::field;
use crate::app::widgets::{Tone, button, callout, column, panel, semantics, text};
use crate::rules::{InjectId, Ruling, Stage};
use crate::text::Text;
use crate::text::words;

/// The longest reason, in characters.
const REASON_MAX: usize = 200;

/// What only the drawer knows between two frames. It is forgotten when the drawer is left, so the
/// next look asks again.
#[derive(Debug, Clone, Default)]
pub struct DrawerLocal {
    /// Whether the facilitator said that only the facilitator looks.
    pub open: bool,
    /// Whose dossier is shown.
    pub team: u8,
    ruling: RulingLocal,
}

/// A ruling while it is put together.
#[derive(Debug, Clone, Default)]
pub struct RulingLocal {
    kind: Option<RulingKind>,
    number: i16,
    stage: Option<Stage>,
    inject: Option<InjectId>,
    to: Option<u64>,
    reason: String,
}

/// What was asked for, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A ruling.
    Rule(Ruling, String),
    /// To return to the moment after this entry.
    Undo(u64, String),
}

impl RulingLocal {
    /// Begins to put together a ruling of this kind; the reason stays.
    pub fn choose(&mut self, kind: RulingKind) {
        self.kind = Some(kind);
        self.number = 1;
        self.stage = None;
        self.inject = None;
        self.to = None;
    }

    /// The same for another team: what was chosen is forgotten, the reason stays.
    pub fn turn_to_another(&mut self) {
        *self = Self { reason: std::mem::take(&mut self.reason), ..Self::default() };
    }

    /// What is asked for, once it is whole.
    fn asked(&self) -> Option<Asked> {
        let reason = self.reason.trim().to_owned();
        if reason.is_empty() {
            return None;
        }
        let number = self.number;
        let small = i8::try_from(number).unwrap_or(0);
        let ruling = match self.kind? {
            RulingKind::Undo => return Some(Asked::Undo(self.to?, reason)),
            RulingKind::AdjustRoll => Ruling::AdjustRoll { delta: number },
            RulingKind::GrantBonus => Ruling::GrantBonus { points: number },
            RulingKind::RevealStage => Ruling::RevealStage { stage: self.stage? },
            RulingKind::ForceInject => Ruling::ForceInject { inject: self.inject? },
            RulingKind::SkipInject => Ruling::SkipInject,
            RulingKind::GiveTurns => Ruling::GiveTurns { turns: small },
            RulingKind::AwardPoints => Ruling::AwardPoints { points: small },
            RulingKind::Note => Ruling::Note,
            RulingKind::Pause => Ruling::Pause,
            RulingKind::Resume => Ruling::Resume,
        };
        Some(Asked::Rule(ruling, reason))
    }
}

/// The question before the drawer opens; it needs nothing that is secret.
pub fn gate_ui(ui: &mut Ui, words: &Text, name: &str, local: &mut DrawerLocal, commands: &mut Vec<Command>) {
    let gap = theme::of(ui.ctx()).sizes.s4;
    semantics::heading(ui, 1, &words.t("facilitator-title"));
    text::lead(ui, words.t_with("facilitator-gate", &[("name", name.into())]));
    ui.add_space(gap);
    ui.horizontal_wrapped(|ui| {
        let open = words.t_with("facilitator-open", &[("name", name.into())]);
        if ui.add(button::primary(&open).id("open drawer")).clicked() {
            local.open = true;
        }
        let back = words.t("common-back");
        if ui.add(button::quiet(&back).id("leave drawer")).clicked() {
            commands.push(Command::Go(Go::Back));
        }
    });
}

/// Draws the drawer, or the question before it.
pub fn drawer_ui(ui: &mut Ui, model: &DrawerModel<'_>, local: &mut DrawerLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 1180.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            if !local.open {
                gate_ui(ui, model.text, &model.name, local, commands);
                return;
            }
            semantics::heading(ui, 1, &model.text.t("facilitator-title"));
            text::dim(ui, model.text.t_with("facilitator-led-by", &[("name", model.name.as_str().into())]));
            teams_ui(ui, model, local);
            ui.add_space(gap);
            if columns(ui, 420.0, 2) == 2 {
                ui.columns(2, |uis| {
                    cell(&mut uis[0], |ui| rule_ui(ui, model, local, commands));
                    cell(&mut uis[1], |ui| dossier_ui(ui, model.text, &model.dossier));
                });
            } else {
                rule_ui(ui, model, local, commands);
                ui.add_space(gap);
                dossier_ui(ui, model.text, &model.dossier);
            }
            ui.add_space(gap);
            let close = model.text.t("facilitator-close");
            if ui.add(button::secondary(&close).id("close drawer")).clicked() {
                commands.push(Command::Go(Go::Back));
            }
            ui.add_space(gap);
        });
    });
}

fn teams_ui(ui: &mut Ui, model: &DrawerModel<'_>, local: &mut DrawerLocal) {
    let name = model.text.t("facilitator-teams");
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (at, team) in model.teams.iter().enumerate() {
                let chosen = usize::from(local.team) == at;
                if ui.add(button::secondary(team).radio(chosen).small().id(("dossier", at))).clicked() {
                    local.team = u8::try_from(at).unwrap_or(0);
                    local.ruling.turn_to_another();
                }
            }
        });
    });
}

/// The rulings of the drawer.
fn rule_ui(ui: &mut Ui, model: &DrawerModel<'_>, local: &mut DrawerLocal, commands: &mut Vec<Command>) {
    let team = model.dossier.team;
    let asked = rulings_ui(ui, model.text, &model.dossier, &mut local.ruling);
    commands.extend(asked.map(|asked| {
        Command::Facilitator(match asked {
            Asked::Rule(ruling, reason) => FacilitatorCommand::Rule { team, ruling, reason },
            Asked::Undo(to, reason) => FacilitatorCommand::Undo { team, to, reason },
        })
    }));
}

/// What is known of a team.
pub fn dossier_ui(ui: &mut Ui, words: &Text, dossier: &Dossier) {
    panel(ui, |ui| {
        semantics::heading(ui, 2, &dossier.name);
        text::body(ui, &dossier.place);
        for (id, lines) in [("facilitator-chain", &dossier.chain), ("facilitator-injects", &dossier.injects)]
        {
            if lines.is_empty() {
                continue;
            }
            let name = words.t(id);
            semantics::heading(ui, 3, &name);
            semantics::list(ui, &name, |ui| {
                for (at, line) in lines.iter().enumerate() {
                    semantics::list_item(ui, (id, at), |ui| bullet(ui, line));
                }
            });
        }
    });
}

/// The rulings that are legal, the one that is being put together, and what was asked for.
pub fn rulings_ui(ui: &mut Ui, words: &Text, dossier: &Dossier, local: &mut RulingLocal) -> Option<Asked> {
    let name = words.t("facilitator-rulings");
    semantics::heading(ui, 2, &name);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for &kind in &dossier.rulings {
                let label = words.t(kind.id());
                let chosen = local.kind == Some(kind);
                if ui.add(button::secondary(&label).radio(chosen).small().id(("ruling", kind))).clicked() {
                    local.choose(kind);
                }
            }
        });
    });
    let kind = local.kind.filter(|kind| dossier.rulings.contains(kind))?;
    callout(ui, Tone::Plain, None, |ui| {
        text::dim(ui, words.t(&format!("{}-note", kind.id())));
        details_ui(ui, words, dossier, kind, local);
        let reason = words.t("facilitator-reason");
        field(ui, "reason", &reason, "", &mut local.reason, REASON_MAX);
        let apply = words.t_with("facilitator-apply", &[("ruling", words.t(kind.id()).into())]);
        let asked = local.asked();
        let pressed = ui.add(button::primary(&apply).enabled(asked.is_some()).id("apply ruling")).clicked();
        if pressed {
            *local = RulingLocal::default();
        }
        asked.filter(|_| pressed)
    })
    .inner
}

fn details_ui(ui: &mut Ui, words: &Text, dossier: &Dossier, kind: RulingKind, local: &mut RulingLocal) {
    if let Some((low, high)) = kind.range() {
        number_ui(ui, words, low, high, &mut local.number);
    }
    match kind {
        RulingKind::RevealStage => {
            let options: Vec<_> = dossier.stages.iter().map(|&s| (s, words::stage(words, s))).collect();
            options_ui(ui, &words.t("facilitator-which-stage"), &options, &mut local.stage);
        }
        RulingKind::ForceInject => {
            options_ui(ui, &words.t("facilitator-which-inject"), &dossier.forceable, &mut local.inject);
        }
        RulingKind::Undo => {
            let before = |what: &str| words.t_with("facilitator-before", &[("what", what.into())]);
            let options: Vec<_> = dossier.undo.iter().map(|p| (p.to, before(&p.what))).collect();
            ScrollArea::vertical().id_salt("undo").max_height(280.0).auto_shrink([false, true]).show(
                ui,
                |ui| {
                    options_ui(ui, &words.t("facilitator-which-moment"), &options, &mut local.to);
                },
            );
        }
        _ => {}
    }
}

fn options_ui<T: Copy + PartialEq + std::hash::Hash + std::fmt::Debug>(
    ui: &mut Ui,
    name: &str,
    options: &[(T, String)],
    chosen: &mut Option<T>,
) {
    text::strong(ui, name);
    semantics::radio_group(ui, name, |ui| {
        for (value, label) in options {
            let on = *chosen == Some(*value);
            if ui.add(button::secondary(label).radio(on).small().wide().id((name, value))).clicked() {
                *chosen = Some(*value);
            }
        }
    });
}

/// A number that is stepped up and down; it jumps over 0, which would change nothing.
fn number_ui(ui: &mut Ui, words: &Text, low: i16, high: i16, number: &mut i16) {
    let step = |number: i16, by: i16| match number + by {
        0 => by,
        next => next,
    };
    semantics::group(ui, &words.t("facilitator-number"), |ui| {
        ui.horizontal(|ui| {
            let less = words.t("facilitator-less");
            let down = step(*number, -1);
            if ui.add(button::secondary("\u{2212}").name(&less).enabled(down >= low).id("less")).clicked() {
                *number = down;
            }
            let theme = theme::of(ui.ctx());
            ui.label(theme.strong_text(words::signed(*number), theme.sizes.h2, theme.colours.ink));
            let more = words.t("facilitator-more");
            let up = step(*number, 1);
            if ui.add(button::secondary("+").name(&more).enabled(up <= high).id("more")).clicked() {
                *number = up;
            }
        });
    });
}
