import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { AreaChoices } from '../opened-data/area-choices';
import type { Language } from '../words/language';
import { loadWording } from '../words/load-wording';
import { loadOpenedWords } from '../words/opened/opened-words';
import { WordsProvider } from '../words/words-context';
import { ValueChoice } from './value-choice';

const choices: AreaChoices = { areas: 5, properties: [{ name: 'kind', text: 'kind', values: [{ keys: ['held'], text: 'held', areas: 2 }] }], notOffered: [], dates: [], datesInAll: 0, undated: 0, latest: -1, precisionKm: null };

/** What is read, without the signs that keep a name from turning the line around it. */
async function textIn(language: Language, more: Partial<AreaChoices> = {}): Promise<string> {
  await loadOpenedWords(language);
  const wording = await loadWording(language);
  const html = renderToString(
    <WordsProvider value={wording}>
      <ValueChoice choices={{ ...choices, ...more }} chosen={{ name: 'kind', keys: [] }} isMissing={false} onChoose={() => undefined} />
    </WordsProvider>,
  );
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/[\u2066-\u2069]/g, '');
}

it.each([
  ['en', 'held (2)'],
  ['uk', 'held (площ: 2)'],
] as const)('in %s a value says how many areas have it', async (language, said) => {
  expect(await textIn(language)).toContain(said);
});

it.each([
  ['en', 'Not offered: fid and osm_id (too many values to choose from); tags, refs and 4 more (values that are objects).'],
  ['uk', 'Не запропоновано: fid і osm_id (забагато значень для вибору); tags, refs та ще 4 (значення, що є об’єктами).'],
] as const)('in %s the properties that are not offered are named, with the reason', async (language, said) => {
  const notOffered: AreaChoices['notOffered'] = [
    { why: 'many-values', names: ['fid', 'osm_id'], more: 0 },
    { why: 'objects', names: ['tags', 'refs'], more: 4 },
  ];
  expect(await textIn(language, { notOffered })).toContain(said);
  expect(await textIn(language)).not.toContain(said.slice(0, 8));
});
