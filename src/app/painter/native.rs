//! Painting in a native window with OpenGL, through glutin on the handles that bevy keeps.

// glutin takes raw window handles, which nobody can check; each use says why it holds.
#![allow(unsafe_code)]

use std::num::NonZeroU32;
use std::sync::Arc;

use bevy::window::RawHandleWrapper;
use glutin::config::{Config, ConfigTemplateBuilder};
use glutin::context::{ContextApi, ContextAttributesBuilder, PossiblyCurrentContext};
use glutin::display::{Display, DisplayApiPreference};
use glutin::prelude::*;
use glutin::surface::{Surface as Drawable, SurfaceAttributesBuilder, SwapInterval, WindowSurface};

use super::{Frame, PainterError, fit, paint};

/// A window's OpenGL surface and what paints on it.
///
/// Fields drop in this order: what paints, then the surface, then the context, then the window.
pub struct Surface {
    painter: egui_glow::Painter,
    surface: Drawable<WindowSurface>,
    context: PossiblyCurrentContext,
    size: [u32; 2],
    /// Keeps the window alive as long as its surface.
    _window: RawHandleWrapper,
}

impl Surface {
    /// Makes an OpenGL context for a window of `size` physical pixels and makes it current.
    ///
    /// # Errors
    /// When the platform's OpenGL refuses, in its own words.
    pub fn open(window: &RawHandleWrapper, size: [u32; 2]) -> Result<Self, PainterError> {
        let refused = |error: glutin::error::Error| PainterError::Context(error.to_string());
        let raw_window = window.get_window_handle();
        let display = display(window).map_err(refused)?;
        let config = config(&display, window)?;
        let context = context(&display, &config, window).map_err(refused)?;
        let [width, height] = size.map(|side| NonZeroU32::new(side).unwrap_or(NonZeroU32::MIN));
        let wishes = SurfaceAttributesBuilder::<WindowSurface>::new().build(raw_window, width, height);
        // SAFETY: the handle is of a living window, and `_window` keeps it alive after us.
        let surface = unsafe { display.create_window_surface(&config, &wishes) }
            .map_err(|error| PainterError::Surface(error.to_string()))?;
        let context = context.make_current(&surface).map_err(refused)?;
        // Without vertical sync a frame is shown at once, which is no harm.
        let _ = surface.set_swap_interval(&context, SwapInterval::Wait(NonZeroU32::MIN));
        // SAFETY: the context is current on this thread, and the addresses come from its display.
        let gl = unsafe {
            egui_glow::glow::Context::from_loader_function_cstr(|name| display.get_proc_address(name))
        };
        let painter = egui_glow::Painter::new(Arc::new(gl), "", None, false)
            .map_err(|error| PainterError::Shader(error.to_string()))?;
        Ok(Self { painter, surface, context, size, _window: window.clone() })
    }

    /// Paints a frame and shows it.
    ///
    /// # Errors
    /// When the context was lost or the frame could not be shown.
    pub fn paint(&mut self, frame: Frame<'_>) -> Result<(), PainterError> {
        let failed = |error: glutin::error::Error| PainterError::Present(error.to_string());
        self.context.make_current(&self.surface).map_err(failed)?;
        let limit = u32::try_from(self.painter.max_texture_side()).unwrap_or(u32::MAX);
        let (size, scale) = fit(frame.size, limit, u32::MAX);
        if self.size != size {
            let [width, height] = size.map(|side| NonZeroU32::new(side).unwrap_or(NonZeroU32::MIN));
            self.surface.resize(&self.context, width, height);
            self.size = size;
        }
        paint(&mut self.painter, size, scale, frame);
        self.surface.swap_buffers(&self.context).map_err(failed)
    }

    /// The longest side of a texture, in pixels, for egui's font atlas.
    pub fn max_texture_side(&self) -> usize {
        self.painter.max_texture_side()
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        // Textures and buffers are freed in their own context, or not at all.
        if self.context.make_current(&self.surface).is_ok() {
            self.painter.destroy();
        }
    }
}

fn display(window: &RawHandleWrapper) -> Result<Display, glutin::error::Error> {
    #[cfg(windows)]
    let preference = DisplayApiPreference::EglThenWgl(Some(window.get_window_handle()));
    #[cfg(target_os = "macos")]
    let preference = DisplayApiPreference::Cgl;
    #[cfg(not(any(windows, target_os = "macos")))]
    let preference = DisplayApiPreference::Egl;
    // SAFETY: the handle belongs to the event loop, which outlives every window.
    unsafe { Display::new(window.get_display_handle(), preference) }
}

/// The plainest configuration for the window: no multisampling, depth or stencil.
fn config(display: &Display, window: &RawHandleWrapper) -> Result<Config, PainterError> {
    let template = ConfigTemplateBuilder::new()
        .with_depth_size(0)
        .with_stencil_size(0)
        .compatible_with_native_window(window.get_window_handle())
        .build();
    // SAFETY: the handle in the template is of a living window.
    let configs = unsafe { display.find_configs(template) }
        .map_err(|error| PainterError::Surface(error.to_string()))?;
    configs
        .min_by_key(|config| (config.num_samples(), config.depth_size(), config.stencil_size()))
        .ok_or_else(|| PainterError::Surface("the display offers no configuration".into()))
}

/// OpenGL where there is one, else OpenGL ES.
fn context(
    display: &Display,
    config: &Config,
    window: &RawHandleWrapper,
) -> Result<glutin::context::NotCurrentContext, glutin::error::Error> {
    let raw_window = Some(window.get_window_handle());
    let desktop = ContextAttributesBuilder::new().build(raw_window);
    let embedded = ContextAttributesBuilder::new().with_context_api(ContextApi::Gles(None)).build(raw_window);
    // SAFETY: the handle is of a living window, see `Surface::_window`.
    unsafe { display.create_context(config, &desktop).or_else(|_| display.create_context(config, &embedded)) }
}
