import { expect, test } from './reader';
import { index } from './story';

const nothing: string[] = [];

test('without a mouse: bar, search, popup, mentions, passages, layers, claims, table, theme, language and keys', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.presses('/');
  await expect(reader.searchBox()).toBeFocused();
  await reader.types('sumy');
  await expect(reader.found().first()).toBeVisible();
  await reader.presses('ArrowDown');
  await reader.presses('ArrowUp');
  await reader.presses('Enter');
  await expect(reader.anyPopup()).toBeVisible();
  await expect(reader.anyPopup().getByRole('heading', { level: 2 })).toBeFocused();
  await reader.presses('Escape');
  await expect(reader.searchBox(), 'the focus is back where the popup was opened').toBeFocused();

  await reader.placeInList('Crimea').focus();
  await reader.presses('Enter');
  const [first, second] = index.passagesOfPlace('crimea');
  await reader.tabsTo(reader.button('Next mention'));
  await reader.presses('Enter');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', second?.id ?? '');
  await expect(reader.button('Next mention')).toBeFocused();
  await expect(reader.said().filter({ hasText: `Paragraph ${index.paragraphOfPassage(second?.id ?? '')}` })).toHaveCount(1);
  await reader.tabsTo(reader.anyPopup().locator(`[data-passage-link="${first?.id}"]`));
  await reader.presses('Enter');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', first?.id ?? '');
  await reader.presses('Escape');
  await expect(reader.placeInList('Crimea')).toBeFocused();

  await reader.leavesFocus();
  await reader.presses('j');
  await expect(reader.currentPassage()).toBeFocused();
  await reader.presses('Tab');
  await expect(reader.focused()).toHaveRole('button');
  await reader.presses('Enter');
  await expect(reader.anyPopup()).toBeVisible();
  await reader.presses('Escape');
  await expect(reader.anyPopup()).toHaveCount(0);

  await reader.layer('Kursk').focus();
  await reader.presses('Space');
  await expect(reader.layer('Kursk')).not.toBeChecked();

  await reader.button('Claims').focus();
  await reader.presses('Enter');
  await expect(reader.claims().first()).toBeVisible();
  await reader.button('Claims').focus();
  await reader.presses('Enter');
  await expect(reader.claims().first()).toBeHidden();

  await reader.button('All places and measures').focus();
  await reader.presses('Enter');
  await expect(reader.table('Places').getByRole('row')).toHaveCount(index.story.places.length + 1);
  await reader.presses('Escape');
  await expect(reader.button('All places and measures')).toBeFocused();

  await reader.followSwitch().focus();
  await reader.presses('Space');
  await expect(reader.followSwitch()).toBeChecked();
});

test('keys of one character can be turned off, and stay off', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.presses('?');
  const box = reader.anyPopup().getByRole('checkbox');
  await expect(box).toBeChecked();
  await box.focus();
  await reader.presses('Space');
  await reader.presses('Escape');
  await expect(reader.anyPopup()).toBeHidden();
  await reader.presses('j');
  await reader.presses('/');
  await expect(reader.currentPassage()).toHaveCount(0);
  await expect(reader.searchBox()).not.toBeFocused();
  await reader.opensWithoutMap();
  await reader.presses('j');
  await expect(reader.currentPassage()).toHaveCount(0);
  await reader.button('Keys').focus();
  await reader.presses('Enter');
  await expect(reader.anyPopup().getByRole('checkbox')).not.toBeChecked();
});

test('the places on the map are gone through from west to east, and open', async ({ reader }) => {
  await reader.opens();
  await reader.focusesMap();
  await reader.presses('Tab');
  const places = reader.placesOnMap();
  await expect(reader.focused()).toHaveAccessibleName(/^Kyiv\. /);
  await reader.presses('ArrowRight');
  await reader.presses('ArrowRight');
  await expect(reader.focused()).toHaveAccessibleName(/^Dnipro River\. /);
  const west = await places.evaluateAll((all) => all.filter((one) => !(one as HTMLElement).hidden).map((one) => one.getBoundingClientRect().x));
  const near = west.slice(0, 10);
  expect(near).toEqual(near.toSorted((a, b) => a - b));
  await reader.presses('Enter');
  await expect(reader.anyPopup()).toBeVisible();
  await reader.presses('Escape');
  await expect(reader.focused()).toHaveAccessibleName(/^Dnipro River\. /);
  await reader.presses('Tab');
  await expect(reader.button('Zoom in')).toBeFocused();
});

test('the key of a far place stands at the pointer that leads there', async ({ reader }) => {
  await reader.hasScreen(1440, 900);
  await reader.opens();
  for (const id of ['washington', 'london', 'jeddah']) {
    const key = reader.placeOnMap(id);
    await key.focus();
    await expect(reader.pointerTo(id), id).toBeVisible();
    const pointer = await reader.sidesOf(reader.pointerTo(id));
    await expect.poll(async () => (await reader.sidesOf(key)).left, id).toBe(pointer.left);
    expect(Math.abs((await reader.sidesOf(key)).right - pointer.right), id).toBeLessThan(1);
  }
});

test('the list of keys is read from its beginning, on a low screen as well', async ({ reader }) => {
  await reader.hasScreen(844, 390);
  await reader.opensWithoutMap();
  await reader.presses('?');
  const heading = reader.anyPopup().getByRole('heading', { name: 'Keys' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
});

test('the table sorts by its headings, leads to places, and can be saved', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.button('All places and measures').click();
  const table = reader.table('Places');
  const name = table.getByRole('columnheader', { name: 'Name' });
  await name.getByRole('button').click();
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.getByRole('rowheader').first()).toHaveText('Crimea');
  await name.getByRole('button').click();
  await expect(name).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('rowheader').last()).toHaveText('Crimea');
  await expect(reader.table('Measures and published figures').getByRole('row').nth(10)).toBeVisible();
  expect(await reader.accessibilityProblems()).toEqual(nothing);
  const file = await reader.savesFileBy(reader.button('Save “Measures and published figures” as CSV'));
  expect(file.name).toBe('measures.csv');
  expect(file.text.split('\r\n')[0]).toContain('Value,Range');
  await table.getByRole('button', { name: 'Sudzha', exact: true }).click();
  await expect(reader.popup('Sudzha')).toBeVisible();
});

test('on a wide screen each table is seen whole, without scrolling sideways', async ({ reader }) => {
  await reader.hasScreen(1440, 900);
  await reader.opensWithoutMap();
  await reader.button('All places and measures').click();
  for (const caption of ['Places', 'Measures and published figures']) expect(await reader.pixelsBeyondTheEdgeOf(caption), caption).toBe(0);
});

test('a lost connection is said and taken back, and a page that cannot wake says why', async ({ reader }) => {
  await reader.opensWithoutMap();
  // What was still on its way for the map.
  reader.expectsComplaint(/ERR_INTERNET_DISCONNECTED/);
  await reader.losesConnection(true);
  await expect(reader.notice().filter({ hasText: 'You are offline' })).toBeVisible();
  await reader.losesConnection(false);
  await expect(reader.notice().filter({ hasText: 'You are offline' })).toHaveCount(0);
  reader.expectsComplaint(/toSorted/);
  await reader.usesOldBrowser();
  await reader.opensWithoutWaiting();
  await expect(reader.said().filter({ hasText: 'too old for the map' })).toBeVisible();
});
