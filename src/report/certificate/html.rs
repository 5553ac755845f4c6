//! A certificate as HTML: one page of A4 or Letter, in its own styles, with no script and nothing from
//! elsewhere.

use maud::{Markup, html};

use super::{Certificate, PlayLine};
use crate::report::library::document;
use crate::text::Text;

/// The styles of a certificate, beyond those of every page.
const STYLE: &str = include_str!("certificate.css");

/// Writes a whole page. Every text is escaped.
pub fn html(text: &Text, certificate: &Certificate) -> String {
    let title = format!("{}: {}", certificate.title, certificate.subject);
    document(&certificate.language, &title, STYLE, &body(text, certificate)).into_string()
}

/// All styles of it: for a frame that shows the body alone.
pub fn style() -> String {
    format!("{}{STYLE}", crate::report::library::STYLE)
}

/// What stands in the body of [`html()`].
pub fn html_body(text: &Text, certificate: &Certificate) -> String {
    body(text, certificate).into_string()
}

fn body(text: &Text, one: &Certificate) -> Markup {
    html! { article.award {
        header {
            p.exercise { (one.exercise) }
            h1 { (one.title) }
        }
        main {
            @match &one.name {
                Some(name) => { p.name { (name) } }
                None => { p.name.open { (text.t("certificate-name-line")) } }
            }
            p.did { (one.did) }
            p.subject { (one.subject) }
            dl.figures {
                @for (name, value) in &one.figures { div { dt { (name) } dd { (value) } } }
            }
            @if !one.plays.is_empty() { (plays(text, &one.plays)) }
            @if !one.objectives.is_empty() {
                section.objectives {
                    h2 { (text.t("certificate-objectives")) }
                    ul { @for objective in &one.objectives { li { (objective) } } }
                }
            }
            @if !one.marks.is_empty() { p.marks { (one.marks.join(" ")) } }
            @if let Some(code) = &one.code {
                section.code {
                    h2 { (text.t("certificate-code")) }
                    p { code { (code) } }
                }
            }
        }
        footer {
            @for note in &one.notes { p { (note) } }
            p.exercise { (one.exercise) }
        }
    } }
}

fn plays(text: &Text, plays: &[PlayLine]) -> Markup {
    let heads = [
        "certificate-scenario",
        "certificate-date",
        "certificate-minutes",
        "certificate-score",
        "certificate-code",
    ];
    html! {
        table.plays {
            thead { tr { @for head in heads { th scope="col" { (text.t(head)) } } } }
            tbody { @for play in plays { tr {
                th scope="row" { (play.title) }
                td { (play.day) }
                td { (play.minutes) }
                td { (play.score) }
                td { code { (play.code) } }
            } } }
        }
    }
}
