// Red when closing the tab at any moment, or losing the picture, loses a part of the game.
import assert from 'node:assert/strict';
import { browserTests } from './lib/browser.mjs';
import { playOn, start } from './lib/play.mjs';
import { savedLog, verify } from './lib/saves.mjs';
import { loseContext, press, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();
const TITLE = 'Knock on your own door';
const rolls = (steps) => steps.filter((step) => step === 'button Roll the die').length;

browserTest('a reload in the middle goes on where the game stood', async (page) => {
  await running(page);
  await start(page, TITLE);
  await playOn(page, { done: (steps) => rolls(steps) === 2 });
  const before = await savedLog(page);
  await page.reload();
  await running(page);
  assert.equal(await savedLog(page), before, 'the reload changed the saved game');
  await press(page, 'button', 'Resume');
  await playOn(page);
  await see(page, 'heading', `Debrief: ${TITLE}`);
  const after = await savedLog(page);
  assert.ok(after.startsWith(before), 'the game went on from what was saved');
  assert.match(await verify(after), / points$/m);
});

browserTest('a lost picture is said in words, and loses nothing', async (page) => {
  await running(page);
  await start(page, TITLE);
  await playOn(page, { done: (steps) => rolls(steps) === 1 });
  const before = await savedLog(page);
  await loseContext(page);
  await see(page, 'heading', 'The picture was lost, the game was not');
  await press(page, 'button', 'Resume');
  await running(page);
  assert.equal(await savedLog(page), before, 'the lost picture changed the saved game');
  await press(page, 'button', 'Resume');
  await playOn(page, { done: (steps) => rolls(steps) === 1 });
  assert.ok((await savedLog(page)).startsWith(before), 'the game went on from what was saved');
});
