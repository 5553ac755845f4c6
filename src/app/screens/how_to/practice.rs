//! The tiny session: eight suspects, four procedures, no surprises. The dice are real; the seed is
//! one whose first roll succeeds and whose second fails, so that both are seen.

use std::sync::Arc;

use crate::app::command::{Command, PlayCommand};
use crate::app::screens::table::TableLocal;
use crate::packs::Pack;
use crate::rules::{
    AttackId, Blueprint, ChainChoice, CoachLevel, Cost, Dice, Names, ProcedureId, RuleSet, Stage, Suspect,
};
use crate::sim::{Session, Start};

/// How many turns are practised.
pub const TURNS: u8 = 2;

/// Faces of 17 and 4 on the first two turns.
const SEED: u64 = 20;

/// Two suspects a stage; the first is what happened.
const SUSPECTS: [(Stage, [&str; 2]); 4] = [
    (Stage::InitialCompromise, ["phish", "vendor-remote-support"]),
    (Stage::PivotEscalate, ["cached-admin-logon", "shared-rdp-login"]),
    (Stage::Persistence, ["scheduled-task", "second-remote-tool"]),
    (Stage::ExfiltrationImpact, ["https-beacon", "cloud-upload"]),
];

const PROCEDURES: [&str; 4] = ["dns-analysis", "endpoint-analysis", "vendor-session-review", "flow-review"];

/// The practice: a session of its own, which nobody keeps.
#[derive(Debug, Clone)]
pub struct Practice {
    pub(super) session: Session,
    /// The table's memory.
    pub table: TableLocal,
}

impl Practice {
    /// Lays out the practice from the cards of a pack; `None` when the pack lacks them.
    pub fn new(pack: &Pack) -> Option<Self> {
        let (names, blueprint) = lay_out(pack)?;
        let setup = blueprint.draw(SEED, ChainChoice::Authored, Dice::Seeded, false).ok()?;
        let start = Start {
            pack: pack.info().id.clone(),
            scenario: "practice".to_owned(),
            seed: SEED,
            team: 0,
            started_ms: 0,
            room_die: false,
            questions: Vec::new(),
            coach: CoachLevel::Off,
            names: Arc::new(names),
            setup,
        };
        let session = Session::start(start).ok()?;
        Some(Self { session, table: TableLocal::default() })
    }

    /// The session, for the table's model.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Does what the table asked for; what is not play is handed back.
    pub fn carry_out(&mut self, command: Command) -> Option<Command> {
        let seat = self.session.team();
        // The table offers what is legal; a refusal leaves everything as it was.
        match command {
            Command::Play(PlayCommand::Act(action)) => drop(self.session.act(seat, action, 0)),
            Command::Play(PlayCommand::Roll(_)) => drop(self.session.roll(None, 0)),
            Command::Play(_) => {}
            other => return Some(other),
        }
        None
    }
}

fn lay_out(pack: &Pack) -> Option<(Names, Blueprint)> {
    let attacks: Vec<(Stage, &str)> =
        SUSPECTS.iter().flat_map(|(stage, slugs)| slugs.iter().map(|slug| (*stage, *slug))).collect();
    let mut suspects = Vec::new();
    for (at, (stage, slug)) in (0u8..).zip(&attacks) {
        let card = pack.attack(slug)?;
        let finds = |procedure: &str| card.detected_by.iter().any(|d| d.procedure == procedure);
        let detected_by = (0u8..).zip(PROCEDURES).filter(|(_, slug)| finds(slug));
        suspects.push(Suspect {
            attack: AttackId(at),
            stage: *stage,
            weight: if at % 2 == 0 { 3 } else { 2 },
            detected_by: detected_by.map(|(id, _)| ProcedureId(id)).collect(),
        });
    }
    let names = Names {
        attacks: attacks.iter().map(|(_, slug)| (*slug).to_owned()).collect(),
        procedures: PROCEDURES.map(str::to_owned).to_vec(),
        ..Names::default()
    };
    let blueprint = Blueprint {
        rules: RuleSet {
            turns: 4,
            established: 1,
            inject_on: Vec::new(),
            consultant_calls: 0,
            ..RuleSet::lightning()
        },
        suspects,
        authored: [0, 2, 4, 6].map(AttackId),
        procedures: 4,
        established: vec![ProcedureId(1)],
        injects: Vec::new(),
        pile: Vec::new(),
        scheduled: Vec::new(),
        consultants: Vec::new(),
        mitigations: Vec::new(),
        budget: Cost::default(),
    };
    Some((names, blueprint))
}
