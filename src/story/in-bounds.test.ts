import { expect, it } from 'vitest';
import { isInBounds } from './in-bounds';

it.each([
  [[31, 49], true],
  [[22, 44], true],
  [[40.1, 49], false],
  [[31, 43.9], false],
  [[49, 31], false],
] as const)('%j', ([lng, lat], inside) => expect(isInBounds([lng, lat], [22, 44, 40, 52])).toBe(inside));
