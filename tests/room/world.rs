//! A room with a clock and a generator that stand still until a test moves them.

use breach_rounds::exercise::room::{
    Actor, Case, Context, MemberId, MemberKind, Refusal, Room, RoomAction, RoomEvent, RoomPlan, TokenHash,
};
use breach_rounds::packs::{Library, embedded};
use breach_rounds::rules::Draws;
use breach_rounds::rules::Purpose;

pub fn library() -> &'static Library {
    static LIBRARY: std::sync::OnceLock<Library> = std::sync::OnceLock::new();
    LIBRARY.get_or_init(embedded)
}

pub fn lead() -> Actor {
    Actor::Member(MemberId(0))
}

/// A room and the events that made it.
#[derive(Clone)]
pub struct World {
    pub room: Room,
    pub events: Vec<RoomEvent>,
    /// As a store keeps them.
    pub bodies: Vec<String>,
    pub now_ms: u64,
    entropy: u64,
    tokens: u16,
}

impl World {
    /// A room that was founded on a plan, with its facilitator.
    pub fn found(plan: RoomPlan, seed: u64) -> Self {
        let mut world = Self {
            room: Room::new(),
            events: Vec::new(),
            bodies: Vec::new(),
            now_ms: 1_000_000,
            entropy: seed,
            tokens: 0,
        };
        let token = world.token();
        world.act(Actor::Server, RoomAction::Found { plan: Box::new(plan), token }).unwrap();
        world
    }

    /// A token that nobody had before.
    pub fn token(&mut self) -> TokenHash {
        self.tokens += 1;
        let mut bytes = [7; 32];
        bytes[..2].copy_from_slice(&self.tokens.to_le_bytes());
        TokenHash(bytes)
    }

    pub fn decide(
        &mut self,
        actor: Actor,
        action: &RoomAction,
        view: Option<u64>,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        let (decided, entropy) = self.drawn(actor, action, view);
        if decided.is_ok() {
            self.entropy = entropy;
        }
        decided
    }

    /// What somebody would be told who asks for this; nothing changes.
    pub fn verdict(&self, actor: Actor, action: &RoomAction, view: Option<u64>) -> Result<(), Refusal> {
        self.drawn(actor, action, view).0.map(|_| ())
    }

    /// What is decided, and where the generator stands after it.
    fn drawn(
        &self,
        actor: Actor,
        action: &RoomAction,
        view: Option<u64>,
    ) -> (Result<Vec<RoomEvent>, Refusal>, u64) {
        let mut state = self.entropy;
        let mut entropy = || {
            state = state.wrapping_add(1);
            Draws::new(state, Purpose::Simulation, 0, 0, 0).below(u64::MAX)
        };
        let mut cx = Context { library: library(), now_ms: self.now_ms, entropy: &mut entropy };
        let decided = self.room.decide(&mut cx, actor, action, view);
        (decided, state)
    }

    /// Decides and folds; what was refused changes nothing.
    pub fn act(&mut self, actor: Actor, action: RoomAction) -> Result<usize, Refusal> {
        self.act_on(actor, action, None)
    }

    pub fn act_on(&mut self, actor: Actor, action: RoomAction, view: Option<u64>) -> Result<usize, Refusal> {
        let events = self.decide(actor, &action, view)?;
        for event in &events {
            self.bodies.push(self.room.write(event));
            self.room.evolve(event).unwrap_or_else(|why| panic!("{why:?}: {action:?}"));
        }
        self.events.extend(events.iter().cloned());
        Ok(events.len())
    }

    /// Somebody joins a team and, where somebody has to let them in, is let in.
    pub fn join(&mut self, team: Option<u8>) -> Actor {
        let token = self.token();
        let join = RoomAction::Join { kind: MemberKind::Participant, token, invitation: None, team };
        self.act(Actor::Server, join).unwrap();
        let member = self.room.members().last().unwrap();
        if !member.admitted {
            self.act(lead(), RoomAction::Admit { member: member.id }).unwrap();
        }
        Actor::Member(member.id)
    }
}

/// A plan for so many teams on a shipped scenario.
pub fn plan(teams: usize, scenario: usize) -> RoomPlan {
    let pack = library().packs.first().expect("the shipped pack loads");
    let scenario = &pack.scenarios()[scenario % pack.scenarios().len()];
    let names = (0..teams).map(|at| format!("Table {at}")).collect();
    let mut plan = RoomPlan::new(&pack.info().id, Case::Scenario(scenario.file.id.clone()), names);
    plan.title = "Spring exercise".to_owned();
    plan
}
