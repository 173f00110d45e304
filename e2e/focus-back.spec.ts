import { madeUpText } from './made-up-copy';
import { expect, test } from './reader';

const towns = '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":"Lebedyn"},"geometry":{"type":"Point","coordinates":[34.48,50.58]}},{"type":"Feature","properties":{"title":"Okhtyrka"},"geometry":{"type":"Point","coordinates":[34.9,50.31]}}]}';

test('a popup that was opened from a table leaves the focus where the table was opened', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.bringsUpPane('Places');
  await reader.button('All places and measures').focus();
  await reader.presses('Enter');
  await reader.allTables().getByRole('button', { name: 'Sudzha' }).focus();
  await reader.presses('Enter');
  await expect(reader.popup('Sudzha')).toBeVisible();
  await reader.presses('Escape');
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.button('All places and measures'), 'of the story').toBeFocused();

  await reader.choosesFiles({ name: 'towns.geojson', content: towns });
  await reader.openedLayer('towns.geojson').getByRole('button', { name: 'Table' }).focus();
  await reader.presses('Enter');
  await reader.featureTable('towns.geojson').getByRole('button', { name: 'Lebedyn' }).focus();
  await reader.presses('Enter');
  await expect(reader.popup('Lebedyn')).toBeVisible();
  await reader.presses('Escape');
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.openedLayer('towns.geojson').getByRole('button', { name: 'Table' }), 'of opened data').toBeFocused();
});

test('a step to what the popup does not speak of goes on from there, and is typed nowhere', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.presses('/');
  await reader.types('crimea');
  await reader.presses('Enter');
  await expect(reader.popup('Crimea')).toBeVisible();
  for (let step = 0; step < 10 && (await reader.anyPopup().count()) > 0; step += 1) await reader.presses('j');
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.currentPassage()).toBeFocused();
  await expect(reader.searchBox()).not.toHaveValue(/j/);
});

test('a popup gives the focus back to what is read by then, or to what its place was chosen by', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.article().getByRole('button', { name: 'Kremlin' }).first().focus();
  await reader.presses('Enter');
  const last = reader.anyPopup().locator('[data-passage-link]').last();
  const passage = await last.getAttribute('data-passage-link');
  await last.focus();
  await reader.presses('Enter');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', passage ?? '');
  await reader.presses('Escape');
  await expect(reader.currentPassage()).toBeFocused();
  await expect(reader.currentPassage()).toBeInViewport();

  for (const name of ['Crimea', 'Sudzha']) {
    await reader.placeInList(name).focus();
    await reader.presses('Enter');
    await expect(reader.popup(name)).toBeVisible();
  }
  await reader.presses('Escape');
  await expect(reader.placeInList('Sudzha')).toBeFocused();
});

test('data that has been opened takes the focus from the button that it pushes away', async ({ reader }) => {
  await reader.hasScreen(1440, 900);
  await reader.opensWithoutMap();
  await reader.pastesData(towns);
  const layer = reader.openedLayer('Pasted data').getByRole('checkbox');
  await expect(layer).toBeFocused();
  await expect(layer).toBeInViewport({ ratio: 0.95 });
});

test('whatever closes leaves the focus where it came from, or near', async ({ reader }) => {
  await reader.opensWithoutMap('#place=atlantis');
  await reader.searchBox().focus();
  await reader.button('Dismiss').focus();
  await reader.presses('Enter');
  await expect(reader.searchBox(), 'after a notice').toBeFocused();

  await reader.button('Open map data').focus();
  await reader.presses('Enter');
  await expect(reader.openDataDialog()).toBeVisible();
  await reader.tabsTo(reader.openDataDialog().getByRole('button', { name: 'Close' }));
  await reader.presses('Enter');
  await expect(reader.openDataDialog()).toBeHidden();
  await expect(reader.button('Open map data'), 'after a dialog').toBeFocused();

  await reader.choosesFiles({ name: 'towns.geojson', content: towns }, { name: 'front.kml', content: '<kml/>' });
  await expect(reader.layer('towns.geojson')).toBeVisible();
  await reader.alert().getByRole('button', { name: 'Close' }).focus();
  await reader.presses('Enter');
  await expect(reader.alert()).toHaveCount(0);
  await expect.poll(() => reader.focusFault(), 'after an alert').toBeNull();
  for (const action of ['Rename', 'Keep this name', 'Table']) {
    await reader.openedLayer('towns.geojson').getByRole('button', { name: action }).focus();
    await reader.presses('Enter');
    if (action === 'Table') await expect(reader.featureTable('towns.geojson')).toBeVisible();
    await expect.poll(() => reader.focusFault(), action).toBeNull();
  }
  await reader.featureTable('towns.geojson').getByRole('button', { name: 'Lebedyn' }).focus();
  await reader.presses('Enter');
  await expect(reader.popup('Lebedyn')).toBeVisible();
  await reader.presses('Escape');
  await expect(reader.popup('Lebedyn')).toBeHidden();
  await expect.poll(() => reader.focusFault(), 'after a feature').toBeNull();
  await reader.openedLayer('towns.geojson').getByRole('button', { name: 'Remove' }).focus();
  await reader.presses('Enter');
  await expect(reader.openedLayer('towns.geojson')).toHaveCount(0);
  await expect.poll(() => reader.focusFault(), 'after a layer').toBeNull();

  await reader.button('Open article text').focus();
  await reader.presses('Enter');
  await expect(reader.textDialog()).toBeVisible();
  await reader.closesTextAndAsksAgain();
  await reader.presses('Tab');
  await expect(reader.textDialog(), 'asked for again as it closed').toBeVisible();
  await reader.presses('Escape');
  await expect(reader.button('Open article text'), 'after a dialog').toBeFocused();
  await reader.presses('Enter');
  await reader.textDialog().getByRole('button', { name: 'Close' }).focus();
  await reader.presses('Enter');
  await expect(reader.button('Open article text'), 'after a dialog that was closed by its button').toBeFocused();
  await reader.presses('Enter');
  await reader.pastesText(madeUpText());
  await expect(reader.textDialog()).toBeHidden();
  await expect(reader.article(), 'where the text stands').toBeFocused();
  await reader.tabsTo(reader.button('Forget the text'));
  await reader.presses('Enter');
  await expect(reader.article()).toBeFocused();
});
