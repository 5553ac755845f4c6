//! The integration tests: one binary, one module a promise.

#[cfg(feature = "cli")]
mod command_line;
mod direction;
#[cfg(feature = "server")]
mod serve_site;
