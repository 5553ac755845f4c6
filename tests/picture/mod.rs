//! Pictures of screens without a window: egui's meshes, filled by a small software rasteriser, and
//! written as PNG below the build directory for people to look at.

mod canvas;
mod png;

use std::path::PathBuf;

use breach_rounds::app::theme::{self, Look};
use egui::{Color32, Context, Event, Pos2, RawInput, Rect, Ui, Vec2};

pub use canvas::Canvas;

/// A screen that is driven and drawn without a window.
pub struct Studio<'a> {
    ctx: Context,
    size: Vec2,
    scale: f32,
    look: Look,
    time: f64,
    textures: canvas::Textures,
    ui: Box<dyn FnMut(&mut Ui) + 'a>,
}

impl<'a> Studio<'a> {
    /// A screen of this size in points; `scale` pixels a point.
    pub fn new(size: (f32, f32), scale: f32, look: Look, ui: impl FnMut(&mut Ui) + 'a) -> Self {
        let ctx = Context::default();
        ctx.enable_accesskit();
        theme::prepare(&ctx);
        let size = Vec2::new(size.0, size.1);
        Self { ctx, size, scale, look, time: 0.0, textures: canvas::Textures::default(), ui: Box::new(ui) }
    }

    /// Runs one frame after `seconds`, with these events, and returns what it drew.
    pub fn frame(&mut self, seconds: f64, events: Vec<Event>) -> Vec<egui::ClippedPrimitive> {
        self.time += seconds;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, self.size)),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&input.viewport_id) {
            viewport.native_pixels_per_point = Some(self.scale);
        }
        let look = self.look;
        let ui = &mut self.ui;
        let mut output = self.ctx.run_ui(input, |root| {
            theme::apply(root.ctx(), look);
            let room = theme::of(root.ctx()).colours.room;
            egui::CentralPanel::default().frame(egui::Frame::new().fill(room)).show(root, |root| {
                root.spacing_mut().item_spacing = Vec2::splat(theme::of(root.ctx()).sizes.s2);
                ui(root);
                breach_rounds::app::widgets::finish(root);
            });
        });
        self.textures.update(&output.textures_delta);
        output.textures_delta.clear();
        self.ctx.tessellate(output.shapes, output.pixels_per_point)
    }

    /// egui, as it sees this screen.
    pub fn ctx(&self) -> &Context {
        &self.ctx
    }

    /// Runs a few frames, so that everything has its place.
    pub fn settle(&mut self) {
        for _ in 0..4 {
            self.frame(0.5, Vec::new());
        }
    }

    /// Turns the wheel by so many points, over the middle.
    pub fn scroll(&mut self, points: f32) {
        let wheel = Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: Vec2::new(0.0, -points),
            phase: egui::TouchPhase::Move,
            modifiers: egui::Modifiers::NONE,
        };
        self.frame(0.1, vec![Event::PointerMoved((self.size / 2.0).to_pos2()), wheel]);
    }

    /// Presses a key.
    pub fn key(&mut self, key: egui::Key) {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: egui::Modifiers::NONE,
        };
        self.frame(0.1, vec![event(true)]);
        self.frame(0.1, vec![event(false)]);
    }

    /// Draws the next frame.
    pub fn draw(&mut self, seconds: f64) -> Canvas {
        let primitives = self.frame(seconds, Vec::new());
        let mut canvas = Canvas::new(self.size * self.scale, Color32::BLACK);
        for primitive in &primitives {
            if let egui::epaint::Primitive::Mesh(mesh) = &primitive.primitive {
                canvas.mesh(mesh, primitive.clip_rect, self.scale, &self.textures);
            }
        }
        canvas
    }

    /// Draws the next frame into `<build directory>/pictures/<name>.png`.
    pub fn shoot(&mut self, name: &str, seconds: f64) -> Canvas {
        let canvas = self.draw(seconds);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures");
        std::fs::create_dir_all(&folder).expect("the build directory can be written");
        let file = folder.join(format!("{name}.png"));
        std::fs::write(&file, png::encode(&canvas)).expect("the build directory can be written");
        println!("{}", file.display());
        canvas
    }
}
