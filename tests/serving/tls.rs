//! Red when TLS does not protect, when a mistake in its files is not explained, or when plain HTTP on a
//! network happens without anybody having said so.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use breach_rounds::server::{Listen, ServeOptions, ServerError, TlsFiles, World};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::{Answer, Running, options, site};

struct Pair {
    files: TlsFiles,
    certificate: rustls::pki_types::CertificateDer<'static>,
}

fn pair(folder: &Path, name: &str) -> Pair {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
    let files =
        TlsFiles { certificate: folder.join(format!("{name}.pem")), key: folder.join(format!("{name}.key")) };
    fs::write(&files.certificate, made.cert.pem()).expect("a file");
    fs::write(&files.key, made.signing_key.serialize_pem()).expect("a file");
    Pair { files, certificate: made.cert.der().clone() }
}

fn ask(server: &Running, trusted: Option<&Pair>, request: &str) -> std::io::Result<Answer> {
    let mut roots = RootCertStore::empty();
    if let Some(pair) = trusted {
        roots.add(pair.certificate.clone()).expect("a root");
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").expect("a name");
    let connection = ClientConnection::new(Arc::new(config), name).expect("a client");
    let mut stream = StreamOwned::new(connection, server.connect());
    stream.write_all(request.as_bytes())?;
    Ok(Answer::read(&mut stream))
}

#[test]
fn the_game_is_served_over_tls_and_browsers_are_told_to_stay_there() {
    let folder = site();
    let own = pair(folder.path(), "own");
    let server = Running::start(ServeOptions { tls: Some(own.files.clone()), ..options(&folder) });
    let request = "GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    let answer = ask(&server, Some(&own), request).expect("a connection");
    assert_eq!((answer.status, answer.body.as_str()), (200, "<!doctype html>page"));
    assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
    assert!(answer.header("content-security-policy").contains("connect-src 'self' wss://localhost;"));
    assert!(
        ask(&server, None, request).is_err(),
        "a client that does not know the certificate is right to go"
    );
    assert!(server.context.facilitator_url().starts_with("https://127.0.0.1:"));
    let port = server.address.port();
    let mut plain = server.connect();
    plain.write_all(request.as_bytes()).expect("sent");
    let mut said = Vec::new();
    let _ = std::io::Read::read_to_end(&mut plain, &mut said);
    assert!(!String::from_utf8_lossy(&said).contains("page"), "nothing in the clear on port {port}");
}

fn refused(options: ServeOptions) -> ServerError {
    Running::of(options, World::default(), |server| server).err().expect("it must not start")
}

#[test]
fn what_is_wrong_with_the_files_is_said_precisely() {
    let folder = site();
    let (own, other) = (pair(folder.path(), "own"), pair(folder.path(), "other"));
    let empty = folder.path().join("empty.pem");
    fs::write(&empty, "").expect("a file");
    let broken = folder.path().join("broken.pem");
    fs::write(&broken, "-----BEGIN CERTIFICATE-----\n%%%\n-----END CERTIFICATE-----\n").expect("a file");
    let missing = folder.path().join("missing.pem");
    for (certificate, key, words) in [
        (&missing, &own.files.key, ["cannot read", "missing.pem"]),
        (&own.files.certificate, &missing, ["cannot read", "missing.pem"]),
        (&empty, &own.files.key, ["empty.pem", "holds no certificate"]),
        (&broken, &own.files.key, ["broken.pem", "is not PEM"]),
        (&own.files.certificate, &own.files.certificate, ["own.pem", "holds no private key"]),
        (&own.files.certificate, &other.files.key, ["other.key", "cannot be used together"]),
    ] {
        let tls = Some(TlsFiles { certificate: certificate.clone(), key: key.clone() });
        let said = refused(ServeOptions { tls, ..options(&folder) }).to_string();
        assert!(words.iter().all(|word| said.contains(word)), "{words:?}: {said}");
    }
}

#[test]
fn plain_http_for_a_network_must_be_wished_for() {
    let folder = site();
    let everywhere = Listen::At("0.0.0.0:0".parse().expect("an address"));
    let open = ServeOptions { listen: everywhere, ..options(&folder) };
    let url = |url: &str| Some(url.parse().expect("a URL"));
    for asked in [open.clone(), ServeOptions { public_url: url("http://rounds.example.org"), ..open.clone() }]
    {
        let said = refused(asked);
        assert!(matches!(said, ServerError::Unprotected(_)), "{said}");
        let said = said.to_string();
        assert!(
            ["--insecure-lan", "--tls-cert", "--public-url"].iter().all(|word| said.contains(word)),
            "{said}"
        );
    }
    let own = pair(folder.path(), "own");
    for (asked, unprotected) in [
        (ServeOptions { insecure_lan: true, ..open.clone() }, true),
        (ServeOptions { tls: Some(own.files), ..open.clone() }, false),
        (ServeOptions { public_url: url("https://rounds.example.org"), ..open }, false),
        (options(&folder), false),
    ] {
        assert_eq!(Running::start(asked).context.unprotected, unprotected);
    }
}
