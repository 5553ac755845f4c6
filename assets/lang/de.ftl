# Breach Rounds: die Sätze der Oberfläche auf Deutsch. Quelle: en.ftl. Wörter: docs/translating.md.

### common

common-app = Breach Rounds
common-exercise = ÜBUNG
common-continue = Weiter
common-close = Schließen
common-cancel = Abbrechen
common-back = Zurück

common-stage-initial-compromise = Erstzugriff
common-stage-pivot-escalate = Ausbreitung und Rechteausweitung
common-stage-persistence = Persistenz
common-stage-exfiltration-impact = Datenabfluss und Schaden

common-care = Patientenversorgung
common-care-normal = Normal
common-care-slowed = Verlangsamt
common-care-diverted = Umgeleitet
common-care-stopped = Eingestellt

common-weight-1 = unwahrscheinlich
common-weight-2 = möglich
common-weight-3 = plausibel
common-weight-4 = wahrscheinlich
common-weight-5 = sehr wahrscheinlich

common-needs = { $face } oder mehr
common-needs-only = nur { $face }
common-needs-any = jede Zahl
common-needs-none = keine Zahl reicht
common-chance = { $good } von { $die } Zahlen sind ein Erfolg: { $words }
common-chance-none = keine Chance
common-chance-slim = eine geringe Chance
common-chance-low = eher nicht
common-chance-even = etwa eins zu eins
common-chance-good = eher ja als nein
common-chance-high = sehr wahrscheinlich
common-chance-sure = es kann nicht misslingen

common-effect-modifier = { $turns ->
    [one] Würfe ändern sich in der nächsten Runde um { $delta }.
   *[other] Würfe ändern sich in den nächsten { $turns } Runden um { $delta }.
}
common-effect-block = { $turns ->
    [one] „{ $procedure }“ kann in der nächsten Runde nicht eingesetzt werden.
   *[other] „{ $procedure }“ kann in den nächsten { $turns } Runden nicht eingesetzt werden.
}
common-effect-lose = { $turns ->
    [one] Sie verlieren eine Runde.
   *[other] Sie verlieren { $turns } Runden.
}
common-effect-gain = { $turns ->
    [one] Sie gewinnen eine Runde.
   *[other] Sie gewinnen { $turns } Runden.
}
common-effect-reveal = Die früheste verdeckte Stufe wird aufgedeckt.
common-effect-clear = { $count ->
    [one] Ein falscher Verdacht der Stufe { $stage } wird gestrichen, falls sie noch verdeckt ist.
   *[other] { $count } falsche Verdachtsfälle der Stufe { $stage } werden gestrichen, falls sie noch verdeckt ist.
}
common-effect-cooldowns = Jedes ruhende Verfahren ist wieder einsetzbar.
common-effect-care-better = { $steps ->
    [one] Die Patientenversorgung verbessert sich um einen Schritt.
   *[other] Die Patientenversorgung verbessert sich um { $steps } Schritte.
}
common-effect-care-worse = { $steps ->
    [one] Die Patientenversorgung verschlechtert sich um einen Schritt.
   *[other] Die Patientenversorgung verschlechtert sich um { $steps } Schritte.
}

common-list-comma = { $most }, { $next }
common-sentences = { $most } { $next }
common-list-last = { $most } und { $last }

### home

home-title = Finden Sie den Angriff, bevor er die Patienten erreicht
home-lead = Eine Übung für alle, die die medizinische Bildgebung am Laufen halten. Ermitteln Sie mit Verfahren und Würfeln, und entscheiden Sie dann, was sich ändern soll.
home-navigation = Weitere Seiten
home-notices = Hinweise
home-main = Seite
home-go-home = Start
home-go-how-to = So wird gespielt
home-go-guide = Kartenlexikon
home-go-library = Bibliothek
home-go-settings = Einstellungen
home-first-title = Zum ersten Mal hier?
home-first = Spielen Sie eine angeleitete Runde. Sie dauert drei Minuten und zeigt alles, was Sie brauchen.
home-first-button = Erste Runde spielen
home-resume-title = Ein Spiel ist offen
home-resume = Fortsetzen
home-empty = Es konnte kein Szenario geladen werden.
home-introductory = Einstieg
home-intermediate = Mittel
home-advanced = Fortgeschritten
home-minutes = etwa { $n } Minuten
home-paths = Lernpfade
home-all = Alle Szenarien
home-levels = Schwierigkeit
home-any-level = Jede Schwierigkeit
home-done = Erledigt
home-path-next = Das Nächste auf diesem Pfad
home-path-optional = Kann ausgelassen werden
home-path-progress = { $done } von { $of } erledigt
home-path-complete = Alle { $of } erledigt: Dieser Pfad ist abgeschlossen
home-best = { $turns ->
    [0] Bestes Ergebnis: { $points } von 100 Punkten
   *[other] Bestes Ergebnis: { $points } von 100 Punkten, in { $turns } Runden
}
home-guided = { $turns ->
    [0] Mit vollem Coach: { $points } von 100 Punkten, zählt nicht als bestes Ergebnis
   *[other] Mit vollem Coach: { $points } von 100 Punkten, in { $turns } Runden, zählt nicht als bestes Ergebnis
}
home-not-played = Noch nicht gespielt
home-solo = Allein spielen
home-solo-name = Allein spielen: { $title }
home-hot-seat = Reihum spielen
home-hot-seat-name = Reihum an einem Gerät, mehrere Teams: { $title }
home-saved = { $n ->
    [0] Gespeicherte Spiele
    [one] Gespeicherte Spiele (1)
   *[other] Gespeicherte Spiele ({ $n })
}
home-import = Datei importieren
home-about = Über das Programm
home-faults = { $n ->
    [one] Ein Szenariopaket hat ein Problem
   *[other] Szenariopakete haben { $n } Probleme
}
home-dismiss-name = Schließen: { $text }
home-place-turn = Ermittlung, Runde { $turn } von { $limit }
home-place-report = Der forensische Bericht wartet
home-place-mitigation = Planung der Schutzmaßnahmen
home-place-debrief = Beendet
home-ago-now = gerade eben
home-ago-minutes = { $n ->
    [one] vor einer Minute
   *[other] vor { $n } Minuten
}
home-ago-hours = { $n ->
    [one] vor einer Stunde
   *[other] vor { $n } Stunden
}
home-ago-days = { $n ->
    [one] vor einem Tag
   *[other] vor { $n } Tagen
}
home-saved-title = Gespeicherte Spiele
home-saved-lead = Jedes Ereignis wird sofort gespeichert, nur auf diesem Gerät.
home-saved-open = Offene Spiele
home-saved-finished = Beendete Spiele
home-saved-unreadable = Nicht lesbare Dateien
home-saved-none = Noch nichts gespeichert.
home-unreadable = Diese Datei wurde unverändert aufbewahrt. Sie können sie exportieren.
home-no-pack = Das Szenariopaket „{ $pack }“ ist hier nicht installiert.
home-open = Öffnen
home-open-name = { $title } öffnen
home-export = Exportieren
home-export-name = { $title } exportieren
home-delete = Löschen
home-delete-name = { $title } löschen
home-delete-sure = Endgültig löschen
home-delete-sure-name = Endgültig löschen: { $title }
home-keep = Behalten

### start

start-dice = Würfel
start-first = Beim ersten Mal spielen Sie den Fall, den die Autoren geschrieben haben. Jedes spätere Spiel zieht einen neuen.
start-drawn = Dieses Spiel zieht einen neuen Fall: dasselbe Krankenhaus, dasselbe Briefing, vielleicht ein anderer Angriff.
start-asks = Vor dem Briefing kommen drei kurze Fragen, nach der Nachbesprechung drei ähnliche. Sie können sie überspringen.
start-content-note = Bevor Sie beginnen
start-content-note-skip = Sie verlieren nichts, wenn Sie dieses Szenario auslassen: Kein Lernpfad verlangt es.
start-another = Anderes Szenario wählen
start-solo = Beginnen
start-hot-seat = Lieber mit mehreren Teams spielen
start-objectives = Ein Team, das dies gespielt hat,
start-rules = Die Regeln

### incident

incident-shelf = Jede Nummer ist ein anderer Vorfall
incident-number = Nummer des Vorfalls
incident-another = Andere Nummer ziehen
incident-number-note = Die Nummer bestimmt alles, was gezogen wird: den Angriff, Ihre Karten, was zwischendurch geschieht, und jede Zahl eines virtuellen Würfels. Rufen Sie sie in einen anderen Raum hinüber, und dort wird derselbe Vorfall gespielt.
incident-no-number = Eine Nummer hat höchstens { $digits } Ziffern und sonst nichts.
incident-suspects = Alle { $n } Angriffe des Pakets sind möglich, jeder so wahrscheinlich wie die anderen seiner Stufe.
incident-suspects-some = { $n } der { $all } Angriffe des Pakets sind möglich, jeder so wahrscheinlich wie die anderen seiner Stufe: Mehr passen nicht auf die Tafel.
incident-no-words = Dieses Paket bietet keine Zufallsvorfälle.
incident-no-rules = Einen Regelsatz „{ $rules }“ gibt es nicht.
incident-no-suspects = Das Paket hat keinen Angriff der Stufe { $stage }.
incident-undetectable = Mit { $n } Verfahren lässt sich nicht jeder Angriff des Pakets erkennen.
incident-no-choice = Keine Einlage des Pakets verlangt eine Entscheidung, die Patienten spüren.
incident-no-mitigation = Keine Schutzmaßnahme des Pakets hilft gegen etwas.

### rules

rules-how-long = Wie lange
rules-lightning = Fünfzehn Minuten ({ $n } Runden)
rules-classic = Eine halbe Stunde ({ $n } Runden)
rules-of-pack = { $name } ({ $n } Runden)
rules-as-written = Wie im Szenario ({ $n } Runden)
rules-turns = Sie haben { $n } Runden, um alle vier Stufen des Angriffs aufzudecken.
rules-target = Ein Wurf von { $target } oder mehr mit einem { $die }-seitigen Würfel ist ein Erfolg.
rules-established = Verfahren, die dieses Krankenhaus schon eingeübt hat, zählen { $bonus } zum Wurf dazu.
rules-dealt = Sie haben { $n } der Verfahren des Szenarios auf der Hand.
rules-cooldown-any = { $n ->
    [0] Ein Verfahren ist sofort wieder einsetzbar.
    [one] Ein Verfahren ruht nach jedem Einsatz eine Runde.
   *[other] Ein Verfahren ruht nach jedem Einsatz { $n } Runden.
}
rules-cooldown-failure = { $n ->
    [0] Ein Verfahren ist sofort wieder einsetzbar.
    [one] Ein Verfahren, das misslingt, ruht eine Runde.
   *[other] Ein Verfahren, das misslingt, ruht { $n } Runden.
}
rules-reveal-earliest = Ein Erfolg deckt die früheste verdeckte Stufe auf, die das Verfahren finden kann.
rules-reveal-all = Ein Erfolg deckt jede verdeckte Stufe auf, die das Verfahren finden kann.
rules-reveal-facilitator = Kommen bei einem Erfolg mehrere Stufen infrage, entscheidet die Übungsleitung, welche aufgedeckt wird.
rules-consultants = { $n ->
    [0] Es gibt keine Fachberatung.
    [one] Sie können im ganzen Spiel eine Fachberatung anrufen.
   *[other] Sie können im ganzen Spiel { $n } Fachberatungen anrufen.
}
rules-injects = Überraschungen kommen: { $when }.
rules-natural-one = bei einer gewürfelten 1
rules-natural-max = bei einer gewürfelten { $die }
rules-failures = nach { $n } Fehlschlägen hintereinander
rules-at-turn = am Ende von Runde { $n }
rules-dice-virtual = Virtueller Würfel
rules-dice-real = Echter Würfel, eingetippt

### coach

coach-title = Coach
coach-off = Aus
coach-off-note = Niemand kommentiert. Eine Karte sagt, was sie braucht und wie viele Verdachtsfälle sie finden könnte.
coach-odds = Chancen
coach-odds-note = Zu jedem Verfahren stehen auch die Chance auf einen Erfolg und die Chance, etwas aufzudecken. Was Sie daraus machen, entscheiden Sie.
coach-full = Voll
coach-full-note = Der Coach ordnet jeden Zug nach den Punkten, die er wert ist, und sagt, warum. Der Versuch wird als angeleitet vermerkt: Er zählt nicht als bestes Ergebnis.
coach-lock = Wer entscheidet, was ein Team sieht
coach-lock-open = Ein Team darf den Coach ausblenden
coach-lock-locked = Für alle Teams gleich
coach-hide = Coach ausblenden
coach-show = Coach einblenden
coach-thinking = Der Coach denkt nach …
coach-expected = Erwartete Punkte, von 60
coach-value = { $points } Punkte zu erwarten
coach-value-less = { $points } Punkte zu erwarten, { $loses } weniger als beim besten Zug
coach-best = Coach: { $move }
coach-next = Der nächstbeste verliert { $loses }.
coach-as-good = Der nächste ist ebenso gut.
coach-loses = −{ $loses }
coach-least = < 0,1
coach-all = Alle { $n } Züge
coach-fewer = Nur die besten Züge
coach-guided = Dieser Versuch ist angeleitet: Er zählt nicht als bestes Ergebnis.
coach-here-best = Nichts ist mehr wert: { $points } Punkte zu erwarten.
coach-here-less = { $points } Punkte zu erwarten, { $loses } weniger als mit „{ $move }“.

coach-call = Anrufen: { $who }
coach-pass = Runde auslassen
coach-finds-all = { $n ->
    [one] könnte 1 der { $left } verbliebenen finden: { $place }
   *[other] könnte { $n } der { $left } verbliebenen finden, alle hier: { $place }
}
coach-finds-most = könnte { $n } der { $left } verbliebenen finden, die meisten hier: { $place }
coach-finds-spread = könnte { $n } der { $left } verbliebenen finden, in { $place } Stufen
coach-finds-nothing = könnte nichts mehr finden
coach-established = { $said }; eingeübt
coach-calls = es wird nicht gewürfelt
coach-calls-and = es wird nicht gewürfelt. { $does }
coach-passes = nichts wird gewürfelt, nichts gefunden

coach-percent = { $n } %
coach-percent-least = < 1 %
coach-percent-most = > 99 %
coach-succeeds = Erfolg
coach-suspects = Verdachtsfälle
coach-reveals = Aufdecken
coach-odds-words = { $succeeds } für einen Erfolg, { $n ->
    [one] 1 Verdacht
   *[other] { $n } Verdachtsfälle
}, { $reveals } fürs Aufdecken

coach-not-now = Im Moment gibt es nichts abzuwägen.
coach-large = Dieses Spiel ist zu groß für den Coach: { $what }, und höchstens { $most } lassen sich hier genau berechnen.
coach-large-cooldown = Verfahren ruhen { $n } Runden
coach-large-turns = { $n } Runden sind noch übrig
coach-large-suspects = eine Stufe hat { $n } Verdachtsfälle
coach-large-procedures = auf der Hand sind { $n } Verfahren

### how-to

how-to-coach = So wird gespielt
how-to-choose = Ein Angriff hat vier Stufen. Jede Aufnahme am Leuchtkasten verbirgt eine, darunter stehen die Verdachtsfälle. Heraus findet man es durch Nachsehen: Wählen Sie eines der Verfahren. Seine Karte sagt, was der Würfel zeigen muss und wie viele Verdachtsfälle es noch finden könnte.
how-to-name = Sagen Sie, welchen Verdacht Sie prüfen. An den Chancen ändert das nichts; es bringt den Tisch ins Gespräch und macht die Nachbesprechung klarer. Auf der Tafel markiert ist, was dieses Verfahren finden könnte.
how-to-roll = Das prüfen Sie, und das muss der Würfel zeigen. Bereit? Würfeln Sie.
how-to-wait = …
how-to-found = Ein Erfolg. Das Verfahren findet die früheste verdeckte Stufe, deren Angriff es sehen kann: Die Aufnahme leuchtet auf, und der Hinweis sagt, wie es aussah. Die anderen Verdachtsfälle dieser Stufe sind gestrichen.
how-to-no-match = Ein Erfolg, der nichts findet, ist ebenso viel wert: Jeder Verdacht, den dieses Verfahren hätte finden können, ist von der Tafel.
how-to-failed = Das reicht nicht. Über den Angriff erfahren Sie nichts, aber etwas über die Vorsorge: eine echte Lücke, die Krankenhäuser kennen. Lesen Sie sie vor; es könnte Ihre sein.
how-to-again = Die zweite Runde. Was Sie eingesetzt haben, ruht eine Weile; für den nächsten Blick braucht es ein anderes Verfahren. Gestrichenes bleibt gestrichen. Wählen Sie wieder.
how-to-done = Das war alles: nachsehen, sagen, was man prüft, würfeln, streichen. Leuchten vier Aufnahmen, bevor die Runden aus sind, ist die Ermittlung gewonnen.
how-to-done-title = Sie wissen, wie gespielt wird
how-to-more = Was Sie sonst noch erwartet
how-to-more-injects = Einlagen. In einem Krankenhaus geschieht manches, während Sie suchen. Einige Einlagen verlangen eine Entscheidung, und die hat Folgen für Patienten.
how-to-more-consultants = Fachberatung. Einmal im Spiel dürfen Sie jemanden anrufen, statt zu würfeln.
how-to-more-care = Patientenversorgung. Neben den Punkten zeigt eine Leiste, wie es um die Versorgung steht. Sie wird nie mit Punkten vermischt.
how-to-more-coach = Coach. Vor dem Start wählen Sie, wie viel er sagt: nichts, die Chancen jedes Verfahrens oder den Wert jedes Zugs. Er sieht nur, was Sie sehen; zeigt er den Wert jedes Zugs, zählt der Versuch nicht als bestes Ergebnis.
how-to-more-mitigation = Schutzmaßnahmen. Danach geben Sie ein kleines Budget an Geld, Wochen und Störung des Betriebs für das aus, was geholfen hätte.
how-to-more-debrief = Nachbesprechung. Jeder Punkt wird erklärt, dazu die Geschichte, eine Checkliste und Fragen für Ihre eigene Abteilung.
how-to-home = Szenario wählen
how-to-repeat = Noch einmal

### briefing

briefing-facts = Etwa { $minutes } Minuten
briefing-story = Was bisher geschah
briefing-symptom = Was zuerst auffiel
briefing-established = In diesem Krankenhaus eingeübt
briefing-objectives = Ein Team, das dies gespielt hat,
briefing-suspects = Verdachtsfälle
briefing-suspects-note = In jeder Stufe trifft ein Angriff zu. Der Satz unter jedem Verdacht nennt, was für ihn spricht; die Balken zeigen, wie stark.
briefing-question-initial = Wie kamen sie hinein?
briefing-question-pivot = Wie kamen sie weiter?
briefing-question-persistence = Wie bleiben sie?
briefing-question-impact = Was wollen sie?
briefing-start = Erste Runde beginnen
briefing-back = Zurück zum Tisch
briefing-aloud = Jemand liest dies vor.

### table

table-turn = Runde { $turn } von { $limit }
table-turns = Runden
table-tray = Würfelschale
table-light-box = Leuchtkasten
table-hand = Verfahren
table-suspects-of = Verdachtsfälle: { $stage }

table-unlit = Dunkel
table-suspects-left = { $n ->
    [one] noch ein Verdacht
   *[other] noch { $n } Verdachtsfälle
}
table-found-by = { $procedure }, Runde { $turn }
table-found-card = eine Karte, Runde { $turn }
table-found-facilitator = die Übungsleitung, Runde { $turn }
table-found-report = aus dem forensischen Bericht

table-suspect-found = Gefunden.
table-suspect-open = Ein Verdacht, { $weight }.
table-struck-no-match = Ausgeschlossen in Runde { $turn }: „{ $procedure }“ gelang und fand nichts.
table-struck-earlier = Ausgeschlossen in Runde { $turn }: „{ $procedure }“ hätte ihn vor der späteren Stufe gefunden.
table-struck-reveal = Ausgeschlossen in Runde { $turn }: Die Stufe leuchtet, und dies ist es nicht.
table-struck-card = Ausgeschlossen in Runde { $turn } durch eine Karte.

table-bonus = { $bonus } eingeübt
table-modifier = { $modifier } durch Karten
table-established = { $modifier } eingeübt
table-needs = braucht { $needs }
table-finds = { $n ->
    [0] nichts mehr zu finden
   *[other] könnte { $n } finden
}
table-cooling = ruht bis Runde { $turn }
table-blocked = gesperrt bis einschließlich Runde { $turn }
table-note-modifier = Würfe ändern sich bis einschließlich Runde { $until } um { $delta }.
table-note-streak = { $n } Fehlschläge hintereinander.

