//! The store of several machines: a PostgreSQL database. Any number of nodes serve any room; an append
//! compares and swaps the room's head, and the database decides which of two comes first.

mod address;
mod attempt;
mod connect;
mod events;
mod news;
mod people;

pub use address::{PostgresAddress, Tls};

use std::sync::Arc;

use deadpool_postgres::{Client, Pool};

use self::attempt::{Failed, until_answered};
use self::news::News;
use super::{
    Answer, Appended, Changed, CommandId, EventStore, Head, Hints, NewRoom, RoomId, RoomRecord, StoreError,
    Stored, check_bodies, check_code, check_new, check_profile, check_time,
};
use crate::exercise::room::MemberId;

/// A node's connections to a PostgreSQL database.
#[derive(Debug)]
pub struct PostgresStore {
    name: String,
    pool: Pool,
    node: u64,
    news: Arc<News>,
    listening: tokio::sync::Mutex<Option<tokio::task::JoinHandle<()>>>,
}

impl PostgresStore {
    /// Connects, checks the server, makes the tables when there are none, and begins to listen. Within a
    /// tokio runtime, which must outlive the store.
    ///
    /// # Errors
    /// [`StoreError::Setting`], [`StoreError::Format`], [`StoreError::Foreign`], [`StoreError::Open`].
    pub async fn open(address: &PostgresAddress) -> Result<Self, StoreError> {
        let name = address.to_string();
        let address = address.with_password_from_environment();
        let tls = connect::tls(&address)?;
        let pool = connect::pool(&address, tls.clone())?;
        connect::prepare(&address, &pool).await?;
        let mut number = [0; 8];
        getrandom::fill(&mut number)
            .map_err(|error| StoreError::Open { store: name.clone(), why: error.to_string() })?;
        let node = u64::from_be_bytes(number);
        let news = Arc::new(News::new(node));
        let task = Arc::clone(&news);
        let listening = tokio::spawn(async move { task.run(&address, tls).await });
        Ok(Self { name, pool, node, news, listening: tokio::sync::Mutex::new(Some(listening)) })
    }

    /// Asks until there is an answer.
    fn ask<'a, T, F>(&'a self, attempt: impl Fn(Client) -> F + Send + 'a) -> Answer<'a, T>
    where
        T: Send + 'a,
        F: Future<Output = Result<T, Failed>> + Send + 'a,
    {
        Box::pin(until_answered(&self.pool, move |client, _| attempt(client)))
    }

    /// The same, and other nodes hear of it.
    fn change<'a, T, F>(
        &'a self,
        room: RoomId,
        what: Changed,
        attempt: impl Fn(Client) -> F + Send + 'a,
    ) -> Answer<'a, T>
    where
        T: Send + 'a,
        F: Future<Output = Result<T, Failed>> + Send + 'a,
    {
        let asked = self.ask(attempt);
        Box::pin(async move {
            let answer = asked.await?;
            self.news.tell([room], what);
            Ok(answer)
        })
    }
}

impl Drop for PostgresStore {
    fn drop(&mut self) {
        self.news.stop.cancel();
    }
}

