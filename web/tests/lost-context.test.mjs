// Red when a lost picture loses the game, or leaves a blank canvas.
import { browserTests } from './lib/browser.mjs';
import { press, running, see } from './lib/verbs.mjs';

const browserTest = browserTests();

browserTest('a lost picture is said in words, and the game resumes', async (page) => {
  await running(page);
  await loseContext(page);
  await see(page, 'heading', 'The picture was lost, the game was not');
  await press(page, 'button', 'Resume');
  await running(page);
});

/** What a driver does that takes its graphics away. */
export function loseContext(page) {
  return page.evaluate(() => {
    const context = document.querySelector('canvas').getContext('webgl2');
    context.getExtension('WEBGL_lose_context').loseContext();
  });
}
