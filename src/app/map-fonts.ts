/** The map's fonts: the page's own sans, by script, with the code points that each file covers. */
import cyrillicItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-italic.woff2?url';
import cyrillicRegular from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url';
import cyrillicSemibold from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import latinExtItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?url';
import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url';
import latinExtRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import latinRegular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import latinExtSemibold from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import latinSemibold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import { fontNames, type MapFontFile, type MapFonts } from '../map-style/fonts';

/** As in @fontsource's own style sheets for these files. */
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2191', 'U+2193', 'U+2212'];
const LATIN_EXT = ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1E00-1E9F', 'U+1EF2-1EFF', 'U+2020', 'U+20A0-20AB', 'U+20AD-20C0', 'U+2113'];
const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];

const filesOf = (latin: string, latinExt: string, cyrillic: string, isLatinExtInPage = false): MapFontFile[] => [
  { url: latin, unicodeRange: LATIN, isInPage: true },
  { url: latinExt, unicodeRange: LATIN_EXT, isInPage: isLatinExtInPage },
  { url: cyrillic, unicodeRange: CYRILLIC, isInPage: false },
];

/** Those in the page are those of map-fonts.css. */
export const mapFonts: MapFonts = {
  regular: filesOf(latinRegular, latinExtRegular, cyrillicRegular, true),
  semibold: filesOf(latinSemibold, latinExtSemibold, cyrillicSemibold),
  italic: filesOf(latinItalic, latinExtItalic, cyrillicItalic),
};

/**
 * Brings the files that the page's style sheet names, before a map draws with them: it would keep a letter that it drew
 * without its font. Never rejects; where a file does not come, letters are the system's own.
 */
export async function loadMapFonts(page: Document = document): Promise<void> {
  const [regular, semibold, italic] = [fontNames.regular[0], fontNames.semibold[0], fontNames.italic[0]];
  // A letter of every file.
  await Promise.allSettled([`400 16px '${regular}'`, `600 16px '${semibold}'`, `italic 400 16px '${italic}'`].map((font) => page.fonts.load(font, 'aș')));
}