table-choose-title = Wo sehen Sie als Nächstes nach?
table-choose-note = Wählen Sie ein Verfahren. Sagen Sie am Tisch, was es finden und was es ausschließen könnte.
table-name-title = Welchen Verdacht prüfen Sie?
table-name-note = „{ $procedure }“ könnte jeden von diesen finden. Einen zu nennen ändert keine Chancen; es sagt, was Sie denken.
table-test-title = Ist es „{ $suspect }“?
table-test-note = { $procedure }: { $needs }.
table-nothing-title = Damit ist nichts mehr zu finden
table-nothing-note = Jeder Verdacht, den dieses Verfahren finden könnte, ist gefunden oder ausgeschlossen. Würfeln dürfen Sie trotzdem.
table-die-title = Würfeln Sie { $needs }
table-locked-title = Ihre Wahl steht fest
table-locked-note = Ein Würfel fällt für den ganzen Raum.
table-choice-title = Etwas kommt dazwischen
table-choice-note = Entscheiden Sie gemeinsam.
table-facilitator-title = Die Übungsleitung entscheidet
table-facilitator-note = Ihr Erfolg passt zu mehr als einer Stufe.
table-paused-title = Pause
table-paused-note = Die Übungsleitung hat die Uhr angehalten.
table-ended-title = Die Ermittlung ist zu Ende
table-ended-note = Der forensische Bericht erzählt die ganze Kette.
table-rolling = Der Würfel rollt …
table-failed-title = Nichts erfahren
table-no-match-title = Kein Treffer
table-found-title = Gefunden: { $title }
table-inject-note = Das geschieht am Ende der Runde.
table-consultant-note = Der Anruf kostet diese Runde.
table-ruling-title = Die Übungsleitung greift ein
table-won-title = Alle Stufen leuchten
table-won-note = { $turns ->
    [0] In der letzten Runde.
    [one] Mit einer Runde Reserve.
   *[other] Mit { $turns } Runden Reserve.
}
table-lost-title = Die Zeit ist um
table-lost-note = Der forensische Bericht zeigt, was noch verdeckt war.
table-won-text = Sie wissen, wie sie hereinkamen, wie sie sich bewegten, wie sie blieben und was sie wollten. Jetzt: der Bericht, und was Sie ändern würden.
table-lost-text = So geht es oft: Der Rest kommt Wochen später heraus, in einem Bericht. Sie lesen ihn jetzt und planen mit denselben Fakten wie alle.

table-turn-heading = Eine Runde
table-turn-1 = Wählen Sie ein Verfahren. Seine Karte sagt, was es braucht und wie viel es noch finden könnte.
table-turn-2 = Nennen Sie den Verdacht, den Sie prüfen.
table-turn-3 = Würfeln Sie. Ein Erfolg findet oder schließt aus; ein Fehlschlag zeigt eine Lücke in der Vorsorge.
table-suspects-heading = Welchen Verdacht prüfen Sie?
table-because = { $because } ({ $weight })
table-testing = Geprüft wird: { $suspect }
table-other = Anderes Verfahren wählen
table-faces = Was zeigt Ihr Würfel?
table-face = Der Würfel zeigt { $face }
table-face-missing = Geben Sie ein, was der Würfel zeigt
table-face-name = Zahl { $face }
table-sum = { $plain ->
    [yes] Der Würfel zeigt { $face }; nötig war { $target }.
   *[no] Der Würfel zeigt { $face }, { $added }: { $total }. Nötig war { $target }.
}
table-struck-heading = Ausgeschlossen
table-struck = { $stage }: { $titles }
table-effects = Was sie bewirkt

table-roll = Würfeln
table-propose = Dem Team vorschlagen
table-captain-rolls-title = Die Wahl ist getroffen
table-captain-rolls-note = Wer für Ihr Team entscheidet, würfelt.
table-captain-reads-title = Die Ermittlung ist zu Ende
table-captain-reads-note = Wer für Ihr Team entscheidet, öffnet den forensischen Bericht.
table-lock = Wahl festlegen
table-report = Forensischen Bericht lesen
table-hide = Verbergen und weitergeben
table-call = Fachberatung anrufen (noch { $n })
table-pass = Runde auslassen
table-pass-title = Diese Runde auslassen?
table-pass-note = Es wird nicht gewürfelt, und die Runde ist vorbei. Ruhende Verfahren sind eine Runde früher wieder da.
table-log = Protokoll
table-log-heading = Was bisher geschah
table-log-empty = Noch nichts.
table-consultants-title = Wen rufen Sie an?
table-consultants-note = Der Anruf kostet die Runde. Es wird nicht gewürfelt.
table-options = Was tun Sie?
table-answered = Ihre Wahl
table-lesson = Zum Mitnehmen
table-found-with = Verfahren auf Ihrer Hand, die ihn finden könnten
table-guide = Im Kartenlexikon öffnen
table-die-rolls = Der Würfel rollt
table-die-shows = Der Würfel zeigt { $face }
table-die-lies = Es wurde noch nicht gewürfelt

### log

# $who ist `you` am Tisch und `team` in einem Bericht.
log-chosen = { $who ->
    [team] Das Team setzte „{ $procedure }“ ein, um zu sehen, ob es „{ $attack }“ war.
   *[you] Sie setzen „{ $procedure }“ ein, um zu sehen, ob es „{ $attack }“ ist.
}
log-chosen-untested = { $who ->
    [team] Das Team setzte „{ $procedure }“ ein.
   *[you] Sie setzen „{ $procedure }“ ein.
}
log-rolled-success = { $who ->
    [team] Das Team würfelte { $sum } gegen { $target }: Es gelang.
   *[you] Sie haben { $sum } gegen { $target } gewürfelt: Es gelingt.
}
log-rolled-failure = { $who ->
    [team] Das Team würfelte { $sum } gegen { $target }: Das reichte nicht.
   *[you] Sie haben { $sum } gegen { $target } gewürfelt: Das reicht diesmal nicht.
}
log-reveal-offered = Dieser Fund passt zu { $stages }. Die Übungsleitung entscheidet, was er aufdeckt.
log-revealed-procedure = „{ $procedure }“ deckte { $stage } auf: „{ $attack }“. { $clue }
log-revealed-card = Eine Karte deckte { $stage } auf: „{ $attack }“.
log-revealed-facilitator = Die Übungsleitung deckte { $stage } auf: „{ $attack }“.
log-revealed-report = Der forensische Bericht deckte { $stage } auf: „{ $attack }“.
log-no-match = „{ $procedure }“ gelang, und nichts von dem, was es finden könnte, war da. { $words }
log-ruled-out = { $stage }: Zu streichen: { $attacks }, weil { $because }.
log-because-no-match = „{ $procedure }“ darauf hingewiesen hätte
log-because-later-stage = „{ $procedure }“ zuerst darauf hingewiesen hätte
log-because-revealed = diese Stufe jetzt bekannt ist
log-because-card = eine Karte das geklärt hat
log-failed = Über den Angriff wurde nichts bekannt, aber etwas über die Vorsorge. { $gap }
log-cooling = „{ $procedure }“ ruht bis Runde { $turn }.
log-consulted = { $who ->
    [team] Das Team rief an: „{ $consultant }“.
   *[you] Sie rufen an: „{ $consultant }“.
}
log-passed = { $who ->
    [team] Das Team ließ diese Runde aus.
   *[you] Sie lassen diese Runde aus.
}
log-passed-expired = Die Zeit lief ab, und die Runde verstrich.
log-inject = { $cause }: „{ $inject }“.
log-cause-natural-one = Der Würfel zeigt eine 1, und etwas geschieht
log-cause-natural-max = Der Würfel zeigt seine höchste Zahl, und etwas geschieht
log-cause-failures = Nach mehreren Fehlschlägen hintereinander geschieht etwas
log-cause-turn = An dieser Stelle geschieht in jedem Spiel etwas
log-cause-scheduled = Etwas geschieht
log-cause-facilitator = Die Übungsleitung spielt etwas Neues ein
log-inject-skipped = „{ $inject }“ war fällig; die Übungsleitung ließ die Einlage aus.
log-applied = „{ $card }“: { $effect }
log-applied-none = „{ $card }“ ändert nichts an den Zahlen.
log-applied-choice = „{ $card }“ verlangt eine Entscheidung.
log-option-chosen = { $who ->
    [team] Das Team entschied: { $option }
   *[you] Sie entscheiden: { $option }
}
log-option-expired = Die Zeit lief ab, also galt die erste Möglichkeit: { $option }
log-turn-ended = Ende von Runde { $turn }.
log-ended-success = { $turns ->
    [0] Alle Stufen sind aufgedeckt, in der letzten Runde.
    [one] Alle Stufen sind aufgedeckt, eine Runde ist noch übrig.
   *[other] Alle Stufen sind aufgedeckt, { $turns } Runden sind noch übrig.
}
log-ended-out-of-turns = Die Runden sind verbraucht, und noch ist etwas verdeckt. Der forensische Bericht wird es zeigen.
log-report-read = { $who ->
    [team] Das Team las den forensischen Bericht.
   *[you] Sie lesen den forensischen Bericht.
}
log-adopted = { $who ->
    [team] Das Team nahm „{ $mitigation }“ in den Plan auf.
   *[you] Sie nehmen „{ $mitigation }“ in den Plan auf.
}
log-withdrawn = { $who ->
    [team] Das Team legte „{ $mitigation }“ zurück.
   *[you] Sie legen „{ $mitigation }“ zurück.
}
log-plan-committed = { $steps ->
    [0] Der Plan steht.
    [one] Der Plan steht. Die Störung des Betriebs verschlechtert die Patientenversorgung um einen Schritt.
   *[other] Der Plan steht. Die Störung des Betriebs verschlechtert die Patientenversorgung um { $steps } Schritte.
}
log-ruled = { $done } Begründung: { $reason }
log-ruling-adjust = Die Übungsleitung änderte den letzten Wurf um { $delta }.
log-ruling-grant = Die Übungsleitung gewährte { $delta } auf den kommenden Wurf.
log-ruling-reveal = Die Übungsleitung deckte auf: { $stage }.
log-ruling-force = Die Übungsleitung spielte „{ $inject }“ ein.
log-ruling-skip = Die Übungsleitung ließ eine Einlage aus.
log-ruling-give-turns = { $turns ->
    [one] Die Übungsleitung gab eine Runde dazu.
   *[other] Die Übungsleitung gab { $turns } Runden dazu.
}
log-ruling-take-turns = { $turns ->
    [one] Die Übungsleitung zog eine Runde ab.
   *[other] Die Übungsleitung zog { $turns } Runden ab.
}
log-ruling-award = Die Übungsleitung vergab { $delta } Punkte.
log-ruling-note = Die Übungsleitung machte eine Notiz.
log-ruling-pause = Die Übungsleitung hielt das Spiel an.
log-ruling-resume = Die Übungsleitung setzte das Spiel fort.
log-undone = Was davor steht, wurde zurückgenommen. Begründung: { $reason }
log-quoted = „{ $title }“

### inject

### mitigation

mitigation-title = Schutzmaßnahmen planen
mitigation-title-team = { $team }: Schutzmaßnahmen planen
mitigation-lead = Alles können Sie sich nicht leisten. Was würde diesen Angriff aufhalten, und den nächsten?
mitigation-chain = Was geschah: { $chain }
mitigation-budgets = Budgets
mitigation-money = Geld
mitigation-weeks = Arbeitswochen
mitigation-disruption = Störung des Klinikbetriebs
mitigation-spent = { $spent } von { $total } verbraucht
mitigation-plan = Ihr Plan
mitigation-plan-empty = Noch nichts aufgenommen.
mitigation-care = { $n ->
    [one] So viel Störung kostet die Patientenversorgung einen Schritt.
   *[other] So viel Störung kostet die Patientenversorgung { $n } Schritte.
}
mitigation-commit = Plan abschließen
mitigation-commit-sure = Damit endet das Spiel, und die Nachbesprechung beginnt. Der Plan ist danach nicht mehr zu ändern.
mitigation-commit-yes = Abschließen und zur Nachbesprechung
mitigation-commit-no = Weiter planen
mitigation-cards = Was Sie tun könnten
mitigation-cost-money = Geld { $n }
mitigation-cost-weeks = Wochen { $n }
mitigation-cost-disruption = Störung { $n }
mitigation-cost-none = kostet nichts
mitigation-discount = Günstiger durch Ihren Plan: { $cost }
mitigation-requires = Setzt voraus: { $cards }
mitigation-missing = Zuerst aufnehmen: { $cards }.
mitigation-needed = Etwas anderes in Ihrem Plan braucht sie.
mitigation-short-money = Braucht Geld { $cost }, übrig { $left }.
mitigation-short-weeks = Braucht Wochen { $cost }, übrig { $left }.
mitigation-short-disruption = Braucht Störung { $cost }, übrig { $left }.
mitigation-not-now = Das lässt sich jetzt nicht ändern.
mitigation-adopt = Aufnehmen
mitigation-adopt-name = { $title } aufnehmen
mitigation-withdraw = Aufgenommen: zurücklegen
mitigation-withdraw-name = { $title } zurücklegen
mitigation-more = Mehr
mitigation-less = Weniger
mitigation-more-name = Mehr über { $title }
mitigation-report-title = Forensischer Bericht
mitigation-report-success = { $n ->
    [0] Sie haben alle vier Stufen in der letzten Runde gefunden.
    [one] Sie haben alle vier Stufen mit einer Runde Reserve gefunden.
   *[other] Sie haben alle vier Stufen mit { $n } Runden Reserve gefunden.
}
mitigation-report-failure = { $n ->
    [0] Die Zeit lief ab, bevor Sie eine der vier Stufen gefunden haben.
    [one] Die Zeit lief ab. Sie haben eine der vier Stufen gefunden.
   *[other] Die Zeit lief ab. Sie haben { $n } der vier Stufen gefunden.
}
mitigation-report-lead = Der forensische Bericht erzählt die ganze Kette, damit Sie mit Fakten planen können.
mitigation-report-read = Forensischen Bericht lesen
mitigation-report-stages = Der Angriff, Stufe für Stufe
mitigation-report-procedure = Gefunden durch { $procedure } in Runde { $turn }.
mitigation-report-card = In Runde { $turn } durch eine Karte aufgedeckt.
mitigation-report-facilitator = In Runde { $turn } von der Übungsleitung aufgedeckt.
mitigation-report-report = Erst durch diesen Bericht bekannt.
mitigation-report-plan = Schutzmaßnahmen planen

### debrief

debrief-title = Nachbesprechung: { $title }
debrief-decision-score = Entscheidungswertung
debrief-accuracy = Treffsicherheit { $percent }: { $points }
debrief-points = Punkte
debrief-earned = Was Sie am Tisch erspielt haben, mit Würfelglück.
debrief-awarded-points = Zugesprochen: { $points }
debrief-investigation = Ermittlung: { $points }
debrief-mitigation = Schutzmaßnahmen: { $points }
debrief-care-beside = Die Patientenversorgung steht neben den Punkten und wird nie mit ihnen vermischt.
debrief-parts = Teile der Nachbesprechung
debrief-decisions = Entscheidungen
debrief-score = Punkte
debrief-plan = Bester Plan
debrief-timeline = Zeitleiste
debrief-story = Geschichte
debrief-next = Nächste Schritte
debrief-references = Quellen
debrief-unknown = …
debrief-working = Es wird berechnet, was jede Wahl wert war …
debrief-chart = Erwartete Punkte der Ermittlung, Runde für Runde
debrief-chart-unit = Runde
debrief-chart-hint = Zeigen Sie auf eine Runde oder gehen Sie mit der Tabulatortaste zu ihr, um zu lesen, was geschah.
debrief-summary = Das beste Spiel ließ am Anfang { $par } von 60 Punkten erwarten; die Ermittlung erbrachte { $actual }.
debrief-par = Par { $points }
debrief-end = { $points } Punkte
debrief-mark-loss = Wahl
debrief-mark-luck = Glück
debrief-mark-event = Einlage
debrief-mark-ruling = Eingriff
debrief-turn = Runde { $turn }
debrief-turn-before = { $points } Punkte erwartet.
debrief-turn-after = Danach { $points } Punkte erwartet.
debrief-did = { $move ->
    [consultant] Anruf: { $card }
    [pass] Ausgelassen
   *[procedure] { $card }
 }
debrief-did-die = { $face } gewürfelt, { $came ->
    [found] gefunden: { $stages }
    [nothing] kein Treffer
   *[failed] misslungen
 }
debrief-did-inject = Einlage: { $card }
debrief-did-ruling = Eingriff
debrief-account = Wie die Punkte zustande kamen
debrief-account-par-title = Par
debrief-account-par-note = was bestes Spiel am Anfang erwarten lässt
debrief-account-loss-title = Ihre Entscheidungen
debrief-account-loss-note = was sie verschenkt haben
debrief-account-luck-title = Der Würfel
debrief-account-luck-note = Glück, gemessen an dem, was zu erwarten war
debrief-account-events-title = Einlagen
debrief-account-events-note = was gezogene Karten geändert haben
debrief-account-rulings-title = Eingriffe
debrief-account-rulings-note = was die Übungsleitung geändert hat
debrief-account-actual-title = Ermittlung
debrief-account-actual-note = die erreichten Punkte
debrief-costly = Was am meisten kostete
debrief-costly-none = Keine Entscheidung kostete mehr als einen Zehntelpunkt.
debrief-costly-title = Runde { $turn } verschenkte { $loss } Punkte
debrief-table = Dasselbe als Tabelle
debrief-column-turn = Runde
debrief-column-done = Was geschah
debrief-column-before = Erwartet davor
debrief-column-loss = Wahl
debrief-column-luck = Glück
debrief-column-events = Einlagen
debrief-column-rulings = Eingriffe
debrief-column-after = Erwartet danach
debrief-why-investigation = Warum die Ermittlung diese Punkte brachte
debrief-why-mitigation = Warum der Plan diese Punkte brachte
debrief-awarded = Von der Übungsleitung zugesprochen
debrief-why-care = Wie es den Patienten erging
debrief-cost-yours = Ihr Plan kostete { $cost }.
debrief-cost-best = Der beste Plan kostet { $cost }.
debrief-plan-both = In Ihrem Plan und im besten
debrief-plan-yours = Nur in Ihrem Plan
debrief-plan-missed = Im besten Plan, nicht in Ihrem
debrief-undone = Zurückgenommen: { $what }
debrief-takeaways = Was Sie sich merken sollten
debrief-story-title = Der Vorfall als Geschichte
debrief-checklist = Was am Montag zu tun ist
debrief-questions = Zum Besprechen
debrief-listen = Achten Sie auf: { $for }
debrief-go-on = Weiter: { $part }
debrief-export-play = Aufzeichnung exportieren
debrief-export-report = Bericht exportieren
debrief-export-json = Als JSON exportieren
debrief-again = Noch einmal mit neuem Fall spielen
debrief-results = Zurück zu den Ergebnissen
debrief-home = Start
debrief-your-team = Ihr Team

### learn

learn-before-title = Drei Fragen, bevor Sie beginnen
learn-before-lead = Kleine Fälle aus dem Krankenhausalltag: Wählen Sie, was Sie tun würden. Jetzt wird nichts bewertet. Am Ende kommen drei ähnliche, und dann sehen Sie alle mit den Begründungen.
learn-team = { $team } antwortet
learn-progress = Frage { $n } von { $of }
learn-confirm = Bestätigen
learn-skip = Fragen überspringen
learn-gone = Das Paket wurde seit Beginn dieses Spiels geändert; diese Frage gibt es darin nicht mehr.
learn-part = Was bleibt
learn-card-title = Drei Fragen dazu, was bleibt
learn-card = Drei kleine Fälle wie am Anfang. Nach jedem sehen Sie die richtige Antwort und zu jeder Möglichkeit die Begründung.
learn-card-button = Fragen beantworten
learn-after-title = Drei Fragen dazu, was bleibt
learn-after-lead = Kleine Fälle aus dem Krankenhausalltag: Wählen Sie, was Sie tun würden.
learn-next = Nächste Frage
learn-see-result = Ergebnis ansehen
learn-result = Vor dem Spiel { $before }, danach { $after }.
learn-tally = { $right } von { $of }
learn-skipped-word = nicht beantwortet
learn-by-objective = Nach Lernziel
learn-objective = { $objective } Davor: { $before }. Danach: { $after }.
learn-every-question = Alle Fragen mit den Begründungen
learn-verdict-before = Frage { $n }, vor dem Spiel: { $verdict }
learn-verdict-after = Frage { $n }, nach dem Spiel: { $verdict }
learn-right = richtig
learn-wrong = nicht die beste Antwort
learn-skipped = übersprungen
learn-yours = Ihre Antwort
learn-yours-and-right = Ihre Antwort, und die richtige
learn-the-right-one = Die richtige

### hot-wash

hot-wash-part = Sofortauswertung
hot-wash-title = Sofortauswertung
hot-wash-lead = Drei Minuten, gleich jetzt, solange alles frisch ist. Jemand liest den Ablauf vor; die Uhr zählt nur mit.
hot-wash-script = Der Ablauf
hot-wash-step = Schritt { $n }, { $time }
hot-wash-at = Schritt { $n } von { $of }
hot-wash-left = noch { $time }
hot-wash-over = { $time } über der Zeit
hot-wash-start = Uhr starten
hot-wash-pause = Pause
hot-wash-go-on = Weiter
hot-wash-next = Nächster Schritt
hot-wash-alone = Darüber sprechen
hot-wash-alone-lead = Dies ist der Ablauf für ein Team. Gehen Sie damit zu einer Kollegin oder einem Kollegen: Es braucht drei Minuten.

