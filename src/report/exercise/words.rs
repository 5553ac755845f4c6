//! Words that several papers need.

use super::paper::{Block, Set, Table};
use crate::exercise::evaluation::Rating;
use crate::packs::category_name;
use crate::text::Text;

/// A capability as it is printed: the name of a CSF 2.0 category with its code, or what was typed.
pub(super) fn capability(code: &str) -> String {
    category_name(code).map_or_else(|| code.to_owned(), |name| format!("{name} ({code})"))
}

/// Several capabilities, a line each.
pub(super) fn capabilities(codes: &[String]) -> String {
    codes.iter().map(|code| capability(code)).collect::<Vec<_>>().join("\n")
}

/// A rating in words, with its letter.
pub(super) fn rating(text: &Text, rating: Rating) -> String {
    text.t(match rating {
        Rating::P => "papers-rating-p",
        Rating::S => "papers-rating-s",
        Rating::M => "papers-rating-m",
        Rating::U => "papers-rating-u",
    })
}

/// What a rating means.
pub(super) fn rating_meaning(text: &Text, rating: Rating) -> String {
    text.t(match rating {
        Rating::P => "papers-rating-p-means",
        Rating::S => "papers-rating-s-means",
        Rating::M => "papers-rating-m-means",
        Rating::U => "papers-rating-u-means",
    })
}

/// The scale, a row a rating, and whose it is.
pub(super) fn scale(text: &Text) -> [Block; 2] {
    let mut table =
        Table::new(&[(text.t("papers-rating"), Set::Text), (text.t("papers-rating-means"), Set::Text)]);
    for one in Rating::ALL {
        table.row(vec![rating(text, one), rating_meaning(text, one)]);
    }
    [Block::Table(table), Block::Text(text.t("papers-scale-source"))]
}

/// A time of the agenda: `0:05`.
pub(super) fn clock(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// Who may read the papers: what was typed, or the usual words.
pub(super) fn handling(text: &Text, typed: &str) -> String {
    if typed.trim().is_empty() { text.t("papers-handling") } else { typed.trim().to_owned() }
}
