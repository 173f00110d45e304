import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../e2e/', import.meta.url);
const specs = readdirSync(folder).filter((name) => name.endsWith('.spec.ts'));

/** What hands out a browser's page: as a fixture, or through another one. */
const pageFixture = /\(\{[^}]*\b(?:page|context|browser)\b[^}]*\}\) *=>/;

// CONTRIBUTING.md: they speak of the reader. What a page object is needed for is a method of a reader's class.
it('no browser test touches the page object', () => {
  expect(specs.length).toBeGreaterThan(20);
  expect(specs.filter((name) => pageFixture.test(readFileSync(new URL(name, folder), 'utf8')))).toEqual([]);
});
