# Breach Rounds: the sentences of the interface, in English.
# One section a screen; ids are kebab-case and begin with the section's name.

### common

common-app = Breach Rounds
common-exercise = EXERCISE
common-continue = Continue
common-close = Close
common-cancel = Cancel
common-back = Back

common-stage-initial-compromise = Initial compromise
common-stage-pivot-escalate = Pivot and escalate
common-stage-persistence = Persistence
common-stage-exfiltration-impact = Exfiltration and impact

common-care = Patient care
common-care-normal = Normal
common-care-slowed = Slowed
common-care-diverted = Diverted
common-care-stopped = Stopped

common-weight-1 = a long shot
common-weight-2 = possible
common-weight-3 = plausible
common-weight-4 = likely
common-weight-5 = very likely

common-needs = { $face } or more
common-needs-only = only { $face }
common-needs-any = any face
common-needs-none = no face is enough
common-chance = { $good } of { $die } faces succeed: { $words }
common-chance-none = no chance
common-chance-slim = a slim chance
common-chance-low = less likely than not
common-chance-even = about even
common-chance-good = more likely than not
common-chance-high = very likely
common-chance-sure = it cannot fail

common-effect-modifier = { $turns ->
    [one] Rolls change by { $delta } on the next turn.
   *[other] Rolls change by { $delta } for the next { $turns } turns.
}
common-effect-block = { $turns ->
    [one] “{ $procedure }” cannot be used on the next turn.
   *[other] “{ $procedure }” cannot be used for the next { $turns } turns.
}
common-effect-lose = { $turns ->
    [one] You lose a turn.
   *[other] You lose { $turns } turns.
}
common-effect-gain = { $turns ->
    [one] You gain a turn.
   *[other] You gain { $turns } turns.
}
common-effect-reveal = The earliest hidden stage is turned up.
common-effect-clear = { $count ->
    [one] One false suspect of { $stage } is struck, if it is still hidden.
   *[other] { $count } false suspects of { $stage } are struck, if it is still hidden.
}
common-effect-cooldowns = Every resting procedure can be used again.
common-effect-care-better = { $steps ->
    [one] Patient care improves by a step.
   *[other] Patient care improves by { $steps } steps.
}
common-effect-care-worse = { $steps ->
    [one] Patient care worsens by a step.
   *[other] Patient care worsens by { $steps } steps.
}

common-list-comma = { $most }, { $next }
common-list-last = { $most } and { $last }

### home


### how-to


### briefing

briefing-facts = About { $minutes } minutes
briefing-story = The story so far
briefing-symptom = What was noticed first
briefing-established = This hospital practises
briefing-objectives = What you will have shown
briefing-suspects = Suspects
briefing-suspects-note = One attack per stage is true. The sentence below each suspect is what speaks for it; the bars say how strongly.
briefing-question-initial = How did they get in?
briefing-question-pivot = How did they get further?
briefing-question-persistence = How do they stay?
briefing-question-impact = What is it for?
briefing-start = Begin the first turn
briefing-back = Back to the table
briefing-aloud = Somebody reads this aloud.


### table

table-turn = Turn { $turn } of { $limit }
table-turns = Turns
table-tray = Dice tray
table-light-box = Light box
table-hand = Procedures
table-suspects-of = Suspects: { $stage }

table-unlit = Unlit
table-suspects-left = { $n ->
    [one] one suspect left
   *[other] { $n } suspects left
}
table-found-by = { $procedure }, turn { $turn }
table-found-card = a card, turn { $turn }
table-found-facilitator = the facilitator, turn { $turn }
table-found-report = from the forensic report

table-suspect-found = Found.
table-suspect-open = A suspect, { $weight }.
table-struck-no-match = Ruled out on turn { $turn }: “{ $procedure }” succeeded and found nothing.
table-struck-earlier = Ruled out on turn { $turn }: “{ $procedure }” would have found it before the later stage.
table-struck-reveal = Ruled out on turn { $turn }: the stage is lit, and this is not it.
table-struck-card = Ruled out on turn { $turn } by a card.

