// axe-core on the page as it stands.
import axe from 'axe-core';

/** Every rule of WCAG 2.2 up to AA and every best practice; the size of targets is off until it is asked for. */
const OPTIONS = { rules: { 'target-size': { enabled: true } } };

/** All findings, however small, each as its rule, its help and where. */
export async function axeFindings(page) {
  // Evaluated by the driver, which the page's content policy does not bind.
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate((options) => globalThis.axe.run(document, options), OPTIONS);
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
}
