//! What a team votes on: proposals, a silent vote, the result shown to all at once, and who is asked to
//! speak first.

use egui::{ScrollArea, Ui};

use crate::app::command::{Command, RoomCommand};
use crate::app::theme;
use crate::app::widgets::{Tone, Urgency, announce, button, callout, semantics, text};
use crate::exercise::room::RoomAction;
use crate::rules::Action;
use crate::text::Text;

/// A team's ballot.
#[derive(Debug, Clone, PartialEq)]
pub struct BallotModel {
    /// What was proposed.
    pub proposals: Vec<ProposalLine>,
    /// "3 of 4 have voted."
    pub cast: String,
    /// Who is asked to speak first, once the votes differ.
    pub minority: Option<String>,
    /// Whether the votes are shown.
    pub shown: bool,
    /// Whether this person decides.
    pub decides: bool,
    /// For whoever decides among several: whether what they choose is proposed first.
    pub asks: Option<bool>,
    /// Which team.
    pub team: u8,
    /// "Ada decides." for everybody else.
    pub captain: String,
}

impl BallotModel {
    /// What is heard of it: what is proposed and, once they are shown, the votes.
    fn heard(&self) -> String {
        let line = |line: &ProposalLine| {
            let votes = line.votes.iter().map(String::as_str);
            std::iter::once(line.words.as_str()).chain(votes).collect::<Vec<_>>().join(". ")
        };
        let lines = self.proposals.iter().map(line).chain(self.minority.clone());
        lines.collect::<Vec<_>>().join(". ")
    }
}

/// A proposal.
#[derive(Debug, Clone, PartialEq)]
pub struct ProposalLine {
    /// Whose and what: "Ada: Log correlation".
    pub words: String,
    /// What it would do.
    pub action: Action,
    /// Whether it can still be done.
    pub legal: bool,
    /// Whether it has this person's vote.
    pub mine: bool,
    /// Who voted for it, once that is shown.
    pub votes: Option<String>,
}

/// Draws it above a screen; nothing where nobody can be asked, and nothing was proposed.
pub fn ballot_ui(ui: &mut Ui, words: &Text, model: &BallotModel, commands: &mut Vec<Command>) {
    if model.proposals.is_empty() && model.asks.is_none() {
        return;
    }
    // The table below needs the greater part of what the bar left, large text or not.
    let most = ui.available_height() * 0.18;
    callout(ui, Tone::Cool, None, |ui| {
        ScrollArea::vertical().id_salt("ballot").max_height(most).show(ui, |ui| {
            votes_ui(ui, words, model, commands);
        });
    });
}

/// Draws it within a dialog: what the dialog asks can be proposed, too.
pub fn votes_ui(ui: &mut Ui, words: &Text, model: &BallotModel, commands: &mut Vec<Command>) {
    let name = words.t("ballot-title");
    semantics::landmark(ui, semantics::Landmark::Region, &name, |ui| {
        announce::hear(ui, "votes", Urgency::Polite, &model.heard());
        if !model.proposals.is_empty() {
            text::strong(ui, format!("{name}. {}", model.cast));
            if let Some(minority) = &model.minority {
                callout(ui, Tone::Warm, None, |ui| text::body(ui, minority));
            }
            semantics::list(ui, &name, |ui| {
                for (at, line) in (0u8..).zip(&model.proposals) {
                    semantics::list_item(ui, ("proposal", at), |ui| {
                        line_ui(ui, words, model, at, line, commands);
                    });
                }
            });
        }
        foot_ui(ui, words, model, commands);
    });
}

fn line_ui(
    ui: &mut Ui,
    words: &Text,
    model: &BallotModel,
    at: u8,
    line: &ProposalLine,
    commands: &mut Vec<Command>,
) {
    text::body(ui, &line.words);
    if let Some(votes) = &line.votes {
        text::strong(ui, votes);
    }
    ui.horizontal_wrapped(|ui| {
        if !model.shown {
            let vote = words.t(if line.mine { "ballot-voted" } else { "ballot-vote" });
            let named = words.t_with("ballot-vote-name", &[("proposal", line.words.as_str().into())]);
            let shown = button::secondary(&vote).small().pressed(line.mine).name(&named);
            if ui.add(shown.id(("vote", at))).clicked() && !line.mine {
                commands.push(Command::Room(RoomCommand::Ask(RoomAction::Vote { proposal: at })));
            }
        }
        if model.decides {
            let decide = words.t("ballot-decide");
            let named = words.t_with("ballot-decide-name", &[("proposal", line.words.as_str().into())]);
            let shown = button::secondary(&decide).small().enabled(line.legal).name(&named);
            if ui.add(shown.id(("decide", at))).clicked() {
                let (team, action) = (model.team, line.action.clone());
                commands.push(Command::Room(RoomCommand::Ask(RoomAction::Act { team, action })));
            }
        }
    });
}

fn foot_ui(ui: &mut Ui, words: &Text, model: &BallotModel, commands: &mut Vec<Command>) {
    if let Some(asks) = model.asks {
        let ask = words.t("ballot-ask");
        let note = words.t("ballot-ask-note");
        let shown = button::quiet(&ask).small().pressed(asks).describe(&note);
        if ui.add(shown.id("ballot: ask")).clicked() {
            commands.push(Command::Room(RoomCommand::AskFirst(!asks)));
        }
    }
    if model.decides && !model.shown && !model.proposals.is_empty() {
        let show = words.t("ballot-show");
        if ui.add(button::quiet(&show).small().id("ballot: show")).clicked() {
            commands.push(Command::Room(RoomCommand::Ask(RoomAction::ShowVotes)));
        }
    }
    if !model.decides {
        let gap = theme::of(ui.ctx()).sizes.s1;
        ui.add_space(gap);
        text::dim(ui, &model.captain);
    }
}
