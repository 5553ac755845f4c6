// An exercise by role and name: what the facilitator does at the console, what a table does at its device.
import { find, see } from './verbs.mjs';

/**
 * Presses a button once it can be pressed, as a screen reader does: one event, whatever has the focus.
 * So nothing is lost where a screen has only just come.
 */
export async function press(page, name, within = page, exact = typeof name === 'string') {
  const button = within.getByRole('button', { name, exact, disabled: false }).first();
  await button.waitFor();
  await button.dispatchEvent('click');
}

/** What an element is called. */
export const nameOf = (element) => element.evaluate((one) => (one.getAttribute('aria-label') ?? one.innerText).trim());

/** Chooses an option, in the group of this name if one is given, and waits until it is the chosen one. */
export async function choose(page, option, group = null) {
  const within = group === null ? page : page.getByRole('radiogroup', { name: group, exact: true });
  const radio = within.getByRole('radio', { name: option, exact: typeof option === 'string', disabled: false }).first();
  await radio.waitFor();
  const name = await nameOf(radio);
  if (await radio.isChecked()) return name;
  await radio.dispatchEvent('click');
  await within.getByRole('radio', { name, exact: true, checked: true }).first().waitFor();
  return name;
}

/** Presses what the open dialog offers under this name, and waits until it is closed. */
export async function answer(page, name) {
  const dialog = page.getByRole('dialog');
  await press(page, name, dialog);
  await dialog.waitFor({ state: 'detached' });
}

/** Types into a field, in place of what stands there. */
export async function type(page, field, words) {
  await page.getByRole('textbox', { name: field, exact: true }).fill(words);
}

/** Waits until nothing under this role and name is there. */
export function gone(page, role, name) {
  return find(page, role, name).first().waitFor({ state: 'detached' });
}

/** All that a page's mirror says. */
export function words(page) {
  return page.locator('#mirror').innerText();
}

