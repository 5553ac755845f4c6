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
common-sentences = { $most } { $next }
common-list-last = { $most } and { $last }

### home

home-title = Find the attack before it finds the patients
home-lead = A training exercise for the people who run medical imaging. Investigate with procedures and dice, then decide what to fix.
home-navigation = Other screens
home-notices = Notices
home-main = Screen
home-go-home = Home
home-go-how-to = How to play
home-go-guide = Field guide
home-go-library = Library
home-go-settings = Settings
home-first-title = First time here?
home-first = Play one guided turn. It takes three minutes and shows everything you need.
home-first-button = Play the first turn
home-resume-title = A game is open
home-resume = Resume
home-empty = No scenario could be loaded.
home-introductory = Introductory
home-intermediate = Intermediate
home-advanced = Advanced
home-minutes = about { $n } minutes
home-paths = Learning paths
home-all = All scenarios
home-levels = Level
home-any-level = Any level
home-done = Done
home-path-next = Next on this path
home-path-optional = Can be skipped
home-path-progress = { $done } of { $of } done
home-path-complete = All { $of } done: this path is complete
home-best = { $turns ->
    [0] Best result: { $points } of 100 points
   *[other] Best result: { $points } of 100 points, in { $turns } turns
}
home-guided = { $turns ->
    [0] With the full coach: { $points } of 100 points, which counts as no best result
   *[other] With the full coach: { $points } of 100 points, in { $turns } turns, which counts as no best result
}
home-not-played = Not played yet
home-solo = Play alone
home-solo-name = Play alone: { $title }
home-hot-seat = Hot seat
home-hot-seat-name = Hot seat for several teams: { $title }
home-saved = { $n ->
    [0] Saved games
    [one] Saved games (1)
   *[other] Saved games ({ $n })
}
home-import = Import a file
home-about = About and credits
home-faults = { $n ->
    [one] A scenario pack has a problem
   *[other] Scenario packs have { $n } problems
}
home-dismiss-name = Close: { $text }
home-place-turn = Investigation, turn { $turn } of { $limit }
home-place-report = The forensic report waits
home-place-mitigation = Planning mitigation
home-place-debrief = Finished
home-ago-now = just now
home-ago-minutes = { $n ->
    [one] a minute ago
   *[other] { $n } minutes ago
}
home-ago-hours = { $n ->
    [one] an hour ago
   *[other] { $n } hours ago
}
home-ago-days = { $n ->
    [one] a day ago
   *[other] { $n } days ago
}
home-saved-title = Saved games
home-saved-lead = Every event is saved as it happens, on this device only.
home-saved-open = Open games
home-saved-finished = Finished games
home-saved-unreadable = Files that cannot be read
home-saved-none = Nothing is saved yet.
home-unreadable = This file was kept exactly as it is. You can export it.
home-no-pack = The scenario pack “{ $pack }” is not installed here.
home-open = Open
home-open-name = Open { $title }
home-export = Export
home-export-name = Export { $title }
home-delete = Delete
home-delete-name = Delete { $title }
home-delete-sure = Delete for good
home-delete-sure-name = Delete for good: { $title }
home-keep = Keep it

### start

start-dice = Dice
start-first = First time: you meet the case that the author wrote. Every later game draws a new one.
start-drawn = This game draws a new case: the same hospital and briefing, perhaps another attack.
start-asks = Three short questions come before the briefing, and three like them after the debrief. You can skip them.
start-content-note = Before you begin
start-content-note-skip = Nothing is lost by skipping this scenario: no path needs it.
start-another = Choose another scenario
start-solo = Start
start-hot-seat = Play with several teams instead
start-objectives = A team that has played this
start-rules = The rules

### incident (random incidents)

incident-shelf = Every number is another incident
incident-number = Incident number
incident-another = Draw another number
incident-number-note = The number decides all that is drawn: the attack, your hand, what happens meanwhile and every face of a virtual die. Call it across to another room, and that room plays the same incident.
incident-no-number = A number has up to { $digits } digits and nothing else.
incident-suspects = All { $n } attacks of the pack are possible, each as likely as the others of its stage.
incident-suspects-some = { $n } of the { $all } attacks of the pack are possible, each as likely as the others of its stage: more do not fit on the board.
incident-no-words = This pack offers no random incidents.
incident-no-rules = There is no rule set “{ $rules }”.
incident-no-suspects = The pack has no attack of the stage { $stage }.
incident-undetectable = No hand of { $n } procedures can detect every attack of the pack.
incident-no-choice = No inject of the pack asks for a decision that patients feel.
incident-no-mitigation = No mitigation of the pack helps against anything.

### rules (a rule set in words)

rules-how-long = How long
rules-lightning = Fifteen minutes ({ $n } turns)
rules-classic = Half an hour ({ $n } turns)
rules-of-pack = { $name } ({ $n } turns)
rules-as-written = As written ({ $n } turns)
rules-turns = You have { $n } turns to uncover all four stages of the attack.
rules-target = A roll of { $target } or more on a { $die }-sided die succeeds.
rules-established = Procedures that this hospital already practices add { $bonus } to the roll.
rules-dealt = You hold { $n } of the scenario’s procedures.
rules-cooldown-any = { $n ->
    [0] A procedure can be used again at once.
    [one] A procedure rests for one turn after each use.
   *[other] A procedure rests for { $n } turns after each use.
}
rules-cooldown-failure = { $n ->
    [0] A procedure can be used again at once.
    [one] A procedure that fails rests for one turn.
   *[other] A procedure that fails rests for { $n } turns.
}
rules-reveal-earliest = A success turns up the earliest hidden stage that the procedure can find.
rules-reveal-all = A success turns up every hidden stage that the procedure can find.
rules-reveal-facilitator = When a success could turn up several stages, the facilitator decides which.
rules-consultants = { $n ->
    [0] There are no consultants to call.
    [one] You can call one consultant in the whole game.
   *[other] You can call { $n } consultants in the whole game.
}
rules-injects = Surprises come with { $when }.
rules-natural-one = a rolled 1
rules-natural-max = a rolled { $die }
rules-failures = { $n } failures in a row
rules-at-turn = the end of turn { $n }
rules-dice-virtual = Virtual die
rules-dice-real = Real die, typed in

### coach

coach-title = Coach
coach-off = Off
coach-off-note = Nobody comments. A card says what it needs and how many suspects it could find.
coach-odds = Odds
coach-odds-note = Each procedure also shows its chance to succeed and its chance to reveal something. What to do with them is yours to decide.
coach-full = Full
coach-full-note = The coach ranks every move by the points that it is worth, and says why. The attempt is marked as guided: it counts as no best result.
coach-lock = Who decides what a team is shown
coach-lock-open = A team may hide the coach
coach-lock-locked = The same for every team
coach-hide = Hide the coach
coach-show = Show the coach
coach-thinking = The coach is thinking …
coach-expected = Points to expect, of 60
coach-value = { $points } points to expect
coach-value-less = { $points } points to expect, { $loses } fewer than the best move
coach-best = Coach: { $move }
coach-next = The next best loses { $loses }.
coach-as-good = The next one is as good.
coach-loses = −{ $loses }
coach-least = < 0.1
coach-all = All { $n } moves
coach-fewer = Only the best moves
coach-guided = This attempt is guided: it counts as no best result.
coach-here-best = Nothing is worth more: { $points } points to expect.
coach-here-less = { $points } points to expect, { $loses } fewer than with “{ $move }”.

coach-call = Call: { $who }
coach-pass = Pass the turn
coach-finds-all = { $n ->
    [one] could find 1 of the { $left } that are left, in { $place }
   *[other] could find { $n } of the { $left } that are left, all in { $place }
}
coach-finds-most = could find { $n } of the { $left } that are left, most in { $place }
coach-finds-spread = could find { $n } of the { $left } that are left, in { $place } stages
coach-finds-nothing = could find nothing that is left
coach-established = { $said }; established
coach-calls = nothing is rolled
coach-calls-and = nothing is rolled. { $does }
coach-passes = nothing is rolled, nothing is found

coach-percent = { $n } %
coach-percent-least = < 1 %
coach-percent-most = > 99 %
coach-succeeds = success
coach-suspects = suspects
coach-reveals = reveal
coach-odds-words = { $succeeds } to succeed, { $n ->
    [one] 1 suspect
   *[other] { $n } suspects
}, { $reveals } to reveal

coach-not-now = There is nothing to weigh right now.
coach-large = This game is too large for the coach: { $what }, and { $most } are the most that can be solved exactly here.
coach-large-cooldown = procedures rest for { $n } turns
coach-large-turns = { $n } turns are left
coach-large-suspects = a stage has { $n } suspects
coach-large-procedures = the hand has { $n } procedures

### how-to

how-to-coach = How to play
how-to-choose = An attack has four stages. Each film on the light box hides one, and below it stand the suspects. You find out by looking: choose one of the procedures. Its card says what the die must show and how many suspects it could still find.
how-to-name = Say which suspect you test. It changes no odds; it makes the table talk, and the debrief clearer. Suspects marked on the board are those that this procedure could find.
how-to-roll = This is what you test, and this is what the die must show. Ready? Roll.
how-to-wait = …
how-to-found = A success. The procedure finds the earliest hidden stage whose attack it can see: the film lights up, and the clue says what it looked like. The other suspects of that stage are struck.
how-to-no-match = A success that finds nothing is worth as much: every suspect that this procedure could have found is off the board.
how-to-failed = Not enough. You learn nothing about the attack, but something about readiness: a real gap that hospitals know. Read it aloud; it may be yours.
how-to-again = The second turn. What you used rests for a while, so the next look needs another procedure. What is struck stays struck. Choose again.
how-to-done = That was the whole of it: look, say what you test, roll, strike out. Four lit films within the turns, and you have won the investigation.
how-to-done-title = You know how to play
how-to-more = What else waits for you
how-to-more-injects = Injects. Things happen in a hospital while you search. Some ask you to decide, and the decision has consequences for patients.
how-to-more-consultants = Consultants. Once in a session you may call somebody instead of rolling.
how-to-more-care = Patient care. Beside the score a track says how care stands. It is never mixed with points.
how-to-more-coach = Coach. Before you start you choose how much it says: nothing, the odds of each procedure, or the worth of every move. It sees only what you see, and with the worth of every move an attempt counts as no best result.
how-to-more-mitigation = Mitigation. Afterwards you spend a small budget of money, weeks and disruption on what would have helped.
how-to-more-debrief = Debrief. Every point is explained, with the story, a checklist and questions for your own department.
how-to-home = Choose a scenario
how-to-repeat = Once more

### briefing

briefing-facts = About { $minutes } minutes
briefing-story = The story so far
briefing-symptom = What was noticed first
briefing-established = This hospital practices
briefing-objectives = A team that has played this
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
table-ended-note = The forensic report tells the whole chain.
table-rolling = The die is rolling …
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
table-propose = Propose it to the team
table-captain-rolls-title = The choice is made
table-captain-rolls-note = Whoever decides for your team rolls the die.
table-captain-reads-title = The investigation is over
table-captain-reads-note = Whoever decides for your team opens the forensic report.
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

mitigation-title = Plan your mitigation
mitigation-title-team = { $team }: plan your mitigation
mitigation-lead = You cannot afford everything. What would stop this attack, and the next one?
mitigation-chain = What happened: { $chain }
mitigation-budgets = Budgets
mitigation-money = Money
mitigation-weeks = Weeks of work
mitigation-disruption = Clinical disruption
mitigation-spent = { $spent } of { $total } spent
mitigation-plan = Your plan
mitigation-plan-empty = Nothing is adopted yet.
mitigation-care = { $n ->
    [one] This much disruption costs patient care one step.
   *[other] This much disruption costs patient care { $n } steps.
}
mitigation-commit = Finish the plan
mitigation-commit-sure = This ends the game and shows the debrief. The plan cannot be changed afterwards.
mitigation-commit-yes = Finish and see the debrief
mitigation-commit-no = Keep planning
mitigation-cards = What you could do
mitigation-cost-money = money { $n }
mitigation-cost-weeks = weeks { $n }
mitigation-cost-disruption = disruption { $n }
mitigation-cost-none = costs nothing
mitigation-discount = Cheaper by { $cost }, thanks to your plan
mitigation-requires = Requires: { $cards }
mitigation-missing = First adopt: { $cards }.
mitigation-needed = Something else in your plan needs it.
mitigation-short-money = Needs { $cost } money, { $left } left.
mitigation-short-weeks = Needs { $cost } weeks, { $left } left.
mitigation-short-disruption = Needs { $cost } disruption, { $left } left.
mitigation-not-now = It cannot be changed now.
mitigation-adopt = Adopt
mitigation-adopt-name = Adopt { $title }
mitigation-withdraw = Adopted: put back
mitigation-withdraw-name = Put back { $title }
mitigation-more = More
mitigation-less = Less
mitigation-more-name = More about { $title }
mitigation-report-title = Forensic report
mitigation-report-success = { $n ->
    [0] You found all four stages on the last turn.
    [one] You found all four stages with a turn to spare.
   *[other] You found all four stages with { $n } turns to spare.
}
mitigation-report-failure = { $n ->
    [0] Time ran out before you found any of the four stages.
    [one] Time ran out. You found one of the four stages.
   *[other] Time ran out. You found { $n } of the four stages.
}
mitigation-report-lead = The forensic report tells the whole chain, so that you can plan on facts.
mitigation-report-read = Read the forensic report
mitigation-report-stages = The attack, stage by stage
mitigation-report-procedure = Found by { $procedure } on turn { $turn }.
mitigation-report-card = Turned up by a card on turn { $turn }.
mitigation-report-facilitator = Turned up by the facilitator on turn { $turn }.
mitigation-report-report = Found only by this report.
mitigation-report-plan = Plan mitigation

