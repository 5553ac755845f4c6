//! Natural numbers of any size: two plans whose risks lie within the error of floating point are
//! compared exactly.

use std::cmp::Ordering;

/// A natural number: digits to the base 2^32, the lowest first, no zeros at the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Natural(Vec<u32>);

impl Natural {
    /// The number of one digit.
    pub(super) fn of(value: u32) -> Self {
        Self(if value == 0 { Vec::new() } else { vec![value] })
    }

    /// The product with a number of one digit.
    pub(super) fn times(&self, factor: u32) -> Self {
        self.product(&Self::of(factor))
    }

    /// The product.
    pub(super) fn product(&self, other: &Self) -> Self {
        let mut digits = vec![0u32; self.0.len() + other.0.len()];
        for (at, &a) in self.0.iter().enumerate() {
            let mut carry = 0u64;
            for (digit, &b) in digits.iter_mut().skip(at).zip(other.0.iter().chain(std::iter::once(&0))) {
                // At most (2^32 - 1)^2 + 2 (2^32 - 1) = 2^64 - 1.
                let sum = u64::from(*digit) + u64::from(a) * u64::from(b) + carry;
                *digit = low(sum);
                carry = sum >> 32;
            }
        }
        Self::trimmed(digits)
    }

    /// The sum.
    pub(super) fn plus(&self, other: &Self) -> Self {
        let length = self.0.len().max(other.0.len()) + 1;
        let digit = |number: &Self, at: usize| u64::from(number.0.get(at).copied().unwrap_or(0));
        let mut carry = 0u64;
        let digits = (0..length)
            .map(|at| {
                let sum = digit(self, at) + digit(other, at) + carry;
                carry = sum >> 32;
                low(sum)
            })
            .collect();
        Self::trimmed(digits)
    }

    fn trimmed(mut digits: Vec<u32>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self(digits)
    }
}

/// The lower half of the bits.
fn low(value: u64) -> u32 {
    u32::try_from(value & u64::from(u32::MAX)).unwrap_or(u32::MAX)
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_length = self.0.len().cmp(&other.0.len());
        by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
