import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';

/** One font file: its URL and the code points it covers, each as in CSS (`U+0400-045F`). */
export interface MapFontFile {
  readonly url: string;
  readonly unicodeRange: readonly string[];
  /** Whether the page's own style sheet declares it, under the name in `fontNames`: MapLibre draws with it as with any font of the page. */
  readonly isInPage: boolean;
}

/** The map's three cuts of one sans; each is a list of files by script, loaded only when a letter asks. */
export interface MapFonts {
  readonly regular: readonly MapFontFile[];
  readonly semibold: readonly MapFontFile[];
  readonly italic: readonly MapFontFile[];
}

/** The names that text-font uses in the style. */
export const fontNames = {
  regular: ['Map Regular'],
  semibold: ['Map Semibold'],
  italic: ['Map Italic'],
} as const satisfies Record<keyof MapFonts, readonly [string]>;

function facesOf(files: readonly MapFontFile[]): { url: string; 'unicode-range': string[] }[] {
  return files.filter(({ isInPage }) => !isInPage).map((file) => ({ url: file.url, 'unicode-range': [...file.unicodeRange] }));
}

/** The style's `font-faces` for the files that the page does not know; no glyph server is involved. */
export function buildFontFaces(fonts: MapFonts): FontFacesSpecification {
  return {
    [fontNames.regular[0]]: facesOf(fonts.regular),
    [fontNames.semibold[0]]: facesOf(fonts.semibold),
    [fontNames.italic[0]]: facesOf(fonts.italic),
  };
}
