import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { normalizePath, type Plugin } from 'vite';
import type { MapSources } from '../drawn-map/map-data.ts';
import type { Story } from '../story/schema.ts';
import type { Language, LanguageEntry } from '../words/language.ts';
import { importModule } from './import-module.ts';

/** Absolute paths: the story, and the GeoJSON files of the map, each named as its source in map-style/sources.ts. */
export interface DrawnMapFiles {
  readonly story: string;
  readonly geojson: readonly string[];
}

type Module = {
  buildDrawnMap: (sources: MapSources, languages: readonly Language[]) => string;
  buildLanguageCss: (languages: readonly Language[]) => string;
  buildLayerCss: (layerIds: readonly string[]) => string;
  buildScaleCss: (theatre: Story['theatre']) => string;
};

const publicId = 'virtual:drawn-map.css';
const resolvedId = `\0${publicId}`;
const moduleFile = fileURLToPath(new URL('../drawn-map/index.ts', import.meta.url));
const languagesFile = fileURLToPath(new URL('../words/language.ts', import.meta.url));

/** Where the page keeps a place for the drawing: the element that app/drawn-map.tsx leaves empty. */
const place = { start: '<div class="drawn-theatre">', end: '</div>' } as const;

/**
 * Puts the drawn map into the served page, so that the theatre is seen before the moving map and without it, and serves
 * `virtual:drawn-map.css`, what of its style sheet follows from the story and from the interface's languages. Comes after
 * prerender, which makes the place for it.
 */
export function drawnMap(files: DrawnMapFiles): Plugin {
  let dependencies: ReadonlySet<string> = new Set();
  const load = async (): Promise<Module & { languages: readonly Language[] }> => {
    const drawing = await importModule(moduleFile);
    const words = await importModule(languagesFile);
    dependencies = new Set([moduleFile, languagesFile, files.story, ...files.geojson, ...drawing.dependencies, ...words.dependencies].map(normalizePath));
    const { languages } = words.module as { languages: readonly LanguageEntry[] };
    return { ...(drawing.module as Module), languages: languages.map(({ code }) => code) };
  };
  return {
    name: 'drawn-map',
    resolveId: (id) => (id === publicId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const { buildLanguageCss, buildLayerCss, buildScaleCss, languages } = await load();
      const { theatre, layers } = (await readSources(files)).story;
      return buildScaleCss(theatre) + buildLanguageCss(languages) + buildLayerCss(layers.map((layer) => layer.id));
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { buildDrawnMap, languages } = await load();
        return placeDrawing(html, buildDrawnMap(await readSources(files), languages));
      },
    },
    hotUpdate({ file, server }) {
      if (this.environment.name === 'client' && dependencies.has(file)) server.ws.send({ type: 'full-reload' });
    },
  };
}

/** The story has been checked by then: prerender stops the build where it does not parse. */
async function readSources({ story, geojson }: DrawnMapFiles): Promise<MapSources> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
  const collections = await Promise.all(geojson.map(async (file) => [basename(file, '.geojson'), (await read(file)) as FeatureCollection] as const));
  return { story: (await read(story)) as Story, files: Object.fromEntries(collections) as unknown as MapSources['files'] };
}

/** The page with the drawing in it. Throws where the page has no place for one. */
export function placeDrawing(html: string, drawing: string): string {
  const empty = place.start + place.end;
  const at = html.indexOf(empty);
  if (at === -1) throw new Error(`The page has no place for the drawn map: ${empty} is not in it.`);
  return html.slice(0, at) + place.start + drawing + place.end + html.slice(at + empty.length);
}
