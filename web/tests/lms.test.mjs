// Red when a package loses a play, a score or a status in the runtime of a learning-management system.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, listen, keepEvidence, PATIENCE_MS } from './lib/browser.mjs';
import { startLrs } from './lib/lrs.mjs';
import { startLms, unpacked } from './lib/lms.mjs';
import { answer, playOn, start } from './lib/play.mjs';
import { choose, press, see } from './lib/verbs.mjs';
import { words } from './lib/words.mjs';

const SCENARIO = 'knock-on-your-own-door';
const TITLE = 'Knock on your own door';
const rolls = (steps) => steps.filter((step) => step === 'button Roll the die').length;
const packages = {};
const OTHER = { id: 'fridge-magnet', title: 'The fridge magnet' };

before(async () => {
  packages.several = await unpacked('scorm12', '--scenario', SCENARIO, OTHER.id, '--mastery-score', '1', '--mastery-questions', '0');
  packages.german = await unpacked('cmi5', '--scenario', SCENARIO, '--language', 'de', '--activity-base', 'https://training.example.org/xapi/');
  for (const kind of ['scorm12', 'scorm2004', 'cmi5']) {
    packages[kind] = await unpacked(kind, '--scenario', SCENARIO, '--mastery-score', '1', '--mastery-questions', '0', '--wasm-as-bin');
  }
});
after(() => Promise.all(Object.values(packages).map((one) => one.remove())));

/** The package in a fresh profile, in a frame of the LMS or in a window that it opened. */
async function enter(address) {
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width: 640, height: 400 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const said = listen(page);
  await page.goto(address);
  let sco = page;
  if (address.endsWith('/frame')) sco = await (await page.waitForSelector('#sco')).contentFrame();
  if (address.endsWith('/window')) [sco] = await Promise.all([page.waitForEvent('popup'), page.click('#open')]);
  if (sco !== page) {
    // What the play helpers ask of a page that a frame has not.
    sco.keyboard ??= page.keyboard;
  }
  await sco.locator('body.running').waitFor();
  /** As one closes a course: its window, or the page of the LMS around its frame. */
  const leave = async (ended) => {
    if (sco !== page && address.endsWith('/window')) await sco.close({ runBeforeUnload: true });
    else await page.goto('about:blank');
    await until('the end of the launch', ended);
    await browser.close();
  };
  return { browser, page, sco, said, leave };
}

/** Questions after the play, answered with the first option, up to the result. */
async function answerAfter(sco) {
  await choose(sco, 'Next steps');
  await press(sco, 'button', 'Answer the questions');
  for (const number of [1, 2, 3]) {
    await answer(sco, number);
    await press(sco, 'button', number < 3 ? 'Next question' : 'See the result');
  }
}

