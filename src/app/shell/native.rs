//! The native window.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::rc::Rc;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::ecs::message::MessageReader;
use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::{FileDragAndDrop, PrimaryWindow, RawHandleWrapper};
use bevy::winit::accessibility::ACCESS_KIT_ADAPTERS;
use bevy_egui::{EguiContext, EguiInput, EguiOutput, EguiPreUpdateSet, EguiRenderOutput, PrimaryEguiContext};

use super::{ShellError, app, frame, window};
use crate::app::mirror::route::{Happening, Router};
use crate::app::painter::{Frame, PainterError, Surface};
use crate::app::storage::native::{Inbox, NativeHost, take_in};
use crate::app::wake::Waker;

/// What the window is opened with.
#[derive(Debug, Clone, Default)]
pub struct WindowOptions {
    /// A playthrough to import at once.
    pub file: Option<PathBuf>,
}

/// What paints the window.
struct Painting {
    /// Nothing yet, before the first frame.
    surface: Option<Surface>,
    /// Textures that egui has announced and no frame has brought to the surface yet.
    textures: egui::TexturesDelta,
    /// Why nothing can be painted any more.
    fault: Rc<RefCell<Option<PainterError>>>,
}

impl Drop for Painting {
    fn drop(&mut self) {
        // egui takes it for a mistake to forget textures, which at the end is none.
        self.textures.clear();
    }
}

/// Opens the window and returns when it was closed. Call it on the main thread.
///
/// # Errors
/// Without a display, when the platform refuses a window or OpenGL, or when the file of the options
/// cannot be read.
pub fn run_window(options: &WindowOptions) -> Result<(), ShellError> {
    let waker = Waker::default();
    let host = NativeHost::new().with_waker(waker.clone());
    let inbox = host.inbox();
    if let Some(path) = &options.file {
        take_in(&inbox, path)
            .map_err(|error| ShellError::File(path.display().to_string(), error.to_string()))?;
    }
    if !has_display() {
        return Err(ShellError::NoDisplay);
    }
    let fault = Rc::new(RefCell::new(None));
    let build = || app(Box::new(host), &waker, window("Breach Rounds"));
    let mut app = quietly(build).map_err(ShellError::NoWindow)?;
    app.add_plugins((
        bevy::log::LogPlugin { level: bevy::log::Level::WARN, ..default() },
        bevy::app::TerminalCtrlCHandlerPlugin,
    ))
    .insert_non_send(Painting {
        surface: None,
        textures: egui::TexturesDelta::default(),
        fault: Rc::clone(&fault),
    })
    .insert_non_send(inbox)
    .add_systems(
        PreUpdate,
        (receive_files, hear_assistive_technology).after(frame::measure).before(EguiPreUpdateSet::BeginPass),
    )
    .add_systems(Last, (paint, tell_assistive_technology));
    app.run();
    match fault.borrow_mut().take() {
        Some(error) => Err(ShellError::Painter(error)),
        None => Ok(()),
    }
}

/// Whether there is anything to open a window on; other platforms always have one.
fn has_display() -> bool {
    if !cfg!(all(unix, not(target_os = "macos"))) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .into_iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Bevy panics where winit finds a display but cannot talk to it: what it says is an error for the
/// person, without the trace that a mistake of ours would deserve.
fn quietly<T>(build: impl FnOnce() -> T) -> Result<T, String> {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let built = catch_unwind(AssertUnwindSafe(build));
    std::panic::set_hook(hook);
    built.map_err(|panic| words(&*panic))
}

/// What a panic said.
fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("unknown").to_owned()
}

/// Paints what egui made; gives up, in words, when nothing can be painted.
fn paint(
    mut painting: NonSendMut<Painting>,
    windows: Query<(&Window, &RawHandleWrapper), With<PrimaryWindow>>,
    mut outputs: Query<(&mut EguiRenderOutput, &EguiOutput, &mut EguiContext)>,
    mut exit: MessageWriter<AppExit>,
) {
    let Ok((window, handle)) = windows.single() else {
        return;
    };
    let Ok((mut render, output, mut context)) = outputs.single_mut() else {
        return;
    };
    let size = [window.physical_width(), window.physical_height()];
    let Painting { surface, textures, fault } = &mut *painting;
    textures.append(std::mem::take(&mut render.textures_delta));
    // A minimised window has no size; its textures wait.
    if size.contains(&0) || fault.borrow().is_some() {
        return;
    }
    let opened = match surface {
        Some(surface) => Ok(surface),
        None => Surface::open(handle, size).map(|opened| surface.insert(opened)),
    };
    let painted = opened.and_then(|surface| {
        surface.paint(Frame {
            size,
            pixels_per_point: output.pixels_per_point,
            background: frame::background(context.get_mut()),
            meshes: &render.paint_jobs,
            textures,
        })
    });
    if let Err(error) = painted {
        *fault.borrow_mut() = Some(error);
        exit.write(AppExit::error());
    }
}

/// Files dropped on the window arrive like picked ones.
fn receive_files(mut drops: MessageReader<FileDragAndDrop>, inbox: NonSend<Inbox>) {
    for drop in drops.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = drop
            && let Err(error) = take_in(&inbox, path_buf)
        {
            warn!("{} cannot be read: {error}", path_buf.display());
        }
    }
}

/// What a screen reader asks of a widget reaches it, over as many frames as it takes.
fn hear_assistive_technology(
    mut requests: MessageReader<ActionRequest>,
    mut router: Local<Router>,
    mut contexts: Query<(&mut EguiInput, &mut EguiContext), With<PrimaryEguiContext>>,
) {
    for ActionRequest(request) in requests.read() {
        router.push(Happening::from(request.clone()));
    }
    if !router.is_waiting() {
        return;
    }
    for (mut input, mut context) in &mut contexts {
        let context = context.get_mut();
        let focused = context.memory(|memory| memory.focused()).map(|id| id.accesskit_id().0);
        input.events.extend(router.events(focused));
        if router.is_waiting() {
            context.request_repaint();
        }
    }
}

/// What egui shows is told to the platform's screen reader, while one listens.
fn tell_assistive_technology(
    requested: Res<AccessibilityRequested>,
    windows: Query<Entity, With<PrimaryWindow>>,
    outputs: Query<&EguiOutput>,
    _main_thread: NonSendMarker,
) {
    let (Ok(window), Ok(output)) = (windows.single(), outputs.single()) else {
        return;
    };
    if !requested.get() {
        return;
    }
    let Some(update) = &output.platform_output.accesskit_update else {
        return;
    };
    ACCESS_KIT_ADAPTERS.with_borrow_mut(|adapters| {
        if let Some(adapter) = adapters.get_mut(&window) {
            adapter.update_if_active(|| update.clone());
        }
    });
}
