//! wasm-bindgen as a library, so that nobody installs a tool whose version must match.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::names::SiteFile;

/// The stem of what comes out: `app.js` and `app_bg.wasm`.
const STEM: &str = "app";

/// Makes the module that a browser can import and the WebAssembly that it loads.
///
/// With `small`, names and producers are left out: 0.4 MB of brotli.
///
/// # Errors
/// When wasm-bindgen refuses the file, or when a dependency brings JavaScript of its own, which the
/// site would have to carry under a content hash too.
pub fn bind(wasm: &Path, small: bool) -> Result<Vec<SiteFile>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(STEM).typescript(false);
    bindgen.remove_name_section(small).remove_producers_section(small);
    bindgen.web(true).context("wasm-bindgen has no web target")?;
    let mut output =
        bindgen.generate_output().with_context(|| format!("wasm-bindgen refused {}", wasm.display()))?;
    // Every crate that uses wasm-bindgen is listed, most of them with nothing.
    let inline = output.snippets().iter().filter(|(_, parts)| !parts.is_empty()).map(|(name, _)| name);
    let snippets: Vec<_> = inline.chain(output.local_modules().keys()).collect();
    ensure!(snippets.is_empty(), "JavaScript of a dependency has no place yet: {snippets:?}");
    Ok(vec![
        SiteFile { name: format!("{STEM}.js"), bytes: output.js().as_bytes().to_vec() },
        SiteFile { name: format!("{STEM}_bg.wasm"), bytes: output.wasm_mut().emit_wasm() },
    ])
}
