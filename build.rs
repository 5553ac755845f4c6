//! What the compiler cannot see itself: packs that are new or gone, and the site that goes into the
//! executable when `BREACH_ROUNDS_EMBED_SITE` names its folder (`cargo xtask serve-file` does).

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/server/site/select.rs"]
mod select;

const FOLDER: &str = "BREACH_ROUNDS_EMBED_SITE";

fn main() -> Result<(), String> {
    // `include_dir!` embeds the packs, and rustc does not see a file that is new.
    println!("cargo::rerun-if-changed=scenarios");
    println!("cargo::rerun-if-changed=src/server/site/select.rs");
    println!("cargo::rerun-if-env-changed={FOLDER}");
    let folder = env::var_os(FOLDER).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let table = table(folder.as_deref())?;
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    let path = Path::new(&out).join("site.rs");
    fs::write(&path, table).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// The site as a table in Rust: name, then the file by brotli, by gzip, and as it is.
pub(crate) fn table(folder: Option<&Path>) -> Result<String, String> {
    let mut table = String::from(
        "type Form = Option<&'static [u8]>;\n\
         pub(super) static FILES: &[(&str, Form, Form, Form)] = &[\n",
    );
    if let Some(folder) = folder {
        println!("cargo::rerun-if-changed={}", folder.display());
        if !folder.join("index.html").is_file() {
            return Err(format!(
                "{FOLDER} names {}, but there is no index.html in it: run `cargo xtask web --release`",
                folder.display()
            ));
        }
        let files = select::chosen(folder)
            .map_err(|error| format!("the site in {} cannot be read: {error}", folder.display()))?;
        for file in files {
            let forms = [form(file.brotli)?, form(file.gzip)?, form(file.raw)?];
            // Writing to a String cannot fail.
            let _ = writeln!(table, "({:?}, {}),", file.name, forms.join(", "));
        }
    }
    table.push_str("];\n");
    Ok(table)
}

/// One form of a file as an expression.
fn form(path: Option<PathBuf>) -> Result<String, String> {
    let Some(path) = path else { return Ok("None".to_owned()) };
    let path =
        fs::canonicalize(&path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    Ok(format!("Some(include_bytes!({path:?}))"))
}
