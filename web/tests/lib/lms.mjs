// A learning-management system in miniature: it serves a package that the command line made, and
// runs it in the real runtime of scorm-again, in a frame or in a window of its own.
import { createServer } from 'node:http';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { serverProgram, site } from './paths.mjs';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** As an LMS that knows nothing of WebAssembly serves files. */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** The runtime of each dialect: the file, the class and the name that content looks for. */
const RUNTIMES = {
  scorm12: { file: 'scorm12.min.js', make: 'new Scorm12API(settings)', name: 'API' },
  scorm2004: { file: 'scorm2004.min.js', make: 'new Scorm2004API(settings)', name: 'API_1484_11' },
};

/** Makes a package as a folder, as an LMS has it once it unpacked the zip file. */
export async function unpacked(kind, ...more) {
  const folder = await mkdtemp(join(tmpdir(), 'breach-rounds-lms-'));
  const course = join(folder, 'course');
  await run(serverProgram, ['package', kind, '--site', site, '--out', course, ...more]);
  return { course, remove: () => rm(folder, { recursive: true }) };
}

/**
 * An LMS over an unpacked package. What it keeps of the learner outlives the browsers: `kept.data` is the
 * data model as it was committed last, `kept.commits` every commit. While `kept.fails` is set, commits fail.
 * `strict` holds SCORM 1.2 to its 4,096 characters, which scorm-again does not.
 */
export async function startLms(kind, course, { runtime = true, mode = 'normal' } = {}) {
  const kept = { data: null, commits: [], finished: 0, fails: false, longest: 0, total: 0 };
  const server = createServer((request, response) => answer(request, response, { kind, course, kept, runtime, mode }));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    kept,
    url,
    frame: `${url}/frame`,
    window: `${url}/window`,
    alone: `${url}/course/index.html`,
    stop: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

async function answer(request, response, { kind, course, kept, runtime, mode }) {
  const { pathname } = new URL(request.url, 'http://lms');
  const send = (status, body, type = 'text/html') => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  };
  try {
    if (pathname === '/frame' || pathname === '/window') return send(200, player(kind, pathname === '/frame', runtime, mode));
    if (pathname === '/runtime.js') return send(200, await readFile(require.resolve('scorm-again').replace(/dist.*/, `dist/${RUNTIMES[kind].file}`)), 'text/javascript');
    if (pathname === '/kept') return send(200, JSON.stringify({ data: kept.data, fails: kept.fails }), 'application/json');
    if (pathname === '/commit') {
      const { data, finished } = JSON.parse(await body(request));
      if (kept.fails) return send(500, 'no');
      kept.data = data;
      kept.commits.push(data);
      kept.finished += finished ? 1 : 0;
      const suspended = (data.cmi ?? data).suspend_data ?? '';
      kept.longest = Math.max(kept.longest, suspended.length);
      return send(200, '{}', 'application/json');
    }
    if (pathname.startsWith('/course/')) {
      const path = normalize(join(course, decodeURIComponent(pathname.slice('/course/'.length))));
      if (!path.startsWith(course + sep)) return send(404, 'no');
      await stat(path);
      return send(200, await readFile(path), TYPES[extname(path)] ?? 'text/plain');
    }
    send(404, 'no');
  } catch (error) {
    send(error.code === 'ENOENT' ? 404 : 500, String(error));
  }
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** The page of an LMS that shows a package: the runtime, and the package below it or beside it. */
function player(kind, framed, runtime, mode) {
  const { make, name } = RUNTIMES[kind] ?? {};
  const api = !runtime ? '' : `
    <script src="/runtime.js"></script>
    <script>
      const kind = ${JSON.stringify(kind)};
      const settings = { autocommit: false, logLevel: 5, mastery_override: false };
      const asked = new XMLHttpRequest();
      asked.open('GET', '/kept', false);
      asked.send();
      const kept = JSON.parse(asked.responseText);
      const real = ${make};
      const old = kind === 'scorm12';
      const model = { core: { student_id: 'ada@example.org', student_name: 'Example, Ada' }, learner_id: 'ada@example.org', learner_name: 'Example, Ada' };
      // What the LMS says of this launch: SCORM 1.2, 3.4.4 (entry, lesson_mode); SCORM 2004, 4.2.
      const said = old ? { entry: '', lesson_mode: ${JSON.stringify(mode)} } : { entry: '', mode: ${JSON.stringify(mode)} };
      said.entry = !kept.data ? 'ab-initio' : (old ? kept.data.cmi.core : kept.data.cmi).exit === 'suspend' ? 'resume' : '';
      if (old) { delete model.learner_id; delete model.learner_name; } else delete model.core;
      if (kept.data) {
        // What a launch does not take over from the one before: SCORM 1.2, 3.4.4; SCORM 2004, 4.2.
        const before = kept.data.cmi;
        const { session_time, exit, ...core } = old ? { ...before.core, ...said } : {};
        const { session_time: time, exit: left, ...rest } = before;
        real.loadFromJSON({ cmi: old ? { ...rest, core } : { ...rest, ...said } });
      } else real.loadFromJSON({ cmi: old ? { core: { ...model.core, ...said } } : { ...model, ...said } });
      window.entry = said.entry;
      const done = (data, finished) => {
        const told = new XMLHttpRequest();
        told.open('POST', '/commit', false);
        const words = JSON.stringify({ data, finished });
        // While a page goes a browser sends nothing that it would have to wait for.
        try { told.send(words); } catch { return String(navigator.sendBeacon('/commit', words)); }
        return told.status === 200 ? 'true' : 'false';
      };
      const model2 = () => JSON.parse(JSON.stringify(real.renderCMIToJSONObject?.() ?? JSON.parse(real.renderCMIToJSONString())));
      let refused = 0;
      const names = old
        ? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']
        : ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
      const wrapped = {};
      for (const call of names) wrapped[call] = (...args) => { refused = 0; return real[call](...args); };
      const [set, commit, finish, error] = [names[3], names[4], names[1], names[5]];
      window.calls = [];
      window.refusals = [];
      wrapped[set] = (element, value) => {
        refused = 0;
        window.calls.push([element, value]);
        // The limit of CMIString4096, which scorm-again lets pass.
        if (old && element === 'cmi.suspend_data' && String(value).length > 4096) { refused = 405; window.refusals.push([element, 405]); return 'false'; }
        const said = real[set](element, value);
        if (said !== 'true') window.refusals.push([element, value, real[error]()]);
        return said;
      };
      wrapped[commit] = () => {
        refused = 0;
        const said = done(model2(), false);
        if (said !== 'true') refused = 101;
        return said;
      };
      wrapped[finish] = () => { refused = 0; done(model2(), true); return real[finish](''); };
      wrapped[error] = () => refused || real[error]();
      window.${name} = wrapped;
      window.addEventListener('message', () => {});
    </script>`;
  const shown = framed
    ? '<iframe id="sco" title="The course" src="/course/index.html" style="width:640px;height:360px;border:0"></iframe>'
    : '<button id="open" onclick="window.sco = window.open(\'/course/index.html\', \'sco\', \'width=640,height=360\')">Open the course</button>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An LMS</title>${api}</head><body style="margin:0">${shown}</body></html>`;
}
