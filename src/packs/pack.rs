//! What is left when every check has passed: the pack that the rest of the program trusts.

use std::borrow::Cow;
use std::sync::Arc;

use super::cards::{
    Application, Attack, Consultant, Inject, LibraryDocument, Mitigation, Moment, PackInfo, Procedure,
    Prompt, QuestionPair, RandomFile, Reference, Role, RulesEntry, ScenarioFile, Technique, Term,
};
use super::lang::{Translated, Translation};
use super::prose::Lexicon;
use super::random::{incident_number, random_incident, restored};
use super::scenario::{self, BUILT_IN_RULES};
use crate::rules::log::Header;
use crate::rules::{
    Asked, AttackId, Blueprint, ConsultantId, InjectId, MitigationId, Names, PairKey, ProcedureId,
    QuestionKey, RuleSet,
};

/// A validated pack. Only `validate` builds one: every id in it resolves, every text keeps to its
/// length, every scenario can be played.
#[derive(Debug, Clone)]
pub struct Pack {
    pub(super) info: PackInfo,
    pub(super) hash: String,
    pub(super) references: Vec<Reference>,
    pub(super) attacks: Vec<Attack>,
    pub(super) procedures: Vec<Procedure>,
    pub(super) injects: Vec<Inject>,
    pub(super) consultants: Vec<Consultant>,
    pub(super) mitigations: Vec<Mitigation>,
    pub(super) techniques: Vec<Technique>,
    pub(super) glossary: Vec<Term>,
    pub(super) lexicon: Lexicon,
    pub(super) documents: Vec<LibraryDocument>,
    pub(super) roles: Vec<Role>,
    pub(super) prompts: Vec<Prompt>,
    pub(super) scenarios: Vec<Scenario>,
    pub(super) random: Option<RandomFile>,
    pub(super) translations: Vec<Translation>,
    /// Of a translated pack, what it was made of.
    pub(super) translated: Option<Translated>,
}

/// A validated scenario with its blueprint.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// What the author wrote.
    pub file: ScenarioFile,
    /// The slugs behind the blueprint's ids.
    pub names: Arc<Names>,
    /// The scenario, as far as rules go.
    pub blueprint: Blueprint,
}

impl Scenario {
    /// What a log keeps of the application questions, pair by pair; none where the scenario has none.
    pub fn question_keys(&self) -> Vec<PairKey> {
        let key = |question: &Application| {
            let right = question.options.iter().position(|option| option.right)?;
            let (options, right) = (u8::try_from(question.options.len()).ok()?, u8::try_from(right).ok()?);
            Some(QuestionKey { options, right })
        };
        let pair = |pair: &QuestionPair| {
            let QuestionPair { objective, before, after } = pair;
            Some(PairKey { objective: *objective, before: key(before)?, after: key(after)? })
        };
        // Every question was checked to have one right option.
        self.file.questions.iter().map(pair).collect::<Option<_>>().unwrap_or_default()
    }

    /// A question of a pair, if it still is the one of this key: a pack can have changed since a play began.
    pub fn question(&self, when: Asked, pair: u8, key: QuestionKey) -> Option<&Application> {
        let found = self.file.questions.get(usize::from(pair))?;
        let question = match when {
            Asked::Before => &found.before,
            Asked::After => &found.after,
        };
        let right = question.options.iter().position(|option| option.right)?;
        let same = question.options.len() == usize::from(key.options) && right == usize::from(key.right);
        same.then_some(question)
    }
}

