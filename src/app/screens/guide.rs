//! The field guide: every card of the library, by kind, with what finds what.

use crate::app::widgets::semantics::{SEARCH, typed_as};
use egui::{ScrollArea, Ui};

use super::super::command::{CardKind, CardRef, Command, Go};
use super::super::theme;
use super::super::widgets::emblem::Emblem;
use super::super::widgets::field::field;
use super::super::widgets::prose::{Type, prose};
use super::super::widgets::{Card, beside, button, column, panel, semantics, text, within};
use super::home::{bullet, columns};
use super::mitigation::cost_words;
use crate::packs::prose::{PageReader, Run};
use crate::packs::{Library, Pack};
use crate::rules::Stage;
use crate::text::Text;
use crate::text::words::{self, stage as stage_words};

/// The kinds in the order of the filter.
pub const KINDS: [CardKind; 5] =
    [CardKind::Attack, CardKind::Procedure, CardKind::Inject, CardKind::Consultant, CardKind::Mitigation];

/// What the guide shows.
pub struct GuideModel<'a> {
    text: &'a Text,
    /// The cards that pass the filter.
    pub cards: Vec<GuideLine>,
    /// The one that is open.
    pub detail: Option<GuideDetail>,
}

/// A card in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideLine {
    /// Which card.
    pub card: CardRef,
    /// Its sign.
    pub emblem: Emblem,
    /// Its title.
    pub title: String,
    /// The sentence on the board.
    pub short: String,
}

/// A card in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideDetail {
    /// The line of the list.
    pub line: GuideLine,
    /// Kind and stage.
    pub kind: String,
    /// The whole text, paragraphs.
    pub text: Vec<Vec<Run>>,
    /// A heading, and other cards below it.
    pub links: Vec<(String, Vec<(CardRef, String)>)>,
    /// Techniques, cost, framework categories: one line each.
    pub facts: Vec<String>,
    /// Titles of references with their addresses.
    pub references: Vec<(String, Option<String>)>,
}

/// What only this screen knows between two frames.
#[derive(Debug, Clone)]
pub struct GuideLocal {
    /// Which kind is shown.
    pub kind: CardKind,
    /// What is searched for.
    pub search: String,
    /// Which card is open.
    pub open: Option<CardRef>,
}

impl Default for GuideLocal {
    fn default() -> Self {
        Self { kind: CardKind::Attack, search: String::new(), open: None }
    }
}

fn kind_words(text: &Text, kind: CardKind) -> String {
    text.t(match kind {
        CardKind::Attack => "guide-attacks",
        CardKind::Procedure => "guide-procedures",
        CardKind::Inject => "guide-injects",
        CardKind::Consultant => "guide-consultants",
        CardKind::Mitigation => "guide-mitigations",
    })
}

impl<'a> GuideModel<'a> {
    /// What the library and the filter come to.
    pub fn new(text: &'a Text, library: &Library, local: &GuideLocal) -> Self {
        let wanted = local.search.trim().to_lowercase();
        let cards = library
            .packs
            .iter()
            .flat_map(|pack| lines(pack, local.kind))
            .filter(|line| {
                wanted.is_empty()
                    || line.title.to_lowercase().contains(&wanted)
                    || line.short.to_lowercase().contains(&wanted)
            })
            .collect();
        let open = local.open.as_ref();
        let detail = open.and_then(|card| library.packs.iter().find_map(|pack| detail(text, pack, card)));
        Self { text, cards, detail }
    }
}

fn line(kind: CardKind, emblem: Emblem, slug: &str, title: &str, short: &str) -> GuideLine {
    GuideLine {
        card: CardRef { kind, slug: slug.to_owned() },
        emblem,
        title: title.to_owned(),
        short: short.to_owned(),
    }
}

/// Every card of a kind, attacks by stage.
pub fn lines(pack: &Pack, kind: CardKind) -> Vec<GuideLine> {
    match kind {
        CardKind::Attack => {
            let mut attacks: Vec<_> = pack.attacks().iter().collect();
            attacks.sort_by_key(|card| card.stage);
            attacks.iter().map(|c| line(kind, Emblem::Stage(c.stage), &c.id, &c.title, &c.short)).collect()
        }
        CardKind::Procedure => pack
            .procedures()
            .iter()
            .map(|c| line(kind, Emblem::Procedure, &c.id, &c.title, &c.short))
            .collect(),
        CardKind::Inject => {
            pack.injects().iter().map(|c| line(kind, Emblem::Inject, &c.id, &c.title, &c.lesson)).collect()
        }
        CardKind::Consultant => pack
            .consultants()
            .iter()
            .map(|c| line(kind, Emblem::Consultant, &c.id, &c.title, &c.short))
            .collect(),
        CardKind::Mitigation => pack
            .mitigations()
            .iter()
            .map(|c| line(kind, Emblem::Mitigation, &c.id, &c.title, &c.short))
            .collect(),
    }
}

