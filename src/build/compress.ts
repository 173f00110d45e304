import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Text only: woff2 and png are compressed already. */
const textAsset = /\.(?:m?js|css|html|json|geojson|svg|webmanifest)$/;

/** After the build, writes a Brotli and a gzip copy beside every text file of the output folder. */
export function compress(): Plugin {
  let outputFolder = '';
  return {
    name: 'compress',
    apply: 'build',
    configResolved: (config) => {
      outputFolder = resolve(config.root, config.build.outDir);
    },
    // Public files are in place by now, and a failed build does not come here.
    writeBundle: { order: 'post', sequential: true, handler: () => compressFolder(outputFolder) },
  };
}

/**
 * Writes `x.br` (quality 11) and `x.gz` (level 9) beside every text file `x` under the folder. The same bytes in
 * give the same bytes out; files are compressed at the same time, on Node's thread pool.
 */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && textAsset.test(entry.name));
  await Promise.all(files.map((entry) => compressFile(join(entry.parentPath, entry.name))));
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    brotli(bytes, { params }).then((small) => writeFile(`${file}.br`, small)),
    gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }).then((small) => writeFile(`${file}.gz`, small)),
  ]);
}
