//! Red when `check` is silent about a scenario that is out of balance, or complains about one that is
//! not. Each warning has a case that earns it; the base earns none.

use breach_rounds::packs::{Balance, Disk, Memory, Places, Share, Step, WinLimits, load};
use breach_rounds::rules::{
    AttackId, Blueprint, Cost, Counter, Dealt, Discount, MitigationId, MitigationSpec, ProcedureId, RuleSet,
    Stage, Strength, Suspect,
};
use breach_rounds::sim::{Imbalance, PolicyKind, imbalances, never_optimal, wins_outside};

/// Two suspects a stage, six procedures, each suspect detected by two of them.
fn base() -> Blueprint {
    let suspects = (0..8u8).map(|at| Suspect {
        attack: AttackId(at),
        stage: Stage::ALL[usize::from(at / 2)],
        weight: 1 + at % 2,
        detected_by: vec![ProcedureId(at % 6), ProcedureId((at + 3) % 6)],
    });
    Blueprint {
        rules: RuleSet { consultant_calls: 0, inject_on: Vec::new(), ..RuleSet::classic() },
        suspects: suspects.collect(),
        authored: [0, 2, 4, 6].map(AttackId),
        procedures: 6,
        established: (0..4).map(ProcedureId).collect(),
        injects: Vec::new(),
        pile: Vec::new(),
        scheduled: Vec::new(),
        consultants: Vec::new(),
        mitigations: vec![card((2, 1, 0), Some(0)), card((1, 1, 1), Some(5))],
        budget: Cost { money: 2, weeks: 2, disruption: 1 },
    }
}

fn cost((money, weeks, disruption): (u8, u8, u8)) -> Cost {
    Cost { money, weeks, disruption }
}

fn card(price: (u8, u8, u8), counters: Option<u8>) -> MitigationSpec {
    let counter = |attack| Counter { attack: AttackId(attack), strength: Strength::Partial };
    MitigationSpec {
        cost: cost(price),
        counters: counters.map(counter).into_iter().collect(),
        softens: None,
        requires: Vec::new(),
        cheapens: Vec::new(),
    }
}

fn found(change: impl FnOnce(&mut Blueprint)) -> Vec<Imbalance> {
    let mut blueprint = base();
    change(&mut blueprint);
    imbalances(&blueprint, &Balance::default())
}

fn any(found: &[Imbalance], is: impl Fn(&Imbalance) -> bool) -> bool {
    found.iter().any(is)
}

/// Limits that a share always keeps to, but for greedy play.
fn greedy_wins(least: u8, most: u8, introductory_greedy: u8) -> WinLimits {
    let any = Share { least: 0, most: 100 };
    WinLimits {
        rules: "classic".to_owned(),
        random: any,
        greedy: Share { least, most },
        best: any,
        introductory_greedy,
    }
}

#[test]
fn a_policy_that_wins_too_often_or_too_seldom_is_named() {
    let blueprint = base();
    let said = |limits: &WinLimits, introductory| wins_outside(&blueprint, limits, introductory);
    assert_eq!(said(&greedy_wins(0, 100, 0), true), []);
    let [Imbalance::Wins { policy: PolicyKind::Greedy, share, rules, limits }] =
        &said(&greedy_wins(0, 1, 0), false)[..]
    else {
        panic!("greedy play wins more than one in a hundred")
    };
    assert!(*share > 0.01 && rules == "classic" && limits.most == 1);
    // What it wins lies between these; a first session asks for more.
    let below = (share * 100.0).floor() as u8;
    assert_eq!(said(&greedy_wins(below, 100, below + 1), false), []);
    assert_eq!(said(&greedy_wins(below, 100, below + 1), true).len(), 1);
}

#[test]
fn a_balanced_scenario_earns_no_warning() {
    assert_eq!(found(|_| {}), []);
}

#[test]
fn a_deal_that_cannot_be_won_is_named() {
    // One procedure that rests three turns of four cannot find four stages in ten turns.
    let found = found(|b| {
        b.procedures = 1;
        b.established.truncate(1);
        b.suspects.iter_mut().for_each(|suspect| suspect.detected_by = vec![ProcedureId(0)]);
    });
    assert!(found.contains(&Imbalance::Unwinnable { seed: 1 }), "{found:?}");
}

#[test]
fn each_deal_counts_where_not_all_are_dealt() {
    let found = found(|b| b.rules.dealt = Dealt::Count(5));
    assert!(!any(&found, |f| matches!(f, Imbalance::Unwinnable { .. } | Imbalance::Unused(_))), "{found:?}");
}

#[test]
fn too_hard_and_too_easy_are_named_with_their_numbers() {
    let hard = found(|b| b.rules.target = 20);
    assert!(any(&hard, |f| matches!(f, Imbalance::ParTooLow(par) if *par > 0.0 && *par < 20.0)), "{hard:?}");
    assert!(any(&hard, |f| matches!(f, Imbalance::BestWins(wins) if *wins < 0.45)), "{hard:?}");
    assert!(!any(&hard, |f| matches!(f, Imbalance::ParTooHigh(_) | Imbalance::RandomWins(_))));
    let easy = found(|b| {
        b.rules.target = 1;
        b.rules.turns = 20;
        b.rules.cooldown = 0;
    });
    assert!(any(&easy, |f| matches!(f, Imbalance::RandomWins(wins) if *wins > 0.6)), "{easy:?}");
    let sure = found(|b| {
        b.rules.target = 1;
        b.suspects.iter_mut().for_each(|suspect| {
            suspect.detected_by = (0..6).map(ProcedureId).collect();
        });
    });
    assert!(any(&sure, |f| matches!(f, Imbalance::ParTooHigh(par) if *par > 58.0)), "{sure:?}");
    assert!(!any(&sure, |f| matches!(f, Imbalance::ParTooLow(_) | Imbalance::BestWins(_))));
}

