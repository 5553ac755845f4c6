//! What a socket is sent: sections as text, each written once for all who see the same.
//!
//! The number of a view on the wire says for whom it was cut, too (`number × 64 + audience`): whoever
//! was put into another team while away must not take that team's view for their own because the counts
//! happen to be equal.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use super::live::Live;
use super::people::Reader;
use crate::exercise::room::{Audience, MAX_TEAMS, MemberId, Refusal, Room, SectionKey, Sheet};

/// A section as it is sent.
#[derive(Debug)]
pub struct Piece {
    /// Which one.
    key: SectionKey,
    /// Differs for everything that this node has written of this room.
    version: u64,
    /// `["room",{…}]`.
    text: String,
}

/// What one audience sees.
#[derive(Debug)]
struct AudienceView {
    number: u64,
    pieces: Vec<Arc<Piece>>,
}

/// What was written, to be written only once.
#[derive(Debug, Default)]
pub(super) struct Views {
    audiences: BTreeMap<Audience, Arc<AudienceView>>,
    /// By sheet: the stamp under which it was written, and what was written, if there was anything to say.
    sheets: BTreeMap<Sheet, (u64, Option<Arc<Piece>>)>,
    people: BTreeMap<Reader, (Stamp, Arc<Piece>)>,
    /// The version of the last piece.
    last: u64,
}

/// What the people section followed from: the room's stamp of its people, and the count of profiles and
/// presence.
type Stamp = (u64, u64);

/// What a member sees at one moment.
#[derive(Debug)]
pub struct Look {
    /// The number on the wire.
    number: u64,
    /// In the order of their keys; `you` stands before.
    pieces: Vec<Arc<Piece>>,
    /// `["you",{…}]`; empty for somebody who is nobody here.
    you: String,
}

/// What a socket was last sent.
#[derive(Debug, Default)]
pub struct Shown {
    number: Option<u64>,
    you: Box<str>,
    pieces: Box<[(SectionKey, u64)]>,
}

impl Views {
    /// The piece with this text: the one before, when nothing changed.
    fn piece(&mut self, key: SectionKey, text: String, before: Option<&Arc<Piece>>) -> Arc<Piece> {
        match before {
            Some(before) if before.text == text => Arc::clone(before),
            _ => {
                self.last += 1;
                Arc::new(Piece { key, version: self.last, text })
            }
        }
    }

    /// A sheet as text: written anew only when its stamp says that it can have changed.
    fn sheet(&mut self, room: &Room, sheet: Sheet, stamp: u64) -> Option<Arc<Piece>> {
        let before = match self.sheets.get(&sheet) {
            Some((of, piece)) if *of == stamp => return piece.clone(),
            Some((_, piece)) => piece.clone(),
            None => None,
        };
        let section = room.section(sheet);
        let piece = section.map(|section| {
            let key = section.key();
            self.piece(key, entry(key, &section.text(&room.names())), before.as_ref())
        });
        self.sheets.insert(sheet, (stamp, piece.clone()));
        piece
    }

    fn audience(&mut self, room: &Room, audience: Audience) -> Arc<AudienceView> {
        let number = room.view_number(audience);
        if let Some(before) = self.audiences.get(&audience).filter(|before| before.number == number) {
            return Arc::clone(before);
        }
        let sheets = room.sheets(audience).into_iter();
        let mut pieces: Vec<_> = sheets.filter_map(|(sheet, stamp)| self.sheet(room, sheet, stamp)).collect();
        pieces.sort_by_key(|piece| piece.key);
        let view = Arc::new(AudienceView { number, pieces });
        self.audiences.insert(audience, Arc::clone(&view));
        view
    }
}

impl Live {
    /// What a member sees now; nothing once they have no seat.
    pub fn view_of(&self, member: MemberId) -> Option<Look> {
        let mut views = self.views.lock().unwrap_or_else(PoisonError::into_inner);
        let core = self.core();
        let (room, audience) = (&core.room, core.room.audience(member)?);
        let you = entry(SectionKey::You, &json(&room.you(member)?));
        let view = views.audience(room, audience);
        let (reader, people) = (Reader::of(room, member), self.people());
        let (stamp, before) = ((room.people_stamp(), people.version), views.people.get(&reader).cloned());
        let piece = match before {
            Some((of, piece)) if of == stamp => piece,
            before => {
                let text = entry(SectionKey::People, &json(&people.sheet(room, reader)));
                let piece = views.piece(SectionKey::People, text, before.as_ref().map(|(_, piece)| piece));
                views.people.insert(reader, (stamp, Arc::clone(&piece)));
                piece
            }
        };
        let mut pieces = view.pieces.clone();
        let at = pieces.partition_point(|other| other.key < SectionKey::People);
        pieces.insert(at, piece);
        Some(Look { number: number_on_wire(audience, view.number), pieces, you })
    }

