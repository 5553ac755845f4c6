//! Red when the check whether a phone gets here says something untrue, or says it to anybody.

use std::sync::Arc;
use std::time::Duration;

use breach_rounds::server::{
    HostKey, Interfaces, Listen, Nearness, Origin, Rate, Rates, Reachable, ServeOptions, TrustedProxies,
    World, reachable,
};

use super::{Cards, Running, Said, SetClock, options, site};

const KEY: &str = "00112233445566778899aabbccddeeff";

/// A server behind a proxy on this machine: so a test can come from anywhere.
fn behind_a_proxy(folder: &tempfile::TempDir) -> ServeOptions {
    ServeOptions {
        trusted_proxies: TrustedProxies(vec!["127.0.0.1".parse().expect("an address")]),
        host_key: Some(KEY.parse().expect("a key")),
        ..options(folder)
    }
}

#[test]
fn a_phone_that_gets_here_is_said_at_once_and_once() {
    let folder = site();
    let clock = SetClock::at(1_000_000);
    let interfaces = Cards::with(&[("wlan0", "10.0.0.5")]);
    let world = World { clock: clock.clone(), interfaces, ..World::default() };
    let server = Running::of(behind_a_proxy(&folder), world, |server| server).expect("good options");
    assert!(matches!(server.hears(), Said::Listening(_)));
    let visit =
        |from: &str| server.ask("GET /reach", &["host: localhost", &format!("x-forwarded-for: {from}")]);
    // This machine, by whichever of its addresses, proves nothing of others.
    for own in ["127.0.0.1", "10.0.0.5"] {
        let page = visit(own);
        assert_eq!(page.status, 200);
        assert!(page.body.contains("proves nothing"), "{}", page.body);
    }
    assert_eq!(server.context.reach.visits(), []);
    assert!(visit("10.0.0.7").body.contains("has just been told"));
    assert_eq!(server.hears(), Said::Reached("10.0.0.7".parse().expect("an address")));
    // A page that is loaded again is no news, a device that comes back later is.
    visit("10.0.0.7");
    visit("10.0.0.8");
    assert_eq!(server.hears(), Said::Reached("10.0.0.8".parse().expect("an address")));
    clock.advance(Duration::from_secs(60));
    visit("10.0.0.7");
    assert_eq!(server.hears(), Said::Reached("10.0.0.7".parse().expect("an address")));
    let visits = server.context.reach.visits();
    assert_eq!(visits.iter().map(|visit| visit.at_ms).collect::<Vec<_>>(), [1_060_000, 1_000_000]);
    for last in 0..100 {
        visit(&format!("192.0.2.{last}"));
    }
    assert_eq!(server.context.reach.visits().len(), 32, "not without end");
}

#[test]
fn the_page_needs_no_script_and_no_other_site() {
    let server = Running::start(options(&site()));
    let page = server.get("/reach");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert_eq!(page.header("cache-control"), "no-store");
    for wanted in ["<!DOCTYPE html>", "EXERCISE", "lang=\"en\"", "href=\"./reach.css\"", "href=\"./\""] {
        assert!(page.body.contains(wanted), "{wanted}: {}", page.body);
    }
    for unwanted in ["<script", "style=", "http:", "https:", "not encrypted"] {
        assert!(!page.body.contains(unwanted), "{unwanted}: {}", page.body);
    }
    assert!(page.body.len() < 2_000, "{} bytes", page.body.len());
    let style = server.get("/reach.css");
    assert_eq!((style.status, style.header("content-type")), (200, "text/css; charset=utf-8"));
}

#[test]
fn the_list_is_for_whoever_has_the_host_key() {
    let folder = site();
    let wrong_guesses = Rate { burst: 2, refill: Duration::from_secs(60) };
    let rates = Rates { wrong_guesses, ..Rates::default() };
    let server = Running::start(ServeOptions { rates, ..behind_a_proxy(&folder) });
    server.ask("GET /reach", &["host: localhost", "x-forwarded-for: 203.0.113.9"]);
    let list = |headers: &[&str]| server.ask("GET /api/reach", &[&["host: localhost"], headers].concat());
    let right = format!("authorization: Bearer {KEY}");
    let answer = list(&[&right]);
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    assert!(answer.body.starts_with("[{\"address\":\"203.0.113.9\",\"at_ms\":"), "{}", answer.body);
    assert_eq!(list(&[]).status, 401);
    assert_eq!(server.ask(&format!("GET /api/reach?host={KEY}"), &["host: localhost"]).status, 401);
    for wrong in ["authorization: Bearer 00112233445566778899aabbccddeefe", "authorization: Bearer none"] {
        assert_eq!(list(&[wrong]).status, 401);
    }
    // Two wrong ones were enough, and now the right one waits, too.
    let refused = list(&[&right]);
    assert_eq!(refused.status, 429);
    assert!((50..=61).contains(&refused.header("retry-after").parse::<u32>().expect("seconds")));
    let elsewhere = list(&[&right, "x-forwarded-for: 203.0.113.9"]);
    assert_eq!(elsewhere.status, 200, "another address has guessed nothing");
}

