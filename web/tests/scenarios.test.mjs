// Red when a scenario cannot be played to its debrief through roles and names, or with the keyboard
// alone.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { answer, playOn, start } from './lib/play.mjs';
import { savedLog, verify } from './lib/saves.mjs';
import { choose, press, reach, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();

/** In this one the questions before and after the play are answered; in the others they are skipped. */
const ANSWERED = 'Patch Tuesday never came';

for (const [title, act, how] of [
  ['Knock on your own door', press, 'through roles and names'],
  ['Patch Tuesday never came', press, 'through roles and names'],
  ['Rotten jar', reach, 'with the keyboard alone'],
]) {
  browserTest(`“${title}” is played to its debrief ${how}`, async (page) => {
    await running(page);
    const answers = title === ANSWERED;
    await start(page, title, act, { answers });
    const steps = await playOn(page, { act });
    await see(page, 'heading', `Debrief: ${title}`);
    assert.ok(steps.includes('button Roll the die'), 'a die was rolled');
    assert.ok(steps.some((step) => step.startsWith('button Adopt ')), 'a mitigation was adopted');

    // The same rules, natively, come to the same events and a score.
    const said = await verify(await savedLog(page));
    const points = said.match(/follow from the rules; ([\d.]+) of 100 points$/m)?.[1];
    assert.ok(points, said);
    assert.match(await page.locator('#mirror').innerText(), new RegExp(`\\b${points}\\b`));

    // And to the same par, losses and luck, once the page has worked them out.
    const deserved = said.match(/Decision score: ([\d.]+) of 100/)?.[1];
    assert.ok(deserved, said);
    await page.locator('#mirror').getByText(`${deserved} of 100`, { exact: false }).first().waitFor();
    if (answers) await whatStays(page);
    assert.deepEqual(await axeFindings(page), []);
  });
}

/** The questions after the play, and what both came to: the same here and in the saved log. */
async function whatStays(page) {
  await choose(page, 'What stays');
  for (const [number, next] of [[1, 'Next question'], [2, 'Next question'], [3, 'See the result']]) {
    await answer(page, number);
    await see(page, 'heading', new RegExp(`^Question ${number}, after the play: `));
    await press(page, 'button', next);
  }
  const result = /Before the play \d of 3, after it \d of 3/;
  await page.locator('#mirror').getByText(result).first().waitFor();
  const shown = (await page.locator('#mirror').innerText()).match(result)[0];
  assert.ok((await verify(await savedLog(page))).includes(shown), shown);
}
