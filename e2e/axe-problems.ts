/** What axe finds wrong with a page or a part of it: the rules of WCAG 2.2 at level A and AA, and axe's own good practice. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on the theme; all others look at the same page in either. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Thirteen hundred elements, which cost as much as all the rest of the page; a test of its own looks at them. */
const DRAWING = '.drawn-theatre';

/**
 * A line for each fault, empty where there is none. `all` asks every rule, `colours` only those that a theme can break.
 * `part` null is the whole page but for the drawing on the drawn map. Contrast that axe could not decide is a fault
 * only with `undecided`: what is scrolled out of a pane is undecided to it.
 */
export async function findAxeProblems(page: Page, part: Locator | null, rules: 'all' | 'colours', undecided = false): Promise<string[]> {
  // axe takes selectors, and its half a megabyte of source once a page.
  const isThere = await page.evaluate(() => 'axe' in window);
  await part?.evaluate((element) => element.setAttribute('data-looked-at', ''));
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) });
  if (part) axe.include('[data-looked-at]');
  else axe.exclude(DRAWING);
  // One call in the page itself: the other mode hands every passed check to a second page and back, for the sake of
  // frames that this page does not have, and takes three times as long.
  const { violations, incomplete } = await axe
    .setLegacyMode(true)
    .options({
      resultTypes: undecided ? ['violations', 'incomplete'] : ['violations'],
      runOnly: rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: RULES_OF_COLOUR },
    })
    .analyze();
  await part?.evaluate((element) => element.removeAttribute('data-looked-at'));
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => ({ id, help, at: target.join(' ') })));
  const noTargets = await notForPointers(page, found.filter(({ id }) => id === 'target-size').map(({ at }) => at));
  const faults = found.filter(({ id, at }) => id !== 'target-size' || !noTargets.includes(at)).map(({ id, help, at }) => `${id}: ${help} (${at})`);
  if (!undecided) return faults;
  const open = incomplete.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => ({ id, at: target.join(' '), why: reasonOf(any[0]?.data) })));
  // A text of one character may be a sign and not a letter; to axe this is a reason of its own.
  return [...faults, ...open.filter(({ why }) => why !== 'shortTextContent').map(({ id, at, why }) => `${id}: undecided, ${why} (${at})`)];
}

/** Those of the elements through which mouse and finger go to what lies below: they are stops of the keyboard and no targets. */
function notForPointers(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => all.filter((one) => getComputedStyle(document.querySelector(one) ?? document.body).pointerEvents === 'none'), selectors);
}

function reasonOf(data: unknown): string {
  return typeof data === 'object' && data !== null && 'messageKey' in data ? String(data.messageKey) : 'no reason given';
}
