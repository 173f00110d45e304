import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../anchoring/read-plain-text';
import { isWrittenFor, parseKept, writeKept } from './kept-form';

const BROKEN = 'Who pays\n\nThe night ferry to Orvel was\nstopped on Sunday.\n\nIt sails again.\n';

describe('a kept copy', () => {
  it('comes back with the blocks that it had, lines broken to a width or not', () => {
    const copy = readPlainText(BROKEN);
    expect(parseKept(writeKept(copy))).toEqual({ text: copy.text, blocks: [...copy.blocks] });
  });

  it('of the older form is a text yet to be read', () => {
    expect(parseKept('Who pays\nIt sails again.')).toBe('Who pays\nIt sails again.');
  });

  it.each([
    ['cut off', '{"text":"It sails again.","blocks":[{"kind":"para'],
    ['without blocks', '{"text":"It sails again."}'],
    ['with blocks that are no list', '{"text":"It sails","blocks":{"0":{"kind":"paragraph","start":0,"end":8}}}'],
    ['with words for blocks', '{"text":"It sails","blocks":["paragraph",null]}'],
    ['with a block that starts at a word', '{"text":"It sails","blocks":[{"kind":"paragraph","start":"0","end":8}]}'],
    ['with a block without an end', '{"text":"It sails","blocks":[{"kind":"paragraph","start":0}]}'],
    ['with a block of another kind', '{"text":"It sails","blocks":[{"kind":"picture","start":0,"end":8}]}'],
    ['with a block beyond its text', '{"text":"It sails","blocks":[{"kind":"paragraph","start":0,"end":9}]}'],
    ['with blocks that overlap', '{"text":"It sails","blocks":[{"kind":"paragraph","start":0,"end":5},{"kind":"paragraph","start":3,"end":8}]}'],
    ['with half a place', '{"text":"It sails","blocks":[{"kind":"paragraph","start":0.5,"end":8}]}'],
  ])('%s is damaged', (_, kept) => {
    expect(parseKept(kept)).toBeNull();
  });

  it('is known for the copy that it was written for, and for no other', () => {
    const blocks = fc.array(fc.record({ kind: fc.constantFrom('heading' as const, 'paragraph' as const), start: fc.nat(12), end: fc.nat(12) }), { maxLength: 3 });
    const copies = fc.record({ text: fc.string({ maxLength: 4 }), blocks });
    fc.assert(
      fc.property(copies, copies, (one, other) => {
        expect(isWrittenFor(writeKept(one), one)).toBe(true);
        expect(isWrittenFor(writeKept(one), other)).toBe(writeKept(one) === writeKept(other));
      }),
    );
    const copy = readPlainText(BROKEN);
    const written = writeKept(copy);
    for (const kept of [null, '', BROKEN, `${written} `, written.slice(0, -1), written.replace('[{', '[,{')]) expect(isWrittenFor(kept, copy)).toBe(false);
    expect(isWrittenFor(written, { ...copy, blocks: copy.blocks.slice(1) })).toBe(false);
  });

  it('is read or damaged, whatever stands in the storage', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map((json) => `{"text":"a","blocks":${json}}`)), (kept) => {
        const found = parseKept(kept);
        expect(found === null || typeof found === 'string' || found.blocks.every(({ start, end }) => found.text.slice(start, end) !== '')).toBe(true);
      }),
    );
  });
});
