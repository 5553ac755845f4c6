//! What is left when every check has passed: the pack that the rest of the program trusts.

use std::sync::Arc;

use super::cards::{Attack, Consultant, Inject, Mitigation, PackInfo, Procedure, Reference, ScenarioFile};
use crate::rules::{AttackId, Blueprint, ConsultantId, InjectId, MitigationId, Names, ProcedureId};

/// A validated pack. Only `validate` builds one: every id in it resolves, every text keeps to its
/// length, every scenario can be played.
#[derive(Debug, Clone)]
pub struct Pack {
    pub(super) info: PackInfo,
    pub(super) references: Vec<Reference>,
    pub(super) attacks: Vec<Attack>,
    pub(super) procedures: Vec<Procedure>,
    pub(super) injects: Vec<Inject>,
    pub(super) consultants: Vec<Consultant>,
    pub(super) mitigations: Vec<Mitigation>,
    pub(super) scenarios: Vec<Scenario>,
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

    /// Every reference, in the file's order.
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// The reference with this slug.
    pub fn reference(&self, slug: &str) -> Option<&Reference> {
        self.references.iter().find(|reference| reference.id == slug)
    }

    /// Every scenario, by difficulty, then title.
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// The scenario with this slug.
    pub fn scenario(&self, slug: &str) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.file.id == slug)
    }

    /// What `procedure` shows when it finds `attack`, if it can.
    pub fn clue(&self, attack: AttackId, procedure: ProcedureId, names: &Names) -> Option<&str> {
        let slug = procedure.slug(names)?;
        let attack = self.attack_of(attack, names)?;
        attack.detected_by.iter().find(|d| d.procedure == slug).map(|d| d.clue.as_str())
    }
}
