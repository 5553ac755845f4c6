//! The platforms behind [`super::host::Host`]: a browser, a computer, and memory for tests.

#[cfg(not(target_arch = "wasm32"))]
pub mod memory;
#[cfg(all(feature = "app", not(target_arch = "wasm32")))]
pub mod native;
#[cfg(feature = "app")]
mod socket;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod web;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
mod web_fetch;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
mod web_lms;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
mod web_net;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
mod web_print;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
mod web_voice;

/// Whether a key is of the alphabet that every platform can keep: `a-z 0-9 - . /`.
pub fn is_key(key: &str) -> bool {
    !key.is_empty()
        && !key.starts_with(['.', '/'])
        && !key.ends_with('/')
        && key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'/'))
}

/// A name under which a file can be handed out on every platform: no path, nothing that a file
/// system refuses.
pub fn file_name(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            c if c.is_control() => '-',
            c => c,
        })
        .collect();
    let clean = clean.trim_matches(['.', ' ']);
    if clean.is_empty() { "breach-rounds".to_owned() } else { clean.to_owned() }
}
