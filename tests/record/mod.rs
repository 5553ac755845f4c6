//! What is kept of learning. Red: a certificate says something that its playthrough does not, its code
//! does not depend on what it prints, what a device keeps does not survive its file, or a missed question comes back on another day than it should.

#[cfg(feature = "ui")]
mod attempts;
mod certificate;
#[cfg(feature = "ui")]
mod due;
#[cfg(feature = "ui")]
mod kept;
#[cfg(feature = "ui")]
mod page;
#[cfg(feature = "ui")]
mod pictures;
mod spaced;
