//! Rows of the table: what must be, what is aimed for, what was measured.

use std::time::Duration;

/// One row.
pub struct Row {
    pub what: String,
    pub must: String,
    pub aim: String,
    pub measured: String,
    /// Whether what must be is.
    pub met: bool,
}

/// Prints rows as Markdown; whether all that must be is.
pub fn print(rows: &[Row]) -> bool {
    println!("\n| figure | must | aim | measured | |\n|---|---|---|---|---|");
    for Row { what, must, aim, measured, met } in rows {
        println!("| {what} | {must} | {aim} | {measured} | {} |", if *met { "met" } else { "MISSED" });
    }
    rows.iter().all(|row| row.met)
}

/// Times, to be asked for a part of them.
#[derive(Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn join(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The time that so many of a thousand do not exceed, by the nearest rank.
    pub fn at(&mut self, of_1000: usize) -> Duration {
        self.0.sort_unstable();
        let rank = (self.0.len() * of_1000).div_ceil(1000).max(1);
        self.0.get(rank - 1).copied().unwrap_or_default()
    }
}

pub fn ms(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

pub fn mb(bytes: u64) -> String {
    format!("{:.0} MB", bytes as f64 / 1e6)
}
