/** Whether the page has come to a point from which a reader would not find on. */
import type { Page } from '@playwright/test';

/** As many layers as can lie over one another: a dialog, a list, the popup, the share dialog. */
const MOST_ESCAPES = 5;

/** Presses Escape until all that it closes is closed, and looks whether the page can be worked with. Sentences on what cannot; empty where all can. */
export async function findDeadEnds(page: Page): Promise<string[]> {
  for (let press = 0; press < MOST_ESCAPES; press += 1) await page.keyboard.press('Escape');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const found = await page.evaluate(() => {
    const problems: string[] = [];
    if (document.querySelector('dialog:modal')) problems.push('A dialog does not close by Escape.');
    if (document.querySelector('.popup:not([data-ready])')) problems.push('The popup does not close by Escape.');
    const box = document.querySelector('#search-input')?.getBoundingClientRect();
    const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!hit?.closest('header')) problems.push(`The search box in the bar cannot be reached: at ${box ? `${Math.round(box.left)},${Math.round(box.top)}` : 'no place'} lies ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}.`);
    if (document.querySelectorAll('#article [data-passage-id]').length === 0) problems.push('The article has no passages.');
    if (document.querySelector('[data-map-state]')?.getAttribute('data-map-state') === 'failed') problems.push('The map has failed.');
    if (document.documentElement.scrollWidth > innerWidth + 1) problems.push(`The page is ${document.documentElement.scrollWidth} px wide on a screen of ${innerWidth}.`);
    if (document.documentElement.scrollHeight > innerHeight + 1) problems.push(`The page itself is ${document.documentElement.scrollHeight} px high on a screen of ${innerHeight}.`);
    return problems;
  });
  // After the last stop of the page comes the browser itself, and then the first.
  for (let press = 0; press < 2; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)) return found;
  }
  return [...found, 'The Tab key does not bring the focus back.'];
}
