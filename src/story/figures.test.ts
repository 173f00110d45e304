import { expect, test } from 'vitest';
import { parseFigures } from './figures';

const good = {
  id: 'npp-capacity',
  title: 'Net capacity',
  value: 5700,
  unit: 'megawatt',
  text: '6 × 950 MW',
  basis: 'Published by the operator.',
  asOf: '2022-02-24',
  places: ['zaporizhzhia-npp'],
};

test('a file of figures is parsed; one without a basis is a problem at its path', () => {
  const file = { schemaVersion: 1, story: 'a-story', figures: [good] };
  expect(parseFigures(file)).toEqual({ ok: true, figures: file });
  const { basis: _, ...baseless } = good;
  const parsed = parseFigures({ ...file, figures: [baseless] });
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['figures[0].basis']);
});

test.each<[fault: string, figures: unknown[], path: string, sentence: string]>([
  ['a date in words', [{ ...good, asOf: '18 March' }], 'figures[0].asOf', 'write it as year-month-day'],
  ['a day that is none', [{ ...good, asOf: '2025-02-30' }], 'figures[0].asOf', 'no day “2025-02-30”'],
  ['a repeated id', [good, good], 'figures[1].id', 'already belongs to the figure at figures[0].id'],
  ['no figure at all', [{ ...good, value: 0 }], 'figures[0].value', '0 is too small: write more than 0'],
])('%s is a problem at its path', (_, figures, path, sentence) => {
  const parsed = parseFigures({ schemaVersion: 1, story: 'a-story', figures });
  expect(parsed.ok ? [] : parsed.problems).toContainEqual({ path, message: expect.stringContaining(sentence) });
});
