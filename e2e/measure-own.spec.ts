import { expect, test } from './reader';

/** Two made-up areas: a square of two degrees in the south of Ukraine, and one in the west that does not count. */
const square = (west: number, south: number, size: number): number[][] => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
const areaOf = (kind: string, ring: number[][]): object => ({ type: 'Feature', properties: { kind, date: '2025-03-01' }, geometry: { type: 'Polygon', coordinates: [ring] } });
const control = { name: 'licensed.geojson', content: JSON.stringify({ type: 'FeatureCollection', features: [areaOf('held', square(33, 47, 2)), areaOf('free', square(25, 49, 2))] }) };

/**
 * On the ellipsoid the square has 33,497 km², which is 5.55 % of Ukraine's 603,550; some 1,400 km² of it are the bed of the
 * former reservoir, which the low end leaves out.
 */
const SHARE = /about 5\.3 to 5\.5\d? %/;
/** A worker measures for some seconds on busy processors. */
const SLOW = { timeout: 60_000 };

test('claims are judged by control data of one’s own, beside the map’s, until that is stopped', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesFiles(control);
  await reader.wantsToMeasureWith('licensed.geojson');
  const dialog = reader.measureDialog('licensed.geojson');
  await expect(dialog.getByLabel('The day that the areas speak of')).toHaveValue('2025-03-01');
  await dialog.getByLabel('Only those with').check();
  await dialog.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('tick at least one value');
  await expect(dialog.getByLabel('held (1)'), 'where it is mended').toBeFocused();
  await expect(dialog.getByLabel('held (1)')).toHaveAccessibleDescription(/tick at least one value/);
  await dialog.getByLabel('held (1)').check();
  await dialog.getByLabel('What to call the source').fill('Licensed map');
  await reader.presses('Enter');
  await expect(dialog).toBeHidden();
  await expect(reader.notice()).toHaveText(/^Measured with Licensed map\. Values:\s11; verdicts that come out otherwise:\s2\./, SLOW);

  await reader.openedLayer('licensed.geojson').getByRole('button', { name: 'See the claims' }).click();
  await expect(reader.ownSource()).toBeFocused();
  await expect(reader.ownSource()).toContainText('Licensed map, as of 1 March 2025; how far its edges may be off is not known');
  await expect(reader.ownSource()).toContainText('Areas counted: 1.');
  await expect(reader.ownSource()).toContainText('The map’s own control is as of 18 March 2025.');
  const own = reader.ownVerdict('a-fifth-of-ukraine');
  await expect(own).toContainText('With Licensed map');
  await expect(own.getByText(/^Differs, by/)).toBeVisible();
  await expect(own).toContainText(SHARE);
  // Its edge lies 31 km east of the plant, a kilometre beyond what counts as near.
  await expect(reader.ownVerdict('plant-near-the-front').getByText(/^Differs, by/)).toBeVisible();
  // The map's own verdict and value stay.
  await expect(reader.claim('a-fifth-of-ukraine')).toContainText('Agrees with the map');
  await expect(reader.claim('a-fifth-of-ukraine')).toContainText('about 18.5 to 19.5 %');
  // What rests on a source's word gets a value, and no verdict.
  await expect(reader.ownVerdict('plant-in-russian-hands').getByText(/Agrees|Differs/)).toHaveCount(0);
  expect(await reader.accessibilityProblems()).toEqual([]);

  await reader.ownSource().getByRole('button', { name: 'Stop measuring with it' }).press('Enter');
  await expect(reader.ownSource()).toHaveCount(0);
  await expect(reader.part('region', 'Claims'), 'the focus stays with the claims').toBeFocused();
  await expect(reader.ownVerdict('a-fifth-of-ukraine')).toHaveCount(0);
});

test('a file that lost parts says so before it is measured with', async ({ reader }) => {
  const sound = [square(36, 47, 1)];
  const feature = (coordinates: unknown) => JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } });
  await reader.opensWithoutMap();
  for (const [name, parts, said] of [['whole.geojson', [sound], 0], ['partly.geojson', [sound, [[[1, 2], [2, 3]]]], 1]] as const) {
    await reader.choosesFiles({ name, content: feature(parts) });
    await reader.wantsToMeasureWith(name);
    await expect(reader.measureDialog(name).getByText('what is measured may lack them')).toHaveCount(said);
    await reader.presses('Escape');
  }
});

