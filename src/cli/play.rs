//! `breach-rounds play`: the window.

use std::path::Path;

/// Opens the window, with the playthrough in `file` when there is one.
///
/// # Errors
/// When no window can be opened here, or this build has none.
#[cfg(feature = "app")]
pub(super) fn run(file: Option<&Path>) -> anyhow::Result<()> {
    use crate::app::shell::{WindowOptions, run_window};
    run_window(&WindowOptions { file: file.map(Path::to_path_buf) })?;
    Ok(())
}

/// Opens the window, with the playthrough in `file` when there is one.
///
/// # Errors
/// Always: this build has none.
#[cfg(not(feature = "app"))]
pub(super) fn run(file: Option<&Path>) -> anyhow::Result<()> {
    let _ = file;
    anyhow::bail!(
        "this build has no window: it was made without the feature `app`. Type `./play --window`, \
         or `cargo run --features app`, or play in a browser with `breach-rounds serve`"
    )
}
