// Red when a phone cannot play: by a finger alone, turned in the middle; when its keyboard does not get a real
// field, or an input method is disturbed in a word; when the game lies under a camera, or a field under the
// keyboard; when two fingers make nothing larger; when a screen of many small pixels is painted blurred, or has
// more of them than a texture or the memory may have.
import assert from 'node:assert/strict';
import { browserTests } from './lib/browser.mjs';
import { codeOf, found } from './lib/exercise.mjs';
import { playOn, start } from './lib/play.mjs';
import { startServer } from './lib/server.mjs';
import { find, press, running, see } from './lib/verbs.mjs';
import { PHONE, pinch, rest, touch, wire } from './lib/touch.mjs';

const UPRIGHT = { width: 360, height: 640 };
const ACROSS = { width: 640, height: 360 };
const TITLE = 'Knock on your own door';

const phoneTest = browserTests({ viewport: UPRIGHT, device: PHONE });

phoneTest(`“${TITLE}” is played to its debrief by a finger, and turned in the middle`, async (page) => {
  await running(page);
  await start(page, TITLE, touch);
  const first = await playOn(page, { act: touch, done: (steps) => steps.includes('button Roll the die') });
  const said = () => page.getByRole('main').innerText();
  const before = await said();
  await page.setViewportSize(ACROSS);
  await page.waitForFunction(() => document.querySelector('canvas').width === 640);
  await rest(page);
  assert.equal(await said(), before, 'turning the phone changes nothing that is said');
  const second = await playOn(page, { act: touch });
  await see(page, 'heading', `Debrief: ${TITLE}`);
  assert.ok(first.length > 2 && second.length > 5, 'some of it upright, some across');
});

/** What a person sees of the field with the focus. */
function shown(page) {
  return page.evaluate(() => {
    const field = document.activeElement;
    const { left, top, width, height } = field.getBoundingClientRect();
    let opacity = 1;
    for (let one = field; one; one = one.parentElement) opacity *= Number(getComputedStyle(one).opacity);
    const others = [...document.querySelectorAll('#mirror *')].filter((one) => !one.contains(field) && one !== field);
    return {
      tag: field.tagName,
      opacity,
      onTop: document.elementFromPoint(left + width / 2, top + height / 2) === field,
      othersHidden: others.every((one) => Number(getComputedStyle(one).opacity) === 0),
      fontSize: Number.parseFloat(getComputedStyle(field).fontSize),
      asks: ['inputmode', 'autocapitalize', 'enterkeyhint', 'spellcheck'].map((name) => field.getAttribute(name)),
      value: field.value,
      caret: field.selectionStart,
      top,
      bottom: top + height,
    };
  });
}

/** Types as the keyboard on a screen does: no keys, text. */
async function write(page, text) {
  await (await wire(page)).send('Input.insertText', { text });
  await rest(page);
}

/** A word as an input method has it so far. */
async function compose(page, text) {
  const end = text.length;
  await (await wire(page)).send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  await rest(page);
}

async function openGuide(page) {
  await running(page);
  await press(page, 'button', 'Field guide');
  await see(page, 'textbox', 'Search');
}

phoneTest('a tapped field is a real one, to be seen, and what is typed arrives', async (page) => {
  await openGuide(page);
  const entries = () => page.getByRole('list').getByRole('button').count();
  const all = await entries();
  await touch(page, 'textbox', 'Search');
  let field = await shown(page);
  assert.equal(field.tag, 'INPUT', 'the field of the page has the focus');
  assert.equal(field.opacity, 1, 'and is seen');
  assert.ok(field.onTop && field.othersHidden, 'alone, over the picture');
  assert.ok(field.fontSize >= 16, 'phones zoom into smaller letters');
  assert.deepEqual(field.asks, ['text', 'none', 'search', 'false']);
  await write(page, 'phng');
  await page.evaluate(() => document.activeElement.setSelectionRange(2, 2));
  await write(page, 'ishi');
  field = await shown(page);
  assert.deepEqual([field.value, field.caret], ['phishing', 6], 'the caret stays where it was typed');
  assert.ok((await entries()) < all, 'the game searches for it');
  await page.touchscreen.tap(180, 630);
  await rest(page);
  assert.notEqual((await shown(page)).tag, 'INPUT', 'a tap beside it lets the keyboard go');
});

phoneTest('an input method puts words together undisturbed', async (page) => {
  await openGuide(page);
  await touch(page, 'textbox', 'Search');
  for (const half of ['k', 'か', 'かい', 'かいg', 'かいぎ', '会議']) {
    await compose(page, half);
    assert.equal((await shown(page)).value, half, 'nobody writes over half a word');
  }
  await write(page, '会議');
  assert.equal((await shown(page)).value, '会議');
  await compose(page, '¨');
  await write(page, 'ü');
  assert.equal((await shown(page)).value, '会議ü');
  // What the game shows once it is looked at again is what it was told.
  await page.evaluate(() => document.activeElement.blur());
  await page.setViewportSize(ACROSS);
  await rest(page);
  assert.equal(await find(page, 'textbox', 'Search').inputValue(), '会議ü');
});

