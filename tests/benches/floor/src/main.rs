//! The smallest egui page: one window, a button, a text field, twenty rows.

use eframe::egui;
use wasm_bindgen::{JsCast as _, JsValue};

#[derive(Default)]
struct Page {
    count: u32,
    text: String,
}

impl eframe::App for Page {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::Window::new("Hello").show(&ui.ctx().clone(), |ui| {
            if ui.button(format!("Count {}", self.count)).clicked() {
                self.count += 1;
            }
            ui.text_edit_singleline(&mut self.text);
            for row in 0..20 {
                ui.label(format!("row {row}"));
            }
        });
    }
}

async fn start() -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let canvas = document
        .and_then(|document| document.get_element_by_id("app"))
        .and_then(|element| element.dyn_into::<web_sys::HtmlCanvasElement>().ok())
        .ok_or("the page has no canvas")?;
    let page = Box::new(|_: &eframe::CreationContext<'_>| {
        Ok(Box::<Page>::default() as Box<dyn eframe::App>)
    });
    eframe::WebRunner::new().start(canvas, eframe::WebOptions::default(), page).await
}

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        start().await.expect("the floor starts");
    });
}
