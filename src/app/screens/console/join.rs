//! How to join, as words, and whether phones get through.

use super::model::ConsoleInput;
use crate::app::screens::room_words;
use crate::app::widgets::QrModel;
use crate::protocol::Reach;

/// How to join, for the dialog and the lobby.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinModel {
    /// The code in two groups.
    pub code: String,
    /// The code as it is copied.
    pub bare: String,
    /// The address that opens the page to join, whole.
    pub link: Option<String>,
    /// What a camera reads.
    pub qr: Option<QrModel>,
    /// That names and play can be read on the way, where they can.
    pub warning: Option<String>,
    /// Whether a phone can reach the server.
    pub reach: Option<ReachModel>,
}

/// Whether a phone can reach the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReachModel {
    /// What to do, or what is wrong.
    pub said: String,
    /// The devices that got through, the latest first.
    pub devices: Vec<String>,
    /// Whether nobody but this machine can come.
    pub alone: bool,
}

/// How to join, while the room takes members.
pub(super) fn join(input: &ConsoleInput<'_>) -> Option<JoinModel> {
    let code = input.code.filter(|_| input.room.devices)?;
    let link = input.address.map(|address| room_words::join_address(address, code));
    Some(JoinModel {
        code: room_words::spaced(code),
        bare: code.to_owned(),
        qr: link.as_deref().and_then(QrModel::new),
        warning: input.insecure.then(|| input.text.t("console-insecure")),
        reach: input.reach.map(|reach| reached(input, reach)),
        link,
    })
}

fn reached(input: &ConsoleInput<'_>, reach: &Reach) -> ReachModel {
    let text = input.text;
    let address = input.address.map(|address| format!("{}/reach", address.trim_end_matches('/')));
    let said = match address {
        _ if reach.only_this_machine => text.t("console-reach-alone"),
        Some(address) if reach.devices.is_empty() => {
            text.t_with("console-reach-try", &[("address", address.into())])
        }
        _ => text.t_with("console-reach-through", &[("n", reach.devices.len().into())]),
    };
    let device = |(address, at_ms): &(std::net::IpAddr, u64)| {
        let minutes = input.now_ms.saturating_sub(*at_ms) / 60_000;
        text.t_with("console-reach-device", &[("address", address.to_string().into()), ("n", minutes.into())])
    };
    let devices = reach.devices.iter().map(device).collect();
    ReachModel { said, devices, alone: reach.only_this_machine }
}
