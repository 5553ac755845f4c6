//! Red when the library loses a page, numbers a source wrongly, lets a text break out of its page, or
//! cannot be read, tried and listened to by role and name.

#[cfg(feature = "cli")]
mod command;
mod export;
#[cfg(feature = "ui")]
mod listening;
pub mod pack;
mod pages;
#[cfg(feature = "ui")]
mod pictures;
#[cfg(feature = "ui")]
pub mod reading;
#[cfg(feature = "ui")]
mod trying;