### guide

guide-title = Kartenlexikon
guide-kinds = Kartenarten
guide-attacks = Angriffe
guide-procedures = Verfahren
guide-injects = Einlagen
guide-consultants = Fachberatung
guide-mitigations = Schutzmaßnahmen
guide-search = Suchen
guide-count = { $n ->
    [0] Keine Karte passt.
    [one] Eine Karte
   *[other] { $n } Karten
}
guide-pick = Wählen Sie eine Karte, um sie zu lesen.
guide-back = Zurück zur Liste
guide-kind-stage = { $kind }: { $stage }
guide-found-by = Zu finden mit
guide-finds = Kann finden: { $stage }
guide-techniques = ATT&CK und ATLAS, Zuordnung der Autoren: { $ids }
guide-lesson = Lehre: { $lesson }
guide-cost = Kostet { $cost }
guide-csf = NIST CSF 2.0: { $ids }
guide-requires = Setzt voraus
guide-references = Quellen
guide-open = Seite öffnen
guide-open-name = Seite öffnen: { $title }

### library

library-checklist = Checkliste
library-how-to = Anleitung
library-exercise = Aufgabe
library-story = Geschichte
library-segment = Kurzvortrag
library-transcript = Wortlaut
library-glossary = Glossar
library-checklists = Checklisten
library-how-tos = Anleitungen
library-exercises = Aufgaben
library-stories = Geschichten
library-segments = Kurzvorträge für Besprechungen
library-words = Was Wörter bedeuten
library-glossary-title = Glossar
library-glossary-hook = Die Wörter der Bildgebung und der Sicherheit, einfach erklärt.
library-minutes-to-read = { $n ->
    [one] eine Minute Lesezeit
   *[other] { $n } Minuten Lesezeit
}
library-minutes-long = { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}
library-slides = { $n ->
    [one] eine Folie
   *[other] { $n } Folien
}
library-terms-count = { $n ->
    [one] ein Begriff
   *[other] { $n } Begriffe
}
library-reviewed = geprüft { $date }
library-of-scenario = Zum Szenario „{ $title }“
library-scope-dicom = Nur DICOM
library-scope-joint = Gemeinsam mit den Herstellern
library-column-action = Was zu tun ist
library-column-scope = Wer es tun kann
library-column-milestone = Meilenstein
library-column-owner = Zuständig
library-column-date = Datum
library-source = { $title }. { $publisher }, { $date }.
library-source-section = { $title }. { $publisher }, { $date }. Abschnitt { $section }.
library-sources = Quellen
library-terms = Hier verwendete Wörter
library-takeaways = Was Sie sich merken sollten
library-warning = Beachten Sie.
library-answers = Lösungen
library-line = Zeile { $n }:
library-better = Besser:
library-slide-cue = Folie { $n }: { $title } (bei { $at })
library-pause = Pause, { $clock }: { $ask }
library-credits = { $title } { $version }, von { $authors }. Lizenz: { $licence }.
library-index = Bibliothek von { $pack }
library-title = Bibliothek
library-lead = Checklisten, Anleitungen, Geschichten und Kurzvorträge: zum Lesen, Drucken, Ausprobieren und für Besprechungen.
library-empty = Kein Paket hier enthält etwas zum Lesen.
library-everything = Alles
library-parts = Teil der Bibliothek
library-search = Suchen
library-count = { $n ->
    [one] Eine Seite
   *[other] { $n } Seiten
}
library-none = Hier passt nichts dazu.
library-show-all = Alles zeigen
library-guide = Kartenlexikon: jede Karte des Spiels
library-part-of = { $part }: { $pack }
library-views = Darstellung des Kurzvortrags
library-story-views = Die Geschichte, oder was danach zu tun ist
library-view-slides = Folien
library-view-transcript = Wortlaut
library-previous = Zurück
library-next = Weiter
library-position = Folie { $n } von { $all }, beginnt bei { $at }
library-slide-shown = Folie { $n } von { $all }: { $title }
library-said = Was gesagt wird
library-read-aloud = Vorlesen
library-stop = Vorlesen beenden
library-no-voice = Hier gibt es keine Stimme zum Vorlesen. Die Worte stehen unten, der Wortlaut enthält alle.
library-voice-failed = Die Stimme brach ab. Drücken Sie „Vorlesen“, um es noch einmal zu versuchen.
library-pause-title = Pause: { $clock }
library-pause-start = Uhr starten
library-pause-skip = Pause überspringen
library-pause-left = noch { $clock }
library-spot-lines = Zeilen der Datei
library-spot-how = Markieren Sie jede Zeile, die Sie ändern würden. Prüfen Sie dann Ihre Antwort.
library-spot-check = Antwort prüfen
library-spot-again = Noch einmal
library-spot-then = Der Rest dieser Seite bespricht die Lösung. Er öffnet sich, wenn Sie Ihre Antwort geprüft haben.
library-spot-found = Gefunden.
library-spot-missed = Diese wurde übersehen.
library-spot-wrong = Diese Zeile ist in Ordnung, wie sie ist.
library-spot-sum = Sie haben { $found } von { $all } gefunden.
library-spot-sum-wrong = { $n ->
    [one] Eine der von Ihnen markierten Zeilen ist in Ordnung.
   *[other] { $n } der von Ihnen markierten Zeilen sind in Ordnung.
}
library-glossary-search = Begriff suchen
library-glossary-none = Kein Begriff passt dazu.
library-save-markdown = Als Markdown speichern
library-save-html = Als HTML speichern
library-print = Drucken
library-play = Zum Szenario „{ $title }“
library-in-library = In der Bibliothek
library-open-story = Geschichte zum Behalten oder Drucken
library-open-tasks = Checkliste zum Ausfüllen
library-open-segment = Kurzvortrag für eine Besprechung

### settings

settings-title = Einstellungen
settings-text-size = Textgröße
settings-percent = { $n } %
settings-theme = Farbschema
settings-theme-system = Wie das Gerät
settings-theme-dark = Dunkel, wie ein Befundungsraum
settings-theme-light = Hell, für helle Räume
settings-motion = Bewegung
settings-motion-system = Wie am Gerät eingestellt
settings-motion-reduced = Reduziert
settings-motion-full = Voll
settings-keys = Tasten mit einem Buchstaben oder einer Ziffer
settings-keys-on = Ein
settings-keys-off = Aus
settings-keys-said = Am Tisch wählen Ziffern Verfahren, R würfelt und L legt die Wahl fest; wer eine Übung leitet, findet die eigenen in der Konsole unter „Tasten“. Sind sie aus, ist weiterhin alles mit Tab und Eingabe erreichbar.
settings-sound = Diese Übung hat keinen Ton.
settings-kept = Einstellungen bleiben auf diesem Gerät.

settings-about-title = Über das Programm
settings-about-version = Breach Rounds { $version }
settings-about-game = Was das ist
settings-about-game-text = Breach Rounds ist eine Sicherheits-Planübung für radiologische Abteilungen. Alles darin ist Übung: Krankenhäuser, Personen und Vorfälle sind erfunden, die Techniken sind echt und dokumentiert. Weder Kartentexte noch Bilder oder Namen eines anderen Spiels wurden übernommen.
settings-about-licence = Lizenzen
settings-about-licence-text = Das Programm steht nach Ihrer Wahl unter der MIT License oder der Apache License 2.0. Szenariopakete nennen ihre eigene Lizenz unten.
settings-about-fonts = Schriften
settings-about-fonts-text = Atkinson Hyperlegible vom Braille Institute of America und Symbole aus Inter von The Inter Project Authors, beide unter der SIL Open Font License 1.1. Die Embleme wurden für dieses Programm gezeichnet.
settings-about-fonts-japanese = Die japanischen Schriftzeichen sind die von Noto Sans JP von Adobe und Google, unter der SIL Open Font License 1.1.
settings-about-mitre = MITRE ATT&CK und ATLAS
settings-about-mitre-text = © The MITRE Corporation. Kennungen und Namen der Techniken aus ATT&CK® werden mit Genehmigung der MITRE Corporation wiedergegeben und verbreitet. MITRE ATT&CK und MITRE ATLAS sind Marken der MITRE Corporation, die diese Übung nicht unterstützt oder empfiehlt.
settings-about-attack-link = Nutzungsbedingungen von ATT&CK
settings-about-authors = Von { $authors }
settings-about-pack-licence = Lizenz: { $licence }

### hot-seat

hot-seat-title = Reihum: { $title }
hot-seat-how = Zwei bis acht Teams teilen sich dieses Gerät. Jedes legt seine Wahl verdeckt fest, dann fällt ein Würfel für alle, und jedes sieht verdeckt, was es bekommen hat.
hot-seat-teams = Teams
hot-seat-team-name = Name von Team { $n }
hot-seat-team-blue = Team Blau
hot-seat-team-green = Team Grün
hot-seat-team-amber = Team Bernstein
hot-seat-team-violet = Team Violett
hot-seat-team-red = Team Rot
hot-seat-team-teal = Team Türkis
hot-seat-team-silver = Team Silber
hot-seat-team-rose = Team Rosa
hot-seat-add = Team hinzufügen
hot-seat-people = Menschen
hot-seat-practice-random = Computer: zufällig
hot-seat-practice-greedy = Computer: kurzsichtig
hot-seat-practice-optimal = Computer: optimal
hot-seat-who-plays = Wer spielt Team { $n }
hot-seat-who-plays-name = Team { $n }: { $who }
hot-seat-practice-note = Ein Computerteam spielt von selbst und sieht, was jedes Team sieht. Zufällig nimmt irgendetwas, kurzsichtig denkt eine Runde voraus, optimal bis zum Ende.
hot-seat-practice-name = { $team } ({ $policy })
hot-seat-thinks = { $team } denkt nach
hot-seat-thinks-lead = Es spielt von selbst. Niemand muss etwas tun.
hot-seat-remove = Entfernen
hot-seat-remove-name = Team { $n } entfernen
hot-seat-leads = Übungsleitung
hot-seat-unled = Ohne Übungsleitung
hot-seat-led = Mit Übungsleitung
hot-seat-facilitator-name = Name der Übungsleitung
hot-seat-facilitator-note = Die Übungsleitung kann in einer eigenen Schublade alles sehen und alles ändern, immer mit einer Begründung, die protokolliert wird.
hot-seat-questions = Fragen
hot-seat-questions-off = Keine Fragen
hot-seat-questions-on = Drei davor und drei danach
hot-seat-questions-explained = Jedes Team beantwortet drei kleine Fälle vor dem Briefing und drei ähnliche in seiner Nachbesprechung. Sie zeigen, was bleibt, und gehen in keine Wertung ein.
hot-seat-chain = Der Fall
hot-seat-chain-drawn = Gezogen
hot-seat-chain-authored = Wie von den Autoren geschrieben
hot-seat-drawn-note = Jede Stufe wird aus ihren Verdachtsfällen gezogen, je nachdem, wie wahrscheinlich das Briefing sie macht. Alle Teams bekommen denselben Fall.
hot-seat-authored-note = Szenariodateien sind öffentlich: Jemand im Raum kennt diesen Fall vielleicht.
hot-seat-start = Übung beginnen
hot-seat-pass = Geben Sie das Gerät weiter an { $team }
hot-seat-look-away = Alle anderen sehen jetzt weg.
hot-seat-take = Wir sind { $team }
hot-seat-die-shows = Der Würfel zeigt { $face }
hot-seat-die-waits = Der Würfel wartet
hot-seat-roll-title = Ein Würfel für alle
hot-seat-roll-for = Jede Wahl steht fest. Der Wurf gilt für { $teams }.
hot-seat-roll = Für alle würfeln
hot-seat-type-face = Was der echte Würfel zeigt, 1 bis { $die }
hot-seat-no-face = Der Würfel hat die Zahlen 1 bis { $die }.
hot-seat-set-face = Diesen Wurf nehmen
hot-seat-reveal-title = { $name } entscheidet
hot-seat-reveal-look-away = Geben Sie das Gerät der Übungsleitung. Alle Teams sehen weg.
hot-seat-reveal-take = Ich bin { $name }
hot-seat-reveal-which = { $team } hatte Erfolg, und mehr als eine Stufe passt. Welche findet das Team?
hot-seat-paused-title = Pause
hot-seat-paused = Die Übungsleitung hat { $team } angehalten. Es geht für alle weiter, wenn die Pause in der Schublade aufgehoben wird.
hot-seat-drawer = Übungsleitung
hot-seat-results = Ergebnisse
hot-seat-results-lead = Alle Teams hatten denselben Fall.
hot-seat-results-care = Die Patientenversorgung steht neben den Punkten und wird nie mit ihnen vermischt.
hot-seat-results-level = Plätze mit „=“ sind geteilt: Auf einen Zehntelpunkt liegen diese Teams gleichauf.
hot-seat-results-guided = Angeleiteten Teams hat der Coach den besten Zug gesagt; sie haben keinen Rang.
hot-seat-rank-by = Rangfolge nach
hot-seat-place = { $place }
hot-seat-place-shared = { $place } =
hot-seat-place-none = –
hot-seat-guided = { $team } (angeleitet)
hot-seat-column-place = Platz
hot-seat-column-team = Team
hot-seat-column-investigation = Ermittlung
hot-seat-column-mitigation = Schutzmaßnahmen
hot-seat-column-awarded = Zugesprochen
hot-seat-column-total = Punkte
hot-seat-column-care = Patientenversorgung
hot-seat-debriefs = Nachbesprechung je Team
hot-seat-debrief = Nachbesprechung von { $team }

### agenda

agenda-lead = { $minutes } Minuten: Regelsatz „{ $rules }“, { $turn } Sekunden je Runde, { $stops ->
    [0] kein Halt für ein Gespräch.
    [one] ein Halt für ein Gespräch.
   *[other] { $stops } Halte für ein Gespräch.
}
agenda-welcome = Begrüßung und Regeln
agenda-welcome-task = Begrüßen Sie, nennen Sie die Spielregeln des Umgangs, lassen Sie alle Namen und Aufgabe sagen, teilen Sie die Rollenkarten aus, falls Sie welche verwenden, und zeigen Sie eine Runde auf der Leinwand.
agenda-welcome-say = Willkommen. In den nächsten { $minutes } Minuten spielen wir einen erfundenen Fall; nichts auf diesen Bildschirmen geschieht wirklich. Wir prüfen unsere Pläne, nicht uns: Niemand wird benotet, niemand ist schuld. Nehmen Sie die Geschichte, wie sie ist, und sagen Sie, was Sie wirklich tun würden. Schreiben Sie keine Patientendaten auf und keine unserer Schwachstellen mit Namen. Geschieht etwas Echtes, sagen Sie „Ernstfall, Übungsabbruch“, und wir hören sofort auf.
agenda-briefing = Briefing
agenda-briefing-task = Lesen Sie das Briefing und die erste Auffälligkeit langsam vor. Beantworten Sie Fragen zu Wörtern, nicht zum Fall. Geben Sie den Teams eine Minute für die Verdachtsfälle.
agenda-briefing-say = Ich lese das Briefing einmal vor. Achten Sie darauf, wer was weiß, und seit wann. Sehen Sie sich dann die Verdachtsfälle an: Die Tafel nennt zu jedem den Satz, der für ihn spricht.
agenda-play = Spiel
agenda-play-task = { $stops ->
    [0] Führen Sie durch die Runden, je { $turn } Sekunden. Lesen Sie Ergebnisse und Einlagen vor. Für Gespräche ist keine Zeit; notieren Sie, worauf Sie zurückkommen wollen.
    [one] Führen Sie durch die Runden, je { $turn } Sekunden. Lesen Sie Ergebnisse und Einlagen vor. Halten Sie einmal, gleich nach einem Aufdecken, { $stop } Sekunden an und stellen Sie eine Frage aus der Liste.
   *[other] Führen Sie durch die Runden, je { $turn } Sekunden. Lesen Sie Ergebnisse und Einlagen vor. Halten Sie { $stops }-mal, gleich nach einem Aufdecken, je { $stop } Sekunden an und stellen Sie eine Frage aus der Liste.
}
agenda-play-say = Einigen Sie sich in jeder Runde auf ein Verfahren und sagen Sie, warum, bevor Sie es festlegen. Lesen Sie Ihre Rollenkarte vor, wenn es hilft. Ein Fehlschlag lehrt nichts über den Angriff, aber er nennt eine Lücke, die ein Krankenhaus haben kann: Fragen Sie, ob es unsere ist.
agenda-forensic-report = Forensischer Bericht
agenda-forensic-report-task = Decken Sie jede noch verdeckte Stufe auf und lesen Sie die Kette vom ersten bis zum letzten Schritt vor. Das kostet keine Punkte.
agenda-forensic-report-say = Die externen Fachleute sind fertig. So ist es gewesen, für alle Teams gleich, damit alle mit denselben Fakten planen.
agenda-mitigation = Schutzmaßnahmen
agenda-mitigation-task = Lassen Sie jedes Team sein Budget ausgeben. Fragen Sie, was eine Maßnahme gegen diesen und gegen den nächsten Angriff bewirkt. Sagen Sie die letzte Minute an.
agenda-mitigation-say = Sie haben Geld, Wochen und die Geduld der Stationen, und keines der drei reicht. Wählen Sie, was hier geholfen hätte, und was gegen den Angriff hilft, den Sie heute nicht gesehen haben.
agenda-hot-wash = Sofortauswertung
agenda-hot-wash-task-short = Gehen Sie die Zeilen des Szenarios für die Sofortauswertung durch. Schreiben Sie eine Korrekturmaßnahme mit Zuständigkeit und Datum auf.
agenda-hot-wash-task = Gehen Sie von Tisch zu Tisch: erst je eine Stärke, dann je ein Verbesserungsbereich. Machen Sie aus den wichtigsten Korrekturmaßnahmen, jede mit Zuständigkeit, Beginn und Ende.
agenda-hot-wash-say = Solange es frisch ist: Was ging gut, was nicht, und was ändern wir? Sprechen Sie über Pläne, Werkzeuge und Absprachen, nicht über Personen.
agenda-close = Abschluss
agenda-close-task = Lesen Sie die Korrekturmaßnahmen noch einmal vor. Sagen Sie, wer den Bericht wann bekommt, öffnen Sie die Nachbesprechungen und teilen Sie den Rückmeldebogen aus.
agenda-close-say = Danke. Die Übung ist beendet; alles, was Sie ab jetzt sehen, ist wieder echt. Ihre eigene Nachbesprechung können Sie über Ihren Link öffnen. Sagen Sie uns bitte auf dem Bogen, was wir besser machen sollen.

### facilitator

facilitator-title = Schublade der Übungsleitung
facilitator-gate = Hier steht der ganze Fall. Nur { $name } sollte hinsehen.
facilitator-open = Ich bin { $name }, Schublade öffnen
facilitator-led-by = Leitung: { $name }
facilitator-teams = Teams
facilitator-place-turn = Runde { $turn } von { $limit }, Patientenversorgung: { $care }
facilitator-place-die = Runde { $turn } von { $limit }, wartet auf den Würfel, Patientenversorgung: { $care }
facilitator-place-paused = Pause in Runde { $turn } von { $limit }
facilitator-chain = Der Fall
facilitator-known = { $stage }: { $attack } (aufgedeckt)
facilitator-hidden = { $stage }: { $attack } (verdeckt)
facilitator-injects = Kommende Einlagen
facilitator-scheduled = { $inject } (am Ende von Runde { $turn })
facilitator-skipping = Die nächste Einlage wird ausgelassen.
facilitator-rulings = Eingriffe
facilitator-adjust = Wurf ändern
facilitator-adjust-note = Zählt zum letzten Wurf dazu und entscheidet ihn neu. Möglich, bis das Team wieder handelt.
facilitator-bonus = Bonus geben
facilitator-bonus-note = Zählt 1 bis 3 zum kommenden Wurf, für eine gut begründete Antwort auf „Wie würden wir das hier machen?“.
facilitator-reveal = Stufe aufdecken
facilitator-reveal-note = Deckt eine verdeckte Stufe auf, als hätte das Team sie gefunden.
facilitator-force = Einlage einspielen
facilitator-force-note = Zieht diese Einlage jetzt.
facilitator-skip = Einlage auslassen
facilitator-skip-note = Nimmt eine offene Entscheidung zurück oder hält die nächste fällige Einlage auf.
facilitator-turns = Runden geben oder nehmen
facilitator-turns-note = Verschiebt die letzte Runde, nie vor die jetzige.
facilitator-award = Punkte vergeben
facilitator-award-note = Punkte in einer eigenen Zeile, als zugesprochen gezeigt.
facilitator-note = Notiz schreiben
facilitator-note-note = Kommt ins Protokoll. Das Team liest sie erst in der Nachbesprechung.
facilitator-pause = Anhalten
facilitator-pause-note = Hält dieses Team an und damit den Raum.
facilitator-resume = Fortsetzen
facilitator-resume-note = Es geht für alle weiter.
facilitator-undo = Zurücknehmen
facilitator-undo-note = Setzt dieses Team auf einen früheren Zeitpunkt zurück. Was zurückgenommen ist, bleibt im Protokoll lesbar; das Team holt auf.
facilitator-number = Zahl
facilitator-less = Weniger
facilitator-more = Mehr
facilitator-which-stage = Welche Stufe?
facilitator-which-inject = Welche Einlage?
facilitator-which-moment = Zurück zu welchem Zeitpunkt?
facilitator-before = Vor: { $what }
facilitator-reason = Begründung (wird protokolliert)
facilitator-apply = Anwenden: { $ruling }
facilitator-done = Der Eingriff ist protokolliert.
facilitator-close = Schublade schließen

