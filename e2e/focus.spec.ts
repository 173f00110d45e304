import { expect, type Reader, test } from './reader';

const noFaults: unknown[] = [];

/** The names of all stops, after it was seen that the focus can be seen at each. */
async function stopsOf(reader: Reader): Promise<string[]> {
  const stops = await reader.walksByTab();
  expect(stops.filter(({ fault }) => fault !== null)).toEqual(noFaults);
  return stops.map(({ stop }) => stop);
}

async function pressesAt(reader: Reader, name: string, key = 'Enter'): Promise<void> {
  await reader.tabsTo(reader.button(name));
  await reader.presses(key);
}

test('at every stop of the whole page the focus is seen, wide', async ({ reader }) => {
  await reader.hasScreen(1440, 900);
  await reader.opensWithoutMap();
  const stops = await stopsOf(reader);
  const order = ['Skip to the article', 'Find a place or passage', 'Layers', 'Open article text', 'All places and measures, as a table', 'Whole theatre', 'Crimea', 'All places and measures'];
  const found = order.map((name) => stops.lastIndexOf(name));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);
});

test('at every stop of the whole page the focus is seen, narrow, and beside a popup', async ({ reader }) => {
  await reader.hasScreen(390, 844);
  await reader.opensWithoutMap();
  expect(await stopsOf(reader)).toContain('Height of the sheet: half');
  for (const pane of ['Claims', 'Layers', 'Places']) {
    await reader.bringsUpPane(pane);
    await stopsOf(reader);
  }
  await reader.placeInList('Crimea').focus();
  await reader.presses('Enter');
  await expect(reader.anyPopup()).toBeVisible();
  expect(await stopsOf(reader)).toContain('Next mention');
});

test('at 1280 by 1024 and 400 % what has the focus on the map is not under the sheet', async ({ reader }) => {
  await reader.hasScreen(320, 256);
  await reader.opensWithoutMap();
  const stops = (await reader.walksByTab()).filter(({ stop }) => /^(?:Whole theatre|Sources of the map|Zoom)/.test(stop));
  expect(stops.map(({ stop }) => stop)).toContain('Whole theatre');
  expect(stops.filter(({ fault }) => fault !== null)).toEqual(noFaults);
});

test('at 1280 by 1024 and 400 % what a map that failed offers is not under the sheet', async ({ reader }) => {
  await reader.hasScreen(320, 256);
  await reader.cannotGet(/map-controller/);
  reader.expectsComplaint(/ERR_FAILED/);
  await reader.opensArticle();
  await expect(reader.alert()).toBeVisible();
  for (const name of ['Try again', 'Dismiss']) {
    await reader.button(name).focus();
    await expect.poll(() => reader.focusFault(), name).toBeNull();
  }
});

test('the focus goes to the tab that opens the same where the page is enlarged until its button is gone', async ({ reader }) => {
  await reader.hasScreen(1440, 900);
  await reader.opensWithoutMap();
  await reader.button('Places').focus();
  await reader.hasScreen(360, 225);
  await expect(reader.focused()).toHaveAccessibleName('Places');
  await expect.poll(() => reader.focusFault()).toBeNull();
  await reader.hasScreen(1440, 900);
  await expect(reader.focused()).toHaveAccessibleName('Places');
});

test('what a low sheet hides of a long popup is no stop of the keyboard', async ({ reader }) => {
  await reader.hasScreen(390, 844);
  await reader.opensWithoutMap('#place=ukraine');
  await expect(reader.popup('Ukraine')).toBeVisible();
  await reader.sheetGrip().focus();
  await reader.presses('ArrowDown');
  await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: low');
  expect((await stopsOf(reader)).at(-1), 'forwards').toBe('Close');
  await reader.presses('Shift+Tab');
  await expect(reader.focused(), 'backwards').toHaveAccessibleName('Close');
});

test('on the moving map, wide and narrow, the focus is seen', async ({ reader }) => {
  await reader.opens();
  await reader.map().focus();
  expect(await stopsOf(reader)).toContain('Zoom in');
  await reader.hasScreen(390, 844);
  await reader.waitsForMap();
  await reader.bringsUpPane('Places');
  await reader.map().focus();
  expect(await stopsOf(reader)).toContain('Zoom in');
});

test('going backwards, no head that stays covers the focus: in the tables, in a table of features, in “Share”', async ({ reader }) => {
  await reader.allowsCopying();
  await reader.opensWithoutMap();
  await reader.bringsUpPane('Places');
  await reader.button('All places and measures').click();
  await reader.allTables().getByRole('button', { name: 'Save “Measures and published figures” as CSV' }).focus();
  expect(await reader.walksBackTo(reader.allTables().getByRole('button', { name: 'Close' })), 'the tables').toEqual(noFaults);
  await reader.presses('Escape');

  await reader.opensShare();
  await reader.choosesInShare('Copy citation');
  await expect(reader.shareDialog().getByRole('status')).toHaveText('Copied.');
  expect(await reader.walksBackTo(reader.shareDialog().getByRole('button', { name: 'Close' })), 'share').toEqual(noFaults);
  await reader.presses('Escape');

  const wells = Array.from({ length: 60 }, (_, nth) => ({ type: 'Feature', properties: { title: `Well ${nth}` }, geometry: { type: 'Point', coordinates: [34 + nth / 50, 50] } }));
  await reader.choosesFiles({ name: 'wells.geojson', content: JSON.stringify({ type: 'FeatureCollection', features: wells }) });
  await reader.doesWithLayer('wells.geojson', 'Table');
  await reader.featureTable('wells.geojson').getByRole('button', { name: 'Well 59' }).focus();
  expect(await reader.walksBackTo(reader.featureTable('wells.geojson').getByRole('searchbox')), 'the features').toEqual(noFaults);
});

