# Breach Rounds: las frases de la interfaz en español. Fuente: en.ftl. Palabras: docs/translating.md.

### common

common-app = Breach Rounds
common-exercise = EJERCICIO
common-continue = Continuar
common-close = Cerrar
common-cancel = Cancelar
common-back = Atrás

common-stage-initial-compromise = Intrusión inicial
common-stage-pivot-escalate = Propagación y escalada
common-stage-persistence = Persistencia
common-stage-exfiltration-impact = Exfiltración e impacto

common-care = Atención al paciente
common-care-normal = Normal
common-care-slowed = Ralentizada
common-care-diverted = Desviada
common-care-stopped = Detenida

common-weight-1 = poco probable
common-weight-2 = posible
common-weight-3 = verosímil
common-weight-4 = probable
common-weight-5 = muy probable

common-needs = { $face } o más
common-needs-only = solo { $face }
common-needs-any = cualquier número
common-needs-none = ningún número basta
common-chance = Aciertan { $good } de { $die } caras: { $words }
common-chance-none = sin posibilidades
common-chance-slim = una posibilidad remota
common-chance-low = más bien no
common-chance-even = más o menos a medias
common-chance-good = más bien sí
common-chance-high = muy probable
common-chance-sure = no puede fallar

common-effect-modifier = { $turns ->
    [one] Las tiradas cambian en { $delta } en el próximo turno.
   *[other] Las tiradas cambian en { $delta } en los próximos { $turns } turnos.
}
common-effect-block = { $turns ->
    [one] «{ $procedure }» no se puede usar en el próximo turno.
   *[other] «{ $procedure }» no se puede usar en los próximos { $turns } turnos.
}
common-effect-lose = { $turns ->
    [one] Pierden un turno.
   *[other] Pierden { $turns } turnos.
}
common-effect-gain = { $turns ->
    [one] Ganan un turno.
   *[other] Ganan { $turns } turnos.
}
common-effect-reveal = Se descubre la primera etapa oculta.
common-effect-clear = { $count ->
    [one] Se tacha un falso sospechoso de la etapa { $stage }, si sigue oculta.
   *[other] Se tachan { $count } falsos sospechosos de la etapa { $stage }, si sigue oculta.
}
common-effect-cooldowns = Todos los procedimientos en descanso vuelven a estar disponibles.
common-effect-care-better = { $steps ->
    [one] La atención al paciente mejora un nivel.
   *[other] La atención al paciente mejora { $steps } niveles.
}
common-effect-care-worse = { $steps ->
    [one] La atención al paciente empeora un nivel.
   *[other] La atención al paciente empeora { $steps } niveles.
}

common-list-comma = { $most }, { $next }
common-sentences = { $most } { $next }
common-list-last = { $most } y { $last }

### home

home-title = Encuentre el ataque antes de que llegue a los pacientes
home-lead = Un ejercicio de formación para quienes hacen funcionar el diagnóstico por imagen. Investigue con procedimientos y dados, y decida después qué corregir.
home-navigation = Otras pantallas
home-notices = Avisos
home-main = Pantalla
home-go-home = Inicio
home-go-how-to = Cómo se juega
home-go-guide = Guía de cartas
home-go-library = Biblioteca
home-go-settings = Ajustes
home-first-title = ¿Es su primera vez?
home-first = Juegue un turno guiado. Dura tres minutos y enseña todo lo necesario.
home-first-button = Jugar el primer turno
home-resume-title = Hay una partida abierta
home-resume = Reanudar
home-empty = No se pudo cargar ningún escenario.
home-introductory = Inicial
home-intermediate = Intermedio
home-advanced = Avanzado
home-minutes = unos { $n } minutos
home-paths = Rutas de aprendizaje
home-all = Todos los escenarios
home-levels = Nivel
home-any-level = Todos los niveles
home-done = Hecho
home-path-next = Lo siguiente de esta ruta
home-path-optional = Se puede omitir
home-path-progress = { $done } de { $of } hechos
home-path-complete = Los { $of } hechos: esta ruta está completa
home-best = { $turns ->
    [0] Mejor resultado: { $points } de 100 puntos
   *[other] Mejor resultado: { $points } de 100 puntos, en { $turns } turnos
}
home-guided = { $turns ->
    [0] Con el tutor completo: { $points } de 100 puntos, que no cuentan como mejor resultado
   *[other] Con el tutor completo: { $points } de 100 puntos, en { $turns } turnos, que no cuentan como mejor resultado
}
home-not-played = Sin jugar todavía
home-solo = Jugar a solas
home-solo-name = Jugar a solas: { $title }
home-hot-seat = Compartir dispositivo
home-hot-seat-name = Compartir dispositivo entre varios equipos: { $title }
home-saved = { $n ->
    [0] Partidas guardadas
    [one] Partidas guardadas (1)
   *[other] Partidas guardadas ({ $n })
}
home-import = Importar un archivo
home-about = Acerca del programa
home-faults = { $n ->
    [one] Un paquete de escenarios tiene un problema
   *[other] Los paquetes de escenarios tienen { $n } problemas
}
home-dismiss-name = Cerrar: { $text }
home-place-turn = Investigación, turno { $turn } de { $limit }
home-place-report = Espera el informe forense
home-place-mitigation = Planificación de la mitigación
home-place-debrief = Terminada
home-ago-now = ahora mismo
home-ago-minutes = { $n ->
    [one] hace un minuto
   *[other] hace { $n } minutos
}
home-ago-hours = { $n ->
    [one] hace una hora
   *[other] hace { $n } horas
}
home-ago-days = { $n ->
    [one] hace un día
   *[other] hace { $n } días
}
home-saved-title = Partidas guardadas
home-saved-lead = Cada suceso se guarda en cuanto ocurre, solo en este dispositivo.
home-saved-open = Partidas abiertas
home-saved-finished = Partidas terminadas
home-saved-unreadable = Archivos que no se pueden leer
home-saved-none = Todavía no hay nada guardado.
home-unreadable = Este archivo se conservó tal como está. Puede exportarlo.
home-no-pack = El paquete de escenarios «{ $pack }» no está instalado aquí.
home-open = Abrir
home-open-name = Abrir { $title }
home-export = Exportar
home-export-name = Exportar { $title }
home-delete = Eliminar
home-delete-name = Eliminar { $title }
home-delete-sure = Eliminar para siempre
home-delete-sure-name = Eliminar para siempre: { $title }
home-keep = Conservar

### start

start-dice = Dados
start-first = La primera vez encuentra el caso que escribieron los autores. Cada partida posterior sortea uno nuevo.
start-drawn = Esta partida sortea un caso nuevo: el mismo hospital y la misma situación inicial, quizá otro ataque.
start-asks = Antes de la situación inicial hay tres preguntas breves, y otras tres parecidas tras el análisis final. Puede omitirlas.
start-content-note = Antes de empezar
start-content-note-skip = No se pierde nada por omitir este escenario: ninguna ruta lo exige.
start-another = Elegir otro escenario
start-solo = Empezar
start-hot-seat = Jugar con varios equipos
start-objectives = Un equipo que ha jugado esto
start-rules = Las reglas

### incident

incident-shelf = Cada número es otro incidente
incident-number = Número del incidente
incident-another = Sortear otro número
incident-number-note = El número decide todo lo que se sortea: el ataque, su mano, lo que ocurre entretanto y cada cara de un dado virtual. Dígalo en voz alta a otra sala, y allí se jugará el mismo incidente.
incident-no-number = Un número tiene como máximo { $digits } cifras y nada más.
incident-suspects = Los { $n } ataques del paquete son posibles, cada uno tan probable como los demás de su etapa.
incident-suspects-some = { $n } de los { $all } ataques del paquete son posibles, cada uno tan probable como los demás de su etapa: no caben más en el tablero.
incident-no-words = Este paquete no ofrece incidentes al azar.
incident-no-rules = No existe el reglamento «{ $rules }».
incident-no-suspects = El paquete no tiene ataques de la etapa { $stage }.
incident-undetectable = Ninguna mano de { $n } procedimientos puede detectar todos los ataques del paquete.
incident-no-choice = Ningún inyecto del paquete pide una decisión que afecte a los pacientes.
incident-no-mitigation = Ninguna mitigación del paquete ayuda contra nada.

### rules

rules-how-long = Cuánto dura
rules-lightning = Quince minutos ({ $n } turnos)
rules-classic = Media hora ({ $n } turnos)
rules-of-pack = { $name } ({ $n } turnos)
rules-as-written = Como está escrito ({ $n } turnos)
rules-turns = Tienen { $n } turnos para descubrir las cuatro etapas del ataque.
rules-target = Una tirada de { $target } o más con un dado de { $die } caras es un éxito.
rules-established = Los procedimientos que este hospital ya practica suman { $bonus } a la tirada.
rules-dealt = Tienen en la mano { $n } de los procedimientos del escenario.
rules-cooldown-any = { $n ->
    [0] Un procedimiento se puede volver a usar enseguida.
    [one] Un procedimiento descansa un turno después de cada uso.
   *[other] Un procedimiento descansa { $n } turnos después de cada uso.
}
rules-cooldown-failure = { $n ->
    [0] Un procedimiento se puede volver a usar enseguida.
    [one] Un procedimiento que falla descansa un turno.
   *[other] Un procedimiento que falla descansa { $n } turnos.
}
rules-reveal-earliest = Un éxito descubre la primera etapa oculta que el procedimiento puede encontrar.
rules-reveal-all = Un éxito descubre todas las etapas ocultas que el procedimiento puede encontrar.
rules-reveal-facilitator = Si un éxito puede descubrir varias etapas, el facilitador decide cuál.
rules-consultants = { $n ->
    [0] No hay asesores a quienes llamar.
    [one] Pueden llamar a un asesor en toda la partida.
   *[other] Pueden llamar a { $n } asesores en toda la partida.
}
rules-injects = Las sorpresas llegan con { $when }.
rules-natural-one = un 1 en el dado
rules-natural-max = un { $die } en el dado
rules-failures = { $n } fallos seguidos
rules-at-turn = el final del turno { $n }
rules-dice-virtual = Dado virtual
rules-dice-real = Dado real, tecleado

### coach

coach-title = Tutor
coach-off = Apagado
coach-off-note = Nadie comenta. Cada carta dice lo que necesita y cuántos sospechosos podría encontrar.
coach-odds = Probabilidades
coach-odds-note = Cada procedimiento muestra también su probabilidad de éxito y la de descubrir algo. Qué hacer con ellas lo decide usted.
coach-full = Completo
coach-full-note = El tutor ordena todas las jugadas por los puntos que valen y dice por qué. El intento queda marcado como guiado: no cuenta como mejor resultado.
coach-lock = Quién decide lo que ve un equipo
coach-lock-open = Un equipo puede ocultar el tutor
coach-lock-locked = Igual para todos los equipos
coach-hide = Ocultar el tutor
coach-show = Mostrar el tutor
coach-thinking = El tutor está pensando…
coach-expected = Puntos esperables, de 60
coach-value = { $points } puntos esperables
coach-value-less = { $points } puntos esperables, { $loses } menos que con la mejor jugada
coach-best = Tutor: { $move }
coach-next = La siguiente mejor pierde { $loses }.
coach-as-good = La siguiente es igual de buena.
coach-loses = −{ $loses }
coach-least = < 0,1
coach-all = Las { $n } jugadas
coach-fewer = Solo las mejores jugadas
coach-guided = Este intento es guiado: no cuenta como mejor resultado.
coach-here-best = Nada vale más: { $points } puntos esperables.
coach-here-less = { $points } puntos esperables, { $loses } menos que con «{ $move }».

coach-call = Llamar: { $who }
coach-pass = Pasar el turno
coach-finds-all = { $n ->
    [one] podría encontrar 1 de los { $left } que quedan, en { $place }
   *[other] podría encontrar { $n } de los { $left } que quedan, todos en { $place }
}
coach-finds-most = podría encontrar { $n } de los { $left } que quedan, la mayoría en { $place }
coach-finds-spread = podría encontrar { $n } de los { $left } que quedan, en { $place } etapas
coach-finds-nothing = no podría encontrar nada de lo que queda
coach-established = { $said }; consolidado
coach-calls = no se tira el dado
coach-calls-and = no se tira el dado. { $does }
coach-passes = no se tira el dado, no se encuentra nada

coach-percent = { $n } %
coach-percent-least = < 1 %
coach-percent-most = > 99 %
coach-succeeds = éxito
coach-suspects = sospechosos
coach-reveals = descubrir
coach-odds-words = { $succeeds } de acertar, { $n ->
    [one] 1 sospechoso
   *[other] { $n } sospechosos
}, { $reveals } de descubrir

coach-not-now = Ahora mismo no hay nada que sopesar.
coach-large = Esta partida es demasiado grande para el tutor: { $what }, y aquí se pueden resolver con exactitud { $most } como máximo.
coach-large-cooldown = los procedimientos descansan { $n } turnos
coach-large-turns = quedan { $n } turnos
coach-large-suspects = una etapa tiene { $n } sospechosos
coach-large-procedures = la mano tiene { $n } procedimientos

### how-to

how-to-coach = Cómo se juega
how-to-choose = Un ataque tiene cuatro etapas. Cada placa del negatoscopio oculta una, y debajo están los sospechosos. Se averigua mirando: elija uno de los procedimientos. Su carta dice qué debe mostrar el dado y cuántos sospechosos podría encontrar todavía.
how-to-name = Diga qué sospechoso pone a prueba. No cambia las probabilidades; hace hablar a la mesa y aclara el análisis final. Los sospechosos marcados en el tablero son los que este procedimiento podría encontrar.
how-to-roll = Esto es lo que pone a prueba, y esto es lo que debe mostrar el dado. ¿Listo? Tire el dado.
how-to-wait = …
how-to-found = Un éxito. El procedimiento encuentra la primera etapa oculta cuyo ataque puede ver: la placa se ilumina y la pista dice qué aspecto tenía. Los demás sospechosos de esa etapa quedan tachados.
how-to-no-match = Un éxito que no encuentra nada vale lo mismo: todo sospechoso que este procedimiento habría podido encontrar sale del tablero.
how-to-failed = No basta. No aprende nada del ataque, pero sí algo de la preparación: una carencia real que los hospitales conocen. Léala en voz alta; podría ser la suya.
how-to-again = El segundo turno. Lo que usó descansa un tiempo, así que la próxima mirada necesita otro procedimiento. Lo tachado sigue tachado. Elija de nuevo.
how-to-done = Eso era todo: mirar, decir qué se pone a prueba, tirar el dado, tachar. Con las cuatro placas iluminadas dentro de los turnos, la investigación está ganada.
how-to-done-title = Ya sabe jugar
how-to-more = Qué más le espera
how-to-more-injects = Inyectos. En un hospital ocurren cosas mientras usted busca. Algunas le piden una decisión, y la decisión tiene consecuencias para los pacientes.
how-to-more-consultants = Asesores. Una vez por partida puede llamar a alguien en lugar de tirar el dado.
how-to-more-care = Atención al paciente. Junto a la puntuación, un indicador dice cómo está la atención. Nunca se mezcla con los puntos.
how-to-more-coach = Tutor. Antes de empezar elige cuánto dice: nada, las probabilidades de cada procedimiento o el valor de cada jugada. Solo ve lo que ve usted, y con el valor de cada jugada el intento no cuenta como mejor resultado.
how-to-more-mitigation = Mitigación. Después gasta un pequeño presupuesto de dinero, semanas e interrupciones en lo que habría ayudado.
how-to-more-debrief = Análisis final. Se explica cada punto, con la historia, una lista de comprobación y preguntas para su propio servicio.
how-to-home = Elegir un escenario
how-to-repeat = Otra vez

### briefing

briefing-facts = Unos { $minutes } minutos
briefing-story = La historia hasta ahora
briefing-symptom = Lo primero que se notó
briefing-established = Este hospital practica
briefing-objectives = Un equipo que ha jugado esto
briefing-suspects = Sospechosos
briefing-suspects-note = En cada etapa un ataque es el verdadero. La frase bajo cada sospechoso dice qué lo señala; las barras, con cuánta fuerza.
briefing-question-initial = ¿Cómo entraron?
briefing-question-pivot = ¿Cómo avanzaron?
briefing-question-persistence = ¿Cómo se quedan?
briefing-question-impact = ¿Para qué lo hacen?
briefing-start = Empezar el primer turno
briefing-back = Volver a la mesa
briefing-aloud = Alguien lee esto en voz alta.

### table

table-turn = Turno { $turn } de { $limit }
table-turns = Turnos
table-tray = Bandeja del dado
table-light-box = Negatoscopio
table-hand = Procedimientos
table-suspects-of = Sospechosos: { $stage }

table-unlit = Apagada
table-suspects-left = { $n ->
    [one] queda un sospechoso
   *[other] quedan { $n } sospechosos
}
table-found-by = { $procedure }, turno { $turn }
table-found-card = una carta, turno { $turn }
table-found-facilitator = el facilitador, turno { $turn }
table-found-report = por el informe forense

table-suspect-found = Encontrado.
table-suspect-open = Un sospechoso, { $weight }.
table-struck-no-match = Descartado en el turno { $turn }: «{ $procedure }» acertó y no encontró nada.
table-struck-earlier = Descartado en el turno { $turn }: «{ $procedure }» lo habría encontrado antes que la etapa posterior.
table-struck-reveal = Descartado en el turno { $turn }: la etapa está iluminada y no es este.
table-struck-card = Descartado en el turno { $turn } por una carta.

table-bonus = { $bonus } consolidado
table-modifier = { $modifier } por cartas
table-established = { $modifier } consolidado
table-needs = necesita { $needs }
table-finds = { $n ->
    [0] nada que encontrar
   *[other] podría encontrar { $n }
}
table-cooling = descansa hasta el turno { $turn }
table-blocked = bloqueado hasta el final del turno { $turn }
table-note-modifier = Las tiradas cambian en { $delta } hasta el final del turno { $until }.
table-note-streak = { $n } fallos seguidos.

