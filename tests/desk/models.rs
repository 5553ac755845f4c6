//! Models without a screen: what a team is told when it cannot have something.

use breach_rounds::app::screens::mitigation::MitigationModel;
use breach_rounds::app::screens::report::ReportModel;
use breach_rounds::packs::{Library, Pack, Scenario, embedded};
use breach_rounds::rules::{
    Action, ChainChoice, CooldownOn, Dealt, Dice, MitigationId, RevealRule, RuleSet, View,
};
use breach_rounds::sim::Session;
use breach_rounds::text::Text;
use breach_rounds::text::rules::rules_words;

use crate::support::shipped::header;

struct Case {
    library: Library,
    session: Session,
    text: Text,
}

impl Case {
    /// A session in which every turn was passed, and the report read.
    fn at_mitigation() -> Self {
        let library = embedded();
        let scenario = library.packs[0].scenario("knock-on-your-own-door").unwrap();
        let setup = scenario.blueprint.draw(1, ChainChoice::Authored, Dice::Seeded, false).unwrap();
        let start = header(scenario, 1, setup);
        let mut session = Session::start(start).unwrap();
        while let Some(action) = next(&session) {
            session.act(session.team(), action, 0).unwrap();
        }
        Self { library, session, text: Text::english() }
    }

    fn pack(&self) -> &Pack {
        &self.library.packs[0]
    }

    fn scenario(&self) -> &Scenario {
        self.pack().scenario("knock-on-your-own-door").unwrap()
    }

    fn view(&self) -> View {
        self.session.view(self.session.team())
    }

    fn model(&self) -> MitigationModel<'_> {
        MitigationModel::new(&self.text, self.pack(), &self.scenario().names, &self.view(), None)
    }

    fn adopt(&mut self, mitigation: MitigationId) {
        self.session.act(self.session.team(), Action::Adopt { mitigation }, 0).unwrap();
    }
}

/// Passes, takes the first option, reads the report; nothing once mitigation has begun.
fn next(session: &Session) -> Option<Action> {
    let view = session.view(session.team());
    view.legal.into_iter().find(|action| {
        matches!(
            action,
            Action::Pass { .. } | Action::Choose { option: 0, expired: false } | Action::ReadReport
        )
    })
}

#[test]
fn every_card_that_cannot_be_had_says_why_and_every_other_can() {
    let mut case = Case::at_mitigation();
    for _ in 0..12 {
        let (model, view) = (case.model(), case.view());
        assert_eq!(model.cards.len(), view.mitigations.len());
        for card in &model.cards {
            let wish = if card.adopted {
                Action::Withdraw { mitigation: card.id }
            } else {
                Action::Adopt { mitigation: card.id }
            };
            assert_eq!(card.refused.is_none(), view.legal.contains(&wish), "{}", card.title);
            if let Some(why) = &card.refused {
                assert!(why.ends_with('.') && !why.contains('{') && why.len() > 10, "{}: {why}", card.title);
            }
        }
        let Some(free) = model.cards.iter().find(|card| !card.adopted && card.refused.is_none()) else {
            break;
        };
        let id = free.id;
        case.adopt(id);
    }
    let model = case.model();
    assert!(model.plan().count() > 1);
    assert!(model.cards.iter().any(|card| card.refused.is_some()), "a budget runs out");
    let spent: u8 = model.budgets.iter().map(|budget| budget.spent).sum();
    assert!(spent > 0 && model.budgets.iter().all(|budget| budget.spent <= budget.total));
}

#[test]
fn a_report_counts_what_the_team_found_and_not_what_it_read() {
    let case = Case::at_mitigation();
    let model = ReportModel::new(&case.text, case.pack(), &case.scenario().names, &case.view(), None);
    assert_eq!(model.stages.len(), 4);
    let found = model.stages.iter().filter(|stage| stage.found).count();
    let words = match found {
        0 => "before you found any".to_owned(),
        1 => "one of the four".to_owned(),
        n => format!("{n} of the four"),
    };
    assert!(model.verdict.contains(&words), "{found}: {}", model.verdict);
}

#[test]
fn every_field_of_a_rule_set_that_can_differ_is_said() {
    let text = Text::english();
    let classic = rules_words(&text, &RuleSet::classic());
    let changes: [fn(&mut RuleSet); 9] = [
        |rules| rules.turns = 12,
        |rules| rules.target = 13,
        |rules| rules.die = 12,
        |rules| rules.established_bonus = 5,
        |rules| rules.cooldown = 1,
        |rules| rules.cooldown_on = CooldownOn::FailureOnly,
        |rules| rules.reveal = RevealRule::All,
        |rules| rules.consultant_calls = 2,
        |rules| rules.dealt = Dealt::Count(6),
    ];
    for (at, change) in changes.iter().enumerate() {
        let mut rules = RuleSet::classic();
        change(&mut rules);
        assert_ne!(rules_words(&text, &rules), classic, "change {at}");
    }
    assert_ne!(rules_words(&text, &RuleSet::lightning()), classic);
}
