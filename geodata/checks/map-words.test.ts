/** The words that are written on the map. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breakLines, widthEmOf } from '../../src/drawn-map/text-width';
import { parseGeojson } from '../../src/story/parse-geojson';
import { geodataPath, STORY_FOLDER } from '../annotate/inputs';

const parsed = parseGeojson(JSON.parse(readFileSync(geodataPath(`${STORY_FOLDER}/annotations.geojson`), 'utf8')));
const features = parsed.ok ? parsed.collection.features : [];

describe.each(['text', 'text_uk'])('a line ends neither within a range nor between a number and its unit: %s', (language) => {
  const words = features.flatMap(({ properties }) => {
    const text: unknown = properties?.[language];
    return typeof text === 'string' ? [{ text, isCallout: properties?.['draw'] === 'callout' }] : [];
  });

  test('with a space that does not break', () => {
    expect(words.filter(({ text }) => /\d\s(?:%|km|км)/u.test(text)).length).toBeGreaterThan(25);
    expect(words.filter(({ text }) => /\d[^\S\u00a0](?:%|km|км)/u.test(text))).toEqual([]);
  });

  test('and with words so long that the dash is no place for a break', () => {
    const lines = words.flatMap(({ text, isCallout }) => breakLines(text, isCallout ? 13 : 11, (line) => widthEmOf(line, 0, isCallout)));
    expect(lines.filter((line) => line.endsWith('–'))).toEqual([]);
  });
});