table-choose-title = ¿Qué mirarán ahora?
table-choose-note = Elijan un procedimiento. Digan en la mesa qué podría encontrar y qué descartaría.
table-name-title = ¿Qué sospechoso ponen a prueba?
table-name-note = «{ $procedure }» podría encontrar cualquiera de estos. Nombrar uno no cambia las probabilidades; dice lo que piensan.
table-test-title = ¿Es «{ $suspect }»?
table-test-note = { $procedure }: { $needs }.
table-nothing-title = Con esto ya no hay nada que encontrar
table-nothing-note = Todo sospechoso que este procedimiento podría encontrar está encontrado o descartado. Pueden tirar el dado de todos modos.
table-die-title = Saque { $needs }
table-locked-title = Su elección está fijada
table-locked-note = Se tirará un dado para toda la sala.
table-choice-title = Surge algo
table-choice-note = Decidan juntos.
table-facilitator-title = Decide el facilitador
table-facilitator-note = Su éxito coincide con más de una etapa.
table-paused-title = En pausa
table-paused-note = El facilitador ha parado el reloj.
table-ended-title = La investigación ha terminado
table-ended-note = El informe forense cuenta toda la cadena.
table-rolling = El dado rueda…
table-failed-title = No se aprendió nada
table-no-match-title = Sin coincidencias
table-found-title = Encontrado: { $title }
table-inject-note = Esto ocurre al final del turno.
table-consultant-note = La llamada gasta este turno.
table-ruling-title = El facilitador interviene
table-won-title = Todas las etapas están iluminadas
table-won-note = { $turns ->
    [0] En el último turno.
    [one] Con un turno de sobra.
   *[other] Con { $turns } turnos de sobra.
}
table-lost-title = Se acabó el tiempo
table-lost-note = El informe forense muestra lo que seguía oculto.
table-won-text = Saben cómo entraron, cómo avanzaron, cómo se quedaron y qué buscaban. Ahora: el informe, y lo que cambiarían.
table-lost-text = Así ocurre a menudo: el resto sale semanas después, en un informe. Ustedes lo leen ahora y planifican con los mismos datos que todos.

table-turn-heading = Un turno
table-turn-1 = Elijan un procedimiento. Su carta dice qué necesita y cuánto podría encontrar todavía.
table-turn-2 = Nombren el sospechoso que ponen a prueba.
table-turn-3 = Tiren el dado. Un éxito encuentra o descarta; un fallo muestra una carencia de preparación.
table-suspects-heading = ¿Qué sospechoso ponen a prueba?
table-because = { $because } ({ $weight })
table-testing = A prueba: { $suspect }
table-other = Elegir otro procedimiento
table-faces = ¿Qué muestra su dado?
table-face = El dado muestra { $face }
table-face-missing = Escriba lo que muestra el dado
table-face-name = Cara { $face }
table-sum = { $plain ->
    [yes] El dado muestra { $face }; hacía falta { $target }.
   *[no] El dado muestra { $face }, { $added }: { $total }. Hacía falta { $target }.
}
table-struck-heading = Descartados
table-struck = { $stage }: { $titles }
table-effects = Qué hace

table-roll = Tirar el dado
table-propose = Proponer al equipo
table-captain-rolls-title = La elección está hecha
table-captain-rolls-note = Tira el dado quien decide por su equipo.
table-captain-reads-title = La investigación ha terminado
table-captain-reads-note = Abre el informe forense quien decide por su equipo.
table-lock = Fijar esta elección
table-report = Leer el informe forense
table-hide = Ocultar y pasar
table-call = Llamar a un asesor (quedan { $n })
table-pass = Pasar el turno
table-pass-title = ¿Pasar este turno?
table-pass-note = No se tira el dado y el turno termina. Los procedimientos en descanso quedan un turno más cerca.
table-log = Registro
table-log-heading = Lo que ha ocurrido hasta ahora
table-log-empty = Nada todavía.
table-consultants-title = ¿A quién llaman?
table-consultants-note = La llamada gasta el turno. No se tira el dado.
table-options = ¿Qué hacen?
table-answered = Su elección
table-lesson = Para recordar
table-found-with = Procedimientos de su mano que podrían encontrarlo
table-guide = Abrir en la guía de cartas
table-die-rolls = El dado rueda
table-die-shows = El dado muestra { $face }
table-die-lies = Todavía no se ha tirado el dado

### log

# $who es `you` en la mesa y `team` en un informe.
log-chosen = { $who ->
    [team] El equipo probó «{ $procedure }» para ver si era «{ $attack }».
   *[you] Prueban «{ $procedure }» para ver si es «{ $attack }».
}
log-chosen-untested = { $who ->
    [team] El equipo probó «{ $procedure }».
   *[you] Prueban «{ $procedure }».
}
log-rolled-success = { $who ->
    [team] El equipo sacó { $sum } contra { $target }: funcionó.
   *[you] Sacan { $sum } contra { $target }: funciona.
}
log-rolled-failure = { $who ->
    [team] El equipo sacó { $sum } contra { $target }: no bastó.
   *[you] Sacan { $sum } contra { $target }: esta vez no basta.
}
log-reveal-offered = Este hallazgo coincide con { $stages }. El facilitador decide qué descubre.
log-revealed-procedure = «{ $procedure }» descubrió { $stage }: «{ $attack }». { $clue }
log-revealed-card = Una carta descubrió { $stage }: «{ $attack }».
log-revealed-facilitator = El facilitador descubrió { $stage }: «{ $attack }».
log-revealed-report = El informe forense descubrió { $stage }: «{ $attack }».
log-no-match = «{ $procedure }» funcionó, y no había nada de lo que podía encontrar. { $words }
log-ruled-out = { $stage }: se puede tachar { $attacks }, porque { $because }.
log-because-no-match = «{ $procedure }» habría apuntado ahí
log-because-later-stage = «{ $procedure }» habría apuntado antes ahí
log-because-revealed = esta etapa ya se conoce
log-because-card = una carta lo ha aclarado
log-failed = No se aprendió nada del ataque, pero sí algo de la preparación. { $gap }
log-cooling = «{ $procedure }» descansa hasta el turno { $turn }.
log-consulted = { $who ->
    [team] El equipo llamó a «{ $consultant }».
   *[you] Llaman a «{ $consultant }».
}
log-passed = { $who ->
    [team] El equipo dejó pasar este turno.
   *[you] Dejan pasar este turno.
}
log-passed-expired = Se agotó el tiempo y el turno pasó.
log-inject = { $cause }: «{ $inject }».
log-cause-natural-one = El dado muestra un 1 y ocurre algo
log-cause-natural-max = El dado muestra su cara más alta y ocurre algo
log-cause-failures = Tras varios fallos seguidos ocurre algo
log-cause-turn = En este punto ocurre algo en todas las partidas
log-cause-scheduled = Ocurre algo
log-cause-facilitator = El facilitador introduce algo nuevo
log-inject-skipped = Tocaba «{ $inject }»; el facilitador lo dejó pasar.
log-applied = «{ $card }»: { $effect }
log-applied-none = «{ $card }» no cambia nada en los números.
log-applied-choice = «{ $card }» pide una decisión.
log-option-chosen = { $who ->
    [team] El equipo decidió: { $option }
   *[you] Deciden: { $option }
}
log-option-expired = Se agotó el tiempo, así que se tomó la primera opción: { $option }
log-turn-ended = Fin del turno { $turn }.
log-ended-success = { $turns ->
    [0] Todas las etapas están descubiertas, en el último turno.
    [one] Todas las etapas están descubiertas, y queda un turno.
   *[other] Todas las etapas están descubiertas, y quedan { $turns } turnos.
}
log-ended-out-of-turns = Los turnos se agotaron y algo sigue oculto. El informe forense lo dirá.
log-report-read = { $who ->
    [team] El equipo leyó el informe forense.
   *[you] Leen el informe forense.
}
log-adopted = { $who ->
    [team] El equipo adoptó «{ $mitigation }».
   *[you] Adoptan «{ $mitigation }».
}
log-withdrawn = { $who ->
    [team] El equipo retiró «{ $mitigation }».
   *[you] Retiran «{ $mitigation }».
}
log-plan-committed = { $steps ->
    [0] El plan queda fijado.
    [one] El plan queda fijado. Su interrupción empeora la atención al paciente un nivel.
   *[other] El plan queda fijado. Su interrupción empeora la atención al paciente { $steps } niveles.
}
log-ruled = { $done } Motivo: { $reason }
log-ruling-adjust = El facilitador cambió la última tirada en { $delta }.
log-ruling-grant = El facilitador concedió { $delta } para la próxima tirada.
log-ruling-reveal = El facilitador descubrió { $stage }.
log-ruling-force = El facilitador introdujo «{ $inject }».
log-ruling-skip = El facilitador dejó pasar un inyecto.
log-ruling-give-turns = { $turns ->
    [one] El facilitador dio un turno.
   *[other] El facilitador dio { $turns } turnos.
}
log-ruling-take-turns = { $turns ->
    [one] El facilitador quitó un turno.
   *[other] El facilitador quitó { $turns } turnos.
}
log-ruling-award = El facilitador concedió { $delta } puntos.
log-ruling-note = El facilitador anotó algo.
log-ruling-pause = El facilitador puso la partida en pausa.
log-ruling-resume = El facilitador reanudó la partida.
log-undone = Lo anterior se deshizo. Motivo: { $reason }
log-quoted = «{ $title }»

### inject

### mitigation

mitigation-title = Planifique la mitigación
mitigation-title-team = { $team }: planifiquen la mitigación
mitigation-lead = No alcanza para todo. ¿Qué detendría este ataque, y el siguiente?
mitigation-chain = Lo que ocurrió: { $chain }
mitigation-budgets = Presupuestos
mitigation-money = Dinero
mitigation-weeks = Semanas de trabajo
mitigation-disruption = Interrupción clínica
mitigation-spent = { $spent } de { $total } gastados
mitigation-plan = Su plan
mitigation-plan-empty = Todavía no se ha adoptado nada.
mitigation-care = { $n ->
    [one] Tanta interrupción cuesta un nivel de atención al paciente.
   *[other] Tanta interrupción cuesta { $n } niveles de atención al paciente.
}
mitigation-commit = Terminar el plan
mitigation-commit-sure = Con esto termina la partida y se muestra el análisis final. Después el plan ya no se puede cambiar.
mitigation-commit-yes = Terminar y ver el análisis
mitigation-commit-no = Seguir planificando
mitigation-cards = Lo que podrían hacer
mitigation-cost-money = dinero { $n }
mitigation-cost-weeks = semanas { $n }
mitigation-cost-disruption = interrupción { $n }
mitigation-cost-none = no cuesta nada
mitigation-discount = Más barato gracias a su plan: { $cost }
mitigation-requires = Requiere: { $cards }
mitigation-missing = Adopte primero: { $cards }.
mitigation-needed = Otra cosa de su plan la necesita.
mitigation-short-money = Necesita { $cost } de dinero, quedan { $left }.
mitigation-short-weeks = Necesita { $cost } semanas, quedan { $left }.
mitigation-short-disruption = Necesita { $cost } de interrupción, quedan { $left }.
mitigation-not-now = Ahora no se puede cambiar.
mitigation-adopt = Adoptar
mitigation-adopt-name = Adoptar { $title }
mitigation-withdraw = Adoptada: retirar
mitigation-withdraw-name = Retirar { $title }
mitigation-more = Más
mitigation-less = Menos
mitigation-more-name = Más sobre { $title }
mitigation-report-title = Informe forense
mitigation-report-success = { $n ->
    [0] Encontraron las cuatro etapas en el último turno.
    [one] Encontraron las cuatro etapas con un turno de sobra.
   *[other] Encontraron las cuatro etapas con { $n } turnos de sobra.
}
mitigation-report-failure = { $n ->
    [0] El tiempo se agotó antes de que encontraran alguna de las cuatro etapas.
    [one] El tiempo se agotó. Encontraron una de las cuatro etapas.
   *[other] El tiempo se agotó. Encontraron { $n } de las cuatro etapas.
}
mitigation-report-lead = El informe forense cuenta toda la cadena, para que puedan planificar con datos.
mitigation-report-read = Leer el informe forense
mitigation-report-stages = El ataque, etapa por etapa
mitigation-report-procedure = Encontrada con { $procedure } en el turno { $turn }.
mitigation-report-card = Descubierta por una carta en el turno { $turn }.
mitigation-report-facilitator = Descubierta por el facilitador en el turno { $turn }.
mitigation-report-report = Encontrada solo por este informe.
mitigation-report-plan = Planificar la mitigación

### debrief

debrief-title = Análisis final: { $title }
debrief-decision-score = Puntuación de decisiones
debrief-accuracy = Acierto { $percent }: { $points }
debrief-points = Puntos
debrief-earned = Lo que ganaron en la mesa, dado incluido.
debrief-awarded-points = Concedidos: { $points }
debrief-investigation = Investigación: { $points }
debrief-mitigation = Mitigación: { $points }
debrief-care-beside = La atención al paciente se muestra junto a los puntos y nunca se mezcla con ellos.
debrief-parts = Partes del análisis final
debrief-decisions = Decisiones
debrief-score = Puntuación
debrief-plan = Mejor plan
debrief-timeline = Cronología
debrief-story = Historia
debrief-next = Próximos pasos
debrief-references = Referencias
debrief-unknown = …
debrief-working = Calculando cuánto valía cada elección…
debrief-chart = Puntos esperables de la investigación, turno por turno
debrief-chart-unit = Turno
debrief-chart-hint = Señale un turno, o vaya a él con la tecla Tab, para leer lo que ocurrió.
debrief-summary = El mejor juego hacía esperar { $par } de 60 puntos al comienzo; la investigación obtuvo { $actual }.
debrief-par = Par { $points }
debrief-end = { $points } puntos
debrief-mark-loss = elección
debrief-mark-luck = suerte
debrief-mark-event = inyecto
debrief-mark-ruling = intervención
debrief-turn = Turno { $turn }
debrief-turn-before = { $points } puntos esperables.
debrief-turn-after = { $points } puntos esperables después.
debrief-did = { $move ->
    [consultant] Llamada: { $card }
    [pass] Turno pasado
   *[procedure] { $card }
 }
debrief-did-die = salió { $face }, { $came ->
    [found] encontró { $stages }
    [nothing] sin coincidencias
   *[failed] falló
 }
debrief-did-inject = inyecto: { $card }
debrief-did-ruling = intervención
debrief-account = De dónde salen los puntos
debrief-account-par-title = Par
debrief-account-par-note = lo que el mejor juego hace esperar al comienzo
debrief-account-loss-title = Sus elecciones
debrief-account-loss-note = lo que dejaron escapar
debrief-account-luck-title = El dado
debrief-account-luck-note = suerte, frente a lo que cabía esperar
debrief-account-events-title = Inyectos
debrief-account-events-note = lo que cambiaron las cartas sacadas
debrief-account-rulings-title = Intervenciones
debrief-account-rulings-note = lo que cambió el facilitador
debrief-account-actual-title = Investigación
debrief-account-actual-note = los puntos obtenidos
debrief-costly = Lo que más costó
debrief-costly-none = Ninguna decisión costó más de una décima de punto.
debrief-costly-title = El turno { $turn } dejó escapar { $loss } puntos
debrief-table = Lo mismo en una tabla
debrief-column-turn = Turno
debrief-column-done = Lo que ocurrió
debrief-column-before = Esperable antes
debrief-column-loss = Elección
debrief-column-luck = Suerte
debrief-column-events = Inyectos
debrief-column-rulings = Intervenciones
debrief-column-after = Esperable después
debrief-why-investigation = Por qué la investigación obtuvo estos puntos
debrief-why-mitigation = Por qué el plan obtuvo estos puntos
debrief-awarded = Concedido por el facilitador
debrief-why-care = Cómo les fue a los pacientes
debrief-cost-yours = Su plan costó { $cost }.
debrief-cost-best = El mejor plan cuesta { $cost }.
debrief-plan-both = En su plan y en el mejor
debrief-plan-yours = Solo en su plan
debrief-plan-missed = En el mejor plan, no en el suyo
debrief-undone = Deshecho: { $what }
debrief-takeaways = Qué recordar
debrief-story-title = El incidente como historia
debrief-checklist = Qué hacer el lunes
debrief-questions = Para conversar
debrief-listen = Preste atención a: { $for }
debrief-go-on = Siguiente: { $part }
debrief-export-play = Exportar la partida grabada
debrief-export-report = Exportar un informe
debrief-export-json = Exportar como JSON
debrief-again = Jugar otra vez con un caso nuevo
debrief-results = Volver a los resultados
debrief-home = Inicio
debrief-your-team = Su equipo

### learn

learn-before-title = Tres preguntas antes de empezar
learn-before-lead = Pequeños casos de un día de hospital: elija lo que haría. Ahora no se juzga nada. Al final hay tres parecidos, y entonces verá todos con sus razones.
learn-team = Responde { $team }
learn-progress = Pregunta { $n } de { $of }
learn-confirm = Confirmar
learn-skip = Omitir las preguntas
learn-gone = El paquete cambió desde que empezó esta partida, y esta pregunta ya no está en él.
learn-part = Lo que queda
learn-card-title = Tres preguntas para ver lo que queda
learn-card = Tres pequeños casos como los del comienzo. Después de cada uno verá la respuesta correcta y la razón de cada opción.
learn-card-button = Responder las preguntas
learn-after-title = Tres preguntas para ver lo que queda
learn-after-lead = Pequeños casos de un día de hospital: elija lo que haría.
learn-next = Siguiente pregunta
learn-see-result = Ver el resultado
learn-result = Antes de jugar { $before }, después { $after }.
learn-tally = { $right } de { $of }
learn-skipped-word = sin responder
learn-by-objective = Por objetivo
learn-objective = { $objective } Antes: { $before }. Después: { $after }.
learn-every-question = Todas las preguntas, con las razones
learn-verdict-before = Pregunta { $n }, antes de jugar: { $verdict }
learn-verdict-after = Pregunta { $n }, después de jugar: { $verdict }
learn-right = correcta
learn-wrong = no es la mejor respuesta
learn-skipped = omitida
learn-yours = Su respuesta
learn-yours-and-right = Su respuesta, y la correcta
learn-the-right-one = La correcta

### hot-wash

hot-wash-part = Evaluación en caliente
hot-wash-title = Evaluación en caliente
hot-wash-lead = Tres minutos, ahora mismo, mientras está fresco. Alguien lee el guion en voz alta; el reloj solo cuenta.
hot-wash-script = El guion
hot-wash-step = Paso { $n }, { $time }
hot-wash-at = Paso { $n } de { $of }
hot-wash-left = quedan { $time }
hot-wash-over = { $time } de más
hot-wash-start = Iniciar el reloj
hot-wash-pause = Pausa
hot-wash-go-on = Seguir
hot-wash-next = Siguiente paso
hot-wash-alone = Conversarlo
hot-wash-alone-lead = Este es el guion para un equipo. Llévelo a un colega: hacen falta tres minutos.

### guide

