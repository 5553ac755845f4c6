//! A wire that a test plays: it hears every frame and says what comes.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use breach_rounds::app::command::Secret;
use breach_rounds::app::online::{Client, Door, Happened, Moment, Server, Wire, WireEvent};
use breach_rounds::exercise::room::MemberId;
use breach_rounds::protocol::{ClientMessage, ServerMessage};

#[derive(Default)]
pub struct Seen {
    pub connects: Vec<String>,
    pub probes: Vec<String>,
    pub sent: Vec<ClientMessage>,
    pub arriving: VecDeque<WireEvent>,
    pub open: bool,
}

#[derive(Clone, Default)]
pub struct TestWire(pub Rc<RefCell<Seen>>);

impl Wire for TestWire {
    fn connect(&mut self, address: &str) {
        let mut seen = self.0.borrow_mut();
        seen.arriving.clear();
        seen.connects.push(address.to_owned());
    }

    fn send(&mut self, frame: &str) {
        let mut seen = self.0.borrow_mut();
        if seen.open {
            seen.sent.push(serde_json::from_str(frame).expect("a client says what the protocol knows"));
        }
    }

    fn poll(&mut self) -> Option<WireEvent> {
        self.0.borrow_mut().arriving.pop_front()
    }

    fn close(&mut self) {
        self.0.borrow_mut().open = false;
    }

    fn probe(&mut self, address: &str) {
        self.0.borrow_mut().probes.push(address.to_owned());
    }
}

/// A device and its network.
pub struct Device {
    pub client: Client,
    pub wire: TestWire,
    pub now_ms: u64,
    /// Numbers handed out so far.
    pub drawn: u64,
}

pub const ROOM: &str = "00112233445566778899aabbccddeeff";

impl Device {
    pub fn new(door: Door) -> Self {
        let wire = TestWire::default();
        let mut drawn = 0;
        let server = Server::read("http://10.0.0.5:8080").unwrap();
        let mut entropy = || {
            drawn += 1;
            drawn
        };
        let moment = Moment { now_ms: 1_000_000, entropy: &mut entropy };
        let client = Client::open(Box::new(wire.clone()), server, door, &moment);
        Self { client, wire, now_ms: 1_000_000, drawn }
    }

    pub fn back() -> Self {
        Self::new(Door::Back { room: ROOM.to_owned(), token: Secret::new("t0k3n") })
    }

    pub fn poll(&mut self) -> Vec<Happened> {
        let drawn = &mut self.drawn;
        let mut entropy = || {
            *drawn += 1;
            *drawn
        };
        self.client.poll(&mut Moment { now_ms: self.now_ms, entropy: &mut entropy })
    }

    pub fn ask(&mut self, action: breach_rounds::exercise::room::RoomAction) {
        let drawn = &mut self.drawn;
        let mut entropy = || {
            *drawn += 1;
            *drawn
        };
        self.client.ask(action, &mut Moment { now_ms: self.now_ms, entropy: &mut entropy });
    }

    pub fn event(&mut self, event: WireEvent) -> Vec<Happened> {
        match event {
            WireEvent::Opened => self.wire.0.borrow_mut().open = true,
            WireEvent::Closed => self.wire.0.borrow_mut().open = false,
            WireEvent::Text(_) | WireEvent::Alive(_) => {}
        }
        self.wire.0.borrow_mut().arriving.push_back(event);
        self.poll()
    }

    pub fn says(&mut self, message: &ServerMessage) -> Vec<Happened> {
        self.event(WireEvent::Text(serde_json::to_string(message).unwrap()))
    }

    /// Everything said since the last call.
    pub fn heard(&self) -> Vec<ClientMessage> {
        std::mem::take(&mut self.wire.0.borrow_mut().sent)
    }

    pub fn welcome(&mut self) -> Vec<Happened> {
        let now_ms = self.now_ms + 5_000;
        self.says(&ServerMessage::Welcome {
            room: ROOM.to_owned(),
            code: Some("ABCDEF".to_owned()),
            member: MemberId(3),
            token: None,
            now_ms,
            public_url: Some("http://10.0.0.5:8080".to_owned()),
            insecure: true,
        })
    }

    /// Goes by until the next attempt is due, and makes it.
    pub fn wait_for_attempt(&mut self) {
        let before = self.wire.0.borrow().connects.len();
        let wakes = self.client.wakes_in_ms(self.now_ms).expect("an attempt is due");
        self.now_ms += wakes;
        self.poll();
        assert_eq!(self.wire.0.borrow().connects.len(), before + 1, "one attempt, when it is due");
    }
}
