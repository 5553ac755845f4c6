// How the picture keeps up: frames while the pointer moves, and from a press to what it changed.
import { find } from '../lib/verbs.mjs';
import { median, open, openTable, read, settled, times, toTheSuspects } from './stage.mjs';

const MOVES_MS = 5_000;
const MOVE_ROUNDS = 3;
const PRESSES = 15;

/** Where the floor's one button stands: its window opens at the top left, below a title. */
const FLOOR_BUTTON = { x: 45, y: 55 };

export async function measureFrames(set) {
  const [table, bare] = [await openTable(set), await open(set, set.floor)];
  const rates = { game: [], floor: [] };
  for (let round = 0; round < MOVE_ROUNDS; round += 1) {
    for (const [name, { page }] of [['game', table], ['floor', bare]]) {
      await page.bringToFront();
      if (name === 'game') await settled(page);
      rates[name].push(await framesWhileMoving(page));
    }
  }
  await table.close();
  await bare.close();
  const [ours, most] = [median(rates.game), median(rates.floor)];
  return [
    [
      'frames a second while the pointer moves over the table, 1366×768, median',
      `${ours.toFixed(1)} (floor ${most.toFixed(1)}): ${times(ours, most)}`,
    ],
  ];
}

/** Moves the pointer in circles over the middle of the page. */
async function framesWhileMoving(page) {
  const [begin, from] = [performance.now(), await read(page, 'frames')];
  for (let step = 0; performance.now() - begin < MOVES_MS; step += 1) {
    const angle = step / 12;
    await page.mouse.move(683 + 400 * Math.cos(angle), 384 + 250 * Math.sin(angle));
  }
  const frames = (await read(page, 'frames')) - from;
  return (1000 * frames) / (performance.now() - begin);
}

/** From the button of the mouse going down on a button of the page to the first picture after it. */
export async function measureResponse(set) {
  const [table, bare] = [await openTable(set), await open(set, set.floor)];
  await toTheSuspects(table.page);
  const suspect = await find(table.page, 'radio', /./).first().boundingBox();
  const places = { game: centre(suspect), floor: FLOOR_BUTTON };
  const waits = { game: [], floor: [] };
  for (let round = 0; round < PRESSES; round += 1) {
    for (const [name, { page }] of [['game', table], ['floor', bare]]) {
      await page.bringToFront();
      await page.mouse.move(places[name].x, places[name].y);
      if (name === 'game') await settled(page);
      waits[name].push(await untilPainted(page));
    }
  }
  await table.close();
  await bare.close();
  const [ours, least] = [median(waits.game), median(waits.floor)];
  return [
    [
      'press of a button on the table to its first picture, 1366×768, median',
      `${ours.toFixed(0)} ms (floor ${least.toFixed(0)} ms): ${times(ours, least)}`,
    ],
  ];
}

const centre = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

async function untilPainted(page) {
  await page.evaluate(() => globalThis.__probe.await());
  await page.mouse.down();
  const wait = await page.waitForFunction(() => globalThis.__probe.responseMs);
  await page.mouse.up();
  return wait.jsonValue();
}
