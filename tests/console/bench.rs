//! A room to look at: the sheets that a real [`Room`] cuts, written and read as they cross the wire.

use std::collections::BTreeMap;

use breach_rounds::app::screens::console::{ConsoleInput, ConsoleLocal, ConsoleModel, Page};
use breach_rounds::app::screens::projector::{ProjectorInput, ProjectorModel};
use breach_rounds::exercise::RankBy;
use breach_rounds::exercise::evaluation::{Pace, Profile};
use breach_rounds::exercise::room::{
    Actor, Audience, Case, ConsoleSheet, ConsoleTeam, MemberId, MemberKind, Refusal, RoomAction, RoomPhase,
    RoomPlan, RoomSheet, Scope, Section, TeamScore, TimerChange,
};
use breach_rounds::packs::Scenario;
use breach_rounds::protocol::{PeopleSheet, Person, Reach};
use breach_rounds::rules::{Action, Dice, Seat, Waiting};
use breach_rounds::scoring::Points;
use breach_rounds::text::Text;

use crate::room::world::{World, lead};
use crate::stage::{imaging, scenario};

/// The scenario that is played.
pub const DOOR: &str = "knock-on-your-own-door";
/// What the server's clock shows.
pub const NOW: u64 = 1_795_000_000_000;
/// So long ago the play began.
const AGO: u64 = 20 * 60_000;
const NAMES: [&str; 30] = [
    "Blue",
    "Green",
    "Amber",
    "Violet",
    "Red",
    "Teal",
    "Silver",
    "Rose",
    "Saint Mary, second floor",
    "PACS and RIS",
    "Night shift",
    "Table 12",
    "Table 13",
    "Table 14",
    "Table 15",
    "Table 16",
    "Table 17",
    "Table 18",
    "Table 19",
    "Table 20",
    "Table 21",
    "Table 22",
    "Table 23",
    "Table 24",
    "Table 25",
    "Table 26",
    "Table 27",
    "Table 28",
    "Table 29",
    "Table 30",
];

/// A room, with the sheets of the moment.
pub struct Bench {
    /// The sentences.
    pub text: Text,
    /// The room with its clock.
    pub world: World,
    /// What everybody sees.
    pub room: RoomSheet,
    /// Who is there: the one section that comes from the server beside the room.
    pub people: PeopleSheet,
    /// What facilitators see.
    pub console: ConsoleSheet,
    /// And of each team.
    pub teams: BTreeMap<u8, ConsoleTeam>,
    /// What the server says of itself: whether it is unprotected, and who got through.
    pub insecure: bool,
    pub reach: Option<Reach>,
}

/// A plan for so many teams: the authored chain, a real die, one device a table.
pub fn plan(count: usize) -> RoomPlan {
    let names: Vec<String> = NAMES[..count].iter().map(|name| (*name).to_owned()).collect();
    let mut plan = RoomPlan::new("imaging", Case::Scenario(DOOR.to_owned()), names);
    plan.title = "Autumn exercise, radiology".to_owned();
    (plan.dice, plan.authored, plan.admission) = (Dice::Manual, true, true);
    plan.ranked = Some(RankBy::DecisionScore);
    plan
}

/// The console at one of its pages.
#[allow(clippy::field_reassign_with_default)] // Most of its fields are the screen's own.
pub fn page(page: Page) -> ConsoleLocal {
    let mut local = ConsoleLocal::default();
    local.page = page;
    local
}

impl Bench {
    /// A room of so many teams in a phase; in play, with a turn behind every team and two behind some.
    pub fn new(count: usize, phase: RoomPhase) -> Self {
        Self::of(plan(count), 7, phase)
    }

    /// The same without clocks, so that nothing asks for frames.
    pub fn still(count: usize, phase: RoomPhase) -> Self {
        Self::of(RoomPlan { turn_seconds: None, ..plan(count) }, 7, phase)
    }

