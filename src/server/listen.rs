//! The address: what was asked for, or a free port beside the default.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use tokio::net::{TcpListener, TcpSocket};

use super::ServerError;

/// Where a server listens unless told otherwise: on this machine only.
pub const DEFAULT_LISTEN: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);

/// So many connections may wait until they are taken in: a hall that comes back does so in one moment,
/// and whom the system turns away tries again a second later at the earliest.
const WAITING: u32 = 4096;

/// Where a server is to listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listen {
    /// There and nowhere else.
    At(SocketAddr),
    /// There, or on a free port of the same host when that one is taken.
    Near(SocketAddr),
}

/// Where a server ended up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address {
    /// The address that it listens on.
    pub bound: SocketAddr,
    /// The address that was taken, when another had to be used.
    pub instead_of: Option<SocketAddr>,
}

impl Listen {
    pub(super) async fn bind(self) -> Result<(TcpListener, Address), ServerError> {
        let (Self::At(wanted) | Self::Near(wanted)) = self;
        let (listener, instead_of) = match listen(wanted) {
            Ok(listener) => (listener, None),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && self == Self::Near(wanted) => {
                let free = SocketAddr::new(wanted.ip(), 0);
                let listener = listen(free).map_err(|error| ServerError::Listen(free, error))?;
                (listener, Some(wanted))
            }
            Err(error) => return Err(ServerError::Listen(wanted, error)),
        };
        let bound = listener.local_addr().map_err(ServerError::System)?;
        Ok((listener, Address { bound, instead_of }))
    }
}

fn listen(at: SocketAddr) -> io::Result<TcpListener> {
    let socket = if at.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // A server that starts again takes its port though old connections linger there. Elsewhere than on
    // Unix it would let two servers have one port.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(at)?;
    socket.listen(WAITING)
}
