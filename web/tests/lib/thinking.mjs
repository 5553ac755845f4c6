// What the game tells about its thinking: the length of each slice, to whoever puts a list there.

/** From now on, keeps how long each slice took and when it ended. */
export function thinkAloud(page) {
  return page.evaluate(() => {
    const list = [];
    list.push = (ms) => Array.prototype.push.call(list, { ms, end: performance.now() });
    globalThis.__breachThought = list;
  });
}

/** How many slices there were, the longest, all together, and from the first's start to the last's end. */
export function thoughts(page) {
  return page.evaluate(() => {
    const all = globalThis.__breachThought;
    const tenth = (ms) => Math.round(10 * ms) / 10;
    const sum = all.reduce((whole, { ms }) => whole + ms, 0);
    const span = all.length > 0 ? all.at(-1).end - (all[0].end - all[0].ms) : 0;
    const longest = Math.max(0, ...all.map(({ ms }) => ms));
    const long = all.flatMap(({ ms }, at) => (ms > 10 ? [`${tenth(ms)} in slice ${at + 1}`] : []));
    return { slices: all.length, longestMs: tenth(longest), long, workedMs: tenth(sum), untilAnswerMs: tenth(span) };
  });
}

/**
 * For how long the rest of the machine holds up a script here: loops that are to take 8 ms, as many as
 * a second has room for, and by how much the longest took longer.
 */
export function heldUp(page) {
  return page.evaluate(() => {
    const begin = performance.now();
    let longest = 0;
    while (performance.now() - begin < 1000) {
      const from = performance.now();
      while (performance.now() - from < 8);
      longest = Math.max(longest, performance.now() - from - 8);
    }
    return Math.round(10 * longest) / 10;
  });
}
