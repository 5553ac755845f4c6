//! The executable: everything it does stands in the library.

use std::process::ExitCode;

#[cfg(feature = "cli")]
fn main() -> ExitCode {
    breach_rounds::cli::run()
}

#[cfg(not(feature = "cli"))]
fn main() -> ExitCode {
    ExitCode::SUCCESS
}