guide-title = Guía de cartas
guide-kinds = Tipos de carta
guide-attacks = Ataques
guide-procedures = Procedimientos
guide-injects = Inyectos
guide-consultants = Asesores
guide-mitigations = Mitigaciones
guide-search = Buscar
guide-count = { $n ->
    [0] Ninguna carta coincide.
    [one] Una carta
   *[other] { $n } cartas
}
guide-pick = Elija una carta para leerla.
guide-back = Volver a la lista
guide-kind-stage = { $kind }: { $stage }
guide-found-by = Lo encuentra
guide-finds = Puede encontrar: { $stage }
guide-techniques = ATT&CK y ATLAS, asignados por los autores: { $ids }
guide-lesson = Lección: { $lesson }
guide-cost = Cuesta { $cost }
guide-csf = NIST CSF 2.0: { $ids }
guide-requires = Requiere
guide-references = Referencias
guide-open = Abrir la página
guide-open-name = Abrir la página: { $title }

### library

library-checklist = Lista de comprobación
library-how-to = Instrucciones
library-exercise = Actividad
library-story = Historia
library-segment = Charla breve
library-transcript = Transcripción
library-glossary = Glosario
library-checklists = Listas de comprobación
library-how-tos = Instrucciones
library-exercises = Actividades
library-stories = Historias
library-segments = Charlas breves para reuniones
library-words = Qué significan las palabras
library-glossary-title = Glosario
library-glossary-hook = Las palabras de la imagen médica y de la seguridad, en lenguaje sencillo.
library-minutes-to-read = { $n ->
    [one] un minuto de lectura
   *[other] { $n } minutos de lectura
}
library-minutes-long = { $n ->
    [one] un minuto
   *[other] { $n } minutos
}
library-slides = { $n ->
    [one] una diapositiva
   *[other] { $n } diapositivas
}
library-terms-count = { $n ->
    [one] un término
   *[other] { $n } términos
}
library-reviewed = revisado { $date }
library-of-scenario = Del escenario «{ $title }»
library-scope-dicom = Solo DICOM
library-scope-joint = Junto con los fabricantes
library-column-action = Qué hay que hacer
library-column-scope = Quién puede hacerlo
library-column-milestone = Hito
library-column-owner = Responsable
library-column-date = Fecha
library-source = { $title }. { $publisher }, { $date }.
library-source-section = { $title }. { $publisher }, { $date }. Sección { $section }.
library-sources = Fuentes
library-terms = Palabras usadas aquí
library-takeaways = Qué recordar
library-warning = Tenga cuidado.
library-answers = Respuestas
library-line = Línea { $n }:
library-better = Mejor:
library-slide-cue = Diapositiva { $n }: { $title } (en { $at })
library-pause = Pausa, { $clock }: { $ask }
library-credits = { $title } { $version }, de { $authors }. Licencia: { $licence }.
library-index = Biblioteca de { $pack }
library-title = Biblioteca
library-lead = Listas de comprobación, instrucciones, historias y charlas breves: para leer, imprimir, probar y usar en una reunión.
library-empty = Ningún paquete de aquí tiene algo que leer.
library-everything = Todo
library-parts = Parte de la biblioteca
library-search = Buscar
library-count = { $n ->
    [one] Una página
   *[other] { $n } páginas
}
library-none = Aquí no coincide nada.
library-show-all = Mostrar todo
library-guide = Guía de cartas: todas las cartas del juego
library-part-of = { $part }: { $pack }
library-views = Cómo se muestra la charla
library-story-views = La historia, o qué hacer después
library-view-slides = Diapositivas
library-view-transcript = Transcripción
library-previous = Anterior
library-next = Siguiente
library-position = Diapositiva { $n } de { $all }, empieza en { $at }
library-slide-shown = Diapositiva { $n } de { $all }: { $title }
library-said = Lo que se dice
library-read-aloud = Leer en voz alta
library-stop = Dejar de leer
library-no-voice = Aquí no hay voz que lea esto. Las palabras están debajo, y la transcripción las tiene todas.
library-voice-failed = La voz se interrumpió. Pulse «Leer en voz alta» para volver a intentarlo.
library-pause-title = Pausa de { $clock }
library-pause-start = Iniciar el reloj
library-pause-skip = Omitir la pausa
library-pause-left = quedan { $clock }
library-spot-lines = Líneas del archivo
library-spot-how = Marque todas las líneas que cambiaría. Compruebe después su respuesta.
library-spot-check = Comprobar mi respuesta
library-spot-again = Probar otra vez
library-spot-then = El resto de esta página comenta la respuesta. Se abre cuando haya comprobado la suya.
library-spot-found = La encontró.
library-spot-missed = Esta se le escapó.
library-spot-wrong = Esta línea está bien como está.
library-spot-sum = Encontró { $found } de { $all }.
library-spot-sum-wrong = { $n ->
    [one] Una línea que marcó está bien.
   *[other] { $n } líneas que marcó están bien.
}
library-glossary-search = Buscar un término
library-glossary-none = Ningún término coincide.
library-save-markdown = Guardar como Markdown
library-save-html = Guardar como HTML
library-print = Imprimir
library-play = Al escenario «{ $title }»
library-in-library = En la biblioteca
library-open-story = Historia para guardar o imprimir
library-open-tasks = Lista de comprobación para rellenar
library-open-segment = Charla para una reunión

### settings

settings-title = Ajustes
settings-text-size = Tamaño del texto
settings-percent = { $n } %
settings-theme = Tema
settings-theme-system = Como el dispositivo
settings-theme-dark = Oscuro, como una sala de informes
settings-theme-light = Claro, para salas luminosas
settings-motion = Movimiento
settings-motion-system = Como pide el dispositivo
settings-motion-reduced = Reducido
settings-motion-full = Completo
settings-keys = Teclas de una sola letra o cifra
settings-keys-on = Activadas
settings-keys-off = Desactivadas
settings-keys-said = En la mesa, las cifras toman procedimientos, R tira el dado y L fija la elección; quien dirige un ejercicio encuentra las suyas en la consola, en «Teclas». Desactivadas, todo se alcanza igualmente con Tab e Intro.
settings-sound = En este ejercicio no hay sonido.
settings-kept = Los ajustes se guardan en este dispositivo.

settings-about-title = Acerca del programa
settings-about-version = Breach Rounds { $version }
settings-about-game = Qué es esto
settings-about-game-text = Breach Rounds es un ejercicio de mesa de seguridad para servicios de diagnóstico por imagen. Todo en él es un ejercicio: los hospitales, las personas y los incidentes son inventados; las técnicas son reales y están documentadas. No se ha copiado texto de cartas, arte ni nombre de otro juego.
settings-about-licence = Licencias
settings-about-licence-text = El programa se distribuye bajo la MIT License o la Apache License 2.0, a su elección. Los paquetes de escenarios indican su propia licencia abajo.
settings-about-fonts = Tipos de letra
settings-about-fonts-text = Atkinson Hyperlegible del Braille Institute of America y símbolos de Inter de The Inter Project Authors, ambos bajo la SIL Open Font License 1.1. Los emblemas se dibujaron para este programa.
settings-about-fonts-japanese = Los caracteres japoneses son los de Noto Sans JP, de Adobe y Google, con licencia SIL Open Font License 1.1.
settings-about-mitre = MITRE ATT&CK y ATLAS
settings-about-mitre-text = © The MITRE Corporation. Los identificadores y nombres de técnicas de ATT&CK® se reproducen y distribuyen con permiso de The MITRE Corporation. MITRE ATT&CK y MITRE ATLAS son marcas de The MITRE Corporation, que no avala este ejercicio.
settings-about-attack-link = Condiciones de uso de ATT&CK
settings-about-authors = De { $authors }
settings-about-pack-licence = Licencia: { $licence }

### hot-seat

hot-seat-title = Dispositivo compartido: { $title }
hot-seat-how = De dos a ocho equipos comparten este dispositivo. Cada uno fija su elección sin que lo vean los demás, se tira un dado para todos, y cada uno ve en privado lo que obtuvo.
hot-seat-teams = Equipos
hot-seat-team-name = Nombre del equipo { $n }
hot-seat-team-blue = Equipo Azul
hot-seat-team-green = Equipo Verde
hot-seat-team-amber = Equipo Ámbar
hot-seat-team-violet = Equipo Violeta
hot-seat-team-red = Equipo Rojo
hot-seat-team-teal = Equipo Turquesa
hot-seat-team-silver = Equipo Plata
hot-seat-team-rose = Equipo Rosa
hot-seat-add = Añadir un equipo
hot-seat-people = Personas
hot-seat-practice-random = Programa: al azar
hot-seat-practice-greedy = Programa: corto de miras
hot-seat-practice-optimal = Programa: óptimo
hot-seat-who-plays = Quién juega el equipo { $n }
hot-seat-who-plays-name = Equipo { $n }: { $who }
hot-seat-practice-note = Un equipo del programa juega solo y ve lo que ve cualquier equipo. Al azar toma cualquier cosa, corto de miras mira un turno por delante, óptimo hasta el final.
hot-seat-practice-name = { $team } ({ $policy })
hot-seat-thinks = { $team } está pensando
hot-seat-thinks-lead = Juega solo. Nadie tiene que hacer nada.
hot-seat-remove = Quitar
hot-seat-remove-name = Quitar el equipo { $n }
hot-seat-leads = Facilitador
hot-seat-unled = Nadie dirige
hot-seat-led = Dirige un facilitador
hot-seat-facilitator-name = Nombre del facilitador
hot-seat-facilitator-note = El facilitador puede verlo y cambiarlo todo en un cajón propio, siempre con un motivo que queda registrado.
hot-seat-questions = Preguntas
hot-seat-questions-off = Sin preguntas
hot-seat-questions-on = Tres antes y tres después
hot-seat-questions-explained = Cada equipo responde tres pequeños casos antes de la situación inicial y tres parecidos en su análisis final. Muestran lo que queda y no se mezclan con ninguna puntuación.
hot-seat-chain = El caso
hot-seat-chain-drawn = Sorteado
hot-seat-chain-authored = Como lo escribieron los autores
hot-seat-drawn-note = Cada etapa se sortea entre sus sospechosos, según lo probables que los hace la situación inicial. Todos los equipos encuentran el mismo caso.
hot-seat-authored-note = Los archivos de escenario son públicos: alguien en la sala puede conocer este caso.
hot-seat-start = Empezar el ejercicio
hot-seat-pass = Pase el dispositivo a { $team }
hot-seat-look-away = Los demás miran ahora a otro lado.
hot-seat-take = Somos { $team }
hot-seat-die-shows = El dado muestra { $face }
hot-seat-die-waits = El dado espera
hot-seat-roll-title = Un dado para todos
hot-seat-roll-for = Todas las elecciones están fijadas. La tirada vale para { $teams }.
hot-seat-roll = Tirar para todos
hot-seat-type-face = Lo que muestra el dado real, de 1 a { $die }
hot-seat-no-face = El dado tiene las caras 1 a { $die }.
hot-seat-set-face = Tomar esta tirada
hot-seat-reveal-title = Decide { $name }
hot-seat-reveal-look-away = Pase el dispositivo al facilitador. Todos los equipos miran a otro lado.
hot-seat-reveal-take = Soy { $name }
hot-seat-reveal-which = { $team } acertó, y coincide más de una etapa. ¿Cuál encuentran?
hot-seat-paused-title = En pausa
hot-seat-paused = El facilitador puso en pausa a { $team }. La sala sigue cuando se quite la pausa en el cajón.
hot-seat-drawer = Facilitador
hot-seat-results = Resultados
hot-seat-results-lead = Todos los equipos encontraron el mismo caso.
hot-seat-results-care = La atención al paciente va junto a los puntos y nunca se mezcla con ellos.
hot-seat-results-level = Los puestos con «=» son compartidos: hasta la décima de punto, estos equipos están igualados.
hot-seat-results-guided = A los equipos guiados el tutor les dijo la mejor jugada, y no se clasifican.
hot-seat-rank-by = Clasificar por
hot-seat-place = { $place }
hot-seat-place-shared = { $place } =
hot-seat-place-none = –
hot-seat-guided = { $team } (guiado)
hot-seat-column-place = Puesto
hot-seat-column-team = Equipo
hot-seat-column-investigation = Investigación
hot-seat-column-mitigation = Mitigación
hot-seat-column-awarded = Concedidos
hot-seat-column-total = Puntos
hot-seat-column-care = Atención al paciente
hot-seat-debriefs = Análisis final por equipo
hot-seat-debrief = Análisis final de { $team }

### agenda

agenda-lead = { $minutes } minutos: reglamento «{ $rules }», { $turn } segundos por turno, { $stops ->
    [0] sin paradas para conversar.
    [one] una parada para conversar.
   *[other] { $stops } paradas para conversar.
}
agenda-welcome = Bienvenida y reglas
agenda-welcome-task = Salude, dé las reglas de conducta, deje que todos digan su nombre y su trabajo, reparta las tarjetas de rol si las usa y muestre un turno en la pantalla.
agenda-welcome-say = Bienvenidos. Durante los próximos { $minutes } minutos jugamos un caso inventado; nada de lo que aparece en estas pantallas está ocurriendo. Ponemos a prueba nuestros planes, no a las personas: nadie recibe nota y nadie tiene la culpa. Tomen la historia como es y digan lo que harían de verdad. No escriban datos de pacientes ni ninguno de nuestros puntos débiles por su nombre. Si ocurre algo real, digan «Emergencia real, alto», y paramos de inmediato.
agenda-briefing = Situación inicial
agenda-briefing-task = Lea la situación inicial y el primer síntoma en voz alta, despacio. Responda preguntas sobre palabras, no sobre el caso. Dé a los equipos un minuto para mirar los sospechosos.
agenda-briefing-say = Leeré la situación inicial una vez. Fíjense en quién sabe qué, y desde cuándo. Miren después los sospechosos: el tablero dice qué frase señala a cada uno.
agenda-play = Juego
agenda-play-task = { $stops ->
    [0] Dirija los turnos, de { $turn } segundos cada uno. Lea en voz alta los resultados y los inyectos. No hay tiempo para paradas; anote a qué quiere volver.
    [one] Dirija los turnos, de { $turn } segundos cada uno. Lea en voz alta los resultados y los inyectos. Pare una vez, justo después de un descubrimiento, durante { $stop } segundos, y haga una pregunta de la lista.
   *[other] Dirija los turnos, de { $turn } segundos cada uno. Lea en voz alta los resultados y los inyectos. Pare { $stops } veces, justo después de un descubrimiento, durante { $stop } segundos cada vez, y haga una pregunta de la lista.
}
agenda-play-say = En cada turno, acuerden un procedimiento y digan por qué antes de fijarlo. Lean su tarjeta de rol en voz alta cuando ayude. Una tirada fallida no enseña nada del ataque, pero nombra una carencia que un hospital puede tener: pregunten si es la nuestra.
agenda-forensic-report = Informe forense
agenda-forensic-report-task = Descubra todas las etapas que sigan ocultas y lea la cadena en voz alta, del primer paso al último. No cuesta puntos.
agenda-forensic-report-say = Los expertos externos han terminado. Esto es lo que ocurrió, igual para todos los equipos, para que todos planifiquen con los mismos datos.
agenda-mitigation = Mitigación
agenda-mitigation-task = Deje que cada equipo gaste su presupuesto. Pregunte qué haría una medida contra este ataque y contra el siguiente. Avise cuando quede un minuto.
agenda-mitigation-say = Tienen dinero, semanas y la paciencia de las plantas, y ninguna de las tres cosas dura. Elijan lo que habría ayudado aquí, y lo que ayudaría contra el ataque que hoy no han visto.
agenda-hot-wash = Evaluación en caliente
agenda-hot-wash-task-short = Recorra las líneas del escenario para la evaluación en caliente. Anote una acción correctiva con responsable y fecha.
agenda-hot-wash-task = Recorra las mesas: primero una fortaleza de cada una, después un área de mejora de cada una. Convierta las más importantes en acciones correctivas, cada una con responsable, inicio y fin.
agenda-hot-wash-say = Mientras está fresco: ¿qué funcionó, qué no, y qué cambiamos? Hablen de planes, herramientas y acuerdos, no de personas.
agenda-close = Cierre
agenda-close-task = Lea otra vez en voz alta las acciones correctivas. Diga quién recibe el informe y cuándo, abra los análisis finales y reparta el formulario de opinión.
agenda-close-say = Gracias. El ejercicio ha terminado; todo lo que vean desde ahora vuelve a ser real. Pueden abrir su propio análisis con su enlace. Díganos en el formulario, por favor, qué deberíamos hacer mejor.

### facilitator

facilitator-title = Cajón del facilitador
facilitator-gate = Aquí se ve todo el caso. Solo debería mirar { $name }.
facilitator-open = Soy { $name }, abrir el cajón
facilitator-led-by = Dirige { $name }
facilitator-teams = Equipos
facilitator-place-turn = Turno { $turn } de { $limit }, atención al paciente: { $care }
facilitator-place-die = Turno { $turn } de { $limit }, esperando el dado, atención al paciente: { $care }
facilitator-place-paused = En pausa en el turno { $turn } de { $limit }
facilitator-chain = El caso
facilitator-known = { $stage }: { $attack } (descubierta)
facilitator-hidden = { $stage }: { $attack } (oculta)
facilitator-injects = Próximos inyectos
facilitator-scheduled = { $inject } (al final del turno { $turn })
facilitator-skipping = Se omitirá el próximo inyecto.
facilitator-rulings = Intervenciones
facilitator-adjust = Ajustar la tirada
facilitator-adjust-note = Suma a la última tirada y la decide de nuevo. Posible hasta que el equipo vuelva a actuar.
facilitator-bonus = Conceder un bono
facilitator-bonus-note = Suma de 1 a 3 a la próxima tirada, por una respuesta bien razonada a «¿cómo lo haríamos aquí?».
facilitator-reveal = Descubrir una etapa
facilitator-reveal-note = Descubre una etapa oculta, como si el equipo la hubiera encontrado.
facilitator-force = Forzar un inyecto
facilitator-force-note = Saca este inyecto ahora.
facilitator-skip = Omitir un inyecto
facilitator-skip-note = Retira una decisión abierta o, si no la hay, evita el próximo inyecto que toque.
facilitator-turns = Dar o quitar turnos
facilitator-turns-note = Mueve el último turno, nunca antes del actual.
facilitator-award = Conceder puntos
facilitator-award-note = Puntos en una línea propia, mostrados como concedidos.
facilitator-note = Escribir una nota
facilitator-note-note = Va al registro. El equipo solo la lee en el análisis final.
facilitator-pause = Pausa
facilitator-pause-note = Para a este equipo y, con él, a la sala.
facilitator-resume = Reanudar
facilitator-resume-note = La sala continúa.
facilitator-undo = Deshacer
facilitator-undo-note = Devuelve a este equipo a un momento anterior. Lo deshecho sigue legible en el registro; el equipo se pone al día.
facilitator-number = Número
facilitator-less = Menos
facilitator-more = Más
facilitator-which-stage = ¿Qué etapa?
facilitator-which-inject = ¿Qué inyecto?
facilitator-which-moment = ¿A qué momento volver?
facilitator-before = Antes de: { $what }
facilitator-reason = Motivo (queda registrado)
facilitator-apply = Aplicar: { $ruling }
facilitator-done = La intervención está registrada.
facilitator-close = Cerrar el cajón

