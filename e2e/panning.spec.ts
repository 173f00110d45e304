import { expect, test } from './reader';

test('the map is dragged by the mouse, nearer by the wheel, and whole again by its button', async ({ reader }) => {
  await reader.opens();
  expect(reader.address()).not.toContain('map=');
  await reader.dragsMap(-200, 80);
  await expect.poll(() => reader.camera()?.lng ?? 0).toBeGreaterThan(32);
  const dragged = reader.camera();
  await reader.turnsWheel(-400);
  await expect.poll(() => reader.camera()?.zoom ?? 0).toBeGreaterThan((dragged?.zoom ?? 0) + 0.2);
  await reader.button('Whole theatre').click();
  await expect.poll(() => reader.address()).not.toContain('map=');
});

test('a drag that is let go over the popup has ended, and the map comes to rest', async ({ reader }) => {
  await reader.opens('#place=zaporizhzhia-npp&map=6/48/31');
  await expect(reader.anyPopup()).toBeVisible();
  await reader.waitsForMap();
  await reader.dragsMapOnto(reader.anyPopup());
  await reader.waitsForMap();
  await expect.poll(() => reader.camera()?.lng ?? 31).toBeLessThan(31);
});

test('the arrow keys pan the map, plus and minus zoom it, and the address follows', async ({ reader }) => {
  await reader.opens('#map=7/48/34');
  await reader.focusesMap();
  await reader.presses('ArrowRight');
  await expect.poll(() => reader.camera()?.lng ?? 0).toBeGreaterThan(34.3);
  await reader.waitsForMap();
  await reader.presses('ArrowUp');
  await expect.poll(() => reader.camera()?.lat ?? 0).toBeGreaterThan(48.2);
  await reader.waitsForMap();
  await reader.presses('+');
  await expect.poll(() => reader.camera()?.zoom ?? 0).toBeGreaterThan(7.5);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the reader’s hand is not fought: a drag during a flight ends the flight', async ({ reader }) => {
    await reader.opens();
    await reader.choosesPlaceInList('Zaporizhzhia nuclear power plant');
    await reader.dragsMap(-80, 40);
    await reader.waitsForMap();
    // The address follows the map by a third of a second; until then it holds where the flight was ended.
    await reader.waits(700);
    const stopped = reader.camera();
    expect(stopped).not.toBeNull();
    await reader.waits(1500);
    expect(reader.camera()).toEqual(stopped);
  });
});

test('scale and credits are on the map, and no arrow to the north while it is up', async ({ reader }) => {
  await reader.opens();
  await expect(reader.map()).toContainText(/\d+\skm/);
  await expect(reader.map()).toContainText(/\d+\smi/);
  await expect(reader.map()).toContainText('OpenStreetMap');
  await expect(reader.map()).toContainText('Natural Earth');
  await expect(reader.map().getByText('Natural Earth').filter({ visible: true })).toBeInViewport();
  await expect(reader.button('Zoom in')).toBeInViewport();
  await expect(reader.map().getByText(/^\d+\skm$/).filter({ visible: true })).toBeInViewport();
});

test('after a drag the scale is that of where the map has come to, and the keys find the places again', async ({ reader }) => {
  await reader.opens('#map=5/30/34');
  await reader.dragsMap(0, 220);
  await expect.poll(() => reader.camera()?.lat ?? 0).toBeGreaterThan(33);
  await reader.waitsForMap();
  const bar = reader.map().getByText(/^\d+\skm$/).filter({ visible: true });
  const metres = Number.parseInt(await bar.innerText(), 10) * 1000;
  const { lat, zoom } = reader.camera() ?? { lat: 0, zoom: 0 };
  // OGC's Web Mercator: the equator in pixels of 512 to a tile, shortened by the latitude's cosine.
  const metresPerPx = (2 * Math.PI * 6378137 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
  const widthPx = (await bar.boundingBox())?.width ?? 0;
  expect(Math.abs(widthPx - metres / metresPerPx)).toBeLessThan(1.5);
  await reader.focusesMap();
  await reader.presses('Tab');
  await expect(reader.focused()).toHaveAccessibleName(/^Kyiv\. /);
});

test('far places are pointed at around the theatre, and not where they would lie on what is near', async ({ reader }) => {
  await reader.opens();
  const washington = reader.map().getByText(/^7,\d{3}\skm NW$/).filter({ visible: true });
  await expect(washington).toHaveCount(1);
  await reader.choosesPlaceInList('Crimea');
  await reader.waitsForMap();
  await expect(washington).toHaveCount(0);
  // At this width a popup leaves no room for pointers.
  await reader.closesPopup();
  await reader.button('Whole theatre').click();
  await expect(washington).toHaveCount(1);
  // On the globe the places themselves are seen.
  await reader.choosesPlaceInList('Washington');
  await reader.waitsForMap();
  await expect(reader.map().getByText(/^3,\d{3}\skm S$/).filter({ visible: true })).toHaveCount(0);
});
