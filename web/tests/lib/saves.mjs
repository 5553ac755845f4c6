// What the browser keeps of a game, and the command line's word on it.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serverProgram } from './paths.mjs';

/** The logs of the games that the browser keeps. */
export function savedLogs(page) {
  return page.evaluate(() => Object.values(localStorage).filter((text) => text.startsWith('{"format":') && text.includes('"setup_sha3"')));
}

/** The log of the only game that the browser keeps. */
export async function savedLog(page) {
  const logs = await savedLogs(page);
  if (logs.length !== 1) throw new Error(`${logs.length} saved games, expected one`);
  return logs[0];
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
