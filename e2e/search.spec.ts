import { expect, test } from './reader';

test('a place is found by any of its names', async ({ reader }) => {
  await reader.opensWithoutMap();
  for (const [words, place] of [
    ['Kiev', 'Kyiv'],
    ['Dnieper', 'Dnipro River'],
    ['крим', 'Crimea'],
    ['white house', 'Washington'],
  ] as const) {
    await reader.presses('/');
    await expect(reader.searchBox()).toBeFocused();
    await reader.types(words);
    await reader.presses('Enter');
    await expect(reader.popup(place)).toBeVisible();
  }
});

test('a passage is found by its words, chosen by the arrow keys, and brought into view', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.searchBox().fill('oval office');
  await expect(reader.found().last()).toBeVisible();
  const count = await reader.found().count();
  for (let at = 1; at < count; at += 1) await reader.presses('ArrowDown');
  await expect(reader.found().last()).toHaveAttribute('aria-selected', 'true');
  await reader.presses('Enter');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'oval-office-clash');
  await expect(reader.passage('oval-office-clash')).toBeInViewport();
});

test('every search is said with the number of its finds, and another find is another option', async ({ reader }) => {
  await reader.opensWithoutMap();
  const said = reader.searchRegion().getByRole('status');
  await reader.searchBox().fill('ukraine');
  await expect(reader.found().nth(12)).toBeAttached();
  await expect(said).toHaveText(`${await reader.found().count()} found`);
  await reader.searchBox().fill('crimea');
  const [words, option] = [await said.textContent(), await reader.searchBox().getAttribute('aria-activedescendant')];
  await reader.searchBox().fill('jeddah');
  await expect(said).toHaveText(words?.trim() ?? '');
  expect(await said.textContent()).not.toBe(words);
  await expect(reader.searchBox()).toHaveAttribute('aria-activedescendant', /-place-jeddah$/);
  expect(option).toMatch(/-place-crimea$/);
  await reader.searchBox().fill('zzzz');
  await expect(said).toContainText('Nothing here is called “zzzz”');
  await expect(said).toBeVisible();
});

test('a search without a find says so, and Escape empties the box', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.searchBox().fill('zzzz');
  await expect(reader.searchRegion()).toContainText('Nothing here is called “zzzz”');
  await reader.presses('Escape');
  await expect(reader.searchBox()).toHaveValue('');
});

test('a find is chosen where the button is let go over it, and by the main button alone', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.searchBox().fill('sudzha');
  await reader.holdsButtonOn(reader.found().first());
  await expect(reader.searchBox()).toHaveValue('sudzha');
  await reader.letsGoOn(reader.searchBox());
  await expect(reader.anyPopup()).toBeHidden();
  await reader.searchBox().fill('sudzha');
  await reader.found().first().click({ button: 'right' });
  await expect(reader.anyPopup()).toBeHidden();
  await reader.found().first().click();
  await expect(reader.popup('Sudzha')).toBeVisible();
});
