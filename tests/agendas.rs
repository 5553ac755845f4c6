//! Red when an agenda does not fit into its time, when its marker runs wrong, or when a part has no words.

use breach_rounds::exercise::{AGENDAS, AgendaMark, AgendaPart, agenda};
use breach_rounds::packs::embedded;
use breach_rounds::text::{Text, agenda as words};

#[test]
fn the_parts_fill_the_time_in_their_order() {
    for agenda in &AGENDAS {
        let sum: u16 = agenda.items.iter().map(|item| u16::from(item.minutes)).sum();
        assert_eq!(sum, u16::from(agenda.minutes));
        assert_eq!(agenda.items.map(|item| item.part), AgendaPart::ALL);
        assert!(agenda.items.iter().all(|item| item.minutes > 0));
        let ends = agenda.starts().map(|(start, item)| start + u16::from(item.minutes));
        let next = agenda.starts().map(|(start, _)| start).skip(1);
        assert!(ends.zip(next).all(|(end, next)| end == next));
    }
    assert_eq!(AGENDAS.map(|agenda| agenda.minutes), [30, 60, 90]);
    assert_eq!(agenda(60), Some(&AGENDAS[1]));
    assert_eq!(agenda(45), None);
}

#[test]
fn every_turn_and_stop_fits_into_the_play() {
    let library = embedded();
    let pack = library.packs.first().expect("a pack is shipped");
    for agenda in &AGENDAS {
        let turns = u32::from(pack.rules(agenda.rules).expect("a built-in rule set").turns);
        let seconds =
            turns * u32::from(agenda.turn_seconds) + u32::from(agenda.stops) * u32::from(agenda.stop_seconds);
        let play = agenda.items.iter().find(|item| item.part == AgendaPart::Play).expect("a play");
        assert!(seconds <= u32::from(play.minutes) * 60, "{} minutes: {seconds} s", agenda.minutes);
        // Four stages are revealed at most.
        assert!(agenda.stops <= 4);
    }
}

#[test]
fn the_hot_wash_has_room_for_what_every_scenario_brings() {
    let library = embedded();
    let shortest = AGENDAS[0].items.iter().find(|item| item.part == AgendaPart::HotWash).expect("a hot wash");
    for scenario in library.packs.iter().flat_map(|pack| pack.scenarios()) {
        let seconds: u16 = scenario.file.debrief.hot_wash.iter().map(|step| step.seconds).sum();
        assert!(seconds <= u16::from(shortest.minutes) * 60, "{}: {seconds} s", scenario.file.id);
    }
}

#[test]
fn the_marker_moves_at_the_end_of_each_part() {
    let half_an_hour = &AGENDAS[0];
    let minute = 60_000;
    assert_eq!(half_an_hour.at(0), AgendaMark::In { item: 0, left_ms: 3 * minute });
    assert_eq!(half_an_hour.at(3 * minute - 1), AgendaMark::In { item: 0, left_ms: 1 });
    assert_eq!(half_an_hour.at(3 * minute), AgendaMark::In { item: 1, left_ms: 3 * minute });
    assert_eq!(half_an_hour.at(30 * minute - 1), AgendaMark::In { item: 6, left_ms: 1 });
    assert_eq!(half_an_hour.at(30 * minute), AgendaMark::Over { by_ms: 0 });
    assert_eq!(half_an_hour.at(u64::MAX), AgendaMark::Over { by_ms: u64::MAX - 30 * minute });
}

#[test]
fn every_part_says_what_to_do_and_what_to_say() {
    let text = Text::english();
    for agenda in &AGENDAS {
        crate::sentences::sentence("lead", &words::lead(&text, agenda));
        for part in AgendaPart::ALL {
            crate::sentences::sound(part, &words::title(&text, part));
            crate::sentences::sentence(part, &words::task(&text, agenda, part));
            crate::sentences::sentence(part, &words::say(&text, agenda, part));
        }
    }
}
