// Red when the game does not start without a network, when an update mixes two versions or loses a game, or
// when the site works from its own server only.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PATIENCE_MS, keepEvidence, launch, listen } from './lib/browser.mjs';
import { serverProgram, site } from './lib/paths.mjs';
import { goHome, playOn, start } from './lib/play.mjs';
import { savedLog } from './lib/saves.mjs';
import { startServer } from './lib/server.mjs';
import { startStatic } from './lib/static.mjs';
import { press, running, see, until } from './lib/verbs.mjs';
import { words } from './lib/words.mjs';
import { buildOf, newerSite } from './lib/versions.mjs';

const DOOR = 'Knock on your own door';
const rolls = (steps) => steps.filter((step) => step === 'button Roll the die').length;
let browser;
let folder;

before(async () => {
  [browser, folder] = await Promise.all([launch(), mkdtemp(join(tmpdir(), 'breach-rounds-'))]);
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A test in a browser profile of its own, with what failed kept. */
function profileTest(name, body) {
  test(name, { timeout: 10 * PATIENCE_MS }, async () => {
    const context = await browser.newContext({ viewport: { width: 640, height: 360 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const said = listen(page);
    try {
      await body(page, context);
    } catch (error) {
      await keepEvidence(context.pages().at(-1) ?? page, name, said);
      throw error;
    } finally {
      await context.close();
    }
  });
}

/** Waits until the whole version is kept. */
async function kept(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
}

const build = async (page) => buildOf(await page.content());

profileTest('the second visit needs no network, up to the debrief', async (page, context) => {
  const server = await startServer();
  await page.goto(server.url);
  await running(page);
  await kept(page);
  await page.close();
  await server.stop();
  const again = await context.newPage();
  await again.goto(server.url);
  await running(again);
  await start(again, DOOR);
  await playOn(again);
  await see(again, 'heading', `Debrief: ${DOOR}`);
});

profileTest('the second visit in Japanese needs no network, and keeps no other language', async (page, context) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => ['ja'] }));
  const japanese = words('ja');
  const server = await startStatic(site);
  await page.goto(server.url);
  await running(page);
  await see(page, 'heading', japanese.say('home-title'));
  const needed = ['fonts-japanese', 'lang-ja-imaging', 'lang-ja'];
  const languages = async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    const names = all.flat().map((request) => new URL(request.url).pathname.split('/').pop().split('.')[0]);
    return names.filter((name) => /^(lang|fonts)-/.test(name)).sort();
  };
  await until(page, `(${languages})().then((names) => names.length >= ${needed.length})`);
  assert.deepEqual(await page.evaluate(languages), needed.toSorted());
  await page.close();
  await server.stop();
  const again = await context.newPage();
  await again.goto(server.url);
  await running(again);
  await see(again, 'heading', japanese.say('home-title'));
  await again.getByText('自分の扉をたたく').first().waitFor();
});

profileTest('what the server alone knows is not answered from the browser', async (page, context) => {
  const server = await startServer();
  await page.goto(server.url);
  await running(page);
  await kept(page);
  await page.reload();
  await running(page);
  assert.ok(await page.evaluate(() => Boolean(navigator.serviceWorker.controller)));
  const health = await page.evaluate(() => fetch('./readyz').then((answer) => answer.status));
  assert.equal(health, 200);
  const keys = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map((request) => new URL(request.url).pathname);
  });
  assert.ok(keys.length > 5 && keys.every((name) => !/readyz|livez|reach|socket/.test(name)), keys.join(' '));
  await server.stop();
  const gone = await page.evaluate(() => fetch('./readyz').then(() => 'answered', () => 'unreachable'));
  assert.equal(gone, 'unreachable');
  await context.close();
});

