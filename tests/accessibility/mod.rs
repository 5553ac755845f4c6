//! What somebody hears, reaches and can read on every screen: red when a screen tells a screen reader
//! something else than before, or breaks a law that all screens keep.

mod announcements;
mod as_text;
mod focus;
mod grown;
mod hints;
mod laws;
mod motion;
mod parts;
mod phones;
mod reflow;
mod shortcuts;
mod structure;
mod table;
mod trees;
