// Red when the mirror has serious faults that axe can see.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { running } from './lib/verbs.mjs';

const browserTest = browserTests();

browserTest('axe finds nothing serious on Home', async (page) => {
  await running(page);
  assert.deepEqual(await axeFindings(page), []);
});
