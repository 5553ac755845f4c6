// Text mode: from a press to what it changed on the page.
import { setTimeout as pause } from 'node:timers/promises';
import { start } from '../lib/play.mjs';
import { press, see } from '../lib/verbs.mjs';
import { median, open, toTheSuspects } from './stage.mjs';

const PRESSES = 20;

export async function measureText(set) {
  const { page, close } = await open(set, set.game, { path: '?text', painted: false });
  await start(page, 'Knock on your own door');
  await press(page, 'button', 'Begin the first turn');
  await see(page, 'heading', 'What will you look at next?');
  await toTheSuspects(page);
  const waits = [];
  for (let round = 0; round < PRESSES; round += 1) {
    // Between two presses the page comes to rest: what is measured is an answer, not a queue.
    await pause(200);
    const option = page.getByRole('radio', { checked: false }).first();
    await option.focus();
    await page.evaluate(() => globalThis.__probe.awaitChange(document.getElementById('mirror')));
    await option.press(' ');
    const wait = await page.waitForFunction(() => globalThis.__probe.responseMs);
    waits.push(await wait.jsonValue());
  }
  await close();
  const worst = Math.max(...waits);
  return [
    [
      `text mode: press of a button on the table to the changed page, of ${PRESSES}`,
      `median ${median(waits).toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
    ],
  ];
}
