import { describe, expect, it } from 'vitest';
import { findRuleMisfits } from './rule-fit';

const measures = {
  measures: [
    { id: 'way', kind: 'great-circle', unit: 'km' },
    { id: 'inside', kind: 'containment', unit: 'km' },
    { id: 'share', kind: 'area-share', unit: 'percent' },
  ],
};
const toldOf = (rule: unknown) => findRuleMisfits({ claims: [{}, { rule }] }, measures).map(({ path, message }) => `${path}: ${message}`);

describe('a claim’s rule', () => {
  it.each([
    { kind: 'contained', measure: 'inside' },
    { kind: 'part-not-whole', measure: 'share' },
    { kind: 'at-most', measure: 'way', claimed: 300 },
    { kind: 'near-figure', measure: 'share', claimed: 100 },
    { kind: 'contained', measure: 'not-measured' },
    { kind: 'cannot-measure', because: 'It is an aim.' },
    { kind: 'constructor', measure: 'way' },
    'contained',
  ])('%j can be asked, or has another problem', (rule) => {
    expect(toldOf(rule)).toEqual([]);
  });

  it.each([
    [{ kind: 'contained', measure: 'way' }, 'claims.json claims[1].rule.kind: The rule “contained” needs a measure of the kind “containment”, which says how deep inside an edge something lies; that of “way” is “great-circle”: take another rule or another measure.'],
    [{ kind: 'part-not-whole', measure: 'inside' }, 'claims.json claims[1].rule.kind: The rule “part-not-whole” needs a measure of the unit “percent”, '],
    [{ kind: 'at-least', measure: 'share', claimed: 310 }, 'claims.json claims[1].rule.claimed: 310 is no share: the measure “share” is in per cent.'],
    [{ kind: 'near-figure', measure: 'share', claimed: -5 }, 'claims.json claims[1].rule.claimed: -5 is no share'],
  ])('%j fits its measure not', (rule, told) => {
    expect(toldOf(rule)).toEqual([expect.stringContaining(told)]);
  });
});
