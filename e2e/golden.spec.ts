import { findDifferenceFromGoldenBrowser, isFirstToSay, noteGoldenBrowser } from './golden-browser';
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
/** A desk, a laptop, a phone: the screens that the look is judged by. */
const SCREENS = [[1440, 900], [1024, 768], [390, 844]] as const;
/** The share of pixels that may differ: letters at the edge of a collision, nothing that a reader would call different. */
const TOLERANCE = 0.002;

// Many pictures on one page: what several tests may take, where a new page for each would take longer.
test.describe.configure({ timeout: 400_000 });

// The drawing of one browser is not the drawing of another: the pictures are compared only with the browser that made them.
test.beforeEach(({ browser }, testInfo) => {
  if (testInfo.config.updateSnapshots === 'all') return noteGoldenBrowser(browser.version());
  const difference = findDifferenceFromGoldenBrowser(browser.version());
  if (difference !== null && isFirstToSay(testInfo.project.outputDir)) console.log(`Golden pictures are not compared: ${difference} Remake them with: npm run golden`);
  test.skip(difference !== null, difference ?? '');
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });

    test('the map is drawn as it was when it was last looked at', async ({ reader }) => {
      await reader.opens();
      for (const [name, hash] of MAPS) {
        if (hash !== '') await reader.followsAddress(hash);
        expect.soft(await reader.seesMapAlone(), name).toMatchSnapshot(`${scheme}-${name}.png`, { maxDiffPixelRatio: TOLERANCE });
      }
    });

    test('the page is drawn as it was when it was last looked at, on three screens, with and without a popup', async ({ reader }) => {
      for (const [width, height] of SCREENS) {
        // Opened anew: a screen that shrinks keeps what a small one does not begin with.
        await reader.hasScreen(width, height);
        await reader.opens();
        expect.soft(await reader.seesPageAtRest(), `${width}`).toMatchSnapshot(`${scheme}-page-${width}.png`, { maxDiffPixelRatio: TOLERANCE });
        await reader.followsAddress('#place=zaporizhzhia-npp');
        await expect(reader.popup('Zaporizhzhia nuclear power plant')).toBeVisible();
        expect.soft(await reader.seesPageAtRest(), `${width} with a popup`).toMatchSnapshot(`${scheme}-popup-${width}.png`, { maxDiffPixelRatio: TOLERANCE });
      }
    });
  });
}
