//! Which files come only when they are asked for. `cargo xtask web` compiles this file, too, so it needs
//! nothing but the standard library.

/// Their names below `assets/`, which are those in the site as well. The packs come beside them, as
/// `packs/….txt`, made of what stands in `scenarios/`.
pub const LATER: &[&str] = &["fonts/japanese.ttf", "lang/de.ftl", "lang/es.ftl", "lang/ja.ftl"];
