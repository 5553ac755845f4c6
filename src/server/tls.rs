//! TLS from two files. What is wrong with them is said with the file's name.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::{self, PemObject as _};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

/// Where the certificate and its key stand, in PEM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsFiles {
    /// The certificate, and behind it those that lead to its root.
    pub certificate: PathBuf,
    /// The private key of the certificate.
    pub key: PathBuf,
}

/// What is wrong with a certificate or its key.
#[derive(Debug)]
pub enum TlsFault {
    /// The file cannot be read, or is no PEM.
    Unreadable(PathBuf, pem::Error),
    /// There is no certificate in the file.
    NoCertificate(PathBuf),
    /// There is no private key in the file.
    NoKey(PathBuf),
    /// The two do not belong together, or are of a kind that is not supported.
    Refused(TlsFiles, rustls::Error),
}

impl fmt::Display for TlsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, pem::Error::Io(error)) => {
                write!(f, "cannot read {}: {error}", path.display())
            }
            Self::Unreadable(path, error) => write!(f, "{} is not PEM: {error}", path.display()),
            Self::NoCertificate(path) => {
                write!(f, "{} holds no certificate (expected `BEGIN CERTIFICATE`)", path.display())
            }
            Self::NoKey(path) => write!(
                f,
                "{} holds no private key (expected `BEGIN PRIVATE KEY`, without a passphrase)",
                path.display()
            ),
            Self::Refused(files, error) => write!(
                f,
                "{} and {} cannot be used together: {error}",
                files.certificate.display(),
                files.key.display()
            ),
        }
    }
}

impl std::error::Error for TlsFault {}

/// Reads both files.
///
/// # Errors
/// See [`TlsFault`].
pub(super) fn acceptor(files: &TlsFiles) -> Result<TlsAcceptor, TlsFault> {
    let certificates = certificates(&files.certificate)?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| match error {
        pem::Error::NoItemsFound => TlsFault::NoKey(files.key.clone()),
        error => TlsFault::Unreadable(files.key.clone(), error),
    })?;
    let refused = |error| TlsFault::Refused(files.clone(), error);
    // One provider, named: the process-wide default depends on what else is linked in.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(refused)?
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .map_err(refused)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsFault> {
    let unreadable = |error| TlsFault::Unreadable(path.to_path_buf(), error);
    let all = CertificateDer::pem_file_iter(path).map_err(unreadable)?;
    let all = all.collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    if all.is_empty() { Err(TlsFault::NoCertificate(path.to_path_buf())) } else { Ok(all) }
}