phoneTest('names of teams are typed in, and an exercise is joined by its code', async (page, { context }) => {
  await running(page);
  const server = await startServer();
  try {
    const host = await context.newPage();
    await host.goto(server.host);
    await running(host);
    await found(host, { title: 'Autumn exercise', leader: 'Florence', teams: 2 });
    const code = (await codeOf(host)).replaceAll(/\W/g, '');
    await page.bringToFront();
    await page.goto(server.url);
    await running(page);
    await touch(page, 'button', 'Join an exercise');
    await see(page, 'heading', 'Join an exercise');
    await touch(page, 'textbox', 'Code');
    assert.deepEqual((await shown(page)).asks, ['text', 'characters', 'go', 'false']);
    await write(page, code);
    const team = page.getByRole('radio', { name: /^Table 1 \(/ });
    await team.waitFor();
    await touch(page, 'radio', /^Table 1 \(/);
    await touch(page, 'textbox', 'Your name');
    assert.deepEqual((await shown(page)).asks, ['text', 'words', 'done', 'false']);
    await write(page, 'Ada Lüdtke');
    await touch(page, 'button', 'Join');
    await see(page, 'heading', 'Waiting to be let in');
    await host.getByText('Ada Lüdtke').first().waitFor({ state: 'attached' });
  } finally {
    await server.stop();
  }
});

phoneTest('nothing lies under the camera, the corners and the bar of a phone', async (page) => {
  await running(page);
  const insets = { top: 48, bottom: 34, left: 20, right: 10 };
  await (await wire(page)).send('Emulation.setSafeAreaInsetsOverride', { insets });
  await page.waitForFunction(() => document.querySelector('canvas').width === 330);
  await rest(page);
  const canvas = await page.locator('canvas').boundingBox();
  assert.deepEqual(canvas, { x: 20, y: 48, width: 330, height: 558 });
  // The mirror moves along: what is tapped at its place is pressed.
  await touch(page, 'button', 'Field guide');
  await see(page, 'textbox', 'Search');
});

phoneTest('the keyboard hides no field that is typed into', async (page, { url }) => {
  // No automated browser has a keyboard on its screen: this is what it does to the page.
  await page.addInitScript(() => {
    const seen = new EventTarget();
    Object.assign(seen, { scale: 1, offsetTop: 0, offsetLeft: 0, width: 360, height: 640 });
    Object.defineProperty(window, 'visualViewport', { get: () => seen });
    window.keyboard = (height) => {
      seen.height = 640 - height;
      seen.dispatchEvent(new Event('resize'));
    };
  });
  await page.goto(url);
  await openGuide(page);
  await touch(page, 'textbox', 'Search');
  const { top: before } = await shown(page);
  const room = Math.round(before) + 20;
  await page.evaluate((room) => window.keyboard(640 - room), room);
  const field = await shown(page);
  assert.ok(field.bottom <= room && field.top >= 0, `${field.top} to ${field.bottom} of ${room}`);
  const { y } = await page.locator('canvas').boundingBox();
  assert.equal(Math.round(y), Math.round(field.top - before), 'the picture moves with it');
  await page.evaluate(() => window.keyboard(0));
  assert.equal((await shown(page)).top, before, 'and down again');
});

phoneTest('two fingers make the page larger, and press nothing', async (page) => {
  await running(page);
  const before = await page.locator('#mirror').innerText();
  await pinch(page, { x: 180, y: 320 });
  await page.waitForFunction(() => visualViewport.scale > 1.5);
  await rest(page);
  assert.equal(await page.locator('#mirror').innerText(), before);
});

const SHARP = { width: 390, height: 844 };
// The browser itself is told as well, because the game asks it for device pixels, which no emulation changes.
const sharpTest = browserTests({
  viewport: SHARP,
  device: { ...PHONE, deviceScaleFactor: 3 },
  extra: ['--force-device-scale-factor=3'],
});

/** The pixels that the game is painted with once it rests, and the room that they fill on the page. */
async function pixels(page) {
  await rest(page);
  const { width, height } = await page.locator('canvas').boundingBox();
  const painted = await page.locator('canvas').evaluate((canvas) => [canvas.width, canvas.height]);
  return { room: [width, height], painted };
}

sharpTest('a screen of three pixels a point is painted as sharp as it is, a large one as far as memory goes', async (page) => {
  await running(page);
  assert.deepEqual(await pixels(page), { room: [390, 844], painted: [1170, 2532] });
  const tablet = { width: 1366, height: 1024 };
  await page.setViewportSize(tablet);
  await page.waitForFunction(() => document.querySelector('canvas').width > 2532);
  const { room, painted } = await pixels(page);
  assert.deepEqual(room, [1366, 1024]);
  assert.ok(painted[0] * painted[1] <= 12e6, `${painted} are too many`);
  assert.ok(painted[0] > 2 * 1366, `${painted} are too few`);
  assert.ok(Math.abs(painted[0] / painted[1] - 1366 / 1024) < 0.01, `${painted} is out of shape`);
});

sharpTest('graphics with small textures paint the whole screen with what they have', async (page, { url }) => {
  await page.addInitScript(() => {
    const gl = WebGL2RenderingContext.prototype;
    const { getParameter, texImage2D } = gl;
    gl.getParameter = function (name) {
      return [gl.MAX_TEXTURE_SIZE, gl.MAX_RENDERBUFFER_SIZE].includes(name) ? 2048 : getParameter.call(this, name);
    };
    window.textures = [];
    gl.texImage2D = function (...all) {
      window.textures.push(all[3], all[4]);
      return texImage2D.apply(this, all);
    };
  });
  await page.goto(url);
  await running(page);
  assert.deepEqual(await pixels(page), { room: [390, 844], painted: [946, 2048] });
  // Fingers and the mirror go by the room, not by the pixels.
  await touch(page, 'button', 'Field guide');
  await see(page, 'textbox', 'Search');
  const textures = await page.evaluate(() => window.textures);
  assert.ok(textures.length > 0 && textures.every((side) => side <= 2048), `${textures}`);
});
