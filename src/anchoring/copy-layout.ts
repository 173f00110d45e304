/** A copy's text, normalised, with its paragraphs and headings in normalised units. */
import type { TextCopy } from './anchor';
import { type NormalText, normaliseText } from './normalise';

/** A block in normalised units, `end` exclusive. `number` counts paragraphs from 1; a heading has that of the paragraph before it. */
export interface LaidBlock {
  kind: 'heading' | 'paragraph';
  start: number;
  end: number;
  number: number;
  /** The block of the heading over it; null before the first. */
  heading: LaidBlock | null;
}

export interface CopyLayout {
  /** As given. */
  text: string;
  normal: NormalText;
  blocks: readonly LaidBlock[];
  /** The place in `blocks` of the block that holds a unit, or of the last that begins before it; -1 before the first. */
  blockAt(unit: number): number;
}

/** Lays a copy out. Time grows with its length. */
export function buildLayout(copy: TextCopy): CopyLayout {
  const normal = normaliseText(copy.text);
  const blocks: LaidBlock[] = [];
  let number = 0;
  let heading: LaidBlock | null = null;
  for (const block of copy.blocks) {
    if (block.kind === 'paragraph') number += 1;
    const laid: LaidBlock = { kind: block.kind, start: firstFrom(normal.starts, block.start), end: firstFrom(normal.starts, block.end), number, heading };
    if (block.kind === 'heading') heading = laid;
    blocks.push(laid);
  }
  const begins = Int32Array.from(blocks, (block) => block.start);
  return { text: copy.text, normal, blocks, blockAt: (unit) => firstFrom(begins, unit + 1) - 1 };
}

/** The first place in ascending `sorted` whose value is at least `value`; its length where none is. */
export function firstFrom(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
