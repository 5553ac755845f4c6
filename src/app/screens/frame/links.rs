//! The ways to other screens in the bar: one row on a laptop; on a phone as tidy as the words of the language
//! let it be, because what is played needs the height.

use egui::Ui;

use super::super::super::command::{Command, CourseCommand, Go};
use super::super::super::theme;
use super::super::super::widgets::{Emblem, button};
use super::FrameModel;

/// A way elsewhere.
struct Link {
    id: &'static str,
    words: String,
    /// What stands for the words where there is no room for them.
    sign: Option<Emblem>,
    command: Command,
}

impl Link {
    fn button(&self, signed: bool) -> button::Button<'_> {
        let button = match self.sign {
            Some(sign) if signed => button::quiet("").emblem(sign).name(&self.words),
            _ => button::quiet(&self.words),
        };
        button.small().id(("frame", self.id))
    }
}

fn links(model: &FrameModel<'_>) -> Vec<Link> {
    let mut links = Vec::new();
    let mut add = |shown: bool, id: &'static str, sign: Option<Emblem>, command: Command| {
        if shown {
            links.push(Link { id, words: model.text.t(id), sign, command });
        }
    };
    add(!model.at_home, "home-go-home", Some(Emblem::House), Command::Go(Go::Home));
    add(model.has_back, "common-back", Some(Emblem::Back), Command::Go(Go::Back));
    add(model.has_drawer, "hot-seat-drawer", None, Command::Go(Go::Facilitator));
    add(true, "home-go-how-to", None, Command::Go(Go::HowTo));
    add(true, "home-go-guide", None, Command::Go(Go::Guide(None)));
    add(true, "home-go-library", None, Command::Go(Go::Library));
    add(true, "home-go-settings", Some(Emblem::Settings), Command::Go(Go::Settings));
    add(model.in_course, "lms-leave", None, Command::Course(CourseCommand::Leave));
    links
}

/// Draws the name of the game where there is room, and the ways elsewhere.
pub(super) fn links_ui(ui: &mut Ui, model: &FrameModel<'_>, commands: &mut Vec<Command>) {
    let links = links(model);
    let room = ui.available_width();
    let words: f32 = links.iter().map(|link| link.button(false).least(ui)).sum();
    if name_width(ui, model) + words <= room {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            name_ui(ui, model);
            for link in &links {
                link_ui(ui, link, link.button(false), commands);
            }
        });
        return;
    }
    if model.at_home {
        ui.horizontal(|ui| name_ui(ui, model));
    }
    let (signs, ends) = arrange(ui, &links, room);
    let mut from = 0;
    for to in ends {
        row_ui(ui, &links[from..to], signs, room, commands);
        from = to;
    }
}

fn name_ui(ui: &mut Ui, model: &FrameModel<'_>) {
    let theme = theme::of(ui.ctx());
    let name = theme.strong_text(model.text.t("common-app"), theme.sizes.h3, theme.colours.ink);
    ui.add_space(theme.sizes.s3);
    ui.add(egui::Label::new(name).extend());
    ui.add_space(theme.sizes.s3);
}

fn name_width(ui: &Ui, model: &FrameModel<'_>) -> f32 {
    let theme = theme::of(ui.ctx());
    let name = model.text.t("common-app");
    let name = ui.painter().layout_no_wrap(name, theme.strong(theme.sizes.h3), theme.colours.ink);
    name.size().x.ceil() + 2.0 * theme.sizes.s3
}

/// Which links are signs, and where each row ends: words in one row, else the signs that it takes, else as few
/// rows as can be, of about the same width.
fn arrange(ui: &Ui, links: &[Link], room: f32) -> (usize, Vec<usize>) {
    let widths = |signs: usize| -> Vec<f32> {
        links
            .iter()
            .enumerate()
            .map(|(at, link)| link.button(is_sign(links, at, signs)).tight(true).least(ui))
            .collect()
    };
    let most = links.iter().filter(|link| link.sign.is_some()).count();
    for signs in 0..=most {
        if widths(signs).iter().sum::<f32>() <= room {
            return (signs, vec![links.len()]);
        }
    }
    (0, rows(&widths(0), room))
}

/// Signs stand in for words from the first on: everybody knows a house and an arrow.
fn is_sign(links: &[Link], at: usize, signs: usize) -> bool {
    links[..=at].iter().filter(|link| link.sign.is_some()).count() <= signs
}

/// The ends of as few rows as these widths need, of which the widest is as narrow as can be.
fn rows(widths: &[f32], room: f32) -> Vec<usize> {
    let packed = |most: f32| {
        let (mut ends, mut row) = (Vec::new(), 0.0);
        for (at, width) in widths.iter().enumerate() {
            if row > 0.0 && row + width > most {
                ends.push(at);
                row = 0.0;
            }
            row += width;
        }
        ends.push(widths.len());
        ends
    };
    let widest = packed(room);
    // Narrower by a few points each time, as long as it takes no row more.
    let tries = (1..=40_u8).map(|part| packed(room * f32::from(part) / 40.0));
    tries.into_iter().find(|ends| ends.len() <= widest.len()).unwrap_or(widest)
}

/// A row from edge to edge: what is left over is shared out, so that a finger has more to meet.
fn row_ui(ui: &mut Ui, links: &[Link], signs: usize, room: f32, commands: &mut Vec<Command>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let buttons: Vec<_> =
            (0..links.len()).map(|at| links[at].button(is_sign(links, at, signs)).tight(true)).collect();
        let widths: Vec<f32> = buttons.iter().map(|button| button.least(ui)).collect();
        let more = ((room - widths.iter().sum::<f32>()) / links.len() as f32).max(0.0);
        for ((link, button), width) in links.iter().zip(buttons).zip(widths) {
            link_ui(ui, link, button.at_least((width + more).floor()), commands);
        }
    });
}

fn link_ui(ui: &mut Ui, link: &Link, button: button::Button<'_>, commands: &mut Vec<Command>) {
    if ui.add(button).clicked() {
        commands.push(link.command.clone());
    }
}
