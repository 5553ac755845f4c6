//! What carries frames. A browser and a window have a socket, a test has a list.

/// What came over the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WireEvent {
    /// The socket is open.
    Opened,
    /// A text frame.
    Text(String),
    /// The socket closed, or never opened.
    Closed,
    /// Whether the server answers plain requests; asked by [`Wire::probe`].
    Alive(bool),
}

/// One socket at a time.
pub trait Wire {
    /// Opens a socket to this address in place of any other, of which nothing is heard any more.
    fn connect(&mut self, address: &str);
    /// Sends a text frame; before the socket is open, nothing is sent.
    fn send(&mut self, frame: &str);
    /// What came since the last call, oldest first.
    fn poll(&mut self) -> Option<WireEvent>;
    /// Closes the socket, if one is open.
    fn close(&mut self);
    /// Asks this address for a page, to tell a network that blocks sockets from a server that is away.
    /// Where it cannot be asked nothing is heard of it.
    fn probe(&mut self, address: &str);
}
