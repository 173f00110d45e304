import { differingPixels } from './pictures';
import { expect, test } from './reader';

test('Back and Forward walk through choices, not through pans', async ({ reader }) => {
  await reader.opens();
  await reader.choosesPlaceInList('Crimea');
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.waitsForMap();
  await reader.dragsMap(-60, 20);
  await reader.dragsMap(30, 20);
  await reader.choosesPlaceInList('Sumy region');
  await expect(reader.popup('Sumy region')).toBeVisible();
  await reader.goesBack();
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.goesBack();
  await expect(reader.anyPopup()).toHaveCount(0);
  await reader.goesForward();
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.goesForward();
  await expect(reader.popup('Sumy region')).toBeVisible();
});

test('Back restores the camera of its step', async ({ reader }) => {
  await reader.opens('#map=7/45.3/34.3');
  const before = await reader.seesMapAlone();
  await reader.choosesPlaceInList('Sumy');
  await expect(reader.popup('Sumy')).toBeVisible();
  await reader.waitsForMap();
  await reader.goesBack();
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect.poll(() => reader.address()).toContain('map=7/45.3/34.3');
  await expect.poll(async () => differingPixels(before, await reader.seesMapAlone())).toBeLessThan(400);
});

test('Back leads to the theatre where the map had stayed there, also for a place', async ({ reader }) => {
  await reader.opens();
  const theatre = await reader.seesMapAlone();
  await reader.placesOnMap().first().focus();
  await reader.presses('Enter');
  await expect(reader.popup('Kyiv')).toBeVisible();
  await expect.poll(() => reader.address()).toContain('map=theatre&place=kyiv');
  await reader.choosesPlaceInList('Sumy');
  await expect(reader.popup('Sumy')).toBeVisible();
  await reader.waitsForMap();
  await reader.goesBack();
  await expect(reader.popup('Kyiv')).toBeVisible();
  await reader.closesPopup();
  await reader.leavesFocus();
  await reader.waitsForMap();
  await expect.poll(async () => differingPixels(theatre, await reader.seesMapAlone())).toBeLessThan(400);
});

test('a key held down leads through many passages and is one step of Back', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesPassage('no-comment-from-kyiv');
  await reader.holds('j', 12);
  const led = await reader.currentPassage().getAttribute('data-passage-id');
  expect(led).not.toBe('no-comment-from-kyiv');
  await expect.poll(() => reader.address()).toContain(`passage=${led}`);
  await reader.goesBack();
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'no-comment-from-kyiv');
  await reader.goesForward();
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', led ?? '');
});

test('a shared link restores map, layers, place and passage', async ({ reader, another }) => {
  await reader.opens();
  await reader.hides('Diplomacy');
  await reader.choosesPlaceInList('Donetsk region');
  await reader.waitsForMap();
  await reader.followsPassageLink('donetsk-offensive-stalled');
  await reader.dragsMap(40, -30);
  await reader.waitsForMap();
  await expect.poll(() => reader.address()).toMatch(/map=.*place=donetsk-region.*passage=donetsk-offensive-stalled.*layers=/);
  const camera = reader.camera();
  const { hash } = new URL(reader.address());

  await another.opens(hash);
  await expect(another.popup('Donetsk region')).toBeVisible();
  await expect(another.currentPassage()).toHaveAttribute('data-passage-id', 'donetsk-offensive-stalled');
  await expect(another.passage('donetsk-offensive-stalled')).toBeInViewport();
  await expect(another.layer('Diplomacy')).not.toBeChecked();
  await expect(another.layer('Donetsk')).toBeChecked();
  // Moved there and back again, the map writes its own camera into the address.
  await another.focusesMap();
  await another.presses('ArrowLeft');
  await another.waitsForMap();
  await another.presses('ArrowRight');
  await another.waitsForMap();
  await expect.poll(() => another.camera()?.lng ?? 0).toBeCloseTo(camera?.lng ?? 0, 2);
  expect(another.camera()?.lat ?? 0).toBeCloseTo(camera?.lat ?? 0, 2);
  expect(another.camera()?.zoom ?? 0).toBeCloseTo(camera?.zoom ?? 0, 2);
});

test('a link with what this map does not have gives a quiet notice and shows the rest', async ({ reader }) => {
  await reader.opensWithoutMap('#place=atlantis&layers=crimea,wind&passage=crimea-and-a-fifth&mine=kept');
  await expect(reader.notice().filter({ hasText: 'atlantis' })).toContainText('wind');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'crimea-and-a-fifth');
  await expect(reader.layer('Crimea')).toBeChecked();
  await expect(reader.layer('Kursk')).not.toBeChecked();
  await reader.shows('Kursk');
  await expect.poll(() => reader.address()).toContain('mine=kept');
});
