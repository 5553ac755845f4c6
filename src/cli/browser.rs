//! Opening a browser, where there is one.

use std::process::{Command, Stdio};
use std::{env, io, thread};

/// Opens `url` in the browser of the desktop. Without a desktop nothing happens: the address has
/// been printed.
///
/// # Errors
/// When there is a desktop, but its opener cannot be started.
pub(super) fn open(url: &str) -> io::Result<()> {
    let Some(mut opener) = opener() else { return Ok(()) };
    let quiet = opener.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = quiet.arg(url).spawn()?;
    // Somebody must wait for it, or it stays behind as a zombie.
    thread::spawn(move || child.wait());
    Ok(())
}

fn opener() -> Option<Command> {
    if cfg!(target_os = "macos") {
        return Some(Command::new("open"));
    }
    if cfg!(windows) {
        let mut explorer = Command::new("rundll32");
        explorer.arg("url.dll,FileProtocolHandler");
        return Some(explorer);
    }
    let desktop = ["DISPLAY", "WAYLAND_DISPLAY"];
    let set = |name: &&str| env::var_os(name).is_some_and(|value| !value.is_empty());
    desktop.iter().any(set).then(|| Command::new("xdg-open"))
}
