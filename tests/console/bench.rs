//! A room to look at: sheets as a server would cut them, from real sessions.

use std::collections::BTreeMap;

use breach_rounds::app::screens::console::{ConsoleInput, ConsoleLocal, ConsoleModel};
use breach_rounds::app::screens::projector::{ProjectorInput, ProjectorModel};
use breach_rounds::exercise::RankBy;
use breach_rounds::exercise::evaluation::Profile;
use breach_rounds::exercise::room::{
    Ballot, Case, ConsoleSheet, ConsoleTeam, MemberId, RoomPhase, RoomPlan, RoomSheet, TeamLine, TimerState,
    WaitingLine,
};
use breach_rounds::packs::Scenario;
use breach_rounds::protocol::{PeopleSheet, Person};
use breach_rounds::rules::log::Record;
use breach_rounds::rules::{Action, ChainChoice, Dice, Seat};
use breach_rounds::sim::Session;
use breach_rounds::text::Text;

use crate::stage::{imaging, scenario};
use crate::support::shipped::header;

/// The scenario that is played.
pub const DOOR: &str = "knock-on-your-own-door";
/// What the server's clock shows.
pub const NOW: u64 = 1_795_000_000_000;
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

/// A room, by hand.
pub struct Bench {
    /// The sentences.
    pub text: Text,
    /// The teams' sessions.
    pub sessions: Vec<Session>,
    /// What everybody sees.
    pub room: RoomSheet,
    /// Who is there.
    pub people: PeopleSheet,
    /// What facilitators see.
    pub console: ConsoleSheet,
    /// And of each team.
    pub teams: BTreeMap<u8, ConsoleTeam>,
}

/// A session that a facilitator leads.
pub fn session(seed: u64, dice: Dice) -> Session {
    let scenario = scenario(DOOR);
    let setup = scenario.blueprint.draw(seed, ChainChoice::Authored, dice, true).expect("it can be dealt");
    let start = header(scenario, seed, setup);
    Session::start(start).expect("every id has a name")
}

impl Bench {
    /// A room of so many teams in a phase; in play, the first of them have taken a few turns.
    pub fn new(count: usize, phase: RoomPhase) -> Self {
        let mut sessions: Vec<Session> = (0..count).map(|_| session(7, Dice::Manual)).collect();
        if phase >= RoomPhase::Play {
            for (at, session) in sessions.iter_mut().enumerate() {
                opening(session, at);
            }
        }
        let names: Vec<String> = NAMES[..count].iter().map(|name| (*name).to_owned()).collect();
        let mut plan = RoomPlan::new("imaging", Case::Scenario(DOOR.to_owned()), names);
        plan.title = "Autumn exercise, radiology".to_owned();
        plan.dice = Dice::Manual;
        let mut bench = Self {
            text: Text::english(),
            sessions,
            room: room(&plan, phase),
            people: PeopleSheet::default(),
            console: console(plan),
            teams: BTreeMap::new(),
        };
        bench.seat();
        bench.cut();
        bench
    }

    /// A facilitator, one person a team, every fifth without a connection, and two who wait.
    fn seat(&mut self) {
        let person = |name: &str, connected| Person {
            profile: Profile {
                name: name.to_owned(),
                role: "PACS administrator".to_owned(),
                department: "Radiology IT".to_owned(),
            },
            connected,
        };
        self.people.people.insert(0, person("Ada Quill", true));
        for at in 0..self.room.teams.len() {
            let member = u16::try_from(at + 1).expect("few teams");
            self.people.people.insert(member, person(&format!("Person {member}"), at % 5 != 4));
            self.room.teams[at].members = vec![MemberId(member)];
            self.room.teams[at].captain = Some(MemberId(member));
        }
        for (member, name, team) in [(90, "Jo Late", Some(0)), (91, "Sam Later", None)] {
            self.people.people.insert(member, person(name, true));
            self.console.waiting.push(WaitingLine { member: MemberId(member), team });
        }
    }

