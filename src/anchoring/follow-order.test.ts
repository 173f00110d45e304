import { describe, expect, it } from 'vitest';
import { type Anchor, hasPlace, type PassageToFind } from './anchor';
import { Dice } from './dice';
import { editArticle } from './edited-copy';
import { findAnchors } from './find-anchor';
import { inventArticle } from './invented-article';
import { layBlocks } from './read-blocks';

const passage = (id: string, paragraph: number, start: string, end: string): PassageToFind => ({ id, selector: { start, end }, paragraph, heading: null, words: [] });
const paragraph = (words: string) => ({ kind: 'paragraph' as const, words });

const passages = [passage('ferry', 1, 'The ferry company said on', 'more than two hours'), passage('mayor', 2, 'The mayor of Sel', 'an old ladder'), passage('bridge', 3, 'Engineers from Marden', 'old bridge twice')];
const FERRY = 'The ferry company said on Thursday that the crossing took more than two hours.';
const MAYOR = 'The mayor of Sel has promised money for the harbour, and for an old ladder.';
const BRIDGE = 'Engineers from Marden measured the old bridge twice.';

/** What was found of each passage, by its kind and its words. */
function read(...lines: string[]): string[] {
  const copy = layBlocks(lines.map(paragraph));
  const reading = (anchor: Anchor): string => (hasPlace(anchor) ? `${anchor.kind}: ${copy.text.slice(anchor.start, anchor.end)}` : anchor.kind);
  return findAnchors(passages, copy).map(reading);
}

describe('a sentence that was edited, and is quoted as it was', () => {
  const edited = FERRY.replace('two', 'three');
  const note = `Correction: An earlier version of this article said: “${FERRY}”`;

  it('is found where it stands, and not in the correction', () => {
    expect(read(edited, MAYOR, BRIDGE, note)).toEqual([`recovered: ${edited.slice(0, -1)}`, `exact: ${MAYOR.slice(0, -1)}`, `exact: ${BRIDGE.slice(0, -1)}`]);
    expect(read(note, MAYOR.replace('promised', 'voted'), edited, BRIDGE)[0], 'a quotation in the order itself').toBe(`exact: ${FERRY.slice(0, -1)}`);
  });

  it('is found there by its quotation alone, where the article has dropped it', () => {
    expect(read(MAYOR, BRIDGE, note)[0]).toBe(`exact: ${FERRY.slice(0, -1)}`);
  });
});

it('a paragraph that was moved is found where it was moved to', () => {
  expect(read(MAYOR, BRIDGE, FERRY)).toEqual([FERRY, MAYOR, BRIDGE].map((words) => `exact: ${words.slice(0, -1)}`));
});

it('no passage of an edited article leaves its paragraph for a comment that quotes the article as it was', () => {
  const article = inventArticle(new Dice(19), 25);
  const whole = editArticle(new Dice(19), article, { edited: 0, deleted: 0, moved: false }).copy;
  const { copy } = editArticle(new Dice(19), article, { edited: 0.5, deleted: 0, moved: false });
  const blocksOf = ({ text, blocks }: typeof copy) => blocks.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));
  const alone = findAnchors(article.passages, copy);
  // Backwards, so that no comment follows the order of another.
  const comments = blocksOf(whole).toReversed().map(({ words }) => paragraph(`As it says above: “${words}” I beg to differ.`));
  const discussed = layBlocks([...blocksOf(copy), ...comments]);
  const found = findAnchors(article.passages, discussed);
  const end = copy.text.trimEnd().length;
  expect(alone.filter(hasPlace).length).toBeGreaterThan(20);
  expect(alone.flatMap((anchor, nth) => (hasPlace(anchor) && !isIn(found[nth], end) ? anchor.passage : []))).toEqual([]);
});

const isIn = (anchor: Anchor | undefined, end: number): boolean => anchor !== undefined && hasPlace(anchor) && anchor.end <= end;
