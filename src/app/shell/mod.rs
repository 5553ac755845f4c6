//! The application under bevy: one window, one egui context, one [`Desk`].
//!
//! Bevy brings the window, its input and time; egui runs once an update and describes what is on
//! screen; the painter paints it and the mirror shows it to assistive technology. An update happens
//! only when something happened: an input, a [`Waker`], or the moment that egui asked for.

mod frame;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod root;
pub mod view;

use std::fmt;
use std::time::Duration;

use bevy::prelude::*;
use bevy::window::{Window, WindowPlugin, WindowResolution};
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitPlugin, WinitSettings};
use bevy_egui::{EguiContextSettings, EguiPlugin, EguiPostUpdateSet, EguiPreUpdateSet};

use super::desk::Desk;
use super::host::Host;
use super::painter::PainterError;
use super::wake::{Alarm, Waker};

#[cfg(not(target_arch = "wasm32"))]
pub use native::{WindowOptions, run_window};
#[cfg(target_arch = "wasm32")]
pub use page::run_page;

/// Why there is no window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShellError {
    /// No display to open one on.
    NoDisplay,
    /// The platform refused, in its own words.
    NoWindow(String),
    /// It opened, and nothing can be painted in it.
    Painter(PainterError),
    /// A file that was to be opened with it cannot be read: its path, and why.
    File(String, String),
}

impl fmt::Display for ShellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDisplay => f.write_str("there is no display to open a window on"),
            Self::NoWindow(why) => write!(f, "no window could be opened: {why}"),
            Self::Painter(error) => write!(f, "nothing can be painted in the window: {error}"),
            Self::File(path, why) => write!(f, "{path} cannot be read: {why}"),
        }
    }
}

impl std::error::Error for ShellError {}

/// The desk as bevy keeps it: on the main thread, for its host is of that thread.
struct Desks {
    desk: Desk,
    /// Whether [`Desk::prepare`] has seen the context.
    prepared: bool,
}

/// An application with a window but without a painter's answer yet.
fn app(host: Box<dyn Host>, waker: &Waker, window: Window) -> App {
    let mut app = App::new();
    app.add_plugins((
        bevy::app::TaskPoolPlugin::default(),
        bevy::diagnostic::FrameCountPlugin,
        bevy::time::TimePlugin,
        bevy::input::InputPlugin,
        WindowPlugin { primary_window: Some(window), ..default() },
        bevy::a11y::AccessibilityPlugin,
        WinitPlugin::default(),
    ))
    .add_plugins(EguiPlugin::default())
    .insert_resource(reactive())
    .init_resource::<view::View>()
    .insert_non_send(Desks { desk: Desk::new(host), prepared: false })
    .insert_non_send(Alarm::new(waker.clone()))
    .add_systems(Startup, |mut commands: Commands| {
        commands.spawn((Camera2d, EguiContextSettings { run_manually: true, ..default() }));
    })
    .add_systems(
        PreUpdate,
        frame::measure.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    )
    .add_systems(PostUpdate, frame::run.in_set(EguiPostUpdateSet::EndPass))
    .add_systems(Last, frame::keep_still);
    if let Some(proxy) = app.world().get_resource::<EventLoopProxyWrapper>() {
        waker.connect((*proxy).clone());
    }
    app
}

/// Updates only when the window, a waker or the alarm asks for one.
///
/// A user event (the waker's) asks for a redraw, and the redraw is what updates: were it to update
/// by itself, every wake would draw twice.
fn reactive() -> WinitSettings {
    let mode = UpdateMode::Reactive {
        wait: Duration::MAX,
        react_to_device_events: false,
        react_to_user_events: false,
        react_to_window_events: true,
    };
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}

/// The window at its first size; the web page gives its own.
fn window(title: &str) -> Window {
    Window {
        title: title.to_owned(),
        name: Some("breach-rounds".to_owned()),
        resolution: WindowResolution::new(1366, 768),
        ..default()
    }
}
