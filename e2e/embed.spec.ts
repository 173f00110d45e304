import { expect, test } from './reader';

const FRAMES = [
  // The article is a sheet at the bottom, low at first; where the frame is wide and low it stands at the left.
  { widthPx: 300, heightPx: 300, sheet: 'below', wishedPx: 321 },
  { widthPx: 640, heightPx: 480, sheet: 'left', wishedPx: 549 },
] as const;

for (const { widthPx, heightPx, sheet, wishedPx } of FRAMES) {
  test(`the map stands in a page of another origin, ${widthPx} × ${heightPx}`, async ({ embedded, baseURL }) => {
    await embedded.opens(widthPx, heightPx, '&parent=PARENT', '#passage=plant-near-dnipro');
    await embedded.waitsForMap();
    await expect(embedded.bar()).toContainText('Trump and Putin');
    // Nothing is cut off, and the map has the larger part.
    expect(await embedded.heights()).toEqual({ windowPx: heightPx, contentPx: heightPx, widthPx });
    expect((await embedded.map().boundingBox())?.width).toBeGreaterThan(widthPx / 2);

    await expect(embedded.passage('plant-near-dnipro')).toBeVisible({ visible: sheet === 'left' });
    const steps = await embedded.steps();
    await embedded.button('Article').click();
    await expect(embedded.passage('plant-near-dnipro')).toBeInViewport();
    await embedded.passage('plant-near-dnipro').getByRole('button', { name: 'Dnipro', exact: true }).click();
    await expect(embedded.popup('Dnipro River')).toBeVisible();
    // The Back of the page around it is left alone.
    expect(await embedded.steps()).toBe(steps);

    await expect(embedded.wayOut()).toHaveAttribute('href', /^\.\/#.*place=dnipro/);
    await expect(embedded.wayOut()).toHaveAttribute('target', '_blank');
    // On the drawn map and on the moving one: a source's site refuses the frame.
    const targets = await embedded.targetsElsewhere();
    expect(targets.length).toBeGreaterThan(2);
    expect([...new Set(targets)]).toEqual(['_blank']);
    expect(await embedded.kept()).toEqual({ cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    expect(await embedded.heard()).toEqual([{ origin: baseURL, data: { type: 'conflict-map:height', heightPx: wishedPx } }]);
  });
}

test('a place that the frame’s address opens leaves the focus to the page around it; one that is chosen takes it', async ({ embedded }) => {
  await embedded.opens(640, 480, '', '#place=zaporizhzhia-npp');
  await expect(embedded.popup('Zaporizhzhia nuclear power plant')).toBeVisible();
  await expect(embedded.comment()).toBeFocused();
  await embedded.comment().pressSequentially('jk?');
  await expect(embedded.comment()).toHaveValue('jk?');
  await embedded.button('Close').click();
  await embedded.passage('plant-near-dnipro').getByRole('button', { name: 'Dnipro', exact: true }).click();
  await expect(embedded.popup('Dnipro River').getByRole('heading', { name: 'Dnipro River' })).toBeFocused();
});

test('in a low frame, whose map is small, the day of what it shows and the credits are whole', async ({ embedded }) => {
  await embedded.opens(600, 400);
  await embedded.waitsForMap();
  await expect(embedded.date()).toBeInViewport({ ratio: 1 });
  await expect(embedded.credits()).toHaveText('© OpenStreetMap, Natural Earth, GeoNames');
  await expect(embedded.credits()).toBeInViewport({ ratio: 1 });
});

test('the height is told to no other page than the one that is named', async ({ embedded }) => {
  await embedded.opens(300, 300, '&parent=https://elsewhere.example');
  await embedded.button('Article').click();
  expect(await embedded.heard()).toEqual([]);
});

test('the wheel over a map that is still drawn scrolls the other page; with Ctrl it zooms the map', async ({ embedded }) => {
  await embedded.waitsInVainForMap();
  await embedded.opens(640, 480);
  const before = await embedded.standsAt();
  expect(before.scrolledPx).toBe(0);
  await embedded.turnsWheelOverMap(60);
  await expect.poll(() => embedded.standsAt()).toEqual({ scrolledPx: 60, theatrePx: before.theatrePx });
  await embedded.turnsWheelOverMap(-450, 'Control');
  await expect.poll(() => embedded.standsAt()).toEqual({ scrolledPx: 60, theatrePx: before.theatrePx * 2 });
});

test('where the article in a narrow frame ends, the wheel scrolls the other page', async ({ embedded }) => {
  await embedded.opens(388, 420);
  await embedded.button('Article').click();
  await embedded.goesToEndOfArticle();
  // The first turn may find a pixel left, and one that follows at once goes on where that was.
  await expect
    .poll(async () => {
      await embedded.turnsWheel(60);
      return (await embedded.standsAt()).scrolledPx;
    })
    .toBeGreaterThan(0);
});

test('who chooses before the page in the frame is awake has it later, and the page is still that of a frame', async ({ embedded }) => {
  const wakes = await embedded.staysAsleep();
  await embedded.opensWithoutWaiting(640, 480);
  await embedded.passage('plant-near-dnipro').getByRole('button', { name: 'Dnipro', exact: true }).click();
  wakes();
  await embedded.isAwake();
  await expect(embedded.popup('Dnipro River')).toBeVisible();
  await expect(embedded.wayOut()).toBeVisible();
});
