// Red when a scenario cannot be played to its debrief through roles and names, or with the keyboard
// alone.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { writtenScenarios } from './lib/packs.mjs';
import { answer, goHome, offered, playOn, start } from './lib/play.mjs';
import { download, savedLog, verify } from './lib/saves.mjs';
import { choose, press, reach, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();

/** In this one the questions before and after the play are answered; in the others they are skipped. */
const ANSWERED = 'Patch Tuesday never came';

/** What is looked at closely, each on a page of its own; the others are played one after another. */
const CLOSELY = [
  ['Knock on your own door', press, 'through roles and names'],
  [ANSWERED, press, 'through roles and names'],
  ['Rotten jar', reach, 'with the keyboard alone'],
];

for (const [title, act, how] of CLOSELY) {
  browserTest(`“${title}” is played to its debrief ${how}`, async (page) => {
    await running(page);
    const answers = title === ANSWERED;
    await start(page, title, act, { answers });
    const steps = await playOn(page, { act });
    await see(page, 'heading', `Debrief: ${title}`);
    assert.ok(steps.includes('button Roll the die'), 'a die was rolled');
    assert.ok(steps.some((step) => step.startsWith('button Adopt ')), 'a mitigation was adopted');

    // The same rules, natively, come to the same events and a score.
    const said = await verify(await savedLog(page));
    const points = pointsIn(said);
    assert.match(await page.locator('#mirror').innerText(), new RegExp(`\\b${points}\\b`));

    // And to the same par, losses and luck, once the page has worked them out.
    const deserved = said.match(/Decision score: ([\d.]+) of 100/)?.[1];
    assert.ok(deserved, said);
    await page.locator('#mirror').getByText(`${deserved} of 100`, { exact: false }).first().waitFor();
    if (answers) {
      const stays = await whatStays(page);
      assert.ok((await verify(await savedLog(page))).includes(stays), stays);
    }
    assert.deepEqual(await axeFindings(page), []);
  });
}

browserTest('every other scenario is played to its debrief', async (page, { part }) => {
  await running(page);
  const written = await writtenScenarios();
  const titles = written.map(({ title }) => title).sort();
  // Random incidents stand on the shelf, too, but no file of their own.
  assert.deepEqual((await offered(page)).filter((title) => title !== 'Random incident').sort(), titles, 'on the shelf');
  const closely = CLOSELY.map(([title]) => title);
  for (const title of closely) assert.ok(titles.includes(title), `${title} is on no shelf any more`);
  const others = written.filter(({ title }) => !closely.includes(title));
  await Promise.all(others.map(({ id, title }, at) => part(`“${title}”`, (own) =>
    playThrough(own, { id, title, answers: at % 2 === 0, axe: at % 5 === 0 }))));
}, { still: true, pages: 3 });

/** From Home to the debrief and back, with what the debrief must say. */
async function playThrough(page, { id, title, answers, axe }) {
  await running(page);
  await start(page, title, press, { answers });
  const steps = await playOn(page);
  await see(page, 'heading', `Debrief: ${title}`);
  assert.ok(steps.includes('button Roll the die'), 'a die was rolled');
  const stays = answers ? await whatStays(page) : '';
  // While it recomputes everything, the debrief is read.
  const [said, points] = await Promise.all([savedLog(page, id).then(verify), readDebrief(page, title)]);
  assert.equal(points, pointsIn(said), 'points of the report');
  assert.ok(said.includes(stays), stays);
  if (axe) assert.deepEqual(await axeFindings(page), []);
  await goHome(page);
}

/** The story and the points of the report stand on the screen, too; resolves to the points. */
async function readDebrief(page, title) {
  const report = JSON.parse((await download(page, 'Export as JSON')).text);
  assert.equal(report.scenario, title);
  await choose(page, 'Story');
  await see(page, 'heading', 'The incident as a story');
  await shows(page, report.story);
  const points = String(report.teams[0].total);
  await page.locator('#mirror').getByText(`${points} of 100`, { exact: true }).first().waitFor();
  return points;
}

/** Every paragraph of a story stands in the mirror; there the marks of its sources are numbers. */
async function shows(page, story) {
  const bare = (text) => text.replace(/\[[a-z0-9 ,-]+\]/g, '').replace(/\s+/g, '');
  const shown = bare(await page.locator('#mirror').innerText());
  const paragraphs = story.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  assert.ok(paragraphs.length > 0, 'a story');
  for (const paragraph of paragraphs) assert.ok(shown.includes(bare(paragraph)), `${paragraph}\nis not in\n${shown}`);
}

/** The points that the command line came to. */
function pointsIn(said) {
  const points = said.match(/follow from the rules; ([\d.]+) of 100 points$/m)?.[1];
  assert.ok(points, said);
  return points;
}

/** The questions after the play; resolves to the sentence on what both came to. */
async function whatStays(page) {
  await choose(page, 'What stays');
  for (const [number, next] of [[1, 'Next question'], [2, 'Next question'], [3, 'See the result']]) {
    await answer(page, number);
    await see(page, 'heading', new RegExp(`^Question ${number}, after the play: `));
    await press(page, 'button', next);
  }
  const result = /Before the play \d of 3, after it \d of 3/;
  await page.locator('#mirror').getByText(result).first().waitFor();
  return (await page.locator('#mirror').innerText()).match(result)[0];
}