fn detail(text: &Text, pack: &Pack, card: &CardRef) -> Option<GuideDetail> {
    let line = lines(pack, card.kind).into_iter().find(|line| line.card == *card)?;
    let mut detail = GuideDetail {
        kind: kind_words(text, card.kind),
        text: Vec::new(),
        links: Vec::new(),
        facts: Vec::new(),
        references: Vec::new(),
        line,
    };
    match card.kind {
        CardKind::Attack => attack(text, pack, &card.slug, &mut detail)?,
        CardKind::Procedure => procedure(text, pack, &card.slug, &mut detail)?,
        CardKind::Inject => inject(text, pack, &card.slug, &mut detail)?,
        CardKind::Consultant => detail.text.push(told(pack, &pack.consultant(&card.slug)?.text)),
        CardKind::Mitigation => mitigation(text, pack, &card.slug, &mut detail)?,
    }
    Some(detail)
}

/// A card's text with its terms; a card has one paragraph.
fn told(pack: &Pack, text: &str) -> Vec<Run> {
    PageReader::new(pack).read(text)
}

fn references(pack: &Pack, slugs: &[String]) -> Vec<(String, Option<String>)> {
    let title = |slug: &String| {
        let found = pack.reference(slug)?;
        Some((format!("{}. {}, {}.", found.title, found.publisher, found.year()), found.url.clone()))
    };
    slugs.iter().filter_map(title).collect()
}

fn attack(text: &Text, pack: &Pack, slug: &str, detail: &mut GuideDetail) -> Option<()> {
    let card = pack.attack(slug)?;
    detail.kind = text.t_with(
        "guide-kind-stage",
        &[("kind", detail.kind.clone().into()), ("stage", stage_words(text, card.stage).into())],
    );
    detail.text.push(told(pack, &card.text));
    let found = card.detected_by.iter().filter_map(|found| {
        let procedure = pack.procedure(&found.procedure)?;
        Some((CardRef { kind: CardKind::Procedure, slug: procedure.id.clone() }, procedure.title.clone()))
    });
    detail.links.push((text.t("guide-found-by"), found.collect()));
    detail
        .facts
        .push(text.t_with("guide-techniques", &[("ids", words::commas(text, &card.techniques).into())]));
    detail.references = references(pack, &card.references);
    Some(())
}

fn procedure(text: &Text, pack: &Pack, slug: &str, detail: &mut GuideDetail) -> Option<()> {
    let card = pack.procedure(slug)?;
    detail.text.push(told(pack, &card.text));
    for stage in Stage::ALL {
        let finds = pack.attacks().iter().filter(|attack| {
            attack.stage == stage && attack.detected_by.iter().any(|found| found.procedure == slug)
        });
        let finds: Vec<_> = finds
            .map(|attack| (CardRef { kind: CardKind::Attack, slug: attack.id.clone() }, attack.title.clone()))
            .collect();
        if !finds.is_empty() {
            let heading = text.t_with("guide-finds", &[("stage", stage_words(text, stage).into())]);
            detail.links.push((heading, finds));
        }
    }
    detail.references = references(pack, &card.references);
    Some(())
}

fn inject(text: &Text, pack: &Pack, slug: &str, detail: &mut GuideDetail) -> Option<()> {
    let card = pack.inject(slug)?;
    detail.text.push(told(pack, &card.text));
    detail.facts.push(text.t_with("guide-lesson", &[("lesson", card.lesson.as_str().into())]));
    detail.references = references(pack, &card.references);
    Some(())
}

fn mitigation(text: &Text, pack: &Pack, slug: &str, detail: &mut GuideDetail) -> Option<()> {
    let card = pack.mitigation(slug)?;
    detail.text.push(told(pack, &card.text));
    detail.facts.push(text.t_with("guide-cost", &[("cost", cost_words(text, card.cost).into())]));
    detail.facts.push(text.t_with("guide-csf", &[("ids", words::commas(text, &card.csf).into())]));
    let required = card.requires.iter().filter_map(|slug| {
        let other = pack.mitigation(slug)?;
        Some((CardRef { kind: CardKind::Mitigation, slug: other.id.clone() }, other.title.clone()))
    });
    let required: Vec<_> = required.collect();
    if !required.is_empty() {
        detail.links.push((text.t("guide-requires"), required));
    }
    detail.references = references(pack, &card.references);
    Some(())
}

/// Draws the guide: list and card side by side, or one after the other on a narrow screen.
pub fn guide_ui(ui: &mut Ui, model: &GuideModel<'_>, local: &mut GuideLocal, commands: &mut Vec<Command>) {
    let theme = theme::of(ui.ctx());
    let wide = ui.available_width() >= theme::breakpoints::SIDE_TRAY * theme.sizes.body / 15.5;
    if wide {
        let (list, card) = beside(ui, (ui.available_width() * 0.4).min(620.0 * theme.screen));
        within(ui, list, "guide, list", |ui| part_ui(ui, model, local, commands, wide));
        within(ui, card.shrink(theme.sizes.s4), "guide, card", |ui| {
            ScrollArea::vertical().id_salt(&local.open).auto_shrink(false).show(ui, |ui| {
                match &model.detail {
                    Some(detail) => panel(ui, |ui| detail_ui(ui, model, detail, commands)).inner,
                    None => drop(text::dim(ui, model.text.t("guide-pick"))),
                }
            });
        });
        return;
    }
    part_ui(ui, model, local, commands, wide);
}

