//! What the parts share: a server with its store, and many rooms at once.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use tokio::task::JoinSet;

use crate::check::{Checks, count};
use crate::game::Style;
use crate::hall::{Hall, LONG, Shape, Wish};
use crate::room::Answer;
use crate::server::Server;
use crate::table::Times;

/// So many rooms are set up at a time.
const AT_ONCE: usize = 48;

/// A folder with a store and a page, gone afterwards.
pub struct Stage {
    folder: tempfile::TempDir,
    store: Option<String>,
}

impl Stage {
    pub fn sqlite() -> Result<Self, String> {
        Self::of(None)
    }

    /// On the store of this address; on a SQLite file of its own without one.
    pub fn of(store: Option<String>) -> Result<Self, String> {
        // Beside the executable: the system's folder for what is temporary may be memory.
        let beside = std::env::current_exe().map_err(|error| error.to_string())?;
        let beside = beside.parent().ok_or("no folder")?;
        let folder = tempfile::Builder::new().prefix("rooms-").tempdir_in(beside);
        Ok(Self { folder: folder.map_err(|error| error.to_string())?, store })
    }

    pub fn start(&self, at: Option<SocketAddr>) -> Result<Server, String> {
        let file = || format!("sqlite:{}", self.folder.path().join("exercises.db").display());
        let site = self.folder.path().join("site");
        std::fs::create_dir_all(&site).map_err(|error| error.to_string())?;
        Server::start(&self.store.clone().unwrap_or_else(file), &site, at)
    }
}

/// Founds so many rooms with all their sockets; their numbers begin with `first`.
pub async fn found_all(
    server: SocketAddr,
    first: usize,
    rooms: usize,
    shape: Shape,
    checks: &Arc<Checks>,
) -> Result<Vec<Hall>, String> {
    stream::iter((first..first + rooms).map(|number| Hall::found(server, number, shape, checks)))
        .buffered(AT_ONCE)
        .try_collect()
        .await
}

/// Begins the play everywhere.
pub async fn begin_all(halls: Vec<Hall>) -> Result<Vec<Hall>, String> {
    stream::iter(halls.into_iter().map(|mut hall| async move {
        hall.begin().await?;
        Ok(hall)
    }))
    .buffered(AT_ONCE)
    .try_collect()
    .await
}

/// One step of a team, waited for until all have seen it; nothing once its play is over.
pub async fn step(hall: &mut Hall, team: usize, style: Style) -> Result<Option<(Wish, Duration)>, String> {
    let Some(wish) = hall.next(team, style)? else { return Ok(None) };
    if !hall.ask(&wish) {
        return Err(format!("a socket ended: {:?}", hall.room.state().farewells));
    }
    let seen = |state: &mut crate::room::State| {
        let pending = state.teams[wish.team].pending.as_ref()?;
        match &pending.answer {
            Some(Answer::Done) => Some((Answer::Done, pending.seen_after?)),
            Some(refused) => Some((refused.clone(), pending.since.elapsed())),
            None => None,
        }
    };
    let waited = hall.room.until("an action is seen by all", LONG, seen).await;
    let (answer, took) =
        waited.map_err(|why| format!("{why}: {} {:?}", wish.action, hall.room.state().farewells))?;
    hall.settled(&wish, &answer);
    Ok(Some((wish, took)))
}

/// Asks for something again that was acknowledged, or for something that must be refused: neither may
/// leave a trace. `again` is what was last acknowledged.
pub async fn try_in_vain(hall: &mut Hall, again: &Wish, refused: bool) -> Result<(), String> {
    let before = hall.room.state().seats[again.seat].view;
    let mut wish = again.clone();
    if refused {
        // As somebody would who has not looked since the play began.
        wish.view = 0;
        wish.command = format!("f{}", &again.command[1..]);
    }
    hall.ask(&wish);
    let answered = |state: &mut crate::room::State| state.teams[wish.team].pending.as_ref()?.answer.clone();
    let answer = hall.room.until("an answer", LONG, answered).await?;
    let mut state = hall.room.state();
    state.teams[wish.team].pending = None;
    let (after, checks) = (state.seats[again.seat].view, &hall.room.checks);
    checks.hold(before == after, || format!("{answer:?} changed the view: {before:?} to {after:?}"));
    checks.hold((answer == Answer::Done) != refused, || format!("asked in vain, and was told {answer:?}"));
    count(if refused { &checks.refused } else { &checks.repeated });
    Ok(())
}

/// All times together.
pub fn joined(times: Vec<Times>) -> Times {
    times.into_iter().fold(Times::default(), |mut all, more| {
        all.join(more);
        all
    })
}

/// Waits for all of them; the first that fails ends it.
pub async fn all<T: 'static>(mut running: JoinSet<Result<T, String>>) -> Result<Vec<T>, String> {
    let mut done = Vec::with_capacity(running.len());
    while let Some(ended) = running.join_next().await {
        done.push(ended.map_err(|error| error.to_string())??);
    }
    Ok(done)
}

/// The end of every room: each log is what was acknowledged, and each playthrough verifies.
pub async fn finish(halls: Vec<Hall>) -> Result<(), String> {
    let mut running = JoinSet::new();
    for mut hall in halls {
        running.spawn(async move {
            hall.check_histories();
            hall.debrief().await?;
            hall.cut().await;
            Ok(())
        });
    }
    all(running).await.map(drop)
}
