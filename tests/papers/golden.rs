//! Red when a word, a number or the order of an exercise's report changes. `UPDATE_GOLDEN=1` writes it
//! anew; read the difference before you commit it.

use std::fs;
use std::path::Path;

use breach_rounds::report::exercise::package;

use super::played::played;

#[test]
fn the_report_of_a_small_exercise_stays_as_it_was() {
    let played = played();
    let plays = played.plays();
    let files = package(&played.with(&played.record, &played.profiles, &plays)).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/papers/golden");
    for name in ["after-action-report.md", "events.csv", "scores.csv", "injects.csv"] {
        let (_, now) = files.iter().find(|(file, _)| file == name).unwrap();
        // The program's own version is no matter of this test.
        let now = now.replace(concat!("Breach Rounds ", env!("CARGO_PKG_VERSION")), "Breach Rounds VERSION");
        let path = folder.join(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &now).unwrap();
            continue;
        }
        let was = fs::read_to_string(&path)
            .unwrap_or_else(|_| panic!("{} is missing: UPDATE_GOLDEN=1 writes it", path.display()));
        for (at, (was, is)) in was.lines().zip(now.lines()).enumerate() {
            assert_eq!(was, is, "{name}:{}; UPDATE_GOLDEN=1 writes it anew", at + 1);
        }
        assert_eq!(was.lines().count(), now.lines().count(), "{name}; UPDATE_GOLDEN=1 writes it anew");
    }
}