    /// A room that was founded on a plan, with everything drawn by `seed`: a facilitator, one person a
    /// team, every fifth without a connection, and two who wait.
    pub fn of(plan: RoomPlan, seed: u64, phase: RoomPhase) -> Self {
        let teams = u8::try_from(plan.teams.len()).expect("few teams");
        let mut world = World::found(plan, seed);
        world.now_ms = NOW - AGO;
        for team in 0..teams {
            world.join(Some(team));
        }
        let mut bench = Self::on(world);
        for next in [RoomPhase::Briefing, RoomPhase::Play] {
            if phase >= next {
                bench.act(RoomAction::Enter { phase: next });
            }
        }
        if phase >= RoomPhase::Play {
            bench.opening();
        }
        bench.world.now_ms = NOW;
        let waits = [None, None].map(|team| bench.knock(team));
        bench.name(waits[0], "Jo Late", true);
        bench.name(waits[1], "Sam Later", true);
        if phase == RoomPhase::Play && bench.world.room.plan().turn_seconds.is_some() {
            bench.act(RoomAction::Timer { scope: Scope::Room, change: TimerChange::Start { seconds: 85 } });
        }
        for next in [RoomPhase::HotWash, RoomPhase::Debrief, RoomPhase::Closed] {
            if phase >= next && phase != RoomPhase::Stopped {
                bench.act(RoomAction::Enter { phase: next });
            }
        }
        bench
    }

    fn on(world: World) -> Self {
        let members: Vec<MemberId> = world.room.members().map(|member| member.id).collect();
        let (room, console, teams) = cut(&world);
        let text = Text::english();
        let mut bench = Self {
            text,
            world,
            room,
            people: PeopleSheet::default(),
            console,
            teams,
            insecure: false,
            reach: None,
        };
        for member in members {
            let name = if member.0 == 0 { "Ada Quill".to_owned() } else { format!("Person {}", member.0) };
            bench.name(member, &name, member.0 % 5 != 0 || member.0 == 0);
        }
        bench
    }

    /// Somebody stands at the door.
    pub fn knock(&mut self, team: Option<u8>) -> MemberId {
        let token = self.world.token();
        let join = RoomAction::Join { kind: MemberKind::Participant, token, invitation: None, team };
        self.world.act(Actor::Server, join).expect("the room takes members");
        let member = self.world.room.members().last().expect("somebody came").id;
        self.cut();
        member
    }

    /// A screen for everybody is hung up.
    pub fn hang(&mut self) -> MemberId {
        let (kind, invited, token) = (MemberKind::Projector, self.world.token(), self.world.token());
        self.world.act(lead(), RoomAction::Invite { kind, token: invited }).expect("a link is made");
        let join = RoomAction::Join { kind, token, invitation: Some(invited), team: None };
        self.world.act(Actor::Server, join).expect("the room takes a wall");
        let member = self.world.room.members().last().expect("it came").id;
        self.cut();
        member
    }

    /// What the server knows of somebody.
    pub fn name(&mut self, member: MemberId, name: &str, connected: bool) {
        let profile = Profile {
            name: name.to_owned(),
            role: "PACS administrator".to_owned(),
            department: "Radiology IT".to_owned(),
        };
        self.people.people.insert(member.0, Person { profile, connected });
    }

    /// Whoever leads asks for something, and gets it.
    pub fn act(&mut self, action: RoomAction) {
        self.asks(action.clone()).unwrap_or_else(|why| panic!("{why:?}: {action:?}"));
    }

    /// Whoever leads asks for something, on what the console shows.
    pub fn asks(&mut self, action: RoomAction) -> Result<usize, Refusal> {
        let view = self.world.room.view_number(Audience::Facilitators);
        let done = self.world.act_on(lead(), action, Some(view));
        self.cut();
        done
    }

    /// A team's choice of a procedure by its slug, the first suspect that it could find under test.
    pub fn choose(&mut self, team: u8, procedure: &str) {
        let session = self.world.room.session(team).expect("it plays");
        let names = session.names().clone();
        let legal = session.view(Seat::Team(team)).legal;
        let chosen = legal.into_iter().find(|action| {
            matches!(action, Action::Investigate { procedure: id, .. } if id.slug(&names) == Some(procedure))
        });
        self.act(RoomAction::Act { team, action: chosen.expect("the procedure is ready") });
    }

    /// Whatever a team can look into first.
    pub fn choose_any(&mut self, team: u8) {
        let legal = self.world.room.session(team).expect("it plays").view(Seat::Team(team)).legal;
        let chosen = legal.into_iter().find(|action| matches!(action, Action::Investigate { .. }));
        self.act(RoomAction::Act { team, action: chosen.expect("something is ready") });
    }

