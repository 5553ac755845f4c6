// Red when a package's manifest is not valid by the schemas of its standard, or when nothing could be invalid.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { unpacked } from './lib/lms.mjs';
import { wrongBySchema } from './lib/schemas.mjs';

/** What changes a manifest: how many scenarios, whether the LMS judges, what has to be escaped. */
const WISHES = [
  [],
  ['--path', 'pacs-administrator', '--mastery-score', '75', '--mastery-questions', '0'],
  ['--scenario', 'rotten-jar', '--mastery-score', '0', '--mastery-questions', '0', '--title', 'Fish & <chips> "fried"'],
  ['--scenario', 'rotten-jar', '--mastery-score', '100', '--mastery-questions', '0'],
];

/** One fault each: what the schema must find in a manifest that is otherwise sound. */
const FAULTS = [
  ['an element that is not there', /<(\/?)title>/g, '<$1titel>'],
  ['no identifier', / identifier="org"/, ''],
  ['a resource without a type', / type="webcontent"/, ''],
  // SCORM 1.2's threshold may be any words.
  ['a value that is not there', /(?<=scormtype=")sco|(?<=minNormalizedMeasure>)[^<]+/, 'many'],
];

for (const kind of ['scorm12', 'scorm2004']) {
  test(`the manifests of ${kind} are valid by the published schemas, and broken ones are not`, async () => {
    const manifests = [];
    for (const wishes of WISHES) {
      const one = await unpacked(kind, ...wishes);
      manifests.push(await readFile(join(one.course, 'imsmanifest.xml'), 'utf8'));
      await one.remove();
    }
    for (const manifest of manifests) assert.deepEqual(await wrongBySchema(kind, manifest), []);
    for (const [what, sound, fault] of FAULTS) {
      const broken = manifests[1].replace(sound, fault);
      assert.notEqual(broken, manifests[1], `${what}: the fault was put in`);
      assert.notDeepEqual(await wrongBySchema(kind, broken), [], what);
    }
  });
}
