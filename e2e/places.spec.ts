import { PNG } from 'pngjs';
import { printCamera } from '../src/app/camera-text';
import { palettes } from '../src/map-style/palette';
import { parseSummary } from '../src/story/summary-links';
import { differingPixels, pixelsOf } from './pictures';
import { expect, type Reader, test } from './reader';
import { index, story } from './story';

/** Zoom at which a place of each kind is easily hit in the middle of the map. */
const ZOOMS = { country: 5.5, region: 7, city: 9, river: 10, reservoir: 8, site: 13, area: 9.5, far: 4 } as const;
/** The shortest outline that is looked for is longer than this, whatever part of it covers no pixel wholly. */
const LEAST_OUTLINE_PX = 300;

async function expectPassages(reader: Reader, placeId: string): Promise<void> {
  const place = index.placeOf(placeId);
  if (!place) throw new Error(`The story has no place ${placeId}.`);
  const popup = reader.popup(place.name.en);
  await expect(popup).toBeVisible();
  await expect(popup.getByRole('heading', { level: 2, name: place.name.en })).toBeVisible();
  const links = popup.locator('[data-passage-link]');
  const expected = index.passagesOfPlace(placeId).map((passage) => passage.id);
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-passage-link')))).toEqual(expected);
  await expect(popup).toContainText(place.precision);
  for (const id of place.sources) await expect(popup).toContainText(index.sourceOf(id)?.name ?? id);
}

test('every place opens from the list, with its passages', async ({ reader }) => {
  await reader.opensWithoutMap();
  expect((await reader.placeNames()).toSorted()).toEqual(story.places.map((place) => place.name.en).toSorted());
  for (const place of story.places) {
    await reader.choosesPlaceInList(place.name.en);
    await expectPassages(reader, place.id);
  }
});

test('every place opens from a passage that names it, with its passages', async ({ reader }) => {
  await reader.opensWithoutMap();
  for (const place of story.places) {
    const named = index.passagesOfPlace(place.id)[0];
    if (!named) continue;
    const words = parseSummary(named.summary).find((part) => part.place === place.id)?.text ?? place.name.en;
    await reader.choosesPlaceInPassage(named.id, words);
    await expectPassages(reader, place.id);
    await expect(reader.currentPassage()).toHaveAttribute('data-passage-id', named.id);
  }
});

test('every place opens from the map, with its passages', async ({ reader }) => {
  await reader.opens();
  for (const place of story.places) {
    const [lng, lat] = place.at;
    const camera = printCamera({ lng, lat, zoom: ZOOMS[place.kind], bearing: 0, pitch: 0 });
    // Its own layer alone: where shapes lie upon each other the smallest is chosen.
    await reader.followsAddress(`#map=${camera}&layers=${place.layer}`);
    await expect(reader.anyPopup()).toHaveCount(0);
    await reader.clicksMiddleOfMap();
    await expectPassages(reader, place.id);
  }
});

test('the popup closes by its button and by Escape, and the focus is back where it was', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.choosesPlaceInList('Crimea');
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.closesPopup();
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.placeInList('Crimea')).toBeFocused();
  await reader.presses('Enter');
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.presses('Escape');
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.placeInList('Crimea')).toBeFocused();
  await reader.presses('Enter');
  await expect(reader.popup('Crimea')).toBeVisible();
  // A choice that has the focus keeps none of it back.
  await reader.languageChoice().focus();
  await reader.presses('Escape');
  await expect(reader.anyPopup()).toHaveCount(0);
});

