//! Fills triangles: vertex colours times the font atlas, blended as `egui_glow` blends them.

use std::collections::BTreeMap;

use egui::epaint::{ImageData, Mesh, Vertex};
use egui::{Color32, Rect, TextureId, TexturesDelta, Vec2};

/// The textures that egui handed over.
#[derive(Default)]
pub struct Textures(BTreeMap<TextureId, egui::ColorImage>);

impl Textures {
    /// Takes in what changed.
    // Each texture is taken in by itself, in whatever order egui's map gives them.
    #[allow(clippy::iter_over_hash_type)]
    pub fn update(&mut self, delta: &TexturesDelta) {
        for (id, images) in &delta.set {
            for image in images {
                let ImageData::Color(new) = &image.image;
                match (image.pos, self.0.get_mut(id)) {
                    (Some(corner), Some(old)) => paste(old, new, corner),
                    _ => drop(self.0.insert(*id, new.as_ref().clone())),
                }
            }
        }
    }
}

/// Puts a part into a texture.
fn paste(old: &mut egui::ColorImage, new: &egui::ColorImage, [left, top]: [usize; 2]) {
    for row in 0..new.size[1] {
        let from = row * new.size[0];
        let to = (top + row) * old.size[0] + left;
        old.pixels[to..to + new.size[0]].copy_from_slice(&new.pixels[from..from + new.size[0]]);
    }
}

/// A picture being painted.
pub struct Canvas {
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// Row by row, opaque.
    pub pixels: Vec<Color32>,
}

impl Canvas {
    /// An empty one.
    pub fn new(size: Vec2, fill: Color32) -> Self {
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        Self { width, height, pixels: vec![fill; width * height] }
    }

    /// How many different colours it has: 1 is an empty picture.
    pub fn colours(&self) -> usize {
        self.pixels.iter().map(|pixel| pixel.to_array()).collect::<std::collections::BTreeSet<_>>().len()
    }

    /// Paints a mesh.
    pub fn mesh(&mut self, mesh: &Mesh, clip: Rect, scale: f32, textures: &Textures) {
        let Some(texture) = textures.0.get(&mesh.texture_id) else { return };
        let bound = |value: f32, most: usize| (value * scale).round().clamp(0.0, most as f32) as usize;
        let clip = [
            bound(clip.left(), self.width),
            bound(clip.top(), self.height),
            bound(clip.right(), self.width),
            bound(clip.bottom(), self.height),
        ];
        for corner in mesh.indices.chunks_exact(3) {
            let at = |index: u32| mesh.vertices[index as usize];
            self.triangle([at(corner[0]), at(corner[1]), at(corner[2])], clip, scale, texture);
        }
    }

    fn triangle(&mut self, corners: [Vertex; 3], clip: [usize; 4], scale: f32, texture: &egui::ColorImage) {
        let p = corners.map(|corner| corner.pos.to_vec2() * scale);
        let area = cross(p[1] - p[0], p[2] - p[0]);
        if area.abs() < 1e-6 {
            return;
        }
        let low = p[0].min(p[1]).min(p[2]);
        let high = p[0].max(p[1]).max(p[2]);
        let flat = corners.iter().all(|c| c.uv == corners[0].uv && c.color == corners[0].color);
        let fill = flat.then(|| sample(texture, corners[0].uv, corners[0].color));
        for y in (low.y.floor().max(clip[1] as f32) as usize)..(high.y.ceil().min(clip[3] as f32) as usize) {
            for x in
                (low.x.floor().max(clip[0] as f32) as usize)..(high.x.ceil().min(clip[2] as f32) as usize)
            {
                let here = Vec2::new(x as f32 + 0.5, y as f32 + 0.5);
                let a = cross(p[1] - here, p[2] - here) / area;
                let b = cross(p[2] - here, p[0] - here) / area;
                let c = 1.0 - a - b;
                // A pixel on an edge belongs to both sides rather than to none.
                if a < -1e-5 || b < -1e-5 || c < -1e-5 {
                    continue;
                }
                let source = fill.unwrap_or_else(|| {
                    let mix =
                        |f: fn(&Vertex) -> f32| f(&corners[0]) * a + f(&corners[1]) * b + f(&corners[2]) * c;
                    let colour = Color32::from_rgba_premultiplied(
                        mix(|v| v.color.r().into()).round() as u8,
                        mix(|v| v.color.g().into()).round() as u8,
                        mix(|v| v.color.b().into()).round() as u8,
                        mix(|v| v.color.a().into()).round() as u8,
                    );
                    sample(texture, egui::pos2(mix(|v| v.uv.x), mix(|v| v.uv.y)), colour)
                });
                let pixel = &mut self.pixels[y * self.width + x];
                *pixel = over(source, *pixel);
            }
        }
    }
}

fn cross(a: Vec2, b: Vec2) -> f32 {
    a.x * b.y - a.y * b.x
}

/// The atlas at `uv`, between its four nearest texels, times a colour.
fn sample(texture: &egui::ColorImage, uv: egui::Pos2, colour: Color32) -> Color32 {
    let [width, height] = texture.size;
    let (x, y) = (uv.x * width as f32 - 0.5, uv.y * height as f32 - 0.5);
    let (left, top) = (x.floor(), y.floor());
    let texel = |dx: f32, dy: f32| {
        let column = (left + dx).clamp(0.0, (width - 1) as f32) as usize;
        let row = (top + dy).clamp(0.0, (height - 1) as f32) as usize;
        texture.pixels[row * width + column].to_array().map(f32::from)
    };
    let (fx, fy) = (x - left, y - top);
    let (nw, ne, sw, se) = (texel(0.0, 0.0), texel(1.0, 0.0), texel(0.0, 1.0), texel(1.0, 1.0));
    let tint = colour.to_array();
    let channel = |at: usize| {
        let value =
            (nw[at] * (1.0 - fx) + ne[at] * fx) * (1.0 - fy) + (sw[at] * (1.0 - fx) + se[at] * fx) * fy;
        (value * f32::from(tint[at]) / 255.0).round() as u8
    };
    Color32::from_rgba_premultiplied(channel(0), channel(1), channel(2), channel(3))
}

/// `source`, premultiplied, over an opaque pixel.
fn over(source: Color32, below: Color32) -> Color32 {
    let rest = 255 - u16::from(source.a());
    let channel = |s: u8, b: u8| (u16::from(s) + u16::from(b) * rest / 255).min(255) as u8;
    Color32::from_rgb(
        channel(source.r(), below.r()),
        channel(source.g(), below.g()),
        channel(source.b(), below.b()),
    )
}
