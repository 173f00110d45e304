import { expect, it } from 'vitest';
import { englishWording } from '../words-context';
import { sayKm } from './said';

it.each([
  [3, 3, '3 km'],
  [1, 4, '1–4 km'],
  [0.5, 0.5, '0.5 km'],
  [0.05, 0.05, '0.05 km'],
  [0.03, 0.03, '0.03 km'],
  [0.01, 0.04, '0.01–0.04 km'],
  [0.03, 2, '0.03–2 km'],
  [0, 0, '0 km'],
])('a precision of %d to %d km is %s, and none of more than nothing is nothing', (least, most, text) => {
  expect(sayKm(least, most, englishWording).replaceAll('\u00a0', ' ')).toBe(text);
});
