/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compress } from './src/build/compress.ts';
import { drawnMap } from './src/build/drawn-map.ts';
import { headHints } from './src/build/head-hints.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { licenses } from './src/build/licenses.ts';
import { offlineWorker } from './src/build/offline-worker.ts';
import { paletteCss } from './src/build/palette-css.ts';
import { prerender } from './src/build/prerender.ts';

const geodata = (path: string): string => fileURLToPath(new URL(`geodata/${path}`, import.meta.url));
const storyFolder = 'stories/cease-fire-2025-03-18';
const storyFile = geodata(`${storyFolder}/story.json`);
const basemap = ['land', 'ukraine', 'borders', 'labels', 'towns', 'oblasts', 'water', 'rivers'].map((name) => geodata(`basemap/${name}.geojson`));
const storyMap = ['places', 'control', 'annotations'].map((name) => geodata(`${storyFolder}/${name}.geojson`));

const { forPage: pageLicenses, forWorkers: workerLicenses } = licenses();

export default defineConfig({
  plugins: [
    paletteCss(),
    prerender(storyFile),
    drawnMap({ story: storyFile, geojson: [...basemap, ...storyMap] }),
    headHints({
      styles: ['src/app/font-faces.css'],
      fonts: ['source-serif-4-latin-400-normal.woff2', 'source-sans-3-latin-400-normal.woff2', 'source-serif-4-latin-600-normal.woff2', 'source-sans-3-latin-600-normal.woff2', 'source-sans-3-latin-400-italic.woff2', 'source-sans-3-latin-ext-400-normal.woff2'],
      data: ['story', 'measures', 'claims', 'figures'].map((name) => `cease-fire-2025-03-18/${name}.json`),
      lateCode: ['/src/map-view/map-controller'],
    }),
    hostHeaders(),
    pageLicenses,
    // Lists what the others have made, and is compressed with it.
    offlineWorker(),
    compress(),
  ],
  worker: { plugins: () => [workerLicenses] },
  // `import url from 'x.geojson?url'` is a file of its own under its hash, never part of the script.
  assetsInclude: ['**/*.geojson'],
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    sourcemap: false,
    // The compress plugin measures; Vite would compress everything once more to print a size.
    reportCompressedSize: false,
    // MapLibre alone is a module of 1,060 kB, behind import().
    chunkSizeWarningLimit: 1300,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // The reader's page alone; the benchmark's floor is built with a configuration of its own.
  optimizeDeps: { entries: ['index.html'] },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    environment: 'node',
    // Tests on whole coastlines take a second or two on a free machine, several times that on a busy one.
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}', 'geodata/checks/**/*.test.ts', 'e2e/bench/**/*.test.ts', 'e2e/monkey/**/*.test.ts'],
  },
});
