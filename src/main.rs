//! The executable: everything it does stands in the library.

#[cfg(target_arch = "wasm32")]
fn main() {
    #[cfg(feature = "app")]
    breach_rounds::app::shell::run_page();
}

#[cfg(all(feature = "cli", not(target_arch = "wasm32")))]
fn main() -> std::process::ExitCode {
    breach_rounds::cli::run()
}

#[cfg(not(any(feature = "cli", target_arch = "wasm32")))]
fn main() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
