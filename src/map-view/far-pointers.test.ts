import { LngLat, Point } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { buildFarPointers, buildShownPointers, findAway, sparedBoxesOf, type FarPointer } from './far-pointers';
import type { Place, Position } from '../story/schema';
import { buildSmallStory } from '../story/small-story';
import { englishWording } from '../words/words-context';

const theatre = [22, 44, 40, 53] as const;
const moscow: FarPointer = { place: 'moscow', layer: 'diplomacy', at: [37.62, 55.76], label: 'Moscow', note: '', title: '' };
/** What shapes keep free of: 24 pixels along every edge of a map of 1000 by 700. */
const view = { left: 24, top: 24, right: 976, bottom: 676 };

/** The pointers that are shown where Moscow is drawn at a point of the map. */
function awayWith(x: number, y: number, zoom = 5) {
  const map = { getZoom: () => zoom, getCenter: () => new LngLat(31, 48.5), getBearing: () => 0, project: () => new Point(x, y) };
  return findAway(map, [...theatre], [moscow], view).map(({ pointer }) => pointer.place);
}

describe('a pointer to a far place', () => {
  it.each([[500, 14], [500, 24], [14, 300], [986, 300], [500, 686]])('is not shown while the place itself is seen, at %i, %i', (x, y) => {
    expect(awayWith(x, y)).toEqual([]);
  });

  it.each([[500, -3], [500, 4], [500, 12], [-40, 300], [1010, 300], [500, 705]])('is shown where the place is off the map, or its name would be cut by the map’s edge, at %i, %i', (x, y) => {
    expect(awayWith(x, y)).toEqual(['moscow']);
  });

  it('is not shown near the ground, nor on the globe', () => {
    expect([awayWith(500, -300, 8), awayWith(500, -300, 2)]).toEqual([[], []]);
  });
});

it('spares the story’s regions and nothing else, as they lie on the map', () => {
  const { places } = buildSmallStory();
  const [place] = places;
  if (!place) throw new Error('The small story has no place.');
  const region = { ...place, kind: 'region' as const, view: [32, 44, 37, 46] satisfies [number, number, number, number] };
  const others = places.map((one) => ({ ...one, kind: 'area' as const }));
  const boxes = sparedBoxesOf({ project: ([lng, lat]) => ({ x: lng * 10, y: -lat * 10 }) }, [...others, region]);
  expect(boxes).toEqual([{ left: 320, top: -460, right: 370, bottom: -440 }]);
});

describe('the far places of a story', () => {
  const story = buildSmallStory();
  const [harbour] = story.places;
  if (!harbour) throw new Error('The small story has no place.');
  const far = (id: string, layer: string, at: Position): Place => ({ ...harbour, id, name: { en: id, uk: id }, layer, kind: 'far', at });
  const inspectors = far('nairobi', 'inspection', [36.82, -1.29]);
  const talks = far('ankara', 'talks', [32.85, 39.93]);

  it('are pointed at whatever their layer, and what is not far is not', () => {
    const pointers = buildFarPointers({ ...story, places: [...story.places, inspectors, talks] }, englishWording);
    expect(pointers.map(({ place, layer }) => [place, layer])).toEqual([['nairobi', 'inspection'], ['ankara', 'talks']]);
  });

  it('are pointed at in a picture where their own layer is shown', () => {
    const shownWith = (...shown: string[]): string[] => buildShownPointers({ ...story, places: [inspectors, talks] }, englishWording, new Set(shown)).map(({ place }) => place);
    expect([shownWith('inspection', 'coast'), shownWith('talks'), shownWith('coast')]).toEqual([['nairobi'], ['ankara'], []]);
  });

  it('have their distance from the far place in the theatre, which nothing points at', () => {
    const capital = far('capital', 'talks', [25, 45]);
    const south = far('south', 'inspection', [25, -1]);
    const [pointer, ...others] = buildFarPointers({ ...story, places: [south, capital] }, englishWording);
    expect(others).toEqual([]);
    // Along a meridian of WGS 84 it is 4,984.9 km from 45 degrees to the equator, and 110.6 for the first degree beyond.
    expect(pointer?.note).toBe('5,100\u00a0km S');
    expect(pointer?.title).toBe('5,100\u00a0km S from capital');
  });

  it('have no distance where no far place lies in the theatre', () => {
    const [pointer] = buildFarPointers({ ...story, places: [...story.places, inspectors] }, englishWording);
    expect(pointer).toMatchObject({ label: 'nairobi', note: '', title: '' });
  });
});
