import { expect, it } from 'vitest';
import type { Place } from '../story/schema';
import { orderPlaces } from './place-keys';

const place = (id: string, lng: number): Place => ({ id, at: [lng, 48] }) as unknown as Place;

it('goes through the theatre from west to east, and then to what lies far outside it', () => {
  const places = [place('east', 38), place('far-west', -77), place('west', 31), place('middle', 34), place('far-near', 2)];
  expect(orderPlaces({ places, theatre: [21, 43, 41, 53] }).map(({ id }) => id)).toEqual(['west', 'middle', 'east', 'far-west', 'far-near']);
});
