import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { loadWording } from '../words/load-wording';
import { loadOpenedWords } from '../words/opened/opened-words';
import { WordsProvider } from '../words/words-context';
import { ValueChoice } from './value-choice';

const choices = { areas: 5, properties: [{ name: 'kind', values: [{ key: 'held', text: 'held', areas: 2 }] }], dates: [], datesInAll: 0, latest: -1, precisionKm: null };

it.each([
  ['en', 'held (2)'],
  ['uk', 'held (площ: 2)'],
] as const)('in %s a value says how many areas have it', async (language, said) => {
  await loadOpenedWords(language);
  const wording = await loadWording(language);
  const html = renderToString(
    <WordsProvider value={wording}>
      <ValueChoice choices={choices} chosen={{ name: 'kind', keys: [] }} isMissing={false} onChoose={() => undefined} />
    </WordsProvider>,
  );
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain(said);
});
