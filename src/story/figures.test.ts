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
