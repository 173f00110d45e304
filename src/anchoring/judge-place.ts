/** How well a place in a copy agrees with all that is known of a passage. */
import type { CopyLayout } from './copy-layout';
import { findNear, type Occurrence } from './find-phrase';
import { stringOf } from './normalise';
import type { Phrase } from './phrase';
import type { SoughtPassage } from './sought-passage';
import { ENDS_SENTENCE } from './text-lines';
import { EDGE_FLOOR, EDGES_FLOOR, LONGEST, LOSSES, SCORE_FLOOR, THERE, WHOLE_FLOOR } from './weights';

/** A place from the start's first unit to the end's last, with both edges as they were found. */
export interface Place {
  start: Occurrence;
  end: Occurrence;
}

export interface Judgement {
  place: Place;
  kind: 'exact' | 'recovered';
  /** 0 to 100. */
  score: number;
  /** Whether it is about as long as its summary makes one expect. */
  fits: boolean;
}

/** Judges a place; null where it is not to be taken for the passage. */
export function judgePlace(layout: CopyLayout, passage: SoughtPassage, found: Place): Judgement | null {
  const place = clearOfNeighbours(layout, passage, withinBlocks(layout, found));
  const { start, end } = place;
  const length = end.end - start.start;
  if (end.start < start.start || end.end < start.end) return null;
  const edges = edgesLikeness(passage, place);
  const fits = length >= passage.shortest && length <= passage.longest;
  // Some summaries are terse, and some explain: where both edges stand word for word, the length speaks for little.
  if (!fits && (edges < 1 || length > LONGEST)) return null;
  if (start.likeness < EDGE_FLOOR || end.likeness < EDGE_FLOOR || edges < (passage.end ? EDGES_FLOOR : WHOLE_FLOOR)) return null;
  if (!contextAgrees(layout, passage, place)) return null;
  const { codes } = layout.normal;
  const words = passage.words.map((phrase) => findNear(codes, phrase, start.start, end.end, THERE)?.likeness ?? 0);
  const crossed = blocksCrossed(layout, place);
  const block = layout.blocks[layout.blockAt(start.start)];
  const underHeading = !passage.heading || (block?.heading && findNear(codes, passage.heading, block.heading.start, block.heading.end, THERE));
  const score =
    100 -
    LOSSES.edges * (1 - edges) -
    (numbersAgree(codes, passage, place) ? 0 : LOSSES.numbers) -
    LOSSES.words * (words.length === 0 ? 0 : 1 - words.reduce((total, one) => total + one, 0) / words.length) -
    neighbourLoss(layout, passage.before, start.start, 'before') -
    neighbourLoss(layout, passage.after, end.end, 'after') -
    (fits ? 0 : LOSSES.length) -
    (holdsSentenceEnd(layout, place) ? LOSSES.oneSentence : 0) -
    (crossed === 0 ? 0 : LOSSES.oneParagraph) -
    (underHeading ? 0 : LOSSES.heading) -
    LOSSES.number * (1 - 1 / (1 + Math.abs((block?.number ?? 0) - passage.paragraph)));
  const exact = edges === 1 && words.every((one) => one === 1) && (crossed === 0 || (runsOver(layout, place, crossed) && score >= SCORE_FLOOR));
  if ((!exact || !fits) && score < SCORE_FLOOR) return null;
  return { place, kind: exact ? 'exact' : 'recovered', score, fits };
}

/**
 * An edge that is only alike may have taken a word of the heading or paragraph beside for one that the copy lacks: it ends where the
 * block begins, or ends, that holds most of it.
 */
function withinBlocks(layout: CopyLayout, { start, end }: Place): Place {
  const { blocks, blockAt } = layout;
  const [own, last] = [blockAt(start.end - 1), blockAt(end.start)];
  const [first, final] = [blocks[own], blocks[last]];
  const beginsBefore = start.likeness < 1 && first && start.start < first.start && isEnded(layout, own - 1) && (start.end - first.start) * 2 > start.end - start.start;
  const endsBehind = end.likeness < 1 && final && end.end > final.end && isEnded(layout, last) && (final.end - end.start) * 2 > end.end - end.start;
  return {
    start: beginsBefore ? { ...start, start: first.start } : start,
    end: endsBehind ? { ...end, end: final.end } : end,
  };
}

/**
 * The same with a word of the passage beside, in the middle of a paragraph: where that one's own edge stands word for word, and most
 * of the edge does not lie in it, the passage begins behind it, or ends before it.
 */
