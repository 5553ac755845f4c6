//! Mitigation: three budgets, and cards that cost some of each.

use egui::{ScrollArea, Ui};

use super::super::command::{Command, PlayCommand};
use super::super::theme;
use super::super::widgets::emblem::Emblem;
use super::super::widgets::{
    Tone, beside, budget_bar, button, callout, column, panel, semantics, text, within,
};
use super::home::{cell, columns};
use crate::packs::Pack;
use crate::rules::{Action, Cost, MitigationId, MitigationView, Names, View};
use crate::text::{Text, words};

/// What the screen shows.
pub struct MitigationModel<'a> {
    text: &'a Text,
    /// The team's name, in a hot seat.
    pub team: Option<String>,
    /// What was found: the stages' attacks, in order.
    pub chain: Vec<String>,
    /// Money, weeks, disruption.
    pub budgets: [Budget; 3],
    /// Every card that is offered.
    pub cards: Vec<MitigationCard>,
    /// What care will lose by the plan as it stands, in words; nothing if it loses nothing.
    pub care: Option<String>,
    /// Whether the plan can be committed now.
    pub may_commit: bool,
}

/// One budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// Its name.
    pub name: String,
    /// Points spent.
    pub spent: u8,
    /// Points in all.
    pub total: u8,
    /// Both in words.
    pub words: String,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MitigationCard {
    /// Which one.
    pub id: MitigationId,
    /// Its slug, for widget ids.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The sentence on the board.
    pub short: String,
    /// The whole text.
    pub text: String,
    /// What it costs, in words.
    pub cost: String,
    /// What is taken off by other cards, in words.
    pub discount: Option<String>,
    /// What it requires, in words.
    pub requires: Option<String>,
    /// Whether it is part of the plan.
    pub adopted: bool,
    /// Why it can be neither adopted nor put back, if so.
    pub refused: Option<String>,
}

/// What only this screen knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct MitigationLocal {
    /// Slugs of the cards whose whole text is open.
    open: Vec<String>,
    asked: bool,
}

impl<'a> MitigationModel<'a> {
    /// What the view comes to.
    pub fn new(text: &'a Text, pack: &Pack, names: &Names, view: &View, team: Option<String>) -> Self {
        let title_of = |attack| pack.attack_of(attack, names).map_or("", |card| card.title.as_str());
        let chain = view
            .stages
            .iter()
            .filter_map(|stage| Some(title_of(stage.revealed?.attack).to_owned()))
            .collect();
        let spent = view.budget.less(view.budget_left);
        Self {
            text,
            team,
            chain,
            budgets: budgets(text, spent, view.budget),
            cards: view
                .mitigations
                .iter()
                .filter_map(|card| card_of(text, pack, names, view, card))
                .collect(),
            care: care_words(text, view, spent),
            may_commit: view.legal.contains(&Action::CommitPlan),
        }
    }

    /// The adopted cards.
    pub fn plan(&self) -> impl Iterator<Item = &MitigationCard> {
        self.cards.iter().filter(|card| card.adopted)
    }
}

fn budgets(text: &Text, spent: Cost, total: Cost) -> [Budget; 3] {
    let budget = |id: &str, spent: u8, total: u8| Budget {
        name: text.t(id),
        spent,
        total,
        words: text.t_with("mitigation-spent", &[("spent", spent.into()), ("total", total.into())]),
    };
    [
        budget("mitigation-money", spent.money, total.money),
        budget("mitigation-weeks", spent.weeks, total.weeks),
        budget("mitigation-disruption", spent.disruption, total.disruption),
    ]
}

fn care_words(text: &Text, view: &View, spent: Cost) -> Option<String> {
    let steps = spent.disruption.checked_div(view.rules.disruption_per_care)?;
    (steps > 0).then(|| text.t_with("mitigation-care", &[("n", steps.into())]))
}

/// A cost in words: the parts that are not zero.
pub fn cost_words(text: &Text, cost: Cost) -> String {
    let parts = [
        ("mitigation-cost-money", cost.money),
        ("mitigation-cost-weeks", cost.weeks),
        ("mitigation-cost-disruption", cost.disruption),
    ];
    let said: Vec<String> =
        parts.iter().filter(|(_, n)| *n > 0).map(|(id, n)| text.t_with(id, &[("n", (*n).into())])).collect();
    if said.is_empty() { text.t("mitigation-cost-none") } else { said.join(" · ") }
}

