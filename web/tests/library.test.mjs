// Red when a segment is not read aloud as it is written, reads by itself or does not stop; or when a page
// is not printed, or printed without its looks.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { choose, press, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();

/** A voice that says nothing by itself: the page's lists tell what it was asked, `finish` ends it. */
function stubVoice() {
  const voice = { spoken: [], silenced: 0, waiting: [] };
  globalThis.__voice = voice;
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  const speech = {
    getVoices: () => [{ name: 'A voice', lang: 'en-US' }],
    speak(utterance) {
      voice.spoken.push(utterance.text);
      voice.waiting.push(utterance);
    },
    cancel() {
      voice.silenced += 1;
      voice.waiting = [];
    },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: speech });
  voice.finish = () => {
    const waiting = voice.waiting.splice(0);
    for (const utterance of waiting) utterance.onend?.(new Event('end'));
  };
}

/** In every frame: what would go to the printer, and how it looks. */
function stubPrinter() {
  globalThis.print = () => {
    const sign = document.querySelector('.exercise');
    const edge = getComputedStyle(sign).borderTopWidth;
    globalThis.top.__printed = { title: document.title, words: document.body.innerText, edge };
  };
}

/** From Home to the first page of a part of the library; resolves to its name. */
async function open(page, part) {
  await press(page, 'button', 'Library');
  await see(page, 'heading', 'Library');
  await choose(page, part);
  const list = page.getByRole('list', { name: `${part}: ` }).first();
  const first = list.getByRole('button').first();
  await first.waitFor();
  const name = await first.textContent();
  await first.focus();
  await page.keyboard.press('Enter');
  await see(page, 'heading', name);
  return name;
}

const voice = (page, what) => page.evaluate((key) => globalThis.__voice[key], what);

browserTest('a segment is read aloud slide after slide, when asked, until told to stop', async (page, { url }) => {
  await page.addInitScript(stubVoice);
  await page.goto(url);
  await running(page);
  await open(page, 'Segments for a meeting');
  await see(page, 'button', 'Read aloud');
  assert.deepEqual(await voice(page, 'spoken'), [], 'it never starts by itself');
  assert.deepEqual(await axeFindings(page), [], 'a segment');
  await press(page, 'button', 'Read aloud');
  await see(page, 'button', 'Stop reading');
  const first = await voice(page, 'spoken');
  assert.ok(first.length > 1, 'sentence by sentence');
  for (const sentence of first) assert.doesNotMatch(sentence, /\[[a-z0-9-]+\]/, 'marks are not spoken');
  // What is spoken is what stands beneath the slide.
  const shown = (await page.locator('#mirror').innerText()).replace(/\s+/g, ' ');
  assert.ok(shown.includes(first[0].slice(0, 20)), `${first[0]} in ${shown}`);
  await page.evaluate(() => globalThis.__voice.finish());
  const skip = page.getByRole('button', { name: 'Skip the pause' });
  await page.waitForFunction(
    (said) => globalThis.__voice.spoken.length > said || document.querySelector('#mirror').textContent.includes('Skip the pause'),
    first.length,
  );
  if ((await skip.count()) > 0) await press(page, 'button', 'Skip the pause');
  await page.waitForFunction((said) => globalThis.__voice.spoken.length > said, first.length);
  const before = await voice(page, 'silenced');
  await press(page, 'button', 'Stop reading');
  await see(page, 'button', 'Read aloud');
  assert.ok((await voice(page, 'silenced')) > before, 'it is silent at once');
});

browserTest('without a voice nothing offers to read, and a line says so', async (page, { url }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      value: { getVoices: () => [], speak() {}, cancel() {} },
    });
  });
  await page.goto(url);
  await running(page);
  await open(page, 'Segments for a meeting');
  await page.getByText('There is no voice here', { exact: false }).first().waitFor();
  assert.equal(await page.getByRole('button', { name: 'Read aloud' }).count(), 0);
});

browserTest('a checklist is printed with its looks, under the policy of the server', async (page, { url }) => {
  await page.addInitScript(stubPrinter);
  await page.goto(url);
  await running(page);
  const name = await open(page, 'Checklists');
  assert.deepEqual(await axeFindings(page), [], 'a checklist');
  await press(page, 'button', 'Print');
  await page.waitForFunction(() => globalThis.__printed !== undefined);
  const printed = await page.evaluate(() => globalThis.__printed);
  assert.equal(printed.title, name);
  for (const words of ['EXERCISE', name, 'Owner', 'Date']) assert.ok(printed.words.includes(words), words);
  // The styles arrived: without them the sign has no edge.
  assert.notEqual(printed.edge, '0px');
});
