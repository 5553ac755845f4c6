//! Facts: techniques that exist, categories of CSF 2.0, addresses that belong to nobody.

use crate::packs::csf::{category_codes, category_name};
use crate::packs::date;
use crate::packs::fault::{Fault, near};
use crate::packs::prose;
use crate::packs::raw::{Deck, Raw};
use crate::packs::tree::Node;

use super::backing::{is_cve, words};
use super::walk::each_text;

/// Id, name and status of every technique of ATT&CK and ATLAS, with MITRE's notice.
const TECHNIQUES: &str = include_str!("../technique-ids.tsv");

pub(super) fn check(raw: &Raw) {
    for entry in &raw.attacks.entries {
        let list = entry.node.get("techniques");
        if entry.card.techniques.is_empty() {
            raw.attacks.fault(list, Fault::EmptyList);
        }
        for (at, id) in entry.card.techniques.iter().enumerate() {
            technique(&raw.attacks, list.nth(at), id);
        }
    }
    table(raw);
    for entry in &raw.mitigations.entries {
        categories(&raw.mitigations, entry.node.get("csf"), &entry.card.csf);
    }
    for deck in &raw.scenarios {
        for entry in &deck.entries {
            categories(deck, entry.node.get("csf"), &entry.card.csf);
        }
        deck.entries.iter().for_each(|entry| fictional(deck, &entry.node));
    }
    for entry in &raw.random.entries {
        categories(&raw.random, entry.node.get("csf"), &entry.card.csf);
        fictional(&raw.random, &entry.node);
    }
    references(raw);
    raw.attacks.entries.iter().for_each(|entry| fictional(&raw.attacks, &entry.node));
    raw.procedures.entries.iter().for_each(|entry| fictional(&raw.procedures, &entry.node));
    raw.injects.entries.iter().for_each(|entry| fictional(&raw.injects, &entry.node));
    raw.consultants.entries.iter().for_each(|entry| fictional(&raw.consultants, &entry.node));
    raw.mitigations.entries.iter().for_each(|entry| fictional(&raw.mitigations, &entry.node));
    raw.glossary.entries.iter().for_each(|entry| fictional(&raw.glossary, &entry.node));
    raw.documents.entries.iter().for_each(|entry| fictional(&raw.documents, &entry.node));
    raw.roles.entries.iter().for_each(|entry| fictional(&raw.roles, &entry.node));
    raw.prompts.entries.iter().for_each(|entry| fictional(&raw.prompts, &entry.node));
}

/// The name of a technique and whether it is in use.
fn look_up(id: &str) -> Option<(&'static str, &'static str)> {
    TECHNIQUES.lines().find_map(|line| {
        let mut columns = line.split('\t');
        let found = columns.next()? == id;
        let (name, status) = (columns.next()?, columns.next()?);
        found.then_some((name, status))
    })
}

/// The name that MITRE gave to a technique, for instance of `T1190`.
pub fn technique_name(id: &str) -> Option<&'static str> {
    look_up(id).map(|(name, _)| name)
}

/// The pack's own table says what MITRE says; attacks keep to it.
fn table(raw: &Raw) {
    let deck = &raw.techniques;
    if !deck.present {
        return;
    }
    for entry in &deck.entries {
        technique(deck, entry.node.get("id"), &entry.card.id);
        if let Some((name, _)) = look_up(&entry.card.id)
            && name != entry.card.name
        {
            let id = entry.card.id.clone();
            deck.fault(entry.node.get("name"), Fault::MisnamedTechnique { id, name });
        }
    }
    for entry in &raw.attacks.entries {
        for (at, id) in entry.card.techniques.iter().enumerate() {
            if look_up(id).is_some() && !deck.entries.iter().any(|listed| listed.card.id == *id) {
                let fault = Fault::TechniqueNotListed { id: id.clone() };
                raw.attacks.fault(entry.node.get("techniques").nth(at), fault);
            }
        }
    }
}

fn technique<T>(deck: &Deck<T>, node: &Node, id: &str) {
    let id = id.to_owned();
    match look_up(&id) {
        Some((_, "ok")) => {}
        Some((_, "revoked")) => deck.fault(node, Fault::RevokedTechnique { id }),
        Some(_) => deck.fault(node, Fault::DeprecatedTechnique { id }),
        None => deck.fault(node, Fault::UnknownTechnique { id }),
    }
}

