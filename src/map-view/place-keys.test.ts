import { expect, it } from 'vitest';
import type { Place } from '../story/schema';
import { findNext, orderPlaces } from './place-keys';

const place = (id: string, lng: number): Place => ({ id, at: [lng, 48] }) as unknown as Place;

it('goes through the theatre from west to east, and then to what lies far outside it', () => {
  const places = [place('east', 38), place('far-west', -77), place('west', 31), place('middle', 34), place('far-near', 2)];
  expect(orderPlaces({ places, theatre: [21, 43, 41, 53] }).map(({ id }) => id)).toEqual(['west', 'middle', 'east', 'far-west', 'far-near']);
});

const alone = { altKey: false, ctrlKey: false, metaKey: false };

it.each([
  ['ArrowRight', 1, 2],
  ['ArrowDown', 3, 0],
  ['ArrowLeft', 1, 0],
  ['ArrowUp', 0, 3],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['a', 1, null],
])('goes by %s from place %i of four to %s', (key, now, next) => {
  expect(findNext({ ...alone, key }, now, 4)).toBe(next);
});

it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('leaves keys that are pressed together with another to the browser, which goes back by Alt and an arrow: %s', (held) => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) expect(findNext({ ...alone, [held]: true, key }, 1, 4), key).toBeNull();
});
