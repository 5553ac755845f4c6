//! The integration tests: one binary, one module a promise.

mod best_plan;
#[cfg(feature = "cli")]
mod command_line;
mod direction;
mod plan_cases;
#[cfg(feature = "server")]
mod serve_site;
