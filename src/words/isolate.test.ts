import { expect, test } from 'vitest';
import { isolate, withoutTurns } from './isolate';

test.each([
  ['towns.geojson', 'towns.geojson'],
  ['Суми — мапа', 'Суми — мапа'],
  ['قرية', '\u2068قرية\u2069'],
  ['a\u202etxt.exe', '\u2068atxt.exe\u2069'],
  // What would end the isolate early is taken out.
  ['\u2069\u2069x', '\u2068x\u2069'],
  ['', ''],
])('%j is set apart as %j', (text, isolated) => expect(isolate(text)).toBe(isolated));

test('a file holds no sign that turns the direction', () => expect(withoutTurns(isolate('קובץ \u202d1'))).toBe('קובץ 1'));
