//! Waking the application: nothing is drawn until something happens, and this is how something
//! that bevy does not see (an element of the page, a file, a point in time) makes itself known.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bevy::winit::{EventLoopProxy, WinitUserEvent};

/// Wakes the application from anywhere. Clones wake the same one.
#[derive(Clone, Default)]
pub struct Waker(Arc<OnceLock<EventLoopProxy<WinitUserEvent>>>);

impl Waker {
    /// Connects it to the window's event loop; before that, waking does nothing.
    pub fn connect(&self, proxy: EventLoopProxy<WinitUserEvent>) {
        // A second connection would be to the same loop.
        let _ = self.0.set(proxy);
    }

    /// Asks for one more frame.
    pub fn wake(&self) {
        if let Some(proxy) = self.0.get() {
            // A loop that has ended needs no frame.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    }
}

/// One point in time at which to wake: egui asks for its next frame "in 80 ms", or never.
pub struct Alarm {
    #[cfg(not(target_arch = "wasm32"))]
    waker: Waker,
    /// The next frame is due at once.
    at_once: bool,
    #[cfg(target_arch = "wasm32")]
    timeout: Option<i32>,
    #[cfg(target_arch = "wasm32")]
    ring: wasm_bindgen::closure::Closure<dyn FnMut()>,
    #[cfg(not(target_arch = "wasm32"))]
    thread: Option<std::sync::mpsc::Sender<Option<std::time::Instant>>>,
}

/// Later than this is never.
const NEVER: Duration = Duration::from_secs(24 * 60 * 60);

impl Alarm {
    /// An alarm that is not set.
    pub fn new(waker: Waker) -> Self {
        #[cfg(target_arch = "wasm32")]
        let ring = wasm_bindgen::closure::Closure::new(move || waker.wake());
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            waker,
            at_once: false,
            #[cfg(target_arch = "wasm32")]
            timeout: None,
            #[cfg(target_arch = "wasm32")]
            ring,
            #[cfg(not(target_arch = "wasm32"))]
            thread: None,
        }
    }

    /// Sets it to ring after `delay`, once, instead of what it was set to before; beyond a day it is
    /// off. At zero it does not ring: [`Alarm::is_due`] says so to the frame that is just ending,
    /// for on the web a wake from within a frame is heard only with the next event.
    pub fn set(&mut self, delay: Duration) {
        self.at_once = delay.is_zero();
        self.arm((!delay.is_zero() && delay < NEVER).then_some(delay));
    }

    /// Whether the next frame is due at once; afterwards it is not.
    pub fn is_due(&mut self) -> bool {
        std::mem::take(&mut self.at_once)
    }

    #[cfg(target_arch = "wasm32")]
    fn arm(&mut self, delay: Option<Duration>) {
        use wasm_bindgen::JsCast;
        let Some(window) = web_sys::window() else {
            return;
        };
        if let Some(timeout) = self.timeout.take() {
            window.clear_timeout_with_handle(timeout);
        }
        if let Some(delay) = delay {
            let ms = i32::try_from(delay.as_millis()).unwrap_or(i32::MAX);
            self.timeout = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(self.ring.as_ref().unchecked_ref(), ms)
                .ok();
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn arm(&mut self, delay: Option<Duration>) {
        if self.thread.is_none() && delay.is_none() {
            return;
        }
        let at = delay.and_then(|delay| std::time::Instant::now().checked_add(delay));
        let waker = &self.waker;
        let thread = self.thread.get_or_insert_with(|| clock(waker.clone()));
        // The clock ends only with the application.
        let _ = thread.send(at);
    }
}

/// A thread that sleeps until the last point in time it was told, then wakes the application.
#[cfg(not(target_arch = "wasm32"))]
fn clock(waker: Waker) -> std::sync::mpsc::Sender<Option<std::time::Instant>> {
    use std::sync::mpsc::{RecvTimeoutError, channel};
    let (sender, receiver) = channel::<Option<std::time::Instant>>();
    std::thread::spawn(move || {
        let mut at: Option<std::time::Instant> = None;
        loop {
            let heard = match at {
                None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(until) => {
                    let now = std::time::Instant::now();
                    receiver.recv_timeout(until.saturating_duration_since(now))
                }
            };
            match heard {
                Ok(new) => at = new,
                Err(RecvTimeoutError::Timeout) => {
                    at = None;
                    waker.wake();
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    });
    sender
}
