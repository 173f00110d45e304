/** Where everything stands in the picture: title above, map, legend beside or below it, sources at the foot. Pure; CSS pixels throughout. */
import type { LegendSwatch } from '../map-style/legend';
import type { PaletteName } from '../map-style/palette';
import { balanceText, wrapText } from './wrap-text';

/** One letter of the page's two typefaces, by its cut and size. */
export interface FontLook {
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 600;
  readonly sizePx: number;
}

export interface PictureWords {
  readonly kicker: string;
  readonly title: string;
  /** The date of control, and what else stands below the title. */
  readonly subtitle: string;
  readonly legend: readonly { readonly text: string; readonly swatch: LegendSwatch }[];
  /** Sources and their licences, and where the map is from; each stays a whole where it can. */
  readonly sources: readonly string[];
}

export interface BoxPx {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A line of text on its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: FontLook;
  readonly colour: PaletteName;
}

export interface PictureLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly map: BoxPx;
  readonly texts: readonly PlacedText[];
  /** Signs of the legend, each in a box of `swatchPx`. */
  readonly swatches: readonly { readonly swatch: LegendSwatch; readonly x: number; readonly y: number }[];
}

/** The box of a sign, as the page draws it. */
export const swatchPx = { width: 26, height: 14 } as const;

const gapPx = 10;
/** From here on a map has room for a legend beside it, and the title is as large as the article's. */
const wideMapPx = 560;
const asideWidthPx = 232;
const leastColumnPx = 168;
const rowGapPx = 7;

const fonts = {
  kicker: { family: 'sans', weight: 600, sizePx: 12 },
  title: { family: 'serif', weight: 600, sizePx: 26 },
  narrowTitle: { family: 'serif', weight: 600, sizePx: 21 },
  subtitle: { family: 'sans', weight: 400, sizePx: 15 },
  legend: { family: 'sans', weight: 400, sizePx: 14 },
  sources: { family: 'sans', weight: 400, sizePx: 11 },
} as const satisfies Record<string, FontLook>;

type Measure = (text: string, font: FontLook) => number;

interface Block {
  readonly texts: readonly PlacedText[];
  readonly swatches: PictureLayout['swatches'];
  readonly heightPx: number;
}

function lineHeightOf(font: FontLook): number {
  return Math.round(font.sizePx * (font.family === 'serif' ? 1.18 : 1.35));
}

/** Lines from `y` down; the baseline lies at four fifths of a line. */
function placeLines(lines: readonly string[], x: number, y: number, font: FontLook, colour: PaletteName): PlacedText[] {
  const line = lineHeightOf(font);
  return lines.map((text, at) => ({ text, x, y: y + at * line + Math.round(line / 2 + font.sizePx * 0.33), font, colour }));
}

function placeHead(words: PictureWords, x: number, y: number, widthPx: number, isWide: boolean, measure: Measure): Block {
  const parts = [
    { text: words.kicker.toLocaleUpperCase(), font: fonts.kicker, colour: 'inkMuted', after: 3 },
    { text: words.title, font: isWide ? fonts.title : fonts.narrowTitle, colour: 'ink', after: 5 },
    { text: words.subtitle, font: fonts.subtitle, colour: 'inkMuted', after: 0 },
  ] as const;
  const texts: PlacedText[] = [];
  let down = y;
  for (const { text, font, colour, after } of parts) {
    const lines = balanceText(text, widthPx, (line) => measure(line, font));
    texts.push(...placeLines(lines, x, down, font, colour));
    if (lines.length > 0) down += lines.length * lineHeightOf(font) + after;
  }
  return { texts, swatches: [], heightPx: down - y };
}

/** The legend in columns, read down each; a column ends where its share of the lines does. */
function placeLegend(words: PictureWords, x: number, y: number, widthPx: number, columns: number, measure: Measure): Block {
  const columnPx = (widthPx - (columns - 1) * gapPx) / columns;
  const textPx = columnPx - swatchPx.width - gapPx;
  const line = lineHeightOf(fonts.legend);
  const rows = words.legend.map(({ text, swatch }) => {
    const lines = wrapText(text, textPx, (one) => measure(one, fonts.legend));
    return { lines, swatch, heightPx: lines.length * line + rowGapPx };
  });
  const share = rows.reduce((sum, { heightPx }) => sum + heightPx, 0) / columns;
  const texts: PlacedText[] = [];
  const swatches: PictureLayout['swatches'][number][] = [];
  let column = 0;
  let down = 0;
  let tallest = 0;
  for (const { lines, swatch, heightPx } of rows) {
    // Half of a row may hang over the share.
    if (column < columns - 1 && down > 0 && down + heightPx / 2 > share) {
      column += 1;
      down = 0;
    }
    const left = x + column * (columnPx + gapPx);
    swatches.push({ swatch, x: left, y: y + down + Math.round((line - swatchPx.height) / 2) });
    texts.push(...placeLines(lines, left + swatchPx.width + gapPx, y + down, fonts.legend, 'ink'));
    down += heightPx;
    tallest = Math.max(tallest, down - rowGapPx);
  }
  return { texts, swatches, heightPx: tallest };
}

/** Sources one after the other, with a dot between two on a line. */
function placeSources(words: PictureWords, x: number, y: number, widthPx: number, measure: Measure): Block {
  const lines: string[] = [];
  const widthOf = (text: string): number => measure(text, fonts.sources);
  for (const source of words.sources) {
    const last = lines.at(-1);
    const longer = `${last} · ${source}`;
    if (last !== undefined && widthOf(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(...wrapText(source, widthPx, widthOf));
  }
  return { texts: placeLines(lines, x, y, fonts.sources, 'inkMuted'), swatches: [], heightPx: lines.length * lineHeightOf(fonts.sources) };
}

/** Lays out a picture around a map of the given size. `measure` gives the width of a text in pixels. */
export function layOutPicture(words: PictureWords, mapPx: { readonly widthPx: number; readonly heightPx: number }, measure: Measure): PictureLayout {
  const isWide = mapPx.widthPx >= wideMapPx;
  const margin = isWide ? 20 : 12;
  const beside = isWide && words.legend.length > 0 ? placeLegend(words, 0, 0, asideWidthPx, 1, measure) : null;
  // A legend taller than the map would leave a hole under the map.
  const isBeside = beside !== null && beside.heightPx <= mapPx.heightPx;
  const inner = mapPx.widthPx + (isBeside ? asideWidthPx + margin : 0);
  const head = placeHead(words, margin, margin, inner, isWide, measure);
  const map: BoxPx = { x: margin, y: margin + head.heightPx + gapPx, ...mapPx };
  const below = map.y + map.heightPx + gapPx;
  const columns = Math.max(1, Math.floor((inner + gapPx) / (leastColumnPx + gapPx)));
  const legend = isBeside
    ? placeLegend(words, map.x + map.widthPx + margin, map.y, asideWidthPx, 1, measure)
    : placeLegend(words, margin, below, inner, columns, measure);
  const foot = isBeside || words.legend.length === 0 ? below : below + legend.heightPx + gapPx;
  const sources = placeSources(words, margin, foot, inner, measure);
  return {
    widthPx: inner + 2 * margin,
    heightPx: foot + sources.heightPx + margin - 4,
    map,
    texts: [...head.texts, ...legend.texts, ...sources.texts],
    swatches: legend.swatches,
  };
}
