//! Who is who, and who is connected: the one section that does not come from the room's events.

use std::collections::{BTreeMap, BTreeSet};

use super::NotDone;
use super::live::Live;
use crate::exercise::evaluation::Profile;
use crate::exercise::room::{Audience, MemberId, MemberKind, Refusal, Room};
use crate::protocol::{PERSON_NAME_MAX, PeopleSheet, Person};

/// The longest role or department, in characters.
const WORDS_MAX: usize = 60;
/// Somebody of whom no node has said for so long that they are connected, is not.
pub(super) const PRESENCE_MS: u64 = 45_000;

/// What is known of the members beside the room's events.
#[derive(Debug, Default)]
pub(super) struct People {
    /// Grows with every change that can be seen.
    pub(super) version: u64,
    profiles: BTreeMap<MemberId, Profile>,
    /// Connected to this node: how many sockets each.
    here: BTreeMap<MemberId, u32>,
    /// Connected to other nodes.
    elsewhere: BTreeSet<MemberId>,
    /// Connected, as it is shown.
    shown: BTreeSet<MemberId>,
}

/// Who reads about the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reader {
    /// Facilitators: everybody, with role and department.
    Leader,
    /// Who was admitted, and the projector: the names of those who were admitted.
    Member,
    /// Who waits to be admitted: who leads, and nobody else.
    Stranger,
}

impl Reader {
    pub(super) fn of(room: &Room, member: MemberId) -> Self {
        match room.audience(member) {
            Some(Audience::Facilitators) => Self::Leader,
            Some(Audience::Team(_) | Audience::Projector) => Self::Member,
            _ if room.you(member).is_some_and(|you| you.admitted) => Self::Member,
            _ => Self::Stranger,
        }
    }

    fn may_know(self, room: &Room, member: MemberId) -> bool {
        let you = room.you(member);
        match self {
            Self::Leader => true,
            Self::Member => you.is_some_and(|you| you.admitted),
            Self::Stranger => you.is_some_and(|you| you.kind == MemberKind::Facilitator && you.admitted),
        }
    }
}

impl People {
    /// What `reader` is told.
    pub(super) fn sheet(&self, room: &Room, reader: Reader) -> PeopleSheet {
        let known = self.profiles.keys().chain(&self.shown).filter(|member| reader.may_know(room, **member));
        let people = known.map(|member| {
            let mut profile = self.profiles.get(member).cloned().unwrap_or_default();
            if reader != Reader::Leader {
                profile = Profile { name: profile.name, ..Profile::default() };
            }
            (member.0, Person { profile, connected: self.shown.contains(member) })
        });
        PeopleSheet { people: people.collect() }
    }

    /// The profiles, for the papers.
    pub(super) fn profiles(&self) -> BTreeMap<u16, Profile> {
        self.profiles.iter().map(|(member, profile)| (member.0, profile.clone())).collect()
    }

    /// Who is connected to this node.
    pub(super) fn here(&self) -> Vec<MemberId> {
        self.here.keys().copied().collect()
    }

    /// Whether a device of a member is connected, to this node or another: at once here, and not only when
    /// it is shown, which waits for others who come.
    pub(super) fn is_connected(&self, member: MemberId) -> bool {
        self.here.contains_key(&member) || self.shown.contains(&member)
    }

    fn set_profiles(&mut self, profiles: BTreeMap<MemberId, Profile>) -> bool {
        let changed = self.profiles != profiles;
        if changed {
            self.profiles = profiles;
            self.version += 1;
        }
        changed
    }

    fn show_presence(&mut self) -> bool {
        let present: BTreeSet<MemberId> = self.here.keys().chain(&self.elsewhere).copied().collect();
        let changed = self.shown != present;
        if changed {
            self.shown = present;
            self.version += 1;
        }
        changed
    }
}

impl Live {
    /// How many sockets of this node hold a seat here.
    pub fn sockets(&self) -> usize {
        self.people().here.values().map(|count| *count as usize).sum()
    }

    /// Counts a socket of a member.
    pub(super) fn connected(&self, member: MemberId) {
        let mut people = self.people_mut();
        *people.here.entry(member).or_default() += 1;
        drop(people);
        self.people_changed.notify_one();
    }

