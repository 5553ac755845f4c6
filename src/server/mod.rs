//! `breach-rounds serve`: the web bundle over HTTP, and all that stands around it.
//!
//! A request comes through the door (`accept`: connections, TLS, HTTP/1.1), passes the gate (`gate`:
//! client address, host, sizes, headers, log) and reaches a router: health, reach, whatever was
//! mounted, else the site. It knows nothing of `app`: the two meet in the browser only.

mod accept;
mod address;
mod clock;
mod connections;
mod context;
mod entropy;
mod error;
mod gate;
mod headers;
mod health;
mod held;
mod host_key;
mod hosts;
mod interfaces;
mod limits;
mod listen;
mod logs;
mod news;
mod notes;
mod open_files;
mod options;
mod origin;
mod reach;
pub mod rooms;
mod serving;
mod shutdown;
mod site;
pub mod socket;
pub mod store;
mod telemetry;
mod tls;

pub use address::{Cidr, ClientAddress, NotARange, Truncated, TrustedProxies};
pub use clock::{Clock, SystemClock};
pub use context::{Context, World};
pub use entropy::{Entropy, NoEntropy, SystemEntropy};
pub use error::ServerError;
pub use gate::CameTo;
pub use headers::Embedding;
pub use health::Probe;
pub use host_key::{HostKey, NotAKey};
pub use interfaces::{Interface, Interfaces, Nearness, Reachable, SystemInterfaces, reachable};
pub use limits::{Limits, Rate, Rates, RetryAfter};
pub use listen::{Address, DEFAULT_LISTEN, Listen};
pub use logs::{BadFilter, LogForm, write_logs};
pub use news::{News, Told};
pub use options::{Caps, ServeOptions};
pub use origin::{Authority, HostName, NotAUrl, Origin, OriginRefused, check_origin};
pub use reach::{REACH_PATH, ReachLog, Visit};
pub use serving::{Server, run};
pub use shutdown::Shutdown;
pub use site::{Site, SiteChoice, SiteFile};
pub use tls::{TlsFault, TlsFiles};
