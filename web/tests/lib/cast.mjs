// Several people in one exercise: one browser, and for each person a profile and a screen of their own.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PATIENCE_MS, keepEvidence, launch, listen } from './browser.mjs';
import { running } from './verbs.mjs';

export const PHONE = { width: 390, height: 844 };
export const LAPTOP = { width: 1366, height: 768 };
export const WALL = { width: 1920, height: 1080 };

/** Pictures of the screens go here when it is set, for somebody to look at. */
const pictures = process.env.BREACH_ROUNDS_PICTURES;

/**
 * A test file's browser: call it once, then declare tests with what it returns. A test's body gets
 * `enter(name, address, viewport)`, which resolves to that person's page once the game runs in it.
 * Whatever the test says with `later` is done at its end. Errors on any console fail it, but those that
 * `allowed` takes.
 */
export function castTests() {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  return function castTest(name, body, { allowed = () => false } = {}) {
    test(name, { timeout: 6 * PATIENCE_MS }, async (t) => {
      const cast = new Map();
      const atEnd = [];
      const enter = async (who, address, viewport = PHONE) => {
        const context = await browser.newContext({ viewport, reducedMotion: 'reduce', acceptDownloads: true });
        context.setDefaultTimeout(PATIENCE_MS);
        const page = await context.newPage();
        cast.set(who, { context, page, said: listen(page) });
        await page.goto(address);
        await running(page);
        return page;
      };
      const scene = scenes(t);
      try {
        await body({ enter, scene, later: (act) => atEnd.unshift(act) });
        for (const [who, { said }] of cast) {
          const errors = said.filter((line) => line.startsWith('error: ') && !allowed(line));
          if (errors.length > 0) throw new Error(`the page of ${who} complained:\n${errors.join('\n')}`);
        }
      } catch (error) {
        for (const [who, { page, said }] of cast) await keepEvidence(page, `${name} ${who}`, said);
        throw error;
      } finally {
        for (const { context } of cast.values()) await context.close();
        for (const act of atEnd) await act();
      }
    });
  };
}

/** Parts of a test, one after the other, each with the time that it took. */
function scenes(t) {
  return async (what, act) => {
    const from = performance.now();
    try {
      return await act();
    } catch (error) {
      error.message = `${what}: ${error.message}`;
      throw error;
    } finally {
      t.diagnostic(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
    }
  };
}

/** A picture of a page at each of these sizes, where pictures are wanted. */
export async function picture(page, name, ...sizes) {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  const before = page.viewportSize();
  for (const size of sizes.length > 0 ? sizes : [before]) {
    await resize(page, size);
    await page.screenshot({ path: join(pictures, `${name}-${size.width}x${size.height}.png`) });
  }
  await resize(page, before);
}

/** Waits until the game has painted at this size, and again whatever followed from it. */
async function resize(page, size) {
  const { width, height } = page.viewportSize();
  if (width !== size.width || height !== size.height) await page.setViewportSize(size);
  await page.waitForFunction((size) => {
    const [painted, idle] = globalThis.__atRest ?? [];
    const still = painted === globalThis.__breachFrames;
    globalThis.__atRest = [globalThis.__breachFrames, still ? idle + 1 : 0];
    return document.querySelector('canvas').width === size.width && still && idle + 1 >= 5;
  }, size);
}
