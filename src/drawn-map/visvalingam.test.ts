import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridPoint } from './grid';
import { simplifyLine } from './visvalingam';

const all = (area: number) => (): number => area;
const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));

describe('simplifying a line', () => {
  it('leaves out what lies on the way, and keeps what turns', () => {
    const line: GridPoint[] = [[0, 0], [5, 0], [10, 0], [10, 10], [10, 20]];
    expect(simplifyLine(line, all(1))).toEqual([[0, 0], [10, 0], [10, 20]]);
  });

  it('keeps what is just as large as asked, and not what is smaller', () => {
    const roof: GridPoint[] = [[0, 0], [2, 2], [4, 0]];
    expect(simplifyLine(roof, all(4))).toEqual(roof);
    expect(simplifyLine(roof, all(4.1))).toEqual([[0, 0], [4, 0]]);
  });

  it('leaves out the smallest first, and what that makes larger stays', () => {
    // The notch goes as a whole: its first point weighs 0.5, and what is left of it 1.5 and less.
    const line: GridPoint[] = [[0, 0], [10, 0], [11, 1], [12, 0], [20, 0]];
    expect(simplifyLine(line, all(2))).toEqual([[0, 0], [20, 0]]);
    expect(simplifyLine([[0, 0], [10, 0], [11, 20], [12, 0], [20, 0]], all(2))).toContainEqual([11, 20]);
  });

  it('asks for the least area where the point lies', () => {
    const line: GridPoint[] = [[0, 0], [2, 2], [4, 0], [100, 0], [102, 2], [104, 0]];
    const simplified = simplifyLine(line, ([x]) => (x > 50 ? 100 : 1));
    expect(simplified).toContainEqual([2, 2]);
    expect(simplified).not.toContainEqual([102, 2]);
  });

  it('keeps both ends, their order, and points of the line only', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), fc.integer({ min: 0, max: 200 }), (line, area) => {
        const simplified = simplifyLine(line, all(area));
        expect(simplified[0]).toBe(line[0]);
        expect(simplified.at(-1)).toBe(line.at(-1));
        const places = simplified.map((one) => line.findIndex((other) => other === one));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
      }),
    );
  });
});
