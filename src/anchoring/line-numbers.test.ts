import { describe, expect, it } from 'vitest';
import { Dice } from './dice';
import { editArticle } from './edited-copy';
import { findAnchors } from './find-anchor';
import { inventArticle } from './invented-article';
import { withoutLineNumbers } from './line-numbers';
import { readPlainText } from './read-plain-text';

const article = inventArticle(new Dice(7), 25);
const { copy } = editArticle(new Dice(7), article, { edited: 0, deleted: 0, moved: false });
/** The article in lines of about so many units, with an empty one between paragraphs. */
function brokenTo(width: number): string[] {
  return copy.text
    .trimEnd()
    .split('\n')
    .flatMap((line) => [...(line.match(new RegExp(`\\S.{0,${width - 2}}\\S(?=\\s|$)|\\S+`, 'gu')) ?? []), '']);
}
const lines = brokenTo(72);
const kindsIn = (text: string): string[] => [...new Set(findAnchors(article.passages, readPlainText(text)).map(({ kind }) => kind))];
const blocksOf = (text: string): string[] => {
  const read = readPlainText(text);
  return read.blocks.map(({ kind, start, end }) => `${kind}: ${read.text.slice(start, end).replaceAll(/ +/gu, ' ')}`);
};
const bare = lines.join('\n');

/** Pages of a transcript: each counts its lines anew, and has its own number at its foot. */
function transcriptOf(perPage: number): string {
  const filled = lines.filter((line) => line !== '');
  const pages = Array.from({ length: Math.ceil(filled.length / perPage) }, (_, nth) => filled.slice(nth * perPage, (nth + 1) * perPage));
  return pages.map((page, nth) => [...page.map((line, at) => `${String(at + 1).padStart(2)}   ${line}`), '', `${nth + 1}`, ''].join('\n')).join('\n');
}

describe('numbers of lines', () => {
  it.each([
    ['with white space', (at: number) => `${at}  `],
    ['with a tab, to the right', (at: number) => `${String(at).padStart(6)}\t`],
    ['with a colon', (at: number) => `${at}: `],
    ['with a bar', (at: number) => `${String(at).padStart(4)} | `],
  ])('are no part of the text, %s', (_, before) => {
    const numbered = lines.map((line, nth) => before(nth + 1) + line).join('\n');
    expect(kindsIn(numbered)).toEqual(['exact']);
    expect(blocksOf(numbered)).toEqual(blocksOf(bare));
    expect(readPlainText(numbered).text.length).toBe(numbered.length);
  });

  it('are none where empty lines have none, or each page begins anew', () => {
    let number = 0;
    const counted = lines.map((line) => (line === '' ? '' : `${(number += 1)} ${line}`)).join('\n');
    expect(blocksOf(counted)).toEqual(blocksOf(bare));
    expect(kindsIn(transcriptOf(25))).toEqual(['exact']);
  });

  it('stay where lines are points of a list, or years, or few', () => {
    const points = Array.from({ length: 40 }, (_, nth) => `${nth + 1}. The ferry of day ${nth + 1} sailed late.`).join('\n');
    const years = lines.map((line, nth) => `${2014 + ((nth * 7) % 12)} ${line}`).join('\n');
    const few = lines.slice(0, 15).map((line, nth) => `${nth + 1} ${line}`).join('\n');
    for (const text of [points, years, few, bare, '']) expect(withoutLineNumbers(text)).toBe(text);
  });

  it('keeps a number that only begins a line', () => {
    const numbered = lines.map((line, nth) => `${nth + 1} ${nth === 3 ? '300 ' : ''}${line}`).join('\n');
    expect(withoutLineNumbers(numbered)).toContain(`  300 ${lines[3] ?? ''}`);
    expect(withoutLineNumbers(numbered).length).toBe(numbered.length);
  });
});
