// A display without a screen, and a look at what stands on it.
import { spawn, execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const PATIENCE_MS = 60_000;

/** Waits until `look()` answers with something true. */
export async function until(what, look) {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const seen = await look();
    if (seen) return seen;
    await pause(50);
  }
  throw new Error(`waited ${PATIENCE_MS / 1000} s for ${what}`);
}

/** Xvfb on a free display number, with its picture in a file. */
export async function openDisplay() {
  const folder = await mkdtemp(join(tmpdir(), 'breach-rounds-display-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1366x768x24', '-fbdir', folder, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((done) => server.once('exit', done));
  const number = await new Promise((found, failed) => {
    server.once('error', failed);
    server.stdio[3].once('data', (text) => found(String(text).trim()));
  });
  const picture = join(folder, 'Xvfb_screen0');
  const seen = async () => createHash('sha256').update(await readFile(picture)).digest('hex');
  return {
    name: `:${number}`,
    /** What stands on the screen, as a hash. */
    seen,
    /** Waits until the screen differs from `before` and has come to rest. */
    async changed(before) {
      let last = { hash: before, at: Date.now() };
      await until('the picture to change and rest', async () => {
        const hash = await seen();
        if (hash !== last.hash) last = { hash, at: Date.now() };
        return hash !== before && Date.now() - last.at > 400;
      });
    },
    /** Keeps the picture, in the format of xwd. */
    keep: (path) => copyFile(picture, path),
    async close() {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** xdotool on a display; answers with its output. */
export async function xdotool(display, ...args) {
  const run = promisify(execFile)('xdotool', args, { env: { ...process.env, DISPLAY: display.name } });
  // It fails when it finds nothing: that is an answer, too.
  return run.then(({ stdout }) => stdout.trim(), (error) => (error.code === 1 ? '' : Promise.reject(error)));
}
