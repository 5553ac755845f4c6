//! The cards as they stand in the files: strings and numbers.
//!
//! Reading one of these proves nothing. `validate` checks them, and only a [`super::Pack`] holds
//! checked ones. Every struct refuses unknown fields, so a misspelt one is an error and not a
//! silence. RON's `implicit_some` is on: an optional field is written plainly or left out.
