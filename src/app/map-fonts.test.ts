import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontNames } from '../map-style/fonts';
import { loadMapFonts, mapFonts } from './map-fonts';

/** The font faces of a style sheet of this folder: family, file and code points. */
function facesOf(styleSheet: string): { family: string; file: string; ranges: string[] }[] {
  const css = readFileSync(new URL(styleSheet, import.meta.url), 'utf8');
  const partOf = (face: string, pattern: RegExp): string => pattern.exec(face)?.[1] ?? '';
  return css
    .split('@font-face')
    .slice(1)
    .map((face) => ({ family: partOf(face, /font-family: '([^']+)'/), file: partOf(face, /files\/([^']+)'/), ranges: partOf(face, /unicode-range: ([^;]+);/).split(', ') }));
}

const fileOf = (url: string): string => url.replace(/^.*\//, '');
const files = Object.values(mapFonts).flat();

it('names in the style sheet just the files that the map’s style leaves to the page, under its names and for the same letters', () => {
  const left = (['regular', 'semibold', 'italic'] as const).flatMap((cut) =>
    mapFonts[cut].filter(({ isInPage }) => isInPage).map(({ url, unicodeRange }) => ({ family: fontNames[cut][0], file: fileOf(url), ranges: [...unicodeRange] })),
  );
  expect(facesOf('map-fonts.css')).toEqual(left);
});

it('gives the page’s own fonts the letters that their files have, so that no Cyrillic file comes for a Latin text', () => {
  const faces = facesOf('fonts.css');
  expect(faces.map(({ family }) => family)).toContain('Source Serif 4');
  for (const { file, ranges } of faces) {
    const script = file.includes('-cyrillic-') ? '-cyrillic-' : '-latin-';
    expect(ranges).toEqual(files.find(({ url }) => url.includes(script))?.unicodeRange);
  }
});

it('asks for a letter of every file, and is done also where none comes', async () => {
  const asked: string[] = [];
  const load = (font: string): Promise<never> => {
    asked.push(font);
    return Promise.reject(new Error('no connection'));
  };
  await loadMapFonts({ fonts: { load } } as unknown as Document);
  expect(asked).toEqual(["400 16px 'Map Regular'", "600 16px 'Map Semibold'", "italic 400 16px 'Map Italic'"]);
});
