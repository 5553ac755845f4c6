// What stays in memory when scenarios are played one after the other without loading the page again.
import { readFile } from 'node:fs/promises';
import { goHome, playOn, start } from '../lib/play.mjs';
import { press, running } from '../lib/verbs.mjs';
import { megabytes, open, read, times } from './stage.mjs';

const SCENARIOS = 10;
/** Small, since a picture without a GPU takes as long as it has pixels. */
const VIEWPORT = { width: 640, height: 360 };

export async function measureMemory(set) {
  const opened = await open(set, set.game, { viewport: VIEWPORT });
  await running(opened.page);
  const used = [];
  for (let played = 0; played < SCENARIOS; played += 1) {
    await start(opened.page, 'Knock on your own door');
    await press(opened.page, 'button', 'Begin the first turn');
    await playOn(opened.page);
    used.push(await memory(opened));
    await goHome(opened.page);
  }
  await opened.close();
  const [one, ten] = [used[0], used.at(-1)];
  const sum = ({ wasm, heap }) => wasm + heap;
  const said = (it) => `${megabytes(it.wasm)} + ${megabytes(it.heap)} = ${megabytes(sum(it))}`;
  return [
    ['memory after one scenario: WebAssembly and JavaScript heap', said(one)],
    [`the same after ${SCENARIOS} in a row`, `${said(ten)}: ${times(sum(ten), sum(one))}`],
    [
      'private memory of the page’s process, after one and after ten',
      `${megabytes(one.process)}, ${megabytes(ten.process)}: ${times(ten.process, one.process)}`,
    ],
  ];
}

async function memory({ page, devtools }) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  return { heap, wasm: await read(page, 'wasmBytes'), process: await privateBytes(page) };
}

/** Private memory of the renderer with the most of it, as the system counts it. */
async function privateBytes(page) {
  const session = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(renderers.map(({ id }) => privateOf(id)));
  return Math.max(...sizes);
}

async function privateOf(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].map(([, size]) => Number(size));
  return 1024 * kilobytes.reduce((sum, size) => sum + size, 0);
}
