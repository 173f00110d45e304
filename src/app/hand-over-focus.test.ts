import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findOnMovingMap, handOverFocus } from './hand-over-focus';
import { buildPage, type TestElement, type TestPage } from './test-page';

let page: TestPage;
let town: TestElement;
beforeEach(() => {
  page = buildPage('beside');
  page.put('.map-container canvas');
  town = page.put('.place-keys [data-place-id="town"]');
});
afterEach(() => void vi.unstubAllGlobals());

/** The drawn map, with the focus on a link to `place` in it, or on itself, and what has the focus after it was handed over. */
function handsOver(place: string | null): string | undefined {
  const drawn = page.put('.drawn-map');
  const link = page.put('link', '[data-place-id]', '.drawn-map');
  const focused = place === null ? drawn : link;
  page.activeElement = focused;
  const contains = (one: unknown): boolean => one === focused;
  Object.assign(link, { getAttribute: () => place });
  handOverFocus(Object.assign(drawn, { contains }) as unknown as Element);
  return page.focused;
}

it('goes from a place to the same place', () => {
  expect(handsOver('town')).toBe('.place-keys [data-place-id="town"]');
});

it('goes to the map where that has no such place, or does not show it', () => {
  expect(handsOver('sea')).toBe('.map-container canvas');
  town.isSeen = false;
  expect(handsOver('town')).toBe('.map-container canvas');
});

it('goes from the drawn map to the moving one', () => {
  expect(handsOver(null)).toBe('.map-container canvas');
});

it('stays where it is outside the drawn map', () => {
  page.activeElement = page.put('search');
  handOverFocus(Object.assign(page.put('.drawn-map'), { contains: () => false }) as unknown as Element);
  expect(page.focused).toBe('search');
});

it('knows what stands for a place on the drawn map, as for the focus that a popup gives back, and for no other link to one', () => {
  const standsFor = (...selectors: string[]): unknown => findOnMovingMap(Object.assign(page.put('link', ...selectors), { getAttribute: () => 'town' }) as unknown as Element);
  expect(standsFor('[data-place-id]', '.drawn-map')).toBe(town);
  expect(standsFor('[data-place-id]')).toBeNull();
  expect(findOnMovingMap(null)).toBeNull();
});
