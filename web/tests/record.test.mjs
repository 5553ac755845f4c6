// Red when somebody who has finished a scenario cannot print a certificate with their name on it, when the
// record is gone after a reload, or when the name is kept.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { playOn, start } from './lib/play.mjs';
import { download, savedLog, verify } from './lib/saves.mjs';
import { press, running, see } from './lib/verbs.mjs';

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
