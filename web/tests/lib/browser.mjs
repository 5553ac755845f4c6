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
 * is small because software WebGL pays by the pixel. `device` says what else it is (a phone), `extra` what
 * else the browser is told.
 */
export function browserTests({ webgl = true, viewport = { width: 640, height: 360 }, extra = [], device = {} } = {}) {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch({ webgl, extra }), startServer()]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** A page of its own profile, and what its console says. */
  async function open(still) {
    // What a test takes away or puts in its place must not come from a service worker; offline.test.mjs has it.
    const serviceWorkers = 'block';
    const reducedMotion = still ? 'reduce' : null;
    const context = await browser.newContext({ viewport, reducedMotion, serviceWorkers, ...device });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    return { context, page, said: listen(page) };
  }

  /**
   * One test in a browser profile of its own; `still` asks for reduced motion. Errors on the console
   * fail it. The body also gets `part(name, act)`, a test within it: parts that are started together
   * share `pages` pages, the body's own among them, and find them as the part before left them. A page
   * on which something failed is not used again. A page mostly waits for its next frame, so a few
   * pages together are quicker than one after another on two processors as well.
   */
  return function browserTest(name, body, { allowed = () => false, still = false, pages = 1 } = {}) {
    test(name, { timeout: 10 * PATIENCE_MS, concurrency: pages }, async (t) => {
      const tabs = [];
      const free = [];
      const another = async () => {
        const tab = await open(still);
        tabs.push(tab);
        await tab.page.goto(server.url);
        return tab;
      };
      const part = (what, act) => t.test(what, { timeout: 3 * PATIENCE_MS }, async () => {
        const tab = free.pop() ?? (await another());
        await watch(tab, `${name} ${what}`, allowed, () => act(tab.page));
        free.push(tab);
      });
      try {
        const tab = await another();
        free.push(tab);
        await watch(tab, name, allowed, () => body(tab.page, { url: server.url, context: tab.context, part }));
      } finally {
        await Promise.all(tabs.map(({ context }) => context.close()));
      }
    });
  };
}

/** Does something on a page; errors on its console fail it, and what fails leaves evidence. */
async function watch({ page, said }, what, allowed, act) {
  const from = said.length;
  try {
    await act();
    const errors = said.slice(from).filter((line) => line.startsWith('error: ') && !allowed(line));
    if (errors.length > 0) throw new Error(`the page complained:\n${errors.join('\n')}`);
  } catch (error) {
    await keepEvidence(page, what, said);
    throw error;
  }
}

/** From now on, all that a page says on its console. */
export function listen(page) {
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.stack ?? error}`));
  return said;
}

/** Keeps what a page says and shows, for whoever looks for what went wrong. */
export async function keepEvidence(page, name, said) {
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
