import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Hints = {
  /** Ends of source paths of style sheets that the first picture waits for, beside the script's own: `font-faces.css`. */
  styles: readonly string[];
  /** Ends of source paths of fonts that the first screen needs, without hash: `source-serif-4-latin-400-normal.woff2`. */
  fonts: readonly string[];
  /** Ends of source paths of files that the first script fetches before anything else: `story.json`. */
  data: readonly string[];
  /** Parts of source paths of code that is loaded late on purpose and needed by every reader: `/src/map-view/map-controller`. */
  lateCode: readonly string[];
};

/** Puts the hints into the built index.html. */
export function headHints(hints: Hints): Plugin {
  let base = '/';
  return {
    name: 'head-hints',
    apply: 'build',
    configResolved: (config) => {
      ({ base } = config);
    },
    transformIndexHtml: { order: 'post', handler: (_html, { bundle }) => (bundle ? buildHeadHints(bundle, hints, base) : []) },
  };
}

/**
 * Tags that tell the browser early what it will need under its hashed name: fonts and data of the first screen, and
 * code that waits behind `import()` so that the article does not wait for it. `base`: the folder of the page, as Vite's `base`.
 * Throws where the build lacks one of them.
 */
export function buildHeadHints(bundle: Rolldown.OutputBundle, { styles, fonts, data, lateCode }: Hints, base: string): HtmlTagDescriptor[] {
  const lateChunks = lateChunksOf(bundle, lateCode);
  const addressOf = (source: string): string => `${base}${nameOf(bundle, source)}`;
  return [
    ...styles.map((style) => ({ tag: 'link', injectTo: 'head-prepend' as const, attrs: { rel: 'stylesheet', href: addressOf(style) } })),
    ...fonts.map((font) => fileHint(addressOf(font), { as: 'font', type: 'font/woff2' })),
    ...data.map((file) => fileHint(addressOf(file), { as: 'fetch' })),
    ...lateChunks.map((name) => codeHint(`${base}${name}`)),
    ...stylesOf(bundle, lateChunks).map((name) => styleHint(`${base}${name}`)),
  ];
}

/** The name of a file of the build by the end of its source path. */
function nameOf(bundle: Rolldown.OutputBundle, source: string): string {
  const asset = Object.values(bundle).find(
    (output) => output.type === 'asset' && output.originalFileNames.some((name) => name.endsWith(source)),
  );
  if (!asset) throw new Error(`head-hints: ${source} is to be in the served page's head and is not part of the build (vite.config.ts).`);
  return asset.fileName;
}

function fileHint(href: string, kind: { as: string; type?: string }): HtmlTagDescriptor {
  const attrs = { rel: 'preload', ...kind, href, crossorigin: true };
  return { tag: 'link', injectTo: 'head', attrs };
}

function codeHint(href: string): HtmlTagDescriptor {
  // Low: the article's style sheet, font and script go first.
  const attrs = { rel: 'modulepreload', href, crossorigin: true, fetchpriority: 'low' };
  return { tag: 'link', injectTo: 'head', attrs };
}

/** Without it the late code would wait for its style sheet, which is asked for only when the code is. */
function styleHint(href: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'style', href, crossorigin: true, fetchpriority: 'low' };
  return { tag: 'link', injectTo: 'head', attrs };
}

/** File names of the style sheets that chunks bring, as Vite notes them on each chunk. */
function stylesOf(bundle: Rolldown.OutputBundle, fileNames: readonly string[]): string[] {
  return fileNames.flatMap((fileName) => {
    const output = bundle[fileName];
    return output?.type === 'chunk' ? [...(output.viteMetadata?.importedCss ?? [])] : [];
  });
}

/** File names of the late chunks and of what they import, without what the entry brings anyway; the largest first, since browsers ask for few at a time. */
function lateChunksOf(bundle: Rolldown.OutputBundle, lateCode: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const late = chunks.filter((chunk) => !chunk.isEntry && lateCode.some((part) => chunk.moduleIds.some((id) => id.includes(part))));
  const lost = lateCode.find((part) => !late.some((chunk) => chunk.moduleIds.some((id) => id.includes(part))));
  if (lost !== undefined) throw new Error(`head-hints: no late code of the build comes from ${lost} (vite.config.ts).`);
  const early = reachableFrom(bundle, chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  return [...reachableFrom(bundle, late.map((chunk) => chunk.fileName))].filter((fileName) => !early.has(fileName)).toSorted((a, b) => lengthOf(bundle, b) - lengthOf(bundle, a));
}

function lengthOf(bundle: Rolldown.OutputBundle, fileName: string): number {
  const output = bundle[fileName];
  return output?.type === 'chunk' ? output.code.length : 0;
}

function reachableFrom(bundle: Rolldown.OutputBundle, fileNames: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...fileNames];
  for (let fileName = open.pop(); fileName !== undefined; fileName = open.pop()) {
    const output = bundle[fileName];
    if (reached.has(fileName) || output?.type !== 'chunk') continue;
    reached.add(fileName);
    open.push(...output.imports);
  }
  return reached;
}
