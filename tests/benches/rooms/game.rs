//! What a table does next, from what it is shown, and what its log must then say.

use serde::Deserialize;
use serde_json::{Value, json};

/// A table as far as a move takes it.
#[derive(Deserialize)]
struct Table {
    view: View,
}

#[derive(Deserialize)]
struct View {
    waiting: Value,
    legal: Vec<Value>,
}

/// Who does what.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// The captain asks for this.
    Captain(Value),
    /// The facilitator does.
    Lead(Value),
    /// The play of this team is over.
    Over,
}

/// How a table plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Whatever is legal, to the end.
    ToTheEnd,
    /// The same, but the plan is never finished: the table plays on for as long as it takes.
    Endless,
    /// The plan is finished as soon as that is legal.
    Finish,
}

/// The next step of a team, drawn from all that is legal. `table` is what its seats see, `console` what
/// facilitators do.
pub fn next(team: u8, table: &str, console: &str, style: Style, draw: u64) -> Result<Step, String> {
    let read: Table = serde_json::from_str(table).map_err(|error| format!("a table: {error}"))?;
    let act = |action: &Value| json!({ "act": { "team": team, "action": action } });
    if read.view.waiting == "Die" {
        return Ok(Step::Captain(json!({ "roll": { "team": team, "face": null } })));
    }
    let commit = |action: &&Value| **action == "CommitPlan";
    if style == Style::Finish
        && let Some(action) = read.view.legal.iter().find(commit)
    {
        return Ok(Step::Captain(act(action)));
    }
    let allowed = |action: &&Value| {
        let last = style == Style::Endless && commit(action);
        !last && !action.to_string().contains("\"expired\":true")
    };
    let legal: Vec<&Value> = read.view.legal.iter().filter(allowed).collect();
    if !legal.is_empty() {
        let at = usize::try_from(draw % legal.len() as u64).unwrap_or(0);
        return Ok(Step::Captain(act(legal[at])));
    }
    if read.view.waiting == "Nobody" {
        return Ok(Step::Over);
    }
    let lead: Table = serde_json::from_str(console).map_err(|error| format!("a console: {error}"))?;
    match lead.view.waiting.pointer("/Facilitator/stages/0") {
        Some(stage) => Ok(Step::Lead(act(&json!({ "ChooseReveal": { "stage": stage } })))),
        None => Err(format!("nobody can go on: {}", lead.view.waiting)),
    }
}

/// What an acknowledged step must have left in the log; nothing for what the log says otherwise.
pub fn trace(action: &Value) -> Option<(&'static str, Value)> {
    if action.get("roll").is_some() {
        return Some(("Rolled", Value::Null));
    }
    let action = action.pointer("/act/action")?;
    let field = |name: &str, field: &str| action.pointer(&format!("/{name}/{field}")).cloned();
    match action.as_str() {
        Some("ReadReport") => return Some(("ReportRead", Value::Null)),
        Some("CommitPlan") => return Some(("PlanCommitted", Value::Null)),
        _ => {}
    }
    None.or_else(|| Some(("Chosen", field("Investigate", "procedure")?)))
        .or_else(|| Some(("Consulted", field("Consult", "consultant")?)))
        .or_else(|| field("Pass", "expired").map(|_| ("Passed", Value::Null)))
        .or_else(|| Some(("OptionChosen", field("Choose", "option")?)))
        .or_else(|| Some(("Adopted", field("Adopt", "mitigation")?)))
        .or_else(|| Some(("Withdrawn", field("Withdraw", "mitigation")?)))
}

#[derive(Deserialize)]
struct Console {
    events: Vec<(u64, u64, Value)>,
}

/// What steps a team's log says were done, in order.
pub fn history(console: &str) -> Result<Vec<(&'static str, Value)>, String> {
    let read: Console = serde_json::from_str(console).map_err(|error| format!("a console: {error}"))?;
    let marks: [(&str, &str); 9] = [
        ("Rolled", ""),
        ("ReportRead", ""),
        ("PlanCommitted", ""),
        ("Passed", ""),
        ("Chosen", "procedure"),
        ("Consulted", "consultant"),
        ("OptionChosen", "option"),
        ("Adopted", "mitigation"),
        ("Withdrawn", "mitigation"),
    ];
    let of = |event: &Value| {
        let name = event.as_str().or_else(|| event.as_object()?.keys().next().map(String::as_str))?;
        let (name, field) = marks.into_iter().find(|(known, _)| *known == name)?;
        let said = event.get(name).and_then(|fields| fields.get(field)).cloned();
        Some((name, said.unwrap_or(Value::Null)))
    };
    Ok(read.events.iter().filter_map(|(_, _, event)| of(event)).collect())
}
