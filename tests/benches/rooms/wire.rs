//! A socket as a page opens one, and frames cut into sections without reading more of them than is
//! needed: the client shares the machine with the server that it measures.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use breach_rounds::exercise::room::SectionKey;
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

pub type Socket = WebSocketStream<TcpStream>;

/// So many addresses of this machine are used, since a server limits each.
const SOURCES: usize = 240;

/// Opens a socket from the address of a number.
pub async fn open(server: SocketAddr, from: usize) -> Result<Socket, String> {
    let last = u8::try_from(1 + from % SOURCES).unwrap_or(1);
    let stream = connect(server, Ipv4Addr::new(127, 0, 7, last)).await.map_err(|error| error.to_string())?;
    let mut request = format!("ws://{server}/ws").into_client_request().map_err(|error| error.to_string())?;
    let origin = format!("http://{server}").parse().map_err(|_| "no origin".to_owned())?;
    request.headers_mut().insert("origin", origin);
    let config = WebSocketConfig::default().read_buffer_size(2048).write_buffer_size(0);
    let opened = tokio_tungstenite::client_async_with_config(request, stream, Some(config)).await;
    opened.map(|(socket, _)| socket).map_err(|error| error.to_string())
}

async fn connect(server: SocketAddr, from: Ipv4Addr) -> io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from((from, 0)))?;
    let stream = socket.connect(server).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// A frame with a view.
pub struct ViewFrame<'a> {
    pub number: u64,
    pub sections: Vec<(SectionKey, &'a str)>,
    pub gone: Vec<SectionKey>,
}

/// Cuts a frame with a view; nothing when it is another one.
pub fn cut(text: &str) -> Option<ViewFrame<'_>> {
    let rest = text.strip_prefix("{\"view\":{\"view\":")?;
    let digits = rest.find(',')?;
    let number = rest[..digits].parse().ok()?;
    let mut rest = rest[digits..].strip_prefix(",\"sections\":[")?;
    let mut sections = Vec::new();
    while let Some(pair) = rest.strip_prefix('[') {
        let key = value_end(pair)?;
        let body = pair[key..].strip_prefix(',')?;
        let end = value_end(body)?;
        sections.push((serde_json::from_str(&pair[..key]).ok()?, &body[..end]));
        rest = body[end..].strip_prefix(']')?;
        rest = rest.strip_prefix(',').unwrap_or(rest);
    }
    let gone = rest.strip_prefix("],\"gone\":")?.strip_suffix("}}")?;
    Some(ViewFrame { number, sections, gone: serde_json::from_str(gone).ok()? })
}

/// Where the value ends that a text begins with.
fn value_end(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => {
                quoted = !quoted;
                if !quoted && depth == 0 {
                    return Some(at + 1);
                }
            }
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 0 => return Some(at),
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            b',' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}
