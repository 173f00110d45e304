/**
 * A text and its blocks as the page and its worker hand them over: numbers that change hands. As text and objects they would be
 * copied into and out of each message while the page waits, which takes a tenth of a second for 5 MB.
 */
import type { Block, TextCopy } from '../anchoring/anchor';

export type SentText = Uint8Array<ArrayBuffer>;

export interface SentCopy {
  /** In UTF-8. */
  text: SentText;
  /** Three numbers for each block: kind, start and end. */
  blocks: Uint32Array<ArrayBuffer>;
}

const KINDS = [{ kind: 'paragraph' }, { kind: 'heading' }, { kind: 'heading', top: true }] as const satisfies readonly Omit<Block, 'start' | 'end'>[];
const NUMBERS_A_BLOCK = 3;

/** What is done in one turn: a few milliseconds. */
const UNITS_A_TURN = 250_000;
const BYTES_A_TURN = 500_000;
const BLOCKS_A_TURN = 20_000;

/** The page's turn, between two parts of the work. */
type Turn = () => Promise<void>;

/** Half of a surrogate pair becomes U+FFFD, which takes one unit of UTF-16 as well: offsets into the text hold. */
export async function packText(text: string, nextTurn: Turn): Promise<SentText> {
  const encoder = new TextEncoder();
  const parts: SentText[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = from + UNITS_A_TURN;
    if (isFirstHalf(text.charCodeAt(to - 1))) to += 1;
    parts.push(encoder.encode(text.slice(from, to)));
    await nextTurn();
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

export async function packCopy({ text, blocks }: TextCopy, nextTurn: Turn): Promise<SentCopy> {
  const numbers = new Uint32Array(blocks.length * NUMBERS_A_BLOCK);
  for (const [nth, { kind, top = false, start, end }] of blocks.entries()) numbers.set([kind === 'paragraph' ? 0 : top ? 2 : 1, start, end], nth * NUMBERS_A_BLOCK);
  return { text: await packText(text, nextTurn), blocks: numbers };
}

export async function unpackText(bytes: SentText, nextTurn: Turn): Promise<string> {
  // A mark at the beginning is a unit of the text like any other.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_A_TURN) {
    parts.push(decoder.decode(bytes.subarray(at, at + BYTES_A_TURN), { stream: true }));
    await nextTurn();
  }
  // Joined by `+`, they would be laid out in one piece only when something is looked up in them.
  const text = [...parts, decoder.decode()].join('');
  await nextTurn();
  return text;
}

/** Throws where the numbers are no blocks. */
export async function unpackCopy({ text, blocks }: SentCopy, nextTurn: Turn): Promise<TextCopy> {
  const unpacked: Block[] = [];
  for (let at = 0; at < blocks.length; at += NUMBERS_A_BLOCK) {
    const kind = KINDS[blocks[at] ?? -1];
    const [start, end] = [blocks[at + 1], blocks[at + 2]];
    if (!kind || start === undefined || end === undefined) throw new RangeError(`There is no block at number ${at}.`);
    unpacked.push({ ...kind, start, end });
    if (unpacked.length % BLOCKS_A_TURN === 0) await nextTurn();
  }
  return { text: await unpackText(text, nextTurn), blocks: unpacked };
}