fn card_of(
    text: &Text,
    pack: &Pack,
    names: &Names,
    view: &View,
    card: &MitigationView,
) -> Option<MitigationCard> {
    let written = pack.mitigation_of(card.mitigation, names)?;
    let titles = |slugs: &[String]| -> Vec<String> {
        slugs.iter().filter_map(|slug| Some(pack.mitigation(slug)?.title.clone())).collect()
    };
    let offered: Vec<String> =
        written.requires.iter().filter(|slug| names.mitigations.contains(slug)).cloned().collect();
    let requires = (!offered.is_empty()).then(|| {
        text.t_with("mitigation-requires", &[("cards", words::commas(text, &titles(&offered)).into())])
    });
    let saved = card.list_cost.less(card.cost);
    let discount = (saved != Cost::default())
        .then(|| text.t_with("mitigation-discount", &[("cost", cost_words(text, saved).into())]));
    Some(MitigationCard {
        id: card.mitigation,
        slug: written.id.clone(),
        title: written.title.clone(),
        short: written.short.clone(),
        text: written.text.clone(),
        cost: cost_words(text, card.cost),
        discount,
        requires,
        adopted: card.adopted,
        refused: refusal(text, pack, names, view, card),
    })
}

/// Why the card can be neither adopted nor put back; the legal actions decide, this only explains.
fn refusal(text: &Text, pack: &Pack, names: &Names, view: &View, card: &MitigationView) -> Option<String> {
    let id = card.mitigation;
    let wish =
        if card.adopted { Action::Withdraw { mitigation: id } } else { Action::Adopt { mitigation: id } };
    if view.legal.contains(&wish) {
        return None;
    }
    let titles = |ids: &[MitigationId]| -> String {
        let all: Vec<&str> =
            ids.iter().filter_map(|&id| Some(pack.mitigation_of(id, names)?.title.as_str())).collect();
        words::commas(text, &all)
    };
    if card.adopted {
        return Some(text.t("mitigation-needed"));
    }
    if !card.missing.is_empty() {
        return Some(text.t_with("mitigation-missing", &[("cards", titles(&card.missing).into())]));
    }
    let short = [
        ("mitigation-short-money", card.cost.money, view.budget_left.money),
        ("mitigation-short-weeks", card.cost.weeks, view.budget_left.weeks),
        ("mitigation-short-disruption", card.cost.disruption, view.budget_left.disruption),
    ];
    let said: Vec<String> = short
        .iter()
        .filter(|(_, cost, left)| cost > left)
        .map(|(id, cost, left)| text.t_with(id, &[("cost", (*cost).into()), ("left", (*left).into())]))
        .collect();
    Some(if said.is_empty() { text.t("mitigation-not-now") } else { words::sentences(text, &said) })
}

/// Draws the screen.
pub fn mitigation_ui(
    ui: &mut Ui,
    model: &MitigationModel<'_>,
    local: &mut MitigationLocal,
    commands: &mut Vec<Command>,
) {
    let theme = theme::of(ui.ctx());
    let wide = ui.available_width() >= theme::breakpoints::SIDE_TRAY * theme.sizes.body / 15.5;
    if !wide {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            column(ui, 860.0, |ui| {
                head_ui(ui, model);
                budgets_ui(ui, model);
                cards_ui(ui, model, local, commands);
                plan_ui(ui, model, local, commands);
                ui.add_space(theme.sizes.s6);
            });
        });
        return;
    }
    let (cards, plan) = beside(ui, 380.0 * theme.screen);
    within(ui, cards, "mitigation, cards", |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            column(ui, 1100.0, |ui| {
                head_ui(ui, model);
                cards_ui(ui, model, local, commands);
                ui.add_space(theme.sizes.s6);
            });
        });
    });
    within(ui, plan.shrink(theme.sizes.s4), "mitigation, plan", |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            budgets_ui(ui, model);
            plan_ui(ui, model, local, commands);
        });
    });
}

fn head_ui(ui: &mut Ui, model: &MitigationModel<'_>) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    ui.add_space(gap);
    let title = match &model.team {
        Some(team) => model.text.t_with("mitigation-title-team", &[("team", team.as_str().into())]),
        None => model.text.t("mitigation-title"),
    };
    semantics::heading(ui, 1, &title);
    text::body(ui, model.text.t("mitigation-lead"));
    if !model.chain.is_empty() {
        let chain = model.chain.join(" → ");
        text::dim(ui, model.text.t_with("mitigation-chain", &[("chain", chain.into())]));
    }
    ui.add_space(gap);
}

fn budgets_ui(ui: &mut Ui, model: &MitigationModel<'_>) {
    let name = model.text.t("mitigation-budgets");
    semantics::heading(ui, 2, &name);
    semantics::group(ui, &name, |ui| {
        for budget in &model.budgets {
            budget_bar(ui, &budget.name, budget.spent, budget.spent, budget.total, &budget.words);
            ui.add_space(theme::of(ui.ctx()).sizes.s1);
        }
    });
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
}

