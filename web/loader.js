// Brings the game to the page and says in words when that fails. Whatever happens, there is never
// a blank canvas: the part of the page in #shell is shown until the first frame is painted, and
// again when none can be painted any more.

import "./keyboard.js";
import * as view from "./view.js";

const shell = document.getElementById("shell");
const canvas = document.getElementById("app");
const sections = [...shell.querySelectorAll("section[id]")];
let stopped = false;

function show(id, detail) {
  for (const section of sections) section.hidden = section.id !== id;
  const place = document.querySelector(`#${id} [data-detail]`);
  if (place) place.textContent = detail ?? "";
  // Behind it nothing can be reached, by nobody.
  document.getElementById("mirror").inert = true;
  document.body.classList.remove("running");
  shell.hidden = false;
}

// The first reason counts: what breaks after it breaks because of it.
function fail(id, detail) {
  if (stopped) return;
  stopped = true;
  if (detail) console.error(detail);
  show(id, detail);
  const button = document.querySelector(`#${id} button`);
  document.getElementById("shell-title").focus();
  button?.focus();
}

// What this copy of the site is; `cargo xtask web` writes it into the page. `files` has, for each file that
// comes only when it is asked for, its name here and its size.
const site = JSON.parse(document.getElementById("site").textContent);

// A file of the site by its plain name. Answers its bytes, or an HTTP status, or a word for why not.
async function fetchFile(name) {
  const file = site.files?.[name];
  if (!file) return "unknown";
  const url = new URL(file.at, import.meta.url).href;
  let response = await fetch(url).catch(() => null);
  // Where a newer site replaced this one's files, the browser may still have kept them.
  if (!response?.ok) response = (await globalThis.caches?.match(url).catch(() => null)) ?? response;
  if (!response) return "unreachable";
  if (!response.ok) return response.status;
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    // Some servers answer with a page of theirs in place of what they do not have.
    if (bytes.byteLength !== file.size) return "other";
    keepFile(file.at);
    return bytes;
  } catch {
    return "unreachable";
  }
}

// Nobody keeps what a page asks for before its service worker is there; so the worker is told, and takes it
// from what the browser has just loaded.
function keepFile(at) {
  if (!site.worker || !navigator.serviceWorker || navigator.serviceWorker.controller) return;
  navigator.serviceWorker.ready.then((registration) => registration.active?.postMessage({ keep: at }));
}

// What the program asks of the page: see src/app/shell/page.rs and src/app/storage/web_fetch.rs.
window.breachShell = {
  fetch(name, done) {
    fetchFile(name).then(done);
  },
  ready() {
    if (stopped) return;
    document.body.classList.add("running");
    shell.hidden = true;
    keepVersion();
  },
  failed(kind, message) {
    if (kind === "no-webgl" || kind === "painter") {
      console.warn(message);
      view.show("text", "no-webgl");
      this.ready();
    } else fail("broken", message);
  },
};

for (const button of document.querySelectorAll("[data-reload]")) {
  button.addEventListener("click", () => location.reload());
}

canvas.addEventListener("webglcontextlost", (event) => {
  // Everything was saved as it happened, so resuming is a reload; the text needs not even that.
  event.preventDefault();
  document.documentElement.dataset.picture = "lost";
  if (view.current() === "picture") fail("lost");
});

document.getElementById("as-text").addEventListener("click", () => {
  stopped = false;
  document.getElementById("mirror").inert = false;
  view.show("text", "lost");
  window.breachShell.ready();
});

// Asked of the game's own canvas: the painter gets this very context, so none is made twice. What is
// wished for here is what src/app/painter/web.rs wishes for; the first to ask decides.
function hasWebGl2() {
  try {
    return Boolean(canvas.getContext("webgl2", { antialias: false, depth: false, stencil: false, alpha: false }));
  } catch {
    return false;
  }
}