impl EventStore for PostgresStore {
    fn create(&self, room: NewRoom, command: CommandId, bodies: Vec<Arc<str>>) -> Answer<'_, Head> {
        Box::pin(async move {
            check_new(&room, &bodies)?;
            until_answered(&self.pool, |client, _| events::create(client, &room, command, &bodies)).await
        })
    }

    fn append(
        &self,
        room: RoomId,
        expected: Head,
        command: CommandId,
        bodies: Vec<Arc<str>>,
    ) -> Answer<'_, Appended> {
        Box::pin(async move {
            check_bodies(&bodies)?;
            let attempt =
                |client, uncertain| events::append(client, uncertain, room, expected, command, &bodies);
            let appended = until_answered(&self.pool, attempt).await?;
            self.news.tell([room], Changed::EVENTS);
            Ok(appended)
        })
    }

    fn read(&self, room: RoomId, after: Head, limit: usize) -> Answer<'_, Vec<Stored>> {
        self.ask(move |client| events::read(client, room, after, limit))
    }

    fn room(&self, room: RoomId) -> Answer<'_, RoomRecord> {
        self.ask(move |client| events::room(client, room))
    }

    fn rooms(&self, after: Option<RoomId>, limit: usize) -> Answer<'_, Vec<RoomRecord>> {
        self.ask(move |client| events::rooms(client, after, limit))
    }

    fn heads(&self, rooms: Vec<RoomId>) -> Answer<'_, Vec<(RoomId, Head)>> {
        Box::pin(async move { until_answered(&self.pool, |client, _| events::heads(client, &rooms)).await })
    }

    fn room_of_code(&self, code: &str) -> Answer<'_, Option<RoomId>> {
        let code = code.to_owned();
        Box::pin(async move {
            if check_code(&code).is_err() {
                return Ok(None);
            }
            until_answered(&self.pool, |client, _| people::room_of_code(client, &code)).await
        })
    }

    fn release_code(&self, room: RoomId) -> Answer<'_, ()> {
        self.ask(move |client| people::release_code(client, room))
    }

    fn put_profile(&self, room: RoomId, member: MemberId, body: String) -> Answer<'_, ()> {
        Box::pin(async move {
            check_profile(&body)?;
            until_answered(&self.pool, |client, _| people::put_profile(client, room, member, &body)).await?;
            self.news.tell([room], Changed::PEOPLE);
            Ok(())
        })
    }

    fn profiles(&self, room: RoomId) -> Answer<'_, Vec<(MemberId, String)>> {
        self.ask(move |client| people::profiles(client, room))
    }

    fn erase_profiles(&self, room: RoomId, member: Option<MemberId>) -> Answer<'_, u64> {
        self.change(room, Changed::PEOPLE, move |client| people::erase_profiles(client, room, member))
    }

    fn mark_present(&self, rooms: Vec<(RoomId, Vec<MemberId>)>, at_ms: u64) -> Answer<'_, ()> {
        Box::pin(async move {
            let at_ms = check_time(at_ms)?;
            let node = self.node.cast_signed();
            let mark = |client, _| people::mark_present(client, node, &rooms, at_ms);
            let news = until_answered(&self.pool, mark).await?;
            if !news.is_empty() {
                self.news.tell(news, Changed::PEOPLE);
            }
            Ok(())
        })
    }

    fn present(&self, room: RoomId, since_ms: u64) -> Answer<'_, Vec<MemberId>> {
        self.ask(move |client| people::present(client, room, since_ms))
    }

    fn set_expiry(&self, room: RoomId, expires_ms: u64) -> Answer<'_, ()> {
        Box::pin(async move {
            let expires_ms = check_time(expires_ms)?;
            until_answered(&self.pool, |client, _| people::set_expiry(client, room, expires_ms)).await
        })
    }

    fn sweep(&self, now_ms: u64, limit: usize) -> Answer<'_, Vec<RoomId>> {
        Box::pin(async move {
            let gone = until_answered(&self.pool, |client, _| people::sweep(client, now_ms, limit)).await?;
            self.news.tell(gone.iter().copied(), Changed::EVENTS);
            Ok(gone)
        })
    }

    fn delete(&self, room: RoomId) -> Answer<'_, bool> {
        self.change(room, Changed::EVENTS, move |client| people::delete(client, room))
    }

    fn hints(&self) -> Hints {
        self.news.listen()
    }

    fn probe(&self) -> Answer<'_, ()> {
        self.ask(|client| async move {
            client.execute("UPDATE breach_rounds.format SET probes = probes + 1", &[]).await?;
            Ok(())
        })
    }

    fn name(&self) -> String {
        self.name.clone()
    }

    fn close(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            self.news.stop.cancel();
            if let Some(listening) = self.listening.lock().await.take() {
                // It ends in either case.
                let _ = listening.await;
            }
            self.pool.close();
            Ok(())
        })
    }
}