fn plan_ui(
    ui: &mut Ui,
    model: &MitigationModel<'_>,
    local: &mut MitigationLocal,
    commands: &mut Vec<Command>,
) {
    let name = model.text.t("mitigation-plan");
    semantics::heading(ui, 2, &name);
    if model.plan().next().is_none() {
        text::dim(ui, model.text.t("mitigation-plan-empty"));
    }
    semantics::list(ui, &name, |ui| {
        for card in model.plan() {
            semantics::list_item(ui, ("plan", &card.slug), |ui| {
                text::strong(ui, &card.title);
                text::caption(ui, &card.cost);
            });
        }
    });
    if let Some(care) = &model.care {
        callout(ui, Tone::Warm, Some(Emblem::Care), |ui| text::body(ui, care));
    }
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
    commit_ui(ui, model, local, commands);
}

/// Committing is final, so it asks once more.
fn commit_ui(
    ui: &mut Ui,
    model: &MitigationModel<'_>,
    local: &mut MitigationLocal,
    commands: &mut Vec<Command>,
) {
    let t = |id: &str| model.text.t(id);
    if !local.asked {
        if ui.add(button::primary(&t("mitigation-commit")).enabled(model.may_commit).id("commit")).clicked() {
            local.asked = true;
        }
        return;
    }
    callout(ui, Tone::Warm, None, |ui| {
        text::body(ui, t("mitigation-commit-sure"));
        ui.horizontal_wrapped(|ui| {
            let yes = t("mitigation-commit-yes");
            if ui.add(button::primary(&yes).enabled(model.may_commit).id("commit yes")).clicked() {
                local.asked = false;
                commands.push(Command::Play(PlayCommand::Act(Action::CommitPlan)));
            }
            if ui.add(button::quiet(&t("mitigation-commit-no")).id("commit no")).clicked() {
                local.asked = false;
            }
        });
    });
}

fn cards_ui(
    ui: &mut Ui,
    model: &MitigationModel<'_>,
    local: &mut MitigationLocal,
    commands: &mut Vec<Command>,
) {
    let name = model.text.t("mitigation-cards");
    semantics::heading(ui, 2, &name);
    let columns = columns(ui, 300.0, 3);
    semantics::list(ui, &name, |ui| {
        // Column by column, each card where the shortest column ends: no holes, whatever is open.
        ui.columns(columns, |uis| {
            for (at, card) in model.cards.iter().enumerate() {
                cell(&mut uis[at % columns], |ui| {
                    semantics::list_item(ui, ("mitigation", &card.slug), |ui| {
                        card_ui(ui, model, card, local, commands);
                    });
                });
            }
        });
    });
}

fn card_ui(
    ui: &mut Ui,
    model: &MitigationModel<'_>,
    card: &MitigationCard,
    local: &mut MitigationLocal,
    commands: &mut Vec<Command>,
) {
    panel(ui, |ui| {
        semantics::heading(ui, 3, &card.title);
        text::body(ui, &card.short);
        text::strong(ui, &card.cost);
        for more in [&card.discount, &card.requires].into_iter().flatten() {
            text::caption(ui, more);
        }
        let open = local.open.contains(&card.slug);
        if open {
            text::dim(ui, &card.text);
        }
        if let Some(refused) = &card.refused {
            let warm = theme::of(ui.ctx()).colours.warm;
            text::coloured(ui, refused, warm);
        }
        ui.horizontal_wrapped(|ui| {
            adopt_ui(ui, model, card, commands);
            more_ui(ui, model, card, open, local);
        });
    });
}

fn adopt_ui(ui: &mut Ui, model: &MitigationModel<'_>, card: &MitigationCard, commands: &mut Vec<Command>) {
    let (label, name, action) = if card.adopted {
        ("mitigation-withdraw", "mitigation-withdraw-name", Action::Withdraw { mitigation: card.id })
    } else {
        ("mitigation-adopt", "mitigation-adopt-name", Action::Adopt { mitigation: card.id })
    };
    let label = model.text.t(label);
    let name = model.text.t_with(name, &[("title", card.title.as_str().into())]);
    let mut adopt = button::secondary(&label).name(&name).id(("adopt", &card.slug)).small();
    adopt = adopt.enabled(card.refused.is_none());
    if card.adopted {
        adopt = adopt.emblem(Emblem::Found).pressed(true);
    }
    if ui.add(adopt).clicked() {
        commands.push(Command::Play(PlayCommand::Act(action)));
    }
}

fn more_ui(
    ui: &mut Ui,
    model: &MitigationModel<'_>,
    card: &MitigationCard,
    open: bool,
    local: &mut MitigationLocal,
) {
    let label = model.text.t(if open { "mitigation-less" } else { "mitigation-more" });
    let name = model.text.t_with("mitigation-more-name", &[("title", card.title.as_str().into())]);
    let more = button::quiet(&label).name(&name).expanded(open).small().id(("more", &card.slug));
    if ui.add(more).clicked() {
        if open {
            local.open.retain(|slug| *slug != card.slug);
        } else {
            local.open.push(card.slug.clone());
        }
    }
}
