/** The date of control, which is read whole beside the zoom buttons however a telephone is held. */
import { expect, type Reader, test } from './reader';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

async function readsDateWhole(reader: Reader): Promise<void> {
  const [date, zoom] = [await reader.sidesOf(reader.mapDate()), await reader.sidesOf(reader.zoomButtons())];
  expect(date.right < zoom.left || date.top > zoom.bottom, `the date from ${date.left} to ${date.right}, the buttons from ${zoom.left}`).toBe(true);
  const map = await reader.sidesOf(reader.part('region', 'Карта'));
  expect(date.right).toBeLessThanOrEqual(map.right);
}

for (const [width, height, px] of [[640, 360, 16], [740, 360, 16], [844, 390, 16], [360, 640, 24]] as const) {
  test(`in Ukrainian, with letters of ${px} pixels at ${width} by ${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.wantsLetters(px);
    await reader.opens('#lang=uk');
    await readsDateWhole(reader);
    // Following, which motion is welcome for, pauses; what resumes it stands before the date.
    await reader.part('button', 'Наблизити').tap();
    await expect(reader.part('button', 'Продовжити')).toBeVisible();
    await readsDateWhole(reader);
  });
}

test('pointers make room for what comes over the map when a hand moves it', async ({ reader }) => {
  await reader.opens();
  expect(await reader.overlapsInCorner()).toEqual([]);
  await reader.swipesMap(25, 0);
  await expect(reader.button('Resume')).toBeVisible();
  await expect.poll(() => reader.overlapsInCorner()).toEqual([]);
});

for (const [width, height, px, hash] of [[390, 844, 32, '#lang=uk&place=sudzha'], [412, 915, 32, '#lang=uk&place=sudzha'], [360, 640, 32, '#lang=uk'], [360, 640, 32, '']] as const) {
  test(`neither a place that is shown nor scale and credits lie under it: letters of ${px} pixels at ${width} by ${height}, ${hash || 'the theatre'}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.wantsLetters(px);
    await reader.opens(hash);
    await expect.poll(() => reader.overlapsInCorner()).toEqual([]);
  });
}

test('beside large letters too the map of a low screen keeps its height', async ({ reader }) => {
  await reader.hasScreen(740, 360);
  await reader.wantsLetters(32);
  await reader.opensWithoutMap();
  const [map, article] = [await reader.sidesOf(reader.map()), await reader.sidesOf(reader.article())];
  expect(map.left).toBeGreaterThanOrEqual(article.right);
  expect(map.bottom - map.top).toBeGreaterThan(200);
});