for (const [width, height] of [[1024, 768], [1200, 700]] as const) {
  test(`a place chosen in a panel is whole beside its popup on a screen of ${width} pixels`, async ({ reader }) => {
    await reader.hasScreen(width, height);
    await reader.opens();
    if (width < 1200) await reader.button('Places').click();
    await reader.placeInList('Crimea').click();
    await expect(reader.popup('Crimea')).toBeVisible();
    await expect.poll(() => reader.camera()).not.toBeNull();
    await reader.waitsForMap();
    const popup = await reader.popup('Crimea').boundingBox();
    await expect.poll(async () => (popup?.x ?? 0) - (await reader.placeOnScreen([36.64, 45.38])).x, 'Kerch').toBeGreaterThan(0);
    const map = await reader.map().boundingBox();
    expect((await reader.placeOnScreen([32.48, 45.35])).x - (map?.x ?? Infinity), 'Tarkhankut').toBeGreaterThan(0);
  });
}

test('panels make way for a popup where there is no room for both, and come back with the focus where it was', async ({ reader }) => {
  await reader.hasScreen(1024, 768);
  await reader.opens();
  await reader.button('Places').click();
  await reader.placeInList('Crimea').click();
  await expect(reader.popup('Crimea')).toBeVisible();
  await expect(reader.placeInList('Crimea')).toBeHidden();
  await expect(reader.button('Places')).toHaveAttribute('aria-expanded', 'false');
  await reader.presses('Escape');
  await expect(reader.placeInList('Crimea')).toBeFocused();
  await expect(reader.button('Places')).toHaveAttribute('aria-expanded', 'true');
  await reader.presses('Enter');
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.button('Places').click();
  await expect(reader.anyPopup()).toHaveCount(0);
  await expect(reader.placeInList('Crimea')).toBeVisible();
});

test('a click on the open sea chooses nothing and closes the popup', async ({ reader }) => {
  await reader.opens('#map=8/43.6/33.5&place=crimea');
  await expect(reader.popup('Crimea')).toBeVisible();
  await reader.clicksMiddleOfMap(-150, 100);
  await expect(reader.anyPopup()).toHaveCount(0);
});

test('a place pointed at in the list is lit in the article', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.placeInList('Crimea').hover();
  await expect(reader.article().locator('[data-place-id="crimea"][data-lit]').first()).toBeVisible();
});

test('a place that is chosen or pointed at in the list is outlined on the map, and no longer than that', async ({ reader }) => {
  const outlinePixels = async (): Promise<number> => pixelsOf(PNG.sync.read(await reader.seesMapAlone()), palettes.light.selected);
  await reader.opens('#map=6/47.5/34');
  const none = await outlinePixels();
  // One of each of the map's sources that hold lines and areas of places.
  for (const name of ['Ukraine', 'Crimea', 'Russian-held territory', 'Dnipro River']) {
    await reader.choosesPlaceInList(name);
    await expect(reader.popup(name)).toBeVisible();
    expect.soft(await outlinePixels(), name).toBeGreaterThan(none + LEAST_OUTLINE_PX);
    await reader.closesPopup();
  }
  await reader.followsAddress('#map=7/45.3/34.3');
  // The pointer is in the list, so that the map cannot be seen alone.
  const seesMap = async (): Promise<Buffer> => {
    await reader.waitsForMap();
    return reader.mapCanvasHolder().screenshot();
  };
  const bare = await seesMap();
  await reader.placeInList('Crimea').hover();
  await expect.poll(async () => differingPixels(bare, await seesMap())).toBeGreaterThan(LEAST_OUTLINE_PX);
  await reader.languageChoice().hover();
  await expect.poll(async () => differingPixels(bare, await seesMap())).toBeLessThan(LEAST_OUTLINE_PX);
});

test('a place that is pointed at right after a click beside it is outlined', async ({ reader }) => {
  await reader.opens('#map=6/44.8/34.3');
  const seesMap = async (): Promise<Buffer> => {
    await reader.waitsForMap();
    return reader.mapCanvasHolder().screenshot();
  };
  const bare = await seesMap();
  await reader.clicksAndPointsAtMiddleAtOnce(100);
  await expect.poll(async () => differingPixels(bare, await seesMap())).toBeGreaterThan(LEAST_OUTLINE_PX);
});
