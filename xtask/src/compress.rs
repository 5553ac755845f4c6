//! `.br` and `.gz` beside each file: most servers compress nothing, or WebAssembly not.

use std::io::Write as _;
use std::path::Path;
use std::sync::Mutex;
use std::{fs, thread};

use anyhow::{Context as _, Result, anyhow};
use brotli::enc::BrotliEncoderParams;

use crate::names::SiteFile;

/// What one file weighs on the disk and on the wire, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// The file's name in the site.
    pub name: String,
    /// As it is.
    pub raw: usize,
    /// As `.gz`.
    pub gzip: usize,
    /// As `.br`.
    pub brotli: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Gzip,
    Brotli,
}

/// Writes `.br` (brotli 11: about a minute a release) and `.gz` beside every file, on all cores.
///
/// # Errors
/// When a file cannot be compressed or written.
pub fn beside(out: &Path, files: &[SiteFile]) -> Result<Vec<Packed>> {
    // `pop` takes the longest job first: the others then fit beside it.
    let mut jobs: Vec<(&SiteFile, Encoding)> =
        files.iter().flat_map(|file| [(file, Encoding::Gzip), (file, Encoding::Brotli)]).collect();
    jobs.sort_by_key(|(file, encoding)| (*encoding == Encoding::Brotli, file.bytes.len()));
    let jobs = Mutex::new(jobs);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let done: Vec<Result<(String, Encoding, usize)>> = thread::scope(|scope| {
        let run = || {
            let mut sizes = Vec::new();
            loop {
                let job = jobs.lock().ok().and_then(|mut jobs| jobs.pop());
                let Some((file, encoding)) = job else {
                    return sizes;
                };
                let size = write_packed(out, file, encoding);
                sizes.push(size.map(|size| (file.name.clone(), encoding, size)));
            }
        };
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(run)).collect();
        let panicked = || vec![Err(anyhow!("a compressing thread stopped"))];
        handles.into_iter().flat_map(|handle| handle.join().unwrap_or_else(|_| panicked())).collect()
    });
    let done = done.into_iter().collect::<Result<Vec<_>>>()?;
    let size = |name: &str, encoding| {
        let found = done.iter().find(|(n, e, _)| n == name && *e == encoding);
        found.map(|(_, _, size)| *size).with_context(|| format!("{name} was not compressed"))
    };
    let packed = |file: &SiteFile| {
        Ok(Packed {
            name: file.name.clone(),
            raw: file.bytes.len(),
            gzip: size(&file.name, Encoding::Gzip)?,
            brotli: size(&file.name, Encoding::Brotli)?,
        })
    };
    files.iter().map(packed).collect()
}

fn write_packed(out: &Path, file: &SiteFile, encoding: Encoding) -> Result<usize> {
    let (suffix, bytes) = match encoding {
        Encoding::Gzip => ("gz", gzip(&file.bytes)?),
        Encoding::Brotli => ("br", brotli(&file.bytes)?),
    };
    let path = out.join(format!("{}.{suffix}", file.name));
    fs::write(&path, &bytes).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(bytes.len())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        // 16 MiB, the widest window that browsers must accept.
        lgwin: 24,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)?;
    Ok(packed)
}
