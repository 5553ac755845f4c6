//! The papers of an exercise, written when somebody asks for them, on threads that may block.

use std::borrow::Cow;
use std::sync::Arc;

use super::archive::{Files, archive};
use super::live::Live;
use super::seat::{Seat, Turned};
use super::{NotDone, Parts, ask};
use crate::exercise::evaluation::{Pace, Profiles};
use crate::exercise::room::{Audience, MemberId, Refusal, Room, RoomPhase};
use crate::exercise::{AGENDAS, agenda};
use crate::packs::{Pack, Scenario};
use crate::protocol::{DocumentKind, ServerMessage};
use crate::report::exercise::{
    DrawnTeam, Material, PaperKind, Sitting, html, inject_list_csv, markdown, package, paper,
    playthrough_name,
};
use crate::report::{Play, Worth};
use crate::scoring::Analysis;
use crate::sim::Session;
use crate::text::Text;

/// How a document is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// File by file.
    Files,
    /// All of its files in one.
    Archive,
}

/// A document as it was asked for.
enum Written {
    Files(Files),
    Archive { name: String, bytes: Vec<u8> },
}

impl Seat {
    /// Writes a document for this seat, or says why it cannot be had.
    pub(super) async fn fetch(&self, kind: DocumentKind, form: Form) -> Result<Vec<String>, Turned> {
        let room: &Live = self.room();
        let told = match self.may_have(kind) {
            Err(why) => ServerMessage::NoDocument { kind, why },
            Ok(()) => match room.written(kind, form, self.member()).await.ok_or(NotDone::Unavailable)? {
                Ok(Written::Files(files)) => ServerMessage::Document { kind, files },
                Ok(Written::Archive { name, bytes }) => ServerMessage::Archive { kind, name, bytes },
                Err(why) => ServerMessage::NoDocument { kind, why },
            },
        };
        Ok(vec![ask::written(room, &told)])
    }

    /// The situation manual is for everybody who was let in, everything else for those who lead; what
    /// tells how it went comes when the play is over.
    fn may_have(&self, kind: DocumentKind) -> Result<(), Refusal> {
        self.room().look(|room| {
            let (leads, waits) = match room.audience(self.member()) {
                Some(Audience::Facilitators) => (true, false),
                Some(Audience::Waiting) | None => {
                    (false, room.you(self.member()).is_none_or(|you| !you.admitted))
                }
                Some(Audience::Team(_) | Audience::Projector) => (false, false),
            };
            match kind {
                DocumentKind::SituationManual if waits => Err(Refusal::NotAdmitted),
                DocumentKind::SituationManual => Ok(()),
                _ if !leads => Err(Refusal::NotAllowed),
                DocumentKind::AfterActionReport if !over(room) => Err(Refusal::DebriefClosed),
                _ => Ok(()),
            }
        })
    }
}

fn over(room: &Room) -> bool {
    matches!(room.phase(), RoomPhase::Debrief | RoomPhase::Closed | RoomPhase::Stopped)
}

impl Live {
    /// The files; nothing when the writer failed.
    async fn written(
        &self,
        kind: DocumentKind,
        form: Form,
        for_whom: MemberId,
    ) -> Option<Result<Written, Refusal>> {
        // A copy shares the plays and holds up nobody.
        let room = self.look(Room::clone);
        let (parts, profiles) = (Arc::clone(&self.parts), self.people().profiles());
        let mut analyses = Vec::new();
        if kind == DocumentKind::AfterActionReport {
            for (_, session) in played(&room) {
                analyses.push(parts.analysed(session).await);
            }
        }
        let write = move || match files(&parts, &room, &profiles, &analyses, kind, for_whom) {
            Ok(files) if form == Form::Archive => packed(&parts, kind, &files).map(Ok),
            Ok(files) => Some(Ok(Written::Files(files))),
            Err(why) => Some(Err(why)),
        };
        tokio::task::spawn_blocking(write).await.ok().flatten()
    }
}

/// The files in one, in a folder that says what they are.
fn packed(parts: &Parts, kind: DocumentKind, files: &Files) -> Option<Written> {
    let folder = match kind {
        DocumentKind::SituationManual => "exercise-situation-manual",
        DocumentKind::FacilitatorPapers => "exercise-facilitator-papers",
        DocumentKind::AfterActionReport => "exercise-after-action-report",
        DocumentKind::Playthroughs => "exercise-playthroughs",
    };
    let note = Text::english().t("common-exercise");
    let bytes = archive(folder, files, &note, parts.context.clock.now_ms())?;
    Some(Written::Archive { name: format!("{folder}.zip"), bytes })
}

