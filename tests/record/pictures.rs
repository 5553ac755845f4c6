//! Pictures of the record and the certificate, below the build directory, for people to look at; red when
//! one of them is blank.

use breach_rounds::app::storage::memory::MemoryHost;

use crate::desk::learn::{answer, open, start, to_the_debrief};
use crate::desk::{LAPTOP, PHONE};

#[test]
fn the_record_and_the_certificate_are_drawn() {
    let host = MemoryHost::new();
    host.with(|memory| memory.now_ms = 1_795_000_000_000);
    let mut app = open(&host, LAPTOP);
    start(&mut app, "The last night");
    for word in ["wrong", "right", "wrong"] {
        answer(&mut app, word);
    }
    to_the_debrief(&mut app);
    app.press("Certificate");
    app.type_into("Name on the certificate", "Ada Lovelace");
    app.picture("record-certificate-laptop");
    for (name, size) in [("laptop", LAPTOP), ("phone", PHONE)] {
        let mut app = open(&host, size);
        app.press("Your record");
        app.picture(&format!("record-{name}"));
    }
    let mut app = open(&host, PHONE);
    app.press("Your record");
    app.press("Certificate of the path: In a hurry");
    app.picture("record-path-phone");
}
