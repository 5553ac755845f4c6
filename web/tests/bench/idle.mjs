// What the page costs while nobody does anything.
import { setTimeout as pause } from 'node:timers/promises';
import { press, running } from '../lib/verbs.mjs';
import { open, openTable, read, settled } from './stage.mjs';

const IDLE_MS = 30_000;

export async function measureIdle(set) {
  const table = await openTable(set);
  const idle = await rest(table.page);
  await table.close();

  const seats = await open(set, set.game);
  await running(seats.page);
  await press(seats.page, 'button', 'Hot seat for several teams: Knock on your own door');
  await seats.page.getByRole('textbox').first().focus();
  const focused = await rest(seats.page);
  await seats.close();
  const said = ({ frames, cpu }) => `${cpu.toFixed(1)} % of a processor, ${frames} frames`;
  return [
    ['30 s with nothing happening at the table: page and GPU process', said(idle)],
    ['30 s with a text field focused: page and GPU process', said(focused)],
  ];
}

/** Frames and processor time of the browser's pages and its GPU process while nothing happens. */
async function rest(page) {
  await settled(page);
  const [frames, cpu, begin] = [await read(page, 'frames'), await cpuSeconds(page), performance.now()];
  await pause(IDLE_MS);
  const seconds = (performance.now() - begin) / 1000;
  const share = (100 * ((await cpuSeconds(page)) - cpu)) / seconds;
  return { frames: (await read(page, 'frames')) - frames, cpu: share };
}

async function cpuSeconds(page) {
  const session = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const counted = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
  return counted.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
