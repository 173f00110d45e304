import { expect, type Reader, test } from './reader';

/** An area over all of the map's middle. */
const field = JSON.stringify({ type: 'Feature', properties: { title: 'A field' }, geometry: { type: 'Polygon', coordinates: [[[28, 45], [36, 45], [36, 51], [28, 51], [28, 45]]] } });

/** The field is on the map, and the sheet out of its way. */
async function opensField(reader: Reader): Promise<void> {
  await reader.opens('#map=6/48/32');
  await reader.bringsUpPane('Layers');
  await reader.choosesFiles({ name: 'field.geojson', content: field });
  await expect(reader.layer('field.geojson')).toBeChecked();
  while ((await reader.sheetGrip().getAttribute('aria-expanded')) !== 'false') await reader.sheetGrip().tap();
  await expect.poll(() => reader.creditsFromBelow(), 'the map knows the sheet’s height').toBeLessThan(150);
  await reader.waitsForMap();
}

test('the map has its room back when the popup of opened data is closed, however it is', async ({ reader }) => {
  await opensField(reader);
  const low = await reader.creditsFromBelow();
  await reader.tapsMiddleOfMap();
  await expect(reader.popup('A field')).toBeVisible();
  await expect.poll(() => reader.creditsFromBelow()).toBeGreaterThan(low + 100);
  await reader.presses('Escape');
  await expect(reader.popup('A field')).toHaveCount(0);
  await expect.poll(() => reader.creditsFromBelow()).toBe(low);
});

test('a passage that is found makes its way past the popup of opened data', async ({ reader }) => {
  await opensField(reader);
  await reader.tapsMiddleOfMap();
  await expect(reader.popup('A field')).toBeVisible();
  await reader.searchBox().fill('already across the border');
  await reader.presses('Enter');
  await expect(reader.popup('A field')).toHaveCount(0);
  await expect(reader.currentPassage()).toBeInViewport();
});
