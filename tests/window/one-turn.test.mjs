// Red when the native window does not open with Mesa's software OpenGL, or one turn cannot be played
// in it with the keyboard.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDisplay, until, xdotool } from './display.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(resolve(root, process.env.BREACH_ROUNDS_TARGET || 'target'), 'native/debug/breach-rounds');

/** What xdotool is told to press a key. Shift goes down a moment before the key, as under a hand: in the
 * same frame as the key it would come too late for it. */
const pressed = (key) =>
  key.startsWith('shift+')
    ? ['keydown', 'shift', 'sleep', '0.2', 'key', key.slice('shift+'.length), 'keyup', 'shift']
    : ['key', key];

const tabs = (times) => Array(times).fill('Tab');

/** From Home to the roll of the first turn; each key waits until the picture of the one before has
 * come to rest. A bar of four to six entries stands above each screen. What stands last on a screen is
 * reached backwards: how much text with terms or options there is before it, is the pack's affair. */
const KEYS = [
  ...[...tabs(16), 'Return'], // Home: past joining, the first lesson, five paths and four levels to the first scenario
  ...[...tabs(14), 'Return'], // its page: past the lengths, the kinds of dice and the coach's levels to Start
  ...['shift+Tab', 'Return'], // the questions: skip them
  ...['shift+Tab', 'Return'], // the briefing: Begin the first turn
  ...['1', 'Return', 'r'], // the table: the first procedure, its first suspect, the die
];

test('the window opens and one turn is played in it', { timeout: 300_000 }, async () => {
  const data = await mkdtemp(join(tmpdir(), 'breach-rounds-data-'));
  const display = await openDisplay();
  const blank = await display.seen();
  const game = openGame(display, data);
  try {
    const window = await Promise.race([findWindow(display), game.ended]);
    assert.match(String(window), /^\d+$/, `no window: ${window}`);
    await display.changed(blank);
    await xdotool(display, 'windowfocus', '--sync', window);
    for (const key of KEYS) {
      const before = await display.seen();
      // As from a keyboard, to whatever has the focus: sent to the window itself, Shift would be lost.
      await xdotool(display, ...pressed(key));
      await display.changed(before);
    }
    const log = await until('a roll in the saved log', () => logWith(data, '"Rolled"'));
    assert.match(log, /"Chosen"/, 'a procedure was chosen before');
  } catch (error) {
    await keepEvidence(display);
    throw new Error(`${error.message}\nthe game said:\n${game.said()}`, { cause: error });
  } finally {
    await game.close();
    await display.close();
    await rm(data, { recursive: true, force: true });
  }
});

function openGame(display, data) {
  const env = { ...process.env, DISPLAY: display.name, BREACH_ROUNDS_DATA: data, LIBGL_ALWAYS_SOFTWARE: '1' };
  delete env.WAYLAND_DISPLAY;
  const game = spawn(program, [], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [game.stdout, game.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((done) => {
    game.once('exit', (code, signal) => done(`the game ended (${code ?? signal}): ${said}`));
    game.once('error', (error) => done(String(error)));
  });
  const close = async () => {
    game.kill();
    await ended;
  };
  return { ended, close, said: () => said };
}

function findWindow(display) {
  return until('the window', async () => (await xdotool(display, 'search', '--name', 'Breach Rounds')).split('\n')[0]);
}

/** The saved log, once it holds `event`. */
async function logWith(data, event) {
  const saves = join(data, 'saves');
  const names = await readdir(saves).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(saves, name), 'utf8')));
  return texts.find((text) => text.includes('"setup_sha3"') && text.includes(event));
}

async function keepEvidence(display) {
  const folder = join(root, 'target', 'window-test');
  await mkdir(folder, { recursive: true });
  await display.keep(join(folder, 'screen.xwd'));
  console.error(`evidence: ${join(folder, 'screen.xwd')}`);
}
