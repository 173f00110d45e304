import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../anchoring/anchor';
import { readPlainText } from '../anchoring/read-plain-text';
import type { Place } from '../story/schema';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { languages, type Language } from '../words/language';
import { loadWording } from '../words/load-wording';
import { WordsProvider } from '../words/words-context';
import type { ArticleCopy, CopyOrigin } from './article-copy';
import { CopyPane } from './copy-pane';

const index = buildStoryIndex(buildSmallStory());
const text = 'The ferry leaves the Old Harbour at noon.\nBefore that, there is no wind and nobody minds at all.';
const at = (passage: string, kind: 'exact' | 'recovered', words: string): Anchor => ({ passage, kind, start: text.indexOf(words), end: text.indexOf(words) + words.length });
const copy: ArticleCopy = {
  ...readPlainText(text),
  origin: { by: 'paste' },
  anchors: [at('ferry-leaves', 'exact', 'The ferry leaves the Old Harbour at noon'), at('no-wind', 'recovered', 'there is no wind'), { passage: 'fishing-stops', kind: 'orphan' }],
};
const nothing = (): void => undefined;
const actions = { addressOf: (state: string) => `#${state}`, onPassage: nothing, onPlace: nothing, onHoverPlace: nothing, onCopyLink: nothing };

interface Drawing {
  origin?: CopyOrigin;
  litPlace?: string;
  imported?: ReadonlyMap<string, readonly Place[]>;
  of?: ArticleCopy;
}

async function draw(language: Language, { origin = { by: 'paste' }, litPlace, imported = new Map(), of = copy }: Drawing = {}): Promise<string> {
  const wording = await loadWording(language);
  return renderToString(
    <WordsProvider value={wording}>
      <CopyPane index={index} copy={{ ...of, origin }} passage={null} litPlace={litPlace ?? null} imported={imported} actions={actions} onDrawn={nothing}>
        {null}
      </CopyPane>
    </WordsProvider>,
  );
}

/** Every text, title and label with the language that its element, or the next one around it, is in. */
function wordsByLanguage(html: string): [lang: string, words: string][] {
  const open: string[] = [];
  return [...html.matchAll(/<(\/?)([a-z]\w*)([^>]*)>|([^<]+)/g)].flatMap(([, end, , attributes = '', words]): [string, string][] => {
    if (words !== undefined) return [[open.at(-1) ?? '', words]];
    if (end === '/') open.pop();
    else open.push(/ lang="(\w+)"/.exec(attributes)?.[1] ?? open.at(-1) ?? '');
    return end === '/' ? [] : [...attributes.matchAll(/ (?:title|aria-label)="([^"]*)"/g)].map(([, said = '']) => [open.at(-1) ?? '', said]);
  });
}

describe.each(languages)('an opened copy in $name', ({ code }) => {
  it('says of all its words, titles and labels in what language they are', async () => {
    const { words } = await loadWording(code);
    const said = wordsByLanguage(await draw(code)).map(([lang, some]) => [lang, some.trim()]);
    for (const ours of [words.copy.recovered, words.copy.orphans(1), words.copy.orphanList, words.article.onTheMap.trim()]) expect(said).toContainEqual([code, ours]);
    for (const theirs of ['Old Harbour', 'there is no wind', 'Fishing has stopped for a week.']) expect(said).toContainEqual(['en', theirs]);
  });

  it.each<CopyOrigin>([{ by: 'file', name: 'ferry.txt' }, { by: 'paste' }, { by: 'visit' }])('says where the text comes from, and of when the article is: %j', async (origin) => {
    const { words, format } = await loadWording(code);
    const date = format.longDate('2025-03-18');
    const said = origin.by === 'file' ? words.copy.fromFile(origin.name, date) : words.copy.from[origin.by](date);
    expect(said).toContain(date);
    expect(wordsByLanguage(await draw(code, { origin }))).toContainEqual([code, said]);
  });

  it('does not call the text of a paragraph a summary of ours', async () => {
    const { words, format } = await loadWording(code);
    const date = format.longDate('2025-03-18');
    expect(wordsByLanguage(await draw(code))).toContainEqual([code, words.copy.paragraphTitle(1, date)]);
  });
});

it.each(['ferry-leaves', 'fishing-stops'])('marks a place that a file ties to %s as brought by a file, and lights it with its shape', async (passage) => {
  const [place] = index.story.places;
  if (!place) throw new Error('The story has no place.');
  const html = await draw('en', { litPlace: 'brought', imported: new Map([[passage, [{ ...place, id: 'brought' }]]]) });
  expect(html.match(/<span class="imported-mark">/g)).toHaveLength(1);
  expect([...html.matchAll(/<a [^>]*data-lit[^>]*>/g)].map(([link]) => / data-place-id="([^"]*)"/.exec(link)?.[1])).toEqual(['brought']);
  expect(await draw('en')).not.toContain('imported-mark');
});

it('has Ukrainian in Ukrainian and English in English', async () => {
  const letters = wordsByLanguage(await draw('uk')).filter(([, said]) => /\p{L}/u.test(said));
  expect(letters.filter(([lang, said]) => (lang === 'uk') !== /\p{Script=Cyrillic}/u.test(said))).toEqual([]);
});

it('has a name for every group that takes the focus', async () => {
  const html = await draw('en');
  const groups = [...html.matchAll(/<\w+ [^>]*role="group"[^>]*>/g)].map(([tag]) => tag).filter((tag) => /tabindex="0"/i.test(tag));
  expect(groups).toHaveLength(3);
  for (const tag of groups) expect(html).toContain(`id="${/aria-labelledby="([^"]*)"/.exec(tag)?.[1] ?? 'no name'}"`);
});

it('keeps the places that a passage bears on where its line was taken for a heading', async () => {
  const [place] = index.story.places;
  if (!place) throw new Error('The story has no place.');
  const lines = 'It had begun in spring.\nBefore that, there is no wind\nNobody minds at all.';
  const start = lines.indexOf('there is no wind');
  const of: ArticleCopy = { ...readPlainText(lines), origin: { by: 'paste' }, anchors: [{ passage: 'no-wind', kind: 'exact', start, end: start + 'there is no wind'.length }] };
  expect(of.blocks[1]?.kind).toBe('heading');
  const html = await draw('en', { of, imported: new Map([['no-wind', [{ ...place, id: 'brought' }]]]) });
  expect(html).toContain('<h2>');
  expect(html.match(/<span class="imported-mark">/g)).toHaveLength(1);
});