/** Waits until the mirror says this somewhere: in its text, or as a name. */
export function says(page, text) {
  return page.waitForFunction((text) => {
    const mirror = document.querySelector('#mirror');
    const names = () => [...mirror.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    return mirror.innerText.includes(text) || names().some((name) => name.includes(text));
  }, text);
}

// ---- The facilitator

/** Fills in the form behind the facilitator's link and founds the room. */
export async function found(page, { title, leader, preset = null, teams, seats = 1, rank = null }) {
  await see(page, 'heading', 'Found an exercise');
  if (preset) await press(page, preset);
  await type(page, 'What the exercise is called', title);
  await type(page, 'Your name', leader);
  await step(page, 'Number of teams', teams);
  if (seats > 1) await step(page, 'Devices a team', seats);
  // A machine that paints slowly must not run out of time.
  await choose(page, 'No timer');
  if (rank) await choose(page, rank);
  await press(page, 'Found the exercise');
  await see(page, 'heading', title);
}

/** Brings a number of the form to what it shall be. */
async function step(page, what, wanted) {
  const group = page.getByRole('group', { name: what, exact: true });
  const number = async () => Number((await group.innerText()).match(/\d+/)[0]);
  for (let now = await number(); now !== wanted; now = await number()) {
    const next = now < wanted ? now + 1 : now - 1;
    await press(page, `${now < wanted ? 'One more' : 'One fewer'}: ${what}`);
    await group.filter({ hasText: new RegExp(`(^|\\D)${next}(\\D|$)`) }).waitFor();
  }
}

/** The code that the console shows, as one types it. */
export async function codeOf(page) {
  const button = find(page, 'button', /^Code /).first();
  await button.waitFor();
  return (await nameOf(button)).replace(/^Code /, '').trim();
}

/** Makes a link on the page that is open, reads it, and closes the dialog. */
export async function linkFrom(page, name) {
  await press(page, name);
  const dialog = page.getByRole('dialog', { name: 'Your link' });
  await dialog.waitFor();
  const link = (await dialog.innerText()).match(/http\S+#link=\S+/)[0];
  await answer(page, /^Close/);
  return link;
}

/** Opens a page of the console. */
export async function turnTo(page, name) {
  await press(page, name);
  await page.getByRole('main', { name, exact: true }).waitFor();
}

/** Has the room go on, and says yes to the question. */
export async function enter(page, phase) {
  await press(page, `Enter: ${phase}`);
  await answer(page, `Enter: ${phase}`);
  await says(page, `The room is here: ${phase}`);
}

/** Opens a team in full. */
export async function openTeam(page, team) {
  await turnTo(page, 'One team');
  await choose(page, team);
  await see(page, 'heading', team);
}

// ---- A table

/** Joins: from the page of a code, as `name`, in `team`. */
export async function join(page, name, team, { role = '', department = '' } = {}) {
  await see(page, 'heading', 'Join an exercise');
  await choose(page, new RegExp(`^${team} \\(`), 'Team');
  await type(page, 'Your name', name);
  if (role) await type(page, 'Your role (if you like)', role);
  if (department) await type(page, 'Your department (if you like)', department);
  await press(page, 'Join');
  await see(page, 'heading', 'Waiting to be let in');
}

/** Takes the first procedure that can be used, and the first suspect of it if there is any. */
export async function pick(page) {
  await see(page, 'heading', 'What will you look at next?');
  const cards = page.getByRole('list', { name: 'Procedures', exact: true }).getByRole('listitem').getByRole('button');
  await cards.first().waitFor();
  const resting = (card) => /rests until|blocked/.test(card.getAttribute('aria-description') ?? '');
  const at = (await cards.evaluateAll((all, test) => all.map(new Function(`return ${test}`)()), resting.toString())).indexOf(false);
  if (at < 0) throw new Error('every procedure rests');
  const card = cards.nth(at);
  const title = await nameOf(card);
  await card.dispatchEvent('click');
  await gone(page, 'heading', 'What will you look at next?');
  const suspects = page.getByRole('radiogroup', { name: 'Which suspect do you test?', exact: true });
  if ((await suspects.count()) > 0) await choose(page, /./, 'Which suspect do you test?');
  return title;
}

/** Chooses for a table and locks the choice; the die is the room's, and falls once all have chosen. */
export async function lock(page) {
  const title = await pick(page);
  await press(page, 'Lock this choice');
  return title;
}

/** Reads whatever the table is shown, until it has to choose in this turn. */
export function readOn(page, turn) {
  return goOn(page, { turn: `Turn ${turn} `, heading: 'What will you look at next?' });
}

/** From wherever the table's play stands to its end, with two measures adopted. */
export async function finish(page) {
  await goOn(page, { turn: '', heading: 'What you could do' });
  for (const adopted of [0, 1]) {
    await press(page, /^Adopt /);
    await find(page, 'button', /^Put back /).nth(adopted).waitFor();
  }
  await press(page, 'Finish the plan');
  await press(page, 'Finish and see the debrief');
}

/**
 * Presses what can only be acknowledged until this heading is there, in this turn. It looks and presses in
 * one go, because what the server says next may take any button away.
 */
async function goOn(page, goal) {
  await page.evaluate(() => delete globalThis.__wentOn);
  await page.waitForFunction(({ turn, heading }) => {
    const mirror = document.querySelector('#mirror');
    const dialog = [...mirror.querySelectorAll('dialog, [role=dialog], [role=alertdialog]')].at(-1);
    const within = dialog ?? mirror;
    const named = (one) => one.getAttribute('aria-label') ?? one.innerText.trim();
    const enabled = (one) => !one.disabled && one.getAttribute('aria-disabled') !== 'true';
    const headings = [...within.querySelectorAll('h1, h2, h3')].map(named);
    const now = mirror.querySelector('[aria-label=Turns]')?.getAttribute('aria-valuetext') ?? '';
    if (!dialog && now.startsWith(turn) && headings.includes(heading)) return true;
    const buttons = [...within.querySelectorAll('button')].filter(enabled);
    const acknowledges = (one) => /^(Continue|Read the forensic report|Plan mitigation)/.test(named(one));
    const next = buttons.find(acknowledges) ?? (dialog ? buttons[0] : undefined);
    // What stands there longer than an answer takes is the next one, and looks the same.
    const shown = JSON.stringify([now, headings, named(next ?? mirror)]);
    const [before, at] = globalThis.__wentOn ?? [];
    if (next && (before !== shown || performance.now() - at > 1000)) {
      globalThis.__wentOn = [shown, performance.now()];
      next.click();
    }
    return false;
  }, goal);
}

/** Enters at the console what a table without a device says: its first procedure and suspect. */
export async function enterChoice(page, team) {
  await see(page, 'heading', `Enter for ${team}`);
  const buttons = page.getByRole('main').getByRole('button', { disabled: false });
  // Each procedure says what it needs; nothing else that can be entered does.
  await buttons.and(page.locator('[aria-description]')).first().dispatchEvent('click');
  await see(page, 'button', 'Another procedure');
  const suspect = /^(No suspect named$|Initial compromise: |Pivot and escalate: |Persistence: |Exfiltration and impact: )/;
  await press(page, suspect, page.getByRole('main'));
  await gone(page, 'button', 'Another procedure');
}
