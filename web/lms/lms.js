// What a package in a learning-management system (LMS) adds to the page: it asks the LMS what it keeps,
// tells it what the program says, tells it again when it does not answer, and ends the launch when the
// page goes. The dialect (scorm.js or cmi5.js) stands before this file in the page.
//
// The program reads `window.breachLms`: see src/app/storage/web_lms.rs.

(() => {
  /** How long it waits before it tells again what was not taken, in milliseconds. */
  const AGAIN_MS = 15_000;

  const text = document.getElementById("course").textContent;
  const course = JSON.parse(text);
  const begun = performance.now();
  const dialect = globalThis.breachDialect(course, () => performance.now() - begun);

  let state = "absent";
  let launch = {};
  let timer = 0;
  let busy = null;
  /** What the LMS was not told yet, oldest first. */
  const outbox = [];

  function become(next) {
    if (state === next) return;
    state = next;
    lms.onchange?.();
  }

  /** Tells what is open. Asked for while it tells, it tells the rest after it. */
  async function flush() {
    if (state === "absent" || state === "left") return;
    if (busy) return busy;
    busy = (async () => {
      clearTimeout(timer);
      let told = false;
      try {
        told = await dialect.tell(outbox);
      } catch (error) {
        console.warn(`the LMS could not be told: ${error?.message ?? error}`);
      }
      if (state === "left") return;
      become(told ? "listens" : "silent");
      if (!told) timer = setTimeout(flush, AGAIN_MS);
    })();
    await busy;
    busy = null;
    if (state === "listens" && outbox.length > 0) await flush();
  }

  /** The end of this launch, while the page still stands. */
  function end() {
    if (state === "absent" || state === "left") return;
    clearTimeout(timer);
    try {
      dialect.end(outbox);
    } catch (error) {
      console.warn(`the LMS could not be told that this is the end: ${error?.message ?? error}`);
    }
    become("left");
  }

  /** 64 bits of a text as letters and digits: whose things are kept here, without saying who it is. */
  function place(words) {
    const half = (seed) => {
      let hash = seed;
      for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
      return hash.toString(36);
    };
    return `${half(0x811c9dc5)}${half(0x050c5d1f)}`;
  }

  const lms = {
    course: text,
    /** Where things of this learner and this course are kept on this device. */
    place: place(`alone ${course.id}`),
    suspended: null,
    learner: null,
    languages: "",
    mastery: null,
    looksOnly: false,
    offsetMin: -new Date().getTimezoneOffset(),
    state: () => state,
    onchange: null,
    tell(json) {
      outbox.push(JSON.parse(json));
      if (state === "absent" || state === "left") outbox.length = 0;
      else flush();
    },
    retry: () => void flush(),
    async leave() {
      await flush();
      end();
      dialect.goBack();
    },
    ready: null,
  };

  /** Asks the LMS; the program waits for it, and plays on where there is none. */
  async function connect() {
    try {
      launch = (await dialect.connect()) ?? null;
    } catch (error) {
      console.warn(`no LMS: ${error?.message ?? error}`);
      launch = null;
    }
    if (!launch) return;
    lms.suspended = launch.suspended || null;
    lms.learner = launch.learner || null;
    lms.languages = launch.languages || "";
    lms.mastery = launch.mastery ?? null;
    lms.looksOnly = Boolean(launch.looksOnly);
    lms.place = place(`${launch.who} ${course.id}`);
    become(launch.over ? "left" : "listens");
    flush();
  }

  window.breachLms = lms;
  lms.ready = connect();
  // A page that is only put away is not over, but a phone may never bring it back.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") flush();
  });
  addEventListener("pagehide", end);
  // What was ended cannot be taken up again without the LMS.
  addEventListener("pageshow", (event) => {
    if (event.persisted && state === "left") location.reload();
  });
  addEventListener("online", flush);
})();
