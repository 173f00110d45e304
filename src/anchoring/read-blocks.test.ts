import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextCopy } from './anchor';
import { readMarkdown, readPlainText } from './read-blocks';

const told = ({ text, blocks }: TextCopy): string[] => blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const LONG = 'The night ferry to Orvel was stopped on Sunday, because its captain had fallen asleep at the wheel, as three people at the port said.';

describe('plain text', () => {
  it('has a paragraph in each line where lines are long', () => {
    expect(told(readPlainText(`What is known\n\n${LONG}\n  It sails again.\r\nWho pays\n${LONG}`))).toEqual(['heading: What is known', `paragraph: ${LONG}`, 'paragraph: It sails again.', 'heading: Who pays', `paragraph: ${LONG}`]);
  });

  it('has paragraphs parted by empty lines where lines were broken to a width', () => {
    const broken = 'Who pays\r\n\r\nThe night ferry to Orvel was\r\nstopped on Sunday.\r\n \r\nIt sails again.\r\n';
    expect(told(readPlainText(broken))).toEqual(['heading: Who pays', 'paragraph: The night ferry to Orvel was\r\nstopped on Sunday.', 'paragraph: It sails again.']);
  });

  it('is nothing where there are no words', () => {
    expect(readPlainText(' \n\n').blocks).toEqual([]);
    expect(readPlainText('').blocks).toEqual([]);
  });

  it('loses no word, and keeps its blocks apart and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '.', '\u00a0'), maxLength: 60 }), (text) => {
        const { blocks } = readPlainText(text);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        expect(blocks.filter(({ start, end }, nth) => start >= end || start < (blocks[nth - 1]?.end ?? 0))).toEqual([]);
      }),
    );
  });
});

describe('Markdown', () => {
  it('loses its marks and keeps its words', () => {
    const source = '---\ntitle: x\n---\n# What is *known*\n\nThe **night ferry** to [Orvel](https://orvel.example/a_b)\nwas `stopped`. ![map](m.png)\n\n> It sails\\* again\n\nWho pays\n--------\n\n- one\n- two_three_four and _five_\n\n***\n\n1. last';
    expect(told(readMarkdown(source))).toEqual(['heading: What is known', 'paragraph: The night ferry to Orvel was stopped.', 'paragraph: It sails* again', 'heading: Who pays', 'paragraph: one', 'paragraph: two_three_four and five', 'paragraph: last']);
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
