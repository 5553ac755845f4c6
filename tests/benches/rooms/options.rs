//! What is measured, and how much of it.

use std::time::Duration;

/// What the command line asked for.
#[derive(Debug, Clone)]
pub struct Options {
    pub parts: Vec<String>,
    /// Idle sockets.
    pub sockets: usize,
    /// Rooms that play, with eight seats and a facilitator each.
    pub rooms: usize,
    /// How long it is measured.
    pub time: Duration,
    /// Clients that come back at once.
    pub clients: usize,
    /// Rounds of SIGKILL.
    pub rounds: usize,
    /// Teams that ask as fast as they may.
    pub teams: usize,
    /// A store for `rate` instead of SQLite, as `serve --store` names it.
    pub store: Option<String>,
}

/// What there is.
pub const PARTS: [&str; 5] = ["idle", "play", "rate", "storm", "kill"];

pub const HELP: &str = "usage: cargo bench --no-default-features --features server,cli --bench rooms -- \
[idle|play|rate|storm|kill|all]… [--sockets 10000] [--rooms 500] [--seconds 60] [--clients 5000] \
[--rounds 10] [--teams 800] [--store URL]";

impl Options {
    /// Reads the arguments.
    pub fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            parts: Vec::new(),
            sockets: 10_000,
            rooms: 500,
            time: Duration::from_secs(60),
            clients: 5_000,
            rounds: 10,
            teams: 800,
            store: None,
        };
        // What cargo adds by itself.
        let mut arguments = arguments.filter(|argument| argument != "--bench");
        while let Some(argument) = arguments.next() {
            let Some(name) = argument.strip_prefix("--") else {
                match argument.as_str() {
                    "all" => options.parts.extend(PARTS.map(str::to_owned)),
                    part if PARTS.contains(&part) => options.parts.push(argument),
                    other => return Err(format!("there is no part `{other}`\n{HELP}")),
                }
                continue;
            };
            let value = arguments.next().ok_or_else(|| format!("--{name} needs a value\n{HELP}"))?;
            if name == "store" {
                options.store = Some(value);
                continue;
            }
            let number: usize = value.parse().map_err(|_| format!("--{name} needs a number\n{HELP}"))?;
            match name {
                "sockets" => options.sockets = number,
                "rooms" => options.rooms = number,
                "seconds" => options.time = Duration::from_secs(number as u64),
                "clients" => options.clients = number,
                "rounds" => options.rounds = number,
                "teams" => options.teams = number,
                _ => return Err(format!("there is no option --{name}\n{HELP}")),
            }
        }
        if options.parts.is_empty() {
            options.parts = PARTS.map(str::to_owned).into();
        }
        Ok(options)
    }
}
