/** What a reader does on the page, step by step, and what the floor can do of it, under the same names. */
import type { Page } from '@playwright/test';
import type { MapPlan } from './floor-address';
import { pixelOf } from './floor-address';
import type { Step } from './long-tasks';
import { madeUpText } from '../made-up-copy';
import { barePopup, pagePopup, waitForRest } from './pressing';

/** A step that is over when the map is at rest again. */
function step(name: string, act: (page: Page) => Promise<void>): Step {
  return {
    name,
    run: async (page) => {
      await act(page);
      await waitForRest(page);
    },
  };
}

const wheel = (downPx: number) => async (page: Page): Promise<void> => page.mouse.wheel(0, downPx);

/** The steps on the page. */
export function pageSteps(plan: MapPlan, layerName: string): Step[] {
  const at = pixelOf(plan, plan.center);
  const checkbox = (page: Page) => page.getByRole('checkbox', { name: layerName, exact: true });
  const place = (id: string) => (page: Page) => page.locator(`nav [data-place-id="${id}"]`).click();
  return [
    step('layer off', (page) => checkbox(page).click()),
    step('layer on', (page) => checkbox(page).click()),
    step('pointer over the map', (page) => page.mouse.move(at.x, at.y, { steps: 10 })),
    step('zoom by wheel', wheel(-300)),
    step('zoom back by wheel', wheel(300)),
    step('press on the map', (page) => page.mouse.click(at.x, at.y)),
    step('popup closed', (page) => pagePopup.close(page)),
    step('near place chosen', place('crimea')),
    step('far place chosen', place('washington')),
    step('whole theatre', (page) => page.getByRole('button', { name: 'Whole theatre', exact: true }).click()),
    step('passage chosen', (page) => page.locator('[data-passage-id]').nth(2).click({ position: { x: 4, y: 4 } })),
    step('next passages by key', async (page) => {
      for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('j');
    }),
    step('search typed', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Kursk');
    }),
    step('found place chosen', (page) => page.keyboard.press('Enter')),
    step('table opened', (page) => page.locator('.table-button').click()),
    step('table closed', (page) => page.keyboard.press('Escape')),
    step('claims opened', (page) => page.getByRole('button', { name: 'Claims', exact: true }).click()),
    step('claim chosen', (page) => page.locator('[data-claim-id] button').first().click()),
    step('other theme', (page) => page.emulateMedia({ colorScheme: 'dark' })),
    step('share opened', (page) => page.getByRole('button', { name: 'Share', exact: true }).click()),
    step('share closed', (page) => page.keyboard.press('Escape')),
    step('text dialog opened', (page) => page.getByRole('button', { name: 'Open article text', exact: true }).click()),
    step('article text opened', async (page) => {
      await page.getByLabel('Or paste the text').fill(madeUpText());
      await page.getByRole('button', { name: 'Open the pasted text', exact: true }).click();
      await page.locator('[data-anchor]').first().waitFor();
    }),
    step('passage of the text chosen', (page) => page.locator('.copy-passage[tabindex]').nth(2).press('Enter')),
    step('other language', async (page) => void (await page.getByRole('combobox', { name: 'Language · Мова', exact: true }).selectOption({ label: 'Українська' }))),
  ];
}

/** The floor's steps: bare calls for what moves or restyles the map; what it cannot do has no step. */
export function floorSteps(plan: MapPlan): Step[] {
  const at = pixelOf(plan, plan.center);
  const jump = (lng: number, lat: number, zoom: number) => (page: Page) =>
    page.evaluate(([toLng, toLat, toZoom]) => window.floor?.jumpTo([toLng, toLat], toZoom), [lng, lat, zoom] as const);
  return [
    step('layer off', (page) => page.locator('#toggle').click()),
    step('layer on', (page) => page.locator('#toggle').click()),
    step('pointer over the map', (page) => page.mouse.move(at.x, at.y, { steps: 10 })),
    step('zoom by wheel', wheel(-300)),
    step('zoom back by wheel', wheel(300)),
    step('press on the map', (page) => page.mouse.click(at.x, at.y)),
    step('popup closed', (page) => barePopup.close(page)),
    step('near place chosen', jump(34.3, 45.25, 6.5)),
    step('far place chosen', jump(-77.04, 38.9, 1.2)),
    step('whole theatre', jump(plan.center[0], plan.center[1], plan.zoom)),
    step('passage chosen', jump(34.6, 47.5, 8)),
    step('next passages by key', jump(35.5, 51.2, 7.5)),
    step('found place chosen', jump(35.5, 51.4, 7)),
    step('claim chosen', jump(plan.center[0], plan.center[1], plan.zoom)),
  ];
}
