//! Numbers of rooms and sockets for Prometheus. None of them is by room, by person or by address.

use std::time::Duration;

use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};

const SOCKETS: &str = "breach_rounds_sockets_open";
const ROOMS: &str = "breach_rounds_rooms_loaded";
const APPEND_SECONDS: &str = "breach_rounds_append_seconds";
const CONFLICTS: &str = "breach_rounds_append_conflicts_total";
const UNKNOWN: &str = "breach_rounds_append_unknown_total";
const REFUSALS: &str = "breach_rounds_actions_refused_total";
const OVERFLOWS: &str = "breach_rounds_socket_overflows_total";
const RESYNCS: &str = "breach_rounds_resyncs_total";
const RESUMES: &str = "breach_rounds_resumes_total";
const FAREWELLS: &str = "breach_rounds_farewells_total";
const LOAD_SECONDS: &str = "breach_rounds_room_load_seconds";

/// Says what the numbers are.
pub(super) fn describe() {
    describe_gauge!(SOCKETS, "Sockets that hold a seat.");
    describe_gauge!(ROOMS, "Rooms in memory.");
    describe_histogram!(APPEND_SECONDS, Unit::Seconds, "Time until the events of a command are durable.");
    describe_counter!(
        CONFLICTS,
        "Appends that were refused because the room had gone on, and were decided anew."
    );
    describe_counter!(UNKNOWN, "Appends that the store did not answer, settled by their command id.");
    describe_counter!(REFUSALS, "Actions that a room refused.");
    describe_counter!(OVERFLOWS, "Sockets closed because they did not take what was sent in time.");
    describe_counter!(RESYNCS, "Whole views sent to a socket.");
    describe_counter!(RESUMES, "Sockets that went on from the view that they had.");
    describe_counter!(FAREWELLS, "Sockets closed by the server, by reason.");
    describe_histogram!(LOAD_SECONDS, Unit::Seconds, "Time to read a room from the store.");
}

pub(crate) fn socket_opened() {
    gauge!(SOCKETS).increment(1);
}

pub(crate) fn socket_closed() {
    gauge!(SOCKETS).decrement(1);
}

pub(super) fn rooms_loaded(rooms: usize) {
    gauge!(ROOMS).set(u32::try_from(rooms).unwrap_or(u32::MAX));
}

pub(super) fn room_read(took: Duration) {
    histogram!(LOAD_SECONDS).record(took.as_secs_f64());
}

pub(super) fn appended(took: Duration) {
    histogram!(APPEND_SECONDS).record(took.as_secs_f64());
}

pub(super) fn conflict() {
    counter!(CONFLICTS).increment(1);
}

pub(super) fn unknown_outcome() {
    counter!(UNKNOWN).increment(1);
}

pub(super) fn refused() {
    counter!(REFUSALS).increment(1);
}

pub(crate) fn overflow() {
    counter!(OVERFLOWS).increment(1);
}

pub(crate) fn resync() {
    counter!(RESYNCS).increment(1);
}

pub(crate) fn resumed() {
    counter!(RESUMES).increment(1);
}

pub(crate) fn farewell(why: &'static str) {
    counter!(FAREWELLS, "why" => why).increment(1);
}
