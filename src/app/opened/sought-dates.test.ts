/** What the table of opened data shows of a date is found by the very words that it shows. */
import { describe, expect, it } from 'vitest';
import { findRows } from '../../opened-data/feature-table';
import type { OpenedFeature } from '../../opened-data/opened-file';
import { foldForSearch } from '../../story/fold-for-search';
import { loadWording } from '../../words/load-wording';
import { openedWordsOf } from '../../words/opened/opened-words';
import { dateWordsOf, sayDates } from '../../words/opened/said';

describe.each(['en', 'uk'] as const)('a date as it is shown, %s', (language) => {
  it.each([
    ['a day', '2025-03-18', '2025-03-18'],
    ['a month', '2025-03', '2025-03'],
    ['a year', '2025', '2025'],
    ['a time', '2025-02-28', '2025-03-18'],
    ['a beginning', '2022-02-24', null],
    ['an end', null, '2025-12-01'],
    ['neither', null, null],
  ])('is found: %s', async (_, from, to) => {
    const wording = await loadWording(language);
    const words = openedWordsOf(language);
    const query = sayDates({ from, to }, wording, words) ?? '';
    const feature: OpenedFeature = { index: 0, title: null, date: { from, to }, style: {}, shapes: { points: [], lines: [], areas: [] }, properties: {} };
    expect(query).not.toBe('');
    expect(findRows([feature], { query, dateWords: dateWordsOf(wording.words, words), fold: foldForSearch }, 0, 1).found, query).toBe(1);
  });
});
