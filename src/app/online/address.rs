//! Addresses: of a server, of a room by its code, of a seat by a link.
//!
//! Codes, keys and tokens stand in the part of an address behind `#`, which browsers do not send.

use crate::app::command::Secret;
use crate::exercise::room::MemberKind;
use crate::protocol::{CODE_LENGTH, CODE_LETTERS, LinkKind, read_code};

/// No room, token or key is longer.
const SECRET_MAX: usize = 128;

/// What an address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fragment {
    /// To join by a code.
    Join(String),
    /// To found a room.
    Host(Secret),
    /// To open a link.
    Link {
        /// Id of the room.
        room: String,
        /// The token.
        token: Secret,
        /// What it opens, where the link says so.
        opens: Option<Opens>,
    },
}

/// What a link says that it opens; the server knows, this is for the page that asks for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// The holder's own seat, or own debrief: there is nobody new.
    Own,
    /// The screen that everybody sees: nobody sits there.
    Projector,
    /// A new seat.
    Person,
}

/// The letters of a code in what somebody typed: lower case counts, everything that no code has is
/// left out.
pub fn clean_code(typed: &str) -> String {
    let upper = typed.chars().map(|c| c.to_ascii_uppercase());
    upper.filter(|c| u8::try_from(*c).is_ok_and(|c| CODE_LETTERS.contains(&c))).take(CODE_LENGTH).collect()
}

/// Reads the part of an address behind `#`, with or without it; nothing where it is none of ours.
pub fn read_fragment(fragment: &str) -> Option<Fragment> {
    let fragment = fragment.trim().trim_start_matches('#');
    let (kind, value) = fragment.split_once('=')?;
    match kind {
        "join" => {
            // As the server reads it: a letter that no code has makes another code of it, not a shorter one.
            read_code(value).map(Fragment::Join)
        }
        "host" => is_secret(value).then(|| Fragment::Host(Secret::new(value))),
        "link" => {
            let mut parts = value.split('.');
            let (room, token) = (parts.next()?, parts.next()?);
            let opens = match parts.next() {
                Some("seat" | "debrief") => Some(Opens::Own),
                Some("projector") => Some(Opens::Projector),
                Some("facilitator" | "participant") => Some(Opens::Person),
                _ => None,
            };
            let both = is_secret(room) && is_secret(token);
            both.then(|| Fragment::Link { room: room.to_owned(), token: Secret::new(token), opens })
        }
        _ => None,
    }
}

fn is_secret(word: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    !word.is_empty() && word.len() <= SECRET_MAX && word.bytes().all(plain)
}

/// The address of a link.
pub fn link_address(server: &str, room: &str, token: &str, opens: LinkKind) -> Secret {
    let opens = match opens {
        LinkKind::Seat | LinkKind::SeatOf(_) => "seat",
        LinkKind::Debrief => "debrief",
        LinkKind::Invitation(MemberKind::Facilitator) => "facilitator",
        LinkKind::Invitation(MemberKind::Participant) => "participant",
        LinkKind::Invitation(MemberKind::Projector) => "projector",
    };
    Secret::new(format!("{}/#link={room}.{token}.{opens}", server.trim_end_matches('/')))
}

/// A server: scheme, host and port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server(String);

impl Server {
    /// Reads an address as it is typed; `http://` where no scheme is named. What stands behind host and
    /// port does not count.
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let (scheme, rest) = typed.split_once("://").unwrap_or(("http", typed));
        let scheme = match scheme.to_ascii_lowercase().as_str() {
            "http" | "ws" => "http",
            "https" | "wss" => "https",
            _ => return None,
        };
        let host = rest.split(['/', '#', '?']).next()?;
        let plain =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':' | b'[' | b']');
        let looks = host.contains(['.', ':']) || host.eq_ignore_ascii_case("localhost");
        (looks && host.bytes().all(plain)).then(|| Self(format!("{scheme}://{}", host.to_ascii_lowercase())))
    }

    /// Its address without a path.
    pub fn origin(&self) -> &str {
        &self.0
    }

    /// Where its socket is.
    pub fn socket(&self) -> String {
        // `http` becomes `ws`, `https` becomes `wss`.
        format!("ws{}/ws", self.0.trim_start_matches("http"))
    }

    /// What it answers while it lives.
    pub fn livez(&self) -> String {
        format!("{}/livez", self.0)
    }
}

/// What somebody typed or pasted where an address, a link or a code is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The server, where one is named.
    pub server: Option<Server>,
    /// What is asked of it, where something is.
    pub fragment: Option<Fragment>,
}

impl Typed {
    /// Reads it.
    pub fn read(typed: &str) -> Self {
        let (address, fragment) = typed.split_once('#').map_or((typed, None), |(a, f)| (a, Some(f)));
        let server = Server::read(address);
        let fragment = match fragment {
            Some(fragment) => read_fragment(fragment),
            None if server.is_none() => read_code(typed.trim()).map(Fragment::Join),
            None => None,
        };
        Self { server, fragment }
    }
}
