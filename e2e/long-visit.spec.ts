import { expect, test } from './reader';

test('popups that were closed are given back, however many were open', async ({ reader }) => {
  await reader.opensWithoutMap();
  for (const name of ['Crimea', 'Sudzha', 'Dnipro River', 'Crimea', 'Sudzha', 'Dnipro River', 'Crimea', 'Sudzha', 'Dnipro River']) {
    await reader.choosesPlaceInList(name);
    await expect(reader.popup(name)).toBeVisible();
    await reader.closesPopup();
    await expect(reader.anyPopup()).toHaveCount(0);
  }
  // The browser itself keeps the last one until it lays out that part of the page anew.
  expect(await reader.countsKeptElements('.popup')).toBeLessThanOrEqual(1);
});
