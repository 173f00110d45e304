/** The page's typefaces on a canvas. */
import type { FontLook } from './picture-layout';

/** As in app/page.css. */
const families = {
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
} as const;

/** The `font` of a canvas's context. */
export function canvasFontOf({ family, weight, sizePx }: FontLook): string {
  return `${weight} ${sizePx}px ${families[family]}`;
}

/** Until the page has the letters of a text; what does not arrive is drawn in the fonts behind it. */
export async function loadLetters(fonts: FontFaceSet, text: string): Promise<void> {
  const looks: readonly FontLook[] = [
    { family: 'serif', weight: 600, sizePx: 26 },
    { family: 'sans', weight: 600, sizePx: 12 },
    { family: 'sans', weight: 400, sizePx: 14 },
  ];
  await Promise.allSettled(looks.map((look) => fonts.load(canvasFontOf(look), text)));
}