    /// And takes it away again.
    pub(super) fn disconnected(&self, member: MemberId) {
        let mut people = self.people_mut();
        let left = people.here.get_mut(&member).map_or(0, |count| {
            *count = count.saturating_sub(1);
            *count
        });
        if left == 0 {
            people.here.remove(&member);
        }
        drop(people);
        self.people_changed.notify_one();
    }

    /// Tells the other nodes who has come and gone on this one, and shows it.
    ///
    /// # Errors
    /// The store does not answer; the next heartbeat tells them.
    pub(super) async fn show_presence(&self) -> Result<(), NotDone> {
        let (here, now) = (self.people().here(), self.parts.context.clock.now_ms());
        let marked = self.parts.store.mark_present(vec![(self.id, here)], now).await;
        marked.map_err(|error| self.failed(&error))?;
        self.refresh_people().await
    }

    /// Reads profiles and presence anew.
    ///
    /// # Errors
    /// The store does not answer.
    pub(super) async fn refresh_people(&self) -> Result<(), NotDone> {
        let _one = self.reading_people.lock().await;
        let since = self.parts.context.clock.now_ms().saturating_sub(PRESENCE_MS);
        let profiles = self.parts.store.profiles(self.id).await.map_err(|error| self.failed(&error))?;
        let present = self.parts.store.present(self.id, since).await.map_err(|error| self.failed(&error))?;
        let profiles = profiles.into_iter().filter_map(|(member, body)| {
            // Written by a newer program: the name comes back with it.
            serde_json::from_str(&body).ok().map(|profile| (member, profile))
        });
        let mut people = self.people_mut();
        let other = people.set_profiles(profiles.collect());
        people.elsewhere = present.into_iter().collect();
        let shown = people.show_presence();
        drop(people);
        if other || shown {
            self.tell();
        }
        Ok(())
    }

    /// Writes down who a member is.
    ///
    /// # Errors
    /// The profile has no name, or the store does not answer.
    pub async fn set_profile(&self, member: MemberId, profile: &Profile) -> Result<(), NotDone> {
        let profile = cleaned(profile).ok_or(NotDone::Refused(no_name()))?;
        let body = serde_json::to_string(&profile).map_err(|_| NotDone::Refused(Refusal::Unreadable))?;
        let put = self.parts.store.put_profile(self.id, member, body).await;
        put.map_err(|error| self.failed(&error))?;
        self.refresh_people().await
    }

    /// Forgets who a member is, or who anybody is: their own wish, or a facilitator's.
    ///
    /// # Errors
    /// Somebody else wished it, or the store does not answer.
    pub async fn erase_profiles(&self, by: MemberId, member: Option<MemberId>) -> Result<(), NotDone> {
        let leads = self.look(|room| room.audience(by) == Some(Audience::Facilitators));
        if member != Some(by) && !leads {
            return Err(NotDone::Refused(Refusal::NotAllowed));
        }
        let erased = self.parts.store.erase_profiles(self.id, member).await;
        erased.map_err(|error| self.failed(&error))?;
        self.refresh_people().await
    }
}

/// Why a profile without a name is refused.
pub(super) fn no_name() -> Refusal {
    Refusal::Text { most: u16::try_from(PERSON_NAME_MAX).unwrap_or(u16::MAX) }
}

/// A profile as it may be kept and shown: no characters that steer (line breaks, directions of writing,
/// marks without a width), no more of it than a line holds; nothing when there is no name in it.
pub(super) fn cleaned(profile: &Profile) -> Option<Profile> {
    let name = one_line(&profile.name, PERSON_NAME_MAX);
    let (role, department) = (one_line(&profile.role, WORDS_MAX), one_line(&profile.department, WORDS_MAX));
    (!name.is_empty()).then_some(Profile { name, role, department })
}

fn one_line(text: &str, most: usize) -> String {
    let plain: String = text.chars().take(most * 4).filter(|c| !steers(*c)).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let line: String = words.join(" ").chars().take(most).collect();
    line.trim_end().to_owned()
}

/// Whether a character changes how others are read, or cannot be seen.
fn steers(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
        || matches!(c, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}
