import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import type { MapSources } from '../drawn-map/map-data.ts';
import type { Language } from '../words/language.ts';
import { importModule } from './import-module.ts';
import { readMap, type MapFiles } from './read-map.ts';

type Module = typeof import('../drawn-map/index.ts');
type LanguagesModule = typeof import('../words/language.ts');

const publicId = 'virtual:drawn-map.css';
const resolvedId = `\0${publicId}`;
const moduleFile = fileURLToPath(new URL('../drawn-map/index.ts', import.meta.url));
const languagesFile = fileURLToPath(new URL('../words/language.ts', import.meta.url));

/** Where the page keeps a place for the drawing: the element that app/drawn-map.tsx leaves empty. */
const place = { start: '<div class="drawn-theatre">', end: '</div>' } as const;

/**
 * Puts the drawn map into the served page, so that the theatre is seen before the moving map and without it, and serves
 * `virtual:drawn-map.css`, what of its style sheet follows from the story and from the interface's languages. Comes after
 * prerender, which makes the place for it. Files with problems stop the build and name them all.
 */
export function drawnMap(files: MapFiles): Plugin {
  let dependencies: ReadonlySet<string> = new Set([files.story, ...files.geojson].map(normalizePath));
  const load = async (): Promise<Module & { sources: MapSources; languages: readonly Language[] }> => {
    const drawing = await importModule(moduleFile);
    const words = await importModule(languagesFile);
    const map = await readMap(files);
    dependencies = new Set([moduleFile, languagesFile, ...map.dependencies, ...drawing.dependencies, ...words.dependencies].map(normalizePath));
    const { languages } = words.module as LanguagesModule;
    return { ...(drawing.module as Module), sources: map.sources, languages: languages.map(({ code }) => code) };
  };
  return {
    name: 'drawn-map',
    async buildStart() {
      // As in prerender: the last good output stands until it is known that there will be another.
      if (this.environment.mode !== 'build') return;
      await readMap(files).catch((error: Error) => this.error({ message: error.message, stack: '' }));
    },
    resolveId: (id) => (id === publicId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const { buildLanguageCss, buildLayerCss, buildScaleCss, sources, languages } = await load();
      const { theatre, layers } = sources.story;
      return buildScaleCss(theatre) + buildLanguageCss(languages) + buildLayerCss(layers.map((layer) => layer.id));
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { buildDrawnMap, sources, languages } = await load();
        return placeDrawing(html, buildDrawnMap(sources, languages));
      },
    },
    hotUpdate({ file, server }) {
      if (this.environment.name === 'client' && dependencies.has(file)) server.ws.send({ type: 'full-reload' });
    },
  };
}

/** The page with the drawing in it. Throws where the page has no place for one. */
export function placeDrawing(html: string, drawing: string): string {
  const empty = place.start + place.end;
  const at = html.indexOf(empty);
  if (at === -1) throw new Error(`The page has no place for the drawn map: ${empty} is not in it.`);
  return html.slice(0, at) + place.start + drawing + place.end + html.slice(at + empty.length);
}
