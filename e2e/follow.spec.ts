import { madeUpText } from './made-up-copy';
import { expect, test } from './reader';
import { index } from './story';

test('the map follows the reading, is held up by a hand on it, and resumes', async ({ reader }) => {
  await reader.opens();
  const follow = reader.followSwitch();
  await expect(follow, 'a map that moves by itself is motion').not.toBeChecked();
  await follow.check();
  await reader.bringsPassageIntoView('crossing-into-sumy');
  await reader.scrollsArticle(120);
  await expect(reader.passageBeingRead()).toHaveAttribute('data-passage-id', 'crossing-into-sumy');
  await expect.poll(() => reader.camera()?.zoom ?? 0).toBeGreaterThan(0);
  await reader.waitsForMap();
  // The address follows the map by a third of a second.
  await reader.waits(700);
  const followed = reader.camera();
  await expect(reader.anyPopup()).toHaveCount(0);

  await reader.dragsMap(60, 40);
  await expect(reader.button('Resume')).toBeVisible();
  await expect(follow).toBeChecked();
  await expect.poll(() => reader.camera()?.lng ?? 0).not.toBe(followed?.lng);
  await reader.button('Resume').click();
  await expect(reader.button('Resume')).toHaveCount(0);
  await expect.poll(() => reader.camera()?.lng ?? 0).toBeCloseTo(followed?.lng ?? 0, 3);
});

test('what is read depends on where the article stands and not on the way there, and its end is read too', async ({ reader }) => {
  await reader.hasScreen(1280, 1300);
  await reader.opensWithoutMap();
  await reader.followSwitch().check();
  const readId = (): Promise<string | null> => reader.passageBeingRead().first().getAttribute('data-passage-id');
  const first = index.orderedPassageIds[0] ?? '';
  const top = await reader.topOfPassage(first);
  await reader.scrollsArticle(900);
  await expect.poll(() => reader.topOfPassage(first)).toBe(top - 900);
  // What is read is known a moment after the last scroll.
  await reader.waits(400);
  await expect(reader.passageBeingRead()).toHaveCount(1);
  const there = (await readId()) ?? '';
  await reader.scrollsArticle(900);
  await expect.poll(readId).not.toBe(there);
  await reader.scrollsArticle(-900);
  await expect.poll(readId).toBe(there);
  await reader.scrollsArticle(100_000);
  await expect(reader.passageBeingRead()).toHaveAttribute('data-passage-id', index.orderedPassageIds.at(-1) ?? '');
});

test('a place that was looked at lets the map go on to what was read beside it', async ({ reader }) => {
  await reader.opens();
  await reader.followSwitch().check();
  await reader.scrollsArticle(900);
  await expect(reader.passageBeingRead()).toHaveCount(1);
  await reader.choosesPlaceInList('Crimea');
  await reader.waitsForMap();
  // The address follows the map by a third of a second.
  await reader.waits(700);
  const atPlace = reader.camera();
  expect(atPlace, 'the map has gone with what was read').not.toBeNull();
  await reader.scrollsArticle(100_000);
  await expect(reader.passageBeingRead()).toHaveAttribute('data-passage-id', index.orderedPassageIds.at(-1) ?? '');
  expect(reader.camera(), 'a popup holds the map').toEqual(atPlace);
  await reader.closesPopup();
  await expect.poll(() => reader.camera()).not.toEqual(atPlace);
  await expect(reader.button('Resume')).toHaveCount(0);
});

test('in an opened text, too, the passage that the map goes with is marked', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.asksToOpenText();
  await reader.pastesText(madeUpText());
  await expect(reader.textDialog()).toBeHidden();
  await reader.followSwitch().check();
  const ground = await reader.drawnAs(reader.passage('crossing-into-sumy').first(), 'background-color');
  await reader.bringsPassageIntoView('crossing-into-sumy');
  await reader.scrollsArticle(120);
  // Both scrolls can have come to rest by themselves: then another passage was read before this one.
  const read = reader.passageBeingRead().first();
  await expect(read).toHaveAttribute('data-passage-id', 'crossing-into-sumy');
  await reader.searchBox().hover();
  expect(await reader.drawnAs(read, 'background-color')).not.toBe(ground);
  expect(await reader.barBeside('crossing-into-sumy')).not.toBe('rgba(0, 0, 0, 0)');
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('following is on from the start', async ({ reader }) => {
    await reader.opensWithoutMap();
    await expect(reader.followSwitch()).toBeChecked();
  });
});
