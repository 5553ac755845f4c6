//! A course is what was asked for; its manifest says so, and lists every file.

use breach_rounds::lms::manifest::manifest;
use breach_rounds::lms::{ACTIVITY_BASE, Attempt, Course, Dialect, Mastery, NoCourse, Progress};
use breach_rounds::packs::{Library, Pack, Translation};
use breach_rounds::scoring::Points;

use super::{course, library};

#[test]
fn a_course_is_a_path_or_scenarios_or_all() {
    let all = course(Dialect::Scorm12, &[]);
    let pack = library().pack("imaging").unwrap();
    assert_eq!(all.parts.len(), pack.scenarios().len());
    let path = &pack.info().paths[0];
    let mastery = Mastery::default();
    let by_path = Course::new(library(), Dialect::Cmi5, &[], Some(&path.id), mastery).unwrap();
    let slugs: Vec<&String> = by_path.parts.iter().map(|part| &part.scenario).collect();
    assert_eq!(slugs, path.scenarios.iter().collect::<Vec<_>>());
    assert_eq!(
        (by_path.title.as_str(), by_path.path.as_deref()),
        (path.title.as_str(), Some(path.id.as_str()))
    );
    for part in &by_path.parts {
        assert_eq!(part.optional, pack.scenario(&part.scenario).unwrap().file.content_note.is_some());
    }
    let asked = |slugs: &[&str]| {
        let slugs: Vec<String> = slugs.iter().map(|&slug| slug.to_owned()).collect();
        Course::new(library(), Dialect::Scorm12, &slugs, None, mastery)
    };
    assert_eq!(asked(&["nothing"]).unwrap_err(), NoCourse::NoSuchScenario("nothing".to_owned()));
    assert_eq!(asked(&["deadline", "deadline"]).unwrap().parts.len(), 1);
    assert_eq!(Course::read(&all.to_text()), Some(all));
    assert_eq!(Course::read("{}"), None);
}

/// A scenario that can be skipped by its content note is needed where there is nothing else.
#[test]
fn a_course_of_one_scenario_needs_it() {
    for scenario in library().pack("imaging").unwrap().scenarios() {
        let alone = course(Dialect::Scorm12, &[&scenario.file.id]);
        assert!(!alone.parts[0].optional, "{}", scenario.file.id);
        assert!(!Progress::new(&alone).standing(&alone, alone.mastery).complete);
    }
}

#[test]
fn both_thresholds_make_mastery_and_guided_plays_complete_only() {
    let course = course(Dialect::Scorm12, &["rotten-jar", "deadline"]);
    let mastery = Mastery { decision: 60, questions: 60 };
    let attempt = |decision: i32, right: u8, guided: bool| Attempt {
        decision: Points::of_tenths(decision),
        right,
        asked: 3,
        guided,
    };
    assert!(attempt(600, 2, false).masters(mastery));
    assert!(!attempt(599, 3, false).masters(mastery));
    assert!(!attempt(900, 1, false).masters(mastery));
    assert!(!attempt(900, 3, true).masters(mastery));
    let mut progress = Progress::new(&course);
    let standing = |progress: &Progress| progress.standing(&course, mastery);
    assert_eq!((standing(&progress).complete, standing(&progress).score), (false, None));
    progress.add(0, attempt(900, 3, true), mastery);
    assert_eq!((standing(&progress).complete, standing(&progress).score), (false, None));
    progress.add(1, attempt(500, 3, false), mastery);
    let now = standing(&progress);
    assert_eq!((now.complete, now.score, now.mastered), (true, Some(Points::whole(50)), Some(false)));
    // What masters counts before what merely scores better; practice does not take it back.
    progress.add(0, attempt(950, 1, false), mastery);
    progress.add(0, attempt(700, 2, false), mastery);
    progress.add(0, attempt(100, 0, false), mastery);
    progress.add(1, attempt(611, 2, false), mastery);
    let now = standing(&progress);
    assert_eq!((now.score, now.mastered), (Some(Points::of_tenths(656)), Some(true)));
    assert_eq!((progress.attempts(0), progress.attempts(1)), (4, 2));
}

fn files() -> Vec<String> {
    ["index.html", "app.0a.js", "lms/lms.js", "a file.svg"].map(str::to_owned).to_vec()
}

#[test]
fn a_manifest_lists_every_file_and_escapes_words() {
    let pack = library().pack("imaging").unwrap();
    for kind in [Dialect::Scorm12, Dialect::Scorm2004] {
        let mut course = course(kind, &["rotten-jar"]);
        course.title = "Fish & <chips> \"quoted\"".to_owned();
        let (name, text) = manifest(&course, pack, &files());
        assert_eq!(name, "imsmanifest.xml");
        for file in ["index.html", "app.0a.js", "lms/lms.js", "a%20file.svg"] {
            assert!(text.contains(&format!("<file href=\"{file}\"/>")), "{file}: {text}");
        }
        assert!(text.contains("Fish &amp; &lt;chips&gt; &quot;quoted&quot;"), "{text}");
        assert!(!text.contains("masteryscore") && !text.contains("minNormalizedMeasure"), "{text}");
    }
}

