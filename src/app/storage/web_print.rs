//! Printing in a browser: the page in a frame that nobody sees, and the browser's own dialog.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlIFrameElement};

use crate::app::host::Printed;

/// The frame's id; the next print takes its place.
const FRAME: &str = "printed";

/// Shows the dialog that prints a page.
///
/// # Errors
/// Whatever the browser says.
pub(super) fn print(page: &Printed<'_>) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    if let Some(last) = document.get_element_by_id(FRAME) {
        last.remove();
    }
    let frame: HtmlIFrameElement = document.create_element("iframe")?.dyn_into()?;
    frame.set_id(FRAME);
    // A frame that is not displayed prints nothing in some browsers; this one lies out of sight.
    frame.set_class_name("printed");
    frame.set_attribute("aria-hidden", "true")?;
    frame.set_attribute("tabindex", "-1")?;
    frame.set_title(page.title);
    document.body().ok_or("no body")?.append_child(&frame)?;
    let inner = frame.content_document().ok_or("no document in the frame")?;
    let window = frame.content_window().ok_or("no window in the frame")?;
    fill(&inner, &window, page)?;
    window.focus()?;
    window.print()
}

/// Writes the page into the frame. The server forbids styles that stand in a page, and the frame
/// inherits that; a style sheet that a script builds is allowed.
fn fill(inner: &Document, window: &web_sys::Window, page: &Printed<'_>) -> Result<(), JsValue> {
    inner.set_title(page.title);
    inner.body().ok_or("no body in the frame")?.set_inner_html(page.body);
    let maker: js_sys::Function = js_sys::Reflect::get(window, &"CSSStyleSheet".into())?.dyn_into()?;
    let sheet = js_sys::Reflect::construct(&maker, &js_sys::Array::new())?;
    let replace: js_sys::Function = js_sys::Reflect::get(&sheet, &"replaceSync".into())?.dyn_into()?;
    replace.call1(&sheet, &page.style.into())?;
    let sheets = js_sys::Array::of1(&sheet);
    js_sys::Reflect::set(inner, &"adoptedStyleSheets".into(), &sheets)?;
    Ok(())
}
