import { differingPixels } from './pictures';
import { expect, test } from './reader';

const mapData = /\/(?:land|water|borders|oblasts|control|places)-[^/]*\.geojson$/;

test('while the map’s data are late the drawn map stands, its state is true, and nothing jumps when they come', async ({ reader }) => {
  const comes = await reader.holdsBack(mapData);
  await reader.opensArticle();
  await reader.waitsForLetters();
  const before = await reader.spotOnDrawnMap('Kyiv');
  await reader.hides('Diplomacy');
  await reader.shows('Diplomacy');
  await reader.waits(2500);
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'loading');
  expect(await reader.spotOnDrawnMap('Kyiv')).toEqual(before);
  await expect(reader.pointerTo('jeddah'), 'the drawn map has pointers of its own').toHaveCSS('opacity', '0');
  await reader.choosesPassage('call-of-two-hours');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'call-of-two-hours');
  const top = await reader.topOfPassage('call-of-two-hours');
  await expect(reader.drawnMap()).toBeVisible();
  await expect(reader.alert()).toHaveCount(0);
  comes();
  await reader.waitsForMap();
  await expect(reader.drawnMap()).toBeHidden();
  await expect(reader.pointerTo('jeddah')).toHaveCSS('opacity', '1');
  expect(await reader.topOfPassage('call-of-two-hours')).toBe(top);
});

test('a file of the ground that is not there is named, and a second try brings the map', async ({ reader }) => {
  reader.expectsComplaint(/./);
  await reader.findsInsteadOf(/\/land-[^/]*\.geojson$/, { status: 404 });
  await reader.opensArticle();
  await expect(reader.alert()).toContainText('land.geojson', { timeout: 60_000 });
  await expect(reader.alert()).toContainText('404');
  await expect(reader.drawnMap()).toBeVisible();
  await reader.choosesPlaceInList('Crimea');
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.getsFilesAgain();
  await reader.button('Try again').click();
  await reader.waitsForMap();
  await expect(reader.alert()).toHaveCount(0);
});

test('while the map’s workers still learn where opened data are, the map says that it is not ready', async ({ reader }) => {
  await reader.opens('#map=7/48.9/31.2');
  const before = await reader.seesMapAlone();
  const comes = await reader.holdsBack(/\/opened-feed-[^/]*\.js$/);
  await reader.pastesData(JSON.stringify({ type: 'Polygon', coordinates: [[[30, 48], [33, 48], [33, 50], [30, 50], [30, 48]]] }));
  await expect(reader.layer('Pasted data')).toBeChecked();
  await reader.waits(1500);
  await expect(reader.mapCanvasHolder()).toHaveAttribute('data-map-state', 'loading');
  comes();
  await reader.waitsForMap();
  await reader.followsAddress('#map=7/48.9/31.2');
  expect(differingPixels(before, await reader.seesMapAlone())).toBeGreaterThan(10_000);
});

test('a dialog that does not arrive closes none that was opened instead', async ({ reader }) => {
  reader.expectsComplaint(/./);
  const fails = await reader.holdsBack(/\/keys-dialog-[^/]*\.js$/, 'fail');
  await reader.opensWithoutMap();
  await reader.presses('?');
  await reader.button('All places and measures').click();
  await expect(reader.table('Places')).toBeVisible();
  fails();
  await reader.waits(500);
  await expect(reader.table('Places')).toBeVisible();
  await expect(reader.notice()).toHaveCount(0);
});

test('what is pressed or typed before the page wakes is answered once it has', async ({ reader }) => {
  const wakes = await reader.holdsBack(/\/index-[^/]*\.js$/);
  await reader.opensAsleep();
  await reader.layer('Crimea').click();
  await expect(reader.layer('Crimea'), 'the box says what the map shows').toBeChecked();
  await reader.searchBox().pressSequentially('sudzh');
  wakes();
  await reader.isAwake();
  await expect(reader.layer('Crimea')).not.toBeChecked();
  await expect(reader.found().first()).toContainText('Sudzha');
});

test('an early press is told to those who listen, and what was typed and left drops no list', async ({ reader }) => {
  const wakes = await reader.holdsBack(/\/index-[^/]*\.js$/);
  await reader.opensAsleep();
  await reader.searchBox().pressSequentially('sudzh');
  await reader.button('Whole theatre').first().click();
  wakes();
  await expect(reader.said().filter({ hasText: 'Whole theatre' })).toHaveCount(1);
  await expect(reader.searchBox()).toHaveValue('sudzh');
  // The page takes a moment for what it is handed.
  await reader.waits(500);
  await expect(reader.found()).toHaveCount(0);
  await reader.searchBox().focus();
  await expect(reader.found().first()).toContainText('Sudzha');
});

test('a link pressed after a button, before the page wakes, is where it leads', async ({ reader }) => {
  const wakes = await reader.holdsBack(/\/index-[^/]*\.js$/);
  await reader.opensAsleep();
  await reader.choosesPlaceInList('Crimea');
  await reader.placeOnDrawnMap('Sumy region').click();
  expect(reader.address()).toContain('#passage-');
  wakes();
  await reader.isAwake();
  await reader.waits(500);
  await expect(reader.popup('Crimea')).toHaveCount(0);
});

test('of the buttons pressed before the page wakes the last one is answered', async ({ reader }) => {
  const wakes = await reader.holdsBack(/\/index-[^/]*\.js$/);
  await reader.opensAsleep();
  await reader.button('Share').click();
  await reader.choosesPlaceInList('Crimea');
  wakes();
  await expect(reader.popup('Crimea')).toBeVisible();
  await expect(reader.shareDialog()).toBeHidden();
});
