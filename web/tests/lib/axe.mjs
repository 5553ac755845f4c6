// axe-core on the page as it stands.
import axe from 'axe-core';

/** Serious and critical findings, each as its rule, its help and where. */
export async function axeFindings(page) {
  // Evaluated by the driver, which the page's content policy does not bind.
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document));
  if (passes.length === 0) throw new Error('axe looked at nothing');
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
}