### reasons

reasons-not-your-turn = Ahora decide otra persona.
reasons-chance-first = Primero va el dado.
reasons-no-chance-now = Por ahora no hay nada que tirar.
reasons-impossible-outcome = El dado no puede mostrar eso.
reasons-paused = La partida está en pausa; el facilitador puede reanudarla.
reasons-over = Esta partida ha terminado.
reasons-wrong-phase = Eso pertenece a otra parte de la partida.
reasons-choice-first = Hay una decisión abierta; va primero.
reasons-no-such-option = Ahora no existe esa opción.
reasons-not-dealt = «{ $card }» no está en su mano.
reasons-cooling-down = «{ $card }» descansa hasta el turno { $turn }.
reasons-blocked = «{ $card }» está bloqueado hasta el final del turno { $turn }.
reasons-wrong-suspect = Nombre un sospechoso que siga abierto y que este procedimiento pueda encontrar.
reasons-already-called = Ya se llamó a «{ $card }»; solo se puede llamar una vez.
reasons-no-calls-left = No quedan llamadas.
reasons-no-such-card = No existe esa carta en este escenario.
reasons-already-so = «{ $card }» ya está así.
reasons-requires = «{ $card }» necesita primero «{ $other }».
reasons-needed-by = «{ $other }» se apoya en «{ $card }»; retire primero «{ $other }».
reasons-over-budget = «{ $card }» no cabe en lo que queda de los presupuestos.
reasons-wrong-stage = { $stage } no se puede descubrir ahora.
reasons-no-roll-to-adjust = No hay ninguna tirada que aún se pueda cambiar.
reasons-out-of-range = Ese número está fuera de rango.
reasons-reason-missing = Indique un motivo, por favor; va al registro.
reasons-no-such-seat = { $seat } no tiene puesto en esta partida.
reasons-ready = Listo
reasons-cooling = Descansa hasta el turno { $turn }
reasons-blocked-until = Bloqueado hasta el final del turno { $turn }
reasons-seat-facilitator = El facilitador
reasons-seat-team = Equipo { $team }
reasons-seat-observer = El proyector
reasons-phase-investigation = Investigación
reasons-phase-report = Informe forense
reasons-phase-mitigation = Mitigación
reasons-phase-debrief = Análisis final
reasons-waits-team = El equipo elige.
reasons-waits-choice = «{ $inject }» espera una decisión.
reasons-waits-die = El dado espera.
reasons-waits-suspect = El azar tacha un falso sospechoso de { $stage }.
reasons-waits-facilitator = El facilitador decide qué etapa se descubre.
reasons-waits-paused = La partida está en pausa.
reasons-waits-nobody = La partida ha terminado.

### scores

scores-of = { $points } de { $most }
scores-revealed-procedure = { $stage }: «{ $procedure }» descubrió «{ $attack }» en el turno { $turn }.
scores-revealed-card = { $stage }: una carta descubrió «{ $attack }» en el turno { $turn }.
scores-revealed-facilitator = { $stage }: el facilitador descubrió «{ $attack }» en el turno { $turn }. Cuenta igual.
scores-turned-up-by-report = { $stage }: «{ $attack }» salió a la luz solo en el informe forense, sin puntos.
scores-still-hidden = { $stage } sigue oculta.
scores-time-bonus = { $left ->
    [0] Se descubrieron las cuatro etapas, sin que sobrara ninguno de los { $turns } turnos.
    [one] Se descubrieron las cuatro etapas, y sobró uno de { $turns } turnos.
   *[other] Se descubrieron las cuatro etapas, y sobraron { $left } de { $turns } turnos.
}
scores-no-time-bonus = Los turnos sobrantes cuentan cuando se descubren las cuatro etapas.
scores-plan-empty = No se adoptó nada, así que queda todo el riesgo. El mejor plan dentro de los presupuestos deja { $best }.
scores-plan-best = Su plan deja { $risk } del riesgo. Dentro de estos presupuestos no lo hay mejor.
scores-plan-as-good = Su plan deja { $risk } del riesgo, tan poco como el mejor plan dentro de los presupuestos.
scores-plan = Su plan deja { $risk } del riesgo; el mejor plan dentro de los presupuestos deja { $best }.
scores-percent = { $number } %
scores-percent-tiny = menos del 0,1 %
scores-card-adopted-best = «{ $card }» es parte del mejor plan.
scores-card-adopted = «{ $card }» está en su plan.
scores-card-missed = El mejor plan tiene también «{ $card }».
scores-card-chain = Contra lo que ocurrió aquí, contrarresta { $attacks }.
scores-card-others = Contra lo que podría venir después, contrarresta { $attacks }.
scores-card-softens = Suaviza el impacto ({ $strength }), sea cual sea el ataque.
scores-card-carries = Es la base de { $cards }.
scores-card-cheapens = Abarata { $cards }.
scores-card-nothing = No contrarresta ninguno de los ataques que eran posibles aquí.
scores-countered = «{ $attack }» ({ $strength })
scores-strength-strong = fuerte
scores-strength-partial = parcial
scores-strength-speed-bump = solo frena
scores-cost = dinero { $money }, semanas { $weeks }, interrupción { $disruption }
scores-awarded = { $points ->
    [one] El facilitador concedió un punto.
   *[other] El facilitador concedió { $points } puntos.
}
scores-deducted = { $points ->
    [one] El facilitador quitó un punto.
   *[other] El facilitador quitó { $points } puntos.
}
scores-care-normal = Al final se atiende a los pacientes como cualquier día.
scores-care-slowed = Al final los pacientes esperan más que otros días.
scores-care-diverted = Al final hay que enviar a los pacientes a otros centros.
scores-care-stopped = Al final el diagnóstico por imagen está parado.
scores-steps-better = { $steps ->
    [one] un nivel mejor
   *[other] { $steps } niveles mejor
}
scores-steps-worse = { $steps ->
    [one] un nivel peor
   *[other] { $steps } niveles peor
}
scores-care-inject = «{ $card }»: { $moved }.
scores-care-option = «{ $card }», donde se decidió «{ $option }»: { $moved }.
scores-care-consultant = Se llamó a «{ $card }»: { $moved }.
scores-care-plan = El plan cuesta { $disruption } de interrupción clínica: { $moved }.

### analysis
# Los puntos llegan a la frase ya en palabras: «2,4 puntos».
analysis-slogan = Lo que merecen sus elecciones, hiciera lo que hiciera el dado.
analysis-decision-score = Puntuación de decisiones: { $points } de 100.
analysis-decision-parts = De lo que las elecciones podían decidir en la investigación, se ganó { $percent }: { $investigation } de { $most }. El plan de mitigación obtuvo { $mitigation } de { $rest }.
analysis-guided = El tutor dijo la mejor jugada, así que esta partida no se clasifica.
analysis-earliest-assumed = Donde el facilitador podía elegir lo que descubre un éxito, los valores suponen la primera etapa.
analysis-points = { $points } puntos
analysis-points-one = 1 punto
analysis-points-tiny = menos de 0,1 puntos
analysis-points-none = nada
analysis-par = Par, lo que el mejor juego hace esperar desde este comienzo: { $points }.
analysis-loss = Lo que dejaron escapar las elecciones: { $points }.
analysis-luck-good = Lo que dio el dado: { $points }.
analysis-luck-bad = Lo que quitó el dado: { $points }.
analysis-luck-even = El dado quitó tanto como dio.
analysis-events-good = Lo que dieron los inyectos: { $points }.
analysis-events-bad = Lo que quitaron los inyectos: { $points }.
analysis-rulings-good = Lo que dieron las intervenciones del facilitador: { $points }.
analysis-rulings-bad = Lo que quitaron las intervenciones del facilitador: { $points }.
analysis-actual = Lo que obtuvo la investigación: { $points }.
analysis-turn = { $turn }: { $steps } Después cabe esperar { $points }.
analysis-last-turn = { $turn }: { $steps } Al final, { $points }.
analysis-change = { $words } ({ $change })
analysis-turn-even = Turno { $turn }
analysis-turn-changed = Turno { $turn } ({ $changes })
analysis-change-choice = elección { $change }
analysis-change-luck = suerte { $change }
analysis-change-injects = inyectos { $change }
analysis-change-rulings = intervenciones { $change }
analysis-move-investigate = «{ $card }»
analysis-move-consult = llamar a «{ $card }»
analysis-move-pass = pasar
analysis-step-best = La elección fue { $chosen }; nada valía más.
analysis-step-loss = La elección fue { $chosen }, y { $best } valía más.
analysis-step-revealed = El dado mostró { $face }, un éxito que descubrió { $stages }.
analysis-step-success = El dado mostró { $face }, un éxito.
analysis-step-failure = El dado mostró { $face }, un fallo.
analysis-step-inject = Se sacó «{ $inject }».
analysis-costly = En el turno { $turn } la elección fue { $chosen }; { $best } valía { $loss } más.
analysis-why-nothing = «{ $chosen }» no podía encontrar ninguno de los sospechosos que quedaban; «{ $best }» podía encontrar { $count } y tenía una probabilidad de { $chance } de descubrir una etapa.
analysis-why-more = «{ $best }» podía encontrar { $count } de los sospechosos que quedaban y tenía una probabilidad de { $chance } de descubrir una etapa; «{ $chosen }» podía encontrar { $fewer }, con una probabilidad de { $other }.
analysis-why-roll = «{ $best }» podía encontrar { $count } de los sospechosos que quedaban, «{ $chosen }» { $fewer }; pero la tirada del primero acierta con una probabilidad de { $roll }, la del segundo con { $harder }. Así, el primero tenía una probabilidad de { $chance } de descubrir una etapa, el segundo de { $other }.
analysis-why-likelier = «{ $best }» podía encontrar { $count } de los sospechosos que quedaban, «{ $chosen }» { $fewer }; pero los del primero eran más probables. Tenía una probabilidad de { $chance } de descubrir una etapa, «{ $chosen }» de { $other }.
analysis-why-later = En ese turno «{ $chosen }» tenía una probabilidad de { $other } de descubrir una etapa, «{ $best }» de { $chance }. La diferencia está en los turnos posteriores: qué sospechosos descarta un éxito y qué procedimientos siguen listos para los demás.
analysis-why-instead = «{ $best }» podía encontrar { $count } de los sospechosos que quedaban y tenía una probabilidad de { $chance } de descubrir una etapa.
analysis-why-consult = «{ $chosen }» podía encontrar { $fewer } de los sospechosos que quedaban, con una probabilidad de { $other }; lo que hace una llamada a «{ $best }» valía más.
analysis-why-waited = «{ $chosen }» tenía una probabilidad de { $other } de descubrir una etapa en ese turno; reservado, valía más después.
analysis-why-unrolled = Ninguna tirada valía tanto en ese turno.
analysis-none-costly = Ninguna elección dejó escapar nada.
analysis-points-only = { $why } Por eso los puntos se muestran sin par ni suerte.
analysis-large-cooldown = Aquí un procedimiento descansa { $is } turnos; los valores exactos se prometen hasta { $most }.
analysis-large-turns = Aquí quedan { $is } turnos por jugar; los valores exactos se prometen hasta { $most }.
analysis-large-suspects = Aquí una etapa tiene { $is } sospechosos; los valores exactos se prometen hasta { $most }.
analysis-large-procedures = Aquí hay { $is } procedimientos en la mano; los valores exactos se prometen hasta { $most }.
analysis-not-at-table = Solo un puesto de la mesa puede saber cuánto vale una posición.
analysis-not-now = En este momento se está decidiendo algo, así que la posición no tiene valor propio.

### report

report-title = Informe posterior al ejercicio: { $scenario }
report-started = Comenzó: { $when }.
report-pack = Paquete: { $pack }.
report-facilitator = Facilitador: { $name }.
report-objectives = Objetivos
report-chain = Lo que ocurrió
report-chain-step = { $stage }: «{ $attack }»
report-team = { $team }: { $points } puntos
report-investigation = Investigación, { $points }
report-mitigation = Mitigación, { $points }
report-care = Atención al paciente
report-deserved = Lo que merecen las elecciones
report-turns = Turno por turno
report-costliest = Las elecciones más costosas
report-worth-unknown = El par y la suerte no se habían calculado cuando se escribió esto.
report-standings = Resultados
report-ranked-by-decision = Por puntuación de decisiones: lo que merecen las elecciones, hiciera lo que hiciera el dado.
report-ranked-by-points = Por puntos, dado incluido.
report-place = { $place }: { $team }, { $points }
report-place-shared = { $place }, compartido: { $team }, { $points }
report-place-points-only = Sin puntuación de decisiones: { $team }, { $points }
report-place-guided = Sin clasificar, porque el tutor dijo la mejor jugada: { $team }, { $points }
report-both-scores = puntuación de decisiones { $decision }, { $points } puntos
report-points = { $points } puntos
report-timeline = Cronología
report-turn = Turno { $turn }
report-afterwards = Después de la investigación
report-story = La historia
report-takeaways = Qué recordar
report-checklist = Qué hacer el lunes
report-hot-wash = Evaluación en caliente, para quien la dirige
report-hot-wash-seconds = { $n } segundos:
report-learned = Preguntas antes y después
report-listen = Preste atención a: { $for }
report-questions = Para conversar
report-references = Referencias

### papers

papers-minutes = { $n } minutos
papers-handling = Para los participantes de este ejercicio y quienes le den seguimiento
papers-handling-staff = Solo para facilitadores y evaluadores: cuenta lo que el ejercicio oculta
papers-fact-length = Duración
papers-fact-pack = Paquete
papers-objectives = Objetivos
papers-objective = Objetivo { $n }
papers-capabilities = Capacidades
papers-capabilities-words = Los objetivos se apoyan en estas categorías del NIST Cybersecurity Framework 2.0:
papers-agenda = Agenda
papers-rules = Las reglas en breve
papers-hot-wash = Evaluación en caliente
papers-takeaways = Qué recordar
papers-mitigations = Mitigaciones
papers-injects = Inyectos

papers-column-from = Desde
papers-column-minutes = Minutos
papers-column-part = Parte
papers-column-task = Qué hace usted
papers-column-does = Qué hace
papers-column-role = Rol
papers-column-cares = Quién es
papers-column-knows = Lo que solo sabe esta persona
papers-column-what = Qué ocurre
papers-column-stage = Etapa
papers-column-suspect = Sospechoso
papers-column-briefing-says = Qué lo señala
papers-column-procedure = Procedimiento
papers-column-clues = Qué lo encuentra y qué se ve entonces
papers-column-gap = Carencia de preparación
papers-column-closed-by = Qué la cerraría
papers-column-who = Quién
papers-column-mitigation = Mitigación
papers-column-cost = Coste
papers-column-capability = Capacidad
papers-column-ask = Pregunte
papers-column-listen = Preste atención a
papers-column-number = N.º
papers-column-when = Cuándo
papers-column-sender = De
papers-column-to = Para
papers-column-expected = Acción esperada
papers-column-talk = Lo que merece oírse en la conversación
papers-column-heard = De quién se oyó, con qué palabras
papers-column-team = Equipo
papers-column-time = Hora
papers-column-seen = Lo que se dijo o se hizo
papers-column-helped = Qué ayudó o estorbó
papers-column-marking = Marca

papers-rating = Valoración
papers-rating-means = Cuándo corresponde
papers-rating-p = P: realizado sin dificultades
papers-rating-s = S: realizado con algunas dificultades
papers-rating-m = M: realizado con grandes dificultades
papers-rating-u = U: no se pudo realizar
papers-rating-p-means = El objetivo se cumplió. Otro trabajo no se resintió, nadie corrió más riesgo, y se siguieron los planes, políticas, procedimientos, normas y leyes aplicables.
papers-rating-s-means = Igual que P, pero se encontró algo que se podría hacer mejor o con menos esfuerzo.
papers-rating-m-means = El objetivo se cumplió, pero a un precio: otro trabajo se resintió, o los pacientes o el personal habrían corrido más riesgo, o no se siguió lo aplicable.
papers-rating-u-means = Lo que se hizo no cumplió el objetivo.
papers-scale-source = Las cuatro valoraciones son las del Homeland Security Exercise and Evaluation Program (HSEEP); su significado está dicho con nuestras palabras.

