# Breach Rounds: the sentences of the interface, in English.
# One section a screen; ids are kebab-case and begin with the section's name.

### common

common-app = Breach Rounds
common-exercise = EXERCISE

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

