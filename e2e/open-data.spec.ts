import { CORNER_PX } from '../src/app/camera-request';
import { featureOf, fileOf, pointAt } from './geojson-file';
import { differingPixels } from './pictures';
import { expect, test } from './reader';

const square = (lng: number, lat: number, size: number): number[][] => [[lng, lat], [lng + size, lat], [lng + size, lat + size], [lng, lat + size], [lng, lat]];
const twoTowns = fileOf(
  featureOf({ title: 'Lebedyn', date: '2025-03-01', people: 23_000 }, pointAt(34.48, 50.58)),
  featureOf({ title: 'Okhtyrka', date: '2025-03-18' }, pointAt(34.9, 50.31)),
);

test('a file becomes a layer with its legend, dates and source; it is tabled, renamed and removed', async ({ reader }) => {
  await reader.opens();
  await reader.choosesFiles({ name: 'towns.geojson', content: twoTowns });
  await expect(reader.layer('towns.geojson')).toBeChecked();
  await expect(reader.openDataDialog()).toBeHidden();
  await expect(reader.notice().filter({ hasText: 'towns.geojson is on the map. Features: 2.' })).toBeVisible();
  await expect(reader.openedLayer('towns.geojson')).toContainText('Points');
  const about = await reader.asksAboutLayer('towns.geojson');
  await expect(about).toContainText('your file, towns.geojson; not checked');
  await expect(about).toContainText('1 March 2025 to 18 March 2025');
  await expect(about).toContainText('2 of 2 shown');

  await reader.renamesLayer('towns.geojson', 'Two towns');
  await expect(reader.layer('Two towns')).toBeVisible();
  await reader.doesWithLayer('Two towns', 'Table');
  const table = reader.featureTable('Two towns');
  await expect(table.getByRole('row')).toHaveCount(3);
  await table.getByLabel('Search these features').fill('23000');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('status')).toHaveText('1 of 2');
  await table.getByRole('button', { name: 'Lebedyn' }).click();
  const popup = reader.popup('Lebedyn');
  await expect(popup.getByRole('heading', { name: 'Lebedyn' })).toBeFocused();
  await expect(popup.getByRole('row', { name: 'people 23000' })).toBeVisible();
  await expect(popup).toContainText('1 March 2025');
  await expect(popup).toContainText('your file, towns.geojson; not checked');
  await reader.presses('Escape');
  await expect(popup).toBeHidden();

  await reader.doesWithLayer('Two towns', 'Remove');
  await expect(reader.layer('Two towns')).toHaveCount(0);
  expect(await reader.layerNames()).not.toContain('Two towns');
});

test('a name that is being changed leaves the focus where the reader goes on, and Escape leaves the name as it was', async ({ reader }) => {
  await reader.opensArticle();
  await reader.choosesFiles({ name: 'towns.geojson', content: twoTowns });
  await reader.doesWithLayer('towns.geojson', 'Rename');
  const field = reader.openedLayer('towns.geojson').getByLabel('New name');
  await expect(field).toBeFocused();
  await field.fill('Some towns');
  await reader.layer('towns.geojson').uncheck();
  await expect(reader.layer('towns.geojson')).toBeFocused();
  await field.focus();
  await reader.presses('Escape');
  await expect(field).toHaveCount(0);
  await expect(reader.layer('towns.geojson')).toBeVisible();
  await expect(reader.openedLayer('towns.geojson').getByRole('button', { name: 'Rename', exact: true })).toBeFocused();
});

test('a pasted text is shown, and an empty one asked for', async ({ reader }) => {
  await reader.opensArticle();
  await reader.pastesData('  ');
  await expect(reader.openDataDialog().getByRole('alert')).toContainText('paste GeoJSON');
  await reader.presses('Escape');
  await expect(reader.openDataDialog()).toBeHidden();
  await reader.pastesData('{"type":"Point","coordinates":[34.8,50.9]}');
  await expect(reader.layer('Pasted data')).toBeChecked();
});

test('files are dropped anywhere, several at once; of those that are no GeoJSON it is said what they are, and the rest stays', async ({ reader }) => {
  await reader.opensArticle();
  await reader.bringsFiles([{ name: 'towns.geojson', content: twoTowns }], false);
  expect(await reader.offersDrop()).toBe(true);
  await reader.bringsFiles(
    [
      { name: 'towns.geojson', content: twoTowns },
      { name: 'front.kml', content: '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"/>' },
      { name: 'topo.json', content: '{"type":"Topology","objects":{},"arcs":[]}' },
      { name: 'half.json', content: '{"type":"FeatureCollection",\n"features":[{"type":"Feat' },
    ],
    true,
  );
  expect(await reader.offersDrop()).toBe(false);
  await expect(reader.layer('towns.geojson')).toBeChecked();
  await expect(reader.alert().filter({ hasText: 'front.kml' })).toContainText('This is KML.');
  await expect(reader.alert().filter({ hasText: 'topo.json' })).toContainText('This is TopoJSON.');
  await expect(reader.alert().filter({ hasText: 'half.json' })).toContainText('line 2, column');
  await reader.alert().filter({ hasText: 'front.kml' }).getByRole('button', { name: 'Close' }).click();
  await expect(reader.alert()).toHaveCount(2);
  await expect(reader.layer('towns.geojson')).toBeChecked();
});

