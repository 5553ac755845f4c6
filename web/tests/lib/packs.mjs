// The scenarios that there must be: from the packs' own files, so that a new one needs no edit here.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packs } from './paths.mjs';

/** A text at the outermost level of a pack's file, as everybody writes it: four spaces and its name. */
function field(text, name) {
  const value = text.match(new RegExp(`^ {4}${name}: ("(?:[^"\\\\]|\\\\.)*"),?$`, 'm'))?.[1];
  return value === undefined ? undefined : JSON.parse(value);
}

/** Holds the words of random incidents, which have no suspects of their own. */
const RANDOM = 'random';

/** Every scenario of every pack as `{ id, title }`: the files that are called like their id. */
export async function writtenScenarios() {
  const files = (await readdir(packs, { recursive: true })).filter((file) => file.endsWith('.ron'));
  const read = files.map(async (file) => {
    const text = await readFile(join(packs, file), 'utf8');
    const id = field(text, 'id');
    return id === basename(file, '.ron') && id !== RANDOM ? [{ id, title: field(text, 'title') }] : [];
  });
  const found = (await Promise.all(read)).flat();
  if (found.length === 0) throw new Error(`${packs} holds no scenario`);
  return found;
}

/** What every attack of every pack is called: none of it may be seen before it was found. */
export async function attackTitles() {
  const files = (await readdir(packs, { recursive: true })).filter((file) => basename(file) === 'attacks.ron');
  const texts = await Promise.all(files.map((file) => readFile(join(packs, file), 'utf8')));
  const titles = texts.flatMap((text) => [...text.matchAll(/^ {8}title: "(.+)",$/gm)].map(([, title]) => title));
  if (titles.length === 0) throw new Error(`${packs} holds no attack`);
  return titles;
}
