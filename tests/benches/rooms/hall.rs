//! Rooms with all their sockets: founded, joined, begun, and come back to.

use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

use breach_rounds::exercise::evaluation::{Pace, Profile};
use breach_rounds::exercise::room::{Case, RoomPlan};
use breach_rounds::packs::{Library, embedded};
use breach_rounds::protocol::{ClientMessage, Who};
use serde_json::{Value, json};

use crate::check::{Checks, count};
use crate::game::{self, Step, Style};
use crate::room::{Answer, Room};
use crate::seat::Line;
use crate::server::KEY;

/// Longer than anything here should take.
pub const LONG: Duration = Duration::from_secs(60);

static LIBRARY: LazyLock<Library> = LazyLock::new(embedded);

/// Differs from run to run.
static RUN: LazyLock<u64> = LazyLock::new(|| {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or_default() >> 8
});

/// How rooms are made.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub teams: usize,
    pub per_team: usize,
    /// Whether everybody in the room is waited for.
    pub strict: bool,
}

/// A room with its sockets.
pub struct Hall {
    pub room: Arc<Room>,
    pub lines: Vec<Line>,
    /// Its place among the rooms of a run.
    number: usize,
    commands: u64,
    draws: u64,
}

/// The plan of every room here.
fn plan(shape: Shape, number: usize) -> RoomPlan {
    let pack = &LIBRARY.packs[0];
    let scenarios = pack.scenarios();
    let scenario = scenarios[number % scenarios.len()].file.id.clone();
    let teams = (1..=shape.teams).map(|team| format!("Table {team}")).collect();
    let plan = RoomPlan::new(&pack.info().id, Case::Scenario(scenario), teams);
    let seats = u8::try_from(shape.per_team).unwrap_or(u8::MAX);
    RoomPlan { title: "Load".into(), turn_seconds: None, admission: false, pace: Pace::Own, seats, ..plan }
}

fn profile(seat: usize) -> Profile {
    Profile { name: format!("Seat {seat}"), ..Profile::default() }
}

impl Hall {
    /// Founds a room and has everybody join it.
    pub async fn found(
        server: SocketAddr,
        number: usize,
        shape: Shape,
        checks: &Arc<Checks>,
    ) -> Result<Self, String> {
        let room = Room::new(shape.teams, shape.per_team, shape.strict, checks);
        let mut hall = Self {
            room,
            lines: Vec::new(),
            number,
            commands: 0,
            draws: number as u64 ^ 0x9E37_79B9_7F4A_7C15,
        };
        let command = hall.command();
        let plan = Box::new(plan(shape, number));
        let who = Who::Host { key: KEY.into(), plan, profile: profile(0), command };
        hall.seat_down(server, 0, who).await?;
        let code = hall.room.state().seats[0].code.clone().ok_or("a room without a code")?;
        for seat in 1..=shape.teams * shape.per_team {
            let team = hall.room.team_of(seat).and_then(|team| u8::try_from(team).ok());
            let command = hall.command();
            let who = Who::New { code: code.clone(), profile: profile(seat), team, command };
            hall.seat_down(server, seat, who).await?;
        }
        Ok(hall)
    }

    async fn seat_down(&mut self, server: SocketAddr, seat: usize, who: Who) -> Result<(), String> {
        let line = Line::open(server, self.number, &self.room, seat, who).await?;
        self.lines.push(line);
        self.room
            .until("a seat", LONG, |state| state.seats[seat].shown.then_some(()))
            .await
            .map_err(|why| format!("{why}; farewells: {:?}", self.room.state().farewells))
    }

    /// From the lobby into the play.
    pub async fn begin(&mut self) -> Result<(), String> {
        for phase in ["briefing", "play"] {
            self.lead(&json!({ "enter": { "phase": phase } }))?;
        }
        let playing = |state: &mut crate::room::State| {
            let shown = state.seats.iter().all(|seat| seat.playing)
                && state.teams.iter().all(|team| !team.console.is_empty());
            shown.then_some(())
        };
        self.room.until("the play begins", LONG, playing).await
    }

    /// The facilitator asks for something that is not waited for.
    pub fn lead(&mut self, action: &Value) -> Result<(), String> {
        let (command, view) = (self.command(), self.view_of(0));
        let said = self.lines[0].say(&ClientMessage::Do { command, view, action: action.clone() });
        if said { Ok(()) } else { Err("the facilitator's socket is gone".into()) }
    }

    fn view_of(&self, seat: usize) -> u64 {
        self.room.state().seats[seat].view.unwrap_or(0)
    }

    /// A new id for a command.
    fn command(&mut self) -> String {
        self.commands += 1;
        // A store may hold the rooms of an earlier run: a room is named by the command that founds it.
        format!("{:016x}{:08x}{:08x}", *RUN, self.number, self.commands)
    }

