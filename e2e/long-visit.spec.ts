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

test('a drawing context that goes and comes back leaves none of the map’s data behind', async ({ reader }) => {
  const goesAndComesBack = async (): Promise<void> => {
    await reader.losesDrawingInARow(1);
    await reader.waitsForMap();
  };
  await reader.opens();
  await goesAndComesBack();
  const before = await reader.holdsMb();
  for (let time = 0; time < 3; time += 1) await goesAndComesBack();
  // The data of one map are over 5 MB.
  expect((await reader.holdsMb()) - before).toBeLessThan(3);
});
