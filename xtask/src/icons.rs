//! The icons: a magnifying glass over a pulse, the sign that the game draws for a procedure
//! (src/app/widgets/emblem.rs), as SVG and as PNG. Drawn here, so that no tool and no file is needed.

use std::io::Write as _;

use anyhow::{Context as _, Result};

use crate::names::SiteFile;

/// Lines on a grid of 24, as the game has them.
const LINES: [&[(f32, f32)]; 2] =
    [&[(15.0, 15.0), (21.0, 21.0)], &[(6.6, 10.4), (8.8, 10.4), (10.2, 7.6), (11.6, 12.4), (13.2, 10.4)]];
/// Middle and radius of the glass.
const RING: ((f32, f32), f32) = ((10.0, 10.0), 6.6);
/// Half the width of a line.
const PEN: f32 = 0.9;
/// The page's own colours in the dark: ground and accent.
const GROUND: [u8; 3] = [0x0d, 0x11, 0x17];
const ACCENT: [u8; 3] = [0xf0, 0xa8, 0x48];

/// Name, side in pixels, how much of the side the sign takes, and whether corners are rounded. A maskable
/// icon keeps its sign in the middle four fifths, whatever the platform cuts off.
const PICTURES: [(&str, u32, f32, bool); 4] = [
    ("icon-192.png", 192, 0.8, true),
    ("icon-512.png", 512, 0.8, true),
    ("icon-maskable-512.png", 512, 0.56, false),
    ("apple-touch-icon.png", 180, 0.72, false),
];

/// Every icon of the site.
///
/// # Errors
/// When a picture cannot be packed.
pub fn all() -> Result<Vec<SiteFile>> {
    let mut files = vec![SiteFile { name: "icon.svg".into(), bytes: svg().into_bytes() }];
    for (name, side, share, rounded) in PICTURES {
        let bytes =
            png(side, &pixels(side, share, rounded)).with_context(|| format!("cannot pack {name}"))?;
        files.push(SiteFile { name: name.into(), bytes });
    }
    Ok(files)
}

fn svg() -> String {
    let hex = |[r, g, b]: [u8; 3]| format!("#{r:02x}{g:02x}{b:02x}");
    let lines: Vec<String> = LINES
        .iter()
        .map(|line| {
            let points: Vec<String> = line.iter().map(|(x, y)| format!("{x} {y}")).collect();
            format!("<polyline points=\"{}\"/>", points.join(" "))
        })
        .collect();
    let ((x, y), r) = RING;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-3 -3 30 30\"><rect x=\"-3\" y=\"-3\" \
         width=\"30\" height=\"30\" rx=\"6\" fill=\"{}\"/><g fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\"><circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>{}</g></svg>\n",
        hex(GROUND),
        hex(ACCENT),
        PEN * 2.0,
        lines.join("")
    )
}

/// Red, green, blue and opacity of each pixel, line by line.
fn pixels(side: u32, share: f32, rounded: bool) -> Vec<u8> {
    let unit = side as f32 * share / 24.0;
    let corner = if rounded { side as f32 * 0.2 } else { 0.0 };
    let mut all = Vec::new();
    for row in 0..side {
        for column in 0..side {
            let (x, y) = (column as f32 + 0.5, row as f32 + 0.5);
            let middle = side as f32 / 2.0;
            let place = ((x - middle) / unit + 12.0, (y - middle) / unit + 12.0);
            let ink = ((PEN - from_sign(place)) * unit + 0.5).clamp(0.0, 1.0);
            let mix = |ground: u8, accent: u8| {
                (f32::from(ground) + (f32::from(accent) - f32::from(ground)) * ink).round() as u8
            };
            all.extend((0..3).map(|at| mix(GROUND[at], ACCENT[at])));
            all.push((255.0 * inside(x, y, side as f32, corner)).round() as u8);
        }
    }
    all
}

/// How far a place of the grid is from the nearest line of the sign.
fn from_sign(place: (f32, f32)) -> f32 {
    let ((x, y), r) = RING;
    let ring = ((place.0 - x).hypot(place.1 - y) - r).abs();
    let pairs = LINES.iter().flat_map(|line| line.windows(2));
    pairs.map(|pair| from_line(place, pair[0], pair[1])).fold(ring, f32::min)
}

fn from_line(place: (f32, f32), a: (f32, f32), b: (f32, f32)) -> f32 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let along = ((place.0 - a.0) * dx + (place.1 - a.1) * dy) / (dx * dx + dy * dy);
    let along = along.clamp(0.0, 1.0);
    (place.0 - a.0 - along * dx).hypot(place.1 - a.1 - along * dy)
}

/// How much of a pixel lies within the rounded square.
fn inside(x: f32, y: f32, side: f32, corner: f32) -> f32 {
    if corner < 1.0 {
        return 1.0;
    }
    let out = |at: f32| (corner - at).max(at - (side - corner)).max(0.0);
    (corner - out(x).hypot(out(y)) + 0.5).clamp(0.0, 1.0)
}

/// A PNG of eight bits a channel (ISO/IEC 15948).
fn png(side: u32, pixels: &[u8]) -> Result<Vec<u8>> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    for line in pixels.chunks(side as usize * 4) {
        // No filter: the picture is flat.
        packed.write_all(&[0])?;
        packed.write_all(line)?;
    }
    let mut head = [side.to_be_bytes(), side.to_be_bytes()].concat();
    head.extend([8, 6, 0, 0, 0]);
    let mut all = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, bytes) in [(b"IHDR", head), (b"IDAT", packed.finish()?), (b"IEND", Vec::new())] {
        all.extend(u32::try_from(bytes.len())?.to_be_bytes());
        let mut sum = flate2::Crc::new();
        sum.update(kind);
        sum.update(&bytes);
        all.extend(kind);
        all.extend(bytes);
        all.extend(sum.sum().to_be_bytes());
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_its_size_a_sign_in_the_middle_and_corners_as_said() {
        for (name, side, share, rounded) in PICTURES {
            let pixels = pixels(side, share, rounded);
            assert_eq!(pixels.len(), (side * side * 4) as usize, "{name}");
            assert_eq!(pixels[3], if rounded { 0 } else { 255 }, "{name}: its corner");
            let at = |x: f32, y: f32| {
                let place = |of: f32| (side as f32 * (0.5 + share * (of - 12.0) / 24.0)) as usize;
                let start = (place(y) * side as usize + place(x)) * 4;
                [pixels[start], pixels[start + 1], pixels[start + 2]]
            };
            assert_eq!(at(18.0, 18.0), ACCENT, "{name}: the handle");
            assert_eq!(at(20.0, 4.0), GROUND, "{name}: nothing there");
        }
    }
}
