//! A segment, drawn: the slide large, the ways on, what is said beneath.

use egui::{EventFilter, Key, Modifiers, Ui};

use super::player::{Player, Step};
use super::slide_ui::slide_ui;
use super::{PageLocal, PageModel};
use crate::app::command::{Command, LibraryCommand};
use crate::app::host::Speech;
use crate::app::theme;
use crate::app::widgets::prose::{Type, prose};
use crate::app::widgets::{Emblem, Tone, Urgency, announce, button, callout, semantics, text};
use crate::report::library::{Part, SlideCue};
use crate::text::library::clock;

/// Draws the player; false when the page holds no slides.
pub fn player_ui(
    ui: &mut Ui,
    model: &PageModel<'_>,
    local: &mut PageLocal,
    commands: &mut Vec<Command>,
) -> bool {
    let slides: Vec<SlideCue> = model.page.parts.iter().filter_map(slide_of).cloned().collect();
    if slides.is_empty() {
        return false;
    }
    let player = &mut local.player;
    let before = player.at();
    let now = ui.input(|input| input.time);
    let mut step = player.tick(now, model.speech, &slides);
    step = keys(ui, player, slides.len()).or(step);
    let Some(slide) = slides.get(player.at()) else { return false };
    let theme = theme::of(ui.ctx());
    slide_ui(ui, slide, 11.0 * theme.sizes.h2);
    position_ui(ui, model, slide, slides.len());
    step = controls_ui(ui, model, player, slides.len()).or(step);
    voice_ui(ui, model, player);
    step = pause_ui(ui, model, player, slide, &slides, now).or(step);
    said_ui(ui, model, slide);
    if player.at() != before
        && let Some(slide) = slides.get(player.at())
    {
        let values = [
            ("n", slide.number.into()),
            ("all", slides.len().into()),
            ("title", slide.title.as_str().into()),
        ];
        announce(ui.ctx(), Urgency::Polite, &model.text.t_with("library-slide-shown", &values));
        ui.ctx().request_repaint();
    }
    match step {
        Some(Step::Speak(at)) => {
            let spoken = slides.get(at).map(spoken).unwrap_or_default();
            commands.push(Command::Library(LibraryCommand::Speak(spoken)));
        }
        Some(Step::Hush) => commands.push(Command::Library(LibraryCommand::Hush)),
        None => {}
    }
    true
}

fn slide_of(part: &Part) -> Option<&SlideCue> {
    match part {
        Part::Slide(slide) => Some(slide),
        _ => None,
    }
}

/// What a voice reads of a slide: what is said, then what the audience is asked to do.
fn spoken(slide: &SlideCue) -> Vec<String> {
    let ask = slide.pause.iter().map(|pause| pause.ask.clone());
    slide.spoken.iter().cloned().chain(ask).collect()
}

/// The arrow keys turn the slides, wherever the focus is.
fn keys(ui: &Ui, player: &mut Player, count: usize) -> Option<Step> {
    let ctx = ui.ctx();
    if let Some(focused) = ctx.memory(|memory| memory.focused()) {
        // Else egui would move the focus as well.
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ctx.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowRight) && player.at() + 1 < count {
        return player.go(player.at() + 1, count);
    }
    if pressed(Key::ArrowLeft) && player.at() > 0 {
        return player.go(player.at() - 1, count);
    }
    None
}

/// Which slide of how many, and when it begins.
fn position_ui(ui: &mut Ui, model: &PageModel<'_>, slide: &SlideCue, count: usize) {
    let values = [("n", slide.number.into()), ("all", count.into()), ("at", clock(slide.begins).into())];
    text::caption(ui, model.text.t_with("library-position", &values));
}

fn controls_ui(ui: &mut Ui, model: &PageModel<'_>, player: &mut Player, count: usize) -> Option<Step> {
    let t = |id: &str| model.text.t(id);
    let mut step = None;
    ui.horizontal_wrapped(|ui| {
        let (previous, next) = (t("library-previous"), t("library-next"));
        let first = player.at() == 0;
        if ui.add(button::secondary(&previous).key("←").enabled(!first).id("slide before")).clicked() {
            step = player.go(player.at().saturating_sub(1), count);
        }
        let last = player.at() + 1 >= count;
        if ui.add(button::primary(&next).key("→").enabled(!last).id("slide after")).clicked() {
            step = player.go(player.at() + 1, count);
        }
        if model.speech != Speech::Absent {
            let words = if player.is_reading() { t("library-stop") } else { t("library-read-aloud") };
            if ui.add(button::secondary(&words).id("read aloud")).clicked() {
                step = Some(if player.is_reading() { player.stop() } else { player.read() });
            }
        }
    });
    step
}

/// What there is to say about the voice.
fn voice_ui(ui: &mut Ui, model: &PageModel<'_>, player: &Player) {
    if model.speech == Speech::Absent {
        text::caption(ui, model.text.t("library-no-voice"));
    } else if player.has_failed() {
        text::caption(ui, model.text.t("library-voice-failed"));
    }
}

/// Time for the audience: what it does, and a quiet clock for who wants one.
fn pause_ui(
    ui: &mut Ui,
    model: &PageModel<'_>,
    player: &mut Player,
    slide: &SlideCue,
    slides: &[SlideCue],
    now: f64,
) -> Option<Step> {
    let pause = slide.pause.as_ref()?;
    let mut step = None;
    callout(ui, Tone::Cool, Some(Emblem::Resting), |ui| {
        let left = player.left(now);
        let long = [("clock", clock(pause.seconds).into())];
        semantics::heading(ui, 3, &model.text.t_with("library-pause-title", &long));
        text::body(ui, &pause.ask);
        ui.horizontal_wrapped(|ui| match left {
            Some(left) => {
                let skip = model.text.t("library-pause-skip");
                if ui.add(button::secondary(&skip).small().id("pause skip")).clicked() {
                    step = player.skip(slides);
                }
                text::strong(ui, model.text.t_with("library-pause-left", &[("clock", clock(left).into())]));
                // The next whole second.
                let wait = 1.0 - (now.fract() - 0.001).clamp(0.0, 0.95);
                ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(wait));
            }
            None => {
                let start = model.text.t("library-pause-start");
                if ui.add(button::secondary(&start).small().id("pause start")).clicked() {
                    player.pause(pause.seconds, now);
                    ui.ctx().request_repaint();
                }
            }
        });
    });
    step
}

/// What is said to the slide.
fn said_ui(ui: &mut Ui, model: &PageModel<'_>, slide: &SlideCue) {
    let theme = theme::of(ui.ctx());
    ui.add_space(theme.sizes.s2);
    semantics::heading(ui, 3, &model.text.t("library-said"));
    for (at, runs) in slide.say.iter().enumerate() {
        prose(ui, ("said", slide.number, at), runs, Type::lead(&theme));
        ui.add_space(theme.sizes.s1);
    }
}
