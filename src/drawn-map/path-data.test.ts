import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOfPath } from './path-points';
import { buildPathData } from './path-data';

const box = { left: 0, top: 0, right: 100, bottom: 100 };

describe('path data', () => {
  it('is short: relative, without what can be left out', () => {
    const coordinates = [[[10, 10], [10, 30], [40, 30], [35, 12], [10, 10]]];
    expect(buildPathData({ type: 'Polygon', coordinates }, box)).toBe('m10 10v20h30l-5-18z');
  });

  it('cuts areas along the edge and lines at it', () => {
    const square = [[[50, 50], [50, 150], [150, 150], [150, 50], [50, 50]]];
    const [ring = []] = pointsOfPath(buildPathData({ type: 'Polygon', coordinates: square }, box));
    expect(ring.map(String).toSorted()).toEqual(['100,100', '100,50', '50,100', '50,50']);
    const line = [[50, 50], [150, 50]];
    expect(buildPathData({ type: 'MultiLineString', coordinates: [line] }, box)).toBe('m50 50h50');
  });

  it('leaves out specks, and says nothing where nothing is left', () => {
    const speck = [[[1, 1], [1, 3], [3, 3], [1, 1]]];
    expect(buildPathData({ type: 'Polygon', coordinates: speck }, box, 5)).toBe('');
    expect(buildPathData({ type: 'MultiLineString', coordinates: [[[200, 200], [300, 300]]] }, box)).toBe('');
  });

  it('says where every line goes', () => {
    const line = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), { minLength: 2, maxLength: 12, selector: String });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(pointsOfPath(buildPathData({ type: 'MultiLineString', coordinates: lines }, box))).toEqual(lines);
      }),
    );
  });
});
