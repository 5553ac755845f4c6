//! The log in plain words: one sentence or two an event, naming the cards.

use super::words::{self, Cards};
use super::{Text, Value};
use crate::packs::Pack;
use crate::rules::{AttackSet, Effect, Event, InjectCause, Names, RevealedBy, RuledOutBy, Ruling, Source};

/// Whom the sentences speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// To the people at the table: "You rolled".
    You,
    /// Of them, for a report: "The team rolled".
    Team,
}

/// What an event says to the people at the table.
pub fn sentence(text: &Text, pack: &Pack, names: &Names, event: &Event) -> String {
    sentence_as(text, &Cards { pack, names }, Voice::You, event)
}

/// What the facilitator did, without the reason.
pub fn ruling(text: &Text, cards: &Cards<'_>, ruling: &Ruling) -> String {
    Say { text, cards, voice: Voice::Team }.ruling(ruling)
}

/// The same in the voice of one's choice.
pub fn sentence_as(text: &Text, cards: &Cards<'_>, voice: Voice, event: &Event) -> String {
    let say = Say { text, cards, voice };
    match event {
        Event::Chosen { .. } | Event::Rolled { .. } | Event::Consulted { .. } | Event::Passed { .. } => {
            say.turn(event)
        }
        Event::RevealOffered { .. } | Event::Revealed { .. } | Event::NoMatch { .. } => say.finding(event),
        Event::RuledOut { stage, attacks, by } => text.t_with(
            "log-ruled-out",
            &[
                ("stage", words::stage(text, *stage).into()),
                ("attacks", say.attacks(*attacks).into()),
                ("because", ruled_out_by(text, cards, *by).into()),
            ],
        ),
        Event::Failed { procedure, reason } => {
            let card = cards.pack.procedure_of(*procedure, cards.names);
            let gap = card.and_then(|card| card.failures.get(usize::from(*reason)));
            let gap = gap.map(|gap| gap.reason.clone()).unwrap_or_default();
            text.t_with("log-failed", &[("gap", gap.into())])
        }
        Event::Cooling { procedure, free_at } => text.t_with(
            "log-cooling",
            &[("procedure", cards.procedure(*procedure).into()), ("turn", (*free_at).into())],
        ),
        Event::InjectDrawn { .. }
        | Event::InjectSkipped { .. }
        | Event::Applied { .. }
        | Event::OptionChosen { .. } => say.card(event),
        Event::TurnEnded { next } => {
            text.t_with("log-turn-ended", &[("turn", next.saturating_sub(1).into())])
        }
        Event::InvestigationEnded { success: true, turns_left } => {
            text.t_with("log-ended-success", &[("turns", (*turns_left).into())])
        }
        Event::InvestigationEnded { success: false, .. } => text.t("log-ended-out-of-turns"),
        Event::ReportRead => say.by("log-report-read", &[]),
        Event::Adopted { mitigation } => {
            say.by("log-adopted", &[("mitigation", cards.mitigation(*mitigation).into())])
        }
        Event::Withdrawn { mitigation } => {
            say.by("log-withdrawn", &[("mitigation", cards.mitigation(*mitigation).into())])
        }
        Event::PlanCommitted { care_steps } => {
            text.t_with("log-plan-committed", &[("steps", (*care_steps).into())])
        }
        Event::Ruled { ruling, reason } => {
            let done = say.ruling(ruling);
            text.t_with("log-ruled", &[("done", done.into()), ("reason", reason.as_str().into())])
        }
    }
}

/// What an undone stretch of the log says.
pub fn undone(text: &Text, reason: &str) -> String {
    text.t_with("log-undone", &[("reason", reason.into())])
}

