import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextCopy } from './anchor';
import { Dice } from './dice';
import { editArticle } from './edited-copy';
import { findAnchors } from './find-anchor';
import { inventArticle } from './invented-article';
import { readPlainText } from './read-plain-text';

const told = ({ text, blocks }: TextCopy): string[] => blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll(/ +/gu, ' ')}`);
const LONG = 'The night ferry to Orvel was stopped on Sunday, because its captain had fallen asleep at the wheel, as three people at the port said.';

const article = inventArticle(new Dice(7), 25);
const { copy } = editArticle(new Dice(7), article, { edited: 0, deleted: 0, moved: false });
const lines = copy.text.trimEnd().split('\n');

/** Lines broken to a width, as a mail program does it. */
function broken(line: string, width: number): string[] {
  const out: string[] = [''];
  for (const word of line.split(' ')) {
    const last = out.at(-1) ?? '';
    if (last === '') out[out.length - 1] = word;
    else if (last.length + 1 + word.length > width) out.push(word);
    else out[out.length - 1] = `${last} ${word}`;
  }
  return out;
}

const wrapped = (width: number, between: readonly string[]): string[] => lines.flatMap((line) => [...broken(line, width), ...between]);
const anchored = (text: string): { kinds: string[]; blocks: string[] } => {
  const read = readPlainText(text);
  return { kinds: [...new Set(findAnchors(article.passages, read).map(({ kind }) => kind))], blocks: told(read) };
};
const whole = told(copy);

/** Pages as a browser prints them: what it is above the text, and its address and number below. */
function printed(text: readonly string[], edge: readonly string[]): string {
  const pages = Math.ceil(text.length / 40);
  return Array.from({ length: pages }, (_, nth) => ['7/18/25, 6:04 PM What is known - The Orvel Post', ...edge, ...text.slice(nth * 40, nth * 40 + 40), ...edge, `https://post.example/2025/07/18/ferry.html ${nth + 1}/${pages}`])
    .flat()
    .join('\n');
}

