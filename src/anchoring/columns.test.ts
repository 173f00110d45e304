import { describe, expect, it } from 'vitest';
import { withColumnsApart } from './columns';
import { Dice } from './dice';
import { editArticle } from './edited-copy';
import { findAnchors } from './find-anchor';
import { inventArticle } from './invented-article';
import { readAnyPlainText } from './read-plain-text';

const article = inventArticle(new Dice(7), 25);
const { copy } = editArticle(new Dice(7), article, { edited: 0, deleted: 0, moved: false });
const broken = (width: number): string[] => copy.text.trimEnd().split('\n').flatMap((line) => [...line.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd().split('\n'), '']);

/** Lines in columns side by side, as many on a page as it has room for. */
function inColumns(lines: readonly string[], count: number, height: number, title: readonly string[] = []): string {
  const width = Math.max(...lines.map(({ length }) => length)) + 5;
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += count * height) {
    const held = Array.from({ length: height }, (_, row) => Array.from({ length: count }, (__, column) => (lines[at + column * height + row] ?? '').padEnd(width)).join('').trimEnd());
    pages.push([...(at === 0 ? title : []), ...held].join('\n'));
  }
  return pages.join('\n\f');
}

describe('columns side by side', () => {
  it.each([
    ['two', inColumns(broken(44), 2, 50)],
    ['two on one long page', inColumns(broken(44), 2, Math.ceil(broken(44).length / 2))],
    ['two under a title', inColumns(broken(44), 2, 50, ['The night ferry to Orvel, and all that is known of who is to pay for it in the end', ''])],
    ['three', inColumns(broken(34), 3, 50)],
    ['two, with little in the right one of the last page', [inColumns(broken(44).slice(0, -55), 2, 50), inColumns(broken(44).slice(-55), 2, 40)].join('\n\f')],
  ])('are read one after the other: %s', (_, text) => {
    const read = readAnyPlainText(text);
    expect(findAnchors(article.passages, read).filter(({ kind }) => kind !== 'exact')).toEqual([]);
  });

  it.each([
    ['none', broken(72).join('\n')],
    ['a table', Array.from({ length: 30 }, (_, row) => `Boat ${row}        ${row * 7} crowns`).join('\n')],
    ['words set in from the margin', broken(40).map((line) => `${' '.repeat(30)}${line}`).join('\n')],
    ['lines filled with spaces', broken(72).map((line, nth) => line.replace(' ', ' '.repeat(3 + (nth % 5)))).join('\n')],
    ['a few lines', inColumns(broken(44).slice(0, 12), 2, 6)],
  ])('are not seen in what has %s', (_, text) => {
    expect(withColumnsApart(text)).toBe(text);
  });
});