table-bonus = { $bonus } established
table-modifier = { $modifier } from cards
table-established = { $modifier } established
table-needs = needs { $needs }
table-finds = { $n ->
    [0] nothing left to find
   *[other] could find { $n }
}
table-cooling = rests until turn { $turn }
table-blocked = blocked through turn { $turn }
table-note-modifier = Rolls change by { $delta } through turn { $until }.
table-note-streak = { $n } failures in a row.

table-choose-title = What will you look at next?
table-choose-note = Choose a procedure. Say at the table what it could find, and what it would rule out.
table-name-title = Which suspect do you test?
table-name-note = “{ $procedure }” could find any of these. Naming one changes no odds; it says what you think.
table-test-title = Is it “{ $suspect }”?
table-test-note = { $procedure }: { $needs }.
table-nothing-title = Nothing left to find with this
table-nothing-note = Every suspect that this procedure could find is found or ruled out. You may still roll it.
table-die-title = Roll { $needs }
table-locked-title = Your choice is locked
table-locked-note = One die will be rolled for the whole room.
table-choice-title = Something comes up
table-choice-note = Decide together.
table-facilitator-title = The facilitator decides
table-facilitator-note = Your success matches more than one stage.
table-paused-title = Paused
table-paused-note = The facilitator has stopped the clock.
table-ended-title = The investigation is over
table-ended-note = The forensic report shows what was still hidden.
table-rolling-title = The die is rolling …
table-rolling-note = Hold your breath.
table-failed-title = Nothing learned
table-no-match-title = No match
table-found-title = Found: { $title }
table-inject-note = This happens at the end of the turn.
table-consultant-note = The call uses this turn.
table-ruling-title = The facilitator rules
table-won-title = Every stage is lit
table-won-note = { $turns ->
    [0] On the last turn.
    [one] With one turn to spare.
   *[other] With { $turns } turns to spare.
}
table-lost-title = Time is up
table-lost-note = The forensic report shows what was still hidden.
table-won-text = You know how they came in, how they moved, how they stayed and what they were after. Next: the report, and what you would change.
table-lost-text = That is how it often goes: the rest comes out weeks later, in a report. You read it now, and plan on the same facts as everybody.

table-turn-heading = A turn
table-turn-1 = Choose a procedure. Its card says what it needs and how much it could still find.
table-turn-2 = Name the suspect that you test.
table-turn-3 = Roll. A success finds or rules out; a failure shows a gap in readiness.
table-suspects-heading = Which suspect do you test?
table-because = { $because } ({ $weight })
table-testing = Testing: { $suspect }
table-tested = { $procedure }, testing “{ $suspect }”
table-other = Choose another procedure
table-faces = What does your die show?
table-face = The die shows { $face }
table-face-missing = Enter what the die shows
table-face-name = Face { $face }
table-sum = { $plain ->
    [yes] The die shows { $face }; { $target } was needed.
   *[no] The die shows { $face }, { $added }: { $total }. { $target } was needed.
}
table-struck-heading = Ruled out
table-struck = { $stage }: { $titles }
table-effects = What it does

table-roll = Roll the die
table-lock = Lock this choice
table-report = Read the forensic report
table-hide = Hide and hand over
table-call = Call a consultant ({ $n } left)
table-pass = Pass the turn
table-pass-title = Pass this turn?
table-pass-note = Nothing is rolled, and the turn is over. Resting procedures come one turn closer.
table-log = Log
table-log-heading = What happened so far
table-log-empty = Nothing yet.
table-consultants-title = Whom do you call?
table-consultants-note = The call uses the turn. Nothing is rolled.
table-options = What do you do?
table-answered = You chose
table-lesson = To take away
table-found-with = Procedures in your hand that could find it
table-guide = Open in the field guide
table-die-rolls = The die is rolling
table-die-shows = The die shows { $face }
table-die-lies = The die has not been rolled

### log

