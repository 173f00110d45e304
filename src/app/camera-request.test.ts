import { describe, expect, it } from 'vitest';
import { anchoredSpotOf, edgePx, gapPx } from '../map-view/anchored-element';
import { destinationOf, leastFitPx } from '../map-view/destination';
import { mercatorXOf, mercatorYOf, worldPx } from '../map-view/mercator';
import { buildStoryIndex } from '../story/story-index';
import type { Place, Position } from '../story/schema';
import { cameraTargetOfPassage, cameraTargetOfPlace, popupAnchorOf } from './camera-request';
import { testStory } from './test-story';

const popup = { widthPx: 340, heightPx: 400 };
const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const index = buildStoryIndex(testStory);

/** Where a popup stands on a map of that size, and where the place's east edge is, once the camera has come to the place. */
function openOn(id: string, widthPx: number) {
  const place = index.placeOf(id);
  const view = { widthPx, heightPx: 800 };
  const destination = place && destinationOf({ width: widthPx, height: view.heightPx }, testStory.theatre, cameraTargetOfPlace(index, place));
  if (!place || !destination) throw new Error(`There is no room for ${id}.`);
  const { center, zoom } = destination;
  const scale = worldPx * 2 ** zoom;
  const pixelOf = ([lng, lat]: Position) => ({
    x: widthPx / 2 + (mercatorXOf(lng) - mercatorXOf(center[0])) * scale,
    y: view.heightPx / 2 + (mercatorYOf(lat) - mercatorYOf(center[1])) * scale,
  });
  const [west, south, east, north] = place.view;
  expect(popupAnchorOf(place)).toEqual(place.view);
  const { x: left, y: top } = pixelOf([west, north]);
  const { x: right, y: bottom } = pixelOf([east, south]);
  return { spot: anchoredSpotOf({ left, top, right, bottom }, popup, view, padding), eastPx: right };
}

describe('the popup of a place that was chosen in a list or in the article', () => {
  const leastWidth = popup.widthPx + gapPx + edgePx + leastFitPx;

  it.each(['river', 'town'].flatMap((id) => [leastWidth, 710, 1200].map((widthPx) => [id, widthPx] as const)))('stands beside all that is shown for the %s, on a map of %i pixels', (id, widthPx) => {
    const { spot, eastPx } = openOn(id, widthPx);
    expect(spot.xPx).toBeGreaterThan(eastPx);
  });

  it('stands beside a far place itself', () => {
    const capital = index.placeOf('capital');
    expect(capital && popupAnchorOf(capital)).toEqual([-77, 39]);
  });

  it.each([leastWidth, 560, 690, 710])('stands clear of a far place, on a map of %i pixels', (widthPx) => {
    const capital = index.placeOf('capital');
    const view = { widthPx, heightPx: 800 };
    const destination = capital && destinationOf({ width: widthPx, height: view.heightPx }, testStory.theatre, cameraTargetOfPlace(index, capital));
    if (!capital || !destination) throw new Error('There is room for the globe.');
    const turn = ((capital.at[0] - destination.center[0]) * Math.PI) / 180;
    // On the globe, whose circle of latitude here has the length of the plane's world.
    const x = widthPx / 2 + (Math.sin(turn) * worldPx * 2 ** destination.zoom) / (2 * Math.PI);
    const spot = anchoredSpotOf({ left: x, top: 400, right: x, bottom: 400 }, popup, view, padding);
    expect(spot.xPx).toBeGreaterThanOrEqual(x + gapPx - 0.001);
  });
});

describe('the view of a passage', () => {
  /** What is shown where the first passage speaks of places of these kinds, each twice as large as the one before it and holding it. */
  function viewOf(...kinds: Place['kind'][]) {
    const [model] = testStory.places;
    if (!model) throw new Error('The test story has no place.');
    const places = kinds.map((kind, nth): Place => ({ ...model, id: `place-${nth}`, kind, view: [34 - 2 ** nth, 48 - 2 ** nth, 34 + 2 ** nth, 48 + 2 ** nth] }));
    const mentions = places.map(({ id }) => ({ place: id, how: 'named' as const, words: id }));
    const sections = testStory.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map((paragraph) => ({ ...paragraph, passages: paragraph.passages.map((passage) => ({ ...passage, mentions })) })) }));
    const target = cameraTargetOfPassage(buildStoryIndex({ ...testStory, places, sections }), 'river-and-town');
    return target?.kind === 'bounds' ? target.bounds : target;
  }

  it('is of the area that it speaks of, and not of the region that says where that lies', () => {
    expect(viewOf('area', 'region')).toEqual([33, 47, 35, 49]);
    expect(viewOf('area', 'region', 'region')).toEqual([33, 47, 35, 49]);
  });

  it('is of all other places that it speaks of', () => {
    expect(viewOf('site', 'region')).toEqual([32, 46, 36, 50]);
    expect(viewOf('region', 'area')).toEqual([32, 46, 36, 50]);
    expect(viewOf('area', 'river', 'region')).toEqual([32, 46, 36, 50]);
  });
});