test('in a sheet j and the link to the article bring up what they lead to, from wherever the focus was', async ({ reader }) => {
  await reader.hasScreen(390, 844);
  await reader.opensWithoutMap();
  await reader.bringsUpPane('Layers');
  await reader.layer('Crimea').focus();
  await reader.presses('j');
  await expect(reader.currentPassage()).toBeFocused();

  const skips = async (from: string): Promise<void> => {
    await reader.skipLink('Skip to the article').focus();
    await reader.presses('Enter');
    await expect(reader.article(), from).toBeFocused();
  };
  await reader.bringsUpPane('Places');
  await skips('from another pane');
  await reader.sheetGrip().focus();
  await reader.presses('ArrowDown');
  await expect(reader.article()).toBeHidden();
  await skips('with the sheet low');
  await reader.bringsUpPane('Places');
  await reader.choosesPlaceInList('Crimea');
  await expect(reader.popup('Crimea')).toBeVisible();
  await skips('behind a popup');
  await expect(reader.anyPopup()).toHaveCount(0);
});

for (const [width, height] of [[1440, 900], [390, 844]] as const) {
  test(`by keys alone at ${width} by ${height}: panes, claims, places, share, theme, language, tables`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    const isNarrow = width < 1024;
    await reader.opensWithoutMap();
    await reader.presses('Tab');
    await reader.presses('Enter');
    await expect(reader.article()).toBeFocused();
    await reader.tabsTo(reader.followSwitch());
    await reader.presses('Space');
    await expect(reader.followSwitch()).toBeChecked();
    await pressesAt(reader, 'Open article text');
    await expect(reader.textDialog()).toBeVisible();
    await reader.tabsTo(reader.textDialog().getByLabel('Or paste the text'));
    await reader.presses('Escape');
    await expect(reader.button('Open article text')).toBeFocused();

    await reader.tabsBackTo(reader.languageChoice());
    await reader.presses('ArrowDown');
    await expect(reader.pageItself()).toHaveAttribute('lang', 'uk');
    await expect(reader.languageChoice()).toBeFocused();
    await reader.presses('ArrowUp');
    await expect(reader.pageItself()).toHaveAttribute('lang', 'en');
    await reader.tabsBackTo(reader.button('Theme: as the system'));
    await reader.presses('Enter');
    await expect(reader.button('Theme: dark')).toBeFocused();
    await reader.tabsBackTo(reader.button('Share'));
    await reader.presses('Enter');
    await expect(reader.shareDialog()).toBeVisible();
    await reader.tabsTo(reader.shareDialog().getByRole('button', { name: 'Copy code' }));
    await expect.poll(() => reader.focusFault()).toBeNull();
    await reader.presses('Escape');
    await expect(reader.button('Share')).toBeFocused();

    if (isNarrow) {
      await reader.leavesFocus();
      await reader.presses('/');
      for (let stop = 0; stop < 3; stop += 1) await reader.presses('Shift+Tab');
      await reader.tabsTo(reader.skipLink('Skip to layers, places and claims'));
      await reader.presses('Enter');
      await reader.tabsTo(reader.sheetGrip());
      await reader.presses('ArrowUp');
      await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: full');
      await reader.presses('PageDown');
      await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: low');
      await reader.presses('Enter');
      await pressesAt(reader, 'Claims');
    } else {
      await reader.tabsBackTo(reader.button('Claims'));
      await reader.presses('Enter');
    }
    const claim = reader.claims().first().getByRole('button').first();
    await (isNarrow ? reader.tabsBackTo(claim) : claim.focus());
    await reader.presses('Enter');
    await expect(claim).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => reader.focusFault(), 'after a claim').toBeNull();

    await reader.button('Layers').focus();
    await reader.presses('Enter');
    const about = reader.part('group', 'Layers').locator('summary').first();
    await (isNarrow ? reader.tabsBackTo(about) : about.focus());
    await reader.presses('Enter');
    await expect(reader.part('group', 'Layers').locator('details').first()).toHaveAttribute('open');

    if (isNarrow) {
      await reader.button('Places').focus();
      await reader.presses('Enter');
    }
    await reader.placeInList('Washington').focus();
    await reader.presses('Enter');
    await expect(reader.popup('Washington')).toBeVisible();
    await reader.presses('Escape');
    await expect(reader.placeInList('Washington')).toBeFocused();
    await pressesAt(reader, 'All places and measures');
    await reader.tabsTo(reader.button('Save “Places” as CSV'));
    await expect.poll(() => reader.focusFault()).toBeNull();
    await reader.presses('Escape');
    await expect(reader.button('All places and measures')).toBeFocused();
  });
}
