//! A page of the library, drawn: its head, its parts, its sources, and what can be done with it.

use egui::{Frame, Id, Margin, ScrollArea, Stroke, Ui};

use super::checklist_ui::checklist_ui;
use super::player_ui::player_ui;
use super::sources_ui::sources_ui;
use super::spot_ui::spot_ui;
use super::{PageLocal, PageModel};
use crate::app::command::{Command, Go, LibraryCommand, PageRef};
use crate::app::theme;
use crate::app::widgets::prose::{Type, item, prose};
use crate::app::widgets::semantics::{SEARCH, typed_as};
use crate::app::widgets::{Tone, button, callout, column, rule, semantics, text};
use crate::report::library::{Item, Meaning, Page, Part, Prose};

/// Draws the page.
pub fn page_ui(ui: &mut Ui, model: &PageModel<'_>, local: &mut PageLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().id_salt(("page", &model.at.item)).auto_shrink(false).show(ui, |ui| {
        column(ui, width(model.page), |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            head_ui(ui, model);
            keep_ui(ui, model, commands);
            views_ui(ui, model, commands);
            ui.add_space(gap / 2.0);
            if !player_ui(ui, model, local, commands) {
                for (at, part) in model.page.parts.iter().enumerate() {
                    part_ui(ui, model, local, (at, part));
                    if is_open_exercise(model, local, (at, part)) {
                        // What follows an exercise talks about its answer.
                        text::dim(ui, model.text.t("library-spot-then"));
                        break;
                    }
                }
            }
            ui.add_space(gap);
            sources_ui(ui, model.text, &model.page.sources, commands);
            rule(ui);
            foot_ui(ui, model, commands);
            ui.add_space(gap);
        });
    });
}

/// Whether a part is an exercise whose answer was not checked yet.
fn is_open_exercise(model: &PageModel<'_>, local: &PageLocal, (at, part): (usize, &Part)) -> bool {
    let checked = local.spots.get(&(model.at.clone(), at)).is_some_and(|spot| spot.checked);
    matches!(part, Part::Spot(_)) && !checked && at + 1 < model.page.parts.len()
}

/// Text wants a narrow column; tables and slides want room.
fn width(page: &Page) -> f32 {
    let roomy = |part: &Part| matches!(part, Part::Checklist(_) | Part::Slide(_) | Part::Spot(_));
    if page.parts.iter().any(roomy) { 980.0 } else { 640.0 }
}

fn head_ui(ui: &mut Ui, model: &PageModel<'_>) {
    let page = model.page;
    semantics::heading(ui, 1, &page.title);
    for line in page.subtitle.iter().chain(&page.hook) {
        text::lead(ui, line);
    }
    let facts: Vec<&str> = std::iter::once(&page.kind).chain(&page.facts).map(String::as_str).collect();
    text::caption(ui, facts.join(" · "));
}

/// The pages on the same topic that belong together: a segment's slides and its transcript, a story and
/// what to do after it.
fn views_ui(ui: &mut Ui, model: &PageModel<'_>, commands: &mut Vec<Command>) {
    let (name, views) = match &model.at.item {
        Item::Script(slug) | Item::Transcript(slug) => (
            "library-views",
            [
                ("library-view-slides", Item::Script(slug.clone())),
                ("library-view-transcript", Item::Transcript(slug.clone())),
            ],
        ),
        Item::Story(slug) | Item::Tasks(slug) => (
            "library-story-views",
            [("library-story", Item::Story(slug.clone())), ("library-checklist", Item::Tasks(slug.clone()))],
        ),
        Item::Document(_) | Item::Glossary => return,
    };
    semantics::radio_group(ui, &model.text.t(name), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (id, view) in views {
                let (label, chosen) = (model.text.t(id), view == model.at.item);
                let pressed =
                    ui.add(button::secondary(&label).radio(chosen).small().id(("view", id))).clicked();
                if pressed && !chosen {
                    let page = PageRef { pack: model.at.pack.clone(), item: view };
                    commands.push(Command::Go(Go::Page(page)));
                }
            }
        });
    });
}

