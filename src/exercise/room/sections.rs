//! What each audience sees. Secrecy fails closed: a sheet is filled field by field from what its
//! audience may know, and an audience gets the sheets that are named here for it.

use super::RoomPhase;
use super::event::TimerState;
use super::ids::{Audience, MemberId, MemberKind};
use super::pace::Floor;
use super::sheets::{
    CaseSheet, ConsoleSheet, ConsoleTeam, DebriefSheet, InjectLine, MessageLine, MessagesSheet, RoomSheet,
    Section, TableSheet, TeamLine, WaitingLine,
};
use super::stamps::Sheet;
use super::state::Room;
use crate::exercise::evaluation::Pace;
use crate::rules::log::Record as LogRecord;
use crate::rules::{Asked, Event, Seat, Stage};

impl Room {
    /// What an audience sees, whether there is anything in it or not yet.
    pub(super) fn sheets_of(&self, audience: Audience) -> Vec<Sheet> {
        if !self.founded {
            return Vec::new();
        }
        if audience == Audience::Waiting {
            return vec![Sheet::Outside];
        }
        if self.phase == RoomPhase::Stopped && audience != Audience::Facilitators {
            return vec![Sheet::Room];
        }
        let mut all = vec![Sheet::Room, Sheet::Case];
        match audience {
            Audience::Facilitators => {
                all.push(Sheet::Console);
                all.extend(self.every_team().map(Sheet::Team));
            }
            Audience::Team(team) => {
                all.extend([Sheet::Table(team), Sheet::Debrief(team), Sheet::Messages(team)]);
            }
            Audience::Projector | Audience::Waiting => {}
        }
        all
    }

    /// What a sheet says; nothing while there is nothing to say.
    pub fn section(&self, sheet: Sheet) -> Option<Section> {
        Some(match sheet {
            Sheet::Outside => Section::Room(Box::new(self.room_sheet(true))),
            Sheet::Room => Section::Room(Box::new(self.room_sheet(false))),
            Sheet::Case => Section::Case(Box::new(self.case_sheet()?)),
            Sheet::Table(team) => Section::Table(Box::new(self.table_sheet(team)?)),
            Sheet::Console => Section::Console(Box::new(self.console_sheet())),
            Sheet::Team(team) => Section::Team(team, Box::new(self.console_team(team)?)),
            Sheet::Debrief(team) => Section::Debrief(Box::new(self.debrief_sheet(team)?)),
            Sheet::Messages(team) => Section::Messages(Box::new(self.messages_sheet(team))),
        })
    }

    /// What somebody sees who holds a link to the debrief of a member's team, and which team that is: the
    /// room, the case and the debrief, whether or not the member is still there. Nothing while debriefs are
    /// closed, see [`Room::debrief_open`].
    pub fn debrief_sheets(&self, member: MemberId) -> Option<(u8, [(Sheet, u64); 3])> {
        let person = self.people.all.get(usize::from(member.0));
        let team = person.filter(|person| person.admitted).and_then(|person| person.team)?;
        self.session(team).filter(|_| self.debriefs())?;
        let sheets = [Sheet::Room, Sheet::Case, Sheet::Debrief(team)];
        Some((team, sheets.map(|sheet| (sheet, self.stamp_of(sheet)))))
    }

    /// `outside` leaves away what is for those who were let in.
    pub(super) fn room_sheet(&self, outside: bool) -> RoomSheet {
        let sheet = RoomSheet {
            title: self.plan.title.clone(),
            pack: self.plan.pack.clone(),
            case: self.plan.case.clone(),
            rules: self.plan.rules.clone(),
            phase: self.phase,
            pace: self.plan.pace,
            dice: self.plan.dice,
            seats: self.plan.seats,
            devices: self.plan.devices,
            roles: self.plan.roles,
            own_established: self.plan.own_established,
            locked: self.locked,
            teams: self.every_team().map(|team| self.team_line(team)).collect(),
            timer: self.timer,
            aloud: self.aloud,
            standings: self.shown_standings(),
            ranked: self.plan.ranked,
            debrief_until_ms: self.debrief_until_ms,
        };
        if outside { sheet.outside() } else { sheet }
    }

    pub(super) fn team_line(&self, at: u8) -> TeamLine {
        let team = self.team(at);
        let captain = team.and_then(|team| team.captain);
        let mut members: Vec<MemberId> = self.people.seated(at).collect();
        if self.phase == RoomPhase::Play {
            members.sort_by_key(|member| (Some(*member) != captain, *member));
        }
        let place = self.play(at).map(|play| &play.place).filter(|_| self.phase > RoomPhase::Briefing);
        TeamLine {
            name: self.plan.teams.get(usize::from(at)).cloned().unwrap_or_default(),
            taken: u8::try_from(members.len()).unwrap_or(u8::MAX),
            members,
            captain,
            bot: self.plan.bot(at),
            merged: team.and_then(|team| team.merged),
            turn: place.map_or(0, |place| place.turn),
            revealed: place.map_or(0, |place| place.revealed),
            timer: team.map_or(TimerState::Off, |team| team.timer),
        }
    }