### debrief

debrief-title = Debrief: { $title }
debrief-decision-score = Decision score
debrief-accuracy = Accuracy { $percent }: { $points }
debrief-points = Points
debrief-earned = What you earned at the table, dice and all.
debrief-awarded-points = Awarded: { $points }
debrief-investigation = Investigation: { $points }
debrief-mitigation = Mitigation: { $points }
debrief-care-beside = Patient care is reported beside the points and never mixed into them.
debrief-parts = Parts of the debrief
debrief-decisions = Decisions
debrief-score = Score
debrief-plan = Best plan
debrief-timeline = Timeline
debrief-story = Story
debrief-next = Next steps
debrief-references = References
debrief-unknown = …
debrief-working = Working out what every choice was worth …
debrief-chart = Expected points of the investigation, turn by turn
debrief-chart-unit = Turn
debrief-chart-hint = Point at a turn, or step to it with the Tab key, to read what happened.
debrief-summary = Best play expected { $par } of 60 points at the start; the investigation earned { $actual }.
debrief-par = Par { $points }
debrief-end = { $points } points
debrief-mark-loss = choice
debrief-mark-luck = luck
debrief-mark-event = inject
debrief-mark-ruling = ruling
debrief-turn = Turn { $turn }
debrief-turn-before = { $points } points expected.
debrief-turn-after = { $points } points expected afterwards.
debrief-did = { $move ->
    [consultant] Called { $card }
    [pass] Passed
   *[procedure] { $card }
 }
debrief-did-die = rolled { $face }, { $came ->
    [found] found { $stages }
    [nothing] no match
   *[failed] failed
 }
debrief-did-inject = inject: { $card }
debrief-did-ruling = ruling
debrief-account = How the points came about
debrief-account-par-title = Par
debrief-account-par-note = what best play expects at the start
debrief-account-loss-title = Your choices
debrief-account-loss-note = what they gave away
debrief-account-luck-title = The dice
debrief-account-luck-note = luck, against what could be expected
debrief-account-events-title = Injects
debrief-account-events-note = what drawn cards changed
debrief-account-rulings-title = Rulings
debrief-account-rulings-note = what the facilitator changed
debrief-account-actual-title = Investigation
debrief-account-actual-note = the points that were earned
debrief-costly = What cost most
debrief-costly-none = No decision cost more than a tenth of a point.
debrief-costly-title = Turn { $turn } gave away { $loss } points
debrief-table = The same as a table
debrief-column-turn = Turn
debrief-column-done = What happened
debrief-column-before = Expected before
debrief-column-loss = Choice
debrief-column-luck = Luck
debrief-column-events = Injects
debrief-column-rulings = Rulings
debrief-column-after = Expected after
debrief-why-investigation = Why the investigation earned these points
debrief-why-mitigation = Why the plan earned these points
debrief-awarded = Awarded by the facilitator
debrief-why-care = How patients fared
debrief-cost-yours = Your plan cost { $cost }.
debrief-cost-best = The best plan costs { $cost }.
debrief-plan-both = In your plan and in the best one
debrief-plan-yours = Only in your plan
debrief-plan-missed = In the best plan, not in yours
debrief-undone = Taken back: { $what }
debrief-takeaways = What to remember
debrief-story-title = The incident as a story
debrief-checklist = What to do on Monday
debrief-questions = To talk about
debrief-listen = Listen for: { $for }
debrief-go-on = Next: { $part }
debrief-export-play = Export the playthrough
debrief-export-report = Export a report
debrief-export-json = Export as JSON
debrief-again = Play again with a new case
debrief-results = Back to the results
debrief-home = Home
debrief-your-team = Your team

### learn (the application questions)

learn-before-title = Three questions before you begin
learn-before-lead = Small cases from a hospital day: choose what you would do. Nothing is judged now. Three like these come at the end, and then you see all of them with the reasons.
learn-team = { $team } answers
learn-progress = Question { $n } of { $of }
learn-confirm = Confirm
learn-skip = Skip the questions
learn-gone = The pack was changed since this game began, and this question is not in it any more.
learn-part = What stays
learn-card-title = Three questions to see what stays
learn-card = Three small cases like those at the beginning. After each one you see the right answer and the reason behind every option.
learn-card-button = Answer the questions
learn-after-title = Three questions to see what stays
learn-after-lead = Small cases from a hospital day: choose what you would do.
learn-next = Next question
learn-see-result = See the result
learn-result = Before the play { $before }, after it { $after }.
learn-tally = { $right } of { $of }
learn-skipped-word = not answered
learn-by-objective = By objective
learn-objective = { $objective } Before: { $before }. After: { $after }.
learn-every-question = Every question, with the reasons
learn-verdict-before = Question { $n }, before the play: { $verdict }
learn-verdict-after = Question { $n }, after the play: { $verdict }
learn-right = right
learn-wrong = not the best answer
learn-skipped = skipped
learn-yours = Your answer
learn-yours-and-right = Your answer, and the right one
learn-the-right-one = The right one

### hot-wash (the talk right after the play)

hot-wash-part = Hot wash
hot-wash-title = Hot wash
hot-wash-lead = Three minutes, right now, while it is fresh. Somebody reads the script aloud; the timer only counts.
hot-wash-script = The script
hot-wash-step = Step { $n }, { $time }
hot-wash-at = Step { $n } of { $of }
hot-wash-left = { $time } left
hot-wash-over = { $time } over
hot-wash-start = Start the timer
hot-wash-pause = Pause
hot-wash-go-on = Go on
hot-wash-next = Next step
hot-wash-alone = Talk it over
hot-wash-alone-lead = This is the script for a team. Take it to a colleague: it needs three minutes.

### guide

guide-title = Field guide
guide-kinds = Kinds of card
guide-attacks = Attacks
guide-procedures = Procedures
guide-injects = Injects
guide-consultants = Consultants
guide-mitigations = Mitigations
guide-search = Search
guide-count = { $n ->
    [0] No card matches.
    [one] One card
   *[other] { $n } cards
}
guide-pick = Choose a card to read it.
guide-back = Back to the list
guide-kind-stage = { $kind }: { $stage }
guide-found-by = Found by
guide-finds = Can find: { $stage }
guide-techniques = ATT&CK and ATLAS, mapped by the authors: { $ids }
guide-lesson = Lesson: { $lesson }
guide-cost = Costs { $cost }
guide-csf = NIST CSF 2.0: { $ids }
guide-requires = Requires
guide-references = References
guide-open = Open the page
guide-open-name = Open the page: { $title }

### library

library-checklist = Checklist
library-how-to = How-to
library-exercise = Exercise
library-story = Story
library-segment = Segment
library-transcript = Transcript
library-glossary = Glossary
library-checklists = Checklists
library-how-tos = How-tos
library-exercises = Exercises
library-stories = Stories
library-segments = Segments for a meeting
library-words = What words mean
library-glossary-title = Glossary
library-glossary-hook = The words of imaging and of security, in plain language.
library-minutes-to-read = { $n ->
    [one] a minute to read
   *[other] { $n } minutes to read
}
library-minutes-long = { $n ->
    [one] a minute
   *[other] { $n } minutes
}
library-slides = { $n ->
    [one] one slide
   *[other] { $n } slides
}
library-terms-count = { $n ->
    [one] one term
   *[other] { $n } terms
}
library-reviewed = reviewed { $date }
library-of-scenario = With the scenario “{ $title }”
library-scope-dicom = DICOM-only
library-scope-joint = Joint with the manufacturers
library-column-action = What is to be done
library-column-scope = Who can do it
library-column-milestone = Milestone
library-column-owner = Owner
library-column-date = Date
library-source = { $title }. { $publisher }, { $date }.
library-source-section = { $title }. { $publisher }, { $date }. Section { $section }.
library-sources = Sources
library-terms = Words used here
library-takeaways = What to remember
library-warning = Mind this.
library-answers = Answers
library-line = Line { $n }:
library-better = Better:
library-slide-cue = Slide { $n }: { $title } (at { $at })
library-pause = Pause, { $clock }: { $ask }
library-credits = { $title } { $version }, by { $authors }. License: { $licence }.
library-index = Library of { $pack }
library-title = Library
library-lead = Checklists, how-tos, stories and short talks: to read, to print, to try, and to use in a meeting.
library-empty = No pack here has anything to read.
library-everything = Everything
library-parts = Part of the library
library-search = Search
library-count = { $n ->
    [one] One page
   *[other] { $n } pages
}
library-none = Nothing here matches that.
library-show-all = Show everything
library-guide = Field guide: every card of the game
library-part-of = { $part }: { $pack }
library-views = How the segment is shown
library-story-views = The story, or what to do after it
library-view-slides = Slides
library-view-transcript = Transcript
library-previous = Previous
library-next = Next
library-position = Slide { $n } of { $all }, begins at { $at }
library-slide-shown = Slide { $n } of { $all }: { $title }
library-said = What is said
library-read-aloud = Read aloud
library-stop = Stop reading
library-no-voice = There is no voice here to read this aloud. The words stand below, and the transcript holds all of them.
library-voice-failed = The voice broke off. Press “Read aloud” to try again.
library-pause-title = Pause for { $clock }
library-pause-start = Start the clock
library-pause-skip = Skip the pause
library-pause-left = { $clock } left
library-spot-lines = Lines of the file
library-spot-how = Mark every line that you would change. Then check your answer.
library-spot-check = Check my answer
library-spot-again = Try again
library-spot-then = The rest of this page talks about the answer. It opens when you have checked yours.
library-spot-found = You found it.
library-spot-missed = This one was missed.
library-spot-wrong = This line is fine as it is.
library-spot-sum = You found { $found } of { $all }.
library-spot-sum-wrong = { $n ->
    [one] One line that you marked is fine.
   *[other] { $n } lines that you marked are fine.
}
library-glossary-search = Find a term
library-glossary-none = No term matches that.
library-save-markdown = Save as Markdown
library-save-html = Save as HTML
library-print = Print
library-play = To the scenario “{ $title }”
library-in-library = In the library
library-open-story = Story to keep or print
library-open-tasks = Checklist to fill in
library-open-segment = Talk for a meeting

### settings

settings-title = Settings
settings-text-size = Text size
settings-percent = { $n } %
settings-theme = Theme
settings-theme-system = As the device
settings-theme-dark = Dark, like a reading room
settings-theme-light = Light, for bright rooms
settings-motion = Motion
settings-motion-system = As the device asks
settings-motion-reduced = Reduced
settings-motion-full = Full
settings-keys = Keys of a single letter or digit
settings-keys-on = On
settings-keys-off = Off
settings-keys-said = At the table digits take procedures, R rolls the die and L locks the choice; whoever leads an exercise finds theirs in the console under “Keys”. When they are off, everything is still reached with Tab and Enter.
settings-sound = There is no sound in this exercise.
settings-kept = Settings are kept on this device.

settings-about-title = About and credits
settings-about-version = Breach Rounds { $version }
settings-about-game = What this is
settings-about-game-text = Breach Rounds is a tabletop security exercise for imaging departments. Everything in it is an exercise: hospitals, people and incidents are invented, the techniques are real and documented. No card text, art or name of another game is copied.
settings-about-licence = Licenses
settings-about-licence-text = The program is licensed under the MIT License or the Apache License 2.0, as you choose. Scenario packs name their own license below.
settings-about-fonts = Fonts
settings-about-fonts-text = Atkinson Hyperlegible by the Braille Institute of America and symbols of Inter by The Inter Project Authors, both under the SIL Open Font License 1.1. The emblems were drawn for this program.
settings-about-fonts-japanese = Japanese letters are those of Noto Sans JP by Adobe and Google, under the SIL Open Font License 1.1.
settings-about-mitre = MITRE ATT&CK and ATLAS
settings-about-mitre-text = © The MITRE Corporation. Technique ids and names of ATT&CK® are reproduced and distributed with the permission of The MITRE Corporation. MITRE ATT&CK and MITRE ATLAS are trademarks of The MITRE Corporation, which does not endorse this exercise.
settings-about-attack-link = ATT&CK terms of use
settings-about-authors = By { $authors }
settings-about-pack-licence = License: { $licence }

### hot-seat

