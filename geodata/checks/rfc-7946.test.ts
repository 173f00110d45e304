import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './rfc-7946';

const square: Position[] = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];

function polygonOf(...rings: Position[][]): Feature {
  return { type: 'Feature', properties: { id: 'p' }, geometry: { type: 'Polygon', coordinates: rings } };
}

describe('problemsOf', () => {
  it('finds nothing in a sound square with a hole', () => {
    const hole: Position[] = [[0.2, 0.2], [0.2, 0.4], [0.4, 0.4], [0.4, 0.2], [0.2, 0.2]];
    expect(problemsOf([polygonOf(square, hole)])).toEqual([]);
  });

  it.each<[fault: string, feature: Feature, problem: string]>([
    ['an open ring', polygonOf(square.slice(0, -1)), 'p: a ring at 0,0 is not closed'],
    ['a clockwise shell', polygonOf(square.toReversed()), 'p: the outer ring at 0,0 runs clockwise'],
    ['a counterclockwise hole', polygonOf([[-1, -1], [2, -1], [2, 2], [-1, 2], [-1, -1]], square), 'p: the hole at 0,0 runs counterclockwise'],
    ['a bow tie', polygonOf([[0, 0], [3, 0], [0, 1], [1, 1], [0, 0]]), 'p: edges at 1,1 and 3,0 cross'],
    ['an edge there and back', polygonOf([[0, 0], [1, 0], [2, 0], [1, 0], [1, 1], [0, 0]]), 'p: an edge at 2,0 lies twice'],
    ['lat before lng', polygonOf([[0, 0], [1, 91], [1, 92], [0, 0]]), 'p: 1,91 is no [lng, lat]'],
    ['the antimeridian', polygonOf([[179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]]), 'p: an edge at 179,0 leaps over the antimeridian'],
  ])('names %s', (_fault, feature, problem) => {
    expect(problemsOf([feature])).toContain(problem);
  });
});
