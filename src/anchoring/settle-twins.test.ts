import { describe, expect, it } from 'vitest';
import { type Anchor, hasPlace, type TextCopy } from './anchor';
import { Dice } from './dice';
import { editArticle } from './edited-copy';
import { findAnchors } from './find-anchor';
import { inventArticle } from './invented-article';
import { layBlocks } from './read-blocks';
import { recogniseArticle } from './recognise';

const asItIs = { edited: 0, deleted: 0, moved: false };
const article = inventArticle(new Dice(11), 25);
const { copy } = editArticle(new Dice(11), article, asItIs);
const anchors = findAnchors(article.passages, copy);
const partsOf = ({ text, blocks }: TextCopy) => blocks.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));
const parts = partsOf(copy);

const kindsOf = (found: readonly Anchor[]): string[] => [...new Set(found.map(({ kind }) => kind))].toSorted();

/** Each passage, with the block that it stands in and its words. */
const quotations = anchors.flatMap((anchor, nth) => {
  if (!hasPlace(anchor)) throw new Error(`${anchor.passage} is not found in its own article.`);
  return [{ nth, block: copy.blocks.findIndex(({ start, end }) => start <= anchor.start && anchor.end <= end), words: copy.text.slice(anchor.start, anchor.end) }];
});

/** What became of each passage in a copy that quotes it once more, as a block by itself at a place of its own choice. */
function quotedAt(placeOf: (block: number) => number): { kinds: string[]; inArticle: number; repeated: number } {
  const kinds = new Set<string>();
  let inArticle = 0;
  let repeated = 0;
  for (const { nth, block, words } of quotations) {
    const at = placeOf(block);
    const quoting = layBlocks([...parts.slice(0, at), { kind: 'paragraph', words }, ...parts.slice(at)]);
    const found = findAnchors(article.passages, quoting);
    for (const kind of kindsOf(found)) kinds.add(kind);
    const anchor = found[nth];
    if (anchor?.kind === 'repeated') repeated += 1;
    if (!anchor || !hasPlace(anchor)) continue;
    expect(quoting.text.slice(anchor.start, anchor.end)).toBe(words);
    const quote = quoting.blocks[at];
    if (quote && (anchor.start >= quote.end || anchor.end <= quote.start)) inArticle += 1;
  }
  return { kinds: [...kinds].toSorted(), inArticle, repeated };
}

describe('what stands twice', () => {
  it('is found in the first run where the text holds the whole article twice', () => {
    const doubled = layBlocks([...parts, ...parts]);
    const found = findAnchors(article.passages, doubled);
    expect(kindsOf(found)).toEqual(['exact']);
    expect(found.filter((anchor) => hasPlace(anchor) && anchor.end > copy.text.length)).toEqual([]);
    expect(recogniseArticle('', doubled, found)).toMatchObject({ same: true, found: article.passages.length });
  });

  it('is found where the whole edited article stands twice', () => {
    const edited = editArticle(new Dice(12), article, { edited: 0.5, deleted: 0, moved: false }).copy;
    const once = findAnchors(article.passages, edited);
    const twice = findAnchors(article.passages, layBlocks([...partsOf(edited), ...partsOf(edited)]));
    expect(twice.map(({ kind }) => kind)).toEqual(once.map(({ kind }) => kind));
  });

  it('is found in its paragraph where comments below the article, or a line above it, quote it', () => {
    expect(quotedAt(() => parts.length)).toEqual({ kinds: ['exact'], inArticle: quotations.length, repeated: 0 });
    expect(quotedAt(() => 0)).toEqual({ kinds: ['exact'], inArticle: quotations.length, repeated: 0 });
  });

  it('is found in its paragraph where it was lifted out beside it, unless it is the whole paragraph', () => {
    const whole = quotations.filter(({ block, words }) => (parts[block]?.words.length ?? 0) <= words.length + 3).length;
    for (const placeOf of [(block: number): number => block, (block: number): number => block + 1]) {
      const { kinds, inArticle, repeated } = quotedAt(placeOf);
      expect(kinds.every((kind) => kind === 'exact' || kind === 'repeated')).toBe(true);
      expect(inArticle + repeated).toBeGreaterThanOrEqual(quotations.length - 1);
      expect(repeated).toBeLessThanOrEqual(whole);
    }
  });

  it('counts for the article where nothing tells which of two is its own', () => {
    const [first] = article.passages;
    const words = quotations[0]?.words;
    if (!first || words === undefined) throw new Error('The article has no passage.');
    const found = findAnchors([first], layBlocks([{ kind: 'paragraph', words }, { kind: 'paragraph', words }]));
    expect(found).toEqual([{ passage: first.id, kind: 'repeated', places: 2 }]);
    expect(recogniseArticle('', layBlocks([{ kind: 'paragraph', words }]), found).same).toBe(true);
  });
});
