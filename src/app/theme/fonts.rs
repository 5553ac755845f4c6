//! One open, legible face in two weights (`assets/fonts/README.md`); egui's own are not compiled in.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/atkinson-regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/atkinson-semibold.ttf");
const SYMBOLS: &[u8] = include_bytes!("../../../assets/fonts/inter-symbols.otf");
/// Three letters: what Japanese is called, for who has not chosen it.
const JAPANESE_NAME: &[u8] = include_bytes!("../../../assets/fonts/japanese-name.ttf");

/// The family of headings and names.
pub const STRONG: &str = "strong";

/// The definitions that egui gets.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let faces = [
        ("regular", REGULAR),
        ("semibold", SEMIBOLD),
        ("symbols", SYMBOLS),
        ("japanese-name", JAPANESE_NAME),
    ];
    for (name, bytes) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let chain = |first: &str| [first, "symbols", "japanese-name"].map(str::to_owned).to_vec();
    fonts.families.insert(FontFamily::Proportional, chain("regular"));
    // Nothing here is code; what asks for a monospaced face gets the legible one.
    fonts.families.insert(FontFamily::Monospace, chain("regular"));
    fonts.families.insert(FontFamily::Name(STRONG.into()), chain("semibold"));
    fonts
}

/// The same with a face behind them that has letters which ours have not.
pub fn definitions_with(face: &[u8]) -> FontDefinitions {
    let mut fonts = definitions();
    fonts.font_data.insert("more".to_owned(), Arc::new(FontData::from_owned(face.to_vec())));
    for chain in fonts.families.values_mut() {
        chain.push("more".to_owned());
    }
    fonts
}