fn categories<T>(deck: &Deck<T>, list: &Node, ids: &[String]) {
    if ids.is_empty() {
        deck.fault(list, Fault::EmptyList);
    }
    for (at, id) in ids.iter().enumerate() {
        if category_name(id).is_none() {
            let near = near(id, category_codes()).map(str::to_owned);
            deck.fault(list.nth(at), Fault::UnknownCategory { id: id.clone(), near });
        }
    }
}

fn references(raw: &Raw) {
    let deck = &raw.references;
    for entry in &deck.entries {
        if let Some(url) = &entry.card.url {
            let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next());
            let plain = !url.chars().any(|c| c.is_whitespace() || c.is_control());
            if !plain || !host.is_some_and(|host| host.contains('.')) {
                deck.fault(entry.node.get("url"), Fault::NotHttps);
            }
        }
        malformed_cves(deck, entry.node.get("title"), &entry.card.title);
        malformed_cves(deck, entry.node.get("backs"), &entry.card.backs);
        if date::published(&entry.card.date).is_none() {
            deck.fault(entry.node.get("date"), Fault::BadDate);
        }
    }
}

/// Looks through every text of an entry for addresses that could be real, and for CVE ids that are none.
fn fictional<T>(deck: &Deck<T>, node: &Node) {
    // `PR.AT` is a category, not an Austrian domain; ids name nothing in the world.
    each_text(node, &["csf", "id", "references"], &mut |place, text| {
        for word in text.split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-')) {
            let word = word.trim_matches(['.', '-']);
            if let Some(fault) = address(word) {
                deck.fault(place, fault);
            }
        }
        malformed_cves(deck, place, text);
    });
}

/// Names what begins like a CVE id and is none.
fn malformed_cves<T>(deck: &Deck<T>, node: &Node, text: &str) {
    for word in words(&prose::plain(text)).filter(|word| is_cve(word) == Some(false)) {
        deck.fault(node, Fault::BadCve { found: word.to_owned() });
    }
}

/// Why a word may name somebody's machine, if it may.
fn address(word: &str) -> Option<Fault> {
    let parts: Vec<&str> = word.split('.').collect();
    if parts.len() < 2 || parts.iter().any(|part| part.is_empty()) {
        return None;
    }
    let found = word.to_owned();
    if parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        let octets: Option<Vec<u8>> = parts.iter().map(|part| part.parse().ok()).collect();
        return match octets.as_deref() {
            Some([a, b, c, _]) => (!reserved([*a, *b, *c])).then_some(Fault::RealAddress { found }),
            _ if parts.len() >= 5 => (!fictional_uid(word)).then_some(Fault::RealUid { found }),
            _ => None,
        };
    }
    let domain = !reserved_domain(&parts) && PUBLIC.contains(&parts[parts.len() - 1].to_lowercase().as_str());
    domain.then_some(Fault::RealDomain { found })
}

/// RFC 5737's three ranges, this machine, and "any".
fn reserved(octets: [u8; 3]) -> bool {
    matches!(octets, [192, 0, 2] | [198, 51, 100] | [203, 0, 113] | [127, 0, 0] | [0, 0, 0])
}

/// Under 2.25, where UIDs are made of random numbers; the standard's own name nobody's objects.
fn fictional_uid(uid: &str) -> bool {
    uid.starts_with("2.25.") || uid.starts_with("1.2.840.10008.")
}

/// RFC 2606 and 6761.
fn reserved_domain(parts: &[&str]) -> bool {
    let lower: Vec<String> = parts.iter().map(|part| part.to_lowercase()).collect();
    let last = lower.last().map(String::as_str);
    matches!(last, Some("test" | "example" | "invalid" | "localhost"))
        || matches!(lower.as_slice(), [.., name, end]
            if name == "example" && matches!(end.as_str(), "com" | "net" | "org"))
}

/// Ends of names that people reach on the internet. Not all of them: most are words or file
/// extensions too, and `setup.sh` or `model.zip` is nobody's domain.
const PUBLIC: [&str; 40] = [
    "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "io", "dev", "app", "cloud", "health",
    "hospital", "online", "site", "xyz", "top", "eu", "us", "uk", "de", "fr", "nl", "ch", "at", "it", "es",
    "pl", "ca", "au", "jp", "cn", "ru", "br", "in", "kr", "se", "onion",
];
