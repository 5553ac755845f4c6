//! Sets of ids, as bits: copied, compared and combined without a loop.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ids::{AttackId, MitigationId};

macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident of $id:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub u64);

        impl $name {
            /// How many ids it can hold: those from 0 to 63.
            pub const MAX: usize = 64;

            /// Whether it holds `id`.
            pub fn contains(self, id: $id) -> bool {
                self.0.checked_shr(id.0.into()).unwrap_or(0) & 1 == 1
            }

            /// The set with `id` in it; the same set for an id above 63.
            #[must_use]
            pub fn with(self, id: $id) -> Self {
                Self(self.0 | 1u64.checked_shl(id.0.into()).unwrap_or(0))
            }

            /// The set without `id`.
            #[must_use]
            pub fn without(self, id: $id) -> Self {
                Self(self.0 & !1u64.checked_shl(id.0.into()).unwrap_or(0))
            }

            /// What stands in both.
            #[must_use]
            pub fn and(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }

            /// What stands here and not there.
            #[must_use]
            pub fn minus(self, other: Self) -> Self {
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

            /// What is in it, by id.
            pub fn iter(self) -> impl Iterator<Item = $id> {
                let mut bits = self.0;
                std::iter::from_fn(move || {
                    let at = u8::try_from(bits.trailing_zeros()).ok().filter(|&at| at < 64)?;
                    bits &= bits - 1;
                    Some($id(at))
                })
            }
        }

        impl FromIterator<$id> for $name {
            fn from_iter<I: IntoIterator<Item = $id>>(ids: I) -> Self {
                ids.into_iter().fold(Self::default(), Self::with)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.iter())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Vec::<$id>::deserialize(deserializer).map(|all| all.into_iter().collect())
            }
        }
    )*};
}

sets! {
    /// A set of attacks; a setup holds at most 64.
    AttackSet of AttackId;
    /// A set of mitigations; a blueprint holds at most 64.
    MitigationSet of MitigationId;
}
