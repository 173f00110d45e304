import { expect, it } from 'vitest';
import { createCollector } from './collect-features';

/** Whether points, given as often as told, seem to have been exchanged, seen from Ukraine. */
function seemsSwapped(...groups: (readonly [count: number, lng: number, lat: number])[]): boolean {
  const collector = createCollector();
  for (const [count, lng, lat] of groups) for (let at = 0; at < count; at += 1) collector.add({ type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [lng, lat] } }, '');
  return collector.isSwappedInto([22, 44, 41, 53]);
}

it.each([
  ['all of them', [[5, 48.5, 37.9]], true],
  ['all but a stray one at 0°', [[999, 48.5, 37.9], [1, 0, 0]], true],
  ['all but one in place', [[99, 48.5, 37.9], [1, 37.9, 48.5]], true],
  ['nine in ten', [[9, 48.5, 37.9], [1, -77, 38.9]], true],
  ['eight in ten', [[8, 48.5, 37.9], [2, -77, 38.9]], false],
  ['most, with some in place', [[95, 48.5, 37.9], [5, 37.9, 48.5]], false],
  ['none', [[5, 37.9, 48.5]], false],
  ['nothing, since all lie elsewhere', [[5, -77, 38.9]], false],
  ['nothing, since there is nothing', [], false],
] as const)('of the features %s seem to be exchanged', (_, groups, expected) => expect(seemsSwapped(...groups)).toBe(expected));

it('counts a feature by all of its positions', () => {
  const collector = createCollector();
  collector.add({ type: 'Feature', properties: null, geometry: { type: 'LineString', coordinates: [[48, 30], [48, 70]] } }, '');
  collector.add({ type: 'Feature', properties: null, geometry: null }, '');
  expect(collector.isSwappedInto([22, 44, 41, 53])).toBe(false);
});
