import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compressFolder } from './compress.ts';

const text = '{"type":"FeatureCollection","features":[]}\n'.repeat(200);
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), text);
  writeFileSync(join(folder, 'assets/land.geojson'), text);
  writeFileSync(join(folder, 'assets/letters.woff2'), text);
  await compressFolder(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

it('writes two smaller copies of every text file, in every folder, and none of a font', () => {
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([
    'assets', 'assets/land.geojson', 'assets/land.geojson.br', 'assets/land.geojson.gz', 'assets/letters.woff2',
    'index.html', 'index.html.br', 'index.html.gz',
  ]);
});

it('keeps every byte', () => {
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets/land.geojson.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(text);
});

it('gives the same bytes each time', async () => {
  const before = ['br', 'gz'].map((ending) => readFileSync(join(folder, `index.html.${ending}`)));
  await compressFolder(folder);
  expect(['br', 'gz'].map((ending) => readFileSync(join(folder, `index.html.${ending}`)))).toEqual(before);
});
