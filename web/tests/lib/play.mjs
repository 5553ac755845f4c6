// Plays a scenario by role and name: whatever the page offers next is done, until the debrief.
import { choose, find, press, see } from './verbs.mjs';
import { words } from './words.mjs';

/** A whole game has some seventy steps; far more means that it goes round in circles. */
const MOST_STEPS = 300;

/** For so many frames of the browser in a row the game painted nothing: then it waits for somebody. */
const IDLE_FRAMES = 3;

/** The first that is offered is done: what can only be acknowledged before what must be chosen. */
const BUTTONS = [
  'briefing-start',
  'table-roll',
  'mitigation-commit-yes',
  'table-report',
  'mitigation-report-plan',
  'common-continue',
];

const ENGLISH = words();

/** What the page says at the places where something is to be done, in a language. */
function places({ say, like }) {
  return {
    buttons: BUTTONS.map((id) => say(id)),
    debrief: like('debrief-title'),
    adopt: like('mitigation-adopt-name'),
    commit: say('mitigation-commit'),
    next: say('table-choose-title'),
    hand: say('table-hand'),
    rests: `${like('table-cooling').slice(1)}|${like('table-blocked').slice(1)}`,
  };
}

/** The titles of what can be played alone from Home. */
export function offered(page) {
  return page.getByRole('button', { name: /^Play alone: / }).evaluateAll((buttons) =>
    buttons.map((button) => (button.getAttribute('aria-label') ?? button.innerText).trim().replace(/^Play alone: /, '')),
  );
}

/** From anywhere back to Home, without loading the page again. */
export async function goHome(page) {
  await page.getByRole('banner').getByRole('button', { name: 'Home', exact: true }).focus();
  await page.keyboard.press('Enter');
  await see(page, 'heading', 'Find the attack before it finds the patients');
}

/** Starts a scenario alone from Home, up to its briefing; the questions before it are answered or skipped. */
export async function start(page, title, act = press, { answers = false, language = ENGLISH } = {}) {
  await act(page, 'button', language.say('home-solo-name', { title }));
  await act(page, 'button', language.say('start-solo'));
  await pastTheQuestions(page, act, { answers, language });
  await see(page, 'button', language.say('briefing-start'));
}

/** Answers three questions before the play, or skips them. Not every scenario asks. */
export async function pastTheQuestions(page, act = press, { answers = false, language = ENGLISH } = {}) {
  const skip = language.say('learn-skip');
  await see(page, 'button', new RegExp(`^(${skip}|${language.say('briefing-start')})$`));
  if ((await find(page, 'button', skip).count()) === 0) return;
  if (!answers) return act(page, 'button', skip);
  for (let number = 1; number <= 3; number += 1) await answer(page, number, act);
}

/** Answers the question of this number with the first of its options. */
export async function answer(page, number, act = press) {
  await see(page, 'heading', `Question ${number} of 3`);
  await answerFirst(page, act);
}

/** Answers the question that is asked with the first of its options. */
export async function answerFirst(page, act = press) {
  const group = page.getByRole('radiogroup').last();
  const first = await group.getByRole('radio').first().evaluate(
    (radio) => radio.getAttribute('aria-label') ?? radio.innerText.trim(),
  );
  await choose(page, first);
  await act(page, 'button', 'Confirm');
}

/**
 * Goes on from wherever the game stands until `done(steps)` or the debrief. Answers with what was
 * done, a line a step.
 */
export async function playOn(page, { done = () => false, act = press, language = ENGLISH } = {}) {
  const said = places(language);
  const steps = [];
  let before = null;
  while (steps.length < MOST_STEPS) {
    const offer = await nextOffer(page, before, steps, said);
    if (offer.debrief || done(steps)) return steps;
    steps.push(`${offer.role} ${offer.name}`);
    await act(page, offer.role, offer.name);
    before = offer.state;
  }
  throw new Error(`no debrief after ${MOST_STEPS} steps:\n${steps.slice(-12).join('\n')}`);
}

/** What to do next, once the page says something else than `before` and has come to rest. */
async function nextOffer(page, before, steps, said) {
  const offer = page.waitForFunction(readOffer, [said, before, IDLE_FRAMES]);
  return (await offer.catch((error) => {
    throw new Error(`${error.message}\nafter:\n${steps.slice(-12).join('\n')}`);
  })).jsonValue();
}

/** Runs in the page, once a frame: the mirror alone decides, as it would for a screen reader. */
function readOffer([said, before, idleFrames]) {
  const mirror = document.querySelector('#mirror');
  const named = (element) => element.getAttribute('aria-label') ?? element.innerText.trim();
  const enabled = (element) => !element.disabled && element.getAttribute('aria-disabled') !== 'true';
  const checked = (radio) => radio.checked || radio.getAttribute('aria-checked') === 'true';
  const dialog = [...mirror.querySelectorAll('dialog, [role=dialog], [role=alertdialog]')].at(-1);
  const within = dialog ?? mirror;
  const all = (selector) => [...within.querySelectorAll(selector)].filter(enabled);
  const radios = all('[role=radio], input[type=radio]');
  const headings = [...mirror.querySelectorAll('h1, h2, h3')].map(named);
  // The debrief goes on painting while it works out what the choices were worth.
  if (headings.some((heading) => new RegExp(said.debrief).test(heading))) return { debrief: true };

  // At rest means: the browser could have painted a few times, and the game had nothing to paint.
  const [painted, idle] = globalThis.__atRest ?? [];
  const still = painted === globalThis.__breachFrames;
  globalThis.__atRest = [globalThis.__breachFrames, still ? idle + 1 : 0];
  if (!still || idle + 1 < idleFrames) return null;
  const state = JSON.stringify([mirror.innerText, all('button').map(named), radios.map(checked)]);
  if (state === before) return null;

  const offered = all('button').map(named);
  const press = (name) => ({ role: 'button', name, state });
  const button = said.buttons.find((name) => offered.includes(name));
  if (button) return press(button);
  const adopt = offered.find((name) => new RegExp(said.adopt).test(name));
  if (adopt) return press(adopt);
  if (offered.includes(said.commit)) return press(said.commit);
  if (dialog && offered.length > 0) return press(offered[0]);
  if (radios.length > 0 && !radios.some(checked)) return { role: 'radio', name: named(radios[0]), state };
  if (headings.includes(said.next)) {
    const hand = [...mirror.querySelectorAll('[role=list]')].find((list) => named(list) === said.hand);
    const cards = [...hand.querySelectorAll('[role=listitem] button')];
    const ready = cards.filter((card) => !new RegExp(said.rests).test(card.getAttribute('aria-description') ?? ''));
    if (ready.length > 0) return press(named(ready[0]));
  }
  return null;
}
