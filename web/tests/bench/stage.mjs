// What every measurement stands on: pages with the probe in them, the table, medians, and how figures
// are written.
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../lib/browser.mjs';
import { start } from '../lib/play.mjs';
import { startServer } from '../lib/server.mjs';
import { find, press, running, see } from '../lib/verbs.mjs';
import { probe } from './probe.mjs';

export const VIEWPORT = { width: 1366, height: 768 };
/** What Home is known by. */
export const HOME = 'Find the attack before it finds the patients';
/** Nothing is drawn for so long: the page rests. */
const REST_MS = 1000;

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const times = (a, b) => `${(a / b).toFixed(2)} ×`;
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
export const read = (page, what) => page.evaluate((name) => globalThis.__probe[name], what);

/** One browser, the game and the floor; `close` ends them. */
export async function stage(floorSite) {
  const browser = await launch();
  const [game, floor] = [await startServer(), await startServer(floorSite)];
  const close = async () => {
    await browser.close();
    await game.stop();
    await floor.stop();
  };
  return { browser, game, floor, close };
}

/** A page of its own profile with the probe in it, painted once; `close` ends both. */
export async function open({ browser }, server, { path = '', viewport = VIEWPORT, painted = true } = {}) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(probe);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let transferred = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred += encodedDataLength));
  await page.goto(server.url + path);
  if (painted) await page.waitForFunction(() => globalThis.__probe.firstPaintMs !== null);
  return { page, context, devtools, transferred: () => transferred, close: () => context.close() };
}

/** The game at its table, the first choice of a procedure on the screen. */
export async function openTable(set, options) {
  const opened = await open(set, set.game, options);
  await running(opened.page);
  await start(opened.page, 'Knock on your own door');
  await press(opened.page, 'button', 'Begin the first turn');
  await see(opened.page, 'heading', 'What will you look at next?');
  return opened;
}

/** From the procedures to the suspects of the first one, which are what is chosen from. */
export async function toTheSuspects(page) {
  await find(page, 'list', 'Procedures').getByRole('button').first().press('Enter');
  await see(page, 'radiogroup', 'Which suspect do you test?');
}

/** Waits until a page that can rest draws nothing for a second; the floor never rests. */
export async function settled(page) {
  for (;;) {
    const before = await read(page, 'frames');
    await pause(REST_MS);
    if ((await read(page, 'frames')) === before) return;
  }
}
