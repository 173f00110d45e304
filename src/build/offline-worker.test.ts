import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listVersion } from './offline-worker.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-worker-'));
  mkdirSync(join(folder, 'assets'));
  for (const path of ['index.html', 'index.html.br', '_headers', 'service-worker.js', 'assets/main-1.js', 'assets/main-1.js.gz', 'assets/font.woff', 'assets/font.woff2']) {
    writeFileSync(join(folder, path), `content of ${path}`);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

it('lists what a page asks for, the page itself under its folder, each with the hash of its content', async () => {
  const { files } = await listVersion(folder);
  expect(files.map(({ path }) => path)).toEqual(['assets/font.woff2', 'assets/main-1.js', '']);
  expect(files.at(-1)?.integrity).toBe(`sha256-${createHash('sha256').update('content of index.html').digest('base64')}`);
});

it('names a version after its content: the same for the same, another for another', async () => {
  const before = await listVersion(folder);
  writeFileSync(join(folder, 'service-worker.js'), 'made anew');
  expect((await listVersion(folder)).version).toBe(before.version);
  writeFileSync(join(folder, 'index.html'), 'another page');
  const after = await listVersion(folder);
  expect(after.version).not.toBe(before.version);
  expect(after.headers).toBe(before.headers);
});

it('names another version after other headers alone', async () => {
  const before = await listVersion(folder);
  writeFileSync(join(folder, '_headers'), 'a stricter policy');
  const after = await listVersion(folder);
  expect([after.version === before.version, after.headers === before.headers]).toEqual([false, false]);
  expect(after.files).toEqual(before.files);
});
