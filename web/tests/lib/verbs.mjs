// The two verbs of DESIGN.md: `press`, the assistive way, and `tap`, a real pointer on the canvas.
import { setTimeout as pause } from 'node:timers/promises';
import { PATIENCE_MS } from './browser.mjs';

/** The element that a screen reader would find under this role and name. */
export function find(page, role, name) {
  return page.getByRole(role, { name, exact: typeof name === 'string' });
}

/** Focuses the element and presses Enter, as somebody without a pointer does. */
export async function press(page, role, name) {
  const element = find(page, role, name);
  await element.focus();
  await page.keyboard.press('Enter');
}

/**
 * Presses an option until it is the chosen one. On a screen that has only just come, the focus that was
 * on the last one is still being let go, and a script can be quick enough to lose its own with it.
 */
export async function choose(page, name) {
  const chosen = page.getByRole('radio', { name, exact: true, checked: true });
  for (let tries = 0; tries < 10; tries += 1) {
    await press(page, 'radio', name);
    const done = await chosen.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  throw new Error(`${name} could not be chosen`);
}

/** Moves a pointer to where the element is drawn and presses its button there. */
export async function tap(page, role, name) {
  const element = find(page, role, name);
  await element.waitFor();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${role} ${name} is drawn nowhere`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

/** Waits until something under this role and name is there. */
export function see(page, role, name) {
  return find(page, role, name).first().waitFor();
}

/** Waits until a page says yes to a question that takes it a while; `waitForFunction` would take the promise for a yes. */
export async function until(page, question, argument) {
  const end = Date.now() + PATIENCE_MS;
  while (!(await page.evaluate(question, argument))) {
    if (Date.now() > end) throw new Error(`not within ${PATIENCE_MS} ms: ${question}`);
    await pause(20);
  }
}

/** Waits until the game has painted its first frame. */
export function running(page) {
  return page.locator('body.running').waitFor();
}

/** Tabs to the element and presses Enter: the keyboard, and nothing else. */
export async function reach(page, role, name) {
  const element = find(page, role, name);
  await element.waitFor();
  for (let tabs = 0; tabs < 200; tabs += 1) {
    if (await element.evaluate((target) => target === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${role} ${name} cannot be reached with Tab`);
}

/** What a driver does that takes its graphics away. */
export function loseContext(page) {
  return page.evaluate(() => {
    const context = document.querySelector('canvas').getContext('webgl2');
    context.getExtension('WEBGL_lose_context').loseContext();
  });
}
