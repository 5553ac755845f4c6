//! cmi5: the same facts as xAPI statements. The script in the package adds what only it knows (actor,
//! registration, session, ids) and sends the statements that cmi5 itself defines.

use serde_json::{Map, Value, json};

use super::Report;
use super::facts::{Fact, FactKind, Verdict};
use super::scorm::{Telling, scaled};
use super::times::{moment_iso, span_iso};

/// What a record store is told: a statement a decision, and where the course stands.
pub(super) fn report(told: &Telling<'_>) -> Report {
    let standing = told.progress.standing(told.course, told.mastery);
    let passed = standing.mastered.filter(|_| told.mastery.asks());
    let score = standing.score.map(scaled);
    Report {
        statements: told.facts.iter().map(|(attempt, fact)| statement(told, *attempt, fact)).collect(),
        standing: Some(json!({ "complete": standing.complete, "passed": passed, "scaled": score })),
        suspend: told.suspend.map(str::to_owned),
        ..Report::default()
    }
}

/// Words in the language that is spoken: no other is at hand.
fn words(told: &Telling<'_>, words: &str) -> Value {
    let mut map = Map::new();
    map.insert(told.text.language().tag().to_owned(), Value::String(words.to_owned()));
    Value::Object(map)
}

/// The verb: ADL's own where somebody answers a question; a decision of the game has none of its kind there.
fn verb(told: &Telling<'_>, kind: FactKind) -> Value {
    match kind {
        FactKind::Question => {
            let display = words(told, &told.text.t("lms-answered"));
            json!({ "id": "http://adlnet.gov/expapi/verbs/answered", "display": display })
        }
        _ => {
            let display = words(told, &told.text.t("lms-decided"));
            json!({ "id": format!("{}/verbs/decided", told.course.activity_base), "display": display })
        }
    }
}

fn statement(told: &Telling<'_>, attempt: u16, fact: &Fact) -> Value {
    let (kind, question) = (fact.kind.name(), fact.kind == FactKind::Question);
    let iri = &told.course.activity_base;
    let id = format!("{iri}/scenario/{}/{kind}/{}", fact.scenario, fact.about);
    let mut definition = json!({
        "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
        "interactionType": if question { "choice" } else { "other" },
        "description": words(told, &fact.words),
    });
    if let Some(right) = &fact.right {
        definition["correctResponsesPattern"] = json!([right]);
        let choices: Vec<Value> = fact.options.iter().map(|option| json!({ "id": option })).collect();
        definition["choices"] = Value::Array(choices);
    }
    let mut result = json!({ "response": fact.response.join("[,]"), "duration": span_iso(fact.took_ms) });
    match fact.verdict {
        Verdict::Neutral => {}
        Verdict::Correct => result["success"] = Value::Bool(true),
        Verdict::Incorrect => result["success"] = Value::Bool(false),
    }
    if !fact.outcome.is_empty() {
        result["extensions"] = json!({ (format!("{iri}/extensions/outcome")): fact.outcome });
    }
    json!({
        "verb": verb(told, fact.kind),
        "object": { "objectType": "Activity", "id": id, "definition": definition },
        "result": result,
        "context": { "extensions": { (format!("{iri}/extensions/attempt")): attempt } },
        "timestamp": moment_iso(fact.at_ms),
    })
}
