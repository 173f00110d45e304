import { palettes } from '../src/map-style/palette';
import { expect, test } from './reader';
import { index, story } from './story';

const lastPassage = index.orderedPassageIds.at(-1) ?? '';

test.describe('in the dark theme', () => {
  test.use({ colorScheme: 'dark' });

  test('paper has title, map, legend, the whole digest, claims and measures, in light colours and without the page’s furniture', async ({ reader }) => {
    await reader.opensWithoutMap('#map=5.6/47.2/35.5&layers=control,crimea');
    await reader.looksAtPaper();
    expect(await reader.colourOnPage('--ink')).toBe(palettes.light.ink);
    expect(await reader.colourOnPage('--sea')).toBe(palettes.light.sea);
    await expect(reader.printedHead()).toContainText(story.title);
    await expect(reader.printedHead()).toContainText('Control as of 18 March 2025');
    await expect(reader.drawnMap()).toBeVisible();
    await expect(reader.legendEntry('Held by Russia since 2014')).toBeVisible();
    await expect(reader.legendEntry('Sumy oblast')).toHaveCount(0);
    await expect(reader.passage(lastPassage)).toBeVisible();
    await expect(reader.claims().first()).toBeVisible();
    await expect(reader.printedMeasures().getByRole('row')).not.toHaveCount(0);
    for (const name of ['Share', 'Whole theatre', 'Open article text', 'Zoom in']) await expect(reader.button(name)).toBeHidden();
    await expect(reader.layer('Crimea')).toBeHidden();
    expect(await reader.cutOff()).toEqual([]);

    // Crimea stands in the middle of the view, as on the screen.
    const [map, crimea] = await Promise.all([reader.drawnMap().boundingBox(), reader.spotOnDrawnMap('Crimea')]);
    expect(crimea.x).toBeGreaterThan(map?.x ?? Infinity);
    expect(crimea.x).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0));

    await reader.looksAtScreen();
    expect(await reader.colourOnPage('--ink')).toBe(palettes.dark.ink);
    await expect(reader.printedMeasures()).toHaveCount(0);
    await expect(reader.layer('Crimea')).toBeVisible();
  });

  test('a telephone’s page becomes as many sheets as a desk’s', async ({ reader }) => {
    await reader.opensWithoutMap();
    const desk = await reader.prints('A4');
    expect(desk.sheets).toBeGreaterThanOrEqual(5);
    expect(desk.sheets).toBeLessThanOrEqual(12);
    await reader.hasScreen(390, 844);
    expect((await reader.prints('A4')).sheets).toBe(desk.sheets);
    expect((await reader.prints('Letter', true)).sheets).toBeLessThanOrEqual(14);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('paper has the drawn map, the digest and the claims', async ({ reader }) => {
    await reader.opensWithoutWaiting();
    await reader.looksAtPaperAsServed();
    await expect(reader.printedHead()).toContainText(story.title);
    await expect(reader.drawnMap()).toBeVisible();
    await expect(reader.passage(lastPassage)).toBeVisible();
    await expect(reader.claims().first()).toBeVisible();
    expect((await reader.prints('A4')).sheets).toBeGreaterThanOrEqual(4);
  });
});
