import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { OfflineVersion } from '../offline/offline-copy.ts';

const entry = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));
/** Stands at the root of the build, because a service worker rules the folder that it stands in. */
const scriptName = 'service-worker.js';
/** Files that a reader's page asks for. Compressed copies, the host's own files and the script itself are none. */
const kept = /\.(?:html|m?js|css|json|geojson|svg|png|woff2|webmanifest)$/;

/** After the build, writes the service worker with the list of all built files that a page needs. */
export function offlineWorker(): Plugin {
  let outputFolder = '';
  let root = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      outputFolder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const version = await listVersion(outputFolder);
        await writeFile(join(outputFolder, scriptName), await buildScript(root, version));
      },
    },
  };
}

/** Every file below the folder that a page needs, `''` being index.html, each with its hash; sorted, so that the same build has the same version. */
export async function listVersion(folder: string): Promise<OfflineVersion> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((file) => file.isFile() && kept.test(file.name))
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter((path) => path !== scriptName)
    .toSorted();
  const files = await Promise.all(
    paths.map(async (path) => ({ path: path === 'index.html' ? '' : path, integrity: `sha256-${hashOf(await readFile(join(folder, path)), 'base64')}` })),
  );
  // A change of the headers alone, such as a stricter security policy, is a new version too.
  const headers = shortHashOf(await readFile(join(folder, '_headers'), 'utf8'));
  return { version: shortHashOf(JSON.stringify([headers, files])), headers, files };
}

function shortHashOf(text: string): string {
  return hashOf(text, 'hex').slice(0, 12);
}

function hashOf(content: string | Uint8Array, as: 'base64' | 'hex'): string {
  return createHash('sha256').update(content).digest(as);
}

async function buildScript(root: string, version: OfflineVersion): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { OFFLINE_VERSION: JSON.stringify(version) },
    build: { write: false, target: 'baseline-widely-available', modulePreload: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk || others.length > 0) throw new Error(`The service worker was built to ${outputs.length} files; it must be one.`);
  return chunk.code;
}
