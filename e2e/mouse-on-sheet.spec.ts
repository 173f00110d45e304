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

test('claims that were open beside the map leave the other panes of the sheet as they are', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.bringsUpPane('Claims');
  await expect(reader.claims().first()).toBeVisible();
  await reader.hasScreen(500, 800);
  await reader.button('Layers').click();
  await expect(reader.layer('Crimea')).toBeVisible();
  await reader.button('Places').click();
  await expect(reader.placeInList('Crimea')).toBeVisible();
});

test('a popup that goes in the midst of a drag leaves nothing of it to the next one', async ({ reader }) => {
  await reader.hasScreen(500, 800);
  await reader.opensWithoutMap('#place=crimea');
  const rests = await reader.heightOfSheet();
  await reader.holdsOnScreen(reader.popup('Crimea').getByRole('heading', { name: 'Crimea', exact: true }), -150);
  await expect.poll(() => reader.heightOfSheet()).toBeGreaterThan(rests + 100);
  await reader.presses('Escape');
  await expect(reader.anyPopup()).toHaveCount(0);
  await reader.lifts();
  await reader.writesAddress('#place=dnipro');
  await expect(reader.anyPopup()).toBeVisible();
  await expect.poll(() => reader.heightOfSheet()).toBe(rests);
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
