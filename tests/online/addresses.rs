//! Red when an address is misread, or when what somebody typed is taken for another thing.

use breach_rounds::app::command::Secret;
use breach_rounds::app::online::{Fragment, Opens, Server, Typed, clean_code, link_address, read_fragment};
use breach_rounds::exercise::room::MemberKind;
use breach_rounds::protocol::LinkKind;

#[test]
fn codes_are_read_as_people_type_them() {
    assert_eq!(clean_code("abcd-ef"), "ABCDEF");
    assert_eq!(clean_code(" k7 m2 x9 "), "K7M2X9");
    assert_eq!(clean_code("O0I1LABCDEFG"), "ABCDEF", "look-alikes are no letters of a code");
    assert_eq!(clean_code("ÄÖ"), "");
}

#[test]
fn fragments_are_ours_or_nothing() {
    assert_eq!(read_fragment("#join=k7m2x9"), Some(Fragment::Join("K7M2X9".to_owned())));
    assert_eq!(read_fragment("#join=k7m-2x9"), Some(Fragment::Join("K7M2X9".to_owned())));
    // A letter that no code has makes another code of it, for the server as for this device.
    for other in ["K7M", "K7M2X9Z", "K7M02X9", "K7M2X0"] {
        assert_eq!(read_fragment(&format!("join={other}")), None, "{other}");
        assert_eq!(Typed::read(other).fragment, None, "{other}");
    }
    assert_eq!(read_fragment("#host=ab-cd_12"), Some(Fragment::Host(Secret::new("ab-cd_12"))));
    assert_eq!(read_fragment("#host="), None);
    let link = |opens| Fragment::Link { room: "0a".to_owned(), token: Secret::new("1b"), opens };
    assert_eq!(read_fragment("#link=0a.1b"), Some(link(None)));
    assert_eq!(read_fragment("#link=0a.1b.seat"), Some(link(Some(Opens::Own))));
    assert_eq!(read_fragment("#link=0a.1b.facilitator"), Some(link(Some(Opens::Person))));
    assert_eq!(read_fragment("#link=0a.1b.somethingelse"), Some(link(None)));
    for nothing in ["", "#", "#link=0a", "#link=.1b", "#link=0a.<b>", "#scene=3", "#join", "#host=a b"] {
        assert_eq!(read_fragment(nothing), None, "{nothing}");
    }
    assert_eq!(read_fragment(&format!("#host={}", "a".repeat(129))), None);
}

#[test]
fn what_a_link_is_written_as_is_read_back() {
    for (kind, opens) in [
        (LinkKind::Seat, Opens::Own),
        (LinkKind::Debrief, Opens::Own),
        (LinkKind::Invitation(MemberKind::Facilitator), Opens::Person),
        (LinkKind::Invitation(MemberKind::Projector), Opens::Projector),
    ] {
        let address = link_address("https://rounds.example/", "0a", "1b", kind);
        let typed = Typed::read(address.reveal());
        assert_eq!(typed.server, Server::read("https://rounds.example"));
        let link = Fragment::Link { room: "0a".to_owned(), token: Secret::new("1b"), opens: Some(opens) };
        assert_eq!(typed.fragment, Some(link));
    }
}

#[test]
fn servers_are_read_as_people_type_them() {
    let origin = |typed: &str| Server::read(typed).map(|server| server.origin().to_owned());
    assert_eq!(origin("192.168.1.20:8080").as_deref(), Some("http://192.168.1.20:8080"));
    assert_eq!(origin("https://Rounds.Example/some/page?x#y").as_deref(), Some("https://rounds.example"));
    assert_eq!(origin("localhost").as_deref(), Some("http://localhost"));
    assert_eq!(origin("[::1]:80").as_deref(), Some("http://[::1]:80"));
    for nothing in ["", "ABCDEF", "ftp://a.b", "http://a b.c", "javascript://a.b", "user@host.example"] {
        assert_eq!(origin(nothing), None, "{nothing}");
    }
    let server = Server::read("https://rounds.example").unwrap();
    assert_eq!(server.socket(), "wss://rounds.example/ws");
    assert_eq!(Server::read("10.0.0.1:80").unwrap().socket(), "ws://10.0.0.1:80/ws");
}

#[test]
fn a_field_takes_codes_servers_and_links() {
    let code = Typed { server: None, fragment: Some(Fragment::Join("K7M2X9".to_owned())) };
    assert_eq!(Typed::read("k7m2x9"), code);
    let both = Typed::read("http://10.0.0.5:8080/#join=K7M2X9");
    assert_eq!(both.server, Server::read("10.0.0.5:8080"));
    assert_eq!(both.fragment, Some(Fragment::Join("K7M2X9".to_owned())));
    assert_eq!(Typed::read("hello"), Typed { server: None, fragment: None });
}
