// Red when an exercise over a network cannot be led, played, shown and reported in real browsers; when a
// reload or a restart of the server loses a seat; when the wall tells what is hidden; or when somebody
// without a connection is not told so.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { axeFindings } from './lib/axe.mjs';
import { LAPTOP, PHONE, WALL, castTests, picture } from './lib/cast.mjs';
import * as room from './lib/exercise.mjs';
import { attackTitles } from './lib/packs.mjs';
import { withoutSockets } from './lib/proxy.mjs';
import { verify } from './lib/saves.mjs';
import { startServer } from './lib/server.mjs';
import { see } from './lib/verbs.mjs';

const castTest = castTests();

const TITLE = 'Autumn exercise, radiology';
const LEADER = 'Florence';
const TEAMS = ['Table 1', 'Table 2', 'Table 3'];

/** What a browser says by itself of a server that is away. */
const ofTheOutage = (line) => /WebSocket connection to|net::ERR_/.test(line);

/** A folder for a store, until the test is over. */
async function storeUntil(later) {
  const folder = await mkdtemp(path(tmpdir(), 'breach-rounds-'));
  later(() => rm(folder, { recursive: true }));
  return `sqlite:${path(folder, 'rooms.sqlite')}`;
}

/** Keeps every text that a page ever shows, so that nothing is seen for a moment only. */
function keepAll(page) {
  return page.evaluate(() => {
    const all = new Set();
    globalThis.__everSaid = all;
    const mirror = document.querySelector('#mirror');
    const look = () => {
      all.add(mirror.innerText);
      for (const one of mirror.querySelectorAll('[aria-label], [aria-description]')) {
        all.add(`${one.getAttribute('aria-label')} ${one.getAttribute('aria-description')}`);
      }
    };
    look();
    new MutationObserver(look).observe(mirror, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

const everSaid = (page) => page.evaluate(() => [...globalThis.__everSaid].join('\n'));

castTest(
  'a whole exercise: three teams, a wall, a reload, a restart, rulings, the hot wash, the report',
  async ({ enter, scene, later }) => {
    const store = await storeUntil(later);
    let server = await startServer(undefined, { store });
    later(() => server.stop());
    const files = new Map();
    let host, wall, code;

    await scene('a room is founded', async () => {
      host = await enter('the facilitator', server.host, LAPTOP);
      assert.doesNotMatch(host.url(), /host=/, 'the key does not stay in the address');
      host.on('download', async (file) => files.set(file.suggestedFilename(), file));
      await picture(host, 'found', LAPTOP);
      await room.found(host, { title: TITLE, leader: LEADER, teams: 3, seats: 2, rank: 'By decision score' });
      code = await room.codeOf(host);
      assert.match(code.replaceAll(/\W/g, ''), /^[2-9A-HJKMNP-Z]{6}$/);
    });

    await scene('the wall', async () => {
      const link = await room.linkFrom(host, 'Link for the projector');
      wall = await enter('the wall', link, { width: 1280, height: 720 });
      await see(wall, 'heading', TITLE);
      await room.says(wall, code.replaceAll(/\W/g, '').slice(0, 3));
      await keepAll(wall);
      assert.deepEqual(await axeFindings(wall), [], 'the wall');
      await picture(wall, 'wall-lobby', WALL);
    });

    const people = [
      ['Ada', 'Table 1'],
      ['Alan', 'Table 1'],
      ['Grace', 'Table 2'],
      ['Edsger', 'Table 3'],
    ];
    const pages = {};
    await scene('people join by code and are admitted', async () => {
      await Promise.all(
        people.map(async ([name, team]) => {
          const bare = code.replaceAll(/\W/g, '');
          const typed = name === 'Edsger';
          const page = await enter(name, typed ? server.url : `${server.url}#join=${bare}`, PHONE);
          pages[name] = page;
          if (typed) {
            // The whole way of somebody who has the code on a wall and nothing else.
            await room.press(page, 'Join an exercise');
            await room.type(page, 'Code', bare.toLowerCase());
          }
          await see(page, 'radio', new RegExp(`^${team} \\(`));
          if (name === 'Ada') {
            assert.deepEqual(await axeFindings(page), [], 'joining');
            await picture(page, 'phone-join', PHONE);
          }
          await room.join(page, name, team, { role: name === 'Grace' ? 'Radiologist' : '' });
        }),
      );
      await picture(host, 'console-lobby', LAPTOP, WALL);
      await room.press(host, 'Admit all');
      await Promise.all(Object.values(pages).map((page) => room.says(page, 'It begins as soon as your facilitator starts it.')));
      assert.deepEqual(await axeFindings(pages.Ada), [], 'the lobby');
      await picture(pages.Ada, 'phone-lobby', PHONE);
      await room.says(wall, 'Table 3');
      await picture(wall, 'wall-joined', WALL);
    });

    await scene('the briefing is read', async () => {
      await room.enter(host, 'Briefing');
      await Promise.all(
        Object.values(pages).map(async (page) => {
          await room.press(page, 'Begin the first turn');
          await see(page, 'heading', 'You are ready');
        }),
      );
      await picture(wall, 'wall-briefing', WALL);
      await room.enter(host, 'Play');
      await Promise.all(Object.values(pages).map((page) => see(page, 'heading', 'What will you look at next?')));
    });

    const captain = async () => ((await room.words(pages.Ada)).includes('You decide this turn.') ? 'Ada' : 'Alan');
    /** The table with two devices: one proposes, both vote, the captain decides. */
    const vote = async (look = async () => {}) => {
      const decides = await captain();
      const other = decides === 'Ada' ? 'Alan' : 'Ada';
      const title = await room.pick(pages[other]);
      await room.press(pages[other], 'Propose it to the team');
      const proposal = new RegExp(`: ${other}: ${title}`);
      for (const name of [other, decides]) {
        const page = pages[name];
        await room.says(page, 'have voted');
        const ballot = await page.getByRole('region', { name: 'Your team votes' }).innerText();
        assert.doesNotMatch(ballot, /for it/i, 'votes are covered until all have voted');
        if (name === decides) await look(page);
        await room.press(page, new RegExp(`^Vote for${proposal.source}`));
      }
      await Promise.all([decides, other].map((name) => room.says(pages[name], 'The votes are shown')));
      await room.press(pages[decides], new RegExp(`^Do this${proposal.source}`));
    };
    const readOn = (turn) => Promise.all(Object.values(pages).map((page) => room.readOn(page, turn)));

    await scene('a reload in the middle of a turn', async () => {
      assert.deepEqual(await axeFindings(pages.Grace), [], 'the table');
      await picture(pages.Grace, 'phone-table', PHONE);
      await room.lock(pages.Grace);
      await see(pages.Grace, 'heading', 'Your choice is locked');
      await picture(pages.Grace, 'phone-locked', PHONE);
      await pages.Grace.reload();
      await see(pages.Grace, 'heading', 'Your choice is locked');
    });

    await scene('turn 1: votes are covered, then shown', async () => {
      await Promise.all([vote((page) => picture(page, 'phone-vote', PHONE)), room.lock(pages.Edsger)]);
      await room.says(wall, 'Turn 2');
      await picture(pages.Ada, 'phone-result', PHONE);
      await readOn(2);
    });

    await scene('the server goes away and comes back', async () => {
      await room.lock(pages.Grace);
      await see(pages.Grace, 'heading', 'Your choice is locked');
      assert.deepEqual(await axeFindings(host), [], 'the console');
      await picture(host, 'console-teams', LAPTOP, WALL);
      await picture(wall, 'wall-play', WALL);
      await server.stop();
      const all = [host, ...Object.values(pages)];
      await Promise.all(all.map((page) => see(page, 'button', 'Try now')));
      await room.says(wall, 'The connection is lost.');
      await picture(pages.Ada, 'phone-lost', PHONE);
      await picture(host, 'console-lost', LAPTOP);
      await picture(wall, 'wall-lost', WALL);
      server = await startServer(undefined, { store, port: server.port });
      await Promise.all(all.map((page) => room.gone(page, 'button', 'Try now')));
      await see(pages.Grace, 'heading', 'Your choice is locked');
      await Promise.all([vote(), room.lock(pages.Edsger)]);
      await readOn(3);
      await room.says(wall, 'Turn 3');
    });

    await scene('a message to all, an inject read aloud, a timer', async () => {
      await room.turnTo(host, 'Room and people');
      await room.type(host, 'Words, up to 400 characters', 'Five minutes to the break.');
      await room.press(host, 'Send');
      await Promise.all(Object.values(pages).map((page) => room.says(page, 'Facilitator: Five minutes to the break.')));
      const aloud = host.getByRole('button', { name: /^Read aloud: / }).first();
      await aloud.waitFor();
      const inject = (await room.nameOf(aloud)).replace('Read aloud: ', '');
      await room.press(host, `Read aloud: ${inject}`);
      await room.says(wall, inject);
      await room.press(host, 'Timer of the room: Start timer');
      await room.says(wall, ' left');
      await picture(wall, 'wall-aloud', WALL);
      await picture(host, 'console-room', LAPTOP, WALL);
      await room.press(host, 'Timer of the room: Pause');
      await room.says(wall, 'Paused');
      await room.press(host, 'Timer of the room: Timer off');
      await room.press(host, `Read aloud: ${inject}`);
      await room.says(wall, 'of 4 stages revealed');
    });

    const undone = 'They asked the right question.';
    const kept = 'They knew whom to call at night.';
    await scene('a ruling with its reason, and its undoing', async () => {
      await room.openTeam(host, 'Table 2');
      const before = (await room.words(wall)).match(/(\d) of 4 stages revealed/g);
      await room.choose(host, 'Turn up a stage');
      await room.choose(host, /./, 'Which stage?');
      await room.type(host, 'Reason (logged)', undone);
      await picture(host, 'console-team', LAPTOP, WALL);
      await room.press(host, 'Apply: Turn up a stage');
      await room.says(pages.Grace, undone);
      await room.readOn(pages.Grace, 3);
      await wall.waitForFunction((before) => {
        const now = document.querySelector('#mirror').innerText.match(/(\d) of 4 stages revealed/g);
        return JSON.stringify(now) !== JSON.stringify(before);
      }, before);
      await room.choose(host, 'Undo');
      // The moment before the ruling is the newest of all.
      await room.choose(host, /./, 'Return to which moment?');
      await picture(host, 'console-undo', LAPTOP);
      await room.type(host, 'Reason (logged)', 'The wrong table.');
      await room.press(host, 'Apply: Undo');
      await wall.waitForFunction((before) => {
        const now = document.querySelector('#mirror').innerText.match(/(\d) of 4 stages revealed/g);
        return JSON.stringify(now) === JSON.stringify(before);
      }, before);
      await room.choose(host, 'Grant a bonus');
      await room.type(host, 'Reason (logged)', kept);
      await room.press(host, 'Apply: Grant a bonus');
      await room.says(pages.Grace, kept);
      await room.readOn(pages.Grace, 3);
    });

    await scene('everybody goes on to the report and plans', async () => {
      const hidden = await attackTitles();
      const said = await everSaid(wall);
      for (const title of hidden) assert.ok(!said.includes(title), `the wall told of “${title}” before the end`);
      await room.turnTo(host, 'Room and people');
      await room.press(host, 'Move everybody on');
      await room.type(host.getByRole('dialog'), 'Reason (logged)', 'The time is up.');
      await room.answer(host, 'Move on');
      const decides = [await captain(), 'Grace', 'Edsger'];
      await Promise.all(decides.map((name) => room.finish(pages[name])));
      await Promise.all(Object.values(pages).map((page) => see(page, 'heading', 'Your team is done')));
    });

    await scene('standings, place by place', async () => {
      await room.turnTo(host, 'Results and papers');
      await room.press(host, 'Show the next place');
      await room.says(wall, '2 more places to come');
      await room.press(host, 'Show all');
      await room.says(wall, 'Decision score');
      await picture(wall, 'wall-standings', WALL);
      await picture(host, 'console-end', LAPTOP, WALL);
      await room.press(host, 'Hide them');
    });

    await scene('the hot wash, with a corrective action', async () => {
      await room.enter(host, 'Hot wash');
      await Promise.all(Object.values(pages).map((page) => see(page, 'heading', 'The hot wash')));
      await room.turnTo(host, 'Notes and hot wash');
      await room.type(host, 'What was found wanting', 'Nobody owned the old archive.');
      await room.type(host, 'What will be done', 'Name an owner for each listener.');
      await room.type(host, 'Who does it', 'Imaging informatics');
      await room.type(host, 'Done by', '2027-03-31');
      await room.press(host, 'Keep the action');
      await room.says(host, 'Nobody owned the old archive.');
      await picture(host, 'console-notes', LAPTOP, WALL);
      await picture(wall, 'wall-hot-wash', WALL);
      await picture(pages.Ada, 'phone-hot-wash', PHONE);
      for (const page of Object.values(pages)) {
        assert.equal(await page.getByRole('heading', { name: /^Debrief: / }).count(), 0, 'not before its time');
      }
    });

    await scene('the debrief opens for the teams', async () => {
      await room.enter(host, 'Debrief');
      await Promise.all(Object.values(pages).map((page) => see(page, 'heading', /^Debrief: /)));
      await picture(pages.Grace, 'phone-debrief', PHONE);
      await picture(wall, 'wall-debrief', WALL);
    });

    await scene('the report, and playthroughs that verify', async () => {
      await room.turnTo(host, 'Results and papers');
      await room.press(host, 'After-action report with improvement plan');
      await wholeReport(host, files, kept, [undone, 'The wrong table.']);
      await room.press(host, 'After-action report, tables and playthroughs in one zip file');
      await oneFile(host, files, 'exercise-after-action-report.zip');
    });

    await scene('a real event ends every screen', async () => {
      await room.press(host, 'Real event: stop');
      await room.answer(host, 'Stop now');
      await room.says(wall, 'Real event');
      await Promise.all(Object.values(pages).map((page) => see(page, 'heading', 'A real event ended this exercise')));
      await room.says(host, 'The room is here: Stopped');
      await picture(wall, 'wall-stopped', WALL);
      await picture(host, 'console-stopped', LAPTOP);
      await picture(pages.Ada, 'phone-stopped', PHONE);
    });
  },
  { allowed: ofTheOutage },
);

/** Waits for the archive: whole, and with every file that came by itself in its list. */
async function oneFile(page, files, name) {
  while (!files.has(name)) await page.waitForEvent('download');
  const bytes = await readFile(await files.get(name).path());
  assert.equal(bytes.readUInt32LE(0), 0x04034b50, 'it begins like an archive');
  // The list at its end: its comment says EXERCISE, and its length counts the files.
  const end = bytes.length - 22 - 'EXERCISE'.length;
  assert.equal(bytes.readUInt32LE(end), 0x06054b50, 'it ends like an archive');
  assert.equal(bytes.toString('latin1', end + 22), 'EXERCISE');
  const single = [...files.keys()].filter((each) => each !== name);
  assert.equal(bytes.readUInt16LE(end + 10), single.length);
  const list = bytes.toString('latin1', bytes.readUInt32LE(end + 16));
  for (const each of single) assert.ok(list.includes(each), `${each} in the archive`);
}

/** Waits for every file of the report and holds them to what a compliance office needs. */
async function wholeReport(page, files, kept, undone) {
  const wanted = ['.html', '.md', '.json', 'events.csv', 'scores.csv', 'injects.csv', ...TEAMS.map((_, at) => `${at + 1}.jsonl`)];
  const of = (end) => [...files.keys()].find((name) => name.endsWith(end));
  while (!wanted.every(of)) await page.waitForEvent('download');
  const read = async (end) => readFile(await files.get(of(end)).path(), 'utf8');
  const paper = await read('.html');
  for (const part of [
    'EXERCISE',
    TITLE,
    LEADER,
    'Ada',
    'Alan',
    'Grace',
    'Radiologist',
    'Edsger',
    ...TEAMS,
    kept,
    'Nobody owned the old archive.',
    'Name an owner for each listener.',
    'Imaging informatics',
    '2027-03-31',
    '164.308',
    'CSF 2.0',
  ]) {
    assert.ok(paper.includes(part), `the report holds “${part}”`);
  }
  assert.match(await read('.md'), /EXERCISE/);
  const report = JSON.parse(await read('.json'));
  assert.ok(Object.keys(report).length > 3, 'the report as data');
  assert.match(await read('events.csv'), /Table 2/);
  for (const at of TEAMS.keys()) {
    assert.match(await verify(await read(`${at + 1}.jsonl`)), / points$/m);
  }
  const log = await read('2.jsonl');
  for (const part of undone) assert.ok(log.includes(part), `what was undone stays in the log: “${part}”`);
}

castTest('no device at all: the facilitator acts for the tables and types the real die', async ({ enter, scene, later }) => {
  const server = await startServer();
  later(() => server.stop());
  let host, wall;
  await scene('a room without devices', async () => {
    host = await enter('the facilitator', server.host, LAPTOP);
    await room.found(host, { title: 'Grand rounds', leader: LEADER, preset: 'No devices', teams: 2 });
    wall = await enter('the wall', await room.linkFrom(host, 'Link for the projector'), { width: 1280, height: 720 });
    await see(wall, 'heading', 'Grand rounds');
    await picture(host, 'console-no-devices', LAPTOP);
    await room.enter(host, 'Briefing');
    await room.enter(host, 'Play');
  });
  await scene('two turns are entered', async () => {
    await room.openTeam(host, 'Table 1');
    for (const [turn, face] of [
      [1, 1],
      [2, 20],
    ]) {
      await room.says(wall, `Turn ${turn}`);
      await room.enterChoice(host, 'Table 1');
      // The next table that has to choose comes by itself.
      await room.enterChoice(host, 'Table 2');
      await picture(host, `console-typed-die-${turn}`, LAPTOP);
      await room.type(host, 'What the real die shows, 1 to 20', String(face));
      await room.press(host, 'Take this roll');
      await room.says(wall, `Turn ${turn + 1}`);
      await room.openTeam(host, 'Table 1');
    }
    await picture(wall, 'wall-no-devices', WALL);
  });
  await scene('a real event', async () => {
    await room.press(host, 'Real event: stop');
    await room.answer(host, 'Stop now');
    await room.says(wall, 'Real event');
  });
});

castTest(
  'a network that blocks WebSockets is said to do so',
  async ({ enter, later }) => {
    const server = await startServer();
    later(() => server.stop());
    const proxy = await withoutSockets(server.port);
    later(() => proxy.stop());
    const page = await enter('somebody', `${proxy.url}#join=K7M2X9`, PHONE);
    await room.says(page, 'blocks the live connection (WebSocket)');
    await picture(page, 'phone-blocked', PHONE);
  },
  { allowed: ofTheOutage },
);