# $who is `you` at the table and `team` in a report.
log-chosen = { $who ->
    [team] The team tried “{ $procedure }” to see whether it was “{ $attack }”.
   *[you] You try “{ $procedure }” to see whether it was “{ $attack }”.
}
log-chosen-untested = { $who ->
    [team] The team tried “{ $procedure }”.
   *[you] You try “{ $procedure }”.
}
log-rolled-success = { $who ->
    [team] The team rolled { $sum } against { $target }: it worked.
   *[you] You rolled { $sum } against { $target }: it worked.
}
log-rolled-failure = { $who ->
    [team] The team rolled { $sum } against { $target }: not enough.
   *[you] You rolled { $sum } against { $target }: not enough this time.
}
log-reveal-offered = This finding fits { $stages }. The facilitator decides which of them it turns up.
log-revealed-procedure = “{ $procedure }” turned up { $stage }: “{ $attack }”. { $clue }
log-revealed-card = A card turned up { $stage }: “{ $attack }”.
log-revealed-facilitator = The facilitator turned up { $stage }: “{ $attack }”.
log-revealed-report = The forensic report turned up { $stage }: “{ $attack }”.
log-no-match = “{ $procedure }” worked, and nothing that it could find was there. { $words }
log-ruled-out = { $stage }: { $attacks } can be struck out, because { $because }.
log-because-no-match = “{ $procedure }” would have pointed there
log-because-later-stage = “{ $procedure }” would have pointed there first
log-because-revealed = this stage is now known
log-because-card = a card has cleared that
log-failed = Nothing was learned about the attack, but something about readiness. { $gap }
log-cooling = “{ $procedure }” rests until turn { $turn }.
log-consulted = { $who ->
    [team] The team called “{ $consultant }”.
   *[you] You call “{ $consultant }”.
}
log-passed = { $who ->
    [team] The team let this turn pass.
   *[you] You let this turn pass.
}
log-passed-expired = The timer ran out, and the turn passed.
log-inject = { $cause }: “{ $inject }”.
log-cause-natural-one = The die shows a 1, and something happens
log-cause-natural-max = The die shows its highest face, and something happens
log-cause-failures = After several failures in a row, something happens
log-cause-turn = Something happens at this point of every session
log-cause-scheduled = Something happens
log-cause-facilitator = The facilitator brings in something new
log-inject-skipped = “{ $inject }” was due; the facilitator let it go by.
log-applied = “{ $card }”: { $effect }
log-applied-none = “{ $card }” changes nothing in the numbers.
log-applied-choice = “{ $card }” asks for a decision.
log-option-chosen = { $who ->
    [team] The team decided: { $option }
   *[you] You decided: { $option }
}
log-option-expired = The timer ran out, so the first option was taken: { $option }
log-turn-ended = End of turn { $turn }.
log-ended-success = { $turns ->
    [0] Every stage is revealed, on the last turn.
    [one] Every stage is revealed, with one turn left.
   *[other] Every stage is revealed, with { $turns } turns left.
}
log-ended-out-of-turns = The turns are used up while something is still hidden. The forensic report will tell.
log-report-read = { $who ->
    [team] The team read the forensic report.
   *[you] You read the forensic report.
}
log-adopted = { $who ->
    [team] The team adopted “{ $mitigation }”.
   *[you] You adopt “{ $mitigation }”.
}
log-withdrawn = { $who ->
    [team] The team put “{ $mitigation }” back.
   *[you] You put “{ $mitigation }” back.
}
log-plan-committed = { $steps ->
    [0] The plan stands.
    [one] The plan stands. Its disruption worsens patient care by a step.
   *[other] The plan stands. Its disruption worsens patient care by { $steps } steps.
}
log-ruled = { $done } Reason: { $reason }
log-ruling-adjust = The facilitator changed the last roll by { $delta }.
log-ruling-grant = The facilitator granted { $delta } on the coming roll.
log-ruling-reveal = The facilitator turned up { $stage }.
log-ruling-force = The facilitator brought in “{ $inject }”.
log-ruling-skip = The facilitator let an inject go by.
log-ruling-give-turns = { $turns ->
    [one] The facilitator gave one turn.
   *[other] The facilitator gave { $turns } turns.
}
log-ruling-take-turns = { $turns ->
    [one] The facilitator took one turn.
   *[other] The facilitator took { $turns } turns.
}
log-ruling-award = The facilitator awarded { $delta } points.
log-ruling-note = The facilitator made a note.
log-ruling-pause = The facilitator paused the session.
log-ruling-resume = The facilitator resumed the session.
log-undone = What came before this was taken back. Reason: { $reason }
log-quoted = “{ $title }”

