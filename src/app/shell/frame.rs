//! One frame: what egui is told, that the desk is drawn, and when the next one is due.

use bevy::ecs::message::Messages;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiContext, EguiFullOutput, EguiInput, PrimaryEguiContext};

use super::Desks;
use super::view::View;
use crate::app::mirror::visible::TEXT_SCREEN;
use crate::app::wake::Alarm;

/// Tells egui the size of the window: without bevy's renderer nobody else does.
pub(super) fn measure(
    view: Res<View>,
    windows: Query<&Window>,
    mut contexts: Query<(&mut EguiInput, &mut EguiContext), With<PrimaryEguiContext>>,
) {
    let Ok(window) = windows.single() else { return };
    for (mut input, mut context) in &mut contexts {
        let zoom = context.get_mut().zoom_factor();
        let size = match *view {
            View::Picture => egui::vec2(window.width(), window.height()) / zoom,
            View::Text => TEXT_SCREEN,
        };
        input.screen_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size));
        let viewport = input.viewport_id;
        input.viewports.entry(viewport).or_default().native_pixels_per_point = Some(window.scale_factor());
        if cfg!(target_arch = "wasm32") {
            // The keyboard may be on an element of the mirror, which is as good as the canvas; and
            // Tab goes through those elements, not round in the canvas.
            input.focused = true;
            input.events.retain(|event| !is_tab(event));
        }
    }
}

fn is_tab(event: &egui::Event) -> bool {
    matches!(event, egui::Event::Key { key: egui::Key::Tab, .. })
}

/// Runs egui over the desk, and sets the alarm for when it wants to run again.
pub(super) fn run(
    view: Res<View>,
    mut desks: NonSendMut<Desks>,
    mut alarm: NonSendMut<Alarm>,
    mut contexts: Query<(&mut EguiContext, &mut EguiInput, &mut EguiFullOutput), With<PrimaryEguiContext>>,
) {
    let Ok((mut context, mut input, mut output)) = contexts.single_mut() else {
        return;
    };
    let context = context.get_mut();
    let Desks { desk, prepared } = &mut *desks;
    if !*prepared {
        *prepared = true;
        prepare(context);
        desk.prepare(context);
    }
    stop_blinking(context);
    let mut full = context.run_ui(input.take(), |ui| desk.ui(ui));
    if *view == View::Text {
        // What nobody paints needs no triangles.
        full.shapes.clear();
    }
    let next = full.viewport_output.get(&egui::ViewportId::ROOT);
    alarm.set(next.map_or(std::time::Duration::MAX, |viewport| viewport.repaint_delay));
    output.0 = Some(full);
}

fn prepare(context: &egui::Context) {
    context.enable_accesskit();
    // What egui wants is read after each frame; bevy_egui's answer to it would draw another.
    context.set_request_repaint_callback(|_| {});
    // On the web the browser zooms, and twice is too much.
    context.options_mut(|options| options.zoom_with_keyboard = cfg!(not(target_arch = "wasm32")));
}

/// A blinking cursor draws twice a second for as long as a field has the focus.
fn stop_blinking(context: &egui::Context) {
    if context.global_style().visuals.text_cursor.blink {
        context.all_styles_mut(|style| style.visuals.text_cursor.blink = false);
    }
}

/// Takes back the redraws that bevy_egui asks for whenever egui wants one at any time, and asks for
/// the one that is due at once.
pub(super) fn keep_still(mut redraws: ResMut<Messages<RequestRedraw>>, mut alarm: NonSendMut<Alarm>) {
    redraws.clear();
    if alarm.is_due() {
        redraws.write(RequestRedraw);
    }
}

/// The colour behind everything: the theme's, so that no edge shows another. As egui_glow takes it:
/// in gamma space, not linear.
pub(super) fn background(context: &egui::Context) -> [f32; 4] {
    context.global_style().visuals.panel_fill.to_normalized_gamma_f32()
}