/// An LMS that judges by the score alone must not be told to where the questions count as well.
#[test]
fn an_lms_judges_only_where_the_score_alone_decides() {
    let pack = library().pack("imaging").unwrap();
    let judged = |kind, mastery| {
        let mut course = course(kind, &["rotten-jar"]);
        course.mastery = mastery;
        manifest(&course, pack, &files()).1
    };
    let score_alone = Mastery { decision: 75, questions: 0 };
    assert!(judged(Dialect::Scorm12, score_alone).contains("<adlcp:masteryscore>75</adlcp:masteryscore>"));
    let normal = "<imsss:minNormalizedMeasure>0.75</imsss:minNormalizedMeasure>";
    assert!(judged(Dialect::Scorm2004, score_alone).contains(normal));
    let both = judged(Dialect::Cmi5, Mastery { decision: 75, questions: 60 });
    assert!(
        both.contains("masteryScore=\"0.75\"") && both.contains("moveOn=\"CompletedAndPassed\""),
        "{both}"
    );
    let none = judged(Dialect::Cmi5, Mastery { decision: 0, questions: 0 });
    assert!(!none.contains("masteryScore") && none.contains("moveOn=\"Completed\""), "{none}");
    let questions = judged(Dialect::Cmi5, Mastery { decision: 0, questions: 60 });
    assert!(!questions.contains("masteryScore") && questions.contains("moveOn=\"CompletedAndPassed\""));
}

/// A threshold holds from its number on, to a tenth of a point and to a single question.
#[test]
fn just_at_a_threshold_is_mastered_and_just_under_is_not() {
    let attempt = |tenths: i32, right: u8, asked: u8| Attempt {
        decision: Points::of_tenths(tenths),
        right,
        asked,
        guided: false,
    };
    let decision =
        |least: u8, tenths: i32| attempt(tenths, 0, 3).masters(Mastery { decision: least, questions: 0 });
    for least in [1u8, 60, 75, 100] {
        let at = i32::from(least) * 10;
        assert_eq!((decision(least, at), decision(least, at - 1)), (true, false), "from {least} on");
    }
    assert!(decision(0, -50), "nothing is asked");
    let questions = |least: u8, right: u8, asked: u8| {
        attempt(1000, right, asked).masters(Mastery { decision: 0, questions: least })
    };
    // Two of three are 66.7 percent, three of four 75, seven of ten 70.
    for (least, right, asked) in [(66, 2, 3), (33, 1, 3), (75, 3, 4), (70, 7, 10), (100, 3, 3), (1, 1, 10)] {
        assert!(questions(least, right, asked), "{right} of {asked} from {least} % on");
        assert!(!questions(least, right - 1, asked), "{} of {asked} from {least} % on", right - 1);
    }
    assert!(!questions(67, 2, 3) && !questions(34, 1, 3) && !questions(76, 3, 4));
    // A scenario that asks nothing is mastered by its score alone.
    assert!(questions(100, 0, 0));
}

/// The pack in a language, as the command line puts it there.
fn spoken(tag: &str) -> Library {
    let mut library = library().clone();
    for pack in &mut library.packs {
        let translation = pack.translation(tag).cloned().unwrap_or_else(|| Translation::none(tag));
        *pack = pack.translated(&translation);
    }
    library
}

/// What is translated says so, and what is not stays English under the name of English.
#[test]
fn a_package_speaks_its_language_in_every_manifest() {
    let german = spoken("de");
    let (pack, english) = (german.pack("imaging").unwrap(), library().pack("imaging").unwrap());
    let title = |pack: &Pack| pack.scenario("knock-on-your-own-door").unwrap().file.title.clone();
    assert_ne!(title(pack), title(english));
    let slugs = ["knock-on-your-own-door".to_owned()];
    for kind in [Dialect::Scorm12, Dialect::Scorm2004, Dialect::Cmi5] {
        let course = Course::new(&german, kind, &slugs, None, Mastery::default()).unwrap();
        assert_eq!((course.language.as_str(), &course.title), ("de", &title(pack)));
        let text = manifest(&course, pack, &files()).1;
        assert!(text.contains(&format!(">{}<", title(pack))) && !text.contains(&title(english)), "{text}");
        if kind == Dialect::Cmi5 {
            assert!(text.contains(&format!("<langstring lang=\"de\">{}<", title(pack))), "{text}");
            assert!(!text.contains("lang=\"en\""), "{text}");
        }
    }
    // No pack speaks this one.
    let other = spoken("qps-ploc");
    let course = Course::new(&other, Dialect::Cmi5, &slugs, None, Mastery::default()).unwrap();
    let text = manifest(&course, other.pack("imaging").unwrap(), &files()).1;
    assert!(text.contains(&format!("<langstring lang=\"en\">{}<", title(english))), "{text}");
    assert_eq!(course.language, "qps-ploc");
    assert_eq!(super::course(Dialect::Cmi5, &[]).language, "en");
}

/// An author's own address stands in every id, and a course without one is as it was.
#[test]
fn ids_stand_below_the_author_s_own_address() {
    let pack = library().pack("imaging").unwrap();
    let mut course = course(Dialect::Cmi5, &["rotten-jar"]);
    let before = manifest(&course, pack, &files()).1;
    assert!(before.contains(ACTIVITY_BASE) && !course.to_text().contains("activity_base"));
    course.activity_base = "https://training.example.org/xapi".to_owned();
    let after = manifest(&course, pack, &files()).1;
    assert_eq!(after, before.replace(ACTIVITY_BASE, "https://training.example.org/xapi"));
    assert_eq!(Course::read(&course.to_text()), Some(course));
}
