import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { buildLicenses, findCarried, findPackages } from './licenses.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'licenses-'));
  const give = (name: string, more: object, text?: string): void => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...more }));
    if (text !== undefined) writeFileSync(join(folder, name, 'LICENSE'), text);
  };
  give('one', { license: 'MIT' }, 'Copyright of many\r\nPermission is granted.\n');
  give('two', { license: 'MIT' }, 'Copyright of many\nPermission is granted.');
  give('three', { license: 'EDL-1.0', homepage: 'https://three.example' });
});

afterAll(() => rmSync(folder, { recursive: true }));

it('finds the packages of code and of files, nested ones too, and none in code of our own', () => {
  const bundle = {
    main: { type: 'chunk', moduleIds: ['/home/a/src/main.tsx', '\0/home/a/node_modules/preact/dist/preact.mjs', '/home/a/node_modules/@turf/turf/node_modules/@turf/area/index.js'] },
    font: { type: 'asset', originalFileNames: ['node_modules/@fontsource/serif/files/serif.woff2', 'geodata/land.geojson'] },
  } as unknown as Rolldown.OutputBundle;
  expect([...findPackages(bundle)]).toEqual(['/home/a/node_modules/preact', '/home/a/node_modules/@turf/turf/node_modules/@turf/area', 'node_modules/@fontsource/serif']);
});

it('gives each licence once, under the names of all that have it, and names that of a package without its text', async () => {
  const text = await buildLicenses(['one', 'three', 'two'].map((name) => join(folder, name)));
  expect(text).toContain('one 1.2.3\ntwo 1.2.3\n\nCopyright of many\nPermission is granted.');
  expect(text.split('Permission is granted.')).toHaveLength(2);
  expect(text).toContain('three 1.2.3\n\nLicence: EDL-1.0\nhttps://three.example');
});

it('finds what MapLibre brings in its own file, and the licences that go with it', async () => {
  const moduleIds = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'].map((name) => fileURLToPath(new URL(`../../node_modules/maplibre-gl/dist/${name}`, import.meta.url)));
  const folders = await findCarried({ main: { type: 'chunk', moduleIds } } as unknown as Rolldown.OutputBundle);
  const names = [...folders].map((one) => one.replaceAll('\\', '/').split('/node_modules/').at(-1));
  expect(names).toEqual(expect.arrayContaining(['pbf', 'earcut', 'kdbush', '@mapbox/vector-tile', '@mapbox/tiny-sdf']));
  expect(await buildLicenses([...folders])).toMatch(/pbf \d[^]*Redistribution and use in source and binary forms/);
});

it('says what a package brings whose licence is not there', async () => {
  const file = join(folder, 'node_modules', 'bundled', 'index.js');
  mkdirSync(join(folder, 'node_modules', 'bundled'), { recursive: true });
  writeFileSync(`${file}.map`, JSON.stringify({ sources: ['../src/index.ts', null, '../node_modules/not-here/index.js'] }));
  await expect(findCarried({ main: { type: 'chunk', moduleIds: [file] } } as unknown as Rolldown.OutputBundle)).rejects.toThrow(/has not-here in it, which is not installed/);
});
