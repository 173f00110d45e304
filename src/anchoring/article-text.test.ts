/** Holds anchoring to the article's own text, which lies beside a checkout and not in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasPlace, type PassageToFind } from './anchor';
import { findAnchors } from './find-anchor';
import { readPlainText } from './read-plain-text';
import { recogniseArticle } from './recognise';

interface StoryFile {
  title: string;
  sections: { heading: string | null; paragraphs: { number: number; passages: { id: string; fragment: PassageToFind['selector']; summary: string; mentions: { words: string | null }[] }[] }[] }[];
}

/** A text whose lines are broken to a width, with something between its paragraphs. */
function broken(whole: string, width: number, between: string): string {
  const paragraphs = whole.split('\n').filter((line) => line.trim() !== '');
  return paragraphs.map((line) => line.replaceAll(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) |(.{1,${width}})(?: |$)`, 'gu'), (_, run: string | undefined, last: string | undefined) => `${run ?? last ?? ''}\n`).trimEnd()).join(between);
}

const folder = new URL('../../../shared/article/', import.meta.url);
const story = JSON.parse(readFileSync(new URL('../../geodata/stories/cease-fire-2025-03-18/story.json', import.meta.url), 'utf8')) as StoryFile;
const text = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, folder), 'utf8')).find((one) => one.startsWith(story.title)) : undefined;
if (text === undefined) console.log(`Skipped: the article “${story.title}” does not lie in ../shared/article, so its passages are not looked for in it.`);

describe.skipIf(text === undefined)('the article', () => {
  const copy = readPlainText(text ?? '');
  const passages = story.sections.flatMap(({ heading, paragraphs }) =>
    paragraphs.flatMap(({ number, passages: held }) =>
      held.map(({ id, fragment, summary, mentions }): PassageToFind => ({ id, selector: fragment, paragraph: number, heading, words: mentions.flatMap(({ words }) => words ?? []), aboutLength: summary.replaceAll(/\]\([^)]*\)|\[/gu, '').length })),
    ),
  );
  const anchors = findAnchors(passages, copy);

  it('holds every passage exactly, in the right paragraph', () => {
    const paragraphs = copy.blocks.filter(({ kind }) => kind === 'paragraph');
    const told = anchors.map((anchor) => [anchor.passage, anchor.kind, !hasPlace(anchor) ? 0 : paragraphs.findIndex(({ start, end }) => start <= anchor.start && anchor.end <= end) + 1]);
    expect(told).toEqual(passages.map(({ id, paragraph }) => [id, 'exact', paragraph]));
  });

  it.each([
    ['is broken to 72 units', broken(text ?? '', 72, '\n\n')],
    ['is broken to 110 units', broken(text ?? '', 110, '\n\n')],
    ['is broken without empty lines', broken(text ?? '', 72, '\n')],
    ['is quoted in an e-mail', broken(text ?? '', 72, '\n\n').replaceAll(/^/gmu, '> ')],
    ['stands there twice', `${text ?? ''}\n${text ?? ''}`],
  ])('holds every passage exactly where it %s', (_, given) => {
    const read = readPlainText(given);
    const found = findAnchors(passages, read);
    expect(found.filter(({ kind }) => kind !== 'exact')).toEqual([]);
    expect(recogniseArticle(story.title, read, found)).toMatchObject({ same: true, titled: true });
  });

  it('is recognised', () => {
    expect(recogniseArticle(story.title, copy, anchors)).toMatchObject({ same: true, titled: true, found: passages.length });
  });

  it('without one passage lacks that passage, and no other', () => {
    for (const anchor of anchors) {
      if (!hasPlace(anchor)) continue;
      const shorter = readPlainText(copy.text.slice(0, anchor.start) + copy.text.slice(anchor.end));
      expect(findAnchors(passages, shorter).filter(({ kind }) => kind === 'orphan').map(({ passage }) => passage)).toEqual([anchor.passage]);
    }
  });
});
