import { fileURLToPath } from 'node:url';
import { normalizePath, type HtmlTagDescriptor, type Plugin } from 'vite';
import { customPropertyOf } from '../map-style/palette-property.ts';
import { importModule } from './import-module.ts';

type Colours = Readonly<Record<string, string>>;
export type Palettes = { light: Colours; dark: Colours };

const publicId = 'virtual:palette.css';
const resolvedId = `\0${publicId}`;
const paletteFile = fileURLToPath(new URL('../map-style/palette.ts', import.meta.url));

/**
 * Serves `virtual:palette.css`: the colours of src/map-style/palette.ts as custom properties, and gives index.html its
 * theme colours, so that page and map cannot differ. In dev a change of the palette reloads the page.
 */
export function paletteCss(): Plugin {
  return {
    name: 'palette-css',
    resolveId: (id) => (id === publicId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      this.addWatchFile(paletteFile);
      return buildPaletteCss(await loadPalettes());
    },
    transformIndexHtml: async () => buildThemeColours(await loadPalettes()),
    hotUpdate({ file, server }) {
      if (file !== normalizePath(paletteFile)) return;
      const module = this.environment.moduleGraph.getModuleById(resolvedId);
      if (module) this.environment.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
    },
  };
}

async function loadPalettes(): Promise<Palettes> {
  const { module } = await importModule(paletteFile);
  return (module as { palettes: Palettes }).palettes;
}

/** Tags that give the browser's own frame the colour of the page's paper. */
function buildThemeColours(palettes: Palettes): HtmlTagDescriptor[] {
  return (['light', 'dark'] as const).map((theme) => ({
    tag: 'meta',
    injectTo: 'head',
    attrs: { name: 'theme-color', content: palettes[theme]['paper'], media: `(prefers-color-scheme: ${theme})` },
  }));
}

/**
 * The style sheet of two flat palettes (camelCase name to CSS colour): `inkMuted` becomes `--ink-muted`.
 * The reader's choice (`data-theme` on the root) wins over the system's, in both directions. Paper is always light.
 */
export function buildPaletteCss({ light, dark }: Palettes): string {
  const lightRules = `color-scheme: light; ${customProperties(light)}`;
  const darkRules = `color-scheme: dark; ${customProperties(dark)}`;
  return [
    `:root { ${lightRules} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${darkRules} } }`,
    `@media screen { :root[data-theme='dark'] { ${darkRules} } }`,
    '',
  ].join('\n');
}

function customProperties(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `${customPropertyOf(name)}: ${colour};`)
    .join(' ');
}
