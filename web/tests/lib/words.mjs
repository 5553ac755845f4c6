// What the interface says, by id, in a language: from the very files that it reads.
import { readFileSync } from 'node:fs';

const file = (tag) => new URL(`../../../assets/lang/${tag}.ftl`, import.meta.url);

/** The sentences of a language that stand on one line, English where it lacks one. */
export function words(tag = 'en') {
  const read = (language) =>
    readFileSync(file(language), 'utf8')
      .split('\n')
      .map((line) => /^([a-z0-9-]+) = (.+)$/.exec(line))
      .filter(Boolean)
      .map(([, id, text]) => [id, text]);
  const all = new Map([...read('en'), ...read(tag)]);
  const text = (id) => {
    if (!all.has(id)) throw new Error(`no sentence ${id}`);
    return all.get(id);
  };
  return {
    /** The sentence, with values in the place of its variables. */
    say: (id, values = {}) => text(id).replace(/\{ \$([a-z_-]+) \}/g, (_, name) => values[name]),
    /** A pattern, as text, for the sentence with whatever values; each is a group. */
    like: (id) =>
      `^${text(id)
        .split(/\{ \$[a-z_-]+ \}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('(.+)')}`,
  };
}