macro_rules! card {
    ($($(#[$doc:meta])* $one:ident, $all:ident: $card:ty, by $of:ident: $id:ty;)*) => {
        impl Pack {$(
            $(#[$doc])*
            pub fn $all(&self) -> &[$card] {
                &self.$all
            }

            /// The card with this slug.
            pub fn $one(&self, slug: &str) -> Option<&$card> {
                self.$all.iter().find(|card| card.id == slug)
            }

            /// The card behind an id of a session that is played with `names`.
            pub fn $of(&self, id: $id, names: &Names) -> Option<&$card> {
                self.$one(id.slug(names)?)
            }
        )*}
    };
}

card! {
    /// Every attack, in the file's order.
    attack, attacks: Attack, by attack_of: AttackId;
    /// Every procedure, in the file's order.
    procedure, procedures: Procedure, by procedure_of: ProcedureId;
    /// Every inject, in the file's order.
    inject, injects: Inject, by inject_of: InjectId;
    /// Every consultant, in the file's order.
    consultant, consultants: Consultant, by consultant_of: ConsultantId;
    /// Every mitigation, in the file's order.
    mitigation, mitigations: Mitigation, by mitigation_of: MitigationId;
}

impl Pack {
    /// Title, version, licence, authors.
    pub fn info(&self) -> &PackInfo {
        &self.info
    }

    /// SHA3-256, in hexadecimal, over a list of the pack's `.ron` files by name: a line a file, its
    /// SHA3-256 in hexadecimal, two blanks, its name, a line end.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Every reference, in the file's order.
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// The reference with this slug.
    pub fn reference(&self, slug: &str) -> Option<&Reference> {
        self.references.iter().find(|reference| reference.id == slug)
    }

    /// The techniques that the attacks are mapped to, in the file's order; empty when the pack has no
    /// table of its own.
    pub fn techniques(&self) -> &[Technique] {
        &self.techniques
    }

    /// The glossary, in the file's order.
    pub fn glossary(&self) -> &[Term] {
        &self.glossary
    }

    /// The same, to find its terms in a text.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The documents of the library, in the file's order.
    pub fn documents(&self) -> &[LibraryDocument] {
        &self.documents
    }

    /// The document with this slug.
    pub fn document(&self, slug: &str) -> Option<&LibraryDocument> {
        self.documents.iter().find(|document| document.id == slug)
    }

    /// Whom participants can speak for, in the file's order; empty when the pack has no roles. A scenario
    /// with facts has one for each of them.
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// The role with this slug.
    pub fn role(&self, slug: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == slug)
    }

    /// What a facilitator can ask during any play, in the file's order; empty when the pack has no
    /// prompts, else at least one for every moment.
    pub fn prompts(&self) -> &[Prompt] {
        &self.prompts
    }

    /// What a facilitator can ask at this moment.
    pub fn prompts_at(&self, moment: Moment) -> impl Iterator<Item = &Prompt> {
        self.prompts.iter().filter(move |prompt| prompt.moment == moment)
    }

    /// The rule set of this name: a built-in one or one of the pack's own.
    pub fn rules(&self, name: &str) -> Option<RuleSet> {
        let entry = RulesEntry { base: name.to_owned(), ..RulesEntry::default() };
        scenario::rules(&self.info, Some(&entry))
    }

    /// The name of a rule set, if it is one of those that have a name.
    pub fn rules_name(&self, rules: &RuleSet) -> Option<&str> {
        self.rule_names().find(|name| self.rules(name).as_ref() == Some(rules))
    }

    /// The scenario with this slug, authored or random, under the rule set of this name; under its own
    /// when none is named.
    pub fn scenario_under(&self, slug: &str, rules: Option<&str>) -> Option<Cow<'_, Scenario>> {
        let Some(name) = rules else { return self.find_scenario(slug) };
        match (self.scenario(slug), incident_number(slug)) {
            (Some(scenario), _) => {
                let mut under = scenario.clone();
                under.blueprint.rules = self.rules(name)?;
                Some(Cow::Owned(under))
            }
            (None, Some(number)) => random_incident(self, number, Some(name)).ok().map(Cow::Owned),
            (None, None) => None,
        }
    }

    /// The names of all rule sets, the built-in ones first.
    pub fn rule_names(&self) -> impl Iterator<Item = &str> {
        BUILT_IN_RULES.into_iter().chain(self.info.rule_sets.iter().map(|named| named.id.as_str()))
    }

    /// Every scenario, by difficulty, then title.
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// The scenario with this slug.
    pub fn scenario(&self, slug: &str) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.file.id == slug)
    }

    /// The scenario with this slug: an authored one, or the random incident of the number in it.
    pub fn find_scenario(&self, slug: &str) -> Option<Cow<'_, Scenario>> {
        let authored = self.scenario(slug).map(Cow::Borrowed);
        authored.or_else(|| random_incident(self, incident_number(slug)?, None).ok().map(Cow::Owned))
    }

    /// The scenario that a session was started from: its words are the pack's of today, its cards and
    /// numbers for a random incident those of the header, so that a pack that has grown since changes
    /// nothing in a saved game.
    pub fn scenario_of(&self, header: &Header) -> Option<Cow<'_, Scenario>> {
        let authored = self.scenario(&header.scenario).map(Cow::Borrowed);
        authored.or_else(|| restored(self, header).map(Cow::Owned))
    }

    /// The words of the pack's random incidents, if it offers any.
    pub fn random(&self) -> Option<&RandomFile> {
        self.random.as_ref()
    }

    /// What `procedure` shows when it finds `attack`, if it can.
    pub fn clue(&self, attack: AttackId, procedure: ProcedureId, names: &Names) -> Option<&str> {
        let slug = procedure.slug(names)?;
        let attack = self.attack_of(attack, names)?;
        attack.detected_by.iter().find(|d| d.procedure == slug).map(|d| d.clue.as_str())
    }
}