### inject


### mitigation


### debrief


### guide


### settings


### hot-seat


### facilitator


### reasons (why an action was refused)

reasons-not-your-turn = Someone else decides now.
reasons-chance-first = The die comes first.
reasons-no-chance-now = There is nothing to roll for now.
reasons-impossible-outcome = The die cannot show that.
reasons-paused = The session is paused; the facilitator can resume it.
reasons-over = This session is over.
reasons-wrong-phase = That belongs to another part of the session.
reasons-choice-first = A decision is open; it comes first.
reasons-no-such-option = There is no such option to choose now.
reasons-not-dealt = “{ $card }” is not in your hand.
reasons-cooling-down = “{ $card }” rests until turn { $turn }.
reasons-blocked = “{ $card }” is blocked through turn { $turn }.
reasons-wrong-suspect = Name a suspect that is still open and that this procedure can find.
reasons-already-called = “{ $card }” was called before; each can be called once.
reasons-no-calls-left = There are no calls left.
reasons-no-such-card = There is no such card in this scenario.
reasons-already-so = “{ $card }” stands like that already.
reasons-requires = “{ $card }” needs “{ $other }” first.
reasons-needed-by = “{ $other }” leans on “{ $card }”; put “{ $other }” back first.
reasons-over-budget = “{ $card }” does not fit into what is left of the budgets.
reasons-wrong-stage = { $stage } cannot be turned up now.
reasons-no-roll-to-adjust = There is no roll that could still be changed.
reasons-out-of-range = That number is out of range.
reasons-reason-missing = Please give a reason; it goes into the log.
reasons-no-such-seat = { $seat } has no place in this session.
reasons-ready = Ready
reasons-cooling = Rests until turn { $turn }
reasons-blocked-until = Blocked through turn { $turn }
reasons-seat-facilitator = The facilitator
reasons-seat-team = Team { $team }
reasons-seat-observer = The projector
reasons-phase-investigation = Investigation
reasons-phase-report = Forensic report
reasons-phase-mitigation = Mitigation
reasons-phase-debrief = Debrief
reasons-waits-team = The team chooses.
reasons-waits-choice = “{ $inject }” waits for a decision.
reasons-waits-die = The die waits to be rolled.
reasons-waits-suspect = Chance strikes a false suspect of { $stage }.
reasons-waits-facilitator = The facilitator decides which stage is turned up.
reasons-waits-paused = The session is paused.
reasons-waits-nobody = The session is over.

### scores (why a line has its points)

