//! Paints egui's meshes with OpenGL ES: one full-screen pass, no wgpu.
//!
//! Bevy without its renderer, painted by `egui_glow`, is on screen 2.4 times sooner and draws 4 to
//! 5 times as many frames on machines without a GPU. Two platforms, one shape: a `Surface` is
//! opened on the window's first frame and then paints every frame that egui made.

use std::fmt;

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
pub use native::Surface;
#[cfg(target_arch = "wasm32")]
pub use web::Surface;

/// Why nothing can be painted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PainterError {
    /// The window has no surface that OpenGL can paint on.
    Surface(String),
    /// The platform gives no OpenGL (ES 3, WebGL 2) context.
    Context(String),
    /// The context is there, but egui's shaders do not run in it.
    Shader(String),
    /// A painted frame could not be shown.
    Present(String),
}

impl fmt::Display for PainterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Surface(why) => write!(f, "no surface to paint on: {why}"),
            Self::Context(why) => write!(f, "no OpenGL context: {why}"),
            Self::Shader(why) => write!(f, "the shaders do not run: {why}"),
            Self::Present(why) => write!(f, "the frame could not be shown: {why}"),
        }
    }
}

impl std::error::Error for PainterError {}

/// One frame as egui made it.
pub struct Frame<'a> {
    /// The window's size in physical pixels.
    pub size: [u32; 2],
    /// Physical pixels for each of egui's points.
    pub pixels_per_point: f32,
    /// The colour behind everything, premultiplied, 0 to 1.
    pub background: [f32; 4],
    /// What to paint, back to front.
    pub meshes: &'a [egui::ClippedPrimitive],
    /// Textures to make, change and free; empty afterwards.
    pub textures: &'a mut egui::TexturesDelta,
}

/// The most pixels that a page paints: the largest screens that images are read on have 12 million. With two
/// buffers of four bytes that is 96 MB; Safari on iPads gives a canvas up no later than at 16.7 million.
pub const MOST_PIXELS: u32 = 12_000_000;

/// A size whose sides fit into `limit` and that has `most` pixels at most, and by how much it was shrunk (1 when
/// it fits): a canvas larger than the largest texture is not painted at all.
pub fn fit(size: [u32; 2], limit: u32, most: u32) -> ([u32; 2], f32) {
    let size = size.map(|side| side.max(1));
    let [wide, high] = size.map(f64::from);
    let by_side = f64::from(limit) / wide.max(high);
    let by_area = (f64::from(most) / (wide * high)).sqrt();
    let factor = by_side.min(by_area);
    if factor >= 1.0 || limit == 0 {
        return (size, 1.0);
    }
    let shrink = |side: f64| ((side * factor).floor() as u32).clamp(1, limit);
    ([shrink(wide), shrink(high)], factor as f32)
}

/// Clears and paints one frame into the current context.
fn paint(painter: &mut egui_glow::Painter, size: [u32; 2], scale: f32, frame: Frame<'_>) {
    egui_glow::painter::clear(painter.gl(), size, frame.background);
    painter.paint_and_update_textures(size, frame.pixels_per_point * scale, frame.meshes, frame.textures);
}

#[cfg(test)]
mod tests {
    use super::{MOST_PIXELS, fit};

    #[test]
    fn a_window_larger_than_the_largest_texture_shrinks_and_keeps_its_shape() {
        assert_eq!(fit([1366, 768], 4096, MOST_PIXELS), ([1366, 768], 1.0));
        assert_eq!(fit([8192, 4096], 4096, MOST_PIXELS), ([4096, 2048], 0.5));
        assert_eq!(fit([0, 0], 4096, MOST_PIXELS), ([1, 1], 1.0));
        let (size, scale) = fit([1080, 9000], 4096, MOST_PIXELS);
        assert_eq!(size[1], 4096);
        assert!((f64::from(size[0]) / 1080.0 - f64::from(scale)).abs() < 0.01);
    }

    #[test]
    fn a_tablet_of_many_small_pixels_paints_no_more_than_it_has_memory_for() {
        // A phone with three pixels a point is painted as sharp as it is.
        assert_eq!(fit([1290, 2796], 4096, MOST_PIXELS), ([1290, 2796], 1.0));
        let ([wide, high], scale) = fit([4098, 3072], 8192, MOST_PIXELS);
        assert!(wide * high <= MOST_PIXELS && wide * high > MOST_PIXELS / 100 * 99);
        assert!((f64::from(wide) / 4098.0 - f64::from(scale)).abs() < 0.001);
    }
}
