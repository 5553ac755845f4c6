// Measures the game beside the floor, the smallest egui page, in one run of one Chromium without a
// GPU, and prints a table. `cargo xtask bench-web` builds both sites and calls this.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../lib/browser.mjs';
import { playOn, start } from '../lib/play.mjs';
import { startServer } from '../lib/server.mjs';
import { press, running, see } from '../lib/verbs.mjs';
import { probe } from './probe.mjs';

const VIEWPORT = { width: 1366, height: 768 };
const STARTS = 7;
const MOVES_MS = 5_000;
const MOVE_ROUNDS = 3;
const IDLE_MS = 10_000;

const [, , floorSite] = process.argv;
if (!floorSite) throw new Error('usage: node measure.mjs FLOOR_SITE (BREACH_ROUNDS_SITE names the game)');

const browser = await launch();
const [game, floor] = [await startServer(), await startServer(floorSite)];

/** A page of its own profile with the probe in it; `close` ends both. */
async function open(server) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(probe);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let transferred = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred += encodedDataLength));
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.__probe.firstPaintMs !== null);
  return { page, devtools, transferred: () => transferred, close: () => context.close() };
}

const read = (page, what) => page.evaluate((name) => globalThis.__probe[name], what);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = (a, b) => `${(a / b).toFixed(2)} ×`;

async function measureStarts() {
  const paints = { game: [], floor: [] };
  let bytes = 0;
  for (let round = 0; round < STARTS; round += 1) {
    for (const [name, server] of [['game', game], ['floor', floor]]) {
      const { page, transferred, close } = await open(server);
      paints[name].push(await read(page, 'firstPaintMs'));
      if (name === 'game') {
        await see(page, 'heading', 'Find the attack before it finds the patients');
        bytes = transferred();
      }
      await close();
    }
  }
  const [ours, least] = [median(paints.game), median(paints.floor)];
  return [
    ['first load until Home is usable, brotli, with headers', `${(bytes / 1e6).toFixed(2)} MB`],
    ['first paint of Home, median', `${ours.toFixed(0)} ms (floor ${least.toFixed(0)} ms): ${times(ours, least)}`],
  ];
}

/** The game at its table, the first question on the screen. */
async function openTable() {
  const opened = await open(game);
  await running(opened.page);
  await start(opened.page, 'Knock on your own door');
  await press(opened.page, 'button', 'Begin the first turn');
  await see(opened.page, 'heading', 'What will you look at next?');
  return opened;
}

async function measureFrames() {
  const [table, bare] = [await openTable(), await open(floor)];
  const rates = { game: [], floor: [] };
  for (let round = 0; round < MOVE_ROUNDS; round += 1) {
    for (const [name, { page }] of [['game', table], ['floor', bare]]) {
      await page.bringToFront();
      await settled(page, name === 'game');
      rates[name].push(await framesWhileMoving(page));
    }
  }
  await table.close();
  await bare.close();
  const [ours, most] = [median(rates.game), median(rates.floor)];
  return [
    [
      'frames a second while the pointer moves over the table, 1366×768, median',
      `${ours.toFixed(1)} (floor ${most.toFixed(1)}): ${times(ours, most)}`,
    ],
  ];
}

/** Moves the pointer in circles over the middle of the page. */
async function framesWhileMoving(page) {
  const [begin, from] = [performance.now(), await read(page, 'frames')];
  for (let step = 0; performance.now() - begin < MOVES_MS; step += 1) {
    const angle = step / 12;
    await page.mouse.move(683 + 400 * Math.cos(angle), 384 + 250 * Math.sin(angle));
  }
  const frames = (await read(page, 'frames')) - from;
  return (1000 * frames) / (performance.now() - begin);
}

/** Waits until a page that can rest draws nothing for a second; the floor never rests. */
async function settled(page, rests) {
  if (!rests) return;
  for (;;) {
    const before = await read(page, 'frames');
    await pause(1000);
    if ((await read(page, 'frames')) === before) return;
  }
}

async function framesIdle(page) {
  await settled(page, true);
  const before = await read(page, 'frames');
  await pause(IDLE_MS);
  return (await read(page, 'frames')) - before;
}

async function measureIdle() {
  const table = await openTable();
  const idle = await framesIdle(table.page);
  await table.close();

  const seats = await open(game);
  await running(seats.page);
  await press(seats.page, 'button', 'Hot seat for several teams: Knock on your own door');
  await seats.page.getByRole('textbox').first().focus();
  const focused = await framesIdle(seats.page);
  await seats.close();
  return [
    ['frames in 10 s with nothing happening, at the table', String(idle)],
    ['frames in 10 s with a text field focused', String(focused)],
  ];
}

async function measureMemory() {
  const { page, devtools, close } = await openTable();
  await playOn(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.enable').then(() => devtools.send('Performance.getMetrics'));
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  const wasm = await read(page, 'wasmBytes');
  const process = await privateBytes(page);
  await close();
  const mb = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    ['page memory after one scenario: WebAssembly and JavaScript heap', `${mb(wasm)} + ${mb(heap)} = ${mb(wasm + heap)}`],
    ['the same, private memory of the renderer process', mb(process)],
  ];
}

/** Private memory of the renderer with the most of it, as the system counts it. */
async function privateBytes(page) {
  const session = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(renderers.map(({ id }) => privateOf(id)));
  return Math.max(...sizes);
}

async function privateOf(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].map(([, size]) => Number(size));
  return 1024 * kilobytes.reduce((sum, size) => sum + size, 0);
}

try {
  const rows = [
    ...(await measureStarts()),
    ...(await measureFrames()),
    ...(await measureIdle()),
    ...(await measureMemory()),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, figure] of rows) console.log(`${what.padEnd(width)}  ${figure}`);
} finally {
  await browser.close();
  await game.stop();
  await floor.stop();
}
