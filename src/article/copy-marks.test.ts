import { describe, expect, it } from 'vitest';
import type { Anchor } from '../anchoring/anchor';
import { readPlainText } from '../anchoring/read-plain-text';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { type ArticleCopy, passagesToFind } from './article-copy';
import { buildMarkedSlices, type MarkedBlock, SLICE } from './copy-marks';

const index = buildStoryIndex(buildSmallStory());
const text = 'The ferry leaves the Old Harbour at noon.\nBefore that, there is no wind and nobody minds at all, as far as anyone in the village could ever tell us.';

function copyWith(...found: [passage: string, words: string, kind?: 'exact' | 'recovered'][]): ArticleCopy {
  const anchors = found.map(([passage, words, kind = 'exact']): Anchor => ({ passage, kind, start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return { ...readPlainText(text), anchors, origin: { by: 'paste' } };
}

/** The blocks of all slices, marked in the order given or as they stand. */
function markedBlocks(copy: ArticleCopy, order?: readonly number[]): MarkedBlock[] {
  const slices = buildMarkedSlices(index, copy);
  for (const nth of order ?? []) slices.of(nth);
  return Array.from({ length: slices.count }, (_, nth) => slices.of(nth).blocks).flat();
}

/** Each run as its passages and its words, with places in brackets. */
const told = (blocks: readonly MarkedBlock[]): string[][] =>
  blocks.map(({ runs }) => runs.map(({ passages, words }) => `${passages.map(({ id, kind, first }) => `${first ? '+' : ''}${id}/${kind}`).join(' ')}: ${words.map(({ text: some, place }) => (place === null ? some : `[${some}](${place})`)).join('')}`));

describe('what is marked in a copy', () => {
  it('marks passages, in them the words for their places, and behind them the places without words', () => {
    const blocks = markedBlocks(copyWith(['ferry-leaves', 'The ferry leaves the Old Harbour at noon'], ['no-wind', 'there is no wind', 'recovered']));
    expect(told(blocks)).toEqual([
      ['+ferry-leaves/exact: The ferry leaves the [Old Harbour](harbour) at noon', ': .'],
      [': Before that, ', '+no-wind/recovered: there is no wind', `: ${text.slice(text.indexOf(' and nobody'))}`],
    ]);
    expect(blocks.map(({ number }) => number)).toEqual([1, 1]);
    expect(blocks.map(({ bearing }) => bearing.map(({ passage, places }) => [passage, ...places.map(({ id }) => id)]))).toEqual([[['ferry-leaves', 'island']], [['no-wind']]]);
  });

  it('keeps every passage where they overlap, and one that spans two blocks', () => {
    const blocks = markedBlocks(copyWith(['ferry-leaves', 'Old Harbour at noon.\nBefore that'], ['fishing-stops', 'at noon']));
    expect(told(blocks)).toEqual([
      [': The ferry leaves the ', '+ferry-leaves/exact: [Old Harbour](harbour) ', 'ferry-leaves/exact +fishing-stops/exact: at noon', 'ferry-leaves/exact: .'],
      ['ferry-leaves/exact: Before that', `: ${text.slice(text.indexOf(', there'))}`],
    ]);
  });

  it('loses no character', () => {
    const blocks = markedBlocks(copyWith(['ferry-leaves', 'leaves the Old'], ['no-wind', 'wind']));
    expect(blocks.map(({ runs }) => runs.map(({ words }) => words.map((one) => one.text).join('')).join('')).join('\n')).toBe(text);
  });
});

describe('a long copy', () => {
  const lines = Array.from({ length: 3 * SLICE }, (_, nth) => `Line ${nth} of the log.`);
  const log = lines.join('\n');
  const long: ArticleCopy = {
    text: log,
    origin: { by: 'paste' },
    blocks: lines.map((line) => ({ kind: 'paragraph', start: log.indexOf(line), end: log.indexOf(line) + line.length })),
    // From the end of the first slice over the whole second one; and, between two blocks at first, one within the third.
    anchors: [
      { passage: 'ferry-leaves', kind: 'exact', start: log.indexOf(`Line ${SLICE - 1} of`) + 5, end: log.indexOf(`Line ${2 * SLICE} of`) + 4 },
      { passage: 'no-wind', kind: 'recovered', start: log.indexOf(`Line ${2 * SLICE + 2} of`) - 1, end: log.indexOf(`Line ${2 * SLICE + 4} of`) },
    ],
  };

  it('is marked slice by slice, when a slice is asked for and no sooner', () => {
    const asked: string[] = [];
    const watched = { ...long, blocks: new Proxy(long.blocks, { get: (all, key, self) => (typeof key === 'string' && asked.push(key), Reflect.get(all, key, self) as unknown) }) };
    const slices = buildMarkedSlices(index, watched);
    expect(slices.count).toBe(3);
    expect(asked.filter((key) => /^\d+$/.test(key))).toEqual([]);
    expect(slices.of(1).blocks).toHaveLength(SLICE);
    expect(asked.every((key) => !/^\d+$/.test(key) || (Number(key) >= SLICE - 1 && Number(key) < 2 * SLICE))).toBe(true);
    expect(slices.of(1), 'drawn once, it stays the same').toBe(slices.of(1));
    expect([0, 1, 2].map((nth) => [...slices.of(nth).passages])).toEqual([['ferry-leaves'], ['ferry-leaves'], ['ferry-leaves', 'no-wind']]);
  });

  it('is marked the same, whichever slice comes first', () => {
    expect(markedBlocks(long, [2, 0, 1])).toEqual(markedBlocks(long));
  });

  it('has each passage begin once', () => {
    const begun = markedBlocks(long).flatMap(({ runs }, nth) => runs.flatMap(({ passages }) => passages.filter(({ first }) => first).map(({ id }) => [id, nth])));
    expect(begun).toEqual([['ferry-leaves', SLICE - 1], ['no-wind', 2 * SLICE + 2]]);
  });
});

describe('the passages of a story', () => {
  it('are looked for with all that the story knows of them', () => {
    expect(passagesToFind(index).slice(0, 2)).toEqual([
      { id: 'ferry-leaves', selector: { start: 'The ferry leaves', end: 'at noon' }, paragraph: 1, heading: null, words: ['Old Harbour', 'the rock'], aboutLength: 52 },
      { id: 'no-wind', selector: { prefix: 'Today', start: 'there is no wind', end: null, suffix: 'and' }, paragraph: 1, heading: null, words: [], aboutLength: 14 },
    ]);
  });
});
