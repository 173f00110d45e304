import { expect, test } from './reader';
import { index, story } from './story';

test.use({ javaScriptEnabled: false });

test('the whole digest is in the served page, without any script', async ({ reader }) => {
  await reader.opensWithoutWaiting();
  await expect(reader.article().getByRole('heading', { level: 1 })).toHaveText(story.title);
  await expect(reader.article().locator('[data-passage-id]')).toHaveCount(index.orderedPassageIds.length);
  expect(await reader.layerNames()).toEqual(story.layers.map((layer) => layer.name.en));
});

test('without any script the places of the drawn map lead to their passages', async ({ reader }) => {
  await reader.opensWithoutWaiting();
  await expect(reader.drawnMap()).toBeVisible();
  for (const name of ['Kyiv', 'Sumy', 'Crimea']) {
    const place = story.places.find((one) => one.name.en === name);
    const passage = index.passagesOfPlace(place?.id ?? '')[0]?.id ?? '';
    await reader.placeOnDrawnMap(name).click();
    await expect.poll(() => reader.address()).toContain(`#passage-${passage}`);
    await expect(reader.passage(passage)).toBeInViewport();
  }
});

for (const [width, height] of [[1440, 900], [1000, 420], [390, 844]] as const) {
  test(`the drawn map is painted as far as the map reaches, and no farther, on ${width} × ${height}`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.opensWithoutWaiting();
    const { painted, map } = await reader.insetsOfDrawing();
    // One pixel more, so that no rounding shows.
    for (const [side, px] of painted.entries()) expect(Math.abs(px + 1 - (map[side] ?? Number.NaN)), `side ${side}`).toBeLessThan(0.5);
  });
}
