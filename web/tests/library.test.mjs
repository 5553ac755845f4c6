// Red when a segment is not read aloud as it is written, reads by itself or does not stop; when a page is
// not printed or saved whole, or without its looks; or when a story's sources or a word's meaning cannot be
// reached.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { download } from './lib/saves.mjs';
import { choose, find, press, running, see } from './lib/verbs.mjs';

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

/** What was asked of the voice, slide after slide, with every sentence and every pause ended at once. */
async function listenToAll(page) {
  await press(page, 'button', 'Read aloud');
  await see(page, 'button', 'Stop reading');
  let heard = 0;
  for (;;) {
    const next = await page.waitForFunction((before) => {
      const buttons = [...document.querySelectorAll('#mirror button')].map((button) => button.innerText.trim());
      if (globalThis.__voice.spoken.length > before) return 'speaks';
      if (buttons.includes('Skip the pause')) return 'pause';
      return buttons.includes('Read aloud') ? 'over' : null;
    }, heard);
    const what = await next.jsonValue();
    if (what === 'over') return voice(page, 'spoken');
    if (what === 'pause') {
      await press(page, 'button', 'Skip the pause');
      await find(page, 'button', 'Skip the pause').waitFor({ state: 'detached' });
    } else {
      heard = (await voice(page, 'spoken')).length;
      await page.evaluate(() => globalThis.__voice.finish());
    }
  }
}

browserTest('what is read aloud is the transcript, without the marks of its sources', async (page, { url }) => {
  await page.addInitScript(stubVoice);
  await page.goto(url);
  await running(page);
  await open(page, 'Segments for a meeting');
  await see(page, 'button', 'Read aloud');
  const spoken = (await listenToAll(page)).join(' ');
  await choose(page, 'Transcript');
  await find(page, 'button', 'Read aloud').waitFor({ state: 'detached' });
  const written = await page.evaluate(() => {
    const mirror = document.querySelector('#mirror');
    const after = mirror.querySelector('[role=radiogroup]');
    const sources = [...mirror.querySelectorAll('h2')].find((heading) => heading.innerText.trim() === 'Sources');
    const stands = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    return [...mirror.querySelectorAll('p')]
      .filter((paragraph) => stands(after, paragraph) && stands(paragraph, sources))
      .map((paragraph) => paragraph.textContent)
      .join('\n');
  });
  assert.match(written, / \[\d+\]/, 'the transcript names its sources');
  const said = written.replaceAll(/ \[\d+\]/g, '').replaceAll(/^Pause, [\d:]+: /gm, '');
  assert.equal(letters(spoken), letters(said));
});

/** A text without its gaps: a line break is none in speech. */
const letters = (text) => text.replaceAll(/\s+/g, '');

browserTest('a story names its sources, and explains its words here and in the glossary', async (page) => {
  await running(page);
  await open(page, 'Stories');
  const text = await page.locator('#mirror').innerText();
  const marks = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
  const sources = page.getByRole('list', { name: 'Sources', exact: true }).getByRole('listitem');
  const count = await sources.count();
  assert.ok(marks.size > 0 && marks.size <= count, `${marks.size} marks, ${count} sources`);
  // None is left out; below them stands what no sentence names.
  assert.deepEqual([...marks].sort((one, other) => one - other), Array.from(marks, (_, at) => at + 1));
  assert.deepEqual(await axeFindings(page), [], 'a story');

  // The meaning is a description; asked for, it is said.
  const term = page.locator('#mirror p button[aria-description]').first();
  const [word, meaning] = await term.evaluate((button) => [button.textContent, button.getAttribute('aria-description')]);
  await term.focus();
  await page.keyboard.press('Enter');
  await page.locator('#live-polite').getByText(meaning, { exact: true }).waitFor();

  await open(page, 'What words mean');
  const entries = page.getByRole('list', { name: 'Glossary', exact: true }).getByRole('listitem');
  const all = await entries.count();
  await page.getByRole('textbox', { name: 'Find a term' }).fill(word);
  await page.waitForFunction(
    ([before, wanted]) => {
      const shown = [...document.querySelectorAll('#mirror [role=listitem], #mirror li')];
      return shown.length > 0 && shown.length < before && shown.some((entry) => entry.innerText.includes(wanted));
    },
    [all, meaning],
  );
});

browserTest('a page is saved as a file that needs nothing else', async (page, { context }) => {
  await running(page);
  const name = await open(page, 'Stories');
  const paragraph = (await page.locator('#mirror p').evaluateAll((all) => all.map((one) => one.textContent)))
    .reduce((longest, text) => (text.length > longest.length ? text : longest));
  const file = await download(page, 'Save as HTML');
  assert.match(file.name, /\.html$/);
  assert.match(file.text, /^<!DOCTYPE html>/i);
  assert.match(file.text, /<\/html>\s*$/);
  const copy = await context.newPage();
  const asked = [];
  copy.on('request', (request) => asked.push(request.url()));
  await copy.setContent(file.text);
  assert.deepEqual(asked, [], 'it asks for nothing');
  assert.equal(await copy.title(), name);
  await see(copy, 'heading', name);
  const words = await copy.locator('body').innerText();
  assert.ok(words.startsWith('EXERCISE'), words.slice(0, 40));
  assert.ok(letters(words).includes(letters(paragraph)), paragraph);
  const marks = await copy.locator('sup a').evaluateAll((links) =>
    links.map((link) => document.querySelector(link.getAttribute('href')) !== null));
  assert.ok(marks.length > 0 && marks.every(Boolean), 'every mark leads to its source');
  assert.equal(await copy.locator('script').count(), 0);
  assert.deepEqual(await axeFindings(copy), [], 'the saved page');
  await copy.close();
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
