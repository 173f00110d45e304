/** Between the monkey's steps: until what a step has set going is over, so that the same seed meets the same page. */
import type { Page, Request } from '@playwright/test';

/** What takes longer is played over. */
const patienceMs = 8000;

/** Until a page rests: nothing is on its way, nothing is being read, and two frames have passed. The map may still be drawing. */
export function buildSettle(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    await page.evaluate(twoFrames);
    for (const started = Date.now(); underWay.size > 0 && Date.now() - started < patienceMs; ) await page.waitForTimeout(20);
    await page.evaluate(async (mostMs) => {
      const isBusy = (): boolean => document.querySelector('.reading-card, .open-text-progress') !== null;
      for (const started = performance.now(); isBusy() && performance.now() - started < mostMs; ) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, patienceMs);
    await page.evaluate(scrolledOut, patienceMs);
  };
}

/** Until nothing has scrolled for three frames: a wheel's turn is still under way when it has been sent. */
async function scrolledOut(mostMs: number): Promise<void> {
  const scrollers = [...document.querySelectorAll('.scroller, .popup-body, dialog')];
  const placed = (): number => scrollers.reduce((sum, one) => sum + one.scrollTop, 0);
  const started = performance.now();
  for (let [before, still] = [placed(), 0]; still < 3 && performance.now() - started < mostMs; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = placed();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

const twoFrames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Brings the page back to rest for a measurement: nothing chosen, nothing opened, a screen of the same size. */
export async function tidy(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1200, height: 560 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Escape');
  await page.evaluate(async () => {
    const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
    const pressAll = (selector: string): void => {
      for (const button of document.querySelectorAll<HTMLElement>(selector)) button.click();
    };
    pressAll('.opened-cards button:last-child');
    pressAll('.copy-head button');
    pressAll('.opened-actions button:last-child');
    location.hash = 'lang=en';
    await pause(400);
    pressAll('.notice button:last-child, .failure button:last-child');
    await pause(1500);
  });
}
