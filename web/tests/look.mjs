// Pictures of every screen, for somebody to look at: both views, both themes, three sizes.
//   node web/tests/look.mjs FOLDER [text|picture] [light|dark] [alone|library|together]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './lib/browser.mjs';
import * as room from './lib/exercise.mjs';
import { goHome, playOn, start } from './lib/play.mjs';
import { startServer } from './lib/server.mjs';
import { find, press, running, see } from './lib/verbs.mjs';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
];
const DOOR = 'Knock on your own door';

const [, , folder, ...only] = process.argv;
if (!folder) throw new Error('usage: node web/tests/look.mjs FOLDER [text|picture] [light|dark] [alone|library|together]');
const some = (names) => (names.some((name) => only.includes(name)) ? names.filter((name) => only.includes(name)) : names);

/** Waits until the game rests, and the browser has painted what came of it. */
async function rest(page) {
  await page.evaluate(() => (globalThis.__atRest = undefined));
  await page.waitForFunction(() => {
    const [painted, idle] = globalThis.__atRest ?? [];
    const still = painted === globalThis.__breachFrames;
    globalThis.__atRest = [globalThis.__breachFrames, still ? idle + 1 : 0];
    return idle + 1 >= 5;
  });
}

/** The theme is dark until somebody chooses another. */
async function makeLight(page, server) {
  await page.goto(`${server.url}?text`);
  await running(page);
  await button(page, 'Settings');
  await room.choose(page, /^Light/);
  await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'light');
  await page.goto('about:blank');
}

/** A page of its own profile, and how its screens are taken. */
async function visitor({ browser, view, theme }, server, address) {
  const context = await browser.newContext({ viewport: SIZES[0], reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const url = new URL(address ?? server.url);
  if (view === 'text') url.search = '?text';
  if (theme === 'light') await makeLight(page, server);
  await page.goto(url.href);
  await running(page);
  const look = async (name) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await rest(page);
      const path = join(folder, `${view}-${theme}`, `${name}-${size.width}.png`);
      await page.screenshot({ path, fullPage: view === 'text' });
    }
    await page.setViewportSize(SIZES[0]);
    await rest(page);
  };
  return { page, look, close: () => context.close() };
}

/** Waits until the screen of this title is gone. */
const left = (page, title) => find(page, 'heading', title).waitFor({ state: 'detached' });

const button = (page, name) => press(page, 'button', name);

/** A scenario from Home to each part of its debrief. */
async function alone(set, server) {
  const { page, look, close } = await visitor(set, server);
  await look('home');
  for (const name of ['How to play', 'Field guide', 'Settings', 'About and credits']) {
    await button(page, name);
    await left(page, 'Find the attack before it finds the patients');
    await look(name.toLowerCase().replaceAll(' ', '-'));
    await goHome(page);
  }
  await button(page, `Play alone: ${DOOR}`);
  await see(page, 'button', 'Start');
  await look('start');
  await button(page, 'Start');
  await see(page, 'button', 'Skip the questions');
  await look('question');
  await button(page, 'Skip the questions');
  await see(page, 'button', 'Begin the first turn');
  await look('briefing');
  await button(page, 'Begin the first turn');
  await see(page, 'heading', 'What will you look at next?');
  await look('table');
  let last = '';
  await playOn(page, { done: (steps) => (last = steps.at(-1) ?? '').startsWith('radio') });
  await look('table-suspect');
  await playOn(page, { done: (steps) => (steps.at(-1) ?? '') === 'button Roll the die' });
  await look('table-rolled');
  await playOn(page, { done: (steps) => (steps.at(-1) ?? '').includes('Plan') });
  await look('mitigation');
  await playOn(page);
  await look('debrief');
  const parts = page.getByRole('radio');
  for (let at = 1; at < (await parts.count()); at += 1) {
    await parts.nth(at).dispatchEvent('click');
    await look(`debrief-${at}`);
  }
  await goHome(page);
  await look('home-played');
  await button(page, `Hot seat for several teams: ${DOOR}`);
  await see(page, 'heading', `Hot seat: ${DOOR}`);
  await look('hot-seat');
  await close();
}

/** The library, and a page of each kind. */
async function library(set, server) {
  const { page, look, close } = await visitor(set, server);
  await button(page, 'Library');
  await see(page, 'heading', 'Library');
  await look('library');
  const kinds = await page.getByRole('radio').evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? one.innerText).trim()));
  for (const kind of kinds.slice(1)) {
    await find(page, 'radio', kind).first().dispatchEvent('click');
    const list = page.getByRole('list', { name: `${kind}: ` }).first();
    if ((await list.getByRole('button').count()) === 0) {
      await look(`library-${kind.toLowerCase().replaceAll(/\W+/g, '-')}-list`);
      continue;
    }
    await list.getByRole('button').first().dispatchEvent('click');
    await look(`library-${kind.toLowerCase().replaceAll(/\W+/g, '-')}`);
    await goHome(page);
    await button(page, 'Library');
    await see(page, 'heading', 'Library');
  }
  await close();
}

/** An exercise: who leads it, who is in it, and the wall. */
async function together(set, server) {
  const host = await visitor(set, server, server.host);
  await host.look('found');
  await room.found(host.page, { title: 'Autumn exercise', leader: 'Florence', teams: 2 });
  await host.look('console-lobby');
  const code = (await room.codeOf(host.page)).replaceAll(/\W/g, '');
  const wall = await visitor(set, server, await room.linkFrom(host.page, 'Link for the projector'));
  await wall.look('wall-lobby');
  const ada = await visitor(set, server, `${server.url}#join=${code}`);
  await see(ada.page, 'heading', 'Join an exercise');
  await ada.look('join');
  await room.join(ada.page, 'Ada', 'Table 1');
  await ada.look('waiting');
  await room.press(host.page, 'Admit all');
  await ada.look('lobby');
  await room.enter(host.page, 'Briefing');
  await room.press(ada.page, 'Begin the first turn');
  await see(ada.page, 'heading', 'You are ready');
  await wall.look('wall-briefing');
  await room.enter(host.page, 'Play');
  await see(ada.page, 'heading', 'What will you look at next?');
  await ada.look('seat-table');
  await room.lock(ada.page);
  await ada.look('seat-locked');
  await wall.look('wall-play');
  const pages = await host.page.getByRole('navigation').getByRole('button').evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? one.innerText).trim()));
  console.log(pages.join(' | '));
  await host.look('console-play');
  await room.openTeam(host.page, 'Table 1');
  await host.look('console-team');
  for (const one of [host, ada, wall]) await one.close();
}

const WALKS = { alone, library, together };
const browser = await launch();
const server = await startServer();
try {
  for (const view of some(['picture', 'text'])) {
    for (const theme of some(['dark', 'light'])) {
      await mkdir(join(folder, `${view}-${theme}`), { recursive: true });
      for (const name of some(Object.keys(WALKS))) {
        await WALKS[name]({ browser, view, theme }, server).catch((error) => {
          process.exitCode = 1;
          console.error(`${view} ${theme} ${name}: ${error.message}`);
        });
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
