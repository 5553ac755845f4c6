//! A client that keeps every frame that it got, byte for byte.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use breach_rounds::exercise::evaluation::Profile;
use breach_rounds::exercise::room::{MemberId, Refusal, RoomAction, RoomPlan, Section, SectionKey};
use breach_rounds::protocol::{
    ClientMessage, DocumentKind, Farewell, LinkKind, PROTOCOL, ServerMessage, Who,
};
use breach_rounds::rules::Names;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::Value;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

use super::host::KEY;

/// Longer than anything here should take.
const LONG: Duration = Duration::from_secs(20);

/// The command of an arrival: no two of a run are the same.
fn new_command() -> String {
    static DRAWN: AtomicU64 = AtomicU64::new(1);
    format!("{:032x}", DRAWN.fetch_add(1, Ordering::Relaxed))
}

/// What a client heard.
#[derive(Debug)]
pub enum Heard {
    Said(Box<ServerMessage>),
    Closed(Option<u16>),
}

pub struct Client {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// Every text frame, in the order in which it came.
    pub frames: Vec<String>,
    pub view: u64,
    pub sections: BTreeMap<SectionKey, Value>,
    pub names: Arc<Names>,
    pub room: String,
    pub token: String,
    pub code: Option<String>,
    pub member: MemberId,
    commands: u128,
}

/// Who comes by a code.
pub fn joining(code: &str, profile: Profile, team: Option<u8>) -> Who {
    Who::New { code: code.into(), profile, team, command: new_command() }
}

/// Who comes by a link.
pub fn following(room: &str, token: &str, profile: Option<Profile>) -> Who {
    Who::Link { room: room.into(), token: token.into(), profile, command: new_command() }
}

impl Client {
    /// Opens a socket as a page of the server does.
    pub async fn connect(address: SocketAddr) -> Self {
        Self::try_connect(address, Some(&format!("http://{address}"))).await.expect("the server lets it in")
    }

    pub async fn try_connect(address: SocketAddr, origin: Option<&str>) -> Result<Self, tungstenite::Error> {
        let mut request = format!("ws://{address}/ws").into_client_request()?;
        if let Some(origin) = origin {
            request.headers_mut().insert("origin", origin.parse().expect("a header"));
        }
        let (socket, _) = tokio_tungstenite::connect_async(request).await?;
        Ok(Self {
            socket,
            frames: Vec::new(),
            view: 0,
            sections: BTreeMap::new(),
            names: Arc::default(),
            room: String::new(),
            token: String::new(),
            code: None,
            member: MemberId(u16::MAX),
            commands: 0,
        })
    }

    pub async fn send(&mut self, text: impl Into<String>) {
        let text: String = text.into();
        self.socket.send(Message::Text(text.into())).await.expect("the server takes it");
    }

    pub async fn say(&mut self, message: &ClientMessage) {
        let text = serde_json::to_string(message).expect("a message");
        self.send(text).await;
    }

    /// Sends whatever it is, even to a server that has gone.
    pub async fn throw(&mut self, message: Message) -> bool {
        self.socket.send(message).await.is_ok()
    }

    pub async fn hello(&mut self, who: Who) {
        self.say(&ClientMessage::Hello { protocol: PROTOCOL, who }).await;
    }

