/** What the page calls the palette's colours. By itself, so that whoever needs the name does not bring the palette. */

/** The CSS custom property of a palette's name: `inkMuted` is `--ink-muted`. `control2014` stays one word, as a reader of the palette would write it. */
export function customPropertyOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}
