//! A hall: a real room, and one device in it, with a network between them that a test plays.

use breach_rounds::app::desk::Desk;
use breach_rounds::app::online::WireEvent;
use breach_rounds::app::storage::memory::{MemoryHost, Network};
use breach_rounds::exercise::evaluation::Profile;
use breach_rounds::exercise::room::{Actor, MemberId, MemberKind, RoomAction, Section, SectionKey};
use breach_rounds::protocol::{ClientMessage, PeopleSheet, Person, ServerMessage, Who};
use breach_rounds::rules::Action;
use serde_json::Value;

use crate::desk::App;
use crate::room::world::{World, lead, library};

pub const ROOM: &str = "00112233445566778899aabbccddeeff";
pub const CODE: &str = "K7M2X9";

/// The room, the device, and who sits at the device.
pub struct Hall {
    pub world: World,
    pub app: App,
    pub member: Option<MemberId>,
    names: Vec<(MemberId, String)>,
    /// What the device asked the room for, oldest first.
    pub asked: Vec<RoomAction>,
}

/// A device in a browser at the server's own address.
pub fn browser(fragment: Option<&str>) -> MemoryHost {
    let host = MemoryHost::new();
    host.with(|memory| {
        memory.reduced_motion = true;
        memory.now_ms = 1_000_000;
        // The wait before the next attempt is drawn from this: long enough for a frame to rest.
        memory.entropy = 450;
        memory.origin = Some("http://10.0.0.5:8080".to_owned());
        memory.fragment = fragment.map(str::to_owned);
        memory.network = Some(Network::default());
    });
    host
}

impl Hall {
    pub fn new(world: World, host: MemoryHost, size: (f32, f32)) -> Self {
        let desk = Desk::with_library(Box::new(host.clone()), library().clone());
        let app = App::with_desk(desk, host, size);
        let names = vec![(MemberId(0), "Grace".to_owned())];
        Self { world, app, member: None, names, asked: Vec::new() }
    }

    /// Somebody else sits at the same table, at a device of their own.
    pub fn other(&mut self, name: &str, team: u8) -> Actor {
        let actor = self.world.join(Some(team));
        if let Actor::Member(member) = actor {
            self.names.push((member, name.to_owned()));
        }
        actor
    }

    /// A socket opens, and what the device says of itself there is lost with the answer.
    pub fn greeting(&mut self) -> Who {
        let frames = self.app.host.with(|memory| {
            let network = memory.network.as_mut().unwrap();
            network.arriving.push_back(WireEvent::Opened);
            std::mem::take(&mut network.sent)
        });
        assert_eq!(frames, Vec::<String>::new(), "nothing is said before");
        self.app.wait();
        let sent = self.app.host.with(|memory| std::mem::take(&mut memory.network.as_mut().unwrap().sent));
        match sent.iter().map(|frame| serde_json::from_str(frame).unwrap()).collect::<Vec<_>>().as_slice() {
            [ClientMessage::Hello { who, .. }] => who.clone(),
            other => panic!("a greeting: {other:?}"),
        }
    }

    /// The same device after a reload.
    pub fn reloaded(self) -> Self {
        let (world, member, host, size) = (self.world, self.member, self.app.host.clone(), self.app.size());
        host.with(|memory| memory.network = Some(Network::default()));
        Self { member, ..Self::new(world, host, size) }
    }

    /// The same device after a reload, behind which every table passed a turn.
    pub fn a_turn_later(mut self) -> Self {
        for team in 0..3 {
            let pass = Action::Pass { expired: false };
            self.world.act(lead(), RoomAction::Act { team, action: pass }).unwrap();
        }
        let mut late = self.reloaded();
        late.flow();
        late
    }

    /// The network carries everything to and fro until nothing moves.
    pub fn flow(&mut self) {
        for _ in 0..12 {
            let opened = self.app.host.with(|memory| {
                let network = memory.network.as_mut().unwrap();
                let waits = !network.open && network.connects.len() > network.sent.len() / 1_000_000;
                let waits = waits && network.arriving.is_empty() && !network.connects.is_empty();
                if waits {
                    network.arriving.push_back(WireEvent::Opened);
                }
                waits
            });
            self.app.wait();
            let frames: Vec<String> =
                self.app.host.with(|memory| std::mem::take(&mut memory.network.as_mut().unwrap().sent));
            if frames.is_empty() && !opened {
                break;
            }
            for frame in frames {
                self.hear(serde_json::from_str(&frame).expect("a frame of the protocol"));
            }
            self.app.wait();
        }
    }

