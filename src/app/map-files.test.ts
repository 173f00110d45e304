import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { mapFiles } from './map-files';

/** In bytes, as the build compresses it. */
function sentSizeOf(address: string): number {
  return brotliCompressSync(readFileSync(fileURLToPath(new URL(`../..${address}`, import.meta.url)))).length;
}

/** Files that differ by less may stand in either order. */
const alike = 1.1;

it('names the data files from the largest to the smallest, as they are sent', () => {
  const files = Object.entries(mapFiles).map(([name, address]) => ({ name, size: sentSizeOf(address) }));
  expect(files.length).toBeGreaterThan(1);
  const before = files.flatMap((later, at) => files.slice(0, at).filter(({ size }) => later.size > size * alike).map(({ name }) => `${name} before ${later.name}`));
  expect(before).toEqual([]);
});
