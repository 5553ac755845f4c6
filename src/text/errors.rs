//! What can go wrong before a session starts.

use super::Text;
use super::words::{self, Cards};
use crate::rules::Undetectable;

/// Why no hand can be dealt for a scenario.
pub fn undetectable(text: &Text, cards: &Cards<'_>, why: &Undetectable) -> String {
    if why.suspects.is_empty() {
        return text.t("errors-no-deal");
    }
    let title = |&attack| text.t_with("log-quoted", &[("title", cards.attack(attack).into())]);
    let titles: Vec<String> = why.suspects.iter().map(title).collect();
    text.t_with("errors-undetectable", &[("attacks", words::list(text, &titles).into())])
}
