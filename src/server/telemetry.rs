//! Numbers for Prometheus. None of them is by room, by person or by address.

use std::sync::OnceLock;
use std::time::Duration;

use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

const CONNECTIONS: &str = "breach_rounds_connections_open";
const REFUSED: &str = "breach_rounds_connections_refused_total";
const REQUESTS: &str = "breach_rounds_requests_total";
const REQUEST_SECONDS: &str = "breach_rounds_request_seconds";
const PANICS: &str = "breach_rounds_panics_total";

/// Upper bounds of every histogram of seconds: from a commit in memory to a lost disk.
const SECONDS: [f64; 12] = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

/// The numbers of this process; it has one set, whatever it serves.
///
/// # Errors
/// When another recorder was installed before.
pub(super) fn numbers() -> Result<PrometheusHandle, String> {
    static HANDLE: OnceLock<Result<PrometheusHandle, String>> = OnceLock::new();
    HANDLE.get_or_init(install).clone()
}

fn install() -> Result<PrometheusHandle, String> {
    let builder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)
        .map_err(|error| error.to_string())?;
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    metrics::set_global_recorder(recorder).map_err(|error| error.to_string())?;
    describe_gauge!(CONNECTIONS, "Open connections, sockets among them.");
    describe_counter!(REFUSED, "Connections turned away at the limit of all or of one address.");
    describe_counter!(REQUESTS, "Requests by template of the path and by status.");
    describe_histogram!(REQUEST_SECONDS, Unit::Seconds, "Time to the head of the answer.");
    describe_counter!(PANICS, "Handlers that panicked. Each is a bug.");
    Ok(handle)
}

pub(super) fn connections_open(open: usize) {
    gauge!(CONNECTIONS).set(u32::try_from(open).unwrap_or(u32::MAX));
}

pub(super) fn connection_refused() {
    counter!(REFUSED).increment(1);
}

/// `path` is the route's template, never what was asked for: that is free text.
pub(super) fn request(path: &str, status: u16, took: Duration) {
    counter!(REQUESTS, "path" => path.to_owned(), "status" => status.to_string()).increment(1);
    histogram!(REQUEST_SECONDS, "path" => path.to_owned()).record(took.as_secs_f64());
}

pub(super) fn panicked() {
    counter!(PANICS).increment(1);
}