/// The list, or on a narrow screen the card that was pressed.
fn part_ui(
    ui: &mut Ui,
    model: &GuideModel<'_>,
    local: &mut GuideLocal,
    commands: &mut Vec<Command>,
    wide: bool,
) {
    let theme = theme::of(ui.ctx());
    let detailed = local.open.is_some() && !wide;
    ScrollArea::vertical().id_salt(("guide list", detailed)).auto_shrink(false).show(ui, |ui| {
        column(ui, 1000.0, |ui| {
            ui.add_space(theme.sizes.s4);
            match &model.detail {
                Some(detail) if !wide => {
                    let back = model.text.t("guide-back");
                    if ui.add(button::quiet(&back).id("guide back")).clicked() {
                        local.open = None;
                    }
                    panel(ui, |ui| detail_ui(ui, model, detail, commands));
                }
                _ => list_ui(ui, model, local),
            }
            ui.add_space(theme.sizes.s6);
        });
    });
}

fn list_ui(ui: &mut Ui, model: &GuideModel<'_>, local: &mut GuideLocal) {
    let t = |id: &str| model.text.t(id);
    semantics::heading(ui, 1, &t("guide-title"));
    semantics::radio_group(ui, &t("guide-kinds"), |ui| {
        ui.horizontal_wrapped(|ui| {
            for kind in KINDS {
                let label = kind_words(model.text, kind);
                let chosen = local.kind == kind;
                if ui.add(button::secondary(&label).radio(chosen).small().id(("kind", &label))).clicked() {
                    local.kind = kind;
                }
            }
        });
    });
    typed_as(&field(ui, "guide search", &t("guide-search"), "", &mut local.search, 60), SEARCH);
    text::caption(ui, model.text.t_with("guide-count", &[("n", model.cards.len().into())]));
    let columns = columns(ui, 250.0, 3);
    semantics::list(ui, &kind_words(model.text, local.kind), |ui| {
        for row in model.cards.chunks(columns) {
            ui.columns(columns, |uis| {
                let height = row_height(&uis[0], row);
                for (ui, line) in uis.iter_mut().zip(row) {
                    let width = ui.available_width();
                    let card = Card::new(("guide", &line.card), line.emblem, &line.title).short(&line.short);
                    semantics::list_item(ui, ("guide", &line.card), |ui| {
                        if card.min_height(height).show(ui, width).clicked() {
                            local.open = Some(line.card.clone());
                        }
                    });
                }
            });
        }
    });
}

fn row_height(ui: &Ui, row: &[GuideLine]) -> f32 {
    let width = ui.available_width();
    let card = |line: &GuideLine| {
        Card::new(("guide", &line.card), line.emblem, &line.title).short(&line.short).height(ui, width)
    };
    row.iter().map(card).fold(0.0, f32::max)
}

fn detail_ui(ui: &mut Ui, model: &GuideModel<'_>, detail: &GuideDetail, commands: &mut Vec<Command>) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    text::caption(ui, &detail.kind);
    semantics::heading(ui, 2, &detail.line.title);
    text::lead(ui, &detail.line.short);
    for (at, runs) in detail.text.iter().enumerate() {
        ui.add_space(gap / 2.0);
        prose(ui, ("guide text", &detail.line.card, at), runs, Type::body(&theme::of(ui.ctx())));
    }
    for fact in &detail.facts {
        text::dim(ui, fact);
    }
    for (heading, cards) in &detail.links {
        ui.add_space(gap);
        semantics::heading(ui, 3, heading);
        semantics::list(ui, heading, |ui| {
            for (card, title) in cards {
                semantics::list_item(ui, card, |ui| {
                    if ui.add(button::quiet(title).small().left().id(("link", card))).clicked() {
                        commands.push(Command::Go(Go::Guide(Some(card.clone()))));
                    }
                });
            }
        });
    }
    if !detail.references.is_empty() {
        ui.add_space(gap);
        references_ui(ui, model.text, 3, &detail.references, commands);
    }
}

/// References below a heading of this level, each with a way to its page if it has one.
pub fn references_ui(
    ui: &mut Ui,
    words: &Text,
    level: u8,
    references: &[(String, Option<String>)],
    commands: &mut Vec<Command>,
) {
    let name = words.t("guide-references");
    semantics::small_heading(ui, level, &name);
    semantics::list(ui, &name, |ui| {
        for (title, url) in references {
            semantics::list_item(ui, title, |ui| {
                bullet(ui, title);
                let Some(url) = url else { return };
                let open = words.t("guide-open");
                let named = words.t_with("guide-open-name", &[("title", title.as_str().into())]);
                let link = button::quiet(&open).small().name(&named).describe(url).id(("reference", title));
                if ui.add(link).clicked() {
                    commands.push(Command::OpenUrl(url.clone()));
                }
            });
        }
    });
}
