// Where things stand, seen from the tests.
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const builds = resolve(root, process.env.BREACH_ROUNDS_TARGET || 'target');

/** The server, built without bevy as `./play` and `./test` build it. */
export const serverProgram = join(builds, 'serve', 'debug', 'breach-rounds');

/** The site under test: the quick build, or the one that BREACH_ROUNDS_SITE names. */
export const site = resolve(root, process.env.BREACH_ROUNDS_SITE || 'target/site-quick');

/** The packs that are built into the game, a folder each. */
export const packs = join(root, 'scenarios');

/** Screenshots and page texts of failed tests. */
export const failures = join(root, 'target', 'browser-tests');

/** Debian's Chromium, or the one that CHROMIUM names. */
export const chromium = process.env.CHROMIUM || '/usr/bin/chromium';

for (const [path, remedy] of [
  [serverProgram, 'build it with ./test or ./play'],
  [site, 'build it with `cargo xtask web`'],
  [chromium, 'install it with: sudo apt-get install -y chromium'],
]) {
  if (!existsSync(path)) throw new Error(`${path} is missing: ${remedy}`);
}
