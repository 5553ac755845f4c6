// Chromium without a GPU, and one page of it a test.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium as driver } from 'playwright-core';
import { startServer } from './server.mjs';
import { chromium, failures } from './paths.mjs';

/** Software WebGL takes up to a second a frame on a busy machine: patience, never sleeps. */
export const PATIENCE_MS = 60_000;

const WITH_WEBGL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const WITHOUT_WEBGL = ['--disable-3d-apis'];
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Starts Chromium; `webgl: false` takes WebGL away as an old machine would. */
export function launch({ webgl = true, extra = [] } = {}) {
  const args = [...QUIET, ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL), ...extra];
  return driver.launch({ executablePath: chromium, args });
}

/**
 * A test file's browser and server: call it once, then declare tests with what it returns. The page
 * is small because software WebGL pays by the pixel.
 */
export function browserTests({ webgl = true, viewport = { width: 640, height: 360 } } = {}) {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch({ webgl }), startServer()]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** One test in a browser profile of its own. Errors on the console fail it. */
  return function browserTest(name, body, { allowed = () => false } = {}) {
    test(name, { timeout: 10 * PATIENCE_MS }, async () => {
      const context = await browser.newContext({ viewport });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      const said = listen(page);
      try {
        await page.goto(server.url);
        await body(page, { url: server.url, context });
        const errors = said.filter((line) => line.startsWith('error: ') && !allowed(line));
        if (errors.length > 0) throw new Error(`the page complained:\n${errors.join('\n')}`);
      } catch (error) {
        await keepEvidence(page, name, said);
        throw error;
      } finally {
        await context.close();
      }
    });
  };
}

function listen(page) {
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.stack ?? error}`));
  return said;
}

async function keepEvidence(page, name, said) {
  const stem = join(failures, name.replace(/[^a-z0-9]+/gi, '-'));
  await mkdir(failures, { recursive: true });
  const words = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5000 })
    .catch((error) => String(error));
  await writeFile(`${stem}.txt`, `${said.join('\n')}\n\n${words}\n`);
  await page.screenshot({ path: `${stem}.png`, timeout: 30_000 }).catch(() => {});
  console.error(`evidence: ${stem}.png and .txt`);
}
