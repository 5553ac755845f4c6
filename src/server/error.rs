//! What can keep a server from serving.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why a server did not start, or stopped.
#[derive(Debug)]
pub enum ServerError {
    /// The folder holds no `index.html`.
    SiteMissing(PathBuf),
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
    /// A source of `--embed-in` that is not an origin.
    BadOrigin(String),
    /// The system refused something that a server needs.
    System(io::Error),
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SiteMissing(path) => write!(
                f,
                "there is no site in {}: build it with `cargo xtask web`, or name its folder with --site",
                path.display()
            ),
            Self::Listen(address, error) => write!(
                f,
                "cannot listen on {address}: {error} (choose another with --listen, port 0 takes any free one)"
            ),
            Self::BadOrigin(origin) => {
                write!(f, "`{origin}` is not an origin such as https://lms.example.org")
            }
            Self::System(error) => write!(f, "the server cannot go on: {error}"),
        }
    }
}

impl std::error::Error for ServerError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(_, error) | Self::System(error) => Some(error),
            Self::SiteMissing(_) | Self::BadOrigin(_) => None,
        }
    }
}
