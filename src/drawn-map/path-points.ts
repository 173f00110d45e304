/** Reads the drawn map's own path data back, for the tests that look at what is drawn. */
import type { GridPoint } from './grid';

/** The lines and rings of path data as `buildPathData` writes it (`m`, `h`, `v`, `l`, `z`), each a list of absolute points. Throws for other letters. */
export function pointsOfPath(d: string): GridPoint[][] {
  const lines: GridPoint[][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', text = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = text.match(/-?\d+/g)?.map(Number) ?? [];
    if (letter === 'z') {
      [x, y] = lines.at(-1)?.[0] ?? [x, y];
      continue;
    }
    if (!'mhvl'.includes(letter)) throw new Error(`Path data has a letter that is not expected: ${letter}`);
    const pairs = letter === 'h' ? numbers.map((dx) => [dx, 0]) : letter === 'v' ? numbers.map((dy) => [0, dy]) : numbers.flatMap((dx, at) => (at % 2 === 0 ? [[dx, numbers[at + 1] ?? 0]] : []));
    for (const [nth, [dx = 0, dy = 0]] of pairs.entries()) {
      [x, y] = [x + dx, y + dy];
      if (letter === 'm' && nth === 0) lines.push([]);
      lines.at(-1)?.push([x, y]);
    }
  }
  return lines;
}
