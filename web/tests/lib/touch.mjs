// A finger on the canvas: taps and swipes at the places where the mirror says that things are drawn.
import { PATIENCE_MS } from './browser.mjs';
import { find } from './verbs.mjs';

/** A phone with nothing but its screen, as a browser sees it. */
export const PHONE = {
  hasTouch: true,
  isMobile: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
};

/** How often a finger pushes a screen along before it gives up. */
const PUSHES = 24;

/** Waits until the game paints nothing for some frames of the browser. */
export async function rest(page, frames = 4) {
  await page.evaluate(() => delete globalThis.__touchRest);
  await page.waitForFunction((frames) => {
    const [painted, idle] = globalThis.__touchRest ?? [];
    const still = painted === globalThis.__breachFrames;
    globalThis.__touchRest = [globalThis.__breachFrames, still ? idle + 1 : 0];
    return idle + 1 >= frames;
  }, frames);
}

const sessions = new WeakMap();

/** What speaks with the browser below the page. */
export async function wire(page) {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  return sessions.get(page);
}

/** A finger goes down, along, holds still and up: nothing slides on. */
export async function swipe(page, from, to) {
  const cdp = await wire(page);
  const send = (type, points) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [from]);
  const steps = 4;
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await send('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
    await rest(page, 2);
  }
  await send('touchMove', [to]);
  await rest(page);
  await send('touchEnd', []);
  await rest(page);
}

/** Two fingers go down around a place and apart. */
export async function pinch(page, { x, y }) {
  const cdp = await wire(page);
  const send = (type, touchPoints) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  const fingers = (apart) => [{ x, y: y - apart, id: 1 }, { x, y: y + apart, id: 2 }];
  await send('touchStart', fingers(40).slice(0, 1));
  await send('touchStart', fingers(40));
  for (let apart = 50; apart <= 150; apart += 10) await send('touchMove', fingers(apart));
  await send('touchEnd', []);
  await rest(page);
}

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

/** Where the middle of an element is, once it can be touched: what is further down is swiped to. */
export async function reachable(page, element, what) {
  let before = null;
  for (let pushes = 0; pushes < PUSHES; pushes += 1) {
    await rest(page);
    const box = await element.boundingBox();
    if (!box) throw new Error(`${what} is drawn nowhere`);
    const { width, height } = page.viewportSize();
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const comfortable = at.y > height * 0.3 && at.y < height * 0.7 && at.x > 4 && at.x < width - 4;
    const stuck = before && Math.hypot(at.x - before.x, at.y - before.y) < 2;
    if (comfortable) return at;
    if (stuck) {
      if (at.x > 0 && at.x < width && at.y > 0 && at.y < height) return at;
      throw new Error(`${what} cannot be reached by a finger: it is at ${at.x}, ${at.y} in ${width} by ${height}`);
    }
    before = at;
    // Sideways in the row of the element, else along the page.
    const sideways = at.x <= 4 || at.x >= width - 4;
    const from = sideways ? { x: width / 2, y: clamp(at.y, 4, height - 4) } : { x: clamp(at.x, 12, width - 12), y: height / 2 };
    const to = sideways
      ? { x: from.x + clamp(width / 2 - at.x, -width * 0.4, width * 0.4), y: from.y }
      : { x: from.x, y: from.y + clamp(height / 2 - at.y, -height * 0.35, height * 0.35) };
    await swipe(page, from, to);
  }
  throw new Error(`${what} was not reached by ${PUSHES} swipes`);
}

/** Taps what is under this role and name with a finger. */
export async function touch(page, role, name) {
  const element = find(page, role, name).first();
  await element.waitFor({ timeout: PATIENCE_MS });
  const at = await reachable(page, element, `${role} ${name}`);
  await page.touchscreen.tap(at.x, at.y);
  await rest(page);
}
