//! What `check` says about texts that nobody has looked at for long.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};

use crate::diag::Diagnostic;
use crate::packs::{Pack, Places, Step, day};

/// Months after which a text wants another look: advisories and standards move on.
const MONTHS: i32 = 12;

/// Today, by Greenwich.
pub(super) fn today() -> Date {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(since.as_secs()).ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    now.unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::UTC).date()
}

/// Every story and document whose last review is more than a year back.
pub(super) fn warnings(pack: &Pack, places: &Places, today: Date) -> Vec<Diagnostic> {
    use Step::{Field, Item};
    let id = &pack.info().id;
    let stories = pack.scenarios().iter().filter_map(|scenario| {
        let reviewed = scenario.file.debrief.reviewed.as_deref()?;
        Some((format!("{id}/{}.ron", scenario.file.id), reviewed, vec![Field("debrief"), Field("reviewed")]))
    });
    let documents = pack.documents().iter().enumerate().map(|(at, document)| {
        (format!("{id}/library.ron"), document.reviewed.as_str(), vec![Item(at), Field("reviewed")])
    });
    let old = stories.chain(documents).filter(|(_, reviewed, _)| is_old(reviewed, today));
    old.map(|(file, reviewed, path)| {
        let message = format!("the last review was on {reviewed}, more than {MONTHS} months ago");
        let hint = "check its facts and references again, and renew the date";
        let mut diagnostic = Diagnostic::warning(file.as_str(), message).hint(hint);
        diagnostic.span = places.span(&file, &path);
        diagnostic
    })
    .collect()
}

fn is_old(reviewed: &str, today: Date) -> bool {
    day(reviewed).is_some_and(|day| day.saturating_add(MONTHS.months()) < today)
}
