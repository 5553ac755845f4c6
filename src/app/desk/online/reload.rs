//! What a reload finds again: the seats of this device, and a seat that was asked for in this tab.

use super::super::Desk;
use super::super::screen::Screen;
use crate::app::command::Secret;
use crate::app::host::Host;
use crate::app::online::{Door, Fragment, KeptSeat, Opens, Server, Tab, read_fragment};

impl Desk {
    /// Looks at what the tab remembers and what the device kept; called once, when the desk opens.
    pub(in super::super) fn come_back(&mut self) {
        self.online.seats = kept_seats(&*self.host);
        self.forget_old_seats();
        match self.host.tab().as_deref().and_then(Tab::read) {
            Some(Tab::Seat(id)) => self.go_on(&id),
            Some(Tab::Fragment(fragment)) => self.take_fragment(&fragment),
            Some(Tab::Asked { server, door, fragment }) => self.ask_again(&server, *door, fragment.as_ref()),
            None => {}
        }
    }

    /// Has the tab remember what is asked for. A reload before the welcome would ask with another
    /// command otherwise, and the server would seat the same person twice.
    pub(super) fn remember_asked(&mut self, server: &Server, door: &Door) {
        match door {
            Door::Back { .. } => {}
            Door::Look(_) => self.forget_asked(),
            Door::Join { .. } | Door::Link { .. } | Door::Found { .. } => {
                let fragment = match self.host.tab().as_deref().and_then(Tab::read) {
                    Some(Tab::Fragment(fragment)) => Some(fragment),
                    Some(Tab::Asked { fragment, .. }) => fragment,
                    Some(Tab::Seat(_)) | None => None,
                };
                let (server, door) = (server.origin().to_owned(), Box::new(door.clone()));
                self.host.keep_tab(Some(&Tab::Asked { server, door, fragment }.write()));
            }
        }
    }

    /// Nothing is asked for any more; the address that was opened before counts again.
    pub(super) fn forget_asked(&mut self) {
        if let Some(Tab::Asked { fragment, .. }) = self.host.tab().as_deref().and_then(Tab::read) {
            let tab = fragment.map(|fragment| Tab::Fragment(fragment).write());
            self.host.keep_tab(tab.as_deref());
        }
    }

    /// Asks again for what was asked for before a reload, with the same command.
    fn ask_again(&mut self, server: &str, door: Door, fragment: Option<&Secret>) {
        let (Some(server), Some(wire)) = (Server::read(server), self.host.wire()) else { return };
        let page = match &door {
            Door::Join { code, profile, team, .. } => {
                self.online.locals.join.asked_before(code, profile, *team);
                Screen::Join
            }
            Door::Link { profile, .. } => {
                let link = fragment.and_then(|fragment| read_fragment(fragment.reveal()));
                match link {
                    Some(Fragment::Link { opens: None | Some(Opens::Person), .. }) => {
                        self.online.link = link;
                        self.online.locals.join.profile = profile.clone().unwrap_or_default();
                        Screen::Join
                    }
                    _ => Screen::Online,
                }
            }
            Door::Found { key, .. } => {
                self.online.host_key = Some(key.clone());
                Screen::Found
            }
            // Neither is remembered.
            Door::Back { .. } | Door::Look(_) => return,
        };
        self.online.server = Some(server.clone());
        self.knock_at(server, wire, door);
        self.stack.only(page);
    }
}

fn kept_seats(host: &dyn Host) -> Vec<KeptSeat> {
    let keys = host.keys().into_iter().filter(|key| KeptSeat::is_key(key));
    let mut seats: Vec<KeptSeat> =
        keys.filter_map(|key| KeptSeat::read(&host.load(&key).unwrap_or_default())).collect();
    seats.sort_by_key(|seat| std::cmp::Reverse(seat.at_ms));
    seats
}