hot-seat-title = Hot seat: { $title }
hot-seat-how = Two to eight teams share this device. Each locks its choice behind a screen, then one die is rolled for everybody, and each sees behind the screen what it got.
hot-seat-teams = Teams
hot-seat-team-name = Name of team { $n }
hot-seat-team-blue = Team Blue
hot-seat-team-green = Team Green
hot-seat-team-amber = Team Amber
hot-seat-team-violet = Team Violet
hot-seat-team-red = Team Red
hot-seat-team-teal = Team Teal
hot-seat-team-silver = Team Silver
hot-seat-team-rose = Team Rose
hot-seat-add = Add a team
hot-seat-people = People
hot-seat-practice-random = Practice: random
hot-seat-practice-greedy = Practice: greedy
hot-seat-practice-optimal = Practice: optimal
hot-seat-who-plays = Who plays team { $n }
hot-seat-who-plays-name = Team { $n }: { $who }
hot-seat-practice-note = A practice team plays by itself and sees what any team sees. Random takes anything, greedy looks one turn ahead, optimal to the end.
hot-seat-practice-name = { $team } ({ $policy })
hot-seat-thinks = { $team } is thinking
hot-seat-thinks-lead = It plays by itself. Nobody has to do anything.
hot-seat-remove = Remove
hot-seat-remove-name = Remove team { $n }
hot-seat-leads = Facilitator
hot-seat-unled = Nobody leads
hot-seat-led = A facilitator leads
hot-seat-facilitator-name = Name of the facilitator
hot-seat-facilitator-note = The facilitator can see everything and change anything in a drawer of their own, always with a reason that is logged.
hot-seat-questions = Questions
hot-seat-questions-off = No questions
hot-seat-questions-on = Three before and three after
hot-seat-questions-explained = Each team answers three small cases before the briefing and three like them in its debrief. They show what stays, and are mixed into no score.
hot-seat-chain = The case
hot-seat-chain-drawn = Drawn
hot-seat-chain-authored = As the author wrote it
hot-seat-drawn-note = Every stage is drawn from its suspects, by how likely the briefing makes them. All teams meet the same case.
hot-seat-authored-note = Scenario files are public: somebody in the room may know this case.
hot-seat-start = Start the exercise
hot-seat-pass = Pass the device to { $team }
hot-seat-look-away = Everybody else looks away now.
hot-seat-take = We are { $team }
hot-seat-die-shows = The die shows { $face }
hot-seat-die-waits = The die waits
hot-seat-roll-title = One die for everybody
hot-seat-roll-for = Every choice is locked. The roll counts for { $teams }.
hot-seat-roll = Roll for everybody
hot-seat-type-face = What the real die shows, 1 to { $die }
hot-seat-no-face = The die has faces 1 to { $die }.
hot-seat-set-face = Take this roll
hot-seat-reveal-title = { $name } decides
hot-seat-reveal-look-away = Pass the device to the facilitator. All teams look away.
hot-seat-reveal-take = I am { $name }
hot-seat-reveal-which = { $team } succeeded, and more than one stage matches. Which one do they find?
hot-seat-paused-title = Paused
hot-seat-paused = The facilitator paused { $team }. The room goes on when the pause is lifted in the drawer.
hot-seat-drawer = Facilitator
hot-seat-results = Results
hot-seat-results-lead = All teams met the same case.
hot-seat-results-care = Patient care stands beside the points and is never mixed into them.
hot-seat-results-level = Places with “=” are shared: to a tenth of a point these teams are level.
hot-seat-results-guided = Guided teams were told the best move by the coach, and are not ranked.
hot-seat-rank-by = Rank by
hot-seat-place = { $place }
hot-seat-place-shared = { $place } =
hot-seat-place-none = –
hot-seat-guided = { $team } (guided)
hot-seat-column-place = Place
hot-seat-column-team = Team
hot-seat-column-investigation = Investigation
hot-seat-column-mitigation = Mitigation
hot-seat-column-awarded = Awarded
hot-seat-column-total = Points
hot-seat-column-care = Patient care
hot-seat-debriefs = Debrief by team
hot-seat-debrief = Debrief of { $team }

### agenda (what a facilitator does in 30, 60 and 90 minutes)

agenda-lead = { $minutes } minutes: rule set “{ $rules }”, { $turn } seconds a turn, { $stops ->
    [0] no stop for a discussion.
    [one] one stop for a discussion.
   *[other] { $stops } stops for a discussion.
}
agenda-welcome = Welcome and rules
agenda-welcome-task = Greet, give the rules of conduct, let everybody say their name and job, deal the role cards if you use them, and show one turn on the screen.
agenda-welcome-say = Welcome. For the next { $minutes } minutes we play a case that is made up; nothing on these screens is happening. We test our plans, not each other: nobody is graded and nobody is to blame. Take the story as it is, and say what you would really do. Write no patient's data and none of our weak points by name. If something real happens, say “Real event, stop”, and we stop at once.
agenda-briefing = Briefing
agenda-briefing-task = Read the briefing and the first symptom aloud, slowly. Answer questions about words, not about the case. Give the teams a minute to look at the suspects.
agenda-briefing-say = I shall read the briefing once. Listen for who knows what, and since when. Then look at the suspects: the board says which sentence speaks for each.
agenda-play = Play
agenda-play-task = { $stops ->
    [0] Run the turns, { $turn } seconds each. Read results and injects aloud. There is no time for stops; note what you want to come back to.
    [one] Run the turns, { $turn } seconds each. Read results and injects aloud. Stop once, right after a reveal, for { $stop } seconds, and ask a question from the list.
   *[other] Run the turns, { $turn } seconds each. Read results and injects aloud. Stop { $stops } times, right after a reveal, for { $stop } seconds each, and ask a question from the list.
}
agenda-play-say = Each turn, agree on one procedure and say why before you lock it. Read your role card aloud when it helps. A failed roll teaches nothing about the attack, but it names a gap that a hospital can have: ask whether it is ours.
agenda-forensic-report = Forensic report
agenda-forensic-report-task = Turn up every stage that is still hidden and read the chain aloud from the first step to the last. It costs no points.
agenda-forensic-report-say = The outside experts have finished. This is what happened, for all teams alike, so that everybody plans on the same facts.
agenda-mitigation = Mitigation
agenda-mitigation-task = Let each team spend its budget. Ask what a measure would do against this attack and against the next one. Call the last minute.
agenda-mitigation-say = You have money, weeks and the patience of the wards, and none of the three will last. Choose what would have helped here, and what would help against the attack that you did not see today.
agenda-hot-wash = Hot wash
agenda-hot-wash-task-short = Go through the scenario's lines for the hot wash. Write down one corrective action with an owner and a date.
agenda-hot-wash-task = Go round the tables: one strength each, then one area for improvement each. Turn the most important ones into corrective actions, each with an owner, a start and an end.
agenda-hot-wash-say = While it is fresh: what worked, what did not, and what do we change? Speak about plans, tools and agreements, not about people.
agenda-close = Close
agenda-close-task = Read the corrective actions aloud once more. Say who gets the report and when, open the debriefs, and hand out the feedback form.
agenda-close-say = Thank you. The exercise is over; everything you see from now on is real again. You may open your own debrief by its link. Please tell us on the form what we should do better.

### facilitator

facilitator-title = Facilitator’s drawer
facilitator-gate = This shows the whole case. Only { $name } should look.
facilitator-open = I am { $name }, open the drawer
facilitator-led-by = Led by { $name }
facilitator-teams = Teams
facilitator-place-turn = Turn { $turn } of { $limit }, patient care: { $care }
facilitator-place-die = Turn { $turn } of { $limit }, waiting for the die, patient care: { $care }
facilitator-place-paused = Paused on turn { $turn } of { $limit }
facilitator-chain = The case
facilitator-known = { $stage }: { $attack } (turned up)
facilitator-hidden = { $stage }: { $attack } (hidden)
facilitator-injects = Injects to come
facilitator-scheduled = { $inject } (at the end of turn { $turn })
facilitator-skipping = The next inject will be skipped.
facilitator-rulings = Rulings
facilitator-adjust = Adjust the roll
facilitator-adjust-note = Adds to the last roll and decides it anew. Possible until the team acts again.
facilitator-bonus = Grant a bonus
facilitator-bonus-note = Adds 1 to 3 to the coming roll, for a well-argued answer to “how would we do that here?”.
facilitator-reveal = Turn up a stage
facilitator-reveal-note = Turns up a hidden stage, as if the team had found it.
facilitator-force = Force an inject
facilitator-force-note = Draws this inject now.
facilitator-skip = Skip an inject
facilitator-skip-note = Takes back an open choice, or else keeps the next due inject from coming.
facilitator-turns = Give or take turns
facilitator-turns-note = Moves the last turn. It never falls below the present one.
facilitator-award = Award points
facilitator-award-note = Points on a line of their own, shown as awarded.
facilitator-note = Write a note
facilitator-note-note = Goes into the log. The team reads it only at the debrief.
facilitator-pause = Pause
facilitator-pause-note = Stops this team, and so the room.
facilitator-resume = Resume
facilitator-resume-note = The room goes on.
facilitator-undo = Undo
facilitator-undo-note = Returns this team to an earlier moment. What is undone stays readable in the log; the team catches up.
facilitator-number = Number
facilitator-less = Less
facilitator-more = More
facilitator-which-stage = Which stage?
facilitator-which-inject = Which inject?
facilitator-which-moment = Return to which moment?
facilitator-before = Before: { $what }
facilitator-reason = Reason (logged)
facilitator-apply = Apply: { $ruling }
facilitator-done = The ruling is logged.
facilitator-close = Close the drawer

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

### analysis (par, loss and luck)
# Points stand in a sentence already in words: “2.4 points”.
analysis-slogan = What your choices deserve, whatever the dice did.
analysis-decision-score = Decision score: { $points } of 100.
analysis-decision-parts = Of what choices could decide in the investigation, { $percent } was won: { $investigation } of { $most }. The mitigation plan earned { $mitigation } of { $rest }.
analysis-guided = The coach told the best move, so this play is not ranked.
analysis-earliest-assumed = Where the facilitator could choose what a success reveals, values assume the earliest stage.
analysis-points = { $points } points
analysis-points-one = 1 point
analysis-points-tiny = less than 0.1 points
analysis-points-none = nothing
analysis-par = Par, what best play expects from this start: { $points }.
analysis-loss = What the choices gave away: { $points }.
analysis-luck-good = What the dice gave: { $points }.
analysis-luck-bad = What the dice took: { $points }.
analysis-luck-even = The dice took as much as they gave.
analysis-events-good = What injects gave: { $points }.
analysis-events-bad = What injects took: { $points }.
analysis-rulings-good = What the facilitator’s rulings gave: { $points }.
analysis-rulings-bad = What the facilitator’s rulings took: { $points }.
analysis-actual = What the investigation earned: { $points }.
analysis-turn = { $turn }: { $steps } After it, { $points } can be expected.
analysis-last-turn = { $turn }: { $steps } In the end, { $points }.
analysis-change = { $words } ({ $change })
analysis-turn-even = Turn { $turn }
analysis-turn-changed = Turn { $turn } ({ $changes })
analysis-change-choice = choice { $change }
analysis-change-luck = luck { $change }
analysis-change-injects = injects { $change }
analysis-change-rulings = rulings { $change }
analysis-move-investigate = “{ $card }”
analysis-move-consult = calling “{ $card }”
analysis-move-pass = passing
analysis-step-best = The choice was { $chosen }; nothing was worth more.
analysis-step-loss = The choice was { $chosen }, and { $best } was worth more.
analysis-step-revealed = The die showed { $face }, a success that revealed { $stages }.
analysis-step-success = The die showed { $face }, a success.
analysis-step-failure = The die showed { $face }, a failure.
analysis-step-inject = “{ $inject }” was drawn.
analysis-costly = On turn { $turn } the choice was { $chosen }; { $best } was worth { $loss } more.
analysis-why-nothing = “{ $chosen }” could find none of the suspects that were left; “{ $best }” could find { $count } and had a chance of { $chance } to reveal a stage.
analysis-why-more = “{ $best }” could find { $count } of the suspects that were left and had a chance of { $chance } to reveal a stage; “{ $chosen }” could find { $fewer }, with a chance of { $other }.
analysis-why-roll = “{ $best }” could find { $count } of the suspects that were left, “{ $chosen }” { $fewer }; but the roll of the first succeeds with a chance of { $roll }, that of the second with { $harder }. So the first had a chance of { $chance } to reveal a stage, the second of { $other }.
analysis-why-likelier = “{ $best }” could find { $count } of the suspects that were left, “{ $chosen }” { $fewer }; but those of the first were likelier. It had a chance of { $chance } to reveal a stage, “{ $chosen }” of { $other }.
analysis-why-later = On that turn “{ $chosen }” had a chance of { $other } to reveal a stage, “{ $best }” of { $chance }. The difference lies in the turns after it: which suspects a success rules out, and which procedures are still ready for the others.
analysis-why-instead = “{ $best }” could find { $count } of the suspects that were left and had a chance of { $chance } to reveal a stage.
analysis-why-consult = “{ $chosen }” could find { $fewer } of the suspects that were left, with a chance of { $other }; what a call to “{ $best }” does was worth more.
analysis-why-waited = “{ $chosen }” had a chance of { $other } to reveal a stage on that turn; kept ready, it was worth more later.
analysis-why-unrolled = No roll was worth as much on that turn.
analysis-none-costly = No choice gave anything away.
analysis-points-only = { $why } So the points are shown without par and luck.
analysis-large-cooldown = A procedure rests for { $is } turns here; exact values are promised up to { $most }.
analysis-large-turns = There are { $is } turns left to play here; exact values are promised up to { $most }.
analysis-large-suspects = A stage has { $is } suspects here; exact values are promised up to { $most }.
analysis-large-procedures = There are { $is } procedures in the hand; exact values are promised up to { $most }.
analysis-not-at-table = Only a seat at the table can be told what a position is worth.
analysis-not-now = Something is being decided at this moment, so the position has no value of its own.

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
report-deserved = What the choices deserve
report-turns = Turn by turn
report-costliest = The costliest choices
report-worth-unknown = Par and luck had not been worked out when this was written.
report-standings = Results
report-ranked-by-decision = By decision score: what the choices deserve, whatever the dice did.
report-ranked-by-points = By points, the dice included.
report-place = { $place }: { $team }, { $points }
report-place-shared = { $place }, shared: { $team }, { $points }
report-place-points-only = Without a decision score: { $team }, { $points }
report-place-guided = Not ranked, because the coach told the best move: { $team }, { $points }
report-both-scores = decision score { $decision }, { $points } points
report-points = { $points } points
report-timeline = Timeline
report-turn = Turn { $turn }
report-afterwards = After the investigation
report-story = The story
report-takeaways = What to remember
report-checklist = What to do on Monday
report-hot-wash = Hot wash, for whoever leads it
report-hot-wash-seconds = { $n } seconds:
report-learned = Questions before and after
report-listen = Listen for: { $for }
report-questions = To talk about
report-references = References

