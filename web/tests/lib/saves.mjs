// What the browser keeps of a game, and the command line's word on it.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serverProgram } from './paths.mjs';
import { press } from './verbs.mjs';

/** The logs of the games that the browser keeps; or only those of the scenario with this id. */
export async function savedLogs(page, scenario = null) {
  const logs = await page.evaluate(() => Object.values(localStorage).filter((text) => text.startsWith('{"format":') && text.includes('"setup_sha3"')));
  return logs.filter((log) => scenario === null || JSON.parse(log.split('\n', 1)[0]).scenario === scenario);
}

/** The log of the only game that the browser keeps, of any scenario or of the one with this id. */
export async function savedLog(page, scenario = null) {
  const logs = await savedLogs(page, scenario);
  if (logs.length !== 1) throw new Error(`${logs.length} saved games, expected one`);
  return logs[0];
}

/** What a button of the page offers to save: the name of the file, and its text. */
export async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'button', button)]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** What `breach-rounds replay --verify` says about a log; rejects when it refuses it. */
export async function verify(log) {
  const folder = await mkdtemp(join(tmpdir(), 'breach-rounds-'));
  try {
    const file = join(folder, 'play.jsonl');
    await writeFile(file, log);
    const { stdout } = await promisify(execFile)(serverProgram, ['replay', '--verify', file]);
    return stdout.trim();
  } finally {
    await rm(folder, { recursive: true });
  }
}