const WASM = "application/wasm";
// Without a GPU each change of the page costs as much as a part of the program: what comes at once shows none.
const PROGRESS_MS = 400;

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}

function showProgress(got) {
  const all = site.program ?? 0;
  const bar = document.getElementById("progress");
  const amount = document.getElementById("amount");
  if (all > 0 && got <= all) {
    bar.value = (100 * got) / all;
    amount.textContent = `${megabytes(got)} of ${megabytes(all)} MB`;
  } else {
    bar.removeAttribute("value");
    amount.textContent = `${megabytes(got)} MB`;
  }
}

// The program, compiled while it arrives. It is counted on a copy: what the browser need not hand to this
// script first, it compiles sooner.
async function compileProgram(url) {
  const response = await fetch(url).catch((error) => {
    throw new Error(`${error.message} (${url})`);
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText} (${url})`);
  count(response.clone()).catch(() => {});
  const named = response.headers.get("content-type") === WASM;
  // Servers that do not know the type send it as anything.
  return WebAssembly.compileStreaming(named ? response : new Response(response.body, { headers: { "content-type": WASM } }));
}

// Unpacked bytes; the page knows how many there are.
async function count({ body }) {
  let got = 0;
  let shown = performance.now();
  let slow = false;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    got += value.byteLength;
    if (performance.now() - shown < PROGRESS_MS) continue;
    shown = performance.now();
    slow = true;
    showProgress(got);
  }
  if (slow) showProgress(got);
}

let worker = null;
let asked = false;

// Keeps this version of the site for times without a network (see sw.js), and says when a newer one is
// ready. Not within an LMS, whose packages have no address of their own, and not where the browser has no
// service workers: a plain http:// address other than this machine's, some private windows.
function keepVersion() {
  if (!site.worker || document.getElementById("course") || !navigator.serviceWorker || worker) return;
  const scope = new URL("./", import.meta.url).href;
  // As long as this lock is held, the files of this version stay.
  navigator.locks?.request(`breach-rounds ${scope} ${site.build}`, { mode: "shared" }, () => new Promise(() => {}));
  worker = navigator.serviceWorker
    .register(new URL("./sw.js", import.meta.url), { updateViaCache: "none" })
    .then(followVersions)
    .catch((error) => console.info(`not kept for offline: ${error.message}`));
}

function followVersions(registration) {
  const offer = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    window.breachShell.newer = true;
    window.dispatchEvent(new Event("breach-newer"));
  };
  const watch = () => registration.installing?.addEventListener("statechange", offer);
  offer();
  watch();
  registration.addEventListener("updatefound", watch);
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (asked) location.reload();
  });
  window.breachShell.useNewer = () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("use");
    else location.reload();
  };
  // A tab that stays open for days asks once an hour, when somebody looks at it.
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - last < 3_600_000) return;
    last = Date.now();
    registration.update().catch(() => {});
  });
}

async function start() {
  if (typeof globalThis.WebAssembly?.compileStreaming !== "function") {
    fail("unsupported");
    return;
  }
  // On its way before the graphics are asked for, which may take long without a GPU.
  const loading = Promise.all([
    import("./app.js"),
    compileProgram(new URL("./app_bg.wasm", import.meta.url)),
  ]);
  loading.catch(() => {});
  if (view.asked() === "text") view.show("text");
  else if (!hasWebGl2()) view.show("text", "no-webgl");
  const refusal = (error) => error instanceof WebAssembly.CompileError || error instanceof EvalError;
  let module;
  let program;
  try {
    [module, program] = await loading;
  } catch (error) {
    fail(refusal(error) ? "unsupported" : "network", String(error?.message ?? error));
    return;
  }
  try {
    // Within a learning-management system the program waits for what it keeps.
    await window.breachLms?.ready;
    await module.default({ module_or_path: program });
  } catch (error) {
    fail(refusal(error) ? "unsupported" : "broken", String(error?.message ?? error));
  }
}

start();
