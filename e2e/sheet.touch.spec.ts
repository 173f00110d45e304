import { expect, type Reader, test } from './reader';
import { index } from './story';

/** What is at least as large as a fingertip. */
const FINGER_PX = 44;
const noTargets: string[] = [];

test('the sheet follows the finger and comes to rest at the nearest of its heights', async ({ reader }) => {
  await reader.opensWithoutMap();
  const half = await reader.heightOfSheet();
  const tapsTo = async (height: 'full' | 'half' | 'low'): Promise<number> => {
    await reader.sheetGrip().tap();
    await expect(reader.sheetGrip()).toHaveAccessibleName(`Height of the sheet: ${height}`);
    return reader.heightOfSheet();
  };
  const full = await tapsTo('full');
  const low = await tapsTo('low');
  expect(await tapsTo('half')).toBe(half);
  expect([low < 80, half > 350, full > half + 200]).toEqual([true, true, true]);

  const finger = await reader.dragsSheet(full - half - 100);
  await expect.poll(() => reader.heightOfSheet(), 'while the finger is on the glass').toBeCloseTo(full - 100, 0);
  await finger.otherTaps();
  await reader.waits(300);
  expect(await reader.heightOfSheet(), 'when another finger has come and gone').toBeCloseTo(full - 100, 0);
  await finger.lift();
  await expect.poll(() => reader.heightOfSheet()).toBe(full);

  await (await reader.dragsSheet(-60)).lift();
  await expect.poll(() => reader.heightOfSheet(), 'a drag that goes not far enough').toBe(full);
  await (await reader.dragsSheet(-90)).lift(0);
  await expect.poll(() => reader.heightOfSheet(), 'a flick').toBe(half);
  await (await reader.dragsSheet(-300)).lift();
  await expect.poll(() => reader.heightOfSheet()).toBe(low);
  await expect(reader.article()).toBeHidden();
  await expect(reader.sheetGrip()).toHaveAttribute('aria-expanded', 'false');
});

test('the sheet is taken to every height by taps and by keys alone, and a tab opens it', async ({ reader }) => {
  await reader.opensWithoutMap();
  const grip = reader.sheetGrip();
  for (const [height, open] of [['full', 'true'], ['low', 'false'], ['half', 'true']] as const) {
    await grip.tap();
    await expect(grip).toHaveAccessibleName(`Height of the sheet: ${height}`);
    await expect(grip).toHaveAttribute('aria-expanded', open);
  }
  await grip.focus();
  for (const [key, height] of [['ArrowUp', 'full'], ['ArrowDown', 'half'], ['ArrowDown', 'low'], ['ArrowDown', 'low']] as const) {
    await reader.presses(key);
    await expect(grip).toHaveAccessibleName(`Height of the sheet: ${height}`);
  }
  await reader.button('Layers').tap();
  await expect(reader.layer('Crimea')).toBeVisible();
  await reader.button('Places').tap();
  await expect(reader.placeInList('Crimea')).toBeVisible();
});

test('a pull in the article scrolls it and leaves the sheet alone, and a pane keeps its place', async ({ reader }) => {
  await reader.opensWithoutMap();
  const half = await reader.heightOfSheet();
  const first = index.orderedPassageIds[0] ?? '';
  const top = await reader.topOfPassage(first);
  await reader.swipesArticle(-120);
  await expect.poll(() => reader.topOfPassage(first)).toBeLessThan(top - 50);
  await reader.swipesArticle(170);
  await reader.swipesArticle(170);
  await expect.poll(() => reader.topOfPassage(first)).toBe(top);
  expect(await reader.heightOfSheet()).toBe(half);

  await reader.swipesArticle(-150);
  await expect.poll(() => reader.topOfPassage(first)).toBeLessThan(top - 50);
  // The page is told of a scroll frame by frame.
  await reader.waits(400);
  const scrolled = await reader.topOfPassage(first);
  await reader.button('Places').tap();
  await expect(reader.article()).toBeHidden();
  await reader.button('Article').tap();
  await expect.poll(() => reader.topOfPassage(first)).toBe(scrolled);
});

test('the popup is the sheet: it has heights of its own, leads to its passages, and closes by Back', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.button('Places').tap();
  await reader.choosesPlaceInList('Kursk region');
  const popup = reader.popup('Kursk region');
  await expect(popup).toBeVisible();
  await expect(reader.placeInList('Crimea')).toBeHidden();
  const half = await reader.heightOfSheet();
  await (await reader.dragsSheet(170)).lift();
  await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: full');
  await (await reader.dragsSheet(-200)).lift();
  await expect.poll(() => reader.heightOfSheet()).toBe(half);
  await (await reader.dragsSheet(-300)).lift();
  await expect(popup).toBeVisible();
  await expect(popup.getByText('In the article')).toBeHidden();
  await reader.goesBack();
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.placeInList('Kursk region')).toBeFocused();

  await reader.choosesPlaceInList('Kursk region');
  const last = index.passagesOfPlace('kursk-region').at(-1)?.id ?? '';
  await reader.followsPassageLink(last);
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.passage(last)).toBeInViewport();
  await expect(reader.passage(last)).toBeFocused();
});