papers-manual = Manual de situación
papers-manual-lead = Para los participantes, antes del ejercicio y durante él. No contiene nada de lo que ocultan las cartas.
papers-about = Sobre este ejercicio
papers-about-words = Este es un ejercicio de mesa: una conversación sobre un incidente inventado, dirigida por un facilitador. Un equipo busca un ataque cuyos pasos están ocultos, decide qué hacer a partir de lo que aprende y gasta después un presupuesto limitado en lo que ayudaría contra este ataque y el siguiente. Nada de esto toca un sistema real.
papers-ground-rules = Reglas básicas
papers-rule-safe = Diga lo que piensa y pregunte lo que no sabe. No se examina a nadie; se prueba cómo trabajamos juntos.
papers-rule-blame = Hable de planes, sistemas y costumbres. No culpe a las personas, ni en la sala ni después.
papers-rule-data = Deje fuera los datos de pacientes, al hablar y al escribir. No anote ningún punto débil real que no deban conocer personas ajenas a este grupo.
papers-rule-fiction = Tome el caso como se cuenta. Está simplificado, y algo de él no podría ocurrir aquí; decida como si pudiera.
papers-rule-real = Si ocurre algo real, diga «emergencia real». El ejercicio para de inmediato, para todos.
papers-situation = La situación
papers-symptom = Lo primero que se notó
papers-suspects = Lo que pudo haber ocurrido
papers-suspects-words = Un ataque tiene cuatro etapas. Para cada una, la situación inicial deja estas posibilidades; una de cada etapa es la verdadera. Están en orden alfabético.
papers-how = Cómo transcurre un turno
papers-how-discuss = Conversen: ¿qué sospechoso encaja con los hechos, y qué lo mostraría?
papers-how-choose = Elijan un procedimiento, nombren el sospechoso que pone a prueba y digan qué significaría cada respuesta.
papers-how-roll = Tiren el dado. Un fallo no dice nada del ataque, pero sí algo de la preparación del hospital.
papers-how-strike = Lean lo que se encontró, o tachen del tablero lo que la evidencia excluye.
papers-how-plan = Después de la investigación se descubre todo. Entonces planifiquen: tres presupuestos, y nunca bastan.
papers-procedures = Procedimientos
papers-procedures-words = Con qué pueden mirar. Qué sospechosos puede encontrar un procedimiento se puede leer en la mesa en cualquier momento.
papers-established = Lo que ya se practica
papers-established-here = { $n ->
    [one] Este procedimiento está consolidado: practicado antes y probado. Suma { $bonus } a la tirada.
   *[other] Estos procedimientos están consolidados: practicados antes y probados. Cada uno suma { $bonus } a la tirada.
}
papers-established-drawn = { $n ->
    [one] Uno de estos procedimientos se sortea al comienzo como consolidado: practicado antes y probado. Suma { $bonus } a la tirada.
   *[other] De estos procedimientos, { $n } se sortean al comienzo como consolidados: practicados antes y probados. Cada uno suma { $bonus } a la tirada.
}
papers-established-own = { $n ->
    [one] Antes de la situación inicial, cada mesa elige un procedimiento que su propio hospital practica de verdad. Suma { $bonus } a la tirada. Pregunte: ¿lo practicamos de verdad, y cuándo fue la última vez?
   *[other] Antes de la situación inicial, cada mesa elige { $n } procedimientos que su propio hospital practica de verdad. Cada uno suma { $bonus } a la tirada. Pregunte: ¿lo practicamos de verdad, y cuándo fue la última vez?
}
papers-column-practices = Procedimientos consolidados
papers-your-notes = Sus notas

papers-guide = Guía del facilitador
papers-guide-lead = Para quien dirige. Lo cuenta todo: manténgala fuera de la vista.
papers-lead = Cómo dirigirlo
papers-prepare = Antes
papers-prepare-room = Una mesa por equipo, de cuatro a ocho personas en cada una. Mezcle profesiones: una administradora de PACS y un radiólogo en la misma mesa aprenden más que dos de un mismo oficio.
papers-prepare-print = Imprima el manual de situación para todos, esta guía y las guías de evaluación para el personal del ejercicio, y el formulario de opinión para el final.
papers-prepare-dice = Ponga un dado real en cada mesa, o deje que tire el programa.
papers-prepare-teams = Diga quién puede hablar por un equipo, y deje que eso pase de uno a otro en cada turno.
papers-prepare-try = Juegue el escenario una vez a solas. Lleva un cuarto de hora y responde la mayoría de las preguntas que le harán.
papers-prepare-stop = Acuerde con las personas de guardia cómo le localizan y cómo se entera la sala de «emergencia real, alto».
papers-during = Durante
papers-lead-ask = Pregunte antes de que caiga el dado: «¿Qué sabrán si acierta? ¿Y si no coincide nada?»
papers-lead-quiet = Dé entrada a quienes callan: deje que hable primero quien no está de acuerdo.
papers-lead-bonus = Una respuesta bien razonada a «¿cómo lo haríamos aquí?» puede ganar de uno a tres puntos en la tirada. Diga por qué.
papers-lead-time = Cante el tiempo. Una decisión que fuerza el reloj merece hablarse después.
papers-lead-blame = Cuando se culpe a alguien, conviértalo en una pregunta sobre el plan.
papers-read-aloud = Para leer en voz alta
papers-truth = La verdad del caso
papers-truth-warning = Por esto juegan los equipos. Pase la página cuando alguien se acerque.
papers-truth-own = Los equipos juegan a su ritmo, así que cada uno tiene su propio caso.
papers-truth-drawn = Esta es la cadena de este ejercicio:
papers-truth-open = La cadena se sortea al comienzo, cada etapa por separado, y la consola la muestra entonces. Los autores pensaban en esta; solo se juega donde se elige y, como los archivos son públicos, quien la busque la encuentra:
papers-truth-stage = { $stage }: todos los sospechosos
papers-clue = { $procedure }: { $clue }
papers-gaps = Carencias de preparación
papers-gaps-words = Una tirada fallida lee una de estas. Cada una es una ocasión para preguntar: ¿es así aquí?
papers-injects-words = Lea en voz alta el texto del recuadro. Lo que se deriva de él es para usted.
papers-inject-title = { $number }. { $title }
papers-inject-when = Cuándo: { $when }
papers-inject-option = «{ $option }» { $why }
papers-inject-lesson = Para recordar: { $lesson }
papers-say = Lo que se puede decir
papers-roles = Roles
papers-roles-words = Repártalos si los usa. Cada hecho es cierto sea cual sea el sorteo, y se dice en voz alta cuando ayuda.
papers-roles-none = Este escenario no tiene tarjetas de rol.
papers-consultants = Asesores a quienes se puede llamar
papers-mitigations-words = Los presupuestos: { $budget }. No alcanzan para todo.
papers-agendas = Si el tiempo se acorta o se alarga
papers-agendas-words = Minutos de cada parte. Acorte pasando a la agenda más corta en la parte siguiente, nunca suprimiendo la evaluación en caliente.
papers-prompts = Preguntas durante el juego
papers-prompts-words = Para cualquier escenario, momento a momento; la consola muestra la que corresponde. Con una pregunta basta. Espere la respuesta más tiempo del que resulta cómodo.
papers-discussion = Preguntas sobre este escenario
papers-discussion-words = Úselas cuando una mesa se queda callada y en la evaluación en caliente.
papers-hot-wash-words = Un guion para tres minutos. Con más tiempo, recórralo mesa por mesa.

papers-when-scheduled = Fin del turno { $turn }
papers-when-drawn = Del mazo
papers-injects-list = Lista de inyectos
papers-injects-list-lead = Todo lo que les ocurre a los equipos, en el orden en que cabe esperarlo (lista maestra de eventos del escenario).
papers-injects-list-events = Eventos
papers-injects-list-note = Del mazo se saca con { $when }, en un orden fijado al comienzo. La mayor parte no llega nunca.
papers-from-facilitator = Facilitador
papers-to-all = Todos los equipos
papers-to-drawing = Equipo que lo saca
papers-expected-take-in = Tenerlo en cuenta. { $lesson }
papers-expected-decide = Decidir y decir por qué. { $lesson }
papers-event-briefing = Comienzo del ejercicio: se leen en voz alta la situación inicial y lo primero que se notó.
papers-event-briefing-expected = Escuchar, preguntar qué significan las palabras, nombrar lo que falta.
papers-event-play = Empieza la investigación.
papers-event-play-expected = Elegir procedimientos con razones y anotar lo que la evidencia excluye.
papers-event-report = Se lee el informe forense: se descubren todas las etapas que siguen ocultas.
papers-event-report-expected = Comparar con lo que se sospechaba.
papers-event-mitigation = Empieza la mitigación.
papers-event-mitigation-expected = Gastar los presupuestos en lo que detendría este ataque y el siguiente, pensando en los pacientes.
papers-event-hot-wash = Termina el juego; empieza la evaluación en caliente.
papers-event-hot-wash-expected = Nombrar fortalezas, áreas de mejora y una acción correctiva para cada una.
papers-event-close = Fin del ejercicio.
papers-event-close-expected = Leer las tres primeras acciones con responsable y fecha; rellenar el formulario de opinión.

papers-evaluation = Guía de evaluación del ejercicio
papers-evaluation-lead = Para evaluadores: una hoja por objetivo. Escriba lo que ve y oye; juzgue al final.
papers-evaluate = Cómo evaluar
papers-evaluate-see = Anote lo que se dijo y se hizo, y cuándo. «El equipo preguntó a las 20:10 quién puede cortar la línea» dice más que «buena comunicación».
papers-evaluate-time = Anote cuándo empieza algo y cuándo queda resuelto.
papers-evaluate-quiet = No ayude ni insinúe; pregunte al facilitador si algo no está claro.
papers-evaluate-rate = Valore justo después de jugar, con la escala de abajo. Lo que hizo el dado no cuenta.
papers-scale = La escala
papers-evaluator = Evaluador
papers-watch = En qué fijarse
papers-watch-for = { $what } { $why }
papers-watch-reason = El equipo dice de antemano qué significaría un resultado, y cambia de opinión cuando cambia la evidencia.
papers-watch-own-house = Alguien dice cómo se hace esto en su propio servicio, según qué plan o acuerdo.
papers-watch-patients = Alguien pregunta qué significa para los pacientes que se están explorando ahora.
papers-observed = Observado
papers-rating-why = Por qué esta valoración
papers-evaluate-general = Qué más merece oírse
papers-evaluate-general-words = De las preguntas de este escenario: quien dice una de estas cosas va por buen camino.

papers-feedback = Formulario de opinión
papers-feedback-lead = Para participantes. Dos minutos, sin nombre. Lo que escriba se lee.
papers-feedback-role = Usted trabaja como
papers-role-pacs = Administración de PACS
papers-role-radiologist = Radiólogo
papers-role-technologist = Técnico en radiología
papers-role-biomed = Ingeniería biomédica o electromedicina
papers-role-network = Redes o servidores
papers-role-security = Seguridad de la información
papers-role-privacy = Privacidad o cumplimiento
papers-role-other = Otra cosa
papers-feedback-agree = ¿Hasta qué punto está de acuerdo?
papers-feedback-scale = 1 significa nada, 5 significa del todo.
papers-feedback-statement = Afirmación
papers-feedback-plausible = El caso nos podría haber ocurrido.
papers-feedback-clear = Entendí en todo momento lo que se nos pedía.
papers-feedback-voice = Pude decir lo que quería decir, y se me escuchó.
papers-feedback-level = El caso no fue ni demasiado fácil ni demasiado difícil para mí.
papers-feedback-roles = Estaban en la mesa las personas adecuadas.
papers-feedback-time = Hubo tiempo suficiente para pensar y hablar.
papers-feedback-gap = Ahora conozco una carencia nuestra que antes no conocía.
papers-feedback-use = Desde mañana haré algo de otra manera.
papers-feedback-words = Con sus palabras
papers-feedback-keep = ¿Qué debería quedarse como estaba?
papers-feedback-change = ¿Qué debería ser distinto la próxima vez?
papers-feedback-first = ¿Qué debería hacer primero nuestra organización?

papers-after = Informe posterior al ejercicio y plan de mejora
papers-after-lead = Para quienes participaron y para quienes le dan seguimiento. Habla de planes y sistemas, no de personas.
papers-overview = Resumen del ejercicio
papers-stopped = El ejercicio se detuvo por una emergencia real ({ $when }). Lo que sigue llega hasta donde llegó.
papers-other-pack = El paquete ha cambiado desde entonces: este informe se escribió con otra versión de sus textos que la jugada. Las partidas grabadas se verifican igualmente.
papers-fact-exercise = Ejercicio
papers-fact-kind = Tipo
papers-fact-begun = Comenzó
papers-fact-ended = Terminó
papers-fact-led = Dirigido por
papers-fact-scenario = Escenario
papers-fact-chain = Caso
papers-fact-teams = Equipos
papers-fact-participants = Participantes
papers-fact-rules = Jugado según
papers-fact-hash = SHA3-256 del paquete
papers-fact-program = Programa
papers-kind-tabletop = Ejercicio de mesa, jugado como un juego con decisiones registradas
papers-pace-lockstep = todos los equipos juntos, con el mismo dado
papers-pace-own = cada equipo a su ritmo, con dado y caso propios
papers-rules-own = las reglas propias del escenario
papers-chain-authored = Como lo escribieron los autores del escenario
papers-chain-drawn = Sorteado al comienzo
papers-teams = { $n }: { $names }
papers-everybody = Todos
papers-name-erased = (nombre borrado)
papers-part-facilitator = Facilitador
papers-part-observer = Observador
papers-part-participant = Participante
papers-contact = { $hours } h { $minutes } min

papers-column-objective = Objetivo
papers-letter-p = P
papers-letter-s = S
papers-letter-m = M
papers-letter-u = U
papers-objectives-note = La valoración es la de la sala donde se dio una; si no, la peor de las últimas valoraciones de los equipos. Lo que hizo el dado no cuenta.
papers-not-rated = Un objetivo sin cruz no se valoró.
papers-strengths = Fortalezas
papers-strengths-none = No se anotó ninguna.
papers-improvements = Áreas de mejora
papers-improvements-none = No se anotó ninguna.
papers-other-notes = Otras notas
papers-column-said = Lo que se constató
papers-draft = Borrador del registro: { $words }
papers-first = Primero: { $words }
papers-strength-found = Se encontraron a tiempo las cuatro etapas del ataque.
papers-strength-judgement = { $good } de { $all } decisiones fueron las mejores o casi: se buscó evidencia donde se podía encontrar.
papers-strength-care = Las decisiones se tomaron pensando en los pacientes: al final se los atendió como cualquier día.
papers-gap-closed = { $reason } «{ $card }» cerraría esta carencia.
papers-issue-chain = En este ejercicio funcionó: { $attacks }. Nada se interpuso.
papers-issue-others = Esta vez no, pero la próxima podría ser { $attacks }.
papers-issue-softens = Sea cual sea el ataque, su impacto sería tan grande como puede serlo.
papers-issue-ground = Otras medidas la necesitan como base.
papers-issue-beyond = Los ataques de este escenario no daban motivo para ella; el equipo pensó en otros.
papers-action = { $title }: { $short }

