import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { shiftBetween } from './pictures';
import { expect, test } from './reader';

const mapCode = /\/map-controller-[^/]*\.js$/;
/** Large enough to hold edges in every direction, small enough to lie in what nothing covers. A hatch looks the same a few pixels on. */
const sidePx = 72;

test('the served page is light, drawn map and all', () => {
  const html = readFileSync(new URL('../dist/index.html', import.meta.url));
  expect(html.toString()).toContain('class="drawn-names"');
  expect(brotliCompressSync(html).length).toBeLessThan(60_000);
});

test('the moving map begins where a link asks for, by its camera or by its place', async ({ reader }) => {
  await reader.opens('#map=6.2/49.4/34.6');
  await reader.focusesMap();
  await reader.presses('ArrowRight');
  await expect.poll(() => reader.camera()?.lat ?? 0).toBeCloseTo(49.4, 2);
  expect(reader.camera()?.zoom ?? 0).toBeCloseTo(6.2, 2);
  // Another page: a fragment alone would stay in the one that is open.
  await reader.opens('?by=place#place=zaporizhzhia-npp');
  // The whole theatre is at 4.3; between popup and edge the plant's surroundings are at 8.8.
  await expect.poll(() => reader.camera()?.zoom ?? 0).toBeGreaterThan(8.5);
});

for (const [width, height] of [[1440, 900], [1024, 768], [390, 844], [375, 553]] as const) {
  test(`the moving map takes over without a jump at ${width}×${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    const release = await reader.holdsBack(mapCode);
    await reader.opensArticle();
    await reader.waitsForLetters();
    await expect(reader.drawnMap()).toBeVisible();
    const spots = await Promise.all(['Kyiv', 'Zaporizhzhia nuclear power plant', 'Sudzha'].map((name) => reader.spotOnDrawnMap(name)));
    const drawn = await reader.seesPage();
    release();
    await reader.waitsForMap();
    await expect(reader.drawnMap()).toBeHidden();
    const moving = await reader.seesPage();
    const shifts = spots.map(({ x, y }) => shiftBetween(drawn, moving, { left: x - sidePx / 2, top: y - sidePx / 2, width: sidePx, height: sidePx }));
    for (const { rightPx, downPx } of shifts) {
      expect(Math.abs(rightPx)).toBeLessThanOrEqual(2);
      expect(Math.abs(downPx)).toBeLessThanOrEqual(2);
    }
  });
}

test('scripts leave the drawn map where it is served, also beside an article of 390.4 pixels', async ({ reader }) => {
  await reader.hasScreen(1280, 800);
  await reader.opens();
  await expect(reader.drawnTheatre()).toBeAttached();
  await expect(reader.drawnTheatre()).not.toHaveAttribute('style');
});

test('while the drawn map is seen the moving one draws only now and then, and from then on whatever changes', async ({ reader }) => {
  await reader.countsMapFrames();
  await reader.opens();
  await expect(reader.drawnMap()).toBeHidden();
  const atFirst = await reader.mapFrames();
  const [first = 0, last = 0] = [atFirst[0], atFirst.at(-1)];
  // Four a second, and at its end the whole one, after which it looks once more for words that are covered.
  expect(atFirst.length).toBeLessThanOrEqual(Math.ceil((last - first) / 250) + 2);
  await reader.dragsMap(-200, 80);
  await reader.waitsForMap();
  expect((await reader.mapFrames()).length).toBeGreaterThan(atFirst.length + 3);
});

test('what has the focus on the drawn map leaves it to the same on the moving one', async ({ reader }) => {
  const release = await reader.holdsBack(mapCode);
  await reader.opensArticle();
  await reader.placeOnDrawnMap('Crimea').focus();
  release();
  await reader.waitsForMap();
  await expect(reader.drawnMap()).toBeHidden();
  await expect(reader.focused()).toHaveAccessibleName(/^Crimea\. /);
  // That place is now the toolbar's one stop.
  await reader.presses('Shift+Tab');
  await expect(reader.mapCanvasHolder().locator('canvas')).toBeFocused();
});

test('a popup that was opened from the drawn map gives the focus back to the same place on the moving one', async ({ reader }) => {
  const release = await reader.holdsBack(mapCode);
  await reader.opensArticle();
  await reader.placeOnDrawnMap('Crimea').focus();
  await reader.presses('Enter');
  await expect(reader.popup('Crimea')).toBeVisible();
  release();
  await reader.waitsForMap();
  await expect(reader.drawnMap()).toBeHidden();
  await reader.presses('Escape');
  await expect(reader.popup('Crimea')).toBeHidden();
  await expect(reader.focused()).toHaveAccessibleName(/^Crimea\. /);
});

test('whoever moves the drawn map by keys goes on with the moving one', async ({ reader }) => {
  const release = await reader.holdsBack(mapCode);
  await reader.opensArticle();
  await reader.drawnMap().focus();
  await reader.presses('ArrowRight');
  release();
  await reader.waitsForMap();
  await expect(reader.drawnMap()).toBeHidden();
  await expect(reader.mapCanvasHolder().locator('canvas')).toBeFocused();
});
