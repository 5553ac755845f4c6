//! What the page shows: the picture, or the text of the mirror.
//!
//! The page itself decides (`web/view.js`: its address, its link, a browser without WebGL) and says so on
//! its root, `<html data-view>`. A window always shows the picture.

use bevy::prelude::*;

/// What a person looks at.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// What the painter paints; the mirror lies behind it, unseen.
    #[default]
    Picture,
    /// The mirror itself, as a page. Nothing is painted.
    Text,
}
