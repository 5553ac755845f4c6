// Measures the game beside the floor, the smallest egui page, in one run of one Chromium without a
// GPU, and prints a table. `cargo xtask bench-web` builds both sites and calls this; with names of
// measurements behind the floor's site it takes these alone.
import { measureFrames, measureResponse } from './frames.mjs';
import { measureIdle } from './idle.mjs';
import { measureMemory } from './memory.mjs';
import { stage } from './stage.mjs';
import { measureOffline, measureStarts } from './starts.mjs';
import { measureText } from './text.mjs';

const ALL = {
  starts: measureStarts,
  offline: measureOffline,
  response: measureResponse,
  frames: measureFrames,
  idle: measureIdle,
  memory: measureMemory,
  text: measureText,
};

const [, , floorSite, ...named] = process.argv;
const unknown = named.filter((name) => !(name in ALL));
if (!floorSite || unknown.length > 0) {
  const names = Object.keys(ALL).join('|');
  throw new Error(`usage: node measure.mjs FLOOR_SITE [${names}]… (BREACH_ROUNDS_SITE names the game)`);
}

const set = await stage(floorSite);
try {
  for (const [name, measure] of Object.entries(ALL)) {
    if (named.length > 0 && !named.includes(name)) continue;
    for (const [what, figure] of await measure(set)) console.log(`${what.padEnd(75)}  ${figure}`);
  }
} finally {
  await set.close();
}