### reasons

reasons-not-your-turn = Jetzt entscheidet jemand anderes.
reasons-chance-first = Erst kommt der Würfel.
reasons-no-chance-now = Im Moment gibt es nichts zu würfeln.
reasons-impossible-outcome = Das kann der Würfel nicht zeigen.
reasons-paused = Das Spiel ist angehalten; die Übungsleitung kann es fortsetzen.
reasons-over = Dieses Spiel ist beendet.
reasons-wrong-phase = Das gehört in einen anderen Teil des Spiels.
reasons-choice-first = Eine Entscheidung ist offen; sie kommt zuerst.
reasons-no-such-option = Diese Möglichkeit gibt es jetzt nicht.
reasons-not-dealt = „{ $card }“ ist nicht auf Ihrer Hand.
reasons-cooling-down = „{ $card }“ ruht bis Runde { $turn }.
reasons-blocked = „{ $card }“ ist bis einschließlich Runde { $turn } gesperrt.
reasons-wrong-suspect = Nennen Sie einen Verdacht, der noch offen ist und den dieses Verfahren finden kann.
reasons-already-called = „{ $card }“ wurde schon angerufen; das geht nur einmal.
reasons-no-calls-left = Es ist kein Anruf mehr übrig.
reasons-no-such-card = Diese Karte gibt es in diesem Szenario nicht.
reasons-already-so = „{ $card }“ steht schon so.
reasons-requires = „{ $card }“ setzt zuerst „{ $other }“ voraus.
reasons-needed-by = „{ $other }“ baut auf „{ $card }“ auf; legen Sie zuerst „{ $other }“ zurück.
reasons-over-budget = „{ $card }“ passt nicht mehr in die Budgets.
reasons-wrong-stage = { $stage } kann jetzt nicht aufgedeckt werden.
reasons-no-roll-to-adjust = Es gibt keinen Wurf, der sich noch ändern ließe.
reasons-out-of-range = Diese Zahl liegt außerhalb des Bereichs.
reasons-reason-missing = Bitte geben Sie eine Begründung an; sie kommt ins Protokoll.
reasons-no-such-seat = In diesem Spiel ist kein Platz für: { $seat }.
reasons-ready = Bereit
reasons-cooling = Ruht bis Runde { $turn }
reasons-blocked-until = Gesperrt bis einschließlich Runde { $turn }
reasons-seat-facilitator = Die Übungsleitung
reasons-seat-team = Team { $team }
reasons-seat-observer = Der Projektor
reasons-phase-investigation = Ermittlung
reasons-phase-report = Forensischer Bericht
reasons-phase-mitigation = Schutzmaßnahmen
reasons-phase-debrief = Nachbesprechung
reasons-waits-team = Das Team wählt.
reasons-waits-choice = „{ $inject }“ wartet auf eine Entscheidung.
reasons-waits-die = Der Würfel wartet.
reasons-waits-suspect = Der Zufall streicht einen falschen Verdacht: { $stage }.
reasons-waits-facilitator = Die Übungsleitung entscheidet, welche Stufe aufgedeckt wird.
reasons-waits-paused = Das Spiel ist angehalten.
reasons-waits-nobody = Das Spiel ist beendet.

### scores

scores-of = { $points } von { $most }
scores-revealed-procedure = { $stage }: „{ $procedure }“ deckte in Runde { $turn } „{ $attack }“ auf.
scores-revealed-card = { $stage }: Eine Karte deckte in Runde { $turn } „{ $attack }“ auf.
scores-revealed-facilitator = { $stage }: Die Übungsleitung deckte in Runde { $turn } „{ $attack }“ auf. Das zählt genauso.
scores-turned-up-by-report = { $stage }: „{ $attack }“ kam erst im forensischen Bericht ans Licht, ohne Punkte.
scores-still-hidden = { $stage } ist noch verdeckt.
scores-time-bonus = { $left ->
    [0] Alle vier Stufen wurden aufgedeckt, keine der { $turns } Runden blieb übrig.
    [one] Alle vier Stufen wurden aufgedeckt, eine von { $turns } Runden blieb übrig.
   *[other] Alle vier Stufen wurden aufgedeckt, { $left } von { $turns } Runden blieben übrig.
}
scores-no-time-bonus = Übrige Runden zählen, sobald alle vier Stufen aufgedeckt sind.
scores-plan-empty = Nichts wurde aufgenommen, also bleibt das ganze Risiko. Der beste Plan im Rahmen der Budgets lässt davon { $best } übrig.
scores-plan-best = Ihr Plan lässt { $risk } des Risikos übrig. Im Rahmen dieser Budgets gibt es keinen besseren.
scores-plan-as-good = Ihr Plan lässt { $risk } des Risikos übrig, so wenig wie der beste Plan im Rahmen der Budgets.
scores-plan = Ihr Plan lässt { $risk } des Risikos übrig; der beste Plan im Rahmen der Budgets { $best }.
scores-percent = { $number } %
scores-percent-tiny = weniger als 0,1 %
scores-card-adopted-best = „{ $card }“ gehört zum besten Plan.
scores-card-adopted = „{ $card }“ ist in Ihrem Plan.
scores-card-missed = Der beste Plan enthält auch „{ $card }“.
scores-card-chain = Von dem, was hier geschah, wehrt sie ab: { $attacks }.
scores-card-others = Von dem, was als Nächstes kommen könnte, wehrt sie ab: { $attacks }.
scores-card-softens = Sie mildert den Schaden ({ $strength }), bei jedem Angriff.
scores-card-carries = Sie ist die Grundlage für { $cards }.
scores-card-cheapens = Sie macht { $cards } günstiger.
scores-card-nothing = Sie wehrt keinen der Angriffe ab, die hier möglich waren.
scores-countered = „{ $attack }“ ({ $strength })
scores-strength-strong = stark
scores-strength-partial = teilweise
scores-strength-speed-bump = bremst nur
scores-cost = Geld { $money }, Wochen { $weeks }, Störung { $disruption }
scores-awarded = { $points ->
    [one] Die Übungsleitung sprach einen Punkt zu.
   *[other] Die Übungsleitung sprach { $points } Punkte zu.
}
scores-deducted = { $points ->
    [one] Die Übungsleitung zog einen Punkt ab.
   *[other] Die Übungsleitung zog { $points } Punkte ab.
}
scores-care-normal = Am Ende werden Patienten versorgt wie an jedem Tag.
scores-care-slowed = Am Ende warten Patienten länger als an anderen Tagen.
scores-care-diverted = Am Ende müssen Patienten anderswohin geschickt werden.
scores-care-stopped = Am Ende steht die Bildgebung still.
scores-steps-better = { $steps ->
    [one] um einen Schritt besser
   *[other] um { $steps } Schritte besser
}
scores-steps-worse = { $steps ->
    [one] um einen Schritt schlechter
   *[other] um { $steps } Schritte schlechter
}
scores-care-inject = „{ $card }“: { $moved }.
scores-care-option = „{ $card }“, entschieden wurde „{ $option }“: { $moved }.
scores-care-consultant = „{ $card }“ wurde angerufen: { $moved }.
scores-care-plan = Der Plan kostet { $disruption } an Störung des Klinikbetriebs: { $moved }.

### analysis
# Punkte stehen im Satz schon in Worten: „2,4 Punkte“.
analysis-slogan = Was Ihre Entscheidungen verdienen, egal was der Würfel tat.
analysis-decision-score = Entscheidungswertung: { $points } von 100.
analysis-decision-parts = Von dem, was Entscheidungen in der Ermittlung ausmachen konnten, wurden { $percent } gewonnen: { $investigation } von { $most }. Der Maßnahmenplan brachte { $mitigation } von { $rest }.
analysis-guided = Der Coach hat den besten Zug gesagt; dieses Spiel hat deshalb keinen Rang.
analysis-earliest-assumed = Wo die Übungsleitung wählen konnte, was ein Erfolg aufdeckt, ist mit der frühesten Stufe gerechnet.
analysis-points = { $points } Punkte
analysis-points-one = 1 Punkt
analysis-points-tiny = weniger als 0,1 Punkte
analysis-points-none = nichts
analysis-par = Par, was bestes Spiel von diesem Anfang aus erwarten lässt: { $points }.
analysis-loss = Was die Entscheidungen verschenkt haben: { $points }.
analysis-luck-good = Was der Würfel gab: { $points }.
analysis-luck-bad = Was der Würfel nahm: { $points }.
analysis-luck-even = Der Würfel nahm so viel, wie er gab.
analysis-events-good = Was die Einlagen gaben: { $points }.
analysis-events-bad = Was die Einlagen nahmen: { $points }.
analysis-rulings-good = Was die Eingriffe der Übungsleitung gaben: { $points }.
analysis-rulings-bad = Was die Eingriffe der Übungsleitung nahmen: { $points }.
analysis-actual = Was die Ermittlung erbrachte: { $points }.
analysis-turn = { $turn }: { $steps } Danach zu erwarten: { $points }.
analysis-last-turn = { $turn }: { $steps } Am Ende: { $points }.
analysis-change = { $words } ({ $change })
analysis-turn-even = Runde { $turn }
analysis-turn-changed = Runde { $turn } ({ $changes })
analysis-change-choice = Wahl { $change }
analysis-change-luck = Glück { $change }
analysis-change-injects = Einlagen { $change }
analysis-change-rulings = Eingriffe { $change }
analysis-move-investigate = „{ $card }“
analysis-move-consult = Anruf bei „{ $card }“
analysis-move-pass = Auslassen
analysis-step-best = Gewählt: { $chosen }; nichts war mehr wert.
analysis-step-loss = Gewählt: { $chosen }; mehr wert war { $best }.
analysis-step-revealed = Der Würfel zeigte { $face }, ein Erfolg, der { $stages } aufdeckte.
analysis-step-success = Der Würfel zeigte { $face }, ein Erfolg.
analysis-step-failure = Der Würfel zeigte { $face }, ein Fehlschlag.
analysis-step-inject = „{ $inject }“ wurde gezogen.
analysis-costly = In Runde { $turn } gewählt: { $chosen }; { $best } war um { $loss } mehr wert.
analysis-why-nothing = „{ $chosen }“ konnte keinen der verbliebenen Verdachtsfälle finden; „{ $best }“ konnte { $count } finden und deckte mit einer Chance von { $chance } eine Stufe auf.
analysis-why-more = „{ $best }“ konnte { $count } der verbliebenen Verdachtsfälle finden und deckte mit einer Chance von { $chance } eine Stufe auf; „{ $chosen }“ konnte { $fewer } finden, mit einer Chance von { $other }.
analysis-why-roll = „{ $best }“ konnte { $count } der verbliebenen Verdachtsfälle finden, „{ $chosen }“ { $fewer }; aber der Wurf des ersten gelingt mit einer Chance von { $roll }, der des zweiten mit { $harder }. So lag die Chance, eine Stufe aufzudecken, beim ersten bei { $chance }, beim zweiten bei { $other }.
analysis-why-likelier = „{ $best }“ konnte { $count } der verbliebenen Verdachtsfälle finden, „{ $chosen }“ { $fewer }; aber die des ersten waren wahrscheinlicher. Seine Chance, eine Stufe aufzudecken, lag bei { $chance }, die von „{ $chosen }“ bei { $other }.
analysis-why-later = In dieser Runde lag die Chance, eine Stufe aufzudecken, für „{ $chosen }“ bei { $other }, für „{ $best }“ bei { $chance }. Der Unterschied liegt in den Runden danach: welche Verdachtsfälle ein Erfolg ausschließt, und welche Verfahren für die übrigen noch bereit sind.
analysis-why-instead = „{ $best }“ konnte { $count } der verbliebenen Verdachtsfälle finden und deckte mit einer Chance von { $chance } eine Stufe auf.
analysis-why-consult = „{ $chosen }“ konnte { $fewer } der verbliebenen Verdachtsfälle finden, mit einer Chance von { $other }; was ein Anruf bei „{ $best }“ bewirkt, war mehr wert.
analysis-why-waited = „{ $chosen }“ hatte in dieser Runde eine Chance von { $other }, eine Stufe aufzudecken; aufgehoben war es später mehr wert.
analysis-why-unrolled = Kein Wurf war in dieser Runde so viel wert.
analysis-none-costly = Keine Entscheidung hat etwas verschenkt.
analysis-points-only = { $why } Deshalb stehen die Punkte hier ohne Par und Glück.
analysis-large-cooldown = Ein Verfahren ruht hier { $is } Runden; genaue Werte sind bis { $most } zugesagt.
analysis-large-turns = Hier sind noch { $is } Runden zu spielen; genaue Werte sind bis { $most } zugesagt.
analysis-large-suspects = Eine Stufe hat hier { $is } Verdachtsfälle; genaue Werte sind bis { $most } zugesagt.
analysis-large-procedures = Auf der Hand sind hier { $is } Verfahren; genaue Werte sind bis { $most } zugesagt.
analysis-not-at-table = Nur wer am Tisch sitzt, kann erfahren, was eine Stellung wert ist.
analysis-not-now = Gerade wird etwas entschieden; die Stellung hat deshalb keinen eigenen Wert.

### report

report-title = Auswertungsbericht: { $scenario }
report-started = Begonnen: { $when }.
report-pack = Paket: { $pack }.
report-facilitator = Übungsleitung: { $name }.
report-objectives = Lernziele
report-chain = Was geschah
report-chain-step = { $stage }: „{ $attack }“
report-team = { $team }: { $points } Punkte
report-investigation = Ermittlung, { $points }
report-mitigation = Schutzmaßnahmen, { $points }
report-care = Patientenversorgung
report-deserved = Was die Entscheidungen verdienen
report-turns = Runde für Runde
report-costliest = Die teuersten Entscheidungen
report-worth-unknown = Par und Glück waren noch nicht berechnet, als dies geschrieben wurde.
report-standings = Ergebnisse
report-ranked-by-decision = Nach Entscheidungswertung: was die Entscheidungen verdienen, egal was der Würfel tat.
report-ranked-by-points = Nach Punkten, mit Würfelglück.
report-place = { $place }: { $team }, { $points }
report-place-shared = { $place }, geteilt: { $team }, { $points }
report-place-points-only = Ohne Entscheidungswertung: { $team }, { $points }
report-place-guided = Ohne Rang, weil der Coach den besten Zug gesagt hat: { $team }, { $points }
report-both-scores = Entscheidungswertung { $decision }, { $points } Punkte
report-points = { $points } Punkte
report-timeline = Zeitleiste
report-turn = Runde { $turn }
report-afterwards = Nach der Ermittlung
report-story = Die Geschichte
report-takeaways = Was Sie sich merken sollten
report-checklist = Was am Montag zu tun ist
report-hot-wash = Sofortauswertung, für die Leitung
report-hot-wash-seconds = { $n } Sekunden:
report-learned = Fragen davor und danach
report-listen = Achten Sie auf: { $for }
report-questions = Zum Besprechen
report-references = Quellen

### papers

papers-minutes = { $n } Minuten
papers-handling = Für die Teilnehmenden dieser Übung und alle, die sie nachbereiten
papers-handling-staff = Nur für Übungsleitung und Auswertende: Hier steht, was die Übung verbirgt
papers-fact-length = Dauer
papers-fact-pack = Paket
papers-objectives = Übungsziele
papers-objective = Ziel { $n }
papers-capabilities = Fähigkeiten
papers-capabilities-words = Die Ziele stützen sich auf diese Kategorien des NIST Cybersecurity Framework 2.0:
papers-agenda = Ablauf
papers-rules = Die Regeln in Kürze
papers-hot-wash = Sofortauswertung
papers-takeaways = Was Sie sich merken sollten
papers-mitigations = Schutzmaßnahmen
papers-injects = Einlagen

papers-column-from = Von
papers-column-minutes = Minuten
papers-column-part = Teil
papers-column-task = Was Sie tun
papers-column-does = Was sie bewirkt
papers-column-role = Rolle
papers-column-cares = Wer das ist
papers-column-knows = Was nur diese Person weiß
papers-column-what = Was geschieht
papers-column-stage = Stufe
papers-column-suspect = Verdacht
papers-column-briefing-says = Was darauf hindeutet
papers-column-procedure = Verfahren
papers-column-clues = Was ihn findet, und was man dann sieht
papers-column-gap = Lücke in der Vorsorge
papers-column-closed-by = Was sie schließen würde
papers-column-who = Wer
papers-column-mitigation = Schutzmaßnahme
papers-column-cost = Kosten
papers-column-capability = Fähigkeit
papers-column-ask = Fragen Sie
papers-column-listen = Achten Sie auf
papers-column-number = Nr.
papers-column-when = Wann
papers-column-sender = Von
papers-column-to = An
papers-column-expected = Erwartete Handlung
papers-column-talk = Hörenswertes aus dem Gespräch
papers-column-heard = Von wem gehört, in welchen Worten
papers-column-team = Team
papers-column-time = Zeit
papers-column-seen = Was gesagt oder getan wurde
papers-column-helped = Was half oder hinderte
papers-column-marking = Ankreuzen

papers-rating = Bewertung
papers-rating-means = Wann sie zutrifft
papers-rating-p = P: ohne Schwierigkeiten geleistet
papers-rating-s = S: mit einigen Schwierigkeiten geleistet
papers-rating-m = M: mit großen Schwierigkeiten geleistet
papers-rating-u = U: konnte nicht geleistet werden
papers-rating-p-means = Das Ziel wurde erreicht. Andere Arbeit litt nicht darunter, niemand wurde mehr gefährdet, und es entsprach den geltenden Plänen, Richtlinien, Verfahren, Vorschriften und Gesetzen.
papers-rating-s-means = Wie P, aber es fand sich etwas, das besser oder mit weniger Aufwand ginge.
papers-rating-m-means = Das Ziel wurde erreicht, aber um einen Preis: Andere Arbeit litt darunter, oder Patienten oder Personal wären stärker gefährdet gewesen, oder es entsprach nicht dem, was gilt.
papers-rating-u-means = Was getan wurde, erreichte das Ziel nicht.
papers-scale-source = Die vier Bewertungen stammen aus dem Homeland Security Exercise and Evaluation Program (HSEEP); was sie bedeuten, ist in unseren Worten gesagt.

papers-manual = Lagehandbuch
papers-manual-lead = Für Teilnehmende, vor und während der Übung. Es enthält nichts, was die Karten verbergen.
papers-about = Über diese Übung
papers-about-words = Dies ist eine Planübung: ein Gespräch über einen erfundenen Vorfall, geführt von einer Übungsleitung. Ein Team sucht einen Angriff, dessen Schritte verdeckt sind, entscheidet nach dem, was es erfährt, was es als Nächstes tut, und gibt dann ein begrenztes Budget für das aus, was gegen diesen und den nächsten Angriff helfen würde. Nichts davon berührt ein echtes System.
papers-ground-rules = Grundregeln
papers-rule-safe = Sagen Sie, was Sie denken, und fragen Sie, was Sie nicht wissen. Niemand wird geprüft; erprobt wird, wie wir zusammenarbeiten.
papers-rule-blame = Sprechen Sie über Pläne, Systeme und Gewohnheiten. Geben Sie keinen Personen die Schuld, weder im Raum noch danach.
papers-rule-data = Lassen Sie Patientendaten heraus, im Gespräch wie auf Papier. Schreiben Sie keine echte Schwachstelle auf, die außerhalb dieser Gruppe niemand kennen soll.
papers-rule-fiction = Nehmen Sie den Fall, wie er erzählt wird. Er ist vereinfacht, und manches könnte hier nicht geschehen; entscheiden Sie, als könnte es das.
papers-rule-real = Geschieht etwas Echtes, sagen Sie „Ernstfall“. Die Übung endet sofort, für alle.
papers-situation = Die Lage
papers-symptom = Was zuerst auffiel
papers-suspects = Was geschehen sein könnte
papers-suspects-words = Ein Angriff hat vier Stufen. Für jede lässt das Briefing diese Möglichkeiten; in jeder Stufe trifft eine zu. Sie stehen in alphabetischer Reihenfolge.
papers-how = Wie eine Runde abläuft
papers-how-discuss = Sprechen Sie: Welcher Verdacht passt zu den Tatsachen, und was würde ihn zeigen?
papers-how-choose = Wählen Sie ein Verfahren, nennen Sie den Verdacht, den es prüft, und sagen Sie, was jede Antwort bedeuten würde.
papers-how-roll = Würfeln Sie. Ein Fehlschlag sagt nichts über den Angriff, aber etwas über die Vorsorge des Krankenhauses.
papers-how-strike = Lesen Sie, was gefunden wurde, oder streichen Sie von der Tafel, was die Befunde ausschließen.
papers-how-plan = Nach der Ermittlung wird alles aufgedeckt. Dann planen Sie: drei Budgets, und nie genug.
papers-procedures = Verfahren
papers-procedures-words = Womit Sie nachsehen können. Welche Verdachtsfälle ein Verfahren finden kann, darf jederzeit am Tisch nachgelesen werden.
papers-established = Was schon eingeübt ist
papers-established-here = { $n ->
    [one] Dieses Verfahren ist eingeübt: schon angewandt und erprobt. Es zählt { $bonus } zum Wurf dazu.
   *[other] Diese Verfahren sind eingeübt: schon angewandt und erprobt. Jedes zählt { $bonus } zum Wurf dazu.
}
papers-established-drawn = { $n ->
    [one] Eines dieser Verfahren wird zu Beginn als eingeübt gezogen: schon angewandt und erprobt. Es zählt { $bonus } zum Wurf dazu.
   *[other] Von diesen Verfahren werden { $n } zu Beginn als eingeübt gezogen: schon angewandt und erprobt. Jedes zählt { $bonus } zum Wurf dazu.
}
papers-established-own = { $n ->
    [one] Vor dem Briefing wählt jeder Tisch ein Verfahren, das im eigenen Haus wirklich eingeübt ist. Es zählt { $bonus } zum Wurf dazu. Fragen Sie: Üben wir das wirklich, und wann zuletzt?
   *[other] Vor dem Briefing wählt jeder Tisch { $n } Verfahren, die im eigenen Haus wirklich eingeübt sind. Jedes zählt { $bonus } zum Wurf dazu. Fragen Sie: Üben wir das wirklich, und wann zuletzt?
}
papers-column-practices = Eingeübte Verfahren
papers-your-notes = Ihre Notizen

