//! The key that lets its bearer create rooms.

use std::fmt;
use std::str::FromStr;

use subtle::ConstantTimeEq as _;

use super::entropy::{Entropy, NoEntropy};

/// 128 bits that make their bearer a facilitator on this server. They travel in the fragment of a
/// link and in messages, never in a query, a log or a cookie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HostKey([u8; 16]);

impl HostKey {
    /// A new key.
    ///
    /// # Errors
    /// When there is no randomness to draw it from.
    pub fn draw(entropy: &dyn Entropy) -> Result<Self, NoEntropy> {
        entropy.bytes().map(Self)
    }

    /// Whether `candidate` is this key, in a time that tells nothing of how much of it is right.
    pub fn matches(&self, candidate: &str) -> bool {
        candidate.parse::<Self>().is_ok_and(|candidate| bool::from(candidate.0.ct_eq(&self.0)))
    }

    /// The key in 32 hexadecimal digits, for the facilitator's link and for nothing else.
    pub fn secret(&self) -> String {
        format!("{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Debug for HostKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HostKey(…)")
    }
}

impl FromStr for HostKey {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let hex = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = if hex { u128::from_str_radix(text, 16).ok() } else { None };
        number.map(|number| Self(number.to_be_bytes())).ok_or(NotAKey)
    }
}

/// The text is no key. It is not repeated, since it may nearly be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAKey;

impl fmt::Display for NotAKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a host key is 32 hexadecimal digits, such as `openssl rand -hex 16` prints")
    }
}

impl std::error::Error for NotAKey {}
