//! Red when a room plays by other laws than the hot seat: a die before everybody has locked, a face
//! from nowhere, a stale choice that counts, a timer that decides for nobody.
