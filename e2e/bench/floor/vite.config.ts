/** Builds the floor with the page's own tools and settings, so that only what is on the two pages differs. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { compress } from '../../../src/build/compress.ts';
import type { Story } from '../../../src/story/schema.ts';

const project = new URL('../../../', import.meta.url);
const storyFile = fileURLToPath(new URL('geodata/stories/cease-fire-2025-03-18/story.json', project));

function floorStory(): Plugin {
  const id = 'virtual:floor-story';
  return {
    name: 'floor-story',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
    load: async (wanted) => (wanted === `\0${id}` ? buildFloorStory() : null),
  };
}

async function buildFloorStory(): Promise<string> {
  // The page's own build stops where the story does not parse, and comes first.
  const story = JSON.parse(await readFile(storyFile, 'utf8')) as Story;
  const places = story.places.map(({ id, name, layer, kind }) => ({ id, name, layer, kind }));
  const shown = story.layers.filter((layer) => layer.shownAtFirst).map((layer) => layer.id);
  return `export const places = ${JSON.stringify(places)};\nexport const shown = ${JSON.stringify(shown)};\n`;
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [floorStory(), compress()],
  assetsInclude: ['**/*.geojson'],
  build: {
    outDir: fileURLToPath(new URL('.cache/floor', project)),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1300,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
