/** How wide words are in the map's sans, near enough to keep names apart. */

/** Advance widths of Source Sans in thousandths of an em; letters that are not here are as wide as `other`. */
const widths: Readonly<Record<string, number>> = {
  ' ': 200, '\u00a0': 200, '.': 249, ',': 249, '-': 311, '–': 500, '%': 824, '’': 249,
  a: 504, b: 553, c: 456, d: 555, e: 496, f: 292, g: 504, h: 544, i: 246, j: 247, k: 495, l: 255, m: 829, n: 547, o: 542, p: 555,
  q: 555, r: 347, s: 419, t: 338, u: 544, v: 467, w: 719, x: 446, y: 467, z: 425,
  A: 544, B: 588, C: 571, D: 615, E: 527, F: 494, G: 617, H: 652, I: 263, J: 480, K: 579, L: 487, M: 814, N: 647, O: 664, P: 566,
  Q: 664, R: 569, S: 534, T: 536, U: 645, V: 515, W: 786, X: 513, Y: 476, Z: 539,
};
const other = 545;

/** A line's width in em, with `spacingEm` after each letter; semibold letters are a little wider. */
export function widthEmOf(line: string, spacingEm: number, semibold: boolean): number {
  const letters = Array.from(line, (letter) => widths[letter] ?? other);
  const plain = letters.reduce((sum, width) => sum + width, 0) / 1000;
  return plain * (semibold ? 1.03 : 1) + letters.length * spacingEm;
}

/** Pieces between which a line may break: after a space, a hyphen or a dash, as on the moving map. */
function piecesOf(text: string): string[] {
  return text.match(/[^ –-]*(?:[ –-]+|$)/g)?.filter((piece) => piece !== '') ?? [];
}

/** By how much a line misses the width aimed at; the last one had better be the shorter (MapLibre's shaping.ts). */
function badnessOf(widthEm: number, aimEm: number, isLast: boolean): number {
  const badness = (widthEm - aimEm) ** 2;
  if (!isLast) return badness;
  return widthEm < aimEm ? badness / 2 : badness * 2;
}

/**
 * Words broken into lines of at most about `maxEm`: as many as the whole needs, each as near to their average as the words allow.
 * A line break of the text's own stays.
 */
export function breakLines(text: string, maxEm: number, widthOf: (line: string) => number): string[] {
  return text.split('\n').flatMap((part) => breakPart(part, maxEm, widthOf));
}

function breakPart(text: string, maxEm: number, widthOf: (line: string) => number): string[] {
  const pieces = piecesOf(text);
  const lineCount = Math.min(pieces.length, Math.ceil(widthOf(text) / maxEm));
  if (lineCount <= 1) return [text];
  const aim = widthOf(text) / lineCount;
  // From the end: the best way to break the words from each one on, by the squares of what the lines miss the aim by.
  const best: { lines: string[]; badness: number }[] = [];
  best[pieces.length] = { lines: [], badness: 0 };
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    const options = pieces.slice(from).map((_, nth) => {
      const rest = best[from + nth + 1] ?? { lines: [], badness: 0 };
      const line = pieces.slice(from, from + nth + 1).join('').trim();
      return { lines: [line, ...rest.lines], badness: badnessOf(widthOf(line), aim, rest.lines.length === 0) + rest.badness };
    });
    best[from] = options.reduce((one, two) => (two.badness < one.badness ? two : one));
  }
  return best[0]?.lines ?? [text];
}
