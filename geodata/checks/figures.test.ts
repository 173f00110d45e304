/** The figures that are shown beside the measures are those that were published. */
import { expect, test } from 'vitest';
import rawFigures from '../stories/cease-fire-2025-03-18/figures.json';
import { parseFigures } from '../../src/story/figures';

const parsed = parseFigures(rawFigures);
if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const { figures } = parsed.figures;

/** From the project's table of reference figures; each with the year that it speaks of. */
const PUBLISHED: [id: string, value: number, unit: string, year: string, words: RegExp][] = [
  ['sumy-city-population', 256_000, 'people', '2022', /^about 256,000$/],
  ['sumy-region-population', 1_040_000, 'people', '2022', /^about 1\.04 million$/],
  ['npp-net-capacity', 6 * 950, 'megawatt', '2022', /^6 × 950 MW = 5,700 MW$/],
  ['ukraine-russia-land-border', 1974, 'km', '2014', /^1,974 km$/],
  ['kursk-largest-claimed', 1300, 'km2', '2024', /^over 1,300 km²$/],
];

test.each(PUBLISHED)('%s', (id, value, unit, year, words) => {
  expect(figures.find((figure) => figure.id === id)).toMatchObject({ value, unit, asOf: expect.stringMatching(`^${year}-`), text: expect.stringMatching(words) });
});

test('no figure is shown that the table does not hold', () => {
  expect(figures.map(({ id }) => id).toSorted()).toEqual(PUBLISHED.map(([id]) => id).toSorted());
});