    fn case_sheet(&self) -> Option<CaseSheet> {
        let session = self.session(0)?;
        Some(CaseSheet {
            pack_version: self.ledger.pack.as_ref().map(|pack| pack.version.clone()).unwrap_or_default(),
            names: (*self.names).clone(),
            order_seed: session.header().order_seed(),
            questions: CaseSheet::questions_of(&session.header().questions),
        })
    }

    /// A team's own table, from the briefing on.
    pub(super) fn table_sheet(&self, team: u8) -> Option<TableSheet> {
        let session = self.session(team)?;
        let seat = Seat::Team(team);
        let mut view = session.view(seat);
        // The rules open everything to a team that is done; here others may still play the same case.
        if !self.debriefs() {
            view.secrets = None;
        }
        Some(TableSheet {
            team,
            view,
            events: session.events().filter(|event| event.seen_by(seat)).cloned().collect(),
            answers: session.answers().copied().collect(),
            coach: self.plan.coach,
            coach_locked: self.plan.coach_locked,
            waits_for_others: Floor::of(self).waits_for_others(team),
            ballot: self.ballot(team, false),
            established: self.team(team).map(|team| team.established.clone()).unwrap_or_default(),
        })
    }

    fn debrief_sheet(&self, team: u8) -> Option<DebriefSheet> {
        let session = self.session(team).filter(|_| self.debriefs())?;
        Some(DebriefSheet { team, playthrough: session.to_jsonl() })
    }

    fn messages_sheet(&self, team: u8) -> MessagesSheet {
        let told = |line: &&MessageLine| line.team.is_none_or(|of| of == team);
        MessagesSheet::of(self.messages.iter().filter(told))
    }

    fn console_sheet(&self) -> ConsoleSheet {
        let waits = |(_, person): &(MemberId, &super::people::Person)| !person.admitted;
        let waiting = self.people.here().filter(waits);
        let same = self.plan.pace == Pace::Lockstep;
        let chain = self.session(0).filter(|_| same).map(|session| session.setup().chain);
        let slug = |stage: Stage| {
            let attack = chain?[stage.index()];
            attack.slug(&self.names).map(str::to_owned)
        };
        ConsoleSheet {
            plan: self.plan.clone(),
            waiting: waiting.map(|(member, person)| WaitingLine { member, team: person.team }).collect(),
            without_team: self.people.unplaced().collect(),
            facilitators: self.people.leads().collect(),
            admission: self.plan.admission,
            records: self.records.iter().map(|(number, record)| (*number, record.clone())).collect(),
            messages: MessagesSheet::of(self.messages.iter()).lines,
            chain: Stage::ALL.into_iter().filter_map(slug).collect(),
            standings: self.standings(),
            shown: self.shown,
            began_ms: self.ledger.entered(RoomPhase::Play),
            stood_ms: self.ledger.stood_ms,
            stands_since_ms: self.ledger.stands_since_ms,
        }
    }

    fn console_team(&self, team: u8) -> Option<ConsoleTeam> {
        let session = self.session(team)?;
        let view = session.view(Seat::Facilitator);
        let event = |entry: &crate::rules::log::Entry| match &entry.record {
            LogRecord::Event(event) => Some((entry.seq, entry.at_ms, Event::clone(event))),
            LogRecord::Undone { .. } | LogRecord::Answered(_) => None,
        };
        let answered = |when: Asked| {
            let count = session.answers().filter(|answer| answer.when == when).count();
            u8::try_from(count).unwrap_or(u8::MAX)
        };
        Some(ConsoleTeam {
            injects: view
                .injects
                .iter()
                .map(|card| InjectLine { inject: card.inject, turn: card.turn })
                .collect(),
            view,
            events: session.surviving().filter_map(event).collect(),
            undo_points: session.undo_points().to_vec(),
            ballot: self.ballot(team, true),
            waits_for_others: Floor::of(self).waits_for_others(team),
            answered: (answered(Asked::Before), answered(Asked::After)),
            established: self.team(team).map(|team| team.established.clone()).unwrap_or_default(),
        })
    }

    /// Whether a member leads or watches: kinds that sit in no team.
    pub(super) fn sits_apart(kind: MemberKind) -> bool {
        matches!(kind, MemberKind::Facilitator | MemberKind::Projector)
    }
}
