//! What only the table knows between two frames: what was read, what is being chosen, what moves.

use super::model::{Step, TableModel};
use super::moments::{Moment, MomentKind};
use crate::app::command::{Command, PlayCommand};
use crate::app::screens::Seating;
use crate::app::theme::{self, motion};
use crate::rules::{Action, AttackId, ProcedureId};

/// Which of the table's own dialogs is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Open {
    /// None.
    #[default]
    Nothing,
    /// Whom to call.
    Consultants,
    /// Whether to pass.
    Pass,
    /// The log.
    Log,
    /// What is known of a suspect.
    About(AttackId),
}

/// Where the focus goes in the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusOn {
    /// The question of the moment.
    Question,
    /// The first suspect that can be named.
    Suspects,
    /// The one thing to do next.
    Primary,
}

/// The table's memory between two frames.
#[derive(Debug, Clone, Default)]
pub struct TableLocal {
    /// How many events were read; `None` before the first frame.
    pub(super) read: Option<usize>,
    /// The procedure that is being chosen.
    pub(super) chosen: Option<ProcedureId>,
    /// The suspect that is being named.
    pub(super) testing: Option<AttackId>,
    /// The die that rolls or rolled last: the moment's first event, and when it left the hand.
    pub(super) roll: Option<(usize, Option<f64>)>,
    /// The table as it was before what is being read.
    pub(super) before: Option<Box<TableModel>>,
    /// The face that is being typed.
    pub(super) typed: String,
    /// The open dialog.
    pub(super) open: Open,
    /// What the pointer or the focus is on: its links to the board are shown.
    pub(super) on_procedure: Option<ProcedureId>,
    /// The same, for a suspect.
    pub(super) on_suspect: Option<AttackId>,
    /// Where the focus goes.
    pub(super) focus: Option<FocusOn>,
    /// The moment that was announced last.
    pub(super) announced: Option<usize>,
    /// The turn that was announced last.
    pub(super) announced_turn: Option<u8>,
    /// How many events there were when the coach's best move was announced last.
    pub(super) announced_advice: Option<usize>,
    /// Whether the team hides the coach.
    pub(super) coach_hidden: bool,
    /// Whether the coach shows every move.
    pub(super) coach_all: bool,
}

/// What the table is about to show.
#[derive(Debug, Clone, Copy)]
pub struct Said<'m> {
    /// What is being read.
    pub unread: Option<&'m Moment>,
    /// Whether a procedure is taken.
    pub chosen: bool,
    /// Whether a suspect is named.
    pub named: bool,
    /// Whether the die moves.
    pub rolls: bool,
}

/// The one thing to do next.
#[derive(Debug, Clone, PartialEq)]
pub enum Primary {
    /// Roll, after these commands; enabled once they are known.
    Roll(Option<Vec<Command>>),
    /// Lock the choice; the room rolls.
    Lock(Option<Vec<Command>>),
    /// Type the face of the real die, after these commands.
    Face(Option<Vec<Command>>),
    /// Read on.
    Continue,
    /// Open the forensic report.
    Report,
    /// Hand the device over.
    Hide,
}

impl TableLocal {
    /// A table that has read the first `events` events: what comes after them is shown one by one.
    pub fn having_read(events: usize) -> Self {
        Self { read: Some(events), ..Self::default() }
    }

    /// Whether the table was shown before, so that what came until then is known.
    pub fn has_read(&self) -> bool {
        self.read.is_some()
    }

    /// Whether the team hides the coach, which then need not think.
    pub fn hides_coach(&self) -> bool {
        self.coach_hidden
    }

    /// Brings the memory up to what the model says; `now` is egui's time.
    pub fn refresh(&mut self, model: &TableModel, now: f64) {
        let read = *self.read.get_or_insert(model.events);
        if model.events < read {
            // Somebody undid something: nothing of it is left to be read.
            let (coach_hidden, coach_all) = (self.coach_hidden, self.coach_all);
            *self = Self { read: Some(model.events), coach_hidden, coach_all, ..Self::default() };
        }
        while let Some(moment) = self.unread(model)
            && matches!(moment.kind, MomentKind::Passed)
        {
            self.read = Some(moment.to);
        }
        match self.unread(model) {
            None => self.read = Some(model.events),
            Some(Moment { kind: MomentKind::Roll(_), from, .. })
                if self.roll.is_none_or(|r| r.0 != *from) =>
            {
                // A real die has rolled already, and a room's die was watched elsewhere.
                let moves = model.own_die() && !model.manual;
                self.roll = Some((*from, moves.then_some(now)));
                (self.chosen, self.testing) = (None, None);
                self.typed.clear();
                self.focus = Some(FocusOn::Primary);
            }
            Some(_) => {}
        }
        let still_ready = |id: ProcedureId| model.procedure(id).is_some();
        if !self.chosen.is_some_and(still_ready) || model.step != Step::Choose {
            (self.chosen, self.testing) = (None, None);
        }
    }

