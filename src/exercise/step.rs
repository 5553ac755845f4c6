//! What the room does next. It is never stored: it follows from the teams' sessions, from what each
//! team has read, and from whose screen is open. So a closed tab loses nothing.

use crate::rules::{InjectId, Phase, Seat, Stage, View, Waiting};

use super::hot_seat::HotSeat;

/// What the room does next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The device goes to this team; the screen shows nothing that another team must not know.
    HandOver {
        /// Which team, from 0.
        team: u8,
    },
    /// A policy plays this team, and it is its turn: see [`HotSeat::practise`].
    Practice {
        /// Which team, from 0.
        team: u8,
    },
    /// The device is with this team.
    Behind {
        /// Which team, from 0.
        team: u8,
        /// What it does there.
        task: Task,
    },
    /// One die for these teams.
    Roll {
        /// Which teams, from 0.
        teams: Vec<u8>,
    },
    /// The facilitator decides which stage a success of this team reveals.
    ChooseReveal {
        /// Which team, from 0.
        team: u8,
        /// The matching stages.
        stages: Vec<Stage>,
    },
    /// The facilitator paused this team, and so the room.
    Paused {
        /// Which team, from 0.
        team: u8,
    },
    /// Every team is done.
    Results,
}

/// What a team does behind its screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Reads what happened, and locks its next choice.
    Investigate,
    /// Answers an inject.
    Answer(InjectId),
    /// Reads what happened, no more.
    Read,
    /// Reads the forensic report.
    Report,
    /// Plans mitigation.
    Plan,
}

/// What the step asks of each session, taken once.
pub(super) struct Room {
    views: Vec<View>,
    acted: Vec<usize>,
    unread: Vec<bool>,
    practice: Vec<bool>,
    open: Option<u8>,
    acted_behind: bool,
}

impl Room {
    pub(super) fn of(seat: &HotSeat) -> Self {
        let teams = || seat.teams();
        Self {
            views: teams().map(|team| seat.view_of(team, Seat::Facilitator)).collect(),
            acted: teams().map(|team| seat.acted(team)).collect(),
            unread: teams().map(|team| seat.unread(team)).collect(),
            practice: teams().map(|team| seat.practice(team).is_some()).collect(),
            open: seat.open(),
            acted_behind: seat.acted_behind(),
        }
    }

    pub(super) fn step(&self) -> Step {
        if let Some(team) = self.first(|view| view.waiting == Waiting::Paused) {
            return Step::Paused { team };
        }
        if let Some(step) = self.reveal() {
            return step;
        }
        let open = self.open.and_then(|team| Some((team, self.task(team)?)));
        if let Some((team, task)) = open {
            return Step::Behind { team, task };
        }
        if let Some(team) = self.teams().find(|&team| self.task(team).is_some()) {
            let practice = self.practice.get(usize::from(team)).copied().unwrap_or(false);
            return if practice { Step::Practice { team } } else { Step::HandOver { team } };
        }
        let teams: Vec<u8> =
            self.teams().filter(|&team| self.view(team).is_some_and(|v| v.waiting == Waiting::Die)).collect();
        if teams.is_empty() { Step::Results } else { Step::Roll { teams } }
    }

    fn reveal(&self) -> Option<Step> {
        self.teams().find_map(|team| match &self.view(team)?.waiting {
            Waiting::Facilitator { stages } => Some(Step::ChooseReveal { team, stages: stages.clone() }),
            _ => None,
        })
    }

    /// What is left to do for this team before the room goes on.
    fn task(&self, team: u8) -> Option<Task> {
        let view = self.view(team)?;
        if let Waiting::Choice { inject, .. } = view.waiting {
            return Some(Task::Answer(inject));
        }
        let unread = self.unread.get(usize::from(team)).copied().unwrap_or(false);
        match view.phase {
            Phase::Investigation if view.waiting != Waiting::Team => None,
            Phase::Investigation if self.must_choose(team) => Some(Task::Investigate),
            Phase::Investigation => (self.open == Some(team) && self.acted_behind).then_some(Task::Read),
            Phase::Report if unread => Some(Task::Read),
            Phase::Report => self.all_read_the_end().then_some(Task::Report),
            Phase::Mitigation => Some(Task::Plan),
            Phase::Debrief => None,
        }
    }

    /// Lockstep: a team that has done fewer turns than another catches up first; once all are level
    /// and no die is due, everybody chooses again. A team that acted without a die reads first what
    /// came of it, and its next choice waits for the others.
    fn must_choose(&self, team: u8) -> bool {
        if self.open == Some(team) && self.acted_behind {
            return false;
        }
        let mine = self.acted.get(usize::from(team)).copied().unwrap_or(0);
        let most = self.hunting().filter_map(|t| self.acted.get(usize::from(t))).max().copied().unwrap_or(0);
        let die_due = self.views.iter().any(|view| view.waiting == Waiting::Die);
        let level = self.hunting().all(|t| self.acted.get(usize::from(t)) == Some(&most));
        mine < most || (level && !die_due)
    }

    /// The report tells the chain: it waits until nobody hunts and everybody read how it ended.
    fn all_read_the_end(&self) -> bool {
        self.hunting().next().is_none()
            && self
                .views
                .iter()
                .zip(&self.unread)
                .all(|(view, unread)| view.phase != Phase::Report || !unread)
    }

    fn hunting(&self) -> impl Iterator<Item = u8> {
        self.teams().filter(|&team| self.view(team).is_some_and(|v| v.phase == Phase::Investigation))
    }

    fn first(&self, is: impl Fn(&View) -> bool) -> Option<u8> {
        self.teams().find(|&team| self.view(team).is_some_and(&is))
    }

    fn view(&self, team: u8) -> Option<&View> {
        self.views.get(usize::from(team))
    }

    fn teams(&self) -> impl Iterator<Item = u8> + use<> {
        (0..self.views.len()).filter_map(|at| u8::try_from(at).ok())
    }
}
