//! Agendas: what a facilitator does, part by part, in half an hour, an hour and an hour and a half. They
//! hold for every scenario and differ in the rule set and in how often the play stops for a discussion.
//! The words stand in the language files (`text::agenda`).

/// What is done in a part of an exercise, in the order in which it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgendaPart {
    /// Greeting, rules of conduct, roles, a look at the screen.
    Welcome,
    /// The briefing is read aloud.
    Briefing,
    /// The investigation, with its stops.
    Play,
    /// What stayed hidden is turned up for everybody.
    ForensicReport,
    /// The budget is spent.
    Mitigation,
    /// Strengths, areas for improvement, corrective actions.
    HotWash,
    /// What follows, and feedback.
    Close,
}

impl AgendaPart {
    /// Every part in order.
    pub const ALL: [Self; 7] = [
        Self::Welcome,
        Self::Briefing,
        Self::Play,
        Self::ForensicReport,
        Self::Mitigation,
        Self::HotWash,
        Self::Close,
    ];
}

/// How long a part takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgendaItem {
    /// What is done.
    pub part: AgendaPart,
    /// For how many minutes.
    pub minutes: u8,
}

/// A plan for the whole time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agenda {
    /// How long the exercise takes, in minutes.
    pub minutes: u8,
    /// The rule set that fits into the time of the play, by name.
    pub rules: &'static str,
    /// The turn timer that fits, in seconds.
    pub turn_seconds: u16,
    /// How often the play stops for a discussion, right after a reveal; for all teams at once.
    pub stops: u8,
    /// How long such a stop takes, in seconds.
    pub stop_seconds: u16,
    /// The parts in order; their minutes add up to the whole.
    pub items: [AgendaItem; AgendaPart::ALL.len()],
}

/// Minutes of each part, in the order of [`AgendaPart::ALL`].
const fn items(minutes: [u8; AgendaPart::ALL.len()]) -> [AgendaItem; AgendaPart::ALL.len()] {
    let mut items = [AgendaItem { part: AgendaPart::Welcome, minutes: 0 }; AgendaPart::ALL.len()];
    let mut at = 0;
    while at < items.len() {
        items[at] = AgendaItem { part: AgendaPart::ALL[at], minutes: minutes[at] };
        at += 1;
    }
    items
}

/// The agendas, the shortest first. The hot wash of the shortest has room for the three minutes that a
/// scenario brings.
pub const AGENDAS: [Agenda; 3] = [
    Agenda {
        minutes: 30,
        rules: "lightning",
        turn_seconds: 90,
        stops: 0,
        stop_seconds: 0,
        items: items([3, 3, 12, 1, 5, 4, 2]),
    },
    Agenda {
        minutes: 60,
        rules: "classic",
        turn_seconds: 120,
        stops: 2,
        stop_seconds: 150,
        items: items([6, 4, 26, 2, 8, 10, 4]),
    },
    Agenda {
        minutes: 90,
        rules: "classic",
        turn_seconds: 150,
        stops: 4,
        stop_seconds: 180,
        items: items([9, 5, 38, 3, 12, 16, 7]),
    },
];

/// The agenda of so many minutes, if there is one.
pub fn agenda(minutes: u8) -> Option<&'static Agenda> {
    AGENDAS.iter().find(|agenda| agenda.minutes == minutes)
}

/// Where a running exercise should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgendaMark {
    /// In a part: its place in the agenda, and how much of it is left, in milliseconds.
    In {
        /// The place of the item, from 0.
        item: usize,
        /// Until its end.
        left_ms: u64,
    },
    /// Beyond the end, by so many milliseconds.
    Over {
        /// Since the end.
        by_ms: u64,
    },
}

impl Agenda {
    /// Each item with the minute at which it begins.
    pub fn starts(&self) -> impl Iterator<Item = (u16, AgendaItem)> + '_ {
        self.items.iter().scan(0, |begun, item| {
            let start = *begun;
            *begun += u16::from(item.minutes);
            Some((start, *item))
        })
    }

    /// Where the exercise should be so many milliseconds after it began; pauses are the caller's to
    /// take off.
    pub fn at(&self, elapsed_ms: u64) -> AgendaMark {
        let mut end_ms = 0;
        for (item, entry) in self.items.iter().enumerate() {
            end_ms += u64::from(entry.minutes) * 60_000;
            if elapsed_ms < end_ms {
                return AgendaMark::In { item, left_ms: end_ms - elapsed_ms };
            }
        }
        AgendaMark::Over { by_ms: elapsed_ms - end_ms }
    }
}