    /// The next frame, folded in.
    pub async fn hear(&mut self) -> Heard {
        let late = tokio::time::Instant::now() + LONG;
        loop {
            let frame = tokio::time::timeout_at(late, self.socket.next()).await.expect("something comes");
            match frame {
                Some(Ok(Message::Text(text))) => {
                    let message: ServerMessage =
                        serde_json::from_str(&text).expect("a message of the protocol");
                    self.frames.push(text.to_string());
                    self.fold(&message);
                    return Heard::Said(Box::new(message));
                }
                Some(Ok(Message::Close(frame))) => {
                    return Heard::Closed(frame.map(|frame| frame.code.into()));
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Heard::Closed(None),
            }
        }
    }

    fn fold(&mut self, message: &ServerMessage) {
        match message {
            ServerMessage::Welcome { room, code, member, token, .. } => {
                (self.room, self.code, self.member) = (room.clone(), code.clone(), *member);
                if let Some(token) = token {
                    self.token.clone_from(token);
                }
            }
            ServerMessage::View { view, sections, gone } => {
                self.view = *view;
                for key in gone {
                    self.sections.remove(key);
                }
                for (key, value) in sections {
                    self.sections.insert(*key, value.clone());
                }
                if let Some(Section::Case(case)) = self.section(SectionKey::Case) {
                    self.names = Arc::new(case.names);
                }
            }
            _ => {}
        }
    }

    /// A section as it stands.
    pub fn section(&self, key: SectionKey) -> Option<Section> {
        let value = self.sections.get(&key)?.clone();
        Some(Section::read(key, value, &self.names).expect("a section of the room"))
    }

    /// Hears until something holds.
    pub async fn until(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        let late = tokio::time::Instant::now() + LONG;
        while !holds(self) {
            assert!(tokio::time::Instant::now() < late, "waited too long until {what}");
            if let Heard::Closed(code) = self.hear().await {
                panic!("closed ({code:?}) while waiting until {what}");
            }
        }
    }

    /// The farewell, which must come; and the code of the close frame.
    pub async fn farewell(&mut self) -> (Farewell, Option<u32>, Option<u16>) {
        let mut bye = None;
        loop {
            match self.hear().await {
                Heard::Said(message) => {
                    if let ServerMessage::Bye { why, retry_ms } = *message {
                        bye = Some((why, retry_ms));
                    }
                }
                Heard::Closed(code) => {
                    let (why, retry_ms) = bye.expect("a farewell before the end");
                    return (why, retry_ms, code);
                }
            }
        }
    }

    pub fn next_command(&mut self) -> String {
        self.commands += 1;
        format!("{:032x}", self.commands << 16 | u128::from(self.member.0))
    }

    /// Asks for something and waits for the answer to it.
    pub async fn ask(&mut self, action: &RoomAction) -> ServerMessage {
        let (command, view) = (self.next_command(), self.view);
        let action = action.write(&self.names);
        self.ask_as(command, view, action).await
    }

    pub async fn ask_as(&mut self, command: String, view: u64, action: Value) -> ServerMessage {
        self.say(&ClientMessage::Do { command: command.clone(), view, action }).await;
        self.answer(&command).await
    }

    /// Asks for a link: its room, its token, and what it opens.
    pub async fn link(&mut self, wish: Value) -> (String, String, LinkKind) {
        let command = self.next_command();
        let done = self.ask_as(command, self.view, wish).await;
        assert!(matches!(done, ServerMessage::Done { .. }), "{done:?}");
        let link = self.frames.iter().rev().find(|frame| frame.starts_with("{\"link\"")).expect("a link");
        match serde_json::from_str(link).expect("a link") {
            ServerMessage::Link { room, token, opens, .. } => (room, token, opens),
            other => panic!("{other:?}"),
        }
    }

    /// The answer to a command.
    pub async fn answer(&mut self, wanted: &str) -> ServerMessage {
        loop {
            match self.hear().await {
                Heard::Said(message) => match *message {
                    ServerMessage::Done { ref command } | ServerMessage::Refused { ref command, .. }
                        if command == wanted =>
                    {
                        return *message;
                    }
                    _ => {}
                },
                Heard::Closed(code) => panic!("closed ({code:?}) instead of an answer"),
            }
        }
    }

    /// Asks for a document: its files by name, or why it cannot be had.
    pub async fn fetch(&mut self, kind: DocumentKind) -> Result<BTreeMap<String, String>, Refusal> {
        self.say(&ClientMessage::Fetch(kind)).await;
        loop {
            match self.hear().await {
                Heard::Said(message) => match *message {
                    ServerMessage::Document { kind: of, files } if of == kind => {
                        return Ok(files.into_iter().collect());
                    }
                    ServerMessage::NoDocument { kind: of, why } if of == kind => return Err(why),
                    _ => {}
                },
                Heard::Closed(code) => panic!("closed ({code:?}) instead of a document"),
            }
        }
    }

    /// Asks for a document in one file: its name and bytes, or why it cannot be had.
    pub async fn fetch_archive(&mut self, kind: DocumentKind) -> Result<(String, Vec<u8>), Refusal> {
        self.say(&ClientMessage::FetchArchive(kind)).await;
        loop {
            match self.hear().await {
                Heard::Said(message) => match *message {
                    ServerMessage::Archive { kind: of, name, bytes } if of == kind => {
                        return Ok((name, bytes));
                    }
                    ServerMessage::NoDocument { kind: of, why } if of == kind => return Err(why),
                    _ => {}
                },
                Heard::Closed(code) => panic!("closed ({code:?}) instead of an archive"),
            }
        }
    }

    /// Asks for what must be granted, and waits until it is seen.
    pub async fn does(&mut self, action: &RoomAction) {
        let answer = self.ask(action).await;
        assert!(matches!(answer, ServerMessage::Done { .. }), "{action:?}: {answer:?}");
    }

    pub async fn welcome(&mut self) {
        self.until("welcomed", |client| !client.room.is_empty()).await;
        self.until("shown the room", |client| client.sections.contains_key(&SectionKey::Room)).await;
    }

    /// Founds a room.
    pub async fn host(address: SocketAddr, plan: RoomPlan, profile: Profile) -> Self {
        Self::host_as(address, plan, profile, 0xf00d).await
    }

    /// Founds the room of a command.
    pub async fn host_as(address: SocketAddr, plan: RoomPlan, profile: Profile, command: u128) -> Self {
        let mut client = Self::connect(address).await;
        let command = format!("{command:032x}");
        client.hello(Who::Host { key: KEY.into(), plan: Box::new(plan), profile, command }).await;
        client.welcome().await;
        client
    }

    /// Joins by the code.
    pub async fn join(address: SocketAddr, code: &str, profile: Profile, team: Option<u8>) -> Self {
        let mut client = Self::connect(address).await;
        client.hello(Who::New { code: code.into(), profile, team, command: new_command() }).await;
        client.welcome().await;
        client
    }

    /// Comes by a link.
    pub async fn follow(address: SocketAddr, room: &str, token: &str, profile: Option<Profile>) -> Self {
        let mut client = Self::connect(address).await;
        let (room, token) = (room.into(), token.into());
        client.hello(Who::Link { room, token, profile, command: new_command() }).await;
        client.welcome().await;
        client
    }

    /// Comes back, on a device that has seen this view.
    pub async fn back(&self, address: SocketAddr, view: Option<u64>) -> Self {
        let mut client = Self::connect(address).await;
        let (room, token) = (self.room.clone(), self.token.clone());
        client.hello(Who::Back { room, token: token.clone(), view }).await;
        client.until("welcomed", |client| !client.room.is_empty()).await;
        client.token = token;
        client.commands = self.commands + 1000;
        if view.is_some() {
            client.sections.clone_from(&self.sections);
            client.names = Arc::clone(&self.names);
        }
        client.until("shown a view", |client| client.frames.iter().any(|f| f.starts_with("{\"view\""))).await;
        client
    }
}