describe('plain text', () => {
  it('has a paragraph in each line where lines are long', () => {
    expect(told(readPlainText(`What is known\n\n${LONG}\n  It sails again.\r\nWho pays\n${LONG}`))).toEqual(['heading: What is known', `paragraph: ${LONG}`, 'paragraph: It sails again.', 'heading: Who pays', `paragraph: ${LONG}`]);
  });

  it('has a paragraph in each line that ends a sentence, however short, and an empty one under the title', () => {
    expect(told(readPlainText('What is known\n\nThe ferry was stopped on Sunday.\nIt sails again.\nNobody knows for how long.'))).toEqual(['heading: What is known', 'paragraph: The ferry was stopped on Sunday.', 'paragraph: It sails again.', 'paragraph: Nobody knows for how long.']);
  });

  it('has paragraphs parted by empty lines where lines were broken to a width', () => {
    const text = 'Who pays\r\n\r\nThe night ferry to Orvel was\r\nstopped on Sunday.\r\n \r\nIt sails again.\r\n';
    expect(told(readPlainText(text))).toEqual(['heading: Who pays', 'paragraph: The night ferry to Orvel was stopped on Sunday.', 'paragraph: It sails again.']);
  });

  it.each([
    ['to 72 units, with empty lines', wrapped(72, ['']).join('\n')],
    ['to 110 units, with empty lines', wrapped(110, ['']).join('\r\n')],
    ['and was quoted', wrapped(72, ['']).map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')],
    ['and was quoted twice', wrapped(72, ['']).map((line) => `>> ${line}`).join('\n')],
    ['and was printed', printed(wrapped(72, ['']), [])],
    ['and was printed with room around', printed(wrapped(90, ['']), ['', ''])],
    ['nowhere, and was quoted', lines.flatMap((line) => [`> ${line}`, '>']).join('\n')],
  ])('comes back as it was where it was broken %s', (_, text) => {
    expect(anchored(text)).toEqual({ kinds: ['exact'], blocks: whole });
  });

  it.each([
    ['to 40 units', wrapped(40, []).join('\n')],
    ['to 72 units', wrapped(72, []).join('\n')],
    ['to 120 units', wrapped(120, []).join('\r\n')],
    ['and was quoted', wrapped(72, []).map((line) => `> ${line}`).join('\n')],
    ['and was printed', printed(wrapped(80, []), [])],
    ['and double-spaced', wrapped(72, []).join('\n\n')],
    ['and has a break of two signs too many', wrapped(60, []).join('\r\r\n')],
    ['and triple-spaced, with more room between paragraphs', wrapped(72, ['', '', '']).join('\n\n\n')],
  ])('has every passage, and no line of prose as a heading, where it was broken %s without empty lines', (_, text) => {
    const { kinds, blocks } = anchored(text);
    const headings = (some: readonly string[]): string[] => some.filter((block) => block.startsWith('heading'));
    expect([kinds, headings(blocks)]).toEqual([['exact'], headings(whole)]);
    // A paragraph whose last line is full is not told from the next one.
    expect(blocks.length).toBeGreaterThan(whole.length * 0.7);
  });

  it('has a paragraph in each line that ends a sentence where empty lines stand between all', () => {
    const spaced = ['Who pays', LONG, 'It sails again.', 'Nobody knows for how long.', 'So it is.', 'The harbour', LONG, 'It is late.', 'So said Ada Tann.'];
    expect(told(readPlainText(spaced.join('\n\n'))).map((block) => block.replace(/^\w+: /u, ''))).toEqual(spaced);
    expect(told(readPlainText(lines.join('\n\n')))).toEqual(whole);
  });

  it('joins nothing where a few long lines stand among many short ones', () => {
    const menu = Array.from({ length: 80 }, (_, nth) => `Part ${nth} of the harbour`);
    expect(told(readPlainText([...menu, '', LONG, LONG, LONG].join('\n'))).length).toBe(83);
  });

  it('leaves a line whole that was not broken among lines that were', () => {
    const [first = ''] = lines.filter((line) => line.length > 200);
    const text = [...wrapped(72, []), first, ...wrapped(72, [])].join('\n');
    expect(told(readPlainText(text))).toContain(`paragraph: ${first}`);
  });

  it('runs on after a short name at the end of a line', () => {
    const prose = 'The night ferry to Orvel was stopped\non Sunday, because its captain had fallen\nasleep at the wheel. So said Mr.\nTann to all the three people at the port\nsaid, until the bells of Marden rang.\nIt sails again.';
    expect(told(readPlainText(prose)).length).toBe(1);
  });

  it('points to the same place in the text as given', () => {
    const text = wrapped(72, ['']).map((line) => `> ${line}`).join('\r\n');
    const read = readPlainText(text);
    expect(read.text.length).toBe(text.length);
    expect(read.blocks.filter(({ start, end }) => text.slice(start, start + 8) !== read.text.slice(start, start + 8) || text[end - 1] !== read.text[end - 1])).toEqual([]);
  });

  it('takes no list of headlines for a stack of headings, and no line after an open one for a heading', () => {
    expect(told(readPlainText('one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine')).every((block) => block.startsWith('paragraph'))).toBe(true);
    expect(told(readPlainText(`${LONG} ${LONG}\n${LONG} ${LONG} And\nthe harbour office\n${LONG} ${LONG}`)).at(2)).toBe('paragraph: the harbour office');
  });

  it('leaves a list that is numbered as pages are', () => {
    const list = Array.from({ length: 5 }, (_, nth) => `${nth + 1}.\n${LONG}`).join('\n');
    expect(told(readPlainText(list)).length).toBe(10);
  });

  it('is nothing where there are no words', () => {
    expect(readPlainText(' \n\n').blocks).toEqual([]);
    expect(readPlainText('').blocks).toEqual([]);
  });

  it('loses no word, and keeps its blocks apart and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '.', '\u00a0'), maxLength: 60 }), (text) => {
        const read = readPlainText(text);
        expect(read.text.length).toBe(text.length);
        expect(read.blocks.map(({ start, end }) => read.text.slice(start, end)).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        expect(read.blocks.filter(({ start, end }, nth) => start >= end || start < (read.blocks[nth - 1]?.end ?? 0))).toEqual([]);
      }),
    );
  });
});
