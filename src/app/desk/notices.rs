//! What the person must be told, until it is dismissed.

use crate::app::command::Command;
use crate::app::host::HostError;
use crate::diag::Diagnostic;
use crate::text::Text;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something went as asked.
    Info,
    /// Something needs a look.
    Problem,
}

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Its number; numbers are not used twice.
    pub id: u64,
    /// How bad it is.
    pub tone: Tone,
    /// What to say.
    pub text: String,
    /// More of it, line by line.
    pub details: Vec<String>,
    /// What can be done about it: the words of a button, and what it asks for.
    pub actions: Vec<(String, Command)>,
    /// Notices of the same subject replace each other.
    pub subject: &'static str,
}

/// All of them, oldest first.
#[derive(Debug, Default)]
pub struct Notices {
    all: Vec<Notice>,
    next: u64,
}

impl Notices {
    /// Those to be shown.
    pub fn all(&self) -> &[Notice] {
        &self.all
    }

    /// Adds one, in the place of an older one on the same subject.
    pub fn add(&mut self, subject: &'static str, tone: Tone, text: String) -> &mut Notice {
        self.all.retain(|notice| notice.subject != subject);
        let id = self.next;
        self.next += 1;
        self.all.push(Notice { id, tone, text, details: Vec::new(), actions: Vec::new(), subject });
        let last = self.all.len() - 1;
        &mut self.all[last]
    }

    /// Takes one away.
    pub fn dismiss(&mut self, id: u64) {
        self.all.retain(|notice| notice.id != id);
    }

    /// Takes away what was said on a subject.
    pub fn settle(&mut self, subject: &str) {
        self.all.retain(|notice| notice.subject != subject);
    }

    /// Takes away what only confirmed something.
    pub fn forget_confirmations(&mut self) {
        self.all.retain(|notice| notice.tone == Tone::Problem);
    }
}

/// Why the host could not, in words.
pub fn host_words(text: &Text, why: &HostError) -> String {
    match why {
        HostError::Unavailable => text.t("host-unavailable"),
        HostError::Full => text.t("host-full"),
        HostError::Other(words) => text.t_with("host-other", &[("words", words.as_str().into())]),
    }
}

/// A diagnostic in one line: where, what, and what to try.
pub fn diagnostic_words(diagnostic: &Diagnostic) -> String {
    let Diagnostic { severity: _, file, span, message, hint } = diagnostic;
    let place = match span {
        Some(span) => format!("{file}:{}:{}", span.line, span.column),
        None => file.clone(),
    };
    match hint {
        Some(hint) => format!("{place}: {message} ({hint})"),
        None => format!("{place}: {message}"),
    }
}
