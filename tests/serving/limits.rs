//! Red when somebody may guess codes without end, or when a class that shares an address may not
//! play.

use std::net::IpAddr;
use std::time::Duration;

use breach_rounds::server::{Limits, Rate, Rates, RetryAfter};

use super::SetClock;

fn address(text: &str) -> IpAddr {
    text.parse().expect("an address")
}

fn every(burst: u32, seconds: u64) -> Rate {
    Rate { burst, refill: Duration::from_secs(seconds) }
}

#[test]
fn wrong_guesses_are_limited_and_right_ones_are_not() {
    let clock = SetClock::at(1_000_000);
    let rates = Rates { wrong_guesses: every(3, 10), ..Rates::default() };
    let limits = Limits::new(rates, clock.clone());
    let (class, other) = (address("203.0.113.9"), address("203.0.113.10"));
    // A hundred people who get it right cost nothing.
    assert!((0..100).all(|_| limits.may_guess(class).is_ok()));
    for _ in 0..3 {
        assert_eq!(limits.may_guess(class), Ok(()));
        limits.guessed_wrong(class);
    }
    assert_eq!(limits.may_guess(class), Err(RetryAfter(Duration::from_secs(10))));
    assert_eq!(limits.may_guess(other), Ok(()), "each address has its own");
    clock.advance(Duration::from_secs(10));
    assert_eq!(limits.may_guess(class), Ok(()));
    limits.guessed_wrong(class);
    assert!(limits.may_guess(class).is_err());
}

#[test]
fn guesses_from_many_addresses_are_limited_together() {
    let clock = SetClock::at(1_000_000);
    let rates = Rates { wrong_guesses_of_all: every(5, 1), ..Rates::default() };
    let limits = Limits::new(rates, clock.clone());
    for last in 1..=5 {
        limits.guessed_wrong(address(&format!("203.0.113.{last}")));
    }
    assert_eq!(limits.may_guess(address("198.51.100.1")), Err(RetryAfter(Duration::from_secs(1))));
    clock.advance(Duration::from_secs(1));
    assert_eq!(limits.may_guess(address("198.51.100.1")), Ok(()));
}

#[test]
fn guesses_on_their_way_when_the_limit_is_reached_are_paid_for() {
    let clock = SetClock::at(1_000_000);
    let rates = Rates { wrong_guesses: every(3, 10), ..Rates::default() };
    let limits = Limits::new(rates, clock.clone());
    let eve = address("203.0.113.9");
    // Ten asked before any was answered.
    assert!((0..10).all(|_| limits.may_guess(eve).is_ok()));
    (0..10).for_each(|_| limits.guessed_wrong(eve));
    assert_eq!(limits.may_guess(eve), Err(RetryAfter(Duration::from_secs(80))));
    clock.advance(Duration::from_secs(79));
    assert!(limits.may_guess(eve).is_err());
    clock.advance(Duration::from_secs(1));
    assert_eq!(limits.may_guess(eve), Ok(()));
}

#[test]
fn an_ipv6_network_counts_as_one_client() {
    let rates = Rates { rooms: every(1, 60), ..Rates::default() };
    let limits = Limits::new(rates, SetClock::at(1_000_000));
    assert_eq!(limits.create_room(address("2001:db8:1:2::1")), Ok(()));
    assert!(limits.create_room(address("2001:db8:1:2:ffff::9")).is_err(), "the same /64");
    assert_eq!(limits.create_room(address("2001:db8:1:3::1")), Ok(()));
}

#[test]
fn a_hall_behind_one_address_may_come_back_at_once() {
    let limits = Limits::new(Rates::default(), SetClock::at(1_000_000));
    let hall = address("203.0.113.9");
    assert!((0..1_000).all(|_| limits.open_socket(hall).is_ok()));
    let refused = (0..2_000).filter(|_| limits.open_socket(hall).is_err()).count();
    assert_eq!(refused, 1_000);
}
