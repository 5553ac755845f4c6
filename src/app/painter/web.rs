//! Painting on the page's canvas with WebGL 2.

use std::sync::Arc;

use wasm_bindgen::JsCast;

use super::{Frame, MOST_PIXELS, PainterError, fit, paint};

/// The canvas `#app` and what paints on it.
pub struct Surface {
    canvas: web_sys::HtmlCanvasElement,
    gl: web_sys::WebGl2RenderingContext,
    painter: egui_glow::Painter,
    /// The longest side that the context can paint.
    limit: u32,
}

impl Surface {
    /// Takes a WebGL 2 context from the canvas.
    ///
    /// # Errors
    /// Without a canvas, without WebGL 2, or when the shaders do not compile.
    pub fn open() -> Result<Self, PainterError> {
        let canvas = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id("app"))
            .and_then(|element| element.dyn_into::<web_sys::HtmlCanvasElement>().ok())
            .ok_or_else(|| PainterError::Surface("the page has no canvas".into()))?;
        // Winit makes it a stop of Tab; the stops are the mirror's elements.
        canvas.set_tab_index(-1);
        let wishes = web_sys::WebGlContextAttributes::new();
        // One pass of blended triangles needs none of these, and each costs a machine without a
        // GPU a full-screen buffer.
        wishes.set_antialias(false);
        wishes.set_depth(false);
        wishes.set_stencil(false);
        wishes.set_alpha(false);
        let gl = canvas
            .get_context_with_context_options("webgl2", &wishes)
            .ok()
            .flatten()
            .and_then(|context| context.dyn_into::<web_sys::WebGl2RenderingContext>().ok())
            .ok_or_else(|| PainterError::Context("this browser gives no WebGL 2".into()))?;
        let limit = [
            web_sys::WebGl2RenderingContext::MAX_TEXTURE_SIZE,
            web_sys::WebGl2RenderingContext::MAX_RENDERBUFFER_SIZE,
        ]
        .into_iter()
        .filter_map(|name| gl.get_parameter(name).ok()?.as_f64())
        .fold(8192.0_f64, f64::min);
        // egui_glow asks for an Arc on every platform; a page has one thread.
        #[allow(clippy::arc_with_non_send_sync)]
        let glow = Arc::new(egui_glow::glow::Context::from_webgl2_context(gl.clone()));
        let painter = egui_glow::Painter::new(glow, "", None, false)
            .map_err(|error| PainterError::Shader(error.to_string()))?;
        Ok(Self { canvas, gl, painter, limit: limit as u32 })
    }

    /// Paints a frame. While the context is lost nothing is painted: the page's loader then shows
    /// a way to resume in words.
    ///
    /// # Errors
    /// None so far; the native surface has some.
    pub fn paint(&mut self, frame: Frame<'_>) -> Result<(), PainterError> {
        if self.gl.is_context_lost() {
            return Ok(());
        }
        let (size, scale) = fit(frame.size, self.limit, MOST_PIXELS);
        // Nobody else sizes the canvas: it would stay at 300 by 150 pixels.
        if self.canvas.width() != size[0] {
            self.canvas.set_width(size[0]);
        }
        if self.canvas.height() != size[1] {
            self.canvas.set_height(size[1]);
        }
        paint(&mut self.painter, size, scale, frame);
        Ok(())
    }

    /// Takes textures in without painting, so that they are there when it paints again.
    pub fn keep(&mut self, mut textures: egui::TexturesDelta) {
        if !self.gl.is_context_lost() {
            self.painter.paint_and_update_textures([1, 1], 1.0, &[], &mut textures);
        }
    }

    /// The longest side of a texture, in pixels, for egui's font atlas.
    pub fn max_texture_side(&self) -> usize {
        self.painter.max_texture_side()
    }
}