    fn hear(&mut self, message: ClientMessage) {
        match message {
            ClientMessage::Hello { who, .. } => self.greet(who),
            ClientMessage::Do { command, view, action } => {
                let action = self.world.room.read_action(action).expect("a client writes what a room reads");
                self.asked.push(action.clone());
                let actor = Actor::Member(self.member.expect("who asks has a seat"));
                let answer = match self.world.act_on(actor, action, Some(view)) {
                    Ok(_) => ServerMessage::Done { command },
                    Err(why) => ServerMessage::Refused { command, why },
                };
                self.say(&answer);
                self.show();
            }
            ClientMessage::Profile(profile) => {
                let member = self.member.expect("who says a name has a seat");
                self.names.retain(|(of, _)| *of != member);
                self.names.push((member, profile.name));
                self.show();
            }
            // What the server says of itself comes when it has looked, which here it never does.
            ClientMessage::Reach => {}
            ClientMessage::Ping { echo } => self.say(&ServerMessage::Pong { echo }),
            other => panic!("not asked for in these tests: {other:?}"),
        }
    }

    fn greet(&mut self, who: Who) {
        match who {
            Who::Look { code } => {
                assert_eq!(code, CODE);
                let plan = self.world.room.plan();
                let teams = plan.teams.iter().map(|name| (name.clone(), plan.seats)).collect();
                let (title, open) = (plan.title.clone(), true);
                self.say(&ServerMessage::Behind { title, teams, open, admission: true });
            }
            Who::New { profile, team, .. } => {
                let token = self.world.token();
                let join = RoomAction::Join { kind: MemberKind::Participant, token, invitation: None, team };
                self.world.act(Actor::Server, join).unwrap();
                let member = self.world.room.members().last().unwrap().id;
                self.names.push((member, profile.name));
                self.sit(member);
            }
            Who::Back { .. } => self.sit(self.member.expect("who comes back was here")),
            other => panic!("not asked for in these tests: {other:?}"),
        }
    }

    /// Welcomes the device as this member.
    pub fn sit(&mut self, member: MemberId) {
        self.member = Some(member);
        self.say(&ServerMessage::Welcome {
            room: ROOM.to_owned(),
            code: Some(CODE.to_owned()),
            member,
            token: Some("5ec2e7".to_owned()),
            now_ms: self.world.now_ms,
            public_url: Some("http://10.0.0.5:8080".to_owned()),
            insecure: true,
        });
        self.show();
    }

    pub fn say(&mut self, message: &ServerMessage) {
        let text = serde_json::to_string(message).unwrap();
        self.app
            .host
            .with(|memory| memory.network.as_mut().unwrap().arriving.push_back(WireEvent::Text(text)));
    }

    /// The socket breaks.
    pub fn cut(&mut self) {
        self.app.host.with(|memory| memory.network.as_mut().unwrap().arriving.push_back(WireEvent::Closed));
        self.app.wait();
    }

    /// Whoever leads does something, and it is seen.
    pub fn lead(&mut self, action: RoomAction) {
        self.world.act(lead(), action).unwrap();
        self.show();
        self.flow();
    }

    /// Somebody else does something, and it is seen.
    pub fn act(&mut self, actor: Actor, action: RoomAction) {
        self.world.act(actor, action).unwrap();
        self.show();
        self.flow();
    }

    /// Everything that the member may see goes to the device.
    pub fn show(&mut self) {
        let Some(member) = self.member else { return };
        let room = &self.world.room;
        let Some(audience) = room.audience(member) else { return };
        let names = room.names();
        let mut sections: Vec<(SectionKey, Value)> =
            room.sections(audience).iter().map(|one| (one.key(), one.write(&names))).collect();
        let you = Section::You(Box::new(room.you(member).expect("a member")));
        sections.push((SectionKey::You, you.write(&names)));
        let person = |(member, name): &(MemberId, String)| {
            let profile = Profile { name: name.clone(), ..Profile::default() };
            (member.0, Person { profile, connected: true })
        };
        let people = PeopleSheet { people: self.names.iter().map(person).collect() };
        sections.push((SectionKey::People, serde_json::to_value(people).unwrap()));
        let all = [SectionKey::Case, SectionKey::Table, SectionKey::Debrief, SectionKey::Messages];
        let gone = all.into_iter().filter(|key| !sections.iter().any(|(there, _)| there == key)).collect();
        let view = room.view_number(audience);
        self.say(&ServerMessage::View { view, sections, gone });
    }
}
