import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEvidence } from '../story/evidence';
import { buildDifferenceText, shownRangeOf } from '../story/range-text';
import { loadWording } from '../words/load-wording';
import { englishWording } from '../words/words-context';
import { differenceTextOf, endsTextOf, figureTextOf, measureTextOf, whyOf } from './evidence-words';

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../geodata/stories/cease-fire-2025-03-18/${name}.json`, import.meta.url), 'utf8'));
const parsed = parseEvidence({ measures: readJson('measures'), claims: readJson('claims'), figures: readJson('figures') });
if (!parsed.ok) throw new Error('The bundled evidence does not parse.');
const { claims } = parsed.evidence;
const measures = [...new Set(claims.flatMap((claim) => claim.measures))];
const ukrainian = await loadWording('uk');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the least and the most of a measure', () => {
  it.each([
    [0.117, 0.465, 'percent', '0.117–0.465 %'],
    [4.4352, 4.5241, 'percent', '4.44–4.52 %'],
    [0, 1.655, 'km', '0–1.66 km'],
    [109_731, 117_204, 'km2', '110,000–117,000 km²'],
    [2137.6, 2141.6, 'km', '2,138–2,142 km'],
    [12, 12, 'km', '12 km'],
  ] as const)('%d and %d %s are %s', (low, high, unit, text) => expect(plain(endsTextOf({ low, high, unit }, englishWording))).toBe(text));

  it('are in Ukrainian as numbers are there', () => expect(plain(endsTextOf({ low: 0.117, high: 0.465, unit: 'percent' }, ukrainian))).toBe('0,117–0,465 %'));
});

describe('what was measured', () => {
  it('is said in English as the story’s files say it', () => {
    expect(measures.length).toBeGreaterThan(15);
    for (const measure of measures) {
      const { words, format } = englishWording;
      expect(plain(format.range(shownRangeOf(measure), measure.unit)), measure.id).toBe(measure.text);
      expect(measureTextOf(measure, 'en', { language: 'en', words, format })).toBe(measure.text);
    }
  });

  it.each([
    [18.557, 18.997, 19.44, 'percent', 'близько 18,5–19,5 %'],
    [7828.66, 7832.66, 7836.66, 'km', 'близько 7 830 км'],
    [0, 0.2, 2.2, 'km', 'менше ніж 3 км'],
  ] as const)('%d, %d, %d %s is said in Ukrainian', (low, value, high, unit, text) => {
    expect(plain(ukrainian.format.range(shownRangeOf({ low, value, high }), unit))).toBe(text);
  });

  it('is never less than nothing where a depth may be on either side of an edge', () => {
    const [measure] = measures;
    if (!measure) throw new Error('There is no measure.');
    const { uk: _uk, ...bare } = measure;
    expect(plain(measureTextOf({ ...bare, unit: 'km', value: 1.5, low: -2, high: 5 }, 'en', ukrainian))).toBe('близько 0–5 км');
  });

  it('keeps what stands after the number', () => {
    const [measure] = measures;
    if (!measure) throw new Error('There is no measure.');
    expect(measureTextOf({ ...measure, uk: { title: 'Назва', after: 'захід (276°)' } }, 'en', ukrainian)).toMatch(/, захід \(276°\)$/);
  });

  it('gives figures with their own digits', () => {
    expect(plain(figureTextOf(1300, 'km2', ukrainian))).toBe('1 300 км²');
    expect(plain(figureTextOf(17.5, 'percent', ukrainian))).toBe('17,5 %');
  });
});

describe('a difference', () => {
  it.each([
    [3.5, 'percent', '3.5 percentage points', '3,5 в. п.'],
    [1, 'percent', '1 percentage point', '1 в. п.'],
    [40, 'km', '40 km', '40 км'],
  ] as const)('of %d %s is counted in points where shares are compared, and said so by the story’s own text too', (value, unit, english, uk) => {
    expect(plain(differenceTextOf({ value, unit }, englishWording))).toBe(english);
    expect(plain(differenceTextOf({ value, unit }, ukrainian))).toBe(uk);
    expect(plain(buildDifferenceText(value, unit))).toBe(english);
  });
});

describe('the reason for a verdict', () => {
  it.each(claims.map((claim) => [claim.claim.id, claim] as const))('is in English what the story computes: %s', (_, { verdict }) => {
    expect(plain(whyOf(verdict, 'en', englishWording).map(({ text }) => text).join(' '))).toBe(verdict.why);
  });

  it.each(claims.map((claim) => [claim.claim.id, claim] as const))('is in Ukrainian but for the story’s own words: %s', (_, { verdict }) => {
    const said = whyOf(verdict, 'en', ukrainian);
    expect(said.filter(({ ofStory }) => ofStory).every(({ text }) => verdict.why.includes(text))).toBe(true);
    expect(said.filter(({ ofStory }) => !ofStory).map(({ text }) => text).join(' ')).not.toMatch(/\p{Script=Latin}/u);
  });
});
