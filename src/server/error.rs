//! What can keep a server from serving.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use super::entropy::NoEntropy;
use super::store::StoreError;
use super::tls::TlsFault;

/// Why a server did not start, or stopped.
#[derive(Debug)]
pub enum ServerError {
    /// The folder holds no `index.html`.
    SiteMissing(PathBuf),
    /// The executable was built without a site.
    NothingEmbedded,
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
    /// Others could listen to what is said, and nobody said that this is all right.
    Unprotected(SocketAddr),
    /// A source of `--embed-in` that is not an origin.
    BadOrigin(String),
    /// The certificate or its key cannot be used.
    Tls(TlsFault),
    /// There is no randomness for keys.
    Entropy(NoEntropy),
    /// The numbers of the process are somebody else's.
    Metrics(String),
    /// The store cannot be opened safely.
    Store(StoreError),
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
            Self::NothingEmbedded => f.write_str(
                "this executable was built without the site: build it with `cargo xtask serve-file`, or \
                 build the site with `cargo xtask web` and name its folder with --site",
            ),
            Self::Listen(address, error) => write!(
                f,
                "cannot listen on {address}: {error} (choose another with --listen, port 0 takes any free one)"
            ),
            Self::Unprotected(address) => write!(
                f,
                "{address} is open to the network, and plain HTTP can be read and changed on the way: \
                 give --tls-cert and --tls-key, or --public-url https://… when a proxy adds TLS, or \
                 --insecure-lan to accept it for an exercise in one room"
            ),
            Self::BadOrigin(origin) => {
                write!(f, "`{origin}` is not an origin such as https://lms.example.org")
            }
            Self::Tls(fault) => write!(f, "{fault}"),
            Self::Entropy(error) => write!(f, "{error}"),
            Self::Store(error) => write!(f, "{error}"),
            Self::Metrics(why) => write!(f, "the metrics cannot be kept: {why}"),
            Self::System(error) => write!(f, "the server cannot go on: {error}"),
        }
    }
}

impl std::error::Error for ServerError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(_, error) | Self::System(error) => Some(error),
            Self::Tls(fault) => Some(fault),
            Self::Entropy(error) => Some(error),
            Self::Store(error) => Some(error),
            Self::SiteMissing(_)
            | Self::NothingEmbedded
            | Self::Unprotected(_)
            | Self::BadOrigin(_)
            | Self::Metrics(_) => None,
        }
    }
}
