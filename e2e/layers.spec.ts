import { differingPixels } from './pictures';
import { expect, test } from './reader';
import { story } from './story';

/** Where each layer lies, as the camera of a link: zoom/lat/lng. Annotations are looked at in their own spec. */
const CAMERAS: Readonly<Record<string, string>> = {
  control: '6/47.5/36.5',
  crimea: '7/45.3/34.3',
  'zaporizhzhia-npp': '11/47.512/34.586',
  'dnipro-barrier': '8/46.9/33.4',
  kursk: '7/51.5/35.8',
  sumy: '7.5/51/34.6',
  donetsk: '7/48/37.6',
  'declared-annexed': '6/47.8/36.5',
  diplomacy: '8/50.45/30.52',
};
/** Pixels of the map that must differ at the least: a label alone changes more. */
const LEAST_PX = 60;

test.describe('every layer', () => {
  // Many pictures: a low map shows as much and costs less.
  test.use({ viewport: { width: 1200, height: 460 } });

  test('is seen where it lies, gone when it is switched off, and back when it is on', async ({ reader }) => {
    test.slow();
    await reader.opens(`#map=${CAMERAS['control'] ?? ''}`);
    const first = await reader.seesMapAlone();
    for (const layer of story.layers.filter(({ id }) => id !== 'annotations')) {
      await reader.followsAddress(`#map=${CAMERAS[layer.id] ?? ''}`);
      await expect(reader.layer(layer.name.en)).toBeChecked({ checked: layer.shownAtFirst });
      const before = await reader.seesMapAlone();
      await reader.hides(layer.name.en);
      const without = await reader.seesMapAlone();
      expect(differingPixels(before, without), `pixels that change when “${layer.name.en}” goes`).toBeGreaterThan(LEAST_PX);
      await reader.shows(layer.name.en);
    }
    await reader.followsAddress(`#map=${CAMERAS['control'] ?? ''}`);
    expect(differingPixels(first, await reader.seesMapAlone()), 'pixels that stay changed when all are back').toBeLessThan(LEAST_PX);
  });

  test('is in the list, with its date, precision and source', async ({ reader }) => {
    await reader.opensWithoutWaiting();
    expect(await reader.layerNames()).toEqual(story.layers.map((layer) => layer.name.en));
    for (const layer of story.layers) {
      const about = await reader.readsAboutLayer(layer.name.en);
      expect(about).toContain(layer.precision);
      expect(about).toMatch(/As of\s*\d+ \w+ \d{4}/);
      for (const id of layer.sources) expect(about).toContain(story.sources.find((source) => source.id === id)?.name);
    }
  });
});

test('the map answers a switch before the list takes the legend away', async ({ reader }) => {
  const name = 'Kursk';
  await reader.countsMapFrames();
  await reader.opens();
  const lines = await reader.legendOfLayer(name).count();
  expect(lines).toBeGreaterThan(0);
  expect(await reader.hidesAndSeesLegend(name)).toBe(lines);
  await expect(reader.legendOfLayer(name)).toHaveCount(0);
});

test('the layers that are shown are part of the address', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.hides('Kursk');
  await expect.poll(() => reader.address()).toContain('layers=');
  expect(reader.address()).not.toContain('kursk');
  await reader.shows('Kursk');
  await expect.poll(() => reader.address()).not.toContain('layers=');
});
