//! Red when the library loses a page, numbers a source wrongly, lets a text break out of its page, or
//! cannot be read, tried and listened to by role and name.

#[cfg(feature = "cli")]
mod command;
mod export;
mod pack;
mod pages;
