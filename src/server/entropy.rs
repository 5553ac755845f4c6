//! Randomness, as a part that a test can fix.

use std::fmt;

/// Gives bytes that nobody can foresee: keys, tokens, codes, seeds.
pub trait Entropy: Send + Sync + 'static {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// When the source gives nothing; what stands in `bytes` is then of no use.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy>;
}

impl dyn Entropy {
    /// The next `N` bytes.
    ///
    /// # Errors
    /// See [`Entropy::fill`].
    pub fn bytes<const N: usize>(&self) -> Result<[u8; N], NoEntropy> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }
}

/// The operating system's own generator.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        getrandom::fill(bytes).map_err(|error| NoEntropy(error.to_string()))
    }
}

/// The source of randomness gave nothing. Nothing may be made up in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoEntropy(pub String);

impl fmt::Display for NoEntropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the system gives no random numbers: {}", self.0)
    }
}

impl std::error::Error for NoEntropy {}