papers-guide = Leitfaden für die Übungsleitung
papers-guide-lead = Für die Leitung. Hier steht alles: Halten Sie ihn verdeckt.
papers-lead = So leiten Sie die Übung
papers-prepare = Vorher
papers-prepare-room = Ein Tisch je Team, vier bis acht Personen. Mischen Sie die Berufe: Eine PACS-Administratorin und ein Radiologe am selben Tisch lernen mehr als zwei aus einem Fach.
papers-prepare-print = Drucken Sie das Lagehandbuch für alle, diesen Leitfaden und die Auswertungsbögen für den Stab, den Rückmeldebogen für das Ende.
papers-prepare-dice = Legen Sie einen echten Würfel auf jeden Tisch, oder lassen Sie das Programm würfeln.
papers-prepare-teams = Sagen Sie, wer für ein Team sprechen darf, und lassen Sie das von Runde zu Runde wechseln.
papers-prepare-try = Spielen Sie das Szenario einmal selbst. Das dauert eine Viertelstunde und beantwortet die meisten Fragen, die man Ihnen stellen wird.
papers-prepare-stop = Vereinbaren Sie mit den Diensthabenden, wie sie Sie erreichen und wie der Raum „Ernstfall, Übungsabbruch“ erfährt.
papers-during = Während der Übung
papers-lead-ask = Fragen Sie, bevor der Würfel fällt: „Was wissen Sie, wenn es gelingt? Was, wenn nichts passt?“
papers-lead-quiet = Holen Sie die Stillen herein: Lassen Sie zuerst sprechen, wer anderer Meinung ist.
papers-lead-bonus = Eine gut begründete Antwort auf „Wie würden wir das hier machen?“ darf einen bis drei Punkte auf den Wurf bringen. Sagen Sie, warum.
papers-lead-time = Sagen Sie die Zeit an. Eine Entscheidung, die die Uhr erzwingt, ist danach ein Gespräch wert.
papers-lead-blame = Wird jemandem die Schuld gegeben, machen Sie daraus eine Frage an den Plan.
papers-read-aloud = Zum Vorlesen
papers-truth = Die wahre Lage
papers-truth-warning = Darum spielen die Teams. Blättern Sie um, wenn jemand näher kommt.
papers-truth-own = Die Teams spielen im eigenen Tempo, jedes hat deshalb seinen eigenen Fall.
papers-truth-drawn = Das ist die Kette dieser Übung:
papers-truth-open = Die Kette wird zu Beginn gezogen, jede Stufe für sich; die Konsole zeigt sie dann. Die Autoren dachten an diese; gespielt wird sie nur, wenn sie gewählt ist, und da die Dateien öffentlich sind, findet sie, wer sie sucht:
papers-truth-stage = { $stage }: alle Verdachtsfälle
papers-clue = { $procedure }: { $clue }
papers-gaps = Lücken in der Vorsorge
papers-gaps-words = Ein Fehlschlag liest eine davon vor. Jede ist eine Gelegenheit zu fragen: Ist das hier so?
papers-injects-words = Lesen Sie den Text im Rahmen vor. Was daraus folgt, ist für Sie.
papers-inject-title = { $number }. { $title }
papers-inject-when = Wann: { $when }
papers-inject-option = „{ $option }“ { $why }
papers-inject-lesson = Zum Mitnehmen: { $lesson }
papers-say = Was sich sagen lässt
papers-roles = Rollen
papers-roles-words = Teilen Sie sie aus, wenn Sie sie verwenden. Jede Tatsache stimmt, was auch immer gezogen wurde, und soll gesagt werden, wenn sie hilft.
papers-roles-none = Dieses Szenario hat keine Rollenkarten.
papers-consultants = Fachberatungen, die man anrufen kann
papers-mitigations-words = Die Budgets: { $budget }. Für alles reichen sie nicht.
papers-agendas = Wenn die Zeit kürzer oder länger wird
papers-agendas-words = Minuten jedes Teils. Kürzen Sie, indem Sie beim nächsten Teil zum kürzeren Ablauf wechseln, nie, indem Sie die Sofortauswertung weglassen.
papers-prompts = Fragen während des Spiels
papers-prompts-words = Für jedes Szenario, Moment für Moment; die Konsole zeigt die passende. Eine Frage genügt. Warten Sie länger auf die Antwort, als angenehm ist.
papers-discussion = Fragen zu diesem Szenario
papers-discussion-words = Verwenden Sie sie, wenn ein Tisch verstummt, und in der Sofortauswertung.
papers-hot-wash-words = Ein Ablauf für drei Minuten. Mit mehr Zeit gehen Sie ihn Tisch für Tisch durch.

papers-when-scheduled = Ende von Runde { $turn }
papers-when-drawn = Vom Stapel
papers-injects-list = Drehbuch: Liste der Einlagen
papers-injects-list-lead = Alles, was den Teams geschieht, in der zu erwartenden Reihenfolge (Drehbuch; Master Scenario Events List).
papers-injects-list-events = Ereignisse
papers-injects-list-note = Vom Stapel wird gezogen: { $when }, in einer zu Beginn festgelegten Reihenfolge. Das meiste kommt nie.
papers-from-facilitator = Übungsleitung
papers-to-all = Alle Teams
papers-to-drawing = Ziehendes Team
papers-expected-take-in = Berücksichtigen. { $lesson }
papers-expected-decide = Entscheiden und sagen, warum. { $lesson }
papers-event-briefing = Beginn der Übung: Das Briefing und die erste Auffälligkeit werden vorgelesen.
papers-event-briefing-expected = Zuhören, nach Wörtern fragen, nennen, was fehlt.
papers-event-play = Die Ermittlung beginnt.
papers-event-play-expected = Verfahren mit Begründung wählen und notieren, was die Befunde ausschließen.
papers-event-report = Der forensische Bericht wird gelesen: Jede noch verdeckte Stufe wird aufgedeckt.
papers-event-report-expected = Mit dem Verdacht vergleichen.
papers-event-mitigation = Die Planung der Schutzmaßnahmen beginnt.
papers-event-mitigation-expected = Die Budgets für das ausgeben, was diesen und den nächsten Angriff aufhalten würde, mit Blick auf die Patienten.
papers-event-hot-wash = Das Spiel endet; die Sofortauswertung beginnt.
papers-event-hot-wash-expected = Stärken und Verbesserungsbereiche nennen, und je eine Korrekturmaßnahme.
papers-event-close = Ende der Übung.
papers-event-close-expected = Die ersten drei Maßnahmen mit Zuständigkeit und Datum vorlesen; den Rückmeldebogen ausfüllen.

papers-evaluation = Auswertungsbogen
papers-evaluation-lead = Für Auswertende: ein Blatt je Ziel. Schreiben Sie auf, was Sie sehen und hören; urteilen Sie am Ende.
papers-evaluate = So werten Sie aus
papers-evaluate-see = Schreiben Sie auf, was gesagt und getan wurde, und wann. „Das Team fragte um 20:10, wer die Leitung trennen darf“ sagt mehr als „gute Kommunikation“.
papers-evaluate-time = Notieren Sie, wann etwas beginnt und wann es geklärt ist.
papers-evaluate-quiet = Helfen Sie nicht und deuten Sie nichts an; fragen Sie die Übungsleitung, wenn etwas unklar ist.
papers-evaluate-rate = Bewerten Sie gleich nach dem Spiel, nach der Skala unten. Was der Würfel tat, zählt nicht.
papers-scale = Die Skala
papers-evaluator = Ausgewertet von
papers-watch = Worauf zu achten ist
papers-watch-for = { $what } { $why }
papers-watch-reason = Das Team sagt vorher, was ein Ergebnis bedeuten würde, und ändert seine Meinung, wenn die Befunde es verlangen.
papers-watch-own-house = Jemand sagt, wie das in der eigenen Abteilung gemacht wird, nach welchem Plan oder welcher Absprache.
papers-watch-patients = Jemand fragt, was es für die Patienten bedeutet, die gerade untersucht werden.
papers-observed = Beobachtet
papers-rating-why = Warum diese Bewertung
papers-evaluate-general = Was sonst hörenswert ist
papers-evaluate-general-words = Aus den Gesprächsfragen dieses Szenarios: Wer eines davon sagt, ist auf dem richtigen Weg.

papers-feedback = Rückmeldebogen
papers-feedback-lead = Für Teilnehmende. Zwei Minuten, kein Name. Was Sie schreiben, wird gelesen.
papers-feedback-role = Sie arbeiten in
papers-role-pacs = PACS-Administration
papers-role-radiologist = Radiologie (ärztlich)
papers-role-technologist = Radiologietechnologie (MTR)
papers-role-biomed = Medizintechnik
papers-role-network = Netz oder Server
papers-role-security = Informationssicherheit
papers-role-privacy = Datenschutz oder Compliance
papers-role-other = Etwas anderem
papers-feedback-agree = Wie sehr stimmen Sie zu?
papers-feedback-scale = 1 heißt gar nicht, 5 heißt völlig.
papers-feedback-statement = Aussage
papers-feedback-plausible = Der Fall hätte uns passieren können.
papers-feedback-clear = Ich wusste jederzeit, was von uns verlangt war.
papers-feedback-voice = Ich konnte sagen, was ich sagen wollte, und wurde gehört.
papers-feedback-level = Der Fall war für mich weder zu leicht noch zu schwer.
papers-feedback-roles = Die richtigen Leute saßen am Tisch.
papers-feedback-time = Es war genug Zeit zum Denken und Reden.
papers-feedback-gap = Ich kenne jetzt eine Lücke bei uns, die ich vorher nicht kannte.
papers-feedback-use = Ab morgen werde ich etwas anders machen.
papers-feedback-words = In Ihren Worten
papers-feedback-keep = Was sollte bleiben, wie es war?
papers-feedback-change = Was sollte beim nächsten Mal anders sein?
papers-feedback-first = Was sollte unser Haus als Erstes tun?

papers-after = Auswertungsbericht mit Verbesserungsplan
papers-after-lead = Für alle, die dabei waren, und alle, die nachbereiten. Er spricht von Plänen und Systemen, nicht von Personen.
papers-overview = Übersicht der Übung
papers-stopped = Die Übung wurde wegen eines Ernstfalls abgebrochen ({ $when }). Das Folgende reicht so weit, wie sie kam.
papers-other-pack = Das Paket hat sich seither geändert: Dieser Bericht entstand mit einer anderen Fassung der Texte als der gespielten. Die Aufzeichnungen lassen sich trotzdem prüfen.
papers-fact-exercise = Übung
papers-fact-kind = Art
papers-fact-begun = Beginn
papers-fact-ended = Ende
papers-fact-led = Leitung
papers-fact-scenario = Szenario
papers-fact-chain = Fall
papers-fact-teams = Teams
papers-fact-participants = Teilnehmende
papers-fact-rules = Gespielt nach
papers-fact-hash = SHA3-256 des Pakets
papers-fact-program = Programm
papers-kind-tabletop = Planübung, gespielt als Spiel mit aufgezeichneten Entscheidungen
papers-pace-lockstep = alle Teams gemeinsam, mit demselben Würfel
papers-pace-own = jedes Team im eigenen Tempo, mit eigenem Würfel und eigenem Fall
papers-rules-own = den Regeln des Szenarios
papers-chain-authored = Wie von den Autoren des Szenarios geschrieben
papers-chain-drawn = Zu Beginn gezogen
papers-teams = { $n }: { $names }
papers-everybody = Alle
papers-name-erased = (Name gelöscht)
papers-part-facilitator = Übungsleitung
papers-part-observer = Beobachtung
papers-part-participant = Teilnahme
papers-contact = { $hours } h { $minutes } min

papers-column-objective = Ziel
papers-letter-p = P
papers-letter-s = S
papers-letter-m = M
papers-letter-u = U
papers-objectives-note = Es gilt die Bewertung des Raums, wo eine gegeben wurde, sonst die schlechteste der letzten Bewertungen der Teams. Was der Würfel tat, zählt nicht.
papers-not-rated = Ein Ziel ohne Kreuz wurde nicht bewertet.
papers-strengths = Stärken
papers-strengths-none = Keine aufgeschrieben.
papers-improvements = Verbesserungsbereiche
papers-improvements-none = Keiner aufgeschrieben.
papers-other-notes = Weitere Notizen
papers-column-said = Was festgestellt wurde
papers-draft = Entwurf aus dem Protokoll: { $words }
papers-first = Zuerst: { $words }
papers-strength-found = Alle vier Stufen des Angriffs wurden rechtzeitig gefunden.
papers-strength-judgement = { $good } von { $all } Entscheidungen waren die besten oder fast: Gesucht wurde dort, wo etwas zu finden war.
papers-strength-care = Bei den Entscheidungen wurde an die Patienten gedacht: Am Ende wurden sie versorgt wie an jedem Tag.
papers-gap-closed = { $reason } „{ $card }“ würde diese Lücke schließen.
papers-issue-chain = In dieser Übung gelang: { $attacks }. Nichts stand im Weg.
papers-issue-others = Diesmal nicht, aber nächstes Mal könnte es { $attacks } sein.
papers-issue-softens = Bei jedem Angriff wäre der Schaden so groß, wie er sein kann.
papers-issue-ground = Andere Maßnahmen brauchen sie als Grundlage.
papers-issue-beyond = Die Angriffe dieses Szenarios gaben keinen Anlass dazu; das Team dachte an andere.
papers-action = { $title }: { $short }

