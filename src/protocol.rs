//! What client and server say to each other: JSON text frames on one socket.
//!
//! A client's first frame says who it is. The token stands in that frame and nowhere else: no cookie
//! goes along by itself, no address holds it. Whatever a client asks for carries an id of its own, so
//! that a repeated frame does nothing, and the number of the view that it was based on, so that what
//! has become stale is said to be so.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::exercise::evaluation::Profile;
use crate::exercise::room::{MemberId, MemberKind, Refusal, RoomPlan, SectionKey};

mod bytes;

/// The version of this protocol. A server refuses any other and says which one it speaks.
pub const PROTOCOL: u32 = 1;
/// The largest frame that a server takes, in bytes.
pub const MAX_CLIENT_FRAME: usize = 64 * 1024;
/// The largest frame that a client takes, in bytes: the papers of thirty teams.
pub const MAX_SERVER_FRAME: usize = 64 << 20;
/// Letters and digits of a join code: those that cannot be taken for one another, read or heard (no 0, O,
/// 1, I or L).
pub const CODE_LETTERS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// How long a join code is: 29.7 bits. It is an address and no secret.
pub const CODE_LENGTH: usize = 6;

/// A join code as it was typed, in the spelling in which it is kept: blanks and hyphens do not count, nor
/// does the case. Nothing when it can be none.
pub fn read_code(typed: &str) -> Option<String> {
    let code: String = typed
        .chars()
        .filter(|c| !matches!(c, ' ' | '-'))
        .take(CODE_LENGTH + 1)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let known = |c: char| u8::try_from(c).is_ok_and(|c| CODE_LETTERS.contains(&c));
    (code.len() == CODE_LENGTH && code.chars().all(known)).then_some(code)
}

/// The longest display name, in characters.
pub const PERSON_NAME_MAX: usize = 40;

/// From a client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ClientMessage {
    /// The first frame.
    Hello {
        /// [`PROTOCOL`].
        protocol: u32,
        /// Who is there.
        who: Who,
    },
    /// Asks for something.
    Do {
        /// 32 hex digits, drawn by the client, the same when it asks again.
        command: String,
        /// The number of the view that it saw.
        view: u64,
        /// A [`crate::exercise::room::RoomAction`], written with the names of the case. The tokens in it
        /// are left empty: the server draws them and answers with [`ServerMessage::Link`].
        action: serde_json::Value,
    },
    /// Says who one is, or corrects it.
    Profile(Profile),
    /// Forgets a person's name, role and department, one's own or (for facilitators) anybody's.
    EraseProfile {
        /// Whose; everybody's, those included who left, where none is named.
        member: Option<MemberId>,
    },
    /// Asks for a document, file by file.
    Fetch(DocumentKind),
    /// Asks for a document with all of its files in one.
    FetchArchive(DocumentKind),
    /// Which devices got through to the server, for whoever founded the room with its host key.
    Reach,
    /// Is anybody there?
    Ping {
        /// Comes back with the answer.
        echo: u32,
    },
}

/// Of a first frame what stands in that of every version: the number of the protocol. Nothing else of
/// another version's can be relied on, so this is asked where [`ClientMessage`] cannot be read.
pub fn version_of_greeting(frame: &str) -> Option<u32> {
    #[derive(Deserialize)]
    struct Greeting {
        hello: Version,
    }
    #[derive(Deserialize)]
    struct Version {
        protocol: u32,
    }
    serde_json::from_str::<Greeting>(frame).ok().map(|greeting| greeting.hello.protocol)
}

/// Who is there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Who {
    /// Somebody who has a seat.
    Back {
        /// Id of the room.
        room: String,
        /// The token of the seat.
        token: String,
        /// The number of the last view that was seen; none on a device that has seen none.
        view: Option<u64>,
    },
    /// Somebody who has a code.
    New {
        /// Six characters, in any case.
        code: String,
        /// Who.
        profile: Profile,
        /// The team that they would like.
        team: Option<u8>,
        /// 32 hex digits, drawn by the client, the same when it asks again: so it gets the same seat. It
        /// is as secret as the seat's token, which follows from it.
        command: String,
    },
    /// Somebody who has a link: a seat to take over, an invitation, a debrief.
    Link {
        /// Id of the room.
        room: String,
        /// The token of the link.
        token: String,
        /// Who, for a new seat.
        profile: Option<Profile>,
        /// As for [`Who::New`].
        command: String,
    },
    /// A facilitator who founds a room.
    Host {
        /// The server's host key.
        key: String,
        /// What on.
        plan: Box<RoomPlan>,
        /// Who.
        profile: Profile,
        /// 32 hex digits, the same when it asks again.
        command: String,
    },
    /// Somebody who has a code and would like to know what is behind it.
    Look {
        /// Six characters, in any case.
        code: String,
    },
}

