// Red when the game does not start in a browser, or not without WebGL in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PATIENCE_MS, browserTests, launch } from './lib/browser.mjs';
import { site } from './lib/paths.mjs';
import { start } from './lib/play.mjs';
import { startStatic } from './lib/static.mjs';
import { press, running, see } from './lib/verbs.mjs';

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
  assert.match(await page.locator('#network [data-detail]').innerText(), /app_bg\.\w+\.wasm/, 'it names what is missing');
  await page.unroute(/app_bg\.\w+\.wasm$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await running(page);
}, { allowed: (line) => /Failed to (load|fetch)|ERR_FAILED/.test(line) });

browserTest('how much has arrived is counted against how much there is', async (page, { url }) => {
  await running(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  // Four seconds for what weighs two megabytes.
  const slow = { offline: false, latency: 20, downloadThroughput: 500_000, uploadThroughput: 500_000 };
  await devtools.send('Network.emulateNetworkConditions', slow);
  await page.goto(`${url}?slow`);
  await page.waitForFunction(() => {
    const { value } = document.getElementById('progress');
    return value > 0 && value < 100;
  });
  await page.waitForFunction(() => document.getElementById('progress').value === 100);
  const amount = await page.locator('#amount').textContent();
  const [, got, all] = amount.match(/^([\d.]+) of ([\d.]+) MB$/);
  assert.equal(got, all);
  assert.ok(Number(all) > 1, amount);
});

browserTest('a script that does not arrive is named', async (page, { url }) => {
  await running(page);
  await page.route(/loader\.\w+\.js$/, (route) => route.abort());
  await page.goto(url);
  await see(page, 'heading', 'The game did not arrive');
  assert.match(await page.locator('#network [data-detail]').innerText(), /loader\.\w+\.js/);
  await page.unroute(/loader\.\w+\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await running(page);
}, { allowed: (line) => /ERR_FAILED/.test(line) });

browserTest('a browser that cannot read the script is told to be too old', async (page, { url }) => {
  await running(page);
  // What an old browser makes of newer JavaScript.
  await page.route(/loader\.\w+\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'let a = ?.;' }));
  await page.goto(url);
  await see(page, 'heading', 'This browser cannot run the game');
  await see(page, 'button', 'Try again');
}, { allowed: (line) => /SyntaxError|Unexpected token|^error: $/.test(line) });

browserTest('a browser that keeps nothing says so and plays on', async (page, { url }) => {
  await running(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(url);
  await running(page);
  await page.getByText('Nothing can be kept on this device').first().waitFor({ state: 'attached' });
  await start(page, 'Knock on your own door');
});

browserTest('scenarios that do not arrive are said in words, and trying again works', async (page, { url }) => {
  await running(page);
  await page.route(/packs-\w+\.\w+\.txt$/, (route) => route.abort());
  await page.goto(url);
  await running(page);
  await press(page, 'button', 'Play alone: Knock on your own door');
  await see(page, 'heading', 'The scenarios did not come');
  await page.unroute(/packs-\w+\.\w+\.txt$/);
  await press(page, 'button', 'Try again');
  await see(page, 'button', 'Start');
}, { allowed: (line) => /ERR_FAILED/.test(line) });

test('WebAssembly that a policy forbids is said in words', { timeout: 2 * PATIENCE_MS }, async () => {
  const policy = "default-src 'self'; script-src 'self'; style-src 'self'";
  const server = await startStatic(site, { headers: { 'content-security-policy': policy } });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'This browser cannot run the game' }).waitFor({ timeout: PATIENCE_MS });
  } finally {
    await browser.close();
    await server.stop();
  }
});

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
