// Red when the text version lacks something that the picture has: a scenario to its debrief, an exercise
// led and played, the way between both with the state kept, and after a lost picture.
import assert from 'node:assert/strict';
import { browserTests } from './lib/browser.mjs';
import { LAPTOP, castTests } from './lib/cast.mjs';
import * as room from './lib/exercise.mjs';
import { playOn, start } from './lib/play.mjs';
import { savedLog, verify } from './lib/saves.mjs';
import { startServer } from './lib/server.mjs';
import { AS_PICTURE, AS_TEXT, isFine, switchTo } from './lib/text-view.mjs';
import { find, loseContext, press, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();
const castTest = castTests();
const TITLE = 'Knock on your own door';
const rolls = (steps) => steps.filter((step) => step === 'button Roll the die').length;

browserTest('a game goes on as text, and as a picture again', async (page) => {
  await running(page);
  await start(page, TITLE);
  await playOn(page, { done: (steps) => rolls(steps) === 1 });
  const before = await savedLog(page);
  await switchTo(page, AS_TEXT);
  assert.match(page.url(), /\?text$/);
  await isFine(page, 'the table');
  assert.equal(await savedLog(page), before, 'looking at it changed the game');
  await playOn(page, { done: (steps) => rolls(steps) === 1 });
  const asText = await savedLog(page);
  assert.ok(asText.startsWith(before) && asText.length > before.length, 'the same game went on as text');
  await switchTo(page, AS_PICTURE);
  assert.doesNotMatch(page.url(), /text/);
  await playOn(page, { done: (steps) => rolls(steps) === 1 });
  const asPicture = await savedLog(page);
  assert.ok(asPicture.startsWith(asText) && asPicture.length > asText.length, 'and as a picture');
  const lit = await page.screenshot({ animations: 'disabled' });
  await page.evaluate(() => (document.querySelector('canvas').style.opacity = '0'));
  assert.notDeepEqual(await page.screenshot(), lit, 'the picture is painted again');
});

browserTest('a game whose picture is lost goes on as text without a reload', async (page) => {
  await running(page);
  await start(page, TITLE);
  await playOn(page, { done: (steps) => rolls(steps) === 1 });
  const before = await savedLog(page);
  await page.evaluate(() => (globalThis.__sameLoad = true));
  await loseContext(page);
  await press(page, 'button', 'Go on as text');
  await see(page, 'link', AS_PICTURE);
  await page.getByText('Nothing was lost.').waitFor();
  await playOn(page);
  await see(page, 'heading', `Debrief: ${TITLE}`);
  const after = await savedLog(page);
  assert.ok(after.startsWith(before));
  assert.match(await verify(after), / points$/m);
  assert.equal(await page.evaluate(() => globalThis.__sameLoad), true, 'no reload');
  // The picture comes back with one.
  await find(page, 'link', AS_PICTURE).click();
  await see(page, 'link', AS_TEXT);
  await running(page);
  assert.equal(await page.evaluate(() => globalThis.__sameLoad), undefined);
});

browserTest('what was chosen in the settings holds for the text', async (page, { url }) => {
  await page.goto(`${url}?text`);
  await running(page);
  await press(page, 'button', 'Settings');
  const worn = () => page.evaluate(() => getComputedStyle(document.documentElement));
  const look = async () => {
    const style = await worn();
    return [style.colorScheme, style.fontSize];
  };
  await room.choose(page, /^Light/);
  await room.choose(page, /^200/);
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px');
  assert.deepEqual(await look(), ['light', '32px']);
  await isFine(page, 'the settings, light');
  await room.choose(page, /^Dark/);
  await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
});

castTest('an exercise is led and played as text', async ({ enter, later }) => {
  const server = await startServer();
  later(() => server.stop());
  const asText = (address) => address.replace('/#', '/?text#');
  const host = await enter('the facilitator', asText(server.host), LAPTOP);
  await room.found(host, { title: 'As text', leader: 'Florence', teams: 1 });
  await isFine(host, 'the console');
  const code = (await room.codeOf(host)).replaceAll(/\W/g, '');
  const ada = await enter('Ada', asText(`${server.url}/#join=${code}`.replace('//#', '/#')));
  await room.join(ada, 'Ada', 'Table 1');
  await isFine(ada, 'the lobby');
  await room.press(host, 'Admit all');
  await room.enter(host, 'Briefing');
  await room.press(ada, 'Begin the first turn');
  await see(ada, 'heading', 'You are ready');
  await room.enter(host, 'Play');
  await room.lock(ada);
  await room.readOn(ada, 2);
  await isFine(ada, 'the table of an exercise');
  await room.openTeam(host, 'Table 1');
  await isFine(host, 'a team in full');
});