/// Why suspects were struck, as the end of a sentence.
pub fn ruled_out_by(text: &Text, cards: &Cards<'_>, by: RuledOutBy) -> String {
    match by {
        RuledOutBy::NoMatch(procedure) => {
            text.t_with("log-because-no-match", &[("procedure", cards.procedure(procedure).into())])
        }
        RuledOutBy::EarlierStage(procedure) => {
            text.t_with("log-because-later-stage", &[("procedure", cards.procedure(procedure).into())])
        }
        RuledOutBy::Reveal => text.t("log-because-revealed"),
        RuledOutBy::Card => text.t("log-because-card"),
    }
}

/// Why an inject came, as the beginning of a sentence.
pub fn inject_cause(text: &Text, cause: InjectCause) -> String {
    text.t(match cause {
        InjectCause::NaturalOne => "log-cause-natural-one",
        InjectCause::NaturalMax => "log-cause-natural-max",
        InjectCause::Failures => "log-cause-failures",
        InjectCause::Turn => "log-cause-turn",
        InjectCause::Scheduled => "log-cause-scheduled",
        InjectCause::Facilitator => "log-cause-facilitator",
    })
}

/// A roll as a sum: `14`, `14 + 3 = 17`, `14 + 3 − 2 = 15`.
pub fn sum(face: u8, bonus: i16, modifier: i16, total: i16) -> String {
    let part = |number: i16| match number {
        0 => String::new(),
        1.. => format!(" + {number}"),
        _ => format!(" \u{2212} {}", number.unsigned_abs()),
    };
    let total = if total < 0 { words::signed(total) } else { total.to_string() };
    match (bonus, modifier) {
        (0, 0) => face.to_string(),
        _ => format!("{face}{}{} = {total}", part(bonus), part(modifier)),
    }
}

struct Say<'a> {
    text: &'a Text,
    cards: &'a Cards<'a>,
    voice: Voice,
}

