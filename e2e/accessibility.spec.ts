import type { Locator } from '@playwright/test';
import { madeUpText } from './made-up-copy';
import { expect, type Reader, test } from './reader';

const noProblems: string[] = [];
const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/** Two towns that are right and two features that are not. */
const towns = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { title: 'Lebedyn', date: '2025-03-01', people: 23_000 }, geometry: { type: 'Point', coordinates: [34.48, 50.58] } },
    { type: 'Feature', properties: { title: 'Okhtyrka' }, geometry: { type: 'Point', coordinates: [34.9, 50.31] } },
    null,
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[30, 50], [31, 50], [31, 51], [30, 51]]] } },
  ],
});

/** Looks at the whole page, or only at the part that a state adds to what has been looked at. */
async function holds(reader: Reader, state: string, part: Locator | null = null): Promise<void> {
  await test.step(state, async () => expect(await reader.accessibilityProblemsInBothThemes(part), state).toEqual(noProblems));
}

for (const [width, height] of sizes) {
  test.describe(`at ${width} by ${height}, in both themes, axe finds nothing`, () => {
    test.beforeEach(({ reader }) => reader.hasScreen(width, height));

    test('wrong with the panes, the search, the popup, the notices and the dialogs', async ({ reader }) => {
      await reader.opensWithoutMap('#place=atlantis');
      await expect(reader.notice().filter({ hasText: 'atlantis' })).toBeVisible();
      await holds(reader, 'the digest with a notice');
      await reader.searchBox().fill('kursk');
      await expect(reader.found().first()).toBeVisible();
      await holds(reader, 'search with results', reader.searchRegion());
      await reader.searchBox().fill('zzzz');
      await expect(reader.searchRegion().getByText('zzzz')).toBeVisible();
      await holds(reader, 'search with none', reader.searchRegion());
      await reader.presses('Escape');
      await reader.bringsUpPane('Layers');
      await reader.opensEveryAbout();
      await holds(reader, 'layers, with all that is told about them', reader.part('group', 'Layers'));
      await reader.bringsUpPane('Places');
      await holds(reader, 'places', reader.part('navigation', 'Places'));
      await reader.button('All places and measures').click();
      await expect(reader.table('Places')).toBeVisible();
      await holds(reader, 'all places and measures', reader.anyPopup());
      await reader.presses('Escape');
      await reader.choosesPlaceInList('Zaporizhzhia nuclear power plant');
      await expect(reader.anyPopup()).toBeVisible();
      await holds(reader, 'a popup');
      await reader.presses('Escape');
      await reader.bringsUpPane('Claims');
      await expect(reader.claims().first()).toBeVisible();
      await holds(reader, 'claims');
      await reader.presses('?');
      await expect(reader.keysDialog()).toBeVisible();
      await holds(reader, 'keys', reader.keysDialog());
      await reader.presses('Escape');
      await reader.opensShare();
      await holds(reader, 'share');
    });

    test('wrong with a text and with data of the reader’s own', async ({ reader }) => {
      await reader.opensWithoutMap();
      await reader.bringsUpPane('Layers');
      await reader.pastesData('  ');
      await expect(reader.openDataDialog().getByRole('alert')).toBeVisible();
      await holds(reader, 'map data asked for, with an error', reader.openDataDialog());
      await reader.presses('Escape');
      await reader.choosesFiles({ name: 'towns.geojson', content: towns }, { name: 'front.kml', content: '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"/>' });
      await expect(reader.alert().filter({ hasText: 'front.kml' })).toBeVisible();
      await expect(reader.layer('towns.geojson')).toBeVisible();
      await holds(reader, 'a file that could not be opened');
      await reader.alert().filter({ hasText: 'front.kml' }).getByRole('button', { name: 'Close' }).click();
      await reader.asksAboutLayer('towns.geojson');
      await holds(reader, 'opened data with faults', reader.openedLayer('towns.geojson'));
      await reader.doesWithLayer('towns.geojson', 'Table');
      await holds(reader, 'the table of opened data', reader.featureTable('towns.geojson'));
      await reader.featureTable('towns.geojson').getByRole('button', { name: 'Lebedyn' }).click();
      await expect(reader.popup('Lebedyn')).toBeVisible();
      await holds(reader, 'the popup of opened data', reader.popup('Lebedyn'));
      await reader.presses('Escape');
      await reader.bringsUpPane('Article');
      await reader.asksToOpenText();
      await reader.pastesText('Nothing of the article.');
      await expect(reader.textDialog().getByRole('alert')).toBeVisible();
      await holds(reader, 'a text asked for, with an error', reader.textDialog());
      await reader.pastesText(madeUpText(['minerals-deal'], ['out-of-most-of-kursk']));
      await expect(reader.orphans()).toBeVisible();
      await holds(reader, 'an open text');
    });

    test('wrong without a map or a connection, in Ukrainian, and inside another page', async ({ reader }) => {
      await reader.cannotGet(/map-controller/);
      reader.expectsComplaint(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
      await reader.opensArticle();
      await expect(reader.alert()).toBeVisible();
      await reader.losesConnection(true);
      await expect(reader.notice().filter({ hasText: 'You are offline' })).toBeVisible();
      await holds(reader, 'a map that failed, offline');
      await reader.losesConnection(false);
      await reader.choosesLanguage('Українська');
      await expect(reader.pageItself()).toHaveAttribute('lang', 'uk');
      await holds(reader, 'Ukrainian');
      await reader.opensWithoutMap('?embed=1');
      await holds(reader, 'inside another page');
    });
  });
}

test('axe finds nothing wrong with the drawn map', async ({ reader }) => {
  await reader.opensWithoutMap();
  expect(await reader.accessibilityProblemsInBothThemes(reader.drawnMap())).toEqual(noProblems);
});

test('axe finds nothing wrong around the moving map, wide and narrow', async ({ reader }) => {
  await reader.opens('#place=zaporizhzhia-npp&passage=plant-near-dnipro');
  expect(await reader.accessibilityProblemsInBothThemes()).toEqual(noProblems);
  await reader.hasScreen(390, 844);
  await reader.waitsForMap();
  expect(await reader.accessibilityProblemsInBothThemes()).toEqual(noProblems);
});

test('on a screen so tall that nothing is scrolled away, no text is left whose contrast is low or not known', async ({ reader }) => {
  await reader.hasScreen(1440, 12000);
  await reader.opensWithoutMap();
  for (const part of [reader.article(), reader.part('group', 'Layers'), reader.part('navigation', 'Places')]) {
    expect(await reader.contrastProblems(part)).toEqual(noProblems);
  }
  await reader.bringsUpPane('Claims');
  expect(await reader.contrastProblems(reader.claimsList())).toEqual(noProblems);
});

test('Tab goes through the page as it reads: skip links, bar, article, map, panels', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.presses('Tab');
  await expect(reader.focused()).toHaveText('Skip to the article');
  await reader.presses('Tab');
  await expect(reader.focused()).toHaveText('Skip to the map');
  await reader.presses('Enter');
  await expect(reader.map()).toBeFocused();
});

test('a link leads where it says, and nobody is told of a way that they did not ask for', async ({ reader }) => {
  await reader.opensWithoutMap('#layers=crimea');
  await expect(reader.said().filter({ hasText: 'Whole theatre' })).toHaveCount(0);
  await reader.button('Whole theatre').first().click();
  await expect(reader.said().filter({ hasText: 'Whole theatre' })).toHaveCount(1);
});
