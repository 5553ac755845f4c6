//! Red when a screen reader hears something else than before: then read the difference. What is heard of
//! each screen stands in `tests/screens/trees`; `UPDATE_GOLDEN=1` writes it anew.

use std::path::Path;

use crate::screens::{LAPTOP, each_screen, named, outline};

fn check(name: &str) {
    let mut shown = named(name).show(&LAPTOP);
    shown.settle();
    let heard = outline(&shown.tree());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/screens/trees/{name}.txt"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, heard).expect("the tests can be written");
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(heard.lines()).position(|(kept, heard)| kept != heard);
    let at = differs.unwrap_or_else(|| kept.lines().count().min(heard.lines().count()));
    let line = |text: &str| text.lines().nth(at).unwrap_or("(the end)").to_owned();
    assert!(
        kept == heard,
        "{name}, line {}: was\n  {}\nis\n  {}\nUPDATE_GOLDEN=1 writes it anew",
        at + 1,
        line(&kept),
        line(&heard)
    );
}

macro_rules! trees {
    ($($name:ident),* $(,)?) => {
        $(#[test]
        fn $name() {
            check(stringify!($name));
        })*
    };
}
each_screen!(trees);
