import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2Of } from './area';
import { findGivenGround, type GivenArea } from './given-ground';

const box = (west: number, south: number, size: number): Polygon['coordinates'][number] => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
const country: Polygon = { type: 'Polygon', coordinates: [box(30, 46, 6)] };
const unowned: Polygon = { type: 'Polygon', coordinates: [box(35, 51, 0.1)] };
const areaOf = (...rings: Polygon['coordinates']): GivenArea & { readonly shape: MultiPolygon } => ({ shape: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }, precisionKm: 0, crossesItself: false });
const sliver = areaOf([[33, 47], [34, 47], [35, 47], [33, 47]]);
const overItself = areaOf(box(33, 47, 2), box(33, 47, 2));

it.each([
  ['alone', [overItself]],
  ['beside one without area', [sliver, overItself]],
])('counts what lies over itself once, and none of it as outside: %s', (_, areas) => {
  const given = findGivenGround(areas, [], country, unowned);
  expect(given).toMatchObject({ areas: 1, outsideKm2: 0 });
  expect((given?.ground.heldKm2 ?? NaN) / areaKm2Of({ type: 'Polygon', coordinates: [box(33, 47, 2)] })).toBeCloseTo(1, 6);
});

it('counts what crosses itself, though its lobes cancel each other out', () => {
  const bowTie = { ...areaOf([[33, -1], [34, 1], [34, -1], [33, 1], [33, -1]]), crossesItself: true };
  expect(areaKm2Of(bowTie.shape)).toBeLessThan(1e-6);
  const given = findGivenGround([bowTie, sliver], [], { type: 'Polygon', coordinates: [box(30, -5, 10)] }, unowned);
  expect(given).toMatchObject({ areas: 1, outsideKm2: 0 });
  // Two triangles of a square degree together, at the equator.
  expect((given?.ground.heldKm2 ?? NaN) / 111.2 ** 2).toBeCloseTo(1, 2);
});

describe('a hole that reaches beyond its outline', () => {
  const withHole = (hole: Polygon['coordinates'][number]): GivenArea => ({ shape: { type: 'Polygon', coordinates: [box(33, 47, 1), hole] }, precisionKm: 0, crossesItself: false });
  const half = areaKm2Of({ type: 'Polygon', coordinates: [[[33, 47], [33.5, 47], [33.5, 48], [33, 48], [33, 47]]] });

  it.each([
    ['is larger than it', box(33.5, 46.5, 2), 0],
    ['is as large', box(33.5, 47, 1), 0],
    ['is smaller', [[33.5, 47], [34.4, 47], [34.4, 48], [33.5, 48], [33.5, 47]], 0],
    ['is larger than it, and another area is given', box(33.5, 46.5, 2), 1],
  ])('takes away only what lies inside, where it %s', (_, hole, others) => {
    const other = areaOf(box(31, 47, 1));
    const given = findGivenGround([withHole(hole), ...(others === 0 ? [] : [other])], [], country, unowned);
    expect(given).toMatchObject({ areas: 1 + others, outsideKm2: 0 });
    expect((given?.ground.heldKm2 ?? NaN) / (half + others * areaKm2Of(other.shape))).toBeCloseTo(1, 4);
  });

  it('leaves nothing where it covers all', () => {
    expect(findGivenGround([withHole(box(33, 47, 1))], [], country, unowned)).toBeNull();
    expect(findGivenGround([withHole(box(32, 46, 3))], [], country, unowned)).toBeNull();
  });
});

it('has nothing to say of areas without area', () => {
  expect(findGivenGround([sliver, sliver], [], country, unowned)).toBeNull();
});
