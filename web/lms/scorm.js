// SCORM 1.2 and SCORM 2004: the program says which elements are set to what; this file finds the LMS's
// runtime, sets them, and reads why it refused.

globalThis.breachDialect = (course, elapsedMs) => {
  const old = course.kind === "scorm12";
  const NAME = old ? "API" : "API_1484_11";
  const CALLS = old
    ? { begin: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit", end: "LMSFinish", error: "LMSGetLastError", words: "LMSGetErrorString" }
    : { begin: "Initialize", get: "GetValue", set: "SetValue", commit: "Commit", end: "Terminate", error: "GetLastError", words: "GetErrorString" };
  /** How many windows up it looks, in each direction: LMSs nest frames, and none so deep. */
  const DEPTH = 20;
  /** What an LMS may lack; refused, the rest still counts. */
  const MAY_LACK = /^cmi\.(interactions|objectives|progress_measure|core\.score\.(min|max)|score\.(min|max))/;

  let api = null;
  let interactions = 0;
  /** Browse and review: nothing is recorded. */
  let looksOnly = false;

  /** The runtime in a window or above it. A window of another site must not be looked into. */
  function above(from) {
    for (let [at, depth] = [from, 0]; at && depth < DEPTH; depth += 1) {
      try {
        if (at[NAME]) return at[NAME];
      } catch {
        return null;
      }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  }

  /** Up the frames first, then from the window that opened this one, and from the one that opened that. */
  function find() {
    let found = above(window);
    for (let [at, depth] = [window, 0]; !found && depth < DEPTH; depth += 1) {
      try {
        at = at.top?.opener ?? at.opener;
      } catch {
        return null;
      }
      if (!at) return null;
      found = above(at);
    }
    return found;
  }

  const done = (answer) => String(answer) === "true";
  const code = () => Number(api[CALLS.error]()) || 0;

  function get(element) {
    const value = api[CALLS.get](element);
    return code() === 0 ? String(value ?? "") : "";
  }

  /** Whether it was taken, or is of the kind that an LMS may lack. */
  function set(element, value) {
    if (done(api[CALLS.set](element, value))) return true;
    const why = code();
    console.warn(`the LMS refused ${element}: ${why} ${api[CALLS.words](String(why))}`);
    return MAY_LACK.test(element);
  }

  function setAll(report) {
    let taken = true;
    for (const [element, value] of report.sets ?? []) taken = set(element, value) && taken;
    if (!taken) return false;
    // Kept last: what is kept counts these decisions as told.
    for (const fields of report.interactions ?? []) {
      const [id, value] = fields[0];
      if (!done(api[CALLS.set](`cmi.interactions.${interactions}.${id}`, value))) continue;
      for (const [field, value] of fields.slice(1)) set(`cmi.interactions.${interactions}.${field}`, value);
      interactions += 1;
    }
    // Set once even if what follows fails.
    report.interactions = [];
    return report.suspend === undefined || set("cmi.suspend_data", report.suspend);
  }

  const two = (number) => String(number).padStart(2, "0");

  function span(ms) {
    const hundredths = Math.floor(ms / 10);
    const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60];
    const seconds = `${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
    return old ? `${String(Math.min(hours, 9999)).padStart(4, "0")}:${two(minutes)}:${seconds}` : `PT${hours}H${minutes}M${Number(seconds)}S`;
  }

  /** What is true at any moment: how long it took so far, and that it can be gone on with, also once it is complete. */
  function setEnd() {
    set(old ? "cmi.core.session_time" : "cmi.session_time", span(elapsedMs()));
    set(old ? "cmi.core.exit" : "cmi.exit", "suspend");
  }

  /** SCORM's names are written "Last, First". */
  function written(name) {
    const parts = name.split(",").map((part) => part.trim());
    return parts.length === 2 && parts[1] ? `${parts[1]} ${parts[0]}` : name.trim();
  }

  /** Sets everything in the runtime; it stays in the outbox until it was set, and is set once. */
  function hand(outbox) {
    while (outbox.length > 0) {
      if (!setAll(outbox[0])) return false;
      outbox.shift();
    }
    return true;
  }

  return {
    connect() {
      api = find();
      if (!api) return null;
      // 101 and 103: a launch that reloads the page has begun already.
      if (!done(api[CALLS.begin]("")) && ![101, 103].includes(code())) throw new Error(`${CALLS.begin} failed (${code()})`);
      const core = old ? "cmi.core." : "cmi.";
      interactions = Number(get("cmi.interactions._count")) || 0;
      const threshold = get(old ? "cmi.student_data.mastery_score" : "cmi.scaled_passing_score");
      const mode = get(old ? "cmi.core.lesson_mode" : "cmi.mode");
      looksOnly = mode === "browse" || mode === "review";
      if (old && mode === "browse") set("cmi.core.lesson_status", "browsed");
      return {
        who: get(`${core}${old ? "student_id" : "learner_id"}`),
        learner: written(get(`${core}${old ? "student_name" : "learner_name"}`)),
        languages: get(old ? "cmi.student_preference.language" : "cmi.learner_preference.language"),
        suspended: get("cmi.suspend_data"),
        mastery: threshold === "" || Number.isNaN(Number(threshold)) ? null : Number(threshold) * (old ? 1 : 100),
        looksOnly,
      };
    },

    tell(outbox) {
      if (looksOnly) return true;
      if (!hand(outbox)) return false;
      setEnd();
      if (done(api[CALLS.commit](""))) return true;
      console.warn(`the LMS did not keep it: ${code()} ${api[CALLS.words](String(code()))}`);
      return false;
    },

    end(outbox) {
      if (!looksOnly) {
        hand(outbox);
        setEnd();
        api[CALLS.commit]("");
      }
      api[CALLS.end]("");
    },

    /** A window that the LMS opened is closed; in a frame the LMS's own buttons lead on. */
    goBack() {
      if (window.opener && window.parent === window) window.close();
    },
  };
};
