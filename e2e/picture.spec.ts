import { PNG } from 'pngjs';
import { palettes } from '../src/map-style/palette';
import { findRows, halved, partOf, pixelsOf, unlikeShare } from './pictures';
import { expect, test } from './reader';

const { light } = palettes;
/** The room around everything in the picture of a wide map, in CSS pixels. */
const marginPx = 20;

test('the saved picture is the map of the screen at twice its pixels, with a legend of what is in it', async ({ reader }) => {
  await reader.hasScreen(1280, 640);
  await reader.opens('#map=5.4/47.6/35&place=crimea&layers=control,crimea,zaporizhzhia-npp,kursk');
  const free = await reader.freeMapSize();
  const { png, name } = await reader.savesPicture();
  expect(name).toMatch(/^trump-and-putin-discuss-[a-z-]+-2025-03-18\.png$/);
  await expect(reader.shareDialog().getByRole('status')).toContainText(name);

  // The map's frame is a line of one CSS pixel around it.
  const left = 2 * marginPx;
  const rows = findRows(png, left - 1, light.rule);
  expect(rows).not.toBeNull();
  const map = { left, top: (rows?.first ?? 0) + 2, width: 2 * free.widthPx, height: 2 * free.heightPx };
  expect((rows?.last ?? 0) - (rows?.first ?? 0) + 1).toBe(map.height + 4);
  const drawn = partOf(png, map);
  for (const colour of [light.sea, light.ukraine, light.land]) expect(pixelsOf(drawn, colour)).toBeGreaterThan(10_000);

  // To the right of the map stands the legend: what is in the picture, and nothing of Kursk, which is not.
  const legend = partOf(png, { left: map.left + map.width + 4, top: map.top, width: png.width - map.left - map.width - 4, height: map.height });
  for (const colour of [light.control2014Hatch, light.control2022Hatch, light.plant, light.crimea]) expect(pixelsOf(legend, colour)).toBeGreaterThan(20);
  for (const colour of [light.footholdUkraine, light.kursk]) expect(pixelsOf(legend, colour)).toBe(0);
  // Sources stand below it.
  const foot = partOf(png, { left, top: map.top + map.height + 4, width: map.width, height: png.height - map.top - map.height - 4 });
  expect(pixelsOf(foot, light.inkMuted)).toBeGreaterThan(50);

  await reader.choosesInShare('Close');
  const screen = partOf(PNG.sync.read(await reader.seesMapAlone()), { left: 0, top: 0, width: free.widthPx, height: free.heightPx });
  expect(unlikeShare(halved(drawn), screen)).toBeLessThan(0.04);
});

test('without WebGL the saved picture is the drawn map', async ({ reader }) => {
  await reader.hasNoWebgl();
  await reader.hasScreen(1280, 640);
  await reader.opensArticle();
  await expect(reader.alert()).toContainText('WebGL');
  const { png } = await reader.savesPicture();
  for (const colour of [light.sea, light.ukraine, light.land]) expect(pixelsOf(png, colour)).toBeGreaterThan(10_000);
  // Letters of the map, hatches and the legend.
  for (const colour of [light.labelTown, light.control2014Hatch, light.barrier]) expect(pixelsOf(png, colour)).toBeGreaterThan(50);
});

test('a picture that cannot be made is told in plain words, and the page stays', async ({ reader }) => {
  await reader.opensWithoutMap();
  await reader.cannotGet(/\/save-picture-[^/]*\.js$/);
  reader.expectsComplaint(/save-picture/);
  await reader.opensShare();
  await reader.choosesInShare('Save picture');
  await expect(reader.alert()).toContainText('The picture could not be made.');
  await expect(reader.shareDialog().getByRole('button', { name: 'Save picture' })).toBeEnabled();
});