fn files(
    parts: &Parts,
    room: &Room,
    profiles: &Profiles,
    analyses: &[Option<Analysis>],
    kind: DocumentKind,
    for_whom: MemberId,
) -> Result<Files, Refusal> {
    let text = Text::english();
    let pack = parts.library.pack(&room.plan().pack).ok_or(Refusal::Unreadable)?;
    match kind {
        DocumentKind::SituationManual => before(&text, pack, room, room.audience(for_whom), true),
        DocumentKind::FacilitatorPapers => before(&text, pack, room, room.audience(for_whom), false),
        DocumentKind::Playthroughs => Ok(playthroughs(room)),
        DocumentKind::AfterActionReport => after(parts, &text, pack, room, (profiles, analyses)),
    }
}

/// The scenario under the rules that are played.
fn scenario<'a>(pack: &'a Pack, room: &Room) -> Result<Cow<'a, Scenario>, Refusal> {
    let plan = room.plan();
    pack.scenario_under(&plan.case.slug(), plan.rules.as_deref()).ok_or(Refusal::Unreadable)
}

/// What is handed out before: with the chain only to those who lead, once it was drawn.
fn before(
    text: &Text,
    pack: &Pack,
    room: &Room,
    audience: Option<Audience>,
    for_participants: bool,
) -> Result<Files, Refusal> {
    let scenario = scenario(pack, room)?;
    let minutes = room.plan().agenda.unwrap_or(60);
    let teams = drawn_teams(room, audience, for_participants);
    let mut sitting = Sitting {
        handling: &room.plan().handling,
        own_established: room.plan().own_established,
        teams: &teams,
        ..Sitting::of(agenda(minutes).unwrap_or(&AGENDAS[1]))
    };
    if !for_participants && room.plan().pace == Pace::Lockstep {
        sitting.chain = room.session(0).map(|session| session.setup().chain);
    }
    let wanted =
        PaperKind::ALL.into_iter().filter(|kind| (*kind == PaperKind::SituationManual) == for_participants);
    let mut files = Vec::new();
    for kind in wanted {
        let paper = paper(text, pack, &scenario, kind, &sitting);
        files.push((format!("{}.html", paper.stem), html(&paper)));
        files.push((format!("{}.md", paper.stem), markdown(&paper)));
    }
    if !for_participants {
        let name = format!("{}.csv", PaperKind::InjectList.stem());
        files.push((name, inject_list_csv(text, pack, &scenario, &sitting)));
    }
    Ok(files)
}

/// What was drawn for the teams, as far as the reader may know it: those who lead all of it, a team what it
/// practises itself. What no audience is told of stays out of the manual.
fn drawn_teams(room: &Room, audience: Option<Audience>, for_participants: bool) -> Vec<DrawnTeam> {
    let known = |team: u8| match audience {
        Some(Audience::Facilitators) => true,
        Some(Audience::Team(own)) => own == team,
        Some(Audience::Projector | Audience::Waiting) | None => false,
    };
    let own_case = !for_participants && room.plan().pace == Pace::Own;
    let named = (0..).zip(&room.plan().teams).filter(|(team, _)| known(*team));
    let drawn = named.filter_map(|(team, name)| {
        let setup = room.session(team)?.setup();
        let chain = own_case.then_some(setup.chain);
        Some(DrawnTeam { name: name.clone(), established: setup.established.clone(), chain })
    });
    drawn.collect()
}

/// The after-action report with its improvement plan, in every form, with each team's playthrough.
fn after(
    parts: &Parts,
    text: &Text,
    pack: &Pack,
    room: &Room,
    (profiles, analyses): (&Profiles, &[Option<Analysis>]),
) -> Result<Files, Refusal> {
    let scenario = scenario(pack, room)?;
    let record = room.record();
    let named = record.plan.teams.iter().zip(played(room).zip(analyses));
    let plays: Vec<Play<'_>> = named
        .map(|(team, ((_, session), analysis))| Play {
            name: &team.name,
            session,
            worth: analysis.as_ref().map_or(Worth::Unknown, Worth::Analysed),
        })
        .collect();
    let now_ms = parts.context.clock.now_ms();
    let material =
        Material { text, pack, scenario: &scenario, record: &record, profiles, plays: &plays, now_ms };
    // Nobody played, or it is not open yet: either way it comes later.
    package(&material).map_err(|_| Refusal::WrongPhase { now: room.phase() })
}

/// The teams' plays, in their order.
fn played(room: &Room) -> impl Iterator<Item = (u8, &Session)> {
    let teams = (0..room.plan().teams.len()).filter_map(|at| u8::try_from(at).ok());
    teams.filter_map(|team| Some((team, room.session(team)?)))
}

/// Each team's log as it stands.
fn playthroughs(room: &Room) -> Files {
    played(room).map(|(team, session)| (playthrough_name(team), session.to_jsonl())).collect()
}
