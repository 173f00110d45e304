import { expect, it } from 'vitest';
import { findAreaChoices } from './area-choices';
import type { OpenedFeature } from './opened-file';
import { readWrittenNumber } from './written-number';

it.each([
  [5, 5], ['5', 5], [' 2.5 ', 2.5], ['.5', 0.5], [0, 0],
  ['about 9', null], ['-1', null], [-1, null], ['', null], [' ', null], ['1e2', null], [201, null], ['201', null], [true, null], [null, null], [[5], null],
])('%j is the number %j', (value, expected) => expect(readWrittenNumber(value, 200)).toBe(expected));

it('a text with no end of digits is read once, not once for each of them', () => expect(readWrittenNumber(`${'1'.repeat(200_000)} km`, 200)).toBeNull());

it('the precision that areas state is found where a table has written it as text', () => {
  const shapes = { points: [], lines: [], areas: [[[[30, 50], [31, 50], [31, 51], [30, 50]]]] } as unknown as OpenedFeature['shapes'];
  const stating = (precisionKm: unknown): OpenedFeature => ({ index: 0, title: null, date: null, style: {}, shapes, properties: { precisionKm } });
  expect(findAreaChoices([stating('5'), stating(' 2.5 '), stating('about 9')]).precisionKm).toEqual({ least: 2.5, most: 5 });
});