    /// Cuts the sheets anew from the sessions.
    pub fn cut(&mut self) {
        let playing = self.room.phase >= RoomPhase::Play;
        for (at, session) in self.sessions.iter().enumerate() {
            let view = session.view(Seat::Facilitator);
            let line = &mut self.room.teams[at];
            line.turn = if playing { view.turn.min(view.limit) } else { 0 };
            line.revealed = view.revealed;
            let team = u8::try_from(at).expect("few teams");
            self.teams.insert(team, console_team(session));
        }
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
                now_ms: NOW,
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
            now_ms: NOW,
        })
    }
}

fn room(plan: &RoomPlan, phase: RoomPhase) -> RoomSheet {
    let line = |name: &String| TeamLine {
        name: name.clone(),
        members: Vec::new(),
        captain: None,
        bot: None,
        merged: None,
        turn: 0,
        revealed: 0,
        timer: TimerState::Off,
    };
    RoomSheet {
        title: plan.title.clone(),
        pack: plan.pack.clone(),
        case: plan.case.clone(),
        rules: None,
        phase,
        pace: plan.pace,
        dice: plan.dice,
        seats: plan.seats,
        devices: plan.devices,
        roles: plan.roles,
        own_established: plan.own_established,
        locked: false,
        teams: plan.teams.iter().map(line).collect(),
        timer: if phase >= RoomPhase::Briefing {
            TimerState::Running { ends_ms: NOW + 85_000 }
        } else {
            TimerState::Off
        },
        messages: Vec::new(),
        aloud: None,
        standings: None,
        ranked: Some(RankBy::DecisionScore),
        debrief_until_ms: None,
    }
}

fn console(plan: RoomPlan) -> ConsoleSheet {
    ConsoleSheet {
        plan,
        waiting: Vec::new(),
        facilitators: vec![MemberId(0)],
        admission: true,
        records: Vec::new(),
        messages: Vec::new(),
        chain: Vec::new(),
        standings: Vec::new(),
        shown: 0,
        began_ms: Some(NOW - 20 * 60_000),
    }
}

/// What a server would cut of a session for those who lead.
pub fn console_team(session: &Session) -> ConsoleTeam {
    let events = session.surviving().filter_map(|entry| match &entry.record {
        Record::Event(event) => Some((entry.seq, NOW - 60_000, event.clone())),
        Record::Undone { .. } | Record::Answered(_) => None,
    });
    ConsoleTeam {
        view: session.view(Seat::Facilitator),
        events: events.collect(),
        undo_points: session.undo_points().to_vec(),
        injects: Vec::new(),
        ballot: Ballot::default(),
        waits_for_others: false,
        answered: (0, 0),
        established: Vec::new(),
    }
}

/// A turn: the slug of a procedure, and the face that falls.
pub fn turn(session: &mut Session, procedure: &str, face: u8) {
    let names = session.names().clone();
    let seat = session.team();
    let chosen = session.view(seat).legal.into_iter().find(|action| {
        matches!(action, Action::Investigate { procedure: id, .. } if id.slug(&names) == Some(procedure))
    });
    session.act(seat, chosen.expect("the procedure is ready"), NOW).expect("it is legal");
    session.roll(Some(face), NOW).expect("the die is due");
}

/// A few turns, more of them for some teams, as at a real table.
fn opening(session: &mut Session, at: usize) {
    for (procedure, face) in
        [("exposure-check", 15), ("log-correlation", 3)].into_iter().take(1 + at % 3 / 2 + at % 2)
    {
        turn(session, procedure, face);
    }
}

/// The title of an inject of the scenario, by its place.
pub fn inject_title(at: u8) -> String {
    let card = imaging().inject_of(breach_rounds::rules::InjectId(at), &scenario(DOOR).names);
    card.expect("the scenario has it").title.clone()
}
