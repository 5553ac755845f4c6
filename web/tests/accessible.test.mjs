// Red when axe finds something serious in the mirror of a screen.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { playOn, start } from './lib/play.mjs';
import { press, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();

browserTest('axe finds nothing serious from Home to the table', async (page) => {
  await running(page);
  assert.deepEqual(await axeFindings(page), [], 'Home');
  for (const [button, screen] of [
    ['How to play', 'How to play'],
    ['Field guide', 'Field guide'],
    ['Settings', 'Settings'],
  ]) {
    await press(page, 'button', button);
    await page.waitForFunction((name) => [...document.querySelectorAll('#mirror h1')].some((h) => h.innerText.trim() && h.innerText.trim() !== name), 'Find the attack before it finds the patients');
    assert.deepEqual(await axeFindings(page), [], screen);
  }
  await press(page, 'button', 'Home');
  await see(page, 'heading', 'Find the attack before it finds the patients');
  await start(page, 'Rotten jar');
  assert.deepEqual(await axeFindings(page), [], 'Briefing');
  await playOn(page, { done: (steps) => steps.at(-1) === 'button Roll the die' });
  assert.deepEqual(await axeFindings(page), [], 'Table, after a roll');
});
