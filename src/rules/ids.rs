//! Ids: slugs on disk and wire, small integers in memory.
//!
//! An id is an index into the tables of one [`super::Setup`]. It is written as its slug, and for
//! that the writer must be inside [`Names::scope`]; outside one, reading and writing fail, so a bare
//! number can never reach a file.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

/// A step of the attack chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// How the attacker came in.
    InitialCompromise,
    /// How the attacker moved on and gained rights.
    PivotEscalate,
    /// How the attacker stays.
    Persistence,
    /// What it was for: data out, or harm done.
    ExfiltrationImpact,
}

impl Stage {
    /// All four, in order.
    pub const ALL: [Self; 4] =
        [Self::InitialCompromise, Self::PivotEscalate, Self::Persistence, Self::ExfiltrationImpact];
    /// How many there are.
    pub const COUNT: usize = 4;

    /// 0 to 3.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// One value per stage.
pub type PerStage<T> = [T; Stage::COUNT];

/// A place at the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Seat {
    /// Who leads the exercise, and may know everything.
    Facilitator,
    /// A team, counted from 0.
    Team(u8),
    /// The projector.
    Observer,
}

/// The slugs behind the ids of one setup, in the order of its tables.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Slugs of the attacks.
    pub attacks: Vec<String>,
    /// Slugs of the procedures.
    pub procedures: Vec<String>,
    /// Slugs of the injects.
    pub injects: Vec<String>,
    /// Slugs of the consultants.
    pub consultants: Vec<String>,
    /// Slugs of the mitigations.
    pub mitigations: Vec<String>,
}

thread_local! {
    static SCOPE: RefCell<Option<Arc<Names>>> = const { RefCell::new(None) };
}

impl Names {
    /// Runs `work` with these names as the ones that ids are written and read by. Scopes nest.
    pub fn scope<T>(self: &Arc<Self>, work: impl FnOnce() -> T) -> T {
        struct Restore(Option<Arc<Names>>);
        impl Drop for Restore {
            fn drop(&mut self) {
                let before = self.0.take();
                SCOPE.with(|scope| *scope.borrow_mut() = before);
            }
        }
        let before = SCOPE.with(|scope| scope.borrow_mut().replace(Arc::clone(self)));
        let _restore = Restore(before);
        work()
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident => $table:ident, $word:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u8);

        impl $name {
            /// The index into the setup's table.
            pub fn index(self) -> usize {
                usize::from(self.0)
            }

            /// The slug, if `names` has it.
            pub fn slug(self, names: &Names) -> Option<&str> {
                names.$table.get(self.index()).map(String::as_str)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                SCOPE.with(|scope| match scope.borrow().as_ref().and_then(|names| self.slug(names)) {
                    Some(slug) => f.write_str(slug),
                    None => write!(f, concat!($word, "#{}"), self.0),
                })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let slug = SCOPE.with(|scope| {
                    scope.borrow().as_ref().and_then(|names| self.slug(names).map(str::to_owned))
                });
                match slug {
                    Some(slug) => serializer.serialize_str(&slug),
                    None => Err(ser::Error::custom(concat!("this ", $word, " has no name here"))),
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let slug = String::deserialize(deserializer)?;
                SCOPE
                    .with(|scope| {
                        let scope = scope.borrow();
                        let at = scope.as_ref()?.$table.iter().position(|name| *name == slug)?;
                        u8::try_from(at).ok().map(Self)
                    })
                    .ok_or_else(|| de::Error::custom(format!(concat!("unknown ", $word, " `{}`"), slug)))
            }
        }
    )*};
}

ids! {
    /// An attack of this setup: one of its suspects.
    AttackId => attacks, "attack";
    /// A procedure of this setup.
    ProcedureId => procedures, "procedure";
    /// An inject of this setup.
    InjectId => injects, "inject";
    /// A consultant of this setup.
    ConsultantId => consultants, "consultant";
    /// A mitigation of this setup.
    MitigationId => mitigations, "mitigation";
}
