import { describe, expect, it } from 'vitest';
import { copySchema } from './copy-messages';

const text = 'It sails again.';
const BLOCK = { kind: 'paragraph', start: 0, end: 15 };

describe('a copy that is sent', () => {
  it('has headings and paragraphs, and may have none', () => {
    for (const blocks of [[], [BLOCK, { ...BLOCK, kind: 'heading' }], [{ ...BLOCK, kind: 'heading', top: true }]]) expect(copySchema.safeParse({ text, blocks })).toEqual({ success: true, data: { text, blocks } });
  });

  it('keeps its blocks as they are: building them anew held the page up', () => {
    const blocks = [BLOCK];
    expect(copySchema.parse({ text, blocks }).blocks).toBe(blocks);
  });

  it.each([
    ['no list', { 0: BLOCK }],
    ['nothing', undefined],
    ['a list of words', ['paragraph']],
    ['a list of null', [null]],
    ['a block of another kind', [BLOCK, { ...BLOCK, kind: 'picture' }]],
    ['a block of no known level', [{ ...BLOCK, top: 2 }]],
    ['a block without an end', [BLOCK, { kind: 'paragraph', start: 0 }]],
    ['a block that starts at a word', [{ ...BLOCK, start: '0' }]],
    ['a block that ends at no number', [{ ...BLOCK, end: Number.NaN }]],
  ])('is refused with %s for its blocks', (_, blocks) => {
    expect(copySchema.safeParse({ text, blocks }).success).toBe(false);
  });
});
