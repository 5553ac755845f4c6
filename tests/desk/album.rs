//! Pictures of every screen of the desk, below the build directory, for people to look at; red when
//! one of them is blank.

use breach_rounds::app::theme::Look;

use super::solo::{plan, play_the_table, to_the_table};
use super::{App, LAPTOP, PHONE};
use crate::picture::Studio;

const PROJECTOR: (f32, f32) = (1920.0, 1080.0);

/// Draws what a desk over this memory shows after `go`, at every size.
fn shoot(name: &str, go: impl Fn(&mut App)) {
    shoot_of(App::new, name, go);
}

fn shoot_of(open: impl Fn((f32, f32)) -> App, name: &str, go: impl Fn(&mut App)) {
    for (size_name, size) in [("laptop", LAPTOP), ("phone", PHONE), ("projector", PROJECTOR)] {
        let mut app = open(size);
        go(&mut app);
        app.picture(&format!("desk-{name}-{size_name}"));
    }
}

#[test]
fn every_screen_of_the_desk_is_drawn() {
    shoot("home", |_| {});
    shoot("start", |app| drop(app.press_like("Play alone")));
    shoot("setup", |app| {
        app.press_like("Hot seat");
        app.choose("A facilitator leads");
    });
    shoot("guide", |app| app.press("Field guide"));
    shoot("guide-card", |app| {
        app.press("Field guide");
        app.press("A port left open");
    });
    shoot("settings", |app| app.press("Settings"));
    shoot("about", |app| app.press("About and credits"));
}

#[test]
fn every_screen_of_a_random_incident_is_drawn() {
    use super::incident::{small, to_the_incident};
    shoot("incident-start", |app| app.press("Play alone: Random incident"));
    shoot("incident-setup", |app| app.press("Hot seat for several teams: Random incident"));
    shoot("incident-briefing", |app| {
        app.press("Play alone: Random incident");
        app.press("Start");
    });
    shoot("incident-table", |app| to_the_incident(app, "4711"));
    shoot("incident-suspects", |app| {
        to_the_incident(app, "4711");
        // The card that could find the most suspects.
        app.table_step(1);
    });
    shoot_of(small, "incident-table-later", |app| {
        to_the_incident(app, "4711");
        for pick in 0..16 {
            app.table_step(pick);
        }
    });
    shoot_of(small, "incident-debrief", |app| {
        to_the_incident(app, "4711");
        play_the_table(app);
        plan(app);
    });
}

#[test]
fn every_screen_of_a_play_is_drawn() {
    shoot("table", |app| {
        to_the_table(app);
        for pick in 0..9 {
            app.table_step(pick);
        }
    });
    shoot("report", |app| {
        to_the_table(app);
        play_the_table(app);
    });
    shoot("mitigation", |app| {
        to_the_table(app);
        play_the_table(app);
        app.press("Plan mitigation");
        for _ in 0..2 {
            let cards = app.usable_in("What you could do", &[egui::accesskit::Role::Button]);
            let adopt =
                cards.into_iter().find(|name| name.starts_with("Adopt ")).expect("one can be adopted");
            app.press(&adopt);
        }
    });
    for part in ["Score", "Best plan", "Timeline", "Story", "Next steps", "References"] {
        shoot(&format!("debrief-{}", part.to_lowercase().replace(' ', "-")), |app| {
            to_the_table(app);
            play_the_table(app);
            plan(app);
            app.choose(part);
        });
    }
    shoot("saved", |app| {
        to_the_table(app);
        app.table_step(1);
        app.host.with(|memory| memory.kept.insert("session/1.jsonl".to_owned(), "damaged".to_owned()));
        let host = app.host.clone();
        *app = App::over(host, app.size());
        app.press("Saved games (2)");
    });
}

#[test]
fn every_screen_of_what_is_learned_is_drawn() {
    use super::learn::{answer, open, start, to_the_debrief};
    use super::room::until;
    use breach_rounds::app::storage::memory::MemoryHost;
    use egui::accesskit::Role;
    let small = |name: &str, go: &dyn Fn(&mut App)| {
        for (size_name, size) in [("laptop", LAPTOP), ("phone", PHONE)] {
            let mut app = open(&MemoryHost::new(), size);
            go(&mut app);
            app.picture(&format!("desk-{name}-{size_name}"));
        }
    };
    small("path", &|app| app.choose("New here"));
    small("content-note", &|app| app.press("Play alone: A name"));
    small("question-before", &|app| {
        start(app, "The first night");
        let option = app.names(Role::RadioButton)[1].clone();
        app.choose(&option);
    });
    let after = |app: &mut App| {
        start(app, "The first night");
        for word in ["wrong", "right", "wrong"] {
            answer(app, word);
        }
        to_the_debrief(app);
        app.choose("What stays");
    };
    small("question-after", &after);
    small("question-verdict", &|app| {
        after(app);
        answer(app, "wrong");
    });
    small("question-result", &|app| {
        after(app);
        for at in 0..3 {
            answer(app, "right");
            app.press(if at < 2 { "Next question" } else { "See the result" });
        }
    });
    small("hot-wash", &|app| {
        app.press("Hot seat for several teams: The first night");
        app.press("Start the exercise");
        app.begin();
        until(app, |app| app.has(Role::Heading, "Results"));
        app.press_like("Debrief of Team Blue");
        app.choose("Hot wash");
    });
}

#[test]
fn a_ranking_of_real_moves_is_drawn() {
    shoot("coach", |app| {
        app.press_like("Play alone");
        app.choose("Full");
        app.press("Start");
        app.begin();
        app.press_like("All ");
    });
}

#[test]
fn every_screen_of_a_room_is_drawn() {
    use super::room::{room_step, to_the_room, until};
    use egui::accesskit::Role;
    shoot("hand-over", |app| to_the_room(app, Some("Ada")));
    shoot("roll", |app| {
        to_the_room(app, Some("Ada"));
        until(app, |app| app.has(Role::Heading, "One die for everybody"));
    });
    shoot("hand-over-face", |app| {
        to_the_room(app, Some("Ada"));
        until(app, |app| app.has(Role::Heading, "One die for everybody"));
        room_step(app, 0);
    });
    shoot("drawer", |app| {
        to_the_room(app, Some("Ada"));
        until(app, |app| app.has(Role::Heading, "One die for everybody"));
        app.press("Facilitator");
        app.press("I am Ada, open the drawer");
        app.choose("Award points");
    });
    shoot("results", |app| {
        to_the_room(app, Some("Ada"));
        until(app, |app| app.has(Role::Heading, "Results"));
    });
}

impl App {
    /// Draws what a fresh window over the same desk shows.
    pub fn picture(self, name: &str) {
        let size = self.size();
        let mut desk = self.into_desk();
        // Filling pixels by hand is slow in a debug build: thumbnails, unless the whole is asked for.
        let scale = if std::env::var_os("ALBUM_FULL").is_some() { 1.0 } else { 0.2 };
        let mut studio =
            Studio::new(size, scale, Look { reduced_motion: true, ..Look::default() }, |ui| desk.ui(ui));
        studio.settle();
        let canvas = studio.shoot(name, 0.5);
        assert!(canvas.colours() > 20, "{name}: {} colours", canvas.colours());
    }
}