test('broken features are counted and named by their place and fault, and the others shown', async ({ reader }) => {
  await reader.opensArticle();
  const open = { type: 'Polygon', coordinates: [[[30, 50], [31, 50], [31, 51], [30, 51]]] };
  await reader.pastesData(fileOf(featureOf({ title: 'Sound' }, pointAt(34.8, 50.9)), featureOf({}, open), null, featureOf({}, pointAt(3_396_000, 6_525_000))));
  await expect(reader.notice().filter({ hasText: 'Features shown: 2; broken and left out: 2.' })).toBeVisible();
  const faults = (await reader.asksAboutLayer('Pasted data')).getByRole('listitem');
  await expect(faults).toHaveCount(3);
  // First what is left out, then what was mended.
  await expect(faults.nth(0)).toContainText('features[2] A feature must be an object; here stands null.');
  await expect(faults.nth(1)).toContainText('metres of a projection (3396000, 6525000)');
  await expect(faults.nth(2)).toContainText('features[1].geometry.coordinates[0] This ring was not closed.');
});

test('reading can be cancelled, and nothing comes of it', async ({ reader }) => {
  await reader.opensArticle();
  const letGo = await reader.holdsBack(/read-worker/);
  await reader.choosesFiles({ name: 'large.geojson', content: twoTowns });
  await expect(reader.reading('large.geojson').getByRole('progressbar')).toBeVisible();
  await reader.button('Cancel reading large.geojson').click();
  letGo();
  await expect(reader.reading('large.geojson')).toHaveCount(0);
  await reader.choosesFiles({ name: 'small.geojson', content: twoTowns });
  await expect(reader.layer('small.geojson')).toBeVisible();
  await expect(reader.layer('large.geojson')).toHaveCount(0);
});

test('texts from a file stay texts, whatever they hold', async ({ reader }) => {
  await reader.opensWithoutMap();
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await reader.choosesFiles({ name: `${hostile}.geojson`, content: fileOf(featureOf({ title: hostile, [hostile]: 'javascript:document.title=1', long: 'W'.repeat(1_000_000), '\u202eevil': '\u202etxt' }, pointAt(34.8, 50.9))) });
  await expect(reader.openedLayer(`${hostile}.geojson`)).toBeVisible();
  await reader.doesWithLayer(`${hostile}.geojson`, 'Table');
  await reader.featureTable(`${hostile}.geojson`).getByRole('button', { name: hostile }).click();
  const popup = reader.popup(hostile);
  await expect(popup.getByRole('row')).toHaveCount(3);
  await expect(popup).toContainText('javascript:document.title=1');
  await expect(popup.locator('img, script, a')).toHaveCount(0);
  expect(await reader.title()).not.toBe('1');
  expect(await reader.widthOfPage()).toBeLessThanOrEqual(1200);
});

test('opened shapes are on the map, can be clicked there, and go with their switch', async ({ reader }) => {
  await reader.opens('#map=7/48.9/31.2');
  const before = await reader.seesMapAlone();
  await reader.pastesData(fileOf(featureOf({ title: 'A field', fill: '#00ff00' }, { type: 'Polygon', coordinates: [square(30.2, 48.2, 2)] })));
  await expect(reader.layer('Pasted data')).toBeChecked();
  await reader.followsAddress('#map=7/48.9/31.2');
  const shown = await reader.seesMapAlone();
  expect(differingPixels(before, shown)).toBeGreaterThan(10_000);
  await reader.clicksMiddleOfMap();
  await expect(reader.popup('A field')).toBeVisible();
  expect(await reader.accessibilityProblems()).toEqual([]);
  await reader.presses('Escape');
  await reader.hides('Pasted data');
  await reader.followsAddress('#map=7/48.9/31.2');
  expect(differingPixels(before, await reader.seesMapAlone())).toBeLessThan(200);
});

test('a disc for many points is opened by a click, and the map stays there when its room changes', async ({ reader }) => {
  await reader.opens();
  const near = (nth: number): number => (nth % 7) / 1000;
  const points = Array.from({ length: 2500 }, (_, nth) => featureOf({}, { type: 'Point', coordinates: [34 + near(nth), 48 + near(nth + 3)] }));
  const corners = [[30, 46], [38, 50]].map((coordinates) => featureOf({}, { type: 'Point', coordinates }));
  await reader.choosesFiles({ name: 'wells.geojson', content: JSON.stringify({ type: 'FeatureCollection', features: [...points, ...corners] }) });
  await expect(reader.layer('wells.geojson')).toBeChecked();
  await reader.waitsForMap();
  // The data stand clear of what is in the map's corner, and so below the middle.
  await reader.clicksMiddleOfMap(0, CORNER_PX / 2);
  await expect.poll(() => reader.camera()?.zoom ?? 0).toBeGreaterThan(8);
  const opened = reader.camera();
  await reader.hasScreen(1100, 700);
  await reader.waitsForMap();
  await reader.waits(700);
  expect(reader.camera()?.zoom).toBe(opened?.zoom);
});

test('the dialog and the table hold to the rules of accessibility', async ({ reader }) => {
  await reader.opensArticle();
  await reader.choosesFiles({ name: 'towns.geojson', content: twoTowns });
  await expect(reader.layer('towns.geojson')).toBeVisible();
  await reader.doesWithLayer('towns.geojson', 'Table');
  await expect(reader.featureTable('towns.geojson').getByRole('row')).toHaveCount(3);
  expect(await reader.accessibilityProblems()).toEqual([]);
  await reader.presses('Escape');
  await reader.wantsToOpenData();
  expect(await reader.accessibilityProblems()).toEqual([]);
});
