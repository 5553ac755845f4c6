// Red when a machine without WebGL gets a blank page.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { see } from './lib/verbs.mjs';

const browserTest = browserTests({ webgl: false });

browserTest('without WebGL the page says so, and what to do', async (page) => {
  await see(page, 'heading', 'This browser cannot draw the game');
  await see(page, 'button', 'Try again');
  const text = await page.getByRole('main').innerText();
  assert.match(text, /EXERCISE/);
  assert.match(text, /saved games/);
  assert.deepEqual(await axeFindings(page), []);
});
