import type { Locator, Page } from '@playwright/test';
import type { OpenPage } from './bench-browser';

/** Frames stop this long before a map counts as at rest. */
const restMs = 250;

/** Until the map has asked for nothing for a while, and what it asked for is drawn: software may be seconds behind, and a press waits in line. */
export async function waitForRest(page: Page): Promise<void> {
  await page.evaluate(async (quietMs) => {
    for (let seen = -1; seen !== window.mapFrames.atMs.length;) {
      seen = window.mapFrames.atMs.length;
      await new Promise((resolve) => setTimeout(resolve, quietMs));
      if (window.mapFrames.by) await window.probe.awaitGraphics(window.mapFrames.by);
    }
  }, restMs);
}

/** Presses a button that switches a layer, so many times; each answer is the time to the next frame that the map drew. */
export async function pressToggle({ page }: OpenPage, button: Locator, times: number): Promise<number[]> {
  const answers: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await waitForRest(page);
    await page.evaluate(() => window.probe.armPress('map-drawn'));
    await button.click();
    answers.push(await page.evaluate(() => window.probe.press));
  }
  return answers;
}

/** How a page's popup is opened, found and closed. */
export interface PopupWay {
  readonly at: { readonly x: number; readonly y: number };
  readonly selector: string;
  close(page: Page): Promise<void>;
}

/** Opens and closes a popup, so many times; each answer is the time from the press to its painted content. */
export async function pressPopup({ page }: OpenPage, way: PopupWay, times: number): Promise<number[]> {
  const answers: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await page.mouse.move(way.at.x, way.at.y);
    await waitForRest(page);
    await page.evaluate((selector) => window.probe.armPress({ selector }), way.selector);
    await page.mouse.down();
    await page.mouse.up();
    answers.push(await page.evaluate(() => window.probe.press));
    await way.close(page);
    await page.locator(way.selector).waitFor({ state: 'detached' });
  }
  return answers;
}

/** For a bare popup where no page's own text is at hand: about as long as a place's. */
export const floorText = 'A popup of the floor, with as many words as that of a place. '.repeat(12);

/** Has a press on the floor's map open a bare popup with this text from now on. */
export async function givePopupText(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    if (window.floor === undefined) throw new Error('This page is not the floor.');
    window.floor.popupText = given;
  }, text);
}

export const pagePopup = {
  selector: '.map-region [role="dialog"]',
  close: (page: Page) => page.keyboard.press('Escape'),
};

export const barePopup = {
  selector: '.maplibregl-popup-content',
  close: (page: Page) => page.locator('.maplibregl-popup-close-button').click(),
};