async function until(what, holds) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = holds();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`it never came: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** What scorm-again kept, in words that both versions have. */
function outcome(kind, data) {
  const cmi = data.cmi;
  const interactions = Object.values(cmi.interactions ?? {});
  return kind === 'scorm12'
    ? { status: cmi.core.lesson_status, score: cmi.core.score.raw, exit: cmi.core.exit, time: cmi.core.session_time, suspended: cmi.suspend_data, interactions }
    : { status: `${cmi.completion_status} ${cmi.success_status}`, score: cmi.score.raw, exit: cmi.exit, time: cmi.session_time, suspended: cmi.suspend_data, interactions };
}

for (const [kind, where] of [['scorm12', 'frame'], ['scorm2004', 'window'], ['scorm12', 'window'], ['scorm2004', 'frame']]) {
  test(`${kind} in a ${where}: suspended, resumed in a new browser, played to its end`, { timeout: 10 * PATIENCE_MS }, async () => {
    const lms = await startLms(kind, packages[kind].course);
    let seat;
    try {
      seat = await enter(lms[where]);
      await start(seat.sco, TITLE, press, { answers: true });
      await playOn(seat.sco, { done: (steps) => rolls(steps) === 2 });
      await seat.leave(() => lms.kept.finished === 1);
      const middle = outcome(kind, lms.kept.data);
      assert.match(middle.status, /^incomplete/);
      assert.equal(middle.exit, 'suspend');
      assert.ok(middle.suspended.length > 50 && middle.suspended.length <= 4096, middle.suspended);
      assert.ok(middle.interactions.length >= 4, `${middle.interactions.length} interactions`);

      seat = await enter(lms[where]);
      await press(seat.sco, 'button', 'Resume');
      await playOn(seat.sco);
      await see(seat.sco, 'heading', `Debrief: ${TITLE}`);
      await answerAfter(seat.sco);
      const passed = kind === 'scorm12' ? 'passed' : 'completed passed';
      const last = await until('the status', () => {
        const now = outcome(kind, lms.kept.data);
        return now.status === passed && now;
      });
      assert.ok(Number(last.score) >= 1 && Number(last.score) <= 100, last.score);
      const refused = await seat.page.evaluate(() => globalThis.refusals);
      assert.deepEqual(refused, [], 'the runtime takes everything');
      const ids = last.interactions.map((one) => one.id);
      assert.equal(new Set(ids).size, ids.length, 'nothing is told twice');
      assert.equal(ids.filter((id) => id.includes('question')).length, 6);
      assert.equal(ids.filter((id) => id.endsWith('.plan')).length, 1);
      await seat.leave(() => lms.kept.finished === 2);
      const end = outcome(kind, lms.kept.data);
      assert.equal(end.status, passed);
      assert.match(end.time, kind === 'scorm12' ? /^\d{2,4}:\d\d:\d\d\.\d\d$/ : /^PT(\d+H)?(\d+M)?[\d.]+S$/);
      assert.ok(!/^(0000:00:00\.00|PT0H0M0S|PT0S)$/.test(end.time), end.time);
      assert.ok(lms.kept.longest <= 4096);
    } catch (error) {
      if (seat) await keepEvidence(seat.page, `lms ${kind} ${where}`, seat.said).catch(() => {});
      throw error;
    } finally {
      await seat?.browser.close();
      await lms.stop();
    }
  });
}

test('an LMS that does not keep what it is told is named, and told again', { timeout: 6 * PATIENCE_MS }, async () => {
  const lms = await startLms('scorm12', packages.scorm12.course);
  let seat;
  try {
    lms.kept.fails = true;
    seat = await enter(lms.frame);
    await seat.sco.locator('#mirror').getByText(/does not answer/).first().waitFor({ state: 'attached' });
    await start(seat.sco, TITLE);
    assert.equal(lms.kept.data, null);
    lms.kept.fails = false;
    await press(seat.sco, 'button', 'Tell it again');
    await until('the commit', () => lms.kept.data?.cmi.suspend_data.length > 20);
    await seat.sco.locator('#mirror').getByText(/does not answer/).first().waitFor({ state: 'detached' });
  } catch (error) {
    if (seat) await keepEvidence(seat.page, 'lms silent', seat.said).catch(() => {});
    throw error;
  } finally {
    await seat?.browser.close();
    await lms.stop();
  }
});

test('a package without an LMS plays on and says so', { timeout: 6 * PATIENCE_MS }, async () => {
  const lms = await startLms('scorm12', packages.scorm12.course, { runtime: false });
  let seat;
  try {
    seat = await enter(lms.alone);
    await seat.sco.locator('#mirror').getByText(/nothing is reported/).first().waitFor({ state: 'attached' });
    await start(seat.sco, TITLE);
    assert.deepEqual(seat.said.filter((line) => line.startsWith('error: ')), []);
  } catch (error) {
    if (seat) await keepEvidence(seat.page, 'lms absent', seat.said).catch(() => {});
    throw error;
  } finally {
    await seat?.browser.close();
    await lms.stop();
  }
});

test('cmi5: suspended, resumed in a new browser, every statement by the specification', { timeout: 10 * PATIENCE_MS }, async () => {
  const lrs = await startLrs(packages.cmi5.course);
  let seat;
  try {
    seat = await enter(lrs.launch());
    await start(seat.sco, TITLE, press, { answers: true });
    await playOn(seat.sco, { done: (steps) => rolls(steps) === 2 });
    await seat.leave(() => lrs.verbs().at(-1) === 'terminated');
    assert.deepEqual(lrs.store.broken, []);
    assert.equal(lrs.verbs()[0], 'initialized');
    assert.equal(lrs.verbs().filter((verb) => verb === 'answered').length, 3);
    assert.ok(lrs.verbs().includes('decided'));
    assert.equal(lrs.store.profiles, 1, 'the learner preferences were asked for');
    const first = lrs.store.statements.length;

    seat = await enter(lrs.launch());
    await press(seat.sco, 'button', 'Resume');
    await playOn(seat.sco);
    await answerAfter(seat.sco);
    await until('passed', () => lrs.verbs().includes('passed'));
    await seat.leave(() => lrs.verbs().at(-1) === 'terminated');
    assert.deepEqual(lrs.store.broken, []);
    assert.ok(lrs.verbs().includes('completed'));
    const objects = lrs.store.statements.map(({ statement }) => statement.object.id).filter((id) => id.includes('/scenario/'));
    assert.equal(new Set(objects).size, objects.length, 'no decision is told twice');
    assert.ok(first > 4 && lrs.store.statements.length > first);
  } catch (error) {
    if (seat) await keepEvidence(seat.page, 'lms cmi5', [...seat.said, ...lrs.store.broken]).catch(() => {});
    throw error;
  } finally {
    await seat?.browser.close();
    await lrs.stop();
  }
});

/** A test's seat, and what it looked like when the test failed. */
async function seated(address, name, stop, does) {
  let seat;
  try {
    seat = await enter(address);
    await does(seat);
  } catch (error) {
    if (seat) await keepEvidence(seat.page, name, seat.said).catch(() => {});
    throw error;
  } finally {
    await seat?.browser.close();
    await stop();
  }
}

const mirrored = (seat, words) => seat.sco.locator('#mirror').getByText(words).first().waitFor({ state: 'attached' });

test('several scenarios: one finished, resumed in a new browser, the rest finished', { timeout: 12 * PATIENCE_MS }, async () => {
  const lms = await startLms('scorm12', packages.several.course);
  const objectives = () => Object.fromEntries(Object.values(lms.kept.data.cmi.objectives).map((one) => [one.id, one]));
  let seat;
  try {
    seat = await enter(lms.frame);
    assert.equal(await seat.page.evaluate(() => globalThis.entry), 'ab-initio');
    // In whichever order one likes: the second one first.
    await start(seat.sco, OTHER.title, press, { answers: true });
    await playOn(seat.sco);
    await answerAfter(seat.sco);
    const half = await until('the first scenario', () => lms.kept.data && objectives()[OTHER.id]?.status === 'passed' && outcome('scorm12', lms.kept.data));
    assert.equal(half.status, 'incomplete', 'one of two is not all');
    assert.equal(half.score, objectives()[OTHER.id].score.raw);
    assert.equal(objectives()[SCENARIO].status, 'not attempted');
    await seat.leave(() => lms.kept.finished === 1);

    seat = await enter(lms.frame);
    assert.equal(await seat.page.evaluate(() => globalThis.entry), 'resume');
    await mirrored(seat, 'Not complete yet.');
    await start(seat.sco, TITLE, press, { answers: true });
    await playOn(seat.sco);
    await answerAfter(seat.sco);
    const end = await until('the status', () => {
      const now = outcome('scorm12', lms.kept.data);
      return now.status === 'passed' && now;
    });
    const scores = [SCENARIO, OTHER.id].map((id) => Number(objectives()[id].score.raw));
    assert.ok(Math.abs(Number(end.score) - (scores[0] + scores[1]) / 2) <= 0.05, `${end.score} of ${scores}`);
    const ids = end.interactions.map((one) => one.id);
    assert.equal(new Set(ids).size, ids.length, 'nothing is told twice');
    for (const id of [SCENARIO, OTHER.id]) assert.equal(ids.filter((one) => one.startsWith(`${id}.1.question`)).length, 6, id);
    assert.deepEqual(await seat.page.evaluate(() => globalThis.refusals), []);
    await seat.leave(() => lms.kept.finished === 2);
    assert.equal(outcome('scorm12', lms.kept.data).exit, 'suspend', 'what is complete can be come back to');
    assert.ok(lms.kept.longest <= 4096);
  } catch (error) {
    if (seat) await keepEvidence(seat.page, 'lms several', seat.said).catch(() => {});
    throw error;
  } finally {
    await seat?.browser.close();
    await lms.stop();
  }
});

for (const kind of ['scorm12', 'scorm2004']) {
  test(`${kind} in review: nothing is recorded`, { timeout: 6 * PATIENCE_MS }, async () => {
    const lms = await startLms(kind, packages[kind].course, { mode: 'review' });
    await seated(lms.frame, `lms ${kind} review`, lms.stop, async (seat) => {
      await mirrored(seat, /nothing is recorded/);
      await start(seat.sco, TITLE);
      await playOn(seat.sco, { done: (steps) => rolls(steps) === 1 });
      assert.deepEqual(await seat.page.evaluate(() => globalThis.calls), [], 'nothing is set');
      await press(seat.sco, 'button', 'Home');
      await press(seat.sco, 'button', 'Save and leave');
      await until('the end of the launch', () => lms.kept.finished === 1);
      assert.deepEqual(lms.kept.commits.length, 1, 'the end alone');
      assert.deepEqual(await seat.page.evaluate(() => globalThis.calls), []);
    });
  });
}

for (const launchMode of ['Browse', 'Review']) {
  test(`cmi5 in ${launchMode}: initialized and terminated, and back to the LMS`, { timeout: 6 * PATIENCE_MS }, async () => {
    const lrs = await startLrs(packages.cmi5.course, { launchMode, goesBack: true });
    await seated(lrs.launch(), `lms cmi5 ${launchMode}`, lrs.stop, async (seat) => {
      await mirrored(seat, /nothing is recorded/);
      await start(seat.sco, TITLE);
      await playOn(seat.sco, { done: (steps) => rolls(steps) === 1 });
      await press(seat.sco, 'button', 'Home');
      await press(seat.sco, 'button', 'Save and leave');
      await seat.page.waitForURL('**/back');
      await until('terminated', () => lrs.verbs().at(-1) === 'terminated');
      assert.deepEqual(lrs.verbs(), ['initialized', 'terminated']);
      assert.deepEqual([...lrs.store.documents.keys()], []);
      assert.deepEqual(lrs.store.broken, []);
    });
  });
}

test('cmi5: a record store that was away gets every statement once, in order', { timeout: 8 * PATIENCE_MS }, async () => {
  const lrs = await startLrs(packages.cmi5.course, { goesBack: true, moveOn: 'Passed', masteryScore: null });
  await seated(lrs.launch(), 'lms cmi5 away', lrs.stop, async (seat) => {
    await until('initialized', () => lrs.verbs()[0] === 'initialized');
    lrs.store.away = true;
    await start(seat.sco, TITLE, press, { answers: true });
    await playOn(seat.sco, { done: (steps) => rolls(steps) === 2 });
    await mirrored(seat, /does not answer/);
    assert.deepEqual(lrs.verbs(), ['initialized']);
    assert.ok(lrs.store.refused > 0);
    lrs.store.away = false;
    await press(seat.sco, 'button', 'Tell it again');
    await until('the statements', () => lrs.verbs().filter((verb) => verb === 'answered').length === 3 && lrs.verbs().includes('decided'));
    await seat.sco.locator('#mirror').getByText(/does not answer/).first().waitFor({ state: 'detached' });
    await press(seat.sco, 'button', 'Home');
    await press(seat.sco, 'button', 'Save and leave');
    await seat.page.waitForURL('**/back');
    await until('terminated', () => lrs.verbs().at(-1) === 'terminated');
    const objects = lrs.store.statements.map(({ statement }) => statement.object.id).filter((id) => id.includes('/scenario/'));
    assert.equal(new Set(objects).size, objects.length, 'nothing is told twice');
    assert.deepEqual(lrs.store.broken, []);
  });
});

test('a German package starts in German, and in the language that the learner prefers', { timeout: 6 * PATIENCE_MS }, async () => {
  for (const [languages, tag, heading] of [[undefined, 'de', 'In diesem Kurs'], ['fr-FR,es-MX', 'es', words('es').say('lms-shelf')]]) {
    const lrs = await startLrs(packages.german.course, { languages, masteryScore: 0.6 });
    await seated(lrs.launch(), `lms ${tag}`, lrs.stop, async (seat) => {
      await see(seat.sco, 'heading', heading);
      await seat.sco.locator(`html[lang="${tag}"]`).waitFor({ state: 'attached' });
      const language = words(tag);
      await start(seat.sco, await cardTitle(seat.sco, language), press, { language });
      const told = await until('an answer', () => lrs.store.statements.find(({ statement }) => statement.verb.id.endsWith('/answered')));
      assert.deepEqual(Object.keys(told.statement.verb.display), [tag]);
      assert.match(told.statement.object.id, /^https:\/\/training\.example\.org\/xapi\/scenario\//);
      assert.deepEqual(lrs.store.broken, []);
    });
  }
});

/** The title of the only scenario that Home offers. */
async function cardTitle(sco, language) {
  const named = language.say('home-solo-name', { title: '' }).trim();
  const all = await sco.getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.innerText.trim()));
  return all.find((one) => one.includes(named)).replace(named, '').trim();
}