impl Say<'_> {
    /// A sentence about what the team did.
    fn by(&self, id: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let who = match self.voice {
            Voice::You => "you",
            Voice::Team => "team",
        };
        let mut values = values.to_vec();
        values.push(("who", who.into()));
        self.text.t_with(id, &values)
    }

    fn attacks(&self, attacks: AttackSet) -> String {
        let titles = attacks
            .iter()
            .map(|attack| self.text.t_with("log-quoted", &[("title", self.cards.attack(attack).into())]));
        words::list(self.text, &titles.collect::<Vec<_>>())
    }

    fn turn(&self, event: &Event) -> String {
        match event {
            Event::Chosen { procedure, testing: Some(attack) } => self.by(
                "log-chosen",
                &[
                    ("procedure", self.cards.procedure(*procedure).into()),
                    ("attack", self.cards.attack(*attack).into()),
                ],
            ),
            Event::Chosen { procedure, testing: None } => {
                self.by("log-chosen-untested", &[("procedure", self.cards.procedure(*procedure).into())])
            }
            Event::Rolled { face, bonus, modifier, total, target, success } => self.by(
                if *success { "log-rolled-success" } else { "log-rolled-failure" },
                &[("sum", sum(*face, *bonus, *modifier, *total).into()), ("target", (*target).into())],
            ),
            Event::Consulted { consultant } => {
                self.by("log-consulted", &[("consultant", self.cards.consultant(*consultant).into())])
            }
            Event::Passed { expired: true } => self.text.t("log-passed-expired"),
            Event::Passed { expired: false } => self.by("log-passed", &[]),
            _ => String::new(),
        }
    }

    fn finding(&self, event: &Event) -> String {
        match event {
            Event::RevealOffered { stages } => {
                let stages: Vec<String> =
                    stages.iter().map(|&stage| words::stage(self.text, stage)).collect();
                self.text.t_with("log-reveal-offered", &[("stages", words::list(self.text, &stages).into())])
            }
            Event::Revealed { stage, attack, by } => {
                let mut values: Vec<(&'static str, Value<'_>)> = vec![
                    ("stage", words::stage(self.text, *stage).into()),
                    ("attack", self.cards.attack(*attack).into()),
                ];
                let id = match by {
                    RevealedBy::Procedure(procedure) => {
                        let clue = self.cards.pack.clue(*attack, *procedure, self.cards.names);
                        values.push(("procedure", self.cards.procedure(*procedure).into()));
                        values.push(("clue", clue.unwrap_or_default().to_owned().into()));
                        "log-revealed-procedure"
                    }
                    RevealedBy::Card => "log-revealed-card",
                    RevealedBy::Facilitator => "log-revealed-facilitator",
                    RevealedBy::Report => "log-revealed-report",
                };
                self.text.t_with(id, &values)
            }
            Event::NoMatch { procedure } => {
                let card = self.cards.pack.procedure_of(*procedure, self.cards.names);
                let words = card.map(|card| card.no_match.clone()).unwrap_or_default();
                self.text.t_with(
                    "log-no-match",
                    &[("procedure", self.cards.procedure(*procedure).into()), ("words", words.into())],
                )
            }
            _ => String::new(),
        }
    }

    fn card(&self, event: &Event) -> String {
        match event {
            Event::InjectDrawn { inject, cause } => self.text.t_with(
                "log-inject",
                &[
                    ("cause", inject_cause(self.text, *cause).into()),
                    ("inject", self.cards.inject(*inject).into()),
                ],
            ),
            Event::InjectSkipped { inject } => {
                self.text.t_with("log-inject-skipped", &[("inject", self.cards.inject(*inject).into())])
            }
            Event::Applied { source, effect } => self.applied(*source, effect),
            Event::OptionChosen { inject, option, expired } => {
                let id = if *expired { "log-option-expired" } else { "log-option-chosen" };
                self.by(id, &[("option", words::option(self.cards, *inject, *option).into())])
            }
            _ => String::new(),
        }
    }

    fn applied(&self, source: Source, effect: &Effect) -> String {
        let card = match source {
            Source::Inject(inject) => self.cards.inject(inject),
            Source::Consultant(consultant) => self.cards.consultant(consultant),
        };
        match effect {
            Effect::None => self.text.t_with("log-applied-none", &[("card", card.into())]),
            Effect::Choice { .. } => self.text.t_with("log-applied-choice", &[("card", card.into())]),
            _ => self.text.t_with(
                "log-applied",
                &[("card", card.into()), ("effect", words::effect(self.text, self.cards, effect).into())],
            ),
        }
    }

    /// What the facilitator did, without the reason.
    fn ruling(&self, ruling: &Ruling) -> String {
        let text = self.text;
        match ruling {
            Ruling::AdjustRoll { delta } => {
                text.t_with("log-ruling-adjust", &[("delta", words::signed(*delta).into())])
            }
            Ruling::GrantBonus { points } => {
                text.t_with("log-ruling-grant", &[("delta", words::signed(*points).into())])
            }
            Ruling::RevealStage { stage } => {
                text.t_with("log-ruling-reveal", &[("stage", words::stage(text, *stage).into())])
            }
            Ruling::ForceInject { inject } => {
                text.t_with("log-ruling-force", &[("inject", self.cards.inject(*inject).into())])
            }
            Ruling::SkipInject => text.t("log-ruling-skip"),
            Ruling::GiveTurns { turns: turns @ 0.. } => {
                text.t_with("log-ruling-give-turns", &[("turns", (*turns).into())])
            }
            Ruling::GiveTurns { turns } => {
                text.t_with("log-ruling-take-turns", &[("turns", turns.unsigned_abs().into())])
            }
            Ruling::AwardPoints { points } => {
                text.t_with("log-ruling-award", &[("delta", words::signed(i16::from(*points)).into())])
            }
            Ruling::Note => text.t("log-ruling-note"),
            Ruling::Pause => text.t("log-ruling-pause"),
            Ruling::Resume => text.t("log-ruling-resume"),
        }
    }
}
