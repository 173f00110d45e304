import { expect, test } from './reader';
import { index, story } from './story';

test('every passage is there, in order, and can take the focus', async ({ reader }) => {
  await reader.opensWithoutWaiting();
  const passages = reader.article().locator('[data-passage-id]');
  await expect(passages).toHaveCount(index.orderedPassageIds.length);
  expect(await passages.evaluateAll((all) => all.map((one) => one.getAttribute('data-passage-id')))).toEqual(index.orderedPassageIds);
  expect(await passages.evaluateAll((all) => all.every((one) => one instanceof HTMLElement && one.tabIndex === 0))).toBe(true);
});

test('a passage chosen in the article moves the map and is not scrolled away', async ({ reader }) => {
  await reader.opens();
  const before = await reader.seesMapAlone();
  await reader.bringsPassageIntoView('plant-near-dnipro');
  const top = await reader.topOfPassage('plant-near-dnipro');
  await reader.choosesPassage('plant-near-dnipro');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'plant-near-dnipro');
  await expect.poll(() => reader.address()).toContain('passage=plant-near-dnipro');
  await expect.poll(() => reader.address()).toContain('map=');
  expect(await reader.topOfPassage('plant-near-dnipro')).toBe(top);
  expect((await reader.seesMapAlone()).equals(before)).toBe(false);
});

test('a place chosen on the map scrolls the article and leaves the map where it is', async ({ reader }) => {
  await reader.opens('#map=7/45.3/34.3&layers=crimea');
  await reader.clicksMiddleOfMap();
  const first = index.passagesOfPlace('crimea')[0]?.id ?? '';
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', first);
  await expect(reader.passage(first)).toBeInViewport();
  await expect.poll(() => reader.address()).toContain('place=crimea');
  expect(reader.address()).toContain('map=7/45.3/34.3');
});

test('a link in the popup brings its passage, and the popup stays', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesPlaceInList('Kursk region');
  const passages = index.passagesOfPlace('kursk-region');
  const last = passages.at(-1);
  if (!last) throw new Error('No passage names the Kursk region.');
  await reader.followsPassageLink(last.id);
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', last.id);
  await expect(reader.passage(last.id)).toBeInViewport();
  await expect(reader.popup('Kursk region')).toBeVisible();
});

test('next and previous mention walk through the passages of a place and round again', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesPlaceInList('Crimea');
  const ids = index.passagesOfPlace('crimea').map((passage) => passage.id);
  for (const id of [...ids.slice(1), ids[0] ?? '']) {
    await reader.button('Next mention').click();
    await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', id);
  }
  await reader.button('Previous mention').click();
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', ids.at(-1) ?? '');
});

test('j and k walk through the article from beginning to end', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.isAwake();
  for (const id of index.orderedPassageIds) {
    await reader.presses('j');
    await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', id);
  }
  await reader.presses('k');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', index.orderedPassageIds.at(-2) ?? '');
});

test('j and k go on from the passage that has the focus, and leave it there where the article ends', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.isAwake();
  const [first = '', second = ''] = index.orderedPassageIds;
  const at = index.orderedPassageIds.indexOf('out-of-most-of-kursk');
  await reader.presses('j');
  await expect(reader.passage(first)).toBeFocused();
  await reader.passage('out-of-most-of-kursk').focus();
  await reader.presses('k');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', index.orderedPassageIds[at - 1] ?? '');
  await reader.passage(first).focus();
  await reader.presses('k');
  await expect(reader.passage(first)).toBeFocused();
  await reader.presses('j');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', second);
});

test('a passage is chosen by Enter, and a place in it by its own button', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.passage('out-of-most-of-kursk').focus();
  await reader.presses('Enter');
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'out-of-most-of-kursk');
  await reader.presses('Tab');
  await reader.presses('Enter');
  await expect(reader.anyPopup()).toBeVisible();
});

test('all 28 paragraphs are there under the article’s headings', async ({ reader }) => {
  await reader.opensWithoutWaiting();
  const headings = story.sections.flatMap((section) => section.heading ?? []);
  expect(await reader.article().getByRole('heading', { level: 2 }).allTextContents()).toEqual(headings);
  expect(await reader.article().locator('.paragraph-number').allTextContents()).toEqual(Array.from({ length: 28 }, (_, at) => String(at + 1)));
});