/// From a server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ServerMessage {
    /// The seat is there.
    Welcome {
        /// Id of the room.
        room: String,
        /// The join code, while the room takes members.
        code: Option<String>,
        /// Which member.
        member: MemberId,
        /// The token of a seat that is new to this device; keep it.
        token: Option<String>,
        /// The server's clock, in milliseconds since the Unix epoch: timers end by it.
        now_ms: u64,
        /// The address to tell others, without a path.
        public_url: Option<String>,
        /// Whether names and play cross the network unprotected.
        insecure: bool,
    },
    /// What is behind a code.
    Behind {
        /// What the exercise is called.
        title: String,
        /// The teams' names with their free seats.
        teams: Vec<(String, u8)>,
        /// Whether anybody new may come.
        open: bool,
        /// Whether who joins waits to be admitted.
        admission: bool,
    },
    /// What there is to see now. Sections that are not named stay as they were.
    View {
        /// The number of this view.
        view: u64,
        /// The sections that changed, written with the names of the case.
        sections: Vec<(SectionKey, serde_json::Value)>,
        /// Sections that are gone.
        gone: Vec<SectionKey>,
    },
    /// What was asked for is done, and durable.
    Done {
        /// Which command.
        command: String,
    },
    /// What was asked for was not done; nothing changed.
    Refused {
        /// Which command.
        command: String,
        /// Why.
        why: Refusal,
    },
    /// A link that was asked for. It is told once.
    Link {
        /// Which command asked.
        command: String,
        /// Id of the room.
        room: String,
        /// The token, for the fragment of an address.
        token: String,
        /// What it opens, for the words beside it.
        opens: LinkKind,
    },
    /// A document that was asked for.
    Document {
        /// Which one.
        kind: DocumentKind,
        /// Its files: name and text.
        files: Vec<(String, String)>,
    },
    /// The same in one file, a ZIP archive.
    Archive {
        /// Which one.
        kind: DocumentKind,
        /// The name of the file.
        name: String,
        /// What it holds, in base64 on the wire.
        #[serde(with = "bytes")]
        bytes: Vec<u8>,
    },
    /// A document cannot be had.
    NoDocument {
        /// Which one.
        kind: DocumentKind,
        /// Why.
        why: Refusal,
    },
    /// Answers [`ClientMessage::Reach`].
    Reach(Reach),
    /// A name was not taken; what stood stands.
    ProfileRefused {
        /// Why.
        why: Refusal,
    },
    /// Names are forgotten that were to be.
    Erased {
        /// As it was asked for.
        member: Option<MemberId>,
    },
    /// They are not.
    NotErased {
        /// As it was asked for.
        member: Option<MemberId>,
        /// Why.
        why: Refusal,
    },
    /// Answers a ping.
    Pong {
        /// What the ping said.
        echo: u32,
    },
    /// The last frame: why it ends, and when to come back.
    Bye {
        /// Why.
        why: Farewell,
        /// After how many milliseconds to come back; never where none is named.
        retry_ms: Option<u32>,
    },
}

/// Which devices got through to the server: what tells a network that isolates its guests.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// Whether the server listens to this machine alone.
    pub only_this_machine: bool,
    /// Devices that opened its page `/reach` lately, the latest first: address, and when in
    /// milliseconds since the Unix epoch.
    pub devices: Vec<(std::net::IpAddr, u64)>,
}

/// Why a connection ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Farewell {
    /// The client speaks another version than this one.
    Protocol {
        /// What the server speaks.
        speaks: u32,
    },
    /// There is no such room, code, token or key; it is not said which.
    NoSuchSeat,
    /// The room takes nobody new, or not like this.
    Refused(Refusal),
    /// The seat moved to another device, or ended.
    SeatGone,
    /// Too much, or too often.
    TooMuch,
    /// A frame that could not be read.
    Unreadable,
    /// The server stops for a while.
    ShuttingDown,
    /// The store does not answer.
    StoreUnavailable,
    /// The room was deleted.
    RoomGone,
}

/// What a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// One's own seat, on another device.
    Seat,
    /// A participant's seat, made by whoever leads because the device is gone.
    SeatOf(MemberId),
    /// One's own debrief.
    Debrief,
    /// A new seat.
    Invitation(MemberKind),
}

/// A document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// Situation manual, for participants.
    SituationManual,
    /// Facilitator guide with ground truth, list of injects, evaluation guide, feedback form.
    FacilitatorPapers,
    /// After-action report with improvement plan, in every form, each team's playthrough with it.
    AfterActionReport,
    /// What happened so far, for somebody who leads: each team's log as it stands.
    Playthroughs,
}

/// The `people` section: who is who, and who is connected.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PeopleSheet {
    /// By member. Facilitators are told role and department, everybody else the name alone.
    pub people: BTreeMap<u16, Person>,
}

/// A person of the room.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Person {
    /// As they say themselves; empty once it was erased.
    pub profile: Profile,
    /// Whether a device of theirs is connected.
    pub connected: bool,
}
