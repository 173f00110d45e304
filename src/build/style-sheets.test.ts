import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../', import.meta.url);
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

// As the lint says of code (`max-lines` in .oxlintrc.json); a rule's place in the cascade is found in seconds in a sheet of one thing.
it('no style sheet is longer than 250 lines', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const long = sheets.filter((name) => readFileSync(new URL(name, src), 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});