    pub fn draw(&mut self) -> u64 {
        // SplitMix64: every run draws the same.
        self.draws = self.draws.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.draws;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// What a team does next, by which seat; nothing once its play is over.
    pub fn next(&mut self, team: usize, style: Style) -> Result<Option<Wish>, String> {
        let draw = self.draw();
        let state = self.room.state();
        let number = u8::try_from(team).unwrap_or(u8::MAX);
        let step = game::next(number, &state.teams[team].table, &state.teams[team].console, style, draw)?;
        let captain = self.room.seats_of(team).find(|seat| state.seats[*seat].captain);
        let (seat, action) = match step {
            Step::Over => return Ok(None),
            Step::Captain(action) => (captain.ok_or("a team without a captain")?, action),
            Step::Lead(action) => (0, action),
        };
        let view = state.seats[seat].view.unwrap_or(0);
        drop(state);
        Ok(Some(Wish { team, seat, view, action, command: self.command() }))
    }

    /// Sends a wish; false when the socket is gone.
    pub fn ask(&self, wish: &Wish) -> bool {
        self.room.begin(wish.team, wish.command.clone());
        let Wish { command, view, action, .. } = wish.clone();
        self.lines[wish.seat].say(&ClientMessage::Do { command, view, action })
    }

    /// Takes in what became of a wish that is settled.
    pub fn settled(&self, wish: &Wish, answer: &Answer) {
        let mut state = self.room.state();
        state.teams[wish.team].pending = None;
        if *answer == Answer::Done {
            count(&self.room.checks.acknowledged);
            state.teams[wish.team].acknowledged.push(wish.action.clone());
        } else {
            drop(state);
            self.room
                .checks
                .hold(false, || format!("a legal action was refused: {answer:?} {}", wish.action));
        }
    }

    /// Whether the log of every team says that each acknowledged command was done once, in order, and
    /// nothing else was.
    pub fn check_histories(&self) {
        let state = self.room.state();
        for (at, team) in state.teams.iter().enumerate() {
            let wanted: Vec<_> = team.acknowledged.iter().filter_map(game::trace).collect();
            match game::history(&team.console) {
                Ok(found) => {
                    count(&self.room.checks.histories);
                    self.room.checks.hold(found == wanted, || {
                        let differs = found.iter().zip(&wanted).take_while(|(one, other)| one == other).count();
                        format!(
                            "room {} team {at}: {} acknowledged, {} in the log, different from {differs} on: {:?} {:?}",
                            self.number, wanted.len(), found.len(), wanted.get(differs), found.get(differs)
                        )
                    });
                }
                Err(why) => self.room.checks.hold(false, || why),
            }
        }
    }

    /// Whether every log says what was acknowledged.
    pub fn agree(state: &crate::room::State) -> bool {
        state.teams.iter().all(|team| {
            let wanted: Vec<_> = team.acknowledged.iter().filter_map(game::trace).collect();
            game::history(&team.console).is_ok_and(|found| found == wanted)
        })
    }

    /// Cuts every socket.
    pub async fn cut(&mut self) {
        for line in self.lines.drain(..) {
            line.cut().await;
        }
    }

    /// Every seat comes back at once, and waits until it is shown something.
    pub async fn come_back(&mut self, server: SocketAddr) -> Result<(), String> {
        let seats = {
            let mut state = self.room.state();
            state.seats.iter_mut().for_each(|seat| (seat.shown, seat.gone) = (false, false));
            let of = |seat: &crate::room::Seat| Who::Back {
                room: seat.room.clone(),
                token: seat.token.clone(),
                view: seat.view,
            };
            state.seats.iter().map(of).collect::<Vec<_>>()
        };
        let opening = seats
            .into_iter()
            .enumerate()
            .map(|(seat, who)| Line::open(server, self.number, &self.room, seat, who));
        self.lines = futures_util::future::try_join_all(opening).await?;
        let all = |state: &mut crate::room::State| state.seats.iter().all(|seat| seat.shown).then_some(());
        self.room.until("everybody is back", LONG, all).await.map_err(|why| {
            let state = self.room.state();
            let seats: Vec<_> = state.seats.iter().map(|seat| (seat.shown, seat.gone)).collect();
            format!("{why}; seats shown, gone: {seats:?}; farewells: {:?}", state.farewells)
        })
    }

    /// Ends the play; every team's playthrough must verify.
    pub async fn debrief(&mut self) -> Result<(), String> {
        self.lead(&json!({ "enter": { "phase": "debrief" } }))?;
        let told = |state: &mut crate::room::State| {
            let texts: Option<Vec<String>> = state.teams.iter().map(|team| team.debrief.clone()).collect();
            texts
        };
        for text in self.room.until("debriefs", LONG, told).await? {
            let sheet: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
            let log = sheet["playthrough"].as_str().ok_or("a debrief without a playthrough")?;
            match breach_rounds::sim::Session::read(log, "playthrough") {
                Ok((_, warnings)) => {
                    count(&self.room.checks.playthroughs);
                    self.room
                        .checks
                        .hold(warnings.is_empty(), || format!("a playthrough warns: {warnings:?}"));
                }
                Err(wrong) => self.room.checks.hold(false, || format!("a playthrough is wrong: {wrong:?}")),
            }
        }
        Ok(())
    }
}

/// A command with all that is needed to ask again.
#[derive(Debug, Clone)]
pub struct Wish {
    pub team: usize,
    pub seat: usize,
    pub view: u64,
    pub action: Value,
    pub command: String,
}