### papers (the papers of an exercise)

papers-minutes = { $n } minutes
papers-handling = For the participants of this exercise and those who follow it up
papers-handling-staff = For facilitators and evaluators only: it tells what the exercise hides
papers-fact-length = Length
papers-fact-pack = Pack
papers-objectives = Objectives
papers-objective = Objective { $n }
papers-capabilities = Capabilities
papers-capabilities-words = The objectives draw on these categories of the NIST Cybersecurity Framework 2.0:
papers-agenda = Agenda
papers-rules = The rules in short
papers-hot-wash = Hot wash
papers-takeaways = What to remember
papers-mitigations = Mitigations
papers-injects = Injects

papers-column-from = From
papers-column-minutes = Minutes
papers-column-part = Part
papers-column-task = What you do
papers-column-does = What it does
papers-column-role = Role
papers-column-cares = Who this is
papers-column-knows = What this person alone knows
papers-column-what = What happens
papers-column-stage = Stage
papers-column-suspect = Suspect
papers-column-briefing-says = What points to it
papers-column-procedure = Procedure
papers-column-clues = What finds it, and what is then seen
papers-column-gap = Gap in readiness
papers-column-closed-by = What would close it
papers-column-who = Who
papers-column-mitigation = Mitigation
papers-column-cost = Cost
papers-column-capability = Capability
papers-column-ask = Ask
papers-column-listen = Listen for
papers-column-number = No.
papers-column-when = When
papers-column-sender = From
papers-column-to = To
papers-column-expected = Expected action
papers-column-talk = Worth hearing in the discussion
papers-column-heard = Heard from whom, in which words
papers-column-team = Team
papers-column-time = Time
papers-column-seen = What was said or done
papers-column-helped = What helped or hindered
papers-column-marking = Marking

papers-rating = Rating
papers-rating-means = When it applies
papers-rating-p = P: performed without challenges
papers-rating-s = S: performed with some challenges
papers-rating-m = M: performed with major challenges
papers-rating-u = U: unable to be performed
papers-rating-p-means = The objective was met. Other work did not suffer for it, nobody was put at more risk, and it followed the plans, policies, procedures, regulations and laws that apply.
papers-rating-s-means = The same as P, but something was found that could be done better or with less effort.
papers-rating-m-means = The objective was met, but at a price: other work suffered for it, or patients or staff would have been at more risk, or it did not follow what applies.
papers-rating-u-means = What was done did not meet the objective.
papers-scale-source = The four ratings are those of the Homeland Security Exercise and Evaluation Program (HSEEP); what they mean is said in our words.

papers-manual = Situation manual
papers-manual-lead = For participants, before and during the exercise. It holds nothing that the cards hide.
papers-about = About this exercise
papers-about-words = This is a tabletop exercise: a talk about an invented incident, led by a facilitator. A team looks for an attack whose steps are hidden, decides what to do next from what it learns, and then spends a limited budget on what would help against this attack and the next. Nothing in it touches a real system.
papers-ground-rules = Ground rules
papers-rule-safe = Say what you think, and ask what you do not know. Nobody is examined; what is tried out is how we work together.
papers-rule-blame = Speak of plans, systems and habits. Do not blame people, in the room or afterwards.
papers-rule-data = Keep patient data out of it, in speech and in writing. Write down no real weakness that people beyond this group should not know.
papers-rule-fiction = Take the case as it is told. It is simplified, and some of it could not happen here; decide as if it could.
papers-rule-real = If something real happens, say “real event”. The exercise stops at once, for everybody.
papers-situation = The situation
papers-symptom = What was noticed first
papers-suspects = What could have happened
papers-suspects-words = An attack has four stages. For each, the briefing leaves these possibilities; one of each stage is true. They stand in the order of the alphabet.
papers-how = How a turn goes
papers-how-discuss = Talk: which suspect fits the facts, and what would show it?
papers-how-choose = Choose a procedure, name the suspect that it tests, and say what each answer would mean.
papers-how-roll = Roll. A failure says nothing about the attack, but something about the hospital's readiness.
papers-how-strike = Read what was found, or strike from the board what the evidence excludes.
papers-how-plan = After the investigation everything is turned up. Then plan: three budgets, and never enough.
papers-procedures = Procedures
papers-procedures-words = What you can look with. Which suspects a procedure can find may be read on the table at any time.
papers-established = What is already practiced
papers-established-here = { $n ->
    [one] This procedure is established: practiced before, and known to work. It adds { $bonus } to the roll.
   *[other] These procedures are established: practiced before, and known to work. Each adds { $bonus } to the roll.
}
papers-established-drawn = { $n ->
    [one] One of these procedures is drawn at the start as established: practiced before, and known to work. It adds { $bonus } to the roll.
   *[other] Of these procedures { $n } are drawn at the start as established: practiced before, and known to work. Each adds { $bonus } to the roll.
}
papers-established-own = { $n ->
    [one] Before the briefing each table chooses one procedure that its own hospital really practices. It adds { $bonus } to the roll. Ask: do we really practice this, and when last?
   *[other] Before the briefing each table chooses { $n } procedures that its own hospital really practices. Each adds { $bonus } to the roll. Ask: do we really practice this, and when last?
}
papers-column-practices = Established procedures
papers-your-notes = Your notes

papers-guide = Facilitator guide
papers-guide-lead = For whoever leads. It tells everything: keep it out of sight.
papers-lead = How to lead it
papers-prepare = Before
papers-prepare-room = A table a team, four to eight people at each. Mix professions: an image archive administrator and a radiologist at one table learn more than two of either.
papers-prepare-print = Print the situation manual for everybody, this guide and the evaluation guides for the staff, the feedback form for the end.
papers-prepare-dice = Put a real die on each table, or let the program roll.
papers-prepare-teams = Say who may speak for a team, and let that pass on from turn to turn.
papers-prepare-try = Play the scenario once by yourself. It takes a quarter of an hour and answers most questions that you will be asked.
papers-prepare-stop = Agree with the people on duty how they reach you, and how the room hears “real event, stop”.
papers-during = During
papers-lead-ask = Ask before the die falls: “What will you know if it succeeds? What if nothing matches?”
papers-lead-quiet = Bring in those who are silent: let the one who disagrees speak first.
papers-lead-bonus = A well-argued answer to “how would we do that here?” may earn one to three points on the roll. Say why.
papers-lead-time = Keep time aloud. A decision that is forced by the clock is worth talking about afterwards.
papers-lead-blame = When somebody is blamed, turn it into a question about the plan.
papers-read-aloud = To read aloud
papers-truth = Ground truth
papers-truth-warning = Teams play for this. Turn the page when somebody comes near.
papers-truth-own = Teams play at their own pace, so each has a case of its own.
papers-truth-drawn = This is the chain of this exercise:
papers-truth-open = The chain is drawn at the start, each stage by itself, and the console then shows it. The author had this one in mind; it is played only where it is picked, and as the files are public, whoever looks for it finds it:
papers-truth-stage = { $stage }: every suspect
papers-clue = { $procedure }: { $clue }
papers-gaps = Gaps in readiness
papers-gaps-words = A failed roll reads out one of these. Each is a chance to ask: is that so here?
papers-injects-words = Read the text in the frame aloud. What follows from it is for you.
papers-inject-title = { $number }. { $title }
papers-inject-when = When: { $when }
papers-inject-option = “{ $option }” { $why }
papers-inject-lesson = To take away: { $lesson }
papers-say = What can be said
papers-roles = Roles
papers-roles-words = Deal them if you use them. Each fact is true whatever was drawn, and is to be said aloud when it helps.
papers-roles-none = This scenario has no role cards.
papers-consultants = Consultants who can be called
papers-mitigations-words = The budgets: { $budget }. They do not suffice for everything.
papers-agendas = If the time becomes shorter or longer
papers-agendas-words = Minutes of each part. Shorten by going over to the shorter agenda at the next part, never by leaving out the hot wash.
papers-prompts = To ask while they play
papers-prompts-words = For any scenario, moment by moment; the console shows the one that fits. One question is enough. Wait for the answer longer than is comfortable.
papers-discussion = To ask about this scenario
papers-discussion-words = Use them when a table falls silent, and in the hot wash.
papers-hot-wash-words = A script for three minutes. With more time, go through it table by table.

papers-when-scheduled = End of turn { $turn }
papers-when-drawn = From the pile
papers-injects-list = List of injects
papers-injects-list-lead = Everything that happens to the teams, in the order in which it can be expected (master scenario events list).
papers-injects-list-events = Events
papers-injects-list-note = The pile is drawn from on { $when }, in an order settled at the start. Most of it never comes.
papers-from-facilitator = Facilitator
papers-to-all = All teams
papers-to-drawing = Drawing team
papers-expected-take-in = Take it into account. { $lesson }
papers-expected-decide = Decide, and say why. { $lesson }
papers-event-briefing = Start of the exercise: the briefing and what was noticed first are read aloud.
papers-event-briefing-expected = Listen, ask what the words mean, name what is missing.
papers-event-play = The investigation begins.
papers-event-play-expected = Choose procedures with reasons, and write down what the evidence excludes.
papers-event-report = The forensic report is read: every stage that is still hidden is turned up.
papers-event-report-expected = Compare with what was suspected.
papers-event-mitigation = The mitigation begins.
papers-event-mitigation-expected = Spend the budgets on what would stop this attack and the next, with the patients in mind.
papers-event-hot-wash = The play ends; the hot wash begins.
papers-event-hot-wash-expected = Name strengths, areas for improvement, and a corrective action each.
papers-event-close = End of the exercise.
papers-event-close-expected = Read out the first three actions with owner and date; fill in the feedback form.

papers-evaluation = Exercise evaluation guide
papers-evaluation-lead = For evaluators: one sheet an objective. Write what you see and hear; judge at the end.
papers-evaluate = How to evaluate
papers-evaluate-see = Write down what was said and done, and when. “The team asked who may cut the line at 20:10” says more than “good communication”.
papers-evaluate-time = Note when something begins and when it is settled.
papers-evaluate-quiet = Do not help and do not hint; ask the facilitator if something is unclear.
papers-evaluate-rate = Rate right after the play, by the scale below. What the dice did is no part of it.
papers-scale = The scale
papers-evaluator = Evaluator
papers-watch = What to watch for
papers-watch-for = { $what } { $why }
papers-watch-reason = The team says beforehand what a result would mean, and changes its mind when the evidence does.
papers-watch-own-house = Somebody says how this is done in the own department, by which plan or agreement.
papers-watch-patients = Somebody asks what it means for the patients who are being examined now.
papers-observed = Observed
papers-rating-why = Why this rating
papers-evaluate-general = What else is worth hearing
papers-evaluate-general-words = From the discussion questions of this scenario: whoever says one of these is on the right way.

