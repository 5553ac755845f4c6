// cmi5: launch, fetch the token once, read what the LMS wrote down for this launch, and send statements: the
// program says what was decided, this file says initialized, completed, passed or failed, and terminated.
// Sections are those of the cmi5 specification (AICC/CMI-5_Spec_Current, cmi5_spec.md).

globalThis.breachDialect = (course, elapsedMs) => {
  const VERSION = { "X-Experience-API-Version": "1.0.3" };
  const VERBS = "http://adlnet.gov/expapi/verbs/";
  const CMI5 = "https://w3id.org/xapi/cmi5/context/";
  const CATEGORY = { objectType: "Activity", id: `${CMI5}categories/cmi5` };
  const MOVE_ON = { objectType: "Activity", id: `${CMI5}categories/moveon` };
  /** Our own document beside the LMS's. */
  const STATE = "breach-rounds";

  const asked = new URLSearchParams(location.search);
  const [endpoint, fetchUrl, registration, activityId] = ["endpoint", "fetch", "registration", "activityId"].map((name) => asked.get(name));
  let actor = null;
  let token = null;
  let launch = {};
  let begunAt = 0;
  let lastAt = 0;
  /** What is kept for the next launch: the program's state, and what was said once for this registration. */
  let kept = { suspend: null, completed: false, passed: false };
  let etag = null;
  let judged = false;
  /** Statements that were made and not taken yet, oldest first. */
  let unsent = [];
  let dirty = false;
  let ended = false;

  const remembered = `breach-lms ${fetchUrl}`;

  /** A new session storage may be refused in a frame of another site. */
  function session(value) {
    try {
      if (value) sessionStorage.setItem(remembered, JSON.stringify(value));
      return JSON.parse(sessionStorage.getItem(remembered) ?? "null");
    } catch {
      return null;
    }
  }

  const base = () => (endpoint.endsWith("/") ? endpoint : `${endpoint}/`);

  function ask(path, parameters, options = {}) {
    const url = new URL(path, base());
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const headers = { ...VERSION, Authorization: `Basic ${token}`, ...options.headers };
    return fetch(url, { ...options, headers });
  }

  const stateOf = (stateId) => ({ stateId, activityId, agent: JSON.stringify(actor), registration });

  /** 8.2: one POST, ever. A page that was loaded again within the launch remembers the answer. */
  async function fetchToken() {
    const before = session();
    if (before) return before;
    const response = await fetch(fetchUrl, { method: "POST" });
    const answer = await response.json();
    if (!response.ok || !answer["auth-token"]) throw new Error(`no token: ${answer["error-code"] ?? response.status} ${answer["error-text"] ?? ""}`);
    const found = { token: answer["auth-token"], ended: false };
    session(found);
    return found;
  }

  /** 9.7: in UTC, and never before the statement before it. */
  function moment(wished) {
    const at = Math.max(Date.now(), lastAt);
    const time = wished ? Math.min(Math.max(Date.parse(wished), begunAt), at) : at;
    lastAt = Math.max(lastAt, time);
    return new Date(time).toISOString();
  }

  function span(ms) {
    const hundredths = Math.round(ms / 10);
    return `PT${Math.floor(hundredths / 360_000)}H${Math.floor(hundredths / 6_000) % 60}M${(hundredths % 6_000) / 100}S`;
  }

  function uuid() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** 10: the LMS's template, to which we add and in which we overwrite nothing. */
  function context({ category = [], extensions = {}, parent = [] }) {
    const template = structuredClone(launch.contextTemplate ?? {});
    const activities = template.contextActivities ?? {};
    const list = (name, ours) => {
      const all = [...(activities[name] ?? []), ...ours];
      return all.length > 0 ? { [name]: all } : {};
    };
    const contextActivities = { ...activities, ...list("category", category), ...list("parent", parent) };
    return {
      ...template,
      registration,
      ...(Object.keys(contextActivities).length > 0 ? { contextActivities } : {}),
      extensions: { ...extensions, ...template.extensions },
    };
  }

  /** A statement that cmi5 defines (9.3): about this activity, in cmi5's category. */
  function defined(verb, result, { moveOn = false, mastery = false } = {}) {
    const extensions = mastery && launch.masteryScore !== undefined ? { [`${CMI5}extensions/masteryscore`]: launch.masteryScore } : {};
    unsent.push({
      id: uuid(),
      actor,
      verb: { id: VERBS + verb, display: { en: verb } },
      object: { objectType: "Activity", id: activityId },
      ...(result ? { result } : {}),
      context: context({ category: moveOn ? [CATEGORY, MOVE_ON] : [CATEGORY], extensions }),
      timestamp: moment(),
    });
  }

  /** A statement of ours (7.1.3, cmi5 allowed): without cmi5's category. */
  function allowed({ context: ours, timestamp, ...statement }) {
    const parent = [{ objectType: "Activity", id: activityId }];
    unsent.push({ id: uuid(), actor, ...statement, context: context({ parent, extensions: ours?.extensions }), timestamp: moment(timestamp) });
  }

  /** 9.3: at most one completed and one passed a registration, one of passed and failed a session. */
  function judge({ complete, passed, scaled }) {
    const duration = span(elapsedMs());
    if (complete && !kept.completed) {
      defined("completed", { completion: true, duration }, { moveOn: true });
      kept.completed = true;
    }
    if (typeof passed !== "boolean" || kept.passed || judged) return;
    const score = scaled === null || scaled === undefined ? null : Number(scaled);
    const enough = score !== null && (launch.masteryScore === undefined || score >= launch.masteryScore);
    // 9.5.1: a score must fit the verb. Failed for the questions alone, it says no score.
    const fits = score !== null && (passed ? enough : launch.masteryScore !== undefined && !enough);
    const told = fits ? { score: { scaled: score, raw: Math.round(score * 100), min: 0, max: 100 } } : {};
    defined(passed ? "passed" : "failed", { success: passed, duration, ...told }, { moveOn: true, mastery: true });
    judged = true;
    kept.passed = passed;
  }

  /** Makes statements of what the program said; they keep their ids until they are taken. */
  function make(outbox) {
    while (outbox.length > 0) {
      const report = outbox.shift();
      for (const statement of report.statements ?? []) allowed(statement);
      if (report.standing) judge(report.standing);
      if (report.suspend !== undefined) kept.suspend = report.suspend;
      dirty = true;
    }
  }

  const sendStatements = (statements, options = {}) =>
    ask("statements", {}, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(statements), ...options });

  function sendState(options = {}) {
    const match = etag ? { "If-Match": etag } : { "If-None-Match": "*" };
    return ask("activities/state", stateOf(STATE), { method: "PUT", headers: { "Content-Type": "application/json", ...match }, body: JSON.stringify(kept), ...options });
  }

  /** 11: must be asked for; there may be none, and nothing of it applies here but the language. */
  async function readPreferences() {
    try {
      const response = await ask("agents/profile", { profileId: "cmi5LearnerPreferences", agent: JSON.stringify(actor) });
      return response.ok ? await response.json() : {};
    } catch {
      return {};
    }
  }

  async function readState() {
    const response = await ask("activities/state", stateOf(STATE));
    if (response.status !== 404 && !response.ok) throw new Error(`the state cannot be read: ${response.status}`);
    etag = response.headers.get("etag");
    return response.ok ? response.json() : null;
  }

  return {
    async connect() {
      if (!endpoint || !fetchUrl || !registration || !activityId) return null;
      actor = JSON.parse(asked.get("actor"));
      const found = await fetchToken();
      token = found.token;
      const who = JSON.stringify([actor.account ?? actor.mbox, registration]);
      if (found.ended) return { who, over: true };
      const data = await ask("activities/state", stateOf("LMS.LaunchData"));
      if (!data.ok) throw new Error(`LMS.LaunchData: ${data.status}`);
      launch = await data.json();
      const preferences = await readPreferences();
      kept = { ...kept, ...(await readState()) };
      begunAt = Date.now();
      lastAt = begunAt;
      // The first to be told, as soon as the store takes anything.
      if (!found.begun) defined("initialized");
      return {
        who,
        learner: actor.name,
        languages: preferences.languagePreference,
        suspended: kept.suspend,
        mastery: launch.masteryScore === undefined ? null : launch.masteryScore * 100,
        looksOnly: launch.launchMode === "Browse" || launch.launchMode === "Review",
      };
    },

    async tell(outbox) {
      make(outbox);
      if (unsent.length > 0) {
        const sending = [...unsent];
        const answer = await sendStatements(sending);
        // 409: it was taken the last time, and its answer was lost.
        if (!answer.ok && answer.status !== 409) return false;
        unsent = unsent.filter((statement) => !sending.includes(statement));
        session({ token, begun: true });
      }
      if (!dirty) return true;
      dirty = false;
      const answer = await sendState();
      if (answer.status === 412) {
        // Another window went on with it: what was done last is kept.
        await readState();
        const again = await sendState();
        if (again.ok) etag = again.headers.get("etag") ?? etag;
        dirty = !again.ok;
        return again.ok;
      }
      if (answer.ok) etag = answer.headers.get("etag") ?? (await readState(), etag);
      dirty = !answer.ok;
      return answer.ok;
    },

    /** The page goes: everything that is left, and terminated last, in one go that outlives the page. */
    end(outbox) {
      if (ended) return;
      ended = true;
      make(outbox);
      defined("terminated", { duration: span(elapsedMs()) });
      sendStatements(unsent, { keepalive: true }).catch(() => {});
      if (dirty) sendState({ keepalive: true }).catch(() => {});
      session({ token, begun: true, ended: true });
    },

    /** 10, returnURL: where the LMS wants the learner to be after this. */
    goBack() {
      if (/^https?:/.test(launch.returnURL ?? "")) location.assign(launch.returnURL);
      else if (window.opener && window.parent === window) window.close();
    },
  };
};
