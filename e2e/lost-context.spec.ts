import { differingPixels } from './pictures';
import { expect, test } from './reader';

const areas = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { title: 'A field', fill: '#7a3b8f' }, geometry: { type: 'Polygon', coordinates: [[[33, 48], [36, 48], [36, 50], [33, 50], [33, 48]]] } },
  ],
});

/** The scale bar's end may stand a pixel beside where it stood. */
const UNSEEN = 40;

test('a lost drawing context restores layers, selection, what is pointed at and opened data, as often as it goes', async ({ reader }) => {
  await reader.opens('#map=5.2/48.4/34.6&place=sumy-region&layers=crimea,sumy,donetsk,control');
  await reader.choosesFiles({ name: 'fields.geojson', content: areas });
  await expect(reader.layer('fields.geojson')).toBeChecked();
  await reader.placeInList('Donetsk region').hover();
  await reader.waitsForMap();
  // The camera that the file asked for is in the address by then, so nothing is still to come.
  await expect.poll(() => reader.camera()?.zoom ?? 0).toBeGreaterThan(5.3);
  // What says that the file is on the map goes by itself.
  await expect(reader.notice()).toHaveCount(0, { timeout: 30_000 });
  await reader.waitsForMap();
  const before = await reader.seesPage();

  await reader.losesDrawing();
  await expect(reader.drawnMap()).toBeVisible();
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'loading');
  await expect(reader.placeOnDrawnMap('Sumy region')).toHaveAttribute('aria-current', 'true');
  await reader.getsDrawingBack();
  await reader.waitsForMap();
  await expect(reader.drawnMap()).toBeHidden();
  expect(differingPixels(before, await reader.seesPage())).toBeLessThan(UNSEEN);
  const listeners = await reader.countsListeners();

  await reader.losesDrawingInARow(10);
  await reader.waitsForMap();
  await expect(reader.drawnMap()).toBeHidden();
  await expect(reader.alert()).toHaveCount(0);
  expect(differingPixels(before, await reader.seesPage())).toBeLessThan(UNSEEN);
  // One for each return is MapLibre's own, on the canvas.
  expect(await reader.countsListeners()).toBeLessThanOrEqual(listeners + 10);
});

test('a drawing context that does not come back leaves the drawn map, with a word on it and a second try', async ({ reader }) => {
  await reader.opens('#place=sumy-region');
  await reader.losesDrawing();
  await expect(reader.alert()).toContainText('The browser has stopped drawing the moving map');
  await expect(reader.alert()).toContainText('The drawn map shows the same places.');
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'failed');
  await expect(reader.placeOnDrawnMap('Sumy region')).toHaveAttribute('aria-current', 'true');
  await reader.choosesPlaceInList('Crimea');
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.button('Try again').click();
  await reader.waitsForMap();
  await expect(reader.drawnMap()).toBeHidden();
  await expect(reader.popup('Crimea')).toBeVisible();
});