papers-feedback = Feedback form
papers-feedback-lead = For participants. Two minutes, no name. What you write is read.
papers-feedback-role = You work as
papers-role-pacs = Image archive administrator
papers-role-radiologist = Radiologist
papers-role-technologist = Technologist
papers-role-biomed = Biomedical engineer
papers-role-network = Network or servers
papers-role-security = Information security
papers-role-privacy = Privacy or compliance
papers-role-other = Something else
papers-feedback-agree = How far do you agree?
papers-feedback-scale = 1 means not at all, 5 means fully.
papers-feedback-statement = Statement
papers-feedback-plausible = The case could have happened to us.
papers-feedback-clear = I understood at all times what was asked of us.
papers-feedback-voice = I could say what I wanted to say, and was heard.
papers-feedback-level = The case was neither too easy nor too hard for me.
papers-feedback-roles = The right people sat at the table.
papers-feedback-time = There was enough time to think and to talk.
papers-feedback-gap = I now know a gap of ours that I did not know before.
papers-feedback-use = I will do something differently from tomorrow on.
papers-feedback-words = In your words
papers-feedback-keep = What should stay as it was?
papers-feedback-change = What should be different next time?
papers-feedback-first = What should our organization do first?

papers-after = After-action report and improvement plan
papers-after-lead = For those who took part, and for those who follow it up. It speaks of plans and systems, not of people.
papers-overview = Exercise overview
papers-stopped = The exercise was stopped for a real event at { $when }. What follows is as far as it went.
papers-other-pack = The pack has changed since: this report was written with another version of its texts than was played. The playthroughs verify all the same.
papers-fact-exercise = Exercise
papers-fact-kind = Kind
papers-fact-begun = Began
papers-fact-ended = Ended
papers-fact-led = Led by
papers-fact-scenario = Scenario
papers-fact-chain = Case
papers-fact-teams = Teams
papers-fact-participants = Participants
papers-fact-rules = Played by
papers-fact-hash = Pack’s SHA3-256
papers-fact-program = Program
papers-kind-tabletop = Tabletop exercise, played as a game with recorded decisions
papers-pace-lockstep = all teams together, on the same dice
papers-pace-own = each team at its own pace, with dice and a case of its own
papers-rules-own = the scenario’s own rules
papers-chain-authored = As the scenario’s author wrote it
papers-chain-drawn = Drawn at the start
papers-teams = { $n }: { $names }
papers-everybody = All
papers-name-erased = (name erased)
papers-part-facilitator = Facilitator
papers-part-observer = Observer
papers-part-participant = Participant
papers-contact = { $hours } h { $minutes } min

papers-column-objective = Objective
papers-letter-p = P
papers-letter-s = S
papers-letter-m = M
papers-letter-u = U
papers-objectives-note = A rating is that of the room where one was given, else the poorest of the teams’ last ratings. What the dice did is no part of it.
papers-not-rated = An objective without a cross was not rated.
papers-strengths = Strengths
papers-strengths-none = None was written down.
papers-improvements = Areas for improvement
papers-improvements-none = None was written down.
papers-other-notes = Further notes
papers-column-said = What was found
papers-draft = Draft from the log: { $words }
papers-first = First: { $words }
papers-strength-found = All four stages of the attack were found in time.
papers-strength-judgement = { $good } of { $all } decisions were the best ones or nearly so: evidence was sought where it could be found.
papers-strength-care = Decisions were made with patients in mind: in the end they were cared for as on any day.
papers-gap-closed = { $reason } “{ $card }” would close this gap.
papers-issue-chain = { $attacks } worked in this exercise, and nothing stood in the way.
papers-issue-others = Not this time, but next time it could be { $attacks }.
papers-issue-softens = Whatever the attack, its impact would be as large as it can be.
papers-issue-ground = Other measures need it as their ground.
papers-issue-beyond = The attacks of this scenario gave no reason for it; the team thought of others.
papers-action = { $title }: { $short }