#[test]
fn what_is_too_large_to_solve_is_said_and_the_rest_still_looked_at() {
    let large = found(|b| {
        b.rules.turns = 20;
        b.suspects[0].detected_by.truncate(1);
    });
    assert!(any(&large, |f| matches!(f, Imbalance::Unsolved(_))), "{large:?}");
    assert!(large.contains(&Imbalance::Detectors(AttackId(0), 1)), "{large:?}");
}

#[test]
fn a_procedure_without_use_is_named() {
    let found = found(|b| {
        // It finds nothing, so best play would rather pass.
        b.procedures = 7;
    });
    assert_eq!(found, [Imbalance::Unused(ProcedureId(6))]);
}

#[test]
fn an_attack_that_one_procedure_alone_detects_is_named() {
    let one = found(|b| b.suspects[3].detected_by.truncate(1));
    assert!(one.contains(&Imbalance::Detectors(AttackId(3), 1)), "{one:?}");
    let mut blueprint = base();
    blueprint.suspects[3].detected_by.truncate(1);
    let lenient = Balance { least_detectors: 1, ..Balance::default() };
    assert!(!any(&imbalances(&blueprint, &lenient), |f| matches!(f, Imbalance::Detectors(..))));
}

#[test]
fn a_mitigation_that_is_never_worth_its_cost_is_named() {
    let mut blueprint = base();
    // Counters nothing, softens nothing, helps nothing.
    blueprint.mitigations.push(card((0, 0, 0), None));
    assert_eq!(never_optimal(&blueprint), [MitigationId(2)]);
    // Required by one that counts, it is of use.
    blueprint.mitigations[0].requires = vec![MitigationId(2)];
    assert_eq!(never_optimal(&blueprint), []);
    // Out of reach of this scenario's budget, and still in the optimal plan of another.
    blueprint.mitigations[1].cost = cost((9, 9, 9));
    assert_eq!(never_optimal(&blueprint), []);
}

#[test]
fn a_discount_is_of_use_only_where_it_pays() {
    let with = |off: u8, price: u8| {
        let mut blueprint = base();
        blueprint.mitigations[1].cost = cost((6, 1, 1));
        let mut helper = card((price, 0, 0), None);
        helper.cheapens = vec![Discount { mitigation: MitigationId(1), by: cost((off, 0, 0)) }];
        blueprint.mitigations.push(helper);
        never_optimal(&blueprint)
    };
    assert_eq!(with(5, 1), []);
    // It costs as much as it saves.
    assert_eq!(with(2, 2), [MitigationId(2)]);
}

#[test]
fn thresholds_are_the_pack_s_own_and_checked() {
    let pack = |balance: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/base");
        let mut memory = Memory::new();
        for entry in std::fs::read_dir(folder).expect("the base") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let mut text = std::fs::read_to_string(&path).expect("a text");
            if name == "pack.ron" {
                text = text.replacen("licence:", &format!("balance: {balance},\n    licence:"), 1);
            }
            memory = memory.file("base", &name, text);
        }
        load(&[&memory])
    };
    let own = pack("(least_par: 10, most_random_wins: 80)");
    assert!(own.diagnostics.is_empty(), "{:?}", own.diagnostics);
    let wanted = Balance { least_par: 10, most_random_wins: 80, ..Balance::default() };
    assert_eq!(own.pack("base").expect("a pack").info().balance, wanted);
    let wrong = pack("(least_par: 61, most_random_wins: 101, most_par: 5, least_detectors: 30)");
    assert_eq!(wrong.diagnostics.len(), 4, "{:#?}", wrong.diagnostics);
    assert!(wrong.diagnostics.iter().all(|d| d.span.is_some() && d.message.contains("must be")));
}

#[test]
fn a_warning_finds_its_place_in_the_file() {
    let places = Places::of(&Disk::new(concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/imaging")));
    let file = "imaging/rotten-jar.ron";
    let text = std::fs::read_to_string(format!("{}/scenarios/{file}", env!("CARGO_MANIFEST_DIR")));
    let text = text.expect("a scenario");
    let marked = |path: &[Step<'_>]| {
        let span = places.span(file, path).expect("a place");
        assert_eq!(span.line, span.end_line);
        let line = text.lines().nth(span.line as usize - 1).expect("a line");
        let length = (span.end_column - span.column) as usize;
        line.chars().skip(span.column as usize - 1).take(length).collect::<String>()
    };
    let (field, item) = (Step::Field("procedures"), Step::Item(1));
    assert_eq!(marked(&[field, item]), "\"memory-analysis\"");
    let suspect = [Step::Field("suspects"), Step::Field("pivot"), Step::Item(0), Step::Field("attack")];
    assert_eq!(marked(&suspect), "\"passwords-in-configs\"");
    assert_eq!(places.span(file, &[Step::Field("nothing")]), None);
    assert_eq!(places.span("imaging/nothing.ron", &[field]), None);
}