function clearOfNeighbours({ normal: { codes } }: CopyLayout, passage: SoughtPassage, { start, end }: Place): Place {
  const { before, after } = passage;
  // Of the words that were sought: what was found may be longer by those of the neighbour.
  const isMost = (from: number, to: number, edge: Phrase): boolean => (to - from) * 2 > edge.codes.length;
  const findWhole = (neighbour: SoughtPassage['before'], from: number, to: number): Occurrence | null => (neighbour === 'paragraph' ? null : findNear(codes, neighbour, from, to, 1));
  const lengthOf = (neighbour: SoughtPassage['before']): number => (neighbour === 'paragraph' ? 0 : neighbour.codes.length);
  const previous = start.likeness < 1 ? findWhole(before, start.start - lengthOf(before), start.end) : null;
  const next = end.likeness < 1 ? findWhole(after, end.start, end.end + lengthOf(after)) : null;
  // A mark that ends the sentence belongs to neither.
  const gap = previous === null ? -1 : codes.subarray(previous.end, previous.end + EDGE_UNITS).indexOf(SPACE);
  const first = previous === null ? start.start : Math.max(start.start, previous.end + gap + 1);
  const last = next === null ? end.end : Math.min(end.end, next.start - (codes[next.start - 1] === SPACE ? 1 : 0));
  return {
    start: isMost(first, start.end, passage.start) ? { ...start, start: first } : start,
    end: isMost(end.start, last, passage.end ?? passage.start) ? { ...end, end: last } : end,
  };
}

const SPACE = 0x20;

/** Whether nothing of a block goes on in the next one, as it does where a page or each line ended. */
function isEnded({ blocks, normal, text }: CopyLayout, at: number): boolean {
  const block = blocks[at];
  return block !== undefined && (block.kind === 'heading' || ENDS_SENTENCE.test(text.slice(normal.starts[block.start], normal.ends[block.end - 1])));
}

/** Start and end by their lengths. */
function edgesLikeness(passage: SoughtPassage, { start, end }: Place): number {
  const first = passage.start.codes.length;
  const last = passage.end?.codes.length ?? 0;
  return (start.likeness * first + end.likeness * last) / (first + last);
}

/** A prefix or suffix is there because the edges alone do not tell the passage from another: one of them must agree. */
function contextAgrees(layout: CopyLayout, { prefix, suffix }: SoughtPassage, { start, end }: Place): boolean {
  if (!prefix && !suffix) return true;
  return (prefix !== null && likenessBeside(layout, prefix, start.start, 'before') > 0) || (suffix !== null && likenessBeside(layout, suffix, end.end, 'after') > 0);
}

/** How many units may stand between neighbours: marks, a bracket, a word put in. */
const GAP_UNITS = 12;

function likenessBeside(layout: CopyLayout, phrase: Phrase, at: number, side: 'before' | 'after'): number {
  const reach = phrase.codes.length + GAP_UNITS;
  const [from, to] = side === 'before' ? [at - reach, at] : [at, at + reach];
  return findNear(layout.normal.codes, phrase, from, to, THERE)?.likeness ?? 0;
}

function neighbourLoss(layout: CopyLayout, neighbour: Phrase | 'paragraph', at: number, side: 'before' | 'after'): number {
  if (neighbour === 'paragraph') return standsAtParagraphEdge(layout, at, side) ? 0 : LOSSES.paragraphEdge;
  return LOSSES.neighbour * (1 - likenessBeside(layout, neighbour, at, side));
}

/** A quotation mark, a dash or a full stop may stand between a passage and the edge of its paragraph, or the next passage. */
const EDGE_UNITS = 3;

function standsAtParagraphEdge(layout: CopyLayout, at: number, side: 'before' | 'after'): boolean {
  const block = layout.blocks[layout.blockAt(side === 'before' ? at : at - 1)];
  if (!block) return false;
  return side === 'before' ? at - block.start <= EDGE_UNITS : block.end - at <= EDGE_UNITS;
}

function numbersAgree(codes: Uint16Array, passage: SoughtPassage, { start, end }: Place): boolean {
  const same = (phrase: Phrase, found: Occurrence): boolean => found.likeness === 1 || numbersIn(phrase.codes) === numbersIn(codes.subarray(found.start, found.end));
  return same(passage.start, start) && (passage.end === null || same(passage.end, end));
}

const numbersIn = (codes: Uint16Array): string => (stringOf({ codes }).match(/\p{N}+/gu) ?? []).join(' ');

/** A full stop after a word of some length, which no abbreviation is, and a capital after it. */
const SENTENCE_END = /[\p{Ll}\p{N}”"’')\]]{4}[.!?…]["”’')\]]*\s+["“‘(]*\p{Lu}/u;

function holdsSentenceEnd({ normal, text }: CopyLayout, { start, end }: Place): boolean {
  return SENTENCE_END.test(text.slice(normal.starts[start.start], normal.ends[end.end - 1]));
}

/** Whether a sentence merely runs on in the next paragraphs, as it does where a page or each line ended: no word of it is another. */
function runsOver(layout: CopyLayout, { start }: Place, crossed: number): boolean {
  const first = layout.blockAt(start.start);
  return layout.blocks.slice(first, first + crossed + 1).every((block, nth) => block.kind === 'paragraph' && (nth === crossed || !isEnded(layout, first + nth)));
}

/** How many blocks begin inside the place. */
function blocksCrossed(layout: CopyLayout, { start, end }: Place): number {
  return layout.blockAt(end.end - 1) - layout.blockAt(start.start);
}
