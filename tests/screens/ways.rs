//! The ways to all screens in one place.

pub use super::alone::*;
pub use super::leading::*;
pub use super::online::*;
pub use super::reading::*;
pub use super::rooms::*;
