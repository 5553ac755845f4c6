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

/// A set of attacks, as bits: a setup holds at most 64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct AttackSet(pub u64);

impl AttackSet {
    /// How many attacks a set, and so a setup, can hold.
    pub const MAX: usize = 64;

    /// Whether it holds `attack`.
    pub fn contains(self, attack: AttackId) -> bool {
        self.0.checked_shr(u32::from(attack.0)).unwrap_or(0) & 1 == 1
    }

    /// The set with `attack` in it.
    pub fn with(self, attack: AttackId) -> Self {
        Self(self.0 | 1u64.checked_shl(u32::from(attack.0)).unwrap_or(0))
    }

    /// What stands in both.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What stands here and not there.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many are in it.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The attacks in it, by id.
    pub fn iter(self) -> impl Iterator<Item = AttackId> {
        let mut bits = self.0;
        std::iter::from_fn(move || {
            let at = u8::try_from(bits.trailing_zeros()).ok().filter(|&at| at < 64)?;
            bits &= bits - 1;
            Some(AttackId(at))
        })
    }
}

impl FromIterator<AttackId> for AttackSet {
    fn from_iter<I: IntoIterator<Item = AttackId>>(attacks: I) -> Self {
        attacks.into_iter().fold(Self::default(), Self::with)
    }
}

impl fmt::Debug for AttackSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl Serialize for AttackSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for AttackSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<AttackId>::deserialize(deserializer).map(|all| all.into_iter().collect())
    }
}
