//! A pack that is new or gone changes what `include_dir!` embeds, and rustc does not see that itself.

fn main() {
    println!("cargo::rerun-if-changed=scenarios");
}