papers-appendix-plan = Appendix A: improvement plan
papers-plan-words = What teams put first carries an owner and a date. Lines that begin with “Draft from the log” come from what teams adopted in the play; keep, change or strike them. Write in what is missing.
papers-plan-none = No corrective action was written down, and no team adopted a mitigation.
papers-column-issue = Area for improvement
papers-column-action = Corrective action
papers-column-owner = Owner
papers-column-start = Start
papers-column-end = End
papers-appendix-people = Appendix B: participants
papers-attendance-by-hand = Nobody took part with a device, so the program cannot tell who was there. Whoever took part signs here, and the report is kept with this list.
papers-participants-by-hand = without devices, kept by hand (Appendix B)
papers-attendance-words = Times are UTC. Contact time runs from the moment at which somebody was let in until they left, or until the debriefs were opened at the end of the hot wash. It says how long they were enrolled: nobody measured whether they were in the room or their device connected, and breaks are not taken off. In all, participants were enrolled for { $contact }.
papers-column-name = Name
papers-column-department = Department
papers-column-took-part = Took part as
papers-column-came = In
papers-column-left = Out
papers-column-contact = Contact time
papers-appendix-mapping = Appendix C: what this exercise touches
papers-mapping-words = This is a mapping: it says where the exercise touches what others ask for. It does not show that anything is fulfilled, and it is no legal advice.
papers-mapping-sources = Names are those of NIST CSWP 29 of February 26, 2024 (https://doi.org/10.6028/NIST.CSWP.29), and of 45 CFR 164.308 (https://www.ecfr.gov/current/title-45/section-164.308); what they ask for is said in short.
papers-column-reference = Reference
papers-column-asks = What it is about
papers-column-touched = Where this exercise touches it
papers-map-objectives = The objectives of the exercise draw on it.
papers-map-adopted = Teams adopted { $cards }.
papers-map-hot-wash = { $n ->
    [one] The hot wash has one line on it.
   *[other] The hot wash has { $n } lines on it.
}
papers-map-improvement = { $n ->
    [one] The exercise led to an improvement plan with one action (Appendix A).
   *[other] The exercise led to an improvement plan with { $n } actions (Appendix A).
}
papers-map-took-part = { $n ->
    [one] One person took part, for { $contact } (Appendix B).
   *[other] { $n } people took part, for { $contact } in all (Appendix B).
}
papers-map-by-hand = People took part without devices; who they were is kept by hand (Appendix B).
papers-map-not-touched = Not touched in this exercise.
papers-map-training = Security awareness and training (standard): a program for all members of the workforce, management included.
papers-map-reminders = Security reminders (addressable): periodic security updates.
papers-map-reminders-here = “What to remember” and “What to do on Monday” (Appendix E) can be sent to the workforce.
papers-map-incidents = Security incident procedures (standard), response and reporting (required): policies and procedures for security incidents; to identify and respond to suspected or known ones, to mitigate their known harm as far as practicable, and to document them and their outcomes.
papers-map-incidents-here = { $teams ->
    [one] One team investigated a simulated incident and found { $found } of { $all } stages.
   *[other] { $teams } teams investigated a simulated incident and found { $found } of { $all } stages in all.
} Every decision and its outcome is on record (Appendices D to G).
papers-map-backup = Data backup plan, disaster recovery plan (both required): retrievable exact copies of electronic protected health information, and procedures to restore any loss of data.
papers-map-emergency-mode = Emergency mode operation plan (required): critical business processes go on that protect the security of electronic protected health information while operating in emergency mode.
papers-map-emergency = Teams decided about care while systems could not be trusted: { $injects }.
papers-map-testing = Testing and revision procedures (addressable): periodic testing and revision of contingency plans.
papers-map-testing-here = { $n ->
    [one] The exercise tried out how people would respond; one action follows (Appendix A).
   *[other] The exercise tried out how people would respond; { $n } actions follow (Appendix A).
}
papers-appendix-timeline = Appendix D: timeline
papers-timeline-words = Times are UTC. Every single event stands in the file of events and in the playthroughs.
papers-undone = Taken back
papers-undone-words = What a facilitator took back counts no more. It stays in the playthrough of the team, with everything that followed from it.
papers-column-taken-back = Taken back
papers-column-why = Why
papers-moment-opened = The room was opened.
papers-moment-started = The play began.
papers-moment-debrief = The room entered the debrief.
papers-moment-stopped = A real event: the exercise was stopped.
papers-moment-closed = The exercise was closed.
papers-moment-message = The facilitator wrote: “{ $text }”
papers-ruling-paused = The facilitator paused the exercise.
papers-ruling-resumed = The exercise went on.
papers-ruling-time-added = The facilitator added { $n } seconds.
papers-ruling-time-taken = The facilitator took away { $n } seconds.
papers-ruling-moved-on = The facilitator moved on to the next part.
papers-ruling-merged = The table was merged with { $team }.
papers-ruling-member-moved = A participant moved to this table.
papers-ruling-captain = The captain was replaced.
papers-ruling-why = { $done } Reason: { $reason }
papers-cause-lowest = The die showed its lowest face
papers-cause-highest = The die showed its highest face
papers-cause-failures = Failures in a row
papers-cause-turn = The rule set has one at this turn
papers-cause-scheduled = Scheduled by the scenario
papers-cause-forced = Given by the facilitator
papers-cause-read = Read aloud by the facilitator
papers-appendix-case = Appendix E: the case, and what to remember
papers-team-practice = This team was played by the program, for practice.
papers-team-unfinished = This team had not come to its end when the exercise did.
papers-team-plan = Mitigations beside the best plan
papers-column-adopted = Adopted
papers-column-best = In best plan
papers-points = Points
papers-points-investigation = Investigation
papers-points-mitigation = Mitigation
papers-points-decision = Decision score
papers-points-awarded = Awarded
papers-appendix-team = Appendix F: { $team }
papers-appendix-records = Appendix G: records
papers-records-words = Each team’s play is a file in which every line names the hash of the line before. “breach-rounds replay --verify” recomputes every event and score from it. The hash beside it is that of the whole file.
papers-column-file = File
papers-column-sha3 = SHA3-256
papers-sign = Sign-off
papers-sign-words = With their signatures these people say that they have read the report and accept the improvement plan as far as it concerns them.
papers-sign-facilitator = Lead facilitator
papers-sign-evaluator = Lead evaluator
papers-sign-compliance = Compliance or privacy officer
papers-sign-sponsor = Sponsor of the exercise
papers-sign-name = Name and signature
papers-sign-date = Date

### host (what went wrong with files and memory)

host-unavailable = Nothing can be kept on this device, perhaps because the window is private. You can play on; to keep the session, export it before you close.
host-full = There is no room left to keep this session. You can play on; to keep it, export it before you close, or delete older sessions.
host-other = That did not work. Nothing that was kept before is lost. { $words }

host-not-saved = This game could not be saved. { $why }
host-settings-not-saved = The settings hold until this window closes. { $why }
host-retry = Try again
host-export = Export the playthrough
host-moved = Another window went on with this game, or its file had lost its end. That file was left as it is; this game goes on under a new name.
host-would-lose = The running game could not be saved. Export it before you begin another, or let it go.
host-let-go = Let it go
host-cannot-start = This scenario cannot be started.
host-exported = Exported: { $place }
host-not-exported = The file could not be written. { $why }
host-imported = “{ $name }” was imported.
host-not-imported = “{ $name }” could not be imported. Nothing was changed.
host-cut = The end of this saved game was missing. Everything before it was kept.
host-unreadable = This saved game cannot be read. It was kept exactly as it is; you can export it from the list of saved games.
host-no-pack = The scenario pack of this game is not installed here.
host-print-opened = Saved as { $place } and opened in the browser, which prints it.
host-not-printed = The page could not be printed. { $why }

### serve (the server: its short answers, its page for a phone, what it says in the terminal)

serve-not-found = There is nothing here. The game starts at /.
serve-only-packed = This file is sent packed only: ask for it with Accept-Encoding: gzip.
serve-wrong-host = This server does not go by that name. Open one of the addresses that it printed when it started; or start it with --public-url and the address that people use.
serve-too-large = That is more than this server takes.
serve-broken = Something broke here. That is our mistake, not yours; try again.
serve-too-slow = That took too long. Try again.

serve-reach-title = This device reaches the exercise
serve-reach-told = The facilitator has just been told that a device got here. You can close this page.
serve-reach-own = This is the machine that the server runs on, so it proves nothing for others. Open this page on a phone.
serve-reach-unprotected = This address is not encrypted: anybody on this network could read along. Type no real names of systems, no weaknesses and no patient data.
serve-reach-go-on = Go on to Breach Rounds

serve-taken = Something else listens on { $address }; a free port was taken instead.
serve-in-memory = Note: another server on this machine has the file of exercises. Exercises founded here are kept in memory and end with this server. To keep them, stop the other one first, or name a file of their own with --store sqlite:PATH.
serve-at = Breach Rounds is at { $url } (Ctrl-C stops it)
serve-facilitator = To run an exercise, open this link. Whoever has it is a facilitator: do not project it.
serve-only-here = Only this machine can reach it. To let others in, start it with --listen 0.0.0.0:{ $port } and either --tls-cert and --tls-key, or --insecure-lan for an exercise in one room.
serve-no-network = It listens to the network, but this machine has no network address at the moment. Join a Wi-Fi or open a hotspot, then start it again.
serve-others = Others can reach it at
serve-others-card = { $url } ({ $card })
serve-others-virtual = { $url } ({ $card }: a network of containers or virtual machines, rarely the right one)
serve-others-link-local = { $url } ({ $card }: an address that this machine gave itself, rarely the right one)
serve-try = Can a phone reach it? Scan the code, or open { $url } on a phone: it is said here at once.
serve-isolated = If nothing comes: networks of conferences and hospitals keep their guests apart from one another. Open a hotspot on a phone or on this laptop and let everybody join it; or run the exercise on this laptop alone, console in one window and projector in another. Then nobody needs a device.
serve-reached = A device at { $address } reached this server.
serve-unprotected = WARNING: plain HTTP on a network. Whoever is on it can read and change everything that is said here, the facilitator's link included. Use it in one room, for an exercise, with nothing real typed in.
serve-proxy-without-url = WARNING: --trusted-proxy without --public-url. The pages behind the proxy are refused, since this server does not know their address.
serve-stopping = Stopping: open connections are told. Ctrl-C again ends it at once.
serve-left = { $count ->
    [one] One connection did not end in time.
   *[other] { $count } connections did not end in time.
}

### errors

errors-undetectable = No procedure of this scenario can find { $attacks }, so it cannot be played fairly.
errors-no-deal = No hand of this size can find every suspect, so this scenario cannot be played fairly.
errors-not-now = Another step comes first.
errors-no-such-face = The die has no such face.
errors-wrong-die = This exercise is played with the other kind of die.
errors-no-question = This game asks no such question.
errors-answered = This question was answered already; answers are final.
errors-asked-too-late = The questions before the play can only be answered before the first turn.
errors-asked-too-early = The questions after the play come with the debrief.
errors-too-few-teams = An exercise needs at least { $least } teams.
errors-too-many-teams = There is room for { $most } teams.
errors-team-nameless = Team { $team } needs a name.
errors-team-name-long = The name of team { $team } is too long; { $most } characters fit.
errors-team-name-twice = Team { $team } has the same name as an earlier one.
errors-facilitator-nameless = The facilitator needs a name.
errors-facilitator-name-long = The facilitator's name is too long; { $most } characters fit.

errors-too-large = the file is larger than 16 MiB, which no playthrough is
errors-not-text = the file is not text in UTF-8, which every playthrough is
errors-kept-format = this is no record in format { $format }, which is the one that this version reads
errors-kept-line = this line is damaged: it should hold one thing that was kept
errors-kept-hint = Save everything as a file once more on the other device, with the same version.
errors-title = Problems in scenario packs
errors-lead = These packs or scenarios were left out. Everything else can be played.
errors-working = These packs work: { $packs }.
errors-place = line { $line }, column { $column }
errors-error = Error
errors-warning = Warning
errors-hint = Hint: { $hint }

### online (an exercise over a network)

online-not-connected = This device is not connected to an exercise.
online-home-title = You are in an exercise
online-join = Join an exercise
online-join-note = Your facilitator has shown you a code, or given you a link.
online-bar = Your seat in the exercise
online-team = { $team }.
online-team-decides = { $team }. You decide this turn.
online-team-captain = { $team }. { $captain } decides this turn.
online-somebody = Somebody without a name
online-timer = { $time } left
online-timer-soon = Hurry: { $time } left
online-timer-over = Time is up
online-timer-paused = Paused at { $time }
online-heard-minutes = At most 2 minutes are left.
online-heard-seconds = At most 30 seconds are left.
online-heard-paused = The timer is paused.
online-sending = Sending…
online-messages = Messages: { $n }
online-messages-older = { $n ->
    [one] One older message is not shown.
   *[other] { $n } older messages are not shown.
}
online-messages-title = What the facilitator said
online-message = Facilitator: { $text }
online-role = My role card
online-seat = My seat
online-seat-note = Your seat waits for you: a reload, a closed lid or lost Wi-Fi does not take it away.
online-seat-link = Take my seat to another device
online-debrief-link = Take my debrief along
online-aside = Go to the start page and keep my seat
online-leave = Give my seat up
online-leaving-title = Giving your seat up
online-leaving = The server is told.
online-leave-title = Give your seat up?
online-leave-note = Your team plays on without you. To come back you have to join again.
online-stay = Stay
online-link-title = Your link
online-link-seat = Whoever opens this link has your seat: scan it with your other device. This one is signed out then.
online-link-seat-of = Whoever opens this link has the seat of { $name }: have it scanned with the other device. The old one is signed out then.
online-link-somebody = this person
online-link-debrief = Whoever opens this link can read your team's debrief, and do nothing else.
online-link-invitation = Whoever opens this link first takes the seat that it is for.
online-link-note = It is shown once. Do not pass it on.
online-link-code = The same link, for a camera
online-copy = Copy the link
online-copied = Copied.
online-connecting = Connecting…
online-lost = The connection is lost. Trying again; nothing that you did is lost.
online-blocked = This network lets pages through and blocks the live connection (WebSocket).
online-blocked-advice = What helps: a phone's hotspot or mobile data, or another Wi-Fi. Or ask your IT to let WebSocket connections to this address through. Your team can go on with another device at your table.
online-unreachable = The server does not answer. Is this device in the right Wi-Fi? Trying again.
online-unreachable-advice = Guest networks often keep devices apart. Ask the facilitator which network to use.
online-retry = Try now
online-page-connecting = Coming in
online-page-connecting-note = This takes a moment. If it does not, your facilitator's network may keep devices apart.
online-insecure = This exercise runs without encryption: whoever shares the network could read along. Type no real secret.
online-stale = The table changed while you chose. Look again, then choose.
online-refused = The rules do not allow that now.
online-established = Choose exactly { $n } different procedures.
online-text = That is empty, or longer than { $most } characters.
online-plan = The exercise cannot be set up like this.
online-not-allowed = Only a facilitator can do that.
online-not-captain = Only whoever decides for your team can do that this turn.
online-wrong-phase = That is not possible in this part of the exercise.
online-no-team = There is no such team any more.
online-no-member = That person is not here any more.
online-no-token = This link opens nothing any more. Ask your facilitator for a new one.
online-locked = This exercise takes nobody new just now. Ask your facilitator.
online-team-full = That team has no free seat. Choose another one.
online-room-full = This exercise has no free seat.
online-name-erased = The name was erased.
online-names-erased = All names were erased.
online-too-many = There are as many of these as there can be.
online-not-admitted = Your facilitator has not let you in yet.
online-no-die = Nothing waits for a die.
online-not-all-locked = Other teams have not chosen yet.
online-no-proposal = That proposal is gone.
online-reason-missing = Say why: the reason is written down.
online-no-record = That note is gone.
online-no-timer = That timer has changed meanwhile.
online-not-asked = That question is not asked now.
online-no-standings = There are no standings to show yet.
online-debrief-closed = The debrief is not open.
online-unreadable = The server did not understand that. Reload the page.
online-bye-title = This seat has ended
online-bye-protocol = This page and the server are of different versions. Reload the page.
online-bye-no-seat = There is no such code, link or seat here. Check it, or ask your facilitator.
online-bye-seat-gone = Your seat was taken to another device, or your facilitator has ended it.
online-bye-too-much = This device asked for too much at once. Wait a minute, then try again.
online-bye-unreadable = This page and the server did not understand each other. Reload the page.
online-bye-shutting-down = The server has stopped. Ask your facilitator.
online-bye-store = The server cannot write anything down at the moment. Ask your facilitator.
online-bye-room-gone = This exercise is over, and what was kept of it is deleted.
online-bye-again = Try again
online-bye-join = Join with a code
online-bye-home = To the start page
online-do-check = { $procedure }
online-do-test = { $procedure }, to test “{ $suspect }”
online-do-consult = Call { $consultant }
online-do-pass = Pass the turn
online-do-option = Option { $n }
online-do-report = Read the forensic report
online-do-adopt = Adopt “{ $card }”
online-do-withdraw = Put “{ $card }” back
online-do-commit = Finish the plan
online-do-facilitator = Something that only a facilitator decides
online-wait-title = Waiting to be let in
online-wait-admission = Your facilitator sees your name and lets you in.
online-wait-note = You can leave this page open. It goes on by itself.
online-noteam-title = Which team?
online-noteam = Your facilitator gives you a seat in a team. It goes on by itself.
online-watch = You are in no team. Your facilitator can give you a seat at any time.
online-begin-title = You are ready
online-begin = The play begins as soon as your facilitator starts it.
online-again-briefing = Read the briefing again
online-done-title = Your team is done
online-done = Well played. The other teams finish, then everybody talks about it.
online-hotwash-title = The hot wash
online-hotwash = Look up from the screen: everybody talks about what went well and what should change.
online-hotwash-note = Your debrief with every decision opens when your facilitator says so.
online-closed-title = The exercise is over
online-closed = Thank you for playing.
online-closed-debrief = Your debrief stays open for as long as your facilitator allows.
online-stopped-title = A real event ended this exercise
online-stopped = Stop playing. This is no longer an exercise: do what your real plan says.
online-stopped-note = Nothing that was shown here was real. Do not act on it.
online-debrief-wait-title = The debrief
online-debrief-wait = Your debrief is on its way.
online-nocase-title = Not on this device
online-nocase = This page does not have the scenario that the server plays. Reload the page; if that does not help, ask your facilitator.
online-projector = Projector
online-not-kept = This device cannot remember your seat: do not close or reload this page. Take a link to your seat as a precaution (My seat).
online-no-host-key = To found an exercise, open the facilitator's link that the server printed when it was started.

### ballot (what a team votes on)

ballot-title = Your team votes
ballot-cast = { $cast } of { $of } have voted
ballot-shown = The votes are shown
ballot-line = { $name }: { $action }
ballot-votes = { $n ->
    [one] 1 vote: { $names }
   *[other] { $n } votes: { $names }
  }
ballot-vote = Vote for it
ballot-voted = My vote
ballot-vote-name = Vote for: { $proposal }
ballot-decide = Do this
ballot-decide-name = Do this: { $proposal }
ballot-ask = Ask the team first
ballot-ask-note = While this is on, what you choose is proposed to your team and not done.
ballot-show = Show the votes now
ballot-minority = The votes differ. { $names } speaks first: what do the others not see?
ballot-captain = { $captain } decides. What you press is proposed to your team.

### join (joining an exercise over a network)

join-title = Join an exercise
join-link-title = You were invited
join-link-lead = Say who you are, so that the others know.
join-link-go = Come in
join-kept = You have a seat on this device
join-go-on = Go on as { $name } in “{ $title }”
join-go-on-unnamed = Go on in “{ $title }”
join-untitled = an exercise
join-forget = Forget
join-forget-name = Forget the seat in “{ $title }”
join-server = Server
join-server-hint = The address or the link from your facilitator
join-server-is = Server: { $server }
join-server-take = Use it
join-code = Code
join-code-hint = Six letters and digits
join-looking = Looking for the exercise…
join-team = Team
join-any-team = My facilitator decides
join-team-free = { $team } ({ $n ->
    [0] full
    [one] 1 seat free
   *[other] { $n } seats free
  })
join-admission = Your facilitator lets everybody in by hand.
join-name = Your name
join-name-hint = As the others know you
join-name-missing = Your name is still missing.
join-role = Your role (if you like)
join-role-hint = Example: PACS administrator
join-department = Your department (if you like)
join-department-hint = For instance: Radiology
join-warning = This is an exercise.
join-warning-note = Type no patient data, here or anywhere. What you say about real weaknesses of your hospital stays in this group.
join-go = Join

### lobby (who is there, before it begins)

lobby-facts-scenario = Scenario: { $title }
lobby-facts-together = All teams move together: one die for the room.
lobby-facts-own = Every team plays at its own pace.
lobby-waits = It begins as soon as your facilitator starts it.
lobby-teams = Teams
lobby-seats = { $taken } of { $seats } seats taken
lobby-bot = A practice team: the computer plays it.
lobby-away = { $name } (not connected)
lobby-own-team = This is your team.
lobby-take = Go to { $team }
lobby-you = You are here as { $name }.
lobby-correct = Correct this
lobby-correct-save = Save
lobby-role = Your role card. Only you have it.
lobby-role-note = Say the fact aloud when it helps your team.
lobby-practise = Do we really practise this?
lobby-practise-note = Choose the { $n } procedures that your own hospital has really practised in the last year. They get a bonus. Be honest: that is what the talk afterwards is about.
lobby-practise-count = { $n } of { $of } chosen
lobby-practise-save = This is what we practise
lobby-practise-saved = Saved
lobby-comes = What comes
lobby-comes-1 = The briefing is read aloud: what was noticed, and who is suspected.
lobby-comes-2 = Your team investigates, turn by turn. Choose a procedure, say why, and roll.
lobby-comes-3 = The forensic report turns up what is still hidden.
lobby-comes-4 = Your team spends a budget on what should be better next time.
lobby-comes-5 = Everybody talks about it, and every team reads its debrief.

### story (the story so far, for who comes late)

story-title = The story so far
story-go = To the table
story-briefing = Read the briefing
story-first = What was noticed first
story-stand = Turn { $turn } of { $limit }. Patient care: { $care }.
story-stages = The four stages of the attack
story-found = { $stage }: found. { $attack }
story-open = { $stage }: still hidden. { $n ->
    [one] 1 suspect is left.
   *[other] { $n } suspects are left.
  }

### projector (the screen that everybody sees, and words that all screens of a networked exercise share)

projector-phase-lobby = Getting ready
projector-phase-briefing = Briefing
projector-phase-play = Play
projector-phase-hot-wash = Hot wash
projector-phase-debrief = Debrief
projector-phase-closed = Closed
projector-phase-stopped = Stopped
projector-clock-left = { $time } left
projector-clock-paused = Paused, { $time } left
projector-clock-over = Time is up
projector-teams = Teams
projector-turn = Turn { $turn }
projector-revealed = { $n } of { $of } stages revealed
projector-joined = { $n ->
    [0] Nobody yet
    [one] 1 person
   *[other] { $n } people
}
projector-practice = Practice
projector-connected = Connected
projector-lost = Offline
projector-nobody = Waiting
projector-code = Join with the code
projector-qr = QR code that opens the page to join with the code { $code }
projector-said-lobby = The exercise begins soon.
projector-said-briefing = Listen for who knows what, and since when.
projector-aloud = Read aloud to everybody
projector-standings-decisions = Decision score: what choices deserve, whatever the dice did
projector-standings-points = Points of the table, dice included
projector-to-come = { $n ->
    [one] One more place to come
   *[other] { $n } more places to come
}
projector-wash = What worked, what did not, and what do we change?
projector-wash-note = Speak about plans, tools and agreements, not about people.
projector-debrief = Debrief
projector-debrief-note = Your own debrief is open on your device now.
projector-talk = We go through the case together now.
projector-closed = The exercise is over
projector-closed-note = From now on everything is real again. Thank you.
projector-stopped = Real event
projector-stopped-note = The exercise has stopped. Put it aside and follow the instructions for the real event.

### console (where a networked exercise is led from)

console-title = Facilitator’s console
console-pages = Pages of the console
console-page-teams = All teams
console-page-table = One team
console-page-room = Room and people
console-page-notes = Notes and hot wash
console-page-end = Results and papers
console-teams = Teams
console-no-teams = There is no team.
console-member = Person { $n }
console-connected = { $n } of { $of } online
console-doing-choosing = Choosing
console-doing-locked = Locked
console-doing-asks = Asks you
console-doing-paused = Paused
console-doing-reading = Reading the report
console-doing-planning = Planning
console-doing-done = Finished
console-place-turn = Turn { $turn } of { $limit }
console-place-report = Report
console-place-mitigation = Mitigation
console-place-done = Finished
console-to-all = Everybody
console-phases = Phases
console-phase-here = The room is here: { $phase }
console-enter = Enter: { $phase }
console-enter-briefing = The teams get the briefing. What they chose to practise is settled.
console-enter-play = Turns begin. The case is drawn and cannot be changed any more.
console-enter-wash = The play ends for every team, whether it has finished or not. No debrief is open yet.
console-enter-debrief = Every team may now read its debrief: the whole case, every choice and what it was worth.
console-enter-closed = The exercise ends for everybody. Reports can still be taken until the room expires.
console-timer-start = Start timer
console-timer-pause = Pause
console-timer-resume = Resume
console-timer-extend = +1 minute
console-timer-off = Timer off
console-timer-named = Timer of the room: { $what }
console-timer-team-named = Timer of { $team }: { $what }
console-join = How to join
console-join-code = Code { $code }
console-join-closed = Nobody can join now.
console-join-none = No table has a device. Open the projector’s link in a second window, and enter here what the tables say.
console-insecure = Names and play cross the network unprotected: anybody on it can read them. Use this only on a network of your own.
console-reach = Can a phone reach this server?
console-reach-try = Open { $address } on one phone. If no page comes, this network isolates its guests: use a hotspot, or one laptop for all tables.
console-reach-alone = The server listens to this machine alone: no other device can come. Start it as its terminal says, or use one laptop for all tables.
console-reach-through = { $n ->
    [one] One device got through.
   *[other] { $n } devices got through.
}
console-reach-device = { $n ->
    [0] { $address }, just now
    [one] { $address }, a minute ago
   *[other] { $address }, { $n } minutes ago
}
console-copy-link = Copy the link to join
console-copy-code = Copy the code
console-lock = Lock the room
console-unlock = Unlock the room
console-link-projector = Link for the projector
console-link-facilitator = Link for a co-facilitator
console-stop = Real event: stop
console-stop-ask = Stop for a real event?
console-stop-said = Every screen stops at once and says that there is a real event. The exercise cannot go on afterwards.
console-stop-yes = Stop now
console-waiting = { $n ->
    [one] 1 person waits to be admitted: { $names }
   *[other] { $n } people wait to be admitted: { $names }
}
console-waits-for = { $name } (for { $team })
console-admit = Admit { $name }
console-admit-all = Admit all
console-waiting-rest = { $n } more
console-at-the-door = Waiting to come in: { $n }
console-let-in = Let in
console-let-in-named = Let in: { $name }
console-turn-away = Turn away
console-turn-away-named = Turn away: { $name }
console-turn-all-away = Turn all away
console-turn-all-away-ask = Turn everybody away who waits?
console-turn-all-away-said = Nobody is told why. They can ask again unless the room is locked.
console-seat-link = Link for another device
console-roll = Roll for everybody
console-roll-own = Roll
console-roll-for = { $n ->
    [one] Every table has chosen. One die for 1 team.
   *[other] Every table has chosen. One die for { $n } teams.
}
console-roll-waits = The die waits for { $teams }.
console-roll-waits-many = The die waits for { $n } teams.
console-roll-one = The die of { $team } waits.
console-which-team = Which team
console-table-not-yet = The case is drawn when the play begins. Then everything about this team stands here.
console-act = Enter for { $team }
console-act-not-now = Nothing can be entered in this phase.
console-act-paused = This team is paused.
console-act-done = This team has finished.
console-act-locked = Locked. It waits for the die.
console-act-locked-on = Locked: { $procedure }
console-act-locked-testing = Locked: { $procedure }, testing { $attack }
console-act-procedure = Which procedure does the table choose?
console-act-suspect = { $procedure } ({ $needs }): which suspect does it test?
console-act-no-suspect = No suspect named
console-act-other = Another procedure
console-next-table = Next table: { $team }
console-suspect = { $stage }: { $attack }
console-consult = Call { $consultant }
console-pass = Pass
console-option = { $n }. { $option }
console-option-number = Option { $n }
console-testing = { $procedure }, testing { $attack }
console-report = The forensic report waits to be read to the table.
console-report-read = Report read
console-budget-left = Left: { $left }
console-plan-commit = Finish the plan
console-practises = Practises: { $procedures }
console-answered = Questions answered: { $before } before, { $after } after
console-ballot = Votes
console-votes = { $cast } of { $of } have voted.
console-proposal = { $what }, proposed by { $by }
console-proposal-votes = { $what }, proposed by { $by }; for it: { $voters }
console-truth = What really happens
console-truth-note = Only facilitators see this. Press a stage for its text and every clue.
console-truth-known = Revealed
console-truth-hidden = Hidden
console-rulings = Rulings
console-log = What happened
console-log-empty = Nothing has happened yet.
console-move-on = Move this team on
console-move-ask = Move { $team } on?
console-move-said = The team goes on to the next part of its play, whatever is left of this one.
console-move-all = Move everybody on
console-move-all-said = Every team goes on to { $to }, whatever is left of this part.
console-move-some-said = { $teams }: on to { $to }, whatever is left of this part. The others are that far already and stay where they are; press again to go on with all.
console-move-all-done = Every team has finished.
console-part-report = the forensic report
console-part-plan = its plan
console-part-end = the end of its play
console-move-yes = Move on
console-message = Message
console-message-to = To whom
console-message-text = Words, up to 400 characters
console-message-send = Send
console-messages = Messages that were sent
console-message-line = { $to }: { $said }
console-text-warning = No patient’s data, and no real weakness that this group should not know.
console-injects = Injects
console-injects-note = Reading aloud shows the card to everybody and changes nothing in the play. A forced inject counts.
console-aloud = Read aloud
console-aloud-end = End reading
console-aloud-named = Read aloud: { $inject }
console-force = Force
console-force-named = Force an inject: { $inject }
console-for-all = For all teams
console-force-which = Chosen: { $inject }
console-force-all = Force the chosen inject
console-skip-all = Skip the next inject
console-pause-all = Pause all teams
console-resume-all = Resume all teams
console-people = People
console-admission = I admit who joins
console-leads = { $name } leads.
console-nobody = Nobody has joined.
console-captain = { $name } (captain)
console-captain-lost = { $name } (captain, offline)
console-person-lost = { $name } (offline)
console-name-captain = Make captain
console-move-to = Move to
console-move-named = Move { $name } to { $team }
console-without-team = Without a team:
console-name-erase = Erase the name
console-name-ask = Erase the name of { $name }?
console-remove = Remove
console-remove-ask = Remove { $name }?
console-remove-said = Their seat ends. They can join again unless the room is locked.
console-rename = Rename
console-who-plays = Who plays { $team }
console-merge-into = Merge { $team } into
console-merge-named = Merge { $from } into { $into }
console-merge-ask = Merge { $from } into { $into }?
console-merge-said = Everybody of { $from } moves to { $into }. { $from } plays no further; this cannot be undone.
console-merge-yes = Merge
console-note = Note
console-note-private = Only facilitators read notes; they go into the evaluation.
console-about = { $part }: about whom
console-note-objectives = About which objective
console-note-no-objective = No objective
console-note-objective-n = { $n }. { $objective }
console-note-text = What was seen
console-note-keep = Keep the note
console-note-head = { $team }
console-note-objective = { $team }, objective { $n }
console-note-rated = { $team }, objective { $n }: { $rating }
console-rating = How well it was met
console-rating-p = P: without challenges
console-rating-s = S: with some challenges
console-rating-m = M: with major challenges
console-rating-u = U: unable
console-wash = Hot wash
console-wash-strength = Strength
console-wash-improvement = Area for improvement
console-wash-text = What was said
console-wash-keep = Keep the line
console-wash-strength-head = Strength, { $team }
console-wash-strength-capability = Strength, { $team }, { $capability }
console-wash-improvement-head = Area for improvement, { $team }
console-wash-improvement-capability = Area for improvement, { $team }, { $capability }
console-capability = Capability
console-capability-hint = PR.IR, or a word of your own
console-action = Corrective action
console-action-capability = Capability of the action
console-action-issue = What was found wanting
console-action-text = What will be done
console-action-owner = Who does it
console-action-start = Begins on
console-action-end = Done by
console-action-top = One of the team’s first three
console-action-keep = Keep the action
console-action-head = { $team }: { $owner }, by { $end }
console-action-said = { $issue } → { $action }
console-owner-none = nobody yet
console-day-none = no day yet
console-day-hint = 2026-12-24
console-day-fault = Days look like 2026-12-24, and an action ends no earlier than it begins.
console-proposals = Proposed from the logs
console-list-note = Notes
console-list-wash = Hot wash so far
console-list-action = Corrective actions
console-list-dismissed = Turned down
console-list-empty = None yet.
console-edit = Edit
console-confirm = Confirm
console-discard = Discard
console-dismiss = Turn down
console-record-named = { $what }: { $record }
console-discard-ask = Discard this record?
console-discard-said = It leaves the evaluation and the report.
console-standings = Standings
console-standings-note = For workshops. Nobody sees them unless you show them, place by place, the last one first.
console-standings-not-yet = They can be shown when every team has finished.
console-standings-next = Show the next place
console-standings-all = Show all
console-standings-hide = Hide them
console-standings-shown = { $n } of { $of } places are on the wall.
console-standings-wall = Wall
console-standings-seen = shown
console-standings-unseen = not yet
console-rank-off = No ranking
console-rank-decisions = Decision score
console-rank-points = Points of the table
console-documents = Documents
console-documents-note = They are handed to this device, as files.
console-document-manual = Situation manual, for participants
console-document-guide-zip = Papers of those who lead, in one zip file
console-document-guide = Facilitator’s guide, list of injects, evaluation guide, feedback form
console-document-report-zip = After-action report, tables and playthroughs in one zip file
console-document-report = After-action report with improvement plan
console-document-plays-zip = The teams’ logs as they stand, in one zip file
console-document-later = The report can be had from the debrief on.
console-debrief-until = Debriefs can be opened by link
console-debrief-day = for a day
console-debrief-week = for a week
console-debrief-kept = as long as the room is kept
console-names = Names
console-names-note = { $n ->
    [0] No names are kept.
    [one] 1 name is kept with role and department, for the attendance list.
   *[other] { $n } names are kept with role and department, for the attendance list.
}
console-names-erase = Erase all names
console-names-ask = Erase all names?
console-names-said = Names, roles and departments are forgotten for good. What was played stays. Take the report first if it needs an attendance list.
console-put-aside = Leave the console and keep the seat
console-talk = Agenda and questions
console-talk-show = Show agenda and questions
console-talk-hide = Hide agenda and questions
console-prompts = Ask now: { $team }
console-prompts-none = The pack has no question for this moment.
console-listen = Listen for: { $for }
console-moment-first = Before the first choice
console-moment-failure = After a failed roll
console-moment-no-match = After a success without a match
console-moment-reveal = After a reveal
console-moment-choice = A decision is open
console-moment-mitigation = Before mitigation
console-moment-quiet = When the table is quiet
console-moment-split = The votes are split
console-moment-after = For the talk afterwards
console-agenda = Agenda
console-agenda-minutes = from minute { $from }, { $n } min
console-agenda-left = { $time } left of this part
console-agenda-over = { $time } over the time
console-keys = Keys
console-keys-note = The keys rest while you type and while a question is open. They can be switched off in the settings.
console-keys-off = These keys are switched off in the settings.
console-key-next = { $key }: the next team that has to choose
console-key-pause = { $key }: pause and resume the room’s timer
console-key-extend = { $key }: one minute more on the room's timer
console-key-pause-team = { $key }: pause and resume the timer of the team in full
console-key-extend-team = { $key }: one minute more for the team in full
console-key-admit = { $key }: admit everybody who waits
console-key-message = { $key }: write a message
console-key-note = { $key }: write a note
console-key-roll = { $key }: roll, or type the face of the real die
console-key-aloud = { $key }: read an inject aloud, or end it
console-key-stop = { $key }: stop for a real event
console-key-help = { $key }: show these keys

### found (the form that founds a networked exercise)

found-heading = Found an exercise
found-lead = Settle what is played and by whom. You get a code that teams join with; you can change people, teams and timers later.
found-presets = Fill in for
found-preset-workshop-title = Workshop with tables
found-preset-workshop-note = Eight tables with a device each, on the same dice, with standings to show at the end.
found-preset-department-title = Department drill
found-preset-department-note = Two teams with a device a person, role cards, own established procedures, and questions.
found-preset-no-devices-title = No devices
found-preset-no-devices-note = Four tables without devices and a real die; you enter what they say.
found-preset-rehearsal-title = Rehearsal with bots
found-preset-rehearsal-note = Four teams that the program plays, so that you can practise leading.
found-cases = What is played
found-case = { $title } ({ $minutes } min)
found-chain = The case
found-chain-drawn = Drawn
found-chain-authored = As the author wrote it
found-drawn-note = Every stage is drawn from its suspects, by how likely the briefing makes them.
found-authored-note = Scenario files are public: somebody in the room may know this case.
found-names = Names
found-title = What the exercise is called
found-title-hint = Autumn exercise, radiology
found-handling = Handling mark of its papers (if you like)
found-your-name = Your name
found-your-role = Your role (may be left out)
found-your-department = Your department (may be left out)
found-names-note = The title stands on every screen and paper: no person’s name and no real weakness.
found-teams = Teams
found-table = Table { $n }
found-how-many = Number of teams
found-bots = Teams that the program plays
found-bots-how = How well it plays
found-fewer = One fewer: { $what }
found-one-more = One more: { $what }
found-way = How it is played
found-devices = Devices
found-devices-yes = Tables have devices
found-devices-no = No devices at all
found-devices-note = You enter what the tables say, and a projector shows where everybody stands. No network is needed.
found-seats = Devices a team
found-seats-note = One device a table is usual. With more, everybody can propose and vote, and a captain decides.
found-pace = Pace
found-pace-together = Together, on the same dice
found-pace-own = Each at its own pace
found-pace-together-note = Every team locks its choice, then one die falls for the room. Results can be compared.
found-pace-own-note = Each team has dice and a case of its own, so that nobody ahead tells what comes.
found-dice = Dice
found-dice-virtual = Virtual
found-dice-real = A real die, typed in
found-time = Time
found-agenda = Agenda
found-agenda-none = None
found-agenda-minutes = { $n } minutes
found-turn = Time for a choice
found-turn-none = No timer
found-turn-seconds = { $n } s
found-more = More
found-admission-title = I admit who joins
found-admission-note = Whoever joins waits until you let them in.
found-roles-title = Role cards
found-roles-note = Everybody gets a role with one fact to say aloud. Not every scenario has them.
found-own-title = Own established procedures
found-own-note = Before the briefing, each team picks what it really practises, in place of the scenario’s.
found-questions-title = Questions before and after
found-questions-note = Three small cases before the play and three like them after it. They show what stays and are mixed into no score.
found-rank = Standings
found-rank-off = No ranking
found-rank-decisions = By decision score
found-rank-points = By points of the table
found-rank-note = Nothing is shown unless you show it, at the end, place by place. Outside workshops leave it off.
found-faults = Something is missing or does not hold; it is said beside its field.
found-go = Found the exercise
found-fault-title = The exercise needs a title of at most 60 characters.
found-fault-handling = A handling mark has at most 80 characters.
found-fault-case = Choose something to play.
found-fault-rules = This rule set is not there.
found-fault-teams = There are 1 to 30 teams.
found-fault-team-name = Each team needs a name of its own of at most 24 characters.
found-fault-seats = A team has 1 to 8 devices.
found-fault-turn = A timer takes 10 seconds to an hour.
found-fault-agenda = There is no such agenda.
found-fault-name = Your name is missing.

### fetch

fetch-title = Fetching
fetch-coming = Fetching the scenarios… This page goes on by itself.
fetch-failed-title = The scenarios did not come
fetch-failed = The scenarios could not be fetched.
fetch-failed-note = Check the connection, then try again. Your saved games are not affected.
fetch-again = Try again
fetch-home = Home
fetch-newer = A new version is here. Nothing is lost: your game goes on where it stands.
fetch-newer-use = Use it now
fetch-unreachable = It could not be reached: the network or the server is away.
fetch-status = The server answered with { $status } instead.
fetch-other = What came is not the file of this version. Load the page again.
fetch-unknown = This version of the game has no such file.

### package

package-written = { $place } holds the game in { $n } files.
package-site-readme =
    Breach Rounds: a tabletop exercise for the people who run medical imaging. EXERCISE: nothing in it
    touches a real system.

    This folder is the whole game for a browser. It needs a web server, any one, under any address; a
    browser that opens index.html as a file does not run it.

    On one machine, from a USB stick, in this folder:

    - with the program breach-rounds: breach-rounds serve --site . --open
    - with Python: python3 -m http.server 8000, then open http://localhost:8000

    On an intranet or a static host: copy this folder to it. Files whose names hold 16 hexadecimal digits
    never change and may be kept for ever; index.html, sw.js and manifest.webmanifest should be asked for
    anew each time. Files that end in .br and .gz are the same files packed, for servers that send those.

    After the first visit over https:// or from localhost the browser keeps the game: it then starts
    without a network. Games are kept in the browser of whoever plays, and nothing is sent anywhere.
### lms (within a learning-management system: what is played there, and what it is told)

lms-shelf = In this course
lms-completes = It is complete once you have played it to the debrief and answered the questions there.
lms-masters = To master it: a decision score of at least { $score } of 100, and { $questions } % of the questions after the play. What you decide counts, whatever the dice do; you can play again.
lms-masters-score = To master it: a decision score of at least { $score } of 100. What you decide counts, whatever the dice do; you can play again.
lms-masters-questions = To master it: { $questions } % of the questions after the play. You can play again.
lms-score = Your decision score so far: { $score } of 100.
lms-open = Not complete yet.
lms-complete = Complete.
lms-all-mastered = Complete and mastered.
lms-not-mastered = Complete, not mastered yet: play again whenever you like.
lms-played = Played to the end, not mastered yet
lms-mastered = Mastered
lms-leave = Save and leave
lms-retry = Tell it again
lms-absent = No learning-management system answers here: nothing is reported. You can play on; what you do is kept on this device.
lms-silent = The learning-management system does not answer. What you do is kept on this device, and it is told again and again until it answers. Keep this page open, or come back on this device.
lms-looks-only = The learning-management system asks for a look only: nothing is recorded.
lms-left = Everything was handed to the learning-management system. You can close this window.
lms-too-long = So much was done in this play that the learning-management system cannot keep all of it. On this device everything is kept; on another one you would go on from an earlier moment.
lms-lost = What the learning-management system kept of your play does not fit this version of the course. What was complete stays so there; the play that was open begins anew.
lms-not-in-course = That is not part of this course.
lms-answered = answered
lms-decided = decided
### certificate (a paper that says what was finished)

certificate-title = Certificate of completion
certificate-open = Certificate
certificate-working = The decision score is being worked out. The certificate comes as soon as it is known.
certificate-name = Name on the certificate
certificate-name-note = It is printed and kept nowhere. Left empty, the paper has a line to write on.
certificate-name-open = A line to write a name on
certificate-print = Print
certificate-save = Save as HTML
certificate-figures = Figures
certificate-name-line = Name
certificate-did-scenario = has finished the tabletop scenario
certificate-did-path = has finished the learning path
certificate-date = Date (UTC)
certificate-minutes = Contact minutes
certificate-score = Decision score
certificate-scenario = Scenario
certificate-scenarios = Scenarios
certificate-of-100 = { $points } of 100
certificate-no-score = not computed
certificate-objectives = Learning objectives
certificate-code = Verification code
certificate-first = First finished attempt on this device.
certificate-practice = A practice attempt: the scenario had been finished on this device before.
certificate-practice-short = practice
certificate-guided = Guided: the coach told the best move, so the score is not the learner’s own.
certificate-guided-short = guided
certificate-no-credit = This certificate claims no continuing-education credit.
certificate-check = Check it: with the exported playthrough, “breach-rounds replay --verify FILE” prints the same code. The code covers the play and every figure here; the name and the number of the attempt are the learner’s own statement.
certificate-minutes-mean = Contact minutes are the time between actions, each pause counted up to { $n } minutes. The decision score says what the choices deserve, whatever the dice did.
certificate-pack = Scenario pack: { $pack }, version { $version }, SHA3-256 { $hash }.
### language (in which language the interface speaks)

language-title = Language
language-system = As the device
language-failed = { $language } could not be brought. { $why } Choose it again to try again.

### due

due-title = Questions that come back
due-lead = What you answered badly in a play alone comes back after 2, 7 and 30 days, until you know it. On this device alone.
due-home = { $n ->
    [one] A question that you missed is back
   *[other] { $n } questions that you missed are back
  }.
due-answer = Answer now
due-left = { $n ->
    [one] The last one for now
   *[other] { $n } questions left for now
  }
due-of = From “{ $scenario }”
due-later = Not now
due-right = Right
due-wrong = Not the best answer
due-again = { $days ->
    [one] It comes back in a day.
   *[other] It comes back in { $days } days.
  }
due-known = You know it now: it does not come back.
due-end = That was all for now
due-waiting = { $n ->
    [one] One question waits and comes back
   *[other] { $n } questions wait; the next one comes back
  } { $days ->
    [one] within a day.
   *[other] in { $days } days.
  }
due-nothing = No question waits. What you answer badly in a play alone comes back here.
due-gone = { $n ->
    [one] One question cannot be asked: its pack was changed or is not here.
   *[other] { $n } questions cannot be asked: their pack was changed or is not here.
  }
due-not-saved = Your answer could not be kept: { $why }

### record (the page on which a learner sees what they have finished)

record-title = Your record
record-stays-here = Nothing on this page leaves this device unless a learning-management system or an exercise asks for it.
record-empty = Nothing is finished yet. As soon as you have played a scenario alone to its end, it stands here.
record-to-home = To the scenarios
record-attempts = Finished alone
record-attempts-note = Scores are decision scores of 100: what the choices deserved, whatever the dice did. The first attempt stays the first; everything after it is practice.
record-first = First attempt
record-questions = Questions
record-practice = Practice attempts
record-best = Best practice
record-latest = Latest practice
record-guided = { $points }, guided
record-gain = { $gain } ({ $before }, then { $after })
record-no-gain = { $before }, then { $after }
record-paths = Learning paths
record-path = Path
record-progress = Progress
record-certificates = Certificates
record-certificates-note = Of a scenario it is about the first attempt. That of a later one stands at the end of its debrief.
record-certificate = Certificate: { $title }
record-certificate-path = Certificate of the path: { $title }
record-of-teams = { $n ->
    [one] One more play at this device was a team’s, in an exercise for several teams. It is nobody’s own attempt and does not count here.
   *[other] { $n } more plays at this device were those of teams, in exercises for several teams. They are nobody’s own attempts and do not count here.
}

# Everything that a device keeps, as one file.
record-keep-title = Everything on this device
record-keep-lead = Games, results and settings in one file: as a copy, or for another device. Your seat in an exercise over a network stays here, because whoever has it sits there.
record-export = Save everything as a file
record-import = Take such a file in
record-import-note = What is here already stays. Games and results that are not here are added.
record-forget = Forget everything
record-forget-room = You are in an exercise. Leave it first.
record-forget-title = Forget everything on this device?
record-forget-note = All games, results, settings and seats are deleted. Only a file that you saved can bring them back. Close other windows of the game first: they would save their game again.
record-forget-no = Keep it
record-forget-yes = Delete all of it
record-forgotten = Everything was forgotten.
record-taken = { $games ->
    [one] { $games } game
   *[other] { $games } games
  } and { $results ->
    [one] { $results } result
   *[other] { $results } results
  } that were not here yet were taken in.
