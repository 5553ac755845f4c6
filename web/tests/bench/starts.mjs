// How long and how heavy a visit is until Home can be used: the first, and one without any network.
import { startServer } from '../lib/server.mjs';
import { running, see } from '../lib/verbs.mjs';
import { HOME, megabytes, median, open, read, times } from './stage.mjs';

const STARTS = 7;

/** First visits, in turns with the floor. */
export async function measureStarts(set) {
  const paints = { game: [], floor: [] };
  let bytes = 0;
  for (let round = 0; round < STARTS; round += 1) {
    for (const name of ['game', 'floor']) {
      const { page, transferred, close } = await open(set, set[name]);
      paints[name].push(await read(page, 'firstPaintMs'));
      if (name === 'game') {
        await see(page, 'heading', HOME);
        bytes = transferred();
      }
      await close();
    }
  }
  const [ours, least] = [median(paints.game), median(paints.floor)];
  return [
    ['first load until Home is usable, brotli, with headers', megabytes(bytes)],
    ['first paint of Home, median', `${ours.toFixed(0)} ms (floor ${least.toFixed(0)} ms): ${times(ours, least)}`],
  ];
}

/** Visits of somebody who was here before, with the server gone. */
export async function measureOffline(set) {
  const server = await startServer();
  const { page, close } = await open(set, server);
  await running(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await server.stop();
  const visits = [];
  for (let round = 0; round < STARTS; round += 1) {
    await page.reload();
    await see(page, 'heading', HOME);
    await page.waitForFunction(() => globalThis.__probe.usableMs !== null);
    visits.push(await read(page, 'usableMs'));
  }
  await close();
  return [['second visit without a network until Home is usable, median', `${median(visits).toFixed(0)} ms`]];
}
