// Red when axe finds anything at all, on any kind of screen, as a picture or as text.
import assert from 'node:assert/strict';
import { axeFindings } from './lib/axe.mjs';
import { browserTests } from './lib/browser.mjs';
import { LAPTOP, castTests } from './lib/cast.mjs';
import * as room from './lib/exercise.mjs';
import { goHome, playOn, start } from './lib/play.mjs';
import { startServer } from './lib/server.mjs';
import { choose, press, running, see } from './lib/verbs.mjs';

const browserTest = browserTests({ viewport: { width: 800, height: 600 } });
const castTest = castTests();
const TITLE = 'Knock on your own door';

/** Ways that begin at Home: what is pressed, by role and name, and the heading that is there then. */
const WAYS = [
  [['button', 'How to play', 'What will you look at next?']],
  [
    ['button', 'Field guide', 'Field guide'],
    ['button', 'A port left open', 'A port left open'],
  ],
  [
    ['button', 'Library', 'Library'],
    ['button', 'One-page checklist for the CISO', 'One-page checklist for the CISO'],
  ],
  [
    ['button', 'Library', 'Library'],
    ['radio', 'What words mean', 'What words mean'],
    ['button', 'Glossary', 'Glossary'],
  ],
  [['button', 'Settings', 'Settings']],
  [['button', 'About and credits', 'About and credits']],
  [['button', `Hot seat for several teams: ${TITLE}`, `Hot seat: ${TITLE}`]],
  [['button', 'Play alone: Random incident', 'Random incident']],
  [['button', 'Join an exercise', 'Join an exercise']],
];

/** Collects what axe finds, so that one screen does not hide the next; each is looked at once. */
function collector(view) {
  const found = [];
  const seen = new Set();
  const look = async (page, screen) => {
    if (seen.has(screen)) return;
    seen.add(screen);
    assert.equal((await page.locator('html').getAttribute('data-view')) === 'text', view === 'text', screen);
    found.push(...(await axeFindings(page)).map((finding) => `${screen}: ${finding}`));
  };
  return { found, seen, look };
}

/** What is on top: a dialog's name, or the first heading. */
const topmost = (page) => page.evaluate(() => {
  const within = document.querySelector('#mirror');
  const named = (element) => (element.getAttribute('aria-label') ?? element.innerText).trim();
  const dialog = [...within.querySelectorAll('dialog, [role=dialog], [role=alertdialog]')].at(-1);
  return dialog ? `dialog ${named(dialog)}` : named(within.querySelector('h1'));
});

for (const view of ['picture', 'text']) {
  const asShown = (url) => (view === 'text' ? url.replace(/\/?(#|$)/, '/?text$1') : url);

  browserTest(`axe finds nothing from Home to whatever is read and set up (${view})`, async (page, { url }) => {
    const { found, look } = collector(view);
    await page.goto(asShown(url));
    await running(page);
    await see(page, 'heading', 'Find the attack before it finds the patients');
    await look(page, 'Home');
    for (const way of WAYS) {
      for (const [role, name, heading] of way) {
        await (role === 'radio' ? choose : (of, label) => press(of, role, label))(page, name);
        await see(page, 'heading', heading);
        await look(page, heading);
      }
      await goHome(page);
    }
    assert.deepEqual(found, []);
  }, { still: true });

  browserTest(`axe finds nothing from the questions to the debrief (${view})`, async (page, { url }) => {
    const { found, seen, look } = collector(view);
    await page.goto(asShown(url));
    await running(page);
    const act = async (of, role, name) => {
      if (await of.locator('#mirror h1').count()) await look(of, await topmost(of));
      await press(of, role, name);
    };
    await start(page, TITLE, act, { answers: true });
    await playOn(page, { act });
    await see(page, 'heading', `Debrief: ${TITLE}`);
    for (const part of ['Decisions', 'Score', 'Best plan', 'Timeline', 'Story', 'Next steps', 'What stays', 'References']) {
      await choose(page, part);
      await look(page, `Debrief, ${part}`);
    }
    assert.ok(seen.size > 15, `only ${[...seen].join(', ')}`);
    assert.deepEqual(found, []);
  }, { still: true });

  castTest(`axe finds nothing in an exercise that is led and played (${view})`, async ({ enter, later }) => {
    const { found, look } = collector(view);
    const server = await startServer();
    later(() => server.stop());
    const host = await enter('the facilitator', asShown(server.host), LAPTOP);
    await see(host, 'heading', 'Found an exercise');
    await look(host, 'founding');
    await room.found(host, { title: 'Looked at', leader: 'Florence', teams: 1 });
    await look(host, 'console, lobby');
    const wall = await enter('the wall', asShown(await room.linkFrom(host, 'Link for the projector')), LAPTOP);
    await see(wall, 'heading', 'Looked at');
    await look(wall, 'projector, lobby');
    const code = (await room.codeOf(host)).replaceAll(/\W/g, '');
    const ada = await enter('Ada', asShown(`${server.url}#join=${code}`));
    await room.join(ada, 'Ada', 'Table 1');
    await look(ada, 'lobby');
    await room.press(host, 'Admit all');
    await room.enter(host, 'Briefing');
    await room.press(ada, 'Begin the first turn');
    await see(ada, 'heading', 'You are ready');
    await look(ada, 'ready');
    await room.enter(host, 'Play');
    await see(ada, 'heading', 'What will you look at next?');
    await look(ada, 'table');
    await room.lock(ada);
    await room.readOn(ada, 2);
    await look(ada, 'after a turn');
    for (const part of ['Room and people', 'Notes and hot wash', 'Results and papers']) {
      await room.turnTo(host, part);
      await look(host, `console, ${part}`);
    }
    await room.openTeam(host, 'Table 1');
    await look(host, 'console, a team in full');
    await room.says(wall, 'Turn 2');
    await look(wall, 'projector, play');
    await room.press(host, 'Real event: stop');
    await look(host, 'console, a question');
    await room.answer(host, 'Stop now');
    await see(ada, 'heading', 'A real event ended this exercise');
    await look(ada, 'stopped');
    await room.says(wall, 'Real event');
    await look(wall, 'projector, stopped');
    assert.deepEqual(found, []);
  });
}
