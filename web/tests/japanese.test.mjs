// Red when a browser that prefers Japanese does not get it: its sentences, its letters, a scenario up to the
// debrief; or when Japanese is loaded by somebody who did not ask for it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { playOn, start } from './lib/play.mjs';
import { savedLog, verify } from './lib/saves.mjs';
import { choose, press, running, see } from './lib/verbs.mjs';
import { words } from './lib/words.mjs';

const browserTest = browserTests();
const [english, japanese] = [words(), words('ja')];
const SCENARIO = 'knock-on-your-own-door';

/** The title of the scenario as its translation has it, English where it has none. */
function title() {
  const file = new URL(`../../scenarios/imaging/lang/ja/${SCENARIO}.ron`, import.meta.url);
  const said = existsSync(file) && /at: "title"[^}]*? is: "([^"]+)"/.exec(readFileSync(file, 'utf8'));
  return said ? said[1] : 'Knock on your own door';
}

/** A page whose browser prefers these languages; resolves to the files that it asks for from now on. */
async function prefer(page, url, languages) {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript((tags) => {
    Object.defineProperty(navigator, 'languages', { get: () => tags });
  }, languages);
  await page.goto(url);
  await running(page);
  return asked;
}

const fetched = (asked, name) => asked.some((path) => path.includes(name));

browserTest('a browser that prefers Japanese plays a scenario in Japanese', async (page, { url }) => {
  const asked = await prefer(page, url, ['ja-JP', 'en']);
  await see(page, 'heading', japanese.say('home-title'));
  assert.ok(fetched(asked, 'japanese') && fetched(asked, 'lang-ja'), `the face and the sentences: ${asked.join(' ')}`);
  assert.equal(await page.locator('html').getAttribute('lang'), 'ja');
  await start(page, title(), press, { language: japanese });
  const steps = await playOn(page, { language: japanese });
  await see(page, 'heading', japanese.say('debrief-title', { title: title() }));
  assert.ok(steps.includes(`button ${japanese.say('table-roll')}`), 'a die was rolled');
  // The log knows no language.
  assert.match(await verify(await savedLog(page)), /Knock on your own door|knock-on-your-own-door/);
  assert.deepEqual(await axeFindings(page), []);
});

browserTest('who prefers English loads nothing else, and can choose Japanese', async (page, { url }) => {
  const asked = await prefer(page, url, ['en-US']);
  await see(page, 'heading', english.say('home-title'));
  assert.ok(!fetched(asked, 'japanese') && !fetched(asked, 'lang-'), asked.join(' '));
  await press(page, 'button', english.say('settings-title'));
  await choose(page, '日本語');
  await see(page, 'heading', japanese.say('settings-title'));
  assert.ok(fetched(asked, 'japanese'), 'the face came when it was asked for');
});
