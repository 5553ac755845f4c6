// Another version of a site, as the next build would write it: another name for the build, for the loader
// and for a pack, and none of the old files.
import { cp, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const OTHER = 'feedfacefeedface';

/** Writes a newer version of the site in `from` to `to`. */
export async function newerSite(from, to) {
  await cp(from, to, { recursive: true });
  const names = (await readdir(to)).filter((name) => /^(loader|packs-\w+)\.[0-9a-f]{16}\./.test(name));
  const changed = names.map((name) => [name, name.replace(/[0-9a-f]{16}/, OTHER)]);
  const build = buildOf(await readFile(join(to, 'index.html'), 'utf8'));
  for (const [old, name] of changed) await rename(join(to, old), join(to, name));
  for (const page of ['index.html', 'sw.js']) {
    let text = await readFile(join(to, page), 'utf8');
    for (const [old, name] of [...changed, [build, OTHER]]) text = text.replaceAll(old, name);
    await writeFile(join(to, page), text);
  }
}

/** The name of the build that a page is of. */
export function buildOf(html) {
  return html.match(/"build":"([0-9a-f]{16})"/)[1];
}
