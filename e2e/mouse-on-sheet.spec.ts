import { expect, test } from './reader';

test('the sheet follows a mouse that is flung out of its handle, and none whose button is up', async ({ reader }) => {
  await reader.hasScreen(500, 800);
  await reader.opensWithoutMap();
  const half = await reader.heightOfSheet();
  const grip = await reader.sheetGrip().boundingBox();
  if (!grip) throw new Error('There is no grip on the screen.');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await reader.dragsOnScreen({ x, y }, 0, -200, 1);
  await expect.poll(() => reader.heightOfSheet()).toBeGreaterThan(half + 150);
  const full = await reader.heightOfSheet();
  await reader.pointsOnScreen(x, y - 200);
  await reader.pointsOnScreen(x, y + 100);
  expect(await reader.heightOfSheet()).toBe(full);
  await reader.sheetGrip().click();
  await expect.poll(() => reader.heightOfSheet()).toBeLessThan(half);
});

test('the title of a popup beside the map can be marked, and is no handle', async ({ reader }) => {
  await reader.opensWithoutMap('#place=crimea');
  const title = reader.popup('Crimea').getByRole('heading', { name: 'Crimea', exact: true });
  const box = await title.boundingBox();
  if (!box) throw new Error('The popup has no title.');
  const before = await reader.popupRestsAt();
  await reader.dragsOnScreen({ x: box.x + 2, y: box.y + 4 }, 40, 12);
  expect(await reader.popupRestsAt()).toBe(before);
  await expect(reader.popup('Crimea')).toBeVisible();
});
