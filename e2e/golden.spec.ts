import { findDifferenceFromGoldenBrowser, noteGoldenBrowser } from './golden-browser';
import { expect, test } from './reader';

/** Pictures of the map at a fixed camera, each at the scale where something speaks. The first six are the map's own, the rest its measures. */
const MAPS: ReadonlyArray<[name: string, hash: string]> = [
  ['theatre', ''],
  ['crimea', '#map=7/45.3/34.3'],
  ['plant', '#map=11.5/47.52/34.6'],
  ['lower-dnipro', '#map=8/46.9/33.6'],
  ['kursk-and-sumy', '#map=8.5/51.1/35.1'],
  ['shares-of-the-regions', '#map=6.5/47.6/36.4'],
  ['plant-and-the-nearest-ground', '#map=9.2/47.5/34.5'],
  ['line-of-contact-in-donetsk', '#map=8/48.2/37.5'],
  ['far-places', '#map=2.2/45/20'],
];
/** The share of pixels that may differ: letters at the edge of a collision, nothing that a reader would call different. */
const TOLERANCE = 0.002;

// The drawing of one browser is not the drawing of another: the pictures are compared only with the browser that made them.
test.beforeEach(({ browser }, testInfo) => {
  if (testInfo.config.updateSnapshots === 'all') return noteGoldenBrowser(browser.version());
  const difference = findDifferenceFromGoldenBrowser(browser.version());
  if (difference !== null) console.log(`Golden pictures are not compared: ${difference} Remake them with: npm run golden`);
  test.skip(difference !== null, difference ?? '');
});

test('the map is drawn as it was when it was last looked at', async ({ reader }) => {
  await reader.opens();
  for (const [name, hash] of MAPS) {
    if (hash !== '') await reader.followsAddress(hash);
    expect.soft(await reader.seesMapAlone(), name).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: TOLERANCE });
  }
});

test('the page with a popup is drawn as it was when it was last looked at', async ({ reader }) => {
  await reader.opens();
  expect.soft(await reader.seesPage()).toMatchSnapshot('page.png', { maxDiffPixelRatio: TOLERANCE });
  await reader.choosesPlaceInList('Zaporizhzhia nuclear power plant');
  await expect(reader.popup('Zaporizhzhia nuclear power plant')).toBeVisible();
  await reader.waitsForMap();
  expect.soft(await reader.seesPage()).toMatchSnapshot('popup.png', { maxDiffPixelRatio: TOLERANCE });
});
