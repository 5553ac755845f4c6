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

### home


### how-to


### briefing


### table


### log


### inject


### mitigation


### debrief


### guide


### settings


### hot-seat


### facilitator


### reasons (why an action was refused)


### scores (why a line has its points)


### host (what went wrong with files and memory)


### errors