papers-appendix-plan = Anexo A: plan de mejora
papers-plan-words = Lo que los equipos pusieron primero lleva responsable y fecha. Las líneas que empiezan por «Borrador del registro» vienen de lo que los equipos adoptaron en el juego; consérvelas, cámbielas o táchelas. Escriba lo que falte.
papers-plan-none = No se anotó ninguna acción correctiva, y ningún equipo adoptó una mitigación.
papers-column-issue = Área de mejora
papers-column-action = Acción correctiva
papers-column-owner = Responsable
papers-column-start = Inicio
papers-column-end = Fin
papers-appendix-people = Anexo B: participantes
papers-attendance-by-hand = Nadie participó con un dispositivo, así que el programa no puede decir quién estuvo. Quien participó firma aquí, y el informe se guarda con esta lista.
papers-participants-by-hand = sin dispositivos, anotados a mano (Anexo B)
papers-attendance-words = Las horas son UTC. El tiempo de participación va desde que se admitió a alguien hasta que se fue, o hasta que se abrieron los análisis al final de la evaluación en caliente. Dice cuánto tiempo estuvo inscrito: nadie midió si estaba en la sala o su dispositivo conectado, y no se descuentan las pausas. En total, los participantes estuvieron inscritos { $contact }.
papers-column-name = Nombre
papers-column-department = Servicio
papers-column-took-part = Participó como
papers-column-came = Entrada
papers-column-left = Salida
papers-column-contact = Tiempo de participación
papers-appendix-mapping = Anexo C: lo que toca este ejercicio
papers-mapping-words = Esto es una correspondencia: dice dónde el ejercicio toca lo que otros piden. No demuestra que se cumpla nada, y no es asesoramiento jurídico.
papers-mapping-sources = Los nombres son los de NIST CSWP 29 del 26 de febrero de 2024 (https://doi.org/10.6028/NIST.CSWP.29) y de 45 CFR 164.308 (https://www.ecfr.gov/current/title-45/section-164.308), una norma de los Estados Unidos; lo que piden está dicho en breve.
papers-column-reference = Referencia
papers-column-asks = De qué trata
papers-column-touched = Dónde lo toca este ejercicio
papers-map-objectives = Los objetivos del ejercicio se apoyan en ello.
papers-map-adopted = Los equipos adoptaron { $cards }.
papers-map-hot-wash = { $n ->
    [one] La evaluación en caliente tiene una línea sobre ello.
   *[other] La evaluación en caliente tiene { $n } líneas sobre ello.
}
papers-map-improvement = { $n ->
    [one] El ejercicio condujo a un plan de mejora con una acción (Anexo A).
   *[other] El ejercicio condujo a un plan de mejora con { $n } acciones (Anexo A).
}
papers-map-took-part = { $n ->
    [one] Participó una persona, durante { $contact } (Anexo B).
   *[other] Participaron { $n } personas, durante { $contact } en total (Anexo B).
}
papers-map-by-hand = Participaron personas sin dispositivos; quiénes eran consta a mano (Anexo B).
papers-map-not-touched = No se toca en este ejercicio.
papers-map-training = Concienciación y formación en seguridad (norma): un programa para todo el personal, incluida la dirección.
papers-map-reminders = Recordatorios de seguridad (abordable): novedades periódicas de seguridad.
papers-map-reminders-here = «Qué recordar» y «Qué hacer el lunes» (Anexo E) se pueden enviar al personal.
papers-map-incidents = Procedimientos ante incidentes de seguridad (norma), respuesta y notificación (obligatorio): políticas y procedimientos para incidentes de seguridad; identificar los sospechados o conocidos y responder a ellos, mitigar su daño conocido en lo posible, y documentarlos junto con su desenlace.
papers-map-incidents-here = { $teams ->
    [one] Un equipo investigó un incidente simulado y encontró { $found } de { $all } etapas.
   *[other] { $teams } equipos investigaron un incidente simulado y encontraron { $found } de { $all } etapas en total.
} Cada decisión y su resultado constan (Anexos D a G).
papers-map-backup = Plan de copias de seguridad, plan de recuperación ante desastres (ambos obligatorios): copias exactas recuperables de la información de salud protegida electrónica, y procedimientos para restaurar los datos perdidos.
papers-map-emergency-mode = Plan de operación en modo de emergencia (obligatorio): los procesos críticos que protegen la seguridad de la información de salud protegida electrónica continúan mientras se opera en modo de emergencia.
papers-map-emergency = Los equipos decidieron sobre la atención mientras no se podía confiar en los sistemas: { $injects }.
papers-map-testing = Procedimientos de prueba y revisión (abordable): prueba y revisión periódicas de los planes de contingencia.
papers-map-testing-here = { $n ->
    [one] El ejercicio probó cómo se respondería; se deriva una acción (Anexo A).
   *[other] El ejercicio probó cómo se respondería; se derivan { $n } acciones (Anexo A).
}
papers-appendix-timeline = Anexo D: cronología
papers-timeline-words = Las horas son UTC. Cada suceso está en el archivo de sucesos y en las partidas grabadas.
papers-undone = Deshecho
papers-undone-words = Lo que un facilitador deshizo ya no cuenta. Permanece en la partida grabada del equipo, con todo lo que siguió.
papers-column-taken-back = Deshecho
papers-column-why = Por qué
papers-moment-opened = Se abrió la sala.
papers-moment-started = Empezó el juego.
papers-moment-debrief = La sala pasó al análisis final.
papers-moment-stopped = Una emergencia real: el ejercicio se detuvo.
papers-moment-closed = Se cerró el ejercicio.
papers-moment-message = El facilitador escribió: «{ $text }»
papers-ruling-paused = El facilitador puso el ejercicio en pausa.
papers-ruling-resumed = El ejercicio continuó.
papers-ruling-time-added = El facilitador añadió { $n } segundos.
papers-ruling-time-taken = El facilitador quitó { $n } segundos.
papers-ruling-moved-on = El facilitador pasó a la parte siguiente.
papers-ruling-merged = La mesa se unió con { $team }.
papers-ruling-member-moved = Un participante pasó a esta mesa.
papers-ruling-captain = Se cambió al responsable.
papers-ruling-why = { $done } Motivo: { $reason }
papers-cause-lowest = El dado mostró su cara más baja
papers-cause-highest = El dado mostró su cara más alta
papers-cause-failures = Fallos seguidos
papers-cause-turn = El reglamento tiene uno en este turno
papers-cause-scheduled = Previsto por el escenario
papers-cause-forced = Introducido por el facilitador
papers-cause-read = Leído en voz alta por el facilitador
papers-appendix-case = Anexo E: el caso, y qué recordar
papers-team-practice = Este equipo lo jugó el programa, como práctica.
papers-team-unfinished = Este equipo no había llegado al final cuando terminó el ejercicio.
papers-team-plan = Mitigaciones junto al mejor plan
papers-column-adopted = Adoptada
papers-column-best = En el mejor plan
papers-points = Puntos
papers-points-investigation = Investigación
papers-points-mitigation = Mitigación
papers-points-decision = Puntuación de decisiones
papers-points-awarded = Concedidos
papers-appendix-team = Anexo F: { $team }
papers-appendix-records = Anexo G: grabaciones
papers-records-words = La partida de cada equipo es un archivo en el que cada línea nombra el hash de la anterior. «breach-rounds replay --verify» recalcula a partir de él cada suceso y cada puntuación. El hash que figura al lado es el del archivo completo.
papers-column-file = Archivo
papers-column-sha3 = SHA3-256
papers-sign = Firmas
papers-sign-words = Con su firma, estas personas dicen que han leído el informe y aceptan el plan de mejora en lo que les concierne.
papers-sign-facilitator = Facilitador principal
papers-sign-evaluator = Evaluador principal
papers-sign-compliance = Responsable de cumplimiento o privacidad
papers-sign-sponsor = Promotor del ejercicio
papers-sign-name = Nombre y firma
papers-sign-date = Fecha

### host

host-unavailable = En este dispositivo no se puede guardar nada, quizá porque la ventana es privada. Puede seguir jugando; para conservar la partida, expórtela antes de cerrar.
host-full = No queda espacio para guardar esta partida. Puede seguir jugando; para conservarla, expórtela antes de cerrar o elimine partidas antiguas.
host-other = Eso no funcionó. No se pierde nada de lo que ya estaba guardado. { $words }

host-not-saved = No se pudo guardar esta partida. { $why }
host-settings-not-saved = Los ajustes valen hasta que se cierre esta ventana. { $why }
host-retry = Volver a intentarlo
host-export = Exportar la partida grabada
host-moved = Otra ventana siguió con esta partida, o su archivo había perdido el final. Ese archivo se dejó como estaba; esta partida sigue con un nombre nuevo.
host-would-lose = No se pudo guardar la partida en curso. Expórtela antes de empezar otra, o abandónela.
host-let-go = Abandonarla
host-cannot-start = Este escenario no se puede empezar.
host-exported = Exportado: { $place }
host-not-exported = No se pudo escribir el archivo. { $why }
host-imported = Se importó «{ $name }».
host-not-imported = No se pudo importar «{ $name }». No se cambió nada.
host-cut = Faltaba el final de esta partida guardada. Se conservó todo lo anterior.
host-unreadable = Esta partida guardada no se puede leer. Se conservó tal como está; puede exportarla desde la lista de partidas guardadas.
host-no-pack = El paquete de escenarios de esta partida no está instalado aquí.
host-print-opened = Guardado como { $place } y abierto en el navegador, que lo imprime.
host-not-printed = No se pudo imprimir la página. { $why }

### serve

serve-not-found = Aquí no hay nada. El juego empieza en /.
serve-only-packed = Este archivo solo se envía comprimido: pídalo con Accept-Encoding: gzip.
serve-wrong-host = Este servidor no responde por ese nombre. Abra una de las direcciones que mostró al arrancar; o arránquelo con --public-url y la dirección que se usa.
serve-too-large = Eso es más de lo que acepta este servidor.
serve-broken = Algo se rompió aquí. Es un fallo nuestro, no suyo; vuelva a intentarlo.
serve-too-slow = Eso tardó demasiado. Vuelva a intentarlo.

serve-reach-title = Este dispositivo llega al ejercicio
serve-reach-told = El facilitador acaba de saber que llegó un dispositivo. Puede cerrar esta página.
serve-reach-own = Este es el equipo en el que funciona el servidor, así que no prueba nada para los demás. Abra esta página en un teléfono.
serve-reach-unprotected = Esta dirección no está cifrada: cualquiera en esta red podría leerlo todo. No escriba nombres reales de sistemas, ni puntos débiles, ni datos de pacientes.
serve-reach-go-on = Continuar a Breach Rounds

serve-taken = Otra cosa escucha en { $address }; se tomó un puerto libre en su lugar.
serve-in-memory = Nota: otro servidor de este equipo tiene el archivo de ejercicios. Los ejercicios creados aquí se guardan en memoria y terminan con este servidor. Para conservarlos, detenga antes el otro, o indique un archivo propio con --store sqlite:RUTA.
serve-at = Breach Rounds está en { $url } (Ctrl-C lo detiene)
serve-facilitator = Para dirigir un ejercicio, abra este enlace. Quien lo tenga es facilitador: no lo proyecte.
serve-only-here = Solo este equipo llega a él. Para dejar entrar a otros, arránquelo con --listen 0.0.0.0:{ $port } y con --tls-cert y --tls-key, o con --insecure-lan para un ejercicio en una sola sala.
serve-no-network = Escucha en la red, pero este equipo no tiene ahora ninguna dirección de red. Conéctese a una wifi o abra un punto de acceso y vuelva a arrancarlo.
serve-others = Los demás llegan en
serve-others-card = { $url } ({ $card })
serve-others-virtual = { $url } ({ $card }: una red de contenedores o máquinas virtuales, rara vez la adecuada)
serve-others-link-local = { $url } ({ $card }: una dirección que este equipo se dio a sí mismo, rara vez la adecuada)
serve-try = ¿Llega un teléfono? Escanee el código o abra { $url } en un teléfono: se dice aquí al momento.
serve-isolated = Si no llega nada: las redes de congresos y hospitales aíslan a sus invitados unos de otros. Abra un punto de acceso en un teléfono o en este portátil y haga que todos se conecten; o lleve el ejercicio solo en este portátil, la consola en una ventana y el proyector en otra. Así nadie necesita un dispositivo.
serve-reached = Un dispositivo en { $address } llegó a este servidor.
serve-unprotected = ADVERTENCIA: HTTP sin cifrar en una red. Quien esté en ella puede leer y cambiar todo lo que se dice aquí, incluido el enlace del facilitador. Úselo en una sola sala, para un ejercicio, sin escribir nada real.
serve-proxy-without-url = ADVERTENCIA: --trusted-proxy sin --public-url. Las páginas detrás del proxy se rechazan, porque este servidor no conoce su dirección.
serve-stopping = Deteniendo: se avisa a las conexiones abiertas. Otro Ctrl-C lo termina de inmediato.
serve-left = { $count ->
    [one] Una conexión no terminó a tiempo.
   *[other] { $count } conexiones no terminaron a tiempo.
}

### errors

errors-undetectable = Ningún procedimiento de este escenario puede encontrar { $attacks }, así que no se puede jugar limpiamente.
errors-no-deal = Ninguna mano de este tamaño puede encontrar todos los sospechosos, así que este escenario no se puede jugar limpiamente.
errors-not-now = Antes va otro paso.
errors-no-such-face = El dado no tiene esa cara.
errors-wrong-die = Este ejercicio se juega con el otro tipo de dado.
errors-no-question = Esta partida no hace esa pregunta.
errors-answered = Esta pregunta ya está respondida; las respuestas son definitivas.
errors-asked-too-late = Las preguntas previas solo se pueden responder antes del primer turno.
errors-asked-too-early = Las preguntas posteriores llegan con el análisis final.
errors-too-few-teams = Un ejercicio necesita al menos { $least } equipos.
errors-too-many-teams = Hay sitio para { $most } equipos.
errors-team-nameless = El equipo { $team } necesita un nombre.
errors-team-name-long = El nombre del equipo { $team } es demasiado largo; caben { $most } caracteres.
errors-team-name-twice = El equipo { $team } se llama igual que uno anterior.
errors-facilitator-nameless = El facilitador necesita un nombre.
errors-facilitator-name-long = El nombre del facilitador es demasiado largo; caben { $most } caracteres.

errors-too-large = el archivo pasa de 16 MiB, y ninguna partida grabada lo hace
errors-not-text = el archivo no es texto en UTF-8, y toda partida grabada lo es
errors-kept-format = esto no es una copia en el formato { $format }, el único que lee esta versión
errors-kept-line = esta línea está dañada: debería contener una cosa guardada
errors-kept-hint = Guarde todo como archivo otra vez en el otro dispositivo, con la misma versión.
errors-title = Problemas en los paquetes de escenarios
errors-lead = Estos paquetes o escenarios se dejaron fuera. Todo lo demás se puede jugar.
errors-working = Estos paquetes funcionan: { $packs }.
errors-place = línea { $line }, columna { $column }
errors-error = Error
errors-warning = Advertencia
errors-hint = Sugerencia: { $hint }

### online

online-not-connected = Este dispositivo no está conectado a ningún ejercicio.
online-home-title = Está en un ejercicio
online-join = Unirse a un ejercicio
online-join-note = Su facilitador le ha mostrado un código o le ha dado un enlace.
online-bar = Su puesto en el ejercicio
online-team = { $team }.
online-team-decides = { $team }. Este turno decide usted.
online-team-captain = { $team }. Este turno decide { $captain }.
online-somebody = Alguien sin nombre
online-timer = quedan { $time }
online-timer-soon = Dense prisa: quedan { $time }
online-timer-over = Se acabó el tiempo
online-timer-paused = En pausa en { $time }
online-heard-minutes = Quedan como máximo 2 minutos.
online-heard-seconds = Quedan como máximo 30 segundos.
online-heard-paused = El reloj está en pausa.
online-sending = Enviando…
online-messages = Mensajes: { $n }
online-messages-older = { $n ->
    [one] No se muestra un mensaje anterior.
   *[other] No se muestran { $n } mensajes anteriores.
}
online-messages-title = Lo que dijo el facilitador
online-message = Facilitador: { $text }
online-role = Mi tarjeta de rol
online-seat = Mi puesto
online-seat-note = Su puesto le espera: recargar, cerrar la tapa o perder la wifi no se lo quita.
online-seat-link = Llevar mi puesto a otro dispositivo
online-debrief-link = Llevarme mi análisis
online-aside = Ir al inicio y conservar mi puesto
online-leave = Dejar mi puesto
online-leaving-title = Dejando su puesto
online-leaving = Se avisa al servidor.
online-leave-title = ¿Dejar su puesto?
online-leave-note = Su equipo sigue jugando sin usted. Para volver tendrá que unirse de nuevo.
online-stay = Quedarme
online-link-title = Su enlace
online-link-seat = Quien abra este enlace tiene su puesto: escanéelo con su otro dispositivo. Entonces se cierra la sesión en este.
online-link-seat-of = Quien abra este enlace tiene el puesto de { $name }: que lo escaneen con el otro dispositivo. Entonces se cierra la sesión en el antiguo.
online-link-somebody = esta persona
online-link-debrief = Quien abra este enlace puede leer el análisis final de su equipo, y nada más.
online-link-invitation = Quien abra primero este enlace toma el puesto para el que es.
online-link-note = Se muestra una sola vez. No lo pase a nadie.
online-link-code = El mismo enlace, para una cámara
online-copy = Copiar el enlace
online-copied = Copiado.
online-connecting = Conectando…
online-lost = Se perdió la conexión. Se sigue intentando; no se pierde nada de lo que hizo.
online-blocked = Esta red deja pasar páginas y bloquea la conexión en vivo (WebSocket).
online-blocked-advice = Qué ayuda: el punto de acceso o los datos móviles de un teléfono, u otra wifi. O pida a su departamento de informática que permita conexiones WebSocket a esta dirección. Su equipo puede seguir con otro dispositivo de su mesa.
online-unreachable = El servidor no responde. ¿Está este dispositivo en la wifi correcta? Se sigue intentando.
online-unreachable-advice = Las redes de invitados suelen aislar los dispositivos. Pregunte al facilitador qué red usar.
online-retry = Intentar ahora
online-page-connecting = Entrando
online-page-connecting-note = Tarda un momento. Si no llega a entrar, puede que la red de su facilitador aísle los dispositivos.
online-insecure = Este ejercicio funciona sin cifrado: quien comparta la red podría leerlo. No escriba ningún secreto real.
online-stale = La mesa cambió mientras elegía. Mire otra vez y elija.
online-refused = Las reglas no lo permiten ahora.
online-established = Elija exactamente { $n } procedimientos distintos.
online-text = Está vacío, o pasa de { $most } caracteres.
online-plan = El ejercicio no se puede preparar así.
online-not-allowed = Solo un facilitador puede hacer eso.
online-not-captain = Este turno solo puede hacerlo quien decide por su equipo.
online-wrong-phase = Eso no es posible en esta parte del ejercicio.
online-no-team = Ese equipo ya no existe.
online-no-member = Esa persona ya no está aquí.
online-no-token = Este enlace ya no abre nada. Pida uno nuevo a su facilitador.
online-locked = Este ejercicio no admite ahora a nadie más. Pregunte a su facilitador.
online-team-full = Ese equipo no tiene puestos libres. Elija otro.
online-room-full = Este ejercicio no tiene puestos libres.
online-name-erased = Se borró el nombre.
online-names-erased = Se borraron todos los nombres.
online-too-many = Ya hay tantos como puede haber.
online-not-admitted = Su facilitador todavía no le ha admitido.
online-no-die = Nada espera un dado.
online-not-all-locked = Otros equipos no han elegido todavía.
online-no-proposal = Esa propuesta ya no existe.
online-reason-missing = Diga por qué: el motivo queda anotado.
online-no-record = Esa nota ya no existe.
online-no-timer = Ese reloj ha cambiado entretanto.
online-not-asked = Esa pregunta no se hace ahora.
online-no-standings = Todavía no hay clasificación que mostrar.
online-debrief-closed = El análisis final no está abierto.
online-unreadable = El servidor no lo entendió. Recargue la página.
online-bye-title = Este puesto ha terminado
online-bye-protocol = Esta página y el servidor son de versiones distintas. Recargue la página.
online-bye-no-seat = Aquí no hay tal código, enlace o puesto. Compruébelo o pregunte a su facilitador.
online-bye-seat-gone = Su puesto se llevó a otro dispositivo, o su facilitador lo terminó.
online-bye-too-much = Este dispositivo pidió demasiado de una vez. Espere un minuto y vuelva a intentarlo.
online-bye-unreadable = Esta página y el servidor no se entendieron. Recargue la página.
online-bye-shutting-down = El servidor se ha detenido. Pregunte a su facilitador.
online-bye-store = El servidor no puede anotar nada en este momento. Pregunte a su facilitador.
online-bye-room-gone = Este ejercicio ha terminado, y lo que se guardaba de él está eliminado.
online-bye-again = Volver a intentarlo
online-bye-join = Unirse con un código
online-bye-home = Al inicio
online-do-check = { $procedure }
online-do-test = { $procedure }, para probar «{ $suspect }»
online-do-consult = Llamar: { $consultant }
online-do-pass = Pasar el turno
online-do-option = Opción { $n }
online-do-report = Leer el informe forense
online-do-adopt = Adoptar «{ $card }»
online-do-withdraw = Retirar «{ $card }»
online-do-commit = Terminar el plan
online-do-facilitator = Algo que solo decide un facilitador
online-wait-title = Esperando la admisión
online-wait-admission = Su facilitador ve su nombre y le deja entrar.
online-wait-note = Puede dejar abierta esta página. Continúa sola.
online-noteam-title = ¿Qué equipo?
online-noteam = Su facilitador le da un puesto en un equipo. Continúa solo.
online-watch = No está en ningún equipo. Su facilitador puede darle un puesto en cualquier momento.
online-begin-title = Todo listo
online-begin = El juego empieza en cuanto su facilitador lo inicie.
online-again-briefing = Leer otra vez la situación inicial
online-done-title = Su equipo ha terminado
online-done = Bien jugado. Los demás equipos terminan y después todos lo comentan.
online-hotwash-title = La evaluación en caliente
online-hotwash = Levante la vista de la pantalla: todos hablan de lo que fue bien y de lo que debería cambiar.
online-hotwash-note = Su análisis con cada decisión se abre cuando lo diga su facilitador.
online-closed-title = El ejercicio ha terminado
online-closed = Gracias por jugar.
online-closed-debrief = Su análisis sigue abierto mientras su facilitador lo permita.
online-stopped-title = Una emergencia real terminó este ejercicio
online-stopped = Deje de jugar. Esto ya no es un ejercicio: haga lo que dice su plan real.
online-stopped-note = Nada de lo que se mostró aquí era real. No actúe según ello.
online-debrief-wait-title = El análisis final
online-debrief-wait = Su análisis está en camino.
online-nocase-title = No está en este dispositivo
online-nocase = Esta página no tiene el escenario que juega el servidor. Recargue la página; si eso no ayuda, pregunte a su facilitador.
online-projector = Proyector
online-not-kept = Este dispositivo no puede recordar su puesto: no cierre ni recargue esta página. Por precaución, llévese un enlace a su puesto (Mi puesto).
online-no-host-key = Para crear un ejercicio, abra el enlace del facilitador que el servidor mostró al arrancar.

### ballot

ballot-title = Su equipo vota
ballot-cast = Han votado { $cast } de { $of }
ballot-shown = Los votos están a la vista
ballot-line = { $name }: { $action }
ballot-votes = { $n ->
    [one] 1 voto: { $names }
   *[other] { $n } votos: { $names }
  }
ballot-vote = Votar por ello
ballot-voted = Mi voto
ballot-vote-name = Votar por: { $proposal }
ballot-decide = Hacer esto
ballot-decide-name = Hacer esto: { $proposal }
ballot-ask = Preguntar antes al equipo
ballot-ask-note = Mientras esto esté activado, lo que elija se propone a su equipo y no se ejecuta.
ballot-show = Mostrar los votos ahora
ballot-minority = Los votos difieren. Habla primero { $names }: ¿qué no ven los demás?
ballot-captain = Decide { $captain }. Lo que usted pulse se propone a su equipo.

### join

join-title = Unirse a un ejercicio
join-link-title = Tiene una invitación
join-link-lead = Diga quién es, para que los demás lo sepan.
join-link-go = Entrar
join-kept = Tiene un puesto en este dispositivo
join-go-on = Seguir como { $name } en «{ $title }»
join-go-on-unnamed = Seguir en «{ $title }»
join-untitled = un ejercicio
join-forget = Olvidar
join-forget-name = Olvidar el puesto en «{ $title }»
join-server = Servidor
join-server-hint = La dirección o el enlace de su facilitador
join-server-is = Servidor: { $server }
join-server-take = Usarlo
join-code = Código
join-code-hint = Seis letras y cifras
join-looking = Buscando el ejercicio…
join-team = Equipo
join-any-team = Decide mi facilitador
join-team-free = { $team } ({ $n ->
    [0] completo
    [one] 1 puesto libre
   *[other] { $n } puestos libres
  })
join-admission = Su facilitador admite a cada persona.
join-name = Su nombre
join-name-hint = Como le conocen los demás
join-name-missing = Todavía falta su nombre.
join-role = Su función (si lo desea)
join-role-hint = Por ejemplo: administración de PACS
join-department = Su servicio (si lo desea)
join-department-hint = Por ejemplo: Radiología
join-warning = Esto es un ejercicio.
join-warning-note = No escriba datos de pacientes, ni aquí ni en ninguna parte. Lo que diga sobre puntos débiles reales de su hospital se queda en este grupo.
join-go = Unirse

### lobby

lobby-facts-scenario = Escenario: { $title }
lobby-facts-together = Todos los equipos avanzan juntos: un dado para la sala.
lobby-facts-own = Cada equipo juega a su ritmo.
lobby-waits = Empieza en cuanto su facilitador lo inicie.
lobby-teams = Equipos
lobby-seats = { $taken } de { $seats } puestos ocupados
lobby-bot = Un equipo del programa: lo juega el ordenador.
lobby-away = { $name } (sin conexión)
lobby-own-team = Este es su equipo.
lobby-take = Ir a { $team }
lobby-you = Está aquí como { $name }.
lobby-correct = Corregir
lobby-correct-save = Guardar
lobby-role = Su tarjeta de rol. Solo la tiene usted.
lobby-role-note = Diga el hecho en voz alta cuando ayude a su equipo.
lobby-practise = ¿Practicamos esto de verdad?
lobby-practise-note = Elijan los { $n } procedimientos que su propio hospital ha practicado de verdad en el último año. Reciben un bono. Sean sinceros: de eso trata la conversación posterior.
lobby-practise-count = { $n } de { $of } elegidos
lobby-practise-save = Esto es lo que practicamos
lobby-practise-saved = Guardado
lobby-comes = Lo que viene
lobby-comes-1 = Se lee en voz alta la situación inicial: qué se notó y qué se sospecha.
lobby-comes-2 = Su equipo investiga, turno por turno. Elijan un procedimiento, digan por qué y tiren el dado.
lobby-comes-3 = El informe forense descubre lo que sigue oculto.
lobby-comes-4 = Su equipo gasta un presupuesto en lo que debería ser mejor la próxima vez.
lobby-comes-5 = Todos lo comentan, y cada equipo lee su análisis final.

### story

story-title = La historia hasta ahora
story-go = A la mesa
story-briefing = Leer la situación inicial
story-first = Lo primero que se notó
story-stand = Turno { $turn } de { $limit }. Atención al paciente: { $care }.
story-stages = Las cuatro etapas del ataque
story-found = { $stage }: encontrada. { $attack }
story-open = { $stage }: sigue oculta. { $n ->
    [one] Queda 1 sospechoso.
   *[other] Quedan { $n } sospechosos.
  }

### projector

projector-phase-lobby = Preparación
projector-phase-briefing = Situación inicial
projector-phase-play = Juego
projector-phase-hot-wash = Evaluación en caliente
projector-phase-debrief = Análisis final
projector-phase-closed = Cerrado
projector-phase-stopped = Detenido
projector-clock-left = quedan { $time }
projector-clock-paused = En pausa, quedan { $time }
projector-clock-over = Se acabó el tiempo
projector-teams = Equipos
projector-turn = Turno { $turn }
projector-revealed = { $n } de { $of } etapas descubiertas
projector-joined = { $n ->
    [0] Nadie todavía
    [one] 1 persona
   *[other] { $n } personas
}
projector-practice = Programa
projector-connected = Conectado
projector-lost = Sin conexión
projector-nobody = Esperando
projector-code = Únase con el código
projector-qr = Código QR que abre la página para unirse con el código { $code }
projector-said-lobby = El ejercicio empieza pronto.
projector-said-briefing = Fíjense en quién sabe qué, y desde cuándo.
projector-aloud = Leído en voz alta a todos
projector-standings-decisions = Puntuación de decisiones: lo que merecen las elecciones, hiciera lo que hiciera el dado
projector-standings-points = Puntos de la mesa, dado incluido
projector-to-come = { $n ->
    [one] Falta un puesto
   *[other] Faltan { $n } puestos
}
projector-wash = ¿Qué funcionó, qué no, y qué cambiamos?
projector-wash-note = Hablen de planes, herramientas y acuerdos, no de personas.
projector-debrief = Análisis final
projector-debrief-note = Su propio análisis ya está abierto en su dispositivo.
projector-talk = Ahora repasamos juntos el caso.
projector-closed = El ejercicio ha terminado
projector-closed-note = Desde ahora todo vuelve a ser real. Gracias.
projector-stopped = Emergencia real
projector-stopped-note = El ejercicio se ha detenido. Déjenlo a un lado y sigan las instrucciones para la emergencia real.

### console

console-title = Consola del facilitador
console-pages = Páginas de la consola
console-page-teams = Todos los equipos
console-page-table = Un equipo
console-page-room = Sala y personas
console-page-notes = Notas y evaluación en caliente
console-page-end = Resultados y documentos
console-teams = Equipos
console-no-teams = No hay ningún equipo.
console-member = Persona { $n }
console-connected = { $n } de { $of } en línea
console-doing-choosing = Eligiendo
console-doing-locked = Fijado
console-doing-asks = Le pregunta
console-doing-paused = En pausa
console-doing-reading = Leyendo el informe
console-doing-planning = Planificando
console-doing-done = Terminado
console-place-turn = Turno { $turn } de { $limit }
console-place-report = Informe
console-place-mitigation = Mitigación
console-place-done = Terminado
console-to-all = Todos
console-phases = Fases
console-phase-here = La sala está aquí: { $phase }
console-enter = Pasar a: { $phase }
console-enter-briefing = Los equipos reciben la situación inicial. Lo que eligieron como practicado queda fijado.
console-enter-play = Empiezan los turnos. El caso se sortea y ya no se puede cambiar.
console-enter-wash = El juego termina para todos los equipos, hayan acabado o no. Todavía no se abre ningún análisis.
console-enter-debrief = Cada equipo puede leer ya su análisis final: todo el caso, cada elección y lo que valía.
console-enter-closed = El ejercicio termina para todos. Los informes se pueden obtener hasta que caduque la sala.
console-timer-start = Iniciar reloj
console-timer-pause = Pausa
console-timer-resume = Reanudar
console-timer-extend = +1 minuto
console-timer-off = Quitar reloj
console-timer-named = Reloj de la sala: { $what }
console-timer-team-named = Reloj de { $team }: { $what }
console-join = Cómo unirse
console-join-code = Código { $code }
console-join-closed = Ahora no puede unirse nadie.
console-join-none = Ninguna mesa tiene dispositivo. Abra el enlace del proyector en otra ventana y escriba aquí lo que digan las mesas.
console-insecure = Los nombres y el juego cruzan la red sin protección: cualquiera en ella puede leerlos. Úselo solo en una red propia.
console-reach = ¿Llega un teléfono a este servidor?
console-reach-try = Abra { $address } en un teléfono. Si no aparece ninguna página, esta red aísla a sus invitados: use un punto de acceso, o un portátil para todas las mesas.
console-reach-alone = El servidor escucha solo en este equipo: ningún otro dispositivo puede entrar. Arránquelo como dice su terminal, o use un portátil para todas las mesas.
console-reach-through = { $n ->
    [one] Llegó un dispositivo.
   *[other] Llegaron { $n } dispositivos.
}
console-reach-device = { $n ->
    [0] { $address }, ahora mismo
    [one] { $address }, hace un minuto
   *[other] { $address }, hace { $n } minutos
}
console-copy-link = Copiar el enlace para unirse
console-copy-code = Copiar el código
console-lock = Bloquear la sala
console-unlock = Desbloquear la sala
console-link-projector = Enlace para el proyector
console-link-facilitator = Enlace para otro facilitador
console-stop = Emergencia real: detener
console-stop-ask = ¿Detener por una emergencia real?
console-stop-said = Todas las pantallas se detienen de inmediato y dicen que hay una emergencia real. Después el ejercicio no puede continuar.
console-stop-yes = Detener ahora
console-waiting = { $n ->
    [one] 1 persona espera que la admitan: { $names }
   *[other] { $n } personas esperan que las admitan: { $names }
}
console-waits-for = { $name } (para { $team })
console-admit = Admitir a { $name }
console-admit-all = Admitir a todos
console-waiting-rest = { $n } más
console-at-the-door = Esperan para entrar: { $n }
console-let-in = Dejar entrar
console-let-in-named = Dejar entrar: { $name }
console-turn-away = Rechazar
console-turn-away-named = Rechazar: { $name }
console-turn-all-away = Rechazar a todos
console-turn-all-away-ask = ¿Rechazar a todos los que esperan?
console-turn-all-away-said = No se les dice por qué. Pueden volver a pedirlo, salvo que la sala esté bloqueada.
console-seat-link = Enlace para otro dispositivo
console-roll = Tirar para todos
console-roll-own = Tirar
console-roll-for = { $n ->
    [one] Todas las mesas han elegido. Un dado para 1 equipo.
   *[other] Todas las mesas han elegido. Un dado para { $n } equipos.
}
console-roll-waits = El dado espera a { $teams }.
console-roll-waits-many = El dado espera a { $n } equipos.
console-roll-one = Espera el dado de { $team }.
console-which-team = Qué equipo
console-table-not-yet = El caso se sortea cuando empieza el juego. Entonces aparece aquí todo sobre este equipo.
console-act = Anotar por { $team }
console-act-not-now = En esta fase no se puede anotar nada.
console-act-paused = Este equipo está en pausa.
console-act-done = Este equipo ha terminado.
console-act-locked = Fijado. Espera el dado.
console-act-locked-on = Fijado: { $procedure }
console-act-locked-testing = Fijado: { $procedure }, prueba { $attack }
console-act-procedure = ¿Qué procedimiento elige la mesa?
console-act-suspect = { $procedure } ({ $needs }): ¿qué sospechoso pone a prueba?
console-act-no-suspect = Ningún sospechoso nombrado
console-act-other = Otro procedimiento
console-next-table = Siguiente mesa: { $team }
console-suspect = { $stage }: { $attack }
console-consult = Llamar: { $consultant }
console-pass = Pasar
console-option = { $n }. { $option }
console-option-number = Opción { $n }
console-testing = { $procedure }, prueba { $attack }
console-report = El informe forense espera que se lea a la mesa.
console-report-read = Informe leído
console-budget-left = Quedan: { $left }
console-plan-commit = Terminar el plan
console-practises = Practica: { $procedures }
console-answered = Preguntas respondidas: { $before } antes, { $after } después
console-ballot = Votos
console-votes = Han votado { $cast } de { $of }.
console-proposal = { $what }, propuesto por { $by }
console-proposal-votes = { $what }, propuesto por { $by }; a favor: { $voters }
console-truth = Lo que ocurre en realidad
console-truth-note = Esto solo lo ven los facilitadores. Pulse una etapa para ver su texto y todas las pistas.
console-truth-known = Descubierta
console-truth-hidden = Oculta
console-rulings = Intervenciones
console-log = Lo que ocurrió
console-log-empty = Todavía no ha ocurrido nada.
console-move-on = Hacer avanzar a este equipo
console-move-ask = ¿Hacer avanzar a { $team }?
console-move-said = El equipo pasa a la parte siguiente de su partida, quede lo que quede de esta.
console-move-all = Hacer avanzar a todos
console-move-all-said = Todos los equipos pasan a: { $to }, quede lo que quede de esta parte.
console-move-some-said = { $teams }: pasan a { $to }, quede lo que quede de esta parte. Los demás ya están ahí y se quedan donde están; pulse otra vez para seguir con todos.
console-move-all-done = Todos los equipos han terminado.
console-part-report = el informe forense
console-part-plan = su plan
console-part-end = el final de su partida
console-move-yes = Avanzar
console-message = Mensaje
console-message-to = A quién
console-message-text = Texto, hasta 400 caracteres
console-message-send = Enviar
console-messages = Mensajes enviados
console-message-line = { $to }: { $said }
console-text-warning = Ni datos de pacientes ni ningún punto débil real que este grupo no deba conocer.
console-injects = Inyectos
console-injects-note = Leer en voz alta muestra la carta a todos y no cambia nada en el juego. Un inyecto forzado cuenta.
console-aloud = Leer en voz alta
console-aloud-end = Terminar la lectura
console-aloud-named = Leer en voz alta: { $inject }
console-force = Forzar
console-force-named = Forzar un inyecto: { $inject }
console-for-all = Para todos los equipos
console-force-which = Elegido: { $inject }
console-force-all = Forzar el inyecto elegido
console-skip-all = Omitir el próximo inyecto
console-pause-all = Pausar todos los equipos
console-resume-all = Reanudar todos los equipos
console-people = Personas
console-admission = Admito a quienes se unen
console-leads = Dirige { $name }.
console-nobody = No se ha unido nadie.
console-captain = { $name } (responsable)
console-captain-lost = { $name } (responsable, sin conexión)
console-person-lost = { $name } (sin conexión)
console-name-captain = Nombrar responsable
console-move-to = Pasar a
console-move-named = Pasar a { $name } a { $team }
console-without-team = Sin equipo:
console-name-erase = Borrar el nombre
console-name-ask = ¿Borrar el nombre de { $name }?
console-remove = Quitar
console-remove-ask = ¿Quitar a { $name }?
console-remove-said = Su puesto termina. Puede volver a unirse, salvo que la sala esté bloqueada.
console-rename = Cambiar el nombre
console-who-plays = Quién juega { $team }
console-merge-into = Unir { $team } con
console-merge-named = Unir { $from } con { $into }
console-merge-ask = ¿Unir { $from } con { $into }?
console-merge-said = Todas las personas de { $from } pasan a { $into }. { $from } deja de jugar; esto no se puede deshacer.
console-merge-yes = Unir
console-note = Nota
console-note-private = Las notas solo las leen los facilitadores; van a la evaluación.
console-about = { $part }: sobre quién
console-note-objectives = Sobre qué objetivo
console-note-no-objective = Ningún objetivo
console-note-objective-n = { $n }. { $objective }
console-note-text = Lo que se vio
console-note-keep = Guardar la nota
console-note-head = { $team }
console-note-objective = { $team }, objetivo { $n }
console-note-rated = { $team }, objetivo { $n }: { $rating }
console-rating = Cómo de bien se cumplió
console-rating-p = P: sin dificultades
console-rating-s = S: con algunas dificultades
console-rating-m = M: con grandes dificultades
console-rating-u = U: no se pudo
console-wash = Evaluación en caliente
console-wash-strength = Fortaleza
console-wash-improvement = Área de mejora
console-wash-text = Lo que se dijo
console-wash-keep = Guardar la línea
console-wash-strength-head = Fortaleza, { $team }
console-wash-strength-capability = Fortaleza, { $team }, { $capability }
console-wash-improvement-head = Área de mejora, { $team }
console-wash-improvement-capability = Área de mejora, { $team }, { $capability }
console-capability = Capacidad
console-capability-hint = PR.IR, o una palabra propia
console-action = Acción correctiva
console-action-capability = Capacidad de la acción
console-action-issue = Lo que se echó en falta
console-action-text = Lo que se hará
console-action-owner = Quién lo hace
console-action-start = Empieza el
console-action-end = Hecho para el
console-action-top = Una de las tres primeras del equipo
console-action-keep = Guardar la acción
console-action-head = { $team }: { $owner }, para el { $end }
console-action-said = { $issue } → { $action }
console-owner-none = nadie todavía
console-day-none = sin fecha todavía
console-day-hint = 2026-12-24
console-day-fault = Las fechas son como 2026-12-24, y una acción no termina antes de empezar.
console-proposals = Propuestas de los registros
console-list-note = Notas
console-list-wash = Evaluación en caliente hasta ahora
console-list-action = Acciones correctivas
console-list-dismissed = Descartadas
console-list-empty = Nada todavía.
console-edit = Editar
console-confirm = Confirmar
console-discard = Desechar
console-dismiss = Descartar
console-record-named = { $what }: { $record }
console-discard-ask = ¿Desechar esta anotación?
console-discard-said = Desaparece de la evaluación y del informe.
console-standings = Clasificación
console-standings-note = Para talleres. Nadie la ve si usted no la muestra, puesto por puesto, el último primero.
console-standings-not-yet = Se puede mostrar cuando hayan terminado todos los equipos.
console-standings-next = Mostrar el puesto siguiente
console-standings-all = Mostrar todo
console-standings-hide = Ocultarla
console-standings-shown = { $n } de { $of } puestos están en la pantalla.
console-standings-wall = Pantalla
console-standings-seen = mostrado
console-standings-unseen = todavía no
console-rank-off = Sin clasificación
console-rank-decisions = Puntuación de decisiones
console-rank-points = Puntos de la mesa
console-documents = Documentos
console-documents-note = Se entregan a este dispositivo, como archivos.
console-document-manual = Manual de situación, para participantes
console-document-guide-zip = Documentos de quienes dirigen, en un archivo zip
console-document-guide = Guía del facilitador, lista de inyectos, guía de evaluación, formulario de opinión
console-document-report-zip = Informe posterior, tablas y partidas grabadas en un archivo zip
console-document-report = Informe posterior al ejercicio con plan de mejora
console-document-plays-zip = Los registros de los equipos tal como están, en un archivo zip
console-document-later = El informe se puede obtener desde el análisis final.
console-debrief-until = Los análisis se pueden abrir por enlace
console-debrief-day = durante un día
console-debrief-week = durante una semana
console-debrief-kept = mientras se conserve la sala
console-names = Nombres
console-names-note = { $n ->
    [0] No se guarda ningún nombre.
    [one] Se guarda 1 nombre con función y servicio, para la lista de asistencia.
   *[other] Se guardan { $n } nombres con función y servicio, para la lista de asistencia.
}
console-names-erase = Borrar todos los nombres
console-names-ask = ¿Borrar todos los nombres?
console-names-said = Nombres, funciones y servicios se olvidan para siempre. Lo jugado queda. Obtenga antes el informe si necesita una lista de asistencia.
console-put-aside = Salir de la consola y conservar el puesto
console-talk = Agenda y preguntas
console-talk-show = Mostrar agenda y preguntas
console-talk-hide = Ocultar agenda y preguntas
console-prompts = Preguntar ahora: { $team }
console-prompts-none = El paquete no tiene pregunta para este momento.
console-listen = Preste atención a: { $for }
console-moment-first = Antes de la primera elección
console-moment-failure = Después de una tirada fallida
console-moment-no-match = Después de un éxito sin coincidencias
console-moment-reveal = Después de un descubrimiento
console-moment-choice = Hay una decisión abierta
console-moment-mitigation = Antes de la mitigación
console-moment-quiet = Cuando la mesa calla
console-moment-split = Los votos están divididos
console-moment-after = Para la conversación posterior
console-agenda = Agenda
console-agenda-minutes = desde el minuto { $from }, { $n } min
console-agenda-left = quedan { $time } de esta parte
console-agenda-over = { $time } de más
console-keys = Teclas
console-keys-note = Las teclas descansan mientras escribe y mientras hay una pregunta abierta. Se pueden desactivar en los ajustes.
console-keys-off = Estas teclas están desactivadas en los ajustes.
console-key-next = { $key }: el siguiente equipo que tiene que elegir
console-key-pause = { $key }: pausar y reanudar el reloj de la sala
console-key-extend = { $key }: un minuto más en el reloj de la sala
console-key-pause-team = { $key }: pausar y reanudar el reloj del equipo abierto
console-key-extend-team = { $key }: un minuto más para el equipo abierto
console-key-admit = { $key }: admitir a todos los que esperan
console-key-message = { $key }: escribir un mensaje
console-key-note = { $key }: escribir una nota
console-key-roll = { $key }: tirar, o teclear la cara del dado real
console-key-aloud = { $key }: leer un inyecto en voz alta, o terminarlo
console-key-stop = { $key }: detener por una emergencia real
console-key-help = { $key }: mostrar estas teclas

### found

found-heading = Crear un ejercicio
found-lead = Decida qué se juega y quién juega. Recibe un código con el que se unen los equipos; las personas, los equipos y los relojes se pueden cambiar después.
found-presets = Rellenar para
found-preset-workshop-title = Taller con mesas
found-preset-workshop-note = Ocho mesas con un dispositivo cada una, con el mismo dado y una clasificación para mostrar al final.
found-preset-department-title = Simulacro del servicio
found-preset-department-note = Dos equipos con un dispositivo por persona, tarjetas de rol, procedimientos consolidados propios y preguntas.
found-preset-no-devices-title = Sin dispositivos
found-preset-no-devices-note = Cuatro mesas sin dispositivos y un dado real; usted anota lo que dicen.
found-preset-rehearsal-title = Ensayo con el programa
found-preset-rehearsal-note = Cuatro equipos que juega el programa, para que usted practique cómo dirigir.
found-cases = Qué se juega
found-case = { $title } ({ $minutes } min)
found-chain = El caso
found-chain-drawn = Sorteado
found-chain-authored = Como lo escribieron los autores
found-drawn-note = Cada etapa se sortea entre sus sospechosos, según lo probables que los hace la situación inicial.
found-authored-note = Los archivos de escenario son públicos: alguien en la sala puede conocer este caso.
found-names = Nombres
found-title = Cómo se llama el ejercicio
found-title-hint = Ejercicio de otoño, radiología
found-handling = Marca de tratamiento de sus documentos (si lo desea)
found-your-name = Su nombre
found-your-role = Su función (se puede omitir)
found-your-department = Su servicio (se puede omitir)
found-names-note = El título aparece en todas las pantallas y documentos: ni nombres de personas ni puntos débiles reales.
found-teams = Equipos
found-table = Mesa { $n }
found-how-many = Número de equipos
found-bots = Equipos que juega el programa
found-bots-how = Cómo de bien juega
found-fewer = Uno menos: { $what }
found-one-more = Uno más: { $what }
found-way = Cómo se juega
found-devices = Dispositivos
found-devices-yes = Las mesas tienen dispositivos
found-devices-no = Ningún dispositivo
found-devices-note = Usted anota lo que dicen las mesas, y un proyector muestra cómo van todos. No hace falta red.
found-seats = Dispositivos por equipo
found-seats-note = Lo habitual es uno por mesa. Con más, todos pueden proponer y votar, y decide un responsable.
found-pace = Ritmo
found-pace-together = Juntos, con el mismo dado
found-pace-own = Cada uno a su ritmo
found-pace-together-note = Cada equipo fija su elección y se tira un dado para la sala. Los resultados se pueden comparar.
found-pace-own-note = Cada equipo tiene dado y caso propios, para que nadie que vaya delante cuente lo que viene.
found-dice = Dado
found-dice-virtual = Virtual
found-dice-real = Un dado real, tecleado
found-time = Tiempo
found-agenda = Agenda
found-agenda-none = Ninguna
found-agenda-minutes = { $n } minutos
found-turn = Tiempo para una elección
found-turn-none = Sin reloj
found-turn-seconds = { $n } s
found-more = Más
found-admission-title = Admito a quienes se unen
found-admission-note = Quien se une espera hasta que usted le deja entrar.
found-roles-title = Tarjetas de rol
found-roles-note = Cada persona recibe un rol con un hecho que decir en voz alta. No todos los escenarios las tienen.
found-own-title = Procedimientos consolidados propios
found-own-note = Antes de la situación inicial, cada equipo elige lo que practica de verdad, en lugar de los del escenario.
found-questions-title = Preguntas antes y después
found-questions-note = Tres pequeños casos antes de jugar y tres parecidos después. Muestran lo que queda y no se mezclan con ninguna puntuación.
found-rank = Clasificación
found-rank-off = Sin clasificación
found-rank-decisions = Por puntuación de decisiones
found-rank-points = Por puntos de la mesa
found-rank-note = No se muestra nada si usted no lo muestra, al final, puesto por puesto. Fuera de los talleres, déjela quitada.
found-faults = Algo falta o no es válido; se dice junto a su campo.
found-go = Crear el ejercicio
found-fault-title = El ejercicio necesita un título de 60 caracteres como máximo.
found-fault-handling = Una marca de tratamiento tiene 80 caracteres como máximo.
found-fault-case = Elija qué se juega.
found-fault-rules = Este reglamento no existe.
found-fault-teams = Puede haber de 1 a 30 equipos.
found-fault-team-name = Cada equipo necesita un nombre propio de 24 caracteres como máximo.
found-fault-seats = Un equipo tiene de 1 a 8 dispositivos.
found-fault-turn = Un reloj admite de 10 segundos a una hora.
found-fault-agenda = Esa agenda no existe.
found-fault-name = Falta su nombre.

### fetch

fetch-unreachable = No se pudo llegar: la red o el servidor no responden.
fetch-status = El servidor respondió con { $status }.
fetch-other = Lo que llegó no es el archivo de esta versión. Vuelva a cargar la página.
fetch-unknown = Esta versión del juego no tiene ese archivo.
fetch-title = Descargando
fetch-coming = Descargando los escenarios… Esta página continúa sola.
fetch-failed-title = Los escenarios no llegaron
fetch-failed = No se pudieron descargar los escenarios.
fetch-failed-note = Compruebe la conexión y vuelva a intentarlo. Sus partidas guardadas no se ven afectadas.
fetch-again = Volver a intentarlo
fetch-home = Inicio
fetch-newer = Hay una versión nueva. No se pierde nada: su partida sigue donde está.
fetch-newer-use = Usarla ahora

### package

package-written = { $place } contiene el juego en { $n } archivos.
package-site-readme =
    Breach Rounds: un ejercicio de mesa para quienes hacen funcionar el diagnóstico por imagen. EJERCICIO: nada
    de lo que contiene toca un sistema real.

    Esta carpeta es el juego completo para un navegador. Necesita un servidor web, cualquiera, en cualquier
    dirección; un navegador que abre index.html como archivo no lo ejecuta.

    En un solo equipo, desde una memoria USB, en esta carpeta:

    - con el programa breach-rounds: breach-rounds serve --site . --open
    - con Python: python3 -m http.server 8000, y luego abrir http://localhost:8000

    En una intranet o un servidor estático: copie allí esta carpeta. Los archivos cuyo nombre contiene 16 cifras
    hexadecimales no cambian nunca y se pueden conservar para siempre; index.html, sw.js y manifest.webmanifest
    deberían pedirse de nuevo cada vez. Los archivos que terminan en .br y .gz son los mismos archivos comprimidos,
    para servidores que los envían.

    Tras la primera visita por https:// o desde localhost, el navegador conserva el juego: entonces arranca sin
    red. Las partidas se guardan en el navegador de quien juega, y no se envía nada a ninguna parte.

### lms

lms-shelf = En este curso
lms-completes = Se completa cuando lo haya jugado hasta el análisis final y haya respondido allí las preguntas.
lms-masters = Para superarlo: una puntuación de decisiones de al menos { $score } de 100 y el { $questions } % de las preguntas posteriores. Cuenta lo que usted decide, haga lo que haga el dado; puede jugar otra vez.
lms-masters-score = Para superarlo: una puntuación de decisiones de al menos { $score } de 100. Cuenta lo que usted decide, haga lo que haga el dado; puede jugar otra vez.
lms-masters-questions = Para superarlo: el { $questions } % de las preguntas posteriores. Puede jugar otra vez.
lms-score = Su puntuación de decisiones hasta ahora: { $score } de 100.
lms-open = Sin completar todavía.
lms-complete = Completado.
lms-all-mastered = Completado y superado.
lms-not-mastered = Completado, sin superar todavía: juegue otra vez cuando quiera.
lms-played = Jugado hasta el final, sin superar todavía
lms-mastered = Superado
lms-leave = Guardar y salir
lms-retry = Comunicarlo otra vez
lms-absent = Aquí no responde ningún sistema de gestión del aprendizaje: no se comunica nada. Puede seguir jugando; lo que haga se guarda en este dispositivo.
lms-silent = El sistema de gestión del aprendizaje no responde. Lo que haga se guarda en este dispositivo y se comunica una y otra vez hasta que responda. Mantenga abierta esta página o vuelva en este dispositivo.
lms-looks-only = El sistema de gestión del aprendizaje solo pide una vista: no se registra nada.
lms-left = Todo se entregó al sistema de gestión del aprendizaje. Puede cerrar esta ventana.
lms-too-long = En esta partida se hizo tanto que el sistema de gestión del aprendizaje no puede guardarlo todo. En este dispositivo se guarda todo; en otro seguiría desde un momento anterior.
lms-lost = Lo que el sistema de gestión del aprendizaje guardó de su partida no encaja con esta versión del curso. Lo completado sigue completado allí; la partida abierta empieza de nuevo.
lms-not-in-course = Eso no forma parte de este curso.
lms-answered = respondió
lms-decided = decidió

### certificate

certificate-title = Certificado de finalización
certificate-open = Certificado
certificate-working = Se está calculando la puntuación de decisiones. El certificado aparecerá en cuanto se conozca.
certificate-name = Nombre en el certificado
certificate-name-note = Se imprime y no se guarda en ninguna parte. Si queda vacío, el papel lleva una línea para escribirlo.
certificate-name-open = Una línea para escribir el nombre
certificate-print = Imprimir
certificate-save = Guardar como HTML
certificate-figures = Datos
certificate-name-line = Nombre
certificate-did-scenario = ha terminado el escenario de mesa
certificate-did-path = ha terminado la ruta de aprendizaje
certificate-date = Fecha (UTC)
certificate-minutes = Minutos de dedicación
certificate-score = Puntuación de decisiones
certificate-scenario = Escenario
certificate-scenarios = Escenarios
certificate-of-100 = { $points } de 100
certificate-no-score = sin calcular
certificate-objectives = Objetivos de aprendizaje
certificate-code = Código de verificación
certificate-first = Primer intento terminado en este dispositivo.
certificate-practice = Un intento de práctica: el escenario ya se había terminado antes en este dispositivo.
certificate-practice-short = práctica
certificate-guided = Guiado: el tutor dijo la mejor jugada, así que la puntuación no es solo de quien aprende.
certificate-guided-short = guiado
certificate-no-credit = Este certificado no otorga créditos de formación continua.
certificate-check = Compruébelo: con la partida grabada exportada, «breach-rounds replay --verify ARCHIVO» muestra el mismo código. El código cubre la partida y todas las cifras de aquí; el nombre y el número del intento los declara quien aprende.
certificate-minutes-mean = Los minutos de dedicación son el tiempo entre acciones, contando cada pausa hasta { $n } minutos. La puntuación de decisiones dice lo que merecen las elecciones, hiciera lo que hiciera el dado.
certificate-pack = Paquete de escenarios: { $pack }, versión { $version }, SHA3-256 { $hash }.

### language

language-title = Idioma
language-system = Como el dispositivo
language-failed = No se pudo cargar { $language }. { $why } Elija el idioma de nuevo para volver a intentarlo.

### due

due-title = Preguntas que vuelven
due-lead = Lo que respondió mal en una partida en solitario vuelve a los 2, 7 y 30 días, hasta que lo sepa. Solo en este dispositivo.
due-home = { $n ->
    [one] Ha vuelto una pregunta que respondió mal
   *[other] Han vuelto { $n } preguntas que respondió mal
  }.
due-answer = Responder ahora
due-left = { $n ->
    [one] La última por ahora
   *[other] { $n } preguntas por ahora
  }
due-of = De «{ $scenario }»
due-later = Ahora no
due-right = Correcto
due-wrong = No es la mejor respuesta
due-again = { $days ->
    [one] Vuelve dentro de un día.
   *[other] Vuelve dentro de { $days } días.
  }
due-known = Ya lo sabe: la pregunta no vuelve.
due-end = Eso es todo por ahora
due-waiting = { $n ->
    [one] Una pregunta espera y vuelve
   *[other] { $n } preguntas esperan; la siguiente vuelve
  } { $days ->
    [one] dentro de un día.
   *[other] dentro de { $days } días.
  }
due-nothing = No espera ninguna pregunta. Lo que responda mal en una partida en solitario vuelve aquí.
due-gone = { $n ->
    [one] Una pregunta no se puede hacer: su paquete cambió o no está aquí.
   *[other] { $n } preguntas no se pueden hacer: su paquete cambió o no está aquí.
  }
due-not-saved = No se pudo guardar su respuesta: { $why }

### record

record-title = Su registro
record-stays-here = Nada de esta página sale de este dispositivo, salvo que un sistema de gestión del aprendizaje o un ejercicio lo pida.
record-empty = Todavía no ha terminado nada. En cuanto juegue un escenario en solitario hasta el final, aparecerá aquí.
record-to-home = A los escenarios
record-attempts = Terminado en solitario
record-attempts-note = Las puntuaciones son de decisiones, sobre 100: lo que merecían las elecciones, hicieran lo que hicieran los dados. El primer intento sigue siendo el primero; todo lo posterior es práctica.
record-first = Primer intento
record-questions = Preguntas
record-practice = Intentos de práctica
record-best = Mejor práctica
record-latest = Última práctica
record-guided = { $points }, guiado
record-gain = { $gain } ({ $before }, luego { $after })
record-no-gain = { $before }, luego { $after }
record-paths = Rutas de aprendizaje
record-path = Ruta
record-progress = Progreso
record-certificates = Certificados
record-certificates-note = El de un escenario trata del primer intento. El de uno posterior se abre al pie de su análisis final.
record-certificate = Certificado: { $title }
record-certificate-path = Certificado de la ruta: { $title }
record-of-teams = { $n ->
    [one] Otra partida en este dispositivo fue de un equipo, en un ejercicio para varios equipos. No es un intento propio de nadie y aquí no cuenta.
   *[other] Otras { $n } partidas en este dispositivo fueron de equipos, en ejercicios para varios equipos. No son intentos propios de nadie y aquí no cuentan.
}

# Everything that a device keeps, as one file.
record-keep-title = Todo lo de este dispositivo
record-keep-lead = Partidas, resultados y ajustes en un archivo: como copia o para otro dispositivo. Su puesto en un ejercicio en red se queda aquí, porque quien lo tiene ocupa ese puesto.
record-export = Guardar todo como archivo
record-import = Incorporar un archivo así
record-import-note = Lo que ya está aquí se queda. Se añaden las partidas y los resultados que falten.
record-forget = Olvidarlo todo
record-forget-room = Está en un ejercicio. Salga de él primero.
record-forget-title = ¿Olvidar todo lo de este dispositivo?
record-forget-note = Se borran todas las partidas, los resultados, los ajustes y los puestos. Solo un archivo que usted haya guardado puede recuperarlos. Cierre antes las demás ventanas del juego: volverían a guardar su partida.
record-forget-no = Conservarlo
record-forget-yes = Borrarlo todo
record-forgotten = Se ha olvidado todo.
record-taken = Incorporado lo que faltaba: { $games ->
    [one] { $games } partida
   *[other] { $games } partidas
  } y { $results ->
    [one] { $results } resultado
   *[other] { $results } resultados
  }.
