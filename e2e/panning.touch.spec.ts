import { expect, test } from './reader';

test('the map is panned by a finger, and a tap on a place opens it in the sheet', async ({ reader }) => {
  await reader.opens('#map=6/45.4/34.3');
  const before = reader.camera();
  await reader.swipesMap(-120, 0);
  await expect.poll(() => reader.camera()?.lng ?? 0).toBeGreaterThan((before?.lng ?? 0) + 0.5);
  await reader.opens('#map=7/45.3/34.3&layers=crimea');
  await reader.tapsMiddleOfMap();
  await expect(reader.popup('Crimea')).toBeVisible();
  await expect(reader.popup('Crimea')).toContainText('In the article');
});

test('two fingers on the drawn map enlarge the map, and not the page, which the moving map could not bring back', async ({ reader }) => {
  await reader.opensWithoutMap('#map=6.5/48.5/34.5');
  expect(await reader.spreadsFingersOnMap()).toBe(1);
  await expect.poll(() => reader.camera()?.zoom ?? 0).toBeCloseTo(7.5, 1);
});

test('all credits of the drawn map are a tap away', async ({ reader }) => {
  await reader.opensWithoutMap();
  const more = reader.map().locator('summary').filter({ visible: true });
  await more.tap();
  await expect(reader.map().getByRole('link', { name: 'OpenStreetMap' })).toBeVisible();
});

test('the button of the credits is called what is written on it', async ({ reader }) => {
  await reader.opens();
  await expect(reader.map().getByText('© OpenStreetMap, Natural Earth, GeoNames').filter({ visible: true })).toHaveCount(1);
  await expect(reader.map().getByLabel('Sources of the map: © OpenStreetMap, Natural Earth, GeoNames').filter({ visible: true })).toHaveCount(1);
});
