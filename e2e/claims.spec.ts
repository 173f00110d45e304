import { readFileSync } from 'node:fs';
import { parseEvidence } from '../src/story/evidence';
import { differingPixels } from './pictures';
import { expect, test } from './reader';
import { index } from './story';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../geodata/stories/cease-fire-2025-03-18/${name}.json`, import.meta.url), 'utf8'));
const parsed = parseEvidence({ measures: read('measures'), claims: read('claims'), figures: read('figures') });
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const { evidence } = parsed;
const VERDICTS = { agrees: /^Agrees/, differs: /^Differs/, 'cannot-tell': /^Geometry cannot tell/ } as const;

test('the list shows each claim with what was measured and the verdict that follows', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.button('Claims').click();
  await expect(reader.claims()).toHaveCount(evidence.claims.length);
  for (const { claim, verdict, measures, figures } of evidence.claims) {
    const row = reader.claim(claim.id);
    await expect(row.getByRole('button', { name: claim.words })).toBeVisible();
    await expect(row.locator('.verdict')).toHaveText(VERDICTS[verdict.verdict]);
    for (const { text } of [...measures, ...figures]) await expect(row).toContainText(text);
    await expect(row.locator('details')).toContainText(verdict.why);
  }
});

test('a claim chosen by the keyboard brings the map and the passage', async ({ reader }) => {
  await reader.opens();
  await reader.button('Claims').focus();
  await reader.presses('Enter');
  for (const { claim } of evidence.claims.slice(0, 2)) {
    const before = await reader.seesMapAlone();
    await reader.claim(claim.id).getByRole('button', { name: claim.words }).focus();
    await reader.presses('Enter');
    await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', claim.passage);
    await expect(reader.passage(claim.passage)).toBeInViewport();
    await expect(reader.claim(claim.id).getByRole('button', { name: claim.words })).toHaveAttribute('aria-current', 'true');
    expect(differingPixels(before, await reader.seesMapAlone())).toBeGreaterThan(1000);
  }
});

test('what a popup says was measured equals what was computed', async ({ reader }) => {
  await reader.opensWithoutMap();
  for (const place of index.story.places) {
    const measures = evidence.measuresOfPlace(place.id);
    await reader.choosesPlaceInList(place.name.en);
    const popup = reader.popup(place.name.en);
    await expect(popup.getByRole('heading', { name: 'Measured' })).toBeVisible();
    await expect(popup.locator('[data-measure-id]')).toHaveCount(measures.length);
    for (const measure of measures) {
      const row = popup.locator(`[data-measure-id="${measure.id}"]`);
      await expect(row).toContainText(measure.text);
      await expect(row).toContainText(measure.method);
    }
  }
});

test('a claim is shown close enough for what was measured to be drawn', async ({ reader }) => {
  await reader.opens();
  await reader.button('Claims').click();
  for (const id of ['plant-near-the-front', 'plant-near-the-dnipro', 'crossing-into-sumy', 'zaporizhzhia-held-in-part']) {
    const checked = evidence.claims.find(({ claim }) => claim.id === id);
    const { bounds, fromZoom } = checked?.drawn ?? { bounds: [0, 0, 0, 0], fromZoom: 24 };
    await reader.claim(id).getByRole('button', { name: checked?.claim.words ?? '' }).click();
    await expect.poll(() => reader.camera()?.zoom ?? 0, id).toBeGreaterThanOrEqual(fromZoom);
    // The camera comes to rest over the drawing, not only as close as that.
    await expect.poll(() => Math.abs((reader.camera()?.lng ?? 0) - (bounds[0] + bounds[2]) / 2), id).toBeLessThan(1);
  }
});

test.describe('on a screen just wide enough for panels', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('the zoom buttons beside the claims do not lie over the date of the map', async ({ reader }) => {
    await reader.opens();
    await reader.button('Claims').click();
    await expect(reader.claims().first()).toBeVisible();
    const panel = await reader.sidesOf(reader.claimsPanel());
    // The buttons follow the panel.
    await expect.poll(async () => (await reader.sidesOf(reader.zoomButtons())).right).toBeLessThanOrEqual(panel.left);
    const [date, zoom] = [await reader.sidesOf(reader.mapDate()), await reader.sidesOf(reader.zoomButtons())];
    expect(Math.min(date.right, zoom.right) - Math.max(date.left, zoom.left)).toBeLessThanOrEqual(0);
    expect(date.left).toBeGreaterThan(0);
  });
});
