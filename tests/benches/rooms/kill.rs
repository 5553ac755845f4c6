//! The server is killed again and again while tables play: whatever was acknowledged stands, once.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::check::Checks;
use crate::game::Style;
use crate::hall::{Hall, LONG, Shape, Wish};
use crate::options::Options;
use crate::parts::{Stage, all, begin_all, finish, found_all};
use crate::room::{Answer, State};
use crate::server::Server;
use crate::table::Row;

const TEAMS: usize = 4;
const ROOMS: usize = 12;
/// Rooms are ended and founded anew after so many rounds.
const ROUNDS_OF_A_ROOM: usize = 10;
const PACE: Duration = Duration::from_millis(115);

pub async fn run(options: &Options, checks: &Arc<Checks>) -> Result<Vec<Row>, String> {
    let stage = Stage::of(options.store.clone())?;
    let mut server = stage.start(None)?;
    let shape = Shape { teams: TEAMS, per_team: 1, strict: false };
    let (mut halls, mut unanswered, begun) = (Vec::new(), 0, Instant::now());
    for round in 0..options.rounds {
        if round % ROUNDS_OF_A_ROOM == 0 {
            finish(std::mem::take(&mut halls)).await?;
            let first = round / ROUNDS_OF_A_ROOM * ROOMS;
            halls = begin_all(found_all(server.address, first, ROOMS, shape, checks).await?).await?;
        }
        (server, halls) = kill(&stage, server, halls, round, &mut unanswered).await?;
    }
    finish(halls).await?;
    println!(
        "kill: {} rounds in {:.0} s; {unanswered} commands were on their way when the server died, and were \
         asked again",
        options.rounds,
        begun.elapsed().as_secs_f64()
    );
    let lost = checks.lost();
    Ok(vec![Row {
        what: format!(
            "acknowledged actions lost or doubled over {} rounds of SIGKILL under load",
            options.rounds
        ),
        must: "0".into(),
        aim: "0".into(),
        measured: format!("{lost} ({unanswered} were on their way)"),
        met: lost == 0,
    }])
}

/// Play, death, and everybody is back; every log is held against what was acknowledged.
async fn kill(
    stage: &Stage,
    server: Server,
    halls: Vec<Hall>,
    round: usize,
    unanswered: &mut usize,
) -> Result<(Server, Vec<Hall>), String> {
    let mut running = JoinSet::new();
    for hall in halls {
        running.spawn(until_it_dies(hall));
    }
    // A different moment every time.
    tokio::time::sleep(Duration::from_millis(200 + (round as u64 * 37) % 300)).await;
    let address = server.address;
    server.kill();
    let halves = all(running).await?;
    let server = stage.start(Some(address))?;
    let mut running = JoinSet::new();
    for (mut hall, open) in halves {
        *unanswered += usize::from(open.is_some());
        running.spawn(async move {
            hall.cut().await;
            hall.come_back(address).await?;
            if let Some(wish) = open {
                ask_again(&hall, &wish).await?;
            }
            // What was asked again is shown a moment after its answer; what is wrong then is wrong.
            let _ = hall
                .room
                .until("the logs", Duration::from_secs(5), |state| Hall::agree(state).then_some(()))
                .await;
            hall.check_histories();
            Ok::<_, String>(hall)
        });
    }
    Ok((server, all(running).await?))
}

/// Plays until the server is gone; with the wish that was not answered.
async fn until_it_dies(mut hall: Hall) -> Result<(Hall, Option<Wish>), String> {
    let (mut team, mut last) = (0, [None::<Instant>; TEAMS]);
    loop {
        if let Some(before) = last[team] {
            tokio::time::sleep_until((before + PACE).into()).await;
        }
        last[team] = Some(Instant::now());
        let Some(wish) = hall.next(team, Style::Endless)? else { return Err("an endless play ended".into()) };
        if !hall.ask(&wish) {
            return Ok((hall, Some(wish)));
        }
        let told = |state: &mut State| {
            let pending = state.teams[wish.team].pending.as_ref()?;
            match &pending.answer {
                Some(Answer::Refused(why)) => Some(Some(Answer::Refused(why.clone()))),
                Some(Answer::Done) if pending.seen_after.is_some() => Some(Some(Answer::Done)),
                // Acknowledged, though not everybody was told: it must stand.
                Some(Answer::Done) if state.seats.iter().any(|seat| seat.gone) => Some(Some(Answer::Done)),
                Some(Answer::Done) => None,
                None => state.seats[wish.seat].gone.then_some(None),
            }
        };
        match hall.room.until("an answer or the end", LONG, told).await? {
            Some(answer) => hall.settled(&wish, &answer),
            None => return Ok((hall, Some(wish))),
        }
        if hall.room.state().seats.iter().any(|seat| seat.gone) {
            return Ok((hall, None));
        }
        team = (team + 1) % TEAMS;
    }
}

/// Asks by the same name: done before or done now, it is done once.
async fn ask_again(hall: &Hall, wish: &Wish) -> Result<(), String> {
    hall.ask(wish);
    let told = |state: &mut State| state.teams[wish.team].pending.as_ref()?.answer.clone();
    let answer = hall.room.until("an answer to what was asked again", LONG, told).await?;
    hall.settled(wish, &answer);
    Ok(())
}
