//! A QR code out of characters: two modules above one another in each.

use qrcode::{Color, EcLevel, QrCode};

/// The light rim that a camera needs, in modules (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// Black on white, whatever the terminal's own colours are (256-colour numbers 16 and 231 are the
/// same in every theme).
const INK: &str = "\x1b[38;5;16;48;5;231m";
const PLAIN: &str = "\x1b[0m";

/// The code for `text`; nothing when it is too long for one. Without `colours` it is right on a dark
/// ground, where what is drawn is light.
pub(super) fn draw(text: &str, colours: bool) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, modules) = (code.width(), code.to_colors());
    let is_dark = |x: usize, y: usize| {
        let (Some(x), Some(y)) = (x.checked_sub(QUIET), y.checked_sub(QUIET)) else { return false };
        x < width && y < width && modules[y * width + x] == Color::Dark
    };
    let side = width + 2 * QUIET;
    let line = |y: usize| {
        let inked = |x, y| is_dark(x, y) == colours;
        let line: String =
            (0..side).map(|x| half_blocks(inked(x, y), y + 1 < side && inked(x, y + 1))).collect();
        if colours { format!("{INK}{line}{PLAIN}") } else { line }
    };
    Some((0..side).step_by(2).map(line).collect::<Vec<_>>().join("\n"))
}

fn half_blocks(upper: bool, lower: bool) -> char {
    match (upper, lower) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}