    /// The die of all who wait for it.
    pub fn roll(&mut self, face: u8) {
        if self.world.room.plan().dice == Dice::Seeded {
            return;
        }
        let waits = |team: &u8| {
            let session = self.world.room.session(*team);
            session.is_some_and(|session| session.state().waits_for() == Waiting::Die)
        };
        if self.world.room.plan().pace == Pace::Lockstep {
            return self.act(RoomAction::Roll { team: None, face: Some(face) });
        }
        for team in (0..self.count()).filter(waits).collect::<Vec<_>>() {
            self.act(RoomAction::Roll { team: Some(team), face: Some(face) });
        }
    }

    /// A first turn that finds something, and a second one in which every other team fails and the rest
    /// passes.
    fn opening(&mut self) {
        for team in 0..self.count() {
            self.choose(team, "exposure-check");
        }
        self.roll(15);
        for team in 0..self.count() {
            if team % 2 == 1 {
                self.choose(team, "log-correlation");
            } else {
                self.act(RoomAction::Act { team, action: Action::Pass { expired: false } });
            }
        }
        if self.count() > 1 {
            self.roll(3);
        }
    }

    /// Every team to its end, scored as the solver would: the first team best.
    pub fn finish(&mut self) {
        for _ in 0..3 {
            self.act(RoomAction::MoveOn { team: None, reason: "The time is up.".to_owned() });
        }
        while let Some((team, session)) = self.world.room.unscored() {
            let entries = session.entries().len() as u64;
            let points = Points::of_tenths(900 - 43 * i32::from(team));
            let score = TeamScore { total: points, decision: Some(points), guided: false };
            self.world.act(Actor::Server, RoomAction::Score { team, entries, score }).expect("it is done");
        }
        self.cut();
    }

    fn count(&self) -> u8 {
        u8::try_from(self.world.room.plan().teams.len()).expect("few teams")
    }

    /// Cuts the sheets anew.
    pub fn cut(&mut self) {
        (self.room, self.console, self.teams) = cut(&self.world);
    }

    /// The scenario.
    pub fn scenario(&self) -> &'static Scenario {
        scenario(DOOR)
    }

    /// What facilitators see.
    pub fn console<'a>(&'a self, local: &ConsoleLocal) -> ConsoleModel<'a> {
        ConsoleModel::new(
            &ConsoleInput {
                text: &self.text,
                pack: imaging(),
                scenario: self.scenario(),
                room: &self.room,
                people: &self.people,
                console: &self.console,
                teams: &self.teams,
                code: Some("K7QH2M"),
                address: Some("https://exercise.example.org"),
                insecure: self.insecure,
                reach: self.reach.as_ref(),
                now_ms: self.world.now_ms,
            },
            local,
        )
    }

    /// The wall.
    pub fn projector(&self) -> ProjectorModel {
        ProjectorModel::new(&ProjectorInput {
            text: &self.text,
            pack: imaging(),
            scenario: self.scenario(),
            room: &self.room,
            people: &self.people,
            code: Some("K7QH2M"),
            address: Some("https://exercise.example.org"),
            now_ms: self.world.now_ms,
        })
    }
}

/// What the room cuts for those who lead, as it arrives.
fn cut(world: &World) -> (RoomSheet, ConsoleSheet, BTreeMap<u8, ConsoleTeam>) {
    let names = world.room.names();
    let (mut room, mut console, mut teams) = (None, None, BTreeMap::new());
    for section in world.room.sections(Audience::Facilitators) {
        let arrived = Section::read(section.key(), section.write(&names), &names).expect("it is read back");
        match arrived {
            Section::Room(sheet) => room = Some(*sheet),
            Section::Console(sheet) => console = Some(*sheet),
            Section::Team(team, sheet) => drop(teams.insert(team, *sheet)),
            _ => {}
        }
    }
    (room.expect("a room"), console.expect("a console"), teams)
}

/// The title of an inject of the scenario, by its place.
pub fn inject_title(at: u8) -> String {
    let card = imaging().inject_of(breach_rounds::rules::InjectId(at), &scenario(DOOR).names);
    card.expect("the scenario has it").title.clone()
}

/// Its text.
pub fn inject_text(at: u8) -> String {
    let card = imaging().inject_of(breach_rounds::rules::InjectId(at), &scenario(DOOR).names);
    card.expect("the scenario has it").text.clone()
}