papers-appendix-plan = Anhang A: Verbesserungsplan
papers-plan-words = Was die Teams an den Anfang stellten, hat eine Zuständigkeit und ein Datum. Zeilen, die mit „Entwurf aus dem Protokoll“ beginnen, stammen aus dem, was Teams im Spiel aufgenommen haben; behalten, ändern oder streichen Sie sie. Tragen Sie ein, was fehlt.
papers-plan-none = Keine Korrekturmaßnahme wurde aufgeschrieben, und kein Team nahm eine Schutzmaßnahme auf.
papers-column-issue = Verbesserungsbereich
papers-column-action = Korrekturmaßnahme
papers-column-owner = Zuständig
papers-column-start = Beginn
papers-column-end = Ende
papers-appendix-people = Anhang B: Teilnehmende
papers-attendance-by-hand = Niemand nahm mit einem Gerät teil; das Programm kann deshalb nicht sagen, wer da war. Wer teilnahm, unterschreibt hier, und der Bericht wird mit dieser Liste aufbewahrt.
papers-participants-by-hand = ohne Geräte, von Hand geführt (Anhang B)
papers-attendance-words = Zeiten in UTC. Die Teilnahmezeit läuft vom Einlass einer Person bis zu ihrem Weggang oder bis zum Öffnen der Nachbesprechungen am Ende der Sofortauswertung. Sie sagt, wie lange jemand eingetragen war: Ob die Person im Raum oder ihr Gerät verbunden war, hat niemand gemessen, und Pausen sind nicht abgezogen. Insgesamt waren Teilnehmende { $contact } eingetragen.
papers-column-name = Name
papers-column-department = Abteilung
papers-column-took-part = Teilgenommen als
papers-column-came = Von
papers-column-left = Bis
papers-column-contact = Teilnahmezeit
papers-appendix-mapping = Anhang C: was diese Übung berührt
papers-mapping-words = Dies ist eine Zuordnung: Sie sagt, wo die Übung berührt, was andere verlangen. Sie weist keine Erfüllung nach und ist keine Rechtsberatung.
papers-mapping-sources = Die Namen sind die von NIST CSWP 29 vom 26. Februar 2024 (https://doi.org/10.6028/NIST.CSWP.29) und von 45 CFR 164.308 (https://www.ecfr.gov/current/title-45/section-164.308), einer Vorschrift der USA; was sie verlangen, ist verkürzt wiedergegeben.
papers-column-reference = Fundstelle
papers-column-asks = Worum es geht
papers-column-touched = Wo diese Übung es berührt
papers-map-objectives = Die Ziele der Übung stützen sich darauf.
papers-map-adopted = Teams nahmen auf: { $cards }.
papers-map-hot-wash = { $n ->
    [one] Die Sofortauswertung hat eine Zeile dazu.
   *[other] Die Sofortauswertung hat { $n } Zeilen dazu.
}
papers-map-improvement = { $n ->
    [one] Die Übung führte zu einem Verbesserungsplan mit einer Maßnahme (Anhang A).
   *[other] Die Übung führte zu einem Verbesserungsplan mit { $n } Maßnahmen (Anhang A).
}
papers-map-took-part = { $n ->
    [one] Eine Person nahm teil, { $contact } (Anhang B).
   *[other] { $n } Personen nahmen teil, zusammen { $contact } (Anhang B).
}
papers-map-by-hand = Es nahmen Personen ohne Geräte teil; wer sie waren, ist von Hand festgehalten (Anhang B).
papers-map-not-touched = In dieser Übung nicht berührt.
papers-map-training = Sensibilisierung und Schulung zur Sicherheit (Standard): ein Programm für alle Beschäftigten, die Leitung eingeschlossen.
papers-map-reminders = Sicherheitshinweise (adressierbar): regelmäßige Neuigkeiten zur Sicherheit.
papers-map-reminders-here = „Was Sie sich merken sollten“ und „Was am Montag zu tun ist“ (Anhang E) können an die Beschäftigten gehen.
papers-map-incidents = Verfahren bei Sicherheitsvorfällen (Standard), Reaktion und Meldung (erforderlich): Richtlinien und Verfahren für Sicherheitsvorfälle; vermutete oder bekannte erkennen und auf sie reagieren, ihren bekannten Schaden so weit wie möglich mindern, sie und ihren Ausgang dokumentieren.
papers-map-incidents-here = { $teams ->
    [one] Ein Team untersuchte einen simulierten Vorfall und fand { $found } von { $all } Stufen.
   *[other] { $teams } Teams untersuchten einen simulierten Vorfall und fanden insgesamt { $found } von { $all } Stufen.
} Jede Entscheidung und ihr Ausgang sind festgehalten (Anhänge D bis G).
papers-map-backup = Datensicherungsplan, Notfallwiederherstellungsplan (beide erforderlich): abrufbare exakte Kopien elektronischer Gesundheitsdaten und Verfahren, um verlorene Daten wiederherzustellen.
papers-map-emergency-mode = Plan für den Notbetrieb (erforderlich): Kritische Geschäftsprozesse, die die Sicherheit elektronischer Gesundheitsdaten schützen, laufen im Notbetrieb weiter.
papers-map-emergency = Teams entschieden über die Versorgung, während den Systemen nicht zu trauen war: { $injects }.
papers-map-testing = Prüfung und Überarbeitung (adressierbar): regelmäßige Prüfung und Überarbeitung der Notfallpläne.
papers-map-testing-here = { $n ->
    [one] Die Übung erprobte, wie reagiert würde; eine Maßnahme folgt daraus (Anhang A).
   *[other] Die Übung erprobte, wie reagiert würde; { $n } Maßnahmen folgen daraus (Anhang A).
}
papers-appendix-timeline = Anhang D: Zeitleiste
papers-timeline-words = Zeiten in UTC. Jedes einzelne Ereignis steht in der Datei der Ereignisse und in den Aufzeichnungen.
papers-undone = Zurückgenommen
papers-undone-words = Was eine Übungsleitung zurückgenommen hat, zählt nicht mehr. Es bleibt in der Aufzeichnung des Teams, mit allem, was daraus folgte.
papers-column-taken-back = Zurückgenommen
papers-column-why = Warum
papers-moment-opened = Der Raum wurde geöffnet.
papers-moment-started = Das Spiel begann.
papers-moment-debrief = Der Raum ging in die Nachbesprechung.
papers-moment-stopped = Ein Ernstfall: Die Übung wurde abgebrochen.
papers-moment-closed = Die Übung wurde geschlossen.
papers-moment-message = Die Übungsleitung schrieb: „{ $text }“
papers-ruling-paused = Die Übungsleitung hielt die Übung an.
papers-ruling-resumed = Die Übung ging weiter.
papers-ruling-time-added = Die Übungsleitung gab { $n } Sekunden dazu.
papers-ruling-time-taken = Die Übungsleitung zog { $n } Sekunden ab.
papers-ruling-moved-on = Die Übungsleitung ging zum nächsten Teil über.
papers-ruling-merged = Der Tisch wurde mit { $team } zusammengelegt.
papers-ruling-member-moved = Eine Person wechselte an diesen Tisch.
papers-ruling-captain = Die Teamleitung wechselte.
papers-ruling-why = { $done } Begründung: { $reason }
papers-cause-lowest = Der Würfel zeigte seine niedrigste Zahl
papers-cause-highest = Der Würfel zeigte seine höchste Zahl
papers-cause-failures = Fehlschläge hintereinander
papers-cause-turn = Der Regelsatz sieht in dieser Runde eine vor
papers-cause-scheduled = Vom Szenario vorgesehen
papers-cause-forced = Von der Übungsleitung eingespielt
papers-cause-read = Von der Übungsleitung vorgelesen
papers-appendix-case = Anhang E: der Fall, und was Sie sich merken sollten
papers-team-practice = Dieses Team spielte das Programm, zur Übung.
papers-team-unfinished = Dieses Team war noch nicht am Ende, als die Übung endete.
papers-team-plan = Schutzmaßnahmen neben dem besten Plan
papers-column-adopted = Aufgenommen
papers-column-best = Im besten Plan
papers-points = Punkte
papers-points-investigation = Ermittlung
papers-points-mitigation = Schutzmaßnahmen
papers-points-decision = Entscheidungswertung
papers-points-awarded = Zugesprochen
papers-appendix-team = Anhang F: { $team }
papers-appendix-records = Anhang G: Aufzeichnungen
papers-records-words = Das Spiel jedes Teams ist eine Datei, in der jede Zeile den Hash der Zeile davor nennt. „breach-rounds replay --verify“ berechnet daraus jedes Ereignis und jede Wertung neu. Der Hash daneben ist der der ganzen Datei.
papers-column-file = Datei
papers-column-sha3 = SHA3-256
papers-sign = Unterschriften
papers-sign-words = Mit ihrer Unterschrift bestätigen diese Personen, dass sie den Bericht gelesen haben und den Verbesserungsplan annehmen, soweit er sie betrifft.
papers-sign-facilitator = Übungsleitung
papers-sign-evaluator = Leitung der Auswertung
papers-sign-compliance = Compliance oder Datenschutz
papers-sign-sponsor = Auftrag der Übung
papers-sign-name = Name und Unterschrift
papers-sign-date = Datum

### host

host-unavailable = Auf diesem Gerät lässt sich nichts aufbewahren, vielleicht weil das Fenster privat ist. Sie können weiterspielen; um das Spiel zu behalten, exportieren Sie es vor dem Schließen.
host-full = Für dieses Spiel ist kein Platz mehr. Sie können weiterspielen; um es zu behalten, exportieren Sie es vor dem Schließen oder löschen Sie ältere Spiele.
host-other = Das ging nicht. Was schon aufbewahrt war, ist nicht verloren. { $words }

host-not-saved = Dieses Spiel konnte nicht gespeichert werden. { $why }
host-settings-not-saved = Die Einstellungen gelten, bis dieses Fenster geschlossen wird. { $why }
host-retry = Noch einmal versuchen
host-export = Aufzeichnung exportieren
host-moved = Ein anderes Fenster hat dieses Spiel fortgesetzt, oder seiner Datei fehlte das Ende. Die Datei blieb, wie sie war; dieses Spiel geht unter neuem Namen weiter.
host-would-lose = Das laufende Spiel konnte nicht gespeichert werden. Exportieren Sie es, bevor Sie ein anderes beginnen, oder geben Sie es auf.
host-let-go = Aufgeben
host-cannot-start = Dieses Szenario lässt sich nicht starten.
host-exported = Exportiert: { $place }
host-not-exported = Die Datei konnte nicht geschrieben werden. { $why }
host-imported = „{ $name }“ wurde importiert.
host-not-imported = „{ $name }“ konnte nicht importiert werden. Nichts wurde geändert.
host-cut = Das Ende dieses gespeicherten Spiels fehlte. Alles davor wurde behalten.
host-unreadable = Dieses gespeicherte Spiel ist nicht lesbar. Es wurde unverändert aufbewahrt; Sie können es aus der Liste der gespeicherten Spiele exportieren.
host-no-pack = Das Szenariopaket dieses Spiels ist hier nicht installiert.
host-print-opened = Gespeichert als { $place } und im Browser geöffnet, der es druckt.
host-not-printed = Die Seite konnte nicht gedruckt werden. { $why }

### serve

serve-not-found = Hier ist nichts. Das Spiel beginnt bei /.
serve-only-packed = Diese Datei wird nur gepackt gesendet: Fordern Sie sie mit Accept-Encoding: gzip an.
serve-wrong-host = Dieser Server trägt diesen Namen nicht. Öffnen Sie eine der Adressen, die er beim Start gezeigt hat; oder starten Sie ihn mit --public-url und der Adresse, die verwendet wird.
serve-too-large = Das ist mehr, als dieser Server annimmt.
serve-broken = Hier ging etwas kaputt. Das ist unser Fehler, nicht Ihrer; versuchen Sie es noch einmal.
serve-too-slow = Das dauerte zu lange. Versuchen Sie es noch einmal.

serve-reach-title = Dieses Gerät erreicht die Übung
serve-reach-told = Die Übungsleitung hat eben erfahren, dass ein Gerät angekommen ist. Sie können diese Seite schließen.
serve-reach-own = Auf diesem Rechner läuft der Server selbst, das beweist also nichts für andere. Öffnen Sie diese Seite auf einem Telefon.
serve-reach-unprotected = Diese Adresse ist nicht verschlüsselt: Jeder in diesem Netz könnte mitlesen. Geben Sie keine echten Systemnamen, keine Schwachstellen und keine Patientendaten ein.
serve-reach-go-on = Weiter zu Breach Rounds

serve-taken = Auf { $address } lauscht schon etwas anderes; es wurde ein freier Port genommen.
serve-in-memory = Hinweis: Ein anderer Server auf diesem Rechner hat die Datei der Übungen. Hier angelegte Übungen stehen im Arbeitsspeicher und enden mit diesem Server. Um sie zu behalten, beenden Sie zuerst den anderen, oder nennen Sie mit --store sqlite:PFAD eine eigene Datei.
serve-at = Breach Rounds läuft unter { $url } (Strg-C beendet es)
serve-facilitator = Um eine Übung zu leiten, öffnen Sie diesen Link. Wer ihn hat, ist Übungsleitung: Zeigen Sie ihn nicht auf der Leinwand.
serve-only-here = Nur dieser Rechner erreicht ihn. Um andere hereinzulassen, starten Sie ihn mit --listen 0.0.0.0:{ $port } und entweder --tls-cert und --tls-key oder, für eine Übung in einem Raum, --insecure-lan.
serve-no-network = Er lauscht im Netz, aber dieser Rechner hat im Moment keine Netzadresse. Verbinden Sie ihn mit einem WLAN oder öffnen Sie einen Hotspot, und starten Sie neu.
serve-others = Andere erreichen ihn unter
serve-others-card = { $url } ({ $card })
serve-others-virtual = { $url } ({ $card }: ein Netz von Containern oder virtuellen Maschinen, selten das richtige)
serve-others-link-local = { $url } ({ $card }: eine Adresse, die sich dieser Rechner selbst gegeben hat, selten die richtige)
serve-try = Erreicht ihn ein Telefon? Scannen Sie den Code oder öffnen Sie { $url } auf einem Telefon: Es wird hier sofort gemeldet.
serve-isolated = Wenn nichts kommt: Netze von Tagungen und Krankenhäusern trennen ihre Gäste voneinander. Öffnen Sie einen Hotspot auf einem Telefon oder auf diesem Laptop und lassen Sie alle beitreten; oder führen Sie die Übung allein auf diesem Laptop durch, die Konsole in einem Fenster, der Projektor in einem anderen. Dann braucht niemand ein Gerät.
serve-reached = Ein Gerät mit der Adresse { $address } hat diesen Server erreicht.
serve-unprotected = WARNUNG: unverschlüsseltes HTTP in einem Netz. Wer darin ist, kann alles lesen und ändern, was hier gesagt wird, auch den Link der Übungsleitung. Nur in einem Raum, für eine Übung, und nichts Echtes eingeben.
serve-proxy-without-url = WARNUNG: --trusted-proxy ohne --public-url. Die Seiten hinter dem Proxy werden abgewiesen, weil dieser Server ihre Adresse nicht kennt.
serve-stopping = Wird beendet: Offene Verbindungen werden benachrichtigt. Noch einmal Strg-C beendet sofort.
serve-left = { $count ->
    [one] Eine Verbindung endete nicht rechtzeitig.
   *[other] { $count } Verbindungen endeten nicht rechtzeitig.
}

### errors

errors-undetectable = Kein Verfahren dieses Szenarios kann { $attacks } finden; es lässt sich also nicht fair spielen.
errors-no-deal = Mit so wenigen Verfahren lässt sich nicht jeder Verdacht finden; dieses Szenario lässt sich also nicht fair spielen.
errors-not-now = Erst kommt ein anderer Schritt.
errors-no-such-face = Diese Zahl hat der Würfel nicht.
errors-wrong-die = Diese Übung wird mit der anderen Art Würfel gespielt.
errors-no-question = Diese Frage gibt es in diesem Spiel nicht.
errors-answered = Diese Frage ist schon beantwortet; Antworten sind endgültig.
errors-asked-too-late = Die Fragen vor dem Spiel lassen sich nur vor der ersten Runde beantworten.
errors-asked-too-early = Die Fragen nach dem Spiel kommen mit der Nachbesprechung.
errors-too-few-teams = Eine Übung braucht mindestens { $least } Teams.
errors-too-many-teams = Es ist Platz für { $most } Teams.
errors-team-nameless = Team { $team } braucht einen Namen.
errors-team-name-long = Der Name von Team { $team } ist zu lang; { $most } Zeichen passen.
errors-team-name-twice = Team { $team } heißt wie ein früheres.
errors-facilitator-nameless = Die Übungsleitung braucht einen Namen.
errors-facilitator-name-long = Der Name der Übungsleitung ist zu lang; { $most } Zeichen passen.

errors-too-large = die Datei ist größer als 16 MiB, das ist keine Aufzeichnung
errors-not-text = die Datei ist kein Text in UTF-8, wie es jede Aufzeichnung ist
errors-kept-format = das ist keine Sicherung im Format { $format }, dem einzigen, das diese Version liest
errors-kept-line = diese Zeile ist beschädigt: Hier sollte eine gespeicherte Sache stehen
errors-kept-hint = Speichern Sie auf dem anderen Gerät mit derselben Version noch einmal alles als Datei.
errors-title = Probleme in Szenariopaketen
errors-lead = Diese Pakete oder Szenarien wurden ausgelassen. Alles andere ist spielbar.
errors-working = Diese Pakete funktionieren: { $packs }.
errors-place = Zeile { $line }, Spalte { $column }
errors-error = Fehler
errors-warning = Warnung
errors-hint = Hinweis: { $hint }

### online

online-not-connected = Dieses Gerät ist mit keiner Übung verbunden.
online-home-title = Sie sind in einer Übung
online-join = An einer Übung teilnehmen
online-join-note = Ihre Übungsleitung hat Ihnen einen Code gezeigt oder einen Link gegeben.
online-bar = Ihr Platz in der Übung
online-team = { $team }.
online-team-decides = { $team }. In dieser Runde entscheiden Sie.
online-team-captain = { $team }. In dieser Runde entscheidet { $captain }.
online-somebody = Jemand ohne Namen
online-timer = noch { $time }
online-timer-soon = Es eilt: noch { $time }
online-timer-over = Die Zeit ist um
online-timer-paused = Angehalten bei { $time }
online-heard-minutes = Noch höchstens 2 Minuten.
online-heard-seconds = Noch höchstens 30 Sekunden.
online-heard-paused = Die Uhr ist angehalten.
online-sending = Wird gesendet …
online-messages = Nachrichten: { $n }
online-messages-older = { $n ->
    [one] Eine ältere Nachricht wird nicht gezeigt.
   *[other] { $n } ältere Nachrichten werden nicht gezeigt.
}
online-messages-title = Was die Übungsleitung gesagt hat
online-message = Übungsleitung: { $text }
online-role = Meine Rollenkarte
online-seat = Mein Platz
online-seat-note = Ihr Platz wartet auf Sie: Neuladen, ein zugeklappter Laptop oder verlorenes WLAN nehmen ihn nicht weg.
online-seat-link = Meinen Platz auf ein anderes Gerät mitnehmen
online-debrief-link = Meine Nachbesprechung mitnehmen
online-aside = Zur Startseite und den Platz behalten
online-leave = Meinen Platz aufgeben
online-leaving-title = Ihr Platz wird aufgegeben
online-leaving = Der Server wird benachrichtigt.
online-leave-title = Platz aufgeben?
online-leave-note = Ihr Team spielt ohne Sie weiter. Um zurückzukommen, müssen Sie neu teilnehmen.
online-stay = Bleiben
online-link-title = Ihr Link
online-link-seat = Wer diesen Link öffnet, hat Ihren Platz: Scannen Sie ihn mit Ihrem anderen Gerät. Dieses wird dann abgemeldet.
online-link-seat-of = Wer diesen Link öffnet, hat den Platz von { $name }: Lassen Sie ihn mit dem anderen Gerät scannen. Das alte wird dann abgemeldet.
online-link-somebody = dieser Person
online-link-debrief = Wer diesen Link öffnet, kann die Nachbesprechung Ihres Teams lesen, sonst nichts.
online-link-invitation = Wer diesen Link zuerst öffnet, nimmt den Platz ein, für den er gilt.
online-link-note = Er wird nur einmal gezeigt. Geben Sie ihn nicht weiter.
online-link-code = Derselbe Link, für eine Kamera
online-copy = Link kopieren
online-copied = Kopiert.
online-connecting = Verbindung wird aufgebaut …
online-lost = Die Verbindung ist weg. Es wird weiter versucht; nichts, was Sie getan haben, ist verloren.
online-blocked = Dieses Netz lässt Seiten durch und sperrt die Live-Verbindung (WebSocket).
online-blocked-advice = Was hilft: der Hotspot eines Telefons, mobile Daten oder ein anderes WLAN. Oder bitten Sie Ihre IT, WebSocket-Verbindungen zu dieser Adresse zuzulassen. Ihr Team kann mit einem anderen Gerät am Tisch weitermachen.
online-unreachable = Der Server antwortet nicht. Ist dieses Gerät im richtigen WLAN? Es wird weiter versucht.
online-unreachable-advice = Gastnetze trennen Geräte oft voneinander. Fragen Sie die Übungsleitung, welches Netz zu verwenden ist.
online-retry = Jetzt versuchen
online-page-connecting = Sie kommen herein
online-page-connecting-note = Das dauert einen Moment. Wenn es nicht klappt, trennt das Netz Ihrer Übungsleitung vielleicht Geräte voneinander.
online-insecure = Diese Übung läuft ohne Verschlüsselung: Wer im selben Netz ist, könnte mitlesen. Geben Sie nichts wirklich Geheimes ein.
online-stale = Der Tisch hat sich geändert, während Sie wählten. Sehen Sie noch einmal hin und wählen Sie dann.
online-refused = Das lassen die Regeln jetzt nicht zu.
online-established = Wählen Sie genau { $n } verschiedene Verfahren.
online-text = Das ist leer oder länger als { $most } Zeichen.
online-plan = So lässt sich die Übung nicht einrichten.
online-not-allowed = Das kann nur eine Übungsleitung.
online-not-captain = Das kann in dieser Runde nur, wer für Ihr Team entscheidet.
online-wrong-phase = Das geht in diesem Teil der Übung nicht.
online-no-team = Dieses Team gibt es nicht mehr.
online-no-member = Diese Person ist nicht mehr hier.
online-no-token = Dieser Link öffnet nichts mehr. Bitten Sie Ihre Übungsleitung um einen neuen.
online-locked = Diese Übung nimmt gerade niemanden mehr auf. Fragen Sie Ihre Übungsleitung.
online-team-full = In diesem Team ist kein Platz frei. Wählen Sie ein anderes.
online-room-full = In dieser Übung ist kein Platz frei.
online-name-erased = Der Name wurde gelöscht.
online-names-erased = Alle Namen wurden gelöscht.
online-too-many = Mehr davon kann es nicht geben.
online-not-admitted = Ihre Übungsleitung hat Sie noch nicht eingelassen.
online-no-die = Nichts wartet auf einen Würfel.
online-not-all-locked = Andere Teams haben noch nicht gewählt.
online-no-proposal = Diesen Vorschlag gibt es nicht mehr.
online-reason-missing = Sagen Sie, warum: Die Begründung wird aufgeschrieben.
online-no-record = Diese Notiz gibt es nicht mehr.
online-no-timer = Diese Uhr hat sich inzwischen geändert.
online-not-asked = Diese Frage wird jetzt nicht gestellt.
online-no-standings = Es gibt noch keine Rangliste zu zeigen.
online-debrief-closed = Die Nachbesprechung ist nicht geöffnet.
online-unreadable = Der Server hat das nicht verstanden. Laden Sie die Seite neu.
online-bye-title = Dieser Platz ist beendet
online-bye-protocol = Diese Seite und der Server haben verschiedene Versionen. Laden Sie die Seite neu.
online-bye-no-seat = Einen solchen Code, Link oder Platz gibt es hier nicht. Prüfen Sie ihn oder fragen Sie Ihre Übungsleitung.
online-bye-seat-gone = Ihr Platz wurde auf ein anderes Gerät mitgenommen, oder Ihre Übungsleitung hat ihn beendet.
online-bye-too-much = Dieses Gerät hat zu viel auf einmal verlangt. Warten Sie eine Minute und versuchen Sie es noch einmal.
online-bye-unreadable = Diese Seite und der Server haben sich nicht verstanden. Laden Sie die Seite neu.
online-bye-shutting-down = Der Server wurde beendet. Fragen Sie Ihre Übungsleitung.
online-bye-store = Der Server kann im Moment nichts aufschreiben. Fragen Sie Ihre Übungsleitung.
online-bye-room-gone = Diese Übung ist beendet, und was von ihr aufbewahrt war, ist gelöscht.
online-bye-again = Noch einmal versuchen
online-bye-join = Mit einem Code teilnehmen
online-bye-home = Zur Startseite
online-do-check = { $procedure }
online-do-test = { $procedure }, um „{ $suspect }“ zu prüfen
online-do-consult = Anrufen: { $consultant }
online-do-pass = Runde auslassen
online-do-option = Möglichkeit { $n }
online-do-report = Forensischen Bericht lesen
online-do-adopt = „{ $card }“ aufnehmen
online-do-withdraw = „{ $card }“ zurücklegen
online-do-commit = Plan abschließen
online-do-facilitator = Etwas, das nur eine Übungsleitung entscheidet
online-wait-title = Sie warten auf Einlass
online-wait-admission = Ihre Übungsleitung sieht Ihren Namen und lässt Sie ein.
online-wait-note = Sie können diese Seite offen lassen. Es geht von selbst weiter.
online-noteam-title = Welches Team?
online-noteam = Ihre Übungsleitung gibt Ihnen einen Platz in einem Team. Es geht von selbst weiter.
online-watch = Sie sind in keinem Team. Ihre Übungsleitung kann Ihnen jederzeit einen Platz geben.
online-begin-title = Sie sind bereit
online-begin = Das Spiel beginnt, sobald Ihre Übungsleitung es startet.
online-again-briefing = Briefing noch einmal lesen
online-done-title = Ihr Team ist fertig
online-done = Gut gespielt. Die anderen Teams spielen zu Ende, dann sprechen alle darüber.
online-hotwash-title = Die Sofortauswertung
online-hotwash = Blicken Sie vom Bildschirm auf: Alle sprechen darüber, was gut ging und was sich ändern soll.
online-hotwash-note = Ihre Nachbesprechung mit jeder Entscheidung öffnet sich, wenn Ihre Übungsleitung es sagt.
online-closed-title = Die Übung ist beendet
online-closed = Danke fürs Mitspielen.
online-closed-debrief = Ihre Nachbesprechung bleibt offen, solange Ihre Übungsleitung es zulässt.
online-stopped-title = Ein Ernstfall hat diese Übung beendet
online-stopped = Hören Sie auf zu spielen. Dies ist keine Übung mehr: Tun Sie, was Ihr echter Plan vorsieht.
online-stopped-note = Nichts, was hier gezeigt wurde, war echt. Handeln Sie nicht danach.
online-debrief-wait-title = Die Nachbesprechung
online-debrief-wait = Ihre Nachbesprechung ist unterwegs.
online-nocase-title = Nicht auf diesem Gerät
online-nocase = Diese Seite hat das Szenario nicht, das der Server spielt. Laden Sie die Seite neu; wenn das nicht hilft, fragen Sie Ihre Übungsleitung.
online-projector = Projektor
online-not-kept = Dieses Gerät kann sich Ihren Platz nicht merken: Schließen Sie diese Seite nicht und laden Sie sie nicht neu. Nehmen Sie vorsichtshalber einen Link zu Ihrem Platz mit (Mein Platz).
online-no-host-key = Um eine Übung anzulegen, öffnen Sie den Link der Übungsleitung, den der Server beim Start gezeigt hat.

### ballot

ballot-title = Ihr Team stimmt ab
ballot-cast = { $cast } von { $of } haben abgestimmt
ballot-shown = Die Stimmen sind offen
ballot-line = { $name }: { $action }
ballot-votes = { $n ->
    [one] 1 Stimme: { $names }
   *[other] { $n } Stimmen: { $names }
  }
ballot-vote = Dafür stimmen
ballot-voted = Meine Stimme
ballot-vote-name = Stimmen für: { $proposal }
ballot-decide = Das tun
ballot-decide-name = Das tun: { $proposal }
ballot-ask = Erst das Team fragen
ballot-ask-note = Solange dies an ist, wird Ihre Wahl dem Team vorgeschlagen und nicht ausgeführt.
ballot-show = Stimmen jetzt zeigen
ballot-minority = Die Stimmen gehen auseinander. Zuerst spricht { $names }: Was sehen die anderen nicht?
ballot-captain = { $captain } entscheidet. Was Sie drücken, wird Ihrem Team vorgeschlagen.

### join

join-title = An einer Übung teilnehmen
join-link-title = Sie sind eingeladen
join-link-lead = Sagen Sie, wer Sie sind, damit die anderen es wissen.
join-link-go = Hereinkommen
join-kept = Sie haben einen Platz auf diesem Gerät
join-go-on = Als { $name } weiter in „{ $title }“
join-go-on-unnamed = Weiter in „{ $title }“
join-untitled = eine Übung
join-forget = Vergessen
join-forget-name = Den Platz in „{ $title }“ vergessen
join-server = Server
join-server-hint = Die Adresse oder der Link von Ihrer Übungsleitung
join-server-is = Server: { $server }
join-server-take = Verwenden
join-code = Code
join-code-hint = Sechs Buchstaben und Ziffern
join-looking = Die Übung wird gesucht …
join-team = Team
join-any-team = Meine Übungsleitung entscheidet
join-team-free = { $team } ({ $n ->
    [0] voll
    [one] 1 Platz frei
   *[other] { $n } Plätze frei
  })
join-admission = Ihre Übungsleitung lässt alle einzeln ein.
join-name = Ihr Name
join-name-hint = Wie die anderen Sie kennen
join-name-missing = Ihr Name fehlt noch.
join-role = Ihre Rolle (wenn Sie möchten)
join-role-hint = Zum Beispiel: PACS-Administration
join-department = Ihre Abteilung (wenn Sie möchten)
join-department-hint = Zum Beispiel: Radiologie
join-warning = Dies ist eine Übung.
join-warning-note = Geben Sie keine Patientendaten ein, weder hier noch sonst wo. Was Sie über echte Schwachstellen Ihres Hauses sagen, bleibt in dieser Gruppe.
join-go = Teilnehmen

### lobby

lobby-facts-scenario = Szenario: { $title }
lobby-facts-together = Alle Teams ziehen gemeinsam: ein Würfel für den Raum.
lobby-facts-own = Jedes Team spielt im eigenen Tempo.
lobby-waits = Es beginnt, sobald Ihre Übungsleitung es startet.
lobby-teams = Teams
lobby-seats = { $taken } von { $seats } Plätzen belegt
lobby-bot = Ein Computerteam: Das Programm spielt es.
lobby-away = { $name } (nicht verbunden)
lobby-own-team = Das ist Ihr Team.
lobby-take = Zu { $team } gehen
lobby-you = Sie sind hier als { $name }.
lobby-correct = Ändern
lobby-correct-save = Speichern
lobby-role = Ihre Rollenkarte. Nur Sie haben sie.
lobby-role-note = Sagen Sie die Tatsache laut, wenn sie Ihrem Team hilft.
lobby-practise = Üben wir das wirklich?
lobby-practise-note = Wählen Sie die { $n } Verfahren, die in Ihrem Haus im letzten Jahr wirklich geübt wurden. Sie bekommen einen Bonus. Seien Sie ehrlich: Darum geht es im Gespräch danach.
lobby-practise-count = { $n } von { $of } gewählt
lobby-practise-save = Das üben wir
lobby-practise-saved = Gespeichert
lobby-comes = Was kommt
lobby-comes-1 = Das Briefing wird vorgelesen: was auffiel, und welcher Verdacht besteht.
lobby-comes-2 = Ihr Team ermittelt, Runde für Runde. Wählen Sie ein Verfahren, sagen Sie, warum, und würfeln Sie.
lobby-comes-3 = Der forensische Bericht deckt auf, was noch verdeckt ist.
lobby-comes-4 = Ihr Team gibt ein Budget für das aus, was beim nächsten Mal besser sein soll.
lobby-comes-5 = Alle sprechen darüber, und jedes Team liest seine Nachbesprechung.

### story

story-title = Was bisher geschah
story-go = Zum Tisch
story-briefing = Briefing lesen
story-first = Was zuerst auffiel
story-stand = Runde { $turn } von { $limit }. Patientenversorgung: { $care }.
story-stages = Die vier Stufen des Angriffs
story-found = { $stage }: gefunden. { $attack }
story-open = { $stage }: noch verdeckt. { $n ->
    [one] 1 Verdacht ist übrig.
   *[other] { $n } Verdachtsfälle sind übrig.
  }

### projector

projector-phase-lobby = Vorbereitung
projector-phase-briefing = Briefing
projector-phase-play = Spiel
projector-phase-hot-wash = Sofortauswertung
projector-phase-debrief = Nachbesprechung
projector-phase-closed = Geschlossen
projector-phase-stopped = Abgebrochen
projector-clock-left = noch { $time }
projector-clock-paused = Angehalten, noch { $time }
projector-clock-over = Die Zeit ist um
projector-teams = Teams
projector-turn = Runde { $turn }
projector-revealed = { $n } von { $of } Stufen aufgedeckt
projector-joined = { $n ->
    [0] Noch niemand
    [one] 1 Person
   *[other] { $n } Personen
}
projector-practice = Computer
projector-connected = Verbunden
projector-lost = Offline
projector-nobody = Wartet
projector-code = Teilnehmen mit dem Code
projector-qr = QR-Code, der die Seite zum Teilnehmen mit dem Code { $code } öffnet
projector-said-lobby = Die Übung beginnt bald.
projector-said-briefing = Achten Sie darauf, wer was weiß, und seit wann.
projector-aloud = Allen vorgelesen
projector-standings-decisions = Entscheidungswertung: was Entscheidungen verdienen, egal was der Würfel tat
projector-standings-points = Punkte des Tisches, mit Würfelglück
projector-to-come = { $n ->
    [one] Noch ein Platz
   *[other] Noch { $n } Plätze
}
projector-wash = Was ging gut, was nicht, und was ändern wir?
projector-wash-note = Sprechen Sie über Pläne, Werkzeuge und Absprachen, nicht über Personen.
projector-debrief = Nachbesprechung
projector-debrief-note = Ihre eigene Nachbesprechung ist jetzt auf Ihrem Gerät offen.
projector-talk = Wir gehen den Fall jetzt gemeinsam durch.
projector-closed = Die Übung ist beendet
projector-closed-note = Ab jetzt ist alles wieder echt. Danke.
projector-stopped = Ernstfall
projector-stopped-note = Die Übung ist abgebrochen. Legen Sie sie weg und folgen Sie den Anweisungen für den Ernstfall.

### console

console-title = Konsole der Übungsleitung
console-pages = Seiten der Konsole
console-page-teams = Alle Teams
console-page-table = Ein Team
console-page-room = Raum und Personen
console-page-notes = Notizen und Sofortauswertung
console-page-end = Ergebnisse und Unterlagen
console-teams = Teams
console-no-teams = Es gibt kein Team.
console-member = Person { $n }
console-connected = { $n } von { $of } online
console-doing-choosing = Wählt
console-doing-locked = Festgelegt
console-doing-asks = Fragt Sie
console-doing-paused = Pause
console-doing-reading = Liest den Bericht
console-doing-planning = Plant
console-doing-done = Fertig
console-place-turn = Runde { $turn } von { $limit }
console-place-report = Bericht
console-place-mitigation = Schutzmaßnahmen
console-place-done = Fertig
console-to-all = Alle
console-phases = Phasen
console-phase-here = Der Raum ist hier: { $phase }
console-enter = Übergang: { $phase }
console-enter-briefing = Die Teams bekommen das Briefing. Was sie als eingeübt gewählt haben, steht fest.
console-enter-play = Die Runden beginnen. Der Fall wird gezogen und ist nicht mehr zu ändern.
console-enter-wash = Das Spiel endet für jedes Team, fertig oder nicht. Noch ist keine Nachbesprechung offen.
console-enter-debrief = Jedes Team darf jetzt seine Nachbesprechung lesen: den ganzen Fall, jede Entscheidung und ihren Wert.
console-enter-closed = Die Übung endet für alle. Berichte sind noch zu haben, bis der Raum verfällt.
console-timer-start = Uhr starten
console-timer-pause = Anhalten
console-timer-resume = Fortsetzen
console-timer-extend = +1 Minute
console-timer-off = Uhr aus
console-timer-named = Uhr des Raums: { $what }
console-timer-team-named = Uhr von { $team }: { $what }
console-join = Teilnehmen
console-join-code = Code { $code }
console-join-closed = Jetzt kann niemand teilnehmen.
console-join-none = Kein Tisch hat ein Gerät. Öffnen Sie den Link des Projektors in einem zweiten Fenster und geben Sie hier ein, was die Tische sagen.
console-insecure = Namen und Spiel gehen ungeschützt durchs Netz: Jeder darin kann sie lesen. Nur in einem eigenen Netz verwenden.
console-reach = Erreicht ein Telefon diesen Server?
console-reach-try = Öffnen Sie { $address } auf einem Telefon. Kommt keine Seite, trennt dieses Netz seine Gäste: Nehmen Sie einen Hotspot oder einen Laptop für alle Tische.
console-reach-alone = Der Server lauscht nur auf diesem Rechner: Kein anderes Gerät kommt herein. Starten Sie ihn, wie sein Terminal sagt, oder nehmen Sie einen Laptop für alle Tische.
console-reach-through = { $n ->
    [one] Ein Gerät kam durch.
   *[other] { $n } Geräte kamen durch.
}
console-reach-device = { $n ->
    [0] { $address }, gerade eben
    [one] { $address }, vor einer Minute
   *[other] { $address }, vor { $n } Minuten
}
console-copy-link = Link zum Teilnehmen kopieren
console-copy-code = Code kopieren
console-lock = Raum sperren
console-unlock = Raum entsperren
console-link-projector = Link für den Projektor
console-link-facilitator = Link für weitere Übungsleitung
console-stop = Ernstfall: Abbruch
console-stop-ask = Wegen eines Ernstfalls abbrechen?
console-stop-said = Jeder Bildschirm hält sofort an und sagt, dass es einen Ernstfall gibt. Danach kann die Übung nicht weitergehen.
console-stop-yes = Jetzt abbrechen
console-waiting = { $n ->
    [one] 1 Person wartet auf Einlass: { $names }
   *[other] { $n } Personen warten auf Einlass: { $names }
}
console-waits-for = { $name } (für { $team })
console-admit = { $name } einlassen
console-admit-all = Alle einlassen
console-waiting-rest = { $n } weitere
console-at-the-door = Vor der Tür: { $n }
console-let-in = Einlassen
console-let-in-named = Einlassen: { $name }
console-turn-away = Abweisen
console-turn-away-named = Abweisen: { $name }
console-turn-all-away = Alle abweisen
console-turn-all-away-ask = Alle Wartenden abweisen?
console-turn-all-away-said = Niemand erfährt, warum. Sie können es noch einmal versuchen, es sei denn, der Raum ist gesperrt.
console-seat-link = Link für ein anderes Gerät
console-roll = Für alle würfeln
console-roll-own = Würfeln
console-roll-for = { $n ->
    [one] Jeder Tisch hat gewählt. Ein Würfel für 1 Team.
   *[other] Jeder Tisch hat gewählt. Ein Würfel für { $n } Teams.
}
console-roll-waits = Der Würfel wartet auf { $teams }.
console-roll-waits-many = Der Würfel wartet auf { $n } Teams.
console-roll-one = Der Würfel von { $team } wartet.
console-which-team = Welches Team
console-table-not-yet = Der Fall wird gezogen, wenn das Spiel beginnt. Dann steht hier alles zu diesem Team.
console-act = Eingeben für { $team }
console-act-not-now = In dieser Phase lässt sich nichts eingeben.
console-act-paused = Dieses Team ist angehalten.
console-act-done = Dieses Team ist fertig.
console-act-locked = Festgelegt. Es wartet auf den Würfel.
console-act-locked-on = Festgelegt: { $procedure }
console-act-locked-testing = Festgelegt: { $procedure }, geprüft wird { $attack }
console-act-procedure = Welches Verfahren wählt der Tisch?
console-act-suspect = { $procedure } ({ $needs }): Welcher Verdacht wird geprüft?
console-act-no-suspect = Kein Verdacht genannt
console-act-other = Anderes Verfahren
console-next-table = Nächster Tisch: { $team }
console-suspect = { $stage }: { $attack }
console-consult = Anrufen: { $consultant }
console-pass = Auslassen
console-option = { $n }. { $option }
console-option-number = Möglichkeit { $n }
console-testing = { $procedure }, geprüft wird { $attack }
console-report = Der forensische Bericht soll dem Tisch vorgelesen werden.
console-report-read = Bericht gelesen
console-budget-left = Übrig: { $left }
console-plan-commit = Plan abschließen
console-practises = Eingeübt: { $procedures }
console-answered = Beantwortete Fragen: { $before } davor, { $after } danach
console-ballot = Stimmen
console-votes = { $cast } von { $of } haben abgestimmt.
console-proposal = { $what }, Vorschlag von { $by }
console-proposal-votes = { $what }, Vorschlag von { $by }; dafür: { $voters }
console-truth = Was wirklich geschieht
console-truth-note = Das sieht nur die Übungsleitung. Drücken Sie auf eine Stufe, um ihren Text und jeden Hinweis zu sehen.
console-truth-known = Aufgedeckt
console-truth-hidden = Verdeckt
console-rulings = Eingriffe
console-log = Was geschah
console-log-empty = Noch ist nichts geschehen.
console-move-on = Dieses Team weiterführen
console-move-ask = { $team } weiterführen?
console-move-said = Das Team geht zum nächsten Teil seines Spiels über, was auch immer von diesem noch übrig ist.
console-move-all = Alle weiterführen
console-move-all-said = Jedes Team geht weiter, was auch immer von diesem Teil noch übrig ist. Nächster Teil: { $to }.
console-move-some-said = { $teams }: weiter, was auch immer von diesem Teil noch übrig ist. Nächster Teil: { $to }. Die anderen sind schon so weit und bleiben, wo sie sind; drücken Sie noch einmal, um mit allen weiterzugehen.
console-move-all-done = Jedes Team ist fertig.
console-part-report = der forensische Bericht
console-part-plan = der Plan
console-part-end = das Ende des Spiels
console-move-yes = Weiterführen
console-message = Nachricht
console-message-to = An wen
console-message-text = Text, bis zu 400 Zeichen
console-message-send = Senden
console-messages = Gesendete Nachrichten
console-message-line = { $to }: { $said }
console-text-warning = Keine Patientendaten und keine echte Schwachstelle, die diese Gruppe nicht kennen soll.
console-injects = Einlagen
console-injects-note = Vorlesen zeigt allen die Karte und ändert am Spiel nichts. Eine eingespielte Einlage zählt.
console-aloud = Vorlesen
console-aloud-end = Vorlesen beenden
console-aloud-named = Vorlesen: { $inject }
console-force = Einspielen
console-force-named = Einlage einspielen: { $inject }
console-for-all = Für alle Teams
console-force-which = Gewählt: { $inject }
console-force-all = Gewählte Einlage einspielen
console-skip-all = Nächste Einlage auslassen
console-pause-all = Alle Teams anhalten
console-resume-all = Alle Teams fortsetzen
console-people = Personen
console-admission = Ich lasse einzeln ein
console-leads = { $name } leitet.
console-nobody = Niemand nimmt teil.
console-captain = { $name } (Teamleitung)
console-captain-lost = { $name } (Teamleitung, offline)
console-person-lost = { $name } (offline)
console-name-captain = Zur Teamleitung machen
console-move-to = Verschieben zu
console-move-named = { $name } zu { $team } verschieben
console-without-team = Ohne Team:
console-name-erase = Namen löschen
console-name-ask = Den Namen von { $name } löschen?
console-remove = Entfernen
console-remove-ask = { $name } entfernen?
console-remove-said = Der Platz endet. Die Person kann neu teilnehmen, es sei denn, der Raum ist gesperrt.
console-rename = Umbenennen
console-who-plays = Wer spielt { $team }
console-merge-into = { $team } zusammenlegen mit
console-merge-named = { $from } mit { $into } zusammenlegen
console-merge-ask = { $from } mit { $into } zusammenlegen?
console-merge-said = Alle aus { $from } wechseln zu { $into }. { $from } spielt nicht weiter; das lässt sich nicht zurücknehmen.
console-merge-yes = Zusammenlegen
console-note = Notiz
console-note-private = Notizen liest nur die Übungsleitung; sie gehen in die Auswertung ein.
console-about = { $part }: über wen
console-note-objectives = Zu welchem Ziel
console-note-no-objective = Kein Ziel
console-note-objective-n = { $n }. { $objective }
console-note-text = Was zu sehen war
console-note-keep = Notiz behalten
console-note-head = { $team }
console-note-objective = { $team }, Ziel { $n }
console-note-rated = { $team }, Ziel { $n }: { $rating }
console-rating = Wie gut es erreicht wurde
console-rating-p = P: ohne Schwierigkeiten
console-rating-s = S: mit einigen Schwierigkeiten
console-rating-m = M: mit großen Schwierigkeiten
console-rating-u = U: nicht geleistet
console-wash = Sofortauswertung
console-wash-strength = Stärke
console-wash-improvement = Verbesserungsbereich
console-wash-text = Was gesagt wurde
console-wash-keep = Zeile behalten
console-wash-strength-head = Stärke, { $team }
console-wash-strength-capability = Stärke, { $team }, { $capability }
console-wash-improvement-head = Verbesserungsbereich, { $team }
console-wash-improvement-capability = Verbesserungsbereich, { $team }, { $capability }
console-capability = Fähigkeit
console-capability-hint = PR.IR oder ein eigenes Wort
console-action = Korrekturmaßnahme
console-action-capability = Fähigkeit der Maßnahme
console-action-issue = Was fehlte
console-action-text = Was getan wird
console-action-owner = Wer es tut
console-action-start = Beginnt am
console-action-end = Erledigt bis
console-action-top = Eine der ersten drei des Teams
console-action-keep = Maßnahme behalten
console-action-head = { $team }: { $owner }, bis { $end }
console-action-said = { $issue } → { $action }
console-owner-none = noch niemand
console-day-none = noch kein Tag
console-day-hint = 2026-12-24
console-day-fault = Tage sehen aus wie 2026-12-24, und eine Maßnahme endet nicht, bevor sie beginnt.
console-proposals = Vorschläge aus den Protokollen
console-list-note = Notizen
console-list-wash = Sofortauswertung bisher
console-list-action = Korrekturmaßnahmen
console-list-dismissed = Abgelehnt
console-list-empty = Noch nichts.
console-edit = Bearbeiten
console-confirm = Bestätigen
console-discard = Verwerfen
console-dismiss = Ablehnen
console-record-named = { $what }: { $record }
console-discard-ask = Diesen Eintrag verwerfen?
console-discard-said = Er verschwindet aus Auswertung und Bericht.
console-standings = Rangliste
console-standings-note = Für Workshops. Niemand sieht sie, wenn Sie sie nicht zeigen, Platz für Platz, der letzte zuerst.
console-standings-not-yet = Sie lässt sich zeigen, wenn jedes Team fertig ist.
console-standings-next = Nächsten Platz zeigen
console-standings-all = Alle zeigen
console-standings-hide = Ausblenden
console-standings-shown = { $n } von { $of } Plätzen sind an der Wand.
console-standings-wall = Wand
console-standings-seen = gezeigt
console-standings-unseen = noch nicht
console-rank-off = Keine Rangliste
console-rank-decisions = Entscheidungswertung
console-rank-points = Punkte des Tisches
console-documents = Unterlagen
console-documents-note = Dieses Gerät bekommt sie als Dateien.
console-document-manual = Lagehandbuch, für Teilnehmende
console-document-guide-zip = Unterlagen der Leitung, in einer Zip-Datei
console-document-guide = Leitfaden der Übungsleitung, Drehbuch, Auswertungsbogen, Rückmeldebogen
console-document-report-zip = Auswertungsbericht, Tabellen und Aufzeichnungen in einer Zip-Datei
console-document-report = Auswertungsbericht mit Verbesserungsplan
console-document-plays-zip = Die Protokolle der Teams, wie sie sind, in einer Zip-Datei
console-document-later = Den Bericht gibt es ab der Nachbesprechung.
console-debrief-until = Nachbesprechungen per Link zu öffnen
console-debrief-day = einen Tag lang
console-debrief-week = eine Woche lang
console-debrief-kept = solange der Raum besteht
console-names = Namen
console-names-note = { $n ->
    [0] Es sind keine Namen gespeichert.
    [one] 1 Name ist mit Rolle und Abteilung gespeichert, für die Teilnahmeliste.
   *[other] { $n } Namen sind mit Rolle und Abteilung gespeichert, für die Teilnahmeliste.
}
console-names-erase = Alle Namen löschen
console-names-ask = Alle Namen löschen?
console-names-said = Namen, Rollen und Abteilungen werden endgültig vergessen. Was gespielt wurde, bleibt. Holen Sie zuerst den Bericht, falls er eine Teilnahmeliste braucht.
console-put-aside = Konsole verlassen und den Platz behalten
console-talk = Ablauf und Fragen
console-talk-show = Ablauf und Fragen zeigen
console-talk-hide = Ablauf und Fragen ausblenden
console-prompts = Jetzt fragen: { $team }
console-prompts-none = Für diesen Moment hat das Paket keine Frage.
console-listen = Achten Sie auf: { $for }
console-moment-first = Vor der ersten Wahl
console-moment-failure = Nach einem Fehlschlag
console-moment-no-match = Nach einem Erfolg ohne Treffer
console-moment-reveal = Nach einem Aufdecken
console-moment-choice = Eine Entscheidung ist offen
console-moment-mitigation = Vor den Schutzmaßnahmen
console-moment-quiet = Wenn der Tisch still ist
console-moment-split = Die Stimmen sind geteilt
console-moment-after = Für das Gespräch danach
console-agenda = Ablauf
console-agenda-minutes = ab Minute { $from }, { $n } min
console-agenda-left = noch { $time } in diesem Teil
console-agenda-over = { $time } über der Zeit
console-keys = Tasten
console-keys-note = Die Tasten ruhen, während Sie tippen und während eine Rückfrage offen ist. In den Einstellungen lassen sie sich ausschalten.
console-keys-off = Diese Tasten sind in den Einstellungen ausgeschaltet.
console-key-next = { $key }: das nächste Team, das wählen muss
console-key-pause = { $key }: Uhr des Raums anhalten und fortsetzen
console-key-extend = { $key }: eine Minute mehr auf der Uhr des Raums
console-key-pause-team = { $key }: Uhr des ganz gezeigten Teams anhalten und fortsetzen
console-key-extend-team = { $key }: eine Minute mehr für das ganz gezeigte Team
console-key-admit = { $key }: alle Wartenden einlassen
console-key-message = { $key }: eine Nachricht schreiben
console-key-note = { $key }: eine Notiz schreiben
console-key-roll = { $key }: würfeln oder die Zahl des echten Würfels eingeben
console-key-aloud = { $key }: eine Einlage vorlesen oder das Vorlesen beenden
console-key-stop = { $key }: Abbruch wegen eines Ernstfalls
console-key-help = { $key }: diese Tasten zeigen

### found

found-heading = Übung anlegen
found-lead = Legen Sie fest, was von wem gespielt wird. Sie bekommen einen Code, mit dem die Teams teilnehmen; Personen, Teams und Uhren lassen sich später ändern.
found-presets = Ausfüllen für
found-preset-workshop-title = Workshop mit Tischen
found-preset-workshop-note = Acht Tische mit je einem Gerät, mit demselben Würfel, am Ende eine Rangliste zum Zeigen.
found-preset-department-title = Übung in der Abteilung
found-preset-department-note = Zwei Teams mit einem Gerät je Person, Rollenkarten, eigenen eingeübten Verfahren und Fragen.
found-preset-no-devices-title = Ohne Geräte
found-preset-no-devices-note = Vier Tische ohne Geräte und ein echter Würfel; Sie geben ein, was sie sagen.
found-preset-rehearsal-title = Probe mit Computerteams
found-preset-rehearsal-note = Vier Teams, die das Programm spielt, damit Sie das Leiten üben können.
found-cases = Was gespielt wird
found-case = { $title } ({ $minutes } min)
found-chain = Der Fall
found-chain-drawn = Gezogen
found-chain-authored = Wie von den Autoren geschrieben
found-drawn-note = Jede Stufe wird aus ihren Verdachtsfällen gezogen, je nachdem, wie wahrscheinlich das Briefing sie macht.
found-authored-note = Szenariodateien sind öffentlich: Jemand im Raum kennt diesen Fall vielleicht.
found-names = Namen
found-title = Wie die Übung heißt
found-title-hint = Herbstübung, Radiologie
found-handling = Vermerk auf den Unterlagen (wenn Sie möchten)
found-your-name = Ihr Name
found-your-role = Ihre Rolle (kann entfallen)
found-your-department = Ihre Abteilung (kann entfallen)
found-names-note = Der Titel steht auf jedem Bildschirm und Papier: kein Personenname und keine echte Schwachstelle.
found-teams = Teams
found-table = Tisch { $n }
found-how-many = Anzahl der Teams
found-bots = Teams, die das Programm spielt
found-bots-how = Wie gut es spielt
found-fewer = Eins weniger: { $what }
found-one-more = Eins mehr: { $what }
found-way = Wie gespielt wird
found-devices = Geräte
found-devices-yes = Tische haben Geräte
found-devices-no = Gar keine Geräte
found-devices-note = Sie geben ein, was die Tische sagen, und ein Projektor zeigt, wo alle stehen. Es braucht kein Netz.
found-seats = Geräte je Team
found-seats-note = Üblich ist ein Gerät je Tisch. Mit mehreren können alle vorschlagen und abstimmen, und eine Teamleitung entscheidet.
found-pace = Tempo
found-pace-together = Gemeinsam, mit demselben Würfel
found-pace-own = Jedes im eigenen Tempo
found-pace-together-note = Jedes Team legt seine Wahl fest, dann fällt ein Würfel für den Raum. Ergebnisse sind vergleichbar.
found-pace-own-note = Jedes Team hat eigenen Würfel und eigenen Fall, damit niemand verrät, was kommt.
found-dice = Würfel
found-dice-virtual = Virtuell
found-dice-real = Ein echter Würfel, eingetippt
found-time = Zeit
found-agenda = Ablauf
found-agenda-none = Keiner
found-agenda-minutes = { $n } Minuten
found-turn = Zeit für eine Wahl
found-turn-none = Keine Uhr
found-turn-seconds = { $n } s
found-more = Mehr
found-admission-title = Ich lasse einzeln ein
found-admission-note = Wer teilnehmen will, wartet, bis Sie ihn einlassen.
found-roles-title = Rollenkarten
found-roles-note = Alle bekommen eine Rolle mit einer Tatsache zum Aussprechen. Nicht jedes Szenario hat sie.
found-own-title = Eigene eingeübte Verfahren
found-own-note = Vor dem Briefing wählt jedes Team, was bei ihm wirklich eingeübt ist, statt der Vorgaben des Szenarios.
found-questions-title = Fragen davor und danach
found-questions-note = Drei kleine Fälle vor dem Spiel und drei ähnliche danach. Sie zeigen, was bleibt, und gehen in keine Wertung ein.
found-rank = Rangliste
found-rank-off = Keine Rangliste
found-rank-decisions = Nach Entscheidungswertung
found-rank-points = Nach Punkten des Tisches
found-rank-note = Gezeigt wird nur, was Sie zeigen, am Ende, Platz für Platz. Außerhalb von Workshops lassen Sie sie aus.
found-faults = Etwas fehlt oder stimmt nicht; es steht beim jeweiligen Feld.
found-go = Übung anlegen
found-fault-title = Die Übung braucht einen Titel von höchstens 60 Zeichen.
found-fault-handling = Ein Vermerk hat höchstens 80 Zeichen.
found-fault-case = Wählen Sie, was gespielt wird.
found-fault-rules = Diesen Regelsatz gibt es nicht.
found-fault-teams = Möglich sind 1 bis 30 Teams.
found-fault-team-name = Jedes Team braucht einen eigenen Namen von höchstens 24 Zeichen.
found-fault-seats = Ein Team hat 1 bis 8 Geräte.
found-fault-turn = Eine Uhr läuft 10 Sekunden bis eine Stunde.
found-fault-agenda = Diesen Ablauf gibt es nicht.
found-fault-name = Ihr Name fehlt.

### fetch

fetch-unreachable = Nicht erreichbar: Das Netz oder der Server ist weg.
fetch-status = Der Server antwortete stattdessen mit { $status }.
fetch-other = Was ankam, ist nicht die Datei dieser Version. Laden Sie die Seite neu.
fetch-unknown = Diese Version des Spiels hat keine solche Datei.
fetch-title = Wird geholt
fetch-coming = Die Szenarien werden geholt … Diese Seite geht von selbst weiter.
fetch-failed-title = Die Szenarien kamen nicht an
fetch-failed = Die Szenarien konnten nicht geholt werden.
fetch-failed-note = Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Ihre gespeicherten Spiele sind nicht betroffen.
fetch-again = Noch einmal versuchen
fetch-home = Start
fetch-newer = Eine neue Version ist da. Nichts ist verloren: Ihr Spiel geht weiter, wo es steht.
fetch-newer-use = Jetzt verwenden

### package

package-written = { $place } enthält das Spiel in { $n } Dateien.
package-site-readme =
    Breach Rounds: eine Planübung für alle, die die medizinische Bildgebung am Laufen halten. ÜBUNG: Nichts
    darin berührt ein echtes System.

    Dieser Ordner ist das ganze Spiel für einen Browser. Er braucht einen Webserver, irgendeinen, unter
    irgendeiner Adresse; ein Browser, der index.html als Datei öffnet, startet es nicht.

    Auf einem Rechner, von einem USB-Stick, in diesem Ordner:

    - mit dem Programm breach-rounds: breach-rounds serve --site . --open
    - mit Python: python3 -m http.server 8000, dann http://localhost:8000 öffnen

    In einem Intranet oder auf einem statischen Host: Kopieren Sie diesen Ordner dorthin. Dateien, deren Namen
    16 hexadezimale Ziffern enthalten, ändern sich nie und dürfen für immer aufbewahrt werden; index.html, sw.js
    und manifest.webmanifest sollten jedes Mal neu abgefragt werden. Dateien, die auf .br und .gz enden, sind
    dieselben Dateien gepackt, für Server, die solche senden.

    Nach dem ersten Besuch über https:// oder von localhost behält der Browser das Spiel: Es startet dann ohne
    Netz. Spiele bleiben im Browser dessen, der spielt, und nichts wird irgendwohin gesendet.

### lms

lms-shelf = In diesem Kurs
lms-completes = Er ist abgeschlossen, wenn Sie bis zur Nachbesprechung gespielt und dort die Fragen beantwortet haben.
lms-masters = Bestanden mit: einer Entscheidungswertung von mindestens { $score } von 100 und { $questions } % der Fragen nach dem Spiel. Es zählt, was Sie entscheiden, egal was der Würfel tut; Sie können noch einmal spielen.
lms-masters-score = Bestanden mit: einer Entscheidungswertung von mindestens { $score } von 100. Es zählt, was Sie entscheiden, egal was der Würfel tut; Sie können noch einmal spielen.
lms-masters-questions = Bestanden mit: { $questions } % der Fragen nach dem Spiel. Sie können noch einmal spielen.
lms-score = Ihre Entscheidungswertung bisher: { $score } von 100.
lms-open = Noch nicht abgeschlossen.
lms-complete = Abgeschlossen.
lms-all-mastered = Abgeschlossen und bestanden.
lms-not-mastered = Abgeschlossen, noch nicht bestanden: Spielen Sie noch einmal, wann immer Sie wollen.
lms-played = Zu Ende gespielt, noch nicht bestanden
lms-mastered = Bestanden
lms-leave = Speichern und verlassen
lms-retry = Noch einmal melden
lms-absent = Hier antwortet kein Lernmanagementsystem: Es wird nichts gemeldet. Sie können weiterspielen; was Sie tun, bleibt auf diesem Gerät.
lms-silent = Das Lernmanagementsystem antwortet nicht. Was Sie tun, bleibt auf diesem Gerät und wird immer wieder gemeldet, bis es antwortet. Lassen Sie diese Seite offen, oder kommen Sie an diesem Gerät zurück.
lms-looks-only = Das Lernmanagementsystem fragt nur nach einer Ansicht: Es wird nichts aufgezeichnet.
lms-left = Alles wurde dem Lernmanagementsystem übergeben. Sie können dieses Fenster schließen.
lms-too-long = In diesem Spiel wurde so viel getan, dass das Lernmanagementsystem nicht alles aufbewahren kann. Auf diesem Gerät bleibt alles; auf einem anderen ginge es von einem früheren Zeitpunkt weiter.
lms-lost = Was das Lernmanagementsystem von Ihrem Spiel aufbewahrt hat, passt nicht zu dieser Version des Kurses. Abgeschlossenes bleibt dort abgeschlossen; das offene Spiel beginnt neu.
lms-not-in-course = Das gehört nicht zu diesem Kurs.
lms-answered = hat beantwortet
lms-decided = hat entschieden

### certificate

certificate-title = Abschlussbescheinigung
certificate-open = Bescheinigung
certificate-working = Die Entscheidungswertung wird gerade berechnet. Die Bescheinigung kommt, sobald sie bekannt ist.
certificate-name = Name auf der Bescheinigung
certificate-name-note = Er wird gedruckt und nirgends aufbewahrt. Bleibt er leer, hat das Papier eine Linie zum Ausfüllen.
certificate-name-open = Eine Linie für den Namen
certificate-print = Drucken
certificate-save = Als HTML speichern
certificate-figures = Angaben
certificate-name-line = Name
certificate-did-scenario = hat das Planübungs-Szenario abgeschlossen
certificate-did-path = hat den Lernpfad abgeschlossen
certificate-date = Datum (UTC)
certificate-minutes = Bearbeitungszeit in Minuten
certificate-score = Entscheidungswertung
certificate-scenario = Szenario
certificate-scenarios = Szenarien
certificate-of-100 = { $points } von 100
certificate-no-score = nicht berechnet
certificate-objectives = Lernziele
certificate-code = Prüfcode
certificate-first = Erster abgeschlossener Versuch auf diesem Gerät.
certificate-practice = Ein Übungsversuch: Das Szenario war auf diesem Gerät schon abgeschlossen worden.
certificate-practice-short = Übungsversuch
certificate-guided = Angeleitet: Der Coach hat den besten Zug gesagt; die Wertung ist also nicht allein die der lernenden Person.
certificate-guided-short = angeleitet
certificate-no-credit = Diese Bescheinigung beansprucht keine Fortbildungspunkte.
certificate-check = Prüfen: Mit der exportierten Aufzeichnung gibt „breach-rounds replay --verify DATEI“ denselben Code aus. Der Code deckt das Spiel und jede Zahl hier ab; Name und Nummer des Versuchs sind eigene Angaben der lernenden Person.
certificate-minutes-mean = Die Bearbeitungszeit ist die Zeit zwischen den Aktionen, jede Pause bis höchstens { $n } Minuten gezählt. Die Entscheidungswertung sagt, was die Entscheidungen verdienen, egal was der Würfel tat.
certificate-pack = Szenariopaket: { $pack }, Version { $version }, SHA3-256 { $hash }.

### language

language-title = Sprache
language-system = Wie das Gerät
language-failed = { $language } konnte nicht geladen werden. { $why } Wählen Sie die Sprache noch einmal, um es erneut zu versuchen.

### due

due-title = Fragen, die wiederkommen
due-lead = Was Sie in einem Spiel allein falsch beantwortet haben, kommt nach 2, 7 und 30 Tagen wieder, bis Sie es wissen. Nur auf diesem Gerät.
due-home = { $n ->
    [one] Eine falsch beantwortete Frage ist wieder da
   *[other] { $n } falsch beantwortete Fragen sind wieder da
  }.
due-answer = Jetzt beantworten
due-left = { $n ->
    [one] Die letzte für jetzt
   *[other] { $n } Fragen für jetzt
  }
due-of = Aus „{ $scenario }“
due-later = Nicht jetzt
due-right = Richtig
due-wrong = Nicht die beste Antwort
due-again = { $days ->
    [one] Sie kommt in einem Tag wieder.
   *[other] Sie kommt in { $days } Tagen wieder.
  }
due-known = Sie wissen es jetzt: Die Frage kommt nicht wieder.
due-end = Das war alles für jetzt
due-waiting = { $n ->
    [one] Eine Frage wartet und kommt
   *[other] { $n } Fragen warten; die nächste kommt
  } { $days ->
    [one] innerhalb eines Tages wieder.
   *[other] in { $days } Tagen wieder.
  }
due-nothing = Keine Frage wartet. Was Sie in einem Spiel allein falsch beantworten, kommt hier wieder.
due-gone = { $n ->
    [one] Eine Frage kann nicht gestellt werden: Ihr Paket wurde geändert oder ist nicht hier.
   *[other] { $n } Fragen können nicht gestellt werden: Ihr Paket wurde geändert oder ist nicht hier.
  }
due-not-saved = Ihre Antwort konnte nicht gespeichert werden: { $why }

### record

record-title = Ihr Lernstand
record-stays-here = Nichts auf dieser Seite verlässt dieses Gerät, außer ein Lernmanagementsystem oder eine Übung fragt danach.
record-empty = Noch ist nichts abgeschlossen. Sobald Sie ein Szenario allein zu Ende gespielt haben, steht es hier.
record-to-home = Zu den Szenarien
record-attempts = Allein abgeschlossen
record-attempts-note = Die Werte sind Entscheidungswertungen von 100: was die Entscheidungen verdienten, egal was der Würfel tat. Der erste Versuch bleibt der erste; alles danach ist Übung.
record-first = Erster Versuch
record-questions = Fragen
record-practice = Übungsversuche
record-best = Beste Übung
record-latest = Letzte Übung
record-guided = { $points }, angeleitet
record-gain = { $gain } ({ $before }, dann { $after })
record-no-gain = { $before }, dann { $after }
record-paths = Lernpfade
record-path = Pfad
record-progress = Fortschritt
record-certificates = Bescheinigungen
record-certificates-note = Bei einem Szenario geht es um den ersten Versuch. Die eines späteren steht am Ende seiner Nachbesprechung.
record-certificate = Bescheinigung: { $title }
record-certificate-path = Bescheinigung des Pfads: { $title }
record-of-teams = { $n ->
    [one] Ein weiteres Spiel auf diesem Gerät war das eines Teams, in einer Übung für mehrere Teams. Es ist niemandes eigener Versuch und zählt hier nicht.
   *[other] { $n } weitere Spiele auf diesem Gerät waren die von Teams, in Übungen für mehrere Teams. Sie sind niemandes eigene Versuche und zählen hier nicht.
}

# Everything that a device keeps, as one file.
record-keep-title = Alles auf diesem Gerät
record-keep-lead = Spiele, Ergebnisse und Einstellungen in einer Datei: als Kopie oder für ein anderes Gerät. Ihr Platz in einer Übung im Netz bleibt hier, denn wer ihn hat, sitzt dort.
record-export = Alles als Datei speichern
record-import = Eine solche Datei übernehmen
record-import-note = Was schon hier ist, bleibt. Spiele und Ergebnisse, die hier fehlen, kommen dazu.
record-forget = Alles vergessen
record-forget-room = Sie sind in einer Übung. Verlassen Sie sie zuerst.
record-forget-title = Alles auf diesem Gerät vergessen?
record-forget-note = Alle Spiele, Ergebnisse, Einstellungen und Plätze werden gelöscht. Nur eine Datei, die Sie gespeichert haben, kann sie zurückbringen. Schließen Sie zuerst andere Fenster des Spiels: Sie würden ihr Spiel wieder speichern.
record-forget-no = Behalten
record-forget-yes = Alles löschen
record-forgotten = Alles wurde vergessen.
record-taken = { $games ->
    [one] { $games } Spiel
   *[other] { $games } Spiele
  } und { $results ->
    [one] { $results } Ergebnis
   *[other] { $results } Ergebnisse
  }, die noch nicht hier waren, wurden übernommen.
