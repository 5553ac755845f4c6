//! What counts how much (DESIGN section 4), and how points are kept.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Sub};

use serde::{Deserialize, Serialize};

/// For every revealed stage.
pub const STAGE_POINTS: i32 = 12;
/// At most, for the turns that were left when all were revealed.
pub const TIME_POINTS: i32 = 12;
/// At most, for the whole investigation.
pub const INVESTIGATION_POINTS: i32 = 60;
/// For the best plan.
pub const MITIGATION_POINTS: i32 = 40;

/// Points, in tenths; written as a number with one decimal.
///
/// Each half of the score is rounded once, when it is whole; from then on only tenths are added, so the
/// lines, the halves and the total always agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(into = "f64", from = "f64")]
pub struct Points(i32);

impl Points {
    /// So many whole points.
    pub fn whole(points: i32) -> Self {
        Self(points.saturating_mul(10))
    }

    /// So many tenths.
    pub fn of_tenths(tenths: i32) -> Self {
        Self(tenths)
    }

    /// To the nearest tenth, halves away from zero. What is no number becomes 0.
    pub fn rounded(points: f64) -> Self {
        // A float-to-integer cast saturates and takes NaN to 0.
        Self(libm::round(points * 10.0) as i32)
    }

    /// In tenths.
    pub fn tenths(self) -> i32 {
        self.0
    }
}

impl From<Points> for f64 {
    fn from(points: Points) -> Self {
        f64::from(points.0) / 10.0
    }
}

impl From<f64> for Points {
    fn from(points: f64) -> Self {
        Self::rounded(points)
    }
}

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Points {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::default(), Self::add)
    }
}

/// Whole points plainly (`12`), others with their tenth (`7.5`).
impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match size % 10 {
            0 => write!(f, "{sign}{}", size / 10),
            tenth => write!(f, "{sign}{}.{tenth}", size / 10),
        }
    }
}
