//! The page: the canvas `#app`, the mirror behind it, and what the loader is told.

use bevy::prelude::*;
use bevy_egui::{
    EguiContext, EguiContextSettings, EguiInput, EguiOutput, EguiPreUpdateSet, EguiRenderOutput,
    PrimaryEguiContext,
};
use wasm_bindgen::{JsCast, JsValue};

use super::root::Root;
use super::view::View;
use super::{app, frame, window};
use crate::app::mirror::dom::Mirror;
use crate::app::mirror::tree::{VirtualTree, is_text_field};
use crate::app::mirror::visible;
use crate::app::painter::{Frame, PainterError, Surface};
use crate::app::storage::web::WebHost;
use crate::app::theme;
use crate::app::wake::{Alarm, Waker};

/// What paints the page: not yet, something, or never again.
enum Painting {
    /// Nothing so far, and the textures that it would have: who comes for the text may ask for the picture.
    /// No more than the atlas of glyphs and what was added to it since it was last made anew.
    Closed(egui::TexturesDelta),
    Open(Box<Surface>),
    Failed,
}

/// The mirror, unless the page has no place for it.
struct Mirrors(Option<Mirror>);

/// Starts the application on the page and returns; the browser's events keep it going.
pub fn run_page() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        tell_loader("failed", &["panic".into(), info.to_string().into()]);
    }));
    let waker = Waker::default();
    let root = Root::attach(waker.clone());
    let host = WebHost::new(waker.clone());
    let mirror = Mirror::attach(&waker);
    let window = Window {
        canvas: Some("#app".to_owned()),
        fit_canvas_to_parent: true,
        // Else Tab, F5 and the browser's zoom end in the canvas.
        prevent_default_event_handling: false,
        // The focus belongs where the person put it.
        focused: false,
        resolution: first_size(),
        ..window("Breach Rounds")
    };
    let mut app = app(Box::new(host), &waker, window);
    app.insert_resource(root.view())
        .insert_non_send(root)
        .insert_non_send(Painting::Closed(egui::TexturesDelta::default()))
        .insert_non_send(Mirrors(mirror))
        .add_systems(PostStartup, retire_text_agent)
        .add_systems(First, look_at_page)
        .add_systems(PreUpdate, hear_mirror.after(frame::measure).before(EguiPreUpdateSet::BeginPass))
        .add_systems(Last, (paint, show_mirror).chain().before(frame::keep_still));
    app.run();
}

/// What the page has room for, so that the first frame is laid out and painted for it and for nothing larger.
fn first_size() -> bevy::window::WindowResolution {
    let side = |side: Result<JsValue, JsValue>| side.ok()?.as_f64();
    let size =
        web_sys::window().and_then(|page| Some((side(page.inner_width())?, side(page.inner_height())?)));
    let (width, height) = size.unwrap_or((640.0, 360.0));
    bevy::window::WindowResolution::new(width.max(1.0) as u32, height.max(1.0) as u32)
}

