//! What a server says in the terminal. Nobody listening on the other end of a pipe is no reason to
//! stop.

use std::io::{IsTerminal as _, Write as _};
use std::{env, io};

use super::code;
use crate::cli::browser;
use crate::server::{Address, Context, Nearness, News, REACH_PATH, Reachable};
use crate::text::{Text, Value};

/// The terminal that the server was started from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    /// Whether the code is drawn.
    draws: bool,
    /// Whether it is drawn in colours: then it is right on dark and on light ground.
    colours: bool,
    opens: bool,
}

impl Terminal {
    pub(super) fn new(qr: bool, opens: bool) -> Self {
        let draws = qr || io::stdout().is_terminal();
        let colours = env::var_os("NO_COLOR").is_none_or(|set| set.is_empty());
        Self { draws, colours, opens }
    }

    /// Says a warning on the standard error, where it is not lost in a pipe.
    pub(super) fn warn(self, id: &str) {
        eprintln!("{}\n", wrapped(&Text::english().t(id)).join("\n"));
    }

    pub(super) fn tell(self, news: News<'_>) {
        let text = Text::english();
        let lines = match news {
            News::Listening(context, address) => {
                if context.unprotected {
                    self.warn("serve-unprotected");
                }
                let lines = self.greeting(&text, context, address);
                if self.opens
                    && let Err(error) = browser::open(&context.local_url())
                {
                    eprintln!("warning: no browser could be opened: {error}");
                }
                lines
            }
            News::InMemory => {
                self.warn("serve-in-memory");
                return;
            }
            News::Reached(visit) => {
                vec![text.t_with("serve-reached", &[("address", visit.address.to_string().into())])]
            }
            News::Stopping => vec![text.t("serve-stopping")],
            News::Left(count) => vec![text.t_with("serve-left", &[("count", count.into())])],
        };
        let mut out = io::stdout().lock();
        let _ = writeln!(out, "{}", lines.join("\n"));
        let _ = out.flush();
    }

    fn greeting(self, text: &Text, context: &Context, address: Address) -> Vec<String> {
        let with = |id: &str, name: &'static str, value: String| text.t_with(id, &[(name, value.into())]);
        let mut lines = Vec::new();
        if let Some(taken) = address.instead_of {
            lines.push(with("serve-taken", "address", taken.to_string()));
        }
        lines.push(with("serve-at", "url", context.local_url()));
        lines.extend([String::new(), text.t("serve-facilitator")]);
        lines.extend([format!("  {}", context.facilitator_url()), String::new()]);
        let places = context.reachable();
        let Some(best) = places.first() else {
            lines.push(if address.bound.ip().is_loopback() {
                with("serve-only-here", "port", address.bound.port().to_string())
            } else {
                text.t("serve-no-network")
            });
            return lines;
        };
        lines.push(text.t("serve-others"));
        lines.extend(places.iter().map(|place| format!("  {}", described(text, place))));
        let reach = format!("{}{REACH_PATH}", best.url);
        if self.draws
            && let Some(code) = code::draw(&reach, self.colours)
        {
            lines.extend([String::new(), code]);
        }
        lines.extend([String::new(), with("serve-try", "url", reach)]);
        lines.extend(wrapped(&text.t("serve-isolated")));
        lines
    }
}

/// A long sentence in lines, broken between words: a terminal would break anywhere.
fn wrapped(sentence: &str) -> Vec<String> {
    const COLUMNS: usize = 78;
    let mut lines = vec![String::new()];
    for word in sentence.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= COLUMNS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn described(text: &Text, place: &Reachable) -> String {
    let Some(card) = &place.interface else { return place.url.clone() };
    let id = match place.nearness {
        Nearness::Public | Nearness::Private | Nearness::Global => "serve-others-card",
        Nearness::Virtual => "serve-others-virtual",
        Nearness::LinkLocal => "serve-others-link-local",
    };
    let values: [(&'static str, Value<'_>); 2] =
        [("url", place.url.clone().into()), ("card", card.clone().into())];
    text.t_with(id, &values)
}
