import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClaims, type Claim } from './claims';

const tolerance = { amount: 2.5, reason: 'Round figures go in fives.' };
const good: Claim = {
  id: 'a-fifth',
  words: 'Russia holds about 20 percent of Ukraine',
  passage: 'crimea-and-a-fifth',
  places: ['ukraine'],
  measures: ['held-share'],
  rule: { kind: 'near-figure', measure: 'held-share', claimed: 20, tolerance },
};
const sourced: Claim = {
  ...good,
  id: 'largest',
  measures: [],
  rule: { kind: 'depends-on-source', on: 'a list of plants' },
  whatWouldTell: 'A list of all plants.',
};

const fileOf = (...claims: unknown[]) => ({ schemaVersion: 1, story: 'a-story', claims });

test('a whole file is parsed as it is', () => {
  expect(parseClaims(fileOf(good, sourced))).toEqual({ ok: true, claims: fileOf(good, sourced) });
});

const { whatWouldTell: _, ...unanswered } = sourced;
const faults: [fault: string, file: unknown, path: string, sentence: string][] = [
  ['a verdict typed in', fileOf({ ...good, verdict: 'agrees' }), 'claims[0].verdict', 'verdict'],
  ['a tolerance without a reason', fileOf({ ...good, rule: { ...good.rule, tolerance: { amount: 2 } } }), 'claims[0].rule.tolerance.reason', 'missing'],
  ['a source’s claim without what would tell', fileOf(unanswered), 'claims[0].whatWouldTell', 'missing'],
  ['a deciding measure that is not shown', fileOf({ ...good, measures: [] }), 'claims[0].measures', 'The measure of the rule, “held-share”, must stand first in this list; it is empty.'],
  ['another measure before it', fileOf({ ...good, measures: ['a-slip'] }), 'claims[0].measures', '“held-share”, must stand first in this list; its first is “a-slip”.'],
  ['a claim told at length', fileOf({ ...good, words: 'one two three four five six seven eight nine ten eleven twelve thirteen' }), 'claims[0].words', 'at most 12 words'],
  ['a repeated id', fileOf(good, good), 'claims[1].id', 'already belongs to the claim at claims[0].id'],
  ['an id with a space', fileOf({ ...good, id: 'Bad Id' }), 'claims[0].id', 'may hold only small letters'],
  ['no words', fileOf({ ...good, words: '' }), 'claims[0].words', 'write at least one word'],
  ['blank words', fileOf({ ...good, words: '   ' }), 'claims[0].words', 'write at least one word'],
  ['a field that does not belong', fileOf({ ...good, rule: { ...good.rule, tolerence: 1 } }), 'claims[0].rule.tolerence', 'There can be no field “tolerence” here'],
  ['an unknown kind of rule', fileOf({ ...good, rule: { ...good.rule, kind: 'nearly' } }), 'claims[0].rule.kind', 'This is “nearly”: write one of “near-figure”, '],
  ['a rule without a kind', fileOf({ ...good, rule: { measure: 'held-share' } }), 'claims[0].rule.kind', 'This is missing: add one of “near-figure”, '],
];

test.each(faults)('%s is a problem at its path', (_fault, file, path, sentence) => {
  const parsed = parseClaims(file);
  expect(parsed.ok ? [] : parsed.problems).toContainEqual({ path, message: expect.stringContaining(sentence) });
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      const parsed = parseClaims(input);
      expect(parsed.ok ? 0 : parsed.problems.length).toBeGreaterThan(0);
    }),
  );
});
