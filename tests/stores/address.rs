//! What may stand behind `--store`.

use std::path::PathBuf;

use breach_rounds::server::store::{StoreAddress, StoreError, Tls};

fn parsed(text: &str) -> StoreAddress {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn tls(text: &str) -> Tls {
    match parsed(text) {
        StoreAddress::Postgres(address) => address.tls().clone(),
        other => panic!("{other}"),
    }
}

#[test]
fn three_kinds_of_store_are_known() {
    assert_eq!(parsed("memory"), StoreAddress::Memory);
    for (text, path) in
        [("sqlite:a.db", "a.db"), ("sqlite:/a/b c.db", "/a/b c.db"), ("sqlite:///a.db", "/a.db")]
    {
        assert_eq!(parsed(text), StoreAddress::Sqlite(PathBuf::from(path)), "{text}");
    }
    for text in ["postgres://me@db.example/x", "postgresql://me@db.example/x"] {
        assert!(matches!(parsed(text), StoreAddress::Postgres(_)));
        assert_eq!(parsed(text).to_string(), text);
    }
    let usual = StoreAddress::usual().expect("a data folder").to_string();
    assert!(usual.starts_with("sqlite:") && usual.ends_with("exercises.db"), "{usual}");
}

#[test]
fn a_wrong_address_says_what_is_expected() {
    for (text, expected) in [
        ("memry", "did you mean `memory`?"),
        ("sqllite:a.db", "did you mean `sqlite`?"),
        ("a.db", "did you mean `sqlite:a.db`?"),
        ("sqlite:", "a path is expected"),
        ("postgres:db", "`//` is expected"),
        ("mysql://me@db/x", "`mysql` is not known here"),
        ("postgres:///x", "a host is expected"),
        ("postgres://me@db/x?sslmode=prefer", "would go on without encryption"),
        ("postgres://me@db/x?sslmode=allow", "expected `verify-full`"),
        ("postgres://me@db/x?sslmode=no", "`sslmode=no` is not known"),
        ("postgres://me@db:port/x", "invalid"),
        ("postgres://me@db/x?colour=blue", "colour"),
    ] {
        let error = text.parse::<StoreAddress>().expect_err(text);
        assert!(matches!(error, StoreError::Address { .. }));
        let words = error.to_string();
        assert!(words.contains(expected), "{text}: {words}");
        assert!(words.contains("hint: `sqlite:PATH`"), "{words}");
    }
}

#[test]
fn tls_is_verified_unless_somebody_says_otherwise_or_nothing_leaves_the_machine() {
    let verified = Tls::Verified { roots: None };
    for text in [
        "postgres://me@db.example/x",
        "postgres://me@db.example/x?sslmode=require",
        "postgres://me@db.example/x?sslmode=verify-ca",
        "postgres://me@db.example/x?sslmode=verify-full&connect_timeout=3",
        "postgres://me@localhost/x?sslmode=verify-full",
        "postgres://me@localhost,db.example/x",
        "postgres://me@localhost/x?hostaddr=192.0.2.1",
    ] {
        assert_eq!(tls(text), verified, "{text}");
    }
    for text in [
        "postgres://me@db.example/x?sslmode=disable",
        "postgres://me@localhost/x",
        "postgres://me@127.0.0.1:5433/x",
        "postgres://me@[::1]/x",
        "postgres://me@%2Frun%2Fpostgresql/x",
    ] {
        assert_eq!(tls(text), Tls::Disabled, "{text}");
    }
    let own = tls("postgres://me@db.example/x?sslrootcert=%2Fetc%2Four%20ca.pem");
    assert_eq!(own, Tls::Verified { roots: Some("/etc/our ca.pem".into()) });
    assert_eq!(
        tls("postgres://me@localhost/x?sslrootcert=ca.pem"),
        Tls::Verified { roots: Some("ca.pem".into()) }
    );
}

#[test]
fn a_password_is_never_shown() {
    for text in [
        "postgres://me:s3cr3t@db.example/x",
        "postgres://me:s3cr3t@db.example/x?connect_timeout=3",
        "postgres://me:s3@cr3t@db.example/x",
        "postgres://me@db.example/x?password=s3cr3t",
        "postgres://me:s3cr3t@db.example/x?sslmode=prefer",
        "postgres://me:s3cr3t@db.example:port/x",
    ] {
        let said = match text.parse::<StoreAddress>() {
            Ok(address) => format!("{address} {address:?}"),
            Err(error) => format!("{error} {error:?}"),
        };
        assert!(!said.contains("s3") && !said.contains("cr3t"), "{said}");
        assert!(said.contains("db.example"), "{said}");
    }
}
