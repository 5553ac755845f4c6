// Red when somebody who has finished a scenario cannot print a certificate with their name on it, when the
// record is gone after a reload, when the name is kept, or when a missed question does not come back.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { answer, answerFirst, goHome, playOn, start } from './lib/play.mjs';
import { download, savedLog, verify } from './lib/saves.mjs';
import { find, press, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();
const TITLE = 'Knock on your own door';
const CODE = /(?:[0-9A-F]{4} ){5}[0-9A-F]{4}/;

/** In every frame: what would go to the printer, and how it looks. */
function stubPrinter() {
  globalThis.print = () => {
    const award = document.querySelector('.award');
    const centred = getComputedStyle(award).textAlign;
    globalThis.top.__printed = { title: document.title, words: document.body.innerText, centred };
  };
}

const cells = (page, table) =>
  page.getByRole('table', { name: table, exact: true }).locator('[role=rowheader], [role=cell], th[scope=row], td').allInnerTexts();

browserTest('a certificate is printed with the name that was typed, and the record outlives a reload', async (page, { url }) => {
  await page.addInitScript(stubPrinter);
  await page.goto(url);
  await running(page);
  await start(page, TITLE);
  await playOn(page);
  await see(page, 'heading', `Debrief: ${TITLE}`);
  await press(page, 'button', 'Certificate');
  // It comes when the choices are judged.
  await see(page, 'button', 'Print');
  await page.getByRole('textbox', { name: 'Name on the certificate' }).fill('Ada Lovelace');
  await page.locator('#mirror').getByText('Ada Lovelace', { exact: true }).first().waitFor();
  assert.deepEqual(await axeFindings(page), [], 'the page of a certificate');
  const shown = await page.locator('#mirror').innerText();
  const [code] = shown.match(CODE);

  await press(page, 'button', 'Print');
  await page.waitForFunction(() => globalThis.__printed !== undefined);
  const printed = await page.evaluate(() => globalThis.__printed);
  assert.equal(printed.title, 'Certificate of completion');
  assert.equal(printed.centred, 'center', 'the styles arrived');
  for (const words of ['Ada Lovelace', TITLE, code, 'claims no continuing-education credit']) {
    assert.ok(printed.words.includes(words), `${words} in ${printed.words}`);
  }
  const file = await download(page, 'Save as HTML');
  assert.equal(file.name, 'breach-rounds-certificate.html');
  assert.ok(file.text.includes('Ada Lovelace') && file.text.includes(code));
  // Whoever has the playthrough finds the same code.
  assert.ok((await verify(await savedLog(page))).includes(`certificate code: ${code}`));

  await press(page, 'button', 'Home');
  await press(page, 'button', 'Your record');
  await see(page, 'heading', 'Finished alone');
  assert.deepEqual(await axeFindings(page), [], 'the record');
  const before = await cells(page, 'Finished alone');
  assert.ok(before.includes(TITLE), before.join(' | '));
  assert.match(before[1], /^[\d.]+$/, 'the choices of the first attempt are judged');

  await page.reload();
  await running(page);
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  assert.ok(!kept.includes('Lovelace'), 'the name is kept nowhere');
  await press(page, 'button', 'Your record');
  await see(page, 'heading', 'Finished alone');
  assert.deepEqual(await cells(page, 'Finished alone'), before);
  await page.getByText('Nothing on this page leaves this device unless', { exact: false }).first().waitFor();
  await press(page, 'button', `Certificate: ${TITLE}`);
  await page.locator('#mirror').getByText(code, { exact: true }).first().waitFor();
});

const DAY_MS = 86_400_000;

browserTest('a missed question is back two days later, then after a week, and gone when all is forgotten', async (page, { url }) => {
  // The same options in the same order each time.
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => array.fill(7);
  });
  await page.clock.install();
  await page.goto(url);
  await running(page);
  await start(page, TITLE);
  await playOn(page);
  await see(page, 'heading', `Debrief: ${TITLE}`);
  await press(page, 'radio', 'What stays');
  const missed = await answerAll(page, 'See the result');
  assert.ok(missed > 0, 'the first option is not always the right one');

  await goHome(page);
  await see(page, 'button', 'Your record');
  assert.equal(await find(page, 'button', 'Answer now').count(), 0, 'nothing is due on the same day');
  await page.clock.fastForward(2 * DAY_MS);
  await page.reload();
  await running(page);
  await press(page, 'button', 'Answer now');
  await see(page, 'heading', 'Questions that come back');
  assert.deepEqual(await axeFindings(page), [], 'the question');
  const ask = await asked(page);
  await answerFirst(page);
  assert.deepEqual(await axeFindings(page), [], 'the reasons');
  const verdict = await page.getByText(/^It comes back in [27] days\.$/).first().innerText();
  // What is kept is the answer, whether its reasons were read or not.
  await page.reload();
  await running(page);
  assert.equal(await find(page, 'button', 'Answer now').count(), missed > 1 ? 1 : 0);
  await page.clock.fastForward((verdict.includes('7') ? 7 : 2) * DAY_MS);
  await page.reload();
  await running(page);
  await press(page, 'button', 'Answer now');
  // Those that are due for longer come first.
  for (let others = 1; (await asked(page)) !== ask; others += 1) {
    assert.ok(others < missed, `${ask} is not asked again`);
    await answerFirst(page);
    await press(page, 'button', 'Next question');
  }

  await goHome(page);
  await press(page, 'button', 'Your record');
  await press(page, 'button', 'Forget everything');
  await press(page, 'button', 'Delete all of it');
  await see(page, 'heading', 'Find the attack before it finds the patients');
  await page.reload();
  await running(page);
  await see(page, 'button', 'Your record');
  assert.equal(await find(page, 'button', 'Answer now').count(), 0);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('due')).length), 0);
});

/** The question that is asked. */
async function asked(page) {
  await see(page, 'button', 'Confirm');
  return page.getByRole('radiogroup').getAttribute('aria-label');
}

/** Answers the three questions after a play; how many of the answers were not the best. */
async function answerAll(page, last) {
  let missed = 0;
  for (const [at, on] of ['Next question', 'Next question', last].entries()) {
    await answer(page, at + 1);
    await see(page, 'button', on);
    missed += await page.getByRole('heading', { name: /after the play: not the best answer/ }).count();
    await press(page, 'button', on);
  }
  return missed;
}
