/** The form in which a copy is kept between visits: its text with its blocks, so that it comes back as it was read. */
import * as z from 'zod/mini';
import type { Block, TextCopy } from '../anchoring/anchor';

/** What was kept begins so; a text kept in the form before it, which was the text alone, does not. */
const BEGIN = '{"text":';
const SHORTEST_BLOCK = '{"kind":"heading","start":0,"end":1}'.length;

/** Looks at each block and builds none anew, as a schema for it would: a long text has many thousands, and the page waits for them. */
const blockList = z.custom<Block[]>((data) => Array.isArray(data) && data.every(isBlock));
const copySchema = z.object({ text: z.string(), blocks: blockList });

function isBlock(data: unknown): data is Block {
  if (typeof data !== 'object' || data === null || !('kind' in data && 'start' in data && 'end' in data)) return false;
  return (data.kind === 'heading' || data.kind === 'paragraph') && Number.isFinite(data.start) && Number.isFinite(data.end);
}

/** Writes a copy for `parseKept`. */
export function writeKept({ text, blocks }: TextCopy): string {
  return JSON.stringify({ text, blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })) });
}

/** Whether `kept` is what `writeKept` gives for the copy. What is too short for it is not compared: writing a long copy takes long, and a browser keeps no such one. */
export function isWrittenFor(kept: string | null, copy: TextCopy): boolean {
  return kept !== null && kept.length >= copy.text.length + copy.blocks.length * SHORTEST_BLOCK && kept === writeKept(copy);
}

/** Reads what was kept: a copy, or, of the older form, a text yet to be read. Null where it is damaged. */
export function parseKept(kept: string): TextCopy | string | null {
  if (!kept.startsWith(BEGIN)) return kept;
  const parsed = copySchema.safeParse(jsonOf(kept));
  return parsed.success && followOneAnother(parsed.data) ? parsed.data : null;
}

function jsonOf(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}

/** Storage can be written by hand: blocks that overlap, or lie outside the text, would be drawn as if they were the article's. */
function followOneAnother({ text, blocks }: TextCopy): boolean {
  return blocks.every(({ start, end }, nth) => Number.isInteger(start) && Number.isInteger(end) && start >= (blocks[nth - 1]?.end ?? 0) && start < end && end <= text.length);
}