/** How far above the sheet the place stands, in pixels; negative where it lies under it. */
async function clearanceOf(reader: Reader, placeId: string): Promise<number> {
  const place = index.placeOf(placeId);
  if (!place) throw new Error(`The story has no place ${placeId}.`);
  const sheet = await reader.heightOfSheet();
  const { y, screenHeight } = await reader.placeOnScreen(place.at);
  return screenHeight - sheet - y;
}

test('the chosen place is never under the sheet, whichever way it was chosen and however high the sheet is', async ({ reader }) => {
  await reader.opens('#layers=crimea,kursk,donetsk');
  await reader.button('Places').tap();
  for (const name of ['Sudzha', 'Crimea']) {
    const { id } = index.story.places.find((place) => place.name.en === name) ?? { id: '' };
    await reader.choosesPlaceInList(name);
    await reader.waitsForMap();
    await expect.poll(() => clearanceOf(reader, id), name).toBeGreaterThan(20);
    await reader.sheetGrip().tap();
    await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: full');
    await reader.waitsForMap();
    await expect.poll(() => clearanceOf(reader, id), `${name}, with the sheet full`).toBeGreaterThan(20);
    await reader.closesPopup();
  }
  // Down on the map, where a popup of half the screen is about to open over it.
  await reader.button('Article').tap();
  await reader.sheetGrip().tap();
  await reader.sheetGrip().tap();
  await expect(reader.sheetGrip()).toHaveAccessibleName('Height of the sheet: low');
  await reader.followsAddress('#map=6/47.4/34.3&layers=crimea');
  const { x, y } = await reader.placeOnScreen([34.3, 45.25]);
  await reader.tapsMap(x, y);
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.waitsForMap();
  await expect.poll(() => clearanceOf(reader, 'crimea'), 'tapped').toBeGreaterThan(20);
  expect(await reader.targetsSmallerThan(FINGER_PX)).toEqual(noTargets);
});

test('a place that was chosen stays to be seen where the screen is turned', async ({ reader }) => {
  await reader.hasScreen(844, 390);
  await reader.opens('#map=6/45.3/31.85&layers=crimea');
  const crimea = { lng: 34.3, lat: 45.25 };
  const { x, y } = await reader.placeOnScreen([crimea.lng, crimea.lat]);
  await reader.tapsMap(x, y);
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.hasScreen(390, 844);
  await expect.poll(async () => (await reader.placeOnScreen([crimea.lng, crimea.lat])).x).toBeLessThan(370);
  await expect.poll(() => clearanceOf(reader, 'crimea')).toBeGreaterThan(20);
});

test('every target is as large as a fingertip', async ({ reader }) => {
  await reader.opensWithoutMap();
  for (const pane of ['Article', 'Layers', 'Places', 'Claims']) {
    await reader.button(pane).tap();
    expect.soft(await reader.targetsSmallerThan(FINGER_PX), pane).toEqual(noTargets);
  }
  await reader.searchBox().fill('kursk');
  await expect(reader.found().first()).toBeVisible();
  expect.soft(await reader.targetsSmallerThan(FINGER_PX, 'the search'), 'search').toEqual(noTargets);
});

test('the on-screen keyboard leaves all that was found to be seen', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.searchBox().fill('the');
  await expect(reader.found().first()).toBeVisible();
  await reader.seesKeyboardOf(400);
  for (const key of ['ArrowUp', 'ArrowUp']) await reader.presses(key);
  const last = reader.found().nth(-2);
  await expect(last).toHaveAttribute('aria-selected', 'true');
  const box = await last.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844 - 400);
});

test('a passage that was found takes the focus from the search, and so sends the on-screen keyboard away', async ({ reader }) => {
  await reader.opensWithoutMap('#place=crimea');
  await reader.searchBox().tap();
  await reader.searchBox().fill('oval office');
  await reader.found().last().tap();
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', 'oval-office-clash');
  await expect(reader.currentPassage()).toBeFocused();
  await expect(reader.currentPassage()).toBeInViewport();
});

test('closing a place that was found does not bring the on-screen keyboard back', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.searchBox().tap();
  await reader.searchBox().fill('sudzha');
  await reader.found().first().tap();
  await reader.popup('Sudzha').getByRole('button', { name: 'Close' }).tap();
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.searchBox()).not.toBeFocused();
  await expect(reader.focused()).toHaveCount(1);
});

test('nothing is wider than a screen of 320 pixels', async ({ reader }) => {
  await reader.hasScreen(320, 640);
  await reader.opensWithoutMap();
  expect(await reader.widthOfPage()).toBe(320);
});

test('on a low wide screen the sheet stands beside the map, and so does the popup', async ({ reader }) => {
  await reader.hasScreen(844, 390);
  await reader.opensWithoutMap('#place=crimea');
  const popup = await reader.popup('Crimea').boundingBox();
  const map = await reader.map().boundingBox();
  expect((popup?.x ?? 0) + (popup?.width ?? Number.NaN)).toBeLessThanOrEqual(map?.x ?? 0);
  expect(map?.height).toBeGreaterThan(300);
  expect(await reader.targetsSmallerThan(FINGER_PX)).toEqual(noTargets);
});
