// Red when a machine without WebGL cannot play: it gets the text version by itself, whole.
import assert from 'node:assert/strict';
import { browserTests } from './lib/browser.mjs';
import { playOn, start } from './lib/play.mjs';
import { savedLog, verify } from './lib/saves.mjs';
import { AS_PICTURE, isFine } from './lib/text-view.mjs';
import { find, press, reach, see } from './lib/verbs.mjs';

const browserTest = browserTests({ webgl: false });
const TITLE = 'Knock on your own door';

browserTest('without WebGL a scenario is played to its debrief as text', async (page) => {
  await page.getByText('so this is its text version').waitFor();
  assert.equal(await find(page, 'link', AS_PICTURE).count(), 0, 'no way to what does not work');
  await see(page, 'button', `Play alone: ${TITLE}`);
  await isFine(page, 'Home');
  // The way in with nothing but Tab and Enter; what follows presses what it has focused.
  await reach(page, 'button', `Play alone: ${TITLE}`);
  await see(page, 'button', 'Start');
  await isFine(page, 'the start');
  await press(page, 'button', 'Home');
  await start(page, TITLE, press, { answers: true });
  await isFine(page, 'the briefing');
  await press(page, 'button', 'Begin the first turn');
  await see(page, 'heading', 'What will you look at next?');
  await isFine(page, 'the table');
  await playOn(page, { done: (steps) => steps.includes('button Plan mitigation') });
  await isFine(page, 'the plan');
  await playOn(page);
  await see(page, 'heading', `Debrief: ${TITLE}`);
  await isFine(page, 'the debrief');
  assert.match(await verify(await savedLog(page)), / points$/m);
});
