/** What is measured at a town or a site, or for a claim, is drawn in the view in which the camera frames it. */
import type { Feature, Geometry, Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import annotations from '../stories/cease-fire-2025-03-18/annotations.geojson?raw';
import rawClaims from '../stories/cease-fire-2025-03-18/claims.json';
import rawFigures from '../stories/cease-fire-2025-03-18/figures.json';
import rawMeasures from '../stories/cease-fire-2025-03-18/measures.json';
import rawStory from '../stories/cease-fire-2025-03-18/story.json';
import { readLayer } from '../../src/drawn-map/style-values';
import { buildSampleStyle } from '../../src/map-style/sample-style';
import { calloutMarginPx, createCallouts } from '../../src/map-view/callouts';
import type { CameraTarget } from '../../src/map-view/camera';
import { destinationOf, fitPx, type FreePx } from '../../src/map-view/destination';
import { mercatorXOf, mercatorYOf, worldPx } from '../../src/map-view/mercator';
import { holdsBounds } from '../../src/story/in-bounds';
import { parseEvidence, type CheckedClaim } from '../../src/story/evidence';
import { parseGeojson } from '../../src/story/parse-geojson';
import { parseStory } from '../../src/story/parse-story';
import { buildStoryIndex } from '../../src/story/story-index';
import { cameraTargetOfClaim, cameraTargetOfPlace, cameraTargetOfPlaces } from '../../src/app/camera-request';

const story = parseStory(rawStory);
const drawn = parseGeojson(JSON.parse(annotations));
if (!story.ok || !drawn.ok) throw new Error('The bundled story cannot be read.');
const index = buildStoryIndex(story.story);
const marks = drawn.collection.features;

const evidence = parseEvidence({ measures: rawMeasures, claims: rawClaims, figures: rawFigures });
if (!evidence.ok) throw new Error('The bundled evidence cannot be read.');
const { measures } = evidence.evidence;

const distances = marks.filter(({ properties }) => properties?.['draw'] === 'dimension');
const points = index.story.places.filter(({ id, kind }) => (kind === 'city' || kind === 'site') && distances.some(({ properties }) => properties?.['place'] === id));
const claims = evidence.evidence.claims.filter((checked) => checked.measures.some(({ id }) => marks.some(({ properties }) => properties?.['measure'] === id)));
const layers = buildSampleStyle().layers.filter((layer) => 'source' in layer && layer.source === 'annotations' && !layer.id.endsWith('halo'));

/** What the page leaves free of its map: on two telephones, on a screen of 1024 pixels, on one of 1440, and on wider ones. */
const FREE_PX = [
  { width: 342, height: 300 },
  { width: 366, height: 270 },
  { width: 600, height: 600 },
  { width: 720, height: 760 },
  { width: 900, height: 800 },
  { width: 1100, height: 800 },
];
const LANGUAGES = ['en', 'uk'] as const;

describe('the view of a town or a site with distances of its own', () => {
  it.each(points.flatMap((place) => FREE_PX.map((free) => [place.id, free.width, place, free] as const)))('shows one of %s on a map with %i free pixels', (_, _width, place, free) => {
    const own = distances.filter((distance) => distance.properties?.['place'] === place.id);
    expect(seenOf(own, free, cameraTargetOfPlace(index, place)).length).toBeGreaterThan(0);
  });
});

describe('the view of a claim for which something drawn was measured', () => {
  it.each(claims.flatMap((checked) => FREE_PX.map((free) => [checked.claim.id, free.width, checked, free] as const)))('shows a drawing of %s on a map with %i free pixels', (_, _width, checked, free) => {
    const places = checked.claim.places.flatMap((id) => index.placeOf(id) ?? []);
    expect(seenOf(firstDrawnOf(checked), free, cameraTargetOfClaim(index, places, checked.drawn)).length).toBeGreaterThan(0);
  });

  it.each(claims.flatMap((checked) => FREE_PX.flatMap((free) => LANGUAGES.map((language) => [checked.claim.id, free.width, language, checked, free] as const))))(
    'says all words of %s on a map with %i free pixels, in %s',
    (_, _width, language, checked, free) => {
      const places = checked.claim.places.flatMap((id) => index.placeOf(id) ?? []);
      const { drawn: told, cut } = calloutsOf(checked, free, cameraTargetOfClaim(index, places, checked.drawn), language);
      expect(cut).toEqual([]);
      // What tells of the claim first is among them, not lost to the zoom.
      const first = checked.measures.filter(({ drawn: view }) => view !== undefined).slice(0, 1);
      expect(told).toEqual(expect.arrayContaining(first.filter(({ drawn: view }) => view?.callouts).map(({ id }) => id)));
    },
  );

  // On a telephone each is a close-up, or has words at the edge of its places.
  it.each(FREE_PX.filter(({ width }) => width >= 600))('is that of its places wherever the drawing lies and is seen in it with all its words, with %j free', (free) => {
    const views = claims.flatMap((checked) => {
      const places = checked.claim.places.flatMap((id) => index.placeOf(id) ?? []);
      const ofPlaces = cameraTargetOfPlaces(index, places);
      const target = cameraTargetOfClaim(index, places, checked.drawn);
      const liesIn = ofPlaces?.kind === 'bounds' && checked.drawn !== null && holdsBounds(ofPlaces.bounds, checked.drawn.bounds);
      if (!liesIn || !target || seenOf(firstDrawnOf(checked).slice(0, 1), free, ofPlaces).length === 0) return [];
      if (LANGUAGES.some((language) => calloutsOf(checked, free, ofPlaces, language, -fitPx).cut.length > 0)) return [];
      return [[ofPlaces, target].map((one) => ({ claim: checked.claim.id, ...destinationOf(free, index.story.theatre, one) }))];
    });
    expect(views.length).toBeGreaterThan(0);
    expect(views.map(([, target]) => target)).toEqual(views.map(([ofPlaces]) => ofPlaces));
  });
});

it('a measure is drawn from the zoom that is told for it, and no farther out', () => {
  const told = measures.flatMap(({ id, drawn: view }) => (view ? [{ id, fromZoom: view.fromZoom }] : []));
  const found = told.map(({ id, fromZoom }) => {
    const [first] = marks.filter(({ properties }) => properties?.['measure'] === id);
    const drawnAt = (zoom: number): boolean => first !== undefined && layers.some((layer) => readLayer(layer, zoom).drawn && readLayer(layer, zoom).draws(first));
    return { id, fromZoom: drawnAt(fromZoom) && (fromZoom === 0 || !drawnAt(fromZoom - 0.1)) ? fromZoom : null };
  });
  expect(found).toEqual(told);
});

it('there are such places and claims', () => {
  expect(points.map(({ id }) => id)).toEqual(['zaporizhzhia-npp', 'sumy-city']);
  expect(claims.map(({ claim }) => claim.id)).toEqual(expect.arrayContaining(['a-fifth-of-ukraine', 'plant-near-the-front', 'crossing-into-sumy', 'zaporizhzhia-held-in-part']));
});

/** The marks of a claim's first measure that has any: what was measured first is what decides. */
function firstDrawnOf(checked: CheckedClaim): readonly Feature[] {
  return checked.measures.map(({ id }) => marks.filter(({ properties }) => properties?.['measure'] === id)).find(({ length }) => length > 0) ?? [];
}

/** Whether the style draws the mark at that zoom. */
function seenByStyle(mark: Feature, zoom: number): boolean {
  return layers.some((layer) => readLayer(layer, zoom).drawn && readLayer(layer, zoom).draws(mark));
}

/** Those of the marks that the style draws in the view, with at least one of their points in it. */
function seenOf(of: readonly Feature[], free: FreePx, target: CameraTarget | null): readonly Feature[] {
  const view = target && destinationOf(free, index.story.theatre, target);
  if (!view) return [];
  const px = worldPx * 2 ** view.zoom;
  const isInView = ([lng = 0, lat = 0]: Position): boolean =>
    Math.abs(mercatorXOf(lng) - mercatorXOf(view.center[0])) * px < free.width / 2 && Math.abs(mercatorYOf(lat) - mercatorYOf(view.center[1])) * px < free.height / 2;
  return of.filter((mark) => seenByStyle(mark, view.zoom) && positionsOf(mark.geometry).some(isInView));
}

/**
 * The measures of a claim whose callouts the style draws in the view, and those of them that the map mutes, for their words would
 * be cut off: they may stand `beyondPx` out of what is free.
 */
function calloutsOf(checked: CheckedClaim, free: FreePx, target: CameraTarget | null, language: string, beyondPx = calloutMarginPx): { readonly drawn: readonly string[]; readonly cut: readonly unknown[] } {
  const view = target && destinationOf(free, index.story.theatre, target);
  const px = worldPx * 2 ** (view?.zoom ?? 0);
  const [middleLng, middleLat] = view?.center ?? [0, 0];
  const spoken = checked.measures
    .flatMap(({ id }) => marks.filter(({ properties }) => properties?.['measure'] === id))
    .filter((mark) => mark.properties?.['draw'] === 'callout' && mark.geometry.type === 'Point' && seenByStyle(mark, view?.zoom ?? 0))
    .map((mark) => ({ ...mark, id: String(mark.properties?.['measure']) }));
  const cut: unknown[] = [];
  const map = {
    getLayoutProperty: () => 'visible',
    queryRenderedFeatures: () => spoken,
    querySourceFeatures: () => spoken,
    project: ([lng, lat]: [number, number]) => ({ x: (mercatorXOf(lng) - mercatorXOf(middleLng)) * px + free.width / 2, y: (mercatorYOf(lat) - mercatorYOf(middleLat)) * px + free.height / 2 }),
    setFeatureState: ({ id }: { id: unknown }) => cut.push(id),
  };
  const seen = { left: -beyondPx, top: -beyondPx, right: free.width + beyondPx, bottom: free.height + beyondPx };
  createCallouts(map as unknown as MapLibreMap, () => true).settle({ view: seen, covered: [], language });
  return { drawn: spoken.map(({ id }) => id), cut };
}

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    default:
      throw new Error(`A mark is no ${geometry.type}.`);
  }
}
