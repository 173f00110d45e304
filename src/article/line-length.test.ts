/** Lines of the reading pane hold at most 66 characters, as the shipped serif sets them. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import rawStory from '../../geodata/stories/cease-fire-2025-03-18/story.json';
import { parseSummary } from '../story/summary-links';

const MOST_CHARACTERS = 66;
/** Of the text in both sheets. */
const FONT_PX = 17;

/** A table of a WOFF file (w3.org/TR/WOFF). */
function readTable(file: Buffer, wanted: string): Buffer {
  for (let entry = 44; entry < 44 + 20 * file.readUInt16BE(12); entry += 20) {
    if (file.toString('latin1', entry, entry + 4) !== wanted) continue;
    const [at, packed, size] = [file.readUInt32BE(entry + 4), file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)];
    const bytes = file.subarray(at, at + packed);
    return packed < size ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table ${wanted}.`);
}

/** How wide the font's letters are, in em, by its tables cmap (format 4) and hmtx. */
function readWidths(file: Buffer): (letter: string) => number {
  const [head, hhea, hmtx, cmap] = [readTable(file, 'head'), readTable(file, 'hhea'), readTable(file, 'hmtx'), readTable(file, 'cmap')];
  const map = cmap.subarray(cmap.readUInt32BE(8));
  if (map.readUInt16BE(0) !== 4) throw new Error('The letters of the font are listed in a form that is not read here.');
  const segments = map.readUInt16BE(6) / 2;
  const glyphs = new Map<number, number>();
  for (let nth = 0; nth < segments; nth += 1) {
    const [end, start] = [map.readUInt16BE(14 + 2 * nth), map.readUInt16BE(16 + 2 * (segments + nth))];
    const [delta, rangeAt] = [map.readInt16BE(16 + 2 * (2 * segments + nth)), 16 + 2 * (3 * segments + nth)];
    const range = map.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) glyphs.set(code, range === 0 ? (code + delta) & 0xffff : map.readUInt16BE(rangeAt + range + 2 * (code - start)) + delta);
  }
  const last = hhea.readUInt16BE(34) - 1;
  return (letter) => hmtx.readUInt16BE(4 * Math.min(glyphs.get(letter.codePointAt(0) ?? 0) ?? 0, last)) / head.readUInt16BE(18);
}

const widthOf = readWidths(readFileSync(new URL('../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff', import.meta.url)));
const words = rawStory.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages.flatMap(({ summary }) => parseSummary(summary).map(({ text }) => text).join('').split(' '))));

/** The most characters in a line of so many em, whichever word it begins with. */
function mostCharacters(lineEm: number): number {
  let most = 0;
  for (let from = 0; from < words.length; from += 1) {
    let line = '';
    let widthEm = 0;
    for (const word of words.slice(from)) {
      const next = line === '' ? word : ` ${word}`;
      widthEm += Array.from(next).reduce((sum, letter) => sum + widthOf(letter), 0);
      if (widthEm > lineEm) break;
      line += next;
    }
    most = Math.max(most, line.length);
  }
  return most;
}

it('knows the font', () => expect([widthOf('0'), widthOf(' '), widthOf('m') > widthOf('i')]).toEqual([0.529, 0.237, true]));

it.each([
  // Beside the letters the width holds padding, and in the digest the bar.
  ['article.css', 'passage', 12 + 8 + 3],
  ['copy.css', 'copy-text', 12 + 8],
])('%s keeps to it, and comes near', (sheet, part, besidePx) => {
  const rule = new RegExp(`\\.${part} \\{[^}]*max-width: ([\\d.]+)ch`).exec(readFileSync(new URL(sheet, import.meta.url), 'utf8'));
  const most = mostCharacters(Number(rule?.[1]) * widthOf('0') - besidePx / FONT_PX);
  expect(most).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(most).toBeGreaterThan(MOST_CHARACTERS - 6);
});