fn part_ui(ui: &mut Ui, model: &PageModel<'_>, local: &mut PageLocal, (at, part): (usize, &Part)) {
    let theme = theme::of(ui.ctx());
    let sizes = &theme.sizes;
    let salt = Id::new(("part", at));
    match part {
        Part::Heading(words) => {
            ui.add_space(sizes.s3);
            semantics::heading(ui, 2, words);
        }
        Part::Text(runs) => prose(ui, salt, runs, Type::body(&theme)),
        Part::Points(items) => list_ui(ui, model, salt, items, |_| "•".to_owned()),
        Part::Steps(items) => list_ui(ui, model, salt, items, |at| format!("{}.", at + 1)),
        Part::Code(code) => code_ui(ui, code),
        Part::Warning(runs) => {
            callout(ui, Tone::Warm, None, |ui| {
                text::strong(ui, model.text.t("library-warning"));
                prose(ui, salt, runs, Type::body(&theme));
            });
        }
        Part::Checklist(rows) => checklist_ui(ui, model.text, salt, rows),
        Part::Spot(rows) => {
            let marks = local.spots.entry((model.at.clone(), at)).or_default();
            spot_ui(ui, model.text, salt, rows, marks);
        }
        Part::Glossary(terms) => glossary_ui(ui, model, local, terms),
        // The player shows them.
        Part::Slide(_) => return,
    }
    ui.add_space(sizes.s2);
}

fn list_ui(ui: &mut Ui, model: &PageModel<'_>, salt: Id, items: &[Prose], sign: impl Fn(usize) -> String) {
    let theme = theme::of(ui.ctx());
    semantics::container(ui, egui::accesskit::Role::List, Some(&model.page.title), salt, |ui| {
        for (at, runs) in items.iter().enumerate() {
            semantics::list_item(ui, (salt, at), |ui| {
                item(ui, salt.with(at), &sign(at), runs, Type::body(&theme));
            });
        }
    });
}

fn code_ui(ui: &mut Ui, code: &str) {
    let theme = theme::of(ui.ctx());
    Frame::new()
        .fill(theme.colours.well)
        .stroke(Stroke::new(theme.sizes.hair, theme.colours.line))
        .corner_radius(theme.sizes.radius)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(egui::Label::new(theme.text(code, theme.sizes.body, theme.colours.ink)).wrap());
        });
}

fn glossary_ui(ui: &mut Ui, model: &PageModel<'_>, local: &mut PageLocal, terms: &[Meaning]) {
    let label = model.text.t("library-glossary-search");
    let field = crate::app::widgets::field::field(ui, "glossary search", &label, "", &mut local.term, 40);
    typed_as(&field, SEARCH);
    let wanted = local.term.trim().to_lowercase();
    let holds = |words: &String| words.to_lowercase().contains(&wanted);
    let found: Vec<&Meaning> = terms
        .iter()
        .filter(|term| holds(&term.term) || holds(&term.meaning) || term.also.iter().any(holds))
        .collect();
    if found.is_empty() {
        text::body(ui, model.text.t("library-glossary-none"));
    }
    let sizes = theme::of(ui.ctx()).sizes;
    semantics::list(ui, &model.page.title, |ui| {
        for term in found {
            semantics::list_item(ui, ("term", &term.term), |ui| {
                ui.add_space(sizes.s2);
                ui.spacing_mut().item_spacing.y = sizes.s1;
                semantics::small_heading(ui, 2, &term.term);
                if !term.also.is_empty() {
                    text::caption(ui, term.also.join(", "));
                }
                text::body(ui, &term.meaning);
            });
        }
    });
}

/// To keep it, or to have it on paper.
fn keep_ui(ui: &mut Ui, model: &PageModel<'_>, commands: &mut Vec<Command>) {
    let at = model.at;
    ui.horizontal_wrapped(|ui| {
        let mut press = |ui: &mut Ui, id: &str, command: Command| {
            let words = model.text.t(id);
            if ui.add(button::secondary(&words).small().id(("page", id))).clicked() {
                commands.push(command);
            }
        };
        press(ui, "library-save-markdown", Command::Library(LibraryCommand::SaveMarkdown(at.clone())));
        press(ui, "library-save-html", Command::Library(LibraryCommand::SaveHtml(at.clone())));
        press(ui, "library-print", Command::Library(LibraryCommand::Print(at.clone())));
    });
}

/// The way to the scenario, and whose words these are.
fn foot_ui(ui: &mut Ui, model: &PageModel<'_>, commands: &mut Vec<Command>) {
    let at = model.at;
    if let Some((scenario, title)) = &model.scenario {
        let words = model.text.t_with("library-play", &[("title", title.as_str().into())]);
        if ui.add(button::quiet(&words).id("page scenario")).clicked() {
            let (pack, scenario) = (at.pack.clone(), scenario.clone());
            commands.push(Command::Go(Go::Scenario { pack, scenario }));
        }
    }
    ui.add_space(theme::of(ui.ctx()).sizes.s2);
    for line in &model.page.credits {
        text::caption(ui, line);
    }
}
