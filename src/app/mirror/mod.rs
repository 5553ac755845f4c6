//! The mirror: egui's accessibility tree as real elements of the page.
//!
//! A canvas has no text for a screen reader and nothing for a browser test to hold. Every frame
//! egui describes its widgets as an AccessKit tree; [`tree`] turns that into a list of elements,
//! `dom` (web only) keeps the page's elements equal to it, and [`route`] turns what happens to
//! those elements (a click, focus, typed text) back into egui's events.
//!
//! Everything but `dom` and `listen` is plain Rust and tested without a browser.

pub mod attributes;
pub mod live;
pub mod roles;
pub mod route;
pub mod tree;
pub mod visible;

#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod dom;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
mod listen;
