//! What the server writes down of itself: kinds, templates, numbers and networks; never a name, a
//! token, an address of a device, or what somebody typed.

use std::fmt;
use std::panic;
use std::str::FromStr;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::ParseError;

/// The target of the line that every request leaves.
pub(super) const REQUESTS: &str = "breach_rounds::request";

/// How log lines look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LogForm {
    /// For a person at a terminal; requests only when the filter asks for them.
    #[default]
    Text,
    /// One JSON object a line, requests included.
    Json,
}

impl LogForm {
    fn usual_filter(self) -> &'static str {
        match self {
            Self::Text => "warn,breach_rounds=info,breach_rounds::request=warn",
            Self::Json => "warn,breach_rounds=info",
        }
    }
}

/// The filter of the log cannot be read.
#[derive(Debug)]
pub struct BadFilter(String, ParseError);

impl fmt::Display for BadFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no filter such as `warn,breach_rounds=debug`: {}", self.0, self.1)
    }
}

impl std::error::Error for BadFilter {}

/// Writes log lines to the standard error of this process from now on, and one for every panic. A
/// second call changes nothing.
///
/// # Errors
/// When `filter` cannot be read.
pub fn write_logs(form: LogForm, filter: Option<&str>) -> Result<(), BadFilter> {
    let text = filter.unwrap_or(form.usual_filter());
    let filter = EnvFilter::from_str(text).map_err(|error| BadFilter(text.to_owned(), error))?;
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // An error means that somebody else writes the logs of this process already.
    let _ = match form {
        LogForm::Text => lines.with_target(false).try_init(),
        LogForm::Json => lines.json().flatten_event(true).try_init(),
    };
    panic::set_hook(Box::new(|panic| {
        // The place only: the message may repeat what somebody typed.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a bug: the program panicked");
    }));
    Ok(())
}
