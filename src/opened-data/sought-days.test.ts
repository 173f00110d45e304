import { expect, it } from 'vitest';
import { findSoughtDays, isSoughtDay } from './sought-days';

const months = ['march', 'may', 'березня', 'березень', 'травня'];

it.each<[string, [string, string][], string[]]>([
  ['battles 18 march', [['18', 'march']], ['battles']],
  ['march 08 2025', [['8', 'march']], ['2025']],
  ['18 берез', [['18', 'берез']], []],
  ['18 ma', [], ['18', 'ma']],
  ['place 18', [], ['place', '18']],
  ['45 march', [], ['45', 'march']],
  ['march', [], ['march']],
  ['1 may 2 may', [['1', 'may'], ['2', 'may']], []],
  ['', [], []],
])('in “%s” the days are those beside a month', (query, days, words) => {
  expect(findSoughtDays(query.split(' ').filter(Boolean), months)).toEqual({ days: days.map(([day, month]) => ({ day, month })), words });
});

it('a day is that of the date, and no part of another', () => {
  expect(isSoughtDay('18 march march 2025', { day: '18', month: 'mar' })).toBe(true);
  expect(isSoughtDay('8 march march 2025', { day: '18', month: 'mar' })).toBe(false);
  expect(isSoughtDay('18 may may 2025', { day: '18', month: 'mar' })).toBe(false);
  expect(isSoughtDay('', { day: '18', month: 'mar' })).toBe(false);
});
