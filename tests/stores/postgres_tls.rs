//! Red when a PostgreSQL server is talked to that is not the one, or without encryption. A real server with
//! certificates made for the test. Left out by `./test quick`, run by `./test`.

use std::fs;
use std::path::PathBuf;

use breach_rounds::server::store::{StoreAddress, StoreError};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

use super::block_on;
use super::cluster::Cluster;

/// A name that belongs to nobody: the address is given beside it.
const NAME: &str = "db.breach-rounds.test";

/// Whoever signs certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        let pem = params.self_signed(&key).expect("a certificate").pem();
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// A certificate for a server of this name, and its key.
    fn signs(&self, name: &str) -> (String, String) {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        (params.signed_by(&key, &self.issuer).expect("signed").pem(), key.serialize_pem())
    }
}

/// A file that a client may trust.
fn trusted(folder: &tempfile::TempDir, name: &str, authority: &Authority) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, &authority.pem).expect("a file");
    path
}

/// What comes of opening the store at an address.
fn open(address: &str) -> Result<(), StoreError> {
    let address: StoreAddress = address.parse().expect("an address");
    block_on(async {
        let store = address.open().await?;
        store.probe().await?;
        store.close().await
    })
}

#[test]
#[ignore = "needs PostgreSQL: ./test runs it"]
fn only_the_server_that_proves_its_name_is_talked_to() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (ours, strangers) = (Authority::new("Ours"), Authority::new("Strangers"));
    let (root, other) = (trusted(&folder, "ours.pem", &ours), trusted(&folder, "strangers.pem", &strangers));
    let mut cluster = Cluster::start();
    cluster.sql("postgres", "CREATE DATABASE rounds");
    let ip = cluster.listen_on_its_own_address();
    let at = |name: &str, tls: &str| format!("postgres://postgres@{name}/rounds?hostaddr={ip}&{tls}");
    let verified = |root: &PathBuf| format!("sslmode=verify-full&sslrootcert={}", root.display());

    // Without a certificate it can only be talked to in the clear, and only if that is said.
    let refused = open(&at(NAME, &verified(&root))).expect_err("no TLS there");
    assert!(refused.to_string().contains("TLS"), "{refused}");
    assert_eq!(open(&at(NAME, "sslmode=disable")), Ok(()));

    let (certificate, key) = ours.signs(NAME);
    cluster.speak_tls_only(&certificate, &key);
    assert_eq!(open(&at(NAME, &verified(&root))), Ok(()));
    // Nothing was said: that is the strict way, too.
    assert_eq!(open(&at(NAME, &format!("sslrootcert={}", root.display()))), Ok(()));

    let wrong_name = open(&at("other.breach-rounds.test", &verified(&root))).expect_err("another's name");
    assert!(wrong_name.to_string().contains("not valid for name"), "{wrong_name}");
    let unknown = open(&at(NAME, &verified(&other))).expect_err("signed by a stranger");
    assert!(unknown.to_string().contains("UnknownIssuer"), "{unknown}");
    let by_the_system = open(&at(NAME, "sslmode=verify-full")).expect_err("the system does not know it");
    assert!(matches!(by_the_system, StoreError::Open { .. }), "{by_the_system}");
    // Weaker words do not weaken it.
    let weaker = open(&at("other.breach-rounds.test", &verified(&root).replace("verify-full", "require")));
    assert!(weaker.expect_err("another's name").to_string().contains("not valid for name"));
    // And the server is asked for nothing in the clear any more.
    let clear = open(&at(NAME, "sslmode=disable")).expect_err("the server wants TLS");
    assert!(clear.to_string().contains("pg_hba"), "{clear}");
}
