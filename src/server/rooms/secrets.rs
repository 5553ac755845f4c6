//! Tokens, join codes and command ids: what is drawn, and what follows from something else.

use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::exercise::room::{MemberId, RoomAction, TokenHash};
use crate::protocol::{CODE_LENGTH, CODE_LETTERS};
use crate::server::store::{CommandId, Head, RoomId};
use crate::server::{Entropy, HostKey, NoEntropy};

/// What opens a seat, a debrief or an invitation: 128 bits. Only its hash is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; 16]);

impl Token {
    /// A new one.
    ///
    /// # Errors
    /// When there is no randomness to draw it from.
    pub fn draw(entropy: &dyn Entropy) -> Result<Self, NoEntropy> {
        entropy.bytes().map(Self)
    }

    /// The one that a host gets for a command: whoever asks twice gets the same seat. It rests on the
    /// host key, which nobody else has.
    pub fn of_host(key: &HostKey, command: &CommandId) -> Self {
        Self(digest("host's seat", &[key.secret().as_bytes(), &command.0]))
    }

    /// The one that somebody gets who arrives by a command that they drew, by a link or without one:
    /// whoever asks twice gets the same seat, on whatever node. Nobody else knows the command.
    pub fn of_guest(room: RoomId, link: Option<&TokenHash>, command: &CommandId) -> Self {
        let link = link.map_or(&[][..], |link| &link.0);
        Self(digest("guest's seat", &[&room.0, link, &command.0]))
    }

    /// Reads 32 hexadecimal digits.
    pub fn read(text: &str) -> Option<Self> {
        text.parse::<CommandId>().ok().map(|id| Self(id.0))
    }

    /// What may be kept of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0).into())
    }

    /// The token in 32 hexadecimal digits, for its holder and for nobody else.
    pub fn secret(&self) -> String {
        CommandId(self.0).to_string()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A new join code.
///
/// # Errors
/// When there is no randomness to draw it from.
pub fn draw_code(entropy: &dyn Entropy) -> Result<String, NoEntropy> {
    let mut code = String::with_capacity(CODE_LENGTH);
    while code.len() < CODE_LENGTH {
        for byte in entropy.bytes::<16>()? {
            // 248 is 8 times 31: above it, some letters would be likelier than others.
            if byte < 248 && code.len() < CODE_LENGTH {
                code.push(char::from(CODE_LETTERS[usize::from(byte) % CODE_LETTERS.len()]));
            }
        }
    }
    Ok(code)
}

/// A member's command as it is kept: of two members who call theirs the same, both count, and nobody
/// can take the id of what the server does by itself.
pub fn of_member(member: MemberId, command: CommandId) -> CommandId {
    CommandId(digest("member", &[&member.0.to_be_bytes(), &command.0]))
}

/// The command that founds a room, and the room's id.
pub fn of_host(command: CommandId) -> (CommandId, RoomId) {
    (CommandId(digest("found", &[&command.0])), RoomId(digest("room", &[&command.0])))
}

/// The command by which somebody with a new token arrives.
pub fn of_arrival(token: &TokenHash) -> CommandId {
    CommandId(digest("arrival", &[&token.0]))
}

/// What the server does by itself at a place in a room's history: every node calls it the same, so it
/// happens once.
pub fn of_server(room: RoomId, head: Head, action: &RoomAction) -> CommandId {
    // Slugs are not needed: the number of a card is the same on every node, and so is this spelling.
    let action = format!("{action:?}");
    CommandId(digest("server", &[&room.0, &head.hash.0, action.as_bytes()]))
}

/// The first half of SHA-256 over the purpose and the parts, each with its length.
fn digest(purpose: &str, parts: &[&[u8]]) -> [u8; 16] {
    let mut hash = Sha256::new().chain_update(b"breach-rounds ").chain_update(purpose);
    for part in parts {
        hash = hash.chain_update((part.len() as u64).to_be_bytes()).chain_update(part);
    }
    let hash: [u8; 32] = hash.finalize().into();
    let mut half = [0; 16];
    half.copy_from_slice(&hash[..16]);
    half
}
