import { runnerImport, type Plugin } from 'vite';

/**
 * Runs a TypeScript module of the project (absolute path) and gives what it exports, together with the files it
 * imported. Loaded anew at each call, so that an edit shows. Style sheets count as empty: only markup is wanted.
 */
export async function importModule(file: string): Promise<{ module: unknown; dependencies: string[] }> {
  return runnerImport<unknown>(file, { configFile: false, logLevel: 'error', plugins: [withoutStyles()] });
}

function withoutStyles(): Plugin {
  const empty = '\0empty-style-sheet';
  return {
    name: 'without-styles',
    enforce: 'pre',
    resolveId: (id) => (/\.css(?:\?|$)/.test(id) ? empty : null),
    load: (id) => (id === empty ? '' : null),
  };
}
