// The text version: how one gets there, and what must hold on every screen of it.
import assert from 'node:assert/strict';
import { axeFindings } from './axe.mjs';
import { find, see } from './verbs.mjs';

export const AS_TEXT = 'Text version';
export const AS_PICTURE = 'Version with pictures';

/** Presses the link at the top of the page, and waits until the other view is there. */
export async function switchTo(page, name) {
  const link = find(page, 'link', name);
  await link.focus();
  await page.keyboard.press('Enter');
  await see(page, 'link', name === AS_TEXT ? AS_PICTURE : AS_TEXT);
}

/** Nothing is painted, axe finds nothing, and nothing is wider than the narrowest screen, text large or not. */
export async function isFine(page, what) {
  assert.equal(await page.locator('html').getAttribute('data-view'), 'text', what);
  assert.deepEqual(await axeFindings(page), [], what);
  const before = page.viewportSize();
  for (const [size, width] of [['100%', 320], ['200%', 640]]) {
    await page.setViewportSize({ width, height: before.height });
    const over = await page.evaluate((size) => {
      const root = document.documentElement;
      const worn = root.style.fontSize;
      root.style.fontSize = size;
      const wide = root.scrollWidth - innerWidth;
      root.style.fontSize = worn;
      return wide;
    }, size);
    assert.ok(over <= 0, `${what}: ${over} pixels wider than ${width}, text at ${size}`);
  }
  await page.setViewportSize(before);
}