    /// What the holder of a link to a member's debrief sees now, whether or not that member is still there;
    /// nothing while debriefs are closed.
    pub(super) fn debrief_of(&self, member: MemberId) -> Option<Look> {
        let mut views = self.views.lock().unwrap_or_else(PoisonError::into_inner);
        let core = self.core();
        let (team, sheets) = core.room.debrief_sheets(member)?;
        // Each stamp only grows, so their sum changes with each of them.
        let stamps = sheets.iter().fold(0, |sum: u64, (_, stamp)| sum.saturating_add(*stamp));
        let pieces = sheets.into_iter().filter_map(|(sheet, stamp)| views.sheet(&core.room, sheet, stamp));
        let mut pieces: Vec<_> = pieces.collect();
        pieces.sort_by_key(|piece| piece.key);
        let number = stamps.saturating_mul(AUDIENCES).saturating_add(DEBRIEFS + u64::from(team));
        Some(Look { number, pieces, you: String::new() })
    }

    /// The number of a view as the room counts it, for a member who names the one on the wire. One that
    /// was cut for another audience is as old as can be.
    pub(super) fn view_in_room(&self, member: MemberId, on_wire: u64) -> u64 {
        let audience = self.look(|room| room.audience(member));
        if audience.is_some_and(|audience| on_wire % AUDIENCES == tag(audience)) {
            on_wire / AUDIENCES
        } else {
            0
        }
    }

    /// A refusal as it is told to a member: with numbers as they stand on the wire.
    pub(super) fn refusal_on_wire(&self, member: MemberId, why: Refusal) -> Refusal {
        match (why, self.look(|room| room.audience(member))) {
            (Refusal::Stale { current }, Some(audience)) => {
                Refusal::Stale { current: number_on_wire(audience, current) }
            }
            (why, _) => why,
        }
    }
}

/// More than there are audiences.
const AUDIENCES: u64 = 64;
/// The tags of those who see a team's debrief alone: behind the teams'.
const DEBRIEFS: u64 = 3 + MAX_TEAMS as u64;

fn number_on_wire(audience: Audience, number: u64) -> u64 {
    number.saturating_mul(AUDIENCES).saturating_add(tag(audience))
}

fn tag(audience: Audience) -> u64 {
    match audience {
        Audience::Waiting => 0,
        Audience::Facilitators => 1,
        Audience::Projector => 2,
        Audience::Team(team) => 3 + u64::from(team),
    }
}

/// What is made of plain data is never refused by the writer of JSON; were it, the section stays empty.
fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

fn entry(key: SectionKey, value: &str) -> String {
    let key = json(&key);
    let mut text = String::with_capacity(key.len() + value.len() + 3);
    for part in ["[", &key, ",", value, "]"] {
        text.push_str(part);
    }
    text
}

impl Shown {
    /// What a socket has that goes on from the view of this number; `None` when that is not the one
    /// that `look` is.
    pub fn resumed(look: &Look, number: u64) -> Option<Self> {
        // Who is there does not count into the number, so it is always told anew.
        let kept = look.pieces.iter().filter(|piece| piece.key != SectionKey::People);
        let pieces = kept.map(|piece| (piece.key, piece.version)).collect();
        (look.number == number).then(|| Self { number: None, you: Box::default(), pieces })
    }

    /// The frame that brings a socket from what it was sent to what it should see; nothing when that is
    /// the same.
    pub fn frame(&mut self, look: &Look) -> Option<String> {
        let had = |piece: &Piece| self.pieces.contains(&(piece.key, piece.version));
        let news: Vec<_> = look.pieces.iter().filter(|piece| !had(piece)).collect();
        let has = |key: SectionKey| look.pieces.iter().any(|piece| piece.key == key);
        let gone: Vec<_> = self.pieces.iter().map(|(key, _)| *key).filter(|key| !has(*key)).collect();
        let you = (!look.you.is_empty() && *self.you != *look.you).then_some(look.you.as_str());
        if self.number == Some(look.number) && news.is_empty() && gone.is_empty() && you.is_none() {
            return None;
        }
        let sections: Vec<&str> =
            you.into_iter().chain(news.iter().map(|piece| piece.text.as_str())).collect();
        let length = sections.iter().map(|section| section.len() + 1).sum::<usize>();
        let mut frame = String::with_capacity(length + 96);
        frame.push_str(&format!("{{\"view\":{{\"view\":{},\"sections\":[", look.number));
        frame.push_str(&sections.join(","));
        frame.push_str(&format!("],\"gone\":{}}}}}", json(&gone)));
        *self = Self {
            number: Some(look.number),
            you: look.you.as_str().into(),
            pieces: look.pieces.iter().map(|piece| (piece.key, piece.version)).collect(),
        };
        Some(frame)
    }
}