scores-of = { $points } of { $most }
scores-revealed-procedure = { $stage }: “{ $procedure }” turned up “{ $attack }” on turn { $turn }.
scores-revealed-card = { $stage }: a card turned up “{ $attack }” on turn { $turn }.
scores-revealed-facilitator = { $stage }: the facilitator turned up “{ $attack }” on turn { $turn }. It counts all the same.
scores-turned-up-by-report = { $stage }: “{ $attack }” came to light in the forensic report only, for no points.
scores-still-hidden = { $stage } is still hidden.
scores-time-bonus = { $left ->
    [0] All four stages were revealed, with none of the { $turns } turns to spare.
    [one] All four stages were revealed, with one of { $turns } turns to spare.
   *[other] All four stages were revealed, with { $left } of { $turns } turns to spare.
}
scores-no-time-bonus = Turns to spare count once all four stages are revealed.
scores-plan-empty = Nothing was adopted, so the whole risk stays. The best plan within the budgets leaves { $best } of it.
scores-plan-best = Your plan leaves { $risk } of the risk. Within these budgets there is no better one.
scores-plan-as-good = Your plan leaves { $risk } of the risk, as little as the best plan within the budgets.
scores-plan = Your plan leaves { $risk } of the risk; the best plan within the budgets leaves { $best }.
scores-percent = { $number }%
scores-percent-tiny = less than 0.1%
scores-card-adopted-best = “{ $card }” is part of the best plan.
scores-card-adopted = “{ $card }” is in your plan.
scores-card-missed = The best plan also has “{ $card }”.
scores-card-chain = Against what happened here, it counters { $attacks }.
scores-card-others = Against what might come next, it counters { $attacks }.
scores-card-softens = It softens the impact ({ $strength }), whatever the attack.
scores-card-carries = It is the ground for { $cards }.
scores-card-cheapens = It makes { $cards } cheaper.
scores-card-nothing = It counters none of the attacks that were possible here.
scores-countered = “{ $attack }” ({ $strength })
scores-strength-strong = strong
scores-strength-partial = partial
scores-strength-speed-bump = a speed bump
scores-cost = money { $money }, weeks { $weeks }, disruption { $disruption }
scores-awarded = { $points ->
    [one] The facilitator awarded one point.
   *[other] The facilitator awarded { $points } points.
}
scores-deducted = { $points ->
    [one] The facilitator took off one point.
   *[other] The facilitator took off { $points } points.
}
scores-care-normal = In the end patients are cared for as on any day.
scores-care-slowed = In the end patients wait longer than on other days.
scores-care-diverted = In the end patients have to be sent elsewhere.
scores-care-stopped = In the end imaging stands still.
scores-steps-better = { $steps ->
    [one] better by a step
   *[other] better by { $steps } steps
}
scores-steps-worse = { $steps ->
    [one] worse by a step
   *[other] worse by { $steps } steps
}
scores-care-inject = “{ $card }”: { $moved }.
scores-care-option = “{ $card }”, where the decision was “{ $option }”: { $moved }.
scores-care-consultant = “{ $card }” was called: { $moved }.
scores-care-plan = The plan costs { $disruption } of clinical disruption: { $moved }.

### report

report-title = After-action report: { $scenario }
report-started = Started on { $when }.
report-pack = Pack: { $pack }.
report-facilitator = Facilitator: { $name }.
report-objectives = Objectives
report-chain = What happened
report-chain-step = { $stage }: “{ $attack }”
report-team = { $team }: { $points } points
report-investigation = Investigation, { $points }
report-mitigation = Mitigation, { $points }
report-care = Patient care
report-timeline = Timeline
report-turn = Turn { $turn }
report-afterwards = After the investigation
report-story = The story
report-takeaways = What to remember
report-checklist = What to do on Monday
report-questions = To talk about
report-references = References

### host (what went wrong with files and memory)

host-unavailable = Nothing can be kept on this device, perhaps because the window is private. You can play on; to keep the session, export it before you close.
host-full = There is no room left to keep this session. You can play on; to keep it, export it before you close, or delete older sessions.
host-other = That did not work. Nothing that was kept before is lost. { $words }

### errors

errors-undetectable = No procedure of this scenario can find { $attacks }, so it cannot be played fairly.
errors-no-deal = No hand of this size can find every suspect, so this scenario cannot be played fairly.
errors-not-now = Another step comes first.
errors-no-such-face = The die has no such face.
errors-wrong-die = This exercise is played with the other kind of die.
errors-too-few-teams = An exercise needs at least { $least } teams.
errors-too-many-teams = There is room for { $most } teams.
errors-team-nameless = Team { $team } needs a name.
errors-team-name-long = The name of team { $team } is too long; { $most } characters fit.
errors-team-name-twice = Team { $team } has the same name as an earlier one.
errors-facilitator-nameless = The facilitator needs a name.
errors-facilitator-name-long = The facilitator's name is too long; { $most } characters fit.
