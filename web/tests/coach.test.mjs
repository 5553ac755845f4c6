// Red when the coach holds up the page: a slice of its thinking longer than a frame, an answer that
// never comes, or frames that are drawn after it came.
import assert from 'node:assert/strict';
import { browserTests } from './lib/browser.mjs';
import { pastTheQuestions } from './lib/play.mjs';
import { heldUp, thinkAloud, thoughts } from './lib/thinking.mjs';
import { choose, press, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();

/** DESIGN: no slice is longer than a frame at 60 a second. */
const MOST_MS = 16;
/** What else runs on this machine, the software that paints first of all, takes the processor away now and
 * then, and a browser that meets the program for the first time compiles it: then it is measured again.
 * A slice that is too long by itself is so every time. */
const TRIES = 6;

/** From Home to the table of what `name` starts, with the full coach. */
async function coached(page, name) {
  await press(page, 'button', name);
  await choose(page, 'Full');
  // It thinks while the briefing is read.
  await thinkAloud(page);
  await press(page, 'button', 'Start');
  await pastTheQuestions(page);
  await see(page, 'button', 'Begin the first turn');
  await press(page, 'button', 'Begin the first turn');
  await see(page, 'heading', 'Coach');
  await page.getByText('points to expect', { exact: false }).first().waitFor();
  return thoughts(page);
}

for (const [what, button, mostMs] of [
  ['an authored scenario', 'Play alone: Knock on your own door', 2_000],
  ['a random incident', 'Play alone: Random incident', Infinity],
]) {
  browserTest(`the coach ranks every move of ${what} without holding up a frame`, async (page, { url }) => {
    let told;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      await page.goto(url);
      await running(page);
      told = { ...(await coached(page, button)), heldUpMs: await heldUp(page) };
      console.log(`${what}: ${JSON.stringify(told)}`);
      if (told.longestMs <= MOST_MS + told.heldUpMs) break;
    }
    const { slices, longestMs, heldUpMs } = told;
    assert.ok(slices > 0, 'it thought about nothing');
    assert.ok(longestMs <= MOST_MS + heldUpMs, `a slice took ${longestMs} ms; others held it up for ${heldUpMs} ms`);
    assert.ok(told.workedMs <= mostMs, `thinking took ${told.workedMs} ms in all`);
    await rests(page);
  });
}

/** Waits until no frame was painted for a second; the game was asked for nothing. */
async function rests(page) {
  await page.waitForFunction(
    () => {
      const [frames, since] = globalThis.__still ?? [];
      if (frames !== globalThis.__breachFrames) globalThis.__still = [globalThis.__breachFrames, performance.now()];
      return frames === globalThis.__breachFrames && performance.now() - since > 1000;
    },
    null,
    { polling: 100 },
  );
}
