//! The wire of a browser and of a window: one WebSocket, and a plain request to tell a network that
//! blocks sockets from a server that is away.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, Sender, channel};

use ewebsock::{Options, WsEvent, WsMessage, WsSender, ws_connect};

use crate::app::online::{Wire, WireEvent};
use crate::app::wake::Waker;
use crate::protocol::MAX_SERVER_FRAME;

/// A socket that wakes the application when something came.
pub struct SocketWire {
    waker: Waker,
    sender: Option<WsSender>,
    events: Receiver<WireEvent>,
    teller: Sender<WireEvent>,
}

impl SocketWire {
    /// No socket yet.
    pub fn new(waker: Waker) -> Self {
        let (teller, events) = channel();
        Self { waker, sender: None, events, teller }
    }
}

impl Wire for SocketWire {
    fn connect(&mut self, address: &str) {
        self.sender = None;
        // What an earlier socket still says goes nowhere.
        (self.teller, self.events) = channel();
        let (teller, waker) = (self.teller.clone(), self.waker.clone());
        let hear = move |event: WsEvent| {
            let heard = match event {
                WsEvent::Opened => Some(WireEvent::Opened),
                WsEvent::Message(WsMessage::Text(text)) => Some(WireEvent::Text(text)),
                // Nothing else is of the protocol; pings are answered below us.
                WsEvent::Message(_) => None,
                WsEvent::Error(_) | WsEvent::Closed => Some(WireEvent::Closed),
            };
            let Some(heard) = heard else { return ControlFlow::Continue(()) };
            if teller.send(heard).is_err() {
                return ControlFlow::Break(());
            }
            // Only now is there something to be found.
            waker.wake();
            ControlFlow::Continue(())
        };
        let options = Options { max_incoming_frame_size: MAX_SERVER_FRAME, ..Options::default() };
        match ws_connect(address.to_owned(), options, Box::new(hear)) {
            Ok(sender) => self.sender = Some(sender),
            // An address that no socket can be opened to.
            Err(_) => tell(&self.teller, &self.waker, WireEvent::Closed),
        }
    }

    fn send(&mut self, frame: &str) {
        if let Some(sender) = &mut self.sender {
            sender.send(WsMessage::Text(frame.to_owned()));
        }
    }

    fn poll(&mut self) -> Option<WireEvent> {
        self.events.try_recv().ok()
    }

    fn close(&mut self) {
        self.sender = None;
    }

    fn probe(&mut self, address: &str) {
        probe(address, self.teller.clone(), self.waker.clone());
    }
}

fn tell(teller: &Sender<WireEvent>, waker: &Waker, event: WireEvent) {
    // Whoever connects anew does not listen any more.
    if teller.send(event).is_ok() {
        waker.wake();
    }
}

#[cfg(target_arch = "wasm32")]
fn probe(address: &str, teller: Sender<WireEvent>, waker: Waker) {
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    let Some(window) = web_sys::window() else { return };
    let answered = |alive: Option<bool>| {
        let (teller, waker) = (teller.clone(), waker.clone());
        Closure::once_into_js(move |answer: JsValue| {
            let ok = js_sys::Reflect::get(&answer, &"ok".into()).ok().and_then(|ok| ok.as_bool());
            tell(&teller, &waker, WireEvent::Alive(alive.or(ok).unwrap_or(false)));
        })
    };
    let (came, failed) = (answered(None), answered(Some(false)));
    let promise: JsValue = window.fetch_with_str(address).into();
    // `then` with both, through reflection: its typed form wants closures that live for ever.
    let then = js_sys::Reflect::get(&promise, &"then".into()).and_then(JsCast::dyn_into::<js_sys::Function>);
    if let Ok(then) = then {
        // A promise that cannot be listened to says nothing.
        let _ = then.call2(&promise, &came, &failed);
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn probe(address: &str, teller: Sender<WireEvent>, waker: Waker) {
    let Some((host, path)) = address.strip_prefix("http://").and_then(|rest| rest.split_once('/')) else {
        // Without TLS of its own this window cannot ask; nothing is known then.
        return;
    };
    let (host, path) = (host.to_owned(), path.to_owned());
    std::thread::spawn(move || {
        let alive = ask_for_page(&host, &path).unwrap_or(false);
        tell(&teller, &waker, WireEvent::Alive(alive));
    });
}

/// Whether a server answers a plain request with success.
#[cfg(not(target_arch = "wasm32"))]
fn ask_for_page(host: &str, path: &str) -> std::io::Result<bool> {
    use std::io::{Read, Write};
    use std::net::{TcpStream, ToSocketAddrs};
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(5);
    let with_port = if host.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok()) {
        host.to_owned()
    } else {
        format!("{host}:80")
    };
    let Some(to) = with_port.to_socket_addrs()?.next() else { return Ok(false) };
    let mut stream = TcpStream::connect_timeout(&to, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
    let mut start = [0; 12];
    stream.read_exact(&mut start)?;
    Ok(start.ends_with(b" 200"))
}
