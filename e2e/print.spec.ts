import { palettes } from '../src/map-style/palette';
import { featureOf, fileOf, pointAt } from './geojson-file';
import { madeUpText } from './made-up-copy';
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
    await expect(reader.legendEntry('Held by Russia since 2014–15')).toBeVisible();
    await expect(reader.legendEntry('Sumy region')).toHaveCount(0);
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

  test('every far place is told on paper, also one that the screen has just beyond the theatre’s edge', async ({ reader }) => {
    await reader.opensWithoutMap();
    const far = story.places.filter(({ id, kind }) => kind === 'far' && id !== 'kyiv').map(({ name }) => name.en);
    expect(far).toContain('Moscow');
    await reader.looksAtPaper();
    for (const name of far) await expect(reader.drawnMap().locator('li').filter({ hasText: name }), name).toBeVisible();
    await reader.looksAtScreen();
    await expect(reader.drawnMap().locator('li').filter({ hasText: 'Moscow' }), 'it is a place of the drawn map itself').toBeHidden();
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

test('the grounds of every claim are on paper in browsers that can show them only where they are open', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.bringsUpPane('Claims');
  await reader.claims().first().locator('summary').click();
  const closed = reader.claimsList().locator('details:not([open])');
  const before = await closed.count();
  expect(before).toBeGreaterThan(5);
  await reader.looksAtPaper();
  await expect(closed).toHaveCount(0);
  await expect(reader.legendEntry('Held by Russia since 2014–15'), 'the map has its legend').toBeVisible();
  await reader.looksAtScreen();
  await expect(closed).toHaveCount(before);
});

test('opened data are on paper with their own dates, which are not that of the control over them', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.pastesData(fileOf(featureOf({ date: '2024-05-01' }, pointAt(34.8, 50.9))));
  await expect(reader.layer('Pasted data')).toBeChecked();
  await reader.looksAtPaper();
  await expect(reader.pageItself().getByText('Dates: 1 May 2024')).toBeVisible();
});

test('an opened text is on paper in the letters of paper, without what is only there to be pressed', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  await reader.pastesText(madeUpText());
  await expect(reader.textDialog()).toBeHidden();
  await reader.passage('plant-near-dnipro').first().focus();
  await reader.presses('Enter');
  await expect(reader.currentPassage().first()).toHaveAttribute('data-passage-id', 'plant-near-dnipro');
  await reader.looksAtPaper();
  const text = reader.passage('plant-near-dnipro').first();
  await expect(text).toBeVisible();
  await expect(reader.article().getByText('This is your own copy of the text')).toBeVisible();
  await expect(reader.article().getByText('Keep in this browser')).toBeHidden();
  await expect(reader.article().getByText('If you keep it')).toBeHidden();
  await expect(reader.button('Forget the text')).toBeHidden();
  // 10 points.
  expect(Number.parseFloat(await reader.drawnAs(text, 'font-size'))).toBeCloseTo(40 / 3, 1);
  for (const id of ['plant-near-dnipro', 'minerals-deal']) expect(await reader.drawnAs(reader.passage(id).first(), 'background-color')).toBe('rgba(0, 0, 0, 0)');
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
