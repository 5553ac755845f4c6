//! Who takes part: teams by name, and a facilitator if one leads.

/// The fewest teams of a hot seat.
pub const TEAMS_MIN: usize = 2;
/// The most teams of a hot seat.
pub const TEAMS_MAX: usize = 8;
/// The longest name, in characters.
pub const NAME_MAX: usize = 24;

/// The names of an exercise, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    teams: Vec<String>,
    facilitator: Option<String>,
}

/// What is wrong with the names. Teams count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RosterFault {
    /// Fewer than [`TEAMS_MIN`].
    TooFew,
    /// More than [`TEAMS_MAX`].
    TooMany,
    /// This team has no name.
    Nameless(usize),
    /// This team's name is longer than [`NAME_MAX`].
    TooLong(usize),
    /// This team has the name of an earlier one.
    Twice(usize),
    /// A facilitator leads, and has no name.
    FacilitatorNameless,
    /// The facilitator's name is longer than [`NAME_MAX`].
    FacilitatorTooLong,
}

impl Roster {
    /// Takes the names as typed, without the blanks around them.
    ///
    /// # Errors
    /// Every fault at once.
    pub fn new(teams: &[String], facilitator: Option<&str>) -> Result<Self, Vec<RosterFault>> {
        let teams: Vec<String> = teams.iter().map(|name| name.trim().to_owned()).collect();
        let facilitator = facilitator.map(|name| name.trim().to_owned());
        let mut faults = team_faults(&teams);
        match &facilitator {
            Some(name) if name.is_empty() => faults.push(RosterFault::FacilitatorNameless),
            Some(name) if name.chars().count() > NAME_MAX => faults.push(RosterFault::FacilitatorTooLong),
            Some(_) | None => {}
        }
        if faults.is_empty() { Ok(Self { teams, facilitator }) } else { Err(faults) }
    }

    /// The teams, in the order in which the device goes round.
    pub fn teams(&self) -> &[String] {
        &self.teams
    }

    /// The name of a team; empty if there is no such team.
    pub fn team(&self, team: u8) -> &str {
        self.teams.get(usize::from(team)).map_or("", String::as_str)
    }

    /// Who leads.
    pub fn facilitator(&self) -> Option<&str> {
        self.facilitator.as_deref()
    }
}

fn team_faults(teams: &[String]) -> Vec<RosterFault> {
    let mut faults = Vec::new();
    if teams.len() < TEAMS_MIN {
        faults.push(RosterFault::TooFew);
    }
    if teams.len() > TEAMS_MAX {
        faults.push(RosterFault::TooMany);
    }
    for (at, name) in teams.iter().enumerate() {
        if name.is_empty() {
            faults.push(RosterFault::Nameless(at));
        } else if name.chars().count() > NAME_MAX {
            faults.push(RosterFault::TooLong(at));
        } else if teams[..at].iter().any(|other| other.to_lowercase() == name.to_lowercase()) {
            faults.push(RosterFault::Twice(at));
        }
    }
    faults
}