#[test]
fn a_page_can_tell_that_others_read_along() {
    let folder = site();
    let interfaces: Arc<dyn Interfaces> = Cards::with(&[("lo", "127.0.0.1"), ("wlan0", "10.0.0.5")]);
    let world = World { interfaces, ..World::default() };
    let everywhere = Listen::At("0.0.0.0:0".parse().expect("an address"));
    let open = ServeOptions { listen: everywhere, insecure_lan: true, ..options(&folder) };
    let server = Running::of(open, world.clone(), |server| server).expect("it was said to be all right");
    let port = server.address.port();
    let said: serde_json::Value = serde_json::from_str(&at(port, "/api/server").body).expect("JSON");
    let base = format!("http://10.0.0.5:{port}/");
    assert_eq!(said["unprotected"], true);
    assert_eq!(said["only_this_machine"], false);
    assert_eq!((said["base_url"].as_str(), said["exercise"].as_bool()), (Some(base.as_str()), Some(true)));
    assert_eq!(said["reach_url"].as_str(), Some(format!("{base}reach").as_str()));
    assert!(at(port, "/reach").body.contains("not encrypted"));
    // On this machine alone nobody reads along.
    let own = Running::of(options(&folder), world, |server| server).expect("good options");
    let said: serde_json::Value = serde_json::from_str(&own.get("/api/server").body).expect("JSON");
    assert_eq!(
        (said["unprotected"].as_bool(), said["only_this_machine"].as_bool()),
        (Some(false), Some(true))
    );
}

fn at(port: u16, path: &str) -> super::Answer {
    let address = format!("127.0.0.1:{port}").parse().expect("an address");
    super::ask_at(address, &format!("GET {path}"), &["host: localhost"])
}

fn places(bound: &str, public: Option<&str>, cards: &[(&str, &str)]) -> Vec<(Nearness, String)> {
    let public = public.map(|url| url.parse::<Origin>().expect("a URL"));
    let cards = Cards::with(cards).list();
    let places = reachable(bound.parse().expect("an address"), false, public.as_ref(), &cards);
    places.into_iter().map(|Reachable { nearness, url, .. }| (nearness, url)).collect()
}

#[test]
fn the_best_address_for_others_comes_first() {
    use Nearness::{Global, LinkLocal, Private, Public, Virtual};
    let cards = [
        ("lo", "127.0.0.1"),
        ("lo", "::1"),
        ("eth1", "169.254.3.4"),
        ("docker0", "172.17.0.1"),
        ("wlan0", "fe80::5"),
        ("wlan0", "2001:db8::5"),
        ("wlan0", "fd00::5"),
        ("wlan0", "192.168.1.5"),
    ];
    let url = |host: &str| format!("http://{host}:8080/");
    let all = [
        (Public, "https://rounds.example.org/".to_owned()),
        (Private, url("192.168.1.5")),
        (Private, url("[fd00::5]")),
        (Global, url("[2001:db8::5]")),
        (Virtual, url("172.17.0.1")),
        (LinkLocal, url("169.254.3.4")),
    ];
    assert_eq!(places("[::]:8080", Some("https://rounds.example.org"), &cards), all);
    let v4 = [&all[1], &all[4], &all[5]].map(Clone::clone);
    assert_eq!(places("0.0.0.0:8080", None, &cards), v4);
    assert_eq!(places("192.168.1.5:8080", None, &cards), [(Private, url("192.168.1.5"))]);
    assert_eq!(places("127.0.0.1:8080", None, &cards), []);
}

#[test]
fn a_host_key_is_exact_and_never_shown_by_accident() {
    let key: HostKey = KEY.parse().expect("a key");
    assert!(key.matches(KEY) && key.matches(&KEY.to_uppercase()));
    for wrong in ["", "0", &KEY[1..], &format!("{KEY}0"), "+0112233445566778899aabbccddeeff"] {
        assert!(!key.matches(wrong), "{wrong}");
    }
    assert!(!format!("{key:?}").contains("0011"));
    assert_eq!(key.secret(), KEY);
    let folder = site();
    let (one, two) = (Running::start(options(&folder)), Running::start(options(&folder)));
    assert_ne!(one.context.host_key, two.context.host_key, "drawn anew");
    let link = one.context.facilitator_url();
    let wanted = format!("http://{}/#host={}", one.address, one.context.host_key.secret());
    assert_eq!(link, wanted, "in the fragment, which browsers keep to themselves");
}