/// bevy_egui has a field of its own for the keyboards of phones, unseen and without a name, which it focuses
/// at the end of a touch. Here the mirror's fields are typed into: what is not laid out gets no focus, and
/// what that field hears of the keys of others goes nowhere.
fn retire_text_agent(mut settings: Query<&mut EguiContextSettings>) {
    for mut settings in &mut settings {
        settings.input_system_settings.run_write_text_agent_channel_messages_system = false;
    }
    let agent = web_sys::window()
        .and_then(|window| window.document()?.get_element_by_id("egui_text_agent"))
        .and_then(|agent| agent.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(agent) = agent {
        // The property and its value are valid.
        let _ = agent.style().set_property("display", "none");
    }
}

/// Calls a function of `window.breachShell`, which the loader defines.
fn tell_loader(function: &str, arguments: &[JsValue]) {
    let Some(window) = web_sys::window() else { return };
    let call = || -> Result<JsValue, JsValue> {
        let shell = js_sys::Reflect::get(&window, &"breachShell".into())?;
        let function: js_sys::Function = js_sys::Reflect::get(&shell, &function.into())?.dyn_into()?;
        function.apply(&shell, &arguments.iter().collect())
    };
    // A page without our loader has nobody to tell.
    let _ = call();
}

/// Sees what the page is to show now.
fn look_at_page(root: NonSend<Root>, mut view: ResMut<View>) {
    view.set_if_neq(root.view());
}

/// Paints what egui made, counts it, and says so when nothing can be painted.
fn paint(
    view: Res<View>,
    mut painting: NonSendMut<Painting>,
    mut painted: Local<u32>,
    windows: Query<&Window>,
    mut outputs: Query<(&mut EguiRenderOutput, &EguiOutput, &mut EguiContext)>,
) {
    let Ok(window) = windows.single() else { return };
    let Ok((mut render, output, mut context)) = outputs.single_mut() else {
        return;
    };
    let mut textures = std::mem::take(&mut render.textures_delta);
    if *view == View::Text {
        match &mut *painting {
            Painting::Closed(waiting) => waiting.append(textures),
            Painting::Open(surface) => surface.keep(textures),
            Painting::Failed => {}
        }
        shown_once(&mut painted);
        return;
    }
    if let Painting::Closed(waiting) = &mut *painting {
        waiting.append(std::mem::take(&mut textures));
        textures = std::mem::take(waiting);
        *painting = match Surface::open() {
            Ok(surface) => {
                let side = surface.max_texture_side();
                context.get_mut().input_mut(|input| input.max_texture_side = side);
                Painting::Open(Box::new(surface))
            }
            Err(error) => give_up(&error),
        };
    }
    let Painting::Open(surface) = &mut *painting else {
        return;
    };
    let shown = surface.paint(Frame {
        size: [window.physical_width(), window.physical_height()],
        pixels_per_point: output.pixels_per_point,
        background: frame::background(context.get_mut()),
        meshes: &render.paint_jobs,
        textures: &mut textures,
    });
    // A lost context brings nothing to the screen, and its successor comes with a reload.
    textures.clear();
    if let Err(error) = shown {
        *painting = give_up(&error);
        return;
    }
    shown_once(&mut painted);
}

/// A frame was shown, as a picture or as text.
fn shown_once(shown: &mut u32) {
    *shown = shown.wrapping_add(1);
    count(*shown);
    if *shown == 1 {
        tell_loader("ready", &[]);
    }
}

fn give_up(error: &PainterError) -> Painting {
    let kind = match error {
        PainterError::Surface(_) | PainterError::Context(_) => "no-webgl",
        PainterError::Shader(_) | PainterError::Present(_) => "painter",
    };
    tell_loader("failed", &[kind.into(), error.to_string().into()]);
    Painting::Failed
}

/// Benchmarks and tests read how many frames were shown from `window.__breachFrames`.
fn count(painted: u32) {
    if let Some(window) = web_sys::window() {
        // Without it, nobody counts.
        let _ = js_sys::Reflect::set(&window, &"__breachFrames".into(), &painted.into());
    }
}

/// What was done to the mirror's elements reaches egui.
fn hear_mirror(
    mut mirrors: NonSendMut<Mirrors>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut fingers: Local<bool>,
) {
    let (Some(mirror), Ok(mut input)) = (&mut mirrors.0, inputs.single_mut()) else {
        return;
    };
    if !*fingers {
        *fingers = true;
        input.events.extend(touch_screen());
    }
    input.events.extend(mirror.events());
}

/// egui scrolls by a finger once it has met one, which is one swipe too late: where there is a touch screen it
/// is told of a touch that never was.
fn touch_screen() -> Option<egui::Event> {
    let fingers = web_sys::window()?.navigator().max_touch_points();
    (fingers > 0).then_some(egui::Event::Touch {
        device_id: egui::TouchDeviceId(0),
        id: egui::TouchId(0),
        phase: egui::TouchPhase::Cancel,
        pos: egui::Pos2::ZERO,
        force: None,
    })
}

/// What egui shows reaches the mirror.
fn show_mirror(
    view: Res<View>,
    mut root: NonSendMut<Root>,
    mut mirrors: NonSendMut<Mirrors>,
    mut alarm: NonSendMut<Alarm>,
    desks: NonSend<super::Desks>,
    windows: Query<&Window>,
    mut outputs: Query<(&EguiOutput, &mut EguiContext)>,
) {
    let (Ok(window), Ok((output, mut context))) = (windows.single(), outputs.single_mut()) else {
        return;
    };
    root.wear(&theme::of(context.get_mut()));
    let Mirrors(Some(mirror)) = &mut *mirrors else {
        return;
    };
    if let Some(update) = &output.platform_output.accesskit_update {
        let scale = output.pixels_per_point / window.scale_factor();
        let mut tree = VirtualTree::new(update, scale);
        if tree.nodes.iter().any(|node| is_text_field(node.element)) {
            tree.mark_seen(&visible::seen(context.get_mut()), scale);
        }
        tree.mark_languages(|words| desks.desk.other_language(words).map(str::to_owned));
        say_language(desks.desk.language().tag());
        mirror.show(tree, *view);
    }
    if mirror.is_waiting() {
        alarm.set(std::time::Duration::ZERO);
    }
}

/// The language of the page is that of the interface.
fn say_language(tag: &str) {
    let page = web_sys::window().and_then(|window| window.document()?.document_element());
    if let Some(page) = page.filter(|page| page.get_attribute("lang").as_deref() != Some(tag)) {
        // An attribute of this name can always be set.
        let _ = page.set_attribute("lang", tag);
    }
}