    /// Keeps the table as it is, for the next roll to start from.
    pub fn remember(&mut self, model: &TableModel) {
        let known = self.before.as_ref().is_some_and(|before| before.events == model.events);
        if self.unread(model).is_none() && !known {
            self.before = Some(Box::new(model.clone()));
        }
    }

    /// The first moment that was not read.
    pub fn unread<'m>(&self, model: &'m TableModel) -> Option<&'m Moment> {
        let read = self.read?;
        model.moments.iter().find(|moment| moment.from >= read)
    }

    /// Marks the first unread moment as read.
    pub fn read_on(&mut self, model: &TableModel) {
        if let Some(moment) = self.unread(model) {
            self.read = Some(moment.to);
        }
        self.focus = Some(match self.unread(model) {
            Some(_) => FocusOn::Primary,
            None => FocusOn::Question,
        });
        if self.unread(model).is_none() {
            self.read = Some(model.events);
        }
    }

    /// Whether the die moves at this time.
    pub fn rolls(&self, now: f64, still: bool) -> bool {
        matches!(self.roll, Some((_, Some(since))) if !still && now - since < motion::ROLL_S)
    }

    /// What the table is about to show, for whoever comments on it.
    pub fn says<'m>(&self, model: &'m TableModel, ctx: &egui::Context) -> Said<'m> {
        let now = ctx.input(|input| input.time);
        let unread = match self.read {
            Some(_) => self.unread(model),
            None => None,
        };
        // A roll that is seen for the first time in this frame begins to move in it.
        let fresh = unread.is_some_and(|moment| {
            matches!(moment.kind, MomentKind::Roll(_)) && self.roll.is_none_or(|roll| roll.0 != moment.from)
        });
        let still = theme::of(ctx).look.reduced_motion;
        Said {
            unread,
            chosen: self.chosen.is_some(),
            named: self.testing.is_some(),
            rolls: self.rolls(now, still) || (fresh && model.own_die() && !model.manual && !still),
        }
    }

    /// Takes a procedure into the hand, or puts it back.
    pub fn choose(&mut self, model: &TableModel, id: ProcedureId) {
        if self.chosen == Some(id) {
            (self.chosen, self.testing) = (None, None);
            return;
        }
        let Some(card) = model.procedure(id) else { return };
        self.chosen = Some(id);
        self.testing = match card.finds.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        self.focus = Some(if self.testing.is_some() || card.finds.is_empty() {
            FocusOn::Primary
        } else {
            FocusOn::Suspects
        });
    }

    /// The action that the choice amounts to, if it is complete and legal.
    pub fn action(&self, model: &TableModel) -> Option<Action> {
        model.investigate(self.chosen?, self.testing)
    }

    /// The one thing to do next, if there is one.
    pub fn primary(&self, model: &TableModel) -> Option<Primary> {
        let hides = matches!(model.seating, Seating::HotSeat { may_hide: true, .. });
        match self.unread(model).map(|moment| &moment.kind) {
            None => {}
            Some(MomentKind::Roll(_)) => return Some(Primary::Continue),
            Some(MomentKind::Ended { .. }) if model.may_read_report && model.decides() => {
                return Some(Primary::Report);
            }
            Some(MomentKind::Ended { .. }) if hides => return Some(Primary::Hide),
            Some(MomentKind::Ended { .. }) => return Some(Primary::Continue),
            // Its dialog has the buttons.
            Some(_) => return None,
        }
        match model.step {
            Step::Choose if self.chosen.is_some() => {
                let acts = self.action(model).map(|action| vec![Command::Play(PlayCommand::Act(action))]);
                Some(match (model.own_die() && model.decides(), model.manual) {
                    (false, _) => Primary::Lock(acts),
                    (true, true) => Primary::Face(acts),
                    (true, false) => Primary::Roll(acts),
                })
            }
            _ if !model.decides() => None,
            Step::Die if model.own_die() && model.manual => Some(Primary::Face(Some(Vec::new()))),
            Step::Die if model.own_die() => Some(Primary::Roll(Some(Vec::new()))),
            Step::Ended if model.may_read_report => Some(Primary::Report),
            _ if hides => Some(Primary::Hide),
            _ => None,
        }
    }
}
