import { describe, expect, it } from 'vitest';
import { offsetLine } from './offset-line';

describe('a line beside a line', () => {
  it('lies at its right, looking along it, where the distance is positive', () => {
    // To the east; south is down, and at the right hand.
    expect(offsetLine([[0, 0], [10, 0]], 3)).toEqual([[0, 3], [10, 3]]);
    expect(offsetLine([[0, 0], [10, 0]], -3)).toEqual([[0, -3], [10, -3]]);
  });

  it('keeps its distance around a corner', () => {
    const [, corner = [0, 0]] = offsetLine([[0, 0], [10, 0], [10, 10]], 2);
    expect(corner[0]).toBeCloseTo(8, 6);
    expect(corner[1]).toBeCloseTo(2, 6);
  });

  it('does not shoot out at a sharp turn', () => {
    const [, tip = [0, 0]] = offsetLine([[0, 0], [100, 0], [0, 1]], 2);
    expect(Math.hypot(tip[0] - 100, tip[1])).toBeLessThan(5);
  });
});
