import { describe, expect, it } from 'vitest';
import type { Anchor } from '../anchoring/anchor';
import { readPlainText } from '../anchoring/read-plain-text';
import { buildSmallStory } from '../story/small-story';
import { buildStoryIndex } from '../story/story-index';
import { type ArticleCopy, passagesToFind } from './article-copy';
import { buildMarkedBlocks, type MarkedBlock } from './copy-marks';

const index = buildStoryIndex(buildSmallStory());
const text = 'The ferry leaves the Old Harbour at noon.\nBefore that, there is no wind and nobody minds at all, as far as anyone in the village could ever tell us.';

function copyWith(...found: [passage: string, words: string, kind?: 'exact' | 'recovered'][]): ArticleCopy {
  const anchors = found.map(([passage, words, kind = 'exact']): Anchor => ({ passage, kind, start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return { ...readPlainText(text), anchors };
}

/** Each run as its passages and its words, with places in brackets. */
const told = (blocks: readonly MarkedBlock[]): string[][] =>
  blocks.map(({ runs }) => runs.map(({ passages, words }) => `${passages.map(({ id, kind, first }) => `${first ? '+' : ''}${id}/${kind}`).join(' ')}: ${words.map(({ text: some, place }) => (place === null ? some : `[${some}](${place})`)).join('')}`));

describe('what is marked in a copy', () => {
  it('marks passages, in them the words for their places, and behind them the places without words', () => {
    const blocks = buildMarkedBlocks(index, copyWith(['ferry-leaves', 'The ferry leaves the Old Harbour at noon'], ['no-wind', 'there is no wind', 'recovered']));
    expect(told(blocks)).toEqual([
      ['+ferry-leaves/exact: The ferry leaves the [Old Harbour](harbour) at noon', ': .'],
      [': Before that, ', '+no-wind/recovered: there is no wind', `: ${text.slice(text.indexOf(' and nobody'))}`],
    ]);
    expect(blocks.map(({ number }) => number)).toEqual([1, 1]);
    expect(blocks.map(({ bearing }) => bearing.map(({ passage, place }) => [passage, place.id]))).toEqual([[['ferry-leaves', 'island']], []]);
  });

  it('keeps every passage where they overlap, and one that spans two blocks', () => {
    const blocks = buildMarkedBlocks(index, copyWith(['ferry-leaves', 'Old Harbour at noon.\nBefore that'], ['fishing-stops', 'at noon']));
    expect(told(blocks)).toEqual([
      [': The ferry leaves the ', '+ferry-leaves/exact: [Old Harbour](harbour) ', 'ferry-leaves/exact +fishing-stops/exact: at noon', 'ferry-leaves/exact: .'],
      ['ferry-leaves/exact: Before that', `: ${text.slice(text.indexOf(', there'))}`],
    ]);
  });

  it('loses no character', () => {
    const blocks = buildMarkedBlocks(index, copyWith(['ferry-leaves', 'leaves the Old'], ['no-wind', 'wind']));
    expect(blocks.map(({ runs }) => runs.map(({ words }) => words.map((one) => one.text).join('')).join('')).join('\n')).toBe(text);
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
