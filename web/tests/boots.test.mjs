// Red when the game does not start in a browser, or not without WebGL in words.
import assert from 'node:assert/strict';
import { browserTests } from './lib/browser.mjs';
import { running, see } from './lib/verbs.mjs';

const browserTest = browserTests();

browserTest('the page starts the game and says what it is', async (page) => {
  await running(page);
  assert.match(await page.title(), /Breach Rounds.*EXERCISE/);
  await see(page, 'heading', 'Find the attack before it finds the patients');
});

browserTest('the canvas is painted, not blank', async (page) => {
  await running(page);
  const colours = await coloursOn(page);
  assert.ok(colours > 10, `only ${colours} colours on the canvas`);
});

browserTest('a part that does not arrive is said in words, and trying again works', async (page, { url }) => {
  await running(page);
  await page.route(/app_bg\.\w+\.wasm$/, (route) => route.abort());
  await page.goto(url);
  await see(page, 'heading', 'The game did not arrive');
  await page.unroute(/app_bg\.\w+\.wasm$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await running(page);
}, { allowed: (line) => /Failed to (load|fetch)|ERR_FAILED/.test(line) });

/** How many colours stand in a picture of the page; the browser itself unpacks it. */
async function coloursOn(page) {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(async (packed) => {
    const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const copy = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    copy.drawImage(picture, 0, 0);
    const { data } = copy.getImageData(0, 0, picture.width, picture.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, png);
}
