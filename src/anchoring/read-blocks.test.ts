import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextCopy } from './anchor';
import { readMarkdown } from './read-blocks';

const told = ({ text, blocks }: TextCopy): string[] => blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('Markdown', () => {
  it('loses its marks and keeps its words', () => {
    const source = '---\ntitle: x\n---\n# What is *known*\n\nThe **night ferry** to [Orvel](https://orvel.example/a_b)\nwas `stopped`. ![map](m.png)\n\n> It sails\\* again\n\nWho pays\n--------\n\n- one\n- two_three_four and _five_\n\n***\n\n1. last';
    expect(told(readMarkdown(source))).toEqual(['heading: What is known', 'paragraph: The night ferry to Orvel was stopped.', 'paragraph: It sails* again', 'heading: Who pays', 'paragraph: one', 'paragraph: two_three_four and five', 'paragraph: last']);
  });

  it('loses a link’s address wholly, brackets and all', () => {
    expect(told(readMarkdown('The [ferry](https://orvel.example/ferry_(boat)) ![map](m_(1).png)to [Sel](sel.html "(a town)").'))).toEqual(['paragraph: The ferry to Sel.']);
  });

  it('never fails, and its offsets are those of its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '#', '*', '_', '[', ']', '(', ')', '>', '-', '`', '\\', '!'), maxLength: 50 }), (source) => {
        const { text, blocks } = readMarkdown(source);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      }),
    );
  });
});