test('popups and tables show the values too; they go with the layer', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesFiles(control);
  await reader.wantsToMeasureWith('licensed.geojson');
  const dialog = reader.measureDialog('licensed.geojson');
  await dialog.getByLabel('How far their edges may be off, in km').fill('3');
  await dialog.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(reader.notice()).toContainText('Measured with licensed.geojson. Values:', SLOW);
  await reader.choosesPlaceInList('Russian-held territory');
  const value = reader.popup('Russian-held territory').locator('[data-own-measure-id="ukraine-held-share"]');
  await expect(value).toContainText('With licensed.geojson about 10');
  await value.getByText('How').click();
  await expect(value).toContainText('its edges within 3 km, as you say. Your data, not checked by us.');
  await reader.closesPopup();
  await reader.button('All places and measures').click();
  await expect(reader.allTables().getByRole('columnheader', { name: 'With licensed.geojson', exact: false }).first()).toBeVisible();
  await expect(reader.allTables().getByRole('row', { name: /^Share of Ukraine held by Russia/ })).toContainText('your', { ignoreCase: true });
  await reader.presses('Escape');
  await reader.doesWithLayer('licensed.geojson', 'Remove');
  await reader.choosesPlaceInList('Russian-held territory');
  await expect(reader.popup('Russian-held territory').locator('[data-own-measure-id]')).toHaveCount(0);
});

test('a table that was opened while it was measured gets the values once they are there', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesFiles(control);
  await reader.wantsToMeasureWith('licensed.geojson');
  await reader.measureDialog('licensed.geojson').getByRole('button', { name: 'Measure', exact: true }).click();
  await reader.button('All places and measures').click();
  await expect(reader.allTables().getByRole('columnheader', { name: 'With licensed.geojson', exact: false }).first()).toBeVisible(SLOW);
});

test('a measuring is cancelled; areas outside Ukraine are told, and nothing changes', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesFiles({ name: 'elsewhere.geojson', content: JSON.stringify(areaOf('held', square(60, 20, 2))) });
  await reader.wantsToMeasureWith('elsewhere.geojson');
  await reader.measureDialog('elsewhere.geojson').getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(reader.alert()).toContainText('Nothing was measured with elsewhere.geojson', SLOW);
  await expect(reader.alert()).toContainText('None of the areas chosen covers ground in Ukraine');
  await reader.alert().getByRole('button', { name: 'Close' }).click();
  await reader.choosesFiles(control);
  await reader.wantsToMeasureWith('licensed.geojson');
  await reader.measureDialog('licensed.geojson').getByRole('button', { name: 'Measure', exact: true }).click();
  await reader.measuring('licensed.geojson').getByRole('button', { name: 'Cancel measuring with licensed.geojson' }).click();
  await expect(reader.measuring('licensed.geojson')).toHaveCount(0);
  await expect(reader.notice()).toContainText('was cancelled');
  await expect(reader.ownSource()).toHaveCount(0);
});

for (const [what, answer, told] of [
  ['lacks what it is to be measured on', { status: 200, body: JSON.stringify({ type: 'FeatureCollection', features: [] }) }, 'This map lacks shapes'],
  ['did not arrive', { status: 503 }, 'The map’s own outlines did not arrive'],
] as const) {
  test(`a map that ${what} is told as such`, async ({ reader }) => {
    reader.expectsComplaint(/Failed to load resource/);
    await reader.findsInsteadOf(/places-[^/]*\.geojson$/, answer);
    await reader.opensWithoutMap();
    await reader.choosesFiles(control);
    await reader.wantsToMeasureWith('licensed.geojson');
    await reader.measureDialog('licensed.geojson').getByRole('button', { name: 'Measure', exact: true }).click();
    await expect(reader.alert()).toContainText('Nothing was measured with licensed.geojson', SLOW);
    await expect(reader.alert()).toContainText(told);
  });
}
