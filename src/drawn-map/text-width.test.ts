import { describe, expect, it } from 'vitest';
import { breakLines, widthEmOf } from './text-width';

const widthOf = (line: string): number => widthEmOf(line, 0, false);

describe('the width of words', () => {
  it('grows with letters, spacing and weight', () => {
    expect(widthEmOf('Kyiv', 0, false)).toBeCloseTo(1.759, 3);
    expect(widthEmOf('Kyiv', 0.2, false)).toBeCloseTo(1.759 + 0.8, 3);
    expect(widthEmOf('Kyiv', 0, true)).toBeGreaterThan(1.759);
  });

  it('is the same with a space that keeps a number and its unit together', () => {
    expect(widthEmOf('5.5\u00a0km', 0, false)).toBe(widthEmOf('5.5 km', 0, false));
  });
});

describe('breaking a name into lines', () => {
  it('leaves a short one whole', () => {
    expect(breakLines('Zaporizhzhia', 8, widthOf)).toEqual(['Zaporizhzhia']);
  });

  it('breaks a long one evenly, also behind a dash, and never within a word', () => {
    expect(breakLines('Zaporizhzhia nuclear power plant', 8, widthOf)).toEqual(['Zaporizhzhia nuclear', 'power plant']);
    expect(breakLines('Russia held about\n18.5–19.5 % of Ukraine', 13, widthOf)).toEqual(['Russia held about', '18.5–19.5 % of Ukraine']);
    expect(breakLines('Russia held about 18.5–19.5 % of Ukraine', 13, widthOf)).toEqual(['Russia held about 18.5–', '19.5 % of Ukraine']);
    expect(breakLines('Neverendingword', 2, widthOf)).toEqual(['Neverendingword']);
  });

  it('loses no word', () => {
    expect(breakLines('a b c d e f g', 1, widthOf).join(' ')).toBe('a b c d e f g');
  });
});
