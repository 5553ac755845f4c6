// Red when somebody without a pointer is stuck: in a frame of another page that Tab does not lead out of, on a
// control that shows no focus, in a dialog that Escape does not close.
import assert from 'node:assert/strict';
import { browserTests } from './lib/browser.mjs';
import { playOn, start } from './lib/play.mjs';
import { find, reach, running, see } from './lib/verbs.mjs';

const browserTest = browserTests({ viewport: { width: 800, height: 600 } });
const TITLE = 'Rotten jar';

/** Far more stops than Home has: then Tab goes round in circles. */
const MOST_STOPS = 200;

/** A page that shows the game between two buttons of its own; resolves to the game's frame, once it runs. */
async function embedded(page, url, view) {
  const inner = view === 'text' ? '/?text' : '/';
  const body = `<!doctype html><html lang="en"><title>A course</title><button id="before">Before</button>
    <iframe title="Breach Rounds" src="${inner}" width="760" height="500" style="border:0"></iframe><button id="after">After</button>`;
  await page.route('**/a-course', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(new URL('/a-course', url).href);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await running(frame);
  await see(frame, 'heading', 'Find the attack before it finds the patients');
  // The keyboard is the page's; the rest of what the verbs need, a frame has, too.
  const own = (key) => (typeof frame[key] === 'function' ? frame[key].bind(frame) : frame[key]);
  return new Proxy(frame, { get: (_, key) => (key === 'keyboard' ? page.keyboard : own(key)) });
}

/** The id of what has the focus in the page around the game; the tag where it has none. */
const outside = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);

/** What has the focus in the game: how it is called, and where it is. */
const inside = (frame) => frame.evaluate(() => {
  const element = document.activeElement;
  const { x, y, width, height } = element.getBoundingClientRect();
  const name = element.getAttribute('aria-label') ?? element.innerText ?? '';
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return { tag: element.tagName, id: element.id, name: name.trim(), box: { x, y, width, height }, outlined };
});

/** Presses a key until the focus is outside; resolves to the stops within. */
async function through(page, frame, key, look = async () => {}) {
  const stops = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    if ((await outside(page)) !== 'IFRAME') return stops;
    const stop = await inside(frame);
    stops.push(stop);
    await look(stop, stops.length);
  }
  throw new Error(`${key} does not lead out: ${stops.slice(-5).map(({ tag, name }) => `${tag} ${name}`).join(', ')}`);
}

/** Whether one colour lies around a box of the frame, three pixels outside, and another farther out. */
async function isRinged(page, { x, y, width, height }) {
  const at = await (await page.$('iframe')).boundingBox();
  const far = 9;
  const clip = { x: at.x + x - far, y: at.y + y - far, width: width + 2 * far, height: height + 2 * far };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async ([packed, far]) => {
    const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const copy = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    copy.drawImage(picture, 0, 0);
    const colour = (x, y) => copy.getImageData(Math.round(x), Math.round(y), 1, 1).data.join();
    const [wide, high] = [picture.width, picture.height];
    const around = (out) => [
      [wide / 2, far - out], [wide / 2, high - far + out - 1], [far - out, high / 2], [wide - far + out - 1, high / 2],
    ].map(([x, y]) => colour(x, y));
    const ring = new Set(around(3));
    return ring.size === 1 && !around(8).includes([...ring][0]);
  }, [png, far]);
}

/** Waits until the canvas has painted what the last key did. */
async function ringed(page, frame, { name }) {
  for (let tries = 0; tries < 40; tries += 1) {
    const { box } = await inside(frame);
    if (await isRinged(page, box)) return;
  }
  throw new Error(`nothing shows that “${name}” has the focus`);
}

for (const view of ['picture', 'text']) {
  browserTest(`Tab leads through the game in a frame and out again (${view})`, async (page, { url }) => {
    const frame = await embedded(page, url, view);
    await page.keyboard.press('Tab');
    assert.equal(await outside(page), 'before', 'the first Tab');
    let rings = 0;
    const stops = await through(page, frame, 'Tab', async (stop, at) => {
      assert.ok(stop.name && !['BODY', 'CANVAS'].includes(stop.tag), `stop ${at} is ${stop.tag} “${stop.name}”`);
      if (view === 'text' || stop.tag === 'A') {
        assert.ok(stop.outlined, `“${stop.name}” has an outline`);
      } else if (rings < 4) {
        rings += 1;
        await ringed(page, frame, stop);
      }
    });
    assert.equal(await outside(page), 'after');
    assert.ok(stops.length > 10, `${stops.length} stops`);
    const back = await through(page, frame, 'Shift+Tab');
    assert.equal(await outside(page), 'before');
    const names = (all) => all.map(({ name }) => name);
    assert.deepEqual(names(back).reverse(), names(stops), 'the same way back');
  });

  browserTest(`Escape closes a dialog, and the focus is where it was (${view})`, async (page, { url }) => {
    const frame = await embedded(page, url, view);
    await page.keyboard.press('Tab');
    await start(frame, TITLE, reach);
    await reach(frame, 'button', 'Begin the first turn');
    await reach(frame, 'button', 'Pass the turn');
    await see(frame, 'dialog', 'Pass this turn?');
    const dialog = find(frame, 'dialog', 'Pass this turn?');
    const within = () => document.activeElement.closest('[role=dialog], dialog') && document.activeElement.tagName;
    await frame.waitForFunction(within);
    // The title has the focus while egui still measures the dialog, and for that frame its buttons are off.
    await dialog.getByRole('button', { name: 'Cancel', disabled: false }).waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await frame.evaluate(within), 'BUTTON', 'Tab stays in the dialog');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await frame.waitForFunction(() => {
      const element = document.activeElement;
      return (element.getAttribute('aria-label') ?? element.innerText).trim() === 'Pass the turn';
    });
  });
}

browserTest('a scenario is played in a frame, from the first Tab to the debrief', async (page, { url }) => {
  const frame = await embedded(page, url, 'text');
  await page.keyboard.press('Tab');
  assert.equal(await outside(page), 'before');
  await start(frame, TITLE, reach);
  const steps = await playOn(frame, { act: reach });
  await see(frame, 'heading', `Debrief: ${TITLE}`);
  assert.ok(steps.includes('button Roll the die'), 'a die was rolled');
});
