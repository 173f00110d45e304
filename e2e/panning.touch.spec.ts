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

test('the sheet has three heights, by key and by tap, and a tab for each pane', async ({ reader }) => {
  await reader.opens();
  const height = async (): Promise<number> => (await reader.article().boundingBox())?.height ?? 0;
  const half = await height();
  await reader.sheetGrip().focus();
  await reader.presses('ArrowUp');
  await expect.poll(height).toBeGreaterThan(half + 100);
  await reader.presses('ArrowDown');
  await expect.poll(height).toBe(half);
  await reader.presses('ArrowDown');
  await expect(reader.article()).toBeHidden();
  await reader.sheetGrip().tap();
  await expect(reader.article()).toBeVisible();
  await reader.button('Layers').tap();
  await expect(reader.layer('Crimea')).toBeVisible();
  await reader.button('Places').tap();
  await expect(reader.placeInList('Crimea')).toBeVisible();
});

test('nothing is wider than a screen of 320 pixels', async ({ reader }) => {
  await reader.hasScreen(320, 640);
  await reader.opens();
  expect(await reader.widthOfPage()).toBe(320);
});
