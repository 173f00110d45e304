/** A palette whose colours stand for their names, so that a style can be read back into names. */
import { palettes, type Palette, type PaletteName } from '../map-style/palette';
import { customPropertyOf } from '../map-style/palette-property';

const names = Object.keys(palettes.light) as PaletteName[];

const hexOf = (at: number): string => `#${(at + 1).toString(16).padStart(6, '0')}`;

/** Every colour is its name's number, opaque; what a theme adds in transparency stays with the theme. */
export const markedPalette = Object.fromEntries(names.map((name, at) => [name, hexOf(at)])) as unknown as Palette;

/** The CSS custom property of a colour of the marked palette (`#rrggbb`), as the page's palette has it. Throws for any other colour. */
export function colourOf(hex: string): string {
  const name = names[Number.parseInt(hex.slice(1), 16) - 1];
  if (!name || hex.length !== 7) throw new Error(`The drawn map knows no colour ${hex}: a style layer uses one that is not in the palette.`);
  return `var(${customPropertyOf(name)})`;
}