profileTest('an update in the middle of a game mixes nothing and loses nothing', async (page, context) => {
  const newer = join(folder, 'newer');
  await newerSite(site, newer);
  const server = await startStatic(site, { path: '/some/path/' });
  await page.goto(server.url);
  await running(page);
  await kept(page);
  await page.reload();
  await running(page);
  const old = await build(page);
  await start(page, DOOR);
  await playOn(page, { done: (steps) => rolls(steps) === 1 });
  const saved = await savedLog(page);

  // Another tab of the old version, before the newer one is there.
  const other = await context.newPage();
  await other.goto(server.url);
  await running(other);

  server.deploy(newer);
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await see(page, 'button', 'Use it now');
  // Nobody asked yet: a tab that is opened now is one of the old version, too.
  const third = await context.newPage();
  await third.goto(server.url);
  await running(third);
  assert.equal(await build(third), old);
  await third.close();

  // A page behind another one paints once in a while only.
  await page.bringToFront();
  await Promise.all([page.waitForEvent('load'), press(page, 'button', 'Use it now')]);
  await running(page);
  assert.notEqual(await build(page), old, 'the newer version runs');
  assert.equal(await savedLog(page), saved, 'the update changed the saved game');
  await press(page, 'button', 'Resume');
  await playOn(page, { done: (steps) => rolls(steps) === 1 });
  assert.ok((await savedLog(page)).startsWith(saved), 'the game went on from what was saved');

  // The old tab goes on with its own files, which the server does not have any more.
  assert.equal(await build(other), old);
  const came = await other.evaluate(
    () => new Promise((done) => window.breachShell.fetch('packs/imaging.txt', (answer) => done(answer.byteLength ?? answer))),
  );
  assert.ok(came > 100_000, `the old tab's pack: ${came}`);
  const caches = () => page.evaluate(() => globalThis.caches.keys());
  assert.equal((await caches()).length, 2);
  await other.close();
  // The browser lets go of a closed tab's lock when it gets to it, and a visit before that keeps the old files.
  await until(page, async (old) => {
    const { held } = await navigator.locks.query();
    return held.every((lock) => !lock.name.includes(old));
  }, old);
  await page.reload();
  await running(page);
  await until(page, async () => (await globalThis.caches.keys()).length === 1);
  assert.ok(!(await caches())[0].includes(old), 'the newer one is left');
  await server.stop();
});

profileTest('an update that does not arrive whole changes nothing', async (page) => {
  const newer = join(folder, 'broken');
  await newerSite(site, newer);
  const pack = (await readFile(join(newer, 'sw.js'), 'utf8')).match(/packs-imaging\.[0-9a-f]{16}\.txt/)[0];
  await rm(join(newer, pack));
  const server = await startStatic(site);
  await page.goto(server.url);
  await running(page);
  await kept(page);
  await page.reload();
  await running(page);
  const old = await build(page);
  server.deploy(newer);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((done) => registration.addEventListener('updatefound', () => done(registration.installing)));
    await registration.update();
    const worker = await found;
    await new Promise((done) => {
      const look = () => ['installed', 'redundant'].includes(worker.state) && done();
      worker.addEventListener('statechange', look);
      look();
    });
    return [worker.state, (await caches.keys()).length];
  });
  assert.deepEqual(state, ['redundant', 1]);
  await page.reload();
  await running(page);
  assert.equal(await build(page), old);
  await server.stop();
});

profileTest('the packaged site runs from a plain server under any path', async (page) => {
  const out = join(folder, 'stick');
  const made = spawnSync(serverProgram, ['package', 'site', '--site', site, '--out', out], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  assert.match(await readFile(join(out, 'README.txt'), 'utf8'), /serve --site/);
  const server = await startStatic(out, { path: '/a/b/c/' });
  await page.goto(server.url);
  await running(page);
  await start(page, DOOR);
  await goHome(page);
  assert.ok(server.asked.every((name) => name.startsWith('/a/b/c/')), 'nothing is asked for elsewhere');
  await kept(page);
  await server.stop();
  await page.reload();
  await running(page);

  const own = await startServer(out);
  await page.goto(own.url);
  await running(page);
  await own.stop();
});

profileTest('the page can be installed', async (page, context) => {
  const server = await startServer();
  await page.goto(server.url);
  await running(page);
  await kept(page);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A profile of a test is an incognito window.
  const errors = installabilityErrors.filter((error) => error.errorId !== 'in-incognito');
  assert.deepEqual(errors, []);
  const address = await page.evaluate(() => document.querySelector('link[rel=manifest]').href);
  const manifest = await (await fetch(address)).json();
  for (const field of ['name', 'short_name', 'start_url', 'scope', 'display', 'background_color', 'theme_color']) {
    assert.ok(manifest[field], field);
  }
  assert.ok(manifest.icons.some((icon) => icon.purpose === 'maskable'));
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await fetch(new URL(src, address));
    assert.equal(icon.headers.get('content-type'), type, src);
    if (type !== 'image/png') continue;
    // The size stands in the first chunk of a PNG.
    const head = new DataView(await icon.arrayBuffer());
    assert.equal(`${head.getUint32(16)}x${head.getUint32(20)}`, sizes, src);
  }
  await server.stop();
});
