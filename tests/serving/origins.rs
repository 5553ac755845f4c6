//! Red when a page of another site could open a socket here in the name of who looks at it
//! (cross-site WebSocket hijacking).

use std::sync::Arc;

use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::routing::get;
use axum::{Extension, Router};
use breach_rounds::server::{
    CameTo, Context, Origin, OriginRefused, ServeOptions, Server, World, check_origin,
};

use super::{Running, options, site};

fn asked(public: Option<&str>, secure: bool, host: &str, origins: &[&str]) -> Result<(), OriginRefused> {
    let mut headers = HeaderMap::new();
    headers.insert(HOST, HeaderValue::from_str(host).expect("a header"));
    for origin in origins {
        headers.append(ORIGIN, HeaderValue::from_str(origin).expect("a header"));
    }
    let public = public.map(|url| url.parse::<Origin>().expect("a URL"));
    check_origin(&headers, public.as_ref(), secure)
}

#[test]
fn without_a_public_url_a_page_of_the_same_place_may_speak() {
    for (secure, host, origin) in [
        (false, "10.0.0.5:8080", "http://10.0.0.5:8080"),
        (false, "localhost", "http://localhost"),
        (false, "localhost:80", "http://localhost"),
        (true, "rounds.example.org", "https://rounds.example.org"),
        (true, "rounds.example.org:8443", "https://rounds.example.org:8443"),
        (false, "[::1]:8080", "http://[::1]:8080"),
    ] {
        assert_eq!(asked(None, secure, host, &[origin]), Ok(()), "{host} from {origin}");
    }
}

#[test]
fn every_other_page_is_refused() {
    use OriginRefused::{Foreign, Malformed, Missing};
    let here = "rounds.example.org:8443";
    for (origins, why) in [
        (&[][..], Missing),
        (&["null"], Foreign),
        (&[""], Foreign),
        (&["https://evil.example"], Foreign),
        // Scheme, host and port, each of them.
        (&["http://rounds.example.org:8443"], Foreign),
        (&["https://rounds.example.org"], Foreign),
        (&["https://rounds.example.org:8444"], Foreign),
        (&["https://rounds.example.org.evil.example:8443"], Foreign),
        (&["https://evil.example/rounds.example.org:8443"], Foreign),
        (&["https://rounds.example.org:8443@evil.example"], Foreign),
        (&["https://rounds.example.org:8443/"], Malformed),
        (&["file://"], Malformed),
        (&["https://rounds.example.org:8443", "https://evil.example"], Malformed),
    ] {
        assert_eq!(asked(None, true, here, origins), Err(why), "{origins:?}");
    }
}

#[test]
fn with_a_public_url_only_it_and_the_machine_itself_count() {
    let public = Some("https://rounds.example.org");
    // The proxy ends TLS: here the request came without.
    assert_eq!(asked(public, false, "rounds.example.org", &["https://rounds.example.org"]), Ok(()));
    assert_eq!(asked(public, false, "127.0.0.1:8080", &["http://127.0.0.1:8080"]), Ok(()));
    for (host, origin) in [
        ("10.0.0.5:8080", "http://10.0.0.5:8080"),
        ("rounds.example.org", "http://rounds.example.org"),
        ("127.0.0.1:8080", "http://127.0.0.1:3000"),
    ] {
        assert_eq!(asked(public, false, host, &[origin]), Err(OriginRefused::Foreign), "{host} {origin}");
    }
}

#[test]
fn a_route_can_hold_a_request_to_it() {
    async fn handler(
        Extension(context): Extension<Arc<Context>>,
        Extension(CameTo(origin)): Extension<CameTo>,
        headers: HeaderMap,
    ) -> Result<String, StatusCode> {
        context.check_origin(&headers).map_err(|_| StatusCode::FORBIDDEN)?;
        Ok(origin.to_string())
    }
    let folder = site();
    let public_url = Some("https://rounds.example.org".parse().expect("a URL"));
    let assemble = |server: Server| {
        let context = Arc::clone(server.context());
        server.mount(Router::new().route("/socket", get(handler)).layer(Extension(context)))
    };
    let with_url = ServeOptions { public_url, ..options(&folder) };
    let server = Running::of(with_url, World::default(), assemble).expect("the options are good");
    let ask = |origin: &[&str]| server.ask("GET /socket", &[&["host: rounds.example.org"], origin].concat());
    let own = ask(&["origin: https://rounds.example.org"]);
    assert_eq!((own.status, own.body.as_str()), (200, "https://rounds.example.org"));
    assert_eq!(ask(&["origin: https://evil.example"]).status, 403);
    assert_eq!(ask(&[]).status, 403);
}
